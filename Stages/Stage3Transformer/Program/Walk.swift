// One pass through a model that keeps the stream after every block.

import Console
import Storage
import Tensors
import Transformer

/// What flows through a model for one sequence of tokens.
struct Walk {
  /// The stream at one place.
  struct Stop {
    let name: String
    let shape: [Int]
    let parameters: Int
    let mean: Double
    let deviation: Double
    /// The deviation after the norm that reads the stream here.
    let normedDeviation: Double
    /// The likeliest next tokens if this were the last layer, with probabilities.
    let guesses: [(token: Int, probability: Double)]
  }

  let model: LanguageModel
  let stops: [Stop]
  let logitsShape: [Int]
  /// The mean loss of each token after the first, in nats.
  let loss: Double

  init(_ model: LanguageModel, _ tokens: [Int32]) {
    let embeddings =
      model.tokenEmbedding.weight.count + (model.positionEmbedding?.weight.count ?? 0)
    var x = model.embed(tokens, batch: 1, time: tokens.count)
    var random: SeededRandom?
    var stops: [Stop] = []
    func stop(_ name: String, parameters: Int, nextNorm: NormLayer) {
      let size = spread(of: x)
      stops.append(
        Stop(
          name: name, shape: x.shape, parameters: parameters, mean: size.mean,
          deviation: size.deviation, normedDeviation: spread(of: nextNorm(x)).deviation,
          guesses: likeliest(model, x)))
    }
    stop("embedding", parameters: embeddings, nextNorm: model.blocks[0].attentionNorm)
    for (index, block) in model.blocks.enumerated() {
      x = block(x, random: &random)
      let next = index + 1 < model.blocks.count ? model.blocks[index + 1].attentionNorm : nil
      stop(
        "block \(index + 1)", parameters: block.parameterCount, nextNorm: next ?? model.finalNorm)
    }
    let logits = model.logits(model.finalNorm(x))
    self.model = model
    self.stops = stops
    logitsShape = logits.shape
    loss = meanLoss(logits, tokens)
  }

  var layerTable: Table {
    var table = Table(["after", "shape", "parameters", "mean", "deviation", "after the next norm"])
    for stop in stops {
      table.add(
        stop.name, "\(stop.shape)", Format.count(stop.parameters), Format.decimal(stop.mean, 3),
        Format.decimal(stop.deviation, 3), Format.decimal(stop.normedDeviation, 3))
    }
    let last = model.finalNorm.parameterCount + (model.head?.parameterCount ?? 0)
    table.add("scores", "\(logitsShape)", Format.count(last), "", "", "")
    return table
  }

  var blockTable: Table {
    var table = Table(["parameter", "shape", "count"])
    for parameter in model.blocks[0].parameters {
      table.add(
        parameter.name, "\(parameter.tensor.shape)", Format.count(parameter.tensor.count))
    }
    return table
  }

  func guessTable(reader: TextReader) -> Table {
    var table = Table(["after", "1st", "", "2nd", "", "3rd", ""].map { Table.Column($0) })
    for stop in stops {
      let cells = stop.guesses.flatMap { [reader.show($0.token), Format.percent($0.probability)] }
      let padding = [String](repeating: "", count: 6 - cells.count)
      table.add([stop.name] + cells + padding)
    }
    return table
  }

  func json(reader: TextReader) -> JSON {
    let layers: [JSON] = stops.map { stop in
      [
        "name": "\(stop.name)", "shape": .array(stop.shape.map { .integer($0) }),
        "parameters": .integer(stop.parameters), "mean": .double(stop.mean),
        "deviation": .double(stop.deviation), "normedDeviation": .double(stop.normedDeviation),
        "guesses": .array(
          stop.guesses.map {
            [
              "token": .integer($0.token), "text": "\(reader.show($0.token))",
              "probability": .double($0.probability),
            ]
          }),
      ]
    }
    return [
      "layers": .array(layers), "logitsShape": .array(logitsShape.map { .integer($0) }),
      "parameters": .integer(model.parameterCount), "loss": .double(loss),
      "evenLoss": .double(evenLoss(model.configuration.vocabularySize)),
    ]
  }
}

/// Mean and standard deviation of all values.
private func spread(of x: Tensor) -> (mean: Double, deviation: Double) {
  let values = x.values.map(Double.init)
  let mean = values.reduce(0, +) / Double(values.count)
  let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
  return (mean, square.squareRoot())
}

/// The three likeliest tokens after the last position, if the stream `x` were read as it is now.
private func likeliest(
  _ model: LanguageModel, _ x: Tensor
) -> [(token: Int, probability: Double)] {
  let last = x.sliced(x.shape[1] - 1..<x.shape[1], axis: 1)
  let shares = softmax(model.logits(model.finalNorm(last))).values
  let best = shares.indices.sorted { shares[$0] > shares[$1] }.prefix(3)
  return best.map { ($0, Double(shares[$0])) }
}

/// The mean loss in nats of every token but the first, given those before it.
private func meanLoss(_ logits: Tensor, _ tokens: [Int32]) -> Double {
  let targets = Array(tokens.dropFirst())
  return Double(crossEntropy(logits.sliced(0..<targets.count, axis: 1), targets: targets).item)
}

/// The loss of a model that holds every token for equally likely: ln(vocabulary), in nats.
func evenLoss(_ vocabularySize: Int) -> Double {
  Double(log(Tensor(Float(vocabularySize))).item)
}

/// The loss of a model with fresh weights on a text drawn evenly from its vocabulary.
func firstLoss(_ configuration: TransformerConfiguration) -> Double {
  var random = SeededRandom(seed: 1)
  let model = LanguageModel(configuration, using: &random)
  let tokens = (0..<min(256, configuration.contextSize)).map { _ in
    Int32.random(in: 0..<Int32(configuration.vocabularySize), using: &random)
  }
  return withoutGradients {
    meanLoss(model.logits(model.hiddenStates(tokens, batch: 1)), tokens)
  }
}
