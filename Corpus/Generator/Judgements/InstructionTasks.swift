// Tasks of the instruction corpus as tasks to judge: what stage 6 is asked, with right, wrong and partly wrong answers.

import Instruction
import StoryWorld

/// The instruction rows of a split, by kind.
struct InstructionTasks {
  private let rows: [InstructionRow]
  private let kinds: [[String]: [InstructionRow]]

  /// Keeps the rows that a judge can be asked about: where many answers are right, a reference decides nothing.
  init(_ rows: [InstructionRow]) {
    self.rows = rows.filter { $0.family != "continue" }
    kinds = Dictionary(grouping: self.rows) { [$0.family, $0.language.rawValue] }
  }

  /// Whether there are any.
  var isEmpty: Bool { rows.isEmpty }

  /// A task drawn at random; nil where no wrong answer to it is known.
  func task(_ draw: inout Draw) -> Exercise? {
    let row = draw.random.pick(rows)
    let rivals = kinds[[row.family, row.language.rawValue]] ?? []
    let others = (0..<6).map { _ in draw.random.pick(rivals) }
    let answers = InstructionAnswers(row, others: others.map(\.output), &draw)
    guard !answers.wrong.isEmpty else { return nil }
    let isTranslation = row.family.hasPrefix("translate")
    let language: Language = row.language == .english ? .english : .spanish
    let frames = ["{0}", "{0}", "{0}", language == .english ? "Answer: {0}" : "Respuesta: {0}"]
    return Exercise(
      family: nil, language: language, instruction: row.instruction, input: row.input,
      answers: Answers(
        frames: frames, denials: [], right: [row.output], wrong: answers.wrong.map { [$0] },
        partly: answers.partly.map { [$0] },
        others: answers.others,
        pieces: answers.pieces, keepsCase: true),
      foreign: nil, untranslated: isTranslation ? row.input : nil, incomplete: answers.incomplete)
  }
}

/// Answers to one row besides the reference; stage 6's own rules say which of them are right.
private struct InstructionAnswers {
  /// Right ones in other words.
  var others: [String] = []
  var wrong: [String] = []
  var partly: [String] = []
  var incomplete: String?
  /// What makes a broken answer partly right.
  let pieces: [String]
  private let row: InstructionRow

  /// `others` are answers to other rows of the same kind.
  init(_ row: InstructionRow, others: [String], _ draw: inout Draw) {
    self.row = row
    pieces = Self.pieces(of: row)
    switch row.family {
    case "order": permute()
    case "list": changeList()
    case "yes-no": changeVerdict()
    case "translate-to-spanish", "translate-to-english":
      // A sentence that shares nothing with the right one would be off topic rather than wrong.
      let halfWrong = others.compactMap { mixed(row.output, with: $0, &draw) }
      wrong = zip(halfWrong, others.reversed()).compactMap { mixed($0, with: $1, &draw) }
    case "tense", "plural", "opposite-state", "copy-change", "order-words":
      wrong = [row.input]
    default:
      wrong = row.check.wrong.flatMap { [inReference($0), short($0)].compactMap { $0 } }
      if wrong.isEmpty { wrong = others.filter { sharesNothing($0) } }
      self.others = row.check.right.compactMap(short)
    }
    if row.check.rule == .same { self.others = row.check.right }
    if row.check.rule == .same && row.family != "plural" {
      partly += others.compactMap { mixed(row.output, with: $0, &draw) }
    }
    func isRight(_ text: String) -> Bool { judge(text, for: row) == .right }
    self.others = self.others.filter { isRight($0) && $0 != row.output }
    wrong.removeAll(where: isRight)
    partly.removeAll(where: isRight)
  }

  /// Words that an answer which breaks off may have right: those that the input does not give away, if there are any.
  private static func pieces(of row: InstructionRow) -> [String] {
    if row.check.rule != .same { return row.check.right }
    let words = plainWords(row.output)
    let known = Set(plainWords(row.input))
    let new = words.filter { $0.count > 2 && !known.contains($0) }
    return new.isEmpty ? [words.prefix(2).joined(separator: " ")] : new
  }

  /// Whether nothing in an answer to another row is right here.
  private func sharesNothing(_ other: String) -> Bool {
    let long = Set(plainWords(row.output).filter { $0.count > 3 })
    return long.isDisjoint(with: plainWords(other))
      && !row.check.right.contains { contains(other.lowercased(), $0.lowercased()) }
  }

  /// Three names: rotated, none is in its place; with two of them exchanged, one is.
  private mutating func permute() {
    let names = row.check.right
    guard names.count == 3 else { return }
    func text(_ places: [Int]) -> String { places.map { names[$0] }.joined(separator: ", ") + "." }
    wrong = [text([1, 2, 0]), text([2, 0, 1])]
    partly = [text([0, 2, 1]), text([1, 0, 2]), text([2, 1, 0])]
  }

  /// One thing is missing, or another is in its place.
  private mutating func changeList() {
    let items = row.output.components(of: ", ")
    guard items.count > 1 else { return }
    let strangers = row.check.wrong.compactMap {
      phrase(to: $0, from: ["a", "an", "un", "una"], in: row.input)
    }
    incomplete = items.dropLast().joined(separator: ", ")
    partly = strangers.map { (items.dropLast() + [$0]).joined(separator: ", ") }
    wrong = strangers.isEmpty ? [] : [strangers.joined(separator: ", ")]
  }

  /// The other verdict, alone; or the right one for a reason that does not hold.
  private mutating func changeVerdict() {
    guard let verdict = row.check.right.first else { return }
    let opposite = ["yes": "No.", "no": row.language == .english ? "Yes." : "Sí.", "sí": "No."]
    wrong = [opposite[verdict]].compactMap { $0 }
    for stranger in row.check.wrong where stranger.first?.isUppercase == true {
      for name in row.check.right.dropFirst() where name.first?.isUppercase == true {
        let other = row.output.replacing(name, with: stranger)
        if other != row.output { partly.append(other) }
      }
    }
  }

  /// What the text says of somebody or something else, in the words of the reference.
  private func inReference(_ word: String) -> String? {
    guard let right = row.check.right.first else { return nil }
    let (own, other) = (fact(right, in: row.output), fact(word, in: row.input))
    guard let own, let other else { return nil }
    let text = row.output.replacing(own, with: other)
    return text == row.output ? nil : text
  }

  /// What was asked for, alone.
  private func short(_ word: String) -> String? {
    let text = row.check.right.contains(word) ? row.output : row.input
    return fact(word, in: text).map { capitalized($0.hasSuffix(".") ? $0 : $0 + ".") }
  }

  /// What a text says with a word of it: a thing with its article, a place with its preposition, a reason.
  private func fact(_ word: String, in text: String) -> String? {
    switch row.family {
    case "what": phrase(to: word, from: ["a", "an", "the", "un", "una", "el", "la"], in: text)
    case "where": phrase(to: word, from: ["in", "on", "at", "by", "en", "junto"], in: text)
    case "why": reason(with: word, in: text)
    default: word
    }
  }

  /// The words of a text that lead to `word`, from the nearest of `starters`.
  private func phrase(to word: String, from starters: Set<String>, in text: String) -> String? {
    let words = text.split { !$0.isLetter }.map(String.init)
    guard let end = words.firstIndex(where: { $0.lowercased() == word.lowercased() }),
      let start = words[..<end].suffix(4).lastIndex(where: { starters.contains($0.lowercased()) })
    else { return nil }
    // At the beginning of a sentence the preposition has a capital letter.
    return ([words[start].lowercased()] + words[start...end].dropFirst()).joined(separator: " ")
  }

  /// The clause of a text that gives a reason with `word` in it.
  private func reason(with word: String, in text: String) -> String? {
    for sentence in text.components(of: ". ") where contains(sentence, word) {
      let words = sentence.components(of: " ")
      guard let start = words.firstIndex(where: ["because", "porque"].contains) else { continue }
      let clause = words[start...].joined(separator: " ")
      return clause.hasSuffix(".") ? String(clause.dropLast()) : clause
    }
    return nil
  }

  /// A text with one more word from another; nil where the two have different lengths or hardly differ.
  private func mixed(_ text: String, with other: String, _ draw: inout Draw) -> String? {
    var (words, strange) = (text.components(of: " "), other.components(of: " "))
    let right = row.output.components(of: " ")
    guard words.count >= 4, words.count == strange.count else { return nil }
    let known = Set(row.input.components(of: " "))
    let places = words.indices.filter { index in
      words[index] != strange[index] && words[index].count > 3 && strange[index].count > 3
        && words[index].last?.isLetter == strange[index].last?.isLetter
        && words[index] == right[index]
        // Another verb would be all wrong where the verb is what was asked for.
        && (row.family != "tense" || known.contains(words[index]))
    }
    if places.isEmpty { return nil }
    let place = draw.random.pick(places)
    swap(&words[place], &strange[place])
    return words.joined(separator: " ")
  }
}

/// The words of a text in lower case.
private func plainWords(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter }.map(String.init)
}

extension String {
  /// The parts between separators.
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
