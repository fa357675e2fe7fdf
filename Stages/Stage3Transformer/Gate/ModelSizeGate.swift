// Exercise 3.12: how many parameters an architecture has.

import Gates
import Tensors
import Transformer

/// The parameters of each part.
struct PartCounts: Equatable, Sendable {
  var tokenEmbedding = 0
  var positionEmbedding = 0
  var attention = 0
  var feedForward = 0
  var norms = 0
  var head = 0
}

let modelSizeGate = Gate<@Sendable (_ configuration: TransformerConfiguration) -> PartCounts>(
  Exercise(
    "3.12", "count the parameters", needs: ["3.5", "3.7"],
    task: """
      Before a model is built one wants to know whether it fits, so count from the architecture alone. Set the six \
      counts and the configuration. Attention has four projections, of which key and value are only as wide as the \
      key-value heads; the feed-forward part has two layers, with SwiGLU three, or is missing (size 0), and its norm \
      with it; each block has a norm before each part, and one more stands at the end; an RMS norm has no bias. Only \
      learned positions are parameters, and a tied output layer counts nothing.
      """,
    shapes:
      "a configuration → six whole numbers. A linear layer has in · out weights and, with a bias, out more.",
    hints: [
      "keyValueHeadCount · headSize is the width of keys and of values.",
      "A layer norm has width weights, and width biases where hasBias; .none has nothing.",
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
      try probe.expect(counts, equals: expected, "the parts of GPT-2")
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
      try probe.expect(count(configuration), equals: expected, "the parts of the small Llama")
    },
    .property(
      "the sum is the number of values in a model's own tensors",
      why: "Every combination of parts has to add up, not only the famous ones."
    ) { count, probe in
      var (found, expected): ([Int], [Int]) = ([], [])
      for turn in 0..<16 {
        let configuration = mixedConfiguration(turn)
        let counts = count(configuration)
        found.append(
          counts.tokenEmbedding + counts.positionEmbedding + counts.attention + counts.feedForward
            + counts.norms + counts.head)
        expected.append(LanguageModel(configuration, using: &probe.random).parameterCount)
      }
      try probe.expect(found, equals: expected, "the sums of sixteen architectures")
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

/// Small architectures in which kinds and choices take turns.
private func mixedConfiguration(_ turn: Int) -> TransformerConfiguration {
  TransformerConfiguration(
    vocabularySize: 11, contextSize: 5, depth: 1 + turn % 3, width: 8, headCount: 4,
    keyValueHeadCount: [4, 2, 1][turn % 3], feedForwardSize: turn % 5 == 4 ? 0 : 6,
    norm: TransformerConfiguration.Norm.allCases[turn / 2 % 3],
    activation: TransformerConfiguration.Activation.allCases[turn % 4],
    positions: TransformerConfiguration.Positions.allCases[turn / 3 % 3],
    hasBias: turn / 2 % 2 == 0, isTied: turn / 4 % 2 == 0)
}
