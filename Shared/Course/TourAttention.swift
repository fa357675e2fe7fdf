// Stage 2 of the tour: the heads of the shipped model of attention alone read a sentence of the text.

import Attention
import Console
import Storage
import Tokens

/// What stage 2 found.
struct AttentionResult: Codable, Equatable {
  /// One head: where each token looks.
  struct Head: Codable, Equatable {
    /// Layer and head, counted from 0, such as "1.3".
    let name: String
    /// Row by row, each token's weights on the tokens up to itself.
    let weights: [[Float]]
    /// The mean weight on each kind of place.
    let scores: HeadScores
  }

  /// The head that looks most at a kind of place.
  struct Choice {
    let target: HeadTarget
    let head: Head
    let score: Double

    /// Such as "1.2 looks at the previous token (34 %)".
    var line: String { "\(head.name) looks at \(target.name) (\(Format.percent(score, 0)))" }
  }

  /// The tokens of the sentence that the heads look at.
  let labels: [String]
  /// All heads, layer after layer.
  let heads: [Head]

  /// For each kind of place that the sentence has, the head that looks there most; the clearest first.
  var choices: [Choice] {
    HeadTarget.allCases.compactMap { target in
      heads.compactMap { head in
        head.scores[target].map { Choice(target: target, head: head, score: $0) }
      }.max { $0.score < $1.score }
    }.sorted { $0.score > $1.score }
  }

  /// The line that the tour prints.
  var line: String {
    "of \(heads.count) trained heads, "
      + (choices.isEmpty ? "none had enough to read" : listed(choices.prefix(3).map(\.line)))
  }
}

/// "a, b and c".
private func listed(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}

/// Lets the shipped heads read a sentence, as much of it as a heat map shows.
///
/// Throws where the shipped files are damaged.
func tourAttention(sentence: String) throws -> AttentionResult {
  let folder = try packageRoot() + "/Stages/Stage2Attention/Checkpoint"
  let model = try AttentionOnlyModel(loadingFrom: folder)
  let tokenizer = try loadTokenizer(folder + "/tokenizer.json")
  guard tokenizer.vocabularyCount <= model.embedding.shape[0] else {
    throw FileProblem(folder + "/tokenizer.json", "knows more tokens than the model beside it")
  }
  let tokens = Array(try tokenizer.encode(sentence).prefix(min(32, model.contextSize)))
  let labels = tokens.map { visibleToken(tokenizer.bytes(of: $0)) }
  guard !tokens.isEmpty else { return AttentionResult(labels: [], heads: []) }
  let heads = model(tokens).weights.enumerated().flatMap { layer, weights in
    (0..<weights.shape[0]).map { head in
      AttentionResult.Head(
        name: "\(layer).\(head)",
        weights: tokens.indices.map { query in (0...query).map { weights[head, query, $0] } },
        scores: HeadScores(weights, head: head, tokens: tokens))
    }
  }
  return AttentionResult(labels: labels, heads: heads)
}
