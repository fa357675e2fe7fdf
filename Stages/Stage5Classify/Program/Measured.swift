// A classifier measured on rows, beside what counting alone achieves on them.

import Charts
import Classification
import Console
import Storage

/// The scores of a classifier, and of the two baselines where their training rows are known.
struct Measured {
  let scores: ClassificationScores
  let words: ClassificationScores?
  let majority: ClassificationScores?
  private let truth: [LabelledRow]
  private let predicted: [String]

  /// Classifies all rows; nil where it was interrupted.
  init?(
    _ trained: TrainedClassifier, on rows: [LabelledRow], training: [LabelledRow]?,
    _ terminal: Terminal
  ) throws {
    let labels = trained.classifier.labels
    let bar = terminal.progress("Classifying", total: rows.count, unit: "rows")
    let predictions = try trained.predictions(on: rows.map(\.text)) { done in
      bar.update(to: done)
      return !Interruption.isRequested
    }
    bar.finish()
    guard let predictions else { return nil }
    warnOfCut(predictions.count { $0.isCut }, trained.encoder.context, terminal)
    truth = rows
    predicted = predictions.map(\.label)
    scores = ClassificationScores(rows, predicted: predicted, labels: labels)
    let bag = training.map { BagOfWords($0) }
    words = bag.map { bag in
      ClassificationScores(rows, predicted: rows.map { bag.label(of: $0.text) }, labels: labels)
    }
    majority = training.map { MajorityBaseline($0) }.map { baseline in
      ClassificationScores(rows, predicted: rows.map { _ in baseline.label }, labels: labels)
    }
    if !scores.unknownLabels.isEmpty {
      let names = scores.unknownLabels.map { printable($0) }.joined(separator: ", ")
      terminal.warn("labels that the classifier never learned, and gets wrong: \(names)")
    }
  }

  /// Name, accuracy and macro-F1 of the classifier and of what it has to beat.
  private var contestants: [(name: String, scores: ClassificationScores)] {
    [("this classifier", scores)] + (words.map { [("naive Bayes on words", $0)] } ?? [])
      + (majority.map { [("always the most frequent class", $0)] } ?? [])
  }

  private static func percent(_ share: Double?) -> String {
    share.map { Format.percent($0) } ?? "–"
  }

  // MARK: Tables

  private var overview: (header: [String], rows: [[String]]) {
    (
      ["", "accuracy", "macro-F1"],
      contestants.map {
        [
          $0.name, Self.percent($0.scores.confusion.accuracy),
          Self.percent($0.scores.confusion.macroF1),
        ]
      }
    )
  }

  private var classes: (header: [String], rows: [[String]]) {
    let matrix = scores.confusion
    return (
      ["class", "rows", "precision", "recall", "F1"],
      matrix.labels.indices.map { label in
        let row = matrix.counts[label]
        return [
          matrix.labels[label], Format.count(row.reduce(0, +)),
          Self.percent(matrix.precision(of: label)), Self.percent(matrix.recall(of: label)),
          Self.percent(matrix.f1(of: label)),
        ]
      }
    )
  }

  private var slices: (header: [String], rows: [[String]]) {
    let others = Dictionary(
      (words?.slices ?? []).map { ($0.name, $0.accuracy) }, uniquingKeysWith: { first, _ in first })
    return (
      ["slice", "rows", "accuracy"] + (words == nil ? [] : ["words alone"]),
      scores.slices.map { slice in
        [slice.name, Format.count(slice.rowCount), Format.percent(slice.accuracy)]
          + (words == nil ? [] : [Self.percent(others[slice.name])])
      }
    )
  }

  /// Prints everything.
  func print(on terminal: Terminal) {
    func show(_ title: String, _ table: (header: [String], rows: [[String]])) {
      guard !table.rows.isEmpty else { return }
      var shown = Table(table.header)
      for row in table.rows { shown.add(row) }
      terminal.print(terminal.styled(title, .bold))
      terminal.print(shown)
      terminal.print()
    }
    let matrix = scores.confusion
    show("\(Format.count(matrix.total)) rows", overview)
    show("By class", classes)
    show("By slice", slices)
    // More columns fit on no terminal; the page and --json have them all.
    if matrix.labels.count <= 12 {
      let rows = zip(matrix.labels, matrix.counts).map { [$0] + $1.map { Format.count($0) } }
      show("Rows by class, columns by what they were taken for", ([""] + matrix.labels, rows))
    }
  }

  // MARK: Page

  /// Each class's rows by what they were taken for, in shares.
  var confusionChart: HeatMap {
    let matrix = scores.confusion
    return HeatMap(
      title: "What was taken for what", rows: matrix.labels, columns: matrix.labels,
      values: matrix.counts.map { row in
        let total = row.reduce(0, +)
        return row.map { total == 0 ? .nan : Double($0) / Double(total) }
      }, range: 0...1, rowTitle: "class", columnTitle: "taken for",
      showsValues: matrix.labels.count <= 12)
  }

  /// The sections of a report.
  func add(to page: inout ReportPage) {
    page.add(
      "Result",
      [
        .table(
          overview.header, overview.rows,
          caption: "On \(Format.count(scores.confusion.total)) rows that were not trained on.")
      ])
    page.add(
      "What was taken for what",
      [
        .chart(
          confusionChart, caption: "Shares of each row's class; right answers on the diagonal."),
        .table(
          classes.header, classes.rows, caption: "F1 is 2 right / (rows + rows taken for it)."),
      ])
    if !slices.rows.isEmpty {
      page.add(
        "By slice", [.table(slices.header, slices.rows, caption: "A row may be in several slices.")]
      )
    }
    let wrong = zip(truth, predicted).filter { $0.label != $1 }.prefix(12)
    if !wrong.isEmpty {
      page.add(
        "The first errors",
        [
          .table(
            ["class", "taken for", "text"],
            wrong.map { [$0.label, $1, fitted(printable($0.text), to: 200)] })
        ])
    }
  }

  // MARK: JSON

  /// All figures.
  var json: JSON {
    let matrix = scores.confusion
    func number(_ value: Double?) -> JSON { value.map { .double($0) } ?? .null }
    func figures(_ scores: ClassificationScores?) -> JSON {
      scores.map {
        ["accuracy": number($0.confusion.accuracy), "macroF1": number($0.confusion.macroF1)]
      } ?? .null
    }
    return [
      "rows": .integer(matrix.total), "accuracy": number(matrix.accuracy),
      "macroF1": number(matrix.macroF1), "words": figures(words), "majority": figures(majority),
      "labels": .array(matrix.labels.map { .string(UTF8Text($0)) }),
      "confusion": .array(matrix.counts.map { .array($0.map { .integer($0) }) }),
      "f1": .array(matrix.labels.indices.map { number(matrix.f1(of: $0)) }),
      "slices": .array(
        scores.slices.map {
          [
            "slice": .string(UTF8Text($0.name)), "rows": .integer($0.rowCount),
            "accuracy": .double($0.accuracy),
          ]
        }),
      "unknownLabels": .array(scores.unknownLabels.map { .string(UTF8Text($0)) }),
    ]
  }
}
