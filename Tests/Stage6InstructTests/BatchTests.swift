// Batches: neither padding nor the cut into batches changes what is learned.

import Instruction
import Pretraining
import Tensors
import Testing

@Suite struct BatchTests {
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
