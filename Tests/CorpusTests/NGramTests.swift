// The baselines are proper distributions, and prefer what they have seen.

import Testing

@testable import StoryWorld

@Suite struct NGramTests {
  private static let text = Array(
    "the cat sat on the mat. the cat ran.\n\nthe dog sat on the cat.\n".utf8)

  @Test func `the probabilities of all bytes sum to one after any context`() {
    let baseline = ByteBaseline(training: Self.text)
    for context in ["", "the ca", "on the ", "zzz", "cat.\n\n", "q the"] {
      let sum = baseline.distribution(after: Array(context.utf8)).reduce(0, +)
      // 256 roundings of numbers below one.
      #expect(abs(sum - 1) < 1e-12, "after “\(context)”")
    }
  }

  @Test func `known words and all unknown spellings together sum to one`() {
    let baseline = WordBaseline(training: Self.text)
    for context in ["", "the cat", "on the", "a zebra"] {
      // A known word's share includes its spelling; what the known words leave is the share of unknown spellings.
      let known = baseline.vocabulary.reduce(0) {
        $0 + baseline.probability(of: $1, after: Array(context.utf8))
      }
      let spelled = baseline.vocabulary.reduce(0) { $0 + baseline.spellingProbability(of: $1) }
      let unknown = Array(" xylophone".utf8)
      let weight =
        baseline.probability(of: unknown, after: Array(context.utf8))
        / baseline.spellingProbability(of: unknown)
      #expect(abs(known + weight * (1 - spelled) - 1) < 1e-12, "after “\(context)”")
    }
  }

  @Test func `a context that was seen makes its continuation likely`() {
    let baseline = ByteBaseline(training: Self.text)
    let after = baseline.distribution(after: Array("on the".utf8))
    #expect(after[Int(UInt8(ascii: " "))] > 0.5)
    let random = Array("qzxv!kpw".utf8)
    #expect(baseline.bitsPerByte(of: Self.text) < baseline.bitsPerByte(of: random))
    let words = WordBaseline(training: Self.text)
    #expect(words.bitsPerByte(of: Self.text) < 1.5)
  }

  @Test func `nothing is impossible, not even bytes never seen`() {
    let baseline = WordBaseline(training: Self.text)
    #expect(baseline.bitsPerByte(of: [0, 255, 7]).isFinite)
  }

  @Test func `pieces make up the text`() {
    let text = Array("«Hola», dijo Ana.\nIt's  two o'clock!".utf8)
    let pieces = WordBaseline.pieces(of: text)
    #expect(Array(pieces.joined()) == text)
    #expect(pieces.contains(Array(" dijo".utf8)))
  }
}
