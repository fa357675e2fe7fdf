// Common mistakes in training, each written down and shown to be rejected.

import Foundation
import Pretraining
import Tensors
import Testing
import Tokens
import Transformer

@Suite struct MistakeTests {
  // MARK: The step

  /// What a training loop written out by hand does differently.
  struct LoopMistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let loop: HandLoop

    static let all = [
      LoopMistake(testDescription: "43 gradients not zeroed", loop: HandLoop(isZeroing: false)),
      LoopMistake(testDescription: "45 sum of accumulated losses", loop: HandLoop(isMean: false)),
      LoopMistake(testDescription: "47 rate 0 at the first step", loop: HandLoop(delay: 0)),
      LoopMistake(testDescription: "51 each tensor clipped", loop: HandLoop(clipsEach: true)),
    ]
  }

  /// Losses, lengths of gradients and weights of our trainer.
  private func trained(steps: Int) throws -> [Float] {
    let model = tinyModel()
    let trainer = try ruleTrainer(model, options: HandLoop.options)
    let results = (0..<steps).map { _ in trainer.takeStep() }
    return results.flatMap { [$0.loss, $0.gradientNorm] } + weights(model)
  }

  @Test func `a loop without mistakes does what the trainer does`() throws {
    #expect(distance(try trained(steps: 4), try HandLoop().run(steps: 4)) < 1e-6)
  }

  @Test(arguments: LoopMistake.all) func `a wrong loop differs`(_ mistake: LoopMistake) throws {
    #expect(distance(try trained(steps: 4), try mistake.loop.run(steps: 4)) > 1e-3)
  }

  // MARK: The loss

  @Test func `44 a softmax before the cross-entropy differs`() {
    let logits = Tensor([2, 0, -1, 0.5, 3, 1], shape: [2, 3])
    let (right, wrong) = (
      composedCrossEntropy(logits, targets: [0, 1]),
      composedCrossEntropy(softmax(logits), targets: [0, 1])
    )
    // -ln(e² / (e² + 1 + e⁻¹)) and -ln(e³ / (e^0.5 + e³ + e)), by hand.
    #expect(abs(right.item - (0.169846 + 0.196734) / 2) < 1e-5)
    #expect(abs(wrong.item - right.item) > 0.1)
  }

  @Test func `46 a mean of the means of unequal batches differs`() throws {
    let (model, text) = (tinyModel(), try ruleText(300))
    // One window of 8 targets and one of 3.
    let tokens = Array(text.validation.prefix(12))
    let parts = [Array(tokens[0...8]), Array(tokens[8...11])].map { part in
      evaluate(model, on: part, tokenizer: text.tokenizer)
    }
    let (long, short) = (try #require(parts[0]), try #require(parts[1]))
    let whole = try #require(evaluate(model, on: tokens, tokenizer: text.tokenizer))
    #expect(long.tokenCount == 8 && short.tokenCount == 3)
    #expect(abs(whole.loss - (8 * long.loss + 3 * short.loss) / 11) < 1e-6)
    #expect(abs(whole.loss - (long.loss + short.loss) / 2) > 1e-3)
  }

  @Test func `53 perplexity is of held-out text and of nats`() throws {
    // A model that guesses evenly among eleven tokens is as unsure as a choice between eleven.
    let model = tinyModel()
    let text = try ruleText(300)
    for parameter in model.parameters { parameter.tensor.assign(.zeros(parameter.tensor.shape)) }
    let even = try #require(evaluate(model, on: text.validation, tokenizer: text.tokenizer))
    #expect(abs(even.perplexity - 11) < 1e-4)
    let inOtherUnits = [exp(even.bitsPerByte), exp2(even.loss), exp(even.totalLoss)]
    for wrong in inOtherUnits { #expect(!(abs(wrong - 11) < 1)) }
  }

  @Test func `53 the loss of the training text is another`() throws {
    let learned = try ruleText(300)
    // Letters that come in the other direction: what was learned does not help.
    let text = TrainingText(
      tokenizer: learned.tokenizer, training: learned.training,
      validation: learned.training.reversed())
    let options = tinyOptions(steps: 40, learningRate: 0.03)
    let task = try LanguageModelTask(tinyModel(), text: text, options: options)
    let trainer = Trainer(task, options: options)
    for _ in 0..<40 { _ = trainer.takeStep() }
    let measured = try #require(try task.evaluate(isLast: true, shouldStop: { false }))
    let wrong = evaluate(task.model, on: text.training, tokenizer: text.tokenizer)
    let right = evaluate(task.model, on: text.validation, tokenizer: text.tokenizer)
    #expect(measured["validationLoss"] == right?.loss)
    #expect((measured["validationLoss"] ?? 0) - (wrong?.loss ?? 0) > 1)
  }

  // MARK: Writing

  @Test func `54 dividing by a temperature of 0 gives no number`() {
    let logits: [Float] = [1, 3, 2]
    let wrong = softmax(Tensor(logits.map { $0 / 0 }, shape: [3])).values
    #expect(wrong.contains { $0.isNaN })
    var random = SeededRandom(seed: 1)
    #expect(Sampler(temperature: 0).choose(logits, using: &random) == 1)
  }

  @Test func `55 top-k keeps k and shares the tail's probability out`() {
    let chances: [Float] = [0.4, 0.3, 0.2, 0.1]
    var random = SeededRandom(seed: 2)
    var drawn = [Float](repeating: 0, count: 4)
    for _ in 0..<4_000 {
      let token = Sampler(topK: 2).choose(chances.map { log($0) }, using: &random)
      drawn[token] += 1 / 4_000
    }
    // Four standard deviations of a share of 4,000 draws are at most 0.032.
    #expect(distance(drawn, [4 / 7, 3 / 7, 0, 0]) < 0.032)
    let keepsOneLess: [Float] = [1, 0, 0, 0]
    let leavesTheTailToTheLast: [Float] = [0.4, 0.6, 0, 0]
    let leavesTheTailIn: [Float] = chances
    for wrong in [keepsOneLess, leavesTheTailToTheLast, leavesTheTailIn] {
      #expect(distance(drawn, wrong) > 0.1)
    }
  }

  @Test(arguments: [TransformerConfiguration.Positions.learned, .sinusoidal])
  func `56 a cache fed with positions that start again differs`(
    _ positions: TransformerConfiguration.Positions
  ) throws {
    var configuration = tinyConfiguration()
    configuration.positions = positions
    let model = tinyModel(configuration)
    let tokens = [1, 4, 9, 2]
    let right = try Generator(model, prompt: [1])
    for token in tokens.dropFirst() { right.read([token]) }
    #expect(distance(right.logits, try Generator(model, prompt: tokens).logits) < 1e-5)
    // Every token stands where the first one stands, so this is what a restarted position gives.
    let wrong = withoutGradients {
      var none: SeededRandom?
      let first = tokens.map { model.embed([Int32($0)], batch: 1, time: 1) }
      var x = Tensor.concatenating(first, axis: 1)
      for block in model.blocks { x = block(x, random: &none) }
      return model.logits(model.finalNorm(x)).sliced(3..<4, axis: 1).values
    }
    #expect(distance(right.logits, wrong) > 1e-3)
  }
}

/// The largest |a - b|; infinite where one is no number or the counts differ.
func distance(_ a: [Float], _ b: [Float]) -> Float {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { largest, pair in
    let gap = abs(pair.0 - pair.1)
    return gap.isNaN ? .infinity : max(largest, gap)
  }
}

/// The training loop written out, with the mistakes that learners make as options.
struct HandLoop: Sendable {
  var isZeroing = true
  var isMean = true
  var clipsEach = false
  /// Steps by which the warm-up is ahead: without it the first rate is 0.
  var delay = 1

  static let options: TrainingOptions = {
    var options = tinyOptions(batchSize: 2, accumulation: 2)
    options.gradientLimit = 0.1
    return options
  }()

  func run(steps: Int) throws -> [Float] {
    let (model, options) = (tinyModel(), Self.options)
    // Only for its batches and their random numbers: it takes no step.
    let source = try ruleTrainer(model, options: options)
    var (random, dropout) = (source.batchRandom, source.dropoutRandom)
    let optimizer = AdamW(model.parameters, options: options.optimizer)
    var results: [Float] = []
    for step in 0..<steps {
      if isZeroing { for parameter in model.parameters { parameter.tensor.clearGradient() } }
      var total: Float = 0
      for part in 0..<options.accumulation {
        let loss = source.task.batchLoss(
          step: step, part: part, random: &random, dropout: &dropout)
        let share = isMean ? loss / Float(options.accumulation) : loss
        share.backward()
        total += share.item
      }
      let norm = globalGradientNorm(model.parameters)
      results += [total, norm]
      let schedule = options.schedule
      let rate =
        step < schedule.warmUpSteps
        ? schedule.peak * Float(step + delay) / Float(schedule.warmUpSteps + delay)
        : schedule.rate(at: step)
      if clipsEach { clipEach(model.parameters, limit: options.gradientLimit) }
      let factor = clipsEach ? 1 : clippingFactor(norm: norm, limit: options.gradientLimit)
      optimizer.update(learningRate: rate, gradientScale: factor)
    }
    return results + weights(model)
  }

  private func clipEach(_ parameters: [NamedParameter], limit: Float) {
    for parameter in parameters {
      guard let gradient = parameter.tensor.gradient else { continue }
      let factor = clippingFactor(norm: globalGradientNorm([parameter]), limit: limit)
      withoutGradients { gradient.assign(gradient * factor) }
    }
  }
}
