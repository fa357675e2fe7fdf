// What stands in a learner's workspace where a body is to be written.

import Foundation

/// How a process ends that reached an unwritten exercise: EX_UNAVAILABLE of sysexits.h.
public let unwrittenExitCode: Int32 = 69

/// Says which exercise is missing, and ends the program.
///
/// `./course start` puts a call of this in the place of every exercise's body.
public func unwritten(
  _ exercise: String, file: String = #filePath, line: UInt = #line
) -> Never {
  let sentence =
    "Exercise \(exercise) is not written yet (\(pathInPackage(file)):\(line))."
    + " See what it asks for with: ./course check \(exercise)\n"
  FileHandle.standardError.write(Data(sentence.utf8))
  exit(unwrittenExitCode)
}

/// The path of a stage's source from the package's folder on; of another file its name alone.
func pathInPackage(_ path: String) -> String {
  let parts = path.split(separator: "/")
  let start = parts.lastIndex(of: "Stages") ?? max(0, parts.count - 1)
  return parts.dropFirst(start).joined(separator: "/")
}
