// What a gate's process tells: a JSON line for each check when it starts and when it ends, so that
// whoever waits knows how far it came, whatever happens to the process.

import Exercises
import Storage

/// One line of a gate's record.
public enum GateEvent: Sendable {
  /// A check begins.
  case started(String)
  /// A check ended; the trace is what the implementation gave, where that was told.
  case ended(name: String, why: String, failure: CheckFailure?, trace: Fingerprint?)
  /// All checks ran; what explains the failures, if that is known.
  case finished(checks: Int, diagnosis: Diagnosis?)
}

/// What a learner is told about a known mistake.
public struct Diagnosis: Equatable, Sendable {
  /// A few words.
  public let name: String
  /// What the code does, and why that is wrong.
  public let explanation: String
  /// A push in the right direction.
  public let hint: String

  /// Collects the texts.
  public init(name: String, explanation: String, hint: String) {
    (self.name, self.explanation, self.hint) = (name, explanation, hint)
  }

  init(_ mistake: Misconception) {
    self.init(name: mistake.name, explanation: mistake.explanation, hint: mistake.hint)
  }
}

extension GateEvent {
  /// Reads a record; a torn last line, of a process that was killed, is left out.
  public static func read(_ path: String) throws -> [GateEvent] {
    let lines = try readFile(path, limit: 64 << 20).split(separator: 0x0A)
    return try lines.enumerated().compactMap { index, line in
      do {
        return try GateEvent(LocatedJSON(try JSON(parsing: Array(line), file: path), file: path))
      } catch  where index == lines.count - 1 {
        return nil
      }
    }
  }

  init(_ json: LocatedJSON) throws {
    if let name = json["started"].ifPresent {
      self = .started(try name.string())
    } else if let name = json["ended"].ifPresent {
      let failure = try json["failure"].ifPresent.map {
        CheckFailure(
          what: try $0["what"].string(), expected: try $0["expected"].string(),
          actual: try $0["actual"].string())
      }
      self = .ended(
        name: try name.string(), why: try json["why"].string(), failure: failure,
        trace: try json["trace"].ifPresent.map { try Fingerprint($0) })
    } else {
      let diagnosis = try json["diagnosis"].ifPresent.map {
        Diagnosis(
          name: try $0["name"].string(), explanation: try $0["explanation"].string(),
          hint: try $0["hint"].string())
      }
      self = .finished(
        checks: try json["finished"].integer(in: 0...Int.max), diagnosis: diagnosis)
    }
  }

  /// The event as a line of a record.
  var line: [UInt8] {
    var object: JSONObject
    switch self {
    case .started(let name): object = ["started": .string(UTF8Text(name))]
    case .ended(let name, let why, let failure, let trace):
      object = ["ended": .string(UTF8Text(name)), "why": .string(UTF8Text(why))]
      object["trace"] = trace?.json
      object["failure"] = failure.map {
        [
          "what": .string(UTF8Text($0.what)), "expected": .string(UTF8Text($0.expected)),
          "actual": .string(UTF8Text($0.actual)),
        ]
      }
    case .finished(let count, let diagnosis):
      object = ["finished": .integer(count)]
      object["diagnosis"] = diagnosis.map {
        [
          "name": .string(UTF8Text($0.name)), "explanation": .string(UTF8Text($0.explanation)),
          "hint": .string(UTF8Text($0.hint)),
        ]
      }
    }
    return JSON.object(object).bytes() + [0x0A]
  }
}
