// Answers: one or many at once, streamed, ended, and never past the context.

import Foundation
import Instruction
import Pretraining
import Tensors
import Testing
import Tokens

@Suite struct ResponderTests {
  private func answer(
    _ responder: Responder, _ question: Question, after history: [Exchange] = [], limit: Int = 12,
    onText: (String) -> Bool = { _ in true }
  ) throws -> String {
    var random = SeededRandom(seed: 1)
    return try responder.answer(
      question, after: history, limit: limit, random: &random, onText: onText)
  }

  @Test func `a taught model gives its answers and stops, alone and side by side`() throws {
    let tiny = try Tiny(width: 32)
    let rows = try wordRows()
    let trainer = Trainer(
      try tiny.task(rows, batchSize: 4),
      options: options(steps: 120, batchSize: 4, learningRate: 0.02))
    for _ in 0..<120 { _ = trainer.takeStep() }
    let responder = Responder(tiny.model, tiny.template)
    for row in rows { #expect(try answer(responder, row.question) == row.answer) }
    let all = try responder.answers(to: rows.map(\.question), limit: 12)
    #expect(all == rows.map(\.answer))
    let measured = try #require(try trainer.task.evaluate(isLast: true, shouldStop: { false }))
    #expect(measured["rightShare"] == 1)
    #expect((measured["validationLoss"] ?? 9) < 0.1)
    #expect(try trainer.task.sample(step: 1)?.contains("→ dog") == true)
  }

  @Test func `many answers at once equal each alone, whatever the lengths`() throws {
    let tiny = try Tiny()
    let responder = Responder(tiny.model, tiny.template)
    let questions = ["say", "say the word", "the cat has a hat", "one", "two dog"].flatMap {
      [Question($0), Question("say", about: $0)]
    }
    let alone = try questions.map { try answer(responder, $0) }
    #expect(Set(alone).count > 1)
    for size in [1, 3, 32] {
      #expect(try responder.answers(to: questions, limit: 12, batchSize: size) == alone)
    }
    #expect(try responder.answers(to: []) == [])
    #expect(try responder.answers(to: questions, progress: { _, _ in false }) == nil)
  }

  @Test func `answers end with the context, alone and side by side`() throws {
    let tiny = try Tiny(context: 30)
    let responder = Responder(tiny.model, tiny.template)
    let questions = [Question("say"), Question("say the word")]
    let room = try questions.map { 30 - (try tiny.template.prompt($0).count) + 1 }
    var alone: [String] = []
    for (question, room) in zip(questions, room) {
      // One piece a token, and what is left at the end.
      var pieces = -1
      alone.append(
        try answer(responder, question, limit: 1_000) { _ in
          pieces += 1
          return true
        })
      #expect(pieces == room)
    }
    #expect(try responder.answers(to: questions, limit: 1_000) == alone)
  }

  @Test func `a question longer than the context is refused with both numbers`() throws {
    let tiny = try Tiny(context: 20)
    let responder = Responder(tiny.model, tiny.template)
    let long = Question("say", about: String(repeating: "cat ", count: 30))
    let count = try tiny.template.prompt(long).count
    let expected = "\(count) tokens with its text, but the model sees 20"
    #expect(sentence { _ = try answer(responder, long) }?.contains(expected) == true)
    let many = sentence { _ = try responder.answers(to: [Question("say"), long]) }
    #expect(many?.contains("row 2: ") == true && many?.contains(expected) == true)
  }

  @Test func `streamed pieces are the answer, and the reader can stop it`() throws {
    let tiny = try Tiny()
    let responder = Responder(tiny.model, tiny.template)
    var pieces: [String] = []
    let whole = try answer(responder, Question("say")) {
      pieces.append($0)
      return true
    }
    #expect(pieces.joined() == whole && !whole.isEmpty)
    var count = 0
    let part = try answer(responder, Question("say")) { _ in
      count += 1
      return count < 3
    }
    #expect(whole.hasPrefix(part.replacingOccurrences(of: "\u{FFFD}", with: "")))
    #expect(part.utf8.count < whole.utf8.count)
  }
}
