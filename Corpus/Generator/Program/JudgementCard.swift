// The card of the judgements: what the files hold, counted.

import Console
import JudgementWriter
import Storage
import StoryWorld

func judgementCard(_ set: JudgementSet, files: [String], hand: [UInt8]) -> String {
  var table = Table(["File", "Rows", "English", "Spanish", "Bytes", "SHA-256"])
  for (split, text) in zip(Split.allCases, files) {
    let rows = set.rows[split] ?? []
    let english = rows.count { $0.language == .english }
    table.add(
      "`\(split.rawValue).jsonl`", Format.count(rows.count), Format.count(english),
      Format.count(rows.count - english), Format.count(text.utf8.count),
      "`\(SHA256.hex(of: Array(text.utf8)))`")
  }
  let lines = String(decoding: hand, as: UTF8.self).split(separator: "\n")
  let english = lines.count { $0.contains("\"language\":\"en\"") }
  table.add(
    "`hand.jsonl`", "\(lines.count)", "\(english)", "\(lines.count - english)",
    Format.count(hand.count), "`\(SHA256.hex(of: hand))`")
  let borrowed = (set.rows[.train] ?? []).count { $0.family == nil }
  return """
    # Judgements

    Responses to instructions, each with the verdict it deserves, in English and Spanish. Licence: CC0 1.0; all text is
    original. A row has `id`, `instruction`, `input`, `reference`, `response`, `language`, `scores` (criterion to 0, 1 or 2)
    and, where the response was spoilt, `corruption`.

    ## Files

    \(table.markdown)

    `swift run -c release CorpusGenerator judgements --do write` makes the first three and this card, the same bytes on every
    machine; `… judgements` compares them. `hand.jsonl` comes from no generator: its rows were written and labelled one by one,
    three to seven responses to each of 37 questions, among them near misses, kinship for names, sums and what is true of
    somebody else. Its rows also have a `reason`. It is for testing only.

    ## How a row is made

    A question has one row, and mostly \(JudgementSet.responsesPerQuestion) in training, which differ in the response alone.
    \(Format.count(borrowed)) of the training rows ask what a row of `Corpus/Instructions` asks (test rows take them from its
    test; without the family "continue", where many answers are right); the others are made for this corpus. Stage 6's fixed rules
    confirm that their wrong answers are wrong. A task made for this corpus is of one of \(Family.allCases.count) kinds
    (\(Family.allCases.map(\.rawValue).joined(separator: ", "))), with the words of
    `Corpus/Instructions`. Each kind has several sentences in which an answer can be put. The same
    sentences hold right facts and wrong ones, so that the words of an answer do not give its label away. Then the
    answer is left as it is or spoilt, and labelled by the anchors of `Stages/Stage7Judge/Checkpoint/rubric.json`:

    | Corruption | correct | complete | form |
    | --- | --- | --- | --- |
    | none: as the reference, or in other words | 2 | 2 | 2 |
    | wrong fact: another person, place, thing or number, or a denial | 0 | 2 | 2 |
    | partly wrong: some of the facts are right | 1 | 2 | 2 |
    | incomplete: one of two things that were asked for, alone | 1 | 1 | 2 |
    | off topic: a sentence of a story, the answer to another task, "I do not know" | 0 | 0 | 2 |
    | empty: nothing, or only dots | 0 | 0 | 0 |
    | truncated: one of the facts is still there, or none | 1 or 0 | 1 | 1 |
    | rambling: an answer of any kind that repeats itself or goes on | as the answer | as the answer | 1 |
    | wrong language: a right or a wrong answer, or what was to be translated | 2 or 0 | 2 | 0 |
    | orders to the judge beside an answer, or alone | as the answer | as the answer | 0 |

    \(countTable(set).markdown)

    \(scoreTable(set).markdown)

    ## Splits

    People, things, places, deeds, adjectives and opposites are those of `Corpus/Instructions`, and so is what of them each
    split may use: its questions speak of no person, thing or place of another split, be it in tasks of that corpus or in
    those made here. Of the latter, every fifth purpose, time, opposite and phrase of empty talk occurs in the test only,
    and so do all of its orders to the judge and the stories that its stray sentences come from. No instruction with its
    input stands in two splits.

    ## Known limits

    - Rows are short and made from templates: a judge that does well on them has not shown that it judges free text well.
      That is what `hand.jsonl` is for.
    - "Wrong" is always a fact that was exchanged or denied; there is no wrong reasoning and no bad style.
    - Subtle swaps (who gave what to whom) are as frequent as plain ones only in some kinds of tasks.

    """
}

/// Rows by corruption and split.
private func countTable(_ set: JudgementSet) -> Table {
  var table = Table(["Rows by corruption"] + Split.allCases.map(\.rawValue))
  for corruption in [nil] + Corruption.allCases.map(Optional.some) {
    table.add(
      [corruption?.rawValue ?? "none"]
        + Split.allCases.map { split in
          Format.count((set.rows[split] ?? []).count { $0.corruption == corruption })
        })
  }
  return table
}

/// Rows by score, for every criterion and split.
private func scoreTable(_ set: JudgementSet) -> Table {
  var table = Table(["Rows with score 0, 1, 2"] + Split.allCases.map(\.rawValue))
  let criteria: [(name: String, score: (Scores) -> Int)] = [
    ("correct", \.correct), ("complete", \.complete), ("form", \.form),
  ]
  for criterion in criteria {
    table.add(
      [criterion.name]
        + Split.allCases.map { split in
          (0...2).map { value in
            Format.count((set.rows[split] ?? []).count { criterion.score($0.scores) == value })
          }.joined(separator: ", ")
        })
  }
  return table
}
