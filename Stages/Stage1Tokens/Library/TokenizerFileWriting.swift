// Writing tokenizer.json: the parts that all kinds share.

import Storage

/// A whole `tokenizer.json` around a model.
func tokenizerFile(
  of vocabulary: Vocabulary, preTokenizer: JSON, decoder: JSON, model: JSON
) -> JSON {
  let added = vocabulary.specialTokens.map { token -> JSON in
    [
      "id": .integer(token.id), "content": .string(UTF8Text(token.text)), "single_word": false,
      "lstrip": false, "rstrip": false, "normalized": false, "special": true,
    ]
  }
  return [
    "version": "1.0", "truncation": nil, "padding": nil, "added_tokens": .array(added),
    "normalizer": nil, "pre_tokenizer": preTokenizer, "post_processor": nil, "decoder": decoder,
    "model": model,
  ]
}

/// The step that splits text by a pattern of `SplitPattern`.
func split(into pattern: String) -> JSON {
  [
    "type": "Split", "pattern": ["Regex": .string(UTF8Text(pattern))], "behavior": "Isolated",
    "invert": false,
  ]
}

/// A vocabulary as an object from text to id, in order of ids.
func vocabularyObject(
  _ vocabulary: Vocabulary, text: ([UInt8]) throws -> UTF8Text
) rethrows -> JSON {
  .object(
    JSONObject(
      try (0..<vocabulary.count).map { id in
        let bytes = vocabulary.bytes(of: id)
        let key =
          vocabulary.isSpecial(id)
          ? UTF8Text(String(decoding: bytes, as: UTF8.self)) : try text(bytes)
        return JSONObject.Member(key: key, value: .integer(id))
      }))
}

/// The text of a token that is written as it is.
func plainText(_ bytes: [UInt8]) throws -> UTF8Text {
  guard let text = UTF8Text(validating: bytes) else {
    throw TokenizerError("the token \(quoted(bytes)) is not valid UTF-8 and cannot be written")
  }
  return text
}
