// What the tests of stage 5 share: a tiny model, rows that are easy to tell apart, folders to work in.

import Classification
import Foundation
import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

/// All bytes, a few merges, and the end-of-text token.
func tinyTokenizer() throws -> any Tokenizer {
  try trainTokenizer(
    .bpe, on: [Array("good day, bad day, good dog, bad dog".utf8)], vocabularyCount: 262)
}

func tinyConfiguration(dropout: Float = 0) throws -> TransformerConfiguration {
  TransformerConfiguration(
    vocabularySize: try tinyTokenizer().vocabularyCount, contextSize: 24, depth: 2, width: 8,
    headCount: 2, feedForwardSize: 12, norm: .rms, activation: .swiGLU, positions: .rotary,
    hasBias: false, dropout: dropout)
}

/// A classifier of two classes whose scores are far from each other.
func tinyClassifier(dropout: Float = 0, seed: UInt64 = 5) throws -> Classifier {
  var random = SeededRandom(seed: seed)
  let classifier = Classifier(
    .backbone(try tinyConfiguration(), dropout: dropout, seed: seed),
    labels: LabelSet(["bad", "good"]), using: &random)
  classifier.score.weight.assign(.normal([2, 8], using: &random))
  return classifier
}

/// Rows whose first word is their class.
func toyRows(_ count: Int) -> [LabelledRow] {
  let (nouns, marks) = (
    ["day", "dog", "tea", "hat", "joke", "walk", "soup"], [".", "!", " again"]
  )
  return (0..<count).map { index in
    let label = ["good", "bad"][index % 2]
    let text = "\(label) \(nouns[index % nouns.count])\(marks[index % 3]) \(index)"
    return LabelledRow(label: label, text: text, slices: index % 3 == 0 ? ["third"] : [])
  }
}

func toyOptions(
  steps: Int = 40, batchSize: Int = 4, accumulation: Int = 1, learningRate: Float = 0.02
) -> TrainingOptions {
  TrainingOptions(
    seed: 3, batchSize: batchSize, accumulation: accumulation,
    schedule: LearningRateSchedule(
      peak: learningRate, floor: learningRate / 10, warmUpSteps: 2, totalSteps: steps))
}

func toyTask(
  part: TrainedPart = .all, rows: [LabelledRow] = toyRows(20), dropout: Float = 0,
  options: TrainingOptions = toyOptions()
) throws -> ClassificationTask {
  try ClassificationTask(
    tinyClassifier(dropout: dropout), tokenizer: tinyTokenizer(), training: rows,
    validation: toyRows(30).suffix(10), part: part, options: options)
}

/// The logits of rows in evaluation, `[rows][classes]`.
func logits(_ classifier: Classifier, _ rows: PaddedRows) -> [[Float]] {
  var none: SeededRandom?
  let values = withoutGradients { classifier.logits(rows, random: &none).values }
  return stride(from: 0, to: values.count, by: 2).map { Array(values[$0..<$0 + 2]) }
}

/// The largest |a - b|; infinite where one is no number or the counts differ.
func distance(_ a: [[Float]], _ b: [[Float]]) -> Float {
  let (a, b) = (Array(a.joined()), Array(b.joined()))
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { largest, pair in
    let gap = abs(pair.0 - pair.1)
    return gap.isNaN ? .infinity : max(largest, gap)
  }
}

/// Calls `body` with a fresh folder and removes it afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "stage5-\(UUID().uuidString)"
  try makeFolder(path)
  defer { try? removeTree(path) }
  return try body(path)
}

/// Reads a file of these bytes.
func read(_ bytes: [UInt8], _ options: TableOptions = TableOptions()) throws -> LabelledFile {
  try withFolder { folder in
    try AtomicFile.write(bytes, to: "\(folder)/rows.txt")
    return try LabelledFile("\(folder)/rows.txt", options: options)
  }
}

/// The sentence of the error that `body` throws; nil where it throws none.
func sentence(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch { return "\(error)" }
}
