import Storage
import Testing

@Suite struct LocatedJSONTests {
  private let config = LocatedJSON(
    [
      "n_embd": "abc", "n_layer": 12, "scale": 0.5, "tied": true, "n_inner": nil,
      "model": ["merges": [["a", "b"], ["c", 7]]],
    ],
    file: "config.json")

  @Test func `values of the right kind are returned`() throws {
    #expect(try config["n_layer"].positiveInteger() == 12)
    #expect(try config["n_layer"].number() == 12)
    #expect(try config["scale"].number() == 0.5)
    #expect(try config["tied"].bool())
    #expect(try config["n_embd"].string() == "abc")
    #expect(try config["model"]["merges"].array()[1][0].text() == "c")
    #expect(try config.members().map(\.key.string).prefix(2) == ["n_embd", "n_layer"])
  }

  @Test func `optional values are nil where they are missing or null`() throws {
    #expect(try config["n_inner"].ifPresent?.integer() == nil)
    #expect(try config["absent"]["deeper"].ifPresent?.integer() == nil)
    #expect(try config["n_layer"].ifPresent?.integer() == 12)
  }

  @Test func `errors name file, place, expectation and finding`() {
    #expect(
      problem { _ = try config["n_embd"].positiveInteger() }
        == #"config.json: "n_embd": expected a positive integer, found "abc""#)
    #expect(
      problem { _ = try config["absent"].bool() }
        == #"config.json: "absent": expected true or false, found nothing"#)
    #expect(
      problem { _ = try config["model"]["merges"][1][1].string() }
        == #"config.json: "model.merges[1][1]": expected a text, found 7"#)
    #expect(
      problem { _ = try config["n_layer"].integer(in: 1...6) }
        == #"config.json: "n_layer": expected an integer from 1 to 6, found 12"#)
    #expect(
      problem { _ = try config["scale"].integer() }
        == #"config.json: "scale": expected an integer, found 0.5"#)
    #expect(
      problem { _ = try config["model"].array() }
        == #"config.json: "model": expected an array, found an object of 1"#)
    #expect(problem { _ = try config.array() }.hasPrefix("config.json: expected an array, found"))
  }

  @Test func `going down into a value without members blames that value`() {
    let expected = #"config.json: "n_embd": expected an object, found "abc""#
    #expect(problem { _ = try config["n_embd"]["x"][3].number() } == expected)
    #expect(problem { _ = try config["n_embd"]["x"].ifPresent?.number() } == expected)
  }
}
