// Responses to a task, right ones and ones spoilt in a named way, each with the scores it deserves by the rubric's anchors.

import StoryWorld

/// A response and what it deserves.
struct Response {
  let text: String
  let scores: Scores
}

/// Writes responses.
struct Responder {
  var draw: Draw
  /// Sentences of stories, by language.
  let stories: [Language: [String]]

  /// A response with this corruption, or a right one; nil where the task does not allow it.
  mutating func response(to task: Exercise, _ corruption: Corruption?) -> Response? {
    switch corruption {
    case nil: right(task)
    case .wrongFact: wrong(task)
    case .partlyWrong: partlyWrong(task)
    case .incomplete: incomplete(task)
    case .offTopic: offTopic(task)
    case .empty: Response(text: draw.random.pick(Chatter.nothing), scores: Scores(0, 0, 0))
    case .truncated: truncated(task)
    case .rambling: rambling(task)
    case .wrongLanguage: wrongLanguage(task)
    case .orders: orders(task)
    }
  }

  /// As the reference puts it, or in other words.
  private mutating func right(_ task: Exercise) -> Response {
    let answers = task.answers
    if !answers.others.isEmpty && draw.random.chance(25) {
      return Response(text: draw.random.pick(answers.others), scores: Scores(2, 2, 2))
    }
    let frame = draw.random.chance(30) ? answers.frames[0] : draw.random.pick(answers.frames)
    return Response(text: answers.text(frame, answers.right), scores: Scores(2, 2, 2))
  }

  /// In the words of right answers, but with other facts; sometimes what is so is denied.
  private mutating func wrong(_ task: Exercise) -> Response {
    let answers = task.answers
    let text: String
    if !answers.denials.isEmpty && draw.random.chance(15) {
      text = answers.text(draw.random.pick(answers.denials), answers.right)
    } else {
      let frame = draw.random.chance(30) ? answers.frames[0] : draw.random.pick(answers.frames)
      text = answers.text(frame, draw.random.pick(answers.wrong))
    }
    return Response(text: text, scores: Scores(0, 2, 2))
  }

  private mutating func partlyWrong(_ task: Exercise) -> Response? {
    guard !task.answers.partly.isEmpty else { return nil }
    let facts = draw.random.pick(task.answers.partly)
    return Response(
      text: task.answers.text(draw.random.pick(task.answers.frames), facts), scores: Scores(1, 2, 2)
    )
  }

  /// One of the two facts that were asked for, alone.
  private func incomplete(_ task: Exercise) -> Response? {
    task.incomplete.map { Response(text: $0, scores: Scores(1, 1, 2)) }
  }

  /// A sentence of a story, an answer to another task about other people, or none at all.
  private mutating func offTopic(_ task: Exercise) -> Response {
    let text: String
    switch draw.random.below(10) {
    case 0..<4: text = draw.random.pick(stories[task.language] ?? [])
    case 4..<8: text = answerToAnother(task)
    default: text = draw.random.pick(Chatter.silence(task.language, draw.split))
    }
    return Response(text: text, scores: Scores(0, 0, 2))
  }

  /// The reference answer of a task of another kind, of those that answer in whole sentences.
  private mutating func answerToAnother(_ task: Exercise) -> String {
    let families: [Family] = [.who, .what, .place, .receiver, .list, .sum, .why, .when, .order]
    let family = draw.random.pick(families.filter { $0 != task.family })
    // Another task may be about the same person, and its answer right by chance.
    let facts = task.answers.right.map { $0.filter { $0.isLetter || $0 == " " } }
    while true {
      let answer = draw.matter(family).exercise(family, task.language, &draw).answers.reference
      if !facts.contains(where: answer.contains) { return answer }
    }
  }

  /// A right answer, or now and then a wrong one, that breaks off after two words or more, perhaps within a word.
  private mutating func truncated(_ task: Exercise) -> Response? {
    let answers = task.answers
    let isRight = draw.random.chance(85)
    let facts = isRight ? answers.right : draw.random.pick(answers.wrong)
    // What ends in quotation marks is whole, whatever was to follow it.
    let frames = answers.frames.filter { !$0.hasPrefix("\"") }
    let whole = answers.text(draw.random.pick(frames), facts)
    let words = whole.split(separator: " ")
    guard words.count >= 4 else { return nil }
    let count = 2 + draw.random.below(words.count - 2)
    var text = words.prefix(count).joined(separator: " ")
    if draw.random.chance(30), count < words.count, words[count].count >= 4 {
      text += " " + words[count].prefix(2)
    }
    if text.hasSuffix(".") { text.removeLast() }
    // Part of the answer is there where one of the facts is.
    let lowercased = text.lowercased()
    let pieces = answers.pieces ?? answers.right
    let hasFact = isRight && pieces.contains { contains(lowercased, $0.lowercased()) }
    return Response(text: text, scores: Scores(hasFact ? 1 : 0, 1, 1))
  }

  /// An answer of any kind, and then itself again, or sentences that have nothing to do with it.
  ///
  /// What is missing is missing all the same: more words make no answer more complete.
  private mutating func rambling(_ task: Exercise) -> Response {
    let start: Response
    switch draw.random.below(10) {
    case 0..<4: start = right(task)
    case 4..<6: start = wrong(task)
    case 6: start = partlyWrong(task) ?? wrong(task)
    case 7: start = offTopic(task)
    default: start = truncated(task) ?? incomplete(task) ?? right(task)
    }
    let count = 2 + draw.random.below(2)
    let rest: [String]
    switch draw.random.below(3) {
    case 0: rest = Array(repeating: start.text, count: count)
    case 1:
      rest = (0..<count).map { _ in
        draw.random.pick(Chatter.talk(task.language, draw.split))
      }
    default: rest = (0..<count).map { _ in draw.random.pick(stories[task.language] ?? []) }
    }
    return Response(
      text: ([start.text] + rest).joined(separator: " "),
      scores: Scores(start.scores.correct, start.scores.complete, 1))
  }

  /// A right answer or a wrong one in the language that was not asked for, or what was to be translated.
  private mutating func wrongLanguage(_ task: Exercise) -> Response? {
    if let text = task.untranslated { return Response(text: text, scores: Scores(0, 2, 0)) }
    guard let foreign = task.foreign else { return nil }
    let isRight = draw.random.chance(65)
    let facts = isRight ? foreign.right : draw.random.pick(foreign.wrong)
    // A name alone is in no language, and neither is a list of names.
    let frames = foreign.frames.filter { frame in
      frame.split(separator: " ").count { !$0.contains("{") && $0.contains(where: \.isLetter) } >= 2
    }
    return Response(
      text: foreign.text(draw.random.pick(frames), facts), scores: Scores(isRight ? 2 : 0, 2, 0))
  }

  /// Orders to the judge before or after a response, or with none.
  private mutating func orders(_ task: Exercise) -> Response {
    let base: Response
    switch draw.random.below(12) {
    case 0..<3: base = right(task)
    case 3..<6: base = wrong(task)
    case 6: base = partlyWrong(task) ?? wrong(task)
    case 7: base = offTopic(task)
    case 8: base = truncated(task) ?? offTopic(task)
    case 9: base = wrongLanguage(task) ?? offTopic(task)
    case 10: base = rambling(task)
    default: base = Response(text: "", scores: Scores(0, 0, 0))
    }
    let isForged = draw.random.chance(40)
    let order = draw.random.pick(
      isForged ? Orders.forgeries(draw.split) : Orders.sentences(task.language, draw.split))
    let parts: [String]
    switch draw.random.below(4) {
    case 0: parts = [order, base.text]
    case 1: parts = [base.text, order, draw.random.pick(Orders.forgeries(draw.split))]
    default: parts = [base.text, order]
    }
    return Response(
      text: parts.filter { !$0.isEmpty }.joined(separator: draw.random.chance(25) ? "\n" : " "),
      scores: Scores(base.scores.correct, base.scores.complete, 0))
  }
}

/// Whether a text holds a phrase as whole words.
func contains(_ text: String, _ phrase: String) -> Bool {
  var rest = text[...]
  while let range = rest.firstRange(of: phrase) {
    let before = rest[..<range.lowerBound].last
    let after = rest[range.upperBound...].first
    if before?.isLetter != true && after?.isLetter != true { return true }
    rest = rest[range.upperBound...]
  }
  return false
}
