// Rows as examples to learn: those that fit the context, alone or as the second turn of a conversation.

import Pretraining
import Tensors

/// The rows of a file that fit a model's context, each with its example.
///
/// Longer rows are left out. Cut at the end they would teach answers that break off, and cut at the front to answer what
/// was not asked.
struct FittingRows {
  let rows: [AlpacaRow]
  let examples: [LearningExample]
  let skippedCount: Int
  private let template: PromptTemplate
  private let mostTokens: Int

  /// Throws where none fits; `kind` says in the sentence which rows these are.
  init(_ all: [AlpacaRow], _ template: PromptTemplate, context: Int, kind: String) throws {
    // The last token is only a target, so one more than the context fits.
    let mostTokens = context + 1
    let fitting = try all.map { ($0, try template.example([$0.exchange])) }
      .filter { $0.1.tokens.count <= mostTokens }
    guard !fitting.isEmpty else {
      throw TrainingError(
        "none of the \(all.count) \(kind) rows fits the model's context of \(context) tokens")
    }
    (rows, examples) = (fitting.map(\.0), fitting.map(\.1))
    skippedCount = all.count - fitting.count
    self.template = template
    self.mostTokens = mostTokens
  }

  /// The examples, a share of them after another row, drawn from `seed`: so a model learns that what was asked before is
  /// over.
  func conversations(share: Float, seed: UInt64) throws -> [LearningExample] {
    var random = SeededRandom(seed: seed ^ 0xc0a7_0000)
    return try rows.indices.map { index in
      guard share > 0, random.uniform() < share else { return examples[index] }
      let earlier = rows[Int(random.next() % UInt64(rows.count))]
      let both = try template.example([earlier.exchange, rows[index].exchange])
      return both.tokens.count <= mostTokens ? both : examples[index]
    }
  }
}
