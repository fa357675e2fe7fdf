// What must hold of attention whatever the weights.

import Attention
import Tensors
import Testing

@Suite struct PropertyTests {
  static let rotating = AttentionConfiguration(
    width: 12, headCount: 3, keyValueHeadCount: 1, rotaryPositions: 16)

  @Test(arguments: [Compute.composed, .fused])
  func `the past does not feel the future`(_ compute: Compute) {
    let layer = makeLayer(Self.rotating, compute)
    let past = noise([1, 4, 12], seed: 1)
    let outputs = [2, 3].map { seed in
      layer(Tensor.concatenating([past, noise([1, 3, 12], seed: seed)], axis: 1))
        .sliced(0..<4, axis: 1).values
    }
    #expect(distance(outputs[0], outputs[1]) < 1e-6)
  }

  @Test(arguments: [Compute.composed, .fused], [1, 2, 3])
  func `a cache gives what the whole sequence gives`(_ compute: Compute, _ step: Int) {
    let layer = makeLayer(Self.rotating, compute)
    let x = noise([2, 7, 12], seed: 1)
    let cache = KeyValueCache(batch: 2, capacity: 9, keyValueHeadCount: 1, headSize: 4)
    let parts = withoutGradients {
      stride(from: 0, to: 7, by: step).map {
        layer(x.sliced($0..<min(7, $0 + step), axis: 1), cache: cache)
      }
    }
    #expect(distance(Tensor.concatenating(parts, axis: 1).values, layer(x).values) < 1e-5)
    #expect(cache.count == 7)
  }

  @Test(arguments: [Compute.composed, .fused])
  func `padding changes nothing, and a batch is its rows`(_ compute: Compute) {
    let layer = makeLayer(
      AttentionConfiguration(width: 12, headCount: 3, isCausal: false), compute)
    let x = noise([2, 6, 12], seed: 1)
    let both = layer(x, keyCounts: [6, 4])
    let second = x.sliced(1..<2, axis: 0).sliced(0..<4, axis: 1)
    let real = both.sliced(1..<2, axis: 0).sliced(0..<4, axis: 1)
    #expect(distance(real.values, layer(second).values) < 1e-5)
    let first = layer(x.sliced(0..<1, axis: 0))
    #expect(distance(both.sliced(0..<1, axis: 0).values, first.values) < 1e-5)
  }

  @Test func `keys may change places together with their values`() {
    let (q, k, v) = (
      noise([1, 2, 2, 5], seed: 1), noise([1, 3, 2, 5], seed: 2), noise([1, 3, 2, 5], seed: 3)
    )
    func turned(_ x: Tensor) -> Tensor {
      Tensor.concatenating([x.sliced(1..<3, axis: 1), x.sliced(0..<1, axis: 1)], axis: 1)
    }
    let straight = composed(q, k, v, causal: false).values
    #expect(distance(straight, composed(q, turned(k), turned(v), causal: false).values) < 1e-6)
    #expect(distance(straight, composed(q, turned(k), v, causal: false).values) > 1e-2)
  }

  @Test func `weights sum to 1 in a row and are 0 where hidden`() {
    let weights = makeLayer(Self.rotating).weights(noise([2, 5, 12], seed: 1))
    for batch in 0..<2 {
      for head in 0..<3 {
        for query in 0..<5 {
          let row = (0..<5).map { weights[batch, head, query, $0] }
          #expect(abs(row.reduce(0, +) - 1) < 1e-5)
          #expect(row[(query + 1)...].allSatisfy { $0 == 0 })
        }
      }
    }
  }

  @Test(arguments: [Compute.composed, .fused])
  func `a query that sees nothing gives zeros and a finite gradient`(_ compute: Compute) {
    let x = (1...3).map { noise([1, 3, 2, 4], seed: $0, requiresGradient: true) }
    let result =
      compute == .composed
      ? composed(x[0], x[1], x[2], causal: true, keyCounts: [0])
      : fusedAttention(x[0], x[1], x[2], causal: true, keyCounts: [0])
    sum(result).backward()
    #expect(result.values.allSatisfy { $0 == 0 })
    #expect(x.allSatisfy { $0.gradient?.values.allSatisfy { $0.isFinite } ?? false })
  }

  @Test func `large scores do not overflow`() {
    let x = noise([1, 3, 1, 4], seed: 1) * 1_000
    #expect(composed(x, x, x, causal: true).values.allSatisfy { $0.isFinite })
    #expect(fusedAttention(x, x, x, causal: true).values.allSatisfy { $0.isFinite })
  }

  @Test(arguments: [true, false])
  func `turning keeps norms, position 0 is identity, only the distance counts`(_ fused: Bool) {
    let table = RotaryTable(headSize: 6, positions: 64)
    func turn(_ x: Tensor, _ at: Int) -> Tensor {
      fused ? rotary(x, table, offset: at) : rotatePairs(x, table, offset: at)
    }
    let (q, k) = (noise([1, 1, 1, 6], seed: 1), noise([1, 1, 1, 6], seed: 2))
    func product(_ a: Int, _ b: Int) -> Float { sum(turn(q, a) * turn(k, b)).item }
    #expect(turn(q, 0).values == q.values)
    #expect(abs(sum(turn(q, 29) * turn(q, 29)).item - sum(q * q).item) < 1e-4)
    #expect(abs(product(5, 2) - product(53, 50)) < 1e-4)
    #expect(abs(product(5, 2) - product(9, 2)) > 1e-3)
  }

  @Test func `heads are cut and merged in place, and repeated as neighbours`() {
    let x = Tensor((0..<12).map(Float.init), shape: [1, 2, 6])
    let heads = splitHeads(x, headCount: 3)
    #expect(heads[0, 1, 0, 0] == 2 && heads[0, 1, 1, 1] == 9)
    #expect(mergeHeads(heads).values == x.values)
    let pair = Tensor([1, 2], shape: [1, 2, 1, 1])
    #expect(repeatHeads(pair, headCount: 6).values == [1, 1, 1, 2, 2, 2])
  }

  @Test func `the list of parameters is complete`() {
    let layer = makeLayer(AttentionConfiguration(width: 12, headCount: 3, hasBias: true))
    let inside = Mirror(reflecting: layer).children.compactMap { child in
      child.value is Linear ? child.label : nil
    }
    #expect(inside.count == 4)
    #expect(
      Set(layer.parameters.map(\.name)) == Set(inside.flatMap { ["\($0).weight", "\($0).bias"] }))
  }

  @Test func `a cache for bidirectional attention stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let layer = makeLayer(AttentionConfiguration(width: 4, headCount: 1, isCausal: false))
      let cache = KeyValueCache(batch: 1, capacity: 2, keyValueHeadCount: 1, headSize: 4)
      _ = layer(Tensor.zeros([1, 1, 4]), cache: cache)
    }
  }

  @Test func `a full cache stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let cache = KeyValueCache(batch: 1, capacity: 1, keyValueHeadCount: 1, headSize: 4)
      let two = Tensor.zeros([1, 2, 1, 4])
      cache.append(keys: two, values: two)
    }
  }
}
