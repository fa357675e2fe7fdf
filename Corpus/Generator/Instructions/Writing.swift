// Tasks whose answer is a sentence or a judgement: translation, word order, continuation, sentiment.

import Instruction

extension TaskWriter {
  /// A sentence of a small grammar in both languages, from words that training shows in other combinations.
  mutating func translation(into target: InstructionLanguage) -> Task {
    let source: InstructionLanguage = target == .english ? .spanish : .english
    let (person, thing, place) = (draw.people(1)[0], draw.knownThing(), draw.knownPlace())
    let deed = draw.knownDeed()
    let colours = Words.colours.common + Words.adjectives.common
    let adjective = draw.random.chance(40) ? draw.random.pick(colours) : nil
    let amount = 2 + draw.random.below(4)
    let form = draw.random.below(5)
    func sentences(_ language: InstructionLanguage) -> [String] {
      func say(_ english: String, _ spanish: String) -> String {
        language == .english ? english : spanish
      }
      let (a, the, at) = (
        thing.a(language, adjective), thing.the(language, adjective), place(language)
      )
      let did = say(deed[2], deed[4])
      // Spanish lets the subject stand behind its verb.
      let isFree = language == .spanish
      switch form {
      case 0: return ["\(person) \(did) \(a)."] + (isFree ? ["\(did) \(person) \(a)."] : [])
      case 1:
        return ["\(person) \(did) \(the) \(at).", "\(at) \(person) \(did) \(the)."]
          + (isFree ? ["\(person) \(did) \(at) \(the).", "\(at) \(did) \(person) \(the)."] : [])
      case 2:
        return isFree
          ? ["\(the) está \(at).", "\(at) está \(the).", "\(the) se encuentra \(at)."]
          : ["\(the) is \(at)."]
      case 3:
        let things = "\(number(amount, of: thing, language)) \(thing.plural(language))"
        return ["\(person) \(say("has", "tiene")) \(things)."]
      default: return [say("Where is \(the)?", "¿Dónde está \(the)?")]
      }
    }
    let right = sentences(target).map(capitalized)
    return Task(
      slots: [:], input: capitalized(sentences(source)[0]), output: right[0],
      check: Check(.same, right: right))
  }

  /// Mixed words with the sentences that can be made of them.
  mutating func orderWords() -> Task {
    let (person, thing, place) = (draw.people(1)[0], draw.things(1)[0], draw.places(1)[0](language))
    let deed = draw.deed()
    let did = say(deed[2], deed[4])
    let colour = draw.colour(in: 40)
    let right: [String]
    switch draw.random.below(3) {
    case 0:
      let a = thing.a(language, colour)
      right = ["\(person) \(did) \(a)"] + (language == .spanish ? ["\(did) \(person) \(a)"] : [])
    case 1:
      // Both articles are definite: "a" and "the" could be exchanged.
      let the = thing.the(language)
      right =
        ["\(person) \(did) \(the) \(place)", "\(place) \(person) \(did) \(the)"]
        + (language == .spanish ? ["\(place) \(did) \(person) \(the)"] : [])
    default:
      let the = thing.the(language)
      let isAt = say("is", "está")
      right =
        ["\(the) \(isAt) \(place)"] + (language == .spanish ? ["\(place) \(isAt) \(the)"] : [])
    }
    let words = right[0].split(separator: " ").map(String.init)
    var mixed = draw.shuffled(words)
    while right.contains(mixed.joined(separator: " ")) { mixed = draw.shuffled(words) }
    let sentences = right.map { capitalized($0) + "." }
    return Task(
      slots: [:], input: mixed.joined(separator: " "), output: sentences[0],
      check: Check(.same, right: sentences))
  }

  mutating func continuation() -> Task {
    let people = draw.people(2)
    let (things, places) = (draw.things(2), draw.places(2))
    let sentences = (0..<2).map { index in
      let deed = draw.deed()
      let did = "\(people[index]) \(say(deed[2], deed[4])) \(things[index].a(language))"
      return draw.random.chance(50) ? "\(did) \(places[index](language))." : "\(did)."
    }
    let opening = draw.opening()(language)
    let next = Term(draw.random.pick(Words.continuations.common))(language)
    return Task(
      slots: ["word": opening], input: story(sentences),
      output: "\(opening) \(fill(next, ["a": people[draw.random.below(2)]]))",
      check: Check(.begins, right: [opening]))
  }

  /// One or two notes of the same mood.
  mutating func sentiment() -> Task {
    let sign = draw.random.pick(["+", "-"])
    let notes = draw.some(
      draw.random.chance(40) ? 2 : 1, of: draw.lines(Words.notes).filter { $0[0] == sign })
    let text = notes.map { note in
      let thing = draw.things(1)[0]
      let slots = [
        "a": draw.people(1)[0], "x": say(thing.english, thing.the(.spanish)),
        "p": draw.places(1)[0](language),
      ]
      return capitalized(fill(say(note[1], note[2]), slots))
    }
    let right = sign == "+" ? say("positive", "positivo") : say("negative", "negativo")
    let moods = [["positive"], ["negative"], ["positivo", "positiva"], ["negativo", "negativa"]]
    let pair = language == .english ? moods[..<2] : moods[2...]
    return Task(
      slots: [:], input: text.joined(separator: " "), output: right,
      check: Check(
        .mentions, right: pair.first { $0.contains(right) } ?? [],
        wrong: pair.first { !$0.contains(right) } ?? []))
  }
}
