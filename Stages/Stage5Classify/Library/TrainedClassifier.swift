// A classifier in use: texts in, classes and their probabilities out.

import Pretraining
import Storage
import Tensors
import Tokens

/// What a classifier says about a text.
public struct Prediction: Equatable, Sendable {
  /// The likeliest class.
  public let label: String
  /// A score for each class before any softmax, in the order of their numbers.
  public let logits: [Float]
  /// A probability for each class, in the order of their numbers.
  public let probabilities: [Float]
  /// Whether the text is longer than the model's context, so that its end was not read.
  public let isCut: Bool
  /// The probability of ``label``.
  public var confidence: Float { probabilities.max() ?? 0 }
}

/// A classifier and the tokenizer that goes with it.
public struct TrainedClassifier {
  /// The model.
  public let classifier: Classifier
  /// Makes rows of texts.
  public let encoder: RowEncoder

  /// Joins the parts.
  public init(_ classifier: Classifier, tokenizer: any Tokenizer) {
    self.classifier = classifier
    encoder = RowEncoder(tokenizer, context: classifier.backbone.configuration.contextSize)
  }

  /// Loads a checkpoint folder.
  ///
  /// Throws where a file is missing or damaged, or where the files do not belong together.
  public init(loadingFrom folder: String) throws {
    try FolderSwap.recoverFolder(at: folder)
    guard fileKind(folder) == .folder else {
      throw FileProblem(folder, expected: "the folder of a trained classifier", found: "none")
    }
    self.init(
      try Classifier(loadingFrom: folder), tokenizer: try loadTokenizer("\(folder)/tokenizer.json"))
    let (tokens, rows) = (
      encoder.tokenizer.vocabularyCount, classifier.backbone.configuration.vocabularySize
    )
    guard tokens == rows else {
      throw FileProblem(
        "\(folder)/tokenizer.json", expected: "the model's \(rows) tokens",
        found: "\(tokens): it belongs to another model")
    }
  }

  /// Classifies texts; nil where `progress`, which gets the number of texts done, stops the work by returning false.
  public func predictions(
    on texts: [String], progress: (Int) -> Bool = { _ in true }
  ) throws -> [Prediction]? {
    let (rows, isCut) = try encoder.rows(texts, threads: Execution.threads)
    let logits = classifier.logits(of: rows, padding: encoder.padding, progress: progress)
    return logits.map { logits in
      zip(logits, isCut).map { logits, isCut in
        Prediction(
          label: classifier.labels.names[bestClass(logits)], logits: logits,
          probabilities: probabilities(logits), isCut: isCut)
      }
    }
  }
}

extension Classifier {
  /// The scores of rows in their order, computed in groups of similar length; nil where `progress` stops it.
  func logits(
    of rows: [[Int32]], padding: Int32, progress: (Int) -> Bool = { _ in true }
  ) -> [[Float]]? {
    var results = [[Float]](repeating: [], count: rows.count)
    var done = 0
    for group in groupsByLength(rows, budget: 4_096) {
      guard progress(done) else { return nil }
      var none: SeededRandom?
      let batch = PaddedRows(group.map { rows[$0] }, padding: padding)
      let values = withoutGradients { logits(batch, random: &none).values }
      for (place, index) in group.enumerated() {
        results[index] = Array(values[place * labels.count..<(place + 1) * labels.count])
      }
      done += group.count
    }
    return progress(done) ? results : nil
  }
}

/// The class with the highest score; the first of equals.
func bestClass(_ logits: [Float]) -> Int {
  logits.indices.reduce(0) { logits[$1] > logits[$0] ? $1 : $0 }
}
