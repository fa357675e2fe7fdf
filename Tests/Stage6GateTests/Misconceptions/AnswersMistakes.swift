// Answers that stop too early, too late, or at a neighbour's end.

import Gates
import Instruction
import Pretraining
import Tensors
import Transformer

@testable import Stage6Gate

/// Answering side by side with its rules left to choose; by default it is right.
private struct Reading: Sendable {
  enum Prompt: Sendable { case whole, shortest, filled, allButLast, behind }
  /// What happens to a closed row: nothing, its answer goes on, or it may even open again.
  enum Closed: Sendable { case stays, goesOn, opensAgain }

  var prompt = Prompt.whole
  var keepsEnd = false
  var stopsAtEnd = true
  var stopsTogether = false
  var closed = Closed.stays
  var closesLate = false
  var stopsBeforeContext = false
  var limitOffset = 0
  var countsPrompt = false
  var losesFirst = false
  var usesFirstRow = false
  var sampler = Sampler.greedy

  func answers(_ responder: Responder, _ questions: [Question], _ limit: Int, _ size: Int) throws
    -> [String]
  {
    try stride(from: 0, to: questions.count, by: size).flatMap { start in
      let group = questions[start..<min(questions.count, start + size)]
      var rows = Rows(
        prompts: try group.map { try responder.prompt($0) }, limit: limit + limitOffset,
        end: responder.template.end)
      withoutGradients { run(responder.model, &rows) }
      return rows.answers.map { responder.template.answer(from: $0) }
    }
  }

  private func run(_ model: LanguageModel, _ rows: inout Rows) {
    let context = model.configuration.contextSize
    let caches = model.makeCaches(batch: rows.prompts.count)
    var (time, next) = (rows.shortest, rows.prompts.flatMap { $0.prefix(rows.shortest) })
    while true {
      let hidden = model.hiddenStates(
        next.map(Int32.init), batch: rows.prompts.count, caches: caches)
      let width = hidden.shape[1]
      let logits = model.logits(hidden.sliced(width - 1..<width, axis: 1)).values
      if stopsBeforeContext, time == context { return }
      next = rows.prompts.indices.map { step(&rows, $0, logits, time) }
      if stopsTogether, rows.isOpen.contains(false) { return }
      guard rows.isOpen.contains(true), time < context else { return }
      time += 1
    }
  }

  private func step(_ rows: inout Rows, _ row: Int, _ logits: [Float], _ time: Int) -> Int {
    let prompt = rows.prompts[row]
    let length = self.prompt == .allButLast ? prompt.count - 1 : prompt.count
    if time < length, self.prompt != .shortest {
      return prompt[self.prompt == .behind ? time - 1 : time]
    }
    if self.prompt == .filled, time < rows.longest { return rows.end }
    guard rows.isOpen[row] || closed != .stays else { return rows.end }
    let count = logits.count / rows.prompts.count
    let place = usesFirstRow ? 0 : row
    var random = SeededRandom(seed: UInt64(time))
    let token = sampler.choose(Array(logits[place * count..<(place + 1) * count]), using: &random)
    let isLost = losesFirst && time == prompt.count
    let isFull = closesLate && rows.answers[row].count == rows.limit
    if (token != rows.end || keepsEnd) && !isLost && !isFull { rows.answers[row].append(token) }
    let counted = rows.answers[row].count + (countsPrompt ? prompt.count : 0)
    let goesOn =
      (token != rows.end || !stopsAtEnd) && (closesLate ? !isFull : counted < rows.limit)
    rows.isOpen[row] = goesOn && (rows.isOpen[row] || closed == .opensAgain)
    return token
  }
}

/// What is kept of several answers.
private struct Rows {
  let prompts: [[Int]]
  let limit: Int
  let end: Int
  var answers: [[Int]]
  var isOpen: [Bool]

  init(prompts: [[Int]], limit: Int, end: Int) {
    (self.prompts, self.limit, self.end) = (prompts, limit, end)
    answers = prompts.map { _ in [] }
    isOpen = prompts.map { _ in true }
  }

  var shortest: Int { prompts.map(\.count).min() ?? 0 }
  var longest: Int { prompts.map(\.count).max() ?? 0 }
}

let answersMistakes: [Mistake<AnswersFunction>] = [
  Mistake(
    "the end token in the answer",
    explanation: "A reader sees <|endoftext|>, and no answer equals the right one.",
    hint: "Append the token only where it is not the end.",
    implementation: Reading(keepsEnd: true).answers),
  Mistake(
    "the end ignored",
    explanation: "The model has finished and is made to go on: it asks itself the next question.",
    hint: "isOpen[row] becomes false where the token is the end.",
    implementation: Reading(stopsAtEnd: false).answers),
  Mistake(
    "a closed row answers on",
    explanation:
      "While its neighbours are still open, the row adds what it guesses behind its end.",
    hint: "Where isOpen[row] is false, return the end token and leave the answer alone.",
    implementation: Reading(closed: .goesOn).answers),
  Mistake(
    "a closed row opened again",
    explanation:
      "isOpen[row] is set anew in every step: a row that has ended opens with its next guess, and goes on.",
    hint: "Where isOpen[row] is false, return the end token before anything else is guessed.",
    implementation: Reading(closed: .opensAgain).answers),
  Mistake(
    "all stop with the first",
    explanation: "The shortest answer ends the others in the middle of a word.",
    hint: "Close only the row itself.",
    implementation: Reading(stopsTogether: true).answers),
  Mistake(
    "one token more than the limit",
    explanation:
      "The row was closed when the answer was longer than the limit, not when it reached it.",
    hint: "Open while answers[row].count < limit.",
    implementation: Reading(limitOffset: 1).answers),
  Mistake(
    "one token less than the limit",
    explanation: "The row was closed before the last token that it may have.",
    hint: "Append first, then compare the count with the limit.",
    implementation: Reading(limitOffset: -1).answers),
  Mistake(
    "closed a step late",
    explanation:
      "The row is closed when a further token would be too many: the answer is right, but all rows take one more step.",
    hint: "Append first, and close at once where the count has reached the limit.",
    implementation: Reading(closesLate: true).answers),
  Mistake(
    "the last token before the end of the context lost",
    explanation:
      "At time == context the scores still give a token: it needs no place, since it is never read.",
    hint: "Leave the context to the loop around the step.",
    implementation: Reading(stopsBeforeContext: true).answers),
  Mistake(
    "the prompt counted as answer",
    explanation: "Long questions get short answers, or none.",
    hint: "The limit is for answers[row] alone.",
    implementation: Reading(countsPrompt: true).answers),
  Mistake(
    "longer prompts not read to their ends",
    explanation:
      "All rows begin to answer when the shortest prompt ends: the others answer half a question.",
    hint: "While time < prompts[row].count, the row reads its own prompt.",
    implementation: Reading(prompt: .shortest).answers),
  Mistake(
    "the last token of a prompt guessed",
    explanation:
      "The row answers one token too early: what it guesses is the end of its own question.",
    hint: "While time < prompts[row].count, the row reads prompts[row][time].",
    implementation: Reading(prompt: .allButLast).answers),
  Mistake(
    "the prompt read one token behind",
    explanation: "A token is read twice, and the last of the prompt never.",
    hint: "After `time` tokens the next one is prompts[row][time].",
    implementation: Reading(prompt: .behind).answers),
  Mistake(
    "shorter prompts filled up",
    explanation:
      "The rows read end tokens until the longest prompt is over, and answer to a conversation that ended long ago.",
    hint: "A row answers from its own prompt's end on.",
    implementation: Reading(prompt: .filled).answers),
  Mistake(
    "the first token lost",
    explanation: "The token guessed at the prompt's last place is the first of the answer.",
    hint: "After n tokens of a prompt of n, the scores are those of the answer's first token.",
    implementation: Reading(losesFirst: true).answers),
  Mistake(
    "the scores of the first row",
    explanation: "Every row says what the first one would.",
    hint: "Row r has the scores r * count..<(r + 1) * count.",
    implementation: Reading(usesFirstRow: true).answers),
  Mistake(
    "drawn instead of chosen",
    explanation: "Answers that are measured must not depend on chance.",
    hint: "Sampler.greedy takes the likeliest token.",
    implementation: Reading(sampler: Sampler()).answers),
]
