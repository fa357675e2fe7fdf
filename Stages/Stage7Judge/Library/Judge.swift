// What all judges have in common.

/// Which of two responses to one instruction is better, as a judge saw it.
public enum Preference: Equatable, Sendable {
  /// The one that was shown first.
  case first
  /// The one that was shown second.
  case second
  /// Neither.
  case tie
  /// There is no answer; with the reason.
  case undecided(String)
}

/// Gives verdicts on candidates.
public protocol Judge {
  /// Names all that changes the answers: kind, version or weights, settings, and the rubric's hash.
  ///
  /// Verdicts are kept under this name, so two judges of one name must answer alike.
  var name: String { get }

  /// What is asked.
  var rubric: Rubric { get }

  /// Judges one candidate.
  ///
  /// Throws where asking failed for a reason that has nothing to do with the candidate, so that asking again later may
  /// help: no connection, a broken file.
  func verdict(on candidate: Candidate) throws -> Verdict

  /// Says which of two responses to the same instruction is better, when asked in this order.
  ///
  /// Unless a judge does better, that is the one with the higher total of scores.
  func preference(first: Candidate, second: Candidate) throws -> Preference
}

extension Judge {
  /// The response with the higher total; undecided where one of the two got no scores.
  public func preference(first: Candidate, second: Candidate) throws -> Preference {
    let verdicts = (try verdict(on: first), try verdict(on: second))
    guard let one = verdicts.0.total else { return .undecided("first: \(verdicts.0)") }
    guard let other = verdicts.1.total else { return .undecided("second: \(verdicts.1)") }
    return one == other ? .tie : one > other ? .first : .second
  }
}
