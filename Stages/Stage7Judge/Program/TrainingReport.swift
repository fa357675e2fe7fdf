// The page about a run of `train`: how the loss fell and the agreement rose.

import Charts
import Console
import Judging
import Storage

/// The report of a finished run, from the files in its folder.
func trainingReport(_ folder: RunFolder, _ task: JudgeModelTask) throws -> ReportPage {
  let rows = try MetricsLog.read(folder.metrics)
  func series(_ column: String) -> LineChart.Series {
    let points = rows.compactMap { row in row.values[column].map { (Double(row.step), $0) } }
    return LineChart.Series(column, x: points.map(\.0), y: points.map(\.1))
  }
  var page = ReportPage(
    title: "Training run \(folder.name)",
    lead:
      "\(Format.count(task.model.parameterCount)) parameters learned to judge from \(Format.count(task.rowCount)) rows."
  )
  page.add(
    "Agreement",
    [
      .chart(
        LineChart(
          title: "Agreement with the labels of the validation rows", x: "step", y: "kappa",
          series: task.measures.filter { $0.hasPrefix("kappa") }.map(series)),
        caption: "1 is full agreement; 0 is what chance brings.")
    ])
  page.add(
    "Loss",
    [
      .chart(
        LineChart(
          title: "Loss", x: "step", y: "nats a token of verdicts",
          series: [series("loss"), series("validationLoss")]),
        caption: "Most tokens of a verdict are the same in all; the scores are three of them.")
    ])
  return page
}
