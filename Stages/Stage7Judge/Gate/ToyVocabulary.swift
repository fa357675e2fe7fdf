// A small vocabulary with awkward tokens, and scores for it, to decode with.

import Tokens

/// All bytes, some tokens that reach over borders, and the end token.
struct ToyVocabulary {
  /// The tokens, whose ids are their places.
  let vocabulary: Vocabulary
  /// The last token.
  let endToken: Int

  init() throws {
    let long = ["12", "2}", "2]", "}}", "true", "true,", "007", "{\"", "],", "\":"]
    let tokens = (0...255).map { [UInt8($0)] } + long.map { Array($0.utf8) }
    endToken = tokens.count
    vocabulary = try Vocabulary(
      tokens + [Array("<|endoftext|>".utf8)], specialTokens: [tokens.count])
  }

  /// Scores that prefer the first of these texts to the second, and so on, and all of them to the rest.
  ///
  /// "<end>" stands for the end token. What is not preferred gets -9.
  func scores(_ preferred: [String]) -> [Float] {
    var scores = [Float](repeating: -9, count: vocabulary.count)
    for (place, text) in preferred.enumerated() {
      let token = text == "<end>" ? endToken : vocabulary.token(for: Array(text.utf8))
      if let token { scores[token] = Float(-place) }
    }
    return scores
  }
}
