// Text made ready for training: split, tokenizer, token streams.

import Storage
import Tokens

/// A text as the two token streams of a training run.
public struct TrainingText: Sendable {
  /// The tokenizer.
  public let tokenizer: any Tokenizer
  /// What the model learns from.
  public let training: [Int32]
  /// What it is evaluated on, and never learns from.
  public let validation: [Int32]
  /// SHA-256 of both token streams: another text, split or tokenizer gives another.
  public let checksum: String

  /// How a tokenizer is come by.
  public enum TokenizerSource: Sendable {
    /// From a `tokenizer.json`.
    case file(String)
    /// Learned from the training part.
    case train(TokenizerKind, vocabularySize: Int)
  }

  /// Loads files, folders or standard input ("-").
  ///
  /// With `validationPaths` those are the validation text. Otherwise a tenth of the text is: for single characters
  /// the last tenth, else documents (parts between blank lines) chosen by a hash of their content; the last tenth
  /// again where there are too few.
  public init(
    paths: [String], validationPaths: [String] = [], tokenizer source: TokenizerSource,
    threads: Int
  ) throws {
    let text = try loadText(paths: paths)
    let (training, validation): ([[UInt8]], [[UInt8]])
    if !validationPaths.isEmpty {
      training = text.flatMap { documents(in: $0.bytes, separator: .blankLines) }
      validation = try loadText(paths: validationPaths).flatMap {
        documents(in: $0.bytes, separator: .blankLines)
      }
    } else if case .train(.character, _) = source {
      let parts = splitText(Array(text.map(\.bytes).joined()))
      (training, validation) = ([parts.training], [parts.validation])
    } else {
      (training, validation) = splitDocumentsOrText(
        text.flatMap { documents(in: $0.bytes, separator: .blankLines) }, validationShare: 0.1,
        seed: 0)
    }
    let tokenizer: any Tokenizer
    switch source {
    case .file(let path): tokenizer = try loadTokenizer(path)
    case .train(let kind, let size):
      tokenizer = try trainTokenizer(
        kind, on: training, vocabularyCount: size, threads: threads)
    }
    let trainingTokens = try tokenizer.tokenStream(of: training, threads: threads)
    do {
      self.init(
        tokenizer: tokenizer, training: trainingTokens,
        validation: try tokenizer.tokenStream(of: validation, threads: threads))
    } catch let error as TokenizerError {
      // Single characters are learned from the training text alone.
      throw TrainingError(
        "the validation text does not fit the tokenizer of the training text: \(error); remove it there, or"
          + " choose a tokenizer that knows all bytes")
    }
  }

  /// Takes streams that are made.
  public init(tokenizer: any Tokenizer, training: [Int32], validation: [Int32]) {
    self.tokenizer = tokenizer
    self.training = training
    self.validation = validation
    // A token is never negative, so -1 marks the end of the first stream.
    checksum = (training + [-1] + validation).withUnsafeBytes { SHA256.hex(of: Array($0)) }
  }
}
