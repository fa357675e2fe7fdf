// The numbers that a text states, in digits or in words up to ninety-nine.

/// Reads numbers in one language.
struct NumberWords {
  private let language: InstructionLanguage
  private let values: [String: Int]
  private let tens: [String: Int]

  init(_ language: InstructionLanguage) {
    self.language = language
    let (units, tens) =
      language == .english ? (Self.english, Self.englishTens) : (Self.spanish, Self.spanishTens)
    values = Dictionary(
      units.enumerated().flatMap { value, forms in
        forms.split(separator: "/").map { (String($0), value) }
      },
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
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
    "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno/veintiún/veintiuna", "veintidós", "veintitrés",
    "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let spanishTens = [
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  private static let ones: Set<String> = ["un", "una"]
  /// What stands before the result: "two and three make five".
  private static let results: Set<String> = ["make", "makes", "equals", "son"]

  /// The different numbers that a text states without denying them.
  ///
  /// Of "2 + 3 = 5" it is the 5. Spanish "un" and "una" may be articles: they count where no other number
  /// stands, at the end of a clause or in one of up to three words ("Hay una").
  func stated(in text: String) -> Set<Int> {
    let result = text.split(separator: "=").last.map(String.init) ?? text
    var clauses = PlainWords(result, language, keepingArticles: true).affirmed
    if let clause = clauses.first, let sign = clause.lastIndex(where: Self.results.contains) {
      clauses[0] = Array(clause[(sign + 1)...])
    }
    let plain = clauses.flatMap(numbers(in:))
    if !plain.isEmpty { return Set(plain) }
    let isOne =
      language == .spanish
      && clauses.contains { clause in
        clause.count <= 3 && clause.contains(where: Self.ones.contains)
          || Self.ones.contains(clause.last ?? "")
      }
    return isOne ? [1] : []
  }

  /// One to nine behind a ten: "treinta y un".
  private func unit(_ word: String) -> Int? {
    let unit = Self.ones.contains(word) ? 1 : values[word] ?? 0
    return (1...9).contains(unit) ? unit : nil
  }

  private func numbers(in words: [String]) -> [Int] {
    var numbers: [Int] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if let ten = tens[word] {
        let next = index + (words[index...].first == "y" ? 1 : 0)
        if next < words.count, let unit = unit(words[next]) {
          numbers.append(ten + unit)
          index = next + 1
        } else {
          numbers.append(ten)
        }
      } else if let value = Int(word) ?? values[word] {
        numbers.append(value)
      }
    }
    return numbers
  }
}
