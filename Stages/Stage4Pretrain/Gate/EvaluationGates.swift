// Exercises 4.6 and 4.7: the windows of an evaluation, and what its sums mean.

import Foundation
import Gates
import Pretraining

typealias WindowsFunction =
  @Sendable (_ tokenCount: Int, _ context: Int, _ most: Int?) -> [Int]

let windowsGate = Gate<WindowsFunction>(
  Exercise(
    "4.6", "windows that predict every token once",
    task: """
      An evaluation must be the same every time, so it draws nothing. Lay windows of `context` inputs side by side over \
      the text. A window that starts at s reads tokens s … and predicts s + 1 …, as many as there still are; only the \
      last window may be shorter, and it must predict something. So every token but the first is predicted once. The \
      beginning of a text is no fair sample: where there are n windows, more than `most`, take those with the numbers \
      i · n / most, rounded down, for i = 0, 1 … most - 1. 3 of 6 are those with the numbers 0, 2 and 4.
      """,
    shapes:
      "the number of tokens, the context, the largest number of windows or nil → the starts, rising.",
    hints: [
      "stride(from:to:by:) leaves out its end.",
      "The last token is only a target: no window starts there.",
      "List all starts first; then take element i * n / most of the list, multiplied before it is divided.",
    ]),
  implementation: { evaluationStarts(tokenCount: $0, context: $1, most: $2) },
  checks: [
    .example(
      "ten tokens in windows of four",
      why: "Targets 1 to 4, 5 to 8, and a shorter window for the last one."
    ) { starts, probe in
      try probe.expect(starts(10, 4, nil), equals: [0, 4, 8], "the starts")
    },
    .example(
      "nine tokens in windows of four",
      why: "The last token is the last target of the second window: nothing is left for a third."
    ) { starts, probe in
      try probe.expect(starts(9, 4, nil), equals: [0, 4], "the starts")
    },
    .example(
      "a text of one token or none has no window",
      why: "There is nothing to predict, and an empty file must not stop the program."
    ) { starts, probe in
      try probe.expect(starts(1, 4, nil), equals: [], "the starts in one token")
      try probe.expect(starts(0, 4, nil), equals: [], "the starts in no token")
    },
    .property(
      "every token but the first is predicted exactly once",
      why: "A token left out or counted twice makes two evaluations incomparable."
    ) { starts, probe in
      for (tokens, context) in [(2, 1), (17, 5), (31, 7), (33, 8), (5, 64)] {
        let predicted = starts(tokens, context, nil).flatMap { start in
          (0..<max(0, min(context, tokens - 1 - start))).map { start + 1 + $0 }
        }
        try probe.expect(
          predicted, equals: Array(1..<tokens),
          "the predicted tokens of \(tokens) in windows of \(context)")
      }
    },
    .property(
      "a part of the windows is spread over the whole text",
      why: "Two evaluations compare only where they read the same windows of the text."
    ) { starts, probe in
      try probe.expect(
        [starts(19, 3, 3), starts(19, 3, 4), starts(25, 3, 3)],
        equals: [[0, 6, 12], [0, 3, 9, 12], [0, 6, 15]],
        "the starts of 3 and 4 of 6 windows of 3, and of 3 of 8")
      let most = 5 + Int(probe.random.next() % 20)
      try probe.expect(
        starts(301, 3, most), equals: (0..<most).map { $0 * 100 / most * 3 },
        "the starts of \(most) of 100 windows of 3")
    },
    .property(
      "a limit that is not reached changes nothing",
      why: "A short text is read as a whole."
    ) { starts, probe in
      let tokens = 20 + Int(probe.random.next() % 20)
      let all = Array(stride(from: 0, to: tokens - 1, by: 6))
      for most in [all.count, all.count + 1, 1_000] {
        try probe.expect(
          starts(tokens, 6, most), equals: all, "the starts in \(tokens) tokens, at most \(most)")
      }
    },
  ])

/// What the sums of an evaluation mean.
struct EvaluationMeans: Sendable {
  let loss: Double
  let perplexity: Double
  let bitsPerByte: Double
}

typealias MeansFunction =
  @Sendable (_ totalLoss: Double, _ tokens: Int, _ bytes: Int) -> EvaluationMeans

let meansGate = Gate<MeansFunction>(
  Exercise(
    "4.7", "perplexity and bits per byte",
    task: """
      The evaluation has added up -ln p of all predicted tokens, in nats. Say it in three ways. Loss: nats per token. \
      Perplexity: e to the loss, the number of equally likely tokens that a choice as unsure as this one would be \
      between. Bits per byte: the whole surprise in bits (a bit is ln 2 nats), shared out over the bytes of the text. \
      Tokens differ between tokenizers and bytes do not, so only the last compares models with different ones. A count \
      of 0 divides as 1.
      """,
    shapes: "totalLoss in nats, tokenCount, byteCount → loss, perplexity, bitsPerByte.",
    hints: [
      "totalLoss is the sum of all tokens' losses: each measure divides it by its own number, at least 1.",
      "exp(x) is e to the x; it belongs to nats. Perplexity takes the loss of one token.",
      "nats / log(2) are bits.",
    ]),
  implementation: {
    let evaluation = Evaluation(totalLoss: $0, tokenCount: $1, byteCount: $2)
    return EvaluationMeans(
      loss: evaluation.loss, perplexity: evaluation.perplexity,
      bitsPerByte: evaluation.bitsPerByte)
  },
  checks: [
    .example(
      "four tokens of two bits each, in two bytes",
      why: "A choice between 4 costs 2 bits; 8 bits over 2 bytes are 4 bits per byte."
    ) { means, probe in
      let found = means(8 * log(2), 4, 2)
      try probe.expect(found.loss, near: 1.386294, "the loss")
      try probe.expect(found.perplexity, near: 4, "the perplexity")
      try probe.expect(found.bitsPerByte, near: 4, "the bits per byte")
    },
    .property(
      "an even choice between n tokens has the perplexity n, however long the text is",
      why: "This is what perplexity means, and why its logarithm is the loss."
    ) { means, probe in
      for choices in [2, 11, 512] {
        let tokens = 5 + Int(probe.random.next() % 90)
        let found = means(Double(tokens) * log(Double(choices)), tokens, 3 * tokens)
        try probe.expect(
          found.perplexity, near: Double(choices), "the perplexity of \(choices) equal choices")
        try probe.expect(
          found.loss, near: log(Double(choices)), "the loss of \(choices) equal choices")
      }
    },
    .property(
      "bits per byte do not depend on how many tokens the bytes were cut into",
      why: "This is why they compare models with different tokenizers."
    ) { means, probe in
      let total = Double(100 + probe.random.uniform() * 50)
      let found = [30, 60, 120].map { means(total, $0, 120).bitsPerByte }
      try probe.expect(
        found, near: found.map { _ in total / 0.6931472 / 120 }, "the bits per byte of three cuts")
    },
    .example(
      "a count of 0 divides as 1",
      why: "An empty text must give numbers, and so must one of end tokens, which has no bytes."
    ) { means, probe in
      for (bits, tokens, expected) in [(0, 0, [0, 1, 0]), (6, 3, [1.386294, 4, 6])] {
        let found = means(Double(bits) * log(2), tokens, 0)
        try probe.expect(
          [found.loss, found.perplexity, found.bitsPerByte], near: expected,
          "the three measures of \(tokens) tokens and no bytes")
      }
    },
  ])
