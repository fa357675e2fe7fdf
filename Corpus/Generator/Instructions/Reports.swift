// Reports on a whole text: it is told again in another order, or its people, things and places are put side by side.
// Each asks for everything that a question asks for once, so they are the best practice in reading.

import Instruction

extension TaskWriter {
  /// What two to four people did, to be told in an order that the instruction gives.
  mutating func retelling() -> Task {
    let scenes = scenes(2 + draw.random.below(3))
    let withPlaces = draw.random.chance(50)
    let text = told(scenes, withPlaces: withPlaces)
    let wanted = draw.shuffled(scenes)
    return Task(
      slots: ["order": joined(wanted.map(\.person))], input: text,
      output: wanted.map { $0.sentence(language, withPlace: withPlaces) + "." }
        .joined(separator: " "),
      check: Check(.order, right: wanted.flatMap { [$0.person, $0.thing.name(language)] }))
  }

  /// Pairs of a person and a thing or a place, to be put in an order that the instruction gives.
  mutating func pairing() -> Task {
    let scenes = scenes(3 + draw.random.below(4))
    let isThing = draw.random.chance(50)
    func list(_ scenes: [Scene]) -> String {
      scenes.map { scene in
        "\(scene.person): \(isThing ? scene.thing.the(language) : scene.place(language))"
      }.joined(separator: ", ") + "."
    }
    let wanted = draw.shuffled(scenes)
    return Task(
      slots: ["order": joined(wanted.map(\.person))], input: list(scenes), output: list(wanted),
      check: Check(
        .order,
        right: wanted.flatMap { scene in
          [scene.person, isThing ? scene.thing.name(language) : scene.place.head(language)]
        }))
  }

  /// Pairs: each person, thing or place of a text with what belongs to it there.
  mutating func matching() -> Task {
    let scenes = scenes(2 + draw.random.below(2))
    let kinds = draw.some(2, of: SceneKind.allCases)
    let text = told(scenes, withPlaces: kinds.contains(.place) || draw.random.chance(30))
    let wanted = draw.shuffled(scenes)
    let pairs = wanted.map { scene in kinds.map { $0.name(in: scene, language) } }
    return Task(
      slots: ["what": kinds[1].title(language), "keys": joined(pairs.map { $0[0] })], input: text,
      output: pairs.map { "\($0[0]): \($0[1])" }.joined(separator: ", ") + ".",
      check: Check(
        .order, right: wanted.flatMap { scene in kinds.map { $0.word(in: scene, language) } }))
  }
}

/// What a scene has one of.
private enum SceneKind: CaseIterable {
  case person, thing, place

  func title(_ language: InstructionLanguage) -> String {
    let isEnglish = language == .english
    return switch self {
    case .person: isEnglish ? "the person" : "la persona"
    case .thing: isEnglish ? "the thing" : "la cosa"
    case .place: isEnglish ? "the place" : "el lugar"
    }
  }

  /// "Mira", "the kite", "in the garden".
  func name(in scene: Scene, _ language: InstructionLanguage) -> String {
    switch self {
    case .person: scene.person
    case .thing: scene.thing.the(language)
    case .place: scene.place(language)
    }
  }

  /// The word that tells it from others.
  func word(in scene: Scene, _ language: InstructionLanguage) -> String {
    switch self {
    case .person: scene.person
    case .thing: scene.thing.name(language)
    case .place: scene.place.head(language)
    }
  }
}
