// Vectors of tokens and positions that are looked up and added in the wrong way.

import Gates
import Tensors
import Transformer

@testable import Stage3Gate

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
    "learned positions that start again behind a cache",
    explanation:
      "Sinusoids begin at the offset, but the table's rows are taken from the beginning.",
    hint: "The positions are offset ..< offset + time."
  ) { model, tokens, batch, time, offset in
    embedded(model, tokens, batch, time, from: model.positionEmbedding == nil ? offset : 0)
  },
  Mistake(
    "an offset for a single sequence only",
    explanation: "A batch behind a cache begins at 0 again.",
    hint: "Every sequence begins at offset, however many there are."
  ) { model, tokens, batch, time, offset in
    embedded(model, tokens, batch, time, from: batch == 1 ? offset : 0)
  },
  Mistake(
    "no positions",
    explanation: "The model cannot tell a text from its words in another order.",
    hint: "Add positionEmbedding's rows, or the sinusoids."
  ) { model, tokens, batch, time, _ in model.tokenEmbedding(tokens, shape: [batch, time]) },
  Mistake(
    "learned positions forgotten",
    explanation:
      "Sinusoids are added, but a model with a table of positions gets none of its rows.",
    hint: "Where there is a positionEmbedding, add its rows."
  ) { model, tokens, batch, time, offset in
    model.positionEmbedding == nil
      ? embedded(model, tokens, batch, time, from: offset)
      : model.tokenEmbedding(tokens, shape: [batch, time])
  },
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
    "a token's place in the list as its position",
    explanation: "Neither sequences nor the cache count: tokens are numbered through from 0.",
    hint: "The positions are offset ..< offset + time, the same for every sequence."
  ) { model, tokens, batch, time, _ in
    guard let table = model.positionEmbedding else {
      return embedded(model, tokens, batch, time, from: 0)
    }
    let places = tokens.indices.map(Int32.init)
    return model.tokenEmbedding(tokens, shape: [batch, time]) + table(places, shape: [batch, time])
  },
  Mistake(
    "sinusoids that run on through the batch",
    explanation:
      "The second sequence begins where the first one ends, but each is a text of its own.",
    hint: "Slice time rows: [time, width] broadcasts over the batch."
  ) { model, tokens, batch, time, offset in
    guard model.configuration.positions == .sinusoidal else {
      return embedded(model, tokens, batch, time, from: offset)
    }
    let rows = waves(offset..<offset + batch * time).reshaped([batch, time, 8])
    return model.tokenEmbedding(tokens, shape: [batch, time]) + rows
  },
  Mistake(
    "positions counted from 1",
    explanation: "The first row of the table is never used, and the last position has none.",
    hint: "The first token stands at position 0."
  ) { model, tokens, batch, time, offset in
    embedded(model, tokens, batch, time, from: offset + 1)
  },
  Mistake(
    "learned positions counted from 1",
    explanation: "Sinusoids begin at the offset, but the table's rows one later.",
    hint: "The positions are offset ..< offset + time."
  ) { model, tokens, batch, time, offset in
    embedded(
      model, tokens, batch, time, from: model.positionEmbedding == nil ? offset : offset + 1)
  },
  Mistake(
    "batch and time exchanged",
    explanation: "The ids lie sequence after sequence: as [time, batch] they are other texts.",
    hint: "tokenEmbedding(tokens, shape: [batch, time])."
  ) { model, tokens, batch, time, offset in
    let x = model.tokenEmbedding(tokens, shape: [time, batch])
    let places = offset..<offset + time
    // Other shapes end the program; the vectors alone stand for that.
    guard batch == 1 || batch == time else { return x }
    if let table = model.positionEmbedding {
      return x + table(places.map(Int32.init), shape: [time])
    }
    return model.configuration.positions == .sinusoidal ? x + waves(places) : x
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
    "tokens without history",
    explanation: "The values are right, but the table of tokens never learns.",
    hint: "Add to what tokenEmbedding gives, not to its detached values."
  ) { model, tokens, batch, time, offset in
    guard let table = model.positionEmbedding else {
      return embedded(model, tokens, batch, time, from: offset).detached
    }
    let places = (offset..<offset + time).map(Int32.init)
    return model.tokenEmbedding(tokens, shape: [batch, time]).detached
      + table(places, shape: [time])
  },
  Mistake(
    "a result without history",
    explanation: "The values are right, but neither tokens nor positions ever learn.",
    hint: "Return the sum itself, not its detached values."
  ) { model, tokens, batch, time, offset in
    embedded(model, tokens, batch, time, from: offset).detached
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
