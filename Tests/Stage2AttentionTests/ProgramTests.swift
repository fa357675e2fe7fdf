// The program: what it prints for people and for machines.

import Console
import Foundation
import Storage
import Testing

@testable import Stage2Attention

@Suite struct ProgramTests {
  private func run(_ words: [String]) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let code = attentionProgram.run(words, output: output, errors: errors)
    return (code, output.text, errors.text)
  }

  /// Runs `show` with a page in a folder that goes away.
  private func show(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let page = NSTemporaryDirectory() + "stage2-\(UUID().uuidString).html"
    defer { try? removeTree(page) }
    return run(["show", "--out", page] + words)
  }

  @Test(arguments: [["heads"], ["rotary"], ["cache"], ["show"], ["show", "one two three"]])
  func `with --json every command prints one document and nothing else`(words: [String]) throws {
    let result = run(words + ["--json"])
    #expect(result.code == .success)
    let value = try JSON(parsing: Array(result.output.utf8))
    switch value {
    case .array(let rows): #expect(!rows.isEmpty)
    case .object(let members): #expect(members["heads"] != nil && members["next"] != nil)
    default: Issue.record("\(value)")
    }
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [["heads"], ["heads", "--heads", "64"], ["rotary"], ["cache"]])
  func `no line of an experiment is wider than 80 columns`(words: [String]) {
    let result = run(words)
    #expect(result.code == .success)
    for line in result.output.split(separator: "\n") { #expect(displayWidth(String(line)) <= 80) }
  }

  @Test func `no line of the arithmetic and the heads is wider than 80 columns`() {
    let result = show("The cat saw the dog, and the dog saw the cat, and the cat ran to the boat.")
    #expect(result.code == .success)
    let lines = result.output.split(separator: "\n").filter { !$0.hasPrefix("page: ") }
    #expect(lines.count > 100)
    for line in lines { #expect(displayWidth(String(line)) <= 80, "\(line)") }
  }

  @Test func `hidden cells of scores and weights stay empty`() throws {
    let result = show()
    for (name, first) in [("masked [4, 4]", "0.71"), ("weights [4, 4]", "1.00")] {
      let table = try #require(result.output.range(of: name))
      let rows = result.output[table.lowerBound...].split(separator: "\n").dropFirst(2).prefix(4)
      let cells = rows.map { $0.split(separator: " ").dropFirst() }
      #expect(cells.map(\.count) == [1, 2, 3, 4])
      #expect(cells.first?.first == Substring(first))
    }
  }

  @Test func `the map of a head shows every visible cell and leaves hidden ones empty`() throws {
    let result = show("The cat saw the dog", "--layer", "0", "--head", "1")
    let map = try #require(result.output.range(of: "head 0.1"))
    let rows = result.output[map.lowerBound...].split(separator: "\n").dropFirst().prefix(5)
    #expect(rows.map { displayWidth(String($0)) } == [13, 15, 17, 19, 21])
  }

  @Test func `a text that is too long, a head and a layer that are not there`() {
    #expect(show(String(repeating: "cat ", count: 200)).errors.contains("the model reads 1 to 128"))
    #expect(show("").code == .usage)
    #expect(show("--layer", "2").errors.contains("layers 0 to 1"))
    #expect(show("--head", "4").code == .usage)
  }

  @Test func `a tokenizer of another model and a missing checkpoint get one sentence`() throws {
    let path = NSTemporaryDirectory() + "stage2-\(UUID().uuidString).json"
    defer { try? removeTree(path) }
    try JSON.object([
      "version": "1.0",
      "model": ["type": "WordLevel", "vocab": ["<unk>": 0, "cat": 1], "unk_token": "<unk>"],
    ]).write(to: path)
    for words in [
      ["--tokenizer", path], ["--checkpoint", path], ["--checkpoint", path + "/none"],
    ] {
      let result = run(["show"] + words)
      #expect(result.code == .failure)
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(result.errors.contains(path))
    }
  }
}
