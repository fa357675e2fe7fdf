// The launcher: what it says on machines that lack what it needs.

import Foundation
import Storage
import Testing

@Suite struct LauncherTests {
  /// Runs a shell script and returns its exit code and both of its outputs.
  private func shell(
    _ arguments: [String], path: String, places: String = ""
  ) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = arguments
    process.environment = ["PATH": path, "SWIFT_PLACES": places]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  /// A folder with links to the few tools that the launcher itself uses.
  private func tools(in folder: TemporaryFolder) throws -> String {
    for tool in ["sh", "dirname", "readlink", "sed", "id", "mktemp", "rm", "grep", "cat"] {
      guard let place = ["/bin", "/usr/bin"].first(where: { fileKind("\($0)/\(tool)") == .file })
      else { continue }
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(tool)", withDestinationPath: "\(place)/\(tool)")
    }
    return folder.path
  }

  @Test(arguments: [["guide"], ["guide", "4"], ["tour", "two"]])
  func `words that the program would refuse are refused before anything is built`(
    words: [String]
  ) throws {
    let result = try shell([packageRoot() + "/course"] + words, path: "/usr/bin:/bin")
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("error: ") && result.output.contains("./course"))
  }

  @Test func `the launcher is a shell script without syntax errors`() throws {
    let result = try shell(["-n", try packageRoot() + "/course"], path: "/usr/bin:/bin")
    #expect(result.code == 0, "\(result.output)")
  }

  @Test func `without Swift it says where to get it`() throws {
    let folder = try TemporaryFolder()
    let result = try shell([try packageRoot() + "/course", "tour"], path: tools(in: folder))
    #expect(result.code == 1)
    #expect(result.output.contains("https://swift.org/install"))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test func `it works through a link in another folder`() throws {
    let folder = try TemporaryFolder()
    let path = try tools(in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/start", withDestinationPath: try packageRoot() + "/course")
    let result = try shell(["\(path)/start"], path: path)
    #expect(result.output.contains("https://swift.org/install"))
  }

  @Test func `a Swift that is too old is named with its version`() throws {
    let folder = try TemporaryFolder()
    let path = try tools(in: folder)
    try AtomicFile.write("#!/bin/sh\necho 'Swift version 5.10.1'\n", to: "\(path)/swift")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/swift")
    let result = try shell([try packageRoot() + "/course"], path: path)
    #expect(result.code == 1)
    #expect(result.output.contains("Swift 5.10 is too old"))
  }
}
