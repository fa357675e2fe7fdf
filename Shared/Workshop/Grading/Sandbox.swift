// Where untrusted code is compiled and run: without network, in a file system of its own, with limits. The walls
// are bubblewrap's (bwrap), the limits are the shell's, processes are refused by a filter of the kernel.

import Foundation
import Storage

/// What a program in the sandbox may take.
struct SandboxLimits: Sendable {
  /// Seconds of the processor, which do not pass while others use it.
  var seconds: Double
  /// Seconds of the clock, for what waits and does nothing.
  var patience: Double
  /// Megabytes of memory.
  var memory: Int
  /// Megabytes of a file, and of everything in its folder for temporary files.
  var disk: Int
}

/// Walls around a program, or, where the user wants it so, limits alone.
struct Sandbox: Sendable {
  /// How much of the system a program sees.
  enum View: Sendable {
    /// The system's libraries; it can start nothing.
    case libraries
    /// The compiler and what it needs, too.
    case compiler
  }

  /// The folder of the compiler's installation, with bin and lib in it.
  let toolchain: String
  /// The walls; nil where there are none.
  private let bwrap: String?
  /// The file with the kernel's filter.
  private let filter: String

  /// Looks for bubblewrap and tries it.
  ///
  /// `scratch` is a folder for the filter. Throws ``NoSandbox`` where there are no walls and `isUnconfined` is false.
  init(scratch: String, isUnconfined: Bool = false) throws {
    toolchain = try findToolchain()
    filter = scratch + "/processes.filter"
    try AtomicFile.write(ProcessFilter.bytes ?? [], to: filter)
    guard !isUnconfined else {
      bwrap = nil
      return
    }
    guard ProcessFilter.bytes != nil else {
      throw NoSandbox("the numbers of this processor's system calls are not known")
    }
    guard let found = findProgram("bwrap") else {
      throw NoSandbox(
        "bubblewrap (the program bwrap) is not there; install it, on Debian and Ubuntu with:"
          + " apt-get install bubblewrap")
    }
    bwrap = found
    try probe()
  }

  /// Whether there are walls.
  var isConfined: Bool { bwrap != nil }

  private func probe() throws {
    let child = child(
      ["/usr/bin/env", "true"], view: .compiler,
      limits: SandboxLimits(seconds: 20, patience: 60, memory: 4_096, disk: 16))
    let result = try child.run()
    guard result.exitCode == 0 else {
      let reason = result.output.split(whereSeparator: \.isNewline).first.map(String.init)
      throw NoSandbox(
        "bubblewrap is there, and cannot make its walls (\(shortened(reason ?? "no reason told", to: 200)))."
          + " The system must allow user namespaces: see kernel.unprivileged_userns_clone and"
          + " kernel.apparmor_restrict_unprivileged_userns, and in a container its security options"
      )
    }
  }

  /// A program with its walls and limits, ready to run.
  ///
  /// It sees of the system what `view` says, and what `readable` and `writable` name, at the same paths; it starts in
  /// `folder`.
  func child(
    _ command: [String], view: View, readable: [String] = [], writable: [String] = [],
    folder: String = "/", environment: [String: String] = [:], limits: SandboxLimits,
    input: [UInt8] = []
  ) -> Child {
    let variables = [
      "PATH": "\(toolchain)/bin:/usr/bin:/bin", "HOME": "/tmp", "TMPDIR": "/tmp",
      // Several gates run at a time, and none of their products is large.
      "OPENBLAS_NUM_THREADS": "1", "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    let seconds = Int(limits.seconds.rounded(.up))
    // Memory is address space here: a process cannot get around that, and is told at once.
    let script = """
      ulimit -c 0; ulimit -n 1024; ulimit -S -t \(seconds); ulimit -H -t \(seconds + 2)
      ulimit -v \(limits.memory << 10); ulimit -f \(limits.disk << 11)
      exec "$@" 9<"\(filter)"
      """
    var arguments = ["-i"] + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    arguments += ["sh", "-c", script, "sh"]
    if let bwrap {
      arguments += [bwrap] + walls(view, limits)
      arguments += readable.flatMap { ["--ro-bind", $0, $0] }
      arguments += writable.flatMap { ["--bind", $0, $0] }
      arguments += ["--remount-ro", "/", "--chdir", folder]
      if view == .libraries { arguments += ["--seccomp", "9"] }
      arguments.append("--")
    } else {
      arguments += ["env", "-C", folder]
    }
    return Child(
      arguments: arguments + command, timeLimit: limits.patience, outputLimit: 16 << 20,
      input: input
    )
  }

  private func walls(_ view: View, _ limits: SandboxLimits) -> [String] {
    var walls = [
      "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
      "--uid", "65534", "--gid", "65534", "--hostname", "course",
    ]
    let folders =
      switch view {
      case .libraries: ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64"]
      case .compiler: ["/usr", "/bin", "/lib", "/lib64"]
      }
    for folder in folders { walls += systemFolder(folder) }
    for file in ["/etc/ld.so.cache", "/etc/alternatives"] {
      walls += ["--ro-bind-try", file, file]
    }
    for device in ["/dev/null", "/dev/zero", "/dev/urandom"] {
      walls += ["--dev-bind", device, device]
    }
    let seen = view == .compiler ? toolchain : toolchain + "/lib/swift"
    // A Swift program finds its arguments with the help of /proc.
    walls += ["--proc", "/proc", "--ro-bind", seen, seen]
    return walls + ["--size", "\(limits.disk << 20)", "--tmpfs", "/tmp"]
  }

  /// A folder of the system at its place, or the link that stands there.
  private func systemFolder(_ path: String) -> [String] {
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return ["--symlink", target, path]
    }
    return fileKind(path) == .folder ? ["--ro-bind", path, path] : []
  }
}

/// Why nothing is run that comes from others.
struct NoSandbox: Error, CustomStringConvertible {
  let description: String

  init(_ reason: String) {
    description =
      "there is no sandbox for untrusted code: \(reason)."
      + " '--unconfined' runs it without one, which is for code that you trust"
  }
}

/// The file of a program that is on the path.
private func findProgram(_ name: String) -> String? {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return path.split(separator: ":").map { "\($0)/\(name)" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The folder in which the compiler on the path is installed, whatever links lead there.
private func findToolchain() throws -> String {
  let result = try Child(arguments: ["swiftc", "-print-target-info"]).run()
  let json = LocatedJSON(
    try JSON(parsing: Array(result.output.utf8)), file: "swiftc -print-target-info")
  let resources = try json["paths"]["runtimeResourcePath"].string()
  return URL(fileURLWithPath: resources).deletingLastPathComponent().deletingLastPathComponent()
    .path
}
