// From bytes to tokens: which tokens of a vocabulary may come next, so that the text will fit a schema.

import Storage
import Tokens

/// Holds the tokens of a text to a JSON Schema.
///
/// A token may come if all of its bytes may; it may well reach over the border of two parts, such as `":` or `2}`.
public final class TokenConstraint {
  private let automaton: ByteAutomaton
  private let vocabulary: Vocabulary
  private let endToken: Int
  /// The ordinary tokens by their first byte: most states allow few.
  private let tokens: [UInt8: [Int]]
  private var allowed: [Int: [Int]] = [:]

  /// Prepares a schema for a vocabulary.
  ///
  /// - Throws: `FileProblem` where the schema has parts that are not supported (see `JSONSchema`) or is too large;
  ///   `JudgeError` where the vocabulary lacks a single byte that the schema may need, because texts could get stuck.
  public init(_ schema: JSON, vocabulary: Vocabulary, endToken: Int) throws {
    automaton = try ByteAutomaton(JSONSchema(LocatedJSON(schema, file: "the schema")))
    self.vocabulary = vocabulary
    self.endToken = endToken
    for byte in automaton.alphabet where vocabulary.token(for: [byte]) == nil {
      throw JudgeError(
        "the vocabulary has no token for the byte \(byte), which the schema may need")
    }
    let special = Set(vocabulary.specialTokens.map(\.id)).union([endToken])
    let ordinary = (0..<vocabulary.count).filter { !special.contains($0) }
    tokens = Dictionary(grouping: ordinary) { vocabulary.bytes(of: $0)[0] }
  }

  /// The state before the first token.
  public var start: Int { automaton.start }

  /// The most bytes that a text can have, and so the most tokens.
  public var longestText: Int { automaton.longest[automaton.start] }

  /// Whether the text may end here.
  public func isComplete(_ state: Int) -> Bool { automaton.isComplete[state] }

  /// How many tokens the vocabulary has.
  var vocabularyCount: Int { vocabulary.count }

  /// Whether nothing can follow.
  func isFinished(_ state: Int) -> Bool { automaton.edges[state].isEmpty }

  /// The tokens that may come next, by ascending id; the end token is one of them where the text may end.
  ///
  /// Special tokens never are. The list of each state is computed once, in O(bytes of the vocabulary).
  public func allowedTokens(in state: Int) -> [Int] {
    if let known = allowed[state] { return known }
    var list = automaton.edges[state].flatMap(\.bytes).flatMap { tokens[$0] ?? [] }
      .filter { self.state(after: $0, in: state) != nil }
    if isComplete(state) { list.append(endToken) }
    list.sort()
    allowed[state] = list
    return list
  }

  /// The state after a token; nil if the token may not come or ends the text.
  public func state(after token: Int, in state: Int) -> Int? {
    if token == endToken { return nil }
    var state = state
    for byte in vocabulary.bytes(of: token) {
      guard let next = automaton.state(after: byte, in: state) else { return nil }
      state = next
    }
    return state
  }

  /// The bytes that a token adds to a text.
  func bytes(of token: Int) -> [UInt8] { vocabulary.bytes(of: token) }
}
