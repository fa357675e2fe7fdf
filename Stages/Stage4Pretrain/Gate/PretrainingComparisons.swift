// What `./course compare` measures of stage 4: the loss and the optimizer, each beside its fused twin.

import Gates
import Pretraining
import Tensors

/// What is measured of stage 4.
let pretrainingComparisons = [
  Comparison(
    "4.1", of: LossFunction.self, on: "128 rows of 1,024 logits, forward and backward",
    own: { composedCrossEntropy($0, targets: $1) },
    rivals: [Rival("fused", { crossEntropy($0, targets: $1) })],
    call: { random in
      let logits = Tensor.normal([128, 1_024], using: &random, requiresGradient: true)
      let targets = (0..<128).map { _ in Int32.random(in: 0..<1_024, using: &random) }
      return { passedBack($0(logits, targets), slopes: Tensor(1), to: [("logits", logits)]) }
    }),
  Comparison(
    "4.3", of: Compute.self, on: "steps of a matrix [256, 128] along one gradient",
    own: .composed, rivals: [Rival("fused", .fused)],
    call: { random in
      let start = Tensor.normal([256, 128], using: &random).values
      let gradient = Tensor.normal([256, 128], using: &random).values
      let optimizers = Compute.allCases.map { compute in
        let weights = Tensor(start, shape: [256, 128], requiresGradient: true)
        weights.setGradient(gradient)
        return AdamW([NamedParameter("weights", weights)], compute: compute)
      }
      return { compute in
        guard let optimizer = optimizers.first(where: { $0.compute == compute }) else { return [] }
        optimizer.update(learningRate: 1e-3)
        return [ComparedPart("the weights", optimizer.parameters[0].tensor)]
      }
    }),
]
