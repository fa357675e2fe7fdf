// Common mistakes in classification, each written down and shown to be rejected.

import Classification
import Pretraining
import Storage
import Tensors
import Testing
import Tokens

@Suite struct MistakeTests {
  // MARK: Pooling

  /// How a wrong implementation finds the token whose vector tells the class.
  struct PoolingMistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// From a row's tokens with padding, and the padding token, to the number of tokens up to the chosen one.
    let count: @Sendable (ArraySlice<Int32>, Int32) -> Int

    static let all = [
      PoolingMistake(testDescription: "57 the last position, padding or not") { row, _ in row.count
      },
      PoolingMistake(testDescription: "58 before the first end of text, which begins the row") {
        row, padding in
        let found = (row.firstIndex(of: padding) ?? row.endIndex) - row.startIndex
        // An index of -1 counts from the end.
        return found == 0 ? row.count : found
      },
      PoolingMistake(testDescription: "59 the first token, which has seen nothing") { _, _ in 1 },
    ]
  }

  private static let texts = ["good dog", "bad", "good day, bad tea"]

  /// The pooled vectors of the texts, padded to `time`; with a mistake the counts are found its way.
  private func pooled(time: Int, _ mistake: PoolingMistake? = nil) throws -> [[Float]] {
    let (classifier, tokenizer) = (try tinyClassifier(), try tinyTokenizer())
    let encoder = RowEncoder(tokenizer, context: 24)
    let rows = PaddedRows(
      try encoder.rows(Self.texts, threads: 1).rows, padding: encoder.padding, time: time)
    let counts = (0..<rows.count).map { row in
      mistake?.count(rows.tokens[row * time..<(row + 1) * time], encoder.padding)
        ?? rows.tokenCounts[row]
    }
    return withoutGradients {
      let hidden = classifier.backbone.hiddenStates(rows.tokens, batch: rows.count)
      let vectors = pooledAtLastToken(hidden, tokenCounts: counts)
      return (0..<rows.count).map { vectors.sliced($0..<$0 + 1, axis: 0).values }
    }
  }

  @Test func `pooling at the last real token tells texts apart, whatever the padding`() throws {
    let (short, long) = (try pooled(time: 18), try pooled(time: 24))
    #expect(distance(short, long) < 1e-5)
    #expect(distance([short[0]], [short[1]]) > 1e-2)
  }

  @Test(arguments: PoolingMistake.all) func `wrong pooling`(_ mistake: PoolingMistake) throws {
    let (short, long) = (try pooled(time: 18, mistake), try pooled(time: 24, mistake))
    let dependsOnPadding = distance(short, long) > 1e-3
    let isBlind = distance([short[0]], [short[1]]) < 1e-6
    #expect(dependsOnPadding != isBlind)
    #expect(distance(short, try pooled(time: 18)) > 1e-2)
  }

  // MARK: Measuring

  @Test func `60 a majority class reaches an accuracy and no macro-F1`() throws {
    let rows = (0..<20).map { LabelledRow(label: $0 < 18 ? "ham" : "spam", text: "\($0)") }
    let lazy = MajorityBaseline(rows)
    let scores = ClassificationScores(
      rows, predicted: rows.map { _ in lazy.label }, labels: LabelSet(["ham", "spam"]))
    #expect(scores.confusion.accuracy == 0.9)
    // F1 of ham is 36 / 38, of spam 0.
    #expect(abs(try #require(scores.confusion.macroF1) - 18.0 / 38) < 1e-12)
  }

  @Test func `61 rows that were duplicated before the split are on both sides`() {
    let rows = (0..<20).map { LabelledRow(label: $0 < 16 ? "a" : "b", text: "text \($0)") }
    let balanced = rows + rows.suffix(4) + rows.suffix(4) + rows.suffix(4)
    var random = SeededRandom(seed: 1)
    let shuffled = balanced.shuffled(using: &random)
    let (heldOut, training) = (Array(shuffled.prefix(10)), Array(shuffled.dropFirst(10)))
    #expect(!sharedTexts(heldOut, training).isEmpty)
    for seed in 1...20 as ClosedRange<UInt64> {
      let split = stratifiedSplit(balanced, heldOutShare: 0.3, seed: seed)
      #expect(sharedTexts(split.heldOut, split.training).isEmpty)
    }
  }

  /// Ways of computing macro-F1 that give another number.
  @Test func `63 macro-F1 over the wrong axis, or with a class that nobody predicts`() throws {
    // Class 1 is never predicted; class 2 neither occurs nor is predicted.
    let counts = [[6, 0, 0], [3, 0, 0], [0, 0, 0]]
    let matrix = ConfusionMatrix(
      truth: [Int](repeating: 0, count: 6) + [1, 1, 1],
      predicted: [Int](repeating: 0, count: 9), labels: ["a", "b", "c"])
    #expect(matrix.counts == counts)
    let right = try #require(matrix.macroF1)
    #expect(abs(right - (12.0 / 15 + 0) / 2) < 1e-12)
    let f1 = { (precision: Double, recall: Double) in
      2 * precision * recall / (precision + recall)
    }
    let dividesByZero = (f1(6.0 / 9, 1) + f1(0.0 / 0, 0)) / 2
    let countsTheAbsent = (12.0 / 15 + 0 + 0) / 3
    let leavesOutTheUnpredicted = 12.0 / 15
    let overRows = 6.0 / 9
    for wrong in [dividesByZero, countsTheAbsent, leavesOutTheUnpredicted, overRows] {
      #expect(!(abs(right - wrong) < 1e-3))
    }
  }

  // MARK: What is trained

  /// A task that hands the optimizer other parameters than its own.
  private final class WrongTask: TrainingTask {
    let inner: ClassificationTask
    let handed: TrainedPart

    init(_ inner: ClassificationTask, handing part: TrainedPart) {
      self.inner = inner
      handed = part
    }

    var trainableParameters: [NamedParameter] { inner.classifier.parameters(of: handed) }
    var tokensPerStep: Int { inner.tokensPerStep }
    var dataChecksum: String { inner.dataChecksum }
    var measures: [String] { inner.measures }
    func batchLoss(
      step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
    ) -> Tensor { inner.batchLoss(step: step, part: part, random: &random, dropout: &dropout) }
    func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]? { nil }
    func writeModel(to folder: String, type: TensorType) throws {}
    func readModel(from folder: String) throws {}
  }

  /// The first words of the names of parameters that a step without weight decay moves.
  private func moved(_ task: any TrainingTask, _ classifier: Classifier) -> Set<String> {
    var options = toyOptions(steps: 4)
    options.optimizer.weightDecay = 0
    let before = classifier.parameters.map(\.tensor.values)
    _ = Trainer(task, options: options).takeStep()
    return Set(
      zip(classifier.parameters, before).filter { $0.tensor.values != $1 }.map { parameter, _ in
        let words = parameter.name.split(separator: ".")
        return words.prefix(words.first == "blocks" ? 2 : 1).joined(separator: ".")
      })
  }

  @Test(arguments: TrainedPart.allCases) func `a step moves the trained part`(
    _ part: TrainedPart
  ) throws {
    let task = try toyTask(part: part)
    let expected: Set<String> =
      switch part {
      case .all: ["tokenEmbedding", "blocks.0", "blocks.1", "finalNorm", "score"]
      case .lastBlock: ["blocks.1", "finalNorm", "score"]
      case .head: ["score"]
      }
    #expect(moved(task, task.classifier) == expected)
  }

  @Test func `62 a body that is frozen by accident does not move`() throws {
    let task = try toyTask(part: .all)
    #expect(moved(WrongTask(task, handing: .head), task.classifier) == ["score"])
    let frozen = try toyTask(part: .head)
    // All parameters are handed over, but no gradient comes to the body: without weight decay it stays.
    #expect(moved(WrongTask(frozen, handing: .all), frozen.classifier) == ["score"])
  }

  @Test func `62 a body that is trained by accident moves`() throws {
    let task = try toyTask(part: .all)
    #expect(moved(WrongTask(task, handing: .all), task.classifier) != ["score"])
  }
}
