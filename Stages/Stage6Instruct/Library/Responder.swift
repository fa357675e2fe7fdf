// A tuned model in use: questions in, answers out.

import Exercises
import Pretraining
import Tensors
import Tokens
import Transformer

/// A model that answers.
public struct Responder {
  /// The model.
  public let model: LanguageModel
  /// The form in which it was taught.
  public let template: PromptTemplate

  /// Takes a model and its tokenizer; throws where that has no token to end answers with.
  public init(_ trained: TrainedModel) throws {
    try self.init(trained.model, PromptTemplate(trained.tokenizer))
  }

  /// Takes a model and the template in which it was taught.
  public init(_ model: LanguageModel, _ template: PromptTemplate) {
    self.model = model
    self.template = template
  }

  private var context: Int { model.configuration.contextSize }

  /// Writes an answer, handing it on in pieces that are whole characters.
  ///
  /// Of the history as many exchanges are read, from the last backwards, as leave room for `limit` tokens; an exchange
  /// is read whole or not at all. The answer stops at its end, after `limit` tokens, at the end of the context, or where
  /// `onText` returns false.
  ///
  /// Throws where the question itself is longer than the context.
  public func answer(
    _ question: Question, after history: [Exchange] = [], limit: Int = 200,
    sampler: Sampler = .greedy, random: inout SeededRandom,
    onText: (String) -> Bool = { _ in true }
  ) throws -> String {
    let prompt = try prompt(question, after: history, reserving: limit)
    var (decoder, isFirst) = (StreamingDecoder(template.tokenizer), true)
    let new = try generate(
      model, prompt: prompt, limit: min(limit, context - prompt.count + 1), sampler: sampler,
      endToken: template.end, random: &random
    ) { token in
      let text = decoder.append(token)
      // The space between label and answer is none of the answer's.
      let piece = isFirst && text.hasPrefix(" ") ? String(text.dropFirst()) : text
      if !text.isEmpty { isFirst = false }
      return onText(piece)
    }
    _ = onText(decoder.finish())
    return template.answer(from: new)
  }

  /// The question after the longest end of the history that leaves room in the context for `reserve` tokens.
  ///
  /// A reserve below 1 counts as 1; where even the question alone leaves less room, that must do. Throws where it is
  /// longer than the context.
  public func prompt(
    _ question: Question, after history: [Exchange] = [], reserving reserve: Int = 1
  ) throws -> [Int] {
    // EXERCISE 6.7 — how much of the conversation fits
    var kept = history[...]
    while !kept.isEmpty {
      let prompt = try template.prompt(question, after: Array(kept))
      if prompt.count + max(1, reserve) <= context + 1 { return prompt }
      kept = kept.dropFirst()
    }
    let prompt = try template.prompt(question)
    guard prompt.count <= context else {
      throw TrainingError(
        "the question has \(prompt.count) tokens with its text, but the model sees \(context) at most: shorten it"
      )
    }
    return prompt
    // END EXERCISE 6.7
  }

  /// The likeliest answer to each question, each as if it were asked alone; nil where `progress` returned false.
  ///
  /// `progress` gets the questions answered and all of them. Throws, before any work, where a question is longer than the
  /// context, naming it by its number from 1.
  public func answers(
    to questions: [Question], limit: Int = 100, batchSize: Int = 32,
    progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws -> [String]? {
    let prompts = try questions.enumerated().map { index, question in
      do { return try prompt(question) } catch {
        throw TrainingError("row \(index + 1): \(error)")
      }
    }
    // Questions of about one length are read together and finish together.
    let order = prompts.indices.sorted { (prompts[$0].count, $0) < (prompts[$1].count, $1) }
    var answers = [String](repeating: "", count: prompts.count)
    for start in stride(from: 0, to: order.count, by: batchSize) {
      guard progress(start, order.count) else { return nil }
      let group = order[start..<min(order.count, start + batchSize)]
      var batch = AnswerBatch(
        prompts: group.map { prompts[$0] }, limit: limit, end: template.end)
      withoutGradients { batch.run(model) }
      for (index, tokens) in zip(group, batch.answers) {
        answers[index] = template.answer(from: tokens)
      }
    }
    return progress(order.count, order.count) ? answers : nil
  }
}

/// Several answers written at once, with one cache.
///
/// All rows stand at the same position and read one token a step: as long as a row's prompt lasts, the next of that;
/// then what it has just answered. So rows of different lengths need no padding, which a cache could not hide.
public struct AnswerBatch {
  /// The tokens of the questions, a row each.
  public let prompts: [[Int]]
  /// The most tokens of an answer, at least 1.
  public let limit: Int
  /// The token that ends an answer.
  public let end: Int
  /// What every row has answered so far, without its end.
  public var answers: [[Int]]
  /// Whether a row has not yet answered to its end or to the limit.
  public var isOpen: [Bool]

  /// Begins with empty answers.
  public init(prompts: [[Int]], limit: Int, end: Int) {
    (self.prompts, self.limit, self.end) = (prompts, limit, end)
    answers = prompts.map { _ in [] }
    isOpen = prompts.map { _ in true }
  }

  mutating func run(_ model: LanguageModel) {
    let lengths = prompts.map(\.count)
    guard let shortest = lengths.min(), let longest = lengths.max() else { return }
    let caches = model.makeCaches(batch: prompts.count, capacity: longest + limit)
    var (time, next) = (shortest, prompts.flatMap { $0.prefix(shortest) })
    while true {
      let hidden = model.hiddenStates(next.map(Int32.init), batch: prompts.count, caches: caches)
      let width = hidden.shape[1]
      let logits = model.logits(hidden.sliced(width - 1..<width, axis: 1)).values
      next = step(logits, time)
      guard isOpen.contains(true), time < model.configuration.contextSize else { return }
      time += 1
    }
  }

  /// What every row reads next, after `time` tokens: one token for each.
  ///
  /// `logits` are the scores of all rows, one row behind the other.
  public mutating func step(_ logits: [Float], _ time: Int) -> [Int] {
    // EXERCISE 6.8 — what every row reads next
    let count = logits.count / prompts.count
    var none = SeededRandom(seed: 0)
    return prompts.indices.map { row in
      if time < prompts[row].count { return prompts[row][time] }
      guard isOpen[row] else { return end }
      let token = Sampler.greedy.choose(
        Array(logits[row * count..<(row + 1) * count]), using: &none)
      if token != end { answers[row].append(token) }
      isOpen[row] = token != end && answers[row].count < limit
      return token
    }
    // END EXERCISE 6.8
  }
}
