// Workspaces beside the reference, honest ones and such as should not be trusted.

import Exercises
import Foundation
import Storage
import Testing

@testable import workshop

@Suite struct DiffTests {
  private let package: FakePackage
  private var root: String { package.workspace }
  private let file = FakePackage.file(stage: 1)

  init() throws {
    package = try FakePackage()
    try package.start()
  }

  private func diff() throws -> WorkspaceDiff {
    try WorkspaceDiff(
      workspace: root, reference: package.root,
      exercises: Curriculum(root: package.root).stages.flatMap(\.exercises))
  }

  private func words() throws -> [String] { try diff().exercises.map(\.solution.word) }

  private func write(_ text: String, to file: String) throws {
    try makeFolder(((root + "/" + file) as NSString).deletingLastPathComponent)
    try AtomicFile.write(text, to: root + "/" + file)
  }

  private func edit(_ change: (String) -> String) throws {
    try write(change(readText(root + "/" + file)), to: file)
  }

  @Test func `a fresh workspace has not changed, and nothing is written`() throws {
    #expect(try diff().changes.map(\.file) == [])
    #expect(try words() == Array(repeating: "not written", count: 4))
  }

  @Test func `solutions are the same, or differ by lines`() throws {
    try package.solve("1.1", "\t11 // eleven", in: root)
    try package.solve("1.2", "  13", in: root)
    #expect(try words() == ["the same", "differs: +1 −1 lines", "not written", "not written"])
    #expect(try diff().changes.map(\.file) == [])
  }

  @Test func `changes outside come with a warning first where they touch the judging`() throws {
    try edit { "func helper() {}\n" + $0 }
    try write("// mine\n", to: "Package.swift")
    try write("// mine\n", to: "Shared/Gates/Gates.swift")
    try write("// mine\n", to: "Stages/Stage1Alpha/Gate/main.swift")
    try write("a", to: "notes/a.txt")
    try write("b", to: "notes/b.txt")
    try removeTree(root + "/Tests")
    let changes = try diff().changes
    #expect(
      changes.map(\.file) == [
        "Package.swift", "Shared/Gates/Gates.swift", "Stages/Stage1Alpha/Gate/main.swift",
        "Tests/", file, "notes/",
      ])
    #expect(changes.map { $0.warning != nil } == [true, true, true, true, false, false])
    #expect(changes[4].what == "changed: +1 −0 lines")
    #expect(changes[5].what == "added, 2 files")
    #expect(changes[3].what == "missing, 1 file")
  }

  @Test func `layout around the exercises is told apart from other changes`() throws {
    try edit { "// a comment\n" + $0.replacing("func f1() ->", with: "func f1()  ->") }
    #expect(try diff().changes.map(\.what) == ["changed in layout or comments only"])
  }

  @Test func `a link out of the workspace is not followed`() throws {
    let secret = (root as NSString).deletingLastPathComponent + "/secret.swift"
    try AtomicFile.write("// EXERCISE 1.1 — x\nsecret()\n// END EXERCISE 1.1\n", to: secret)
    try removeTree(root + "/" + file)
    try FileManager.default.createSymbolicLink(
      atPath: root + "/" + file, withDestinationPath: secret)
    try removeTree(root + "/Shared")
    try FileManager.default.createSymbolicLink(
      atPath: root + "/Shared", withDestinationPath: package.root + "/Shared")
    let sentence = "its file cannot be read: it is a link, and links are not followed"
    #expect(try words().prefix(2) == [sentence, sentence])
    let changes = try diff().changes
    #expect(changes.map(\.file) == ["Shared", file])
    #expect(changes.allSatisfy { $0.what.contains("links are not followed") })
    #expect(changes.first?.warning != nil)
  }

  @Test func `a pipe is not opened, nor is a folder that is none`() throws {
    try removeTree(root + "/Package.swift")
    #expect(mkfifo(root + "/Package.swift", 0o600) == 0)
    try removeTree(root + "/" + file)
    try makeFolder(root + "/" + file + "/deep")
    let changes = try diff().changes
    #expect(changes.first?.file == "Package.swift")
    #expect(changes.first?.what == "it is no plain file")
    #expect(try words().first == "its file cannot be read: it is missing")
  }

  @Test func `doubled, open and missing marks become sentences`() throws {
    let text = try readText(root + "/" + file)
    try write(text + text, to: file)
    #expect(try words().first?.contains("exercise 1.1 only once") == true)
    #expect(try diff().changes.first?.what.contains("its exercises cannot be found: line") == true)
    try write(text.replacing("// END EXERCISE 1.2", with: ""), to: file)
    #expect(try words()[1].contains("END EXERCISE 1.2") == true)
    try write("// nothing\n", to: file)
    #expect(try words().first == "its marks are not in \(file)")
    let other = FakePackage.file(stage: 2)
    try write(text, to: file)
    try write(readText(root + "/" + other) + text, to: other)
    #expect(try words().first == "it stands twice, in \(file) and \(other)")
    try removeTree(root + "/" + file)
    try removeTree(root + "/" + other)
    #expect(try words().last == "its file cannot be read: it is missing")
  }

  @Test func `binary, huge and endless files become sentences`() throws {
    try AtomicFile.write([0xFF, 0xFE, 0x00], to: root + "/" + file)
    #expect(try words().first?.hasPrefix("its file cannot be read: expected UTF-8") == true)
    try write(String(repeating: "a", count: 2 << 20), to: file)
    #expect(try words().first?.contains("more than 1048576 are not read") == true)
    try FileManager.default.removeItem(atPath: root + "/" + file)
    try FileManager.default.copyItem(
      atPath: package.root + "/" + file, toPath: root + "/" + file)
    try package.solve("1.1", String(repeating: "  1\n", count: 5_000), in: root)
    #expect(try words().first == "too long to compare (lines: 5,001, size: 15.0 kB)")
    try package.solve("1.1", String(repeating: "1", count: 100_000), in: root)
    #expect(try words().first == "too long to compare (lines: 1, size: 100.0 kB)")
  }

  @Test func `a folder with too much in it is looked at in part, which is said`() throws {
    let cut = try ForeignFolder(root, limit: 5)
    #expect(cut.isCut && cut.kinds.count <= 5)
    #expect(try !ForeignFolder(root).isCut)
  }

  @Test func `what is no workspace is refused`() throws {
    #expect(throws: FileProblem.self) {
      try WorkspaceDiff(workspace: root + "/Stages", reference: package.root, exercises: [])
    }
    #expect(throws: FileProblem.self) {
      try WorkspaceDiff(workspace: root + "/nowhere", reference: package.root, exercises: [])
    }
  }

  @Test func `signs that steer a terminal or a page are shown, not obeyed`() throws {
    try package.solve("1.1", "  \"<script>\u{1B}[2J\u{202E}\"", in: root)
    try write("a", to: "<b>\u{1B}c.txt")
    let result = try package.run("diff", root, "--stage", "1", in: package.root)
    #expect(result.exitCode == 0 && result.output.contains("<script>\\u{1B}[2J\\u{202E}"))
    #expect(!result.output.unicodeScalars.contains("\u{1B}"))
    let page = (root as NSString).deletingLastPathComponent + "/page.html"
    _ = try package.run("diff", root, "--page", page, in: package.root)
    let html = try readText(page)
    #expect(html.contains("&lt;script&gt;") && !html.contains("<script>"))
    #expect(html.contains("&lt;b&gt;") && !html.unicodeScalars.contains("\u{202E}"))
    #expect(!html.contains("http-equiv") && !html.contains("src="))
  }
}
