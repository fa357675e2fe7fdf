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
      small, because a new head knows nothing: all classes should be about equally likely at first. While the loss is far \
      above ln(classes), the first steps would only undo what the draw happened to prefer, and damage the trained body.
      """,
    shapes: "width, number of classes → a layer whose weight is [classes, width].",
    hints: [
      "Linear(inputSize, outputSize, bias:deviation:using:) draws its weight as [outputSize, inputSize].",
      "Pass the generator itself on with &random, so that the next layer draws other numbers.",
    ]),
  implementation: { newHead(width: $0, classes: $1, using: &$2) },
  checks: [
    .property(
      "one row of weights a class",
      why:
        "A row turns a vector into the score of one class; `transformers` reads [classes, width]."
    ) { head, probe in
      for (width, classes) in [(8, 3), (5, 2)] {
        let layer = head(width, classes, &probe.random)
        try probe.expect(layer.weight.shape, equals: [classes, width], "the shape of the weight")
      }
    },
    .property(
      "there is no bias",
      why: "A bias prefers a class whatever the text is; and the file has no place for it."
    ) { head, probe in
      try probe.expect(
        head(8, 3, &probe.random).bias == nil, equals: true, "that there is no bias")
    },
    .property(
      "the first loss is near ln(classes), and can fall",
      why: "Whoever knows nothing must not be sure of anything, and must be able to learn."
    ) { head, probe in
      for (width, classes) in [(64, 2), (256, 7)] {
        let vectors = probe.noise([100, width])
        // A generator of its own, so that the vectors are the same however the head is drawn.
        var random = SeededRandom(seed: probe.random.next())
        let layer = head(width, classes, &random)
        try probe.expect(layer.weight.shape, equals: [classes, width], "the shape of the weight")
        let targets = (0..<100).map { Int32($0 % classes) }
        try probe.expect(
          Double(crossEntropy(layer(vectors), targets: targets).item), near: log(Double(classes)),
          tolerance: 0.05, "the first loss of \(classes) classes at width \(width)")
        try probe.expect(
          layer.weight.requiresGradient, equals: true, "that gradients reach the weight")
      }
    },
    .property(
      "weights deviate by 0.02 around 0",
      why:
        "Small enough to prefer no class, large enough for gradients to reach the body in the first step."
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
      why: "Classes with equal weights get equal scores, whatever the text is."
    ) { head, probe in
      let weight = head(6, 4, &probe.random).weight
      try probe.expect(weight.shape, equals: [4, 6], "the shape of the weight")
      let rows = Set((0..<4).map { weight.sliced($0..<$0 + 1, axis: 0).values })
      try probe.expect(rows.count, equals: 4, "the number of different rows")
    },
    .property(
      "the generator that is passed in decides",
      why: "A run must repeat itself with its seed, and differ with another."
    ) { head, probe in
      let seed = probe.random.next()
      var (first, second) = (SeededRandom(seed: seed), SeededRandom(seed: seed))
      let heads = [head(4, 2, &first), head(4, 2, &second)].map(\.weight.values)
      try probe.expect(heads[1] == heads[0], equals: true, "that equal generators give equal heads")
      let other = head(4, 2, &probe.random).weight.values
      try probe.expect(
        other != heads[0], equals: true, "that another generator gives another head")
    },
    .property(
      "the generator goes on",
      why: "What is drawn after the head must not repeat the head's numbers."
    ) { head, probe in
      let heads = (0..<2).map { _ in head(4, 2, &probe.random).weight.values }
      try probe.expect(
        heads[1] != heads[0], equals: true, "that the next head of a generator is another")
    },
  ])
