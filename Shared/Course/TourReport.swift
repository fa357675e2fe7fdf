// The page of a tour, and its figures for machines.

import Attention
import Charts
import Console
import Pretraining
import Storage

/// The page of the stages that are finished.
func tourReport(_ results: TourResults, folder: RunFolder) throws -> ReportPage {
  var page = ReportPage(
    title: "A tour from text to judged answers",
    lead: "Seven stages, one after the other: what each made of what the ones before had left.")
  if let tokens = results.tokens { page.add("1 Tokens", tokenBlocks(tokens)) }
  if let attention = results.attention { page.add("2 Attention", attentionBlocks(attention)) }
  if let model = results.model { page.add("3 Model", modelBlocks(model)) }
  if let training = results.training {
    page.add("4 Training", try trainingBlocks(training, folder: folder))
  }
  if let classifier = results.classifier { page.add("5 Classes", classifierBlocks(classifier)) }
  if let answers = results.answers {
    page.add("6 Answers", answerBlocks(answers))
    if let judge = results.judge { page.add("7 Judge", judgeBlocks(judge, answers: answers)) }
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
  func map(_ head: AttentionResult.Head, _ title: String) -> HeatMap {
    HeatMap(
      title: title, rows: result.labels, columns: result.labels,
      values: head.weights.map { row in
        row.map(Double.init) + Array(repeating: .nan, count: count - row.count)
      }, range: 0...1, rowTitle: "query", columnTitle: "key")
  }
  return [
    .paragraph(
      "The heads of a model of attention alone, which comes with the course, read the first sentence of"
        + " the held-out text: each row is a token that looks, each column one that is looked at."),
    .gallery(
      result.heads.map { map($0, "Head \($0.name)") },
      caption: "All heads, layer.head; the stronger the colour, the larger the weight."),
  ]
    + result.choices.prefix(3).map {
      .chart(
        map($0.head, "Head \($0.head.name): \($0.target.name)"),
        caption: "Of all heads, \($0.line) the most.")
    }
    + [
      .details(
        "All heads in numbers",
        [
          .table(
            ["head"] + HeadTarget.allCases.map(\.name),
            result.heads.map { head in
              [head.name]
                + HeadTarget.allCases.map { head.scores[$0].map { Format.percent($0) } ?? "–" }
            }, caption: "Mean weight on each kind of place, from the third token on.")
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
        "heads": .array(
          attention.choices.map { choice in
            [
              "head": .string(UTF8Text(choice.head.name)),
              "looksAt": .string(UTF8Text(choice.target.rawValue)),
              "weight": .double(choice.score),
            ]
          })
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
    if let classifier {
      object["classifier"] = [
        "steps": .integer(classifier.steps), "accuracy": .double(classifier.accuracy),
        "wordsAccuracy": .double(classifier.wordsAccuracy),
      ]
    }
    if let answers {
      object["answers"] = [
        "questions": .integer(answers.rows.count), "before": .double(answers.before),
        "after": .double(answers.after),
      ]
    }
    if let judge {
      object["judge"] = [
        "agreesWithRules": .double(judge.agreesWithRules),
        "kappa": .object(
          JSONObject(
            zip(judge.criteria, judge.kappas).map {
              .init(key: UTF8Text($0), value: $1.map { .double($0) } ?? .null)
            })), "labelled": .integer(judge.labelled),
      ]
    }
    return .object(object)
  }
}
