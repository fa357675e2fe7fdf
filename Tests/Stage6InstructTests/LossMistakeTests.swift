// Common mistakes in what is learned (64 to 68 and 70), each written down and shown to differ.

import Instruction
import Pretraining
import Tensors
import Testing
import Tokens

@Suite struct LossMistakeTests {
  private let exchange = Exchange(Question("say", about: "cat"), answer: "the dog")

  /// An example with the same tokens, of which others are learned.
  private func marked(
    _ example: LearningExample, _ isLearned: (Int, Int32) -> Bool
  ) -> LearningExample {
    var other = LearningExample()
    for (place, token) in example.tokens.enumerated() {
      other.append([Int(token)], isLearned: isLearned(place, token))
    }
    return other
  }

  @Test(arguments: Compute.allCases) func `64 a loss on the prompt differs`(
    _ compute: Compute
  ) throws {
    let tiny = try Tiny(compute: compute)
    let example = try tiny.template.example([exchange])
    // By hand: every token is guessed from those before it, and only the answer's guesses count.
    let all = withoutGradients {
      tokenLosses(
        tiny.model.logits(tiny.model.hiddenStates(example.tokens.dropLast(), batch: 1)),
        targets: Array(example.tokens.dropFirst()))
    }
    let start = try tiny.template.prompt(exchange.question).count
    let learned = all[(start - 1)...]
    #expect(learned.count == example.tokens.count - start)
    let right = learned.reduce(0, +) / Float(learned.count)
    #expect(abs(tiny.loss([example]) - right) < 1e-5)
    let wrong = tiny.loss([marked(example) { _, _ in true }])
    #expect(abs(wrong - all.reduce(0, +) / Float(all.count)) < 1e-5)
    #expect(abs(wrong - right) > 1e-3)
  }

  @Test func `65 without targets that look like padding the end is never learned`() throws {
    let tiny = try Tiny()
    let example = try tiny.template.example([exchange])
    let batch = ResponseBatch([example], padding: tiny.template.end)
    #expect(batch.targets.last == Int32(tiny.template.end))
    let wrong = marked(example) { place, token in
      example.isLearned[place] && Int(token) != tiny.template.end
    }
    #expect(ResponseBatch([wrong], padding: 0).targets == batch.targets.dropLast())
    #expect(abs(tiny.loss([wrong]) - tiny.loss([example])) > 1e-3)
  }

  @Test(arguments: Compute.allCases) func `66 a batch without targets costs 0 and not NaN`(
    _ compute: Compute
  ) throws {
    let tiny = try Tiny(compute: compute)
    let nothing = marked(try tiny.template.example([exchange])) { _, _ in false }
    #expect(tiny.loss([nothing]) == 0)
    let wrong = Float(0) / Float(ResponseBatch([nothing], padding: 0).targets.count)
    #expect(wrong.isNaN)
    // From rows no such batch is made: the shortest answer still has its end.
    let silent = try tiny.template.example([Exchange(Question("say"), answer: "")])
    #expect(ResponseBatch([silent], padding: 0).targets.last == Int32(tiny.template.end))
  }

  @Test func `67 another form in use than in training gives other guesses`() throws {
    let tiny = try Tiny()
    let learned = try tiny.template.example([exchange]).tokens.map(Int.init)
    let prompt = try tiny.template.prompt(exchange.question)
    #expect(learned.starts(with: prompt))
    let end = tiny.template.end
    let written = try tiny.tokenizer.encode("Ask: say\nText: cat\nAnswer:")
    let wrong = [[end] + prompt, Array(prompt.dropFirst()), prompt + [end], written]
    for tokens in wrong { #expect(!learned.starts(with: tokens)) }
    // One end token begins a conversation, one stands between two parts, one ends it.
    #expect(!zip(learned, learned.dropFirst()).contains { $0 == end && $1 == end })
    #expect(learned.first == end && learned.last == end)
  }

  @Test func `68 a mask found by searching for the label falls for a question that contains it`()
    throws
  {
    let tiny = try Tiny()
    let label = try tiny.tokenizer.encode("Answer:").map(Int32.init)
    let rows = [Question("say Answer: two"), Question("say")].map { Exchange($0, answer: "one") }
    let examples = try rows.map { try tiny.template.example([$0]) }
    for (example, row) in zip(examples, rows) {
      let answer = try tiny.tokenizer.encode(" one").count
      #expect(example.isLearned.count { $0 } == answer + 1)
      #expect(try example.tokens.count == tiny.template.prompt(row.question).count + answer + 1)
    }
    /// Learns what follows the first label, or everything where there is none.
    func searched(_ example: LearningExample, _ label: [Int32]) -> LearningExample {
      let start = example.tokens.indices.first { example.tokens[$0...].starts(with: label) }
      return marked(example) { place, _ in place >= (start.map { $0 + label.count } ?? 0) }
    }
    #expect(searched(examples[1], label) == examples[1])
    #expect(searched(examples[0], label) != examples[0])
    let spaced = try tiny.tokenizer.encode(" Answer:").map(Int32.init)
    #expect(searched(examples[1], spaced).isLearned.allSatisfy { $0 })
    #expect(abs(tiny.loss([searched(examples[1], spaced)]) - tiny.loss([examples[1]])) > 1e-3)
  }

  @Test func `70 a row that is too long is left out, not cut`() throws {
    let tiny = try Tiny(context: 24)
    let long = String(repeating: "cat ", count: 20)
    let all = try rows(
      """
      [{"instruction": "say", "output": "dog"}, {"instruction": "say \(long)", "output": "dog"}]
      """)
    let task = try tiny.task(all)
    #expect(task.skippedCount == 1 && task.examples.count == 1)
    #expect(task.examples[0].tokens.last == Int32(tiny.template.end))
    let whole = try tiny.template.example([Exchange(all[1].question, answer: "dog")])
    let cut = ResponseBatch(
      [marked(whole) { place, _ in place < 25 && whole.isLearned[place] }], padding: 0)
    #expect(cut.targets.isEmpty)
    let found = sentence { _ = try tiny.task([all[1]]) }
    #expect(found?.contains("none of the 1 training rows fits") == true)
  }

  @Test func `a row that fits to the last token is kept`() throws {
    let template = try PromptTemplate(tinyTokenizer())
    let all = try wordRows()
    let row = all[0]
    let count = try template.example([Exchange(row.question, answer: row.answer)]).tokens.count
    #expect(try Tiny(context: count - 1).task([row]).skippedCount == 0)
    #expect(sentence { _ = try Tiny(context: count - 2).task([row]) } != nil)
  }
}
