// A text as the checks compare it: lowercase words without punctuation, clause by clause.

import Exercises

/// The words of a text that matter to a check.
public struct PlainWords: Equatable {
  /// The clauses: the words between two marks of punctuation or words that turn a sentence round.
  let clauses: [[String]]

  /// All words in order.
  var words: [String] { clauses.flatMap { $0 } }

  private static let articles: [InstructionLanguage: Set<String>] = [
    .english: ["a", "an", "the"],
    .spanish: ["el", "la", "los", "las", "un", "una", "unos", "unas"],
  ]
  /// Words that deny what their clause says.
  private static let denials: Set<String> = [
    "not", "never", "nobody", "no", "without", "neither", "nor", "nunca", "jamás", "nadie", "ni",
    "tampoco", "sin",
  ]
  /// Words that begin a clause without a comma.
  private static let turns: Set<String> = ["but", "sino", "pero"]

  /// Splits a text, with its articles or without.
  public init(_ text: String, _ language: InstructionLanguage, keepingArticles: Bool = false) {
    let dropped = keepingArticles ? [] : Self.articles[language] ?? []
    clauses = Self.clauses(of: text).map { clause in clause.filter { !dropped.contains($0) } }
      .filter { !$0.isEmpty }
  }

  private static func clauses(of text: String) -> [[String]] {
    var clauses: [[String]] = [[]]
    var word = ""
    func endWord() {
      guard !word.isEmpty else { return }
      // "isn't" is "is not"; "Mira's" is Mira.
      let parts = word.split(separator: "'").map(String.init)
      var added = Array(parts.prefix(1))
      if parts.count == 2, parts[1] == "t", word.hasSuffix("n't") {
        added = [String(parts[0].dropLast()), "not"].filter { !$0.isEmpty }
      }
      if let first = added.first, turns.contains(first) { clauses.append([]) }
      clauses[clauses.count - 1] += added
      word = ""
    }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "'" || character == "’" {
        word.append("'")
      } else {
        endWord()
        if character.isPunctuation, !"\"«»“”-".contains(character) { clauses.append([]) }
      }
    }
    endWord()
    return clauses
  }

  /// Whether a clause says `phrase` and does not deny it.
  func mention(_ phrase: PlainWords) -> Bool { place(of: phrase) != nil }

  /// The number of words before `phrase` where it is mentioned first; nil where it is not, or has no words.
  ///
  /// The words of `phrase` count, not the marks between them.
  public func place(of phrase: PlainWords) -> Int? {
    // EXERCISE 6.9 — what a response mentions
    let wanted = phrase.words
    let deniesItself = wanted.contains(where: Self.denials.contains)
    guard !wanted.isEmpty else { return nil }
    var before = 0
    for clause in clauses {
      if deniesItself || !clause.contains(where: Self.denials.contains),
        let index = clause.indices.first(where: { clause[$0...].starts(with: wanted) })
      {
        return before + index
      }
      before += clause.count
    }
    return nil
    // END EXERCISE 6.9
  }

  /// What the text says before or after its verdict; nil where its verdict is another, or where it has none.
  ///
  /// A verdict stands first or last: "No, it was Hugo." and "It was Hugo, so no." A first one counts.
  func reason(beside verdict: String) -> PlainWords? {
    let words = words
    if let first = words.first, Self.verdicts.contains(first) {
      return first == verdict ? without(first: true) : nil
    }
    return words.last == verdict ? without(first: false) : nil
  }

  private static let verdicts: Set<String> = ["yes", "no", "sí"]

  /// The text without its first or its last word.
  private func without(first: Bool) -> PlainWords {
    var clauses = clauses
    if first {
      clauses[0].removeFirst()
    } else {
      clauses[clauses.count - 1].removeLast()
    }
    return PlainWords(clauses: clauses.filter { !$0.isEmpty })
  }

  private init(clauses: [[String]]) { self.clauses = clauses }

  /// The clauses that deny nothing.
  var affirmed: [[String]] { clauses.filter { !$0.contains(where: Self.denials.contains) } }
}
