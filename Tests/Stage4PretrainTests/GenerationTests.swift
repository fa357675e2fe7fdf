// Choosing tokens and writing with a cache.

import Pretraining
import Tensors
import Testing
import Transformer

@Suite struct GenerationTests {
  private let logits: [Float] = [1, 3, 2, 3, -1]

  private func drawn(_ sampler: Sampler, count: Int = 400) -> [Int: Int] {
    var random = SeededRandom(seed: 9)
    var counts: [Int: Int] = [:]
    for _ in 0..<count { counts[sampler.choose(logits, using: &random), default: 0] += 1 }
    return counts
  }

  @Test func `temperature zero takes the best token, the first of equals`() {
    #expect(drawn(.greedy) == [1: 400])
  }

  @Test(arguments: [1e-6, 1e-30, 1e-38, .leastNonzeroMagnitude] as [Float])
  func `a temperature near zero takes the best token too`(temperature: Float) {
    var random = SeededRandom(seed: 9)
    let sampler = Sampler(temperature: temperature)
    for scores: [Float] in [[1, 3, 2, -1], [-80, -70, -75], [1e30, 2e30], [0, 1e-3]] {
      let best = scores.indices.max { scores[$0] < scores[$1] }
      for _ in 0..<20 { #expect(sampler.choose(scores, using: &random) == best) }
      let chances = probabilities(scores, temperature: temperature)
      #expect(abs(chances.reduce(0, +) - 1) < 1e-6)
    }
  }

  @Test func `top-k draws from exactly k tokens`() {
    #expect(Set(drawn(Sampler(topK: 1)).keys) == [1])
    #expect(Set(drawn(Sampler(topK: 2)).keys) == [1, 3])
    #expect(Set(drawn(Sampler(topK: 3)).keys) == [1, 2, 3])
    #expect(Set(drawn(Sampler(topK: 99), count: 4000).keys) == [0, 1, 2, 3, 4])
  }

  @Test func `top-p draws from the fewest tokens that reach p`() {
    // The probabilities are 0.054, 0.402, 0.148, 0.402 (less the rest) and 0.007.
    #expect(Set(drawn(Sampler(topP: 0.3)).keys) == [1])
    #expect(Set(drawn(Sampler(topP: 0.7)).keys) == [1, 3])
    #expect(Set(drawn(Sampler(topP: 0.9)).keys) == [1, 2, 3])
  }

  @Test func `draws follow the probabilities`() {
    let counts = drawn(Sampler(), count: 4000)
    for (token, probability) in probabilities(logits).enumerated() {
      // Four standard deviations of a count of 4000 are at most 127.
      #expect(abs(Float(counts[token] ?? 0) - 4000 * probability) < 127)
    }
  }

  @Test func `a lower temperature sharpens`() {
    #expect(probabilities(logits, temperature: 0.5)[1] > probabilities(logits)[1])
    #expect(probabilities(logits, temperature: 2)[1] < probabilities(logits)[1])
  }

  @Test(arguments: Compute.allCases)
  func `reading token by token gives the scores of reading at once`(compute: Compute) throws {
    let model = tinyModel(compute: compute)
    let tokens = [1, 4, 9, 2, 2, 7]
    let stepwise = try Generator(model, prompt: [tokens[0]])
    for token in tokens.dropFirst() { stepwise.read([token]) }
    let atOnce = try Generator(model, prompt: tokens)
    for (a, b) in zip(stepwise.logits, atOnce.logits) { #expect(abs(a - b) < 1e-5) }
  }

  @Test func `reading nothing changes nothing`() throws {
    let generator = try Generator(tinyModel(), prompt: [1, 2])
    let logits = generator.logits
    generator.read([])
    #expect(generator.logits == logits)
    #expect(generator.tokens == [1, 2])
  }

  @Test func `writing goes on past the context`() throws {
    var random = SeededRandom(seed: 1)
    let new = try generate(
      tinyModel(), prompt: [1, 2, 3], limit: 50, sampler: Sampler(), endToken: nil, random: &random)
    #expect(new.count == 50)
  }

  @Test func `writing stops at the end token and when it is told to`() throws {
    let model = tinyModel()
    var random = SeededRandom(seed: 1)
    let free = try generate(
      model, prompt: [1], limit: 6, sampler: .greedy, endToken: nil, random: &random)
    let end = try #require(free.first)
    let stopped = try generate(
      model, prompt: [1], limit: 6, sampler: .greedy, endToken: end, random: &random)
    #expect(stopped.isEmpty)
    let told = try generate(
      model, prompt: [1], limit: 6, sampler: .greedy, endToken: nil, random: &random,
      onToken: { _ in false })
    #expect(told.count == 1)
  }

  @Test func `impossible prompts are refused`() {
    let model = tinyModel()
    #expect(sentence { _ = try Generator(model, prompt: []) }?.contains("empty") == true)
    #expect(
      sentence { _ = try Generator(model, prompt: Array(repeating: 1, count: 9)) }?
        .contains("9 tokens") == true)
    #expect(sentence { _ = try Generator(model, prompt: [11]) }?.contains("outside") == true)
    for prompt in [[], Array(repeating: 1, count: 9), [11], [-1]] {
      let search = { _ = try beamSearch(model, prompt: prompt, limit: 1, width: 2, endToken: nil) }
      #expect(sentence(search)?.contains("prompt") == true)
    }
  }

  @Test func `a beam of one is greedy`() throws {
    let model = tinyModel()
    var random = SeededRandom(seed: 1)
    let greedy = try generate(
      model, prompt: [3, 5], limit: 5, sampler: .greedy, endToken: nil, random: &random)
    let beam = try beamSearch(model, prompt: [3, 5], limit: 5, width: 1, endToken: nil)
    #expect(beam.tokens == greedy)
  }

  @Test func `a beam as wide as all beginnings finds the likeliest text`() throws {
    let model = tinyModel()
    var best: (tokens: [Int], mean: Float) = ([], -.infinity)
    for first in 0..<11 {
      let scores = try Generator(model, prompt: [2])
      let start = log(Tensor(probabilities(scores.logits), shape: [11])).values[first]
      scores.read([first])
      let rest = log(Tensor(probabilities(scores.logits), shape: [11])).values
      for second in 0..<11 where (start + rest[second]) / 2 > best.mean {
        best = ([first, second], (start + rest[second]) / 2)
      }
    }
    let beam = try beamSearch(model, prompt: [2], limit: 2, width: 121, endToken: nil)
    #expect(beam.tokens == best.tokens)
    #expect(abs(beam.meanLogProbability - best.mean) < 1e-5)
  }
}
