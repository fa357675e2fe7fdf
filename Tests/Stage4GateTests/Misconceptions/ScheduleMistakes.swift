// Learning rates that go another way.

import Foundation
import Gates
import Pretraining

@testable import Stage4Gate

/// A schedule with its steps left to choose; by default it is right.
private func rate(
  _ schedule: LearningRateSchedule, _ step: Int,
  warmUp: (_ step: Float, _ steps: Float) -> Float = { ($0 + 1) / ($1 + 1) },
  progress: (_ step: Double, _ warmUp: Double, _ total: Double) -> Double = {
    min(1, ($0 - $1) / max(1, $2 - $1))
  },
  curve: (Double) -> Double = { 0.5 * (1 + cos(.pi * $0)) }
) -> Float {
  let (floor, peak) = (schedule.floor, schedule.peak)
  if step < schedule.warmUpSteps {
    return peak * warmUp(Float(step), Float(schedule.warmUpSteps))
  }
  let progress = progress(
    Double(step), Double(schedule.warmUpSteps), Double(schedule.totalSteps))
  return floor + (peak - floor) * Float(curve(progress))
}

let scheduleMistakes: [Mistake<RateFunction>] = [
  Mistake(
    "a rate of 0 at the first step",
    explanation: "The first batch is read for nothing: its step has no length.",
    hint: "Steps count from 0: step s gets (s + 1) / (warmUpSteps + 1) of the peak."
  ) { rate($0, $1, warmUp: { $0 / $1 }) },
  Mistake(
    "the peak one step early",
    explanation:
      "The last step of the warm-up already has the peak, which belongs to the one after.",
    hint: "Divide by warmUpSteps + 1."
  ) { rate($0, $1, warmUp: { ($0 + 1) / $1 }) },
  Mistake(
    "a division of integers in the warm-up",
    explanation: "3 / 10 of integers is 0: the rate is 0 in the whole warm-up.",
    hint: "Make both numbers Float before dividing."
  ) { rate($0, $1, warmUp: { (($0 + 1) / ($1 + 1)).rounded(.down) }) },
  Mistake(
    "a division of integers in the decay",
    explanation:
      "The integers' quotient is 0 up to the last step: the rate stays at the peak and falls to the floor at once.",
    hint: "Make both numbers Double before dividing."
  ) { rate($0, $1, progress: { min(1, (($0 - $1) / max(1, $2 - $1)).rounded(.down)) }) },
  Mistake(
    "no warm-up",
    explanation:
      "The first steps are as long as any, while the optimizer's means know nothing yet.",
    hint: "Before warmUpSteps the rate grows in equal steps."
  ) { rate($0, $1, warmUp: { _, _ in 1 }) },
  Mistake(
    "a straight line down",
    explanation: "The rate falls from the first step after warm-up, and is high up to the end.",
    hint: "0.5 · (1 + cos(π · progress)) is flat at both ends."
  ) { rate($0, $1, curve: { 1 - $0 }) },
  Mistake(
    "a cosine that is not halved",
    explanation: "cos goes from 1 to -1: the rate falls below the floor, and below 0.",
    hint: "Add 1 and halve it, to go from 1 to 0."
  ) { rate($0, $1, curve: { cos(.pi * $0) }) },
  Mistake(
    "a quarter of a wave",
    explanation: "cos of half the angle ends steeply instead of flat.",
    hint: "Progress 1 belongs to the angle π."
  ) { rate($0, $1, curve: { cos(.pi / 2 * $0) }) },
  Mistake(
    "the cosine upside down",
    explanation: "After warm-up the rate falls to the floor at once and rises to the peak.",
    hint: "1 + cos, not 1 - cos."
  ) { rate($0, $1, curve: { 0.5 * (1 - cos(.pi * $0)) }) },
  Mistake(
    "degrees instead of radians",
    explanation: "cos takes radians: 180 of them are many turns.",
    hint: "Half a wave is π."
  ) { rate($0, $1, curve: { 0.5 * (1 + cos(180 * $0)) }) },
  Mistake(
    "progress counted from the first step of all",
    explanation: "The rate jumps down after warm-up, since part of the decay is over already.",
    hint: "Subtract warmUpSteps from the step and from totalSteps."
  ) { rate($0, $1, progress: { step, _, total in min(1, step / max(1, total)) }) },
  Mistake(
    "only the step counted from the first of all",
    explanation: "Where the warm-up ends, its steps have passed of the decay already.",
    hint: "Subtract warmUpSteps from the step, too."
  ) { rate($0, $1, progress: { step, warmUp, total in min(1, step / max(1, total - warmUp)) }) },
  Mistake(
    "the decay one step early",
    explanation: "Step warmUpSteps is below the peak, and the step before the last has the floor.",
    hint: "Nothing has passed at step warmUpSteps: progress is 0 there."
  ) { rate($0, $1, progress: { min(1, ($0 + 1 - $1) / max(1, $2 - $1)) }) },
  Mistake(
    "the decay one step late",
    explanation: "Two steps have the peak: the last of the warm-up is not step warmUpSteps.",
    hint: "The warm-up has the steps below warmUpSteps."
  ) { rate($0, $1, progress: { max(0, min(1, ($0 - 1 - $1) / max(1, $2 - 1 - $1))) }) },
  Mistake(
    "the floor one step early",
    explanation: "The last step of the run, totalSteps - 1, has the floor already.",
    hint: "progress is 1 at step totalSteps."
  ) { rate($0, $1, progress: { min(1, ($0 - $1) / max(1, $2 - 1 - $1)) }) },
  Mistake(
    "divisions of integers",
    explanation:
      "A quotient of integers below 1 is 0: so is the rate in the warm-up, and then it stays at the peak to the end.",
    hint: "Make both numbers Float or Double before dividing."
  ) {
    rate(
      $0, $1, warmUp: { (($0 + 1) / ($1 + 1)).rounded(.down) },
      progress: { min(1, (($0 - $1) / max(1, $2 - $1)).rounded(.down)) })
  },
  Mistake(
    "a warm-up from the floor",
    explanation: "The first step has more than its part of the peak.",
    hint: "(s + 1) / (warmUpSteps + 1) of the peak, whatever the floor is."
  ) {
    let share = $0.floor / $0.peak
    return rate($0, $1, warmUp: { share + (1 - share) * ($0 + 1) / ($1 + 1) })
  },
  Mistake(
    "a warm-up that is never below the floor",
    explanation: "The first steps are too long where their part of the peak is below the floor.",
    hint: "The floor belongs to the decay only."
  ) {
    let share = $0.floor / $0.peak
    return rate($0, $1, warmUp: { max(share, ($0 + 1) / ($1 + 1)) })
  },
  Mistake(
    "a wave to 0, cut at the floor",
    explanation:
      "The wave goes below the floor long before the end, and the rate is flat from there.",
    hint: "Only peak - floor follows the wave: floor + (peak - floor) · …"
  ) { schedule, step in
    var whole = schedule
    whole.floor = 0
    let rate = rate(whole, step)
    return step < schedule.warmUpSteps ? rate : max(schedule.floor, rate)
  },
  Mistake(
    "a cosine from 1 to -1, cut at the floor",
    explanation:
      "cos is 0 half-way and negative then: the rate is at the floor in half of the decay.",
    hint: "floor + (peak - floor) · 0.5 · (1 + cos(π · progress))."
  ) { schedule, step in
    var whole = schedule
    whole.floor = 0
    let rate = rate(whole, step, curve: { cos(.pi * $0) })
    return step < schedule.warmUpSteps ? rate : max(schedule.floor, rate)
  },
  Mistake(
    "the peak for ever where all is warm-up",
    explanation: "Where no steps are left for the wave, only step warmUpSteps has the peak.",
    hint: "Divide by at least 1, and later steps have the progress 1."
  ) { rate($0, $1, progress: { $2 <= $1 ? 0 : min(1, ($0 - $1) / ($2 - $1)) }) },
  Mistake(
    "the peak in every step where all is warm-up",
    explanation: "Returned before the warm-up is looked at, the peak takes its place, too.",
    hint: "First the steps below warmUpSteps, then those after."
  ) { $0.totalSteps <= $0.warmUpSteps ? $0.peak : rate($0, $1) },
  Mistake(
    "the floor forgotten",
    explanation: "The rate ends at 0, and the last steps teach nothing.",
    hint: "floor + (peak - floor) · …"
  ) { schedule, step in
    var schedule = schedule
    schedule.floor = 0
    return rate(schedule, step)
  },
  Mistake(
    "the floor added on top",
    explanation: "floor + peak · … begins above the peak.",
    hint: "Only peak - floor is left for the cosine."
  ) { schedule, step in
    var schedule = schedule
    if step >= schedule.warmUpSteps { schedule.peak += schedule.floor }
    return rate(schedule, step)
  },
  Mistake(
    "a cosine that goes on after the end",
    explanation: "Past totalSteps the rate rises again, up to the peak.",
    hint: "progress is at most 1."
  ) { rate($0, $1, progress: { ($0 - $1) / max(1, $2 - $1) }) },
  Mistake(
    "the floor at step totalSteps where all is warm-up",
    explanation: "That step is step warmUpSteps, too, and the only one that would have the peak.",
    hint: "Only steps after warmUpSteps decay: progress is 0 at that one, whatever totalSteps is."
  ) { rate($0, $1, progress: { $0 >= $2 ? 1 : ($0 - $1) / ($2 - $1) }) },
  Mistake(
    "a division by 0 where all is warm-up",
    explanation: "No steps are left to decay in: 0 / 0 is not a number.",
    hint: "Divide by at least 1."
  ) {
    rate(
      $0, $1, progress: { ($0 - $1) / ($2 - $1) },
      curve: { 0.5 * (1 + cos(.pi * ($0 > 1 ? 1 : $0))) })
  },
]
