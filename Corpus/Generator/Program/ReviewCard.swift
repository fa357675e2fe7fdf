// The card of the reviews: what the files hold, counted.

import Console
import ReviewWriter
import Storage
import StoryWorld

func reviewCard(_ corpora: [ReviewCorpus]) -> String {
  """
  # Reviews

  Short texts in English and Spanish with a label, for learning to classify. Licence: CC0 1.0; all text is original.

  - **sentiment**: a review of a book, a meal, a toy, a trip, a shop, a play, shoes or lessons is `negative`, `neutral` or
    `positive`.
  - **topic**: a letter or notice is about `food`, `animals`, `weather`, `travel`, `school` or `crafts`.

  A file is UTF-8 with LF, its first line `label<TAB>text<TAB>slices`; nothing is quoted, no text holds a tab. Slices are
  separated by commas.

  ## Files

  \(fileTable(corpora).markdown)
  `swift run -c release CorpusGenerator reviews --do write` makes them and this card, the same bytes on every machine;
  `… reviews` makes them again in memory and compares.

  ## How a row is made

  A plan is drawn: the label, the manner (plain, negation, mixed or passing) and perhaps an extra (long, misspelt, rare).
  Of the training rows for sentiment 44 % deny something; in the other files it is a third.
  Its sentences come from frames written by hand, Spanish after the English ones, and are filled with subjects,
  parts, adjectives and names. Articles, number and gender agree. The label follows from the plan, never from a guess.

  Many frames stand in pairs of the same words ("not disappointed but delighted", "not delighted but disappointed"; "This is
  about the soup, not about the goat" and the reverse), so that it is the sentence that decides and not its words.

  ## Slices

  | Slice | What it is |
  | --- | --- |
  | `plain` | none of the others, except that it may be Spanish or unseen |
  | `negation` | the words of another label, denied |
  | `mixed` | sentiment: praise and blame, with a verdict at the end |
  | `passing` | topic: things of another topic, mentioned in passing |
  | `long` | 75 to 200 words |
  | `misspelt` | an error in about every sixth word |
  | `rare` | a word that training shows at most twice |
  | `spanish` | Spanish; all others are English |
  | `unseen` | a sentence from a frame that training lacks |

  A row may be in several.

  \(sliceTable(corpora).markdown)
  \(labelTable(corpora).markdown)
  ## Splits

  Test was made first, then validation, then training. No text stands twice, in one split or in two, case, punctuation and
  digits aside. Of twenty frames of a kind one is for the test alone and another for test and validation; the last item of each
  subject of a review ("toy tractor") is for the test alone as well. The other frames are shared, and so are the parts of
  an item, their adjectives, and whole sentences without a name ("It begins at five.").

  \(overlapTable(corpora).markdown)
  ## Baselines

  Always giving the label that is most frequent in training is right on 32.8 % of the sentiment test (`neutral`) and on
  16.3 % of the topic test (`school`).

  Counting words (naive Bayes, as `Stage5Classify evaluate` has it) is right on 75.4 % of the sentiment test: plain 87.0, negation
  80.1, mixed 58.3.

  ## Known limits

  - Rows are made from templates. A model that does well here knows negation, contrast and verdicts in these sentences; it is
    not thereby a judge of reviews as people write them.
  - Reviews are about a small, old-fashioned world: no films, no telephones, no brands; they contain no irony.
  - Neutral is always said in words (average, neither good nor bad), never left open.
  - Subject and judgement are drawn independently, so that some praise is odd ("I am still dreaming of the screws").
  - Spanish follows English frame by frame, and sometimes sounds translated.

  """
}

private func fileTable(_ corpora: [ReviewCorpus]) -> Table {
  var table = Table(["File", "Rows", "English", "Spanish", "Words", "Bytes", "SHA-256"])
  forEachSplit(corpora) { corpus, split, rows in
    let english = rows.count { $0.language == .english }
    let bytes = Array(corpus.text(of: split).utf8)
    table.add([
      "`\(reviewFile(corpus.task, split))`", Format.count(rows.count), Format.count(english),
      Format.count(rows.count - english),
      Format.count(rows.reduce(0) { $0 + ReviewRow.words(of: $1.text).count }),
      Format.count(bytes.count), "`\(SHA256.hex(of: bytes))`",
    ])
  }
  return table
}

private func sliceTable(_ corpora: [ReviewCorpus]) -> Table {
  var table = Table(["Rows by slice"] + ReviewSlice.allCases.map(\.rawValue))
  forEachSplit(corpora) { corpus, split, rows in
    table.add(
      ["\(corpus.task.rawValue), \(split.rawValue)"]
        + ReviewSlice.allCases.map { slice in
          Format.count(rows.count { $0.slices.contains(slice) })
        })
  }
  return table
}

private func labelTable(_ corpora: [ReviewCorpus]) -> Table {
  var table = Table(["File", "Rows by label"])
  forEachSplit(corpora) { corpus, split, rows in
    let counts = corpus.task.labels.map { label in
      "\(label) \(Format.count(rows.count { $0.label == label }))"
    }
    table.add(["\(corpus.task.rawValue), \(split.rawValue)", counts.joined(separator: ", ")])
  }
  return table
}

/// How much of what held-out rows are made of stands in training as well.
private func overlapTable(_ corpora: [ReviewCorpus]) -> Table {
  var table = Table([
    "Held-out split", "Texts in training", "Rows with a frame that training lacks",
    "Rows with a word that training lacks",
  ])
  forEachSplit(corpora) { corpus, split, rows in
    if split == .train { return }
    let training = corpus.rows[.train] ?? []
    let texts = Set(training.map(\.normalized))
    let frames = Set(training.flatMap(\.frames))
    let words = Set(training.flatMap { ReviewRow.words(of: $0.text) })
    func share(_ isNew: (ReviewRow) -> Bool) -> String {
      Format.percent(Double(rows.count(where: isNew)) / Double(max(1, rows.count)))
    }
    table.add([
      "\(corpus.task.rawValue), \(split.rawValue)",
      Format.count(rows.count { texts.contains($0.normalized) }),
      share { !frames.isSuperset(of: $0.frames) },
      share { !words.isSuperset(of: ReviewRow.words(of: $0.text)) },
    ])
  }
  return table
}

private func forEachSplit(
  _ corpora: [ReviewCorpus], _ body: (ReviewCorpus, Split, [ReviewRow]) -> Void
) {
  for corpus in corpora {
    for split in Split.allCases { body(corpus, split, corpus.rows[split] ?? []) }
  }
}
