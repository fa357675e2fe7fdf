// Splits that hold out too many or too few texts of a class.

import Gates

@testable import Stage5Gate

let splitCountMistakes: [Mistake<SplitFunction>] = [
  Mistake(
    "the share rounded down",
    explanation: "Three quarters of nine texts are 6.75: 7 is nearer than 6.",
    hint: "rounded(), then at least 1."
  ) {
    split($0, $1, $2, count: { bounded(Int(Double($0) * $1), least: $1 > 0 ? 1 : 0, most: $0 - 1) })
  },
  Mistake(
    "the share rounded up",
    explanation: "Six in a hundred of 90 texts are 5.4: 5 is nearer than 6.",
    hint: "rounded(), then at least 1."
  ) {
    split(
      $0, $1, $2,
      count: {
        bounded(Int((Double($0) * $1).rounded(.up)), least: $1 > 0 ? 1 : 0, most: $0 - 1)
      })
  },
  Mistake(
    "the share of the rows instead of the texts",
    explanation:
      "Copies count as well then: where rows are doubled, twice as many texts are held out.",
    hint: "Take the share of how many different texts the class has."
  ) { rows, share, seed in
    let copies = Double(rows.count) / Double(max(1, firstRows(rows, folded).count))
    return split(
      rows, share, seed,
      count: {
        bounded(
          rounded($0, $1 * copies), least: $1 > 0 ? 1 : 0, most: $0 - 1)
      })
  },
  Mistake(
    "the share rounded down, without bounds",
    explanation: "Less than the share is held out, of a small class nothing, and at 1 all of it.",
    hint: "rounded(), then at least 1, and at most one less than all."
  ) { split($0, $1, $2, count: { Int(Double($0) * $1) }) },
  Mistake(
    "the share rounded up, without bounds",
    explanation: "More than the share is held out, and of a small class everything.",
    hint: "rounded(), then at least 1, and at most one less than all."
  ) { split($0, $1, $2, count: { Int((Double($0) * $1).rounded(.up)) }) },
  Mistake(
    "the share that is learned held out",
    explanation: "heldOutShare is the part to measure on, not the part to learn from.",
    hint: "Take heldOutShare itself, not 1 - heldOutShare."
  ) {
    split(
      $0, $1, $2,
      count: { bounded(rounded($0, 1 - $1), least: $1 > 0 ? 1 : 0, most: $0 - 1) })
  },
  Mistake(
    "a small class not held out",
    explanation: "Where the share of a class rounds to 0, it is never measured.",
    hint: "At least one text where the class has two or more."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: 0, most: $0 - 1) }) },
  Mistake(
    "a class held out as a whole",
    explanation: "Its single text is measured and never learned; no classifier can know it.",
    hint: "Never hold out all texts of a class."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: $1 > 0 ? 1 : 0, most: $0) }) },
  Mistake(
    "a class of two or more held out as a whole",
    explanation:
      "A single text is spared, but two can go together: nothing of the class is learned.",
    hint: "At most one less than all texts of a class."
  ) {
    split(
      $0, $1, $2, count: { $0 < 2 ? 0 : bounded(rounded($0, $1), least: $1 > 0 ? 1 : 0, most: $0) })
  },
  Mistake(
    "at least one of two, but no upper bound",
    explanation:
      "The lower bound knows small classes; a large share still takes a class as a whole.",
    hint: "At most one less than all texts of a class."
  ) {
    split(
      $0, $1, $2,
      count: { bounded(rounded($0, $1), least: $1 > 0 && $0 > 1 ? 1 : 0, most: $0) })
  },
  Mistake(
    "one text held out even at a share of 0",
    explanation: "Who asks for none has a test file, and wants to learn from every row.",
    hint: "The least is 1 only where the share is above 0."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: 1, most: $0 - 1) }) },
  Mistake(
    "neither at least one nor never all",
    explanation:
      "Rounded alone, a small share of a small class is 0, and a large one is the whole class.",
    hint: "At least 1 where the share is above 0, and at most one less than all."
  ) { split($0, $1, $2, count: rounded) },
  Mistake(
    "at least one, whatever there is",
    explanation: "max(1, …) alone holds out a single text, and one even at a share of 0.",
    hint: "The least is 1 only where the share is above 0; the most is one less than all."
  ) { split($0, $1, $2, count: { bounded(rounded($0, $1), least: 1, most: $0) }) },
  Mistake(
    "at least one, even of a single text",
    explanation:
      "max(1, min(…)) lets the lower bound win: a single text is held out, and one even at a share of 0.",
    hint: "The upper bound goes last: min(most, max(least, …)), and the least is 0 at a share of 0."
  ) { split($0, $1, $2, count: { max(1, min($0 - 1, rounded($0, $1))) }) },
  Mistake(
    "the lower bound after the upper one",
    explanation: "For a single text at most 0 becomes at least 1: a class is held out as a whole.",
    hint: "The upper bound goes last: min(most, max(least, …))."
  ) {
    split(
      $0, $1, $2, count: { max($1 > 0 ? 1 : 0, min($0 - 1, rounded($0, $1))) })
  },
  Mistake(
    "equally many of each class",
    explanation: "The held-out rows no longer look like the rows that will come.",
    hint: "heldOutShare of each class, however large it is."
  ) { rows, share, seed in
    let labels = Set(rows.map(\.label)).count
    let each = rounded(rows.count, share / Double(max(1, labels)))
    return split(
      rows, share, seed, count: { bounded(each, least: $1 > 0 ? 1 : 0, most: $0 - 1) })
  },
  Mistake(
    "the share that is learned held out, without bounds",
    explanation: "heldOutShare is the part to measure on; and a class may be held out as a whole.",
    hint: "Take heldOutShare itself, then at least 1, and at most one less than all."
  ) { split($0, $1, $2, count: { rounded($0, 1 - $1) }) },
  Mistake(
    "everything held out at a share of 1",
    explanation: "Then nothing is left to learn from.",
    hint: "At most one less than all texts of a class, also at a share of 1."
  ) { split($0, $1, $2, count: { $1 < 1 ? rightCount($0, $1) : $0 }) },
]
