import Tensors
import Testing
import Transformer

@Suite struct BlockTests {
  @Test func `zeroed output projections leave the stream unchanged`() {
    for configuration in [small(bias: false), smallLlama, small(norm: .none, bias: false)] {
      let model = livelyModel(configuration)
      silence(model.blocks[0])
      let x = normal([2, 5, 8])
      #expect(apply(model.blocks[0], x).values == x.values)
    }
  }

  @Test func `a block is two additions to the stream, each from a normed copy`() {
    let block = livelyModel(smallLlama).blocks[0]
    let x = normal([2, 5, 8])
    let afterAttention = x + block.attention(block.attentionNorm(x))
    guard let norm = block.feedForwardNorm, let feedForward = block.feedForward else {
      Issue.record("no feed-forward part")
      return
    }
    let expected = afterAttention + feedForward(norm(afterAttention))
    #expect(difference(apply(block, x), expected) < roundingError)
  }

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

  @Test func `what dropout keeps is scaled up, so that the mean stays`() {
    // A block that adds the constant 1: dropout makes of it 0, or 1 / (1 - 0.25).
    let configuration = Configuration(
      vocabularySize: 3, contextSize: 64, depth: 1, width: 64, headCount: 1, feedForwardSize: 0,
      dropout: 0.25)
    let model = livelyModel(configuration)
    let output = model.blocks[0].attention.output
    output.weight.assign(.zeros([64, 64]))
    output.bias?.assign(.ones([64]))
    var random: SeededRandom? = SeededRandom(seed: 2)
    let added = withoutGradients { model.blocks[0](.zeros([1, 64, 64]), random: &random).values }
    #expect(added.allSatisfy { $0 == 0 || abs($0 - 4 / 3) < 1e-6 })
    // 4096 draws: the share of zeros is within 5 deviations (0.0068 each) of 0.25.
    let zeros = Float(added.count { $0 == 0 }) / Float(added.count)
    #expect(abs(zeros - 0.25) < 0.034)
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

/// Runs one block in evaluation.
func apply(_ block: Block, _ x: Tensor) -> Tensor {
  var none: SeededRandom?
  return withoutGradients { block(x, random: &none) }
}

/// Sets to zero what the block adds to the stream.
func silence(_ block: Block) {
  for weight in [block.attention.output.weight, block.feedForward?.down.weight] {
    if let weight { weight.assign(.zeros(weight.shape)) }
  }
}
