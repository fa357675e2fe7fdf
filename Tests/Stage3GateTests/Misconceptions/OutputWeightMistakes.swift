// Output layers that only look tied.

import Gates
import Tensors
import Transformer

/// A tensor of its own with the same values.
private func copy(_ table: Tensor) -> Tensor {
  Tensor(table.values, shape: table.shape, requiresGradient: true)
}

let outputWeightMistakes: [Mistake<@Sendable (_ model: LanguageModel) -> Tensor>] = [
  Mistake(
    "tied weights copied instead of shared",
    explanation:
      "A new tensor with the same values is another parameter: the embedding no longer learns from what is predicted.",
    hint: "Return tokenEmbedding.weight itself."
  ) { $0.head?.weight ?? copy($0.tokenEmbedding.weight) },
  Mistake(
    "the head copied",
    explanation: "The head's own tensor never learns: gradients go to a copy that is thrown away.",
    hint: "Return head?.weight itself."
  ) { $0.head.map { copy($0.weight) } ?? $0.tokenEmbedding.weight },
  Mistake(
    "both tables copied",
    explanation: "Gradients go to copies that are thrown away; neither head nor embedding learns.",
    hint: "Return the tensors themselves."
  ) { copy($0.head?.weight ?? $0.tokenEmbedding.weight) },
  Mistake(
    "the table without history",
    explanation: "The values are right, but no gradient comes back through the output layer.",
    hint: "Return the weight, not its detached values."
  ) { ($0.head?.weight ?? $0.tokenEmbedding.weight).detached },
  Mistake(
    "the embedding without history",
    explanation:
      "The values are right, but a tied table learns only from reading tokens, not from predicting them.",
    hint: "Return the weight, not its detached values."
  ) { $0.head?.weight ?? $0.tokenEmbedding.weight.detached },
  Mistake(
    "the head without history",
    explanation: "The values are right, but an untied output layer never learns.",
    hint: "Return the weight, not its detached values."
  ) { $0.head?.weight.detached ?? $0.tokenEmbedding.weight },
  Mistake(
    "tied although there is a head",
    explanation: "A model with an output layer of its own has learned other rows for it.",
    hint: "head?.weight first; the embedding only where it is nil."
  ) { $0.tokenEmbedding.weight },
  Mistake(
    "the table turned round",
    explanation: "A linear layer wants [out, in], here [vocabulary, width], as the embedding is.",
    hint: "No transpose is needed."
  ) { ($0.head?.weight ?? $0.tokenEmbedding.weight).transposed() },
  Mistake(
    "the table divided by √width",
    explanation:
      "Initialisation has taken care of the size; published weights are used as they are.",
    hint: "Return the weight as it is."
  ) { ($0.head?.weight ?? $0.tokenEmbedding.weight) * 0.353_553_4 },
  Mistake(
    "computed from the table",
    explanation:
      "Reshaped or multiplied by 1, it is another tensor with the same numbers, made anew in each step.",
    hint: "Return the weight itself."
  ) { ($0.head?.weight ?? $0.tokenEmbedding.weight) * 1 },
  Mistake(
    "the head overwritten by the embedding",
    explanation: "A model with an output layer of its own has learned other rows for it.",
    hint: "Return head?.weight as it is."
  ) { model in
    guard let head = model.head else { return model.tokenEmbedding.weight }
    head.weight.assign(model.tokenEmbedding.weight)
    return head.weight
  },
  Mistake(
    "the gradient forgotten",
    explanation: "Reading the table must not change it: its gradient may still be wanted.",
    hint: "Return the weight, and do nothing else."
  ) { model in
    let weight = model.head?.weight ?? model.tokenEmbedding.weight
    weight.clearGradient()
    return weight
  },
  Mistake(
    "only untied models have an output layer",
    explanation: "Where head is nil, the embedding takes its place; zeros score all tokens alike.",
    hint: "head?.weight ?? tokenEmbedding.weight."
  ) { $0.head?.weight ?? Tensor.zeros($0.tokenEmbedding.weight.shape, requiresGradient: true) },
]
