// Tasks about what people did: who, what, where, to whom, and whether it is so.

extension Draw {
  /// The content of a task of this kind.
  mutating func matter(_ family: Family) -> Matter {
    switch family {
    case .who, .what, .place, .reason: deedMatter(family)
    case .receiver, .gift: giftMatter(family)
    case .order: orderMatter()
    case .list: listMatter()
    case .sum: sumMatter()
    case .why: occasionMatter("r", Words.purposes)
    case .when: occasionMatter("t", Words.times)
    case .mood: moodMatter()
    case .plural: pluralMatter()
    case .opposite: oppositeMatter()
    case .translation: translationMatter()
    case .past: pastMatter()
    case .exchange: exchangeMatter()
    }
  }

  /// Two or three people do different things in different places, and one deed is asked about.
  private mutating func deedMatter(_ family: Family) -> Matter {
    let count = 2 + random.below(2)
    let (people, things) = (people(count + 1), things(count + 1))
    let (places, deeds) = (places(count + 1), deeds(count))
    var slots = (0..<count).map { index in
      deedSlots(deeds[index]).merging(
        [
          "a": people[index], "x": .the(things[index]), "xa": .a(things[index]), "p": places[index],
        ],
        uniquingKeysWith: { $1 })
    }
    let sentences = slots
    let asked = random.below(count)
    let others = (0...count).filter { $0 != asked }
    switch family {
    case .who:
      return Matter(
        slots: slots[asked], sentences: sentences, right: [people[asked]],
        wrong: others.map { [people[$0]] })
    case .what:
      return Matter(
        slots: slots[asked], sentences: sentences, right: [.a(things[asked])],
        wrong: others.map { [.a(things[$0])] })
    case .place:
      return Matter(
        slots: slots[asked], sentences: sentences, right: [places[asked]],
        wrong: others.map { [places[$0]] })
    default:
      let isSo = random.chance(50)
      let (yes, no) = (Term(english: "yes", spanish: "sí"), Term("no"))
      let (word, opposite) = isSo ? (yes, no) : (no, yes)
      // Who asks about a wrong place may not get that place as the wrong reason for a no.
      let question = isSo ? places[asked] : places[others[0]]
      slots[asked]["q"] = question
      let wrong = others.map { places[$0] }
      return Matter(
        slots: slots[asked], sentences: sentences, right: [word, places[asked]],
        wrong: isSo ? wrong.map { [opposite, $0] } : [[opposite, question]],
        partly: wrong.filter { $0 != question }.map { [word, $0] })
    }
  }

  private func deedSlots(_ deed: [String]) -> [String: Term] {
    [
      "base": Term(deed[0]), "present": Term(english: deed[1], spanish: deed[3]),
      "past": Term(english: deed[2], spanish: deed[4]),
    ]
  }

  /// Two gifts; one is asked about.
  private mutating func giftMatter(_ family: Family) -> Matter {
    let (people, things) = (people(4), things(2))
    var sentences: [[String: Term]] = []
    for index in 0..<2 {
      let gift = random.pick(Words.gifts)
      sentences.append([
        "a": people[2 * index], "b": people[2 * index + 1], "x": .the(things[index]),
        "xa": .a(things[index]), "base": Term(gift[0]), "done": Term(gift[2]),
        "past": Term(english: gift[1], spanish: gift[3]),
      ])
    }
    let ordered = shuffled(sentences)
    if family == .receiver {
      return Matter(
        slots: sentences[0], sentences: ordered, right: [people[1]],
        wrong: [[people[0]], [people[2]], [people[3]]])
    }
    let (right, wrong) = (Term.a(things[0]), Term.a(things[1]))
    return Matter(
      slots: sentences[0], sentences: ordered, right: [people[0], right],
      wrong: [[people[2], wrong], [people[3], wrong]],
      partly: [[people[0], wrong], [people[2], right], [people[3], right]])
  }

  /// A deed whose sentence is to be put into the other language.
  private mutating func translationMatter() -> Matter {
    let (things, places) = (things(3), places(3))
    var slots = deedSlots(deeds(1)[0])
    slots["a"] = people(1)[0]
    slots["x"] = .the(things[0])
    slots["p"] = places[0]
    return Matter(
      slots: slots, right: [.the(things[0]), places[0]],
      wrong: [[.the(things[1]), places[1]], [.the(things[2]), places[2]]],
      partly: [[.the(things[1]), places[0]], [.the(things[0]), places[1]]])
  }

  /// A deed in the present, to be told in the past.
  private mutating func pastMatter() -> Matter {
    let deeds = deeds(3).map(deedSlots)
    var slots = deeds[0]
    slots["a"] = people(1)[0]
    slots["x"] = .the(things(1)[0])
    slots["p"] = places(1)[0]
    let (wrong, another) = (deeds[1]["past"], deeds[2]["present"])
    let present = slots["present"]
    return Matter(
      slots: slots, right: [slots["past"]].compactMap { $0 },
      wrong: [present, wrong, another].compactMap { $0.map { [$0] } })
  }

  /// A deed in which a person and a thing are to be exchanged for others.
  private mutating func exchangeMatter() -> Matter {
    let (people, things) = (people(3), things(3).map(Term.the))
    var slots = deedSlots(deeds(1)[0])
    slots["a"] = people[0]
    slots["b"] = people[1]
    slots["x"] = things[0]
    slots["y"] = things[1]
    slots["p"] = places(1)[0]
    return Matter(
      slots: slots, right: [people[1], things[1]],
      wrong: [[people[0], things[0]], [people[2], things[2]], [people[0], things[2]]],
      partly: [
        [people[1], things[0]], [people[0], things[1]], [people[1], things[2]],
        [people[2], things[1]],
      ])
  }
}
