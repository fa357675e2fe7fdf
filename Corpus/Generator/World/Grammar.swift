// What a language has to offer so that the narrator can tell a story in it.

/// The language of a story.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english
  /// Spanish.
  case spanish
}

/// A slot of a telling, `{a.form}` or `{a:masculine|feminine}`.
public struct Slot: Sendable {
  /// Role letters: one, or several joined by `+` in the text (`a+b`).
  public let roles: [Character]
  /// What follows the dot, or empty: how the entity is to be mentioned.
  public let form: String
  /// The variants after the colon, chosen by gender; empty if the slot has no colon.
  public let variants: [String]
  /// `{^a}` forces a capital letter.
  public let capital: Bool
}

/// The words of one language: lexicon, tellings, and how an entity is mentioned in a sentence.
protocol Grammar: Sendable {
  /// Tellings by event kind.
  var tellings: [String: [Telling]] { get }
  /// Word lists by name, used as `<name>` in tellings.
  var lists: [String: [Telling]] { get }
  /// Words for "then" that may open a telling that starts with `~`; each ends with a space.
  var connectives: [String] { get }
  /// The text of a slot, given what was said before.
  func text(of slot: Slot, event: Event, in world: World, after discourse: inout Discourse)
    -> String
  /// The name of a character in this language.
  func name(of person: Entity, in world: World) -> String
  /// Whether a word that follows `prefix` (the text of the paragraph so far) begins a sentence.
  func startsSentence(after prefix: String) -> Bool
  /// Whether `prefix` ends inside direct speech.
  func isSpeech(after prefix: String) -> Bool
  /// Whether a telling with this text has to start a new paragraph (direct speech).
  func opensParagraph(_ text: String) -> Bool
  /// Last repairs of a finished sentence or paragraph (a/an; de el → del).
  func polish(_ text: String) -> String
}
