// What the operations stand on: random numbers, rotary tables, layers' parameters, the gradient check.

import Foundation
import Tensors
import Testing

@Suite struct SeededRandomTests {
  @Test func `the first numbers are those worked out by hand`() {
    // SplitMix64 with arithmetic in 128 bits, reduced modulo 2^64 after each step.
    func reduced(_ value: UInt128) -> UInt128 { value % (1 << 64) }
    for seed: UInt64 in [0, 1, 42, .max] {
      var random = SeededRandom(seed: seed)
      for step: UInt128 in 1...5 {
        var z = reduced(UInt128(seed) + step * 0x9e37_79b9_7f4a_7c15)
        z = reduced((z ^ z / (1 << 30)) * 0xbf58_476d_1ce4_e5b9)
        z = reduced((z ^ z / (1 << 27)) * 0x94d0_49bb_1331_11eb)
        #expect(UInt128(random.next()) == z ^ z / (1 << 31))
      }
    }
    // The published first value for seed 0.
    var random = SeededRandom(seed: 0)
    #expect(random.next() == 0xe220_a839_7b1d_cdaf)
  }

  @Test func `a saved state continues the sequence`() throws {
    var random = SeededRandom(seed: 3)
    _ = random.next()
    let saved = try JSONEncoder().encode(random)
    var restored = try JSONDecoder().decode(SeededRandom.self, from: saved)
    #expect(restored == random)
    #expect((0..<5).map { _ in restored.next() } == (0..<5).map { _ in random.next() })
    var copy = random
    _ = copy.next()
    #expect(copy != random)
  }

  @Test func `even numbers lie in 0 ..< 1 around a half`() {
    var random = SeededRandom(seed: 4)
    let values = (0..<10_000).map { _ in random.uniform() }
    #expect(values.allSatisfy { 0 <= $0 && $0 < 1 })
    #expect(abs(values.reduce(0, +) / 10_000 - 0.5) < 0.02)
  }
}

@Suite struct RotaryTableTests {
  @Test func `tensors are the cosines and sines of the asked positions`() {
    let table = RotaryTable(headSize: 6, positions: 9, base: 1000)
    let (cosines, sines) = table.tensors(4..<7)
    #expect(cosines.shape == [3, 3] && sines.shape == [3, 3])
    for step in 0..<3 {
      for pair in 0..<3 {
        let angle = Double(4 + step) / pow(1000, Double(pair) / 3)
        #expect(abs(Double(cosines[step, pair]) - cos(angle)) < 1e-7)
        #expect(abs(Double(sines[step, pair]) - sin(angle)) < 1e-7)
      }
    }
  }

  @Test func `turning keeps lengths, and products depend on the distance alone`() {
    var random = SeededRandom(seed: 6)
    let table = RotaryTable(headSize: 8, positions: 40)
    let (q, k) = (
      Tensor.normal([1, 1, 1, 8], using: &random), Tensor.normal([1, 1, 1, 8], using: &random)
    )
    func product(_ a: Tensor, _ b: Tensor) -> Float { sum(a * b).item }
    let near = product(rotary(q, table, offset: 7), rotary(k, table, offset: 2))
    let far = product(rotary(q, table, offset: 37), rotary(k, table, offset: 32))
    #expect(abs(near - far) < 1e-4)
    #expect(
      abs(product(rotary(q, table, offset: 9), rotary(q, table, offset: 9)) - product(q, q)) < 1e-4)
    #expect(rotary(q, table).values == q.values)
  }

  @Test func `a part at an offset is turned like that part of the whole`() {
    var random = SeededRandom(seed: 6)
    let table = RotaryTable(headSize: 4, positions: 12)
    let x = Tensor.normal([2, 12, 3, 4], using: &random)
    let part = rotary(x.sliced(5..<9, axis: 1), table, offset: 5)
    #expect(part.values == rotary(x, table).sliced(5..<9, axis: 1).values)
  }
}

/// An embedding whose table is also the output layer.
private final class TiedModel: Module {
  let table: Embedding
  let layer: Linear

  init(using random: inout SeededRandom) {
    table = Embedding(7, 3, deviation: 0.1, using: &random)
    layer = Linear(3, 5, bias: true, using: &random)
  }

  var parameters: [NamedParameter] {
    table.parameters(in: "table") + layer.parameters(in: "layer")
      + [NamedParameter("output.weight", table.weight)]
  }
}

@Suite struct ModuleTests {
  @Test func `parameters are named by their path and a tied one is counted once`() {
    var random = SeededRandom(seed: 1)
    let model = TiedModel(using: &random)
    #expect(
      model.parameters.map(\.name) == [
        "table.weight", "layer.weight", "layer.bias", "output.weight",
      ])
    #expect(model.parameterCount == 7 * 3 + 5 * 3 + 5)
    #expect(model.parameters(in: "model").map(\.name).first == "model.table.weight")
    #expect(model.parameters.allSatisfy { $0.tensor.requiresGradient })
  }

  @Test func `layers compute what their parameters say`() {
    var random = SeededRandom(seed: 1)
    let layer = Linear(3, 2, bias: true, using: &random)
    layer.weight.assign(Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3]))
    layer.bias?.assign(Tensor([10, 20], shape: [2]))
    #expect(layer(Tensor([1, 0, -1], shape: [1, 3])).values == [8, 18])
    #expect(Linear(3, 2, bias: false, using: &random).parameters.count == 1)
    let table = Embedding(4, 2, deviation: 0.1, using: &random)
    table.weight.assign(Tensor([0, 1, 2, 3, 4, 5, 6, 7], shape: [4, 2]))
    #expect(table([3, 0], shape: [2, 1]).values == [6, 7, 0, 1])
    #expect(table([3, 0], shape: [2, 1]).shape == [2, 1, 2])
  }

  @Test func `what stands beside a linear layer is added to its output`() {
    var random = SeededRandom(seed: 1)
    let layer = Linear(2, 2, bias: false, using: &random)
    layer.weight.assign(Tensor([1, 2, 3, 4], shape: [2, 2]))
    layer.branch = { $0 * 10 }
    #expect(layer(Tensor([1, 0], shape: [1, 2])).values == [11, 3])
    layer.branch = nil
    #expect(layer(Tensor([1, 0], shape: [1, 2])).values == [1, 3])
  }

  @Test func `a frozen leaf gets no gradient, and the others the same as before`() {
    var random = SeededRandom(seed: 2)
    let x = Tensor.normal([4, 3], using: &random, requiresGradient: true)
    let weight = Tensor.normal([5, 3], using: &random, requiresGradient: true)
    func backward() -> [Float]? {
      x.clearGradient()
      linearCrossEntropy(x, weight, targets: [0, 4, ignoredTarget, 2]).backward()
      return x.gradient?.values
    }
    let before = backward()
    #expect(before != nil && weight.gradient != nil)
    weight.freeze()
    #expect(!weight.requiresGradient && weight.gradient == nil)
    #expect(backward() == before)
    #expect(weight.gradient == nil)
  }

  @Test func `equal seeds draw equal weights of the asked deviation`() {
    var (first, second) = (SeededRandom(seed: 9), SeededRandom(seed: 9))
    let a = Linear(64, 64, bias: true, deviation: 0.02, using: &first)
    let b = Linear(64, 64, bias: true, deviation: 0.02, using: &second)
    #expect(a.weight.values == b.weight.values)
    #expect(a.bias?.values == [Float](repeating: 0, count: 64))
    let square = mean(a.weight * a.weight).item
    #expect(abs(square.squareRoot() - 0.02) < 0.001)
  }
}

@Suite struct GradientCheckTests {
  @Test func `a right gradient passes`() {
    let x = Tensor([0.5, -1, 2], shape: [3])
    let worst = worstGradientDifference(of: [x, x]) { $0[0] * $0[1] + exp($0[0]) }
    #expect(worst.error < 2e-3, "\(worst)")
  }

  @Test func `a gradient that misses a part is found, with its place`() {
    let (x, y) = (Tensor([0.5, -1], shape: [2]), Tensor([1, 2, 3], shape: [3]))
    let worst = worstGradientDifference(of: [x, y]) { inputs in
      // The detached factor takes part in the value, not in the gradient.
      Tensor.concatenating([inputs[0], inputs[1] * inputs[1].detached], axis: 0)
    }
    #expect(worst.error > 0.1)
    #expect(worst.input == 1)
    #expect("\(worst)".contains("input 1, element \(worst.element)"))
    #expect(abs(worst.measured - 2 * worst.computed) < 0.05 * abs(worst.measured))
  }

  @Test func `an input that never receives a gradient is found`() {
    let x = Tensor([0.5, -1], shape: [2])
    let worst = worstGradientDifference(of: [x, x]) { $0[0] + $0[1].detached }
    #expect(worst.input == 1 && worst.computed == 0 && worst.error > 0.1)
  }

  @Test func `NaN counts as the largest error`() {
    let worst = worstGradientDifference(of: [Tensor([0], shape: [1])]) { log($0[0]) }
    #expect(worst.error == .infinity)
  }
}
