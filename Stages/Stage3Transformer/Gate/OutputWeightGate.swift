// Exercise 3.11: the output layer, tied to the token embedding or not.

import Gates
import Tensors
import Transformer

let outputWeightGate = Gate<@Sendable (_ model: LanguageModel) -> Tensor>(
  Exercise(
    "3.11", "one table at both ends", needs: ["3.5"],
    task: """
      The output layer scores every token of the vocabulary: the product of the last vector with one row a token. Where \
      weights are tied, this table is the token embedding itself, not a copy: what training learns about a token as \
      input serves it as output, and a third of a small model's parameters are saved. Return the weight of `head` where \
      the model has one, else the embedding's; either way the model's own tensor, through which it learns.
      """,
    shapes: "→ [vocabulary, width].",
    hints: [
      "A tensor is a reference: returning it shares it. Never build a new Tensor of its values.",
      "head is nil where weights are tied; ?? chooses.",
    ]),
  implementation: { $0.outputWeight },
  checks: [
    .property(
      "a tied output layer is the embedding itself",
      why: "One parameter, not two that happen to be equal: training would drive copies apart."
    ) { weight, probe in
      let model = probe.model(smallConfiguration(tied: true))
      let output = weight(model)
      try probe.expect(output, near: model.tokenEmbedding.weight, "the output weight")
      try probe.expect(
        output === model.tokenEmbedding.weight, equals: true, "whether it is the same tensor")
    },
    .property(
      "an untied one is the head's own",
      why: "Such a model has learned other rows for its output, and goes on learning them there."
    ) { weight, probe in
      let model = probe.model(smallConfiguration(tied: false))
      let before = model.head?.weight.values ?? []
      let output = weight(model)
      try probe.expect(
        model.head?.weight.values ?? [], near: before, "the head's weight, which was only asked for"
      )
      try probe.expect(output, near: Tensor(before, shape: [13, 8]), "the output weight")
      try probe.expect(
        output.requiresGradient, equals: true, "whether the output weight is trained")
      try probe.expect(output === model.head?.weight, equals: true, "whether it is the same tensor")
    },
    .property(
      "the gradients of both uses add up in a tied table",
      why:
        "Reading a token and predicting it both teach the same row; asking for the table forgets nothing."
    ) { weight, probe in
      let model = probe.model(smallConfiguration(tied: true))
      let tokens = probe.tokens(5)
      let factors = probe.noise([5, 13])
      let table = model.tokenEmbedding.weight
      let output = weight(model)
      try probe.expect(
        output.requiresGradient, equals: true, "whether the output weight is trained")
      try probe.expect(output.shape, equals: [13, 8], "the shape of the output weight")
      sum(linear(embedding(table, tokens, shape: [5]), output) * factors).backward()
      // Asked for again before the gradient is read.
      _ = weight(model)
      try probe.expect(
        (table.gradient?.values ?? []).map { Double($0) },
        near: bothGradients(table, tokens, factors), "the table's gradient")
    },
    .example(
      "the score of a token is the product with its own row",
      why: "One row a token: [vocabulary, width], as linear layers have it."
    ) { weight, probe in
      let model = probe.model(smallConfiguration(tied: true))
      let rows = (0..<13).flatMap { token -> [Float] in [Float(token), 0, 0, 0, 0, 0, 0, 0] }
      model.tokenEmbedding.weight.assign(Tensor(rows, shape: [13, 8]))
      let output = weight(model)
      try probe.expect(output.shape, equals: [13, 8], "the shape of the output weight")
      try probe.expect(
        linear(Tensor([2, 9, 9, 9, 9, 9, 9, 9], shape: [1, 8]), output),
        near: Tensor((0..<13).map { Float(2 * $0) }, shape: [1, 13]), "the scores")
    },
  ])

/// The gradient of Σ factors · (x Wᵀ) where x are rows of W: what reading and predicting add, by plain loops.
private func bothGradients(_ table: Tensor, _ tokens: [Int32], _ factors: Tensor) -> [Double] {
  let (rows, weights) = (plainRows(table), plainRows(factors))
  var gradient = rows.map { $0.map { _ in 0.0 } }
  for (place, token) in tokens.enumerated() {
    for other in rows.indices {
      for column in rows[other].indices {
        gradient[Int(token)][column] += weights[place][other] * rows[other][column]
        gradient[other][column] += weights[place][other] * rows[Int(token)][column]
      }
    }
  }
  return gradient.flatMap { $0 }
}
