// Exercises 5.4 and 5.5: what learns, and what stays.

import Classification
import Gates
import Tensors
import Transformer

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
      computed. For `.all` and `.head` the backbone does it in one call; for `.lastBlock` call its parts yourself. \
      Pass no keyCounts: under a causal mask no real token sees filling.
      """,
    shapes: "rows, the part, a generator for dropout or nil → [rows, time, width].",
    hints: [
      "withoutGradients { … } returns what its body returns; what is computed in it has no history.",
      """
      The whole way: backbone.embed(_:batch:time:), which adds positions of any kind; dropout with configuration.dropout; \
      all blocks; finalNorm.
      """,
      "blocks.dropLast() may be empty, and blocks.last is there all the same. Pass &random to each of them.",
    ]),
  implementation: { $0.hiddenStates($1, training: $2, random: &$3) },
  checks: [
    .property(
      "the numbers are the backbone's, whatever is trained",
      why:
        "Training a part must not change what the classifier computes in use, where nothing is dropped."
    ) { hiddenStates, probe in
      for positions in TransformerConfiguration.Positions.allCases {
        let classifier = probe.classifier(dropout: 0.5, positions: positions)
        let rows = probe.paddedRows()
        let expected = classifier.backbone.hiddenStates(rows.tokens, batch: rows.count)
        for part in TrainedPart.allCases {
          var none: SeededRandom?
          try probe.expect(
            hiddenStates(classifier, rows, part, &none), near: expected,
            "the vectors, positions being \(positions.rawValue), training \(part.rawValue),")
        }
      }
    },
    .property(
      "the same values are dropped, whatever is trained",
      why:
        "Dropout belongs to training, whatever part learns; what is trained must not change what is dropped, or drawn later."
    ) { hiddenStates, probe in
      let (classifier, rows) = (probe.classifier(dropout: 0.4), probe.paddedRows())
      let start = probe.random
      var expectedRandom: SeededRandom? = start
      let plain = classifier.backbone.hiddenStates(rows.tokens, batch: rows.count)
      let expected = classifier.backbone.hiddenStates(
        rows.tokens, batch: rows.count, random: &expectedRandom)
      let found = TrainedPart.allCases.map { part in
        var random: SeededRandom? = start
        let vectors = hiddenStates(classifier, rows, part, &random)
        return (name: part.rawValue, vectors: vectors, random: random)
      }
      try probe.expect(
        found.filter { $0.vectors.values != plain.values }.map(\.name),
        equals: found.map(\.name), "the parts with which something is dropped")
      for (name, vectors, random) in found {
        try probe.expect(
          vectors, near: expected, "the vectors, training \(name), values being dropped,")
        try probe.expect(
          random == expectedRandom, equals: true,
          "that the generator is where it would be, training \(name),")
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
        (TrainedPart.all, all + ["tokenEmbedding"]), (.head, []),
        (.lastBlock, ["blocks.2", "finalNorm"]),
      ] {
        let reached = reachedGroups(classifier) {
          var none: SeededRandom?
          return hiddenStates($0, rows, part, &none)
        }
        try probe.expect(reached, equals: expected, "what is reached, training \(part.rawValue),")
      }
      try probe.expect(
        classifier.parameters.allSatisfy { $0.tensor.requiresGradient }, equals: true,
        "that no parameter is frozen for good")
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
    "5.5", "what the optimizer may move", needs: ["5.3"],
    task: """
      The optimizer moves what it is handed, and keeps two moments for each number of it. Hand it exactly what learns. \
      `.all`: all parameters of the classifier. `.lastBlock`: those of the last block, of the final norm, and the head. \
      `.head`: the head. They are the model's own tensors under their names in `parameters`, in its order, none of them \
      twice. `body` lists the backbone's parameters without an output layer for tokens, which nobody uses here; \
      `parameters` adds the head.
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
      for depth in [1, 3, 11] {
        let classifier = probe.classifier(depth: depth)
        let all = (0..<depth).map { "blocks.\($0)" } + ["finalNorm", "positionEmbedding", "score"]
        for (part, expected) in [
          (TrainedPart.head, ["score"]),
          (.lastBlock, ["blocks.\(depth - 1)", "finalNorm", "score"]),
          (.all, all + ["tokenEmbedding"]),
        ] {
          let names = parameters(classifier, part).map(\.name)
          try probe.expect(
            groups(names, of: classifier), equals: expected.sorted(),
            "the list for \(part.rawValue) in a model of depth \(depth)")
        }
      }
    },
    .property(
      "they stand in the model's order",
      why:
        "The norm of all gradients is summed up in this order; in another it is rounded otherwise, and runs differ a little."
    ) { parameters, probe in
      let classifier = probe.classifier()
      let names = classifier.parameters.map(\.name)
      for part in TrainedPart.allCases {
        let places = parameters(classifier, part).compactMap { names.firstIndex(of: $0.name) }
        try probe.expect(
          places, equals: places.sorted(), "the places in `parameters`, for \(part.rawValue),")
      }
    },
    .property(
      "they are the model's own tensors, and stay as they were",
      why:
        "A copy can be trained for hours without the model noticing; and a tensor frozen in passing never learns again."
    ) { parameters, probe in
      let classifier = probe.classifier()
      let own = Set(classifier.parameters.map { ObjectIdentifier($0.tensor) })
      for part in TrainedPart.allCases {
        let listed = parameters(classifier, part).map { ObjectIdentifier($0.tensor) }
        try probe.expect(
          listed.count { !own.contains($0) }, equals: 0, "foreign tensors in \(part.rawValue)")
        try probe.expect(
          classifier.parameters.allSatisfy { $0.tensor.requiresGradient }, equals: true,
          "that no tensor of the model is frozen after asking for \(part.rawValue)")
      }
    },
    .property(
      "each tensor is listed once",
      why: "The optimizer moves a tensor that is listed twice two times in a step."
    ) { parameters, probe in
      let classifier = probe.classifier()
      for part in TrainedPart.allCases {
        let listed = parameters(classifier, part).map { ObjectIdentifier($0.tensor) }
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
