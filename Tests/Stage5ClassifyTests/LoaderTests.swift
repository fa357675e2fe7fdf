// Files as people have them: many ways of writing the same rows, and files that are no rows at all.

import Classification
import Storage
import Testing

@Suite struct LoaderTests {
  /// One way of writing the three rows below.
  struct Dialect: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// What the summary says about it.
    let remark: String

    static let all = [
      Dialect(
        testDescription: "tabs", text: "ham\tOk lar\nspam\tWin \"cash\" now\nham\tSee you, then\n",
        remark: "a tab between cells, quotes are text, no header"),
      Dialect(
        testDescription: "tabs, CRLF",
        text: "ham\tOk lar\r\nspam\tWin \"cash\" now\r\nham\tSee you, then\r\n", remark: "no header"
      ),
      Dialect(
        testDescription: "no line break at the end",
        text: "ham\tOk lar\nspam\tWin \"cash\" now\nham\tSee you, then", remark: "3 rows"),
      Dialect(
        testDescription: "CR at the end",
        text: "ham\tOk lar\r\nspam\tWin \"cash\" now\r\nham\tSee you, then\r", remark: "3 rows"),
      Dialect(
        testDescription: "byte order mark and header",
        text: "\u{FEFF}Label\tText\nham\tOk lar\nspam\tWin \"cash\" now\nham\tSee you, then\n",
        remark: "labels in column 1 \"Label\""),
      Dialect(
        testDescription: "blank lines",
        text: "\nham\tOk lar\n\nspam\tWin \"cash\" now\n  \nham\tSee you, then\n\n",
        remark: "3 rows"),
      Dialect(
        testDescription: "labels last",
        text: "Ok lar\tham\nWin \"cash\" now\tspam\nSee you, then\tham\n",
        remark: "labels in column 2"),
      Dialect(
        testDescription: "commas, quoted where needed, header",
        text: "label,text\nham,Ok lar\nspam,\"Win \"\"cash\"\" now\"\nham,\"See you, then\"\n",
        remark: "a comma between cells, cells may be quoted, a header"),
      Dialect(
        testDescription: "commas, all quoted, CRLF, no header",
        text:
          "\"ham\",\"Ok lar\"\r\n\"spam\",\"Win \"\"cash\"\" now\"\r\n\"ham\",\"See you, then\"\r\n",
        remark: "no header"),
      Dialect(
        testDescription: "semicolons, labels last",
        text: "text;label\nOk lar;ham\n\"Win \"\"cash\"\" now\";spam\nSee you, then;ham\n",
        remark: "labels in column 2 \"label\""),
      Dialect(
        testDescription: "empty columns after the two",
        text: "v1,v2,,\nham,Ok lar,,\nspam,\"Win \"\"cash\"\" now\",,\nham,\"See you, then\",,\n",
        remark: "texts in column 2 \"v2\""),
      Dialect(
        testDescription: "numbers of rows in front",
        text:
          "id,text,label\n1,Ok lar,ham\n2,\"Win \"\"cash\"\" now\",spam\n3,\"See you, then\",ham\n",
        remark: "labels in column 3"),
    ]
  }

  private let rows = [
    LabelledRow(label: "ham", text: "Ok lar"), LabelledRow(label: "spam", text: "Win \"cash\" now"),
    LabelledRow(label: "ham", text: "See you, then"),
  ]

  @Test(arguments: Dialect.all) func `the same rows are read from`(_ dialect: Dialect) throws {
    let file = try read(Array(dialect.text.utf8))
    #expect(file.rows == rows)
    #expect(file.summary.contains(dialect.remark), "\(file.summary)")
  }

  @Test func `a quoted text may hold line breaks, separators and quotes`() throws {
    let file = try read(Array("label,text\nham,\"one\r\ntwo, \"\"three\"\"\n\"\nspam,x\n".utf8))
    #expect(file.rows.map(\.text) == ["one\r\ntwo, \"three\"\n", "x"])
  }

  @Test func `in a file without quoting a text may begin with a quotation mark`() throws {
    let text = "pos\t\"Yes,\" she said.\nneg\tNo.\npos\t\"Come\nneg\there\"\n"
    #expect(
      try read(Array(text.utf8)).rows.map(\.text)
        == ["\"Yes,\" she said.", "No.", "\"Come", "here\""])
    // No rule of quoting is broken here, but reading it so would swallow a row.
    let pair = try read(Array("pos\t\"Come\nneg\there\"\n".utf8))
    #expect(pair.rows.count == 2)
  }

  @Test func `slices are read where the header names them`() throws {
    let text = "label\ttext\tslices\na\tx\tplain, long\nb\ty\t\n"
    let file = try read(Array(text.utf8))
    #expect(file.rows.map(\.slices) == [["plain", "long"], []])
    #expect(file.summary.contains("slices in column 3"))
  }

  @Test func `options overrule what is found out`() throws {
    var options = TableOptions()
    options.hasHeader = false
    #expect(try read(Array("label\ttext\nham\tOk lar\n".utf8), options).rows.count == 2)
    options = TableOptions()
    (options.labelColumn, options.textColumn, options.slicesColumn) = ("kind", "3", "2")
    let file = try read(Array("label,group,words,kind\na,g,w w w,k\nb,h,v v v,l\n".utf8), options)
    #expect(
      file.rows
        == [
          LabelledRow(label: "k", text: "w w w", slices: ["g"]),
          LabelledRow(label: "l", text: "v v v", slices: ["h"]),
        ])
    options = TableOptions()
    (options.separator, options.quotes) = (.comma, TableOptions.Quotes.none)
    #expect(
      try read(Array("a,\"x\"\nb,\"y\"\n".utf8), options).rows.map(\.text) == ["\"x\"", "\"y\""])
    options.labelColumn = "7"
    #expect(sentence { _ = try read(Array("a,x\n".utf8), options) }?.contains("\"7\"") == true)
  }

  /// A file that is refused, and what the sentence says.
  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let words: [String]

    init(_ description: String, _ bytes: [UInt8], _ words: [String]) {
      testDescription = description
      self.bytes = bytes
      self.words = words
    }

    static let all = [
      Refused("empty", [], ["no rows"]),
      Refused("white space", Array("\n \n\r\n".utf8), ["no rows"]),
      Refused("only a header", Array("label\ttext\n".utf8), ["below the header"]),
      Refused("binary", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 0xFF, 0xFE], ["line 1", "byte 0x0"]),
      Refused("NUL", Array("a\tx\nb\t\0y\n".utf8), ["line 2", "byte 0x0"]),
      Refused(
        "Latin-1", Array("a\tx\nb\ty\nc\tcaf".utf8) + [0xE9, 10], ["line 3", "byte 0xE9", "UTF-8"]),
      Refused("one cell a line", Array("hello\nworld\n".utf8), ["line 1", "separator"]),
      Refused(
        "unquoted commas", Array("a,x\nb,y, z\n".utf8), ["line 2", "found 3", "a comma"]),
      Refused("a missing cell", Array("a\tx\nb\n".utf8), ["line 2", "found 1"]),
      Refused("no label", Array("a\tx\n \ty\n".utf8), ["line 2", "a label"]),
      Refused(
        "a label a row", (0...1_000).flatMap { Array("l\($0)\ttext number \($0)\n".utf8) },
        ["1001", "labels"]),
      Refused(
        "a huge line", Array("a\tx\nb\t".utf8) + [UInt8](repeating: 120, count: 1 << 20 + 1),
        ["line 2", "1048577"]),
    ]
  }

  @Test(arguments: Refused.all) func `a file is refused with its line and reason`(
    _ refused: Refused
  ) {
    let found = sentence { _ = try read(refused.bytes) } ?? "nothing"
    for word in ["rows.txt"] + refused.words { #expect(found.contains(word), "\(found)") }
  }

  @Test func `broken quoting is refused with its line where quotes are asked for`() {
    var options = TableOptions()
    options.quotes = .double
    let open = sentence { _ = try read(Array("a,x\nb,\"y\nc,z\n".utf8), options) }
    #expect(open?.contains("line 2") == true && open?.contains("never closed") == true)
    let after = sentence { _ = try read(Array("a,x\nb,\"y\" z\n".utf8), options) }
    #expect(after?.contains("line 2") == true && after?.contains("closing quote") == true)
  }

  @Test func `what is odd about rows is said`() throws {
    let file = try read(Array("a\t\na\tx y\nb\tX  y\nb\tz\n".utf8))
    #expect(file.warnings.contains { $0.contains("1 texts are empty") })
    #expect(file.warnings.contains { $0.contains("1 texts occur under different labels") })
    let header = try read(Array("kind\twords\na\tx\na\ty\n".utf8))
    #expect(header.warnings.contains { $0.contains("is it a header?") })
    #expect(try read(Array("a\tx\nb\ty\na\tz\n".utf8)).warnings.isEmpty)
  }

  @Test func `lines are rows, empty ones too`() throws {
    try withFolder { folder in
      let path = "\(folder)/lines.txt"
      try AtomicFile.write("one\r\n\nthree \"3\"", to: path)
      #expect(try readLines(path) == ["one", "", "three \"3\""])
      try AtomicFile.write([UInt8](), to: path)
      #expect(try readLines(path).isEmpty)
      try AtomicFile.write([97, 10, 0xFF], to: path)
      #expect(sentence { _ = try readLines(path) }?.contains("line 2") == true)
    }
  }
}
