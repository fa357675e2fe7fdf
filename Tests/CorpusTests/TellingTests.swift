// The template language, and that everything that can happen can be told.

import Testing

@testable import StoryWorld

@Suite struct TellingTests {
  @Test func `choices nest, lists are inserted, slots stay`() {
    let telling = Telling("~{a} saw [a [red|blue] <thing>|{^x}].")
    let lists = ["thing": [Telling("kite")]]
    var seen: Set<String> = []
    for seed in 0..<40 {
      var random = StoryRandom(seed: UInt64(seed))
      let text = telling.flattened(with: &random, lists: lists).map { node in
        switch node {
        case .literal(let literal): literal
        case .slot(let slot): slot.capital ? "X" : "A"
        case .list, .choice: "unresolved"
        }
      }
      seen.insert(text.joined())
    }
    #expect(telling.allowsConnective)
    #expect(seen == ["A saw a red kite.", "A saw a blue kite.", "A saw X."])
  }

  @Test func `every kind of event has three tellings or more in both languages`() {
    for language in Language.allCases {
      for (kind, count) in Story.tellingCounts(in: language) {
        #expect(count >= 3, "\(kind) in \(language)")
      }
    }
  }

  @Test func `every plot can be reached, and all its events be told`() {
    var plots: Set<String> = []
    var seed: UInt64 = 1
    while plots.count < Plot.all.count && seed < 2_000 {
      plots.insert(Story(seed: seed, language: .english).plot)
      seed += 1
    }
    #expect(plots == Set(Story.plotNames))
    #expect(Set(Story.plotNames).count == Plot.all.count)
    #expect(Plot.all.count >= 60)
  }

  @Test func `every plot plays soundly and can be told in both languages`() {
    for plot in Plot.all {
      for seed in 0..<6 {
        var scene = Scene(random: StoryRandom(seed: UInt64(seed)))
        plot.play(&scene)
        #expect(scene.world.violations.isEmpty, "\(plot.name)")
        for kind in scene.events.map(\.kind) where !kind.isEmpty {
          for language in Language.allCases {
            #expect(Story.grammar(language).tellings[kind] != nil, "\(kind) in \(language)")
          }
        }
      }
    }
  }

  @Test func `a pronoun needs somebody it can only mean`() {
    var world = World()
    for (name, gender) in [("Ana", Gender.feminine), ("Ben", .masculine), ("Cleo", .feminine)] {
      world.people.append(
        Person(
          name: name, gender: gender, standing: .child, age: 8, role: "", trait: "shy", wish: "",
          fear: "",
          collection: "", relation: nil))
    }
    var discourse = Discourse()
    #expect(!discourse.isUnambiguous(.person(0), in: world))
    discourse.mention(.person(0), asSubject: true)
    discourse.mention(.person(1))
    #expect(discourse.isUnambiguous(.person(0), in: world))
    discourse.endSentence()
    discourse.mention(.person(2))
    #expect(!discourse.isUnambiguous(.person(0), in: world))
    #expect(discourse.isUnambiguous(.person(1), in: world))
    discourse.endParagraph()
    #expect(!discourse.isUnambiguous(.person(1), in: world))
  }

  @Test func `sentences end at marks, not inside speech that goes on`() {
    let text = "\"Look!\" cried Ana. It was late. \"Why?\" Ben asked. Nobody knew... Then rain."
    #expect(
      SentenceSplitter.sentences(of: text) == [
        "\"Look!\" cried Ana.", "It was late.", "\"Why?\" Ben asked.", "Nobody knew...",
        "Then rain.",
      ])
  }
}
