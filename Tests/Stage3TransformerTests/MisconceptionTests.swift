// Learners' usual mistakes, each written down and shown to fail the property that its right answer has.

import Foundation
import Storage
import Tensors
import Testing
import Transformer

@Suite struct MisconceptionTests {
  let x = normal([4, 6], deviation: 2)

  @Test
  func `a residual that is missing, or added after the norm, changes a silent block's stream`() {
    let model = livelyModel(small(bias: false))
    let block = model.blocks[0]
    silence(block)
    let stream = normal([1, 5, 8])
    func leavesStream(_ attend: (Tensor) -> Tensor) -> Bool {
      difference(attend(stream), stream) < roundingError
    }
    #expect(leavesStream { $0 + block.attention(block.attentionNorm($0)) })
    #expect(!leavesStream { block.attention(block.attentionNorm($0)) })
    #expect(!leavesStream { block.attentionNorm($0 + block.attention($0)) })
    #expect(
      !leavesStream {
        let normed = block.attentionNorm($0)
        return normed + block.attention(normed)
      })
  }

  @Test func `without the final norm the scores grow with the stream`() {
    let model = livelyModel(small(bias: false))
    model.blocks.forEach(silence)
    let stream = normal([1, 3, 8])
    func ignoresScale(_ read: (Tensor) -> Tensor) -> Bool {
      difference(read(stream * 50), read(stream)) < 1e-3
    }
    #expect(ignoresScale { model.logits(model.finalNorm(apply(model.blocks[1], $0))) })
    #expect(!ignoresScale { model.logits(apply(model.blocks[1], $0)) })
  }

  @Test func `a norm over the wrong axis mixes tokens`() {
    func keepsTokensApart(_ norm: (Tensor) -> Tensor) -> Bool {
      let other = Tensor.concatenating(
        [x.sliced(0..<3, axis: 0), normal([1, 6], seed: 9)], axis: 0)
      let (a, b) = (norm(x).sliced(0..<3, axis: 0), norm(other).sliced(0..<3, axis: 0))
      return difference(a, b) < 1e-6
    }
    let ones = Tensor.ones([6])
    #expect(keepsTokensApart { composedLayerNorm($0, weight: ones, bias: nil, epsilon: 1e-5) })
    #expect(
      !keepsTokensApart {
        composedLayerNorm($0.transposed(), weight: .ones([4]), bias: nil, epsilon: 1e-5)
          .transposed()
      })
    #expect(
      !keepsTokensApart { $0 * inverseSquareRoot(mean($0 * $0) + 1e-5) })
  }

  @Test func `an unbiased variance leaves a deviation below 1`() {
    func hasUnitDeviation(_ norm: (Tensor) -> Tensor) -> Bool {
      let result = norm(x)
      return abs(mean(result * result).item - 1) < 1e-3
    }
    let ones = Tensor.ones([6])
    #expect(hasUnitDeviation { composedLayerNorm($0, weight: ones, bias: nil, epsilon: 1e-9) })
    #expect(
      !hasUnitDeviation {
        let centred = $0 - mean($0, axes: [-1], keepingAxes: true)
        let variance = sum(centred * centred, axes: [-1], keepingAxes: true) / 5
        return centred * inverseSquareRoot(variance)
      })
  }

  @Test func `an RMS norm that subtracts the mean loses a constant`() {
    func keepsConstant(_ norm: (Tensor) -> Tensor) -> Bool {
      difference(norm(.full([1, 6], 3)), .ones([1, 6])) < 1e-3
    }
    let ones = Tensor.ones([6])
    #expect(keepsConstant { composedRMSNorm($0, weight: ones, epsilon: 1e-9) })
    #expect(!keepsConstant { composedLayerNorm($0, weight: ones, bias: nil, epsilon: 1e-9) })
  }

  @Test func `a copied output layer does not follow the embedding`() {
    func followsEmbedding(_ model: LanguageModel) -> Bool {
      withoutGradients { model.tokenEmbedding.weight.assign(.full([13, 8], 0.5)) }
      return model.outputWeight.values == model.tokenEmbedding.weight.values
    }
    let copied = livelyModel(small(tied: false))
    copied.head?.weight.assign(copied.tokenEmbedding.weight)
    #expect(followsEmbedding(livelyModel(small(tied: true))))
    #expect(!followsEmbedding(copied))
  }

  @Test func `one GELU in place of the other is noticed`() {
    let points = Tensor([-2.5, -2, 2, 2.5], shape: [4])
    func isApproximation(_ function: (Tensor) -> Tensor) -> Bool {
      // 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))) at ±2 and ±2.5
      difference(function(points).values, [-0.015_086, -0.045_402, 1.954_598, 2.484_914]) < 2e-5
    }
    #expect(isApproximation(composedGELU))
    #expect(isApproximation { gelu($0, .tanh) })
    #expect(!isApproximation { gelu($0, .exact) })
  }

  @Test func `weights transposed or split in another order give other scores`() throws {
    try withFolder { folder in
      // Square weights, so that no shape gives the mistake away.
      let model = livelyModel(small(feedForward: 8))
      let expected = scores(model, [1, 2, 3, 4])
      try model.save(to: folder)
      let path = folder + "/model.safetensors"
      let file = try SafetensorsFile(path)
      let records = try file.entries.map {
        TensorRecord(name: $0.name, shape: $0.shape, values: try file.floats(named: $0.name))
      }
      func givesTheScores(_ change: (String, [Float]) -> [Float]) throws -> Bool {
        let changed = zip(file.entries, records).map { entry, record in
          TensorRecord(
            name: entry.name, shape: entry.shape, values: change(entry.name, record.values))
        }
        try writeSafetensors(changed, to: path)
        return difference(scores(try LanguageModel(loadingFrom: folder), [1, 2, 3, 4]), expected)
          < roundingError
      }
      #expect(try givesTheScores { $1 })
      #expect(
        try !givesTheScores { name, values in
          name.hasSuffix("attn.c_proj.weight")
            ? Tensor(values, shape: [8, 8]).transposed().values : values
        })
      #expect(
        try !givesTheScores { name, values in
          guard name.hasSuffix("c_attn.weight") else { return values }
          let parts = [1, 0, 2].map {
            Tensor(values, shape: [8, 24]).sliced($0 * 8..<$0 * 8 + 8, axis: 1)
          }
          return Tensor.concatenating(parts, axis: 1).values
        })
    }
  }

  @Test func `dropout that is not scaled up shrinks the mean`() {
    let ones = Tensor.ones([10_000])
    func keepsMean(_ drop: (Tensor) -> Tensor) -> Bool { abs(mean(drop(ones)).item - 1) < 0.05 }
    var random: SeededRandom? = SeededRandom(seed: 3)
    #expect(keepsMean { dropout($0, probability: 0.3, using: &random) })
    #expect(!keepsMean { dropout($0, probability: 0.3, using: &random) * 0.7 })
  }

  @Test func `an embedding gradient that is overwritten loses a repeated token's share`() {
    let ids: [Int32] = [2, 0, 2]
    let upstream = normal([3, 4])
    func addsUp(_ gradient: (Tensor) -> [Float]) -> Bool {
      let values = upstream.values
      let expected = (0..<4).map { values[$0] + values[8 + $0] }
      return difference(Array(gradient(upstream)[8..<12]), expected) < 1e-6
    }
    #expect(
      addsUp {
        let table = Tensor([Float](repeating: 0, count: 12), shape: [3, 4], requiresGradient: true)
        sum(embedding(table, ids, shape: [3]) * $0).backward()
        return table.gradient?.values ?? []
      })
    #expect(
      !addsUp { upstream in
        var table = [Float](repeating: 0, count: 12)
        for (row, id) in ids.enumerated() {
          for column in 0..<4 { table[Int(id) * 4 + column] = upstream[row, column] }
        }
        return table
      })
  }

  @Test func `gate and value swapped are noticed`() {
    func isGated(_ function: (_ gate: Tensor, _ value: Tensor) -> Tensor) -> Bool {
      // silu(-6) is nearly 0: a closed gate lets nothing through.
      abs(function(.full([1], -6), .full([1], 1)).item + 0.014_836) < 1e-5
    }
    #expect(isGated(composedSwiGLU))
    #expect(isGated { swiGLU(gate: $0, value: $1) })
    #expect(!isGated { composedSwiGLU(gate: $1, value: $0) })
  }

  @Test func `weights drawn too large start far from ln of the vocabulary`() {
    let right = freshModel(Preset.shakespeareChar.configuration())
    let wrong = freshModel(Preset.shakespeareChar.configuration())
    withoutGradients { wrong.tokenEmbedding.weight.assign(wrong.tokenEmbedding.weight * 50) }
    #expect(abs(firstLoss(right) / log(65.0) - 1) < 0.02)
    #expect(abs(firstLoss(wrong) / log(65.0) - 1) > 0.5)
  }
}
