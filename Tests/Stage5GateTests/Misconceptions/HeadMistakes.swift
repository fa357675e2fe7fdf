// Heads that begin too sure, too equal or too large.

import Gates
import Tensors

@testable import Stage5Gate

/// A right head whose weights are then replaced.
private func head(
  _ width: Int, _ classes: Int, _ random: inout SeededRandom,
  weight: (_ drawn: Tensor, _ random: inout SeededRandom) -> Tensor
) -> Linear {
  let layer = Linear(width, classes, bias: false, deviation: 0.02, using: &random)
  layer.weight.assign(withoutGradients { weight(layer.weight, &random) })
  return layer
}

let headMistakes: [Mistake<HeadFunction>] = [
  Mistake(
    "as large as other layers",
    explanation:
      "1/√width gives scores of about 1: before it has seen a text the head prefers some classes.",
    hint: "Pass a deviation of 0.02."
  ) { Linear($0, $1, bias: false, using: &$2) },
  Mistake(
    "a deviation of 1",
    explanation:
      "Scores of about √width: the head is sure of nonsense, and its first gradients damage what the body knows.",
    hint: "Pass a deviation of 0.02."
  ) { Linear($0, $1, bias: false, deviation: 1, using: &$2) },
  Mistake(
    "0.02 divided by √width",
    explanation:
      "The loss begins right, but the wider the model, the less comes back to the body in the first steps.",
    hint: "Pass 0.02 itself as deviation, whatever the width is."
  ) {
    Linear($0, $1, bias: false, deviation: 0.02 / Float($0).squareRoot(), using: &$2)
  },
  Mistake(
    "0.02 as the variance",
    explanation: "The deviation is the root of the variance: √0.02 is 0.14, seven times too large.",
    hint: "Pass 0.02 itself as deviation."
  ) { Linear($0, $1, bias: false, deviation: 0.141421, using: &$2) },
  Mistake(
    "all zeros",
    explanation:
      "The loss begins right, but what comes back to the body is multiplied by 0: its first step is lost.",
    hint: "Small, but not 0."
  ) { head($0, $1, &$2) { drawn, _ in .zeros(drawn.shape) } },
  Mistake(
    "all numbers equal",
    explanation: "Classes begin alike, and the body gets the same gradient in all its channels.",
    hint: "Draw from a normal distribution."
  ) { head($0, $1, &$2) { drawn, _ in .full(drawn.shape, 0.02) } },
  Mistake(
    "positive numbers only",
    explanation: "Evenly drawn from 0 to 0.02, they have a mean that is not 0.",
    hint: "Draw from a normal distribution around 0."
  ) {
    head($0, $1, &$2) { drawn, random in
      Tensor((0..<drawn.count).map { _ in 0.02 * random.uniform() }, shape: drawn.shape)
    }
  },
  Mistake(
    "one row for all classes",
    explanation: "Classes with equal weights have equal scores, whatever the text is.",
    hint: "Draw a row for each class."
  ) {
    head($0, $1, &$2) { drawn, _ in
      .concatenating(
        [Tensor](repeating: drawn.sliced(0..<1, axis: 0), count: drawn.shape[0]), axis: 0)
    }
  },
  Mistake(
    "with a bias",
    explanation: "A public classifier of this kind has none, and the file no place for it.",
    hint: "bias: false."
  ) { Linear($0, $1, bias: true, deviation: 0.02, using: &$2) },
  Mistake(
    "width and classes exchanged",
    explanation: "The layer would turn classes into vectors.",
    hint: "Linear takes the size of the input first: that is the width."
  ) { Linear($1, $0, bias: false, deviation: 0.02, using: &$2) },
  Mistake(
    "one class less",
    explanation: "For two classes one score would do with a sigmoid; a softmax needs one for each.",
    hint: "One row a class."
  ) { Linear($0, $1 - 1, bias: false, deviation: 0.02, using: &$2) },
  Mistake(
    "a seed of its own",
    explanation: "Every run begins with the same head, whatever its seed is.",
    hint: "Draw from the generator that is passed in: &random."
  ) { width, classes, _ in
    var own = SeededRandom(seed: 42)
    return Linear(width, classes, bias: false, deviation: 0.02, using: &own)
  },
  Mistake(
    "a copy of the generator",
    explanation:
      "The caller's generator stays where it was: what is drawn next repeats the head's numbers.",
    hint: "Pass the generator itself on: &random."
  ) { width, classes, random in
    var copy = random
    return Linear(width, classes, bias: false, deviation: 0.02, using: &copy)
  },
  Mistake(
    "0.02 squared",
    explanation: "0.0004 would be the variance; what is asked for is the deviation.",
    hint: "Pass 0.02 itself as deviation."
  ) { Linear($0, $1, bias: false, deviation: 0.0004, using: &$2) },
  Mistake(
    "evenly drawn from -0.02 to 0.02",
    explanation: "The deviation of such numbers is 0.02 / √3, which is 0.0115.",
    hint: "Draw from a normal distribution, as Linear does by itself."
  ) {
    head($0, $1, &$2) { drawn, random in
      Tensor(
        (0..<drawn.count).map { _ in 0.04 * random.uniform() - 0.02 }, shape: drawn.shape)
    }
  },
  Mistake(
    "a frozen weight",
    explanation: "The head stays as chance has drawn it, however long the training is.",
    hint: "Leave the weight as Linear makes it."
  ) {
    let layer = Linear($0, $1, bias: false, deviation: 0.02, using: &$2)
    layer.weight.freeze()
    return layer
  },
]
