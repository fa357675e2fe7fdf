import Testing
import Transformer

@Suite struct ConfigurationTests {
  @Test func `presets and all test architectures are possible`() {
    for configuration in Preset.allCases.map({ $0.configuration() }) + architectures {
      #expect(configuration.problem == nil)
    }
  }

  @Test func `tiny-transformer is the one of the course`() {
    let tiny = Preset.tinyTransformer.configuration()
    #expect((tiny.depth, tiny.width, tiny.headCount, tiny.feedForwardSize) == (2, 128, 4, 256))
    #expect(tiny.vocabularySize == 8_000)
    #expect(!tiny.isTied)
  }

  @Test func `a preset takes another vocabulary`() {
    #expect(Preset.baby.configuration(vocabularySize: 99).vocabularySize == 99)
  }

  @Test func `impossible sizes are named`() {
    func problem(_ change: (inout Configuration) -> Void) -> String {
      var configuration = small(heads: 4)
      change(&configuration)
      return configuration.problem ?? ""
    }
    #expect(problem { $0.vocabularySize = 0 }.contains("vocabulary is 0"))
    #expect(problem { $0.contextSize = -5 }.contains("context is -5"))
    #expect(problem { $0.depth = 0 }.contains("depth is 0"))
    #expect(problem { $0.depth = 1 << 20 }.contains("depth is 1048576"))
    #expect(problem { $0.width = .max }.contains("width is"))
    #expect(problem { $0.width = .min }.contains("width is"))
    #expect(problem { $0.headCount = 0 }.contains("heads is 0"))
    #expect(problem { $0.headCount = 3 }.contains("3 heads do not divide a width of 8"))
    #expect(problem { $0.keyValueHeadCount = 3 }.contains("3 key-value heads do not divide 4"))
    #expect(problem { $0.keyValueHeadCount = 0 }.contains("key-value heads is 0"))
    #expect(problem { $0.keyValueHeadCount = 8 }.contains("8 key-value heads do not divide 4"))
    #expect(problem { $0.feedForwardSize = -1 }.contains("feed-forward size is -1"))
    #expect(problem { ($0.positions, $0.headCount) = (.rotary, 8) }.contains("even head size"))
    #expect(problem { $0.dropout = 1 }.contains("dropout is 1.0"))
    #expect(problem { $0.dropout = .nan }.contains("dropout is nan"))
    #expect(problem { $0.normEpsilon = 0 }.contains("norm epsilon is 0"))
    #expect(problem { $0.rotaryBase = .infinity }.contains("rotary base is inf"))
  }

  @Test func `sizes at every limit overflow nothing`() {
    var configuration = small()
    let limit = 1 << 28
    configuration.vocabularySize = limit
    configuration.contextSize = limit
    configuration.width = limit
    configuration.feedForwardSize = limit
    configuration.depth = 1 << 16
    #expect(configuration.problem?.contains("more than 1e12") == true)
    configuration.width = 512
    configuration.depth = 64
    configuration.feedForwardSize = 512
    #expect(configuration.problem == nil)
    let size = ModelSize(configuration)
    #expect(size.total > 0 && size.cacheBytes(bits: 32) > 0 && size.positionTables == 0)
    #expect(size.trainingOperationsPerToken.isFinite)
  }
}
