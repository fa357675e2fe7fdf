// Words that a row repeats become others, in all places, and nothing else changes.

import Instruction
import Storage
import Tensors
import Testing
import Tokens

@Suite struct WordSwappingTests {
  private let tokenizer: any Tokenizer
  private let rows: [[Int32]]

  init() throws {
    let tokenizer = try loadTokenizer(
      "\(try packageRoot())/Stages/Stage1Tokens/Checkpoint/tokenizer.json")
    self.tokenizer = tokenizer
    rows = try ["Mira", "Hugo", "Theo", "Nadia"].flatMap { name in
      try (0..<15).map { number in
        try tokenizer.encode(
          " Who came in the rain? \(name) came number \(number). Answer: \(name)."
        )
        .map(Int32.init)
      }
    }
  }

  /// What 40 draws make of the first row.
  private func swapped() -> [[Int32]] {
    // Only words that few rows hold are swapped.
    let many = rows + [[Int32]](repeating: [1, 2, 3], count: 6_000)
    let swapping = WordSwapping(tokenizer, rows: many, share: 0.75)
    var random = SeededRandom(seed: 3)
    return (0..<40).map { _ in swapping(rows[0], using: &random) }
  }

  /// The token of a word behind a space.
  private func token(_ word: String) throws -> Int32 { Int32(try tokenizer.encode(word)[0]) }

  @Test func `words that stand twice become the same other words, and what stands once stays`()
    throws
  {
    let twice = [try token(" Mira"), try token(" came")]
    var changes = 0
    for row in swapped() {
      let pairs = Array(zip(rows[0], row))
      for word in twice { #expect(Set(pairs.filter { $0.0 == word }.map(\.1)).count == 1) }
      #expect(pairs.allSatisfy { twice.contains($0.0) || $0.0 == $0.1 })
      #expect(row.count == rows[0].count)
      if row != rows[0] { changes += 1 }
    }
    #expect((20...38).contains(changes))
  }

  @Test func `a name becomes a word with a capital letter, a word one without`() throws {
    for (word, letters) in [(" Mira", "A"..."Z"), (" came", "a"..."z")] {
      let place = try #require(rows[0].firstIndex(of: try token(word)))
      for row in swapped() {
        let text = tokenizer.decode([Int(row[place])])
        #expect(text.hasPrefix(" ") && letters.contains(String(text.dropFirst().prefix(1))))
      }
    }
  }

  @Test func `without a share nothing changes`() {
    let swapping = WordSwapping(tokenizer, rows: rows, share: 0)
    var random = SeededRandom(seed: 3)
    for row in rows { #expect(swapping(row, using: &random) == row) }
  }

  @Test func `equal seeds give equal rows`() {
    #expect(swapped() == swapped())
  }
}
