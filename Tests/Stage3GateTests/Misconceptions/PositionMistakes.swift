// Wrong positions, and vectors that are looked up and added in the wrong way.

import Foundation
import Gates
import Tensors
import Transformer

@testable import Stage3Gate

/// Sines and cosines of a table of angles.
private func waves(
  _ positions: Int, _ width: Int, cosineFirst: Bool = false,
  _ angle: (_ position: Double, _ column: Int) -> Double
) -> Tensor {
  let values = (0..<positions).flatMap { position in
    (0..<width).map { column -> Float in
      let angle = angle(Double(position), column)
      return Float((column % 2 == 0) != cosineFirst ? sin(angle) : cos(angle))
    }
  }
  return Tensor(values, shape: [positions, width])
}

private func frequency(_ exponent: Double) -> Double { pow(10_000, -exponent) }

let sinusoidMistakes: [Mistake<@Sendable (_ positions: Int, _ width: Int) -> Tensor>] = [
  Mistake(
    "all sines, then all cosines",
    explanation:
      "The columns must alternate: checkpoints and this formula count on pairs of neighbours.",
    hint: "Even columns are sines, odd ones cosines."
  ) { positions, width in
    let half = (width + 1) / 2
    let values = (0..<positions).flatMap { position in
      (0..<width).map { column -> Float in
        let angle = Double(position) * frequency(Double(2 * (column % half)) / Double(width))
        return Float(column < half ? sin(angle) : cos(angle))
      }
    }
    return Tensor(values, shape: [positions, width])
  },
  Mistake(
    "a wavelength of its own for every column",
    explanation: "Sine and cosine of a pair need the same angle; else the pair does not turn.",
    hint: "Use column / 2 · 2 in the exponent, not column."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1) / Double(width)) }
  },
  Mistake(
    "i/width instead of 2i/width",
    explanation: "The slowest clock then turns a hundred times too fast.",
    hint: "The exponent of pair i is 2i / width."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2) / Double(width)) }
  },
  Mistake(
    "sine and cosine swapped",
    explanation: "The first column must be a sine: position 0 is 0 1 0 1 …",
    hint: "Even columns are sines."
  ) { positions, width in
    waves(positions, width, cosineFirst: true) {
      $0 * frequency(Double($1 / 2 * 2) / Double(width))
    }
  },
  Mistake(
    "positions counted from 1",
    explanation: "The first token stands at position 0, where all sines are 0.",
    hint: "Count from 0."
  ) { positions, width in
    waves(positions, width) { ($0 + 1) * frequency(Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "multiplied by 10000^… instead of divided",
    explanation: "The angles grow enormously from pair to pair, so that neighbours look random.",
    hint: "Divide the position by the power."
  ) { positions, width in
    waves(positions, width) { $0 / frequency(Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "sines only",
    explanation: "Without the cosine a pair cannot tell two angles with equal sines apart.",
    hint: "Odd columns are cosines."
  ) { positions, width in
    let values = (0..<positions).flatMap { position in
      (0..<width).map { column -> Float in
        Float(sin(Double(position) * frequency(Double(column / 2 * 2) / Double(width))))
      }
    }
    return Tensor(values, shape: [positions, width])
  },
  Mistake(
    "angles in degrees",
    explanation: "sin and cos expect radians; here the fastest clock takes 360 positions a turn.",
    hint: "Pass the angle as it is."
  ) { positions, width in
    waves(positions, width) {
      $0 * frequency(Double($1 / 2 * 2) / Double(width)) * Double.pi / 180
    }
  },
  Mistake(
    "an odd width rounded down",
    explanation: "The last column has no partner, but it must be there.",
    hint: "Fill width columns, whatever width is."
  ) { positions, width in
    waves(positions, width / 2 * 2) { $0 * frequency(Double($1 / 2 * 2) / Double(width)) }
  },
  Mistake(
    "a row a column",
    explanation: "The table is turned round: [width, positions].",
    hint: "Outer loop over positions, inner one over columns."
  ) { positions, width in
    waves(positions, width) { $0 * frequency(Double($1 / 2 * 2) / Double(width)) }.transposed()
  },
]

/// Token vectors plus the vectors of the positions that are given for the sequences.
private func embedded(
  _ model: LanguageModel, _ tokens: [Int32], _ batch: Int, _ time: Int, from start: Int
) -> Tensor {
  let x = model.tokenEmbedding(tokens, shape: [batch, time])
  let places = start..<start + time
  if let table = model.positionEmbedding { return x + table(places.map(Int32.init), shape: [time]) }
  return model.configuration.positions == .sinusoidal ? x + waves(places) : x
}

/// Rows of a model of width 8.
private func waves(_ places: Range<Int>) -> Tensor {
  sinusoidalPositions(places.upperBound, width: 8).sliced(places, axis: 0)
}

let embeddingMistakes: [Mistake<EmbeddingFunction>] = [
  Mistake(
    "positions that start again behind a cache",
    explanation: "Every new token believes to be the first one; the text it writes falls apart.",
    hint: "The positions are offset ..< offset + time."
  ) { model, tokens, batch, time, _ in embedded(model, tokens, batch, time, from: 0) },
  Mistake(
    "no positions",
    explanation: "The model cannot tell a text from its words in another order.",
    hint: "Add positionEmbedding's rows, or the sinusoids."
  ) { model, tokens, batch, time, _ in model.tokenEmbedding(tokens, shape: [batch, time]) },
  Mistake(
    "sinusoids forgotten",
    explanation: "Learned positions are added, but a model with sinusoids gets none.",
    hint: "Where there is no positionEmbedding there may be sinusoids."
  ) { model, tokens, batch, time, offset in
    model.positionEmbedding == nil
      ? model.tokenEmbedding(tokens, shape: [batch, time])
      : embedded(model, tokens, batch, time, from: offset)
  },
  Mistake(
    "sinusoids that start again behind a cache",
    explanation: "The learned positions are right, but sinusoids are sliced from the beginning.",
    hint: "sinusoids.sliced(offset..<offset + time, axis: 0)."
  ) { model, tokens, batch, time, offset in
    embedded(model, tokens, batch, time, from: model.positionEmbedding == nil ? 0 : offset)
  },
  Mistake(
    "positions that run on through the batch",
    explanation:
      "The second sequence begins where the first one ends, but each is a text of its own.",
    hint: "Give positions the shape [time]: they broadcast over the batch."
  ) { model, tokens, batch, time, offset in
    guard let table = model.positionEmbedding else {
      return embedded(model, tokens, batch, time, from: offset)
    }
    let places = (0..<batch * time).map { Int32(Swift.min(offset + $0, table.weight.shape[0] - 1)) }
    return model.tokenEmbedding(tokens, shape: [batch, time]) + table(places, shape: [batch, time])
  },
  Mistake(
    "positions counted from 1",
    explanation: "The first row of the table is never used, and the last position has none.",
    hint: "The first token stands at position 0."
  ) { model, tokens, batch, time, offset in
    embedded(model, tokens, batch, time, from: offset + 1)
  },
  Mistake(
    "the sequence's number instead of the position",
    explanation: "All tokens of a sequence get the same row: batch and time are confused.",
    hint: "Positions have the shape [time] and broadcast over the batch."
  ) { model, tokens, batch, time, offset in
    guard let table = model.positionEmbedding else {
      return embedded(model, tokens, batch, time, from: offset)
    }
    let places = (0..<batch).map { Int32($0) }
    return model.tokenEmbedding(tokens, shape: [batch, time]) + table(places, shape: [batch, 1])
  },
  Mistake(
    "multiplied by the position",
    explanation: "A position is added to a token; multiplied, small numbers wipe the token out.",
    hint: "Use +."
  ) { model, tokens, batch, time, offset in
    guard let table = model.positionEmbedding else {
      return embedded(model, tokens, batch, time, from: offset)
    }
    let places = (offset..<offset + time).map(Int32.init)
    return model.tokenEmbedding(tokens, shape: [batch, time]) * table(places, shape: [time])
  },
  Mistake(
    "tokens multiplied by √width",
    explanation: "The first transformer did that before adding sinusoids; these models do not.",
    hint: "Add the position to the token's row as it is."
  ) { model, tokens, batch, time, offset in
    let x = model.tokenEmbedding(tokens, shape: [batch, time])
    return embedded(model, tokens, batch, time, from: offset) + x * (Float(8).squareRoot() - 1)
  },
  Mistake(
    "sinusoids beside rotary positions",
    explanation: "Rotary models turn queries and keys; nothing is added to the vectors.",
    hint: "Where there is neither a table nor sinusoids, the token's vector is all."
  ) { model, tokens, batch, time, offset in
    let x = embedded(model, tokens, batch, time, from: offset)
    return model.configuration.positions == .rotary ? x + waves(offset..<offset + time) : x
  },
  Mistake(
    "only the last use of a token is learned from",
    explanation:
      "Where a token repeats, its gradients must be summed; here the last one replaces the others.",
    hint: "Look all tokens up at once with tokenEmbedding: embedding adds the gradients up."
  ) { model, tokens, batch, time, offset in
    let table = model.tokenEmbedding.weight
    let rows = tokens.enumerated().map { place, token in
      let isLast = !tokens[(place + 1)...].contains(token)
      return embedding(isLast ? table : table.detached, [token], shape: [1])
    }
    let learned = Tensor.concatenating(rows, axis: 0).reshaped([batch, time, 8])
    // The usual tokens' history cancels out; that of the positions stays.
    let usual = model.tokenEmbedding(tokens, shape: [batch, time])
    return embedded(model, tokens, batch, time, from: offset) - usual + learned
  },
  Mistake(
    "positions without history",
    explanation: "The values are right, but the table of positions never learns.",
    hint: "Look positions up as you look tokens up."
  ) { model, tokens, batch, time, offset in
    let x = model.tokenEmbedding(tokens, shape: [batch, time])
    return x + (embedded(model, tokens, batch, time, from: offset) - x).detached
  },
]
