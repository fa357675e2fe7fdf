// One row of an instruction file: what is asked, the answer, and the rule that decides a response.
import Storage

/// The language a row is written in.
public enum InstructionLanguage: String, Sendable, CaseIterable {
  case english
  case spanish
}

/// A fixed rule that decides whether a response is right.
public struct Check: Equatable, Sendable {
  /// How a response is compared with the phrases of a check.
  ///
  /// Case and punctuation never matter; articles matter to `same` only. What a clause denies ("not
  /// in the garden") is not mentioned there.
  public enum Rule: String, Sendable, CaseIterable {
    /// The response is one of the right phrases, word for word.
    case same
    /// The response mentions a right phrase and no wrong one.
    case mentions
    /// The response mentions every right phrase and no wrong one.
    case all
    /// The response mentions every right phrase, for the first time in this order.
    case order
    /// The response states one number, in digits or words, and it is the right one.
    case number
    /// The response begins with the first right phrase, then mentions one of the others and no wrong one.
    case verdict
    /// The response begins with a right phrase and says at least two words more.
    case begins
  }

  /// How a response is compared.
  public let rule: Rule
  /// The phrases that are right; never empty in a row that was read.
  public let right: [String]
  /// The phrases that make a response wrong.
  public let wrong: [String]

  /// Makes a check from its rule, the phrases that are right and those that must not be there.
  public init(_ rule: Rule, right: [String], wrong: [String] = []) {
    self.rule = rule
    self.right = right
    self.wrong = wrong
  }
}

/// An instruction with its input, its answer, its family and its check.
public struct InstructionRow: Equatable, Sendable {
  /// What is asked.
  public let instruction: String
  /// The text it is asked about; empty if there is none.
  public let input: String
  /// A right answer.
  public let output: String
  /// The kind of task, in kebab-case.
  public let family: String
  /// The language of the answer, whose articles and number words the check knows.
  public let language: InstructionLanguage
  /// The rule that decides a response.
  public let check: Check

  /// Makes a row from its parts.
  public init(
    instruction: String, input: String, output: String, family: String,
    language: InstructionLanguage, check: Check
  ) {
    self.instruction = instruction
    self.input = input
    self.output = output
    self.family = family
    self.language = language
    self.check = check
  }

  /// Reads a row from a JSON object; throws `FileProblem` naming the key that is missing or wrong.
  public init(_ json: LocatedJSON) throws {
    instruction = try json["instruction"].string()
    input = try json["input"].ifPresent?.string() ?? ""
    output = try json["output"].string()
    family = try json["family"].string()
    guard let language = InstructionLanguage(rawValue: try json["language"].string()) else {
      throw json["language"].problem(expected: "one of english, spanish")
    }
    self.language = language
    let check = json["check"]
    guard let rule = Check.Rule(rawValue: try check["rule"].string()) else {
      let names = Check.Rule.allCases.map(\.rawValue).joined(separator: ", ")
      throw check["rule"].problem(expected: "one of \(names)")
    }
    let right = try check["right"].array().map { try $0.string() }
    guard !right.isEmpty else { throw check["right"].problem(expected: "at least one phrase") }
    let wrong = try check["wrong"].ifPresent?.array().map { try $0.string() } ?? []
    self.check = Check(rule, right: right, wrong: wrong)
  }

  /// The row as a JSON object, which `init(_:)` reads.
  public var json: JSON {
    func text(_ string: String) -> JSON { .string(UTF8Text(string)) }
    var rule: JSONObject = [
      "rule": text(check.rule.rawValue), "right": .array(check.right.map(text)),
    ]
    if !check.wrong.isEmpty { rule["wrong"] = .array(check.wrong.map(text)) }
    return [
      "instruction": text(instruction), "input": text(input), "output": text(output),
      "family": text(family), "language": text(language.rawValue), "check": .object(rule),
    ]
  }
}
