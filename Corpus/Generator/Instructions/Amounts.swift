// Counting, adding and taking away, and lists.

import Instruction

extension TaskWriter {
  /// One to five things of somebody beside another one's thing; or people who do something together.
  mutating func count() -> Task {
    let amount = 1 + draw.random.below(5)
    if amount > 1, draw.random.chance(35) { return countOfPeople(amount) }
    let people = draw.people(2)
    let things = draw.things(amount + 1).map { $0.a(language) }
    let deed = draw.deed()
    let did = say(deed[2], deed[4])
    let sentences = [
      "\(people[0]) \(did) \(joined(Array(things.dropLast()))).",
      "\(people[1]) \(did) \(things[amount]).",
    ]
    let shown = draw.random.chance(50) ? draw.shuffled(sentences) : [sentences[0]]
    let (direct, spanish) = ("\(people[0]) \(deed[0])", "cuántas cosas \(did) \(people[0])")
    let question = ask(
      english: [
        "How many things did \(direct)?": "how many things \(people[0]) \(did)",
        "How many different things did \(direct)?":
          "how many different things \(people[0]) \(did)",
        "What is the number of things that \(people[0]) \(did)?":
          "the number of things that \(people[0]) \(did)",
      ],
      spanish: [
        "¿\(capitalized(spanish))?": spanish,
        "¿Cuál es el número de cosas que \(did) \(people[0])?":
          "el número de cosas que \(did) \(people[0])",
      ])
    return Task(
      question, about: story(shown), amount == 1 ? say("one", "una") : number(amount),
      Check(.number, right: ["\(amount)"]))
  }

  private mutating func countOfPeople(_ amount: Int) -> Task {
    let people = draw.people(amount)
    let turn = draw.random.pick(draw.allLines(Words.turns))
    let question = ask(
      english: [
        "How many people \(turn[1])?": "how many people \(turn[1])",
        "How many of them \(turn[1])?": "how many of them \(turn[1])",
        "What is the number of people who \(turn[1])?": "the number of people who \(turn[1])",
      ],
      spanish: [
        "¿Cuántas personas \(turn[3])?": "cuántas personas \(turn[3])",
        "¿Cuál es el número de personas que \(turn[3])?": "el número de personas que \(turn[3])",
      ])
    return Task(
      question, about: story(["\(joined(people)) \(say(turn[1], turn[3]))."]), number(amount),
      Check(.number, right: ["\(amount)"]))
  }

  /// A sum or a difference up to ten.
  mutating func sum() -> Task {
    let people = draw.people(2)
    let thing = draw.things(1)[0]
    let isSum = draw.random.chance(50)
    let total = 3 + draw.random.below(8)
    let change = 1 + draw.random.below(min(5, total - 2))
    let (first, result) = isSum ? (total - change, total) : (total, total - change)
    let (a, b) = (people[0], people[1])
    let start = "\(number(first, of: thing, language)) \(thing.plural(language))"
    let more = change == 1 && thing.isFeminine ? say("one", "una") : number(change)
    let event =
      isSum
      ? [
        say("\(a) finds \(more) more.", "\(a) encuentra \(more) más."),
        say("\(b) gives \(a) \(more) more.", "\(b) le da \(more) más a \(a)."),
      ]
      : [
        say("\(a) loses \(more).", "\(a) pierde \(more)."),
        say("\(a) gives \(b) \(more).", "\(a) le da \(more) a \(b)."),
      ]
    let many = "How many \(thing.englishPlural)"
    let cuantos = thing.isFeminine ? "uántas" : "uántos"
    let tiene = "\(cuantos) \(thing.spanishPlural) tiene \(a)"
    let question = ask(
      english: [
        "\(many) does \(a) have now?": "how many \(thing.englishPlural) \(a) has now",
        "\(many) does \(a) have in the end?": "how many \(thing.englishPlural) \(a) has in the end",
        "\(many) has \(a) got now?": "how many \(thing.englishPlural) \(a) has got now",
      ],
      spanish: [
        "¿C\(tiene) ahora?": "c\(tiene) ahora", "¿C\(tiene) al final?": "c\(tiene) al final",
      ])
    return Task(
      question,
      about: "\(a) \(say("has", "tiene")) \(start). \(draw.random.pick(event))",
      number(result),
      Check(.number, right: ["\(result)"]))
  }

  /// What one of two people did something with, told in two or three sentences.
  mutating func list() -> Task {
    let people = draw.people(2)
    let amount = 2 + draw.random.below(2)
    let things = draw.things(amount + 1)
    let deed = draw.deed()
    let did = say(deed[2], deed[4])
    let mine = things.dropLast().map { $0.a(language) }
    var sentences: [String]
    if draw.random.chance(50) {
      sentences = ["\(people[0]) \(did) \(joined(mine))."]
    } else {
      let rest = joined(Array(mine.dropFirst()))
      sentences = [
        "\(people[0]) \(did) \(mine[0]).",
        say("Then \(people[0]) \(did)", "Luego \(people[0]) \(did)") + " \(rest).",
      ]
    }
    let other = "\(people[1]) \(did) \(things[amount].a(language))."
    sentences.insert(other, at: draw.random.below(sentences.count + 1))
    // "Then" needs the sentence of the same person before it.
    if sentences.count == 3, sentences[1] == other { sentences.swapAt(1, 2) }
    return Task(
      slots: ["what": say("\(people[0]) \(did)", "\(did) \(people[0])")], input: story(sentences),
      output: mine.joined(separator: ", "),
      check: Check(
        .all, right: things.dropLast().map { $0.name(language) },
        wrong: [things[amount].name(language)]))
  }
}
