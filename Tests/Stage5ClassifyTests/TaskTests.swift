// Fine-tuning: batches, what is learned, exact resume, and rows that cannot be learned from.

import Pretraining
import Storage
import Tensors
import Testing
import Tokens
import Transformer

@testable import Classification

@Suite struct TaskTests {
  @Test(arguments: [3, 16, 20, 50])
  func `every epoch reads every row once`(rowCount: Int) throws {
    let task = try toyTask(rows: toyRows(rowCount), options: toyOptions(batchSize: 2))
    // Batches are sorted in pools of 32 rows: after whole pools as many epochs as fit are complete.
    let pools = (0..<5 * 16).flatMap { task.batchRows($0) }
    #expect(pools.count == 160)
    let counts = Dictionary(pools.map { ($0, 1) }, uniquingKeysWith: +)
    let times = 160 / rowCount
    #expect(counts.count == rowCount)
    #expect(counts.values.allSatisfy { $0 == times || (160 % rowCount > 0 && $0 == times + 1) })
  }

  @Test func `batches are all of one size, short of padding, and in no order of length`() throws {
    let rows = (0..<64).map { index in
      LabelledRow(
        label: ["good", "bad"][index % 2], text: String(repeating: "z", count: 1 + index % 20))
    }
    let task = try toyTask(rows: rows, options: toyOptions(batchSize: 4))
    let batches = (0..<16).map { task.batchRows($0).map { rows[$0].text.count } }
    #expect(batches.allSatisfy { $0.count == 4 })
    #expect(batches.allSatisfy { ($0.max() ?? 0) - ($0.min() ?? 0) <= 3 })
    let longest = batches.map { $0.max() ?? 0 }
    #expect(longest != longest.sorted() && longest != longest.sorted(by: >))
  }

  @Test func `a class that its first word tells is learned`() throws {
    let options = toyOptions(steps: 60)
    let task = try toyTask(options: options)
    let trainer = Trainer(task, options: options)
    var none: SeededRandom?
    var random = SeededRandom(seed: 0)
    #expect(task.batchLoss(step: 0, part: 0, random: &random, dropout: &none).item > 0.2)
    for _ in 0..<60 { _ = trainer.takeStep() }
    let measures = try #require(try task.evaluate(isLast: true, shouldStop: { false }))
    #expect(measures["validationAccuracy"] == 1 && measures["validationMacroF1"] == 1)
    #expect(try #require(measures["validationLoss"]) < 0.1)
    #expect(task.lastScores?.slices.map(\.name) == ["third"])
    #expect(try task.evaluate(isLast: true, shouldStop: { true }) == nil)
  }

  @Test(arguments: TrainedPart.allCases)
  func `a step moves the trained part and nothing else`(_ part: TrainedPart) throws {
    var options = toyOptions(steps: 4)
    options.optimizer.weightDecay = 0
    let task = try toyTask(part: part)
    let before = task.classifier.parameters.map(\.tensor.values)
    _ = Trainer(task, options: options).takeStep()
    let moved = zip(task.classifier.parameters, before).filter { $0.tensor.values != $1 }
      .map { parameter, _ in
        let words = parameter.name.split(separator: ".")
        return words.prefix(words.first == "blocks" ? 2 : 1).joined(separator: ".")
      }
    let expected: Set<String> =
      switch part {
      case .all: ["tokenEmbedding", "blocks.0", "blocks.1", "finalNorm", "score"]
      case .lastBlock: ["blocks.1", "finalNorm", "score"]
      case .head: ["score"]
      }
    #expect(Set(moved) == expected)
  }

  @Test(arguments: TrainedPart.allCases)
  func `a run that was stopped and resumed equals one that was not, bit for bit`(
    _ part: TrainedPart
  ) throws {
    try withFolder { folder in
      func run(_ name: String, resuming: Bool, until last: Int? = nil) throws -> TrainingRun {
        let options = toyOptions(steps: 9, accumulation: 2)
        let trainer = Trainer(
          try toyTask(part: part, dropout: 0.2, options: options), options: options)
        let run = try TrainingRun(
          trainer, plan: TrainingPlan(evaluationInterval: 4, checkpointInterval: 3),
          folder: RunFolder.create(
            in: folder, name: name, command: "train", existing: resuming ? .resume : .refuse),
          command: "train", resuming: resuming, isInterrupted: { trainer.step == last })
        #expect(try run.run { _ in } == (last == nil))
        return run
      }
      let whole = try run("whole", resuming: false)
      _ = try run("parts", resuming: false, until: 5)
      let parts = try run("parts", resuming: true)
      let values = [whole, parts].map { $0.trainer.task.trainableParameters.map(\.tensor.values) }
      #expect(values[0] == values[1])
      let losses = try ["whole", "parts"].map {
        try MetricsLog.read("\(folder)/\($0)/metrics.jsonl").compactMap { $0.values["loss"] }
      }
      #expect(losses[0] == losses[1] && losses[0].count == 9)
    }
  }

  @Test func `other rows, another part and another validation are other data`() throws {
    let checksums = try [
      toyTask(), toyTask(part: .head), toyTask(rows: toyRows(19)),
      toyTask(rows: toyRows(20).map { LabelledRow(label: "good", text: $0.text) }),
    ].map(\.dataChecksum)
    #expect(Set(checksums).count == 4)
    #expect(try toyTask().dataChecksum == checksums[0])
    #expect(checksums[0].count == 64)
  }

  @Test func `resuming with other classes is refused`() throws {
    try withFolder { folder in
      let task = try toyTask()
      try task.writeModel(to: folder, type: .float32)
      var random = SeededRandom(seed: 1)
      let other = Classifier(
        .backbone(try tinyConfiguration(), seed: 1), labels: LabelSet(["good", "bad"]),
        using: &random)
      #expect(sentence { try other.readWeights(from: folder) }?.contains("other classes") == true)
      #expect(sentence { try task.readModel(from: folder) } == nil)
    }
  }

  // MARK: Rows that do not do

  @Test func `rows of one class and no rows have nothing to tell apart`() {
    let rows = [LabelledRow(label: "x", text: "a"), LabelledRow(label: "x", text: "b")]
    #expect(
      sentence { _ = try LabelSet(training: rows) }?.contains("all 2 rows have the label \"x\"")
        == true)
    #expect(sentence { _ = try LabelSet(training: []) }?.contains("no rows") == true)
    #expect(sentence { _ = try toyTask(rows: []) }?.contains("0 training") == true)
  }

  @Test func `a label that the classifier does not have is named`() {
    let rows = toyRows(4) + [LabelledRow(label: "strange", text: "x")]
    #expect(sentence { _ = try toyTask(rows: rows) }?.contains("\"strange\"") == true)
  }

  @Test func `empty and long texts are trained on, and the long ones counted`() throws {
    let rows = [
      LabelledRow(label: "good", text: ""),
      LabelledRow(label: "bad", text: String(repeating: "xyz ", count: 200)),
    ]
    let options = toyOptions(steps: 2)
    let task = try toyTask(rows: rows, options: options)
    #expect(task.cutCount == 1)
    #expect(Trainer(task, options: options).takeStep().loss.isFinite)
  }

  // MARK: The curve

  @Test func `a point of the curve repeats itself and stops when told`() throws {
    try withFolder { folder in
      var random = SeededRandom(seed: 4)
      let tokenizer = try tinyTokenizer()
      try LanguageModel(try tinyConfiguration(), using: &random).save(to: folder)
      try tokenizer.save(to: "\(folder)/tokenizer.json")
      let curve = LearningCurve(
        folder: folder, training: toyRows(20), test: toyRows(30).suffix(10), epochs: 1,
        leastSteps: 3, batchSize: 4, learningRate: 0.01, dropout: 0.1)
      #expect(curve.steps(rowCount: 4) == 3 && curve.steps(rowCount: 20) == 5)
      func point(_ isPretrained: Bool) throws -> LearningCurvePoint? {
        try curve.point(rowCount: 8, isPretrained: isPretrained, seed: 2) { _ in true }
      }
      let first = try #require(try point(true))
      #expect(first.rowCount == 8 && (0...1).contains(first.accuracy))
      #expect(try point(true) == first)
      #expect(try #require(try point(false)).isPretrained == false)
      #expect(
        try curve.point(rowCount: 8, isPretrained: true, seed: 2, progress: { $0 < 2 }) == nil)
    }
  }
}
