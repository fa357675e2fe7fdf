// A story: what happened (facts) and how it is told (text), both from one seed.

/// One story, with its facts and the alignment of sentences to events.
public struct Story: Sendable {
  /// The seed it follows from.
  public let seed: UInt64
  /// The language it is told in.
  public let language: Language
  /// Name of its plot.
  public let plot: String
  /// What it is about, in one word.
  public let topic: String
  /// The world after the last event.
  public let world: World
  /// What happened, in order; equal in all languages.
  ///
  /// Events with an empty kind are not told.
  public let events: [Event]
  /// The sentences, paragraph by paragraph.
  public let paragraphs: [[Sentence]]

  /// The story of this seed.
  public init(seed: UInt64, language: Language) {
    var random = StoryRandom(seed: seed)
    let plot = random.pick(Plot.all)
    var scene = Scene(random: random)
    // Some stories are told inside another one, which also makes some long ones.
    if scene.random.chance(12) { scene.framed(plot.play) } else { plot.play(&scene) }
    var narrator = Narrator(grammar: Story.grammar(language), world: scene.world, seed: seed)
    self.seed = seed
    self.language = language
    self.plot = plot.name
    self.topic = plot.topic
    self.world = scene.world
    self.events = scene.events
    paragraphs = narrator.tell(scene.events)
  }

  /// The text: paragraphs on lines of their own.
  public var text: String {
    paragraphs.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n")
  }

  /// All sentences in order.
  public var sentences: [Sentence] { paragraphs.flatMap { $0 } }

  /// The text that tells one event, or empty.
  public func text(ofEvent index: Int) -> String {
    sentences.filter { $0.event == index }.map(\.text).joined(separator: " ")
  }

  /// Names of all plots.
  public static var plotNames: [String] { Plot.all.map(\.name) }

  /// How many tellings each kind of event has in a language.
  public static func tellingCounts(in language: Language) -> [String: Int] {
    grammar(language).tellings.mapValues(\.count)
  }

  /// The name with this key as a language writes it.
  static func name(_ key: String, in language: Language) -> String {
    language == .english ? key : SpanishLexicon.names[key] ?? key
  }

  private static let english: any Grammar = EnglishGrammar()
  private static let spanish: any Grammar = SpanishGrammar()

  static func grammar(_ language: Language) -> any Grammar {
    language == .english ? english : spanish
  }
}
