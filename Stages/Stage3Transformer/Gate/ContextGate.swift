// Exercise 3.9: tokens that do not fit.

import Gates
import Transformer

typealias ContextFunction =
  @Sendable (
    _ configuration: TransformerConfiguration, _ tokens: Int, _ batch: Int, _ offset: Int
  ) -> String?

let contextGate = Gate<ContextFunction>(
  Exercise(
    "3.9", "notice a position past the context",
    task: """
      A model knows contextSize positions. Behind them a table of positions has no row, and rotary or sinusoidal \
      positions go on without complaint: the model has never seen them and writes nonsense. Say so before anything is \
      computed: return a sentence that names the last position, counted from 1 and with the tokens that the cache holds, \
      and the context, such as "position 5 is past the context of 4". Return a sentence also where the tokens do not make \
      `batch` sequences of one equal length; both numbers must be at least 1. Return nil where all is well.
      """,
    shapes: """
      the number of tokens in all sequences, of sequences, and of tokens that the cache holds for each → a sentence or nil.
      """,
    hints: [
      "Check the batch first: dividing by 0 ends the program.",
      "tokens / batch drops a remainder without a word: time · batch must give the tokens again.",
      "Each sequence has time = tokens / batch new tokens; the last one is number offset + time, counted from 1.",
    ]),
  implementation: { $0.problem(tokens: $1, batch: $2, offset: $3) },
  checks: [
    .example(
      "a context of 4 takes 4 tokens, not 5",
      why: "The last position that fits is number 4, counted from 1."
    ) { problem, probe in
      let configuration = smallConfiguration(context: 4)
      let isRefused = (1...6).map { problem(configuration, $0, 1, 0) != nil }
      try probe.expect(
        isRefused, equals: [false, false, false, false, true, true],
        "whether 1, 2 … 6 tokens are refused")
    },
    .example(
      "tokens in the cache take room",
      why: "A text that grows token by token must stop where one read at once must stop."
    ) { problem, probe in
      let isRefused = (0...5).map { problem(smallConfiguration(context: 4), 1, 1, $0) != nil }
      try probe.expect(
        isRefused, equals: [false, false, false, false, true, true],
        "whether one token behind 0, 1 … 5 is refused")
    },
    .property(
      "only the length of one sequence counts, for any batch and cache",
      why: "Sequences stand beside each other: a large batch is no long text."
    ) { problem, probe in
      var (found, expected, cases): ([Bool], [Bool], [String]) = ([], [], [])
      for _ in 0..<40 {
        let (size, batch) = (1 + Int(probe.random.next() % 9), 1 + Int(probe.random.next() % 4))
        let (time, offset) = (1 + Int(probe.random.next() % 7), Int(probe.random.next() % 4))
        found.append(problem(smallConfiguration(context: size), batch * time, batch, offset) != nil)
        expected.append(time > size - offset)
        cases.append(
          "\(batch * time) tokens in \(batch) sequences behind \(offset), context \(size)")
      }
      let wrong = found.indices.first { found[$0] != expected[$0] }.map { cases[$0] } ?? "none"
      try probe.expect(
        found, equals: expected, "whether forty batches are refused; the first one wrong: \(wrong)")
    },
    .example(
      "what makes no sequences is refused",
      why: "There must be a sequence at least, a token in each, and in all as many."
    ) { problem, probe in
      let cases = [(5, 2), (0, 1), (0, 0), (3, 0), (2, 4), (-6, -3), (6, 3)]
      try probe.expect(
        cases.map { problem(smallConfiguration(context: 8), $0.0, $0.1, 0) != nil },
        equals: [true, true, true, true, true, true, false],
        "whether 5 tokens in 2 sequences, 0 in 1, 0 in 0, 3 in 0, 2 in 4, -6 in -3 and 6 in 3 are refused"
      )
    },
    .example(
      "the sentence names the last position and the context",
      why:
        "Two sequences of three behind 19 end at position 22: a reader sees by how much that is too far."
    ) { problem, probe in
      let sentence = problem(smallConfiguration(context: 20), 6, 2, 19)
      try probe.expect(
        sentence == nil, equals: false, "whether position 22 fits into a context of 20")
      let named = numbers(in: sentence ?? "")
      try probe.expect(
        named.sorted(), equals: named.union([20, 22]).sorted(),
        "the numbers in the sentence '\(sentence ?? "")'")
    },
  ])

/// The whole numbers that a text names.
private func numbers(in text: String) -> Set<Int> {
  Set(text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) })
}
