// The corpus as a whole, on a small scale, and the committed files.

import Foundation
import Storage
import Testing

@testable import StoryWorld

@Suite struct CorpusTextTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/Stories").path

  @Test func `no fact of a held-out story stands in training`() {
    for language in Language.allCases {
      let corpus = CorpusText(
        language, sizes: CorpusSizes(train: 60_000, validation: 20_000, test: 20_000))
      #expect(corpus.leaks().isEmpty)
      #expect(corpus.text(of: .test).utf8.count >= 20_000)
      for split in Split.allCases {
        let stories = corpus.stories[split] ?? []
        #expect(Set(stories.map(\.text)).count == stories.count)
        #expect(stories.allSatisfy { $0.seed >= split.firstSeed })
      }
    }
  }

  @Test func `case and punctuation do not hide a repeated sentence`() {
    #expect(CorpusText.normalized("\"Look, Ana!\"") == CorpusText.normalized("look Ana."))
  }

  @Test func `the committed files begin as the generator begins`() throws {
    for language in Language.allCases {
      // The test split is made first, so a small one is the beginning of the large one.
      let corpus = CorpusText(language, sizes: CorpusSizes(train: 0, validation: 0, test: 15_000))
      let file = try readText("\(Self.folder)/\(language.rawValue).test.txt")
      #expect(file.hasPrefix(corpus.text(of: .test)), "\(language)")
    }
  }

  @Test func `the card gives the checksums of the committed files`() throws {
    let card = try readText("\(Self.folder)/CARD.md")
    for language in Language.allCases {
      for split in Split.allCases {
        let path = "\(Self.folder)/\(language.rawValue).\(split.rawValue).txt"
        #expect(card.contains(try SHA256.hex(ofFile: path)), "\(path)")
      }
    }
  }

  @Test func `a sample has a wide vocabulary`() throws {
    for language in Language.allCases {
      var vocabulary = Vocabulary(language)
      vocabulary.add(try readText("\(Self.folder)/\(language.rawValue).test.txt"))
      vocabulary.finish()
      #expect(vocabulary.counts.count > 1_200, "\(language)")
      #expect(vocabulary.counts["the"] == nil && vocabulary.counts["que"] == nil)
    }
  }

  @Test func `inflected forms count as one word`() {
    var vocabulary = Vocabulary(.english)
    vocabulary.add("She ran. He runs and was running. Two kites, a kite. She stopped; they stop.")
    vocabulary.finish()
    #expect(vocabulary.counts == ["run": 3, "kite": 2, "stop": 2])
  }
}
