// Practice in reading: words that an answer takes from its text become other words, so that no answer
// can be known by heart.

import Tensors
import Tokens

/// Gives examples other names and things.
///
/// A small model that sees the same rows in every epoch learns their answers instead of looking them up. Where an answer
/// repeats words of its prompt, any other words would do as well: question, text and answer stay true to each other.
public struct WordSwapping {
  /// The share of rows that are changed each time they are read.
  private static let share: Float = 0.5
  /// A word that stands in more than this share of the examples belongs to the language, not to a row.
  private static let mostCommon = 0.04

  /// Tokens that are a whole word: with a capital letter, which are mostly names, and without.
  private let names: [Int32]
  private let words: [Int32]
  private let isName: Set<Int32>
  private let isSwappable: Set<Int32>

  /// Finds the words of a vocabulary, and among them those that few of the examples hold.
  public init(_ tokenizer: any Tokenizer, examples: [LearningExample]) {
    func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
    let whole = (0..<tokenizer.vocabularyCount).filter { token in
      let bytes = tokenizer.bytes(of: token)
      return bytes.count > 3 && bytes[0] == UInt8(ascii: " ") && bytes[2...].allSatisfy(isLetter)
        && isLetter(bytes[1] | 0x20)
    }
    let isCapital = { (token: Int) in tokenizer.bytes(of: token)[1] & 0x20 == 0 }
    names = whole.filter(isCapital).map(Int32.init)
    words = whole.filter { !isCapital($0) }.map(Int32.init)
    isName = Set(names)
    var counts: [Int32: Int] = [:]
    for example in examples {
      for token in Set(example.tokens) { counts[token, default: 0] += 1 }
    }
    let limit = Int(Self.mostCommon * Double(examples.count))
    isSwappable = Set((names + words).filter { counts[$0, default: 0] <= limit })
  }

  /// The example, or the same with other words in the places of those that prompt and answer share.
  public func callAsFunction(
    _ example: LearningExample, using random: inout SeededRandom
  ) -> LearningExample {
    guard random.uniform() < Self.share else { return example }
    var prompt: Set<Int32> = []
    var shared: Set<Int32> = []
    for (token, isLearned) in zip(example.tokens, example.isLearned) {
      guard isSwappable.contains(token) else { continue }
      if !isLearned { prompt.insert(token) } else if prompt.contains(token) { shared.insert(token) }
    }
    var taken = Set(example.tokens)
    var other: [Int32: Int32] = [:]
    for token in shared.sorted() {
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
    return example.mapping { other[$0] ?? $0 }
  }
}
