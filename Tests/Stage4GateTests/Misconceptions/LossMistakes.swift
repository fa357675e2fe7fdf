// Wrong losses.

import Foundation
import Gates
import Tensors

@testable import Stage4Gate

/// What a loss is made of, with its steps left to choose; by default it is right.
private func loss(
  _ logits: Tensor, _ targets: [Int32], ignored: Int32 = ignoredTarget,
  terms: (Tensor) -> Tensor = { logSoftmax($0) },
  divisor: (_ counted: Int, _ all: Int) -> Int = { counted, _ in Swift.max(1, counted) }
) -> Tensor {
  let chosen = gather(terms(logits), targets.map { Swift.max(0, $0) })
  let isCounted = Tensor(targets.map { $0 == ignored ? 0 : 1 }, shape: chosen.shape)
  let counted = targets.count { $0 != ignored }
  return sum(chosen * isCounted) * (-1 / Float(divisor(counted, targets.count)))
}

let lossMistakes = otherLossMistakes + [1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6].map(addedMistake)

private let otherLossMistakes: [Mistake<LossFunction>] = [
  Mistake(
    "a softmax before the cross-entropy",
    explanation:
      "The loss makes shares of scores itself; of shares it makes nearly equal ones, and hardly learns.",
    hint: "Begin with the logits as they are."
  ) { loss($0, $1) { logSoftmax(softmax($0)) } },
  Mistake(
    "the logarithm of a softmax",
    explanation:
      "A share below about 1e-45 has become 0, whose logarithm is minus infinity: one very wrong guess ends training.",
    hint: "log softmax(x) is x - max - log Σ e^(x - max), without a softmax in between."
  ) { loss($0, $1) { log(softmax($0)) } },
  Mistake(
    "no subtraction of the largest score",
    explanation: "e^x overflows for scores above 88, and its logarithm is infinite.",
    hint: "Subtract each row's largest score first; the loss stays the same."
  ) { loss($0, $1) { $0 - log(sum(exp($0), axes: [-1], keepingAxes: true)) } },
  Mistake(
    "the largest score not added back",
    explanation:
      "log Σ e^(x - max) is smaller than log Σ e^x by max: it belongs to shifted scores.",
    hint: "Subtract it from x - max, not from x."
  ) {
    loss($0, $1) {
      let largest = max($0, axis: -1, keepingAxes: true)
      return $0 - log(sum(exp($0 - largest), axes: [-1], keepingAxes: true))
    }
  },
  Mistake(
    "the sum of powers detached",
    explanation:
      "The loss is right, but the gradient only raises the right score and never lowers the others.",
    hint: "Only the largest score may be detached: it shifts a row and changes nothing."
  ) {
    loss($0, $1) {
      let shifted = $0 - max($0, axis: -1, keepingAxes: true).detached
      return shifted - log(sum(exp(shifted), axes: [-1], keepingAxes: true)).detached
    }
  },
  Mistake(
    "the largest score of the whole batch",
    explanation:
      "In a row far below it every e^x is 0, and the logarithm of their sum is infinite.",
    hint: "Each row needs its own largest score: max(…, axis: -1, keepingAxes: true)."
  ) { logits, targets in
    loss(logits, targets) { logits in
      let shifted = logits - (logits.values.max() ?? 0)
      return shifted - log(sum(exp(shifted), axes: [-1], keepingAxes: true))
    }
  },
  Mistake(
    "the sum instead of the mean",
    explanation: "The loss grows with the batch, and with it the gradient.",
    hint: "Divide by the number of counted targets."
  ) { loss($0, $1, divisor: { _, _ in 1 }) },
  Mistake(
    "divided by all targets",
    explanation: "Ignored targets make the loss of the others look smaller than it is.",
    hint: "Divide by countedTargets(targets)."
  ) { loss($0, $1, divisor: { $1 }) },
  Mistake(
    "a softmax before the cross-entropy, divided by all targets",
    explanation:
      "The loss makes shares of scores itself, and of shares nearly equal ones. Ignored targets make it look smaller.",
    hint: "Begin with the logits as they are, and divide by countedTargets(targets)."
  ) { loss($0, $1, terms: { logSoftmax(softmax($0)) }, divisor: { $1 }) },
  Mistake(
    "one number in a list",
    explanation: "The loss has the shape [1], but later stages add it to losses of shape [].",
    hint: "sum(x) over all axes has the shape []."
  ) { loss($0, $1).reshaped([1]) },
  Mistake(
    "ignored targets counted as token 0",
    explanation: "The model learns to write token 0 where there is padding or a prompt.",
    hint:
      "Multiply what was gathered by 0 where the target is ignoredTarget, and do not count it."
  ) { loss($0, $1, ignored: .min) },
  Mistake(
    "no number where all are ignored",
    explanation: "Nothing divided by 0 is not a number, and it spreads to every weight.",
    hint: "Divide by at least 1."
  ) { loss($0, $1, divisor: { counted, _ in counted }) },
  Mistake(
    "a mean of the sequences' means",
    explanation:
      "A token in a sequence with few counted ones weighs more than the others; the loss of a batch is no longer "
      + "that of its tokens.",
    hint: "One sum over all rows, divided once by all counted targets."
  ) { logits, targets in
    guard logits.rank > 2 else { return loss(logits, targets) }
    let (sequences, time) = (logits.shape[0], logits.shape[1])
    let losses = (0..<sequences).map { row in
      loss(
        logits.sliced(row..<row + 1, axis: 0), Array(targets[row * time..<(row + 1) * time]))
    }
    return losses.dropFirst().reduce(losses[0], +) / Float(sequences)
  },
  Mistake(
    "divided by the vocabulary too",
    explanation: "Only the right token's term counts; the mean is over targets.",
    hint: "gather leaves one number a target: their mean is the loss."
  ) { logits, targets in
    let classes = logits.shape[logits.rank - 1]
    return loss(logits, targets, divisor: { counted, _ in Swift.max(1, counted) * classes })
  },
  Mistake(
    "the sign forgotten",
    explanation: "Training would make the right tokens less likely.",
    hint: "A logarithm of a share is negative; the loss is minus their mean."
  ) { loss($0, $1) { logSoftmax($0) * -1 } },
  Mistake(
    "bits instead of nats",
    explanation:
      "The logarithm to base 2 is larger by 1 / ln 2; e to this loss is no perplexity.",
    hint: "log is the natural logarithm already."
  ) { loss($0, $1) { logSoftmax($0) * 1.442695 } },
  Mistake(
    "one minus the share",
    explanation:
      "A share of 0.01 would cost hardly more than one of 0.1; surprise is a logarithm.",
    hint: "The loss of a token is -log p."
  ) { loss($0, $1) { softmax($0) - 1 } },
  Mistake(
    "a loss without history",
    explanation: "The number is right, but no gradient reaches the logits: nothing is learned.",
    hint: "Compute with tensors all the way; do not rebuild them from their values."
  ) { loss($0.detached, $1) },
]

private func addedMistake(_ added: Float) -> Mistake<LossFunction> {
  Mistake(
    "\(added) added inside the logarithm",
    explanation:
      "It hides the infinity, but then no guess can cost more than minus its logarithm, and the worst ones teach "
      + "nothing.",
    hint: "Subtract log Σ e^(x - max) from the shifted scores; nothing can become 0."
  ) { logits, targets in loss(logits, targets) { log(softmax($0) + added) } }
}
