// Splits the text of a paragraph into sentences.

/// Finds sentence ends: a full stop, exclamation or question mark, then closing quotes, then a space
/// that is followed by something other than a small letter.
public enum SentenceSplitter {
  /// The sentences of a paragraph, without the spaces between them.
  public static func sentences(of text: String) -> [String] {
    let characters = Array(text)
    var sentences: [String] = []
    var start = 0
    var position = 0
    while position < characters.count {
      defer { position += 1 }
      guard ".!?…".contains(characters[position]) else { continue }
      var end = position + 1
      while end < characters.count, "\"»”.!?…".contains(characters[end]) { end += 1 }
      guard end + 1 < characters.count, characters[end] == " " else { continue }
      let next = characters[end + 1]
      if next.isLowercase || next == "—" { continue }
      // "Come in!" Mira said: a quote that ends in ! or ? and goes on with its speaker stays whole.
      let quoted = "\"»”".contains(characters[end - 1])
      if quoted, characters[position] != ".", Self.speaks(characters[(end + 1)...]) { continue }
      sentences.append(String(characters[start..<end]))
      start = end + 1
      position = end
    }
    if start < characters.count { sentences.append(String(characters[start...])) }
    return sentences
  }

  static let speechVerbs: Set<String> = [
    "said", "asked", "cried", "called", "whispered", "shouted", "laughed", "wondered", "answered",
    "begged",
    "sighed", "muttered", "explained", "announced", "grumbled", "exclaimed", "murmured", "replied",
    "wrote", "read",
  ]

  /// Whether the second word of what follows is a verb of speaking.
  private static func speaks(_ rest: ArraySlice<Character>) -> Bool {
    let words = rest.prefix(40).split(separator: " ", maxSplits: 2)
    guard words.count > 1 else { return false }
    let verb = String(words[1].filter(\.isLetter))
    return speechVerbs.contains(verb)
  }
}
