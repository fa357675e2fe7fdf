// `course tour` as users call it: mistakes get one sentence and the right exit code.

import Console
import Storage
import Testing

@testable import course

@Suite struct TourCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) -> (code: ExitCode, errors: String) {
    let errors = MemoryOutput()
    let code = courseProgram.run(
      ["tour", "--runs", "\(folder.path)/runs"] + words, output: MemoryOutput(), errors: errors)
    return (code, errors.text)
  }

  private func file(_ bytes: [UInt8]) throws -> String {
    try AtomicFile.write(bytes, to: "\(folder.path)/text.txt")
    return "\(folder.path)/text.txt"
  }

  @Test func `an unknown option names the nearest one`() {
    let result = run("--quik")
    #expect(result.code == .usage && result.errors.contains("--quick"))
  }

  @Test func `resuming takes no other text or size`() {
    #expect(run("--resume", "--quick").code == .usage)
    #expect(run("--resume", "--text", "a.txt").code == .usage)
  }

  @Test func `resuming needs a run`() {
    let result = run("--resume")
    #expect(result.code == .failure && result.errors.contains("no run of tour to resume"))
  }

  @Test func `a run that was stopped before it had begun says so`() throws {
    try makeFolder("\(folder.path)/runs/early")
    let result = run("--resume", "--name", "early")
    #expect(result.code == .failure && result.errors.contains("before it had begun"))
  }

  @Test func `a missing text is named and leaves no run behind`() {
    let result = run("--text", "\(folder.path)/none.txt")
    #expect(result.code == .failure && result.errors.contains("none.txt"))
    #expect(fileKind("\(folder.path)/runs") == nil)
  }

  /// A text that no tour can work with.
  enum BadText: CaseIterable {
    case empty
    case short
    case binary
    case invalidUTF8

    var bytes: [UInt8] {
      switch self {
      case .empty: []
      case .short: Array("Too short.".utf8)
      case .binary: [0, 1, 2, 3] + Array(repeating: 97, count: 9_000)
      case .invalidUTF8: Array(repeating: 0xff, count: 9_000)
      }
    }
  }

  @Test(arguments: BadText.allCases)
  func `an unfit text gets one sentence and leaves no run behind`(text: BadText) throws {
    let result = try run("--text", file(text.bytes))
    #expect(result.code == .failure && result.errors.contains("text.txt"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(fileKind("\(folder.path)/runs") == nil)
  }

  @Test func `a text that is one endless word says that it is too small`() throws {
    let result = try run("--quick", "--text", file(Array(repeating: 97, count: 20_000)))
    #expect(result.code == .failure)
    #expect(result.errors.contains("token"))
  }
}
