// What wrong scores are made of: the right ones, with their steps left to choose.

import Classification
import Foundation

@testable import Stage5Gate

/// What the counts of one class are.
struct WordCounts {
  /// Rows of the class, and of all.
  let rows: (own: Double, all: Double)
  /// How many classes there are.
  let classes: Double
  /// How often the class has each word.
  let words: [String: Double]
  /// How often all classes have each word.
  let overall: [String: Double]

  /// How many words the class has.
  var total: Double { words.values.reduce(0, +) }
  /// How many words all classes have.
  var overallTotal: Double { overall.values.reduce(0, +) }
  /// How many different words all classes have.
  var vocabulary: Double { Double(overall.count) }
}

/// Naive Bayes with its steps left to choose; by default it is right.
func scores(
  _ rows: [LabelledRow], _ text: String, read: (String) -> [String] = words,
  skipsUnknown: Bool = true, prior: (WordCounts) -> Double = { $0.rows.own / $0.rows.all },
  share: (_ word: String, WordCounts) -> Double = { seen($0, $1) / ($1.total + $1.vocabulary) },
  join: (_ prior: Double, _ shares: [Double]) -> Double = { prior, shares in
    shares.reduce(log(prior)) { $0 + log($1) }
  }
) -> [Double] {
  func counted(_ rows: [LabelledRow]) -> [String: Double] {
    Dictionary(rows.flatMap { words($0.text) }.map { ($0, 1) }, uniquingKeysWith: +)
  }
  let overall = counted(rows)
  let known = read(text).filter { !skipsUnknown || overall[$0] != nil }
  let labels = Set(rows.map(\.label)).sorted()
  return labels.map { label in
    let own = rows.filter { $0.label == label }
    let counts = WordCounts(
      rows: (Double(own.count), Double(rows.count)), classes: Double(labels.count),
      words: counted(own), overall: overall)
    return join(prior(counts), known.map { share($0, counts) })
  }
}

/// How often a class has a word, and once more.
func seen(_ word: String, _ counts: WordCounts) -> Double { (counts.words[word] ?? 0) + 1 }

func words(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// Each word of a text once.
func once(_ text: String) -> [String] {
  var seen: Set<String> = []
  return words(text).filter { seen.insert($0).inserted }
}

/// Logarithms of shares that sum to 1.
func normalised(_ scores: [Double]) -> [Double] {
  let largest = scores.max() ?? 0
  let total = largest + log(scores.reduce(0) { $0 + exp($1 - largest) })
  return scores.map { $0 - total }
}
