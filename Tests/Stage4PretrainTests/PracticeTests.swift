// Practice windows: names only, few of them, each target the next input.

import Tensors
import Testing
import Tokens

@testable import Pretraining

@Suite struct PracticeTests {
  private func tokenizer() throws -> any Tokenizer {
    let text = String(repeating: "then Mira and Otto saw Alma and Otto saw Mira ", count: 20)
    return try trainTokenizer(
      .bpe, on: [Array(text.utf8)], vocabularyCount: 300, threads: 1)
  }

  private func names(_ tokenizer: any Tokenizer) -> Set<String> {
    Set(CopyingPractice(tokenizer).names.map { tokenizer.decode([Int($0)]) })
  }

  @Test func `words with a capital letter count as names, other tokens do not`() throws {
    #expect(names(try tokenizer()).isSuperset(of: [" Mira", " Otto", " Alma"]))
    #expect(
      names(try tokenizer()).allSatisfy {
        $0.first == " " && $0.dropFirst().first?.isUppercase == true
      })
  }

  @Test(arguments: 1...20)
  func `a window holds a few names, and each target is the next input`(seed: UInt64) throws {
    let practice = CopyingPractice(try tokenizer())
    var random = SeededRandom(seed: seed)
    var batch = TokenBatch(size: 3, context: 17)
    practice.fill(row: 1, of: &batch, using: &random)
    let (inputs, targets) = (batch.inputs[17..<34], batch.targets[17..<34])
    #expect(Array(inputs.dropFirst()) == Array(targets.dropLast()))
    #expect(Set(inputs).union(targets).count <= 6)
    #expect(Set(inputs).isSubset(of: practice.names))
    #expect(
      batch.inputs[..<17].allSatisfy { $0 == 0 } && batch.inputs[34...].allSatisfy { $0 == 0 })
  }

  @Test func `practice needs names`() {
    let found = sentence {
      _ = try LanguageModelTask(
        tinyModel(), text: ruleText(300), options: tinyOptions(), practiceShare: 0.5)
    }
    #expect(found?.contains("nothing to practise with") == true)
  }

  @Test func `another share of practice is other data`() throws {
    let tokenizer = try tokenizer()
    let tokens = try tokenizer.tokenStream(of: [Array("then Mira and Otto saw Alma and Otto".utf8)])
    let text = TrainingText(tokenizer: tokenizer, training: tokens + tokens, validation: tokens)
    let model = tinyModel(tinyConfiguration(vocabularySize: tokenizer.vocabularyCount))
    let checksums = try [0, 0.25, 0.5].map { share in
      try LanguageModelTask(model, text: text, options: tinyOptions(), practiceShare: share)
        .dataChecksum
    }
    #expect(Set(checksums).count == 3 && checksums[0] == text.checksum)
  }
}
