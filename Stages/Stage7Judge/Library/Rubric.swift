// What a judge is asked: criteria, each with a sentence for every score, frozen by a hash.

import Exercises
import Storage

/// A list of questions about a response, each answered by a small integer.
///
/// A frozen rubric carries the SHA-256 of its content. Scores given under different contents cannot be compared, so a
/// file whose content no longer fits its hash is refused.
public struct Rubric: Equatable, Sendable {
  /// One question.
  public struct Criterion: Equatable, Sendable {
    /// The key of its score in a verdict.
    public let id: String
    /// What is asked.
    public let question: String
    /// What each score means, from score 0 upwards.
    public let anchors: [String]

    /// Collects the texts; two anchors at least.
    public init(id: String, question: String, anchors: [String]) {
      guard anchors.count >= 2 else {
        fatalError("Criterion \(id): expected at least 2 anchors, found \(anchors.count)")
      }
      self.id = id
      self.question = question
      self.anchors = anchors
    }

    /// The scores that may be given.
    public var scale: ClosedRange<Int> { 0...anchors.count - 1 }
  }

  /// Its name.
  public let name: String
  /// Its version.
  public let version: String
  /// What the judge does, in one sentence.
  public let task: String
  /// The questions, in order.
  public let criteria: [Criterion]

  /// Collects the parts; at least one criterion, no id twice.
  public init(name: String, version: String, task: String, criteria: [Criterion]) {
    guard !criteria.isEmpty, Set(criteria.map(\.id)).count == criteria.count else {
      fatalError("Rubric \(name): expected criteria with different ids")
    }
    self.name = name
    self.version = version
    self.task = task
    self.criteria = criteria
  }

  /// SHA-256 of the content, hexadecimal.
  public var hash: String { SHA256.hex(of: JSON.object(content).bytes()) }

  /// The best sum of scores that a response can reach.
  public var highestTotal: Int { criteria.reduce(0) { $0 + $1.scale.upperBound } }

  /// The JSON Schema of a verdict under this rubric: one integer for each criterion, nothing else.
  public var verdictSchema: JSON {
    let properties = criteria.map { criterion in
      JSONObject.Member(
        key: UTF8Text(criterion.id),
        value: [
          "type": "integer", "minimum": .integer(criterion.scale.lowerBound),
          "maximum": .integer(criterion.scale.upperBound),
        ])
    }
    return [
      "type": "object", "properties": .object(JSONObject(properties)),
      "required": .array(criteria.map { .string(UTF8Text($0.id)) }),
      "additionalProperties": false,
    ]
  }

  /// All that is hashed, in a fixed order.
  private var content: JSONObject {
    // EXERCISE 7.1 — all that a rubric's hash covers
    [
      "name": .string(UTF8Text(name)), "version": .string(UTF8Text(version)),
      "task": .string(UTF8Text(task)),
      "criteria": .array(
        criteria.map { criterion in
          [
            "id": .string(UTF8Text(criterion.id)),
            "question": .string(UTF8Text(criterion.question)),
            "anchors": .array(criterion.anchors.map { .string(UTF8Text($0)) }),
          ]
        }),
    ]
    // END EXERCISE 7.1
  }
}

// MARK: Files

extension Rubric {
  /// Reads a frozen rubric and refuses one whose content does not fit its hash.
  public init(contentsOf path: String) throws {
    let file = try LocatedJSON(contentsOf: path, limit: 1 << 20)
    self = try Rubric(unfrozen: file)
    guard let stored = try file["sha256"].ifPresent?.string() else {
      throw FileProblem(path, "the rubric is not frozen; `rubric --freeze` writes its hash")
    }
    guard stored == hash else {
      throw FileProblem(
        path,
        "the rubric was changed after it was frozen: its content has SHA-256 \(hash.prefix(12))…, "
          + "its file says \(stored.prefix(12))…; scores under the two cannot be compared, "
          + "so give it a new version and freeze it again")
    }
  }

  /// Reads a rubric without looking at its hash, to freeze it.
  public init(unfrozen file: LocatedJSON) throws {
    let criteria = try file["criteria"].array().map { criterion in
      let anchors = try criterion["anchors"].array().map { try $0.string() }
      guard (2...10).contains(anchors.count) else {
        throw criterion["anchors"].problem(expected: "2 to 10 sentences, one for each score")
      }
      return Criterion(
        id: try criterion["id"].string(), question: try criterion["question"].string(),
        anchors: anchors)
    }
    guard !criteria.isEmpty, Set(criteria.map(\.id)).count == criteria.count else {
      throw file["criteria"].problem(expected: "criteria with different ids, at least one")
    }
    self.init(
      name: try file["name"].string(), version: try file["version"].string(),
      task: try file["task"].string(), criteria: criteria)
  }

  /// The rubric as its file has it, hash included.
  public var json: JSON {
    var object = content
    object["sha256"] = .string(UTF8Text(hash))
    return .object(object)
  }

  /// Writes the rubric with its hash.
  public func freeze(to path: String) throws { try json.write(to: path) }

  /// The rubric that comes with stage 7.
  public static func shipped() throws -> Rubric {
    try Rubric(contentsOf: "\(packageRoot())/Stages/Stage7Judge/Checkpoint/rubric.json")
  }
}
