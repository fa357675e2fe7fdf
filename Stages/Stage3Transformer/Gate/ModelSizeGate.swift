// Exercise 3.12: how many parameters an architecture has.

import Gates
import Tensors
import Transformer

/// The parameters of each part.
struct PartCounts: Sendable {
  var tokenEmbedding = 0
  var positionEmbedding = 0
  var attention = 0
  var feedForward = 0
  var norms = 0
  var head = 0

  fileprivate var texts: [String] {
    [
      "tokenEmbedding \(tokenEmbedding)", "positionEmbedding \(positionEmbedding)",
      "attention \(attention)", "feedForward \(feedForward)", "norms \(norms)", "head \(head)",
    ]
  }
}

let modelSizeGate = Gate<@Sendable (_ configuration: TransformerConfiguration) -> PartCounts>(
  Exercise(
    "3.12", "count the parameters", needs: ["3.5", "3.7"],
    task: """
      Before a model is built one wants to know whether it fits, so count from the architecture alone. Set the six \
      counts and the configuration. Attention has four projections, of which key and value are only as wide as the \
      key-value heads; the feed-forward part has two layers, with SwiGLU three, or is missing (size 0), and its norm \
      with it; each block has a norm before each part, and one more stands at the end. Where hasBias, every linear \
      layer and every layer norm has biases; an RMS norm and the output layer never have. Norm .none has nothing. Only \
      learned positions are parameters, and a tied output layer counts nothing.
      """,
    shapes:
      "a configuration → six whole numbers. A linear layer has in · out weights and, with a bias, out more.",
    hints: [
      "keyValueHeadCount · headSize is the width of keys and of values.",
      "A layer norm has width weights, and width biases where hasBias.",
      "let bias = configuration.hasBias ? 1 : 0 turns the biases into a factor.",
    ]),
  implementation: {
    let size = ModelSize($0)
    return PartCounts(
      tokenEmbedding: size.tokenEmbedding, positionEmbedding: size.positionEmbedding,
      attention: size.attention, feedForward: size.feedForward, norms: size.norms, head: size.head)
  },
  checks: [
    .example(
      "GPT-2 has 124,439,808 parameters",
      why:
        "38,597,376 tokens + 786,432 positions + 28,348,416 + 56,669,184 in blocks + 38,400 norms."
    ) { count, probe in
      let counts = count(Preset.gpt2.configuration())
      let expected = PartCounts(
        tokenEmbedding: 38_597_376, positionEmbedding: 786_432, attention: 28_348_416,
        feedForward: 56_669_184, norms: 38_400, head: 0)
      try probe.expect(counts, equals: expected, of: "GPT-2")
    },
    .example(
      "a small Llama by hand",
      why: "Width 4, two heads, one of keys and values: attention has 16 + 8 + 8 + 16 weights."
    ) { count, probe in
      let configuration = TransformerConfiguration(
        vocabularySize: 10, contextSize: 7, depth: 1, width: 4, headCount: 2, keyValueHeadCount: 1,
        feedForwardSize: 6, norm: .rms, activation: .swiGLU, positions: .rotary, hasBias: false,
        isTied: false)
      let expected = PartCounts(
        tokenEmbedding: 40, attention: 48, feedForward: 72, norms: 12, head: 40)
      try probe.expect(count(configuration), equals: expected, of: "the small Llama")
    },
    .example(
      "stage 2's model of attention alone has 1,155,072 parameters",
      why: "8,000 · 128 for tokens and 2 · 4 · 128 · 128 in blocks: there is nothing else in it."
    ) { count, probe in
      let expected = PartCounts(tokenEmbedding: 1_024_000, attention: 131_072)
      try probe.expect(
        count(Preset.attentionOnly.configuration()), equals: expected, of: "attention-only")
    },
    .property(
      "each part is the number of values in a model's own tensors",
      why: "Every combination of parts has to be right, not only the famous ones."
    ) { count, probe in
      for turn in 0..<24 {
        let configuration = mixedConfiguration(turn)
        let expected = counts(of: LanguageModel(configuration, using: &probe.random))
        try probe.expect(
          count(configuration), equals: expected, of: "this model: \(text(configuration))")
      }
    },
    .property(
      "without a feed-forward part its norm is missing too",
      why: "A model of attention alone has one norm a block and the last one."
    ) { count, probe in
      var configuration = smallConfiguration(feedForward: 0)
      configuration.depth = 2
      let counts = count(configuration)
      try probe.expect(
        [counts.feedForward, counts.norms], equals: [0, 48],
        "feed-forward and norms of two blocks of width 8")
    },
  ])

extension Probe {
  /// Expects six counts, and shows those that are wrong.
  fileprivate func expect(
    _ counts: PartCounts, equals expected: PartCounts, of model: String
  ) throws {
    let wrong = zip(counts.texts, expected.texts).filter { $0 != $1 }
    try expect(
      wrong.map { $0.0 }.joined(separator: ", "),
      equals: wrong.map { $0.1 }.joined(separator: ", "), "the parameters of \(model)")
  }
}

/// What a model that was built holds, by its parameters' names.
private func counts(of model: LanguageModel) -> PartCounts {
  var counts = PartCounts()
  for parameter in model.parameters {
    let layers = parameter.name.split(separator: ".")
    let part: WritableKeyPath<PartCounts, Int> =
      if layers.contains("tokenEmbedding") {
        \.tokenEmbedding
      } else if layers.contains("positionEmbedding") {
        \.positionEmbedding
      } else if layers.contains("attention") {
        \.attention
      } else if layers.contains("feedForward") {
        \.feedForward
      } else if layers.contains("head") {
        \.head
      } else {
        \.norms
      }
    counts[keyPath: part] += parameter.tensor.count
  }
  return counts
}

/// An architecture as a reader needs it to count along.
private func text(_ configuration: TransformerConfiguration) -> String {
  let c = configuration
  return """
    depth \(c.depth), width \(c.width), \(c.headCount) heads, \(c.keyValueHeadCount) of keys and values, \
    feed-forward size \(c.feedForwardSize), activation \(c.activation), norm \(c.norm), positions \(c.positions), \
    vocabulary \(c.vocabularySize), context \(c.contextSize), \(c.hasBias ? "biases" : "no biases"), \
    \(c.isTied ? "tied" : "untied"), \(c.isCausal ? "causal" : "not causal")
    """
}

/// Small architectures: every activation with every norm, with biases and without; the rest takes turns.
private func mixedConfiguration(_ turn: Int) -> TransformerConfiguration {
  TransformerConfiguration(
    vocabularySize: 11, contextSize: 5, depth: 1 + turn % 3, width: 8, headCount: 4,
    keyValueHeadCount: [4, 2, 1][turn % 3], feedForwardSize: turn % 5 == 4 ? 0 : 6,
    norm: TransformerConfiguration.Norm.allCases[turn / 8 % 3],
    activation: TransformerConfiguration.Activation.allCases[turn % 4],
    positions: TransformerConfiguration.Positions.allCases[turn / 2 % 3],
    hasBias: turn / 4 % 2 == 0, isTied: turn / 3 % 2 == 0, isCausal: turn / 6 % 2 == 0)
}
