// Exercise 5.3: the output layer of a classifier.

import Classification
import Foundation
import Gates
import Tensors

typealias HeadFunction =
  @Sendable (_ width: Int, _ classes: Int, _ random: inout SeededRandom) -> Linear

let headGate = Gate<HeadFunction>(
  Exercise(
    "5.3", "a head that prefers no class",
    task: """
      The language model's output layer scores thousands of tokens. Put in its place one that scores classes: a linear \
      layer without bias, one row of weights a class, drawn with a deviation of 0.02 from the generator passed in. So \
      small, because a new head knows nothing: all classes should be about equally likely at first. A loss far above \
      ln(classes) would first pull the trained body into a direction that chance has chosen.
      """,
    shapes: "width, number of classes → a layer whose weight is [classes, width].",
    hints: [
      "Linear(inputSize, outputSize, bias:deviation:using:) draws its weight as [outputSize, inputSize].",
      "Pass the generator itself on with &random, so that the next layer draws other numbers.",
    ]),
  implementation: { newHead(width: $0, classes: $1, using: &$2) },
  checks: [
    .property(
      "one row of weights a class, no bias",
      why: "`transformers` reads score.weight as [classes, width], and knows no bias."
    ) { head, probe in
      for (width, classes) in [(8, 3), (5, 2)] {
        let layer = head(width, classes, &probe.random)
        try probe.expect(layer.weight.shape, equals: [classes, width], "the shape of the weight")
        try probe.expect(layer.bias == nil, equals: true, "that there is no bias")
      }
    },
    .property(
      "the first loss is near ln(classes)",
      why: "Whoever knows nothing must not be sure of anything."
    ) { head, probe in
      for (width, classes) in [(64, 2), (256, 7)] {
        let layer = head(width, classes, &probe.random)
        try probe.expect(layer.weight.shape, equals: [classes, width], "the shape of the weight")
        let logits = layer(probe.noise([100, width]))
        let targets = (0..<100).map { Int32($0 % classes) }
        try probe.expect(
          Double(crossEntropy(logits, targets: targets).item), near: log(Double(classes)),
          tolerance: 0.05, "the first loss of \(classes) classes at width \(width)")
      }
    },
    .property(
      "weights deviate by 0.02 around 0",
      why:
        "Zeros would give the right loss too, but then no gradient comes to the body in the first step."
    ) { head, probe in
      let weight = head(64, 60, &probe.random).weight
      try probe.expect(weight.count, equals: 64 * 60, "the number of weights")
      try probe.expect(mean(weight).item, near: 0 as Float, tolerance: 0.002, "their mean")
      try probe.expect(
        mean(weight * weight).item.squareRoot(), near: 0.02 as Float, tolerance: 0.001,
        "their deviation")
    },
    .property(
      "each class has numbers of its own",
      why: "Classes with equal weights get equal scores, and only chance could tell them apart."
    ) { head, probe in
      let weight = head(6, 4, &probe.random).weight
      try probe.expect(weight.shape, equals: [4, 6], "the shape of the weight")
      let rows = Set((0..<4).map { weight.sliced($0..<$0 + 1, axis: 0).values })
      try probe.expect(rows.count, equals: 4, "the number of different rows")
    },
    .property(
      "the generator that is passed in decides, and goes on",
      why: "A run must repeat itself with its seed, and differ with another."
    ) { head, probe in
      let seed = probe.random.next()
      var (first, second) = (SeededRandom(seed: seed), SeededRandom(seed: seed))
      let heads = [head(4, 2, &first), head(4, 2, &second), head(4, 2, &first)].map(\.weight.values)
      try probe.expect(heads[1] == heads[0], equals: true, "that equal generators give equal heads")
      let other = head(4, 2, &probe.random).weight.values
      try probe.expect(
        other != heads[0], equals: true, "that another generator gives another head")
      try probe.expect(
        heads[2] != heads[0], equals: true, "that the next head of a generator is another")
    },
  ])
