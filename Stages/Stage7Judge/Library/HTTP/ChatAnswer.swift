// What a chat endpoint answered, read without trust.

import Storage

/// The part of a chat completion that a judge looks at.
struct ChatAnswer: Equatable {
  /// How an answer ended.
  enum Outcome: Equatable {
    /// A whole text.
    case text(String)
    /// A text that ended at `max_tokens`.
    case cutOff
    /// The model or the endpoint would not answer; with what it said.
    case refused(String)
  }

  let outcome: Outcome
  /// The tokens of question and answer, 0 where the endpoint does not count.
  let promptTokens: Int
  let completionTokens: Int
}

extension ChatAnswer {
  /// Reads a chat completion; throws where the object is none.
  init(completion: LocatedJSON) throws {
    let choice = completion["choices"][0]
    let message = choice["message"]
    let finish = try choice["finish_reason"].ifPresent?.string()
    _ = try message.members()
    if let refusal = try message["refusal"].ifPresent?.string(), !refusal.isEmpty {
      outcome = .refused(refusal)
    } else if finish == "content_filter" {
      outcome = .refused("the endpoint's content filter stopped the answer")
    } else if finish == "length" {
      outcome = .cutOff
    } else {
      outcome = .text(try message["content"].ifPresent?.string() ?? "")
    }
    let usage = completion["usage"].ifPresent
    promptTokens = try Self.count(usage?["prompt_tokens"])
    completionTokens = try Self.count(usage?["completion_tokens"])
  }

  private static func count(_ number: LocatedJSON?) throws -> Int {
    try number?.ifPresent?.integer(in: 0...1 << 40) ?? 0
  }

  // MARK: In the cache

  /// The answer as ``init(stored:)`` reads it.
  var json: JSON {
    let member: JSON =
      switch outcome {
      case .text(let text): ["text": .string(UTF8Text(text))]
      case .cutOff: ["cutOff": true]
      case .refused(let reason): ["refused": .string(UTF8Text(reason))]
      }
    return [
      "outcome": member, "promptTokens": .integer(promptTokens),
      "completionTokens": .integer(completionTokens),
    ]
  }

  /// Reads what ``json`` wrote.
  init(stored: LocatedJSON) throws {
    let outcome = stored["outcome"]
    if let text = outcome["text"].ifPresent {
      self.outcome = .text(try text.string())
    } else if let reason = outcome["refused"].ifPresent {
      self.outcome = .refused(try reason.string())
    } else {
      guard try outcome["cutOff"].bool() else { throw outcome.problem(expected: "an outcome") }
      self.outcome = .cutOff
    }
    promptTokens = try Self.count(stored["promptTokens"])
    completionTokens = try Self.count(stored["completionTokens"])
  }
}
