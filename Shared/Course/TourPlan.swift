// How large the tour is: fixed numbers, so that the same text always gives the same model.

import Transformer

/// The sizes of a tour.
///
/// Steps are counted, not timed: a slower machine takes longer and ends with the same weights.
struct TourPlan: Codable, Equatable {
  /// The most bytes of training text; stories are picked evenly from a longer one.
  var trainingBytes: Int
  /// The most bytes of held-out text.
  var validationBytes: Int
  /// Tokens to learn in stage 1.
  var vocabularySize: Int
  /// Tokens that the model sees at once.
  var contextSize: Int
  /// Blocks of the model.
  var depth: Int
  /// Numbers in a token's vector.
  var width: Int
  /// Heads of each attention.
  var headCount: Int
  /// Windows in a batch.
  var batchSize: Int
  /// Training steps of the model, in stage 4.
  var steps: Int
  /// Training steps of the classifier, in stage 5, of 16 rows each.
  var classifierSteps: Int
  /// Rows that it learns from, at most.
  var trainingRows: Int
  /// Test rows of the classifier.
  var testRows: Int
  /// Questions to answer, in stage 6.
  var questions: Int
  /// Labelled rows to judge, in stage 7.
  var judgements: Int

  /// About ten minutes on two cores.
  static let full = TourPlan(
    trainingBytes: 8_000_000, validationBytes: 200_000, vocabularySize: 4_000,
    contextSize: 128, depth: 4, width: 192, headCount: 6, batchSize: 16,
    steps: 1_500, classifierSteps: 900, trainingRows: 9_600, testRows: 600, questions: 210,
    judgements: 200)

  /// Under three minutes on two cores.
  static let quick = TourPlan(
    trainingBytes: 2_000_000, validationBytes: 60_000, vocabularySize: 2_000,
    contextSize: 64, depth: 3, width: 128, headCount: 4, batchSize: 16, steps: 600,
    classifierSteps: 400, trainingRows: 3_200, testRows: 180, questions: 63, judgements: 60)

  /// The model of stages 3 and 4: the parts of the shipped story model at a smaller size.
  func model(vocabularySize: Int) -> TransformerConfiguration {
    TransformerConfiguration(
      vocabularySize: vocabularySize, contextSize: contextSize, depth: depth, width: width,
      headCount: headCount, feedForwardSize: 2 * width, norm: .rms, activation: .swiGLU,
      positions: .rotary, hasBias: false)
  }
}
