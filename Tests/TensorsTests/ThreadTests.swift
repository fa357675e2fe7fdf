// The promise that results are the same bits on any number of threads.

import Tensors
import Testing

/// One computation on inputs large enough to be cut into pieces.
struct LargeExample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let shapes: [[Int]]
  let operation: @Sendable ([Tensor]) -> Tensor

  init(_ name: String, _ shapes: [[Int]], _ operation: @escaping @Sendable ([Tensor]) -> Tensor) {
    (testDescription, self.shapes, self.operation) = (name, shapes, operation)
  }

  static let all = elementwise + products + rows

  private static let elementwise = [
    LargeExample("arithmetic", [[300, 257], [257], [300, 1]]) { $0[0] * $0[1] + $0[0] / $0[2] },
    LargeExample("exp", [[50_001]]) { exp($0[0]) },
    LargeExample("gelu", [[300, 257]]) { gelu($0[0]) },
    LargeExample("swiGLU", [[300, 257], [300, 257]]) { swiGLU(gate: $0[0], value: $0[1]) },
    LargeExample("dropout", [[300, 257]]) {
      var random: SeededRandom? = SeededRandom(seed: 3)
      return dropout($0[0], probability: 0.3, using: &random)
    },
    LargeExample("transposed", [[131, 3, 257]]) { $0[0].transposed([2, 0, 1]) },
    LargeExample("sliced and joined", [[300, 257]]) {
      Tensor.concatenating([$0[0].sliced(3..<250, axis: 1), $0[0]], axis: 1)
    },
    LargeExample("maskedFill", [[300, 257], [257]]) {
      maskedFill($0[0], mask: relu($0[1].detached), -1)
    },
  ]

  private static let products = [
    LargeExample("matmul", [[131, 257], [257, 259]]) { matmul($0[0], $0[1]) },
    LargeExample("matmul cut by columns", [[17, 257], [1031, 257]]) {
      matmul($0[0], $0[1], transposingB: true)
    },
    LargeExample("batched matmul", [[7, 67, 131], [7, 67, 131]]) {
      matmul($0[0], $0[1], transposingA: true)
    },
    LargeExample("one row", [[1, 523], [2053, 523]]) { linear($0[0], $0[1]) },
    LargeExample("linear", [[259, 131], [257, 131], [257]]) { linear($0[0], $0[1], $0[2]) },
    LargeExample("linearCrossEntropy", [[259, 67], [1031, 67]]) {
      linearCrossEntropy($0[0], $0[1], targets: (0..<259).map { Int32($0 * 3) })
    },
    LargeExample("attention", [[2, 131, 4, 17], [2, 523, 2, 17], [2, 523, 2, 17]]) {
      fusedAttention($0[0], $0[1], $0[2], causal: true, keyCounts: [523, 400])
    },
  ]

  private static let rows = [
    LargeExample("sum of columns", [[1031, 67]]) { sum($0[0], axes: [0]) },
    LargeExample("sum of rows", [[1031, 67]]) { sum($0[0], axes: [1]) },
    LargeExample("sum in the middle", [[17, 131, 31]]) { sum($0[0], axes: [1]) },
    LargeExample("sum of all", [[1031, 67]]) { sum($0[0]) },
    LargeExample("max", [[131, 67, 17]]) { max($0[0], axis: 1) },
    LargeExample("softmax", [[523, 131]]) { softmax($0[0]) },
    LargeExample("logSoftmax", [[523, 131]]) { logSoftmax($0[0]) },
    LargeExample("crossEntropy", [[523, 131]]) {
      crossEntropy($0[0], targets: (0..<523).map { Int32($0 % 131) })
    },
    LargeExample("layerNorm", [[523, 131], [131], [131]]) {
      layerNorm($0[0], weight: $0[1], bias: $0[2])
    },
    LargeExample("rmsNorm", [[523, 131], [131]]) { rmsNorm($0[0], weight: $0[1]) },
    LargeExample("embedding", [[67, 257]]) {
      embedding($0[0], (0..<523).map { Int32($0 * 7 % 67) }, shape: [523])
    },
    LargeExample("rotary", [[2, 131, 3, 34]]) {
      rotary($0[0], RotaryTable(headSize: 34, positions: 131))
    },
  ]
}

@Suite struct ThreadTests {
  /// The result and all gradients, as bits.
  private func bits(of example: LargeExample, threads: Int) -> [[UInt32]] {
    withThreads(threads) {
      var random = SeededRandom(seed: 8)
      let inputs = example.shapes.map {
        Tensor.uniform($0, in: 0.5..<1.5, using: &random, requiresGradient: true)
      }
      let result = example.operation(inputs)
      sum(result * Tensor.normal(result.shape, using: &random)).backward()
      let tensors = [result] + inputs.map { $0.gradient ?? Tensor(0) }
      return tensors.map { $0.values.map(\.bitPattern) }
    }
  }

  @Test(arguments: LargeExample.all)
  func `an operation and its gradients are the same bits on 1, 2 and 3 threads`(
    _ example: LargeExample
  ) {
    let one = bits(of: example, threads: 1)
    #expect(bits(of: example, threads: 2) == one)
    #expect(bits(of: example, threads: 3) == one)
  }

  @Test func `training steps end in the same bits on 1, 2 and 3 threads`() {
    func trained(threads: Int) -> [UInt32] {
      withThreads(threads) {
        var model = SmallModel(width: 64, hidden: 257)
        for _ in 0..<3 { model.step(rows: 300) }
        return model.parameters.flatMap { $0.values.map(\.bitPattern) }
      }
    }
    let one = trained(threads: 1)
    #expect(trained(threads: 2) == one)
    #expect(trained(threads: 3) == one)
  }
}
