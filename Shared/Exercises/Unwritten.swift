// What stands in a learner's workspace where a body is to be written.

import Foundation

/// How a process ends that reached an unwritten exercise: EX_UNAVAILABLE of sysexits.h.
public let unwrittenExitCode: Int32 = 69

/// Says which exercise is missing, and ends the program.
///
/// `./course start` puts a call of this in the place of every exercise's body.
public func unwritten(
  _ exercise: String, file: StaticString = #fileID, line: UInt = #line
) -> Never {
  let sentence =
    "Exercise \(exercise) is not written yet (\(file), line \(line))."
    + " See what it asks for with: ./course check \(exercise)\n"
  FileHandle.standardError.write(Data(sentence.utf8))
  exit(unwrittenExitCode)
}
