import Testing
import Tokens

@Suite struct WindowTests {
  @Test func `the last token is a target and never an input`() {
    let windows = TokenWindows((0..<10).map { Int32($0) }, context: 4)
    let all = windows.batch(0..<windows.count)
    #expect(all.targets.contains(9))
    #expect(!all.inputs.contains(9))
  }

  @Test func `random batches reach every window, and nothing else`() {
    let windows = TokenWindows((0..<9).map { Int32($0) }, context: 3)
    var random = TestRandom(seed: 3)
    let batch = windows.randomBatch(of: 400, using: &random)
    let starts = Set((0..<400).map { batch.inputs[$0 * 3] })
    #expect(starts == Set(0...5))
    for (input, target) in zip(batch.inputs, batch.targets) { #expect(target == input + 1) }
  }

  @Test func `the same seed gives the same batches`() {
    let windows = TokenWindows((0..<100).map { Int32($0 * 7 % 31) }, context: 8, stride: 3)
    var first = TestRandom(seed: 11)
    var second = TestRandom(seed: 11)
    let fresh = (0..<5).map { _ in windows.randomBatch(of: 6, using: &first) }
    var refilled = TokenBatch(size: 6, context: 8)
    for batch in fresh {
      windows.fillRandomBatch(&refilled, using: &second)
      #expect(refilled == batch)
    }
    #expect(Set(fresh.map(\.inputs)).count > 1)
  }

  @Test func `windows of one split hold no token of the other`() {
    let tokens = (0..<50).map { Int32($0) }
    let parts = (training: Array(tokens[..<40]), validation: Array(tokens[40...]))
    let training = TokenWindows(parts.training, context: 6)
    let validation = TokenWindows(parts.validation, context: 6)
    let seen = training.batch(0..<training.count)
    #expect((seen.inputs + seen.targets).max() == 39)
    #expect(validation.batch(0..<validation.count).inputs.min() == 40)
  }
}
