// Files of instructions: as people have them, and as nobody should.

import Instruction
import Storage
import Testing

@Suite struct InstructionFileTests {
  private func read(_ bytes: [UInt8], requiresAnswers: Bool = true) throws -> [AlpacaRow] {
    try withFolder { folder in
      try AtomicFile.write(bytes, to: "\(folder)/rows.json")
      return try readInstructions("\(folder)/rows.json", requiresAnswers: requiresAnswers)
    }
  }

  private func read(_ text: String, requiresAnswers: Bool = true) throws -> [AlpacaRow] {
    try read(Array(text.utf8), requiresAnswers: requiresAnswers)
  }

  @Test func `an array, lines, carriage returns and a byte order mark give the same rows`() throws {
    let (one, two) = (
      #"{"instruction": "say", "input": "cat", "output": "dog"}"#,
      #"{"output": "", "instruction": "sé\nñ", "text": [1]}"#
    )
    let expected = [
      Question("say", about: "cat"), Question("sé\nñ"),
    ]
    for text in [
      "[\(one), \(two)]", "\(one)\n\(two)", "\r\n\(one)\r\n\n\(two)\r\n",
      "\u{FEFF} [\(one),\n\(two)]\n",
    ] {
      let rows = try read(text)
      #expect(rows.map(\.question) == expected)
      #expect(rows.map(\.answer) == ["dog", ""])
      #expect(rows.map(\.id) == ["row-1", "row-2"])
      #expect(rows.allSatisfy { $0.checked == nil && $0.language == .english })
    }
  }

  @Test func `family, language, rule and id are taken where they are`() throws {
    let row = try read(
      """
      [{"id": 7, "instruction": "di", "output": "gato", "family": "copy", "language": "spanish",
        "check": {"rule": "same", "right": ["gato"]}}]
      """)[0]
    #expect(row.id == "7" && row.language == .spanish)
    #expect(row.checked?.family == "copy")
  }

  @Test func `an answer may be missing where nothing is learned`() throws {
    let text = #"{"instruction": "say"}"#
    #expect(try read(text, requiresAnswers: false).map(\.answer) == [""])
    #expect(sentence { _ = try read(text) }?.contains(#""output": expected a text"#) == true)
  }

  @Test(arguments: [
    ("", "found none"), (" \n\t\n", "found none"), ("[]", "found none"),
    ("{\"instruction\": ", "line 1"), ("\u{0}\u{1}\u{2}", "line 1"), ("[{]", "rows.json"),
    ("[1, 2]", #""[0]": expected an object"#), ("\"text\"", "line 1: expected an object"),
    (#"[{"instruction": "a", "output": "b"}, {"input": "c"}]"#, #""[1].instruction""#),
    (
      "{\"instruction\": \"a\", \"output\": \"b\"}\n{\"instruction\": 3}", "line 2: \"instruction\""
    ),
    (#"[{"instruction": " ", "output": "b"}]"#, "asks something"),
    (#"[{"instruction": "a", "output": ["b"]}]"#, #""[0].output": expected a text"#),
    (#"[{"instruction": "a", "input": {}, "output": "b"}]"#, #""[0].input""#),
    (#"[{"instruction": "a", "output": "b", "language": "latin"}]"#, "english, spanish"),
    (#"[{"instruction": "a", "output": "b", "check": {"rule": "same"}}]"#, #""[0].family""#),
    (#"[{"id": "", "instruction": "a", "output": "b"}]"#, #""[0].id""#),
    (
      #"[{"id": "x", "instruction": "a", "output": "b"}, {"id": "x", "instruction": "c", "output": "d"}]"#,
      "two rows have the id \"x\""
    ),
  ]) func `a file with a mistake is refused with its place`(_ text: String, _ part: String) {
    let found = sentence { _ = try read(text) }
    #expect(found?.contains(part) == true, "\(found ?? "nothing")")
    #expect(found?.contains("rows.json") == true)
  }

  @Test func `binary, huge and missing files are refused`() throws {
    #expect(sentence { _ = try read([0xFF, 0xFE, 0x5B, 0x00] + Array(0...255)) } != nil)
    #expect(sentence { _ = try read([UInt8](repeating: 0x5B, count: 100_000)) } != nil)
    #expect(sentence { _ = try readInstructions("/nowhere.json") }?.contains("nowhere") == true)
    try withFolder { folder in
      let path = "\(folder)/rows.json"
      try AtomicFile.write(String(repeating: " ", count: 1_001), to: path)
      #expect(
        sentence { _ = try readInstructions(path, limit: 1_000) }?.contains("1000 bytes") == true)
    }
  }

  @Test func `right answers are counted by family and language`() throws {
    let rows = try wordRows()
    let scores = InstructionScores(rows, responses: ["Dog.", "dog", "two", ""])
    #expect(scores.all.right == 2 && scores.all.total == 4)
    #expect(scores.families.map(\.name) == ["animals", "numbers"])
    #expect(scores.families.map(\.right) == [1, 1])
    #expect(scores.languages.map(\.total) == [4])
    #expect(scores.reasons.map { $0 == nil } == [true, false, true, false])
    let plain = InstructionScores(
      try read(#"{"instruction": "a", "output": "b"}"#), responses: ["b"])
    #expect(plain.uncheckedCount == 1 && plain.all.share == nil)
  }
}
