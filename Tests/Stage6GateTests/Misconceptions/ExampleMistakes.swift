// Masks that learn something else than answers and their ends.

import Foundation
import Gates
import Instruction
import Tokens

@testable import Stage6Gate

/// Building an example with its steps left to choose; by default it is right.
private struct Marking: Sendable {
  enum Mask: Sendable {
    case answer, everything, words, shifted, label
    case lastAnswer, lastEnd, allButFirst
    /// From the first place where these tokens are found, or everywhere.
    case afterLabel, bareAnswer
    /// From the last label on, or from the first or last in each exchange.
    case afterLastLabel, firstInEach, lastInEach
  }
  /// What is done to an answer first.
  enum Change: Sendable { case none, letters, lettersAtEnd, trimmed }

  var mask = Mask.answer
  var hasEnd = true
  var repeatsEnd = false
  var dropsStart = false
  var repeatsHistory = false
  var trustsAnswers = false
  var change = Change.none
  var skipsEmptyAnswers = false
  var hasEmptySpace = true
  var space = " "

  func example(_ template: PromptTemplate, _ exchanges: [Exchange]) throws -> LearningExample {
    var (tokens, isLearned): ([Int], [Bool]) = ([], [])
    let end = hasEnd ? [template.end] : []
    let label = try template.tokenizer.encode("Answer:")
    let exchanges = exchanges.filter { !skipsEmptyAnswers || !$0.answer.isEmpty }
    for (index, exchange) in exchanges.enumerated() {
      let isContinued = !tokens.isEmpty && hasEnd && !repeatsEnd
      let history = repeatsHistory ? Array(exchanges.prefix(index)) : []
      let prompt = try template.prompt(exchange.question, after: history)
        .dropFirst(isContinued || dropsStart ? 1 : 0)
      let space = hasEmptySpace || !exchange.answer.isEmpty ? space : ""
      let answer = try template.tokenizer.encode(
        space + changed(exchange.answer), recognizingSpecialTokens: trustsAnswers)
      let own = prompt + answer + end
      tokens += own
      isLearned += marks(
        Array(own), answer: prompt.count..<prompt.count + answer.count, label,
        isLast: index == exchanges.count - 1)
    }
    switch mask {
    case .shifted: isLearned = isLearned.dropFirst() + [false]
    case .afterLabel, .afterLastLabel:
      let start = behind(label, in: tokens, isLast: mask == .afterLastLabel)
      isLearned = tokens.indices.map { $0 >= start }
    case .bareAnswer:
      let answer = try template.tokenizer.encode(exchanges.first?.answer ?? "")
      let start = behind(answer, in: tokens, isLast: false) - answer.count
      isLearned = tokens.indices.map { $0 >= start }
    default: break
    }
    var example = LearningExample()
    for (token, mark) in zip(tokens, isLearned) { example.append([token], isLearned: mark) }
    return example
  }

  /// The marks of one exchange, whose answer stands at these places.
  private func marks(
    _ tokens: [Int], answer: Range<Int>, _ label: [Int], isLast: Bool
  ) -> [Bool] {
    let isAnswer = mask != .lastAnswer || isLast
    let isEnd = mask != .words && isAnswer && (mask != .lastEnd || isLast)
    let found = behind(label, in: tokens, isLast: mask == .lastInEach)
    return tokens.indices.map { place in
      switch mask {
      case .everything: true
      case .firstInEach, .lastInEach: place >= found
      case .allButFirst: place > answer.lowerBound
      case .label: place >= answer.lowerBound - 2
      default: answer.contains(place) ? isAnswer : place >= answer.upperBound && isEnd
      }
    }
  }

  private func changed(_ answer: String) -> String {
    switch change {
    case .none: answer
    case .letters: answer.replacing(SpecialToken.endOfText, with: "")
    case .lettersAtEnd:
      answer.hasSuffix(SpecialToken.endOfText)
        ? String(answer.dropLast(SpecialToken.endOfText.count)) : answer
    case .trimmed: answer.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  /// The place behind the first or last of these tokens; as if they were the first where they are not there.
  private func behind(_ wanted: [Int], in tokens: [Int], isLast: Bool) -> Int {
    let places = tokens.indices.filter { tokens[$0...].starts(with: wanted) }
    return ((isLast ? places.last : places.first) ?? 0) + wanted.count
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
    "the first token of an answer not learned",
    explanation: "The model learns how answers go on, and not how they begin.",
    hint: "Append all of answerTokens(_:) with isLearned: true.",
    implementation: Marking(mask: .allButFirst).example),
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
    "the answer searched by its label, exchange by exchange",
    explanation: "A question that holds the word Answer: moves the mask, and its rest is learned.",
    hint: "Append prompt and answer one after the other: you know which is which.",
    implementation: Marking(mask: .firstInEach).example),
  Mistake(
    "the label searched from the back",
    explanation: "An answer that holds the word Answer: is learned from there on only.",
    hint: "Append prompt and answer one after the other: you know which is which.",
    implementation: Marking(mask: .lastInEach).example),
  Mistake(
    "the last label of the conversation searched",
    explanation:
      "Earlier answers are not learned, and an answer that holds the word Answer: is learned from there on only.",
    hint: "Append prompt and answer one after the other, with their marks.",
    implementation: Marking(mask: .afterLastLabel).example),
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
    "letters taken out of answers",
    explanation: "An answer that explains <|endoftext|> is learned with a hole in it.",
    hint: "Encode answers as they are, with answerTokens(_:).",
    implementation: Marking(change: .letters).example),
  Mistake(
    "letters taken off an answer's end",
    explanation: "The letters <|endoftext|> are no end token, also where an answer ends with them.",
    hint: "Encode answers as they are, with answerTokens(_:), and append [end].",
    implementation: Marking(change: .lettersAtEnd).example),
  Mistake(
    "answers trimmed",
    explanation: "What is learned is not what the row says, and not what a later prompt repeats.",
    hint: "Encode answers as they are, with answerTokens(_:).",
    implementation: Marking(change: .trimmed).example),
  Mistake(
    "empty answers left out",
    explanation: "To say nothing is an answer too; a conversation loses its turn.",
    hint: "Go through all exchanges; answerTokens(_:) of an empty answer is its space.",
    implementation: Marking(skipsEmptyAnswers: true).example),
  Mistake(
    "no space for an empty answer",
    explanation:
      "Where the answer is read in a later prompt it has its space: use and training differ.",
    hint: "answerTokens(_:) of an empty answer is its space.",
    implementation: Marking(hasEmptySpace: false).example),
  Mistake(
    "no space before the answer",
    explanation: "The answer's first word is other tokens than the same word in the text.",
    hint: "answerTokens(_:) puts the space in front.",
    implementation: Marking(space: "").example),
]
