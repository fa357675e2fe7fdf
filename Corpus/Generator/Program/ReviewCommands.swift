// `reviews`: the labelled texts that stage 5's classifiers learn from and are tested on.

import Console
import ReviewWriter
import Storage
import StoryWorld

/// What to do with the files.
private enum Action: String, CaseIterable {
  case write, check
}

let reviewsCommand = Command(
  name: "reviews", summary: "Writes the reviews and their card, or checks them.",
  options: [
    .choice("do", "write the files, or compare them", of: Action.self, default: .check),
    .path("out", "folder of the reviews", default: "Corpus/Reviews"),
  ],
  examples: [
    Example("reviews --do write", "the same bytes on every machine"),
    Example("reviews", "prove that the files are what the generator makes"),
  ],
  run: { arguments in
    let folder = arguments.text("out")
    let corpora = ReviewTask.allCases.map { ReviewCorpus($0) }
    for corpus in corpora {
      if let text = corpus.repetitions().first {
        throw CorpusProblem("“\(text)” stands twice in \(corpus.task.rawValue)")
      }
    }
    var files = corpora.flatMap { corpus in
      Split.allCases.map { (name: reviewFile(corpus.task, $0), text: corpus.text(of: $0)) }
    }
    files.append(("CARD.md", reviewCard(corpora)))
    switch arguments.choice("do", as: Action.self) {
    case .write:
      try makeFolder(folder)
      for (name, text) in files { try AtomicFile.write(text, to: "\(folder)/\(name)") }
    case .check:
      for (name, text) in files {
        let path = "\(folder)/\(name)"
        try compare(Array(text.utf8), with: try readFile(path), path)
      }
      arguments.terminal.print("reviews: files as generated, no text in two splits")
    }
  })

func reviewFile(_ task: ReviewTask, _ split: Split) -> String {
  "\(task.rawValue).\(split.rawValue).tsv"
}
