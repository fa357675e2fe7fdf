// Exercises 3.7 and 3.8: sinusoidal positions, and vectors of tokens and positions.

import Foundation
import Gates
import Tensors
import Transformer

let sinusoidGate = Gate<@Sendable (_ positions: Int, _ width: Int) -> Tensor>(
  Exercise(
    "3.7", "positions as sines and cosines",
    task: """
      To attention a text is a bag of tokens; something must say where each one stands. The first transformer added \
      a fixed pattern: pair i of position p holds the sine and the cosine of p / 10000^(2i/width), like the hands of many \
      clocks, the first one fast and the last one slow. Columns alternate: sine, cosine, sine, cosine … An odd width ends \
      with a sine.
      """,
    shapes: "numbers of positions and width → [positions, width].",
    hints: [
      "Columns 2i and 2i + 1 share an angle: column / 2 is i.",
      "Work in Double (pow, sin, cos) and turn each value into a Float at the end.",
    ]),
  implementation: { sinusoidalPositions($0, width: $1) },
  checks: [
    .example(
      "three positions of width 4",
      why: "The angles are p and p/100; the first row is 0 1 0 1."
    ) { positions, probe in
      let expected: [Float] = [
        0, 1, 0, 1,
        0.841471, 0.540302, 0.0099998, 0.99995,
        0.909297, -0.416147, 0.0199987, 0.9998,
      ]
      try probe.expect(
        positions(3, 4), near: Tensor(expected, shape: [3, 4]), tolerance: 1e-5, "the positions")
    },
    .example(
      "an odd width ends with a sine",
      why: "The column without a partner is there all the same: sin(1 / 10000^(2/3))."
    ) { positions, probe in
      let result = positions(2, 3)
      try probe.expect(result.shape, equals: [2, 3], "the shape of the positions")
      try probe.expect(result[1, 2], near: 0.0021544 as Float, tolerance: 1e-5, "the last value")
    },
    .property(
      "the product of two positions tells how far apart they are",
      why: "Each pair contributes the cosine of its angle's difference, wherever the two stand."
    ) { positions, probe in
      let width = 8
      let rows = positions(20, width)
      try probe.expect(rows.shape, equals: [20, width], "the shape of the positions")
      for (a, b) in [(5, 2), (19, 16), (7, 7), (12, 3)] {
        let expected = (0..<width / 2).reduce(0.0) {
          $0 + cos(Double(a - b) / pow(10_000, Double(2 * $1) / Double(width)))
        }
        let product = sum(rows.sliced(a..<a + 1, axis: 0) * rows.sliced(b..<b + 1, axis: 0)).item
        try probe.expect(Double(product), near: expected, "the product of positions \(a) and \(b)")
      }
    },
    .property(
      "pair i turns by 1 / 10000^(2i/width) a position",
      why: "The wavelengths run from 2π to nearly 2π · 10000, so that near and far both show."
    ) { positions, probe in
      let result = positions(2, 32)
      try probe.expect(result.shape, equals: [2, 32], "the shape of the positions")
      let angles = (0..<16).map { pair in
        atan2(Double(result[1, 2 * pair]), Double(result[1, 2 * pair + 1]))
      }
      let expected = (0..<16).map { pow(10_000, -Double(2 * $0) / 32) }
      try probe.expect(
        angles.map { log($0) }, near: expected.map { log($0) }, tolerance: 1e-3,
        "the logarithm of each pair's angle at position 1")
    },
  ])

typealias EmbeddingFunction =
  @Sendable (
    _ model: LanguageModel, _ tokens: [Int32], _ batch: Int, _ time: Int, _ offset: Int
  ) -> Tensor

let embeddingGate = Gate<EmbeddingFunction>(
  Exercise(
    "3.8", "what a token is, and where it stands", needs: ["3.5", "3.7"],
    task: """
      Look up each token's vector, and add the vector of its position: a row of the learned table where there is one, a \
      row of the sinusoids where there are those, and nothing where positions are rotary, which stage 2 turns into \
      queries and keys. Every sequence of a batch begins at the same position: `offset`, which is the number of tokens \
      that a cache already holds, or 0.
      """,
    shapes: "batch · time ids, sequence after sequence → [batch, time, width].",
    hints: [
      "tokenEmbedding(tokens, shape: [batch, time]) looks up; positions [time, width] broadcast over the batch.",
      "positionEmbedding is an Embedding too: its ids are offset ..< offset + time, as Int32.",
      "sinusoids is a tensor [context, width]: slice the rows offset ..< offset + time.",
    ]),
  implementation: { $0.embed($1, batch: $2, time: $3, offset: $4) },
  checks: [
    .example(
      "a table that can be read off",
      why: "Token 12 is 12 everywhere, position 2 is 0.2: the second token behind one is 12.2."
    ) { embed, probe in
      let model = probe.model(smallConfiguration())
      fill(model.tokenEmbedding, step: 1)
      if let positions = model.positionEmbedding { fill(positions, step: 0.1) }
      let result = embed(model, [3, 12], 1, 2, 1)
      try probe.expect(result.shape, equals: [1, 2, 8], "the shape of the vectors")
      try probe.expect(
        Array(result.values[0..<16]), near: (0..<16).map { $0 < 8 ? 3.1 as Float : 12.2 },
        "tokens 3 and 12 behind one in the cache")
    },
    .property(
      "every sequence of a batch begins at the same position",
      why: "Each token gets its own row and its position's, whichever sequence it is in."
    ) { embed, probe in
      let model = probe.model(smallConfiguration())
      let tokens = probe.tokens(6)
      let places = model.positionEmbedding.map { plainRows($0.weight) } ?? []
      for offset in [0, 2] {
        try probe.expect(
          embed(model, tokens, 2, 3, offset),
          near: sums(tokens, model, places[offset..<offset + 3]),
          "two sequences of three tokens behind \(offset) in the cache")
      }
    },
    .property(
      "sinusoids are added from the offset on",
      why: "They are the position here: behind three in the cache each sequence gets rows 3 and 4."
    ) { embed, probe in
      let model = probe.model(smallConfiguration(positions: .sinusoidal))
      let tokens = probe.tokens(4)
      // This package's own table, so that a mistake in it does not show here too.
      let places = plainRows(sinusoidalPositions(5, width: 8))
      try probe.expect(
        embed(model, tokens, 2, 2, 3), near: sums(tokens, model, places[3..<5]),
        "two sequences of two tokens behind 3 in the cache")
    },
    .property(
      "with rotary positions only the token counts",
      why: "Attention turns queries and keys itself: a token's row is all that is wanted here."
    ) { embed, probe in
      let model = probe.model(smallConfiguration(positions: .rotary))
      let tokens = probe.tokens(4)
      let nowhere = [[Double]](repeating: [Double](repeating: 0, count: 8), count: 2)
      try probe.expect(
        embed(model, tokens, 2, 2, 3), near: sums(tokens, model, nowhere[...]),
        "two sequences of two tokens behind 3 in the cache")
    },
    .property(
      "a token that occurs twice gets both gradients, and a position those of all sequences",
      why: "Each use of a row, of a token or a position, says how it should change: all are summed."
    ) { embed, probe in
      let model = probe.model(smallConfiguration())
      let total = sum(embed(model, [5, 2, 5, 5], 2, 2, 0))
      if total.requiresGradient { total.backward() }
      try probe.expect(
        model.parameters.filter {
          $0.name.contains("Embedding") && $0.tensor.gradient == nil
        }.map(\.name), equals: [],
        "the tables that no gradient reaches")
      func gradients(_ table: Embedding?, rows: [Int]) -> [Float] {
        let values = table?.weight.gradient?.values ?? []
        return rows.map { $0 * 8 < values.count ? values[$0 * 8] : .nan }
      }
      try probe.expect(
        gradients(model.tokenEmbedding, rows: [5, 2, 0]), near: [3, 1, 0] as [Float],
        "the gradients of tokens 5, 2 and 0")
      try probe.expect(
        gradients(model.positionEmbedding, rows: [0, 1, 2]), near: [2, 2, 0] as [Float],
        "the gradients of positions 0, 1 and 2")
    },
  ])

/// Each token's row plus its position's, for sequences of which each has these positions.
private func sums(
  _ tokens: [Int32], _ model: LanguageModel, _ places: ArraySlice<[Double]>
) -> Tensor {
  let (rows, time) = (plainRows(model.tokenEmbedding.weight), places.count)
  let sums = tokens.enumerated().map { index, token in
    zip(rows[Int(token)], places[places.startIndex + index % time]).map { $0 + $1 }
  }
  return plainTensor(sums, like: .zeros([tokens.count / time, time, 8]))
}

/// Makes row i of a table i · step everywhere.
private func fill(_ table: Embedding, step: Float) {
  let (rows, width) = (table.weight.shape[0], table.weight.shape[1])
  table.weight.assign(
    Tensor((0..<rows * width).map { Float($0 / width) * step }, shape: [rows, width]))
}
