// Printing that outlives a crash.

#if canImport(Darwin)
  @preconcurrency import Darwin
#else
  @preconcurrency import Glibc
#endif

/// Makes `print` hand on every line at once, so that what was printed before a crash is not lost.
///
/// Called before anything else prints or runs.
func printLineByLine() {
  setvbuf(stdout, nil, _IOLBF, 0)
}
