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
      computed: return a sentence that names the last position, counted from 1 and with the tokens that the cache \
      holds, and then the context, such as "position 5 is past the context of 4". Return a sentence also where the \
      tokens do not make `batch` sequences of one equal length; `batch` and that length must be at least 1. Return nil \
      where all is well.
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
      "a context of 4 takes 4 tokens, not 5, whatever the positions are",
      why: "Counted from 1, the last position that fits is number 4, of whatever kind."
    ) { problem, probe in
      for kind in TransformerConfiguration.Positions.allCases {
        let configuration = smallConfiguration(positions: kind, context: 4)
        let isRefused = (1...6).map { problem(configuration, $0, 1, 0) != nil }
        try probe.expect(
          isRefused, equals: [false, false, false, false, true, true],
          "whether 1, 2 … 6 tokens are refused where positions are \(kind)")
      }
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
      "only the length of one sequence counts, for any batch, cache and kind of positions",
      why:
        "Sequences stand beside each other, so a large batch is no long text, whatever the positions are."
    ) { problem, probe in
      var wrong: [String] = []
      let kinds = TransformerConfiguration.Positions.allCases
      for turn in 0..<40 {
        let kind = kinds[turn % kinds.count]
        let (size, batch) = (1 + Int(probe.random.next() % 9), 1 + Int(probe.random.next() % 12))
        let (time, offset) = (1 + Int(probe.random.next() % 7), Int(probe.random.next() % 4))
        let configuration = smallConfiguration(positions: kind, context: size)
        let isRefused = problem(configuration, batch * time, batch, offset) != nil
        guard isRefused != (time > size - offset) else { continue }
        wrong.append(
          """
          \(batch * time) tokens in \(batch) sequences behind \(offset), context \(size), \(kind): \
          \(isRefused ? "refused" : "let through")
          """)
      }
      try probe.expect(wrong, equals: [], "what is wrong of forty batches")
    },
    .example(
      "what makes no sequences is refused",
      why: "There must be a sequence at least, a token in each, and in all as many."
    ) { problem, probe in
      let cases = [
        (5, 2, 0), (0, 1, 0), (0, 1, 3), (2, 4, 0), (-3, 1, 0), (-6, -3, 0), (0, 0, 0), (3, 0, 0),
      ]
      let accepted = cases.filter { tokens, batch, offset in
        let sentence = problem(smallConfiguration(context: 8), tokens, batch, offset) ?? ""
        return !sentence.contains(where: \.isLetter)
      }
      try probe.expect(
        accepted.map { "\($0.0) tokens in \($0.1) sequences behind \($0.2)" }, equals: [],
        "what gets no sentence")
    },
    .example(
      "the sentence names the last position, then the context",
      why:
        "Two sequences of five behind 19 end at position 24: a reader sees by how much that is too far."
    ) { problem, probe in
      let sentence = problem(smallConfiguration(context: 20), 10, 2, 19)
      try probe.expect(
        sentence == nil, equals: false, "whether position 24 fits into a context of 20")
      let named = numbers(in: sentence ?? "")
      // It may name others besides.
      let isRight = named.filter { [20, 24].contains($0) } == [24, 20]
      try probe.expect(
        named, equals: isRight ? named : [24, 20],
        "the list of numbers in the sentence '\(sentence ?? "")'")
    },
  ])

/// The whole numbers that a text names, in order.
private func numbers(in text: String) -> [Int] {
  text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
}
