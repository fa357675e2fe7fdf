// Declarations cut out of sources for the guide.

import Storage
import Testing

@testable import course

@Suite struct SourceExcerptTests {
  private let source = """
    // A file.

    /// Adds.
    public func add(
      _ a: Int, _ b: Int
    ) -> Int {
      // EXERCISE 1.1 — add
      if a == 0 {
        return b
      }

      return a + b
      // END EXERCISE 1.1
    }

    /// A pair.
    struct Pair {
      let left: Int
      var right = 0

      /// Both.
      var sum: Int { add(left, left) }
      private static func addAll(_ x: [Int]) -> Int
      {
        x.reduce(0, +)
      }

      init(_ left: Int) { self.left = left }
    }

    func twice() {}
    func twice(_ a: Int) {}
    """

  private func cut(_ name: String) throws -> String {
    try excerpt(name, from: source, file: "A.swift")
  }

  @Test func `a function comes with its comment and without the marks`() throws {
    #expect(
      try cut("add") == """
        /// Adds.
        public func add(
          _ a: Int, _ b: Int
        ) -> Int {
          if a == 0 {
            return b
          }

          return a + b
        }
        """)
  }

  @Test func `a member moves to the left and ends where the next one begins`() throws {
    #expect(try cut("sum") == "/// Both.\nvar sum: Int { add(left, left) }")
    #expect(
      try cut("addAll") == """
        private static func addAll(_ x: [Int]) -> Int
        {
          x.reduce(0, +)
        }
        """)
    #expect(try cut("init") == "init(_ left: Int) { self.left = left }")
  }

  @Test func `a type comes with all its members`() throws {
    let type = try cut("Pair")
    #expect(type.hasPrefix("/// A pair.\nstruct Pair {") && type.hasSuffix("}\n}"))
  }

  @Test func `long comments are broken, paragraphs and lists stay`() throws {
    let words = [String](repeating: "word", count: 14).joined(separator: " ")
    let source = """
      /// \(words)
      /// and \(words).
      ///
      /// - Short.
      /// - Short.
      func long() {}
      """
    let lines = try excerpt("long", from: source, file: "A.swift").split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 78 })
    #expect(lines.suffix(4) == ["///", "/// - Short.", "/// - Short.", "func long() {}"])
    #expect(lines[0].hasSuffix("word and") && lines.count == 6)
  }

  @Test(arguments: ["subtract", "left", "right", "twice", "ad"])
  func `a name that no declaration has, or several, is an error`(name: String) {
    #expect(throws: FileProblem.self) { try cut(name) }
  }
}
