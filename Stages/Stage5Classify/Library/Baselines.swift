// What a classifier has to beat: the most frequent class, and counting words.

import Foundation

/// Always predicts the class that is most frequent in training.
public struct MajorityBaseline: Sendable {
  /// That class; the first by name of equally frequent ones.
  public let label: String

  /// Counts the classes of training rows, of which there must be some.
  public init(_ rows: [LabelledRow]) {
    let counts = Dictionary(rows.map { ($0.label, 1) }, uniquingKeysWith: +)
    let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best else { fatalError("MajorityBaseline: no rows") }
    label = best.key
  }
}

/// Multinomial naive Bayes over words: which words occur, never in which order (McCallum and Nigam, 1998).
public struct BagOfWords: Sendable {
  private let labels: [String]
  /// ln of the share of each class.
  private let priors: [Double]
  /// ln of the probability of a word in each class; each word counts as seen once more than it was (Laplace).
  private let words: [String: [Double]]

  /// Counts the words of training rows, of which there must be some.
  public init(_ rows: [LabelledRow]) {
    let classes = Dictionary(grouping: rows, by: \.label).sorted { $0.key < $1.key }
    guard !classes.isEmpty else { fatalError("BagOfWords: no rows") }
    var counts: [String: [Double]] = [:]
    for (number, (_, rows)) in classes.enumerated() {
      for word in rows.flatMap({ Self.words(of: $0.text) }) {
        counts[word, default: [Double](repeating: 0, count: classes.count)][number] += 1
      }
    }
    let totals = classes.indices.map { number in counts.values.reduce(0) { $0 + $1[number] } }
    labels = classes.map(\.key)
    priors = classes.map { log(Double($0.value.count) / Double(rows.count)) }
    let vocabulary = Double(counts.count)
    words = counts.mapValues { seen in
      zip(seen, totals).map { log(($0 + 1) / ($1 + vocabulary)) }
    }
  }

  /// The likeliest class of a text; words that training did not have are skipped.
  public func label(of text: String) -> String {
    var scores = priors
    for chances in Self.words(of: text).compactMap({ words[$0] }) {
      for number in scores.indices { scores[number] += chances[number] }
    }
    return labels[scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }]
  }

  /// Runs of letters and digits, in lower case.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
