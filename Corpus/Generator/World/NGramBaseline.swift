// Two baselines for bits per byte: a 5-gram of bytes, and a 5-gram of words that spells unknown words.

/// A 5-gram over bytes.
public struct ByteBaseline: Sendable {
  private var model = NGramModel(order: 5)

  /// Learns from a text.
  public init(training text: [UInt8]) {
    var context = NGramModel.Context()
    for byte in text { model.learn(Int(byte), after: &context) }
  }

  /// The mean number of bits that the model needs for a byte of this text.
  public func bitsPerByte(of text: [UInt8]) -> Double {
    var context = NGramModel.Context()
    var bits = 0.0
    for byte in text {
      bits -= model.probability(of: Int(byte), after: context, base: 1.0 / 256).logarithm2
      model.advance(&context, past: Int(byte))
    }
    return bits / Double(max(1, text.count))
  }

  /// The probabilities of all 256 bytes after this text.
  public func distribution(after text: [UInt8]) -> [Double] {
    var context = NGramModel.Context()
    for byte in text { model.advance(&context, past: Int(byte)) }
    return (0..<256).map { model.probability(of: $0, after: context, base: 1.0 / 256) }
  }
}

/// A 5-gram over pieces: words with the space before them, and marks of punctuation.
///
/// A piece has at least the probability of its spelling: a 5-gram over the bytes of all the different pieces, each
/// closed by an end mark. The spellings of all byte strings sum to one, so this is a distribution too.
public struct WordBaseline: Sendable {
  private var model = NGramModel(order: 5)
  private var spelling = NGramModel(order: 5)
  private var numbers: [[UInt8]: Int] = [:]
  private static let end = 256

  /// Learns from a text.
  public init(training text: [UInt8]) {
    var context = NGramModel.Context()
    for piece in Self.pieces(of: text) {
      let known = numbers[piece]
      let number = known ?? numbers.count
      if known == nil {
        numbers[piece] = number
        var letters = NGramModel.Context()
        for byte in piece { spelling.learn(Int(byte), after: &letters) }
        spelling.learn(Self.end, after: &letters)
      }
      model.learn(number, after: &context)
    }
  }

  /// The mean number of bits that the model needs for a byte of this text.
  public func bitsPerByte(of text: [UInt8]) -> Double {
    var context = NGramModel.Context()
    var bits = 0.0
    for piece in Self.pieces(of: text) {
      let number = numbers[piece] ?? -1
      bits -=
        model.probability(of: number, after: context, base: spellingProbability(of: piece))
        .logarithm2
      model.advance(&context, past: number)
    }
    return bits / Double(max(1, text.count))
  }

  /// The probability of a piece after a text.
  public func probability(of piece: [UInt8], after text: [UInt8]) -> Double {
    var context = NGramModel.Context()
    for earlier in Self.pieces(of: text) { model.advance(&context, past: numbers[earlier] ?? -1) }
    return model.probability(
      of: numbers[piece] ?? -1, after: context, base: spellingProbability(of: piece))
  }

  /// All pieces that the model has seen.
  public var vocabulary: [[UInt8]] { Array(numbers.keys) }

  /// The probability of a piece by its letters alone.
  public func spellingProbability(of piece: [UInt8]) -> Double {
    var probability = 1.0
    var letters = NGramModel.Context()
    for symbol in piece.map(Int.init) + [Self.end] {
      probability *= spelling.probability(of: symbol, after: letters, base: 1.0 / 257)
      spelling.advance(&letters, past: symbol)
    }
    return probability
  }

  /// Cuts a text into words with the space before them, single marks, and line breaks.
  static func pieces(of text: [UInt8]) -> [[UInt8]] {
    func isLetter(_ byte: UInt8) -> Bool {
      // Bytes from 128 on belong to letters such as é, and to quotes such as «; both may stand in a word.
      (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
        || byte >= 128
    }
    var pieces: [[UInt8]] = []
    var position = 0
    while position < text.count {
      var end = position + 1
      if text[position] == 32, end < text.count, isLetter(text[end]) { end += 1 }
      if isLetter(text[end - 1]) {
        while end < text.count, isLetter(text[end]) { end += 1 }
      }
      pieces.append(Array(text[position..<end]))
      position = end
    }
    return pieces
  }
}

extension Double {
  /// The logarithm to base 2, by repeated squaring: integer steps and exact operations only.
  ///
  /// The mathematics library may differ in the last bit between machines; the card must not.
  fileprivate var logarithm2: Double {
    var mantissa = significand
    var result = Double(exponent)
    var weight = 0.5
    for _ in 0..<40 {
      mantissa *= mantissa
      if mantissa >= 2 {
        mantissa /= 2
        result += weight
      }
      weight /= 2
    }
    return result
  }
}
