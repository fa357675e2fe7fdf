// Words that an answer takes from its prompt become others, in both, and nothing else changes.

import Instruction
import Storage
import Tensors
import Testing
import Tokens

@Suite struct WordSwappingTests {
  private let tokenizer: any Tokenizer
  private let examples: [LearningExample]

  init() throws {
    let tokenizer = try loadTokenizer(
      "\(try packageRoot())/Stages/Stage1Tokens/Checkpoint/tokenizer.json")
    self.tokenizer = tokenizer
    examples = try ["Mira", "Hugo", "Theo", "Nadia"].flatMap { name in
      try (0..<15).map { number in
        var example = LearningExample()
        example.append(
          try tokenizer.encode("Who came? \(name) came number \(number)."), isLearned: false)
        example.append(try tokenizer.encode(" \(name)."), isLearned: true)
        return example
      }
    }
  }

  /// What 40 draws make of the first example.
  private func swapped() -> [LearningExample] {
    // Only words that few rows hold are swapped.
    var filler = LearningExample()
    filler.append([1, 2, 3], isLearned: false)
    let many = examples + [LearningExample](repeating: filler, count: 400)
    let swapping = WordSwapping(tokenizer, examples: many)
    var random = SeededRandom(seed: 3)
    return (0..<40).map { _ in swapping(examples[0], using: &random) }
  }

  @Test func `the name changes in prompt and answer alike, and nothing else does`() {
    let original = examples[0]
    let name = original.tokens[original.isLearned.firstIndex(of: true) ?? 0]
    var changes = 0
    for example in swapped() {
      #expect(example.isLearned == original.isLearned)
      let new = Set(zip(original.tokens, example.tokens).filter { $0.0 == name }.map(\.1))
      #expect(new.count == 1)
      for (old, token) in zip(original.tokens, example.tokens) where old != name {
        #expect(old == token)
      }
      if !new.contains(name) { changes += 1 }
    }
    #expect((10...30).contains(changes))
  }

  @Test func `a name becomes a word with a capital letter`() {
    for example in swapped() {
      let bytes = tokenizer.bytes(
        of: Int(example.tokens[example.isLearned.firstIndex(of: true) ?? 0]))
      #expect(bytes[0] == UInt8(ascii: " ") && (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= bytes[1])
    }
  }

  @Test func `equal seeds give equal rows`() {
    #expect(swapped() == swapped())
  }
}
