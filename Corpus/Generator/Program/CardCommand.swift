// `card` measures the corpus and writes its card.

import Console
import Foundation
import Storage
import StoryWorld

let cardCommand = Command(
  name: "card", summary: "Measures the corpus files and writes CARD.md beside them.",
  options: [folderOption],
  examples: [Example("card", "after write")],
  run: { arguments in
    let folder = arguments.text("out")
    var figures: [Figures] = []
    for language in Language.allCases {
      arguments.terminal.note("measuring \(language.rawValue)")
      figures.append(try Figures(language, folder: folder))
    }
    let card = cardText(figures)
    try AtomicFile.write(card, to: folder + "/CARD.md")
    arguments.terminal.print(card)
  })

/// All that the card says about one language.
struct Figures {
  /// Figures of one file.
  struct File {
    let name: String
    let stories: Int
    let sentences: Int
    let words: Int
    let bytes: Int
    let gzip: Int
    let checksum: String
  }

  let language: Language
  var files: [File] = []
  let contentWords: Int
  let contentWordsTwice: Int
  let repeatedSentences: Double
  let distinctSentences: Int
  let meanBytes: Int
  let shortest: Int
  let longest: Int
  let kinds: Int
  let tellings: Int
  let skipped: Int
  let byteBits: Double
  let wordBits: Double

  init(_ language: Language, folder: String) throws {
    self.language = language
    let corpus = CorpusText(language, sizes: .shipped(language))
    var vocabulary = Vocabulary(language)
    var seen: Set<String> = []
    var sentenceCount = 0
    var lengths: [Int] = []
    var texts: [Split: [UInt8]] = [:]
    for split in Split.allCases {
      let path = folder + "/" + fileName(language, split)
      let bytes = try readFile(path)
      texts[split] = bytes
      let stories = corpus.stories[split] ?? []
      let words = vocabulary.wordCount
      for story in stories {
        vocabulary.add(story.text)
        lengths.append(story.text.utf8.count)
        sentenceCount += story.sentences.count
        for sentence in story.sentences { seen.insert(sentence.text) }
      }
      files.append(
        File(
          name: fileName(language, split), stories: stories.count,
          sentences: stories.reduce(0) { $0 + $1.sentences.count },
          words: vocabulary.wordCount - words,
          bytes: bytes.count, gzip: try gzipSize(of: path), checksum: SHA256.hex(of: bytes)))
    }
    vocabulary.finish()
    contentWords = vocabulary.counts.count
    contentWordsTwice = vocabulary.counts.values.count { $0 > 1 }
    repeatedSentences = 1 - Double(seen.count) / Double(max(1, sentenceCount))
    distinctSentences = seen.count
    meanBytes = lengths.reduce(0, +) / max(1, lengths.count)
    shortest = lengths.min() ?? 0
    longest = lengths.max() ?? 0
    let counts = Story.tellingCounts(in: language)
    kinds = counts.count
    tellings = counts.values.reduce(0, +)
    skipped = corpus.skipped[.train, default: 0]
    let train = texts[.train] ?? []
    let test = texts[.test] ?? []
    byteBits = ByteBaseline(training: train).bitsPerByte(of: test)
    wordBits = WordBaseline(training: train).bitsPerByte(of: test)
  }
}

/// The size of a file after `gzip -9`.
private func gzipSize(of path: String) throws -> Int {
  let process = Process()
  let pipe = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["gzip", "-9", "-n", "-c", path]
  process.standardOutput = pipe
  try process.run()
  let size = pipe.fileHandleForReading.readDataToEndOfFile().count
  process.waitUntilExit()
  return size
}
