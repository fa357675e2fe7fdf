// A task whose gradients are known beforehand, and one step of training on it by plain loops.

import Pretraining
import Storage
import Tensors

/// Two tensors, and losses that are sums of their elements with given slopes: the slopes are the gradient.
///
/// The batches come in their order, whichever step and part are asked for.
final class PlainTask: TrainingTask {
  /// What is trained: a matrix of one row and a bias, and where it is tied the matrix once more.
  let trainableParameters: [NamedParameter]
  /// For each step and each of its batches, the slopes of both tensors.
  let slopes: [[[[Float]]]]
  /// Which batches were asked for, as "step.part".
  private(set) var batches: [String] = []
  /// What was drawn for each batch: its rows, and what is dropped; nil where nothing is.
  private(set) var draws: [(rows: UInt64, dropped: UInt64?)] = []
  /// Whether a gradient was there already when each batch was asked for.
  private(set) var gradientsFound: [Bool] = []

  init(_ start: [[Float]], slopes: [[[[Float]]]], isTied: Bool = false) {
    let matrix = Tensor(start[0], shape: [1, start[0].count], requiresGradient: true)
    let bias = Tensor(start[1], shape: [start[1].count], requiresGradient: true)
    let parameters = [NamedParameter("matrix", matrix), NamedParameter("bias", bias)]
    trainableParameters = parameters + (isTied ? [NamedParameter("tied", matrix)] : [])
    self.slopes = slopes
  }

  /// The values of both tensors.
  var weights: [[Float]] { trainableParameters.prefix(2).map(\.tensor.values) }

  func batchLoss(
    step: Int, part: Int, random: inout SeededRandom, dropout: inout SeededRandom?
  ) -> Tensor {
    let all = Array(slopes.joined())
    // A wrong loop may ask for more than there is.
    let batch = all[min(batches.count, all.count - 1)]
    batches.append("\(step).\(part)")
    draws.append((random.next(), dropout?.next()))
    gradientsFound.append(trainableParameters[0].tensor.gradient != nil)
    let terms = zip(trainableParameters, batch).map { parameter, slope in
      sum(parameter.tensor * Tensor(slope, shape: parameter.tensor.shape))
    }
    return terms[0] + terms[1]
  }

  let tokensPerStep = 1
  let dataChecksum = ""
  let measures: [String] = []
  func evaluate(isLast: Bool, shouldStop: () -> Bool) throws -> [String: Double]? { nil }
  func writeModel(to folder: String, type: TensorType) throws {}
  func readModel(from folder: String) throws {}
}

/// What a step reported, and the weights after it.
struct StepRecord: Equatable, Sendable {
  let loss: Float
  let gradientNorm: Float
  let learningRate: Float
  let weights: [Float]
}

/// What training on a ``PlainTask`` must report, for a schedule that only warms up.
func plainSteps(_ task: PlainTask, _ options: TrainingOptions) -> [StepRecord] {
  var optimizer = PlainAdamW(task.weights, decays: [true, false], options: options.optimizer)
  return task.slopes.enumerated().map { step, batches in
    let share = 1 / Double(batches.count)
    var gradient = task.weights.map { $0.map { _ in 0.0 } }
    for batch in batches {
      for tensor in batch.indices {
        for i in batch[tensor].indices { gradient[tensor][i] += share * Double(batch[tensor][i]) }
      }
    }
    // The losses are linear, so their mean follows from the mean gradient.
    let terms = zip(optimizer.values.joined(), gradient.joined()).map { $0 * $1 }
    let norm = gradient.joined().reduce(0) { $0 + $1 * $1 }.squareRoot()
    let factor = min(1, Double(options.gradientLimit) / norm)
    let schedule = options.schedule
    let rate = Double(schedule.peak) * Double(step + 1) / Double(schedule.warmUpSteps + 1)
    optimizer.update(gradient.map { $0.map { $0 * factor } }, learningRate: rate)
    return StepRecord(
      loss: Float(terms.reduce(0, +)), gradientNorm: Float(norm), learningRate: Float(rate),
      weights: optimizer.values.joined().map { Float($0) })
  }
}
