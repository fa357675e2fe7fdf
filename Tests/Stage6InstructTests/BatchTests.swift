// Batches: everything is seen once an epoch, and neither padding nor the cut into batches changes what is learned.

import Instruction
import Pretraining
import Tensors
import Testing

@Suite struct BatchTests {
  @Test func `every example is seen once an epoch, in another order each time`() {
    let lengths = (0..<103).map { 5 + $0 * 37 % 50 }
    var plan = BatchPlan(lengths: lengths, batchSize: 4, seed: 7)
    #expect(plan.batchesPerEpoch == 26)
    let epochs = (0..<2).map { epoch in (0..<26).map { plan.batch(26 * epoch + $0) } }
    for epoch in epochs {
      #expect(epoch.joined().sorted() == Array(0..<103))
      #expect(epoch.allSatisfy { $0.count <= 4 })
    }
    #expect(epochs[0] != epochs[1])
    var other = BatchPlan(lengths: lengths, batchSize: 4, seed: 8)
    #expect((0..<26).map { other.batch($0) } != epochs[0])
    // A resumed run asks in the middle.
    var resumed = BatchPlan(lengths: lengths, batchSize: 4, seed: 7)
    #expect(resumed.batch(30) == epochs[1][4])
    #expect(resumed.batch(3) == epochs[0][3])
  }

  @Test func `neighbours are about equally long`() {
    var random = SeededRandom(seed: 3)
    let lengths = (0..<640).map { _ in Int(random.next() % 200) + 1 }
    var plan = BatchPlan(lengths: lengths, batchSize: 8, seed: 1)
    let padding = (0..<plan.batchesPerEpoch).reduce(0) { sum, index in
      let batch = plan.batch(index).map { lengths[$0] }
      return sum + batch.reduce(0) { $0 + (batch.max() ?? 0) - $1 }
    }
    // Random neighbours would pad about 77 of the 200 tokens of the longest: 49,000 in all.
    #expect(padding < 5_000)
  }

  @Test func `padding changes nothing`() throws {
    let tiny = try Tiny()
    // Surer guesses, so that the losses of the examples differ.
    let table = tiny.model.tokenEmbedding.weight
    withoutGradients { table.assign(table * 8) }
    let examples = try ["dog", "the cat has a hat", "one two three"].map {
      try tiny.template.example([Exchange(Question("say"), answer: $0)])
    }
    let together = tiny.loss(examples)
    for padding in [0, 65] { #expect(tiny.loss(examples, padding: padding) == together) }
    let counts = examples.map { Float($0.isLearned.count { $0 }) }
    let sum = zip(examples, counts).reduce(0) { $0 + tiny.loss([$1.0]) * $1.1 }
    #expect(abs(together - sum / counts.reduce(0, +)) < 1e-5)
    let wrong = examples.reduce(0) { $0 + tiny.loss([$1]) } / 3
    #expect(abs(together - wrong) > 1e-3)
    let measured = try #require(
      responseLoss(of: tiny.model, on: examples, padding: tiny.template.end, batchSize: 2))
    #expect(abs(Float(measured) - together) < 1e-5)
  }

  @Test func `accumulated batches of unequal answers give the gradient of one batch`() throws {
    let all = try rows(
      """
      [{"instruction": "say", "output": "dog"}, {"instruction": "say", "output": "one two three"},
       {"instruction": "say", "output": "the cat has a hat the cat has a hat"}]
      """)
    func gradients(batchSize: Int, accumulation: Int) throws -> [Float] {
      let tiny = try Tiny()
      let task = try tiny.task(all, batchSize: batchSize, accumulation: accumulation)
      var (random, none) = (SeededRandom(seed: 1), SeededRandom?.none)
      for part in 0..<accumulation {
        let loss = task.batchLoss(step: 0, part: part, random: &random, dropout: &none)
        (loss / Float(accumulation)).backward()
      }
      return tiny.model.parameters.flatMap { $0.tensor.gradient?.values ?? [] }
    }
    let whole = try gradients(batchSize: 3, accumulation: 1)
    #expect(!whole.isEmpty)
    #expect(distance(whole, try gradients(batchSize: 1, accumulation: 3)) < 1e-5)
  }

  @Test func `conversations begin with another row, and every row is still learned`() throws {
    let all = try wordRows()
    func examples(_ share: Float, seed: UInt64 = 1, context: Int = 64) throws -> [LearningExample] {
      let tiny = try Tiny(context: context)
      return try InstructionTask(
        tiny.model, tokenizer: tiny.tokenizer, training: all, validation: all, batchSize: 2,
        seed: seed, conversationShare: share
      ).examples
    }
    let template = try Tiny().template
    let alone = try all.map { try template.example([$0.exchange]) }
    #expect(try examples(0) == alone)
    let both = try examples(1)
    for (index, example) in both.enumerated() {
      let possible = try all.map { try template.example([$0.exchange, all[index].exchange]) }
      #expect(possible.contains(example))
    }
    #expect(try examples(1) == both)
    #expect(try examples(1, seed: 2) != both)
    #expect(try Set(examples(0.5).map { $0.isLearned.count { $0 } }).count > 1)
    // Two rows that do not fit together stay alone.
    let longest = alone.map(\.tokens.count).max() ?? 0
    #expect(try examples(1, context: longest + 2) == alone)
  }
}
