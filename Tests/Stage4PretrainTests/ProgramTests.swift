// The program as users call it: bad usage, machines, and a run that goes on after its end.

import Console
import Foundation
import Pretraining
import Storage
import Testing

@testable import Stage4Pretrain

@Suite struct ProgramTests {
  private func run(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let code = pretrainProgram.run(words, output: output, errors: errors)
    return (code, output.text, errors.text)
  }

  @Test func `schedules that never reach their peak or rise at the end are bad usage`() {
    for warmUp in ["5", "6"] {
      let result = run("train", "--steps", "5", "--warm-up", warmUp)
      #expect(result.code == .usage && result.errors.contains("--warm-up \(warmUp) leaves none"))
    }
    let rising = run("train", "--learning-rate", "0.001", "--final-learning-rate", "0.01")
    #expect(rising.code == .usage && rising.errors.contains("is above --learning-rate"))
  }

  @Test func `with --json the demonstration is one document`() throws {
    let result = run("--json")
    #expect(result.code == .success)
    guard case .object(let shown) = try JSON(parsing: Array(result.output.utf8)) else {
      Issue.record("no object in \(result.output)")
      return
    }
    for key: UTF8Text in ["prompt", "next", "greedy", "sampled"] { #expect(shown[key] != nil) }
  }

  /// Runs the program as a process of its own in `folder`.
  private func process(_ words: [String], in folder: String) throws -> (Int32, String) {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("Stage4Pretrain")
    program.arguments = words
    program.currentDirectoryURL = URL(fileURLWithPath: folder)
    program.standardOutput = FileHandle.nullDevice
    let pipe = Pipe()
    program.standardError = pipe
    try program.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    program.waitUntilExit()
    return (program.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  private let training = [
    "train", "--preset", "shakespeare-char", "--text", "text.txt", "--steps", "3", "--batch", "1",
    "--context", "8", "--name", "run",
  ]

  @Test func `a run that was killed before its report makes report and export on resuming`() throws
  {
    try withFolder { folder in
      try AtomicFile.write(String(repeating: "abcdefghij ", count: 60), to: "\(folder)/text.txt")
      #expect(try process(training, in: folder).0 == 0)
      let report = "\(folder)/runs/run/report.html"
      try removeTree(report)
      let words = training + ["--resume", "--export", "model"]
      let (code, errors) = try process(words, in: folder)
      #expect(code == 0, "\(errors)")
      #expect(fileKind(report) == .file)
      #expect(fileKind("\(folder)/model/model.safetensors") == .file)
    }
  }

  @Test func `an export that would remove other files is refused before the training`() throws {
    try withFolder { folder in
      try AtomicFile.write(String(repeating: "abcdefghij ", count: 60), to: "\(folder)/text.txt")
      let (code, errors) = try process(training + ["--export", "."], in: folder)
      #expect(code == 1 && errors.contains("text.txt in it"))
      #expect(fileKind("\(folder)/runs") == nil)
    }
  }

  @Test func `training goes on from another model with its architecture and its tokenizer`() throws
  {
    try withFolder { folder in
      try AtomicFile.write(String(repeating: "abcdefghij ", count: 60), to: "\(folder)/text.txt")
      #expect(try process(training + ["--export", "model"], in: folder).0 == 0)
      // Other text of the same letters; the model's own tokenizer and context of 8 are used.
      try AtomicFile.write(String(repeating: "jihgfedcba ", count: 60), to: "\(folder)/other.txt")
      let words = [
        "train", "--from", "model", "--text", "other.txt", "--steps", "2", "--batch", "1",
      ]
      let more = words + ["--learning-rate", "0", "--name", "more", "--export", "same"]
      let (code, errors) = try process(more, in: folder)
      #expect(code == 0, "\(errors)")
      let models = try ["model", "same"].map { try TrainedModel(loadingFrom: "\(folder)/\($0)") }
      #expect(models[0].model.configuration == models[1].model.configuration)
      #expect(weights(models[0].model) == weights(models[1].model))
      let names = ["model/tokenizer.json", "same/tokenizer.json"]
      #expect(try readFile("\(folder)/\(names[0])") == readFile("\(folder)/\(names[1])"))
      let both = try process(words + ["--preset", "baby"], in: folder)
      #expect(both.0 == 64 && both.1.contains("leave out --preset"))
    }
  }
}
