// The card of the instructions: what the files hold, counted.

import Console
import Instruction
import InstructionWriter
import Storage
import StoryWorld

func instructionCard(_ set: InstructionSet, files: [String]) -> String {
  var table = Table(["File", "Rows", "English", "Spanish", "Words a row", "Bytes", "SHA-256"])
  for (split, text) in zip(Split.allCases, files) {
    let rows = set.rows[split] ?? []
    let english = rows.count { $0.language == .english }
    let words = rows.reduce(0) { sum, row in
      sum
        + [row.instruction, row.input, row.output].reduce(0) { $0 + $1.split(separator: " ").count }
    }
    table.add(
      "`\(split.rawValue).json`", Format.count(rows.count), Format.count(english),
      Format.count(rows.count - english), Format.decimal(Double(words) / Double(rows.count), 1),
      Format.count(text.utf8.count), "`\(SHA256.hex(of: Array(text.utf8)))`")
  }
  return """
    # Instructions

    Small tasks with their answers, in English and Spanish, for teaching a small language model to do what it is told.
    Licence: CC0 1.0; all text is original.

    ## Files

    \(table.markdown)

    Each file is a JSON array in Alpaca's form, a row a line: `instruction`, `input` (may be empty), `output`, and beside them
    `family`, `language` (of the answer) and `check` (`rule`, phrases that are `right` and, in some, `wrong`).

    - `swift run CorpusGenerator instructions --do write` makes the files and this page, the same bytes on every machine;
    - `swift run CorpusGenerator instructions` makes them again in memory and compares.

    Rows by family and split; in brackets, how many of them want a Spanish answer.

    \(familyTable(set).markdown)

    \(answerText)

    \(checkText)

    \(splitText)

    \(vocabularyTable.markdown)

    \(limitText)

    """
}

/// Rows by family and split (in Spanish among them), with an example.
private func familyTable(_ set: InstructionSet) -> Table {
  var table = Table(
    ["Family"] + Split.allCases.map(\.rawValue) + ["Rule", "First row of the test"])
  for family in Family.allCases {
    let counts = Split.allCases.map { split in
      let rows = (set.rows[split] ?? []).filter { $0.family == family.rawValue }
      return "\(Format.count(rows.count)) (\(rows.count { $0.language == .spanish }))"
    }
    let example = set.rows[.test]?.first { $0.family == family.rawValue }
    let text = example.map { "\($0.instruction) \($0.input) → \($0.output)" } ?? ""
    table.add([family.rawValue] + counts + [example?.check.rule.rawValue ?? "", text])
  }
  return table
}

private let answerText = """
  ## Answers

  Most questions are answered in whole sentences, and the fact stands before what follows from it: "Mira lost a key,
  so no." A small model that has written "Mira lost a" finds the key where the text says the same; asked for a bare
  "no", it would have to find, compare and decide at once. The families `retell`, `match` and `pairs` ask for everything that a
  text says: each of their answers looks up several facts, so they are the best practice in reading.
  """

private let checkText = """
  ## Checks

  A response is decided by `judge(_:for:)` of stage 6, whatever its case and punctuation. No right response has more than 30
  words, or 8 for each right phrase where that is more. What a clause denies ("not in the garden") counts as not said.

  | Rule | A right response |
  | --- | --- |
  | same | is one of the right phrases, word for word |
  | mentions | mentions a right phrase and no wrong one |
  | all | mentions every right phrase and no wrong one |
  | order | mentions every right phrase, in this order |
  | number | states one number, in digits or words, and it is the right one |
  | verdict | begins or ends with the right one of yes and no, and gives a reason that holds a right phrase and no wrong one |
  | begins | begins with the given words and goes on for at least two more |
  """

/// How many words and wordings each split has of its own.
private var vocabularyTable: Table {
  var table = Table(["Words and wordings"] + Split.allCases.map(\.rawValue))
  for (kind, counts) in InstructionSet.vocabulary {
    table.add([kind] + Split.allCases.map { Format.count(counts[$0] ?? 0) })
  }
  return table
}

private let splitText = """
  ## What the test holds that training never shows

  - **People**: `testPeople` in `Words.swift`; validation has names of its own as well.
  - **Things, places, reasons, moods, openings**: the lines with `*` in `Things.swift`, `Words.swift`, `Reasons.swift` and
    `WordPairs.swift`; those with `~` are validation's. The names of the people and things stand nowhere in training.
  - **Colours, other adjectives, deeds**: the test uses those of training and, beside them, the lines with `*`.
  - **Wordings of commands**: whole wordings. They are composed of parts ("[Write|Put|Say] [this|the sentence] in the past"), and
    training shows every part in other wordings of the same family; one wording in seven is the test's, one in fourteen
    validation's.
  - **Wordings of questions**: they share 24 frames ("Tell me …", "Find out …"), and each family puts its question in two to four
    forms. A family keeps three frames for the test and one for validation; training shows them with other families.
  - **Stories**: no instruction with its input stands in two splits.

  What nobody could know unseen is shown by training, in other combinations: the words of translations (66 things, 27 places, 17
  deeds), most opposites and most plurals. Three pairs of opposites are asked about in one direction by training and in the other
  by the test; three of ten plurals in the test are of things that training never shows.

  What each split has of its own, counted:
  """

private let limitText = """
  ## Known limits

  - Texts are short sentences, up to five, from a closed list of deeds. Who does well here has not shown that they understand a
    story.
  - Sums stay within ten and lists within five; all pairs of numbers occur in training.
  - The rules know the answers that the generator foresees: a free but right translation is called wrong, and so is "Tom came after
    Mira" where an order is asked for. A continuation is judged by its beginning and length only.
  - A clause is denied as a whole: "Mira has the kite that Tom did not see" counts as saying nothing of Mira.
  - Sentences are true to grammar, not to life: somebody may forget a trumpet in a cave.
  """
