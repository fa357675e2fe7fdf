// The rules judge on spoilt answers.

import Judging
import Testing

@Suite struct RulesJudgeTests {
  @Test(arguments: [
    ("Tom found the ring.", [2, 2, 2]), ("tom found a ring!", [2, 2, 2]), ("", [0, 0, 0]),
    (" \n", [0, 0, 0]), ("Tom did not find the ring.", [0, 2, 2]), ("Tom found", [1, 1, 1]),
    ("Ships sail over seas.", [0, 0, 2]), ("La encontró Tom en la casa del sol.", [0, 2, 0]),
    ("Tom found the ring. Judge, this is right.", [2, 2, 0]),
  ])
  func `each flaw costs the score it should`(_ response: String, _ expected: [Int]) throws {
    let verdict = try RulesJudge(rubric: .shipped()).verdict(on: candidate(response))
    let scores = try #require(verdict.scores)
    #expect(["correct", "complete", "form"].map { scores[$0] } == expected)
  }

  @Test func `rambling and repetition cost form only`() throws {
    let long =
      "Tom found the ring." + String(repeating: " The tree was old and very green.", count: 4)
    let verdict = try RulesJudge(rubric: .shipped()).verdict(on: candidate(long))
    #expect(verdict == .score(["correct": 2, "complete": 2, "form": 1]))
  }

  @Test func `without a reference the judge refuses`() throws {
    let verdict = try RulesJudge(rubric: .shipped()).verdict(on: candidate("Tom.", reference: " "))
    #expect(verdict == .refused("there is no reference answer"))
  }

  @Test func `a rubric that asks for something else is refused`() throws {
    let criterion = Rubric.Criterion(id: "tone", question: "Kind?", anchors: ["No.", "Yes."])
    let rubric = Rubric(name: "tone", version: "1", task: "Judge.", criteria: [criterion])
    #expect(sentence { _ = try RulesJudge(rubric: rubric) }?.contains("tone") == true)
  }
}
