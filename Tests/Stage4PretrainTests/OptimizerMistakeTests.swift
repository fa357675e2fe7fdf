// Common mistakes in AdamW and in going on after a stop, each written down and shown to be rejected.

import Foundation
import Pretraining
import Storage
import Tensors
import Testing
import Tokens
import Transformer

/// AdamW in double precision by plain loops, with the mistakes that learners make as options.
struct ReferenceAdamW: Sendable {
  var corrects = true
  /// What the first step is called.
  var firstStep = 1
  var decaysVectors = false
  /// Adds the decay to the gradient instead of taking it from the weight.
  var decaysGradient = false

  /// A matrix of four weights and a bias of two after three steps.
  func run(_ values: [Double], _ gradients: [[Double]], _ options: AdamW.Options) -> [Double] {
    let (beta1, beta2) = (Double(options.beta1), Double(options.beta2))
    var values = values
    var (first, second) = (values.map { _ in 0.0 }, values.map { _ in 0.0 })
    for (index, gradient) in gradients.enumerated() {
      let step = Double(index + firstStep)
      for i in values.indices {
        let decay = i < 4 || decaysVectors ? Double(options.weightDecay) : 0
        let slope = gradient[i] + (decaysGradient ? decay * values[i] : 0)
        first[i] = beta1 * first[i] + (1 - beta1) * slope
        second[i] = beta2 * second[i] + (1 - beta2) * slope * slope
        let mean = corrects ? first[i] / (1 - pow(beta1, step)) : first[i]
        let square = corrects ? second[i] / (1 - pow(beta2, step)) : second[i]
        let kept = decaysGradient ? values[i] : values[i] * (1 - 0.05 * decay)
        values[i] = kept - 0.05 * mean / (square.squareRoot() + Double(options.epsilon))
      }
    }
    return values
  }
}

@Suite struct OptimizerMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let optimizer: ReferenceAdamW

    static let all = [
      Mistake(
        testDescription: "48 no bias correction", optimizer: ReferenceAdamW(corrects: false)),
      Mistake(testDescription: "48 steps from 0", optimizer: ReferenceAdamW(firstStep: 0)),
      Mistake(
        testDescription: "49 decay of biases", optimizer: ReferenceAdamW(decaysVectors: true)),
      Mistake(
        testDescription: "50 decay in the gradient", optimizer: ReferenceAdamW(decaysGradient: true)
      ),
    ]
  }

  private let start: [Double] = [1, -2, 0.5, 3, 2, -1]
  private let gradients: [[Double]] = [
    [0.1, 2, -3, 0.02, 1, -0.3], [-0.2, 1, 4, 0.01, 0.5, 0.3], [0.3, -1, 1, 0.05, 2, -0.1],
  ]
  private let options = AdamW.Options(weightDecay: 0.5)

  private func ours(_ compute: Compute) -> [Float] {
    let floats = start.map { Float($0) }
    let matrix = Tensor(Array(floats[..<4]), shape: [2, 2], requiresGradient: true)
    let bias = Tensor(Array(floats[4...]), shape: [2], requiresGradient: true)
    let parameters = [NamedParameter("matrix", matrix), NamedParameter("bias", bias)]
    let optimizer = AdamW(parameters, options: options, compute: compute)
    for gradient in gradients.map({ $0.map { Float($0) } }) {
      for parameter in parameters { parameter.tensor.clearGradient() }
      let slopes = [
        Tensor(Array(gradient[..<4]), shape: [2, 2]), Tensor(Array(gradient[4...]), shape: [2]),
      ]
      (sum(matrix * slopes[0]) + sum(bias * slopes[1])).backward()
      optimizer.update(learningRate: 0.05)
    }
    return matrix.values + bias.values
  }

  @Test(arguments: Compute.allCases)
  func `AdamW does what plain loops do`(_ compute: Compute) {
    let right = ReferenceAdamW().run(start, gradients, options).map { Float($0) }
    #expect(distance(ours(compute), right) < 1e-5)
  }

  @Test(arguments: Mistake.all) func `a wrong AdamW differs`(_ mistake: Mistake) {
    let wrong = mistake.optimizer.run(start, gradients, options).map { Float($0) }
    #expect(distance(ours(.fused), wrong) > 1e-3)
  }

  /// What a resumed run forgot.
  enum Forgotten: String, CaseIterable, Sendable {
    case nothing, moments, step, batchRandomState, dropoutRandomState
  }

  @Test(arguments: Forgotten.allCases)
  func `52 a resume that forgets a part of the state differs`(_ forgotten: Forgotten) throws {
    let model = tinyModel(tinyConfiguration(dropout: 0.3))
    let trainer = try ruleTrainer(model)
    let fresh = (batch: trainer.batchRandom.state, dropout: trainer.dropoutRandom?.state ?? 0)
    for _ in 0..<4 { _ = trainer.takeStep() }
    let resumed = tinyModel(tinyConfiguration(dropout: 0.3))
    try withFolder { folder in
      let provenance = Provenance(
        command: "train", dataChecksum: trainer.task.dataChecksum)
      try trainer.save(to: folder + "/checkpoint", provenance: provenance)
      let path = folder + "/checkpoint/training.json"
      var file = try readText(path)
      if forgotten == .batchRandomState {
        file = file.replacing("\(trainer.batchRandom.state)", with: "\(fresh.batch)")
      } else if forgotten == .dropoutRandomState {
        file = file.replacing("\(trainer.dropoutRandom?.state ?? 0)", with: "\(fresh.dropout)")
      }
      try AtomicFile.write(file, to: path)
      let second = try ruleTrainer(resumed)
      try second.resume(from: folder + "/checkpoint")
      if forgotten == .moments {
        for state in second.optimizer.state { state.tensor.assign(.zeros(state.tensor.shape)) }
      }
      if forgotten == .step { second.optimizer.resume(atStep: 0) }
      for _ in 0..<3 { _ = second.takeStep() }
    }
    for _ in 0..<3 { _ = trainer.takeStep() }
    let gap = distance(weights(model), weights(resumed))
    #expect(forgotten == .nothing ? gap == 0 : gap > 1e-4, "\(gap)")
  }
}
