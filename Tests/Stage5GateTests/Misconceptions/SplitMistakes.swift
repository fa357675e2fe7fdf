// Splits that leak, lose rows or forget a class.

import Classification
import Foundation
import Gates
import Tensors

@testable import Stage5Gate

let splitMistakes: [Mistake<SplitFunction>] = [
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
    "rows made anew of folded texts",
    explanation: "What is learned and measured has lost its capitals and slices.",
    hint: "Filter `rows`, so that each stays as it is."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    let anew = { (row: LabelledRow) in LabelledRow(label: row.label, text: folded(row.text)) }
    return Split(training: result.training.map(anew), heldOut: result.heldOut.map(anew))
  },
  Mistake(
    "copies thrown away",
    explanation: "Nothing leaks, but rows are lost, and with them the balance that was made.",
    hint: "Filter the rows, not the texts, in the end."
  ) { rows, share, seed in split(firstRows(rows, folded), share, seed) },
  Mistake(
    "held-out rows learned as well",
    explanation: "The training rows are all rows: every test row has been seen.",
    hint: "A row is on one side only."
  ) { rows, share, seed in
    Split(training: rows, heldOut: split(rows, share, seed).heldOut)
  },
  Mistake(
    "drawn from all classes together",
    explanation: "Chance decides how many rows of a rare class are held out; it may be none.",
    hint: "Draw from each class by itself."
  ) { rows, share, seed in
    split(rows, share, seed, texts: { [firstRows($0, $1).map { folded($0.text) }] })
  },
  Mistake(
    "rows drawn instead of texts",
    explanation:
      "Copies count as well, in the share and in the draw: where rows are doubled, more texts are held out.",
    hint: "textsByLabel(rows) has each text once."
  ) { rows, share, seed in
    split(
      rows, share, seed, texts: { rows, form in grouped(rows).map { $0.map { form($0.text) } } })
  },
  Mistake(
    "drawn for each label anew",
    explanation:
      "A text under two labels is drawn twice, so more such texts are held out than of others.",
    hint: "textsByLabel(rows) counts each text for its first label."
  ) { rows, share, seed in
    split(
      rows, share, seed,
      texts: { rows, form in
        grouped(rows).map { firstRows($0, form).map { form($0.text) } }
      })
  },
  Mistake(
    "counted for the last label",
    explanation: "The shares are then those of other classes than the task names.",
    hint: "textsByLabel(rows) counts each text for its first label."
  ) { rows, share, seed in
    split(rows, share, seed, texts: { textsByLabel($0.reversed(), $1) })
  },
  Mistake(
    "drawn in the order of a dictionary or a Set",
    explanation:
      "That order is another in every run: the same seed gives another split each time, and no result can be repeated.",
    hint: "Go through textsByLabel(rows), which is sorted, and shuffle its lists as they are."
  ) { rows, share, seed in
    split(
      rows, share, seed,
      texts: { rows, form in
        Dictionary(grouping: firstRows(rows, form), by: \.label).values
          .map { $0.map { form($0.text) } }
      })
  },
  Mistake(
    "drawn without the seed",
    explanation:
      "shuffled() draws from the system, and a Set changes its order by itself: no split can be repeated.",
    hint: "shuffled(using: &random), on lists that have a fixed order."
  ) { split($0, $1, $2, draw: { texts, count, _ in Array(texts.shuffled().prefix(count)) }) },
  Mistake(
    "a generator for each class",
    explanation:
      "All begin with the same seed: of classes of one size the same places are held out.",
    hint: "One generator, made before the loop over the classes."
  ) { rows, share, seed in
    split(
      rows, share, seed,
      draw: { texts, count, _ in
        var own = SeededRandom(seed: seed)
        return Array(texts.shuffled(using: &own).prefix(count))
      })
  },
  Mistake(
    "drawn with replacement",
    explanation: "A text that is drawn twice is held out once: the share comes out too small.",
    hint: "shuffled(using: &random).prefix(count) draws each text once at most."
  ) {
    split(
      $0, $1, $2,
      draw: { texts, count, random in
        (0..<count).compactMap { _ in texts.randomElement(using: &random) }
      })
  },
  Mistake(
    "the first rows of the file",
    explanation: "Files are often sorted by time or by source: their beginning is no fair sample.",
    hint: "Shuffle the texts of each class before you take some."
  ) { split($0, $1, $2, draw: { texts, count, _ in Array(texts.prefix(count)) }) },
  Mistake(
    "the last rows of the file",
    explanation: "Files are often sorted by time or by source: their end is no fair sample.",
    hint: "Shuffle the texts of each class before you take some."
  ) { split($0, $1, $2, draw: { texts, count, _ in Array(texts.suffix(count)) }) },
  Mistake(
    "always the same seed",
    explanation: "Nobody can find out how much a result owes to its split.",
    hint: "SeededRandom(seed: seed)."
  ) { rows, share, _ in split(rows, share, 0) },
  Mistake(
    "rows in the order of chance",
    explanation:
      "The split is right, but its sides are shuffled; they should keep the file's order.",
    hint: "Filter the rows as they stand."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    var random = SeededRandom(seed: seed)
    return Split(
      training: result.training.shuffled(using: &random),
      heldOut: result.heldOut.shuffled(using: &random))
  },
  Mistake(
    "the sides exchanged",
    explanation: "What should be held out is learned, and the larger part is measured.",
    hint: "heldOutShare is the share that is not learned."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    return Split(training: result.heldOut, heldOut: result.training)
  },
]
