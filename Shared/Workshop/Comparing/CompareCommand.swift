// `./course compare`: a learner's function beside the reference's and the fused one.

import Console
import Exercises
import Foundation
import Gates
import Storage

let compareCommand = Command(
  name: "compare", summary: "Measure your function beside the reference's and the fused one.",
  positionals: [.required("exercise", "its number, such as 2.2")],
  options: [.number("seconds", "the time limit of one run", default: 20, in: 1...3_600)],
  examples: [Example("compare 2.2", "your attention beside ours, and beside the fused one")],
  run: compareSpeed)

private func compareSpeed(_ arguments: Arguments) throws {
  Interruption.install()
  let terminal = arguments.terminal
  let workspace = try Workspace(root: try packageRoot())
  let exercise = try workspace.curriculum.exercise(try exerciseNumber(arguments))
  guard !exercise.body.isUnwritten else {
    throw NotPassed(description: "\(exercise.id) is not written yet: \(exercise.place)")
  }
  let product = "Stage\(exercise.id.stage)Gate"
  let limits = CheckLimits(seconds: arguments.number("seconds"))
  let own = GateTools(root: workspace.root, limits: limits)
  terminal.note("building \(product) …")
  let build = try own.build(product: product)
  guard build.isBuilt else {
    throw NotPassed(
      description: "the stage does not compile: ./course check \(exercise.id) says where")
  }
  let comparison = try SpeedComparison(
    exercise.id, own: own, reference: try referenceTools(workspace, limits, product, terminal))
  if arguments.wantsJSON {
    let json = comparison?.json(exercise.id) ?? .null
    return terminal.print(String(decoding: json.bytes(.pretty), as: UTF8.self))
  }
  guard let comparison else {
    return terminal.print(
      "There is nothing to compare in \(exercise.id): no time to speak of is spent in it.")
  }
  terminal.print(terminal.styled("\(exercise.id) — \(exercise.title)", .bold))
  comparison.print(on: terminal, isReference: workspace.origin == nil)
}

/// The reference's gate, built; nil, with a warning in a workspace, where there is none.
private func referenceTools(
  _ workspace: Workspace, _ limits: CheckLimits, _ product: String, _ terminal: Terminal
) throws -> GateTools? {
  guard let origin = workspace.origin else { return nil }
  do {
    _ = try workspace.reference()
  } catch {
    terminal.warn(printable("without the reference: \(error)"))
    return nil
  }
  let tools = GateTools(root: origin.reference, limits: limits)
  terminal.note("building the reference's \(product), which takes minutes the first time …")
  guard try tools.build(product: product).isBuilt else {
    terminal.warn(printable("without the reference: \(origin.reference) does not build"))
    return nil
  }
  terminal.note("measuring …")
  return tools
}

extension SpeedComparison {
  fileprivate func print(on terminal: Terminal, isReference: Bool) {
    terminal.print("On \(inputs):\n")
    var table = Table([
      .init("", .left), .init("one call"), .init(isReference ? "it takes" : "yours takes"),
      .init("largest difference", isFlexible: true),
    ])
    table.add(isReference ? "this package's" : "yours", time(seconds), "", "")
    for other in others {
      let difference = other.difference.map {
        ($0.gap.isFinite ? String(format: "%.2g: ", $0.gap) : "") + $0.place
      }
      table.add(
        other.name, time(other.seconds), "\(Format.decimal(other.slowness)) times",
        difference ?? "none")
    }
    terminal.print(table)
    terminal.print()
    terminal.print(
      wrapped(
        "Debug builds, as ./course check makes them: the loops of Shared/Kernels are optimised in"
          + " them, the Swift of the stages is not. Times are medians of calls in turn, and so are"
          + " the ratios.", to: terminal))
  }

  /// Microseconds and milliseconds with enough digits to compare.
  private func time(_ seconds: Double) -> String {
    seconds < 1e-3
      ? "\(Format.decimal(seconds * 1e6, 0)) µs" : "\(Format.decimal(seconds * 1e3, 2)) ms"
  }

  fileprivate func json(_ id: ExerciseID) -> JSON {
    let others = others.map { other -> JSON in
      [
        "name": .string(UTF8Text(other.name)), "seconds": .double(other.seconds),
        "slowness": .double(other.slowness),
        "difference": other.difference.map {
          ["gap": .double($0.gap), "place": .string(UTF8Text($0.place))]
        } ?? .null,
      ]
    }
    return [
      "exercise": .string(UTF8Text("\(id)")), "inputs": .string(UTF8Text(inputs)),
      "configuration": "debug", "seconds": .double(seconds), "others": .array(others),
    ]
  }
}
