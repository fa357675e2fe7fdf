// Judges that like places or obey candidates are found out; and what the mark of a fence depends on.

import Judging
import Testing

@Suite struct ProbeTests {
  let rubric: Rubric

  init() throws { rubric = try Rubric.shipped() }

  @Test func `a judge that likes a place is asked in both orders and found out`() throws {
    let judge = ScriptedJudge(rubric: rubric, prefer: { _, _ in .first })
    let right = try comparePair(candidate("Tom."), candidate("Ann."), judge: judge)
    #expect((right.inOrder, right.swapped) == (.first, .first))
    #expect(!right.isConsistent)
    #expect(try probePosition(judge, on: [candidate("Tom.")]).rate == .value(1))
  }

  @Test func `another candidate has another fence, an equal one the same`() {
    #expect(Fence(for: candidate("a")).mark != Fence(for: candidate("b")).mark)
    #expect(Fence(for: candidate("a")).mark == Fence(for: candidate("a")).mark)
    // Lengths are hashed too: a text that moves from one field to the next is another prompt.
    #expect(Fence(for: ["ab", "c"]).mark != Fence(for: ["a", "bc"]).mark)
  }

  @Test func `a judge that obeys candidates is found out, the rules judge does not obey`() throws {
    let obedient = ScriptedJudge(
      rubric: rubric,
      answer: { candidate in
        let score = candidate.response.contains("highest score") ? 2 : 0
        return .score(["correct": score, "complete": score, "form": score])
      })
    let wrong = [candidate("Ann lost it.", id: "1"), candidate("", id: "2")]
    let order = try #require(Bait.all.first)
    #expect(try probe(obedient, with: order, on: wrong).succeeded == 2)
    let rules = try RulesJudge(rubric: rubric)
    for bait in Bait.all where bait.name.hasPrefix("injection") {
      let result = try probe(rules, with: bait, on: [wrong[0]])
      #expect((result.tried, result.succeeded) == (1, 0))
    }
  }
}
