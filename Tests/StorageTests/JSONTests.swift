import Storage
import Testing

@Suite struct JSONTests {
  private func parse(_ text: String) throws -> JSON {
    try JSON(parsing: utf8(text), file: "x.json")
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "0.1",
    "1e-05", "5e-324", "1.7976931348623157e+308", "-0.0", "[]", "{}", "\"\"", "\"é😀\"",
    #"{"b":[1,2.5,null],"a":{"":"\u0000\u001f\n\t\b\f\r\"\\/"}}"#, "[[[]]]",
  ])
  func `writing undoes reading on compact text`(text: String) throws {
    #expect(String(decoding: try parse(text).bytes(), as: UTF8.self) == text)
  }

  @Test func `members keep their order`() throws {
    let value: JSON = ["z": 1, "a": 2, "m": ["y": nil, "b": true]]
    #expect(value.bytes() == utf8(#"{"z":1,"a":2,"m":{"y":null,"b":true}}"#))
    #expect(try parse(#"{"z":1,"a":2,"m":{"y":null,"b":true}}"#) == value)
  }

  @Test func `pretty text has two spaces per level and ends with a line break`() throws {
    let value: JSON = ["a": [1, []], "b": [:], "c": ["d": "e"]]
    let expected = """
      {
        "a": [
          1,
          []
        ],
        "b": {},
        "c": {
          "d": "e"
        }
      }

      """
    #expect(value.bytes(.pretty) == utf8(expected))
    #expect(try JSON(parsing: value.bytes(.pretty)) == value)
  }

  @Test func `integers are exact and everything else is a double`() throws {
    #expect(try parse("9007199254740993") == .integer(9_007_199_254_740_993))
    #expect(try parse("9223372036854775808") == .double(9_223_372_036_854_775_808))
    #expect(try parse("1.0") == .double(1))
    #expect(try parse("1E2") == .double(100))
    #expect(try parse("-0").bytes() == utf8("-0.0"))
  }

  @Test func `doubles survive writing and reading bit for bit`() throws {
    var random = TestRandom(seed: 1)
    for _ in 0..<2_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let back = try JSON(parsing: JSON.double(number).bytes())
      #expect(back == .double(number))
    }
    #expect(JSON.array([.double(.nan), .double(.infinity)]).bytes() == utf8("[null,null]"))
  }

  @Test func `canonically equivalent keys stay apart`() throws {
    let object = try parse("{\"é\":1,\"e\\u0301\":2}")
    #expect(object == ["\u{E9}": 1, "e\u{301}": 2])
    let located = LocatedJSON(object, file: "")
    #expect(try located["\u{E9}"].integer() == 1)
    #expect(try located["e\u{301}"].integer() == 2)
  }

  @Test func `escapes become the characters they stand for`() throws {
    #expect(try parse(#""\u00e9\uD83D\uDE00\/\u0041""#) == "é😀/A")
    #expect(JSON.string("a/b\u{7F}\u{2028}").bytes() == utf8("\"a/b\u{7F}\u{2028}\""))
  }

  @Test(arguments: [
    ("", #"x.json: line 1, column 1: expected a JSON value, found the end of the file"#),
    ("[1,]", #"x.json: line 1, column 4: expected a JSON value, found "]""#),
    ("{\"a\":1,}", #"x.json: line 1, column 8: expected a key in quotes, found "}""#),
    ("{\"é\":1,\n \"é\":2}", #"x.json: line 2, column 2: the key "é" is given twice"#),
    ("[\"é\" 1]", #"x.json: line 1, column 6: expected "," or "]", found "1""#),
    ("01", #"x.json: line 1, column 1: expected a number without leading zeros, found "0""#),
    ("1.", "x.json: line 1, column 3: expected a digit, found the end of the file"),
    ("+1", #"x.json: line 1, column 1: expected a JSON value, found "+""#),
    ("NaN", #"x.json: line 1, column 1: expected a JSON value, found "N""#),
    ("nul", #"x.json: line 1, column 1: expected null, found "n""#),
    ("1 2", #"x.json: line 1, column 3: expected the end of the file, found "2""#),
    ("1e999", #"expected a number within the range of a 64-bit float, found "1""#),
    ("\"a\nb\"", "expected an escaped control character, found byte 0x0A"),
    ("\"abc", "expected a closing quote, found the end of the file"),
    (#""\x""#, #"expected one of "\/bfnrtu after a backslash, found "x""#),
    (#""\u12g4""#, #"expected four hexadecimal digits, found "g""#),
    (#""\ud800""#, "line 1, column 2: expected a pair of surrogates, found half of one"),
    (#""\udc00\ud800""#, "expected a pair of surrogates, found half of one"),
    (#""\ud800\u0041""#, "expected a pair of surrogates, found half of one"),
    ("/* c */ 1", #"expected a JSON value, found "/""#),
    ("\u{FEFF}1", "expected a JSON value, found byte 0xEF"),
  ])
  func `errors name line, column and what was expected`(text: String, message: String) {
    #expect(problem { _ = try parse(text) }.hasSuffix(message))
  }

  @Test func `invalid bytes are refused`() {
    let bytes = utf8("[\n\"a") + [0xC3, 0x28] + utf8("\"]")
    #expect(
      problem { _ = try JSON(parsing: bytes, file: "x") }
        == "x: line 2, column 3: expected UTF-8 text, found byte 0xC3")
  }

  @Test func `nesting is accepted up to 200 levels and refused beyond`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(repeating: UInt8(ascii: "["), count: depth)
        + Array(repeating: UInt8(ascii: "]"), count: depth)
    }
    let deepest = try JSON(parsing: nested(200))
    #expect(deepest.bytes() == nested(200))
    #expect(problem { _ = try JSON(parsing: nested(201)) }.contains("more than 200 deep"))
    #expect(problem { _ = try JSON(parsing: nested(100_000)) }.contains("more than 200 deep"))
  }

  @Test func `a number of many digits is read`() throws {
    let digits = String(repeating: "9", count: 300)
    #expect(try parse(digits) == .double(1e300))
    #expect(problem { _ = try parse(digits + digits) }.contains("64-bit float"))
  }

  @Test func `mutated and truncated text is read or reported, never worse`() throws {
    let valid = utf8(#"{"a":[1,-2.5e-3,"é\u00e9\ud83d\ude00\n",true,null],"b":{"c":{},"d":[]}}"#)
    for length in valid.indices {
      #expect(throws: FileProblem.self) { try JSON(parsing: Array(valid[..<length])) }
    }
    var random = TestRandom(seed: 2)
    for _ in 0..<5_000 {
      var bytes = valid
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        bytes[index] =
          Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : bytes[Int.random(in: bytes.indices, using: &random)]
      }
      // What is accepted must come back the same.
      if let value = try? JSON(parsing: bytes) {
        #expect(try JSON(parsing: value.bytes(.pretty)) == value)
      }
    }
  }

  @Test func `objects set, replace and remove members`() {
    var object: JSONObject = ["a": 1, "b": 2, "c": 3]
    object["b"] = "two"
    object["d"] = 4
    object["a"] = nil
    object["e"] = .some(nil)
    #expect(object == ["b": "two", "c": 3, "d": 4, "e": nil])
    #expect(object["c"] == 3)
    #expect(object["a"] == nil)
  }
}
