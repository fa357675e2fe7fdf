import Tensors
import Testing
import Transformer

@Suite struct BlockTests {
  @Test func `dropout acts only with a generator`() {
    let without = livelyModel(small())
    let with = livelyModel(small(dropout: 0.5))
    let tokens = randomTokens(7, below: 13)
    #expect(scores(with, tokens).values == scores(without, tokens).values)
    var first: SeededRandom? = SeededRandom(seed: 1)
    var again = first
    let dropped = with.hiddenStates(tokens, batch: 1, random: &first)
    #expect(difference(dropped, with.hiddenStates(tokens, batch: 1)) > 0.01)
    #expect(with.hiddenStates(tokens, batch: 1, random: &again).values == dropped.values)
    #expect(first == again)
  }

  @Test func `the stream's projections start smaller in a deeper model`() {
    var random = SeededRandom(seed: 1)
    var configuration = small()
    configuration.width = 64
    configuration.feedForwardSize = 64
    configuration.depth = 8
    let block = LanguageModel(configuration, using: &random).blocks[3]
    let down = block.feedForward?.down.weight
    for weight in [block.attention.output.weight, down].compactMap({ $0 }) {
      let square = weight.values.reduce(0) { $0 + $1 * $1 } / Float(weight.count)
      // 1 / √64 inputs, and 1 / √16 for the sixteen parts that add to the stream
      #expect(abs(square.squareRoot() - 0.031_25) < 0.001_5)
    }
  }
}
