// What the commands read: the shipped tasks with their files and classifiers, or the user's own.

import Classification
import Console
import Storage

/// The tasks that come with the course.
enum ShippedTask: String, CaseIterable {
  case sentiment
  case topic

  /// Where the rows of a split lie: `train`, `validation` or `test`.
  func rows(_ split: String) throws -> String {
    "\(try packageRoot())/Corpus/Reviews/\(rawValue).\(split).tsv"
  }

  /// The folder of the shipped classifier, from the folder of the package.
  var classifier: String { "Stages/Stage5Classify/Checkpoint/\(rawValue)" }
}

let taskOption = Option.choice(
  "task", "which shipped rows and classifier", of: ShippedTask.self, default: .sentiment)

let checkpointOption = Option.path(
  "checkpoint", "the folder of a classifier; the shipped one of --task by default")

let threadsOption = Option.integer("threads", "threads to use; all cores by default", in: 1...64)

/// How a user says what a file of rows looks like; by default it is found out.
let tableOptionList: [Option] = [
  .choice("separator", "what stands between cells", of: TableOptions.Separator.self),
  .choice("quotes", "whether double quotes around cells are no text", of: TableOptions.Quotes.self),
  .choice("header", "whether the first row names the columns", ["yes", "no"]),
  .text("label-column", "name or number of the column of labels", placeholder: "COLUMN"),
  .text("text-column", "name or number of the column of texts", placeholder: "COLUMN"),
  .text("slices-column", "name or number of the column of slices", placeholder: "COLUMN"),
]

/// Reads labelled rows, saying how the file was understood and what is odd about it.
func readRows(_ path: String, _ arguments: Arguments) throws -> [LabelledRow] {
  var options = TableOptions()
  options.separator = arguments.textIfGiven("separator").flatMap { .init(rawValue: $0) }
  options.quotes = arguments.textIfGiven("quotes").flatMap { .init(rawValue: $0) }
  options.hasHeader = arguments.textIfGiven("header").map { $0 == "yes" }
  options.labelColumn = arguments.textIfGiven("label-column")
  options.textColumn = arguments.textIfGiven("text-column")
  options.slicesColumn = arguments.textIfGiven("slices-column")
  let file = try LabelledFile(path, options: options)
  arguments.terminal.note(printable(file.summary))
  for warning in file.warnings { arguments.terminal.warn(printable(warning)) }
  return file.rows
}

/// Warns where rows that are measured are among those that are learned.
func warnOfShared(
  _ measured: [LabelledRow], _ learned: [LabelledRow], _ name: String, _ terminal: Terminal
) {
  let shared = sharedTexts(measured, learned)
  guard let first = shared.first else { return }
  terminal.warn(
    "\(shared.count) texts of the \(name) rows are training rows as well, such as"
      + " “\(fitted(printable(first), to: 60))”: they measure memory")
}

/// Warns where texts were not read to their ends.
func warnOfCut(_ count: Int, _ context: Int, _ terminal: Terminal) {
  guard count > 0 else { return }
  terminal.warn(
    "\(count) texts are longer than the context of \(context) tokens; their ends are not read")
}

/// The classifier that `--checkpoint` or `--task` names.
func loadClassifier(_ arguments: Arguments) throws -> TrainedClassifier {
  if let folder = arguments.textIfGiven("checkpoint") {
    return try TrainedClassifier(loadingFrom: folder)
  }
  return try loadShipped(arguments.choice("task", as: ShippedTask.self))
}

/// A shipped classifier; says how to make it where it is not there.
func loadShipped(_ task: ShippedTask) throws -> TrainedClassifier {
  let folder = "\(try packageRoot())/\(task.classifier)"
  guard fileKind(folder) == .folder else {
    throw FileProblem(
      task.classifier,
      "this classifier is not there; from the folder of the course, make it with `Stage5Classify train"
        + " --task \(task.rawValue) --export \(task.classifier)`")
  }
  return try TrainedClassifier(loadingFrom: folder)
}
