// What the training loop does not know: whose parameters it moves, on what batches, and how well it does.

import Storage
import Tensors

/// A model to train, its data, its loss, and its files.
///
/// Pre-training, classification, instructions and judging differ in these; ``Trainer`` and ``TrainingRun`` are the
/// same for all.
public protocol TrainingTask: AnyObject {
  /// What the optimizer moves: all parameters, or the part that is fine-tuned.
  var trainableParameters: [NamedParameter] { get }
  /// Whether plain operations or fused ones compute a step.
  var compute: Compute { get }
  /// How many tokens a step reads, about, for the rate in the metrics.
  var tokensPerStep: Int { get }
  /// SHA-256 of the data; a run is not resumed on other data.
  var dataChecksum: String { get }
  /// The names of what ``evaluate(isLast:shouldStop:)`` measures.
  var measures: [String] { get }

  /// The loss of one batch, with its graph; the mean over a step's batches is the loss of the step.
  ///
  /// Batches of equally many targets give their mean loss. Where the counts differ, a mean of means would weigh the
  /// targets of small batches more, so each batch's mean is weighted by its share of the step's targets.
  ///
  /// `step` counts from 0; `part` is the place of the batch among those whose gradients are added up in this step.
  /// Rows are drawn from `random`, whose state checkpoints keep, or follow from `step` and `part` alone: both
  /// ways resuming is exact. `dropout` is nil where nothing is dropped.
  func batchLoss(
    step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
  ) -> Tensor

  /// Measures on data that is never trained on; nil where there is none or `shouldStop` said so.
  ///
  /// `isLast` asks for everything, not a part that is enough on the way.
  func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]?

  /// A sample of what the model does now; nil for none.
  func sample(step: Int) throws -> String?

  /// The names of the files that ``writeModel(to:type:)`` writes.
  var modelFiles: [String] { get }

  /// Writes the model's files into an empty folder: `config.json`, `model.safetensors`, `tokenizer.json` ….
  func writeModel(to folder: String, type: TensorType) throws

  /// Reads what ``writeModel(to:type:)`` wrote in float32 into the same tensors.
  ///
  /// Throws where it is another architecture.
  func readModel(from folder: String) throws
}

extension TrainingTask {
  /// Configuration, weights and tokenizer.
  public var modelFiles: [String] { ["config.json", "model.safetensors", "tokenizer.json"] }

  /// Fused.
  public var compute: Compute { .fused }

  /// None.
  public func sample(step: Int) throws -> String? { nil }
}
