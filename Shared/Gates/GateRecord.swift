// What a gate's process tells: a JSON line for each check when it starts and when it ends, so that
// whoever waits knows how far it came, whatever happens to the process.

import Exercises
import Storage

/// One line of a gate's record.
public enum GateEvent: Sendable {
  /// A check begins.
  case started(name: String, why: String)
  /// A check ended.
  case ended(CheckResult)
  /// All checks ran.
  case finished(checks: Int)
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
      self = .started(name: try name.string(), why: try json["why"].string())
    } else if let name = json["ended"].ifPresent {
      let failure = try json["failure"].ifPresent.map {
        CheckFailure(
          what: try $0["what"].string(), expected: try $0["expected"].string(),
          actual: try $0["actual"].string())
      }
      self = .ended(
        CheckResult(
          name: try name.string(), why: try json["why"].string(), failure: failure,
          fingerprint: try Fingerprint(json["trace"])))
    } else {
      self = .finished(checks: try json["finished"].integer(in: 0...Int.max))
    }
  }

  /// The event as a line of a record.
  var line: [UInt8] {
    var object: JSONObject
    switch self {
    case .started(let name, let why):
      object = ["started": .string(UTF8Text(name)), "why": .string(UTF8Text(why))]
    case .ended(let result):
      object = [
        "ended": .string(UTF8Text(result.name)), "why": .string(UTF8Text(result.why)),
        "trace": result.fingerprint.json,
      ]
      object["failure"] = result.failure.map {
        [
          "what": .string(UTF8Text($0.what)), "expected": .string(UTF8Text($0.expected)),
          "actual": .string(UTF8Text($0.actual)),
        ]
      }
    case .finished(let count): object = ["finished": .integer(count)]
    }
    return JSON.object(object).bytes() + [0x0A]
  }
}
