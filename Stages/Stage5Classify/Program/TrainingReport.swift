// The page about a run: how the loss fell, what the classifier is right about, and where it errs.

import Charts
import Classification
import Console
import Pretraining
import Storage

/// Writes the report, its charts and all figures into the folder of a finished run.
func writeReport(
  _ folder: RunFolder, _ task: ClassificationTask, _ options: TrainingOptions, _ measured: Measured
) throws {
  let rows = try MetricsLog.read(folder.metrics)
  func series(_ name: String, _ column: String) -> LineChart.Series {
    let points = rows.compactMap { row in row.values[column].map { (Double(row.step), $0) } }
    return LineChart.Series(name, x: points.map(\.0), y: points.map(\.1))
  }
  let loss = LineChart(
    title: "Loss", x: "step", y: "nats a row",
    series: [series("training", "loss"), series("validation", "validationLoss")])
  let accuracy = LineChart(
    title: "On validation rows", x: "step", y: "share",
    series: [series("accuracy", "validationAccuracy"), series("macro-F1", "validationMacroF1")])
  let trained = task.trainableParameters.reduce(0) { $0 + $1.tensor.count }
  var page = ReportPage(
    title: "Classifier \(folder.name)",
    lead: "\(task.classifier.labels.count) classes, told apart by a model of "
      + "\(Format.count(task.classifier.parameterCount)) parameters.")
  page.add(
    "Training",
    [
      .facts([
        ("trained part", task.part.rawValue), ("trained parameters", Format.count(trained)),
        ("steps", Format.count(options.schedule.totalSteps)),
        ("rows a step", Format.count(options.batchSize * options.accumulation)),
      ]),
      .chart(loss, caption: "One point a step for training; validation rows are never trained on."),
      .chart(accuracy, caption: "Measured on the way on some rows, at the end on all."),
    ])
  measured.add(to: &page)
  try makeFolder(folder.charts)
  try AtomicFile.write(loss.svg, to: "\(folder.charts)/loss.svg")
  try AtomicFile.write(accuracy.svg, to: "\(folder.charts)/accuracy.svg")
  try AtomicFile.write(measured.confusionChart.svg, to: "\(folder.charts)/confusion.svg")
  try measured.json.write(to: "\(folder.path)/scores.json")
  try AtomicFile.write(page.html, to: folder.report)
}
