// Who and what a story is about. Entities hold language-independent keys; each language's lexicon
// says how a key is named.

/// A reference to one entity of a story's world.
public enum Entity: Hashable, Sendable {
  /// The person or animal with this index in `World.people`.
  case person(Int)
  /// The object with this index in `World.things`.
  case thing(Int)
  /// The place with this index in `World.places`.
  case place(Int)
}

/// Grammatical and natural gender.
public enum Gender: String, Sendable {
  /// He, his; Spanish masculine.
  case masculine
  /// She, her; Spanish feminine.
  case feminine
}

/// What sort of character someone is.
public enum Standing: String, Sendable {
  /// A child of six to twelve years.
  case child
  /// A grown person, usually with a trade.
  case adult
  /// An animal with a name.
  case animal
}

/// How a character belongs to another one.
public struct Relation: Hashable, Sendable {
  /// Key of the relation: for example `sibling` or `friend`.
  public let kind: String
  /// The other one: "Ana is the sister of `to`".
  public let to: Entity
}

/// A character: child, adult or animal.
public struct Person: Sendable {
  /// Key of the name, which is its English form.
  public let name: String
  /// He or she.
  public let gender: Gender
  /// Child, adult or animal.
  public let standing: Standing
  /// Age in years; 0 for animals.
  public let age: Int
  /// Key of the trade of an adult (`baker`) or species of an animal (`dog`); empty for most children.
  public let role: String
  /// Key of the trait: for example `shy`.
  public let trait: String
  /// Key of the greatest wish: `to see a whale`.
  public let wish: String
  /// Key of what this character is afraid of: `geese`.
  public let fear: String
  /// Key of what this character collects: `feathers`.
  public let collection: String
  /// Kinship or friendship with a character that came before, if any.
  public let relation: Relation?
}

/// An object that can be owned, carried, lost or broken.
public struct Thing: Sendable {
  /// Key of the noun: `scarf`.
  public let noun: String
  /// Key of the adjective that tells it apart: `red`; empty for none.
  public let adjective: String
}

/// A place where things happen.
public struct Place: Sendable {
  /// Key of the place: `harbour`.
  public let key: String
}

/// The part of a day.
public enum Time: Int, Sendable, CaseIterable {
  /// From waking until noon.
  case morning
  /// From noon until dusk.
  case afternoon
  /// Around sunset.
  case evening
  /// After dark.
  case night
}
