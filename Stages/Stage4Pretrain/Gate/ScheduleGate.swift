// Exercise 4.2: the learning rate over time.

import Foundation
import Gates
import Pretraining
import Tensors

typealias RateFunction = @Sendable (_ schedule: LearningRateSchedule, _ step: Int) -> Float

let scheduleGate = Gate<RateFunction>(
  Exercise(
    "4.2", "the learning rate: warm-up, then a cosine",
    task: """
      At first the optimizer knows nothing about the size of gradients, so steps begin small: step s of the warm-up, \
      counted from 0, gets (s + 1) / (warmUpSteps + 1) of the peak. Step warmUpSteps gets the peak itself. From there \
      the rate follows half a cosine wave down to the floor, which it reaches at step totalSteps and keeps. Where all \
      steps are warm-up, totalSteps is warmUpSteps and no step is left for the wave: that step still has the peak, and \
      all later ones have the floor.
      """,
    shapes: """
      a step, counted from 0 → a rate: in the warm-up above 0, be it below the floor; then from the peak to the floor.
      """,
    hints: [
      "0.5 · (1 + cos(π · progress)) goes from 1 to 0 while progress goes from 0 to 1.",
      "progress is the share of totalSteps - warmUpSteps that has passed since the warm-up, at most 1.",
      "Divide floating-point numbers: 3 / 10 of integers is 0. There may be no steps left to decay in.",
    ]),
  implementation: { $0.rate(at: $1) },
  checks: [
    .example(
      "four steps of warm-up go up in fifths",
      why: "They are parts of the peak, be they below the floor, and step 4 is the first at it."
    ) { rate, probe in
      let schedule = LearningRateSchedule(peak: 1, floor: 0.5, warmUpSteps: 4, totalSteps: 104)
      try probe.expect(
        (0...4).map { rate(schedule, $0) }, near: [0.2, 0.4, 0.6, 0.8, 1] as [Float],
        "the first five rates")
    },
    .example(
      "the cosine passes the middle half-way and ends at the floor",
      why: "It falls slowly at first, fast in the middle and slowly again at the end."
    ) { rate, probe in
      let schedule = LearningRateSchedule(peak: 1, floor: 0.1, warmUpSteps: 10, totalSteps: 110)
      try probe.expect(
        [10, 35, 60, 85, 110].map { rate(schedule, $0) },
        near: [1, 0.868198, 0.55, 0.231802, 0.1] as [Float],
        "the rates after 0, 1/4, 1/2, 3/4 and all of the decay")
    },
    .property(
      "it agrees with the formula for any peak, floor and number of steps",
      why: "Small runs and long ones use the same schedule."
    ) { rate, probe in
      for (warmUp, total) in [(0, 7), (3, 40), (1, 2)] {
        let peak = probe.random.uniform() + 0.5
        let schedule = LearningRateSchedule(
          peak: peak, floor: peak * 0.2, warmUpSteps: warmUp, totalSteps: total)
        try probe.expect(
          (0..<total).map { rate(schedule, $0) }, near: (0..<total).map { plainRate(schedule, $0) },
          tolerance: 1e-5, "the rates with \(warmUp) of \(total) steps of warm-up")
      }
    },
    .property(
      "past the end it stays at the floor",
      why: "A cosine that goes on would rise again."
    ) { rate, probe in
      let schedule = LearningRateSchedule(peak: 1, floor: 0.25, warmUpSteps: 5, totalSteps: 20)
      let later = (0..<6).map { _ in 20 + Int(probe.random.next() % 40) }
      try probe.expect(
        later.map { rate(schedule, $0) }, near: later.map { _ in 0.25 },
        "the rates of steps \(later)")
    },
    .example(
      "where all is warm-up, step totalSteps has the peak and later ones have the floor",
      why: """
        In a trial of a few steps all may be warm-up: step totalSteps is step warmUpSteps then, which has the peak. The \
        decay has begun with it and has no steps, and 0 / 0 is no number.
        """
    ) { rate, probe in
      let schedule = LearningRateSchedule(peak: 1, floor: 0.25, warmUpSteps: 3, totalSteps: 3)
      try probe.expect(
        (0...4).map { rate(schedule, $0) }, near: [0.25, 0.5, 0.75, 1, 0.25] as [Float],
        "the rates of steps 0 to 4")
    },
  ])

/// The rate of a step before the end, in double precision.
private func plainRate(_ schedule: LearningRateSchedule, _ step: Int) -> Float {
  let (peak, floor) = (Double(schedule.peak), Double(schedule.floor))
  let warmUp = Double(schedule.warmUpSteps)
  if step < schedule.warmUpSteps { return Float(peak * (Double(step) + 1) / (warmUp + 1)) }
  let angle = Double.pi * (Double(step) - warmUp) / (Double(schedule.totalSteps) - warmUp)
  return Float((peak + floor) / 2 + (peak - floor) / 2 * cos(angle))
}
