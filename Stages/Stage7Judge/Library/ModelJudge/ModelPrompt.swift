// How a model is asked: the texts of a candidate, each behind a mark that no text can contain.

import Tokens

/// Lays out candidates as tokens, at the end of which a model writes its verdict.
///
/// Every part begins with the vocabulary's end-of-text token and the name of the part. A text that contains
/// `<|endoftext|>` is encoded as these letters and never as that token, so no response can end its part and begin
/// one of its own; what it says in words is what the model learns to take no orders from.
///
/// Behind question, reference and response stand the words in which the last two differ. The text that the question is
/// about is left out: what was to be found in it stands in the reference.
struct ModelPrompt {
  /// Begins every part.
  let mark: Int
  private let tokenizer: any Tokenizer
  private let names: [[Int]]

  /// Throws where the tokenizer has no end-of-text token.
  init(_ tokenizer: any Tokenizer) throws {
    guard let mark = tokenizer.endOfText else {
      throw JudgeError("the tokenizer has no end-of-text token, which marks the parts of a prompt")
    }
    self.mark = mark
    self.tokenizer = tokenizer
    let parts = [" question", " right", " answer", " missing", " new", " moved", " score"]
    names = try parts.map { [mark] + (try tokenizer.encode($0)) }
  }

  /// What a prompt without any text takes.
  var least: Int { names.joined().count }

  /// The prompt for a candidate, of `limit` tokens at most; that must be ``least`` or more.
  ///
  /// Throws where the tokenizer does not know a character.
  func tokens(for candidate: Candidate, limit: Int) throws -> [Int] {
    let words = WordComparison(candidate.response, with: candidate.reference)
    let texts = try [
      candidate.instruction, candidate.reference, candidate.response,
      words.missing.joined(separator: " "), words.new.joined(separator: " "),
      words.moved.joined(separator: " "),
    ].map { text in
      // A word has the same tokens at the beginning of a text as within it, so words can be compared.
      text.isEmpty ? [] : try tokenizer.encode(" " + text)
    }
    let parts = shortened(texts, toFit: limit - least) + [[]]
    return zip(names, parts).flatMap { $0 + $1 }
  }
}

/// Takes tokens out of the middle of the longest texts until all texts together have at most `room` tokens.
///
/// Texts that are no longer than an equal share stay whole, and what they leave is shared among the others.
func shortened(_ texts: [[Int]], toFit room: Int) -> [[Int]] {
  guard texts.joined().count > room else { return texts }
  var (rest, open) = (room, texts.count)
  for length in texts.map(\.count).sorted() where length <= rest / open {
    rest -= length
    open -= 1
  }
  let share = rest / open
  return texts.map { text in
    text.count <= share ? text : text.prefix(share - share / 2) + text.suffix(share / 2)
  }
}
