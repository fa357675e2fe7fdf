// Practice in reading: words that a row repeats become other words, so that no answer can be known by heart.

import Tensors
import Tokens

/// Gives rows other names and things.
///
/// A small model that sees the same rows in every epoch learns their answers instead of looking them up. Where a row says a
/// word twice, in its question, its text or its answer, any other word would do as well, as long as it is the same in
/// all places. A word that stands alone is left: what it means may decide the answer. Rows that stay as they are teach
/// what words mean, and in which order they stand.
public struct WordSwapping {
  /// The share of rows that are changed each time they are read.
  private let share: Float
  /// A word that stands in more than this share of the rows belongs to the language, not to a row: verbs and numbers do.
  private static let mostCommon = (name: 0.04, word: 0.015)

  /// Tokens that are a whole word: with a capital letter, which are mostly names, and without.
  private let names: [Int32]
  private let words: [Int32]
  private let isName: Set<Int32>
  private let isSwappable: Set<Int32>

  /// Finds the words of a vocabulary, and among them those that few of the rows hold.
  ///
  /// `share` of the rows are changed each time they are read, from 0 to 1.
  public init(_ tokenizer: any Tokenizer, rows: [[Int32]], share: Float) {
    self.share = share
    func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
    let whole = (0..<tokenizer.vocabularyCount).filter { token in
      let bytes = tokenizer.bytes(of: token)
      // Behind the first letter stand letters, and those with accents, whose bytes begin at 0x80.
      return bytes.count > 3 && bytes[0] == UInt8(ascii: " ") && isLetter(bytes[1] | 0x20)
        && bytes[2...].allSatisfy { isLetter($0) || $0 >= 0x80 }
    }
    let isCapital = { (token: Int) in tokenizer.bytes(of: token)[1] & 0x20 == 0 }
    names = whole.filter(isCapital).map(Int32.init)
    words = whole.filter { !isCapital($0) }.map(Int32.init)
    isName = Set(names)
    var counts: [Int32: Int] = [:]
    for row in rows {
      for token in Set(row) { counts[token, default: 0] += 1 }
    }
    func rare(_ tokens: [Int32], _ share: Double) -> [Int32] {
      tokens.filter { Double(counts[$0, default: 0]) <= share * Double(rows.count) }
    }
    isSwappable = Set(rare(names, Self.mostCommon.name) + rare(words, Self.mostCommon.word))
  }

  /// The row, or the same with other words in the places of those that it repeats.
  public func callAsFunction(_ row: [Int32], using random: inout SeededRandom) -> [Int32] {
    guard random.uniform() < share else { return row }
    var counts: [Int32: Int] = [:]
    for token in row where isSwappable.contains(token) { counts[token, default: 0] += 1 }
    var taken = Set(row)
    var other: [Int32: Int32] = [:]
    for token in counts.filter({ $0.value > 1 }).keys.sorted() {
      let choice = isName.contains(token) ? names : words
      // Another word of the same kind, for which a few draws are enough.
      for _ in 0..<8 {
        let candidate = choice[Int.random(in: 0..<choice.count, using: &random)]
        if taken.insert(candidate).inserted {
          other[token] = candidate
          break
        }
      }
    }
    return row.map { other[$0] ?? $0 }
  }
}
