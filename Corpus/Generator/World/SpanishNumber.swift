// Spanish numbers in words, as they stand before a noun.

/// Numbers in words.
enum SpanishNumber {
  private static let words = [
    "cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiún", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tens = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]

  /// A number from 0 to 99 before a noun: "veintiún días", "veintiuna horas".
  static func word(_ number: Int, feminine: Bool) -> String {
    guard (0...99).contains(number) else { return String(number) }
    var word =
      number < words.count
      ? words[number]
      : tens[number / 10] + (number % 10 == 0 ? "" : " y " + words[number % 10])
    if feminine, number % 10 == 1, number != 11 {
      word = number == 21 ? "veintiuna" : word.dropLast(2) + "una"
    }
    return word
  }
}
