// Letters of Spanish: written accents, vowel groups and which syllable is stressed.
// Plurals, articles ("el agua") and conjunctions ("e hijo") all depend on how a word sounds.

/// Questions about the sound of one lower-case Spanish word.
enum SpanishSound {
  private static let plainVowels: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
  ]

  /// The word without acute accents; ñ and ü stay.
  static func withoutAcute(_ word: some StringProtocol) -> String {
    String(word.map { plainVowels[$0] ?? $0 })
  }

  /// Whether a character carries an acute accent.
  static func isAcute(_ letter: Character) -> Bool { plainVowels[letter] != nil }

  /// Whether a character is a vowel, accented or not.
  static func isVowel(_ letter: Character) -> Bool { "aeiouáéíóúü".contains(letter) }

  /// The vowel groups of a word, each one syllable's core: "abuela" has "a", "ue", "a".
  ///
  /// Two open vowels (a, e, o) or an accented í, ú start a new group; so does the silent u after q and g
  /// belong to no group before e, i.
  static func vowelGroups(_ word: some StringProtocol) -> [String] {
    let letters = Array(word)
    var groups: [String] = []
    var previousWasVowel = false
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      let isSilentU =
        letter == "u" && index > 0 && "qg".contains(letters[index - 1]) && "eiéí".contains(next)
      guard isVowel(letter), !isSilentU else {
        previousWasVowel = false
        continue
      }
      if previousWasVowel, let last = groups.last?.last, !isHiatus(last, letter) {
        groups[groups.count - 1].append(letter)
      } else {
        groups.append(String(letter))
      }
      previousWasVowel = true
    }
    return groups
  }

  /// The index of the stressed group in `vowelGroups`: the written accent decides, else the ending.
  static func stressedGroup(_ word: some StringProtocol) -> Int {
    let groups = vowelGroups(word)
    if let accented = groups.firstIndex(where: { $0.contains(where: isAcute) }) { return accented }
    let endsOpen = word.last.map { isVowel($0) || $0 == "n" || $0 == "s" } ?? false
    return max(0, groups.count - (endsOpen ? 2 : 1))
  }

  /// Whether a feminine noun takes "el" and "un" in the singular: it begins with a stressed a ("el agua").
  static func beginsWithStressedA(_ word: some StringProtocol) -> Bool {
    let bare = word.first == "h" ? word.dropFirst() : word[...]
    guard let first = bare.first, first == "a" || first == "á" else { return false }
    return stressedGroup(word) == 0
  }

  /// The conjunction "and" before a word: "e" before the sound i ("e hijo"), but "y hielo".
  static func and(before word: some StringProtocol) -> String {
    let letters = Array(withoutAcute(word.lowercased()))
    let sound = letters.first == "h" ? Array(letters.dropFirst()) : letters
    guard sound.first == "i", sound.count > 1, !isVowel(sound[1]) else { return "y" }
    return "e"
  }

  /// The conjunction "or" before a word: "u" before the sound o.
  static func or(before word: some StringProtocol) -> String {
    let letters = withoutAcute(word.lowercased())
    return letters.hasPrefix("o") || letters.hasPrefix("ho") ? "u" : "o"
  }

  private static func isHiatus(_ first: Character, _ second: Character) -> Bool {
    let open = "aeoáéó"
    return open.contains(first) && open.contains(second) || "íú".contains(first)
      || "íú".contains(second)
  }
}
