// The page about a run: what was trained, how the loss fell, and what it wrote on the way.

import Charts
import Console
import Pretraining
import Storage

/// The report of a finished run, from the files in its folder.
func trainingReport(
  _ folder: RunFolder, _ task: LanguageModelTask, _ options: TrainingOptions, _ final: Evaluation
) throws -> ReportPage {
  let rows = try MetricsLog.read(folder.metrics)
  func series(_ name: String, _ column: String) -> LineChart.Series {
    let points = rows.compactMap { row in row.values[column].map { (Double(row.step), $0) } }
    return LineChart.Series(name, x: points.map(\.0), y: points.map(\.1))
  }
  var page = ReportPage(
    title: "Training run \(folder.name)",
    lead:
      "\(Format.count(task.model.parameterCount)) parameters learned from \(Format.count(task.trainingTokenCount)) tokens."
  )
  page.add(
    "Result",
    [
      .facts([
        ("validation loss", "\(Format.decimal(final.loss, 4)) nats"),
        ("perplexity", Format.decimal(final.perplexity, 2)),
        ("bits per byte", Format.decimal(final.bitsPerByte, 4)),
        ("steps", Format.count(options.schedule.totalSteps)),
        ("tokens a step", Format.count(task.tokensPerStep)),
      ])
    ])
  page.add(
    "Loss",
    [
      .chart(
        LineChart(
          title: "Loss", x: "step", y: "nats a token",
          series: [series("training", "loss"), series("validation", "validationLoss")]),
        caption: "One point a step for training; validation text is never trained on."),
      .details(
        "Learning rate, gradient and speed",
        [
          .chart(
            LineChart(
              title: "Learning rate", x: "step", y: "rate", series: [series("rate", "learningRate")]
            ), caption: "Warm-up, then a cosine."),
          .chart(
            LineChart(
              title: "Gradient", x: "step", y: "length",
              series: [series("before clipping", "gradientNorm")]),
            caption: "Longer gradients than \(options.gradientLimit) were shortened."),
          .chart(
            LineChart(
              title: "Speed", x: "step", y: "tokens/s",
              series: [series("training", "tokensPerSecond")]),
            caption: "Forward, backward and update."),
        ]),
    ])
  let samples = try TrainingRun.samples(in: folder)
  if !samples.isEmpty {
    page.add("Samples on the way", samples.map { .sample($0.text, caption: "step \($0.step)") })
  }
  return page
}
