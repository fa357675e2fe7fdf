// What the loss counts, and which rows are learned from.

import Instruction
import Pretraining
import Tensors
import Testing
import Tokens

@Suite struct LossTests {
  private let exchange = Exchange(Question("say", about: "cat"), answer: "the dog")

  @Test(arguments: Compute.allCases) func `the loss is the mean over the answer and its end`(
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
  }

  @Test(arguments: Compute.allCases) func `a batch without targets costs 0 and not NaN`(
    _ compute: Compute
  ) throws {
    let tiny = try Tiny(compute: compute)
    var nothing = LearningExample()
    nothing.append(try tiny.template.prompt(exchange.question), isLearned: false)
    #expect(tiny.loss([nothing]) == 0)
  }

  @Test func `a row that is too long is left out, not cut`() throws {
    let tiny = try Tiny(context: 24)
    let long = String(repeating: "cat ", count: 20)
    let all = try rows(
      """
      [{"instruction": "say", "output": "dog"}, {"instruction": "say \(long)", "output": "dog"}]
      """)
    let task = try tiny.task(all)
    #expect(task.skippedCount == 1 && task.examples.count == 1)
    #expect(task.examples[0].tokens.last == Int32(tiny.template.end))
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
