import Tensors
import Testing
import Transformer

@Suite struct PositionTests {
  @Test func `sinusoidal positions have the values of the formula`() {
    // Width 4: wavelengths 2π and 2π · 100; rows are sin p, cos p, sin p/100, cos p/100.
    let expected: [Float] = [
      0, 1, 0, 1,
      0.841_471, 0.540_302, 0.009_999_8, 0.999_95,
      0.909_297, -0.416_147, 0.019_998_7, 0.999_8,
    ]
    #expect(difference(sinusoidalPositions(3, width: 4).values, expected) < 1e-6)
  }

  @Test func `an odd width ends with a sine`() {
    let row = sinusoidalPositions(2, width: 3).values
    #expect(row.count == 6)
    #expect(abs(row[5] - 0.002_154_4) < 1e-6)  // sin(1 / 10000^(2/3))
  }

  @Test(arguments: Configuration.Positions.allCases)
  func `the same token scores differently at another position`(_ kind: Configuration.Positions) {
    // Only with something else before it can a rotary model tell, for it knows distances alone.
    let model = livelyModel(small(positions: kind))
    let result = scores(model, [4, 5, 2, 9, 5, 2])
    let (early, late) = (result.sliced(2..<3, axis: 1), result.sliced(5..<6, axis: 1))
    #expect(difference(early, late) > 1e-3)
  }

  @Test func `learned positions are added to the tokens' vectors, counted on from the offset`() {
    let model = livelyModel(small())
    guard let positions = model.positionEmbedding else {
      Issue.record("no learned positions")
      return
    }
    let x = model.embed([3, 3], batch: 1, time: 2, offset: 4)
    let token = model.tokenEmbedding.weight.sliced(3..<4, axis: 0)
    let expected = positions.weight.sliced(4..<6, axis: 0) + token
    #expect(difference(x.reshaped([2, 8]), expected) < roundingError)
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
