// `curve`: what pre-training buys, on few rows and on many.

import Charts
import Classification
import Console
import Foundation
import Storage
import Tensors

let curveCommand = Command(
  name: "curve", summary: "Trains from the pre-trained model and from chance on few rows and many.",
  options: [
    taskOption,
    .path("data", "rows to choose from; the training rows of --task by default"),
    .path("test", "rows to measure on; the test rows of --task by default"),
    .path("from", "the pre-trained model; the shipped story model by default"),
    .text("rows", "how many rows, with commas; 'all' for all", default: "50,200,all"),
    .integer("seeds", "trainings of each kind, whose mean is drawn", default: 1, in: 1...100),
    .number("epochs", "times that each row is read", default: 3, in: 0.01...10_000),
    .integer("least-steps", "steps of each training, at least", default: 100, in: 1...1_000_000),
    .integer("batch", "rows in a batch", default: 16, in: 1...65_536),
    .number("learning-rate", "after warm-up", default: 0.000_5, in: 0...10),
    .number("dropout", "share of values dropped", default: 0.1, in: 0...0.99),
    .text("name", "name of the run's folder under runs/", placeholder: "NAME"),
    .flag("resume", "go on; trainings that were finished are kept"),
  ] + tableOptionList + [threadsOption],
  examples: [Example("curve --task topic --seeds 3", "three trainings of each kind, and a chart")]
) { arguments in
  Interruption.install()
  let curve = try learningCurve(arguments)
  let sizes = try rowCounts(arguments.text("rows"), most: curve.training.count)
  let resuming = arguments.flag("resume")
  let folder = try RunFolder.create(
    name: arguments.textIfGiven("name"), command: "curve", existing: resuming ? .resume : .refuse)
  let file = try CurveFile("\(folder.path)/points.json", of: curve)
  let points = try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) {
    try measure(curve, sizes, seeds: arguments.integer("seeds"), file, folder, arguments.terminal)
  }
  let chart = curveChart(points, sizes)
  try makeFolder(folder.charts)
  try AtomicFile.write(chart.svg, to: "\(folder.charts)/curve.svg")
  try AtomicFile.write(page(points, sizes, chart, curve).html, to: folder.report)
  if arguments.wantsJSON {
    arguments.terminal.print(try readText(file.path))
  } else {
    var shown = Table(curveTable(points, sizes).header)
    for row in curveTable(points, sizes).rows { shown.add(row) }
    arguments.terminal.print(shown)
    arguments.terminal.print("report: \(folder.report)\nchart: \(folder.charts)/curve.svg")
  }
}

private func learningCurve(_ arguments: Arguments) throws -> LearningCurve {
  let task = arguments.choice("task", as: ShippedTask.self)
  if arguments.isGiven("data") != arguments.isGiven("test") {
    throw UsageError("--data and --test go together: other rows are other labels")
  }
  let training = try readRows(arguments.textIfGiven("data") ?? task.rows("train"), arguments)
  let test = try readRows(arguments.textIfGiven("test") ?? task.rows("test"), arguments)
  warnOfShared(test, training, "test", arguments.terminal)
  return LearningCurve(
    folder: try arguments.textIfGiven("from")
      ?? "\(packageRoot())/Stages/Stage4Pretrain/Checkpoint",
    training: training, test: test, epochs: arguments.number("epochs"),
    leastSteps: arguments.integer("least-steps"), batchSize: arguments.integer("batch"),
    learningRate: Float(arguments.number("learning-rate")),
    dropout: Float(arguments.number("dropout")))
}

private func rowCounts(_ text: String, most: Int) throws -> [Int] {
  let sizes = try text.split(separator: ",").map { word in
    if word == "all" { return most }
    guard let size = Int(word), size > 0 else {
      throw UsageError("--rows expects numbers from 1 and 'all', with commas, not '\(word)'")
    }
    return min(size, most)
  }
  if sizes.isEmpty { throw UsageError("--rows names no number of rows") }
  return Set(sizes).sorted()
}

private func measure(
  _ curve: LearningCurve, _ sizes: [Int], seeds: Int, _ file: CurveFile, _ folder: RunFolder,
  _ terminal: Terminal
) throws -> [LearningCurvePoint] {
  var points = file.points
  for size in sizes {
    for seed in 1...UInt64(seeds) {
      for isPretrained in [true, false] {
        let isDone = points.contains {
          ($0.rowCount, $0.isPretrained, $0.seed) == (size, isPretrained, seed)
        }
        if isDone { continue }
        let start = isPretrained ? "pre-trained" : "random"
        let bar = terminal.progress(
          "\(size) rows, \(start)", total: curve.steps(rowCount: size), unit: "steps")
        let point = try curve.point(rowCount: size, isPretrained: isPretrained, seed: seed) {
          step in
          bar.update(to: step)
          return !Interruption.isRequested
        }
        bar.finish()
        guard let point else {
          throw Interrupted(
            "finished trainings are saved; go on with the same command and --name \(folder.name) --resume"
          )
        }
        points.append(point)
        try file.write(points)
        terminal.note("\(size) rows, \(start) start: \(Format.percent(point.accuracy)) right")
      }
    }
  }
  return points
}

/// The mean accuracy of a kind of training; nil where there is none.
private func mean(_ points: [LearningCurvePoint], _ size: Int, _ isPretrained: Bool) -> Double {
  let kind = points.filter { $0.rowCount == size && $0.isPretrained == isPretrained }
  return kind.reduce(0) { $0 + $1.accuracy } / Double(kind.count)
}

private func curveChart(_ points: [LearningCurvePoint], _ sizes: [Int]) -> BarChart {
  BarChart(
    title: "What pre-training buys", value: "share of the test rows that are right",
    labels: sizes.map { "\(Format.count($0)) rows" },
    series: [
      BarChart.Series("pre-trained", sizes.map { mean(points, $0, true) }),
      BarChart.Series("random start", sizes.map { mean(points, $0, false) }),
    ])
}

private func curveTable(
  _ points: [LearningCurvePoint], _ sizes: [Int]
) -> (header: [String], rows: [[String]]) {
  (
    ["rows", "pre-trained", "random start"],
    sizes.map { size in
      [Format.count(size)]
        + [true, false].map { Format.percent(mean(points, size, $0)) }
    }
  )
}

private func page(
  _ points: [LearningCurvePoint], _ sizes: [Int], _ chart: BarChart, _ curve: LearningCurve
) -> ReportPage {
  let table = curveTable(points, sizes)
  let seeds = Set(points.map(\.seed)).count
  var page = ReportPage(
    title: "What pre-training buys",
    lead:
      "The same classifier, trained on the same rows, from a model that has read stories and from one"
      + " that has read nothing.")
  page.add(
    "Accuracy by number of rows",
    [
      .chart(
        chart,
        caption:
          "On \(Format.count(curve.test.count)) test rows; mean of \(seeds) training(s) each."),
      .table(
        table.header, table.rows,
        caption:
          "Both starts take the same steps: \(Format.decimal(curve.epochs, 1)) readings of all rows, and"
          + " \(curve.leastSteps) steps at least."),
    ])
  return page
}

/// The finished points of a curve, in a file that only the same curve goes on with.
private struct CurveFile {
  private struct Content: Codable {
    var settings: String
    var points: [LearningCurvePoint]
  }

  let path: String
  let points: [LearningCurvePoint]
  private let settings: String

  init(_ path: String, of curve: LearningCurve) throws {
    self.path = path
    settings = SHA256.hex(of: Array("\(curve)".utf8))
    guard fileKind(path) != nil else {
      points = []
      return
    }
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(readFile(path))) else {
      throw FileProblem(path, expected: "the points of a learning curve", found: "something else")
    }
    guard content.settings == settings else {
      throw FileProblem(path, "the curve was begun with other rows or options; go on with the same")
    }
    points = content.points
  }

  func write(_ points: [LearningCurvePoint]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try AtomicFile.write(
      Array(encoder.encode(Content(settings: settings, points: points))) + [10], to: path)
  }
}
