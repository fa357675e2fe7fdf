// Constrained decoding: whatever the scores are, the text parses and is what the schema says.

import Judging
import Pretraining
import Storage
import Tensors
import Testing
import Tokens

@Suite struct ConstrainedTests {
  let vocabulary: Vocabulary

  init() throws { vocabulary = try AwkwardVocabulary.make() }

  private func constraint(_ schema: JSON) throws -> TokenConstraint {
    try TokenConstraint(schema, vocabulary: vocabulary, endToken: AwkwardVocabulary.endToken)
  }

  /// Walks through allowed tokens, chosen by `choose`, to the end; the bytes of the text.
  private func walk(
    _ constraint: TokenConstraint, _ choose: ([Int]) -> Int
  ) throws -> [UInt8] {
    var (state, bytes) = (constraint.start, [UInt8]())
    for _ in 0...constraint.longestText {
      let allowed = constraint.allowedTokens(in: state)
      try #require(!allowed.isEmpty, "a dead end after \(bytes)")
      let mayEnd = allowed.contains(AwkwardVocabulary.endToken)
      #expect(mayEnd == constraint.isComplete(state))
      let token = choose(allowed)
      guard let next = constraint.state(after: token, in: state) else {
        #expect(token == AwkwardVocabulary.endToken && mayEnd)
        return bytes
      }
      bytes += vocabulary.bytes(of: token)
      state = next
    }
    Issue.record("longer than the longest text: \(bytes)")
    return bytes
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every walk ends in a text that parses and is what the schema says`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let schema = randomSchema(&random, depth: 3)
    let constraint = try constraint(schema)
    let located = LocatedJSON(schema, file: "test")
    // At random, and then always the first, the last or the longest token that is allowed.
    let longest = { (allowed: [Int]) in
      allowed.max { vocabulary.bytes(of: $0).count < vocabulary.bytes(of: $1).count } ?? allowed[0]
    }
    let choices: [([Int]) -> Int] =
      Array(repeating: { $0[random.below($0.count)] }, count: 5)
      + [{ $0[0] }, { $0[$0.count - 1] }, longest]
    for choose in choices {
      let bytes = try walk(constraint, choose)
      #expect(bytes.count <= constraint.longestText)
      #expect(try satisfies(JSON(parsing: bytes), located), "seed \(seed), \(bytes)")
    }
  }

  @Test(arguments: [
    Float.nan, .infinity, -.infinity, 0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
  ])
  func `scores that are no use still give a text of the schema`(_ score: Float) throws {
    let rubric = try Rubric.shipped()
    let constraint = try constraint(rubric.verdictSchema)
    for temperature in [0, 1e-6, 1, 1e6] as [Float] {
      var random = SeededRandom(seed: 1)
      var asked = 0
      let text = try decode(
        under: constraint, sampler: Sampler(temperature: temperature), random: &random
      ) { chosen in
        #expect((chosen == nil) == (asked == 0))
        asked += 1
        // One token that is never allowed has the best score of all.
        return (0..<vocabulary.count).map { $0 == 0 ? .infinity : $0 % 3 == 0 ? score : -score }
      }
      #expect(readVerdict(text, for: rubric).verdict.scores != nil, "\(text)")
      #expect(asked <= constraint.longestText)
    }
  }

  @Test func `tokens may cross borders, but not leave the schema`() throws {
    let constraint = try constraint([
      "type": "object", "properties": ["a": ["type": "integer", "minimum": 0, "maximum": 12]],
      "required": ["a"],
    ])
    func state(after texts: [String]) throws -> Int? {
      try texts.reduce(constraint.start) { state, text in
        let token = try #require(vocabulary.token(for: Array(text.utf8)))
        return state.flatMap { constraint.state(after: token, in: $0) }
      }
    }
    let end = try #require(try state(after: ["{\"", "a\"", ":", "1", "2}"]))
    #expect(constraint.allowedTokens(in: end) == [AwkwardVocabulary.endToken])
    #expect(try state(after: ["{\"", "a\"", ":", "2}"]) == end)
    #expect(try state(after: ["{\"", "a\"", ":", "12", "2}"]) == nil)
    #expect(try state(after: ["{\"", "a\"", ":", "007"]) == nil)
    #expect(try state(after: ["{\"", "a\"", ":{\""]) == nil)
    #expect(try state(after: ["{\"", "\":"]) == nil)
    #expect(try state(after: ["{\"", "a\"", ":", "1", "}}"]) == nil)
    #expect(constraint.state(after: AwkwardVocabulary.endToken, in: end) == nil)
  }

  @Test func `characters are never cut, and there is one way to write each`() throws {
    let constraint = try constraint(["type": "string", "maxLength": 2])
    func accepts(_ bytes: [UInt8]) -> Bool {
      let end = bytes.reduce(constraint.start as Int?) { state, byte in
        state.flatMap { constraint.state(after: Int(byte), in: $0) }
      }
      return end.map { constraint.isComplete($0) } ?? false
    }
    for text in [
      "", "a", "ñ", "日本", "😀😀", "\u{10FFFF}", "\u{D7FF}\u{E000}", "\u{7F}", "/", "\\n\\t",
    ] {
      #expect(accepts(Array("\"\(text)\"".utf8)), "\(text)")
    }
    for text in ["abc", "\n", "\\u0041", "\\/", "\\x", "\"", "\\"] {
      #expect(!accepts(Array("\"\(text)\"".utf8)), "\(text)")
    }
    for bytes: [UInt8] in [
      [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF], [0xF0, 0x9F, 0x98],
    ] {
      #expect(!accepts([0x22] + bytes + [0x22]), "\(bytes)")
    }
  }

  @Test(
    arguments: [
      0...0, -12...105, 7...7, 95...1203, -3...(-1), Int.min...Int.max, 0...Int.max,
      Int.min...(-10),
    ] as [ClosedRange<Int>])
  func `exactly the integers of a range are accepted`(_ range: ClosedRange<Int>) throws {
    let constraint = try constraint([
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ])
    func accepts(_ text: String) -> Bool {
      let end = text.utf8.reduce(constraint.start as Int?) { state, byte in
        state.flatMap { constraint.state(after: Int(byte), in: $0) }
      }
      return end.map { constraint.isComplete($0) } ?? false
    }
    var random = SeededRandom(seed: 3)
    let drawn = (0..<200).map { _ in Int(truncatingIfNeeded: random.next()) >> random.below(64) }
    for number in Array(-1300...1300) + drawn + [range.lowerBound, range.upperBound, .min, .max] {
      #expect(accepts("\(number)") == range.contains(number), "\(number)")
    }
    for text in [
      "", "-", "-0", "00", "01", "+1", "1.0", "1e1", "9223372036854775808", "99999999999999999999",
    ] {
      #expect(!accepts(text), "\(text)")
    }
  }

  @Test func `every verdict of the shipped rubric can be written in the shipped tokens`() throws {
    let tokenizer = try loadTokenizer("\(packageRoot())/Stages/Stage1Tokens/Checkpoint")
    let rubric = try Rubric.shipped()
    let constraint = try TokenConstraint(
      rubric.verdictSchema, vocabulary: tokenizer.vocabulary,
      endToken: #require(tokenizer.endOfText))
    for scores in 0..<27 {
      let text =
        "{\"correct\":\(scores / 9),\"complete\":\(scores / 3 % 3),\"form\":\(scores % 3)}"
      #expect(constraint.longestText == text.utf8.count)
      let end = try tokenizer.encode(text).reduce(constraint.start as Int?) { state, token in
        state.flatMap { constraint.state(after: token, in: $0) }
      }
      #expect(constraint.isComplete(try #require(end)))
    }
  }
}
