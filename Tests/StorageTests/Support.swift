// What the tests of this module share: folders of their own, seeded numbers, caught errors.

import Storage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs `body` with a new folder and removes it afterwards.
func withFolder(_ body: (_ folder: String) throws -> Void) throws {
  let path = "/tmp/storage-tests-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
  try makeFolder(path)
  defer { try? removeTree(path) }
  try body(path)
}

/// The description of the `FileProblem` that `body` throws; records an issue if it throws none.
func problem(_ body: () throws -> Void) -> String {
  do {
    try body()
    Issue.record("no error was thrown")
  } catch let problem as FileProblem {
    return problem.description
  } catch {
    Issue.record("another error: \(error)")
  }
  return ""
}

/// Tells whether `body` succeeds or throws a `FileProblem`: what bad input may lead to.
func succeedsOrReports(_ body: () throws -> Void) -> Bool {
  do {
    try body()
    return true
  } catch {
    return error is FileProblem
  }
}

/// The bytes of a text.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The number of a process that has ended.
func endedProcess() -> pid_t {
  var process: pid_t = 0
  var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
  defer { free(arguments[0]) }
  guard posix_spawnp(&process, "true", nil, nil, &arguments, nil) == 0 else { return pid_t.max }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return process
}

/// Stops this process's writing where a full disk would; only for processes of their own.
func limitFileSize(to size: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t(size))
  #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #else
    setrlimit(RLIMIT_FSIZE, &limit)
  #endif
}

/// A linear congruential generator, good enough to vary test data.
struct TestRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    var result: UInt64 = 0
    for _ in 0..<2 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      result = result << 32 | state >> 32
    }
    return result
  }
}
