// Exercise 4.5: one step of training.

import Gates
import Pretraining
import Tensors

/// Takes as many steps as the task has slopes for.
typealias StepFunction = @Sendable (_ task: PlainTask, _ options: TrainingOptions) -> [StepRecord]

let stepGate = Gate<StepFunction>(
  Exercise(
    "4.5", "one step: gradients added up, clipped together, followed", needs: ["4.2", "4.4"],
    task: """
      Put the pieces together. A step first forgets all gradients that are there. It asks the task for the losses of \
      options.accumulation batches; each goes backward by itself, so that only one batch is in memory, and the gradients \
      add up in the parameters. They must add up to the mean: what 4 batches of 8 give must be what one of 32 gives. Then \
      the rate for this step; then, if the whole gradient is longer than options.gradientLimit, one factor for all of it \
      that brings it down to the limit, so that it keeps its direction; then the optimizer's update. A gradient whose \
      length is not finite moves nothing, and its step does not count: there is no update. What was drawn stays drawn.
      """,
    shapes: """
      nothing → the mean loss of the step's batches, the gradient's length before clipping, the learning rate used.
      """,
    hints: [
      "optimizer.parameters lists what is trained; clearGradient() forgets. backward() adds to what is there.",
      "Divide each loss by options.accumulation before backward(); their sum is the mean loss. Pass &batchRandom itself.",
      "optimizer.update(learningRate:gradientScale:) counts the steps and multiplies each gradient by the factor.",
    ]),
  implementation: { task, options in
    let trainer = Trainer(task, options: options)
    return task.slopes.map { _ in
      let result = trainer.takeStep()
      return StepRecord(
        loss: result.loss, gradientNorm: result.gradientNorm, learningRate: result.learningRate,
        weights: task.weights.flatMap { $0 })
    }
  },
  checks: [
    .example(
      "one batch, by hand",
      why:
        "(3, 4) has the length 5 and becomes (0.6, 0.8); the step is 0.1 · g / (g + 1) with epsilon 1; 2 decays to 1.98."
    ) { steps, probe in
      let task = PlainTask([[2], [1]], slopes: [[[[3], [4]]]])
      let records = steps(task, options())
      try probe.expect(records.map(\.loss), near: [10] as [Float], "the loss")
      try probe.expect(records.map(\.gradientNorm), near: [5] as [Float], "the length")
      try probe.expect(records.map(\.learningRate), near: [0.1] as [Float], "the learning rate")
      try probe.expect(
        records.flatMap(\.weights), near: [1.9425, 0.955556] as [Float], "the weights")
    },
    .property(
      "a step forgets the gradients that it finds",
      why: "Gradients that stay make every step go on in the old direction, longer and longer."
    ) { steps, probe in
      let batch = [probe.noise([2]).values, probe.noise([3]).values]
      let task = PlainTask([[1, 2], [3, 4, 5]], slopes: .init(repeating: [batch], count: 4))
      let length = batch.joined().reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
      for parameter in task.trainableParameters { sum(parameter.tensor).backward() }
      let records = steps(task, options())
      try probe.expect(
        records.map(\.gradientNorm), near: [Float](repeating: Float(length), count: 4),
        "the lengths in four steps with the same batch")
    },
    .property(
      "every batch of every step is asked for once, by its step and part",
      why: "From these two numbers some tasks know which rows come next."
    ) { steps, probe in
      let task = probe.task(steps: 3, batches: 2)
      _ = steps(task, options(accumulation: 2))
      try probe.expect(
        task.batches, equals: ["0.0", "0.1", "1.0", "1.1", "2.0", "2.1"], "the batches asked for")
    },
    .property(
      "every batch gets new random numbers, for its rows and for what is dropped",
      why: "A generator of the trainer goes on from batch to batch; a copy of it begins again."
    ) { steps, probe in
      let task = probe.task(steps: 3, batches: 2)
      _ = steps(task, options(accumulation: 2))
      try probe.expect(
        Set(task.draws.map(\.rows)).count, equals: 6, "the number of different draws of rows")
      try probe.expect(
        Set(task.draws.compactMap(\.dropped)).count, equals: 6,
        "the number of different draws of what is dropped")
    },
    .property(
      "each batch has gone backward before the next is asked for",
      why: "Its gradient is there then, and the memory of its graph is free."
    ) { steps, probe in
      let task = probe.task(steps: 2, batches: 3)
      _ = steps(task, options(accumulation: 3))
      try probe.expect(
        task.gradientsFound, equals: [false, true, true, false, true, true],
        "whether there is a gradient when each batch is asked for")
    },
    .property(
      "a long gradient becomes as long as the limit and keeps its direction; a short one stays",
      why: "Clipping each tensor or each number by itself turns the step into another direction."
    ) { steps, probe in
      for length in [10, 0.25] as [Float] {
        // Without memory and with a huge epsilon the weights move by minus the clipped gradient.
        let slope = [[0.6 * length, 0], [0, 0.8 * length, 0]]
        let task = PlainTask([[0, 0], [0, 0, 0]], slopes: [[slope]])
        var options = options()
        options.optimizer = AdamW.Options(beta1: 0, beta2: 0, epsilon: 1e5, weightDecay: 0)
        options.schedule.peak = 1e6
        let clipped = min(length, 1)
        try probe.expect(
          steps(task, options).flatMap(\.weights),
          near: [-0.6 * clipped, 0, 0, -0.8 * clipped, 0], tolerance: 1e-3,
          "the way of the weights for a gradient of length \(length), the limit being 1")
      }
    },
    .example(
      "a gradient that is not finite moves nothing, and the next step goes as if it had not been",
      why: "Nothing may stay of such a batch, which can make every weight not a number for good."
    ) { steps, probe in
      // The second is too long for a number, though its loss is 0.
      for bad in [[.infinity, 1], [3e38, -3e38]] as [[Float]] {
        let good: [[Float]] = [[3], [4]]
        let task = PlainTask([[1], [1]], slopes: [[[[bad[0]], [bad[1]]]], [good]])
        let expected = plainSteps(PlainTask([[1], [1]], slopes: [[good]]), options())
        let records = steps(task, options())
        try probe.expect(records[0].weights, near: [1, 1], "the weights after \(bad)")
        try expect(probe, Array(records.dropFirst()), near: expected)
      }
    },
    .property(
      "four batches do what one with their mean does",
      why: "Accumulation is for memory: it must not change what is learned."
    ) { steps, probe in
      let task = probe.task(steps: 3, batches: 4)
      let means = task.slopes.map { batches in
        [
          (0..<2).map { tensor in
            batches[0][tensor].indices.map { i in batches.reduce(0) { $0 + $1[tensor][i] / 4 } }
          }
        ]
      }
      let whole = PlainTask(task.weights, slopes: means)
      try expect(
        probe, steps(task, options(accumulation: 4)), near: plainSteps(whole, options()))
    },
    .property(
      "several steps of three batches each agree with plain loops",
      why: """
        Losses, lengths, rates and weights of all steps follow from the slopes of the batches; a tied tensor counts once.
        """
    ) { steps, probe in
      let task = probe.task(steps: 4, batches: 3, isTied: true)
      let expected = plainSteps(task, options(accumulation: 3))
      try expect(probe, steps(task, options(accumulation: 3)), near: expected)
    },
  ])

/// Rates of 0.1, 0.2, 0.3 …; steps whose size shows that of the gradient.
private func options(accumulation: Int = 1) -> TrainingOptions {
  TrainingOptions(
    batchSize: 8, accumulation: accumulation,
    schedule: LearningRateSchedule(peak: 1, floor: 0, warmUpSteps: 9, totalSteps: 99),
    optimizer: AdamW.Options(epsilon: 1, weightDecay: 0.1), gradientLimit: 1)
}

extension Probe {
  /// Random slopes of two and three weights, most of them longer than 1 together.
  fileprivate func task(steps: Int, batches: Int, isTied: Bool = false) -> PlainTask {
    PlainTask(
      [noise([2]).values, noise([3]).values],
      slopes: (0..<steps).map { _ in
        (0..<batches).map { _ in [noise([2]).values, noise([3]).values] }
      }, isTied: isTied)
  }
}

private func expect(_ probe: Probe, _ records: [StepRecord], near expected: [StepRecord]) throws {
  try probe.expect(records.map(\.loss), near: expected.map(\.loss), "the losses of the steps")
  try probe.expect(
    records.map(\.gradientNorm), near: expected.map(\.gradientNorm), "the gradients' lengths")
  try probe.expect(
    records.map(\.learningRate), near: expected.map(\.learningRate), "the learning rates")
  try probe.expect(
    records.flatMap(\.weights), near: expected.flatMap(\.weights), "the weights after each step")
}
