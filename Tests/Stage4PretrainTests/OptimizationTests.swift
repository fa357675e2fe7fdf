// The loss, the optimizer and steps of training, beyond what the gate checks.

import Foundation
import Pretraining
import Tensors
import Testing
import Tokens
import Transformer

@Suite struct OptimizationTests {
  @Test func `composed and fused cross-entropy agree in value and gradient`() {
    var random = SeededRandom(seed: 1)
    let values = Tensor.normal([7, 13], deviation: 3, using: &random).values
    let targets: [Int32] = [0, 12, ignoredTarget, 5, 5, ignoredTarget, 1]
    let logits = (0..<2).map { _ in Tensor(values, shape: [7, 13], requiresGradient: true) }
    let losses = [
      composedCrossEntropy(logits[0], targets: targets), crossEntropy(logits[1], targets: targets),
    ]
    for loss in losses { loss.backward() }
    #expect(abs(losses[0].item - losses[1].item) < 1e-5)
    for (a, b) in zip(logits[0].gradient?.values ?? [], logits[1].gradient?.values ?? [1]) {
      #expect(abs(a - b) < 1e-6)
    }
  }

  @Test func `a batch in which every target is ignored has loss zero and no NaN`() {
    let logits = Tensor.ones([2, 3], requiresGradient: true)
    let loss = composedCrossEntropy(logits, targets: [ignoredTarget, ignoredTarget])
    loss.backward()
    #expect(loss.item == 0)
    #expect(logits.gradient?.values.allSatisfy { $0 == 0 } == true)
  }

  @Test func `composed and fused AdamW agree over many steps`() {
    let results = Compute.allCases.map { compute -> [Float] in
      var random = SeededRandom(seed: 4)
      let weight = Tensor.normal([5, 7], using: &random, requiresGradient: true)
      let optimizer = AdamW([NamedParameter("weight", weight)], compute: compute)
      for _ in 0..<10 {
        weight.clearGradient()
        sum(weight * weight * weight).backward()
        optimizer.update(learningRate: 0.01, gradientScale: 0.5)
      }
      return weight.values
    }
    for (a, b) in zip(results[0], results[1]) { #expect(abs(a - b) < 2e-6) }
  }

  @Test func `a parameter that is listed twice is updated once`() {
    let weight = Tensor([1], shape: [1], requiresGradient: true)
    sum(weight).backward()
    let optimizer = AdamW([NamedParameter("a", weight), NamedParameter("b", weight)])
    optimizer.update(learningRate: 0.1)
    #expect(abs(weight.item - 0.9) < 1e-5)
  }

  @Test(arguments: Compute.allCases)
  func `training learns a rule`(compute: Compute) throws {
    let model = tinyModel(compute: compute)
    let trainer = try ruleTrainer(model, options: tinyOptions(steps: 80, learningRate: 0.03))
    let first = trainer.takeStep().loss
    var last: Float = 0
    for _ in 0..<79 { last = trainer.takeStep().loss }
    #expect(abs(first - log(11)) < 0.3)
    #expect(last < 0.1)
  }

  @Test func `composed and fused training go the same way`() throws {
    let losses = try Compute.allCases.map { compute in
      let trainer = try ruleTrainer(tinyModel(compute: compute))
      return (0..<15).map { _ in trainer.takeStep().loss }
    }
    for (a, b) in zip(losses[0], losses[1]) { #expect(abs(a - b) < 1e-3) }
  }

  @Test func `any number of threads trains to the same bits`() throws {
    let results = try [1, 2, 3].map { threads in
      try withThreads(threads) {
        let model = tinyModel(tinyConfiguration(dropout: 0.1))
        let trainer = try ruleTrainer(model)
        for _ in 0..<10 { _ = trainer.takeStep() }
        return weights(model)
      }
    }
    #expect(results[0] == results[1])
    #expect(results[0] == results[2])
  }
}
