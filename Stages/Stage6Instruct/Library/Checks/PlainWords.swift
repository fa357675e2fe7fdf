// A text as the checks compare it: lowercase words without punctuation and articles.

/// The words of a text that matter to a check.
struct PlainWords: Equatable {
  let words: [String]

  private static let articles: [InstructionLanguage: Set<String>] = [
    .english: ["a", "an", "the"],
    .spanish: ["el", "la", "los", "las", "un", "una", "unos", "unas"],
  ]

  private static let numbers: [InstructionLanguage: [String]] = [
    .english: [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty",
    ],
    .spanish: [
      "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
      "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
      "diecinueve", "veinte",
    ],
  ]

  init(_ text: String, _ language: InstructionLanguage) {
    let articles = Self.articles[language] ?? []
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !articles.contains($0) }
  }

  /// Whether the words of `phrase` stand here side by side.
  func mention(_ phrase: PlainWords) -> Bool {
    let count = phrase.words.count
    guard count > 0, count <= words.count else { return false }
    return (0...words.count - count).contains { words[$0..<$0 + count].elementsEqual(phrase.words) }
  }

  /// The numbers up to twenty in words, and any in digits.
  func numbers(_ language: InstructionLanguage) -> [Int] {
    words.compactMap { Int($0) ?? Self.numbers[language]?.firstIndex(of: $0) }
  }
}
