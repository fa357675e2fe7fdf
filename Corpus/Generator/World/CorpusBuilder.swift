// The corpus as a whole: splits by story seed, and no fact of a held-out story in training.

/// A part of the corpus.
///
/// Seeds of different splits never meet.
public enum Split: String, Sendable, CaseIterable {
  /// Stories to learn from.
  case train
  /// Stories to choose settings by.
  case validation
  /// Stories to judge by, at the end.
  case test

  /// The first seed of the split; both languages use the same seeds.
  public var firstSeed: UInt64 {
    switch self {
    case .train: 1
    case .validation: 1_000_000_000
    case .test: 2_000_000_000
    }
  }
}

/// How many bytes of text each split gets, at least.
public struct CorpusSizes: Sendable {
  /// Bytes by split.
  public let bytes: [Split: Int]

  /// Sizes of one's own.
  public init(train: Int, validation: Int, test: Int) {
    bytes = [.train: train, .validation: validation, .test: test]
  }

  /// The sizes of the committed corpus.
  public static func shipped(_ language: Language) -> CorpusSizes {
    switch language {
    case .english: CorpusSizes(train: 8_100_000, validation: 300_000, test: 300_000)
    case .spanish: CorpusSizes(train: 3_050_000, validation: 150_000, test: 150_000)
    }
  }
}

/// The stories of one language, by split.
public struct CorpusText: Sendable {
  /// The language.
  public let language: Language
  /// The stories of each split, in the order of their seeds.
  public private(set) var stories: [Split: [Story]] = [:]
  /// Seeds passed over because a sentence with facts stands in a held-out split, by split.
  public private(set) var skipped: [Split: Int] = [:]

  /// Makes the test split first, then validation, then training, so that the later ones can keep clear.
  public init(_ language: Language, sizes: CorpusSizes) {
    self.language = language
    var heldOut: Set<String> = []
    for split in [Split.test, .validation, .train] {
      var seed = split.firstSeed
      var bytes = 0
      var texts: Set<String> = []
      while bytes < sizes.bytes[split, default: 0] {
        let story = Story(seed: seed, language: language)
        seed += 1
        let facts = story.sentences.filter(\.carriesFacts).map { Self.normalized($0.text) }
        let text = story.text
        if facts.contains(where: heldOut.contains) || !texts.insert(text).inserted {
          skipped[split, default: 0] += 1
          continue
        }
        stories[split, default: []].append(story)
        bytes += text.utf8.count + (bytes == 0 ? 1 : 2)
      }
      // Sentences of a split may repeat inside it, so they are barred only from the next one on.
      if split != .train {
        for story in stories[split] ?? [] {
          for sentence in story.sentences where sentence.carriesFacts {
            heldOut.insert(Self.normalized(sentence.text))
          }
        }
      }
    }
  }

  /// The file of a split: stories separated by one blank line.
  public func text(of split: Split) -> String {
    (stories[split] ?? []).map(\.text).joined(separator: "\n\n") + "\n"
  }

  /// Sentences that carry facts and stand in training as well as in a held-out split; empty if sound.
  public func leaks() -> [String] {
    func facts(_ split: Split) -> [String] {
      (stories[split] ?? []).flatMap(\.sentences).filter(\.carriesFacts).map {
        Self.normalized($0.text)
      }
    }
    let heldOut = Set(facts(.test)).union(facts(.validation))
    return facts(.train).filter(heldOut.contains)
  }

  /// A sentence without its case and punctuation, so that trifles do not hide a repetition.
  static func normalized(_ sentence: String) -> String {
    var result = ""
    result.reserveCapacity(sentence.utf8.count)
    for character in sentence.lowercased()
    where character.isLetter || character.isNumber || character == " " {
      result.append(character)
    }
    return result
  }
}
