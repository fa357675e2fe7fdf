// The program as users call it: every command, bad input, and a run that goes on after it was killed.

import Console
import Foundation
import Judging
import Storage
import Synchronization
import Testing

@testable import Stage7Judge

@Suite struct ProgramTests {
  private func run(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let code = judgeProgram.run(words, output: output, errors: errors)
    return (code, output.text, errors.text)
  }

  /// The program as a process of its own in `folder`, not yet started.
  private func process(_ words: [String], in folder: String) -> Process {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("Stage7Judge")
    program.arguments = words
    program.currentDirectoryURL = URL(fileURLWithPath: folder)
    return program
  }

  /// Runs the program to its end.
  private func run(
    _ words: [String], in folder: String
  ) throws -> (code: Int32, output: String, errors: String) {
    let program = process(words, in: folder)
    let (output, errors) = (Pipe(), Pipe())
    (program.standardOutput, program.standardError) = (output, errors)
    try program.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    let noted = errors.fileHandleForReading.readDataToEndOfFile()
    program.waitUntilExit()
    return (
      program.terminationStatus, String(decoding: written, as: UTF8.self),
      String(decoding: noted, as: UTF8.self)
    )
  }

  private func write(_ candidates: [Candidate], to path: String) throws {
    let lines = candidates.map { String(decoding: JSON.object($0.json).bytes(), as: UTF8.self) }
    try AtomicFile.write(lines.joined(separator: "\n") + "\n", to: path)
  }

  private let responses = [
    candidate("Tom found the ring.", id: "a"), candidate("Ships sail.", id: "b"),
    candidate("", id: "c"), candidate("Tom.", id: "d"), candidate("Who?", id: "e", reference: ""),
  ]

  private func labels(_ ids: [String]) -> String {
    ids.map { #"{"id":"\#($0)","scores":{"correct":2,"complete":2,"form":2}}"# }
      .joined(separator: "\n")
  }

  // MARK: Commands

  @Test func `scores and agreement come with their coverage, as text, as JSON and as pages`() throws
  {
    try withFolder { folder in
      try write(responses, to: "\(folder)/responses.jsonl")
      let score = try run(["score", "responses.jsonl", "--json"], in: folder)
      #expect(score.code == 0, "\(score.errors)")
      let summary = LocatedJSON(try JSON(parsing: Array(score.output.utf8)), file: "score")
      let correct = summary["criteria"]["correct"]
      #expect(try correct["scored"].integer() == 4 && correct["total"].integer() == 5)
      try AtomicFile.write(labels(["a", "b", "e", "x"]), to: "\(folder)/labels.jsonl")
      let agree = try run(
        ["agree", "verdicts.jsonl", "labels.jsonl", "--name", "mine"], in: folder)
      #expect(agree.code == 0, "\(agree.errors)")
      #expect(
        agree.output.contains("2 of 4 labelled rows scored; 0 unparsable, 1 refused, 1 without"))
      #expect(agree.errors.contains("labels without a verdict: 1 (x)"))
      #expect(agree.errors.contains("verdicts without a label: 2 (c, d)"))
      for (run, lead) in [
        ("score-1", "4 of 5 responses have scores"), ("mine", "2 of 4 labelled responses"),
      ] {
        #expect(fileKind("\(folder)/runs/\(run)/configuration.json") == .file)
        let page = try readText("\(folder)/runs/\(run)/report.html")
        #expect(page.contains(lead) && page.contains("complete"))
      }
    }
  }

  @Test func `comparing counts each pair once, whatever the order`() throws {
    try withFolder { folder in
      let better = [candidate("Tom found the ring.", id: "a"), candidate("Tom found.", id: "b")]
      let worse = [candidate("Ships sail.", id: "a"), candidate("Tom found.", id: "b")]
      try write(better, to: "\(folder)/one.jsonl")
      try write(worse.reversed(), to: "\(folder)/two.jsonl")
      let result = try run(["compare", "one.jsonl", "two.jsonl", "--json"], in: folder)
      #expect(result.code == 0, "\(result.errors)")
      let counts = LocatedJSON(try JSON(parsing: Array(result.output.utf8)), file: "compare")
      #expect(try counts["first"].integer() == 1 && counts["second"].integer() == 0)
      #expect(try counts["ties"].integer() == 1 && counts["undecided"].integer() == 0)
      #expect(try counts["ordersDisagree"].integer() == 0)
      #expect(try counts["gain"].number() == -0.5)
    }
  }

  @Test func `probing reports every bait with its tries`() throws {
    try withFolder { folder in
      try write(responses, to: "\(folder)/responses.jsonl")
      let result = try run(["probe", "responses.jsonl", "--json"], in: folder)
      #expect(result.code == 0, "\(result.errors)")
      let probes = try LocatedJSON(JSON(parsing: Array(result.output.utf8)), file: "probe").array()
      #expect(probes.count == Bait.all.count + 1)
      for probe in probes.dropLast() {
        // The first response has the best total already; the last is refused.
        #expect(try probe["tried"].integer() == 3 && probe["unanswered"].integer() == 1)
      }
    }
  }

  @Test func `without arguments and with --json there is one document`() throws {
    let result = run("--json")
    #expect(result.code == .success, "\(result.errors)")
    let shown = LocatedJSON(try JSON(parsing: Array(result.output.utf8)), file: "show")
    #expect(try !shown["verdicts"].array().isEmpty && !shown["probes"].array().isEmpty)
    #expect(try shown["agreement"]["scored"].integer() > 0)
  }

  @Test func `a rubric is frozen once, and refused when it was changed`() throws {
    try withFolder { folder in
      let path = "\(folder)/rubric.json"
      let text = """
        {"name":"tone","version":"1","task":"Judge.",
         "criteria":[{"id":"kind","question":"Kind?","anchors":["No.","Yes."]}]}
        """
      try AtomicFile.write(text, to: path)
      let unfrozen = run("rubric", "--rubric", path)
      #expect(unfrozen.code == .failure && unfrozen.errors.contains("is not frozen"))
      #expect(run("rubric", "--rubric", path, "--freeze").output.contains("kind: Kind?"))
      let frozen = try readText(path)
      try AtomicFile.write(frozen.replacing("Kind?", with: "Unkind?"), to: path)
      try write(responses, to: "\(folder)/responses.jsonl")
      for command in ["score", "probe"] {
        let result = run(command, "\(folder)/responses.jsonl", "--rubric", path)
        #expect(result.code == .failure)
        #expect(result.errors.contains("was changed after it was frozen"), "\(result.errors)")
      }
      #expect(run("rubric", "--freeze").code == .usage)
    }
  }

  // MARK: Bad input

  @Test func `files that do not fit each other are refused with the ids`() throws {
    try withFolder { folder in
      let (one, two) = ("\(folder)/one.jsonl", "\(folder)/two.jsonl")
      try write(responses, to: one)
      try write(Array(responses.dropFirst(2)) + [candidate("Tom.", id: "z")], to: two)
      let result = run("compare", one, two)
      #expect(result.code == .failure)
      #expect(result.errors.contains("missing 2 (a, b), unknown 1 (z)"), "\(result.errors)")
      var other = responses
      other[1].instruction = "Who lost it?"
      try write(other, to: two)
      let changed = run("compare", one, two)
      #expect(changed.errors.contains("b: another instruction"), "\(changed.errors)")
      try AtomicFile.write(#"{"instruction":"I","reference":"R","response":"X"}"#, to: two)
      for command in ["score", "probe"] {
        let result = run(command, two)
        #expect(result.code == .failure && result.errors.contains(#"line 1: "id""#))
      }
    }
  }

  @Test func `verdicts of another judge are not gone on with`() throws {
    try withFolder { folder in
      try write(responses, to: "\(folder)/responses.jsonl")
      let record = #"{"id":"a","verdict":{"refused":"x"},"content":"0","judge":"somebody"}"#
      try AtomicFile.write(record + "\n", to: "\(folder)/verdicts.jsonl")
      let result = run("score", "\(folder)/responses.jsonl", "--out", "\(folder)/verdicts.jsonl")
      #expect(result.code == .failure && result.errors.contains("use another --out"))
    }
  }

  @Test func `options of the HTTP judge that do not fit are bad usage, unsafe ones fail`() throws {
    try withFolder { folder in
      let file = "\(folder)/responses.jsonl"
      try write(responses, to: file)
      let stray = run("score", file, "--endpoint", "https://example.org")
      #expect(stray.code == .usage && stray.errors.contains("--endpoint needs --judge http"))
      let bare = run("score", file, "--judge", "http", "--model", "m")
      #expect(bare.code == .usage && bare.errors.contains("--judge http needs --endpoint"))
      let insecure = run(
        "score", file, "--judge", "http", "--model", "m", "--endpoint", "http://example.org/v1")
      #expect(insecure.code == .failure && insecure.errors.contains("--allow-insecure"))
      let keyless = run(
        "score", file, "--judge", "http", "--model", "m", "--endpoint", "https://example.org",
        "--key-variable", "STAGE7_NO_SUCH_KEY")
      #expect(
        keyless.code == .failure && keyless.errors.contains("STAGE7_NO_SUCH_KEY holds no key"))
    }
  }

  // MARK: Going on

  @Test(arguments: [
    (["score", "one.jsonl"], 5), (["score", "one.jsonl", "--cache", "cache.jsonl"], 5),
    (["compare", "one.jsonl", "two.jsonl"], 10), (["probe", "one.jsonl"], 39),
  ])
  func `a run that was killed goes on without asking again`(_ words: [String], _ asked: Int) throws
  {
    try withFolder { folder in
      try write(responses, to: "\(folder)/one.jsonl")
      try write(
        responses.map { response in
          var other = response
          other.response += " So it was."
          return other
        }, to: "\(folder)/two.jsonl")
      let victim = Mutex<Int32>(0)
      let isComparing = words[0] == "compare"
      let body = isComparing ? completion(#"{"better":"tie"}"#) : rightCompletion
      try withServer(
        Script { number, request in
          // The fourth question is the last that the first process asks.
          if number == 3 { kill(victim.withLock { $0 }, SIGKILL) }
          let isPair = String(decoding: request.body, as: UTF8.self).contains("FIRST")
          return .reply(body: isPair ? completion(#"{"better":"tie"}"#) : body)
        }
      ) { server, _ in
        let words = words + ["--judge", "http", "--model", "m", "--endpoint", server.endpoint]
        let program = process(words, in: folder)
        (program.standardOutput, program.standardError) = (
          FileHandle.nullDevice, FileHandle.nullDevice
        )
        try victim.withLock {
          try program.run()
          $0 = program.processIdentifier
        }
        program.waitUntilExit()
        #expect(program.terminationReason == .uncaughtSignal)
        let (code, _, errors) = try run(words, in: folder)
        #expect(code == 0, "\(errors)")
        let questions = server.requests.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(questions.count == asked + 1)
        #expect(Set(questions).count == asked)
      }
    }
  }
}
