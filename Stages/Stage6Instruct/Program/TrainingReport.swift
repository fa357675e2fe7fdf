// The page about a run: what was learned, how the loss fell, what it took, and answers on the way.

import Charts
import Console
import Instruction
import Pretraining
import Storage

/// The report of a finished run, from the files in its folder.
func trainingReport(
  _ folder: RunFolder, _ setup: TrainingSetup, _ provenance: Provenance
) throws -> ReportPage {
  let rows = try MetricsLog.read(folder.metrics)
  func series(_ name: String, _ column: String) -> LineChart.Series {
    let points = rows.compactMap { row in row.values[column].map { (Double(row.step), $0) } }
    return LineChart.Series(name, x: points.map(\.0), y: points.map(\.1))
  }
  let measures = provenance.measures
  var page = ReportPage(
    title: "Training run \(folder.name)",
    lead:
      "A model learned to answer from \(Format.count(setup.task.examples.count)) instructions.")
  page.add(
    "Result",
    [
      .facts([
        ("validation loss", "\(Format.decimal(measures["validationLoss"] ?? .nan, 4)) nats"),
        ("answers right", measures["rightShare"].map { Format.percent($0) } ?? "–"),
        ("steps", Format.count(setup.options.schedule.totalSteps)),
        ("tokens a step", Format.count(setup.task.tokensPerStep)),
      ])
    ])
  page.add(
    "Loss",
    [
      .chart(
        LineChart(
          title: "Loss", x: "step", y: "nats a token",
          series: [series("training", "loss"), series("validation", "validationLoss")]),
        caption: "Of answers and their ends alone; what is asked is read and not learned."),
      .chart(
        LineChart(
          title: "Right answers", x: "step", y: "share",
          series: [series("validation", "rightShare")]),
        caption: "By the fixed rules: a sample of the rows on the way, all of them at the end."),
    ])
  page.add("Memory", [memoryTable(setup)])
  let samples = try TrainingRun.samples(in: folder)
  if !samples.isEmpty {
    page.add("Answers on the way", samples.map { .sample($0.text, caption: "step \($0.step)") })
  }
  return page
}

private func memoryTable(_ setup: TrainingSetup) -> ReportPage.Block {
  func row(_ name: String, _ memory: TrainingMemory) -> [String] {
    [name]
      + [memory.weights, memory.gradients, memory.moments, memory.total].map { Format.bytes($0) }
  }
  let rank = setup.task.adapters?.options.rank
  let chosen = rank.map { [row("adapters of rank \($0)", setup.memory.chosen)] } ?? []
  return .table(
    ["trained", "weights", "gradients", "moments", "together"],
    [row("all weights", setup.memory.full)] + chosen,
    caption: "Four bytes a number, besides the values on their way through the model.")
}
