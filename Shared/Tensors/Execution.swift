// How operations run: with or without history, on how many threads.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The settings that hold for the operations inside a block; see ``withoutGradients(_:)`` and
/// ``withThreads(_:_:)``.
public enum Execution {
  @TaskLocal static var recordsHistory = true
  /// The number of threads that an operation may use.
  @TaskLocal public static var threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// Runs `body` without recording history: for evaluation, generation and optimizers.
public func withoutGradients<Result>(_ body: () throws -> Result) rethrows -> Result {
  try Execution.$recordsHistory.withValue(false, operation: body)
}

/// Runs `body` with at most `count` threads an operation.
///
/// The results are the same bits for any count.
public func withThreads<Result>(
  _ count: Int, _ body: () throws -> Result
) rethrows -> Result {
  try Execution.$threads.withValue(max(1, count), operation: body)
}

/// Whether layers run as the plain operations they are made of, or as one fused operation.
///
/// Both compute the same function; the fused one reads and writes memory once.
public enum Compute: String, CaseIterable, Sendable {
  case composed
  case fused
}
