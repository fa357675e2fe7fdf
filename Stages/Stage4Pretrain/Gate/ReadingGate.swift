// Exercise 4.11: reading with the caches.

import Gates
import Pretraining
import Tensors
import Transformer

/// What is known after reading a part of a text.
struct Reading: Sendable {
  /// All tokens so far.
  let tokens: [Int]
  /// The scores for the next one.
  let logits: [Float]
}

/// Reads a prompt and then further parts, says what is known after each, and calls `afterPrompt` in between.
typealias ReadingFunction =
  @Sendable (_ model: LanguageModel, _ parts: [[Int]], _ afterPrompt: () -> Void) throws ->
  [Reading]

let readingGate = Gate<ReadingFunction>(
  Exercise(
    "4.11", "read on with the caches",
    task: """
      A model that writes reads its own last token and guesses the next. The caches remember what attention needs of all \
      earlier tokens, so only the new ones go through the model; it sees from the caches where they stand. Remember the \
      new tokens, compute their hidden states in withoutGradients { }, and keep the logits of the last one. Where the caches and \
      the new tokens together exceed the context, empty the caches with truncate(to: 0) and read the last context / 2 + 1 \
      tokens, counted over all tokens, old and new: so there is room for a while. No new tokens change nothing.
      """,
    shapes:
      "new tokens, any number → `tokens` grows by them; `logits` has one score a token of the vocabulary.",
    hints: [
      "model.hiddenStates(_:batch:caches:) appends to the caches; caches.first?.count says how many they hold.",
      "Emptied caches know nothing: what is read then comes from `tokens`, not from the new ones alone.",
      "The hidden states are [1, time, width]: slice the last step of axis 1 before computing logits.",
    ]),
  implementation: { model, parts, afterPrompt in
    let generator = try Generator(model, prompt: parts[0])
    let first = Reading(tokens: generator.tokens, logits: generator.logits)
    afterPrompt()
    return [first]
      + parts.dropFirst().map { part in
        generator.read(part)
        return Reading(tokens: generator.tokens, logits: generator.logits)
      }
  },
  checks: [
    .property(
      "token by token gives the scores of reading all at once",
      why: "The cache saves work; it must not change the text."
    ) { read, probe in
      try probe.expectReading(read, parts: [[1], [4], [9], [2], [2], [7]], positions: .rotary)
    },
    .property(
      "learned positions go on where the caches end",
      why: "A token whose position starts again at 0 looks like the first of the text."
    ) { read, probe in
      try probe.expectReading(read, parts: [[3], [8], [8], [1]], positions: .learned)
    },
    .property(
      "what was read is not read again",
      why: "This is the work that caches save. Here the prompt's positions change once it was read."
    ) { read, probe in
      try probe.expectReading(
        read, parts: [[3, 8, 8], [1], [5, 2]], positions: .learned, losesPositions: true)
    },
    .property(
      "several tokens at once give the scores after the last",
      why: "A prompt is read at once, and what comes next follows its last token."
    ) { read, probe in
      try probe.expectReading(read, parts: [[5, 6, 7], [0, 1], [10]], positions: .rotary)
    },
    .property(
      "where the context would not hold them all the newer half is read again",
      why: "A text may be longer than what the model sees; it must remember what came last."
    ) { read, probe in
      let parts = (0..<12).map { _ in [Int(probe.random.next() % 11)] }
      for context in [8, 9] {
        try probe.expectReading(
          read, context: context, parts: parts + [[1, 2, 3, 4, 5]], positions: .rotary)
      }
    },
    .property(
      "of more new tokens than are read again only the last count",
      why: "Of 7 new tokens at a context of 8 the last 5 are read; all 7 would leave no room."
    ) { read, probe in
      try probe.expectReading(
        read, parts: [[1, 2, 3], [4, 5, 6, 7, 8, 9, 10], [0]], positions: .rotary)
    },
    .property(
      "nothing new changes nothing",
      why: "An empty line in a chat must not stop the program or count as a token."
    ) { read, probe in
      try probe.expectReading(read, parts: [[2, 3], [], [4], []], positions: .rotary)
    },
  ])

extension Probe {
  /// Expects what a model knows after each part to be what it knows without caches.
  ///
  /// With `losesPositions` the learned positions of the prompt change after it has been read.
  fileprivate func expectReading(
    _ read: ReadingFunction, context: Int = 8, parts: [[Int]],
    positions: TransformerConfiguration.Positions, losesPositions: Bool = false
  ) throws {
    let configuration = TransformerConfiguration(
      vocabularySize: 11, contextSize: context, depth: 2, width: 12, headCount: 2,
      feedForwardSize: 16,
      norm: .rms, activation: .swiGLU, positions: positions, hasBias: false)
    let model = LanguageModel(configuration, using: &random)
    // Larger than at the start of training, so that what was read matters.
    for parameter in model.parameters where parameter.tensor.rank == 2 {
      parameter.tensor.assign(noise(parameter.tensor.shape) * 0.5)
    }
    let expected = plainReading(model, parts)
    let found = try read(model, parts) {
      guard losesPositions, let table = model.positionEmbedding?.weight else { return }
      let kept = Tensor((0..<context).map { $0 < parts[0].count ? 0 : 1 }, shape: [context, 1])
      table.assign(table * kept)
    }
    try expect(found.map(\.tokens), equals: expected.map(\.tokens), "the tokens after each part")
    for (index, part) in parts.enumerated() {
      try expect(
        found[index].logits, near: expected[index].logits, tolerance: 1e-3,
        "the scores after part \(index), \(part)")
    }
  }
}

/// Reads without caches: everything that the model can see again for every part.
private func plainReading(_ model: LanguageModel, _ parts: [[Int]]) -> [Reading] {
  let context = model.configuration.contextSize
  var (tokens, visible): ([Int], [Int]) = ([], [])
  return parts.map { part in
    tokens += part
    visible += part
    if visible.count > context { visible = Array(tokens.suffix(context / 2 + 1)) }
    let logits = withoutGradients {
      model.logits(model.hiddenStates(visible.map(Int32.init), batch: 1)).values
    }
    return Reading(
      tokens: tokens, logits: Array(logits.suffix(model.configuration.vocabularySize)))
  }
}
