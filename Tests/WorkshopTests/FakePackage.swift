// A tiny package with two stages of two exercises, a compiler and gates that do as they are told.

import Exercises
import Foundation
import Gates
import Storage

@testable import workshop

/// A package in a folder that goes away with it.
final class FakePackage {
  let root: String

  /// What the gate of an exercise does when it runs.
  enum Behaviour: String {
    case pass, wrong, trap, trapAfterFailure, hang, quit, unwritten, skip, babble, chat
  }

  init() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/workshop-\(UUID().uuidString)"
    try makeFolder(folder)
    // Programs name their files without links, and the folder for temporary files may be one.
    root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/reference"
    for name in ["Exercises", "Gates", "Kernels", "Storage", "Tensors"] {
      try write("// \(name)\n", to: "Shared/\(name)/\(name).swift")
    }
    try write("// manifest\n", to: "Package.swift")
    try write("reference\n", to: "README.md")
    try write("ours\n", to: "Tests/Stage1AlphaTests/Tests.swift")
    try write("gate\n", to: "Tests/Stage1GateTests/GateTests.swift")
    try write("mistakes\n", to: "Tests/Stage1GateTests/Misconceptions/Mistakes.swift")
    try writeScript("#!/bin/sh\n", to: "course")
    for (stage, name) in [(1, "Alpha"), (2, "Beta")] { try writeStage(stage, name) }
    try writeScript(compiler, to: "bin/swift")
  }

  deinit { try? removeTree((root as NSString).deletingLastPathComponent) }

  /// The folder of the workspace that ``start(from:)`` makes.
  var workspace: String { (root as NSString).deletingLastPathComponent + "/workspace" }

  /// Makes a workspace.
  func start(from stage: Int = 1) throws {
    try WorkspaceWriter(reference: root, folder: workspace, firstStage: stage).write()
    try buildGates()
  }

  /// Puts the gates into the workspace, as a build would.
  func buildGates() throws {
    for stage in [1, 2] { try writeGate(stage, in: workspace) }
  }

  /// Makes the gate of an exercise behave so from now on.
  func behave(_ exercise: String, _ behaviour: Behaviour, in root: String) throws {
    try makeFolder(root + "/behaviour")
    try AtomicFile.write(behaviour.rawValue, to: root + "/behaviour/" + exercise)
  }

  /// What was built and run so far, in order: "build Stage1Gate", "1.2".
  func log(in root: String) throws -> [String] {
    guard fileKind(root + "/log") == .file else { return [] }
    return try readText(root + "/log").split(separator: "\n").map(String.init)
  }

  /// Writes lines into the body of an exercise.
  func solve(_ exercise: String, _ line: String = "  1", in root: String) throws {
    let path = root + "/" + Self.file(stage: exercise.first?.wholeNumberValue ?? 0)
    let source = try MarkedSource(contentsOf: path)
    try AtomicFile.write(source.replacing { "\($0.id)" == exercise ? [line] : nil }, to: path)
  }

  /// Lets the second exercise of stage 1 say that it needs the first.
  func declareNeed(in root: String) throws {
    let path = root + "/Stages/Stage1Alpha/exercises.json"
    let parts = try readText(path).components(separatedBy: #""needs":[]"#)
    let (first, second) = (parts.dropLast().joined(separator: #""needs":[]"#), parts.last ?? "")
    try AtomicFile.write(first + #""needs":["1.1"]"# + second, to: path)
  }

  /// Makes the gates say of unwritten bodies that they are.
  func useHonestGates() throws { try AtomicFile.write("", to: root + "/honest") }

  /// The program under test on a package, with the fake compiler first on the path.
  func run(_ words: String..., in root: String) throws -> ChildResult {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("workshop").path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Child(
      arguments: [program] + words,
      environment: ["SEVEN_STAGES_ROOT": root, "PATH": "\(root)/bin:\(path)"]
    ).run()
  }

  /// Tools that use the fake compiler.
  func tools(in root: String, seconds: Double = 20) -> GateTools {
    GateTools(root: root, limits: CheckLimits(seconds: seconds), swift: root + "/bin/swift")
  }

  /// Checks a target with the fake tools.
  func check(_ target: String?, filledIn: Set<Int> = [], in root: String) throws -> StageResult {
    try CheckRun(
      root: root, checker: Checker(tools: tools(in: root), note: { _ in }),
      target: CheckTarget(target), filledIn: filledIn
    ).run()
  }

  /// The library of a stage, in which both of its exercises stand.
  static func file(stage: Int) -> String {
    "Stages/Stage\(stage)\(stage == 1 ? "Alpha" : "Beta")/Library/Code.swift"
  }

  private func writeStage(_ stage: Int, _ name: String) throws {
    let folder = "Stages/Stage\(stage)\(name)"
    let functions = (1...2).map { number in
      """
      func f\(number)() -> Int {
        // EXERCISE \(stage).\(number) — title \(number)
        \(stage * 10 + number)
        // END EXERCISE \(stage).\(number)
      }

      """
    }
    try write(functions.joined(separator: "\n"), to: Self.file(stage: stage))
    try write("// gate\n", to: folder + "/Gate/main.swift")
    try write(stage == 1 ? knownMistakes : "[]", to: folder + "/Gate/misconceptions.json")
    let exercises = (1...2).map { number -> JSON in
      [
        "id": "\(stage).\(number)", "title": "title \(number)", "needs": [],
        "task": "Do \(stage).\(number).", "shapes": "Int", "hints": ["little", "much"],
        "checks": [
          ["name": "first", "isProperty": true], ["name": "second", "isProperty": false],
        ],
      ]
    }
    try write(
      String(decoding: JSON.array(exercises).bytes(), as: UTF8.self), to: folder + "/exercises.json"
    )
    try writeGate(stage, in: root)
  }

  private func writeGate(_ stage: Int, in root: String) throws {
    try writeScript(gate, to: ".build/debug/Stage\(stage)Gate", in: root)
  }

  private func write(_ text: String, to file: String) throws {
    let path = root + "/" + file
    try makeFolder((path as NSString).deletingLastPathComponent)
    try AtomicFile.write(text, to: path)
  }

  private func writeScript(_ text: String, to file: String, in folder: String? = nil) throws {
    let path = (folder ?? root) + "/" + file
    try makeFolder((path as NSString).deletingLastPathComponent)
    try AtomicFile.write(text, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}

/// The mistake of the behaviour `wrong`, in both exercises of stage 1.
private let knownMistakes = """
  [\(["1.1", "1.2"].map { id in
    """
    {"exercise": "\(id)", "name": "one too many", "explanation": "e", "hint": "h",
      "failures": {"second": [{"count": 1, "odd": 0, "sums": [0.5]}]}}
    """
  }.joined(separator: ","))]
  """

/// Prints the file `errors` of the package and fails where there is one.
private let compiler = """
  #!/bin/sh
  # swift build --package-path ROOT --product NAME
  echo "build ${5:-all}" >> "$3/log"
  if [ -e "$3/errors" ]; then cat "$3/errors"; exit 1; fi
  """

/// Behaves as the file of the exercise's name says; passes without one.
private let gate = #"""
  #!/bin/sh
  # StageNGate check N.M --record FILE --memory N
  echo "$2" >> "$SEVEN_STAGES_ROOT/log"
  tell() { printf '%s\n' "$1" >> "$record"; }
  record=$4
  behaviour=$(cat "$SEVEN_STAGES_ROOT/behaviour/$2" 2>/dev/null)
  if [ -e "$SEVEN_STAGES_ROOT/honest" ] &&
    grep -rq "unwritten(\"$2\")" "$SEVEN_STAGES_ROOT/Stages"; then
    echo "Exercise $2 is not written yet (Code.swift:3)."
    exit 69
  fi
  case $behaviour in skip) tell '{"finished":0}'; exit 0 ;; esac
  tell '{"started":"first","why":"it matters"}'
  tell '{"ended":"first","why":"it matters","trace":[]}'
  tell '{"started":"second","why":"so"}'
  trace='"trace":[{"count":1,"odd":0,"sums":[0.5]}]'
  failure='"failure":{"what":"the sum","expected":"2","actual":"3"}'
  fail() { tell '{"ended":"second","why":"so",'"$trace,$failure"'}'; }
  case $behaviour in
    wrong)
      fail
      tell '{"finished":2}'
      echo 'x is 3'
      echo 'error: 1 of 2 checks of exercise 1.1 failed'
      exit 1 ;;
    chat) for line in $(seq 30); do printf 'line %s \033[2J\n' "$line"; done ;;
    trap)
      echo 'Lib/Code.swift:7: Fatal error: Index out of range'
      echo "0 [ra] 0x0000 inner() + 1 in Stage1Gate at $SEVEN_STAGES_ROOT/Shared/Tensors/T.swift:9:1"
      echo "1 [ra] 0x0000 f2() + 1 in G at $SEVEN_STAGES_ROOT/Stages/Stage1Alpha/Library/Code.swift:10:5"
      kill -ILL $$ ;;
    trapAfterFailure)
      fail
      tell '{"started":"third","why":"so too"}'
      kill -ILL $$ ;;
    hang) while :; do :; done ;;
    babble) while :; do echo babble; done ;;
    quit) exit 0 ;;
    unwritten)
      echo 'Exercise 1.1 is not written yet (Alpha/Code.swift:3). See'
      exit 69 ;;
  esac
  tell '{"ended":"second","why":"so","trace":[]}'
  tell '{"finished":2}'
  """#
