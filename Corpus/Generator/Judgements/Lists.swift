// Tasks about several people or things, about occasions, and about words.

import InstructionWriter

extension Draw {
  /// Three people come one after the other.
  mutating func orderMatter() -> Matter {
    let people = people(3)
    let (a, b, c) = (people[0], people[1], people[2])
    return Matter(
      slots: ["a": a, "b": b, "c": c, "p": places(1)[0]], right: [a, b, c],
      wrong: [[b, c, a], [c, a, b]], partly: [[a, c, b], [c, b, a], [b, a, c]])
  }

  /// Two people buy two things each.
  mutating func listMatter() -> Matter {
    let (people, things) = (people(2), things(5).map(Term.a))
    let slots = [
      "a": people[0], "b": people[1], "p": places(1)[0], "xa": things[0], "ya": things[1],
      "za": things[2], "wa": things[3],
    ]
    return Matter(
      slots: slots, right: [things[0], things[1]],
      wrong: [[things[2], things[3]], [things[3], things[4]]],
      partly: [[things[0], things[2]], [things[3], things[1]], [things[0], things[4]]])
  }

  /// Some things and some more of them.
  mutating func sumMatter() -> Matter {
    let (first, second) = (2 + random.below(8), 2 + random.below(8))
    let sum = first + second
    let wrong = Set([sum - 2, sum - 1, sum + 1, first, second]).sorted()
    let people = people(2)
    func number(_ value: Int) -> Term { Term(Words.numbers[value]) }
    return Matter(
      slots: [
        "a": people[0], "b": people[1], "xs": .several(things(1)[0]), "m": number(first),
        "n": number(second),
      ],
      right: [number(sum)], wrong: wrong.map { [number($0)] })
  }

  /// Two people at two places; `key` names the slot of why or when they were there.
  mutating func occasionMatter(_ key: String, _ table: [[String]]) -> Matter {
    let (people, places) = (people(2), places(2))
    let occasions = entries(3, of: table).map { Term($0) }
    let sentences = (0..<2).map { index in
      ["a": people[index], "p": places[index], key: occasions[index]]
    }
    return Matter(
      slots: sentences[0], sentences: shuffled(sentences), right: [occasions[0]],
      wrong: [[occasions[1]], [occasions[2]]])
  }

  /// A note with a mood.
  mutating func moodMatter() -> Matter {
    let note = random.pick(Words.notes)
    let (name, place, thing) = (people(1)[0], places(1)[0], Term.a(things(1)[0]))
    func text(_ template: String, _ word: (Term) -> String) -> String {
      let filled = fill(template, ["a": word(name), "p": word(place), "xa": word(thing)])
      return capitalized(filled)
    }
    let moods = Words.moods.map { Term($0) }
    let right = moods[Int(note[0]) ?? 0]
    return Matter(
      slots: ["note": Term(english: text(note[1], \.english), spanish: text(note[2], \.spanish))],
      right: [right], wrong: moods.filter { $0 != right }.map { [$0] })
  }

  /// A thing, and several of it.
  mutating func pluralMatter() -> Matter {
    let (adjective, things) = (random.pick(SharedWords.adjectives), things(3))
    func isFeminine(_ thing: [String]) -> Bool { thing[4] == "f" }
    func one(_ thing: [String]) -> Term {
      let word = adjective[isFeminine(thing) ? 2 : 1]
      return Term(english: thing[0], spanish: "\(Term.the(thing).spanish) \(word)")
    }
    func several(_ thing: [String]) -> Term {
      let (article, word) = isFeminine(thing) ? ("las", adjective[4]) : ("los", adjective[3])
      return Term(english: thing[1], spanish: "\(article) \(thing[3]) \(word)")
    }
    let thing = things[0]
    return Matter(
      slots: [
        "adjective": Term(english: adjective[0], spanish: adjective[isFeminine(thing) ? 2 : 1]),
        "one": Term(english: thing[0], spanish: thing[2]),
        "the": Term(english: "the", spanish: isFeminine(thing) ? "la" : "el"),
      ],
      right: [several(thing)], wrong: [[one(thing)], [several(things[1])], [several(things[2])]])
  }

  /// Words of opposite meaning.
  mutating func oppositeMatter() -> Matter {
    let pairs = entries(3, of: SharedWords.opposites).map { fields in
      [Term(english: fields[0], spanish: fields[2]), Term(english: fields[1], spanish: fields[3])]
    }
    let isReversed = random.chance(50)
    let (word, right) = isReversed ? (pairs[0][1], pairs[0][0]) : (pairs[0][0], pairs[0][1])
    return Matter(
      slots: ["w": word], right: [right],
      wrong: [[word], [random.pick(pairs[1])], [random.pick(pairs[2])]])
  }
}
