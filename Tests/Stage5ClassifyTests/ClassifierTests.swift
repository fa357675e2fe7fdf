// The classifier: rows, scores, files.

import Classification
import Pretraining
import Storage
import Tensors
import Testing
import Tokens
import Transformer

@Suite struct ClassifierTests {
  private let texts = ["good", "bad dog, bad day", "", "a long text that says good day"]

  private func rows() throws -> [[Int32]] {
    try RowEncoder(tinyTokenizer(), context: 24).rows(texts, threads: 1).rows
  }

  @Test func `a row is the start of a document and the text, cut at its end`() throws {
    let tokenizer = try tinyTokenizer()
    let end = Int32(try #require(tokenizer.endOfText))
    let encoder = RowEncoder(tokenizer, context: 6)
    let (rows, isCut) = try encoder.rows(
      ["  zyx\n", "zyxwvutsrqp", "", "<|endoftext|>"], threads: 1)
    #expect(rows[0] == [end, 122, 121, 120])
    #expect(rows[1] == [end, 122, 121, 120, 119, 118])
    #expect(rows[2] == [end])
    // Written out in a text it is no end of text.
    #expect(rows[3].dropFirst().contains(end) == false)
    #expect(isCut == [false, true, false, true])
  }

  @Test func `without an end-of-text token an empty text is refused`() throws {
    let letters = try trainTokenizer(.character, on: [Array("abc".utf8)], vocabularyCount: 9)
    #expect(letters.endOfText == nil)
    let found = sentence { _ = try RowEncoder(letters, context: 6).rows(["a", " "], threads: 1) }
    #expect(found?.contains("a text is empty") == true)
  }

  @Test(arguments: [0, 1, 7, 12])
  func `padding changes no score`(extra: Int) throws {
    let (classifier, rows) = (try tinyClassifier(), try rows())
    let alone = rows.map { logits(classifier, PaddedRows([$0], padding: 0))[0] }
    let longest = rows.map(\.count).max() ?? 0
    for padding in [0, 97, 261] as [Int32] {
      let padded = PaddedRows(rows, padding: padding, time: min(24, longest + extra))
      #expect(distance(logits(classifier, padded), alone) < 1e-5)
    }
  }

  @Test func `answers come in the order of the texts`() throws {
    let trained = TrainedClassifier(try tinyClassifier(), tokenizer: try tinyTokenizer())
    let together = try #require(try trained.predictions(on: texts))
    let alone = try texts.map { try #require(try trained.predictions(on: [$0])?.first) }
    #expect(together.map(\.label) == alone.map(\.label))
    #expect(distance(together.map(\.probabilities), alone.map(\.probabilities)) < 1e-5)
    for prediction in together {
      #expect(abs(prediction.probabilities.reduce(0, +) - 1) < 1e-5)
    }
    #expect(try trained.predictions(on: texts, progress: { _ in false }) == nil)
    #expect(try trained.predictions(on: []) == [])
  }

  // MARK: Files

  @Test func `what is saved is loaded, with its classes in their order`() throws {
    try withFolder { folder in
      let classifier = try tinyClassifier()
      let tokenizer = try tinyTokenizer()
      try classifier.save(to: folder, endOfText: tokenizer.endOfText)
      try tokenizer.save(to: "\(folder)/tokenizer.json")
      let loaded = try TrainedClassifier(loadingFrom: folder)
      #expect(loaded.classifier.labels == classifier.labels)
      for (a, b) in zip(loaded.classifier.parameters, classifier.parameters) {
        #expect(a.name == b.name && a.tensor.values == b.tensor.values)
      }
      let file = try LocatedJSON(contentsOf: "\(folder)/config.json")
      #expect(try file["architectures"][0].string() == "LlamaForSequenceClassification")
      #expect(try file["id2label"]["1"].string() == "good")
      #expect(try file["label2id"]["bad"].integer() == 0)
      #expect(try file["num_labels"].integer() == 2)
      #expect(try file["pad_token_id"].integer() == tokenizer.endOfText)
      let stored = try SafetensorsFile("\(folder)/model.safetensors")
      #expect(try stored.entry(named: "score.weight").shape == [2, 8])
      #expect(stored.contains("model.layers.1.mlp.up_proj.weight"))
      #expect(!stored.contains("lm_head.weight"))
    }
  }

  @Test func `the public class follows the family of the model`() throws {
    var gpt2 = try tinyConfiguration()
    (gpt2.norm, gpt2.activation, gpt2.positions, gpt2.hasBias) = (.layer, .geluTanh, .learned, true)
    var mixed = gpt2
    mixed.norm = .rms
    for (configuration, name) in [(gpt2, "GPT2ForSequenceClassification"), (mixed, nil)] {
      try withFolder { folder in
        var random = SeededRandom(seed: 1)
        let classifier = Classifier(
          .backbone(configuration, seed: 1), labels: LabelSet(["a", "b"]), using: &random)
        try classifier.save(to: folder, endOfText: 0)
        let file = try LocatedJSON(contentsOf: "\(folder)/config.json")
        #expect(try file["architectures"].ifPresent?[0].string() == name)
        #expect(
          try Classifier(loadingFrom: folder).score.weight.values == classifier.score.weight.values)
      }
    }
  }

  @Test func `a model with an output layer of its own becomes a backbone without it`() throws {
    try withFolder { folder in
      var configuration = try tinyConfiguration()
      configuration.isTied = false
      var random = SeededRandom(seed: 2)
      let model = LanguageModel(configuration, using: &random)
      try model.save(to: folder)
      let backbone = try LanguageModel.backbone(loadingFrom: folder, dropout: 0.3)
      #expect(backbone.configuration.dropout == 0.3 && backbone.head == nil)
      #expect(
        backbone.hiddenStates([1, 2, 3], batch: 1).values
          == model.hiddenStates([1, 2, 3], batch: 1).values)
    }
  }

  @Test func `a language model, damaged files and odd classes are refused with a reason`() throws {
    try withFolder { folder in
      let tokenizer = try tinyTokenizer()
      let classifier = try tinyClassifier()
      try tokenizer.save(to: "\(folder)/tokenizer.json")
      try classifier.backbone.save(to: folder)
      func reason() -> String { sentence { _ = try TrainedClassifier(loadingFrom: folder) } ?? "" }
      #expect(reason().contains("id2label"))
      try classifier.save(to: folder, endOfText: nil)
      #expect(reason().isEmpty)
      let good = try readText("\(folder)/config.json")
      for wrong in ["\"1\": \"bad\"", "\"2\": \"good\"", "\"x\": \"good\""] {
        let text = good.replacing("\"1\": \"good\"", with: wrong)
        #expect(text != good)
        try AtomicFile.write(text, to: "\(folder)/config.json")
        #expect(reason().contains("id2label"), "\(reason())")
      }
      try AtomicFile.write(good, to: "\(folder)/config.json")
      let bytes = try readFile("\(folder)/model.safetensors")
      try AtomicFile.write(Array(bytes.dropLast(20)), to: "\(folder)/model.safetensors")
      #expect(reason().contains("model.safetensors"))
      #expect(
        sentence { _ = try TrainedClassifier(loadingFrom: "\(folder)/none") }?
          .contains("trained classifier") == true)
    }
  }
}
