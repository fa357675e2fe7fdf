// Judges the bodies of one stage: composes the library's sources, compiles them, puts the gate together, and runs
// the checks of each exercise in a process of its own, all of it in the sandbox.

import Exercises
import Foundation
import Gates
import Storage

/// The verdict on an exercise, and what else came of judging it.
struct Judgement: Sendable {
  var verdict: Verdict
  /// Seconds that its checks ran.
  var seconds = 0.0
  /// What the implementation gave in each check that ended.
  var traces: [String: Fingerprint] = [:]
}

/// Judges bodies of one stage, all other stages being the reference's.
struct StageBench: Sendable {
  let parts: GateParts
  /// The package with the solutions.
  let root: String
  let sandbox: Sandbox
  /// Seconds and megabytes for the checks of one exercise.
  let limits: CheckLimits
  let seed: UInt64
  /// The compiler's memory of the system's modules, which only trusted code may fill.
  let moduleCache: String

  private static let compileLimits = SandboxLimits(
    seconds: 60, patience: 300, memory: 6_144, disk: 256)
  /// Seconds of the processor for one expression, after which the compiler names the line and gives up.
  private static let expressionLimit = 2

  /// Judges the bodies that are given; all other exercises of the stage are unwritten.
  ///
  /// `folder` is new or empty. With `isTrusted` the compiler may fill the module cache.
  func judge(
    _ bodies: [ExerciseID: [String]], in folder: String, isTrusted: Bool = false
  ) throws -> [ExerciseID: Judgement] {
    var bodies = bodies
    var judgements: [ExerciseID: Judgement] = [:]
    for part in ["source", "made"] { try makeFolder("\(folder)/\(part)") }
    while !bodies.isEmpty {
      let library = try compose(bodies, in: folder + "/source")
      let problem = try compile(in: folder, isTrusted: isTrusted)
      guard let problem else { break }
      var suspects = Set(bodies.keys)
      if problem.isTooSlow, problem.errors.isEmpty {
        suspects = [try slowest(of: suspects.sorted(), bodies, in: folder)]
      }
      // What does not compile is taken out, so that the others are judged all the same.
      for (id, errors) in problem.attributed(to: library, among: suspects) {
        judgements[id] = Judgement(verdict: .notCompiled(errors))
        bodies[id] = nil
      }
    }
    for exercise in parts.stage.exercises where bodies[exercise.id] != nil {
      judgements[exercise.id] = try run(exercise, in: folder)
    }
    return judgements
  }

  /// The body that keeps the compiler busy, looked for in half of them at a time.
  private func slowest(
    of suspects: [ExerciseID], _ bodies: [ExerciseID: [String]], in folder: String
  ) throws -> ExerciseID {
    guard suspects.count > 1 else { return suspects[0] }
    let half = suspects.prefix(suspects.count / 2)
    _ = try compose(bodies.filter { half.contains($0.key) }, in: folder + "/source")
    let isSlow = try compile(in: folder)?.isTooSlow ?? false
    return try slowest(
      of: isSlow ? Array(half) : Array(suspects.dropFirst(half.count)), bodies, in: folder)
  }

  // MARK: Sources

  /// Writes the library's sources with these bodies, and returns where each stands.
  private func compose(_ bodies: [ExerciseID: [String]], in folder: String) throws
    -> ComposedLibrary
  {
    var places: [ComposedLibrary.Place] = []
    for file in parts.sources {
      let reference = try MarkedSource(contentsOf: root + "/" + file)
      let cut = try MarkedSource(reference.cutting { bodies[$0] == nil }, file: file)
      let text = cut.replacing { bodies[$0.id] }
      places += try MarkedSource(text, file: file).bodies.map {
        ComposedLibrary.Place(
          id: $0.id, file: file, lines: $0.line + 1...$0.braceLine)
      }
      let path = "\(folder)/\(file)"
      try makeFolder((path as NSString).deletingLastPathComponent)
      try AtomicFile.write(text, to: path)
    }
    return ComposedLibrary(places: places)
  }

  // MARK: Building

  /// Compiles the library and puts the gate together; returns what kept it from that.
  private func compile(in folder: String, isTrusted: Bool = false) throws -> CompileProblem? {
    let (source, made) = (folder + "/source", folder + "/made")
    let object = "\(made)/\(parts.module).o"
    let list = "\(folder)/objects"
    // The linker's driver makes a file of its own beside the first object.
    try AtomicFile.write(([object] + parts.objects).joined(separator: "\n") + "\n", to: list)
    let compile =
      ["swiftc", "-module-name", parts.module, "-parse-as-library", "-wmo", "-Onone", "-c"]
      + parts.compileOptions + ["-I", parts.interfaces, "-module-cache-path", moduleCache]
      + ["-Xfrontend", "-solver-expression-time-threshold=\(Self.expressionLimit)"]
      + ["-suppress-warnings", "-o", object] + parts.sources.map { "\(source)/\($0)" }
    let link =
      ["swiftc"] + parts.linkOptions + ["@" + list, "-o", "\(made)/\(parts.stage.gateProgram)"]
    for command in [compile, link] {
      let result = try sandbox.child(
        command, view: .compiler,
        readable: [source, list, (parts.interfaces as NSString).deletingLastPathComponent]
          + ["\(root)/Shared/COpenBLAS"] + (isTrusted ? [] : [moduleCache]),
        writable: [made] + (isTrusted ? [moduleCache] : []), folder: made,
        limits: Self.compileLimits
      ).run()
      if result.exitCode != 0 || result.ranTooLong {
        return CompileProblem(result, root: source, limits: Self.compileLimits)
      }
    }
    return nil
  }

  // MARK: Running

  /// Runs the checks of an exercise, which see the gate and nothing else of the package.
  private func run(_ exercise: CourseExercise, in folder: String) throws -> Judgement {
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let program = "\(folder)/made/\(parts.stage.gateProgram)"
    let command = [
      program, "check", "\(exercise.id)", "--sealed", "--seed", "\(seed)", "--memory",
      "\(limits.memory)",
    ]
    let child = sandbox.child(
      command, view: .libraries, readable: [program],
      limits: SandboxLimits(
        seconds: limits.seconds, patience: limits.seconds + 30, memory: limits.memory, disk: 16),
      input: secret)
    let start = ContinuousClock.now
    let ended = try child.run()
    let time = (ContinuousClock.now - start) / .seconds(1)
    let result = ended.unwrapped(after: time, limit: limits.seconds)
    let events = RecordSeal(secret: secret).events(in: result.output)
    var tools = GateTools(root: folder)
    tools.limits = limits
    return Judgement(
      verdict: try tools.verdict(on: exercise, result, events, knownIn: root),
      seconds: time,
      traces: traces(events))
  }

  private func traces(_ events: [GateEvent]) -> [String: Fingerprint] {
    events.reduce(into: [:]) { traces, event in
      if case .ended(let result) = event { traces[result.name] = result.fingerprint }
    }
  }
}

extension ChildResult {
  /// The end of the program inside of the walls, which tell of a signal by an exit code above 128.
  ///
  /// Who waves SIGXCPU away is killed two seconds of the processor's time later; with several threads that is sooner.
  fileprivate func unwrapped(after seconds: Double, limit: Double) -> ChildResult {
    guard let exitCode, exitCode > 128 else { return self }
    let signal = exitCode - 128
    let processors = Double(ProcessInfo.processInfo.activeProcessorCount)
    let isOutOfTime = signal == SIGKILL && seconds * processors >= limit + 2
    return ChildResult(
      output: output, exitCode: nil, signal: signal,
      ranTooLong: ranTooLong || signal == SIGXCPU || isOutOfTime)
  }
}
