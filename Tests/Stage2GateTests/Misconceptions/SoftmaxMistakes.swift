// Wrong softmaxes.

import Gates
import Tensors

/// The largest score of each row, without its history.
private func largest(_ scores: Tensor, axis: Int = -1) -> Tensor {
  max(scores, axis: axis, keepingAxes: true).detached
}

/// Each row's e^(score - shift), divided by the row's sum.
private func shares(_ scores: Tensor, minus shift: Tensor, axis: Int = -1) -> Tensor {
  let powers = exp(scores - shift)
  return powers / sum(powers, axes: [axis], keepingAxes: true)
}

/// A softmax whose reductions lose their axis.
///
/// That broadcasts only where there are as many rows as columns. Elsewhere such code stops, and this gives zeros.
private func withoutKeptAxes(_ scores: Tensor, keepingLargest: Bool, keepingSum: Bool) -> Tensor {
  guard scores.shape == [2, 2] else { return .zeros(scores.shape) }
  let powers = exp(scores - max(scores, axis: -1, keepingAxes: keepingLargest))
  return powers / sum(powers, axes: [-1], keepingAxes: keepingSum)
}

private let keptAxisHint = "Write keepingAxes: true, so that each row has its own number beside it."

private let oldSum =
  "The sum is one of other powers than those above the line: shares do not sum to 1, and the sum may overflow."
private let oldSumHint = "Keep exp(scores - largest) in a constant and use it twice."

let softmaxMistakes: [Mistake<@Sendable (Tensor) -> Tensor>] = [
  Mistake(
    "no subtraction of the largest score",
    explanation:
      "e^x overflows for scores above 88, and infinity divided by infinity is no number.",
    hint: "Subtract each row's largest score before the exponential; the shares stay the same."
  ) { shares($0, minus: Tensor(0)) },
  Mistake(
    "softmax over the wrong axis",
    explanation:
      "The columns sum to 1, not the rows: queries share each key instead of keys each query.",
    hint: "Reduce along the last axis, -1."
  ) { shares($0, minus: largest($0, axis: -2), axis: -2) },
  Mistake(
    "softmax along the first axis",
    explanation:
      "Axis 0 counts sequences or rows: then it is their shares that sum to 1, and not those of the keys.",
    hint: "Reduce along the last axis, -1."
  ) { shares($0, minus: largest($0, axis: 0), axis: 0) },
  Mistake(
    "softmax along axis 1",
    explanation: "Axis 1 is the last one of two axes only; scores usually have four.",
    hint: "Count from the end: the last axis is -1."
  ) { shares($0, minus: largest($0, axis: 1), axis: 1) },
  Mistake(
    "one sum for everything, and the largest score not detached",
    explanation: "All rows together sum to 1, so each row gets less the more rows there are.",
    hint: "Sum along axis -1 only, keeping the axis."
  ) { x in
    let powers = exp(x - max(x, axis: -1, keepingAxes: true))
    return powers / sum(powers)
  },
  Mistake(
    "one sum for everything",
    explanation: "All rows together sum to 1, so each row gets less the more rows there are.",
    hint: "Sum along axis -1 only, keeping the axis."
  ) { x in
    let powers = exp(x - largest(x))
    return powers / sum(powers)
  },
  Mistake(
    "shares without the exponential",
    explanation:
      "Scores divided by their sum may be negative, and a shift of all scores changes them.",
    hint: "Shares are proportional to e^score."
  ) { x in x / sum(x, axes: [-1], keepingAxes: true) },
  Mistake(
    "the largest score of the whole tensor",
    explanation:
      "Values are right as long as rows are of similar size, but a row far below the largest one underflows to 0/0.",
    hint: "Each row needs its own largest score: max(…, axis: -1, keepingAxes: true)."
  ) { shares($0, minus: Tensor($0.values.max() ?? 0)) },
  Mistake(
    "the largest score along the first axis, the sum along the last",
    explanation:
      "From the scores of one row different numbers are subtracted, which changes their shares.",
    hint: "Both reductions run along the last axis: max(…, axis: -1, keepingAxes: true)."
  ) { shares($0, minus: largest($0, axis: 0)) },
  Mistake(
    "a largest score below 0 not subtracted",
    explanation: "In a row far below 0 every e^x is 0, and 0/0 is no number.",
    hint: "Subtract each row's largest score, whatever its sign."
  ) { shares($0, minus: relu(largest($0))) },
  Mistake(
    "the mean of a row subtracted",
    explanation:
      "The shares are right until a score lies more than 88 above the mean of its row: then e^x overflows.",
    hint: "Subtract the largest score, so that no exponent is above 0."
  ) { shares($0, minus: mean($0, axes: [-1], keepingAxes: true)) },
  Mistake(
    "the smallest score subtracted",
    explanation:
      "All exponents are then 0 or more, and e^x overflows where a row's scores lie more than 88 apart.",
    hint: "Subtract the largest score, so that no exponent is above 0."
  ) { shares($0, minus: max($0 * -1, axis: -1, keepingAxes: true) * -1) },
  Mistake(
    "the first score subtracted",
    explanation:
      "The shares are right until a score lies more than 88 above the first of its row: then e^x overflows.",
    hint: "Subtract the largest score, wherever in the row it stands."
  ) { shares($0, minus: $0.sliced(0..<1, axis: -1)) },
  Mistake(
    "the last score subtracted",
    explanation:
      "The shares are right until a score lies more than 88 above the last of its row: then e^x overflows.",
    hint: "Subtract the largest score, wherever in the row it stands."
  ) { shares($0, minus: $0.sliced($0.shape[$0.rank - 1] - 1..<$0.shape[$0.rank - 1], axis: -1)) },
  Mistake(
    "the largest score subtracted above the line only, and not detached",
    explanation: oldSum,
    hint: oldSumHint
  ) { x in
    let powers = exp(x - max(x, axis: -1, keepingAxes: true))
    return powers / sum(exp(x), axes: [-1], keepingAxes: true)
  },
  Mistake(
    "the largest score subtracted above the line only",
    explanation: oldSum,
    hint: oldSumHint
  ) { x in exp(x - largest(x)) / sum(exp(x), axes: [-1], keepingAxes: true) },
  Mistake(
    "axes not kept",
    explanation:
      "[rows] beside [rows, keys] is read as one number for each key: rows get each other's numbers, or the shapes do not fit.",
    hint: keptAxisHint
  ) { withoutKeptAxes($0, keepingLargest: false, keepingSum: false) },
  Mistake(
    "the axis of the largest score not kept",
    explanation:
      "[rows] beside [rows, keys] is read as one number for each key: from each score the largest of another row is subtracted.",
    hint: keptAxisHint
  ) { withoutKeptAxes($0, keepingLargest: false, keepingSum: true) },
  Mistake(
    "the axis of the sum not kept",
    explanation:
      "[rows] beside [rows, keys] is read as one number for each key: each power is divided by the sum of another row.",
    hint: keptAxisHint
  ) { withoutKeptAxes($0, keepingLargest: true, keepingSum: false) },
  Mistake(
    "the sum has lost its history",
    explanation:
      "Values are right, but the gradient treats the sum as a constant: raising one score "
      + "no longer lowers the other shares.",
    hint: "Only the largest score may be detached, not the sum."
  ) { x in
    let powers = exp(x - largest(x))
    return powers / sum(powers, axes: [-1], keepingAxes: true).detached
  },
  Mistake(
    "shares without history",
    explanation:
      "Values are right, but no gradient reaches the scores: .detached and .values lose where numbers came from.",
    hint: "Only the largest score may be detached: exp, sum and / of tensors keep the history."
  ) { softmax($0.detached) },
  Mistake(
    "the caller's scores changed",
    explanation: "The shares are right, but whoever uses the scores again finds other numbers.",
    hint: "scores - largest is a new tensor; withMutableValues changes the one that was passed in."
  ) { x in
    let result = softmax(x)
    if !x.requiresGradient { x.assign(x - largest(x)) }
    return result
  },
]
