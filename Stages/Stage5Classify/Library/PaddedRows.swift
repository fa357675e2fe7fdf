// Texts as rows of tokens, and rows of different lengths as one rectangle.

import Exercises
import Storage
import Tokens

/// Turns texts into the rows that a classifier reads: the start of a document, then the text.
public struct RowEncoder: Sendable {
  /// The tokenizer of the model.
  public let tokenizer: any Tokenizer
  /// The most tokens of a row.
  public let context: Int

  /// Prepares to encode for a model with a context of `context` tokens.
  public init(_ tokenizer: any Tokenizer, context: Int) {
    self.tokenizer = tokenizer
    self.context = context
  }

  /// What fills up shorter rows: any token would do, because nobody looks at it.
  public var padding: Int32 { Int32(tokenizer.endOfText ?? 0) }

  /// One row a text, without white space at its ends, and whether the text was longer than the context and lost its
  /// end.
  ///
  /// The end-of-text token begins a row, as it begins documents in pre-training. Throws where a text has no tokens
  /// and the tokenizer no such token.
  public func rows(_ texts: [String], threads: Int) throws -> (rows: [[Int32]], isCut: [Bool]) {
    let start = tokenizer.endOfText.map { [Int32($0)] } ?? []
    let encoded = try tokenizer.encode(
      documents: texts.map { Array(trimmed($0).utf8) }, threads: threads)
    let rows = encoded.map { start + $0.map(Int32.init) }
    guard rows.allSatisfy({ !$0.isEmpty }) else {
      throw TokenizerError("a text is empty: it has no tokens to read")
    }
    return (rows.map { Array($0.prefix(context)) }, rows.map { $0.count > context })
  }
}

/// Rows filled up on the right to one length.
public struct PaddedRows: Equatable, Sendable {
  /// `count · time` tokens, row after row.
  public let tokens: [Int32]
  /// How many rows there are.
  public let count: Int
  /// The length of all rows.
  public let time: Int
  /// How many tokens of each row are real; the tokens themselves do not tell, where padding is also a token of texts.
  public let tokenCounts: [Int]

  /// Fills up rows, each with one token at least, to the longest of them or to `time`.
  public init(_ rows: [[Int32]], padding: Int32, time: Int? = nil) {
    let longest = rows.map(\.count).max() ?? 0
    let time = time ?? longest
    guard rows.allSatisfy({ !$0.isEmpty }), time >= longest else {
      fatalError("PaddedRows: rows of \(rows.map(\.count)) tokens do not fit 1 to \(time)")
    }
    // EXERCISE 5.1 — rows of one length
    tokens = rows.flatMap { $0 + [Int32](repeating: padding, count: time - $0.count) }
    count = rows.count
    self.time = time
    tokenCounts = rows.map(\.count)
    // END EXERCISE 5.1
  }
}

/// Numbers of rows in groups of similar length: at most `budget` tokens each with padding, one row at least.
func groupsByLength(_ rows: [[Int32]], budget: Int) -> [[Int]] {
  let order = rows.indices.sorted { (rows[$0].count, $0) < (rows[$1].count, $1) }
  var groups: [[Int]] = []
  for index in order {
    // Sorted, so the last row is the longest of its group.
    if let last = groups.last, (last.count + 1) * rows[index].count <= budget {
      groups[groups.count - 1].append(index)
    } else {
      groups.append([index])
    }
  }
  return groups
}
