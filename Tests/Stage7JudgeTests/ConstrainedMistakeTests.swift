// Schemas and vocabularies that cannot be used are refused, with the place of what is wrong.

import Judging
import Storage
import Testing
import Tokens

@Suite struct ConstrainedMistakeTests {
  @Test(arguments: [
    (#"{"type":"number"}"#, #""type": expected one of object, array, string, integer, boolean"#),
    (#"{"minimum":1}"#, #""type""#), (#"{"type":["string","null"]}"#, #""type""#),
    ("true", "expected an object, found true"), (#"{"$ref":"x"}"#, #""type""#),
    (#"{"type":"string","pattern":"a"}"#, #""pattern": expected no other keyword"#),
    (#"{"type":"string"}"#, #""maxLength""#),
    (#"{"type":"string","maxLength":-1}"#, #""maxLength""#),
    (#"{"type":"string","enum":[]}"#, #""enum": expected one text at least"#),
    (#"{"type":"string","enum":["a",1]}"#, #""enum[1]": expected a text"#),
    (#"{"type":"string","enum":["a"],"maxLength":1}"#, #""maxLength": expected no maxLength"#),
    (#"{"type":"integer","minimum":1}"#, #""maximum""#),
    (#"{"type":"integer","minimum":2,"maximum":1}"#, #""maximum": expected an integer from 2"#),
    (#"{"type":"integer","minimum":0.5,"maximum":1}"#, #""minimum""#),
    (#"{"type":"array","items":{"type":"boolean"}}"#, #""maxItems""#),
    (#"{"type":"array","items":{"type":"boolean"},"minItems":3,"maxItems":2}"#, #""minItems""#),
    (
      #"{"type":"array","maxItems":1,"items":{"type":"array","maxItems":1}}"#,
      #""items.items.type""#
    ),
    (
      #"{"type":"object","properties":{"a":{"type":"object","properties":{"b":{"type":"null"}}}}}"#,
      #""properties.a.properties.b.type""#
    ),
    (#"{"type":"object","properties":{"a":{"type":"boolean"}}}"#, #""required": expected the key"#),
    (#"{"type":"object","properties":{},"required":["a"]}"#, #""required""#),
    (#"{"type":"object","properties":{},"additionalProperties":true}"#, #""additionalProperties""#),
    (#"{"type":"string","maxLength":9000000000000000000}"#, "needs more than"),
    (
      #"{"type":"array","maxItems":9000000000000,"items":{"type":"object","properties":{}}}"#,
      "needs more than"
    ),
  ])
  func `what is not supported is named with its place`(_ schema: String, _ part: String) throws {
    let json = try JSON(parsing: Array(schema.utf8))
    let vocabulary = try AwkwardVocabulary.make()
    let problem = try #require(
      sentence { _ = try TokenConstraint(json, vocabulary: vocabulary, endToken: 0) })
    #expect(problem.hasPrefix("the schema: ") && problem.contains(part), "\(problem)")
  }

  @Test func `a vocabulary in which texts could get stuck is refused`() throws {
    let vocabulary = try Vocabulary(
      "truefals[]".utf8.reduce(into: []) { list, byte in
        if !list.contains([byte]) { list.append([byte]) }
      })
    let boolean: JSON = ["type": "boolean"]
    #expect(throws: Never.self) {
      try TokenConstraint(boolean, vocabulary: vocabulary, endToken: 0)
    }
    let list: JSON = ["type": "array", "items": boolean, "maxItems": 2]
    let problem = sentence {
      _ = try TokenConstraint(list, vocabulary: vocabulary, endToken: 0)
    }
    #expect(problem?.contains("no token for the byte 44") == true)
  }
}
