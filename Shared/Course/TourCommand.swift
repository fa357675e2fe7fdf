// `course tour`: all seven stages one after the other, on real text.

import Console
import Storage
import Tensors

let tourCommand = Command(
  name: "tour", summary: "Text becomes tokens, a model that writes, answers, and their scores.",
  options: [
    .flag("quick", "smaller text and model: under three minutes instead of about ten"),
    .path("text", "your own text instead of the stories: a file, a folder or '-'").repeated(),
    .text("name", "name of the run (default: tour-1, tour-2, …)", placeholder: "NAME"),
    .flag("resume", "go on with the run of that name, or with the latest, where it stopped"),
    .path("runs", "the folder in which runs leave what they did", default: "runs"),
    .integer("threads", "threads to use; all cores by default", in: 1...64),
  ],
  examples: [
    Example("tour", "the stages on the shipped stories"),
    Example("tour --quick --text letters.txt", "a short tour of your own text"),
    Example("tour --resume", "go on after Ctrl-C"),
  ],
  run: runTour)

private func runTour(_ arguments: Arguments) throws {
  let isResumed = arguments.flag("resume")
  if isResumed, let option = ["quick", "text"].first(where: arguments.isGiven) {
    throw UsageError("--resume goes on with the run's own text and size; leave out --\(option)")
  }
  Interruption.install()
  let create = { (existing: RunFolder.Existing) in
    try RunFolder.create(
      in: arguments.text("runs"), name: arguments.textIfGiven("name"), command: "tour",
      existing: existing)
  }
  let tour: Tour
  if isResumed {
    tour = try Tour(
      resuming: create(.resume), terminal: arguments.terminal, writesJSON: arguments.wantsJSON)
  } else {
    // Read before the run has a folder, so that a mistake in a path leaves nothing behind.
    let plan: TourPlan = arguments.flag("quick") ? .quick : .full
    let paths = arguments.texts("text")
    let text = try paths.isEmpty ? TourText.stories(plan) : TourText(paths: paths, plan: plan)
    tour = try Tour(
      plan, text: text, folder: create(.refuse), terminal: arguments.terminal,
      writesJSON: arguments.wantsJSON)
  }
  try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) {
    try tour.run { Interruption.isRequested }
  }
}
