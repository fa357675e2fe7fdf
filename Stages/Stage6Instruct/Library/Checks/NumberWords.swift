// The numbers that a text states, in digits or in words up to ninety-nine.

/// Reads numbers in one language.
struct NumberWords {
  private let language: InstructionLanguage
  private let values: [String: Int]
  private let tens: [String: Int]

  init(_ language: InstructionLanguage) {
    self.language = language
    let (units, tens) = language == .english ? (Self.english, Self.englishTens) : (Self.spanish, Self.spanishTens)
    values = Dictionary(
      units.enumerated().flatMap { value, forms in forms.split(separator: "/").map { (String($0), value) } },
      uniquingKeysWith: { first, _ in first })
    self.tens = Dictionary(
      uniqueKeysWithValues: tens.enumerated().map { ($1, (10 - tens.count + $0) * 10) })
  }

  private static let english = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let englishTens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let spanish = [
    "cero", "uno/un/una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
    "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno/veintiún/veintiuna", "veintidós", "veintitrés",
    "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let spanishTens = [
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  /// What stands before the result: "two and three make five".
  private static let results: Set<String> = ["make", "makes", "equals", "son"]

  /// The different numbers that a text states without denying them.
  ///
  /// Of "2 + 3 = 5" it is the 5. Spanish "un" and "una" count where nothing else does: they may be articles.
  func stated(in text: String) -> Set<Int> {
    let result = text.split(separator: "=").last.map(String.init) ?? text
    var clauses = PlainWords(result, language, keepingArticles: true).affirmed
    if let clause = clauses.first, let sign = clause.lastIndex(where: Self.results.contains) {
      clauses[0] = Array(clause[(sign + 1)...])
    }
    let numbers = clauses.flatMap(numbers(in:))
    let plain = numbers.filter { !$0.mayBeArticle }.map(\.value)
    return Set(plain.isEmpty ? numbers.map(\.value) : plain)
  }

  private func numbers(in words: [String]) -> [(value: Int, mayBeArticle: Bool)] {
    var numbers: [(value: Int, mayBeArticle: Bool)] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if let ten = tens[word] {
        let next = index + (words[index...].first == "y" ? 1 : 0)
        if next < words.count, let unit = values[words[next]], (1...9).contains(unit) {
          numbers.append((ten + unit, false))
          index = next + 1
        } else {
          numbers.append((ten, false))
        }
      } else if let value = Int(word) ?? values[word] {
        numbers.append((value, word == "un" || word == "una"))
      }
    }
    return numbers
  }
}
