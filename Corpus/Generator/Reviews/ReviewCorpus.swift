// The review corpus as a whole: three splits for each task, and no text in two of them.

import StoryWorld

/// The rows of one task, by split.
public struct ReviewCorpus: Sendable {
  /// The task.
  public let task: ReviewTask
  /// The rows of each split, in the order of the file.
  public private(set) var rows: [Split: [ReviewRow]] = [:]

  /// Rows of each split in the committed corpus; to tell praise from blame takes more of them.
  public static func shippedSizes(of task: ReviewTask) -> [Split: Int] {
    [.train: task == .sentiment ? 16_000 : 9_600, .validation: 600, .test: 1_200]
  }

  /// Makes the test rows first, then validation, then training, so that later ones keep clear of them.
  ///
  /// - Parameter sizes: rows of each split; those of the committed corpus where it is nil.
  public init(_ task: ReviewTask, sizes: [Split: Int]? = nil) {
    self.task = task
    let sizes = sizes ?? Self.shippedSizes(of: task)
    var taken: Set<String> = []
    for split in [Split.test, .validation, .train] {
      // Validation and test may use a rare word as often as they like; training shows it twice at most.
      var supply = RareSupply(limit: split == .train ? 2 : .max)
      rows[split] = (0..<sizes[split, default: 0]).map { index in
        Self.row(task, split, index, &supply, &taken)
      }
    }
  }

  /// The file of a split: a header, then a row a line.
  public func text(of split: Split) -> String {
    (["label\ttext\tslices"] + (rows[split] ?? []).map(\.line)).joined(separator: "\n") + "\n"
  }

  /// Texts that stand in two splits or twice in one, case, punctuation and digits aside.
  ///
  /// Empty if the corpus is sound.
  public func repetitions() -> [String] {
    var seen: Set<String> = []
    return Split.allCases.flatMap { rows[$0] ?? [] }.map(\.normalized).filter {
      !seen.insert($0).inserted
    }
  }

  /// The row of this place, from as many attempts as it takes to find a new text of the right length.
  private static func row(
    _ task: ReviewTask, _ split: Split, _ index: Int, _ supply: inout RareSupply,
    _ taken: inout Set<String>
  ) -> ReviewRow {
    let seed = (split.firstSeed + UInt64(index)) * 2 + (task == .topic ? 1 : 0)
    var random = StoryRandom(seed: seed)
    // Labels take turns, with a slip now and then, so that order gives nothing away.
    let turn = random.chance(15) ? random.below(task.labels.count) : index % task.labels.count
    let language: Language = random.chance(30) ? .spanish : .english
    while true {
      let plan = ReviewPlan(task, label: task.labels[turn], split: split, &random)
      var sketch = ReviewSketch(
        ReviewWords.of(language), split, random: StoryRandom(seed: random.next()), supply: supply)
      guard plan.write(&sketch) else { continue }
      let row = finished(plan, &sketch)
      let words = ReviewRow.words(of: row.text).count
      guard (plan.extra == .long ? 75...200 : 8...70).contains(words),
        taken.insert(row.normalized).inserted
      else { continue }
      supply = sketch.supply
      return row
    }
  }

  private static func finished(_ plan: ReviewPlan, _ sketch: inout ReviewSketch) -> ReviewRow {
    var text = sketch.sentences.joined(separator: " ")
    if plan.extra == .misspelt { text = Misspelling.apply(to: text, &sketch.random) }
    var slices = Set([plan.extra, plan.manner == .plain ? nil : plan.manner].compactMap(\.self))
    if slices.isEmpty { slices = [.plain] }
    if sketch.words.language == .spanish { slices.insert(.spanish) }
    if sketch.isUnseen { slices.insert(.unseen) }
    return ReviewRow(
      label: plan.label, text: text, slices: ReviewSlice.allCases.filter(slices.contains),
      language: sketch.words.language, frames: sketch.frames)
  }
}
