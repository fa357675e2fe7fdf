// What the compiler says against bodies, and to which of them it belongs.

import Console
import Exercises
import Foundation
import Storage

/// A library's sources with bodies put in, and where these stand.
struct ComposedLibrary: Sendable {
  /// The lines of a body.
  struct Place: Sendable {
    let id: ExerciseID
    /// From the package's folder on.
    let file: String
    let lines: ClosedRange<Int>
  }

  let places: [Place]
}

/// Why a library could not be compiled.
struct CompileProblem: Sendable {
  /// The errors with their places.
  let errors: [Diagnostic]
  /// Whether it was stopped because it took too long.
  let isTooSlow: Bool
  /// What to say where no error has a place in a body.
  let reason: String

  /// Reads the compiler's output; the sources are below `root`.
  init(_ result: ChildResult, root: String, limits: SandboxLimits) {
    errors = compilerErrors(in: result.output, root: root)
    // The compiler's own front door tells by which signal its work was ended.
    isTooSlow = result.ranTooLong || result.output.contains("signal \(SIGXCPU)")
    if isTooSlow {
      reason = "the compiler did not finish within \(Format.duration(limits.seconds))"
    } else {
      let line = result.output.split(whereSeparator: \.isNewline).first { $0.contains("error:") }
      reason = "the compiler stopped: \(shortened(line.map(String.init) ?? "it told no reason"))"
    }
  }

  /// The errors of each body that has some; where none has, all bodies that are left get the reason.
  func attributed(
    to library: ComposedLibrary, among left: Set<ExerciseID>
  ) -> [ExerciseID: [Diagnostic]] {
    let places = library.places.filter { left.contains($0.id) }
    var found: [ExerciseID: [Diagnostic]] = [:]
    for error in errors {
      let inBody = places.first {
        $0.file == error.place.file && $0.lines.contains(error.place.line)
      }
      if let inBody { found[inBody.id, default: []].append(error) }
    }
    if !found.isEmpty { return found }
    // An error outside of a body is the fault of one in the same file, where there is one.
    let files = Set(errors.map(\.place.file))
    let suspects = places.filter { files.contains($0.file) }
    for place in suspects.isEmpty ? places : suspects {
      let error = Diagnostic(
        place: SourcePlace(file: place.file, line: place.lines.lowerBound), column: 1,
        message: errors.first?.message ?? reason)
      found[place.id] = [error]
    }
    return found
  }
}
