// The Spanish half against the English one, and the spelling of whole Spanish stories.

import Testing

@testable import StoryWorld

@Suite struct SpanishTellingTests {
  private let english = EnglishGrammar()
  private let spanish = SpanishGrammar()

  @Test func `each kind of event has as many tellings in Spanish as in English`() {
    for (kind, tellings) in english.tellings {
      #expect(spanish.tellings[kind]?.count == tellings.count, "\(kind)")
    }
    for kind in spanish.tellings.keys { #expect(english.tellings[kind] != nil, "\(kind)") }
  }

  @Test func `word lists match entry by entry`() {
    for (name, entries) in english.lists {
      #expect(spanish.lists[name]?.count == entries.count, "\(name)")
    }
  }

  @Test func `each key of the story world has a Spanish word`() {
    let lexicon = EnglishLexicon.shared
    for key in lexicon.things {
      #expect(SpanishLexicon.nouns[key.replacing("_", with: " ")] != nil, "\(key)")
      for adjective in lexicon.adjectives(of: key) {
        #expect(SpanishLexicon.adjectives[adjective] != nil, "\(adjective)")
      }
    }
    for key in lexicon.roles { #expect(SpanishLexicon.roles[key] != nil, "\(key)") }
    for key in lexicon.traits { #expect(SpanishLexicon.traits[key] != nil, "\(key)") }
    for line in EnglishLexicon.table(EnglishWords.places) {
      #expect(SpanishLexicon.places[line[0]] != nil, "\(line[0])")
    }
    for line in EnglishLexicon.table(EnglishWords.relations) {
      #expect(SpanishLexicon.roles[line[0]] != nil, "\(line[0])")
    }
  }

  @Test func `stories contract articles, close quotes and begin sentences with capitals`() {
    for seed in 0..<120 {
      let story = Story(seed: UInt64(seed), language: .spanish)
      for line in story.text.split(separator: "\n") {
        let padded = " \(line) "
        for wrong in [
          " a el ", " de el ", "  ", " ,", " .", ",,", ",.", "{", "}", "[", "]", "|",
        ] {
          #expect(!padded.dropFirst().dropLast().contains(wrong), "“\(wrong)” in \(seed): \(line)")
        }
        let count = { (mark: Character) in line.filter { $0 == mark }.count }
        #expect(count("«") == count("»"), "seed \(seed): \(line)")
        #expect(count("¿") == count("?"), "seed \(seed): \(line)")
        #expect(count("¡") == count("!"), "seed \(seed): \(line)")
      }
      for sentence in story.sentences {
        let first = sentence.text.first { $0.isLetter || $0.isNumber }
        #expect(first?.isLowercase == false, "seed \(seed): \(sentence.text)")
      }
    }
  }
}
