// What a check tells a learner: a line for each exercise, then everything about what is to be mended.

import Console
import Exercises
import Gates
import Storage

/// The text of a stage's result.
struct CheckReport {
  private let result: StageResult
  private let root: String
  private let terminal: Terminal

  /// A report on a package at `root`.
  init(_ result: StageResult, root: String, terminal: Terminal) {
    self.result = result
    self.root = root
    self.terminal = terminal
  }

  /// How many passed, in a sentence that says what is next.
  var summary: String {
    let passed = result.verdicts.count { $0.verdict.isPassed }
    let whole = result.verdicts.count == result.stage.exercises.count
    let open = result.verdicts.filter { !$0.verdict.isPassed }
    guard let failed = open.first(where: { $0.verdict.keepsOthersWaiting }) ?? open.first else {
      let name = result.verdicts.first.map { "exercise \($0.exercise.id)" } ?? "nothing"
      let more = result.unpassed.isEmpty ? "; \(stagePassed)" : next
      return whole ? stagePassed : "\(name) is passed\(more)"
    }
    let state = "\(failed.exercise.id) \(failed.verdict.sentence)"
    return whole ? "\(passed) of \(result.verdicts.count) exercises passed; \(state)" : state
  }

  /// What to say when the last exercise of a stage passes.
  private var stagePassed: String {
    let stage = result.stage
    return """
      stage \(stage.number) is passed: all \(stage.exercises.count) exercises
      Try it: swift run \(stage.program)\(next)
      """
  }

  /// What comes next, in a line of its own.
  private var next: String {
    result.next.map { "\nNext: \($0.id) — \($0.title): ./course check \($0.id)" }
      ?? "\nAll exercises of the course are passed."
  }

  /// Prints everything.
  func print() {
    if result.verdicts.count > 1 { printList() }
    if let problem = result.buildProblem {
      terminal.print("The stage's gate could not be built:")
      terminal.print(printable(String(problem.suffix(2_000)), keepingLines: true))
    }
    printPrinted()
    // What comes after the first unwritten exercise is told when its turn has come.
    var isFirst = true
    for (exercise, verdict) in result.verdicts where !verdict.isPassed {
      switch verdict {
      case .notWritten(nil) where !exercise.body.isUnwritten:
        heading(exercise, "not written")
        line("where", exercise.place)
        line("what", "unwritten(\"\(exercise.id)\") still stands in your code; take that line out")
      case .notWritten(nil) where isFirst && result.otherErrors.isEmpty:
        printTask(exercise, on: terminal)
      case .notWritten, .heldUp, .passed: continue
      case .notCompiled(let errors): print(exercise, errors)
      case .crashed(let stop), .tooLong(let stop): print(exercise, verdict, stop)
      case .wrong(let answer): print(exercise, answer)
      }
      isFirst = false
    }
    printOtherErrors()
  }

  private func printList() {
    terminal.print(terminal.styled("Stage \(result.stage.number): \(result.stage.name)", .bold))
    for (exercise, verdict) in result.verdicts {
      let sign =
        switch verdict {
        case .passed: terminal.styled("✓", .green)
        case .notWritten: terminal.styled("·", .dim)
        default: terminal.styled("✗", .red)
        }
      let number = "\(exercise.id)"
      let space = String(repeating: " ", count: max(1, 5 - number.count))
      terminal.print("  \(sign) \(number)\(space)\(exercise.title): \(verdict.word)")
    }
    terminal.print()
  }

  private func printPrinted() {
    guard !result.printed.isEmpty else { return }
    terminal.print(terminal.styled("Printed", .bold))
    for line in result.printed { terminal.print("  " + line) }
    terminal.print()
  }

  private func heading(_ exercise: CourseExercise, _ verdict: String) {
    terminal.print(terminal.styled("\(exercise.id) — \(exercise.title): \(verdict)", .bold, .red))
  }

  private func help(with exercise: CourseExercise) {
    terminal.print()
    terminal.print("Task:  ./course exercises \(exercise.id)")
    printHelp(exercise, on: terminal)
    terminal.print()
  }

  private func line(_ label: String, _ text: String) {
    terminal.print(
      wrapped(text, to: terminal, indentation: "  " + label.padded(to: 10)))
  }

  private func print(_ exercise: CourseExercise, _ answer: WrongAnswer) {
    heading(exercise, "wrong")
    line("where", exercise.place)
    terminal.print()
    print(answer.failures)
    let held = answer.checks - answer.failures.count
    line("", "\(held) of \(answer.checks) checks hold (inputs from seed \(defaultSeed))")
    printCauses(exercise, answer.mistakes)
    help(with: exercise)
  }

  /// Prints the first check that did not hold, and the names of the others.
  private func print(_ failures: [FailedCheck]) {
    guard let first = failures.first else { return }
    line("check", first.name)
    line("looked at", first.failure.what)
    line("expected", first.failure.expected)
    line("actual", first.failure.actual)
    line("why", first.why)
    terminal.print()
    for other in failures.dropFirst() { line("also", other.name) }
  }

  /// Prints what may be behind it: an exercise that this one needs, or known mistakes.
  ///
  /// Where a needed one does not pass, a mistake would be named that is not in this one.
  private func printCauses(_ exercise: CourseExercise, _ mistakes: [Misconception]) {
    let needs = exercise.listed.exercise.needs
    let needed = result.unpassed.filter { needs.contains($0.key) }
    if let open = needed.filter({ !$0.value.isPending }).keys.min() {
      line("", "\(open) is not passed yet; this may follow from it")
      return
    }
    if let (id, state) = needed.min(by: { $0.key < $1.key }) {
      line("", mustBeChecked(id, hadPassed: state.hadPassed))
    }
    for mistake in mistakes { print(mistake) }
  }

  private func print(_ mistake: Misconception) {
    terminal.print("\n" + terminal.styled("A known mistake: \(mistake.name)", .yellow))
    terminal.print(wrapped(mistake.explanation, to: terminal, indentation: "  "))
    terminal.print(wrapped(mistake.hint, to: terminal, indentation: "  Try: "))
  }

  private func print(_ exercise: CourseExercise, _ verdict: Verdict, _ stop: Stop) {
    heading(exercise, verdict.word)
    line("what", stop.reason)
    line("check", stop.check?.name ?? "none was running")
    if let place = stop.place { print(place) }
    if let check = stop.check { line("why", check.why) }
    if !stop.failures.isEmpty {
      terminal.print()
      line("", "before that, this did not hold:")
      print(stop.failures)
    }
    printCauses(exercise, stop.mistakes)
    help(with: exercise)
  }

  private func print(_ exercise: CourseExercise, _ errors: [Diagnostic]) {
    heading(exercise, "does not compile")
    for error in errors { print(error) }
    terminal.print()
  }

  private func print(_ error: Diagnostic) {
    terminal.print(wrapped(error.message, to: terminal, indentation: "  "))
    print(error.place, column: error.column)
  }

  private func print(_ place: SourcePlace, column: Int? = nil) {
    terminal.print("    " + terminal.styled(place.description, .underlined))
    for line in excerpt(of: place, column: column, in: root) { terminal.print("    " + line) }
  }

  private func printOtherErrors() {
    guard !result.otherErrors.isEmpty else { return }
    terminal.print(terminal.styled("Elsewhere", .bold, .red))
    for error in result.otherErrors.prefix(5) { print(error) }
    if result.otherErrors.count > 5 {
      terminal.print("  and \(result.otherErrors.count - 5) more; see: swift build")
    }
    let files = Set(result.otherErrors.map(\.place.file))
    for exercise in result.stage.exercises where files.contains(exercise.file) {
      guard let sentence = exercise.body.braceProblem else { continue }
      terminal.print(
        wrapped(
          "\(exercise.id) \(sentence); that may be the cause.", to: terminal, indentation: "  "))
    }
    terminal.print()
  }
}

extension Verdict {
  /// Whether nothing of the stage can be run before this is mended.
  fileprivate var keepsOthersWaiting: Bool {
    if case .notCompiled = self { true } else { false }
  }

  /// The end of a sentence that begins with the exercise's number.
  fileprivate var sentence: String {
    switch self {
    case .passed: "is passed"
    case .notWritten(nil): "is not written yet"
    case .notWritten: word
    case .notCompiled: "does not compile"
    case .heldUp: "cannot be run before the rest compiles"
    case .crashed: "crashed"
    case .tooLong: "ran too long"
    case .wrong: "is wrong"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
