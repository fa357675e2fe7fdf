// What the checks work with: a tokenizer whose tokens are seen at a glance, and small models over it.

import Gates
import Instruction
import Storage
import Tensors
import Tokens
import Transformer

/// Whole words where it knows them, bytes where it does not.
struct PlainTokenizer: Tokenizer {
  let vocabulary: Vocabulary

  /// Knows these words, each with its space, and every byte, or only those that a keyboard writes.
  init(readsAll: Bool = true) throws {
    let labels = ["Ask", "Text", "Answer", ":"]
    let words = labels.prefix(3) + plainWords.map { " " + $0 }
    let bytes = (readsAll ? Array(0...255) : [10] + (32...126)).map { [UInt8($0)] }
    let tokens = bytes + words.map { Array($0.utf8) } + [Array(SpecialToken.endOfText.utf8)]
    vocabulary = try Vocabulary(tokens, specialTokens: [tokens.count - 1])
  }

  func encode(piece: [UInt8]) throws -> [Int] {
    if let word = vocabulary.token(for: piece) { return [word] }
    return try piece.map { byte in
      guard let token = vocabulary.token(for: [byte]) else {
        throw TokenizerError("byte \(byte) has no token")
      }
      return token
    }
  }

  func json() throws -> JSON { throw TokenizerError("it is for checks only") }
}

/// The words that are one token together with the space before them.
let plainWords = [
  "say", "the", "word", "cat", "dog", "hat", "red", "one", "two", "three", "house", "snow", "rain",
  "lamp",
]

extension PromptTemplate {
  /// A template over the plain tokenizer.
  static func plain(readsAll: Bool = true) throws -> PromptTemplate {
    try PromptTemplate(PlainTokenizer(readsAll: readsAll))
  }

  /// Tokens as text, with ␃ for the end token.
  func shown(_ tokens: some Sequence<Int>) -> String {
    tokens.split(separator: end, omittingEmptySubsequences: false).map { tokenizer.decode($0) }
      .joined(separator: "␃")
  }
}

extension Probe {
  /// A whole number below `limit`.
  func number(below limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  /// Up to `most` words, at least one.
  func words(_ most: Int) -> String {
    (0...number(below: most)).map { _ in plainWords[number(below: plainWords.count)] }
      .joined(separator: " ")
  }

  /// A question, every other time with a text, and its answer.
  func exchange(words most: Int = 4) -> Exchange {
    let input = number(below: 2) == 0 ? "" : words(most)
    return Exchange(Question(words(most), about: input), answer: words(most))
  }

  /// A model of two blocks in the layout of Llama, whose weights are large enough to matter.
  func model(vocabulary: Int, context: Int, width: Int = 8) -> LanguageModel {
    let configuration = TransformerConfiguration(
      vocabularySize: vocabulary, contextSize: context, depth: 2, width: width, headCount: 2,
      keyValueHeadCount: 1, feedForwardSize: 12, norm: .rms, activation: .swiGLU,
      positions: .rotary, hasBias: false, isTied: false)
    let model = LanguageModel(configuration, using: &random)
    for parameter in model.parameters where parameter.tensor.rank == 2 {
      parameter.tensor.assign(noise(parameter.tensor.shape) * 0.5)
    }
    return model
  }
}
