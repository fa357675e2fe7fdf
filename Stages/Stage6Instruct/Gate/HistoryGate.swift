// Exercise 6.7: how much of a conversation is read.

import Gates
import Instruction
import Transformer

typealias HistoryFunction =
  @Sendable (_ responder: Responder, _ question: Question, _ history: [Exchange], _ reserve: Int)
  throws -> [Int]

let historyGate = Gate<HistoryFunction>(
  Exercise(
    "6.7", "how much of the conversation fits", needs: ["6.1"],
    task: """
      A conversation grows, the context does not, and room for the answer must stay. Leave out whole exchanges, the \
      oldest first, until prompt and reserve fit: half a question would be answered as another one, and an exchange \
      that is missing in the middle makes the next one senseless. The last token of an answer is never read, so \
      prompt and reserve together may be one more than the context. A reserve below 1 counts as 1: no prompt is longer \
      than the context. The question itself is never cut: where it alone is longer than the context, throw an error, \
      whatever was said before, that names first the tokens of the prompt of the question alone, then those of the \
      context; where it only leaves less room than was asked for, that must do.
      """,
    shapes: "a question, what was said before, the tokens to leave room for → the prompt's tokens.",
    hints: [
      "template.prompt(_:after:) gives the prompt; its count is what must fit.",
      "history[...] is a slice of all; dropFirst() leaves out its oldest exchange.",
      "TrainingError(\"…\") takes a sentence; \\(prompt.count) puts a number into it.",
    ]),
  implementation: { try $0.prompt($1, after: $2, reserving: $3) },
  checks: [
    .example(
      "of three exchanges the last two fit",
      why: "Whole exchanges, the newest: what was said last is what a question is about."
    ) { prompt, probe in
      let template = try PromptTemplate.plain(readsAll: false)
      let history = ["cat", "dog", "hat"].map { Exchange(Question("say"), answer: $0) }
      let expected = try template.prompt(Question("one"), after: Array(history.dropFirst()))
      // Each exchange is ␃ Ask : say ␃ Answer : word, 8 tokens; the question has 7: a context of 25.
      let responder = Responder(probe.model(template, context: expected.count + 3 - 1), template)
      try probe.expect(
        template.shown(try prompt(responder, Question("one"), history, 3)),
        equals: template.shown(expected), "the prompt")
    },
    .property(
      "it is the longest end of the history that leaves the room, for any room",
      why: "One token too many, and the answer breaks off; one exchange too few, and it forgets."
    ) { prompt, probe in
      let template = try PromptTemplate.plain(readsAll: false)
      let context = 70
      let responder = Responder(probe.model(template, context: context), template)
      let history = (0..<6).map { _ in probe.exchange(words: 5) }
      let question = Question(probe.words(4))
      let ends = try (0...6).map {
        try template.prompt(question, after: Array(history.dropFirst($0)))
      }
      // None, as much room as each of them leaves, and one token less or more, or four more.
      let left = ends.map { context + 1 - $0.count }
      let rooms =
        [0]
        + left.flatMap { [$0 - 1, $0, $0 + 1, $0 + 4] }
        .filter { (1...max(1, left[6])).contains($0) }
      let expected = rooms.map { room in
        ends.first { $0.count + max(1, room) <= context + 1 } ?? ends[6]
      }
      let found = try rooms.map { try prompt(responder, question, history, $0) }
      try probe.expect(
        found.map(\.count), equals: expected.map(\.count),
        "the numbers of tokens that leave room for \(rooms)")
    },
    .property(
      "an exchange that is too long hides what was before it",
      why: "Without the exchange in the middle, 'and then?' follows something else."
    ) { prompt, probe in
      let template = try PromptTemplate.plain(readsAll: false)
      let responder = Responder(probe.model(template, context: 50), template)
      let long = Exchange(
        Question([String](repeating: probe.words(1), count: 50).joined(separator: " ")),
        answer: "two")
      let (old, new) = (probe.exchange(words: 2), probe.exchange(words: 2))
      let question = Question(probe.words(2))
      try probe.expect(
        template.shown(try prompt(responder, question, [old, long, new], 4)),
        equals: template.shown(try template.prompt(question, after: [new])),
        "the prompt after a short, a long and a short exchange")
    },
    .property(
      "a question that fits alone is read whole, however much room was asked for",
      why: "A short answer is better than none, and better than one to half a question."
    ) { prompt, probe in
      let template = try PromptTemplate.plain(readsAll: false)
      let question = Question(probe.words(4), about: probe.words(6))
      let expected = try template.prompt(question)
      let responder = Responder(probe.model(template, context: expected.count), template)
      for (history, reserve) in [([], 1), ([], 30), ([probe.exchange()], 200)] {
        try probe.expect(
          template.shown(try prompt(responder, question, history, reserve)),
          equals: template.shown(expected), "the prompt with room for \(reserve)")
      }
    },
    .property(
      "no prompt is longer than the context, even where no room is asked for",
      why: "A model that is given more than it can read stops the program."
    ) { prompt, probe in
      let template = try PromptTemplate.plain(readsAll: false)
      let history = (0..<3).map { _ in probe.exchange(words: 3) }
      let question = Question(probe.words(3))
      for dropped in 0..<3 {
        let end = try template.prompt(question, after: Array(history.dropFirst(dropped)))
        let responder = Responder(probe.model(template, context: end.count - 1), template)
        for reserve in [0, -1] {
          let found = try prompt(responder, question, history, reserve)
          try probe.expect(
            found.count < end.count, equals: true,
            "whether a prompt with room for \(reserve) has at most \(end.count - 1) tokens")
        }
      }
    },
    .property(
      "a question longer than the context is refused, whatever was said before it",
      why: "The model could not read it; who asked has to know."
    ) { prompt, probe in
      for history in [[], [probe.exchange()], [probe.exchange(), probe.exchange()]] {
        let (found, _, context) = try tooLong(prompt, probe, history)
        try probe.expect(
          found, equals: nil,
          "what is read of a question of \(context + 1) tokens in a context of \(context)")
      }
    },
    .property(
      "the error names the question's tokens, then the context's",
      why: "A person has to know by how much to shorten the question; all else is left out anyway."
    ) { prompt, probe in
      for history in [[], [probe.exchange()]] {
        let (_, message, context) = try tooLong(prompt, probe, history)
        let numbers = message.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        try probe.expect(numbers.isEmpty, equals: false, "whether '\(message)' has no numbers")
        let wanted = [context + 1, context]
        try probe.expect(
          numbers.filter(wanted.contains), equals: wanted,
          "which of the two numbers '\(message)' has, in order,")
      }
    },
  ])

extension Probe {
  /// A model over a template's vocabulary.
  fileprivate func model(_ template: PromptTemplate, context: Int) -> LanguageModel {
    model(vocabulary: template.tokenizer.vocabularyCount, context: context)
  }
}

/// What comes of a question that is one token longer than the context: what is read, or else the error's text.
private func tooLong(
  _ prompt: HistoryFunction, _ probe: Probe, _ history: [Exchange]
) throws -> (found: String?, message: String, context: Int) {
  let template = try PromptTemplate.plain(readsAll: false)
  let question = Question(probe.words(6))
  let context = try template.prompt(question).count - 1
  let responder = Responder(probe.model(template, context: context), template)
  do {
    return (template.shown(try prompt(responder, question, history, 1)), "", context)
  } catch {
    return (nil, "\(error)", context)
  }
}
