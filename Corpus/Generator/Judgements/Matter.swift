// What a task is about, in no language yet: words for its slots, the right facts, and wrong ones.

import StoryWorld

/// The content of a task.
struct Matter {
  /// Words that the instruction and the answers speak of.
  var slots: [String: Term]
  /// What each sentence of the input speaks of, where that differs.
  var sentences: [[String: Term]] = []
  /// The right facts.
  let right: [Term]
  /// Facts of which none is right.
  let wrong: [[Term]]
  /// Facts of which some are right.
  var partly: [[Term]] = []

  /// The task in a language.
  func exercise(_ family: Family, _ language: Language, _ draw: inout Draw) -> Exercise {
    let other: Language = language == .english ? .spanish : .english
    let isTranslation = family == .translation
    let wording = wording(of: family, in: language)
    let instruction = draw.random.pick(wording.instructions)
    let parts = (sentences.isEmpty ? [slots] : sentences).map { slots in
      capitalized(fill(draw.random.pick(wording.inputs), texts(slots, language)))
    }
    let answers = answers(family, isTranslation ? other : language)
    let input = parts.joined(separator: " ")
    let givesTwo = [.gift, .reason, .list].contains(family)
    return Exercise(
      family: family, language: isTranslation ? other : language,
      instruction: capitalized(fill(instruction, texts(slots, language))), input: input,
      answers: answers, foreign: isTranslation ? nil : self.answers(family, other),
      untranslated: isTranslation ? input : nil,
      incomplete: givesTwo ? answers.text("{0}.", [draw.random.pick(answers.right)]) : nil)
  }

  private func answers(_ family: Family, _ language: Language) -> Answers {
    let wording = wording(of: family, in: language)
    let texts = texts(slots, language)
    func words(_ terms: [Term]) -> [String] { terms.map { $0.text(in: language) } }
    return Answers(
      frames: wording.frames.map { fill($0, texts) },
      denials: wording.denials.map { fill($0, texts) },
      right: words(right), wrong: wrong.map(words), partly: partly.map(words))
  }
}

private func texts(_ slots: [String: Term], _ language: Language) -> [String: String] {
  slots.mapValues { $0.text(in: language) }
}

/// How a language puts a kind of task.
private func wording(of family: Family, in language: Language) -> Wording {
  let table = language == .english ? EnglishWordings.all : SpanishWordings.all
  guard let wording = table[family] else {
    fatalError("no \(language.rawValue) wording for tasks of the kind \(family.rawValue)")
  }
  return wording
}
