// What the tests of stage 3 share: small architectures, models whose every parameter matters, comparisons.

import Storage
import Tensors
import Testing
import Transformer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

typealias Configuration = TransformerConfiguration

/// A model small enough for debug builds; the defaults are GPT-2's kinds.
func small(
  norm: Configuration.Norm = .layer, activation: Configuration.Activation = .geluTanh,
  positions: Configuration.Positions = .learned, heads: Int = 2, keyValueHeads: Int? = nil,
  feedForward: Int = 12, bias: Bool = true, tied: Bool = true, causal: Bool = true,
  dropout: Float = 0
) -> Configuration {
  Configuration(
    vocabularySize: 13, contextSize: 7, depth: 2, width: 8, headCount: heads,
    keyValueHeadCount: keyValueHeads, feedForwardSize: feedForward, norm: norm,
    activation: activation, positions: positions, hasBias: bias, isTied: tied, isCausal: causal,
    dropout: dropout)
}

/// The parts of Llama.
let smallLlama = small(
  norm: .rms, activation: .swiGLU, positions: .rotary, heads: 4, keyValueHeads: 2, bias: false)

/// Every norm × activation × positions × direction; the other choices take turns.
let architectures: [Configuration] = {
  var all: [Configuration] = []
  for norm in Configuration.Norm.allCases {
    for activation in Configuration.Activation.allCases {
      for positions in Configuration.Positions.allCases {
        for causal in [true, false] {
          let turn = all.count
          all.append(
            small(
              norm: norm, activation: activation, positions: positions, heads: 4,
              keyValueHeads: [4, 2, 1][turn / 2 % 3], feedForward: turn % 7 == 6 ? 0 : 12,
              bias: turn / 3 % 2 == 0, tied: turn / 5 % 2 == 0, causal: causal))
        }
      }
    }
  }
  return all
}()

/// A model in which no parameter is 0 or 1 as after initialisation, so that each one shows in the result.
func livelyModel(
  _ configuration: Configuration, compute: Compute = .fused, seed: UInt64 = 1
) -> LanguageModel {
  var random = SeededRandom(seed: seed)
  let model = LanguageModel(configuration, compute: compute, using: &random)
  withoutGradients {
    for parameter in model.parameters {
      let noise = Tensor.normal(parameter.tensor.shape, deviation: 0.3, using: &random)
      parameter.tensor.assign(parameter.tensor + noise)
    }
  }
  return model
}

/// Token ids drawn evenly from a vocabulary.
func randomTokens(_ count: Int, below vocabulary: Int, seed: UInt64 = 7) -> [Int32] {
  var random = SeededRandom(seed: seed)
  return (0..<count).map { _ in Int32.random(in: 0..<Int32(vocabulary), using: &random) }
}

/// Evaluates a model's scores.
func scores(_ model: LanguageModel, _ tokens: [Int32], batch: Int = 1) -> Tensor {
  withoutGradients { model.logits(model.hiddenStates(tokens, batch: batch)) }
}

/// Draws values around 0.
func normal(_ shape: [Int], deviation: Float = 1, seed: UInt64 = 3) -> Tensor {
  var random = SeededRandom(seed: seed)
  return .normal(shape, deviation: deviation, using: &random)
}

/// The largest difference of two tensors of one shape, as a share of the largest value where that is above 1;
/// infinite where shapes differ or anything is NaN.
func difference(_ a: Tensor, _ b: Tensor) -> Float {
  guard a.shape == b.shape else { return .infinity }
  return difference(a.values, b.values)
}

func difference(_ a: [Float], _ b: [Float]) -> Float {
  guard a.count == b.count else { return .infinity }
  let scale = b.reduce(1) { max($0, abs($1)) }
  let worst = zip(a, b).reduce(Float(0)) { worst, pair in
    let distance = abs(pair.0 - pair.1)
    return distance.isNaN ? .infinity : max(worst, distance)
  }
  return worst / scale
}

/// Float32 rounds at 6e-8; sums of some hundred terms through two blocks stay well below this.
let roundingError: Float = 2e-5

/// Runs `body` with a new folder and removes it afterwards.
func withFolder(_ body: (_ folder: String) throws -> Void) throws {
  let path = "/tmp/transformer-tests-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
  try makeFolder(path)
  defer { try? removeTree(path) }
  try body(path)
}
