// Exercises 5.4 and 5.5: what learns, and what stays.

import Classification
import Gates
import Tensors

typealias HiddenStatesFunction =
  @Sendable (
    _ classifier: Classifier, _ rows: PaddedRows, _ part: TrainedPart,
    _ random: inout SeededRandom?
  ) -> Tensor

let hiddenStatesGate = Gate<HiddenStatesFunction>(
  Exercise(
    "5.4", "one part learns, the rest stays", needs: ["5.1", "5.3"],
    task: """
      Training the head alone takes a fraction of the time, because nothing below it needs a gradient. Compute the \
      vectors of all tokens so that a history is recorded for `part` only. `.all`: for everything. `.head`: for nothing, \
      since the head comes later. `.lastBlock`: for the last block and the norm after it, and nothing before. The \
      numbers are the same each time, and so are the values that dropout sets to 0: what learns must not change what is \
      computed. For `.all` and `.head` the backbone does it in one call; for `.lastBlock` walk through it yourself.
      """,
    shapes: "rows, the part, a generator for dropout or nil → [rows, time, width].",
    hints: [
      "withoutGradients { … } returns what its body returns; what is computed in it has no history.",
      "backbone.embed(_:batch:time:), dropout with configuration.dropout, all blocks, finalNorm: that is the whole way.",
      "blocks.dropLast() may be empty, and blocks.last is there all the same. Pass &random to each of them.",
    ]),
  implementation: { $0.hiddenStates($1, training: $2, random: &$3) },
  checks: [
    .property(
      "the numbers are the backbone's, whatever is trained",
      why: "A classifier is used as a whole: a part that was left out in training is there in use."
    ) { hiddenStates, probe in
      let (classifier, rows) = (probe.classifier(dropout: 0.5), probe.paddedRows())
      let expected = classifier.backbone.hiddenStates(rows.tokens, batch: rows.count)
      for part in TrainedPart.allCases {
        var none: SeededRandom?
        try probe.expect(
          hiddenStates(classifier, rows, part, &none), near: expected,
          "the vectors, training \(part.rawValue), nothing being dropped,")
      }
    },
    .property(
      "the same values are dropped, whatever is trained",
      why: "The head learns on what it will see in training everything, and a resumed run draws on."
    ) { hiddenStates, probe in
      let (classifier, rows) = (probe.classifier(dropout: 0.4), probe.paddedRows())
      let start = probe.random
      var expectedRandom: SeededRandom? = start
      let expected = classifier.backbone.hiddenStates(
        rows.tokens, batch: rows.count, random: &expectedRandom)
      for part in TrainedPart.allCases {
        var random: SeededRandom? = start
        try probe.expect(
          hiddenStates(classifier, rows, part, &random), near: expected,
          "the vectors, training \(part.rawValue), values being dropped,")
        try probe.expect(
          random == expectedRandom, equals: true,
          "that the generator is where it would be, training \(part.rawValue),")
      }
    },
    .property(
      "gradients reach the part that is trained, all of it and nothing else",
      why:
        "A body that is frozen by accident learns nothing; one that is not is slow, and may forget."
    ) { hiddenStates, probe in
      let (classifier, rows) = (probe.classifier(), probe.paddedRows())
      let all = ["blocks.0", "blocks.1", "blocks.2", "finalNorm", "positionEmbedding"]
      for (part, expected) in [
        (TrainedPart.all, all + ["tokenEmbedding"]), (.lastBlock, ["blocks.2", "finalNorm"]),
        (.head, []),
      ] {
        let reached = reachedGroups(classifier) {
          var none: SeededRandom?
          return hiddenStates($0, rows, part, &none)
        }
        try probe.expect(reached, equals: expected, "what is reached, training \(part.rawValue),")
      }
    },
    .example(
      "in a model of one block the last block is the first",
      why: "There is no block before it that could be frozen, only the embedding."
    ) { hiddenStates, probe in
      let (classifier, rows) = (probe.classifier(depth: 1), probe.paddedRows())
      let reached = reachedGroups(classifier) {
        var none: SeededRandom?
        return hiddenStates($0, rows, .lastBlock, &none)
      }
      try probe.expect(reached, equals: ["blocks.0", "finalNorm"], "what is reached")
    },
    .property(
      "the last block's gradient does not depend on what else is trained",
      why: "Freezing saves work; it must not change what is learned above."
    ) { hiddenStates, probe in
      let (classifier, rows) = (probe.classifier(), probe.paddedRows())
      let last = classifier.backbone.parameters.filter { $0.name.hasPrefix("blocks.2.") }
      func gradients(_ result: (Classifier) -> Tensor) -> [Float] {
        _ = reachedGroups(classifier, result)
        return last.flatMap { $0.tensor.gradient?.values ?? [] }
      }
      let expected = gradients { $0.backbone.hiddenStates(rows.tokens, batch: rows.count) }
      for part in [TrainedPart.all, .lastBlock] {
        let found = gradients {
          var none: SeededRandom?
          return hiddenStates($0, rows, part, &none)
        }
        try probe.expect(
          found, near: expected, "the last block's gradient, training \(part.rawValue)")
      }
    },
  ])

typealias ParametersFunction =
  @Sendable (_ classifier: Classifier, _ part: TrainedPart) -> [NamedParameter]

let parametersGate = Gate<ParametersFunction>(
  Exercise(
    "5.5", "what the optimizer may move", needs: ["5.1", "5.2", "5.3", "5.4"],
    task: """
      The optimizer moves what it is handed, and keeps two moments for each number of it. Hand it exactly what learns. \
      `.all`: all parameters of the classifier. `.lastBlock`: those of the last block, of the final norm, and the head. \
      `.head`: the head. They are the model's own tensors under their names, none of them twice. `body` lists the \
      backbone's parameters without an output layer for tokens, which nobody uses here; `parameters` adds the head.
      """,
    shapes: "a part → named parameters in the model's order.",
    hints: [
      "score.parameters(in: \"score\") is the head's weight under its name in the file.",
      "Names begin with blocks.0., blocks.1. … or finalNorm.; the last block's number is the count of blocks less 1.",
    ]),
  implementation: { $0.parameters(of: $1) },
  checks: [
    .example(
      "what the three parts of a model of two blocks are",
      why: "Everything; the last block, the norm and the head; the head."
    ) { parameters, probe in
      let classifier = probe.classifier(depth: 2)
      let all = ["blocks.0", "blocks.1", "finalNorm", "positionEmbedding", "score"]
      for (part, expected) in [
        (TrainedPart.all, all + ["tokenEmbedding"]),
        (.lastBlock, ["blocks.1", "finalNorm", "score"]), (.head, ["score"]),
      ] {
        let names = parameters(classifier, part).map(\.name)
        try probe.expect(
          groups(names, of: classifier), equals: expected, "the list for \(part.rawValue)")
      }
    },
    .property(
      "what is listed is what gradients reach",
      why:
        "What is listed and not reached costs memory for nothing; what is reached and not listed never learns."
    ) { parameters, probe in
      for depth in [1, 3] {
        let (classifier, rows) = (probe.classifier(depth: depth), probe.paddedRows())
        for part in TrainedPart.allCases {
          let reached = reachedGroups(classifier) {
            var none: SeededRandom?
            return $0.logits(rows, training: part, random: &none)
          }
          let names = parameters(classifier, part).map(\.name)
          try probe.expect(
            groups(names, of: classifier), equals: reached,
            "the list for \(part.rawValue) of \(depth) blocks")
        }
      }
    },
    .property(
      "they are the model's own tensors, each once",
      why:
        "A copy can be trained for hours without the model noticing; one listed twice moves twice."
    ) { parameters, probe in
      let classifier = probe.classifier()
      let own = Set(classifier.parameters.map { ObjectIdentifier($0.tensor) })
      for part in TrainedPart.allCases {
        let listed = parameters(classifier, part).map { ObjectIdentifier($0.tensor) }
        try probe.expect(
          listed.count { !own.contains($0) }, equals: 0, "foreign tensors in \(part.rawValue)")
        try probe.expect(
          listed.count - Set(listed).count, equals: 0, "tensors twice in \(part.rawValue)")
      }
    },
    .example(
      "an output layer for tokens is no part of a classifier",
      why: "It is not used, so no gradient ever comes to it; but it would be saved with the model."
    ) { parameters, probe in
      let classifier = probe.classifier(depth: 2, tied: false)
      let names = parameters(classifier, .all).map(\.name)
      try probe.expect(
        groups(names, of: classifier).contains { $0.hasPrefix("head") }, equals: false,
        "that the output layer for tokens is listed")
    },
  ])
