// What a reader knows at a point of a story: who was mentioned lately, so that pronouns stay clear.

/// The mentions so far, as far as they decide how the next mention may look.
struct Discourse {
  /// Characters mentioned in the present sentence.
  private(set) var current: [Entity] = []
  /// Characters mentioned in the sentence before, in this paragraph.
  private(set) var previous: [Entity] = []
  /// Everything that was mentioned at all.
  private(set) var introduced: Set<Entity> = []
  /// The subject of the sentence before, or of the present one.
  private(set) var subject: Entity?
  /// The text of the telling up to the slot that is being filled.
  var prefix = ""
  /// The literal text right after that slot.
  var following = ""
  /// Whether that slot is part of an enumeration ("a and b").
  var isCoordinated = false
  /// Whether the text ends inside direct speech.
  var isSpeech = false

  /// Notes a mention; `asSubject` if it leads its sentence or clause.
  mutating func mention(_ entity: Entity, asSubject: Bool = false) {
    introduced.insert(entity)
    guard case .person = entity else { return }
    if !current.contains(entity) { current.append(entity) }
    if asSubject && !isSpeech { subject = entity }
  }

  /// A sentence has ended.
  mutating func endSentence() {
    // A sentence about something else puts the names out of mind.
    previous = current
    current = []
  }

  /// A paragraph has ended: names are said again.
  mutating func endParagraph() {
    current = []
    previous = []
    subject = nil
  }

  /// Whether a pronoun can only mean this character: mentioned just now, and nobody else of that gender.
  func isUnambiguous(_ entity: Entity, in world: World) -> Bool {
    let recent = current + previous
    guard recent.contains(entity) else { return false }
    let gender = world.person(entity).gender
    return recent.allSatisfy { $0 == entity || world.person($0).gender != gender }
  }
}
