// Which bodies are put into the clean package: all honest ones, and none that could leave its function.

import Exercises
import Storage
import Testing

@testable import workshop

@Suite struct BodyScannerTests {
  @Test func `every body of the reference is accepted`() throws {
    let bodies = try exerciseBodies(in: packageRoot())
    #expect(bodies.count >= 40)
    for body in bodies {
      #expect(throws: Never.self, "\(body.body.id)") { try bodyTokens(body.body.lines) }
    }
  }

  @Test(arguments: [
    "let a = b / c", "let a = b/c/d", "a /= b", "a /= b / c // half", "x![0] / y", "(a + b)/2",
    "let k = \\Pair.left; f(`default`)", "print(\"\\(a) of \\(b.map { \"\\($0)\" })\")",
    "/* one /* two */ { */ return 1 // }", "f(\"{ ( [ // \\\" \\u{41}\")", "let _ = $0 as? Int",
    "let größe = 1 // für √n", "func help(_ x: Int) -> Int { x }\n  return help(2)",
    "let f: @Sendable (Int) -> Int = { $0 }",
  ])
  func `code that a solution may hold is accepted`(_ text: String) throws {
    #expect(try !bodyTokens(text.split(separator: "\n").map(String.init)).isEmpty)
  }

  @Test(arguments: [
    // The function ends, and something begins beside it.
    "return 1 }\nlet x: Int = { exit(0) }()\nfunc rest() {", "}", ")", "f(1]", "{ (", "if a { }}{",
    // Brackets that only look like texts, comments or regular expressions, and the other way round.
    "let a = /\"/ ; } func evil() { ; let b = /\"/", "let a = #/}/#", "f(/}/)", "return /}/",
    "a +/}/", "let a = b\n/}\"/", "let a = b\n  /= }\"/", "case /x}/:", "/* /* */ }", "// \r } //",
    "\"\\(a } \"", "\"\\(a /* ) */)\"", "\"\\(a\n)\"", "f(\"\\( } )\")", "\"\\\n\"", "\"open",
    "\"\"\"\n}\n\"\"\"", "#\"\\\"#", "let `}` = 1", "`a", "'}'", "let a = 1 /* }",
    // Ways to code and memory that no solution needs.
    "@_silgen_name(\"exit\") func leave()", "@_cdecl(\"main\") func start() {}",
    "@_extern(c) func f()", "@ _cdecl(\"x\") func f() {}", "import Foundation", "`import` Glibc",
    "#sourceLocation(file: \"a\", line: 1)", "#if true", "#include", "let a = #file",
    "dlsym(nil, \"x\")", "unsafeBitCast(a, to: Int.self)", "f(.init(bitPattern: 4096))",
    // Signs that are not seen.
    "let a = 1\u{202E}", "let a\u{200B} = 1", "let a = 1 // \u{2066}", "a\u{0}b", "a\u{B}b",
  ])
  func `what could leave the function or go around the checks is refused`(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(throws: BodyProblem.self) { try bodyTokens(lines) }
  }

  @Test func `bodies without measure are refused`() throws {
    let deep = String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100)
    #expect(throws: BodyProblem.self) { try bodyTokens([deep]) }
    let nested = String(repeating: "\"\\(", count: 100)
    #expect(throws: BodyProblem.self) { try bodyTokens([nested]) }
    #expect(throws: BodyProblem.self) { try bodyTokens([String(repeating: "1 + ", count: 10_000)]) }
    #expect(throws: BodyProblem.self) { try bodyTokens(Array(repeating: "f()", count: 500)) }
  }

  @Test func `a problem names its line, and tokens leave layout and comments out`() throws {
    #expect(throws: BodyProblem(line: 2, sentence: "'import' is needed by no solution")) {
      try bodyTokens(["let a = 1", "import Glibc"])
    }
    #expect(try bodyTokens(["f( a ,1) // x"]) == bodyTokens(["f(a, /* y */", "1)\r"]))
  }
}
