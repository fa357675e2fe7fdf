// The English lexicon: tables parsed once from the lines in EnglishWords*.swift.

/// Words of the story world by key, in English; keys are shared with the other languages.
public struct EnglishLexicon: Sendable {
  /// The one lexicon; it never changes.
  public static let shared = EnglishLexicon()

  /// Names of people by gender.
  public let names: [Gender: [String]]
  /// Names of animals, of either gender.
  public let animalNames: [String]
  /// Keys of trades.
  public let roles: [String]
  /// Keys of traits.
  public let traits: [String]
  /// Keys of what people wish for.
  public let wishes: [String]
  /// Keys of what people are afraid of.
  public let fears: [String]
  /// Keys of what people collect.
  public let collections: [String]
  /// Verbs as base, third person, past, participle, -ing form.
  public let verbs: [[String]]
  /// Pairs of words of opposite meaning.
  public let opposites: [[String]]
  private let nounLines: [String: [String]]
  private let nounKeys: [String]
  private let placeLines: [String: [String]]
  private let placeKeys: [String]
  private let relations: [String: [String]]

  private init() {
    let nouns = Self.table(EnglishWords.nouns)
    let places = Self.table(EnglishWords.places)
    names = [
      .feminine: Self.words(EnglishWords.girls), .masculine: Self.words(EnglishWords.boys),
    ]
    animalNames = Self.words(EnglishWords.animalNames)
    roles = Self.words(EnglishWords.roles)
    traits = Self.words(EnglishWords.traits)
    wishes = EnglishWords.wishes.split(separator: "\n").map(String.init)
    fears = EnglishWords.fears.split(separator: "\n").map(String.init)
    collections = EnglishWords.collections.split(separator: "\n").map(String.init)
    verbs = Self.table(EnglishWords.verbs)
    opposites = Self.table(EnglishWords.opposites)
    nounLines = Dictionary(uniqueKeysWithValues: nouns.map { ($0[0], $0) })
    nounKeys = nouns.map { $0[0] }
    placeLines = Dictionary(uniqueKeysWithValues: places.map { ($0[0], $0) })
    placeKeys = places.map { $0[0] }
    relations = Dictionary(
      uniqueKeysWithValues: Self.table(EnglishWords.relations).map { ($0[0], $0) })
  }

  /// Lines of ` | `-separated fields.
  static func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmed
      }
    }
  }

  /// Words separated by white space.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// All keys of things.
  public var things: [String] { nounKeys }

  /// Keys of the things with this tag, in the order of the table.
  public func nouns(tagged tag: String) -> [String] {
    nounKeys.filter { nounLines[$0].map { Self.words($0[2]).contains(tag) } ?? false }
  }

  /// Keys of the places with this tag.
  public func places(tagged tag: String) -> [String] {
    placeKeys.filter { placeLines[$0].map { Self.words($0[3]).contains(tag) } ?? false }
  }

  /// Adjectives that fit a thing.
  public func adjectives(of noun: String) -> [String] { field(3, of: noun).map(Self.words) ?? [] }

  /// The noun itself; keys join words by `_`.
  public func singular(_ noun: String) -> String {
    if nounLines[noun] == nil { fatalError("no noun “\(noun)” in the lexicon") }
    return noun.split(separator: "_").joined(separator: " ")
  }

  /// The plural of a thing.
  public func plural(_ noun: String) -> String { field(1, of: noun) ?? noun + "s" }

  private func field(_ index: Int, of noun: String) -> String? {
    guard let line = nounLines[noun], index < line.count, !line[index].isEmpty else { return nil }
    return line[index]
  }

  /// "the harbour", or with its preposition: form `at`, `to`, `from`.
  func phrase(place: String, form: String) -> String {
    guard let line = placeLines[place] else { fatalError("no place “\(place)” in the lexicon") }
    switch form {
    case "at": return line[2] + " " + line[1]
    case "to", "from": return form + " " + line[1]
    default: return line[1]
    }
  }

  /// The word for a relation: a grandparent is a grandmother or a grandfather.
  func relation(_ kind: String, _ gender: Gender) -> String {
    guard let line = relations[kind] else { fatalError("no relation “\(kind)” in the lexicon") }
    return gender == .feminine ? line[2] : line[1]
  }
}

extension StringProtocol {
  /// The text without spaces around it.
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " }
    var slice = self[...].drop(while: isSpace)
    while let last = slice.last, isSpace(last) { slice = slice.dropLast() }
    return String(slice)
  }
}
