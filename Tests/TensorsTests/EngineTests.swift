// The engine: how gradients add up, what history is kept, and when it is let go.

import Tensors
import Testing

@Suite struct EngineTests {
  private func leaf(_ values: [Float]) -> Tensor {
    Tensor(values, shape: [values.count], requiresGradient: true)
  }

  @Test func `a tensor used twice receives both gradients`() {
    let x = leaf([2, 3])
    sum(x * x + x).backward()
    #expect(x.gradient?.values == [5, 7])
    #expect(x.gradient?.requiresGradient == false)
  }

  @Test func `a result used many times along different ways receives every gradient`() {
    let x = leaf([0.5])
    let y = x * 3
    sum(y * y + y * 2 + (y - y * y) + y).backward()  // 4 y
    #expect(x.gradient?.values == [12])
  }

  @Test func `tied tensors share one gradient`() {
    let table = Tensor([1, 2, 3, 4], shape: [2, 2], requiresGradient: true)
    let hidden = embedding(table, [1], shape: [1])  // the row (3, 4)
    sum(linear(hidden, table)).backward()  // hidden · (row 0 + row 1)
    #expect(table.gradient?.values == [3, 4, 3 + 4, 4 + 6])
  }

  @Test func `a second backward pass adds to the gradients of leaves until they are cleared`() {
    let (x, y) = (leaf([1, 2]), leaf([5, 7]))
    for _ in 0..<3 { sum(x + y * 2).backward() }
    #expect(x.gradient?.values == [3, 3])
    #expect(y.gradient?.values == [6, 6])
    x.clearGradient()
    sum(x * 4).backward()
    #expect(x.gradient?.values == [4, 4])
    #expect(y.gradient?.values == [6, 6])
  }

  @Test func `inputs whose pullback returns one tensor for both keep separate sums`() {
    let (x, y) = (leaf([1, 2]), leaf([3, 4]))
    let total = x + y  // its pullback returns the same gradient for x and for y
    sum(total + x * 10).backward()
    #expect(x.gradient?.values == [11, 11])
    #expect(y.gradient?.values == [1, 1])
    sum(x + y.reshaped([1, 2])).backward()  // shares memory with the gradient it was reshaped from
    sum(x * 2).backward()
    #expect(x.gradient?.values == [14, 14])
    #expect(y.gradient?.values == [2, 2])
  }

  @Test func `a kept gradient does not change when a later pass adds to it`() {
    let x = leaf([1])
    sum(x * 2).backward()
    let first = x.gradient
    sum(x * 5).backward()
    #expect(first?.values == [2])
    #expect(x.gradient?.values == [7])
  }

  @Test func `results do not keep a gradient and forget their history after the pass`() {
    let x = leaf([1, 2])
    let y = x * 3
    sum(y).backward()
    #expect(y.gradient == nil)
    #expect(x.gradient?.values == [3, 3])
  }

  @Test func `nothing is recorded without gradients or without a leaf`() {
    let x = leaf([1, 2])
    let quiet = withoutGradients { x * 3 }
    #expect(!quiet.requiresGradient)
    #expect(!(Tensor([1], shape: [1]) * 3).requiresGradient)
    #expect(!x.detached.requiresGradient)
    #expect((x * 3).requiresGradient)
    sum(quiet * x).backward()
    #expect(x.gradient?.values == [3, 6])
  }

  @Test func `changing a leaf in place leaves what shares its values as it was`() {
    let x = leaf([1, 2])
    let (before, flat, total) = (
      x.detached, x.reshaped([2, 1]), sum(x.reshaped([1, 2]), axes: [0])
    )
    x.withMutableValues { $0[0] = 9 }
    #expect(x.values == [9, 2])
    #expect(before.values == [1, 2])
    #expect(flat.values == [1, 2])
    #expect(total.values == [1, 2])
    x.assign(before)
    #expect(x.values == [1, 2])
  }

  @Test func `a second backward pass over one history stops with a message`() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let loss = sum(Tensor.ones([2], requiresGradient: true) * 2)
      loss.backward()
      loss.backward()
    }
    let message = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(message.contains("backward: no history here"))
  }

  @Test func `a backward pass into a history that another has used stops with a message`()
    async throws
  {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let shared = Tensor.ones([2], requiresGradient: true) * 2
      let (first, second) = (sum(shared), sum(shared * 3))
      first.backward()
      second.backward()  // would end at `shared` and never reach the leaf
    }
    let message = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(message.contains("backward: the history of an input [2]"))
  }

  @Test func `a chain of 200,000 operations overflows no stack in backward or when dropped`() async
  {
    await #expect(processExitsWith: .success) {
      let x = Tensor([1], shape: [1], requiresGradient: true)
      func chain() -> Tensor {
        var y = x
        for _ in 0..<200_000 { y = y * 1 }
        return y
      }
      sum(chain()).backward()
      precondition(x.gradient?.values == [1])
      _ = chain()
      // Here every second result is used twice, so that no input is the only owner.
      var y = x
      for _ in 0..<20_000 {
        let half = y * 0.5
        y = half + half
      }
    }
  }
}
