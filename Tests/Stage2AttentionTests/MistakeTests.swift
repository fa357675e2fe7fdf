// Common mistakes, each written down and shown to be rejected.

import Attention
import Tensors
import Testing

@Suite struct MistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let wrong: @Sendable (Tensor, Tensor, Tensor) -> [Double]
  }

  static let mistakes: [Mistake] = [
    Mistake(testDescription: "16 no division") { Reference(divisor: { _ in 1 })($0, $1, $2) },
    Mistake(testDescription: "17 divided by headSize") {
      Reference(divisor: { Double($0) })($0, $1, $2)
    },
    Mistake(testDescription: "17 divided by √modelSize") {
      Reference(divisor: { Double(6 * $0).squareRoot() })($0, $1, $2)
    },
    Mistake(testDescription: "19 mask after the softmax") {
      Reference(masksAfterSoftmax: true)($0, $1, $2)
    },
    Mistake(testDescription: "20 does not see itself") { Reference(sees: { $0 < $1 })($0, $1, $2) },
    Mistake(testDescription: "20 sees one step ahead") {
      Reference(sees: { $0 <= $1 + 1 })($0, $1, $2)
    },
    Mistake(testDescription: "21 square mask") { Reference(sees: { $0 <= $1 - 2 })($0, $1, $2) },
    Mistake(testDescription: "18 not normalised over keys") {
      Reference(normalizes: false)($0, $1, $2)
    },
    Mistake(testDescription: "26 heads in turn") {
      Reference(keyHead: { head, _, keyHeads in head % keyHeads })($0, $1, $2)
    },
    Mistake(testDescription: "29 values replaced by keys") { q, k, _ in Reference()(q, k, k) },
  ]

  @Test(arguments: mistakes) func `a wrong attention differs`(_ mistake: Mistake) {
    let q = noise([1, 5, 6, 4], seed: 1)
    let (k, v) = (noise([1, 7, 2, 4], seed: 2), noise([1, 7, 2, 4], seed: 3))
    let right = composed(q, k, v, causal: true).values
    #expect(distance(right, Reference()(q, k, v)) < 1e-5)
    #expect(distance(right, mistake.wrong(q, k, v)) > 1e-2)
  }

  @Test func `22 a reshape is no split into heads`() {
    let x = noise([1, 3, 4], seed: 1)
    #expect(splitHeads(x, headCount: 2).values != x.reshaped([1, 2, 3, 2]).values)
  }

  @Test func `23 the output projection counts`() {
    let layer = makeLayer(AttentionConfiguration(width: 4, headCount: 2))
    layer.output.weight.assign(.zeros([4, 4]))
    #expect(layer(noise([1, 3, 4], seed: 1)).values.allSatisfy { $0 == 0 })
  }

  @Test func `24 attention over heads would not feel another position`() {
    let layer = makeLayer(AttentionConfiguration(width: 4, headCount: 2))
    let last = noise([1, 1, 4], seed: 1)
    let outputs = [2, 3].map { seed in
      layer(Tensor.concatenating([noise([1, 2, 4], seed: seed), last], axis: 1))
        .sliced(2..<3, axis: 1).values
    }
    #expect(distance(outputs[0], outputs[1]) > 1e-3)
  }

  @Test func `25 without the maximum a softmax overflows`() {
    let scores = Tensor([1_000, 999], shape: [1, 2])
    let wrong = exp(scores) / sum(exp(scores), axes: [-1], keepingAxes: true)
    #expect(wrong.values.contains { $0.isNaN })
    #expect(distance(stableSoftmax(scores).values, [0.731059, 0.268941]) < 1e-5)
  }

  @Test func `27 pairs are halves, not neighbours`() {
    let turned = rotatePairs(
      Tensor([1, 0, 0, 0], shape: [1, 1, 1, 4]), RotaryTable(headSize: 4, positions: 2), offset: 1)
    #expect(distance(turned.values, [0.540302, 0, 0.841471, 0]) < 1e-5)
  }

  @Test func `28 positions that start again differ`() {
    let layer = makeLayer(PropertyTests.rotating)
    let x = noise([1, 2, 12], seed: 1)
    let table = RotaryTable(headSize: 4, positions: 16)
    let heads = x.reshaped([1, 2, 3, 4])
    let restarted = rotatePairs(heads.sliced(1..<2, axis: 1), table)
    let right = rotatePairs(heads, table).sliced(1..<2, axis: 1)
    #expect(distance(restarted.values, right.values) > 1e-2)
    #expect(layer(x).shape == [1, 2, 12])
  }
}
