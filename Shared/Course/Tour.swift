// One tour: its folder, the stages in order, and what it leaves for a later `--resume`.

import Console
import Foundation
import Pretraining
import Storage
import Tokens

/// What the stages found so far; a stage that is there is not repeated.
struct TourResults: Codable, Equatable {
  var tokens: TokensResult?
  var attention: AttentionResult?
  var model: ModelResult?
  var training: TrainingResult?
  var classifier: ClassifierResult?
  var answers: AnswersResult?
  var judge: JudgeResult?
}

/// A run of the tour.
final class Tour {
  let folder: RunFolder
  private let plan: TourPlan
  private let terminal: Terminal
  private let writesJSON: Bool
  private(set) var results = TourResults()

  /// Starts a run: its text and its plan are written to its folder.
  init(
    _ plan: TourPlan, text: TourText, folder: RunFolder, terminal: Terminal, writesJSON: Bool
  ) throws {
    self.plan = plan
    self.folder = folder
    self.terminal = terminal
    self.writesJSON = writesJSON
    try text.write(to: folder.path)
    // Last, because it says that everything a run needs is there.
    try write(plan, to: folder.configuration)
  }

  /// Opens a run to go on with it.
  ///
  /// Throws where it was stopped before it had begun, or its files are damaged.
  init(resuming folder: RunFolder, terminal: Terminal, writesJSON: Bool) throws {
    self.folder = folder
    self.terminal = terminal
    self.writesJSON = writesJSON
    guard fileKind(folder.configuration) == .file else {
      throw FileProblem(
        folder.path, "the run was stopped before it had begun; remove it and start a new one")
    }
    plan = try read(TourPlan.self, from: folder.configuration)
    if fileKind(resultsPath) == .file { results = try read(TourResults.self, from: resultsPath) }
  }

  /// Runs the stages that are not finished.
  ///
  /// Throws `Interrupted`, everything saved, soon after `isInterrupted` becomes true.
  func run(isInterrupted: @escaping () -> Bool) throws {
    terminal.note("run \(folder.name) in \(printable(folder.path))")
    let tokens = try finished(\.tokens) {
      try tourTokens(plan, folder: folder.path, terminal: terminal)
    }
    show(1, "Tokens", tokens.line)
    if !writesJSON { terminal.print("  \(tokens.strip(on: terminal))") }
    try stop(isInterrupted())
    let attention = try finished(\.attention) { try tourAttention(sentence: tokens.sentence) }
    show(2, "Attention", attention.line)
    try stop(isInterrupted())
    let text = try TrainingText(
      paths: [TourText.trainingPath(folder.path)],
      validationPaths: [TourText.validationPath(folder.path)],
      tokenizer: .file(folder.path + "/tokenizer.json"), threads: 1)
    let model = try finished(\.model) { try tourModel(plan, text: text) }
    show(3, "Model", model.line)
    try stop(isInterrupted())
    let prompt = tokens.sentence.split(separator: " ").prefix(3).joined(separator: " ")
    let training = try finished(\.training) {
      try found(
        tourTraining(
          plan, text: text, prompt: prompt, folder: folder, terminal: terminal,
          isInterrupted: isInterrupted))
    }
    show(4, "Training", training.line)
    if !writesJSON { terminal.print("\n\(printable(training.story, keepingLines: true))\n") }
    try runTasks(isInterrupted: isInterrupted)
    if writesJSON {
      terminal.print(String(decoding: results.summary(of: folder).bytes(.pretty), as: UTF8.self))
    } else {
      terminal.print("report: \(printable(folder.report))")
    }
  }

  /// Stages 5 to 7, on the shipped story model and the labelled texts that come with it.
  private func runTasks(isInterrupted: @escaping () -> Bool) throws {
    let classifier = try finished(\.classifier) {
      try found(
        tourClassifier(plan, folder: folder, terminal: terminal, isInterrupted: isInterrupted))
    }
    show(5, "Classes", classifier.line)
    let answers = try finished(\.answers) {
      try found(tourAnswers(plan, terminal: terminal, isInterrupted: isInterrupted))
    }
    show(6, "Answers", answers.line)
    let judge = try finished(\.judge) {
      try found(
        tourJudge(plan, answers: answers, terminal: terminal, isInterrupted: isInterrupted))
    }
    show(7, "Judge", judge.line)
  }

  private var resultsPath: String { folder.path + "/results.json" }

  /// The result of a stage, from an earlier session or from `work`, and then saved with a new report.
  private func finished<Result>(
    _ stage: WritableKeyPath<TourResults, Result?>, _ work: () throws -> Result
  ) throws -> Result {
    if let result = results[keyPath: stage] { return result }
    let result = try work()
    results[keyPath: stage] = result
    try write(results, to: resultsPath)
    try AtomicFile.write(try tourReport(results, folder: folder).html, to: folder.report)
    return result
  }

  private func show(_ number: Int, _ name: String, _ line: String) {
    guard !writesJSON else { return }
    terminal.print(terminal.styled("\(number) \(name)", .bold) + "  \(line)")
  }

  /// What a stage found; nil means that it was interrupted.
  private func found<Result>(_ result: Result?) throws -> Result {
    guard let result else { throw interruption }
    return result
  }

  private func stop(_ isInterrupted: Bool) throws {
    if isInterrupted { throw interruption }
  }

  private var interruption: Interrupted {
    let suffix = "/" + folder.name
    let runs = folder.path.hasSuffix(suffix) ? String(folder.path.dropLast(suffix.count)) : "runs"
    let place = runs == "runs" ? "" : " --runs '\(runs)'"
    return Interrupted(
      "stopped; everything is saved. Go on with: ./course tour --resume --name \(folder.name)\(place)"
    )
  }
}

private func write(_ value: some Encodable, to path: String) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  try AtomicFile.write(Array(encoder.encode(value)) + [10], to: path)
}

private func read<Value: Decodable>(_ type: Value.Type, from path: String) throws -> Value {
  let bytes = try readFile(path, limit: 1 << 28)
  do {
    return try JSONDecoder().decode(type, from: Data(bytes))
  } catch is DecodingError {
    throw FileProblem(path, expected: "what a tour wrote", found: "something else; start a new run")
  }
}
