// `evaluate`: how often a classifier is right, on what, and against what.

import Classification
import Console
import Storage
import Tensors

let evaluateCommand = Command(
  name: "evaluate", summary: "Measures a classifier on labelled rows, beside two baselines.",
  options: [
    taskOption, checkpointOption,
    .path("test", "labelled rows, or '-'; the test rows of --task by default"),
    .path(
      "data", "the training rows, for the baselines; those of --task where --test is not given"),
  ] + tableOptionList + [threadsOption],
  examples: [
    Example("evaluate --task topic", "the shipped classifier on its test rows"),
    Example(
      "evaluate --checkpoint runs/train-1/checkpoint --test mine.csv --data train.csv",
      "your own"),
  ]
) { arguments in
  Interruption.install()
  let (task, terminal) = (arguments.choice("task", as: ShippedTask.self), arguments.terminal)
  let test = arguments.textIfGiven("test")
  let trained = try loadClassifier(arguments)
  let rows = try readRows(test ?? task.rows("test"), arguments)
  let data = try arguments.textIfGiven("data") ?? (test == nil ? task.rows("train") : nil)
  let training = try data.map { try readRows($0, arguments) }
  if let training { warnOfShared(rows, training, "test", terminal) }
  let measured = try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) {
    try Measured(trained, on: rows, training: training, terminal)
  }
  guard let measured else { throw Interrupted("stopped; nothing was written") }
  if arguments.wantsJSON {
    terminal.print(String(decoding: measured.json.bytes(.pretty), as: UTF8.self))
  } else {
    measured.print(on: terminal)
  }
}
