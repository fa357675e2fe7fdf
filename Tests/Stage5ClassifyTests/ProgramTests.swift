// The program as users call it: bad usage, and a tiny model from rows to answers.

import Classification
import Console
import Foundation
import Storage
import Tensors
import Testing
import Transformer

@testable import Stage5Classify

@Suite struct ProgramTests {
  private func run(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let (output, errors) = (MemoryOutput(), MemoryOutput())
    let code = classifyProgram.run(words, output: output, errors: errors)
    return (code, output.text, errors.text)
  }

  @Test func `arguments that do not go together are bad usage`() {
    #expect(run("predict", "a text", "--file", "x.txt").code == .usage)
    #expect(run("curve", "--test", "x.tsv").code == .usage)
    #expect(run("train", "--train-part", "heart").code == .usage)
  }

  @Test func `the demonstration is one document, or says how to make what is missing`() throws {
    let result = run("--json")
    let isShipped = try ShippedTask.allCases.allSatisfy {
      fileKind("\(try packageRoot())/\($0.classifier)") == .folder
    }
    #expect((result.code == .success) == isShipped)
    if isShipped {
      let shown = LocatedJSON(try JSON(parsing: Array(result.output.utf8)), file: "output")
      #expect(try shown.array().count == 11)
    } else {
      #expect(result.errors.contains("make it with"))
    }
  }

  @Test func `a file or a folder that is not there is named`() {
    let folder = run("predict", "a", "--checkpoint", "no-such-folder")
    #expect(folder.code == .failure && folder.errors.contains("no-such-folder"))
    let file = run("train", "--data", "no-such-file.tsv")
    #expect(file.code == .failure && file.errors.contains("no-such-file.tsv"))
  }

  /// Runs the program as a process of its own in `folder`.
  private func process(
    _ words: String, in folder: String, input: String = ""
  ) throws -> (code: Int32, output: String, errors: String) {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("Stage5Classify")
    program.arguments = words.split(separator: " ").map(String.init)
    program.currentDirectoryURL = URL(fileURLWithPath: folder)
    try AtomicFile.write(input, to: "\(folder)/input")
    program.standardInput = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: "\(folder)/input"))
    let (output, errors) = (Pipe(), Pipe())
    (program.standardOutput, program.standardError) = (output, errors)
    try program.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let noise = errors.fileHandleForReading.readDataToEndOfFile()
    program.waitUntilExit()
    return (
      program.terminationStatus, String(decoding: bytes, as: UTF8.self),
      String(decoding: noise, as: UTF8.self)
    )
  }

  /// A pre-trained model and files of rows.
  private func prepare(_ folder: String) throws {
    var random = SeededRandom(seed: 4)
    try makeFolder("\(folder)/model")
    try LanguageModel(try tinyConfiguration(), using: &random).save(to: "\(folder)/model")
    try tinyTokenizer().save(to: "\(folder)/model/tokenizer.json")
    func write(_ rows: some Sequence<LabelledRow>, _ name: String) throws {
      let lines = rows.map { "\($0.label)\t\($0.text)\t\($0.slices.joined(separator: ","))\n" }
      try AtomicFile.write(
        "label\ttext\tslices\n" + lines.joined(), to: "\(folder)/\(name).tsv")
    }
    try write(toyRows(40), "train")
    try write(toyRows(60).suffix(20), "test")
  }

  private let training =
    "train --data train.tsv --test test.tsv --from model --steps 60 --batch 4 --learning-rate 0.02"
    + " --dropout 0 --threads 1 --name run"

  @Test func `rows become a classifier that is measured, asked, and gone on with`() throws {
    try withFolder { folder in
      try prepare(folder)
      let trained = try process("\(training) --export out", in: folder)
      #expect(trained.code == 0, "\(trained.errors)")
      #expect(trained.output.contains("naive Bayes on words"))
      #expect(trained.errors.contains("slices in column 3"))
      for name in ["report.html", "scores.json", "metrics.jsonl", "charts/confusion.svg"] {
        #expect(fileKind("\(folder)/runs/run/\(name)") == .file, "\(name)")
      }
      let scores = try process(
        "evaluate --checkpoint out --test test.tsv --data train.tsv --json --quiet", in: folder)
      let figures = LocatedJSON(try JSON(parsing: Array(scores.output.utf8)), file: "output")
      #expect(try figures["rows"].integer() == 20)
      #expect(try figures["accuracy"].number() > 0.9)
      #expect(try figures["majority"]["accuracy"].number() == 0.5)
      #expect(try figures["slices"][0]["slice"].string() == "third")
      let answers = try process(
        "predict --checkpoint out", in: folder, input: "good tea\n\nbad hat\r\n")
      let lines = answers.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 4 && lines.last == "")
      #expect(lines[0].hasPrefix("good\t") && lines[2].hasPrefix("bad\t"))
      // The run is finished: resuming only measures it once more.
      #expect(try process("\(training) --resume", in: folder).code == 0)
      let other = try process("\(training) --resume --train-part head", in: folder)
      #expect(other.code == 1 && other.errors.contains("other data"))
    }
  }

  @Test func `test rows that were trained on, and labels never learned, are warned of`() throws {
    try withFolder { folder in
      try prepare(folder)
      let words = training.replacing("test.tsv", with: "odd.tsv")
      try AtomicFile.write(
        "label\ttext\tslices\ngood\tGOOD day. 0\t\nugly\tgood hat\t\nbad\tx y\t\n",
        to: "\(folder)/odd.tsv")
      let result = try process(words, in: folder)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.errors.contains("1 texts of the test rows are training rows as well"))
      #expect(result.errors.contains("never learned, and gets wrong: ugly"))
    }
  }

  @Test func `rows of one class are refused before anything is written`() throws {
    try withFolder { folder in
      try prepare(folder)
      try AtomicFile.write("a\tone\na\ttwo\na\tthree\n", to: "\(folder)/train.tsv")
      let result = try process(training, in: folder)
      #expect(result.code == 1 && result.errors.contains("nothing to tell apart"))
      #expect(fileKind("\(folder)/runs") == nil)
    }
  }

  @Test func `a curve is drawn, and gone on with only by the same command`() throws {
    try withFolder { folder in
      try prepare(folder)
      let words =
        "curve --data train.tsv --test test.tsv --from model --rows 8,all --least-steps 2 --batch 4"
        + " --threads 1 --name curve"
      let result = try process("\(words) --epochs 0.2", in: folder)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.output.contains("pre-trained"))
      for name in ["report.html", "charts/curve.svg"] {
        #expect(fileKind("\(folder)/runs/curve/\(name)") == .file, "\(name)")
      }
      #expect(try process("\(words) --epochs 0.2 --resume", in: folder).code == 0)
      let other = try process("\(words) --epochs 0.4 --resume", in: folder)
      #expect(other.code == 1 && other.errors.contains("other rows or options"))
    }
  }
}
