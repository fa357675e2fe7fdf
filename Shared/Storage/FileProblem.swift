// The one error type of this module: what is wrong with which file, where, in one sentence.

/// A mistake in a file, a folder or a text, told in one clear sentence.
public struct FileProblem: Error, Equatable, Sendable {
  /// The file or folder concerned, as the caller named it; empty if the bytes came from no file.
  public let path: String
  /// Where in the file, for example `line 3, column 5`; empty if the problem concerns all of it.
  public let place: String
  /// What is wrong.
  public let sentence: String

  /// Creates a problem that states what is wrong in its own words.
  public init(_ path: String, at place: String = "", _ sentence: String) {
    self.path = path
    self.place = place
    self.sentence = sentence
  }

  /// Creates a problem that contrasts what was expected with what was found.
  public init(_ path: String, at place: String = "", expected: String, found: String) {
    self.init(path, at: place, "expected \(expected), found \(found)")
  }
}

extension FileProblem: CustomStringConvertible {
  /// The path, the place and the sentence, joined by colons.
  public var description: String {
    [path, place, sentence].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
