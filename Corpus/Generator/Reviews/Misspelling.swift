// Typing errors as people make them: letters swapped, left out, doubled, or the key beside struck.

import StoryWorld

/// Seeded typing errors.
enum Misspelling {
  private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0) }
  private static let accents: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ñ": "n",
  ]

  /// The text with an error in about every sixth word; words of fewer than five letters stay.
  static func apply(to text: String, _ random: inout StoryRandom) -> String {
    var words = text.split(separator: " ").map(String.init)
    let long = words.indices.filter { words[$0].count(where: \.isLetter) >= 5 }
    var candidates = long
    for _ in 0..<max(1, words.count / 6) where !candidates.isEmpty {
      let index = candidates.remove(at: random.below(candidates.count))
      words[index] = misspelt(words[index], &random)
    }
    return words.joined(separator: " ")
  }

  private static func misspelt(_ word: String, _ random: inout StoryRandom) -> String {
    var letters = Array(word)
    // The first letter and the last stay, so that the word remains readable.
    let inner = letters.indices.dropFirst().dropLast(2).filter {
      letters[$0].isLetter && letters[$0 + 1].isLetter && letters[$0 - 1].isLetter
    }
    if inner.isEmpty { return word }
    let place = random.pick(inner)
    if let accented = letters.firstIndex(where: { accents[$0] != nil }), random.chance(50) {
      letters[accented] = accents[letters[accented]] ?? letters[accented]
      return String(letters)
    }
    switch random.below(4) {
    case 0 where letters[place] != letters[place + 1]: letters.swapAt(place, place + 1)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = neighbour(of: letters[place], &random)
    default: letters.remove(at: place)
    }
    return String(letters)
  }

  /// A key beside this one; letters that are on no key of their own stay.
  private static func neighbour(of letter: Character, _ random: inout StoryRandom) -> Character {
    guard let row = keyboard.first(where: { $0.contains(letter) }),
      let index = row.firstIndex(of: letter)
    else { return letter }
    return random.pick([index - 1, index + 1].filter(row.indices.contains).map { row[$0] })
  }
}
