// Head scores on weights made by hand, whose means are known.

import Attention
import Tensors
import Testing

@Suite struct HeadScoreTests {
  /// Weights of one head: from each token, all of it goes to `places(token)` in equal parts.
  private func weights(_ count: Int, _ places: (Int) -> [Int]) -> Tensor {
    var values = [Float](repeating: 0, count: count * count)
    for now in 0..<count {
      let targets = places(now)
      for place in targets { values[now * count + place] = 1 / Float(targets.count) }
    }
    return Tensor(values, shape: [1, count, count])
  }

  private let tokens = [7, 8, 9, 7, 8, 9]

  @Test func `a head that looks at itself`() throws {
    let scores = HeadScores(weights(6) { [$0] }, head: 0, tokens: tokens)
    #expect(HeadTarget.allCases.map { scores[$0] } == [1, 0, 0, 0, 0])
    #expect(scores.strongest == .itself)
  }

  @Test func `a head that looks one back`() {
    let scores = HeadScores(weights(6) { [max(0, $0 - 1)] }, head: 0, tokens: tokens)
    #expect(HeadTarget.allCases.map { scores[$0] } == [0, 1, 0, 0, 0])
    #expect(scores.strongest == .previous)
  }

  @Test func `a head that looks at the first token, which is the same only once`() {
    let scores = HeadScores(weights(6) { _ in [0] }, head: 0, tokens: tokens)
    // Of the three tokens with an earlier twin one has it at 0, and so at 1 what followed it.
    #expect(scores[.first] == 1)
    #expect(scores[.itself] == 0)
    #expect(abs((scores[.same] ?? 0) - 1 / 3) < 1e-9)
    #expect(scores[.following] == 0)
    #expect(scores.strongest == .first)
  }

  @Test func `a head that looks at earlier twins, and one that looks behind them`() {
    let twins = HeadScores(weights(6) { [$0 >= 3 ? $0 - 3 : $0] }, head: 0, tokens: tokens)
    #expect(twins[.same] == 1 && twins[.following] == 0)
    #expect(twins.strongest == .same)
    let behind = HeadScores(weights(6) { [$0 >= 3 ? $0 - 2 : $0] }, head: 0, tokens: tokens)
    #expect(behind[.following] == 1 && behind[.same] == 0)
    #expect(behind.strongest == .following)
  }

  @Test func `weights on all places of a kind add up`() {
    // The last token has two twins and two tokens that followed them.
    let all = [5, 5, 6, 5]
    let scores = HeadScores(weights(4) { Array(0...$0) }, head: 0, tokens: all)
    #expect(scores[.same] == 0.5)
    #expect(scores[.following] == 0.5)
  }

  @Test func `each head has scores of its own`() {
    let both = Tensor.concatenating(
      [weights(6) { [$0] }, weights(6) { [max(0, $0 - 1)] }], axis: 0)
    #expect(HeadScores(both, head: 0, tokens: tokens).strongest == .itself)
    #expect(HeadScores(both, head: 1, tokens: tokens).strongest == .previous)
  }

  @Test func `a kind of place that the text lacks has no score`() {
    let scores = HeadScores(weights(4) { [$0] }, head: 0, tokens: [1, 2, 3, 4])
    #expect(scores[.same] == nil && scores[.following] == nil)
    #expect(scores[.itself] == 1)
  }

  @Test func `a text of two tokens has no scores at all`() {
    let scores = HeadScores(weights(2) { [$0] }, head: 0, tokens: [1, 2])
    #expect(HeadTarget.allCases.allSatisfy { scores[$0] == nil })
    #expect(scores.strongest == nil)
  }

  @Test func `weights of another text are the caller's mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = HeadScores(Tensor.ones([1, 3, 3]), head: 0, tokens: [1, 2])
    }
  }
}
