// The fixed rules on right answers in other words and on near misses.
import Instruction
import Storage
import Testing

@Suite struct JudgeTests {
  private func isRight(
    _ response: String, _ check: Check, _ language: InstructionLanguage = .english
  ) -> Bool {
    let row = InstructionRow(
      instruction: "", input: "", output: "", family: "", language: language, check: check)
    return judge(response, for: row) == .right
  }

  @Test func `a wrong person beside the right one is wrong`() {
    let check = Check(.mentions, right: ["Mira"], wrong: ["Tom"])
    for answer in ["Mira", "mira.", "Mira has it.", "It is with \"Mira\"."] {
      #expect(isRight(answer, check))
      #expect(isRight(answer, check, .spanish))
    }
    for answer in ["", "Tom", "Mira and Tom", "Miranda", "..."] { #expect(!isRight(answer, check)) }
  }

  @Test func `case and punctuation do not matter, and articles only where every word does`() {
    #expect(isRight("the Red kite!", Check(.mentions, right: ["A red kite."])))
    #expect(isRight("A Red kite!", Check(.same, right: ["a red kite."])))
    #expect(!isRight("The red kite", Check(.same, right: ["A red kite."])))
    #expect(!isRight("una cometa roja", Check(.same, right: ["la cometa roja"]), .spanish))
  }

  @Test func `a list needs every entry`() {
    let check = Check(.all, right: ["Mira", "Tom"], wrong: ["Lina"])
    #expect(isRight("Tom, Mira", check))
    #expect(!isRight("Tom", check))
    #expect(!isRight("Tom, Mira, Lina", check))
  }

  @Test func `a number may be in digits or words`() {
    #expect(isRight("There are 3.", Check(.number, right: ["three"])))
    #expect(isRight("Dieciséis", Check(.number, right: ["16"]), .spanish))
    #expect(!isRight("Three or four", Check(.number, right: ["three"])))
    #expect(isRight("ninety-nine", Check(.number, right: ["99"])))
    #expect(!isRight("Many", Check(.number, right: ["several"])))
  }

  @Test func `a verdict comes first or last and has its reason`() {
    let check = Check(.verdict, right: ["No", "Tom has"])
    #expect(isRight("No, because Tom has the kite.", check))
    #expect(isRight("Tom has the kite, so no.", check))
    #expect(!isRight("Yes, Tom has the kite.", check))
    #expect(!isRight("Tom has the kite, so yes.", check))
    #expect(!isRight("Yes, Tom has the kite, so no.", check))
    #expect(!isRight("No.", check))
  }

  @Test func `a sentence begins with the given word`() {
    #expect(isRight("Suddenly the dog barked.", Check(.begins, right: ["suddenly"])))
    #expect(!isRight("The dog barked suddenly.", Check(.begins, right: ["suddenly"])))
  }

  @Test func `an answer may be longer where more is asked for`() {
    let names = (0..<8).map { "Name\($0)" }
    let told = names.map { "\($0) found a red kite on the hill." }.joined(separator: " ")
    #expect(isRight(told, Check(.order, right: names)))
    #expect(!isRight(told, Check(.mentions, right: ["Name0"])))
    #expect(!isRight(told + " " + told, Check(.order, right: names)))
  }

  @Test func `a row written as JSON reads as the same row`() throws {
    for wrong in [[], ["Tom"]] {
      let row = InstructionRow(
        instruction: "Who?", input: "\"Mira\"\nñ", output: "Mira.", family: "who",
        language: .spanish, check: Check(.mentions, right: ["Mira"], wrong: wrong))
      let json = try JSON(parsing: row.json.bytes(), file: "rows.json")
      #expect(try InstructionRow(LocatedJSON(json, file: "rows.json")) == row)
    }
  }

  @Test func `an unknown rule is refused`() throws {
    let text = """
      {"instruction": "a", "output": "b", "family": "who", "language": "english",
       "check": {"rule": "guess", "right": ["b"]}}
      """
    let json = LocatedJSON(try JSON(parsing: Array(text.utf8)), file: "rows.json")
    #expect(throws: FileProblem.self) { try InstructionRow(json) }
  }
}
