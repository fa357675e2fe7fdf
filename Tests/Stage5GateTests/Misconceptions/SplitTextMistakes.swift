// Splits that take different texts for one, or copies of a text for different ones.

import Classification
import Foundation
import Gates

@testable import Stage5Gate

let splitTextMistakes: [Mistake<SplitFunction>] = [
  Mistake(
    "rows split one by one",
    explanation:
      "Where rows were doubled to balance classes, test rows have been learned by heart, and scores are too good.",
    hint: "Draw texts, and let all rows with a text follow it."
  ) { rows, share, seed in
    // Each row gets a text of its own, so that copies are not recognised.
    let numbered = rows.enumerated().map {
      LabelledRow(label: $0.element.label, text: "\($0.offset)")
    }
    let result = split(numbered, share, seed)
    let back = { (row: LabelledRow) in rows[Int(row.text) ?? 0] }
    return Split(training: result.training.map(back), heldOut: result.heldOut.map(back))
  },
  Mistake(
    "texts compared letter by letter",
    explanation: "A copy in capitals, or with a space more, counts as another text.",
    hint: "Compare folded(row.text)."
  ) { split($0, $1, $2, form: { $0 }) },
  Mistake(
    "white space makes other texts",
    explanation: "Capitals are folded, but a copy with a space more counts as another text.",
    hint: "Compare folded(row.text)."
  ) { split($0, $1, $2, form: { $0.lowercased() }) },
  Mistake(
    "white space inside makes other texts",
    explanation:
      "Only the ends are trimmed: a copy with another line break counts as another text.",
    hint: "Compare folded(row.text)."
  ) {
    split($0, $1, $2, form: { $0.lowercased().trimmingCharacters(in: .whitespacesAndNewlines) })
  },
  Mistake(
    "capitals make other texts",
    explanation: "White space is folded, but a copy in capitals counts as another text.",
    hint: "Compare folded(row.text)."
  ) { split($0, $1, $2, form: spaced) },
  Mistake(
    "folded texts looked for unfolded",
    explanation:
      "The set holds folded texts, so only rows that are written in that form are found in it.",
    hint: "Ask whether the set contains folded(row.text)."
  ) { rows, share, seed in
    let heldOut = Set(split(rows, share, seed).heldOut.map { folded($0.text) })
    return sides(rows) { heldOut.contains($0.text) }
  },
  Mistake(
    "folded texts looked for unfolded on one side",
    explanation: "Rows that are not written as folded are then on neither side.",
    hint: "Ask on both sides whether the set contains folded(row.text)."
  ) { rows, share, seed in
    let right = split(rows, share, seed)
    return Split(
      training: right.training, heldOut: right.heldOut.filter { $0.text == folded($0.text) })
  },
  Mistake(
    "capitals with accents make other texts",
    explanation: "Only a to z are folded: É and é count as different letters.",
    hint: "Compare folded(row.text)."
  ) {
    split(
      $0, $1, $2,
      form: { spaced(String($0.map { $0.isASCII ? Character($0.lowercased()) : $0 })) })
  },
  Mistake(
    "signs ignored",
    explanation: "“No, vino” and “No vino” are different texts; together they look like one.",
    hint: "Compare folded(row.text), which folds case and white space only."
  ) {
    split(
      $0, $1, $2,
      form: {
        $0.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      })
  },
  Mistake(
    "accents ignored",
    explanation: "“Él” and “el” are different words; together their texts look like one.",
    hint: "Compare folded(row.text), which folds case and white space only."
  ) {
    split(
      $0, $1, $2,
      form: { spaced($0.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)) })
  },
  Mistake(
    "words sorted",
    explanation: "Who did what to whom is lost: different texts of the same words look like one.",
    hint: "Compare folded(row.text), which folds case and white space only."
  ) {
    split($0, $1, $2, form: { folded($0).split(separator: " ").sorted().joined(separator: " ") })
  },
]
