// Exercise 4.1: cross-entropy.

import Foundation
import Gates
import Pretraining
import Tensors

typealias LossFunction = @Sendable (_ logits: Tensor, _ targets: [Int32]) -> Tensor

let lossGate = Gate<LossFunction>(
  Exercise(
    "4.1", "the loss: how surprising the right token was",
    task: """
      Training lowers one number: the mean of -log p over all targets, p being the share that the softmax of the logits \
      gives the right token. Take the logarithm of the softmax directly, x - max - log Σ e^(x - max): a softmax that has \
      become 0 has no logarithm. Targets that are ignoredTarget (padding, prompts) count neither in the sum nor in the \
      number by which it is divided; where all are ignored the loss is 0. The library's crossEntropy(_:targets:) is this \
      same function, fused: here it is to be written from plain operations, not called.
      """,
    shapes: """
      logits […, vocabulary], before any softmax; one target for each row of scores → one number, shape [], in nats.
      """,
    hints: [
      "max and sum with keepingAxes: true broadcast back; the largest score only shifts a row: use .detached.",
      "gather(x, indices) takes one element of each row. -100 is no index: give ignored rows any valid one.",
      "Multiply what was gathered by 1 for counted and 0 for ignored rows; divide by countedTargets, at least 1.",
    ]),
  implementation: { composedCrossEntropy($0, targets: $1) },
  checks: [
    .example(
      "shares of 1/4 and 1/2 cost (ln 4 + ln 2) / 2, one number",
      why: """
        The loss is one number of shape [], the mean of -ln of the shares: 1.386 for a quarter, 0.693 for a half.
        """
    ) { loss, probe in
      let logits = Tensor([0, 1.0986123, 0, 0], shape: [2, 2])
      try probe.expect(loss(logits, [0, 1]), near: Tensor(1.0397208), "the loss")
    },
    .property(
      "equal scores cost the logarithm of their number",
      why: "A new model knows nothing: its first loss must be near ln(vocabulary)."
    ) { loss, probe in
      for classes in [2, 11, 50] {
        let logits = Tensor.full([3, classes], 0.7)
        try probe.expect(
          loss(logits, [0, 1, 1]).values, near: [log(Float(classes))],
          "the loss of \(classes) scores")
      }
    },
    .property(
      "it agrees with a plain loop, more targets being ignored in one sequence than in another",
      why: "Every counted token weighs the same, whatever stands beside it in its sequence."
    ) { loss, probe in
      let logits = probe.noise([3, 4, 7]) * 2
      var targets = (0..<12).map { _ in Int32(probe.random.next() % 7) }
      for ignored in [1, 2, 3, 11] { targets[ignored] = ignoredTarget }
      try probe.expect(
        loss(logits, targets).values, near: [Float(plainLoss(logits, targets))],
        "the loss of 8 counted targets of 12")
    },
    .example(
      "where every target is ignored the loss is 0",
      why: "Such a batch must teach nothing; 0/0 would destroy all weights at once."
    ) { loss, probe in
      let targets = [ignoredTarget, ignoredTarget]
      try probe.expect(loss(probe.noise([2, 3]), targets).values, near: [0] as [Float], "the loss")
    },
    .example(
      "scores of 1000 do not overflow",
      why: "e^1000 is infinity in 32 bits."
    ) { loss, probe in
      try probe.expect(
        loss(Tensor([1_000, 999], shape: [1, 2]), [0]).values, near: [0.3132617] as [Float],
        "the loss")
    },
    .example(
      "a share of e^-200 costs 200 nats",
      why:
        "As a 32-bit number the share is 0; early in training a model may be as wrong as that."
    ) { loss, probe in
      try probe.expect(
        loss(Tensor([0, -200], shape: [1, 2]), [1]).values, near: [200] as [Float], "the loss")
    },
    .example(
      "a row of small scores stands beside one of large scores",
      why: "Only differences within a row count: both rows hold two equal scores."
    ) { loss, probe in
      let logits = Tensor([0, 0, -200, -200], shape: [2, 2])
      try probe.expect(loss(logits, [0, 1]).values, near: [0.6931472] as [Float], "the loss")
    },
    .property(
      "its gradient is the slope that central differences measure",
      why:
        "Training follows this gradient: share minus 1 for the right token, share for the others."
    ) { loss, probe in
      let targets: [Int32] = [4, ignoredTarget, 0]
      let logits = probe.noise([3, 5], requiresGradient: true)
      try probe.expect(
        loss(logits, targets).requiresGradient, equals: true, "whether the loss has a history")
      let worst = worstGradientDifference(of: [logits]) { loss($0[0], targets) }
      try probe.expect(
        [worst.computed], near: [worst.measured], tolerance: 5e-3,
        "the gradient of element \(worst.element)")
    },
  ])

/// The mean of ln Σ e^x - x[target] over the counted rows, in double precision.
private func plainLoss(_ logits: Tensor, _ targets: [Int32]) -> Double {
  let classes = logits.shape[logits.rank - 1]
  let values = logits.values.map(Double.init)
  var (total, count) = (0.0, 0)
  for (row, target) in targets.enumerated() where target != ignoredTarget {
    let scores = values[row * classes..<(row + 1) * classes]
    total += log(scores.reduce(0) { $0 + exp($1) }) - scores[row * classes + Int(target)]
    count += 1
  }
  return total / Double(count)
}
