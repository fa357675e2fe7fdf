// Exercise 6.8: many answers at once.

import Gates
import Instruction
import Tensors

typealias AnswersFunction =
  @Sendable (_ batch: inout AnswerBatch, _ logits: [Float], _ time: Int) -> [Int]

let answersGate = Gate<AnswersFunction>(
  Exercise(
    "6.8", "what every row reads next",
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
  implementation: { $0.step($1, $2) },
  checks: [
    .example(
      "a step of three rows, by hand",
      why: "A row whose prompt lasts reads on in it; the others take what their own scores say."
    ) { step, probe in
      var batch = AnswerBatch(prompts: [[3, 0, 2], [3, 1], [3, 2]], limit: 5, end: 3)
      let next = step(&batch, [0, 9, 1, 2] + [5, 1, 7, 6] + [2, 4, 1, 3], 2)
      try probe.expect(next, equals: [2, 2, 1], "what the rows read next")
      try probe.expect(batch.answers, equals: [[], [2], [1]], "their answers so far")
    },
    .property(
      "behind the prompt comes the likeliest token, from the first on",
      why: "The scores after the whole prompt give the answer's first token; nothing is drawn."
    ) { step, probe in
      let talk = probe.talk(limit: 12)
      for prompt in talk.prompts {
        let found = try probe.answers(step, talk, [prompt])
        try probe.expect(
          found.answers[0].prefix(9), equals: talk.answer(to: prompt).answer.prefix(9),
          "how the answer to a single question begins")
      }
    },
    .property(
      "many answers at once are those of each question alone",
      why: "Together is faster; neighbours must not change what is said."
    ) { step, probe in
      let talk = probe.talk(limit: 6)
      let alone = try talk.prompts.flatMap { try probe.answers(step, talk, [$0]).answers }
      let found = try probe.answers(step, talk, talk.prompts)
      try probe.expect(found.answers, equals: alone, "the answers of eight rows")
    },
    .property(
      "no answer is longer than the limit",
      why: "A model that never ends would never stop; and what the limit allows is all said."
    ) { step, probe in
      for limit in [1, 4] {
        let talk = probe.talk(limit: limit)
        for prompt in talk.prompts.prefix(2) {
          try probe.expect(
            try probe.answers(step, talk, [prompt]).answers,
            equals: [talk.answer(to: prompt).answer], "the answer of at most \(limit) tokens")
        }
      }
    },
    .property(
      "an answer stops at its end, which is no part of it",
      why: "The end token is for the program; a reader must not see it, nor what would follow."
    ) { step, probe in
      let talk = probe.talk(limit: 20, endsOften: true)
      let found = try probe.answers(step, talk, talk.prompts)
      try probe.expect(
        found.answers, equals: talk.prompts.map { talk.answer(to: $0).answer },
        "the answers of a model that ends often")
    },
    .property(
      "a closed row reads end tokens",
      why:
        "All rows share a step, so a closed one reads too; what it reads is settled, not guessed."
    ) { step, probe in
      let talk = probe.talk(limit: 20, endsOften: true)
      let found = try probe.answers(step, talk, talk.prompts)
      let behind = zip(talk.prompts, found.read).flatMap { prompt, read in
        read.dropFirst(prompt.count + talk.answer(to: prompt).guesses)
      }
      try probe.expect(
        Set(behind).sorted(), equals: [talk.end], "the tokens that rows read behind their answers")
    },
    .property(
      "a batch takes as many steps as the last of its rows to close",
      why: "Each step reads a token of every row: one less cuts an answer, one more is for nothing."
    ) { step, probe in
      for endsOften in [false, true] {
        let talk = probe.talk(limit: 7, endsOften: endsOften)
        let lasts = talk.prompts.map { $0.count + talk.answer(to: $0).guesses }
        let found = try probe.answers(step, talk, talk.prompts)
        let shortest = talk.prompts.map(\.count).min() ?? 0
        try probe.expect(
          found.steps, equals: (lasts.max() ?? 0) - shortest, "the number of steps")
      }
    },
  ])

/// Questions, and a model made of chance: what a row has read decides its next scores.
private struct Talk {
  let prompts: [[Int]]
  let limit: Int
  let end = 11
  let endsOften: Bool

  /// A score for each of the tokens 0 to `end`.
  func scores(after read: [Int]) -> [Float] {
    var random = SeededRandom(seed: read.reduce(17) { $0 &* 31 &+ UInt64($1) })
    let words = (0..<end).map { _ in random.uniform() }
    return words + [endsOften && random.uniform() < 0.25 ? 2 : -1]
  }

  /// The likeliest answer to one question, and how many tokens were guessed for it, an end included.
  func answer(to prompt: [Int]) -> (answer: [Int], guesses: Int) {
    var answer: [Int] = []
    while answer.count < limit {
      let scores = scores(after: prompt + answer)
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? end
      if best == end { return (answer, answer.count + 1) }
      answer.append(best)
    }
    return (answer, answer.count)
  }
}

extension Probe {
  /// Eight questions of several lengths, in which end tokens stand as they do in a template.
  fileprivate func talk(limit: Int, endsOften: Bool = false) -> Talk {
    let prompts = [4, 7, 3, 9, 5, 3, 8, 6].map { count in
      (0..<count).map { $0 % 3 == 0 ? 11 : number(below: 11) }
    }
    return Talk(prompts: prompts, limit: limit, endsOften: endsOften)
  }

  /// Lets rows answer side by side until all are closed, or for 60 steps.
  ///
  /// `read` is all that each row has read, its prompt included.
  fileprivate func answers(
    _ step: AnswersFunction, _ talk: Talk, _ prompts: [[Int]]
  ) throws -> (answers: [[Int]], read: [[Int]], steps: Int) {
    var batch = AnswerBatch(prompts: prompts, limit: talk.limit, end: talk.end)
    let shortest = prompts.map(\.count).min() ?? 0
    var (read, steps) = (prompts.map { Array($0.prefix(shortest)) }, 0)
    while batch.isOpen.contains(true), steps < 60 {
      let next = step(&batch, read.flatMap(talk.scores), shortest + steps)
      if next.count != prompts.count {
        try expect(next.count, equals: prompts.count, "the number of tokens that are read next")
      }
      for (row, token) in next.enumerated() { read[row].append(token) }
      steps += 1
    }
    return (batch.answers, read, steps)
  }
}
