// What a classifier has to beat: the most frequent class, and counting words.

import Exercises
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
  /// Training rows of each class.
  private let rowCounts: [Int]
  /// How often each class has a word.
  private let wordCounts: [String: [Double]]
  /// Words of each class, repeated ones counted again.
  private let wordTotals: [Double]

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
    labels = classes.map(\.key)
    rowCounts = classes.map(\.value.count)
    wordCounts = counts
    wordTotals = classes.indices.map { number in counts.values.reduce(0) { $0 + $1[number] } }
  }

  /// The likeliest class of a text; the first by name of equally likely ones.
  public func label(of text: String) -> String {
    let scores = classScores(of: text)
    return labels[scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }]
  }

  /// ln of the probability of each class, by name, and of the text's words in it.
  ///
  /// Each word counts as seen once more than it was (Laplace); words that training did not have are skipped.
  public func classScores(of text: String) -> [Double] {
    // EXERCISE 5.7 — naive Bayes: what the words of a text say
    let rowTotal = Double(rowCounts.reduce(0, +))
    let vocabulary = Double(wordCounts.count)
    var scores = rowCounts.map { log(Double($0) / rowTotal) }
    for seen in Self.words(of: text).compactMap({ wordCounts[$0] }) {
      for number in scores.indices {
        scores[number] += log((seen[number] + 1) / (wordTotals[number] + vocabulary))
      }
    }
    return scores
    // END EXERCISE 5.7
  }

  /// Runs of letters and digits, in lower case.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
