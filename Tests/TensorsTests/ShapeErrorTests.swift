// What a caller reads who passes the wrong shapes: the operation's name and the shapes themselves.

import Tensors
import Testing

/// A mistake and the words its message must contain.
struct ShapeMistake: Sendable {
  let words: [String]
  let make: @Sendable () -> Void

  init(_ words: String..., make: @escaping @Sendable () -> Void) {
    self.words = words
    self.make = make
  }

  static let all = arithmetic + arrangement + layers + values

  private static let arithmetic = [
    ShapeMistake("add", "[2, 3]", "[4]") { _ = Tensor.ones([2, 3]) + .ones([4]) },
    ShapeMistake("subtract", "[2, 3]", "[2]") { _ = Tensor.ones([2, 3]) - .ones([2]) },
    ShapeMistake("multiply", "[3]", "[2, 2]") { _ = Tensor.ones([3]) * .ones([2, 2]) },
    ShapeMistake("divide", "[5]", "[7]") { _ = Tensor.ones([5]) / .ones([7]) },
    ShapeMistake("matmul", "[2, 3]", "[4, 5]") { _ = matmul(.ones([2, 3]), .ones([4, 5])) },
    ShapeMistake("matmul", "[2, 3]ᵀ", "[3, 2]") {
      _ = matmul(.ones([2, 3]), .ones([3, 2]), transposingA: true)
    },
    ShapeMistake("matmul", "[2, 3, 4]", "[5, 4, 3]") {
      _ = matmul(.ones([2, 3, 4]), .ones([5, 4, 3]))
    },
    ShapeMistake("matmul", "[3]", "two axes") { _ = matmul(.ones([3]), .ones([3, 3])) },
    ShapeMistake("sum", "axis 2", "[2, 3]") { _ = sum(.ones([2, 3]), axes: [2]) },
    ShapeMistake("mean", "axis -3", "[2, 3]") { _ = mean(.ones([2, 3]), axes: [-3]) },
    ShapeMistake("max", "[2, 0]", "empty") { _ = max(.ones([2, 0]), axis: 1) },
  ]

  private static let arrangement = [
    ShapeMistake("reshaped", "[2, 3]", "[4, 2]") { _ = Tensor.ones([2, 3]).reshaped([4, 2]) },
    ShapeMistake("transposed", "[0, 0]", "2 axes") { _ = Tensor.ones([2, 3]).transposed([0, 0]) },
    ShapeMistake("sliced", "2..<5", "[2, 3]") { _ = Tensor.ones([2, 3]).sliced(2..<5, axis: 1) },
    ShapeMistake("concatenating", "[2, 3]", "[2, 4]") {
      _ = Tensor.concatenating([.ones([2, 3]), .ones([2, 4])], axis: 0)
    },
    ShapeMistake("embedding", "id 5", "5 rows") { _ = embedding(.ones([5, 2]), [5], shape: [1]) },
    ShapeMistake("embedding", "2 ids", "[3]") {
      _ = embedding(.ones([5, 2]), [0, 1], shape: [3])
    },
    ShapeMistake("gather", "index -1", "3") { _ = gather(.ones([1, 3]), [-1]) },
    ShapeMistake("gather", "1 indices", "[2, 3]") { _ = gather(.ones([2, 3]), [0]) },
    ShapeMistake("maskedFill", "[2, 3]", "[2]") {
      _ = maskedFill(.ones([2, 3]), mask: .ones([2]), 0)
    },
    ShapeMistake("rotary", "[1, 3, 1, 4]", "offset 2", "4 positions") {
      _ = rotary(.ones([1, 3, 1, 4]), RotaryTable(headSize: 4, positions: 4), offset: 2)
    },
    ShapeMistake("RotaryTable", "3 numbers") { _ = RotaryTable(headSize: 3, positions: 1) },
  ]

  private static let layers = [
    ShapeMistake("linear", "[2, 3]", "[4, 5]") { _ = linear(.ones([2, 3]), .ones([4, 5])) },
    ShapeMistake("linear", "[3]", "4 outputs") {
      _ = linear(.ones([2, 5]), .ones([4, 5]), .ones([3]))
    },
    ShapeMistake("swiGLU", "[2]", "[3]") { _ = swiGLU(gate: .ones([2]), value: .ones([3])) },
    ShapeMistake("softmax", "axis 1", "[3]") { _ = softmax(.ones([3]), axis: 1) },
    ShapeMistake("crossEntropy", "1 targets", "2 rows") {
      _ = crossEntropy(.ones([2, 3]), targets: [0])
    },
    ShapeMistake("crossEntropy", "target 3", "3 classes") {
      _ = crossEntropy(.ones([1, 3]), targets: [3])
    },
    ShapeMistake("linearCrossEntropy", "[2, 3]", "[4, 5]") {
      _ = linearCrossEntropy(.ones([2, 3]), .ones([4, 5]), targets: [0, 0])
    },
    ShapeMistake("layerNorm", "[3]", "[2, 4]") {
      _ = layerNorm(.ones([2, 4]), weight: .ones([3]))
    },
    ShapeMistake("rmsNorm", "[3]", "[2, 4]") { _ = rmsNorm(.ones([2, 4]), weight: .ones([3])) },
    ShapeMistake("fusedAttention", "[1, 2, 3, 4]", "[1, 2, 2, 4]") {
      _ = fusedAttention(
        .ones([1, 2, 3, 4]), .ones([1, 2, 2, 4]), .ones([1, 2, 2, 4]), causal: true)
    },
    ShapeMistake("fusedAttention", "3 queries", "2 keys") {
      _ = fusedAttention(
        .ones([1, 3, 1, 4]), .ones([1, 2, 1, 4]), .ones([1, 2, 1, 4]), causal: true)
    },
    ShapeMistake("fusedAttention", "[3]", "2 keys") {
      _ = fusedAttention(
        .ones([1, 2, 1, 4]), .ones([1, 2, 1, 4]), .ones([1, 2, 1, 4]), causal: false,
        keyCounts: [3])
    },
    ShapeMistake("cachedAttention", "[1, 2, 3, 4]", "[1, 5, 2, 4]") {
      _ = cachedAttention(
        .ones([1, 2, 3, 4]), .ones([1, 5, 2, 4]), .ones([1, 5, 2, 4]), keys: 3)
    },
    ShapeMistake("cachedAttention", "[1, 5, 2, 4]", "6 keys") {
      _ = cachedAttention(
        .ones([1, 2, 2, 4]), .ones([1, 5, 2, 4]), .ones([1, 5, 2, 4]), keys: 6)
    },
  ]

  private static let values = [
    ShapeMistake("Tensor", "3 values", "[2, 2]") { _ = Tensor([1, 2, 3], shape: [2, 2]) },
    ShapeMistake("item", "[2]", "2 elements") { _ = Tensor.ones([2]).item },
    ShapeMistake("index [1, 3]", "[2, 3]") { _ = Tensor.ones([2, 3])[1, 3] },
    ShapeMistake("assign", "[3]", "[2]") {
      Tensor.ones([2], requiresGradient: true).assign(.ones([3]))
    },
    ShapeMistake("withMutableValues", "leaf") {
      (Tensor.ones([2], requiresGradient: true) * 2).withMutableValues { $0[0] = 1 }
    },
    ShapeMistake("dropout", "1.0") {
      var random: SeededRandom? = SeededRandom(seed: 1)
      _ = dropout(.ones([2]), probability: 1, using: &random)
    },
    ShapeMistake("backward", "[2]") { (Tensor.ones([2], requiresGradient: true) * 2).backward() },
    ShapeMistake("backward", "no history") { Tensor(1).backward() },
  ]
}

@Suite struct ShapeErrorTests {
  @Test(arguments: ShapeMistake.all.indices)
  func `the message names the operation and the shapes`(_ index: Int) async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [index] in ShapeMistake.all[index].make() }
    let message = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    for word in ShapeMistake.all[index].words {
      #expect(message.contains(word), "\(message)")
    }
  }
}
