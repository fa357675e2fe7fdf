// `write` makes the corpus files, `check` proves that the committed ones are what the generator makes.

import Console
import Storage
import StoryWorld

let folderOption = Option.path("out", "folder of the corpus files", default: "Corpus/Stories")

let writeCommand = Command(
  name: "write", summary: "Writes all corpus files; the same bytes on every machine.",
  options: [folderOption],
  examples: [Example("write --out /tmp/stories", "into a folder of your own")],
  run: { arguments in
    let folder = arguments.text("out")
    try makeFolder(folder)
    for language in Language.allCases {
      let corpus = CorpusText(language, sizes: .shipped(language))
      for split in Split.allCases {
        let path = folder + "/" + fileName(language, split)
        let text = corpus.text(of: split)
        try AtomicFile.write(text, to: path)
        arguments.terminal.note("\(path): \(Format.bytes(text.utf8.count))")
      }
    }
  })

let checkCommand = Command(
  name: "check", summary: "Makes the corpus again in memory and compares it with the files.",
  options: [folderOption],
  examples: [Example("check", "the committed corpus")],
  run: { arguments in
    for language in Language.allCases {
      let corpus = CorpusText(language, sizes: .shipped(language))
      for split in Split.allCases {
        let path = arguments.text("out") + "/" + fileName(language, split)
        try compare(Array(corpus.text(of: split).utf8), with: try readFile(path), path)
      }
      if let leak = corpus.leaks().first {
        throw CorpusProblem(
          "“\(leak)” stands in \(language.rawValue) training and in a held-out split")
      }
      arguments.terminal.print(
        "\(language.rawValue): files as generated, no fact of a held-out story in training")
    }
  })

/// What is wrong with the corpus, as one sentence.
struct CorpusProblem: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

func fileName(_ language: Language, _ split: Split) -> String {
  "\(language.rawValue).\(split.rawValue).txt"
}

func compare(_ expected: [UInt8], with actual: [UInt8], _ path: String) throws {
  if expected == actual { return }
  let same = zip(expected, actual).prefix { $0 == $1 }.count
  let line = expected.prefix(same).count { $0 == UInt8(ascii: "\n") } + 1
  func excerpt(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.dropFirst(max(0, same - 20)).prefix(60), as: UTF8.self)
  }
  throw CorpusProblem(
    "\(path) differs from byte \(same), line \(line): expected “\(excerpt(expected))”, found “\(excerpt(actual))”"
  )
}
