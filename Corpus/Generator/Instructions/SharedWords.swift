// The words of the rows, for corpora that speak of the same people and things and keep the same ones for the test.

import StoryWorld

/// Words by split: no two splits share people, things or places.
public enum SharedWords {
  /// Names.
  public static func people(_ split: Split) -> [String] { Draw.people[split] ?? [] }

  /// Things: English singular and plural, Spanish singular and plural, and the letter of the gender.
  public static func things(_ split: Split) -> [[String]] {
    Words.things.own(split).map { fields in
      let thing = Thing(fields)
      return [
        thing.english, thing.englishPlural, thing.spanish, thing.spanishPlural,
        thing.isFeminine ? "f" : "m",
      ]
    }
  }

  /// Places with their prepositions, in both languages.
  public static func places(_ split: Split) -> [[String]] { Words.places.own(split) }

  /// What one does with a thing: English base, present, past; Spanish present, preterite, future.
  public static var deeds: [[String]] { Words.deeds.common }

  /// Colours and other adjectives: English; Spanish masculine and feminine, and their plurals.
  public static var adjectives: [[String]] { Words.colours.common + Words.adjectives.common }

  /// Words of opposite meaning: English, then Spanish.
  public static var opposites: [[String]] { Words.opposites.common + Words.opposites.held }
}
