// `course guide`: the articles about the stages as a site to read in a browser.

import Console
import Foundation
import Storage

let guideCommand = Command(
  name: "guide", summary: "Makes a site of the articles about the stages, to read in a browser.",
  options: [
    .path("out", "the folder that gets the site; an older site there is replaced").required()
  ],
  examples: [Example("guide --out site", "then serve the folder, as the program says")],
  run: runGuide)

private func runGuide(_ arguments: Arguments) throws {
  let out = arguments.text("out")
  try buildGuide(of: packageRoot(), to: out)
  arguments.terminal.print(
    """
    The guide is in \(printable(out)). To read it:
      python3 -m http.server 8000 --directory \(printable(out))
    and open http://localhost:8000/documentation/sevenstages/
    """)
}

/// Builds the site of the package at `root` in `folder`, with the toolchain's DocC.
///
/// Throws where an article or its code has a mistake, and where something else than such a site is in the way.
func buildGuide(of root: String, to folder: String) throws {
  // DocC removes what is there; only a site that it made itself can be made again.
  let isOldSite = fileKind("\(folder)/metadata.json") == .file
  guard try isOldSite || fileKind(folder) == nil || listFolder(folder).isEmpty else {
    throw FileProblem(folder, expected: "an empty folder or an older site", found: "something else")
  }
  let temporary = FileManager.default.temporaryDirectory.path + "/guide-\(UUID().uuidString)"
  defer { try? removeTree(temporary) }
  let catalogue = "\(temporary)/SevenStages.docc"
  try writeGuideArticles(of: root, to: catalogue)
  try makeFolder(folder)
  try runDocC([
    "convert", catalogue, "--transform-for-static-hosting", "--warnings-as-errors",
    "--output-path", folder,
  ])
}

/// The program DocC, with its first arguments: beside `swift`, or found by Xcode.
func doccCommand(searchPath: String) throws -> [String] {
  let folders = searchPath.split(separator: ":").filter { fileKind("\($0)/swift") == .file }
  for folder in folders.map(String.init) {
    let target = URL(fileURLWithPath: "\(folder)/swift").resolvingSymlinksInPath()
    for folder in [folder, target.deletingLastPathComponent().path]
    where fileKind("\(folder)/docc") == .file {
      return ["\(folder)/docc"]
    }
  }
  if fileKind("/usr/bin/xcrun") == .file { return ["/usr/bin/xcrun", "docc"] }
  throw FileProblem(
    "docc", "it was not found beside swift; it comes with the toolchains of https://swift.org")
}

private func runDocC(_ arguments: [String]) throws {
  let command = try doccCommand(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "")
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(fileURLWithPath: command[0])
  process.arguments = command.dropFirst() + arguments
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    // Each message is followed by an arrow to its place, and by lines of the article.
    let messages = String(decoding: output, as: UTF8.self).split(separator: "\n").filter {
      $0.hasPrefix("error:") || $0.hasPrefix("warning:") || $0.contains("-->")
    }
    throw FileProblem(guideFolder, "DocC refuses it: " + messages.joined(separator: " "))
  }
}
