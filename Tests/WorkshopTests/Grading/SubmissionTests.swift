// What is taken out of a workspace, whatever somebody put there: a verdict, and never a crash.

import Exercises
import Foundation
import Storage
import Testing

@testable import workshop

@Suite struct SubmissionTests {
  private let package: FakePackage
  private let reference: Curriculum
  private var root: String { package.workspace }
  private var source: String { root + "/" + FakePackage.file(stage: 1) }

  init() throws {
    package = try FakePackage()
    try package.start()
    reference = try Curriculum(root: package.root)
  }

  private func handedIn(_ exercise: String) throws -> HandedIn? {
    Submission(folder: root, reference: reference)
      .exercises[try #require(ExerciseID(exercise))]
  }

  /// Why an exercise is not accepted; nil if it is.
  private func reason(_ exercise: String = "1.1") throws -> String? {
    if case .rejected(let reason) = try handedIn(exercise) { reason } else { nil }
  }

  @Test func `bodies are taken, and nothing else`() throws {
    try package.solve("1.1", "  7 // mine", in: root)
    #expect(try handedIn("1.1") == .body(["  7 // mine"], tokens: ["7"]))
    #expect(try handedIn("1.2") == .unwritten)
    try AtomicFile.write("let evil = 1\n" + readText(source), to: source)
    #expect(try handedIn("1.1") == .body(["  7 // mine"], tokens: ["7"]))
  }

  @Test func `what help was taken is read where it can be`() throws {
    let id = try #require(ExerciseID("1.2"))
    try HelpRecord(hints: [id: 2], shown: [id]).write(in: root)
    #expect(Submission(folder: root, reference: reference).help.shown == [id])
    try AtomicFile.write(String(repeating: "[", count: 5_000), to: root + "/" + HelpRecord.file)
    #expect(Submission(folder: root, reference: reference).help == HelpRecord())
  }

  @Test func `missing, doubled and damaged marks are told`() throws {
    let text = try readText(source)
    try AtomicFile.write(text.replacingOccurrences(of: "EXERCISE 1.1", with: "1.1"), to: source)
    #expect(try reason() == "its marks are not in \(FakePackage.file(stage: 1))")
    #expect(try reason("1.2") == nil)
    try AtomicFile.write(text + text, to: source)
    #expect(try reason()?.contains("only once") == true)
    let mark = "// EXERCISE " + String(repeating: "9", count: 100_000)
    try AtomicFile.write(mark, to: source)
    #expect(try (reason() ?? "").utf8.count < 2_000)
  }

  @Test func `a source of 50 MB is not read`() throws {
    #expect(truncate(source, 50 << 20) == 0)
    #expect(try reason()?.contains("more than") == true)
    #expect(try reason("2.1") == nil)
  }

  @Test func `a file that is no text is no solution`() throws {
    try AtomicFile.write([0xFF, 0xFE, 0x00, 0x80], to: source)
    #expect(try reason()?.contains("UTF-8") == true)
  }

  @Test func `links are not followed, and pipes are not waited for`() throws {
    #expect(unlink(source) == 0)
    #expect(symlink(package.root + "/" + FakePackage.file(stage: 1), source) == 0)
    #expect(try reason()?.contains("link") == true)
    #expect(unlink(source) == 0 && mkfifo(source, 0o644) == 0)
    #expect(try reason()?.contains("no plain file") == true)
    #expect(unlink(source) == 0 && mkdir(source, 0o755) == 0)
    #expect(try reason()?.contains("no plain file") == true)
    let library = (source as NSString).deletingLastPathComponent
    try removeTree(library)
    let other = (package.root + "/" + FakePackage.file(stage: 1)) as NSString
    #expect(symlink(other.deletingLastPathComponent, library) == 0)
    #expect(try reason()?.contains("link") == true)
  }

  @Test func `a folder that is none, or is as deep as the system allows, is no trouble`() throws {
    let missing = Submission(folder: root + "/nowhere", reference: reference)
    #expect(missing.exercises.count == 4)
    var path = root + "/Stages"
    for _ in 0..<40 { path += "/" + String(repeating: "d", count: 80) }
    try makeFolder(path)
    #expect(try handedIn("1.1") == .unwritten)
    try removeTree(root + "/Stages")
    #expect(try reason()?.contains("missing") == true)
  }
}
