// Readers that find what is not said, or miss what is.

import Gates
import Instruction

@testable import Stage6Gate

/// Where a phrase is mentioned in clauses of words.
private typealias Place = @Sendable (_ clauses: [[String]], _ phrase: [String]) -> Int?

private let allDenials: Set<String> = [
  "not", "never", "nobody", "no", "without", "neither", "nor",
]

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
  enum Denial: Sendable { case clause, nowhere, text, wordBefore, before }
  enum Match: Sendable { case words, firstWord, firstPlace, anyOrder, withGaps, joinedText }
  enum Denying: Sendable { case anyWord, firstWord, never }
  enum Count: Sendable { case all, clauseOnly, affirmedOnly }

  var denial = Denial.clause
  /// Which word makes a phrase one that denies.
  var denying = Denying.anyWord
  var denials = allDenials
  var findsNothing = false
  var match = Match.words
  var count = Count.all
  var takesLast = false
  var readsAllClauses = true
  var looksOnce = false
  var crossesClauses = false

  func place(_ clauses: [[String]], _ phrase: [String]) -> Int? {
    if phrase.isEmpty { return findsNothing ? 0 : nil }
    let clauses = crossesClauses ? [Array(clauses.joined())] : clauses
    let denies = denies(phrase)
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

  private func denies(_ phrase: [String]) -> Bool {
    switch denying {
    case .anyWord: phrase.contains(where: denials.contains)
    case .firstWord: phrase.prefix(1).contains(where: denials.contains)
    case .never: false
    }
  }

  private func index(of phrase: [String], in clause: [String], denies: Bool) -> Int? {
    clause.indices.first { start in
      let rest = clause[start...]
      if denial == .wordBefore, !denies, start > 0, denials.contains(clause[start - 1]) {
        return false
      }
      if denial == .before, !denies, clause[..<start].contains(where: denials.contains) {
        return false
      }
      switch match {
      case .words: return rest.starts(with: phrase)
      case .firstWord: return rest.first == phrase.first
      case .firstPlace:
        return start == clause.firstIndex(of: phrase[0]) && rest.starts(with: phrase)
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
    "only the words in front looked at",
    explanation: "In 'in the barn it was not' the denial comes behind the barn.",
    hint: "Look for denials in all of the clause.",
    implementation: judging(Reader(denial: .before).place)),
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
    implementation: judging(Reader(denying: .never).place)),
  Mistake(
    "a phrase that denies known by its first word",
    explanation: "'Is never red' denies too, with its second word, and is never found.",
    hint: "Ask whether any word of the phrase is in Self.denials.",
    implementation: judging(Reader(denying: .firstWord).place)),
  Mistake(
    "a list of denials of one's own",
    explanation: "'Without', 'neither' and 'nor' deny as well, and so do words of other languages.",
    hint: "Self.denials holds them all.",
    implementation: judging(Reader(denials: ["not", "never", "nobody", "no"]).place)),
  Mistake(
    "a phrase without words found",
    explanation:
      "An empty list of words is at the start of everything: such a phrase is in every text.",
    hint: "guard !wanted.isEmpty else { return nil }.",
    implementation: judging(Reader(findsNothing: true).place)),
  Mistake(
    "only the first word of the phrase",
    explanation: "Everything red is taken for the red hat.",
    hint: "All words of the phrase stand there, one behind the other.",
    implementation: judging(Reader(match: .firstWord).place)),
  Mistake(
    "only the first place of the first word",
    explanation:
      "In 'a red rose and a red hat' the red hat stands where 'red' comes the second time.",
    hint: "Compare at every index of the clause, not only at firstIndex(of: wanted[0]).",
    implementation: judging(Reader(match: .firstPlace).place)),
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
