// The program as users call it, on a tiny model that was never taught.

import Console
import Foundation
import Instruction
import Storage
import Testing

@testable import Stage6Instruct

@Suite struct ProgramTests {
  private func run(_ words: [String]) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let code = instructProgram.run(words + ["--threads", "1"], output: output, errors: errors)
    return (code, output.text, errors.text)
  }

  private let data = """
    [{"id": "a", "instruction": "say", "input": "cat", "output": "dog", "language": "english",
      "family": "animals", "check": {"rule": "same", "right": ["dog"]}},
     {"id": "b", "instruction": "di", "output": "gato", "language": "spanish", "family": "copy",
      "check": {"rule": "same", "right": ["gato"]}}]
    """

  /// A folder with a model and a file of rows.
  private func withModel(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      try Tiny().save(to: "\(folder)/model")
      try AtomicFile.write(data, to: "\(folder)/rows.json")
      try body(folder)
    }
  }

  @Test func `respond writes one candidate a line, with the ids of the rows`() throws {
    try withModel { folder in
      let words = ["respond", "\(folder)/rows.json", "--checkpoint", "\(folder)/model"]
      let result = run(words + ["--tokens", "5"])
      #expect(result.code == .success)
      let lines = try result.output.split(separator: "\n").map {
        LocatedJSON(try JSON(parsing: Array($0.utf8)), file: "output")
      }
      #expect(try lines.map { try $0["id"].string() } == ["a", "b"])
      #expect(try lines.map { try $0["language"].string() } == ["en", "es"])
      #expect(try lines.map { try $0["reference"].string() } == ["dog", "gato"])
      #expect(try lines.map { try $0["input"].string() } == ["cat", ""])
      for line in lines { _ = try line["response"].string() }
      let out = "\(folder)/out.jsonl"
      #expect(run(words + ["--tokens", "5", "--out", out]).output == "")
      #expect(try readText(out) == result.output)
    }
  }

  @Test func `evaluate counts by family and language`() throws {
    try withModel { folder in
      let words = ["evaluate", "--data", "\(folder)/rows.json", "--checkpoint", "\(folder)/model"]
      let result = run(words + ["--tokens", "5", "--json"])
      #expect(result.code == .success, "\(result.errors)")
      let json = LocatedJSON(try JSON(parsing: Array(result.output.utf8)), file: "output")
      #expect(try json["all"]["rows"].integer() == 2 && json["all"]["share"].number() == 0)
      #expect(try json["families"].members().map(\.key.string) == ["animals", "copy"])
      #expect(try json["languages"]["spanish"]["rows"].integer() == 1)
      let table = run(words + ["--tokens", "5", "--show", "1"]).output
      #expect(table.contains("animals") && table.contains("→ "))
      try AtomicFile.write(#"{"instruction": "a", "output": "b"}"#, to: "\(folder)/plain.json")
      let plain = run(["evaluate", "--data", "\(folder)/plain.json"])
      #expect(plain.code == .failure && plain.errors.contains("plain.json"))
    }
  }

  @Test func `models and files that are not there are named`() throws {
    try withModel { folder in
      let missing = run(["respond", "\(folder)/rows.json", "--checkpoint", "\(folder)/none"])
      #expect(missing.code == .failure && missing.errors.contains("none"))
      let noRows = run(["evaluate", "--data", "\(folder)/gone.json"])
      #expect(noRows.code == .failure && noRows.errors.contains("gone.json"))
      #expect(
        run([
          "train", "--alpha", "3", "--from", "\(folder)/model", "--data",
          "\(folder)/rows.json",
        ]).code == .usage)
      #expect(
        run([
          "train", "--adapters", "17", "--from", "\(folder)/model", "--data",
          "\(folder)/rows.json",
        ]).errors.contains("width of 16"))
    }
  }

  /// Runs the program as a process of its own in `folder`.
  private func process(
    _ words: [String], in folder: String, input: String = ""
  ) throws -> (code: Int32, output: String, errors: String) {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("Stage6Instruct")
    program.arguments = words + ["--threads", "1"]
    program.currentDirectoryURL = URL(fileURLWithPath: folder)
    try AtomicFile.write(input, to: "\(folder)/input")
    program.standardInput = FileHandle(forReadingAtPath: "\(folder)/input")
    let (output, errors) = (Pipe(), Pipe())
    program.standardOutput = output
    program.standardError = errors
    try program.run()
    let texts = [output, errors].map {
      String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    program.waitUntilExit()
    return (program.terminationStatus, texts[0], texts[1])
  }

  @Test func `chat answers every line of its input and leaves at its end`() throws {
    try withModel { folder in
      let words = ["chat", "--checkpoint", "model", "--tokens", "4"]
      let long = "say " + String(repeating: "cat ", count: 100)
      let input = "say\r\n\n/new\n\(long)\nsay"
      let result = try process(words + ["--json"], in: folder, input: input)
      #expect(result.code == 0, "\(result.errors)")
      let lines = try result.output.split(separator: "\n").map {
        LocatedJSON(try JSON(parsing: Array($0.utf8)), file: "output")
      }
      #expect(
        try lines.map { try $0["instruction"].string() } == ["say", long.dropLast(1) + "", "say"])
      #expect(try lines[1]["error"].string().contains("the model sees 64"))
      // After a question that was too long, and /new, the last is the first again.
      #expect(try lines[0]["response"].string() == lines[2]["response"].string())
      let plain = try process(words, in: folder, input: input)
      #expect(plain.code == 0 && !plain.output.contains("> "))
      #expect(plain.errors.contains("warning: the question has"))
      #expect(try process(words, in: folder).output == "")
    }
  }

  @Test func `train makes a run, resumes it, exports, and compare puts both side by side`() throws {
    try withModel { folder in
      let words = [
        "train", "--from", "model", "--data", "rows.json", "--validation", "rows.json", "--steps",
        "3",
        "--name", "run", "--adapters", "2", "--sample-every", "2",
      ]
      let first = try process(words, in: folder)
      #expect(first.code == 0, "\(first.errors)")
      #expect(first.errors.contains("2 of 2 validation questions are in the training rows"))
      try removeTree("\(folder)/runs/run/report.html")
      let again = try process(words + ["--resume", "--export", "tuned"], in: folder)
      #expect(again.code == 0, "\(again.errors)")
      #expect(try readText("\(folder)/runs/run/report.html").contains("adapters of rank 2"))
      #expect(fileKind("\(folder)/tuned/adapter/adapter_model.safetensors") == .file)
      let compared = try process(
        [
          "compare", "--base", "model", "--checkpoint", "tuned", "--data", "rows.json", "--name",
          "page",
        ], in: folder)
      #expect(compared.code == 0, "\(compared.errors)")
      #expect(compared.output.contains("before") && compared.output.contains("of 2 right"))
      #expect(try readText("\(folder)/runs/page/report.html").contains("Before and after"))
    }
  }
}

@Suite struct LineReaderTests {
  private func events(_ bytes: [UInt8]) throws -> [LineReader.Event] {
    try withFolder { folder in
      try AtomicFile.write(bytes, to: "\(folder)/input")
      let file = try #require(FileHandle(forReadingAtPath: "\(folder)/input"))
      var reader = LineReader(descriptor: file.fileDescriptor)
      var events: [LineReader.Event] = []
      repeat { events.append(try reader.next()) } while events.last != .end
      return events
    }
  }

  @Test func `lines end at line feeds or at the end`() throws {
    #expect(try events([]) == [.end])
    #expect(try events(Array("a\r\n\nb".utf8)) == [.line("a"), .line(""), .line("b"), .end])
    #expect(try events([0x61, 0xFF, 0x0A]) == [.line("a\u{FFFD}"), .end])
  }

  @Test func `a line without an end is refused before it fills the memory`() {
    let bytes = [UInt8](repeating: 0x61, count: LineReader.limit + 70_000)
    #expect(sentence { _ = try events(bytes) }?.contains("longer than") == true)
  }
}
