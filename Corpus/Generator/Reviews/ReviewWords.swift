// The words of one language, parsed once: sentence frames, word lists, subjects and adjectives.

import StoryWorld

/// English frames and words, as text; the parts stand in files of their own.
enum EnglishReviewWords {}

/// Spanish frames and words, as text, in the order of the English ones.
enum SpanishReviewWords {}

/// Whether words praise, blame or do neither.
enum Tone: String, Sendable {
  case good
  case bad
  case meh
}

/// A sentence template with its name and the splits it may be used in.
struct ReviewFrame: Sendable {
  let name: String
  let telling: Telling
  let splits: Set<Split>
}

/// A noun of a review: the item itself or a part of it.
struct ReviewNoun: Sendable {
  let text: String
  var gender = SpanishGender.masculine
  var isPlural = false
  var isPerson = false
  var adjectives: [Tone: [String]] = [:]

  /// Parses "botas de lluvia fp": the mark, if any, is m or f, s or p, and `*` for persons.
  init(_ entry: String) {
    let marks: Set<String> = ["s", "p", "ms", "fs", "mp", "fp", "ms*", "fs*", "mp*"]
    var words = entry.split(separator: " ").map(String.init)
    if let mark = words.last, words.count > 1, marks.contains(mark) {
      words.removeLast()
      gender = mark.contains("f") ? .feminine : .masculine
      isPlural = mark.contains("p")
      isPerson = mark.contains("*")
    }
    text = words.joined(separator: " ")
  }
}

/// A kind of thing that is reviewed.
struct ReviewSubject: Sendable {
  let name: String
  /// What one would do a second time: "read it again".
  var again = ""
  var items: [ReviewNoun] = []
  var rareItems: [ReviewNoun] = []
  var parts: [ReviewNoun] = []

  /// The things of this kind that the split may speak of: the last one is for the test alone.
  func items(in split: Split) -> [ReviewNoun] { split == .test ? items : items.dropLast() }
}

/// All words of one language.
struct ReviewWords: Sendable {
  static let english = ReviewWords(
    .english,
    frames: [
      EnglishReviewWords.judgements, EnglishReviewWords.denials, EnglishReviewWords.verdicts,
      EnglishReviewWords.facts, EnglishReviewWords.rareSentiment, EnglishReviewWords.topics,
      EnglishReviewWords.passing,
    ],
    lists: [EnglishReviewWords.lists, EnglishReviewWords.topicLists],
    subjects: EnglishReviewWords.subjects,
    adjectives: [
      .good: EnglishReviewWords.good, .bad: EnglishReviewWords.bad, .meh: EnglishReviewWords.meh,
    ],
    rareAdjectives: [
      "positive": EnglishReviewWords.rareGood, "negative": EnglishReviewWords.rareBad,
      "neutral": EnglishReviewWords.rareMeh,
    ],
    rareTopics: EnglishReviewWords.rareTopics)

  static let spanish = ReviewWords(
    .spanish,
    frames: [
      SpanishReviewWords.judgements, SpanishReviewWords.denials, SpanishReviewWords.verdicts,
      SpanishReviewWords.facts, SpanishReviewWords.rareSentiment, SpanishReviewWords.topics,
      SpanishReviewWords.passing,
    ],
    lists: [SpanishReviewWords.lists, SpanishReviewWords.topicLists],
    subjects: SpanishReviewWords.subjects,
    adjectives: [
      .good: SpanishReviewWords.good, .bad: SpanishReviewWords.bad, .meh: SpanishReviewWords.meh,
    ],
    rareAdjectives: [
      "positive": SpanishReviewWords.rareGood, "negative": SpanishReviewWords.rareBad,
      "neutral": SpanishReviewWords.rareMeh,
    ],
    rareTopics: SpanishReviewWords.rareTopics)

  let language: Language
  let frames: [String: [ReviewFrame]]
  let lists: [String: [Telling]]
  let subjects: [ReviewSubject]
  let adjectives: [Tone: [String]]
  /// What training shows at most twice, by label: adjectives for sentiment, things for topics.
  let rare: [String: [String]]

  static func of(_ language: Language) -> ReviewWords {
    language == .english ? english : spanish
  }

  private init(
    _ language: Language, frames: [String], lists: [String], subjects: String,
    adjectives: [Tone: String], rareAdjectives: [String: String], rareTopics: String
  ) {
    self.language = language
    self.lists = Telling.blocks(lists)
    self.subjects = Self.subjects(subjects)
    self.adjectives = adjectives.mapValues(Self.words)
    self.frames = Dictionary(
      uniqueKeysWithValues: Telling.blocks(frames).map { kind, tellings in
        (kind, Self.frames(tellings, named: "\(language.rawValue)/\(kind)"))
      })
    var rare = rareAdjectives.mapValues(Self.words)
    for fields in Self.lines(rareTopics) { rare[fields[0]] = Self.entries(fields[1]) }
    self.rare = rare
  }

  /// Of every twenty frames one is for the test alone, and another for test and validation.
  private static func frames(_ tellings: [Telling], named name: String) -> [ReviewFrame] {
    tellings.enumerated().map { index, telling in
      let splits: Set<Split> =
        switch index % 20 {
        case 9: [.test]
        case 19: [.test, .validation]
        default: [.test, .validation, .train]
        }
      return ReviewFrame(name: "\(name)/\(index)", telling: telling, splits: splits)
    }
  }

  private static func subjects(_ text: String) -> [ReviewSubject] {
    var subjects: [ReviewSubject] = []
    for fields in lines(text) {
      if subjects.last?.name != fields[0] { subjects.append(ReviewSubject(name: fields[0])) }
      let last = subjects.count - 1
      switch fields[1] {
      case "again": subjects[last].again = fields[2]
      case "item": subjects[last].items = entries(fields[2]).map(ReviewNoun.init)
      case "rareitem": subjects[last].rareItems = entries(fields[2]).map(ReviewNoun.init)
      case "part":
        var part = ReviewNoun("\(fields[2]) \(fields[3])")
        part.adjectives = [.good: words(fields[4]), .bad: words(fields[5])]
        subjects[last].parts.append(part)
      default: fatalError("subjects: “\(fields[1])” is neither again, item, rareitem nor part")
      }
    }
    return subjects
  }

  private static func lines(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { trimmedFields($0, "|") }
  }

  private static func entries(_ text: String) -> [String] { trimmedFields(text[...], ",") }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func trimmedFields(_ text: Substring, _ separator: Character) -> [String] {
    text.split(separator: separator).map { words(String($0)).joined(separator: " ") }
  }
}
