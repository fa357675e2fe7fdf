// `judgements`: the labelled rows that stage 7's judge model learns from and is tested on.

import Console
import Instruction
import JudgementWriter
import Storage
import StoryWorld

/// What to do with the rows.
private enum Action: String, CaseIterable {
  case write, check
}

let judgementsCommand = Command(
  name: "judgements", summary: "Writes the judgements and their card, or checks them.",
  options: [
    .choice("do", "write the files, or compare them", of: Action.self, default: .check),
    .path("out", "folder of the judgements", default: "Corpus/Judgements"),
    .path("instructions", "folder of the instructions", default: "Corpus/Instructions"),
  ],
  examples: [
    Example("judgements --do write", "the same bytes on every machine"),
    Example("judgements", "prove that the files are what the generator makes"),
  ],
  run: { arguments in
    let folder = arguments.text("out")
    let set = JudgementSet(instructions: try instructions(in: arguments.text("instructions")))
    if let leak = set.leaks().first {
      throw CorpusProblem("“\(leak)” is asked in two splits")
    }
    var files = Split.allCases.map { split in
      (path: "\(folder)/\(split.rawValue).jsonl", text: set.text(of: split))
    }
    let hand = try readFile("\(folder)/hand.jsonl")
    files.append(("\(folder)/CARD.md", judgementCard(set, files: files.map(\.text), hand: hand)))
    switch arguments.choice("do", as: Action.self) {
    case .write:
      try makeFolder(folder)
      for (path, text) in files { try AtomicFile.write(text, to: path) }
    case .check:
      for (path, text) in files { try compare(Array(text.utf8), with: readFile(path), path) }
      arguments.terminal.print("judgements: files as generated, no question in two splits")
    }
  })

/// The instruction rows of all splits.
private func instructions(in folder: String) throws -> [Split: [InstructionRow]] {
  var rows: [Split: [InstructionRow]] = [:]
  for split in Split.allCases {
    let file = try LocatedJSON(contentsOf: "\(folder)/\(split.rawValue).json")
    rows[split] = try file.array().map { try InstructionRow($0) }
  }
  return rows
}
