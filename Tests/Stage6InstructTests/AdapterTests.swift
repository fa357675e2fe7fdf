// Low-rank adapters on a whole model: they start as nothing, move alone, and are written to files.

import Instruction
import Pretraining
import Storage
import Tensors
import Testing

@Suite struct AdapterTests {
  private let tokens: [Int32] = [3, 80, 41, 7, 9]

  private func fresh(on tiny: Tiny, rank: Int = 2) -> LowRankAdapters {
    var random = SeededRandom(seed: 4)
    return LowRankAdapters(
      on: tiny.model, options: LowRankAdapters.Options(rank: rank), using: &random)
  }

  @Test(arguments: Compute.allCases) func `new adapters change nothing, taught ones do`(
    _ compute: Compute
  ) throws {
    let tiny = try Tiny(compute: compute)
    let base = logits(tiny.model, tokens)
    let adapters = fresh(on: tiny)
    #expect(logits(tiny.model, tokens) == base)
    #expect(adapters.parameters.contains { $0.tensor.values.contains { $0 != 0 } })
    let other = try Tiny(compute: compute)
    _ = busyAdapters(on: other.model)
    #expect(distance(logits(other.model, tokens), base) > 1e-2)
  }

  @Test func `only adapters move, and only they have gradients`() throws {
    let tiny = try Tiny()
    let weights = values(tiny.model.parameters)
    let adapters = fresh(on: tiny)
    let before = values(adapters.parameters)
    let task = try tiny.task(wordRows(), adapters: adapters)
    let trainer = Trainer(task, options: options(steps: 5))
    #expect(trainer.optimizer.parameters.map(\.name) == adapters.parameters.map(\.name))
    for _ in 0..<5 { _ = trainer.takeStep() }
    #expect(values(tiny.model.parameters) == weights)
    #expect(tiny.model.parameters.allSatisfy { $0.tensor.gradient == nil })
    #expect(adapters.parameters.allSatisfy { $0.tensor.gradient != nil })
    #expect(distance(values(adapters.parameters), before) > 1e-4)
  }

  @Test func `the count is rank times the sides of every layer`() throws {
    let tiny = try Tiny()
    let (width, keys, middle, depth, rank) = (16, 8, 32, 2, 3)
    let adapters = fresh(on: tiny, rank: rank)
    let sides =
      2 * (width + width) + 2 * (width + keys) + 3 * (width + middle)
    #expect(adapters.parameterCount == depth * rank * sides)
    let (full, few) = (
      TrainingMemory.full(tiny.model), TrainingMemory.adapters(adapters, on: tiny.model)
    )
    #expect(full.total == 16 * tiny.model.parameterCount)
    #expect(few.total == 4 * tiny.model.parameterCount + 16 * adapters.parameterCount)
    #expect(few.gradients == 4 * adapters.parameterCount)
  }

  @Test func `files bring adapters back to the bit`() throws {
    try withFolder { folder in
      let (tiny, other) = (try Tiny(), try Tiny())
      let adapters = busyAdapters(on: tiny.model)
      try adapters.save(to: folder)
      var random = SeededRandom(seed: 77)
      let same = LowRankAdapters(on: other.model, options: adapters.options, using: &random)
      try same.read(from: folder)
      #expect(values(same.parameters) == values(adapters.parameters))
      #expect(logits(other.model, tokens) == logits(tiny.model, tokens))
      let file = try LocatedJSON(contentsOf: "\(folder)/adapter_config.json")
      #expect(try file["peft_type"].string() == "LORA" && file["r"].integer() == 2)
      #expect(try file["target_modules"].array().count == 7)
    }
  }

  @Test func `adapters of another size and damaged ones are refused with the file's name`() throws {
    try withFolder { folder in
      try busyAdapters(on: Tiny().model).save(to: folder)
      let three = fresh(on: try Tiny(), rank: 3)
      #expect(
        sentence { try three.read(from: folder) }?.contains("expected adapters of rank 3") == true)
      let wider = busyAdapters(on: try Tiny(width: 32).model)
      #expect(sentence { try wider.read(from: folder) }?.contains("expected the shape") == true)
      for name in ["adapter_config.json", "adapter_model.safetensors"] {
        let bytes = try readFile("\(folder)/\(name)")
        for damaged in [[], Array(bytes.prefix(bytes.count / 2)), [0, 255, 0, 254]] {
          try AtomicFile.write(damaged, to: "\(folder)/\(name)")
          let found = sentence { try busyAdapters(on: Tiny().model).read(from: folder) }
          #expect(found?.contains(name) == true)
        }
        try AtomicFile.write(bytes, to: "\(folder)/\(name)")
      }
    }
  }
}
