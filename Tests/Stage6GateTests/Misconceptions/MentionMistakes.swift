// Readers that find what is not said, or miss what is.

import Gates
import Instruction

@testable import Stage6Gate

/// Where a phrase is mentioned in clauses of words.
private typealias Place = @Sendable (_ clauses: [[String]], _ phrase: [String]) -> Int?

private let denials: Set<String> = ["not", "never", "nobody", "no"]

/// Judges by the place of each phrase, as the rules do.
private func judging(_ place: @escaping Place) -> MentionFunction {
  { response, check in
    let read = clauses(of: response)
    func find(_ phrase: String) -> Int? { place(read, Array(clauses(of: phrase).joined())) }
    if check.wrong.contains(where: { find($0) != nil }) { return false }
    let places = check.right.map(find)
    switch check.rule {
    case .all: return !places.contains(nil)
    case .order:
      let found = places.compactMap { $0 }
      return found.count == places.count && found == found.sorted()
    default: return places.contains { $0 != nil }
    }
  }
}

/// Lowercase words without articles, parted by marks and by "but".
private func clauses(of text: String) -> [[String]] {
  let marked = text.lowercased().replacing(" but ", with: ", but ")
  return marked.split(whereSeparator: ",.;:?!".contains).map { clause in
    clause.split(separator: " ").map(String.init).filter { !["a", "an", "the"].contains($0) }
  }.filter { !$0.isEmpty }
}

/// Reading with its rules left to choose; by default it is right.
private struct Reader: Sendable {
  enum Denial: Sendable { case clause, nowhere, text, wordBefore }
  enum Match: Sendable { case words, firstWord, anyOrder, withGaps, joinedText }
  enum Count: Sendable { case all, clauseOnly, affirmedOnly }

  var denial = Denial.clause
  var allowsDenyingPhrases = true
  var match = Match.words
  var count = Count.all
  var takesLast = false
  var readsAllClauses = true
  var looksOnce = false
  var crossesClauses = false

  func place(_ clauses: [[String]], _ phrase: [String]) -> Int? {
    let clauses = crossesClauses ? [Array(clauses.joined())] : clauses
    let denies = allowsDenyingPhrases && phrase.contains(where: denials.contains)
    let isDeniedText = clauses.joined().contains(where: denials.contains)
    var (before, found): (Int, Int?) = (0, nil)
    for clause in readsAllClauses ? clauses : Array(clauses.prefix(1)) {
      let isDenied = denial == .text ? isDeniedText : clause.contains(where: denials.contains)
      let isSilent = (denial == .clause || denial == .text) && isDenied && !denies
      if let index = index(of: phrase, in: clause, denies: denies) {
        if !isSilent, found == nil || takesLast {
          found = (count == .clauseOnly ? 0 : before) + index
        }
        if isSilent && looksOnce { return nil }
      }
      if count != .affirmedOnly || !isSilent { before += clause.count }
    }
    return found
  }

  private func index(of phrase: [String], in clause: [String], denies: Bool) -> Int? {
    clause.indices.first { start in
      let rest = clause[start...]
      if denial == .wordBefore, !denies, start > 0, denials.contains(clause[start - 1]) {
        return false
      }
      switch match {
      case .words: return rest.starts(with: phrase)
      case .firstWord: return rest.first == phrase.first
      case .anyOrder: return phrase.contains(rest[start]) && Set(phrase).isSubset(of: clause)
      case .withGaps:
        var left = phrase[...]
        for word in rest where word == left.first { left = left.dropFirst() }
        return rest.first == phrase.first && left.isEmpty
      case .joinedText: return rest.joined(separator: " ").contains(phrase.joined(separator: " "))
      }
    }
  }
}

let mentionMistakes: [Mistake<MentionFunction>] = [
  Mistake(
    "found by substring",
    explanation: "A caterpillar counts as a cat, and a stone as the number one.",
    hint: "Compare whole words: clause[index...].starts(with: wanted).",
    implementation: judging(Reader(match: .joinedText).place)),
  Mistake(
    "denials not heard",
    explanation: "'Not in the barn' is taken for the barn.",
    hint: "Skip clauses that hold one of Self.denials.",
    implementation: judging(Reader(denial: .nowhere).place)),
  Mistake(
    "a denial silences the whole text",
    explanation: "'Not in the barn, in the house' is taken for no answer at all.",
    hint: "A denial is heard in its own clause only.",
    implementation: judging(Reader(denial: .text).place)),
  Mistake(
    "only the word before looked at",
    explanation: "In 'not in the old barn' the denial stands further in front.",
    hint: "Look for denials in all of the clause.",
    implementation: judging(Reader(denial: .wordBefore).place)),
  Mistake(
    "phrases that deny are never found",
    explanation: "Where 'nobody' is right, every right answer is judged wrong.",
    hint: "A phrase that holds a denial itself is looked for in all clauses.",
    implementation: judging(Reader(allowsDenyingPhrases: false).place)),
  Mistake(
    "only the first word of the phrase",
    explanation: "Everything red is taken for the red hat.",
    hint: "All words of the phrase stand there, one behind the other.",
    implementation: judging(Reader(match: .firstWord).place)),
  Mistake(
    "words in any order",
    explanation: "'Her hat is red' holds both words and not the phrase.",
    hint: "Compare the words in their order, from each place of the clause on.",
    implementation: judging(Reader(match: .anyOrder).place)),
  Mistake(
    "words with others between",
    explanation:
      "'A red and warm hat' is not the phrase; between 'red' and 'hat' there may be anything.",
    hint: "The words of the phrase stand together.",
    implementation: judging(Reader(match: .withGaps).place)),
  Mistake(
    "a phrase over the end of a clause",
    explanation:
      "'It is red. Hat and coat …' holds the words by chance; and a denial anywhere silences all.",
    hint: "Look within each clause by itself.",
    implementation: judging(Reader(crossesClauses: true).place)),
  Mistake(
    "places counted within the clause",
    explanation: "In two sentences the second one's first word seems to come first.",
    hint: "Add the words of all clauses before.",
    implementation: judging(Reader(count: .clauseOnly).place)),
  Mistake(
    "denying clauses not counted",
    explanation: "What follows such a clause seems to come before what stands in it.",
    hint: "Add the words of every clause that was passed.",
    implementation: judging(Reader(count: .affirmedOnly).place)),
  Mistake(
    "the last mention instead of the first",
    explanation: "A list that repeats its first thing at the end seems out of order.",
    hint: "Return at the first clause that mentions the phrase.",
    implementation: judging(Reader(takesLast: true).place)),
  Mistake(
    "given up at a denied mention",
    explanation: "'Not in the house before, but now in the house' says it in its second part.",
    hint: "Go on to the next clause.",
    implementation: judging(Reader(looksOnce: true).place)),
  Mistake(
    "only the first clause read",
    explanation: "Whatever comes after the first comma is not heard.",
    hint: "Go through all clauses.",
    implementation: judging(Reader(readsAllClauses: false).place)),
]
