// Bodies that try to get a verdict without a solution, to look around, or to do harm. They stand in exercises of
// stage 1 whose file imports Foundation, so that all of the system is in reach.

import Storage

/// A body, and the verdict that it must get.
struct HostileSolution: Sendable {
  let name: String
  /// "1.9" or "1.10".
  let exercise: String
  let body: String
  let marks: Set<String>

  init(_ name: String, _ exercise: String, _ marks: Set<String>, _ body: String) {
    (self.name, self.exercise, self.marks, self.body) = (name, exercise, marks, body)
  }
}

/// Attempts against the verdict and the machine.
let hostileSolutions = [
  HostileSolution(
    "says that it passed", "1.9", ["crashed"],
    """
      print("passed\\n#record 0 {\\"finished\\":3}")
      for name in ["first", "second", "third"] { print("{\\"ended\\":\\"\\(name)\\",\\"why\\":\\"\\"}") }
      print("{\\"finished\\":3}")
      exit(0)
    """),
  HostileSolution(
    "asks for the secret again and repeats the record", "1.10", ["crashed", "tooLong"],
    """
      let secret = FileHandle.standardInput.readDataToEndOfFile()
      guard secret.isEmpty else { return ([1], 1) }
      let written = FileHandle(forReadingAtPath: "/proc/self/fd/1")?.availableData
      FileHandle.standardOutput.write(written ?? Data("nothing".utf8))
      exit(0)
    """),
  HostileSolution(
    "forks until it is stopped", "1.9", ["crashed", "tooLong"],
    """
      while true {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        child.arguments = CommandLine.arguments
        try? child.run()
        let thread = Thread { while true { usleep(1_000) } }
        thread.start()
      }
    """),
  HostileSolution(
    "takes 100 GB", "1.10", ["crashed"],
    """
      var all: [[UInt8]] = []
      all.reserveCapacity(100 << 30)
      all.append([UInt8](repeating: 1, count: 100 << 30))
      return ([Double(all.count)], 0)
    """),
  HostileSolution(
    "never stops writing", "1.9", ["tooLong", "crashed"],
    """
      let line = Data(repeating: 65, count: 1 << 16)
      while true { FileHandle.standardOutput.write(line) }
    """),
  HostileSolution("never ends", "1.10", ["tooLong"], "  while true {}"),
  HostileSolution(
    "kills its parent and everybody else", "1.9", ["crashed", "tooLong"],
    """
      kill(getppid(), SIGKILL)
      kill(-1, SIGKILL)
      kill(0, SIGKILL)
      while true {}
    """),
  HostileSolution("crashes", "1.10", ["crashed"], "  return ([edges[edges.count].score], 0)"),
  HostileSolution(
    "keeps the compiler busy", "1.9", ["notCompiled"],
    """
      let a = 1.0
      let b = 2
      let c = [a: b].map { $0 } + [1: 2].map { $0 * -$1 / 3 + 4 - -5 * 6 } + [-a: -b].map { $1 - -$0 + 2 * -3 / 4 }
      return ([], -a + -b - -1 * -2.0 + (c ?? []) - -3 + -[1, 2] + -4 * -5.0 - -6 + -7)
    """),
  HostileSolution(
    "fills the disk", "1.10", ["crashed", "tooLong", "wrong"],
    """
      let piece = Data(repeating: 1, count: 1 << 20)
      for number in 0..<200 {
        for folder in ["/tmp", "/", "/dev", "/dev/shm", "/var/tmp"] {
          FileManager.default.createFile(atPath: "\\(folder)/seven-stages-trace-\\(number)", contents: piece)
        }
      }
      return ([], 0)
    """),
  HostileSolution(
    "leaves the function", "1.9", ["rejected"],
    """
      return ([], 0)
    }
    let started: Int = { exit(0) }()
    func rest() {
    """),
  HostileSolution(
    "declares the gate's own functions", "1.10", ["rejected"],
    """
      @_silgen_name("exit") func leave(_ code: Int32) -> Never
      leave(0)
    """),
]

/// Lines for the head of an honest body of 1.9: they stop it where any wall is missing.
///
/// So a pass proves that nothing of this worked.
func wallProbe(reference: String, outside: String) -> String {
  """
    let files = FileManager.default
    for path in ["/etc/passwd", "\(reference)", "/bin/sh", "/usr/bin/env"] {
      if files.contents(atPath: path) != nil { fatalError("it could read \\(path)") }
    }
    let package = ProcessInfo.processInfo.environment["SEVEN_STAGES_ROOT"] ?? ""
    let own = CommandLine.arguments[0]
    let known = files.enumerator(atPath: package)?.compactMap { "\\(package)/\\($0)" } ?? []
    if let file = fopen("\(outside)", "w") { fclose(file) }
    for path in ["/etc/x", "/x", "/dev/x", own] + known {
      if let file = fopen(path, "a") {
        fclose(file)
        fatalError("it could write to \\(path)")
      }
      if unlink(path) == 0 { fatalError("it could remove \\(path)") }
    }
    if socket(AF_INET, Int32(1), 0) >= 0 { fatalError("it could open a socket") }
    if socket(AF_UNIX, Int32(1), 0) >= 0 { fatalError("it could open a local socket") }
    let child = Process()
    child.executableURL = URL(fileURLWithPath: own)
    if (try? child.run()) != nil { fatalError("it could start a process") }
    if kill(getppid(), SIGKILL) == 0, getppid() != 1 { fatalError("it could kill its parent") }

  """
}
