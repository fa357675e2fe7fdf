// The four kinds of tokenizers by name, for programs that let the user choose.

/// A kind of tokenizer.
public enum TokenizerKind: String, CaseIterable, Sendable {
  case bpe, word, character, unigram
}

/// Trains a tokenizer of the given kind on documents.
///
/// The character tokenizer's vocabulary is its alphabet, whatever `vocabularyCount` says; the
/// others have `<|endoftext|>`.
///
/// - Parameter progress: called with how many tokens there are, and how many there will be.
/// - Throws: `TokenizerError` if the documents hold no text, or if they do not allow such a vocabulary.
public func trainTokenizer(
  _ kind: TokenizerKind, on documents: [[UInt8]], vocabularyCount: Int, threads: Int = 1,
  progress: (_ tokens: Int, _ goal: Int) -> Void = { _, _ in }
) throws -> any Tokenizer {
  guard documents.contains(where: { !$0.isEmpty }) else {
    throw TokenizerError("there is no text to train a tokenizer on")
  }
  return switch kind {
  case .bpe:
    try BytePairTokenizer.train(
      on: documents, vocabularyCount: vocabularyCount, threads: threads, progress: progress)
  case .unigram:
    try UnigramTokenizer.train(
      on: documents, vocabularyCount: vocabularyCount, threads: threads, progress: progress)
  case .word:
    try WordTokenizer.train(on: documents, vocabularyCount: vocabularyCount, threads: threads)
  case .character:
    try CharacterTokenizer.train(on: documents)
  }
}
