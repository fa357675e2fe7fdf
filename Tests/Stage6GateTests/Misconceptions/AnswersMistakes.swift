// Answers that stop too early, too late, or at a neighbour's end.

import Gates
import Instruction
import Pretraining
import Tensors

@testable import Stage6Gate

/// A step with its rules left to choose; by default it is right.
private struct Reading: Sendable {
  enum Prompt: Sendable { case whole, shortest, filled, allButLast, behind }
  enum Scores: Sendable { case own, firstRow, lastRow, unshifted }
  /// What happens to a closed row: nothing, its answer goes on, or it may even open again.
  enum Closed: Sendable { case stays, goesOn, opensAgain }
  /// What a closed row reads.
  enum Filling: Sendable { case end, zero, guess, nothing }
  /// When a row counts as full.
  enum Limit: Sendable {
    case reached, passed, oneLess, oneMore, lastLeftOut, never, ofPrompt, ofTime
  }

  var prompt = Prompt.whole
  var scores = Scores.own
  var keepsEnd = false
  var stopsAtEnd = true
  var stopsTogether = false
  /// The same at once, before the rows below have taken their step.
  var closesAll = false
  var closesInPrompt = false
  var closed = Closed.stays
  var filling = Filling.end
  var limit = Limit.reached
  var losesFirst = false
  var sampler = Sampler.greedy

  func step(_ batch: inout AnswerBatch, _ logits: [Float], _ time: Int) -> [Int] {
    let next = batch.prompts.indices.compactMap { read(&batch, $0, logits, time) }
    if stopsTogether, batch.isOpen.contains(false) { batch.isOpen = next.map { _ in false } }
    return next
  }

  private func read(_ batch: inout AnswerBatch, _ row: Int, _ logits: [Float], _ time: Int) -> Int?
  {
    let words = batch.prompts[row]
    if time < lastTime(batch, row) {
      let token = words[prompt == .behind ? time - 1 : time]
      if closesInPrompt, token == batch.end { batch.isOpen[row] = false }
      return token
    }
    if prompt == .filled, time < batch.prompts.map(\.count).max() ?? 0 { return batch.end }
    let token = guess(batch, row, logits, time)
    guard batch.isOpen[row] || closed != .stays else {
      return [.end: batch.end, .zero: 0, .guess: token][filling]
    }
    let isFull = limit == .passed && batch.answers[row].count == batch.limit
    let isLeftOut = limit == .lastLeftOut && batch.answers[row].count + 1 >= batch.limit
    let isLost = losesFirst && time == words.count
    if (token != batch.end || keepsEnd) && !isLost && !isFull && !isLeftOut {
      batch.answers[row].append(token)
    }
    let goesOn =
      (token != batch.end || !stopsAtEnd) && !isLeftOut
      && (limit == .passed ? !isFull : isBelowLimit(batch, row, time))
    batch.isOpen[row] = goesOn && (batch.isOpen[row] || closed == .opensAgain)
    if closesAll, !goesOn { batch.isOpen = batch.isOpen.map { _ in false } }
    return token
  }

  /// The time from which on a row guesses.
  private func lastTime(_ batch: AnswerBatch, _ row: Int) -> Int {
    switch prompt {
    case .shortest: 0
    case .allButLast: batch.prompts[row].count - 1
    case .whole, .filled, .behind: batch.prompts[row].count
    }
  }

  private func guess(_ batch: AnswerBatch, _ row: Int, _ logits: [Float], _ time: Int) -> Int {
    let count = logits.count / batch.prompts.count
    let place = [.firstRow: 0, .lastRow: batch.prompts.count - 1][scores] ?? row
    var random = SeededRandom(seed: UInt64(time))
    let token = sampler.choose(Array(logits[place * count..<(place + 1) * count]), using: &random)
    return token + (scores == .unshifted ? row * count : 0)
  }

  private func isBelowLimit(_ batch: AnswerBatch, _ row: Int, _ time: Int) -> Bool {
    let count = batch.answers[row].count
    switch limit {
    case .reached, .passed, .lastLeftOut: return count < batch.limit
    case .oneLess: return count < batch.limit - 1
    case .oneMore: return count <= batch.limit
    case .never: return true
    case .ofPrompt: return count + batch.prompts[row].count < batch.limit
    case .ofTime: return time < batch.limit
    }
  }
}

let answersMistakes: [Mistake<AnswersFunction>] = [
  Mistake(
    "the end token in the answer",
    explanation: "A reader sees <|endoftext|>, and no answer equals the right one.",
    hint: "Append the token only where it is not the end.",
    implementation: Reading(keepsEnd: true).step),
  Mistake(
    "the end ignored",
    explanation: "The model has finished and is made to go on: it asks itself the next question.",
    hint: "isOpen[row] becomes false where the token is the end.",
    implementation: Reading(stopsAtEnd: false).step),
  Mistake(
    "a closed row answers on",
    explanation:
      "While its neighbours are still open, the row adds what it guesses behind its end.",
    hint: "Where isOpen[row] is false, return the end token and leave the answer alone.",
    implementation: Reading(closed: .goesOn).step),
  Mistake(
    "a closed row opened again",
    explanation:
      "isOpen[row] is set anew in every step: a row that has ended opens with its next guess, and goes on.",
    hint: "Where isOpen[row] is false, return the end token before anything else is guessed.",
    implementation: Reading(closed: .opensAgain).step),
  Mistake(
    "a closed row reads token 0",
    explanation:
      "Token 0 is a word like any other; what a row reads behind its end is the end token.",
    hint: "guard isOpen[row] else { return end }.",
    implementation: Reading(filling: .zero).step),
  Mistake(
    "a closed row reads its guesses",
    explanation:
      "Nothing is added to its answer, but the row goes on reading what it would have said.",
    hint: "Return the end token of a closed row before anything is guessed for it.",
    implementation: Reading(filling: .guess).step),
  Mistake(
    "closed rows left out",
    explanation: "Behind a row that is missing all others stand in the wrong place.",
    hint: "Give one token for every row, the end token for a closed one: map, not compactMap.",
    implementation: Reading(filling: .nothing).step),
  Mistake(
    "all stop with the first",
    explanation: "The shortest answer ends the others in the middle of a word.",
    hint: "Close only the row itself.",
    implementation: Reading(stopsTogether: true).step),
  Mistake(
    "all closed by one row",
    explanation:
      "The row that ends first closes its neighbours, those below before they take their step.",
    hint: "Set isOpen[row], not all of isOpen.",
    implementation: Reading(closesAll: true).step),
  Mistake(
    "closed by an end token of the prompt",
    explanation:
      "Every prompt holds end tokens, which part it; the row is closed before it has said anything.",
    hint: "Only a guessed end token closes: where the prompt lasts, return its token at once.",
    implementation: Reading(closesInPrompt: true).step),
  Mistake(
    "one token more than the limit",
    explanation:
      "The row was closed when the answer was longer than the limit, not when it reached it.",
    hint: "Open while answers[row].count < limit.",
    implementation: Reading(limit: .oneMore).step),
  Mistake(
    "one token less than the limit",
    explanation: "The row was closed before the last token that it may have.",
    hint: "Append first, then compare the count with the limit.",
    implementation: Reading(limit: .oneLess).step),
  Mistake(
    "the token that reaches the limit left out",
    explanation: "The row closes at the right step, but its last token is guessed and not kept.",
    hint: "Append first, then close where answers[row].count has reached the limit.",
    implementation: Reading(limit: .lastLeftOut).step),
  Mistake(
    "never closed at the limit",
    explanation: "A row that guesses no end goes on until the context is full.",
    hint: "isOpen[row] becomes false where answers[row].count has reached the limit.",
    implementation: Reading(limit: .never).step),
  Mistake(
    "closed a step late",
    explanation:
      "The row is closed when a further token would be too many: the answer is right, but all rows take one more step.",
    hint: "Append first, and close at once where the count has reached the limit.",
    implementation: Reading(limit: .passed).step),
  Mistake(
    "the prompt counted as answer",
    explanation: "Long questions get short answers, or none.",
    hint: "The limit is for answers[row] alone.",
    implementation: Reading(limit: .ofPrompt).step),
  Mistake(
    "time compared with the limit",
    explanation:
      "`time` counts from the start of the prompts: the answers are shorter than they may be.",
    hint: "The limit is for answers[row].count.",
    implementation: Reading(limit: .ofTime).step),
  Mistake(
    "longer prompts not read to their ends",
    explanation:
      "All rows begin to answer when the shortest prompt ends: the others answer half a question.",
    hint: "While time < prompts[row].count, the row reads its own prompt.",
    implementation: Reading(prompt: .shortest).step),
  Mistake(
    "the last token of a prompt guessed",
    explanation:
      "The row answers one token too early: what it guesses is the end of its own question.",
    hint: "While time < prompts[row].count, the row reads prompts[row][time].",
    implementation: Reading(prompt: .allButLast).step),
  Mistake(
    "the prompt read one token behind",
    explanation: "A token is read twice, and the last of the prompt never.",
    hint: "After `time` tokens the next one is prompts[row][time].",
    implementation: Reading(prompt: .behind).step),
  Mistake(
    "shorter prompts filled up",
    explanation:
      "The rows read end tokens until the longest prompt is over, and answer to a conversation that ended long ago.",
    hint: "A row answers from its own prompt's end on.",
    implementation: Reading(prompt: .filled).step),
  Mistake(
    "the first token lost",
    explanation: "The token guessed at the prompt's last place is the first of the answer.",
    hint: "After n tokens of a prompt of n, the scores are those of the answer's first token.",
    implementation: Reading(losesFirst: true).step),
  Mistake(
    "the scores of the first row",
    explanation: "Every row says what the first one would.",
    hint: "Row r has the scores r * count..<(r + 1) * count.",
    implementation: Reading(scores: .firstRow).step),
  Mistake(
    "the scores of the last row",
    explanation: "Every row says what the last one would.",
    hint: "Row r has the scores r * count..<(r + 1) * count.",
    implementation: Reading(scores: .lastRow).step),
  Mistake(
    "the place among all scores taken for the token",
    explanation:
      "The indices of a slice are those of the whole list: the token of row r comes out r * count too large.",
    hint: "Make an Array of the slice, whose indices begin at 0; Sampler.greedy.choose takes one.",
    implementation: Reading(scores: .unshifted).step),
  Mistake(
    "drawn instead of chosen",
    explanation: "Answers that are measured must not depend on chance.",
    hint: "Sampler.greedy takes the likeliest token.",
    implementation: Reading(sampler: Sampler()).step),
]
