// Finding phrases with the rules left to choose: what the known mistakes of exercise 6.9 are made of.

@testable import Stage6Gate

/// Where a phrase is mentioned in clauses of words.
typealias Place = @Sendable (_ clauses: [[String]], _ phrase: [String]) -> Int?

private let allDenials: Set<String> = [
  "not", "never", "nobody", "no", "without", "neither", "nor",
]

/// Reads text and phrase, and asks for the place of the phrase's words.
func reading(_ place: @escaping Place) -> MentionFunction {
  { text, phrase in place(clauses(of: text), Array(clauses(of: phrase).joined())) }
}

/// Lowercase words without articles, parted by marks and by "but".
func clauses(of text: String) -> [[String]] {
  let marked = text.lowercased().replacing(" but ", with: ", but ")
  return marked.split(whereSeparator: ",.;:?!".contains).map { clause in
    clause.split(separator: " ").map(String.init).filter { !["a", "an", "the"].contains($0) }
  }.filter { !$0.isEmpty }
}

/// Reading with its rules left to choose; by default it is right.
struct Reader: Sendable {
  enum Denial: Sendable { case clause, nowhere, text, wordBefore, before, outside }
  enum Match: Sendable {
    case words, firstWord, firstPlace, noWayBack, anyOrder, withGaps, joinedText, beforeLast
  }
  enum Denying: Sendable { case anyWord, firstWord, never }
  enum Count: Sendable { case all, clauseOnly, affirmedOnly, clauses, fromOne, phraseToo }
  enum Crossing: Sendable { case never, always, withinAffirmed, onlyAffirmed }

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
  var crossing = Crossing.never

  func place(_ clauses: [[String]], _ phrase: [String]) -> Int? {
    if phrase.isEmpty { return findsNothing ? 0 : nil }
    let denies = denies(phrase)
    let clauses = joined(clauses, denies: denies)
    let isDeniedText = clauses.joined().contains(where: denials.contains)
    var (before, found): (Int, Int?) = (0, nil)
    for clause in readsAllClauses ? clauses : Array(clauses.prefix(1)) {
      let isDenied = denial == .text ? isDeniedText : clause.contains(where: denials.contains)
      let isSilent = (denial == .clause || denial == .text) && isDenied && !denies
      if let index = index(of: phrase, in: clause, denies: denies) {
        if !isSilent, found == nil || takesLast {
          found = counted(before, index, phrase)
        }
        if isSilent && looksOnce { return nil }
      }
      if count != .affirmedOnly || !isSilent { before += count == .clauses ? 1 : clause.count }
    }
    return found
  }

  private func joined(_ clauses: [[String]], denies: Bool) -> [[String]] {
    switch crossing {
    case .never: clauses
    case .always: [Array(clauses.joined())]
    case .withinAffirmed:
      [Array(clauses.filter { denies || !$0.contains(where: denials.contains) }.joined())]
    case .onlyAffirmed: [Array(clauses.filter { !$0.contains(where: denials.contains) }.joined())]
    }
  }

  /// What is returned for a phrase behind `before` words of other clauses and `index` of its own.
  private func counted(_ before: Int, _ index: Int, _ phrase: [String]) -> Int {
    switch count {
    case .all, .affirmedOnly, .clauses: before + index
    case .clauseOnly: index
    case .fromOne: before + index + 1
    case .phraseToo: before + index + phrase.count
    }
  }

  private func denies(_ phrase: [String]) -> Bool {
    switch denying {
    case .anyWord: phrase.contains(where: denials.contains)
    case .firstWord: phrase.prefix(1).contains(where: denials.contains)
    case .never: false
    }
  }

  private func index(of phrase: [String], in clause: [String], denies: Bool) -> Int? {
    if match == .noWayBack { return index(withoutWayBack: phrase, in: clause) }
    return clause.indices.first { start in
      let rest = clause[start...]
      if denial == .outside,
        (clause[..<start] + rest.dropFirst(phrase.count)).contains(where: denials.contains)
      {
        return false
      }
      if denial == .wordBefore, !denies, start > 0, denials.contains(clause[start - 1]) {
        return false
      }
      if denial == .before, !denies, clause[..<start].contains(where: denials.contains) {
        return false
      }
      switch match {
      case .words, .noWayBack: return rest.starts(with: phrase)
      case .beforeLast: return rest.count > phrase.count && rest.starts(with: phrase)
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

extension Reader {
  /// Counts the words that agree, and begins anew behind the first that does not.
  private func index(withoutWayBack phrase: [String], in clause: [String]) -> Int? {
    var count = 0
    for (index, word) in clause.enumerated() {
      count = word == phrase[count] ? count + 1 : word == phrase[0] ? 1 : 0
      if count == phrase.count { return index + 1 - count }
    }
    return nil
  }
}
