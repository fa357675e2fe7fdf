// Exercise 6.8: many answers at once.

import Gates
import Instruction
import Tensors
import Tokens
import Transformer

typealias AnswersFunction =
  @Sendable (_ responder: Responder, _ questions: [Question], _ limit: Int, _ batchSize: Int) throws
  -> [String]

let answersGate = Gate<AnswersFunction>(
  Exercise(
    "6.8", "what every row reads next", needs: ["6.1", "6.7"],
    task: """
      Many questions are answered together, one token a step for each row. The rows have prompts of different \
      lengths; filling them up would show the cache tokens that are none. Instead each row reads on: while its \
      prompt lasts, the prompt's next token, whatever the model guesses; afterwards the likeliest token of its own \
      scores. A guessed end token closes the row at once and is not part of its answer; so does the token that \
      reaches the limit, which is part of it. A closed row keeps its place and reads end tokens until all are done; \
      nothing is added to it any more. The end of the context is not your matter: the loop around this function \
      stops there.
      """,
    shapes: """
      scores of all rows, one row after the other, after `time` tokens → the next token of every row; `answers` and \
      `isOpen` are kept up to date.
      """,
    hints: [
      "A prompt of n tokens gives tokens 0 to n - 1: at time < n the row reads prompts[row][time].",
      """
      A row has count = logits.count / prompts.count scores, row number `row` those at \
      logits[row * count..<(row + 1) * count]; Sampler.greedy chooses among them.
      """,
      "isOpen[row] stays true only where the token is no end and the answer is still below the limit.",
    ]),
  implementation: { try $0.answers(to: $1, limit: $2, batchSize: $3) ?? [] },
  checks: [
    .property(
      "behind the prompt comes the likeliest token, from the first on",
      why: "The scores after the whole prompt give the answer's first token; nothing is drawn."
    ) { answers, probe in
      let (responder, questions) = try probe.world(context: 60)
      let expected = try questions.map { try plainAnswer(responder, $0, limit: 12).text }
      try probe.expect(
        try answers(responder, questions, 12, 1).map { $0.prefix(9) },
        equals: expected.map { $0.prefix(9) }, "how the answers to single questions begin")
    },
    .property(
      "many answers at once are those of each question alone",
      why: "Together is faster; neighbours must not change what is said."
    ) { answers, probe in
      let (responder, questions) = try probe.world(context: 60)
      let alone = try answers(responder, questions, 12, 1)
      for size in [3, 8] {
        try probe.expect(
          try answers(responder, questions, 12, size), equals: alone,
          "the answers, \(size) at once,")
      }
    },
    .property(
      "no answer is longer than the limit",
      why: "A model that never ends would never stop."
    ) { answers, probe in
      let (responder, questions) = try probe.world(context: 60)
      for limit in [1, 4] {
        let expected = try questions.map { try plainAnswer(responder, $0, limit: limit).text }
        try probe.expect(
          try answers(responder, questions, limit, 4), equals: expected,
          "the answers of at most \(limit) tokens")
      }
    },
    .property(
      "an answer stops at its end, which is no part of it",
      why: "The end token is for the program; a reader must not see it, nor what would follow."
    ) { answers, probe in
      let (responder, questions) = try probe.world(context: 60, endsOften: true)
      let expected = try questions.map { try plainAnswer(responder, $0, limit: 20).text }
      try probe.expect(
        try answers(responder, questions, 20, 8), equals: expected,
        "the answers of a model that ends often")
    },
    .property(
      "answers end with the context, each at its own place",
      why: "A short question leaves more room than a long one beside it."
    ) { answers, probe in
      let (responder, questions) = try probe.world(context: 22)
      let expected = try questions.map { try plainAnswer(responder, $0, limit: 50).text }
      try probe.expect(
        try answers(responder, questions, 50, 8), equals: expected,
        "the answers in a context of 22 tokens")
    },
    .property(
      "a batch takes as many steps as the last of its rows to close",
      why: "Each step reads a token of every row: one less cuts an answer, one more is for nothing."
    ) { answers, probe in
      for endsOften in [false, true] {
        let (responder, questions) = try probe.world(context: 60, endsOften: endsOften)
        let lengths = try questions.map { try responder.template.prompt($0).count }
        let lasts = try zip(questions, lengths).map {
          try $1 + plainAnswer(responder, $0, limit: 7).guesses
        }
        // A branch sees every call of its layer; this one adds nothing.
        var steps = 0
        responder.model.blocks[0].attention.query.branch = { _ in
          steps += 1
          return Tensor(0)
        }
        _ = try answers(responder, questions, 7, 8)
        try probe.expect(
          steps, equals: (lasts.max() ?? 0) - (lengths.min() ?? 0), "the number of steps")
      }
    },
  ])

extension Probe {
  /// An untaught model with questions of several lengths.
  fileprivate func world(
    context: Int, endsOften: Bool = false
  ) throws -> (Responder, [Question]) {
    let template = try PromptTemplate.plain(readsAll: false)
    let model = model(template, context: context)
    let table = model.outputWeight
    let width = table.shape[1]
    // A longer vector wins more often; a short one hardly ever.
    table.withMutableValues { values in
      for index in template.end * width..<(template.end + 1) * width {
        values[index] *= endsOften ? 3 : 0.5
      }
    }
    let questions = (1...8).map { Question(words(1 + $0 % 3), about: $0 % 3 == 0 ? words(5) : "") }
    return (Responder(model, template), questions)
  }

  /// A model over a template's vocabulary.
  func model(_ template: PromptTemplate, context: Int) -> LanguageModel {
    model(vocabulary: template.tokenizer.vocabularyCount, context: context)
  }
}

/// The greedy answer to one question, everything being read again for every token.
///
/// `guesses` counts the tokens that were guessed, an end included.
private func plainAnswer(
  _ responder: Responder, _ question: Question, limit: Int
) throws -> (text: String, guesses: Int) {
  let (model, template) = (responder.model, responder.template)
  var tokens = try template.prompt(question)
  let start = tokens.count
  while tokens.count - start < limit, tokens.count <= model.configuration.contextSize {
    let logits = withoutGradients {
      model.logits(model.hiddenStates(tokens.map(Int32.init), batch: 1)).values
    }
    let scores = Array(logits.suffix(template.tokenizer.vocabularyCount))
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? template.end
    if best == template.end {
      return (template.answer(from: Array(tokens[start...])), tokens.count - start + 1)
    }
    tokens.append(best)
  }
  return (template.answer(from: Array(tokens[start...])), tokens.count - start)
}
