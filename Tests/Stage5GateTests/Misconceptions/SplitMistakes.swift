// Splits that leak, lose rows or forget a class.

import Classification
import Gates
import Tensors

@testable import Stage5Gate

let splitMistakes: [Mistake<SplitFunction>] = [
  Mistake(
    "rows made anew without slices",
    explanation: "What is learned and measured has lost its slices.",
    hint: "Filter `rows`, so that each stays as it is."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    let anew = { (row: LabelledRow) in LabelledRow(label: row.label, text: row.text) }
    return Split(training: result.training.map(anew), heldOut: result.heldOut.map(anew))
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
    "copies of texts held out thrown away",
    explanation: "Nothing leaks, but rows are lost: only one of each text is measured.",
    hint: "Filter the rows, not the texts, in the end."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    return Split(training: result.training, heldOut: firstRows(result.heldOut, folded))
  },
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
    hint: "textsByLabel(rows) counts each text for the label of its first row."
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
    hint: "textsByLabel(rows) counts each text for the label of its first row."
  ) { rows, share, seed in
    split(rows, share, seed, texts: { textsByLabel($0.reversed(), $1) })
  },
  Mistake(
    "counted for the first label by name",
    explanation: "Which label a text counts for then depends on what the labels are called.",
    hint: "textsByLabel(rows) counts each text for the label of its first row."
  ) { rows, share, seed in
    split(
      rows, share, seed, texts: { rows, form in textsByLabel(grouped(rows).flatMap { $0 }, form) })
  },
  Mistake(
    "rows under other labels do not follow",
    explanation:
      "Held out under its first label and learned under another, a text is on both sides.",
    hint: "Ask of a row only whether its folded text is held out."
  ) { rows, share, seed in
    let labels = Dictionary(firstRows(rows, folded).map { (folded($0.text), $0.label) }) { $1 }
    let heldOut = Set(split(rows, share, seed).heldOut.map { folded($0.text) })
    return sides(rows) {
      heldOut.contains(folded($0.text)) && labels[folded($0.text)] == $0.label
    }
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
    "the same places of every class",
    explanation:
      "Each class is drawn from the same seed, from a copy of the same generator, or without one.",
    hint: "One generator, made before the loop over the classes, and passed on itself: &random."
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
    "a block from a place drawn",
    explanation:
      "What stands together in a file is often alike; a block of it is no fair sample, wherever it begins.",
    hint: "Shuffle the texts of each class before you take some."
  ) {
    split(
      $0, $1, $2,
      draw: { texts, count, random in
        guard !texts.isEmpty else { return [] }
        let start = Int(random.next() % UInt64(texts.count))
        return (0..<count).map { texts[(start + $0) % texts.count] }
      })
  },
  Mistake(
    "each text drawn by itself",
    explanation:
      "With a chance of heldOutShare a text, a small class may be held out as a whole or not at all.",
    hint: "Work out how many texts of a class are held out, and draw as many."
  ) { rows, share, seed in
    split(
      rows, share, seed,
      draw: { texts, _, random in
        texts.filter { _ in Double.random(in: 0..<1, using: &random) < share }
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
    "rows class by class",
    explanation: "The split is right, but the classes stand one after the other.",
    hint: "Filter the rows as they stand."
  ) { rows, share, seed in
    let result = split(rows, share, seed)
    return Split(
      training: grouped(result.training).flatMap { $0 },
      heldOut: grouped(result.heldOut).flatMap { $0 })
  },
  Mistake(
    "rows held out in the order in which they were drawn",
    explanation: "The split is right, but the held-out side should keep the file's order.",
    hint: "Filter the rows as they stand, on both sides."
  ) { rows, share, seed in
    var random = SeededRandom(seed: seed)
    let drawn = textsByLabel(rows, folded).flatMap {
      $0.shuffled(using: &random).prefix(rightCount($0.count, share))
    }
    return Split(
      training: rows.filter { !drawn.contains(folded($0.text)) },
      heldOut: drawn.flatMap { text in rows.filter { folded($0.text) == text } })
  },
  Mistake(
    "rows held out shuffled",
    explanation: "The split is right, but the held-out side should keep the file's order.",
    hint: "Filter the rows as they stand, on both sides."
  ) { rows, share, seed in
    var random = SeededRandom(seed: seed)
    let drawn = textsByLabel(rows, folded).flatMap {
      $0.shuffled(using: &random).prefix(rightCount($0.count, share))
    }
    let result = sides(rows) { drawn.contains(folded($0.text)) }
    return Split(
      training: result.training, heldOut: result.heldOut.shuffled(using: &random))
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
