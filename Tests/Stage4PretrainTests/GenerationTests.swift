// Writing with a cache and with beams, beyond what the gate checks.

import Pretraining
import Tensors
import Testing
import Transformer

@Suite struct GenerationTests {
  @Test(arguments: Compute.allCases)
  func `reading token by token gives the scores of reading at once`(compute: Compute) throws {
    let model = tinyModel(compute: compute)
    let tokens = [1, 4, 9, 2, 2, 7]
    let stepwise = try Generator(model, prompt: [tokens[0]])
    for token in tokens.dropFirst() { stepwise.read([token]) }
    let atOnce = try Generator(model, prompt: tokens)
    for (a, b) in zip(stepwise.logits, atOnce.logits) { #expect(abs(a - b) < 1e-5) }
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
