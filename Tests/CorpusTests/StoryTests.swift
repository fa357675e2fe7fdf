// Stories from many seeds: the same again, sound worlds, clean sentences.

import Testing

@testable import StoryWorld

@Suite struct StoryTests {
  private static let seeds: [UInt64] = Array(1...150)

  @Test func `the same seed gives the same story`() {
    for seed in Self.seeds.prefix(20) {
      for language in Language.allCases {
        #expect(
          Story(seed: seed, language: language).text == Story(seed: seed, language: language).text)
      }
    }
  }

  @Test func `a seed gives the same events in both languages`() {
    for seed in Self.seeds.prefix(40) {
      let english = Story(seed: seed, language: .english)
      let spanish = Story(seed: seed, language: .spanish)
      #expect(english.plot == spanish.plot)
      #expect(english.events.map(\.kind) == spanish.events.map(\.kind))
      // Whatever is told in one language is told in the other: sentences can be paired by event.
      for index in english.events.indices {
        let isSilent = english.text(ofEvent: index).isEmpty
        #expect(isSilent == spanish.text(ofEvent: index).isEmpty, "seed \(seed), event \(index)")
      }
    }
  }

  @Test func `nothing impossible happens`() {
    for seed in Self.seeds {
      let story = Story(seed: seed, language: .english)
      #expect(story.world.violations.isEmpty, "seed \(seed), \(story.plot)")
    }
  }

  @Test func `the checker notices what is impossible`() {
    var scene = Scene(random: StoryRandom(seed: 1))
    let child = scene.child()
    let other = scene.child()
    let kitchen = scene.place("kitchen")
    let forest = scene.place("forest")
    scene.at(kitchen, child)
    scene.at(forest, other)
    let kite = scene.thing("kite", of: child)
    scene.give(child, kite, to: other)
    scene.tell("keep", child, then: [.keep("nothing", by: child)])
    scene.tell("sorry", child, then: [.become(kite, "mended")])
    // The kite is elsewhere, the taker is not there, no promise was made, nothing was broken.
    #expect(scene.world.violations.count == 4)
  }

  @Test func `facts say who holds what and where everyone is`() {
    var held = 0
    for seed in Self.seeds.prefix(60) {
      let story = Story(seed: seed, language: .english)
      for (fact, event) in zip(story.facts, story.events) {
        #expect(fact.kind == event.kind)
        for case .hold(let thing, let holder) in event.effects {
          // A later effect of the same event may pass the thing on or put it down.
          let last = event.effects.last { effect in
            switch effect {
            case .hold(thing, _), .put(thing, _): true
            default: false
            }
          }
          guard case .hold(_, holder)? = last else { continue }
          held += 1
          #expect(fact.holders[story.world.thing(thing).noun] == story.name(of: holder))
        }
        if let place = fact.place, let first = fact.people.first {
          #expect(fact.locations[first] == place, "seed \(seed), \(fact.kind)")
        }
      }
    }
    #expect(held > 60)
  }

  @Test func `English sentences begin and end as they should`() {
    for seed in Self.seeds {
      let story = Story(seed: seed, language: .english)
      for sentence in story.sentences {
        let text = sentence.text
        let first = text.first { $0.isLetter || $0.isNumber }
        #expect(first?.isLowercase == false, "seed \(seed): \(text)")
        #expect(text.last.map { ".!?\"".contains($0) } == true, "seed \(seed): \(text)")
      }
      let text = story.text
      for wrong in [
        "  ", " .", " ,", "..,", ",.", "{", "}", "[", "]", "|", "<", ">", " he's's", "\n\n",
      ] {
        #expect(!text.contains(wrong), "“\(wrong)” in seed \(seed)")
      }
      for line in text.split(separator: "\n") {
        #expect(line.count { $0 == "\"" }.isMultiple(of: 2), "seed \(seed): \(line)")
      }
    }
  }

  @Test func `a becomes an before vowel sounds only`() {
    for seed in Self.seeds {
      let words = Story(seed: seed, language: .english).text.split { !$0.isLetter }
      for (article, word) in zip(words, words.dropFirst()) {
        let isVowel = EnglishGrammar.startsWithVowelSound(String(word))
        if article == "a" || article == "A" {
          #expect(!isVowel, "seed \(seed): \(article) \(word)")
        }
        if article == "an" || article == "An" {
          #expect(isVowel, "seed \(seed): \(article) \(word)")
        }
      }
    }
  }

  @Test func `the sentences make up the text`() {
    for seed in Self.seeds.prefix(30) {
      let story = Story(seed: seed, language: .spanish)
      let joined = story.sentences.map(\.text).joined(separator: " ")
      #expect(joined == story.text.split(separator: "\n").joined(separator: " "))
      #expect(story.sentences.map(\.event) == story.sentences.map(\.event).sorted())
    }
  }
}
