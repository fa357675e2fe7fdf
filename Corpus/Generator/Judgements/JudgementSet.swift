// The rows of all splits: how many of each kind, and no question in two splits.

import Instruction
import StoryWorld

/// The rows, by split.
public struct JudgementSet: Sendable {
  /// The rows of each split, in order.
  public private(set) var rows: [Split: [Judgement]] = [:]

  /// How many rows each split has in the files of the course.
  public static let shipped: [Split: Int] = [.train: 16_000, .validation: 500, .test: 1_000]

  /// How many rows of a hundred are spoilt in which way; the others are right.
  static let shares: [(corruption: Corruption?, count: Int)] = [
    (nil, 20), (.wrongFact, 14), (.partlyWrong, 11), (.incomplete, 3), (.offTopic, 10),
    (.truncated, 12), (.rambling, 8), (.orders, 14), (.wrongLanguage, 6), (.empty, 2),
  ]

  /// Of a hundred tasks, how many are of the instruction corpus.
  static let instructionShare = 45

  /// A task in training gets so many responses where it can: what decides is then the response.
  public static let responsesPerQuestion = 3

  /// Makes the rows: the test's first, then validation's, then training's, which keep clear of them.
  ///
  /// Where `instructions` has rows for a split, some of its tasks are taken from there.
  public init(counts: [Split: Int] = shipped, instructions: [Split: [InstructionRow]] = [:]) {
    var taken: Set<String> = []
    for (index, split) in [Split.test, .validation, .train].enumerated() {
      var writer = RowWriter(
        split, seed: UInt64(index + 1), instructions: instructions[split] ?? [])
      let rows = writer.rows(counts[split, default: 0], avoiding: taken)
      taken.formUnion(rows.map(\.question))
      self.rows[split] = rows
    }
  }

  /// The file of a split: one row a line.
  public func text(of split: Split) -> String {
    (rows[split] ?? []).map { $0.line + "\n" }.joined()
  }

  /// Questions that stand in two splits; empty if sound.
  public func leaks() -> [String] {
    var first: [String: Split] = [:]
    return Split.allCases.flatMap { split in
      (rows[split] ?? []).filter { row in
        let owner = first[row.question, default: split]
        first[row.question] = owner
        return owner != split
      }.map(\.question)
    }
  }
}

/// Writes the rows of one split.
private struct RowWriter {
  let split: Split
  let instructions: InstructionTasks
  var responder: Responder

  init(_ split: Split, seed: UInt64, instructions: [InstructionRow]) {
    self.split = split
    self.instructions = InstructionTasks(instructions)
    responder = Responder(
      draw: Draw(random: StoryRandom(seed: seed), split: split),
      stories: [
        .english: storySentences(.english, split), .spanish: storySentences(.spanish, split),
      ])
  }

  /// Rows whose questions are none of `taken`, no two of them equal in question and response.
  mutating func rows(_ count: Int, avoiding taken: Set<String>) -> [Judgement] {
    var plan: [Corruption?] = []
    while plan.count < count {
      plan += responder.draw.shuffled(
        JudgementSet.shares.flatMap { Array(repeating: $0.corruption, count: $0.count) })
    }
    var seen: Set<String> = []
    var rows: [Judgement] = []
    var (task, uses) = (Exercise?.none, 0)
    let limit = split == .train ? JudgementSet.responsesPerQuestion : 1
    while rows.count < count {
      if uses == limit { task = nil }
      if task == nil { (task, uses) = (self.task(), 0) }
      guard let known = task,
        let row = row(plan[rows.count], about: known, number: rows.count + 1),
        !taken.contains(row.question), seen.insert("\(row.question)\n\(row.response)").inserted
      else {
        task = nil
        continue
      }
      rows.append(row)
      uses += 1
    }
    return rows
  }

  /// A row about a task; nil where the task cannot be spoilt in this way.
  private mutating func row(
    _ corruption: Corruption?, about task: Exercise, number: Int
  ) -> Judgement? {
    guard let response = responder.response(to: task, corruption) else { return nil }
    return Judgement(
      id: "\(split.rawValue)-\(number)", instruction: task.instruction, input: task.input,
      reference: task.answers.reference, response: response.text, language: task.language,
      scores: response.scores, corruption: corruption, family: task.family)
  }

  private mutating func task() -> Exercise? {
    if !instructions.isEmpty && responder.draw.random.chance(JudgementSet.instructionShare) {
      return instructions.task(&responder.draw)
    }
    let family = responder.draw.random.pick(Family.allCases)
    let language: Language = responder.draw.random.chance(45) ? .spanish : .english
    return responder.draw.matter(family).exercise(family, language, &responder.draw)
  }
}

/// Short sentences of the split's first stories, without speech.
private func storySentences(_ language: Language, _ split: Split) -> [String] {
  (0..<80).flatMap { index in
    Story(seed: split.firstSeed + index, language: language).sentences.map(\.text).filter { text in
      (4...12).contains(text.split(separator: " ").count)
        && !text.contains(where: "\"«»?!".contains)
    }
  }
}
