// Masks that learn something else than answers and their ends.

import Gates
import Instruction
import Tokens

@testable import Stage6Gate

/// Building an example with its steps left to choose; by default it is right.
private struct Marking: Sendable {
  enum Mask: Sendable {
    case answer, everything, words, shifted, label
    case lastAnswer, lastEnd
    /// From the first place where these tokens are found, or everywhere.
    case afterLabel, bareAnswer
  }

  var mask = Mask.answer
  var hasEnd = true
  var repeatsEnd = false
  var dropsStart = false
  var repeatsHistory = false
  var trustsAnswers = false
  var space = " "

  func example(_ template: PromptTemplate, _ exchanges: [Exchange]) throws -> LearningExample {
    var (tokens, isLearned): ([Int], [Bool]) = ([], [])
    let end = hasEnd ? [template.end] : []
    for (index, exchange) in exchanges.enumerated() {
      let isContinued = !tokens.isEmpty && hasEnd && !repeatsEnd
      let history = repeatsHistory ? Array(exchanges.prefix(index)) : []
      let prompt = try template.prompt(exchange.question, after: history)
        .dropFirst(isContinued || dropsStart ? 1 : 0)
      let answer = try template.tokenizer.encode(
        space + exchange.answer, recognizingSpecialTokens: trustsAnswers)
      let isLast = index == exchanges.count - 1
      let isAnswer = mask != .lastAnswer || isLast
      let isEnd = mask != .words && isAnswer && (mask != .lastEnd || isLast)
      tokens += prompt + answer + end
      isLearned += prompt.map { _ in mask == .everything } + answer.map { _ in isAnswer }
      isLearned += end.map { _ in isEnd }
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
    "only the last end learned",
    explanation:
      "The end behind an earlier answer was left to the next question, which is not learned: in the middle of a "
      + "conversation the model does not learn to stop.",
    hint:
      "Append the end with every answer, learned, and drop the first token of the next prompt instead.",
    implementation: Marking(mask: .lastEnd).example),
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
    "the first end token missing",
    explanation:
      "The first question of a conversation has none before it: a form that no prompt has in use.",
    hint: "Drop the prompt's first token from the second exchange on only.",
    implementation: Marking(dropsStart: true).example),
  Mistake(
    "the history again before every question",
    explanation: "The exchanges that stand there already are read once more, and again for each.",
    hint: "Append prompt(exchange.question) alone: what was before it is in the example.",
    implementation: Marking(repeatsHistory: true).example),
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
