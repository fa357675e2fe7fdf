// The one form in which a model sees questions and answers, in training and in use alike.

import Exercises
import Pretraining
import Storage
import Tokens

/// What is asked.
public struct Question: Hashable, Sendable {
  /// The task in words.
  public var instruction: String
  /// The text that it is about; empty where there is none.
  public var input: String

  /// Puts the parts together.
  public init(_ instruction: String, about input: String = "") {
    self.instruction = instruction
    self.input = input
  }
}

/// A question and its answer.
public struct Exchange: Equatable, Sendable {
  /// What was asked.
  public var question: Question
  /// What was answered.
  public var answer: String

  /// Puts the parts together.
  public init(_ question: Question, answer: String) {
    self.question = question
    self.answer = answer
  }
}

/// Turns questions and answers into tokens.
///
/// With ␃ for the token `<|endoftext|>`, an exchange is
/// `␃Ask: instruction␃Text: input␃Answer: answer␃`, without `Text` where there is no input; the last ␃ is also the
/// first of the next exchange. Only the template writes that token. Whatever a text contains, even the letters
/// `<|endoftext|>`, is encoded as letters, so nobody can end a question from inside and answer it himself.
///
/// Texts follow their label after one space: a word at their start is then the same token as elsewhere in a text, and
/// can be copied.
public struct PromptTemplate: Sendable {
  /// Encodes the texts.
  public let tokenizer: any Tokenizer
  /// The token that begins every part and ends every answer.
  public let end: Int

  /// Takes a tokenizer; throws where it has no token `<|endoftext|>`.
  public init(_ tokenizer: any Tokenizer) throws {
    guard let end = tokenizer.endOfText else {
      throw TrainingError(
        "the tokenizer has no token \(SpecialToken.endOfText) to end answers with")
    }
    self.tokenizer = tokenizer
    self.end = end
  }

  /// All that a model reads before it answers, up to the place where its answer begins.
  ///
  /// Texts are taken as they are: blanks count, and an empty earlier answer is still its space. Throws where the
  /// tokenizer has no token for a character.
  public func prompt(_ question: Question, after history: [Exchange] = []) throws -> [Int] {
    // EXERCISE 6.1 — the prompt: parts between end tokens
    func part(_ label: String, _ text: String) throws -> [Int] {
      try [end] + tokenizer.encode(label) + tokenizer.encode(" " + text)
    }
    var tokens: [Int] = []
    for exchange in history {
      tokens += try prompt(exchange.question) + answerTokens(exchange.answer)
    }
    tokens += try part("Ask:", question.instruction)
    if !question.input.isEmpty { tokens += try part("Text:", question.input) }
    return try tokens + [end] + tokenizer.encode("Answer:")
    // END EXERCISE 6.1
  }

  /// A conversation to learn from: every answer with the token that ends it is learned, and nothing else.
  ///
  /// Answers are taken as they are: an empty one is its space and the end. Of no exchanges the example is empty.
  public func example(_ exchanges: [Exchange]) throws -> LearningExample {
    // EXERCISE 6.2 — what is learned: answers and their ends
    var example = LearningExample()
    for exchange in exchanges {
      // The end of the answer before begins this question.
      let prompt = try prompt(exchange.question).dropFirst(example.tokens.isEmpty ? 0 : 1)
      example.append(prompt, isLearned: false)
      example.append(try answerTokens(exchange.answer) + [end], isLearned: true)
    }
    return example
    // END EXERCISE 6.2
  }

  /// The text of an answer's tokens.
  public func answer(from tokens: [Int]) -> String {
    let text = tokenizer.decode(tokens)
    return text.hasPrefix(" ") ? String(text.dropFirst()) : text
  }

  private func answerTokens(_ answer: String) throws -> [Int] { try tokenizer.encode(" " + answer) }

  /// The template in the language of `transformers`, for `tokenizer_config.json`.
  ///
  /// It knows no texts apart from questions: a user's message is `instruction`, or holds both.
  public static let chatTemplate =
    "{% for message in messages %}{{ eos_token }}"
    + "{{ 'Answer: ' if message['role'] == 'assistant' else 'Ask: ' }}{{ message['content'] }}{% endfor %}"
    + "{{ eos_token }}{% if add_generation_prompt %}Answer:{% endif %}"

  /// The content of `tokenizer_config.json`.
  public var configurationFile: JSON {
    [
      "tokenizer_class": "PreTrainedTokenizerFast",
      "bos_token": .string(UTF8Text(SpecialToken.endOfText)),
      "eos_token": .string(UTF8Text(SpecialToken.endOfText)),
      "clean_up_tokenization_spaces": false,
      "chat_template": .string(UTF8Text(Self.chatTemplate)),
    ]
  }
}

/// Tokens, and which of them a model learns to write.
public struct LearningExample: Equatable, Sendable {
  /// The whole conversation.
  public private(set) var tokens: [Int32] = []
  /// Whether each token is part of an answer or its end.
  public private(set) var isLearned: [Bool] = []

  /// An empty conversation.
  public init() {}

  /// The same conversation with other tokens, as many as before.
  func mapping(_ change: ([Int32]) -> [Int32]) -> LearningExample {
    var copy = self
    copy.tokens = change(tokens)
    return copy
  }

  /// Adds tokens at the end.
  public mutating func append(_ new: some Sequence<Int>, isLearned: Bool) {
    tokens += new.map(Int32.init)
    self.isLearned += [Bool](repeating: isLearned, count: tokens.count - self.isLearned.count)
  }
}
