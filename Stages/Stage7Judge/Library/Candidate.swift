// What is judged: a response to an instruction, next to an answer that is known to be right.

import Storage

/// A language that the course's data are written in.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"
}

/// A response to be judged, with all that a judge may look at.
///
/// All of its texts are data that somebody else wrote; none of them may give a judge orders.
public struct Candidate: Equatable, Sendable {
  /// Tells this candidate from all others of a file.
  public var id: String
  /// What the writer of the response was asked to do.
  public var instruction: String
  /// What the instruction speaks about, a story for example; may be empty.
  public var input: String
  /// An answer that is known to be right.
  public var reference: String
  /// The answer to judge.
  public var response: String
  /// The language that the answer should be in.
  public var language: Language

  /// Collects the texts.
  public init(
    id: String, instruction: String, input: String = "", reference: String, response: String,
    language: Language = .english
  ) {
    self.id = id
    self.instruction = instruction
    self.input = input
    self.reference = reference
    self.response = response
    self.language = language
  }
}

extension Candidate {
  /// The members of the candidate's JSON object, in order.
  public var json: JSONObject {
    [
      "id": .string(UTF8Text(id)), "instruction": .string(UTF8Text(instruction)),
      "input": .string(UTF8Text(input)), "reference": .string(UTF8Text(reference)),
      "response": .string(UTF8Text(response)), "language": .string(UTF8Text(language.rawValue)),
    ]
  }

  /// Reads the object of a candidate; other members are left alone.
  ///
  /// `input` and `language` may be missing: then the one is empty and the other is English.
  public init(_ object: LocatedJSON) throws {
    let code = try object["language"].ifPresent?.string() ?? Language.english.rawValue
    guard let language = Language(rawValue: code) else {
      throw object["language"].problem(expected: "\"en\" or \"es\"")
    }
    self.init(
      id: try object["id"].string(), instruction: try object["instruction"].string(),
      input: try object["input"].ifPresent?.string() ?? "",
      reference: try object["reference"].string(), response: try object["response"].string(),
      language: language)
    guard !id.isEmpty else { throw object["id"].problem(expected: "a text that is not empty") }
  }
}
