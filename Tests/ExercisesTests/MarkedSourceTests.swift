// Marks in sources: found, cut, replaced, and reported where they are damaged.

import Exercises
import Storage
import Testing

@Suite struct MarkedSourceTests {
  private let source = """
    /// Doubles.
    func double(_ x: Int) -> Int {
      // EXERCISE 2.1 — twice as much
      let two = 2
      return two * x
      // END EXERCISE 2.1
    }

    // EXERCISE 2.10 — nothing
    // END EXERCISE 2.10

    """

  @Test func `bodies are found with their numbers, titles and lines`() throws {
    let bodies = try MarkedSource(source, file: "a.swift").bodies
    #expect(bodies.map { "\($0.id)" } == ["2.1", "2.10"])
    #expect(bodies.map(\.title) == ["twice as much", "nothing"])
    #expect(bodies.map(\.line) == [3, 9])
    #expect(bodies.map(\.braceLine) == [7, 10])
    #expect(bodies[0].lines == ["  let two = 2", "  return two * x"])
    #expect(bodies.allSatisfy { !$0.isUnwritten })
  }

  @Test func `a cut body is one line, and all else stays byte for byte`() throws {
    let marked = try MarkedSource(source, file: "a.swift")
    let cut = marked.cutting { $0.number == 1 }
    let expected = source.replacing(
      "  let two = 2\n  return two * x\n", with: "  unwritten(\"2.1\")\n")
    #expect(cut == expected)
    #expect(marked.cutting { _ in false } == source && marked.text == source)
    let again = try MarkedSource(cut, file: "a.swift")
    #expect(again.bodies[0].isUnwritten && !again.bodies[1].isUnwritten)
    #expect(again.replacing { $0.isUnwritten ? marked.bodies[0].lines : nil } == source)
  }

  @Test func `a comment beside the placeholder still counts as unwritten`() throws {
    let text = "// EXERCISE 1.1 — a\n  // later\n\n  unwritten(\"1.1\")\n// END EXERCISE 1.1"
    #expect(try MarkedSource(text, file: "a").bodies[0].isUnwritten)
    let other = text.replacing("unwritten(\"1.1\")", with: "unwritten(\"1.2\")")
    #expect(try !MarkedSource(other, file: "a").bodies[0].isUnwritten)
  }

  @Test func `carriage returns and other characters survive`() throws {
    let text = "// EXERCISE 1.1 — é\r\n  a\r\n// END EXERCISE 1.1\r\n\u{2028}x\r"
    let marked = try MarkedSource(text, file: "a")
    #expect(marked.text.utf8.elementsEqual(text.utf8))
    #expect(marked.bodies[0].title == "é")
    #expect(marked.bodies[0].lines == ["  a\r"])
  }

  @Test(arguments: [
    ("// EXERCISE 2.1 — a", "line 1"),
    ("x\n// END EXERCISE 2.1", "line 2"),
    ("// EXERCISE 2.1 — a\n// EXERCISE 2.2 — b\n// END EXERCISE 2.2", "line 2"),
    ("// EXERCISE 2.1 — a\n// END EXERCISE 2.2", "line 2"),
    (
      "// EXERCISE 2.1 — a\n// END EXERCISE 2.1\n// EXERCISE 2.1 — a\n// END EXERCISE 2.1", "line 3"
    ),
    ("// EXERCISE 2.x — a", "line 1"), ("// EXERCISE 2.1 a", "line 1"), ("// EXERCISE", "line 1"),
    ("// END EXERCISE", "line 1"), ("// EXERCISE 02.1 — a", "line 1"),
  ]) func `damaged marks are refused with their line`(_ text: String, _ place: String) {
    let problem = #expect(throws: FileProblem.self) { try MarkedSource(text, file: "a.swift") }
    #expect(problem.map { "\($0)".contains(place) && "\($0)".contains("a.swift") } == true)
  }

  @Test(arguments: ["", "\n// EXERCISE 2.2 — b\n// END EXERCISE 2.2"])
  func `a missing end is to be put back`(_ rest: String) {
    let problem = #expect(throws: FileProblem.self) {
      try MarkedSource("// EXERCISE 2.1 — a" + rest, file: "a.swift")
    }
    #expect(problem?.sentence.hasSuffix("put // END EXERCISE 2.1 back") == true)
  }

  @Test(arguments: [
    "", "2", "2.", ".2", "2.1.1", "-2.1", "2.+1", "2.001", "0.1", "2.0", "٢.1", "2. 1",
  ])
  func `no number is read from`(_ text: String) {
    #expect(ExerciseID(text) == nil)
  }

  @Test func `2.9 comes before 2.10`() throws {
    let (nine, ten) = (try #require(ExerciseID("2.9")), try #require(ExerciseID("2.10")))
    #expect(nine < ten && "\(ten)" == "2.10")
  }
}
