// `./course start`: a workspace for a learner.

import Console
import Foundation
import Storage

let startCommand = Command(
  name: "start", summary: "Make a workspace in which the exercises are yours to write.",
  positionals: [.required("folder", "where to make it; new or empty")],
  options: [
    .integer("from", "the first stage to write; those before it are given", default: 1, in: 1...7)
  ],
  examples: [
    Example("start ../my-model", "all stages"),
    Example("start ../my-model --from 2", "stage 1 is given"),
  ],
  run: startWorkspace)

private func startWorkspace(_ arguments: Arguments) throws {
  let root = try packageRoot()
  guard try Origin.read(in: root) == nil else {
    throw UsageError("this is a workspace; start another one from the package it was made from")
  }
  let folder = URL(fileURLWithPath: arguments.text("folder")).standardizedFileURL.path
  try WorkspaceWriter(
    reference: root, folder: folder, firstStage: arguments.integer("from")
  ).write()
  do {
    try commitStart(in: folder)
  } catch {
    arguments.terminal.warn(printable("the workspace is no git repository: \(error)"))
  }
  let workspace = try Workspace(root: folder)
  let exercises = workspace.curriculum.stages.flatMap(\.exercises)
  if arguments.wantsJSON {
    let json: JSON = [
      "folder": .string(UTF8Text(folder)),
      "exercises": .integer(exercises.count { $0.body.isUnwritten }),
    ]
    return arguments.terminal.print(String(decoding: json.bytes(.pretty), as: UTF8.self))
  }
  arguments.terminal.print(
    "\(exercises.count { $0.body.isUnwritten }) exercises wait for you in \(printable(folder)).")
  arguments.terminal.print("Begin with: cd \(printable(folder)) && ./course check")
}

/// Makes the folder a git repository whose first commit is the starting point.
private func commitStart(in folder: String) throws {
  // The user's own settings, such as signing and hooks, are for the user's own commits.
  let settings = [
    "-c", "user.name=Seven Stages", "-c", "user.email=course@localhost", "-c",
    "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null", "-c", "core.autocrlf=false",
  ]
  let steps = [
    ["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "The starting point"],
  ]
  for step in steps {
    let clean = ["env", "-u", "GIT_DIR", "-u", "GIT_WORK_TREE", "-u", "GIT_INDEX_FILE"]
    let result = try Child(arguments: clean + ["git", "-C", folder] + settings + step).run()
    guard result.exitCode == 0 else {
      throw FileProblem(folder, "git \(step[0]) failed: \(result.output.prefix(300))")
    }
  }
}
