import Tensors
import Testing
import Transformer

@Suite struct PositionTests {
  @Test(arguments: Configuration.Positions.allCases)
  func `the same token scores differently at another position`(_ kind: Configuration.Positions) {
    // Only with something else before it can a rotary model tell, for it knows distances alone.
    let model = livelyModel(small(positions: kind))
    let result = scores(model, [4, 5, 2, 9, 5, 2])
    let (early, late) = (result.sliced(2..<3, axis: 1), result.sliced(5..<6, axis: 1))
    #expect(difference(early, late) > 1e-3)
  }

  @Test func `a position past the context stops with a message`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var random = SeededRandom(seed: 1)
      let configuration = TransformerConfiguration(
        vocabularySize: 5, contextSize: 4, depth: 1, width: 4, headCount: 1)
      let model = LanguageModel(configuration, using: &random)
      _ = model.hiddenStates([0, 1, 2, 3, 4], batch: 1)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("position 5 is past the context of 4"))
  }

  @Test func `a cache does not hide that the context is full`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      var random = SeededRandom(seed: 1)
      let configuration = TransformerConfiguration(
        vocabularySize: 5, contextSize: 4, depth: 1, width: 4, headCount: 1)
      let model = LanguageModel(configuration, using: &random)
      let caches = model.makeCaches()
      _ = model.hiddenStates([0, 1, 2, 3], batch: 1, caches: caches)
      _ = model.hiddenStates([4], batch: 1, caches: caches)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("position 5 is past the context of 4"))
  }
}
