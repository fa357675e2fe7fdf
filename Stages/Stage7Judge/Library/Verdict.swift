// What a judge answers: scores, or why there are none.

import Storage

/// The answer of a judge about one candidate.
///
/// Where there are no scores there is no number either, so nothing can be averaged by mistake.
public enum Verdict: Equatable, Sendable {
  /// A score for every criterion of the rubric, by the criterion's id.
  case score([String: Int])
  /// The judge answered, but not in the form that was asked for; with what is wrong.
  case unparsable(String)
  /// The judge did not judge; with its reason.
  case refused(String)

  /// The scores, where there are any.
  public var scores: [String: Int]? {
    if case .score(let scores) = self { return scores }
    return nil
  }

  /// The sum of the scores, where there are any.
  public var total: Int? { scores.map { $0.values.reduce(0, +) } }
}

extension Verdict {
  /// `{"score": {…}}`, `{"unparsable": "why"}` or `{"refused": "why"}`.
  public var json: JSON {
    switch self {
    case .score(let scores):
      let sorted = scores.sorted { UTF8Text($0.key) < UTF8Text($1.key) }
      let members = sorted.map {
        JSONObject.Member(key: UTF8Text($0.key), value: .integer($0.value))
      }
      return ["score": .object(JSONObject(members))]
    case .unparsable(let reason): return ["unparsable": .string(UTF8Text(reason))]
    case .refused(let reason): return ["refused": .string(UTF8Text(reason))]
    }
  }

  /// Reads what ``json`` wrote; scores must be those that `rubric` asks for.
  public init(_ object: LocatedJSON, rubric: Rubric) throws {
    let members = try object.members()
    switch members.first?.key {
    case "score" where members.count == 1:
      self = .score(try rubric.scores(object["score"]))
    case "unparsable" where members.count == 1:
      self = .unparsable(try object["unparsable"].string())
    case "refused" where members.count == 1:
      self = .refused(try object["refused"].string())
    default:
      throw object.problem(expected: "one of the members score, unparsable and refused")
    }
  }
}

extension Rubric {
  /// Reads an object that has exactly one integer within its scale for every criterion.
  public func scores(_ object: LocatedJSON) throws -> [String: Int] {
    let known = Set(criteria.map { UTF8Text($0.id) })
    for (key, value) in try object.members() where !known.contains(key) {
      throw value.problem(expected: "none but the criteria \(criteria.map(\.id))")
    }
    var scores: [String: Int] = [:]
    for criterion in criteria {
      scores[criterion.id] = try object[UTF8Text(criterion.id)].integer(in: criterion.scale)
    }
    return scores
  }
}
