// Exercise 5.7: the baseline that counts words.

import Classification
import Foundation
import Gates
import Tensors

/// Learns from rows and scores a text for each class, by name.
typealias NaiveBayesFunction = @Sendable (_ rows: [LabelledRow], _ text: String) -> [Double]

let naiveBayesGate = Gate<NaiveBayesFunction>(
  Exercise(
    "5.7", "naive Bayes: what the words of a text say",
    task: """
      Before a network is praised it must beat counting. Naive Bayes asks of each class: how likely is the class, and how \
      likely are these words in it, each by itself and in any order? That is the class's share of the rows, times for \
      each word of the text its share of the class's words. A word that a class has never had would make the product 0, \
      so every word of the vocabulary counts as seen once more than it was; and a product of many small numbers becomes \
      0 by itself, so add logarithms. Words that training did not have say nothing: skip them.
      """,
    shapes: """
      rowCounts and wordTotals have one number a class; wordCounts[word] has one a class → ln of the score, one a class.
      """,
    hints: [
      "Self.words(of: text) are the text's words, in lower case, without signs; a word that stands there twice counts twice.",
      "Begin with log(rows of the class / all rows); then add one logarithm a known word.",
      "(seen + 1) / (wordTotals[number] + size of the vocabulary): so the shares of all words sum to 1.",
    ]),
  implementation: { BagOfWords($0).classScores(of: $1) },
  checks: [
    .example(
      "three short reviews, by hand",
      why:
        "Of four words, “nice”: bad 2/3 · 1/8, good 1/3 · 3/7; “cold”: · 3/8 and · 1/7. Capitals, signs, unknown words do not matter."
    ) { scores, probe in
      let nice = [2.0 / 3 / 8, 1.0 / 7]
      for (text, expected) in [
        ("NICE", nice), ("nice!", nice), ("nice, very cold", [nice[0] * 3 / 8, nice[1] / 7]),
      ] {
        try probe.expect(
          scores(reviews, text), near: expected.map { log($0) }, "the scores of “\(text)”")
      }
    },
    .example(
      "a text without a known word gets the classes' shares",
      why:
        "Where words say nothing, the frequent class is the better guess; an unknown word is no evidence."
    ) { scores, probe in
      let expected = [log(2.0 / 3), log(1.0 / 3)]
      for text in ["", "unknown words, both"] {
        try probe.expect(scores(reviews, text), near: expected, "the scores of “\(text)”")
      }
    },
    .property(
      "it agrees with plain loops",
      why: "On many words, classes of different sizes, and words that some classes never had."
    ) { scores, probe in
      let rows = probe.wordRows(12)
      for _ in 0..<5 {
        let text = probe.words(6)
        try probe.expect(
          scores(rows, text), near: plainScores(rows, text), "the scores of “\(text)”")
      }
    },
    .property(
      "in each class the shares of all words sum to 1",
      why: "Counting every word once more adds the whole vocabulary to the number of words."
    ) { scores, probe in
      let rows = probe.wordRows(10)
      let known = Set(rows.flatMap { $0.text.split(separator: " ").map(String.init) }).sorted()
      let start = scores(rows, "")
      let all = known.map { scores(rows, $0) }
      try probe.expect(all.map(\.count).max(), equals: 3, "the number of scores")
      try probe.expect(start.count, equals: 3, "the number of scores of no words")
      let sums = (0..<3).map { number in
        all.reduce(0.0) { $0 + exp($1[number] - start[number]) }
      }
      try probe.expect(sums, near: [1, 1, 1], "the sums of the words' shares")
    },
    .property(
      "every word adds its part, a second time as well, in any order",
      why: "That words stand by themselves is what makes this naive, and so cheap."
    ) { scores, probe in
      let rows = probe.wordRows(9)
      let parts = ["", "a", "b", "a b a", "a a b"].map { scores(rows, $0) }
      try probe.expect(parts.map(\.count), equals: [3, 3, 3, 3, 3], "the numbers of scores")
      let expected = (0..<3).map {
        2 * parts[1][$0] + parts[2][$0] - 2 * parts[0][$0]
      }
      try probe.expect(parts[3], near: expected, "the scores of “a b a” from its parts")
      try probe.expect(parts[4], near: expected, "the scores of “a a b”")
    },
    .property(
      "a long text has scores, too",
      why: "A product of a thousand shares is 0 in every class: all would look alike."
    ) { scores, probe in
      let rows = probe.wordRows(9)
      let text = (0..<300).map { _ in probe.words(5) }.joined(separator: " ")
      try probe.expect(
        scores(rows, text), near: plainScores(rows, text), "the scores of 1,500 words")
    },
  ])

private let reviews = [
  LabelledRow(label: "good", text: "Nice, nice soup!"),
  LabelledRow(label: "bad", text: "cold soup"), LabelledRow(label: "bad", text: "cold tea"),
]

extension Probe {
  /// Words from a to h.
  fileprivate func words(_ count: Int) -> String {
    (0..<count).map { _ in
      ["a", "b", "c", "d", "e", "f", "g", "h"].randomElement(using: &random) ?? ""
    }
    .joined(separator: " ")
  }

  /// Rows of three classes of different sizes, the last one with a word of its own.
  fileprivate func wordRows(_ count: Int) -> [LabelledRow] {
    (0..<count).map { index in
      let label = index < 2 ? "z" : index % 3 == 0 ? "x" : "y"
      let text = words(Int.random(in: 2...6, using: &random))
      return LabelledRow(label: label, text: label == "z" ? text + " own" : text + " a b")
    }
  }
}

/// The scores of words between spaces, each probability worked out by itself.
private func plainScores(_ rows: [LabelledRow], _ text: String) -> [Double] {
  func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
  let vocabulary = Set(rows.flatMap { words($0.text) })
  return Set(rows.map(\.label)).sorted().map { label in
    let own = rows.filter { $0.label == label }
    let seen = own.flatMap { words($0.text) }
    var score = log(Double(own.count)) - log(Double(rows.count))
    for word in words(text) where vocabulary.contains(word) {
      let times = seen.count { $0 == word }
      score += log(Double(times + 1)) - log(Double(seen.count + vocabulary.count))
    }
    return score
  }
}
