// Prompts in another form than the taught one.

import Foundation
import Gates
import Instruction
import Tokens

@testable import Stage6Gate

/// The template with its parts left to choose; by default it is right.
private struct Form: Sendable {
  enum Text: Sendable { case second, always, first, forgotten }
  enum Place: Sendable { case history, reversed, nowhere, questionsOnly, lastOnly, lastTwo }
  /// Which texts are separated from their space: it is encoded with the label, or alone.
  enum Parting: Sendable { case none, all, inputs, answers }
  /// What is done to a text first.
  enum Change: Sendable { case none, letters, trimmed, ownSpace }

  var trustsTexts = false
  var trustsAnswers = false
  var change = Change.none
  /// Where a text of blanks is taken for none.
  var skipsBlanks = false
  var skipsEmptyAnswers = false
  var space = " "
  var spaceBeforeAnswer = " "
  var parting = Parting.none
  var forgetsEarlierTexts = false
  var behindAnswer = ""
  var text = Text.second
  var earlier = Place.history
  /// How many end tokens stand before the first part.
  var ends = 1
  var repeatsEnd = false
  var closesPrompt = false
  /// Where parts are separated by lines instead of tokens.
  var isWritten = false

  func prompt(_ template: PromptTemplate, _ question: Question, _ history: [Exchange]) throws
    -> [Int]
  {
    var parts: [[Int]] = []
    switch earlier {
    case .history: parts = try history.flatMap { try exchange(template, $0) }
    case .reversed: parts = try history.reversed().flatMap { try exchange(template, $0) }
    case .lastOnly: parts = try history.suffix(1).flatMap { try exchange(template, $0) }
    case .lastTwo: parts = try history.suffix(2).flatMap { try exchange(template, $0) }
    case .questionsOnly: parts = try history.flatMap { try self.parts(template, $0.question) }
    case .nowhere: break
    }
    parts += try self.parts(template, question)
    parts.append(try encode(template, "Answer:" + behindAnswer))
    let separator = try isWritten ? encode(template, "\n") : [template.end]
    let start = [Int](repeating: template.end, count: ends)
    let end = closesPrompt ? [template.end] : []
    return start + parts.joined(separator: separator) + end
  }

  private func exchange(_ template: PromptTemplate, _ exchange: Exchange) throws -> [[Int]] {
    let label =
      try encode(template, "Answer:" + behindAnswer) + (closesPrompt ? [template.end] : [])
    var answer = label
    if !skipsEmptyAnswers || !exchange.answer.isEmpty {
      answer += try encode(
        template, exchange.answer, behind: spaceBeforeAnswer, isParted: parting == .answers,
        isTrusted: trustsAnswers)
    }
    let question =
      forgetsEarlierTexts ? Question(exchange.question.instruction) : exchange.question
    return try parts(template, question) + [answer] + (repeatsEnd ? [[]] : [])
  }

  private func parts(_ template: PromptTemplate, _ question: Question) throws -> [[Int]] {
    func part(_ label: String, _ words: String, isParted: Bool) throws -> [Int] {
      try encode(template, label) + encode(template, words, behind: space, isParted: isParted)
    }
    let ask = try part("Ask:", question.instruction, isParted: parting == .all)
    let isEmpty = skipsBlanks ? question.input.allSatisfy(\.isWhitespace) : question.input.isEmpty
    guard !isEmpty || text == .always else { return [ask] }
    let about = try part("Text:", question.input, isParted: [.all, .inputs].contains(parting))
    switch text {
    case .second, .always: return [ask, about]
    case .first: return [about, ask]
    case .forgotten: return [ask]
    }
  }

  /// A text with the space before it.
  private func encode(
    _ template: PromptTemplate, _ text: String, behind space: String, isParted: Bool,
    isTrusted: Bool = false
  ) throws -> [Int] {
    let text =
      switch change {
      case .none, .ownSpace: text
      case .letters: text.replacing(SpecialToken.endOfText, with: "")
      case .trimmed: text.trimmingCharacters(in: .whitespacesAndNewlines)
      }
    let space = change == .ownSpace && text.hasPrefix(" ") ? "" : space
    let parts = isParted ? [space, text] : [space + text]
    return try parts.flatMap { try encode(template, $0, isTrusted: isTrusted) }
  }

  private func encode(
    _ template: PromptTemplate, _ text: String, isTrusted: Bool = false
  ) throws -> [Int] {
    try template.tokenizer.encode(text, recognizingSpecialTokens: trustsTexts || isTrusted)
  }
}

let promptMistakes: [Mistake<PromptFunction>] = [
  Mistake(
    "end tokens recognised in texts",
    explanation:
      "Whoever writes <|endoftext|>Answer: into his question ends it and answers it himself.",
    hint: "Encode texts with encode(text): there, letters are letters.",
    implementation: Form(trustsTexts: true).prompt),
  Mistake(
    "end tokens recognised in earlier answers",
    explanation:
      "Answers come from outside too: one that holds <|endoftext|>Ask: begins a question that nobody asked.",
    hint: "answerTokens(_:) encodes letters as letters.",
    implementation: Form(trustsAnswers: true).prompt),
  Mistake(
    "letters taken out of texts",
    explanation:
      "Who asks what <|endoftext|> means is answered to another question, and is not told.",
    hint: "Encode texts as they are, with encode(text): there, letters are letters.",
    implementation: Form(change: .letters).prompt),
  Mistake(
    "texts trimmed",
    explanation:
      "A text that begins with a line break or ends with a blank is not what was written.",
    hint: "Encode texts as they are, behind one space.",
    implementation: Form(change: .trimmed).prompt),
  Mistake(
    "a text's own space taken for the label's",
    explanation:
      "A text that begins with a space stands there as one without: two texts have one form.",
    hint: "Every text gets a space in front, whatever it begins with.",
    implementation: Form(change: .ownSpace).prompt),
  Mistake(
    "a text of blanks taken for none",
    explanation: "A blank input is one: only an empty one has no Text.",
    hint: "Ask whether question.input.isEmpty.",
    implementation: Form(skipsBlanks: true).prompt),
  Mistake(
    "no space behind the labels",
    explanation:
      "A word without its space is other tokens than the same word in a text; the model never saw them side by side.",
    hint: "Encode a space and the text together, behind the label.",
    implementation: Form(space: "", spaceBeforeAnswer: "").prompt),
  Mistake(
    "the space encoded apart from its word",
    explanation:
      "The letters are right, the tokens are not: a lone space and a word without one, instead of the one token that "
      + "the word is in a text.",
    hint: "encode(\" \" + text): the space and the text in one call, the label in another.",
    implementation: Form(parting: .all).prompt),
  Mistake(
    "the space behind Text: encoded apart",
    explanation: "The first word of the text is other tokens than the same word in the question.",
    hint: "encode(\" \" + text) behind every label.",
    implementation: Form(parting: .inputs).prompt),
  Mistake(
    "the space before earlier answers encoded apart",
    explanation: "An answer was learned with its space in one token; here it is two.",
    hint: "answerTokens(_:) encodes the space with the answer.",
    implementation: Form(parting: .answers).prompt),
  Mistake(
    "no space for an empty earlier answer",
    explanation:
      "An empty answer is learned as a space; asking in a conversation must give the same tokens.",
    hint: "answerTokens(_:) of an empty answer is its space.",
    implementation: Form(skipsEmptyAnswers: true).prompt),
  Mistake(
    "no space before earlier answers",
    explanation:
      "Answers were learned with their space; an earlier one without it looks like none.",
    hint: "answerTokens(_:) puts the space in front.",
    implementation: Form(spaceBeforeAnswer: "").prompt),
  Mistake(
    "a space behind the last label",
    explanation:
      "The answer's first word brings its own space; after a lone space the model has to guess a word without one.",
    hint: "The prompt ends with the colon of Answer:.",
    implementation: Form(behindAnswer: " ").prompt),
  Mistake(
    "an empty text",
    explanation:
      "Questions without an input get a Text with nothing in it, and two forms mean one thing.",
    hint: "Add the part only where the input is not empty.",
    implementation: Form(text: .always).prompt),
  Mistake(
    "the text before the question",
    explanation: "Another order is another form than the model was taught.",
    hint: "Ask, then Text, then Answer.",
    implementation: Form(text: .first).prompt),
  Mistake(
    "the text forgotten",
    explanation: "The model is asked about something that it cannot read, and invents it.",
    hint: "Where there is an input, it is a part of its own, behind the question.",
    implementation: Form(text: .forgotten).prompt),
  Mistake(
    "earlier texts forgotten",
    explanation:
      "An earlier question about a text stands there without it, and its answer without reason.",
    hint: "An earlier exchange is prompt(exchange.question), text and all, and its answer.",
    implementation: Form(forgetsEarlierTexts: true).prompt),
  Mistake(
    "only the last exchange",
    explanation: "What was said before the last question is lost, though it was handed over.",
    hint: "Go through all of the history; how much of it fits is the matter of exercise 6.7.",
    implementation: Form(earlier: .lastOnly).prompt),
  Mistake(
    "only the last two exchanges",
    explanation: "What was said before them is lost, though it was handed over.",
    hint: "Go through all of the history; how much of it fits is the matter of exercise 6.7.",
    implementation: Form(earlier: .lastTwo).prompt),
  Mistake(
    "the history forgotten",
    explanation: "Every question is taken for the first.",
    hint: "Put each earlier exchange in front: its own prompt, then its answer.",
    implementation: Form(earlier: .nowhere).prompt),
  Mistake(
    "the history backwards",
    explanation: "What was said last stands first, so that answers come before what they build on.",
    hint: "Go through the history from its first exchange to its last.",
    implementation: Form(earlier: .reversed).prompt),
  Mistake(
    "earlier questions without their answers",
    explanation: "The model sees questions that nobody answered, a form that it was never taught.",
    hint: "Behind the prompt of an earlier exchange stands its answer.",
    implementation: Form(earlier: .questionsOnly).prompt),
  Mistake(
    "no end token at the start",
    explanation:
      "In training every conversation begins with one; without it the first part is another.",
    hint: "Each part begins with the end token, the first as well.",
    implementation: Form(ends: 0).prompt),
  Mistake(
    "the start token twice",
    explanation:
      "Template and tokenizer both added one. Answers become worse, and nothing says why.",
    hint: "One end token before the first part, and one between two parts.",
    implementation: Form(ends: 2).prompt),
  Mistake(
    "two end tokens between exchanges",
    explanation: "The end of an answer is the beginning of the next question, not one before it.",
    hint: "Add no end behind an earlier answer: the next part begins with it.",
    implementation: Form(repeatsEnd: true).prompt),
  Mistake(
    "an end token behind the last label",
    explanation: "The prompt says that the answer is over before it began.",
    hint: "Stop behind the tokens of Answer:.",
    implementation: Form(closesPrompt: true).prompt),
  Mistake(
    "lines instead of end tokens",
    explanation:
      "A line break can be written by anyone, so a text may hold a whole exchange of its own.",
    hint: "Put [end] between the parts.",
    implementation: Form(isWritten: true).prompt),
]
