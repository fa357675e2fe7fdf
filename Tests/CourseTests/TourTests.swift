// The tour on a tiny plan and a tiny text: what it leaves, and going on after a stop.

import Attention
import Console
import Foundation
import Storage
import Tensors
import Testing

@testable import course

@Suite struct TourTests {
  private let folder: TemporaryFolder
  private let terminal = Terminal(
    output: MemoryOutput(), errors: MemoryOutput(), environment: [:], isQuiet: false,
    allowsColor: false)

  init() throws {
    folder = try TemporaryFolder()
    try AtomicFile.write(TourTests.text(bytes: 12_000), to: "\(folder.path)/text.txt")
  }

  /// Short documents of a few words in random order.
  static func text(bytes: Int) -> String {
    var random = SeededRandom(seed: 11)
    let words = ["the", "cat", "saw", "a", "red", "boat", "near", "her", "house", "and", "slept"]
    var text = ""
    while text.utf8.count < bytes {
      text +=
        (0..<30).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ") + ".\n\n"
    }
    return text
  }

  private func plan(steps: Int = 6) -> TourPlan {
    TourPlan(
      trainingBytes: 8_000, validationBytes: 1_000, vocabularySize: 280, contextSize: 16, depth: 1,
      width: 16, headCount: 2, batchSize: 2, steps: steps, classifierSteps: 2, trainingRows: 48,
      testRows: 12,
      questions: 2, judgements: 2)
  }

  private func start(_ name: String, _ plan: TourPlan) throws -> Tour {
    try Tour(
      plan, text: TourText(paths: ["\(folder.path)/text.txt"], plan: plan),
      folder: .create(in: "\(folder.path)/runs", name: name, command: "tour"), terminal: terminal,
      writesJSON: false)
  }

  private func reopen(_ name: String) throws -> Tour {
    try Tour(
      resuming: .create(
        in: "\(folder.path)/runs", name: name, command: "tour", existing: .resume),
      terminal: terminal, writesJSON: false)
  }

  private func losses(_ tour: Tour) throws -> [Double] {
    try MetricsLog.read(tour.folder.metrics).compactMap { $0.values["loss"] }
  }

  @Test func `a tour ends with a report of all seven stages`() throws {
    let tour = try start("whole", plan())
    try tour.run { false }
    let page = try readText(tour.folder.report)
    for heading in [
      "1 Tokens", "2 Attention", "3 Model", "4 Training", "5 Classes", "6 Answers", "7 Judge",
    ] {
      #expect(page.contains("<h2>\(heading)</h2>"))
    }
    #expect(page.contains("Head 1.3") && page.contains("logits") && page.contains("sample 1"))
    #expect(!page.contains("http://") || !page.contains("src="), "the page needs nothing else")
    let stepLosses = try losses(tour)
    #expect(stepLosses.count == 6)
  }

  @Test func `the heads that are shown are those that look there most`() throws {
    let result = try tourAttention(sentence: "The cat saw a boat and the cat saw a dog.")
    #expect(result.heads.count == 8)
    #expect(Set(result.choices.map(\.target)) == Set(HeadTarget.allCases))
    for choice in result.choices {
      let scores = result.heads.compactMap { $0.scores[choice.target] }
      #expect(choice.score == scores.max())
    }
    #expect(result.choices.map(\.score) == result.choices.map(\.score).sorted(by: >))
    let best = try #require(result.choices.first)
    #expect(result.line.contains("\(best.head.name) looks at \(best.target.name)"))
    for head in result.heads {
      for row in head.weights { #expect(abs(row.reduce(0, +) - 1) < 1e-5) }
    }
  }

  @Test(arguments: ["", "a", String(repeating: "\u{1F6F6}", count: 120)])
  func `heads read whatever the text has`(sentence: String) throws {
    let result = try tourAttention(sentence: sentence)
    #expect(result.labels.count <= 32)
    #expect(!result.line.isEmpty)
  }

  @Test func `the first loss is near that of guessing evenly`() throws {
    let tour = try start("first", plan(steps: 1))
    try tour.run { false }
    let model = try #require(tour.results.model)
    #expect(abs(model.firstLoss - model.evenLoss) < 0.2)
  }

  @Test(arguments: [1, 2, 4, 6, 8])
  func `an interrupted tour goes on to the results of an undisturbed one`(questions: Int) throws {
    let whole = try start("whole", plan())
    try whole.run { false }
    let stopped = try start("stopped", plan())
    let asked = Counter()
    #expect(throws: Interrupted.self) {
      try stopped.run {
        asked.count += 1
        return asked.count >= questions
      }
    }
    let resumed = try reopen("stopped")
    try resumed.run { false }
    #expect(resumed.results == whole.results)
    #expect(try losses(resumed) == losses(whole))
  }

  @Test func `finished stages are not repeated`() throws {
    let tour = try start("again", plan())
    try tour.run { false }
    // Without the text no stage could run again.
    try removeTree(tour.folder.path + "/checkpoint")
    let again = try reopen("again")
    try again.run { false }
    #expect(again.results == tour.results)
    #expect(fileKind(tour.folder.checkpoint) == nil)
  }

  @Test func `a killed tour goes on to the results of an undisturbed one`() throws {
    let whole = try start("whole", plan(steps: 300))
    try whole.run { false }
    let killed = try start("killed", plan(steps: 300))
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("course")
    program.arguments = ["tour", "--resume", "--name", "killed", "--runs", "\(folder.path)/runs"]
    program.standardOutput = FileHandle.nullDevice
    program.standardError = FileHandle.nullDevice
    try program.run()
    while program.isRunning, fileKind(killed.folder.checkpoint) == nil { usleep(2_000) }
    kill(program.processIdentifier, SIGKILL)
    program.waitUntilExit()
    let resumed = try reopen("killed")
    try resumed.run { false }
    #expect(resumed.results == whole.results)
    #expect(try losses(resumed) == losses(whole))
  }
}

/// A number that a closure counts up.
private final class Counter {
  var count = 0
}
