// Prompts in another form than the taught one, and masks that learn something else.

import Gates
import Instruction
import Tokens

@testable import Stage6Gate

/// The template with its parts left to choose; by default it is right.
private struct Form: Sendable {
  enum Text: Sendable { case second, always, first, forgotten }
  enum Place: Sendable { case history, reversed, nowhere, questionsOnly }

  var trustsTexts = false
  var space = " "
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
    let answer = try label + encode(template, space + exchange.answer)
    return try parts(template, exchange.question) + [answer] + (repeatsEnd ? [[]] : [])
  }

  private func parts(_ template: PromptTemplate, _ question: Question) throws -> [[Int]] {
    func part(_ label: String, _ words: String) throws -> [Int] {
      try encode(template, label) + encode(template, space + words)
    }
    let ask = try part("Ask:", question.instruction)
    guard !question.input.isEmpty || text == .always else { return [ask] }
    let about = try part("Text:", question.input)
    switch text {
    case .second, .always: return [ask, about]
    case .first: return [about, ask]
    case .forgotten: return [ask]
    }
  }

  private func encode(_ template: PromptTemplate, _ text: String) throws -> [Int] {
    try template.tokenizer.encode(text, recognizingSpecialTokens: trustsTexts)
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
    "no space behind the labels",
    explanation:
      "A word without its space is other tokens than the same word in a text; the model never saw them side by side.",
    hint: "Encode a space and the text together, behind the label.",
    implementation: Form(space: "").prompt),
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

/// Building an example with its steps left to choose; by default it is right.
private struct Marking: Sendable {
  enum Mask: Sendable {
    case answer, everything, words, shifted, label
    case lastAnswer
    /// From the first place where these tokens are found, or everywhere.
    case afterLabel, bareAnswer
  }

  var mask = Mask.answer
  var hasEnd = true
  var repeatsEnd = false
  var trustsAnswers = false
  var space = " "

  func example(_ template: PromptTemplate, _ exchanges: [Exchange]) throws -> LearningExample {
    var (tokens, isLearned): ([Int], [Bool]) = ([], [])
    let end = hasEnd ? [template.end] : []
    for (index, exchange) in exchanges.enumerated() {
      let isContinued = !tokens.isEmpty && hasEnd && !repeatsEnd
      let prompt = try template.prompt(exchange.question).dropFirst(isContinued ? 1 : 0)
      let answer = try template.tokenizer.encode(
        space + exchange.answer, recognizingSpecialTokens: trustsAnswers)
      let isAnswer = mask != .lastAnswer || index == exchanges.count - 1
      tokens += prompt + answer + end
      isLearned += prompt.map { _ in mask == .everything } + answer.map { _ in isAnswer }
      isLearned += end.map { _ in mask != .words && isAnswer }
      if mask == .label {
        for place in isLearned.count - answer.count - end.count - 2..<isLearned.count {
          isLearned[place] = true
        }
      }
    }
    if mask == .shifted { isLearned = isLearned.dropFirst() + [false] }
    if mask == .afterLabel {
      let label = try template.tokenizer.encode("Answer:")
      let start = place(of: label, in: tokens).map { $0 + label.count } ?? 0
      isLearned = tokens.indices.map { $0 >= start }
    }
    if mask == .bareAnswer {
      let start = try place(of: template.tokenizer.encode(exchanges[0].answer), in: tokens) ?? 0
      isLearned = tokens.indices.map { $0 >= start }
    }
    var example = LearningExample()
    for (token, mark) in zip(tokens, isLearned) { example.append([token], isLearned: mark) }
    return example
  }

  private func place(of wanted: [Int], in tokens: [Int]) -> Int? {
    tokens.indices.first { tokens[$0...].starts(with: wanted) }
  }
}

let exampleMistakes: [Mistake<ExampleFunction>] = [
  Mistake(
    "a loss on the prompt",
    explanation:
      "Everything is learned, so most of the gradient teaches the model to write questions.",
    hint: "Append the prompt with isLearned: false.",
    implementation: Marking(mask: .everything).example),
  Mistake(
    "the end not learned",
    explanation:
      "The model learns what to say and never that it is over: it talks until its limit.",
    hint: "The end token belongs to the answer: append both with isLearned: true.",
    implementation: Marking(mask: .words).example),
  Mistake(
    "the end left out",
    explanation: "There is no end to learn, and in a conversation nothing parts two exchanges.",
    hint: "Append [end] behind the answer's tokens.",
    implementation: Marking(hasEnd: false).example),
  Mistake(
    "the mask one too early",
    explanation:
      "The marks show where tokens are guessed, and the batch shifts them again: the label is learned, the end is not.",
    hint: "Mark the tokens themselves; where they are guessed is the matter of exercise 6.3.",
    implementation: Marking(mask: .shifted).example),
  Mistake(
    "the label learned",
    explanation: "Answer: is in every prompt; whoever asks writes it, not the model.",
    hint: "The prompt goes up to and with the label.",
    implementation: Marking(mask: .label).example),
  Mistake(
    "only the last answer learned",
    explanation: "The other answers of a conversation were read and taught nothing.",
    hint: "Append each answer with isLearned: true.",
    implementation: Marking(mask: .lastAnswer).example),
  Mistake(
    "two end tokens between exchanges",
    explanation:
      "The end of an answer begins the next question; in use there is one, so the second is never seen again.",
    hint: "From the second exchange on, drop the prompt's first token.",
    implementation: Marking(repeatsEnd: true).example),
  Mistake(
    "the answer searched by its label",
    explanation: "A question that holds the word Answer: moves the mask, and its rest is learned.",
    hint: "Append prompt and answer one after the other: you know which is which.",
    implementation: Marking(mask: .afterLabel).example),
  Mistake(
    "a mask that falls back to everything",
    explanation:
      "The answer's tokens are searched as at the start of a text, are not found, and everything is learned.",
    hint: "Do not search. Append prompt and answer with their marks.",
    implementation: Marking(mask: .bareAnswer).example),
  Mistake(
    "end tokens recognised in answers",
    explanation: "An answer in a file can end itself and begin another exchange.",
    hint: "answerTokens(_:) encodes letters as letters.",
    implementation: Marking(trustsAnswers: true).example),
  Mistake(
    "no space before the answer",
    explanation: "The answer's first word is other tokens than the same word in the text.",
    hint: "answerTokens(_:) puts the space in front.",
    implementation: Marking(space: "").example),
]
