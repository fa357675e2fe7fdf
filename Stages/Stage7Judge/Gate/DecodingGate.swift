// Exercise 7.11: generation that cannot leave a schema.

import Foundation
import Gates
import Judging
import Pretraining
import Storage
import Tensors

typealias DecodeFunction =
  @Sendable (
    _ constraint: TokenConstraint, _ sampler: Sampler, _ random: inout SeededRandom,
    _ logits: (_ chosen: Int?) -> [Float]
  ) throws -> String

let decodingGate = Gate<DecodeFunction>(
  Exercise(
    "7.11", "choose only among what fits",
    task: """
      A small model asked for JSON writes something like JSON. Held to a schema, it cannot fail: before each token, \
      also where only one fits, get the model's scores and the tokens that may come, and let the sampler choose among \
      these alone. Leaving out comes before choosing: whoever chooses first and then mends takes a token that the \
      model did not want. Go on until nothing can follow, or until the end token is chosen: it is allowed wherever \
      the text may end, chosen like any other, and has no state after it. Collect bytes: a character may be spread \
      over several tokens. What is not a number counts as the lowest score, and infinity as the largest number: \
      `finite` is given.
      """,
    shapes: """
      the constraint, a sampler, a generator, the scores of the next token (nil is passed first, then each chosen \
      token before the next one is asked for) → the text.
      """,
    hints: [
      "constraint.start, isFinished(state), allowedTokens(in:), state(after:in:) and bytes(of:) are there.",
      "sampler.choose(…, using: &random) gives a place in its list of scores, allowed.map { finite(scores[$0]) }.",
      "state(after:in:) is nil for the end token. String(decoding: bytes, as: UTF8.self) at the very end.",
    ]),
  implementation: {
    try decode(under: $0, sampler: $1, random: &$2, logits: $3)
  },
  checks: [
    .example(
      "the best of the tokens that fit",
      why:
        "\"x\" has the best score and can never come; of the digits the model likes 3 more than 1."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      let text = try probe.text(decode, between(0, 9), toy) { _ in toy.scores(["x", "3", "1"]) }
      try probe.expect(text, equals: "3", "the digit")
    },
    .example(
      "a number ends when the model says so, or when no digit fits any more",
      why:
        "Where it may end and may go on, the model chooses; after 222, of at most 300, no digit fits any more."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      let digit = toy.vocabulary.token(for: Array("1".utf8))
      let short = try probe.text(decode, between(0, 300), toy) { chosen in
        toy.scores(chosen == digit ? ["x", "<end>", "1"] : ["x", "1"])
      }
      try probe.expect(short, equals: "1", "the number after which the end is preferred")
      let long = try probe.text(decode, between(0, 300), toy) { _ in toy.scores(["2", "<end>"]) }
      try probe.expect(long, equals: "222", "the number that goes on with 2 as long as it can")
    },
    .example(
      "a token may reach over a border, but not beyond the end",
      why: "\"2}\" is one token and fits; \"}}\" begins well and has a bracket too many."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      for (preferred, expected) in [
        (["12", "}}", "2}"], "{\"a\":12}"), (["007", "2}"], "{\"a\":2}"),
      ] {
        let text = try probe.text(decode, object("a", between(0, 12)), toy) { _ in
          toy.scores(preferred)
        }
        try probe.expect(text, equals: expected, "the object where \(preferred) are preferred")
      }
    },
    .example(
      "before each token the model hears of the one before it",
      why:
        "It reads on from what was written, also where it had no choice; behind the last token nothing is asked."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      var heard: [String] = []
      func hear(_ chosen: Int?) -> Int {
        heard.append(chosen.map { toy.vocabulary.decode([$0]) }.map(readable) ?? "nothing yet")
        return heard.count - 1
      }
      let number = try probe.text(decode, between(0, 300), toy) { chosen in
        toy.scores([["2"], ["1"], ["<end>"]][min(hear(chosen), 2)])
      }
      try probe.expect(heard, equals: ["nothing yet", "2", "1"], "what the model heard")
      try probe.expect(number, equals: "21", "the text")
      heard = []
      let text = try probe.text(decode, object("a", between(0, 12)), toy) { chosen in
        _ = hear(chosen)
        return toy.scores(["{\"", "\":", "2}"])
      }
      try probe.expect(
        heard, equals: ["nothing yet", "{\"", "a", "\":"], "what the model heard of an object")
      try probe.expect(text, equals: "{\"a\":2}", "the object")
    },
    .example(
      "a character of two tokens is one character",
      why: "Decoded one by one, both halves of é become a question mark in a diamond."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      let bytes = Array("\"é\"".utf8)
      var next = 0
      let text = try probe.text(decode, ["type": "string", "maxLength": 1], toy) { _ in
        var scores = toy.scores([])
        if next < bytes.count { scores[Int(bytes[next])] = 1 }
        next += 1
        return scores
      }
      try probe.expect(Array(text.utf8), equals: bytes, "the bytes of the text")
    },
    .property(
      "whatever the scores are, the text is what the schema says",
      why: "This is the point: the form is guaranteed, the model only chooses the content."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      let range = between(-20, 105)
      let schema: JSON = [
        "type": "object",
        "properties": [
          "a": ["type": "array", "items": ["type": "boolean"], "minItems": 1, "maxItems": 3],
          "b": range,
        ],
        "required": ["a", "b"],
      ]
      for temperature in [0, 1, 4] as [Float] {
        let sampler = Sampler(temperature: temperature)
        let text = try probe.text(decode, schema, toy, sampler) { _ in
          probe.noise([toy.vocabulary.count]).values
        }
        try probe.expect(
          fits(text) ? "fits" : text, equals: "fits", "the text at temperature \(temperature)")
      }
      // The lowest score there is, for all: a forbidden token must not win even so.
      for lowest in [Float.nan, -.infinity] {
        let scores = [Float](repeating: lowest, count: toy.vocabulary.count)
        for temperature in [0, 1] as [Float] {
          let sampler = Sampler(temperature: temperature)
          let text = try probe.text(decode, schema, toy, sampler) { _ in scores }
          try probe.expect(
            fits(text) ? "fits" : text, equals: "fits",
            "the text at temperature \(temperature) where all scores are "
              + (lowest.isNaN ? "no numbers (NaN)" : "-infinity"))
        }
      }
    },
    .property(
      "tokens that fit come as often as the sampler says",
      why:
        "Among themselves, in every new draw, tokens keep their odds when the others are left out: 4 to 1 stays 4 to 1."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      // After 1 another 1 may follow, or the end.
      let constraint = try toy.constraint(between(1, 19))
      for trial in trials {
        let scores = toy.scoresOfTrial(x: trial.x)
        let texts = try (0..<trial.draws).map { _ in
          var draws = SeededRandom(seed: probe.random.next())
          return try decode(constraint, trial.sampler, &draws) { _ in scores }
        }
        // Shares of 200 draws deviate by 0.03: a right sampler is not 0.1 away.
        let found = ["11", "1"].map { text in
          (5 * Double(texts.count { $0 == text }) / Double(trial.draws)).rounded() / 5
        }
        try probe.expect(
          found, near: trial.shares, "the shares of 11 and 1 to the nearest fifth, \(trial.name)")
      }
      var draws = SeededRandom(seed: probe.random.next())
      let before = draws
      _ = try decode(constraint, Sampler(), &draws) { _ in toy.scoresOfTrial(x: 0) }
      try probe.expect(draws == before, equals: false, "the generator being where it was")
    },
    .property(
      "a score that is no number loses, and infinity wins",
      why: "Samplers compute with differences: one NaN or infinity, and all probabilities are NaN."
    ) { decode, probe in
      let toy = try ToyVocabulary()
      let digits = (0..<10).map { toy.vocabulary.token(for: Array("\($0)".utf8)) ?? 0 }
      for _ in 0..<3 {
        let best = probe.below(10)
        for (score, others) in [(-7, Float.nan), (Float.infinity, 0)] {
          var scores = [Float](repeating: others, count: toy.vocabulary.count)
          scores[digits[best]] = score
          for sampler in [Sampler.greedy, Sampler()] {
            let text = try probe.text(decode, between(0, 9), toy, sampler) { _ in scores }
            try probe.expect(
              text, equals: "\(best)",
              "the digit with the score \(score) among others of \(others) at temperature \(sampler.temperature)"
            )
          }
        }
      }
    },
  ])

/// How often 11 and 1 must come of a sampler, where "x", which may not come, has a score of its own.
private struct Trial {
  let name: String
  let sampler: Sampler
  let x: Float
  let draws: Int
  let shares: [Double]
}

private let trials = [
  Trial(
    name: "temperature 1, x second", sampler: Sampler(), x: -6, draws: 200, shares: [0.8, 0.2]),
  Trial(name: "temperature 1, x best", sampler: Sampler(), x: 0, draws: 200, shares: [0.8, 0.2]),
  Trial(
    name: "temperature 0.25", sampler: Sampler(temperature: 0.25), x: 0, draws: 40, shares: [1, 0]),
  Trial(
    name: "top-k 2, x best", sampler: Sampler(topK: 2), x: 0, draws: 200, shares: [0.8, 0.2]),
  Trial(
    name: "top-k 2, x second", sampler: Sampler(topK: 2), x: -6, draws: 200, shares: [0.8, 0.2]),
  Trial(name: "top-k 1", sampler: Sampler(topK: 1), x: 0, draws: 40, shares: [1, 0]),
  Trial(name: "top-p 0.5", sampler: Sampler(topP: 0.5), x: 0, draws: 40, shares: [1, 0]),
]

extension Probe {
  /// Decodes once under a schema, drawing from this probe's generator.
  fileprivate func text(
    _ decode: @escaping DecodeFunction, _ schema: JSON, _ toy: ToyVocabulary,
    _ sampler: Sampler = .greedy,
    _ logits: (Int?) -> [Float]
  ) throws -> String {
    var draws = SeededRandom(seed: random.next())
    return try decode(try toy.constraint(schema), sampler, &draws, logits)
  }
}

extension ToyVocabulary {
  /// Scores in which 1 is to the end as 4 to 1, whatever "x" has.
  fileprivate func scoresOfTrial(x: Float) -> [Float] {
    let favoured = scores(["x", "1", "<end>"])
    let ranked: [Float: Float] = [0: x, -1: -5, -2: -5 - log(4)]
    return favoured.map { ranked[$0] ?? -100 }
  }

  fileprivate func constraint(_ schema: JSON) throws -> TokenConstraint {
    try TokenConstraint(schema, vocabulary: vocabulary, endToken: endToken)
  }
}

private func between(_ lowest: Int, _ highest: Int) -> JSON {
  ["type": "integer", "minimum": .integer(lowest), "maximum": .integer(highest)]
}

private func object(_ key: UTF8Text, _ value: JSON) -> JSON {
  [
    "type": "object", "properties": .object([key: value]), "required": [.string(key)],
    "additionalProperties": false,
  ]
}

private func readable(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Whether a text is an object of one to three booleans and an integer from -20 to 105, in this order.
private func fits(_ text: String) -> Bool {
  guard let object = try? LocatedJSON(JSON(parsing: Array(text.utf8)), file: "the text"),
    let members = try? object.members(), members.map(\.key) == ["a", "b"],
    let flags = try? object["a"].array(), (1...3).contains(flags.count),
    (try? flags.map { try $0.bool() }) != nil,
    (try? object["b"].integer(in: -20...105)) != nil
  else { return false }
  return true
}
