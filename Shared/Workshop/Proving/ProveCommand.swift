// `./course prove`: for those who write exercises, and for continuous integration.

import Console
import Foundation
import Storage

let proveCommand = Command(
  name: "prove", summary: "For authors: prove that the exercises hold together.",
  options: [
    .integer("stage", "only this stage", in: 1...7),
    .path("folder", "where to make the copy in which bodies are cut; new or empty"),
    .path("report", "only write which check catches which known mistake to this HTML file"),
  ],
  examples: [
    Example("prove --stage 2", "cut stage 2's exercises, all and one by one"),
    Example("prove --report matrix.html", "the checks and the mistakes that they catch, as a page"),
  ],
  run: prove)

private func prove(_ arguments: Arguments) throws {
  Interruption.install()
  let root = try packageRoot()
  guard try Origin.read(in: root) == nil else {
    throw UsageError("this is a workspace; the proof is about the package with the solutions")
  }
  if let report = arguments.textIfGiven("report") {
    try AtomicFile.write(KillMatrixPage(root: root).html, to: report)
    return arguments.terminal.note("written: \(printable(report))")
  }
  let given = arguments.textIfGiven("folder")
  let folder = given ?? NSTemporaryDirectory() + "seven-stages-proof-\(UUID().uuidString)"
  defer { if given == nil { try? removeTree(folder) } }
  let path = URL(fileURLWithPath: folder).standardizedFileURL.path
  var proof = try Proof(reference: root, folder: path) { arguments.terminal.note($0) }
  let stage = arguments.integerIfGiven("stage")
  try proof.run(stages: stage.map { $0...$0 } ?? 1...9)
  if arguments.wantsJSON {
    let list = JSON.array(proof.problems.map { .string(UTF8Text($0)) })
    arguments.terminal.print(String(decoding: list.bytes(.pretty), as: UTF8.self))
  } else {
    for problem in proof.problems { arguments.terminal.print(printable(problem)) }
  }
  guard proof.problems.isEmpty else {
    throw NotPassed(description: "\(proof.problems.count) things do not hold")
  }
  arguments.terminal.note("all of it holds")
}
