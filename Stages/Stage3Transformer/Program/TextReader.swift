// Text to tokens and back for a model: with its own tokenizer, stage 1's, or plain bytes.

import Console
import Storage
import Tokens

/// Turns text into a model's tokens.
struct TextReader {
  /// Nil where every byte is a token.
  let tokenizer: (any Tokenizer)?

  /// Takes the tokenizer of a checkpoint folder, else the one that stage 1 ships, else bytes.
  init(checkpoint: String?) throws {
    let shipped = (try? packageRoot()).map { $0 + "/Stages/Stage1Tokens/Checkpoint" }
    let folder = [checkpoint, shipped].compactMap { $0 }.first {
      fileKind($0 + "/tokenizer.json") == .file
    }
    tokenizer = try folder.map { try loadTokenizer($0) }
  }

  /// Tokens that the vocabulary needs.
  var vocabularyCount: Int { tokenizer?.vocabularyCount ?? 256 }

  /// The ids of a text.
  func encode(_ text: String) throws -> [Int32] {
    try tokenizer.map { try $0.encode(text).map(Int32.init) } ?? text.utf8.map(Int32.init)
  }

  /// A token as it may be shown in a line; one that this reader does not know by its number.
  func show(_ token: Int) -> String {
    guard token < vocabularyCount else { return "#\(token)" }
    let bytes = tokenizer?.bytes(of: token) ?? [UInt8(token)]
    guard validateUTF8(bytes) == nil else {
      return bytes.map { "\\x" + String($0, radix: 16) }.joined()
    }
    return printable(String(decoding: bytes, as: UTF8.self)).replacing(" ", with: "␣")
  }
}
