// A judge that is a language model of ours: it writes its verdict token by token, and only what the rubric allows.

import Pretraining
import Storage
import Tensors
import Tokens
import Transformer

/// A local model, fine-tuned to judge under one rubric.
///
/// Its decoding is held to the rubric's schema, so every verdict parses. Texts that do not fit into the model's context
/// lose tokens from their middle, the longest first.
public final class ModelJudge: Judge {
  /// What is asked.
  public let rubric: Rubric
  /// The weights' hash and the rubric's.
  public let name: String
  private let model: LanguageModel
  private let tokenizer: any Tokenizer
  private let prompt: ModelPrompt
  private let promptLimit: Int
  private let constraint: TokenConstraint

  /// Loads the folder of a judge: a checkpoint and the `rubric.json` that it was trained under.
  ///
  /// Throws where a file is missing or damaged, or where the judge was trained under another rubric.
  public convenience init(loadingFrom folder: String, rubric: Rubric) throws {
    let trained = try TrainedModel(loadingFrom: folder)
    let own = try Rubric(contentsOf: "\(folder)/rubric.json")
    guard own.hash == rubric.hash else {
      throw FileProblem(
        "\(folder)/rubric.json", expected: "the rubric to judge by, \(rubric.hash.prefix(12))…",
        found: "\(own.hash.prefix(12))…: the model was trained under another one")
    }
    let hashes = try ["config.json", "model.safetensors", "tokenizer.json"].map {
      try SHA256.hex(ofFile: "\(folder)/\($0)")
    }
    try self.init(
      trained.model, tokenizer: trained.tokenizer, rubric: rubric,
      name: "model \(SHA256.hex(of: Array(hashes.joined().utf8))), rubric \(rubric.hash)")
  }

  /// Judges with a model at hand.
  ///
  /// `name` must name its weights. Throws where the model cannot be asked: no end-of-text token, too short a context,
  /// or one that looks ahead.
  public init(_ model: LanguageModel, tokenizer: any Tokenizer, rubric: Rubric, name: String) throws
  {
    guard model.configuration.isCausal else {
      throw JudgeError("a judge has to write, but the model looks ahead: it is not causal")
    }
    self.model = model
    self.tokenizer = tokenizer
    self.rubric = rubric
    self.name = name
    prompt = try ModelPrompt(tokenizer)
    constraint = try TokenConstraint(
      rubric.verdictSchema, vocabulary: tokenizer.vocabulary, endToken: prompt.mark)
    promptLimit = model.configuration.contextSize - constraint.longestText
    guard promptLimit > prompt.least else {
      throw JudgeError(
        "the model sees \(model.configuration.contextSize) tokens, but a judge needs more than "
          + "\(prompt.least + constraint.longestText): it is of no use here")
    }
  }

  /// Scores a candidate; refuses one without a reference, and one with characters that the tokenizer does not know.
  public func verdict(on candidate: Candidate) throws -> Verdict {
    guard candidate.hasReference else { return .refused("there is no reference answer") }
    let tokens: [Int]
    do {
      tokens = try prompt.tokens(for: candidate, limit: promptLimit)
    } catch let error as TokenizerError {
      return .refused("\(error)")
    }
    let generator = try Generator(model, prompt: tokens)
    // Nothing is drawn: the most likely token is taken.
    var random = SeededRandom(seed: 0)
    let text = try decode(under: constraint, random: &random) { token in
      if let token { generator.read([token]) }
      return generator.logits
    }
    return readVerdict(text, for: rubric).verdict
  }

  /// What the model learns from: the prompt for a candidate and the verdict it deserves.
  ///
  /// Throws where the candidate would be refused.
  func row(for labelled: LabelledCandidate) throws -> JudgeRow {
    let id = labelled.candidate.id
    guard labelled.candidate.hasReference else {
      throw JudgeError("row \(id) has no reference answer to compare with")
    }
    let members = try rubric.criteria.map { criterion in
      guard let score = labelled.scores[criterion.id], criterion.scale.contains(score) else {
        throw JudgeError("row \(id): expected a score in \(criterion.scale) for \(criterion.id)")
      }
      return JSONObject.Member(key: UTF8Text(criterion.id), value: .integer(score))
    }
    return JudgeRow(
      prompt: try prompt.tokens(for: labelled.candidate, limit: promptLimit),
      verdict: try tokenizer.encode(JSON.object(JSONObject(members)).bytes()))
  }
}

extension Candidate {
  /// Whether there is anything to compare the response with.
  var hasReference: Bool { reference.contains { !$0.isWhitespace } }
}
