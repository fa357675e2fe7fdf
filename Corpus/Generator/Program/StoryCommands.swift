// `story` and `facts`: one story, as text or as what happened in it.

import Console
import Storage
import StoryWorld

private let seedOption = Option.integer("seed", "seed of the story", default: 1, in: 0...Int.max)
private let languageOption = Option.choice(
  "language", "language of the story", of: Language.self, default: Language.english)

let storyCommand = Command(
  name: "story", summary: "Prints one story.",
  options: [seedOption, languageOption],
  examples: [Example("story --seed 7 --language spanish", "the seventh story, in Spanish")],
  run: { arguments in print(story(arguments), to: arguments.terminal) })

let factsCommand = Command(
  name: "facts", summary: "Prints what happens in a story, one JSON object per event.",
  options: [seedOption, languageOption],
  examples: [Example("facts --seed 7", "the events of the seventh story")],
  run: { arguments in
    for fact in story(arguments).facts {
      arguments.terminal.print(String(decoding: json(fact).bytes(), as: UTF8.self))
    }
  })

private func story(_ arguments: Arguments) -> Story {
  Story(
    seed: UInt64(arguments.integer("seed")),
    language: arguments.choice("language", as: Language.self))
}

private func print(_ story: Story, to terminal: Terminal) {
  terminal.note("seed \(story.seed), plot: \(story.plot)")
  terminal.print(story.text)
}

private func json(_ fact: Fact) -> JSON {
  func text(_ string: String) -> JSON { .string(UTF8Text(string)) }
  func table(_ pairs: [String: String]) -> JSON {
    .object(
      JSONObject(
        pairs.sorted { $0.key < $1.key }.map {
          JSONObject.Member(key: UTF8Text($0.key), value: text($0.value))
        }))
  }
  return [
    "event": .integer(fact.event), "kind": text(fact.kind), "people": .array(fact.people.map(text)),
    "mentioned": .array(fact.mentioned.map(text)), "things": .array(fact.things.map(text)),
    "place": fact.place.map(text) ?? .null, "day": .integer(fact.day), "time": text("\(fact.time)"),
    "number": fact.number.map(JSON.integer) ?? .null, "holds": table(fact.holders),
    "where": table(fact.locations),
    "promises": .array(
      fact.promises.map { promise in
        [
          "what": text(promise.what), "by": text(promise.by), "to": text(promise.to),
          "kept": promise.kept.map(JSON.bool) ?? .null,
        ]
      }),
    "feels": .array(fact.feelings.map { ["who": text($0.who), "what": text($0.what)] }),
    "text": text(fact.text),
  ]
}
