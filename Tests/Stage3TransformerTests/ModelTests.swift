import Attention
import Foundation
import Tensors
import Testing
import Transformer

@Suite struct ModelTests {
  @Test(arguments: architectures)
  func `composed and fused agree in values and all gradients`(_ configuration: Configuration) {
    let tokens = randomTokens(10, below: 13)
    let models = [Compute.composed, .fused].map { livelyModel(configuration, compute: $0) }
    let results = models.map { model in
      let logits = model.logits(model.hiddenStates(tokens, batch: 2))
      sum(logits * normal(logits.shape, seed: 11)).backward()
      return logits
    }
    #expect(difference(results[0], results[1]) < roundingError)
    for (composed, fused) in zip(models[0].parameters, models[1].parameters) {
      guard let a = composed.tensor.gradient, let b = fused.tensor.gradient else {
        Issue.record("\(composed.name) has no gradient")
        continue
      }
      // Without norms the stream grows, and rounding with it: wrong gradients differ by far more.
      #expect(difference(a, b) < 5 * roundingError, "\(composed.name)")
    }
  }

  @Test(arguments: architectures)
  func `only a bidirectional model sees the future`(_ configuration: Configuration) {
    let model = livelyModel(configuration)
    let before = scores(model, [1, 2, 3, 4, 5])
    let after = scores(model, [1, 2, 3, 9, 10])
    let past = difference(before.sliced(0..<3, axis: 1), after.sliced(0..<3, axis: 1))
    if configuration.isCausal { #expect(past == 0) } else { #expect(past > 1e-4) }
    #expect(difference(before.sliced(3..<5, axis: 1), after.sliced(3..<5, axis: 1)) > 1e-4)
  }

  @Test(arguments: architectures.filter(\.isCausal))
  func `cached equals uncached, by single tokens and by chunks`(_ configuration: Configuration) {
    let tokens = randomTokens(14, below: 13)
    for compute in Compute.allCases {
      let model = livelyModel(configuration, compute: compute)
      let expected = scores(model, tokens, batch: 2)
      for sizes in [[1, 1, 1, 1, 1, 1, 1], [3, 1, 2, 1], [5, 2]] {
        let caches = model.makeCaches(batch: 2)
        var start = 0
        for size in sizes {
          let chunk = Array(tokens[start..<start + size] + tokens[7 + start..<7 + start + size])
          let result = withoutGradients {
            model.logits(model.hiddenStates(chunk, batch: 2, caches: caches))
          }
          let part = expected.sliced(start..<start + size, axis: 1)
          #expect(difference(result, part) < roundingError)
          start += size
        }
      }
    }
  }

  @Test(arguments: Compute.allCases)
  func `padding does not change what is not padding`(_ compute: Compute) {
    for positions in Configuration.Positions.allCases {
      let model = livelyModel(small(positions: positions, causal: false), compute: compute)
      let padded = withoutGradients {
        model.hiddenStates([1, 2, 3, 0, 0, 4, 5, 6, 7, 8], batch: 2, keyCounts: [3, 5])
      }
      let short = withoutGradients { model.hiddenStates([1, 2, 3], batch: 1) }
      let whole = withoutGradients { model.hiddenStates([4, 5, 6, 7, 8], batch: 1) }
      let first = padded.sliced(0..<1, axis: 0)
      #expect(difference(first.sliced(0..<3, axis: 1), short) < roundingError)
      #expect(difference(padded.sliced(1..<2, axis: 0), whole) < roundingError)
    }
  }

  @Test func `a sequence alone gives what it gives in a batch`() {
    let model = livelyModel(smallLlama)
    let (first, second) = (randomTokens(6, below: 13), randomTokens(6, below: 13, seed: 8))
    let both = scores(model, first + second, batch: 2)
    #expect(difference(both.sliced(1..<2, axis: 0), scores(model, second)) < roundingError)
  }

  @Test func `gradients of a whole model match central differences`() {
    for configuration in [small(depth: 1), small(depth: 1, llama: true)] {
      let model = livelyModel(configuration, compute: .composed)
      let block = model.blocks[0]
      let worst = worstGradientDifference(of: [normal([1, 4, 8])]) { inputs in
        var none: SeededRandom?
        return model.logits(model.finalNorm(block(inputs[0], random: &none)))
      }
      // Steps of 1e-2 leave third derivatives of the norms in the measured slope.
      #expect(worst.error < 2e-2, "\(worst)")
    }
  }

  @Test(arguments: Preset.allCases)
  func `the first loss is near ln of the vocabulary`(_ preset: Preset) {
    var configuration = preset.configuration()
    // GPT-2 whole would take half a gigabyte; two blocks of a smaller width have the same parts.
    if preset == .gpt2 { (configuration.depth, configuration.width) = (2, 96) }
    if preset == .gpt2 {
      (configuration.feedForwardSize, configuration.vocabularySize) = (384, 5_000)
    }
    let ratio = firstLoss(freshModel(configuration)) / log(Double(configuration.vocabularySize))
    #expect(abs(ratio - 1) < 0.02)
  }

  @Test func `the same seed draws the same weights, another seed others`() {
    let models = [UInt64(1), 1, 2].map { seed -> LanguageModel in
      var random = SeededRandom(seed: seed)
      return LanguageModel(smallLlama, using: &random)
    }
    let weights = models.map { $0.parameters.flatMap { $0.tensor.values } }
    #expect(weights[0] == weights[1])
    #expect(weights[0] != weights[2])
  }

  @Test func `a cache with a bidirectional model stops with a message`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var random = SeededRandom(seed: 1)
      let configuration = TransformerConfiguration(
        vocabularySize: 5, contextSize: 4, depth: 1, width: 4, headCount: 1, isCausal: false)
      let model = LanguageModel(configuration, using: &random)
      _ = model.hiddenStates([0], batch: 1, caches: model.makeCaches())
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a cache is for causal models"))
  }
}

/// An architecture of one block.
private func small(depth: Int, llama: Bool = false) -> Configuration {
  var configuration = llama ? smallLlama : small()
  configuration.depth = depth
  return configuration
}

/// A model as training starts with it.
func freshModel(_ configuration: Configuration) -> LanguageModel {
  var random = SeededRandom(seed: 1)
  return LanguageModel(configuration, using: &random)
}

/// The mean loss on sequences of tokens drawn evenly from the vocabulary, in nats.
func firstLoss(_ model: LanguageModel) -> Double {
  let vocabulary = model.configuration.vocabularySize
  // Enough that chance moves the mean by less than 0.5 %: single losses deviate by about 0.4.
  let (batch, time) = (8, 64)
  let inputs = randomTokens(batch * time, below: vocabulary, seed: 1)
  let logits = scores(model, inputs, batch: batch)
  return Double(
    crossEntropy(logits, targets: randomTokens(batch * time, below: vocabulary, seed: 2)).item)
}
