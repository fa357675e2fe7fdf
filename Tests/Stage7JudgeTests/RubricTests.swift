// The rubric: what is frozen stays as it is.

import Judging
import Storage
import Testing

@Suite struct RubricTests {
  @Test func `the shipped rubric is as it was frozen`() throws {
    let rubric = try Rubric.shipped()
    #expect(rubric.criteria.map(\.id) == ["correct", "complete", "form"])
    #expect(rubric.highestTotal == 6)
  }

  @Test func `a changed or unfrozen rubric is refused with the reason`() throws {
    try withFolder { folder in
      let path = "\(folder)/rubric.json"
      let rubric = try Rubric.shipped()
      try rubric.freeze(to: path)
      #expect(try Rubric(contentsOf: path) == rubric)
      let text = try readText(path)
      try AtomicFile.write(text.replacing("in whatever words", with: "word for word"), to: path)
      let changed = try #require(sentence { _ = try Rubric(contentsOf: path) })
      #expect(changed.contains("was changed after it was frozen"))
      try AtomicFile.write(text.replacing("sha256", with: "sha"), to: path)
      let unfrozen = try #require(sentence { _ = try Rubric(contentsOf: path) })
      #expect(unfrozen.contains("is not frozen"))
    }
  }
}
