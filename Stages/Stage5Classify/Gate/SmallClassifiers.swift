// Classifiers that the checks try things on, and which of their parts were reached.

import Classification
import Gates
import Tensors
import Transformer

extension Probe {
  /// A classifier of three classes in which every parameter of the body shows: none is 0 or 1 as after initialisation.
  func classifier(
    depth: Int = 3, dropout: Float = 0, tied: Bool = true,
    positions: TransformerConfiguration.Positions = .learned
  ) -> Classifier {
    let configuration = TransformerConfiguration(
      vocabularySize: 13, contextSize: 7, depth: depth, width: 8, headCount: 2,
      feedForwardSize: 12, positions: positions, isTied: tied, dropout: dropout)
    // The head has a generator of its own, so that whoever draws it wrongly gets the same body.
    var headRandom = SeededRandom(seed: random.next())
    let classifier = Classifier(
      LanguageModel(configuration, using: &random), labels: LabelSet(["a", "b", "c"]),
      using: &headRandom)
    for parameter in classifier.backbone.parameters {
      let noise = Tensor.normal(parameter.tensor.shape, deviation: 0.3, using: &random)
      parameter.tensor.assign(withoutGradients { parameter.tensor + noise })
    }
    return classifier
  }

  /// Three rows of two to five tokens, all of them shorter than the rectangle.
  func paddedRows() -> PaddedRows {
    let rows = [2, 5, 4].map { count in
      (0..<count).map { _ in Int32.random(in: 0..<12, using: &random) }
    }
    return PaddedRows(rows, padding: 12, time: 6)
  }
}

/// Goes back from a sum over `result`, which may have no history, and names the groups that gradients have reached.
///
/// Gradients of earlier calls are forgotten.
func reachedGroups(_ classifier: Classifier, _ result: (Classifier) -> Tensor) -> [String] {
  for parameter in classifier.everything { parameter.tensor.clearGradient() }
  let output = result(classifier)
  let weights = Tensor((0..<output.count).map { Float($0 % 5) - 1.5 }, shape: output.shape)
  (sum(output * weights) + sum(Tensor.zeros([1], requiresGradient: true))).backward()
  let reached = classifier.everything.filter { $0.tensor.gradient != nil }
  return groups(reached.map(\.name), of: classifier)
}

/// The parts of a classifier to which parameters belong, such as "blocks.2"; those named incompletely are marked.
func groups(_ names: [String], of classifier: Classifier) -> [String] {
  func group(_ name: String) -> String {
    let words = name.split(separator: ".")
    return words.prefix(words.first == "blocks" ? 2 : 1).joined(separator: ".")
  }
  let named = Set(names)
  let all = Dictionary(grouping: classifier.everything.map(\.name)) { group($0) }
  return Set(names.map(group)).sorted().map { name in
    (all[name] ?? []).allSatisfy { named.contains($0) } ? name : "\(name) in part"
  }
}

extension Classifier {
  /// The backbone's parameters and the head's, also those of an output layer for tokens.
  fileprivate var everything: [NamedParameter] {
    backbone.parameters + score.parameters(in: "score")
  }
}
