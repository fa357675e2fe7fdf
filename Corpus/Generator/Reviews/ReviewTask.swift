// What the review corpus is: two tasks, their labels, slices and rows.

import StoryWorld

/// A classification task.
public enum ReviewTask: String, CaseIterable, Sendable {
  /// Whether a review praises, blames, or does neither.
  case sentiment
  /// What a letter or notice is about.
  case topic

  /// The labels, in the order in which rows of a split take turns.
  public var labels: [String] {
    switch self {
    case .sentiment: ["negative", "neutral", "positive"]
    case .topic: ["food", "animals", "weather", "travel", "school", "crafts"]
    }
  }

  /// The slices a row of this task may be in.
  public var slices: [ReviewSlice] {
    ReviewSlice.allCases.filter { $0 != (self == .sentiment ? .passing : .mixed) }
  }
}

/// A phenomenon by which results are reported.
public enum ReviewSlice: String, CaseIterable, Sendable {
  /// None of the other phenomena, in either language.
  case plain
  /// The words of another label, denied.
  case negation
  /// Praise and blame, with a clear verdict at the end.
  case mixed
  /// Things of another topic, mentioned in passing.
  case passing
  /// 75 to 200 words.
  case long
  /// Seeded typing errors.
  case misspelt
  /// A word that training shows at most twice.
  case rare
  /// Spanish; all other rows are English.
  case spanish
  /// A sentence from a frame that training lacks.
  case unseen
}

/// A labelled text.
public struct ReviewRow: Sendable {
  /// One of the task's labels.
  public let label: String
  /// The text, without tabs and line ends.
  public let text: String
  /// The slices the row is in, in the order of their declaration.
  public let slices: [ReviewSlice]
  /// The language of the text.
  public let language: Language
  /// The sentence frames the text was made from, such as `english/good/3`.
  public let frames: [String]

  /// The row as a line of the file, without its end.
  public var line: String {
    [label, text, slices.map(\.rawValue).joined(separator: ",")].joined(separator: "\t")
  }

  /// The text without case, punctuation and digits, by which repetitions are found.
  public var normalized: String { Self.words(of: text).joined(separator: " ") }

  /// The words of a text in lower case.
  public static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
