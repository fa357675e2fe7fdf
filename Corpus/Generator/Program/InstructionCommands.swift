// `instructions`: the rows that stage 6's model learns to follow and is tested on.

import Console
import InstructionWriter
import Storage
import StoryWorld

/// What to do with the rows.
private enum InstructionAction: String, CaseIterable {
  case write, check
}

let instructionsCommand = Command(
  name: "instructions", summary: "Writes the instructions and their card, or checks them.",
  options: [
    .choice("do", "write the files, or compare them", of: InstructionAction.self, default: .check),
    .path("out", "folder of the instructions", default: "Corpus/Instructions"),
  ],
  examples: [
    Example("instructions --do write", "the same bytes on every machine"),
    Example("instructions", "prove that the files are what the generator makes"),
  ],
  run: { arguments in
    let (folder, set) = (arguments.text("out"), InstructionSet())
    let texts = Split.allCases.map(set.text)
    var files = zip(Split.allCases, texts).map { split, text in
      (path: "\(folder)/\(split.rawValue).json", text: text)
    }
    files.append(("\(folder)/CARD.md", instructionCard(set, files: texts)))
    switch arguments.choice("do", as: InstructionAction.self) {
    case .write:
      try makeFolder(folder)
      for (path, text) in files { try AtomicFile.write(text, to: path) }
    case .check:
      for (path, text) in files { try compare(Array(text.utf8), with: readFile(path), path) }
      arguments.terminal.print("instructions: files as generated")
    }
  })
