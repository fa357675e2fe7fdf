// What the gate of a stage is made of once the package is built: all objects and options are there, and only the
// library with the exercises is compiled again, against interfaces that no body can change.

import Exercises
import Foundation
import Storage

/// The products of a build of which a stage's gate is put together with other bodies.
struct GateParts: Sendable {
  let stage: CourseStage
  /// The module in which the exercises stand: "Attention".
  let module: String
  /// The module's sources, from the package's folder on.
  let sources: [String]
  /// The folder with the modules' interfaces.
  let interfaces: String
  /// The objects of everything but that module, as the linker reads them, one a line.
  let objects: [String]
  /// The compiler's options for the module's sources.
  let compileOptions: [String]
  /// The linker's options for the gate.
  let linkOptions: [String]

  /// Finds the parts in the products of `swift build` in the package at `root`.
  init(_ stage: CourseStage, root: String) throws {
    self.stage = stage
    let build = URL(fileURLWithPath: root + "/.build/debug").resolvingSymlinksInPath().path
    interfaces = build + "/Modules"
    let lines = try readText("\(build)/\(stage.gateProgram).product/Objects.LinkFileList")
      .split(separator: "\n").map(String.init)
    let modules = Set(lines.compactMap(Self.module(ofObject:)))
    guard let file = stage.exercises.first?.file,
      let module = modules.sorted().first(where: { module in
        let sources = try? readText("\(build)/\(module).build/sources", limit: 1 << 20)
        return sources?.contains("\(root)/\(file)") ?? false
      })
    else {
      throw FileProblem(build, "the build of \(stage.gateProgram) does not name its library")
    }
    self.module = module
    objects = lines.filter { Self.module(ofObject: $0) != module }
    sources = try librarySources(stages: stage.number...stage.number, in: root)
    let commands = try Self.commands(root + "/.build/debug.yaml")
    guard
      let compile = commands.first(where: {
        $0.contains("-emit-module") && Self.value(of: "-module-name", in: $0) == module
      }),
      let link = commands.first(where: {
        $0.contains("-emit-executable")
          && Self.value(of: "-module-name", in: $0) == stage.gateProgram
      })
    else {
      throw FileProblem(
        root + "/.build/debug.yaml", "the commands that build \(stage.gateProgram) are not in it")
    }
    compileOptions = Self.kept(compile)
    linkOptions = Self.linking(link)
  }

  /// "…/Attention.build/Masks.swift.o" is of Attention.
  private static func module(ofObject line: String) -> String? {
    line.split(separator: "/").first { $0.hasSuffix(".build") && $0 != ".build" }
      .map { String($0.dropLast(6)) }
  }

  /// The commands in the build's plan, as words.
  private static func commands(_ path: String) throws -> [[String]] {
    let mark = "args: "
    return try readText(path, limit: 1 << 28).split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      guard line.hasPrefix(mark), line.contains("-module-name") else { return nil }
      let json = LocatedJSON(try JSON(parsing: Array(line.dropFirst(mark.count).utf8)), file: path)
      return try json.array().map { try $0.string() }
    }
  }

  private static func value(of option: String, in command: [String]) -> String? {
    guard let place = command.firstIndex(of: option), place + 1 < command.count else { return nil }
    return command[place + 1]
  }

  /// The options that decide what the code means; the others say where files are.
  private static func kept(_ command: [String]) -> [String] {
    var kept: [String] = []
    for (index, word) in command.enumerated() {
      if ["-target", "-swift-version", "-package-name", "-Xcc", "-I"].contains(word),
        index + 1 < command.count
      {
        kept += [word, command[index + 1]]
      } else if index > 0, !["-Xcc", "-I"].contains(command[index - 1]),
        word.hasPrefix("-D") || (word.hasPrefix("-I") && word != "-I")
      {
        kept.append(word)
      }
    }
    return kept
  }

  private static func linking(_ command: [String]) -> [String] {
    var kept: [String] = []
    var words = command.dropFirst()
    while let word = words.popFirst() {
      if word == "-o" {
        words = words.dropFirst()
      } else if !word.hasPrefix("@") {
        kept.append(word)
      }
    }
    return kept
  }
}
