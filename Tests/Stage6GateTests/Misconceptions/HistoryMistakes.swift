// Conversations cut in the wrong place.

import Gates
import Instruction
import Pretraining

@testable import Stage6Gate

/// Choosing a prompt with its rules left to choose; by default it is right.
private struct Choice: Sendable {
  enum Cut: Sendable {
    case oldest, allButOne, newest, allAtOnce, gaps, never, tokensBefore, tokensBehind
  }

  /// The numbers in the error; `whole` is what question and history have together.
  enum Naming: Sendable { case both, none, contextOnly, exchanged, glued, whole }

  var cut = Cut.oldest
  var room = 1
  var reserves = true
  var mayFillContext = false
  var refusesLittleRoom = false
  var refusesFull = false
  var refusesOnlyFirst = false
  var naming = Naming.both
  var cutsQuestion = false
  var allowsLongQuestion = false
  var countsQuestion = true
  /// Where every earlier exchange is counted with an end of its own.
  var countsEnds = false

  func prompt(
    _ responder: Responder, _ question: Question, _ history: [Exchange], _ reserve: Int
  ) throws -> [Int] {
    let template = responder.template
    let context = responder.model.configuration.contextSize
    let most = context + room - (reserves ? max(mayFillContext ? .min : 1, reserve) : 1)
    let alone = try template.prompt(question)
    if !isAllowed(alone.count, most, context, isFirst: history.isEmpty) {
      if cutsQuestion { return Array(alone.suffix(context)) }
      let whole = try template.prompt(question, after: history)
      throw TrainingError(sentence(alone.count, context, whole: whole.count))
    }
    func fits(_ kept: [Exchange]) throws -> Bool {
      let count = try template.prompt(question, after: kept).count
      return count - (countsQuestion ? 0 : alone.count) + (countsEnds ? kept.count : 0) <= most
    }
    let whole = try template.prompt(question, after: history)
    var kept = history
    switch cut {
    case .never: return whole
    case .tokensBefore:
      return whole.count <= most ? whole : Array(whole.suffix(max(alone.count, most)))
    case .tokensBehind:
      return whole.count <= most ? whole : Array(whole.prefix(max(alone.count, most)))
    case .oldest: while try !kept.isEmpty && !fits(kept) { kept.removeFirst() }
    case .allButOne: while try kept.count > 1 && !fits(kept) { kept.removeFirst() }
    case .newest: while try !kept.isEmpty && !fits(kept) { kept.removeLast() }
    case .allAtOnce: if try !fits(kept) { kept = [] }
    case .gaps:
      kept = []
      for exchange in history.reversed() where try fits([exchange] + kept) {
        kept.insert(exchange, at: 0)
      }
    }
    return try template.prompt(question, after: kept)
  }

  private func sentence(_ count: Int, _ context: Int, whole: Int) -> String {
    switch naming {
    case .both: "the question has \(count) tokens, the model sees \(context)"
    case .none: "the question has too many tokens"
    case .contextOnly: "the question has more than \(context) tokens"
    case .exchanged: "the question has \(context) tokens, the model sees \(count)"
    case .glued: "too long: \(context)\(count)"
    case .whole: "the question has \(whole) tokens, the model sees \(context)"
    }
  }

  /// Whether a question with so many tokens is let through.
  private func isAllowed(_ count: Int, _ most: Int, _ context: Int, isFirst: Bool) -> Bool {
    allowsLongQuestion || refusesOnlyFirst && !isFirst
      || count <= (refusesLittleRoom ? most : context) - (refusesFull ? 1 : 0)
  }
}

let historyMistakes: [Mistake<HistoryFunction>] = [
  Mistake(
    "cut in the middle of a turn",
    explanation:
      "The prompt begins with the rest of a question or an answer, a form that the model was never taught.",
    hint: "Leave out whole exchanges.",
    implementation: Choice(cut: .tokensBefore).prompt),
  Mistake(
    "cut at the end",
    explanation:
      "What is lost is the question itself, with the label behind which the answer begins.",
    hint: "Shorten at the front: the oldest exchanges go first.",
    implementation: Choice(cut: .tokensBehind).prompt),
  Mistake(
    "the newest exchange left out first",
    explanation: "The question follows something that was said long ago.",
    hint: "dropFirst() leaves out the oldest.",
    implementation: Choice(cut: .newest).prompt),
  Mistake(
    "all or nothing",
    explanation: "As soon as the conversation is too long, the model forgets all of it.",
    hint: "Leave out one exchange, and look again.",
    implementation: Choice(cut: .allAtOnce).prompt),
  Mistake(
    "the newest exchange always kept",
    explanation:
      "Where even the last exchange does not fit, the prompt leaves no room, or is too long.",
    hint: "Leave out exchanges as long as there are any: the question may stand alone.",
    implementation: Choice(cut: .allButOne).prompt),
  Mistake(
    "a gap in the conversation",
    explanation:
      "A long exchange is left out and older ones are kept: what was said reads as if it followed.",
    hint: "Keep an end of the history: stop at the first exchange that does not fit.",
    implementation: Choice(cut: .gaps).prompt),
  Mistake(
    "never cut",
    explanation: "A long conversation is longer than what the model can read.",
    hint: "Compare the prompt's count and the reserve with the context.",
    implementation: Choice(cut: .never).prompt),
  Mistake(
    "no room for the answer",
    explanation: "The prompt fills the context, and the answer breaks off after its first word.",
    hint: "Count `reserve` with the prompt.",
    implementation: Choice(reserves: false).prompt),
  Mistake(
    "one token too careful",
    explanation: "The last token of an answer is written and never read: it needs no place.",
    hint: "prompt.count + reserve may be context + 1.",
    implementation: Choice(room: 0).prompt),
  Mistake(
    "every earlier exchange counted with an end",
    explanation:
      "The end of an answer is the first token of the next question: k exchanges are counted k tokens too long.",
    hint: "Count template.prompt(question, after: kept), which is what is read.",
    implementation: Choice(countsEnds: true).prompt),
  Mistake(
    "one token too many",
    explanation:
      "The answer is cut by one token, or the model is asked for a position that it does not have.",
    hint: "prompt.count + reserve may be context + 1, and no more.",
    implementation: Choice(room: 2).prompt),
  Mistake(
    "a prompt that is longer than the context",
    explanation:
      "Where no room is asked for, prompt and reserve may be one more than the context, and so the prompt alone is.",
    hint: "Count max(1, reserve).",
    implementation: Choice(mayFillContext: true).prompt),
  Mistake(
    "the question not counted",
    explanation: "The history fits, and with the question behind it does not.",
    hint: "Count the tokens of the whole prompt.",
    implementation: Choice(countsQuestion: false).prompt),
  Mistake(
    "a question refused that leaves little room",
    explanation:
      "Room is left where exchanges can be left out. Where the question alone fits, a short answer is possible.",
    hint: "Refuse only where the question alone has more tokens than the context.",
    implementation: Choice(refusesLittleRoom: true).prompt),
  Mistake(
    "a question refused that just fits",
    explanation:
      "A question may be as long as the context: its last place gives the first token of the answer.",
    hint: "Refuse only where the question has more tokens than the context.",
    implementation: Choice(refusesFull: true).prompt),
  Mistake(
    "a long question let through behind a history",
    explanation:
      "The length is looked at only where nothing was said before; in a conversation the program stops.",
    hint: "When all exchanges are left out, the question stands alone: look at its length there.",
    implementation: Choice(refusesOnlyFirst: true).prompt),
  Mistake(
    "an error without the numbers",
    explanation: "Who asked knows that it was too long, and not by how much.",
    hint: "Put the question's number of tokens and the context's into the sentence.",
    implementation: Choice(naming: .none).prompt),
  Mistake(
    "an error without the question's number",
    explanation: "Who asked knows how long a question may be, and not how long this one is.",
    hint: "Put the question's number of tokens and the context's into the sentence.",
    implementation: Choice(naming: .contextOnly).prompt),
  Mistake(
    "the two numbers exchanged",
    explanation: "The sentence says that a short question does not fit into a long context.",
    hint: "First the question's number of tokens, then the context's.",
    implementation: Choice(naming: .exchanged).prompt),
  Mistake(
    "the two numbers as one",
    explanation: "Without anything between them two numbers read as one large one.",
    hint: "Write a sentence around them.",
    implementation: Choice(naming: .glued).prompt),
  Mistake(
    "the tokens of the whole conversation named",
    explanation: "Exchanges can be left out; what must be shorter is the question.",
    hint: "Count template.prompt(question), without a history.",
    implementation: Choice(naming: .whole).prompt),
  Mistake(
    "half a question",
    explanation: "A question that is too long was cut, and what is left is another question.",
    hint: "Throw a TrainingError that says how long it is and how long it may be.",
    implementation: Choice(cutsQuestion: true).prompt),
  Mistake(
    "a question that is too long let through",
    explanation: "The model stops the program when it is asked to read more than its context.",
    hint: "Throw a TrainingError where the question alone is longer than the context.",
    implementation: Choice(allowsLongQuestion: true).prompt),
]
