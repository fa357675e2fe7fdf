// The page of a tour, and its figures for machines.

import Charts
import Console
import Pretraining
import Storage

/// The page of the stages that are finished.
func tourReport(_ results: TourResults, folder: RunFolder) throws -> ReportPage {
  var page = ReportPage(
    title: "A tour from text to a model that writes",
    lead: "Stages 1 to 4 on one text: what each made of what the one before had left.")
  if let tokens = results.tokens { page.add("1 Tokens", tokenBlocks(tokens)) }
  if let attention = results.attention { page.add("2 Attention", attentionBlocks(attention)) }
  if let model = results.model { page.add("3 Model", modelBlocks(model)) }
  if let training = results.training {
    page.add("4 Training", try trainingBlocks(training, folder: folder))
  }
  return page
}

private func tokenBlocks(_ result: TokensResult) -> [ReportPage.Block] {
  let tokens = zip(result.ids, result.pieces).map { TokenStrip.Token(id: $0, bytes: $1) }
  return [
    .facts([
      ("vocabulary", Format.count(result.vocabularySize)),
      ("bytes per token", Format.decimal(result.bytesPerToken, 2)),
      ("learned from", Format.bytes(result.trainingBytes)),
    ]),
    .tokens(
      TokenStrip(tokens), caption: "A held-out sentence, cut into the pieces that were learned."),
  ]
}

private func attentionBlocks(_ result: AttentionResult) -> [ReportPage.Block] {
  let count = result.labels.count
  let maps = result.heads.map { head in
    HeatMap(
      title: "Head \(head.name)", rows: result.labels, columns: result.labels,
      values: head.weights.map { row in
        row.map(Double.init) + Array(repeating: .nan, count: count - row.count)
      }, range: 0...1, rowTitle: "query", columnTitle: "key")
  }
  let strongest = zip(result.heads, maps).max { $0.0.following < $1.0.following }
  return [
    .paragraph(
      "Two layers of attention and nothing else learned for \(Format.count(result.steps)) steps. They"
        + " read a sentence twice: each row is a token that looks, each column one that is looked at."
    ),
    .gallery(
      maps, caption: "All heads, layer.head; the stronger the colour, the larger the weight."),
  ]
    + (strongest.map {
      [
        .chart(
          $0.1,
          caption: "Of all heads, \($0.0.name) looks most to what followed the same token before.")
      ]
    } ?? [])
    + [
      .details(
        "All heads in numbers",
        [
          .table(
            ["head", "on the previous token", "on what came next the last time"],
            result.heads.map {
              [$0.name, Format.percent($0.previous), Format.percent($0.following)]
            }, caption: "Mean weights.")
        ])
    ]
}

private func modelBlocks(_ result: ModelResult) -> [ReportPage.Block] {
  [
    .facts([
      ("parameters", Format.count(result.parameterCount)),
      ("first loss", Format.decimal(result.firstLoss, 3)),
      ("ln(vocabulary)", Format.decimal(result.evenLoss, 3)),
    ]),
    .table(
      ["part", "shape", "parameters"],
      result.shapes.map { shape in
        [
          shape.part, shape.shape.map(String.init).joined(separator: " × "),
          shape.parameters == 0 ? "–" : Format.count(shape.parameters),
        ]
      },
      caption: "A text on its way through the model. The logits reuse the embedding's parameters."),
  ]
}

private func trainingBlocks(
  _ result: TrainingResult, folder: RunFolder
) throws -> [ReportPage.Block] {
  let rows = try MetricsLog.read(folder.metrics)
  func series(_ name: String, _ column: String) -> LineChart.Series {
    let points = rows.compactMap { row in row.values[column].map { (Double(row.step), $0) } }
    return LineChart.Series(name, x: points.map(\.0), y: points.map(\.1))
  }
  let samples = try TrainingRun.samples(in: folder)
  return [
    .facts([
      ("held-out loss", Format.decimal(result.loss, 3)),
      ("bits per byte", Format.decimal(result.bitsPerByte, 3)),
      ("steps", Format.count(result.steps)),
    ]),
    .chart(
      LineChart(
        title: "Loss", x: "step", y: "nats a token",
        series: [series("training", "loss"), series("held-out", "validationLoss")],
        markers: samples.enumerated().map { .init(x: Double($1.step), "sample \($0 + 1)") }),
      caption: "The marks stand where the samples below were written."),
  ]
    + samples.enumerated().map {
      .sample($1.text, caption: "sample \($0 + 1), step \(Format.count($1.step))")
    }
    + [.sample(result.story, caption: "The end: a text by the trained model.")]
}

extension TourResults {
  /// The figures without maps and pieces, as `--json` prints them.
  func summary(of folder: RunFolder) -> JSON {
    var object = JSONObject([
      .init(key: "run", value: .string(UTF8Text(folder.path))),
      .init(key: "report", value: .string(UTF8Text(folder.report))),
    ])
    if let tokens {
      object["tokens"] = [
        "vocabulary": .integer(tokens.vocabularySize),
        "bytesPerToken": .double(tokens.bytesPerToken),
        "sentence": .string(UTF8Text(tokens.sentence)),
        "ids": .array(tokens.ids.map { .integer($0) }),
      ]
    }
    if let attention {
      object["attention"] = [
        "steps": .integer(attention.steps), "loss": .double(attention.loss),
        "heads": .array(
          attention.heads.map { head in
            [
              "head": .string(UTF8Text(head.name)), "previous": .double(head.previous),
              "following": .double(head.following),
            ]
          }),
      ]
    }
    if let model {
      object["model"] = [
        "parameters": .integer(model.parameterCount), "firstLoss": .double(model.firstLoss),
        "evenLoss": .double(model.evenLoss),
      ]
    }
    if let training {
      object["training"] = [
        "steps": .integer(training.steps), "loss": .double(training.loss),
        "bitsPerByte": .double(training.bitsPerByte),
        "story": .string(UTF8Text(training.story)),
      ]
    }
    return .object(object)
  }
}
