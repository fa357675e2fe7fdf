// A cohort graded: several workspaces at a time, each kept in a file of its own as soon as it is done, so that a run
// that was ended goes on where it was.

import Console
import Exercises
import Foundation
import Storage
import Synchronization

/// The workspaces of a class.
struct Cohort: Sendable {
  /// One of them.
  struct Entry: Equatable, Sendable {
    /// What the reports call it.
    let name: String
    /// The folder as it was given.
    let folder: String

    /// The name of the file with its grades, which nothing in the folder's name can lead elsewhere.
    var file: String {
      let path = URL(fileURLWithPath: folder).standardizedFileURL.path
      return String(SHA256.hex(of: Array(path.utf8)).prefix(20)) + ".json"
    }
  }

  let entries: [Entry]

  /// Names workspaces by their folders' last parts where these differ, else by their whole paths.
  init(folders: [String]) throws {
    let lasts = folders.map { URL(fileURLWithPath: $0).standardizedFileURL.lastPathComponent }
    let isAmbiguous = Set(lasts).count < lasts.count
    let entries = zip(folders, lasts).map { folder, last in
      Entry(name: shortened(printable(isAmbiguous ? folder : last), to: 80), folder: folder)
    }
    if let double = Dictionary(grouping: entries, by: \.file).values.first(where: { $0.count > 1 })
    {
      throw UsageError("\(printable(double[0].folder)) is named twice")
    }
    self.entries = entries
  }

  /// Every n-th of them, from the i-th on.
  func shard(_ shard: Shard?) -> [Entry] {
    guard let shard else { return entries }
    return entries.enumerated().filter { $0.offset % shard.count == shard.index - 1 }.map(\.element)
  }
}

/// A part of the work, for several machines: "2/3".
struct Shard: Equatable, Sendable {
  let index: Int
  let count: Int

  init(_ text: String) throws {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], (1...1_000).contains(count),
      (1...count).contains(index)
    else { throw UsageError("'\(text)' is no part such as 2/3") }
    (self.index, self.count) = (index, count)
  }
}

/// Grades a cohort into a folder.
struct GradeRun: Sendable {
  let cohort: Cohort
  let shard: Shard?
  /// The folder of the report.
  let out: String
  let scratch: String
  /// How many workspaces are graded at a time.
  let jobs: Int
  let note: @Sendable (String) -> Void

  /// The file with the grades of a workspace.
  func file(_ entry: Cohort.Entry) -> String { "\(out)/results/\(entry.file)" }

  /// The work that is left, and how far it is.
  private struct State {
    var next = 0
    var done = 0
    var problem: (any Error)?
  }

  /// Grades what has no grade yet, or an outdated one.
  ///
  /// Throws `Interrupted` where the user asks to stop; what is graded stays.
  func run(
    take: @Sendable (Cohort.Entry) -> Submission,
    key: @Sendable (Cohort.Entry, Submission) -> String,
    grade: @Sendable (Cohort.Entry, Submission, _ folder: String) throws -> GradedWorkspace
  ) throws {
    let entries = cohort.shard(shard)
    try makeFolder(out + "/results")
    let state = Mutex(State())
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, entries.count))) { worker in
      while let index = claim(state, of: entries.count) {
        do {
          let entry = entries[index]
          let submission = take(entry)
          let kept = try? GradedWorkspace(contentsOf: file(entry))
          var graded = kept
          if kept?.key != key(entry, submission) {
            graded = try grade(entry, submission, "\(scratch)/worker-\(worker)")
            try graded?.json.write(to: file(entry))
          }
          let done = state.withLock { state in
            state.done += 1
            return state.done
          }
          if let graded { note(line(graded, done, of: entries.count, isKept: kept == graded)) }
        } catch {
          state.withLock { $0.problem = $0.problem ?? error }
        }
      }
    }
    let (done, problem) = state.withLock { ($0.done, $0.problem) }
    if problem is Interrupted {
      throw Interrupted(
        "\(done) of \(entries.count) workspaces are graded; the same command with --resume goes on")
    }
    if let problem { throw problem }
  }

  /// The next piece of work; nil where there is none, or something went wrong that concerns all.
  private func claim(_ state: borrowing Mutex<State>, of count: Int) -> Int? {
    state.withLock { state in
      if Interruption.isRequested { state.problem = state.problem ?? Interrupted() }
      guard state.problem == nil, state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  private func line(_ graded: GradedWorkspace, _ done: Int, of count: Int, isKept: Bool) -> String {
    "[\(done)/\(count)] \(graded.name): \(graded.passed) of \(graded.grades.count) passed"
      + (isKept ? ", as before" : ", \(Format.duration(graded.seconds))")
  }
}
