// What can go wrong with a text or a vocabulary. Files have `FileProblem` (module Storage).

/// A text or a vocabulary that a tokenizer cannot work with, told in one sentence.
public struct TokenizerError: Error, Equatable, CustomStringConvertible {
  /// One clear sentence: what was met and what was expected.
  public let description: String

  /// An error with this sentence.
  public init(_ description: String) {
    self.description = description
  }
}

/// Text from outside as it may stand in an error message: quoted, control characters escaped, at most 40 bytes.
func quoted(_ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes.prefix(40), as: UTF8.self)
  return "\"" + text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined() + "\""
    + (bytes.count > 40 ? "…" : "")
}
