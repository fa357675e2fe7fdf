// A learner's function beside the reference's and the fused one: how long each takes, what each gives.
//
// The fused one is part of every workspace and runs in the same process, call by call in turn. The
// reference's runs in the gate of the package that the workspace was made from, process by process in turn.

import Console
import Exercises
import Foundation
import Gates
import Storage

/// What was measured of an exercise.
struct SpeedComparison: Sendable {
  /// A function beside the learner's own.
  struct Other: Sendable {
    let name: String
    /// The typical time of a call.
    let seconds: Double
    /// How many times as long the learner's own takes.
    let slowness: Double
    /// Nil where both give the same.
    let difference: Difference?
  }

  /// What the functions were called on.
  let inputs: String
  /// The typical time of a call of the learner's own function.
  let seconds: Double
  let others: [Other]

  /// Measures an exercise whose gates are built; nil where there is nothing to compare.
  ///
  /// `reference` builds and runs in the package with the solutions, as far as there is one; it is asked for
  /// only where there is something to compare. The ratio to its function is the middle one of `pairs` pairs of processes.
  init?(
    _ id: ExerciseID, own: GateTools, reference: @autoclosure () throws -> GateTools?,
    pairs: Int = 3
  ) throws {
    guard let first = try own.compare(id) else { return nil }
    var records = [first]
    var theirs: [ComparisonRecord] = []
    if let reference = try reference() {
      for pair in 0..<pairs {
        if pair > 0, let record = try own.compare(id) { records.append(record) }
        if let record = try reference.compare(id) { theirs.append(record) }
      }
    }
    inputs = first.inputs
    seconds = median(records.map { $0.functions[0].typicalSeconds })
    let times = theirs.map { $0.functions[0].typicalSeconds }
    let ours = zip(records, times).map { $0.functions[0].typicalSeconds / $1 }
    var others = theirs.prefix(1).map { record in
      Other(
        name: "the reference", seconds: median(times), slowness: median(ours),
        difference: first.functions[0].largestDifference(from: record.functions[0]))
    }
    for index in first.functions.indices.dropFirst() {
      let pairs = records.map { $0.functions[0].slowness(beside: $0.functions[index]) }
      others.append(
        Other(
          name: first.functions[index].name,
          seconds: median(records.map { $0.functions[index].typicalSeconds }),
          slowness: median(pairs),
          difference: first.functions[0].largestDifference(from: first.functions[index])))
    }
    self.others = others
  }
}

extension GateTools {
  /// What a gate that is built measures of an exercise; nil where there is nothing to compare.
  ///
  /// Throws ``NotPassed`` where the code does not come to an end.
  fileprivate func compare(_ id: ExerciseID) throws -> ComparisonRecord? {
    let record = NSTemporaryDirectory() + "seven-stages-\(UUID().uuidString).json"
    defer { try? removeTree(record) }
    let result = try Child(
      arguments: [
        "\(root)/.build/debug/Stage\(id.stage)Gate", "compare", "\(id)", "--record", record,
      ],
      environment: ["SEVEN_STAGES_ROOT": root], timeLimit: limits.seconds
    ).run()
    func problem(_ sentence: String) -> NotPassed {
      NotPassed(description: "\(id) cannot be measured: \(sentence); see ./course check \(id)")
    }
    if result.exitCode == unwrittenExitCode, let needed = unwrittenExercise(in: result.output) {
      throw problem("it calls \(needed), which is not written")
    }
    if result.ranTooLong {
      throw problem("it ran longer than \(Format.duration(limits.seconds))")
    }
    if let signal = result.signal {
      throw problem(crashReason(signal: signal, output: result.output))
    }
    guard result.exitCode == 0, fileKind(record) == .file else {
      let last = result.output.split(whereSeparator: \.isNewline).last ?? "the process said nothing"
      throw problem(String(last))
    }
    return try ComparisonRecord.read(record)
  }
}
