// The proof that stage 3's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage3KillMatrix

import Foundation
import Gates
import Storage
import Testing

@testable import Stage3Gate

@Suite struct Stage3KillMatrixTests {
  static let matrices = [
    KillMatrix(layerNormGate, layerNormMistakes), KillMatrix(rmsNormGate, rmsNormMistakes),
    KillMatrix(geluGate, geluMistakes), KillMatrix(swiGLUGate, swiGLUMistakes),
    KillMatrix(initialDeviationsGate, initialDeviationsMistakes),
    KillMatrix(blockGate, blockMistakes), KillMatrix(sinusoidGate, sinusoidMistakes),
    KillMatrix(embeddingGate, embeddingMistakes), KillMatrix(contextGate, contextMistakes),
    KillMatrix(forwardGate, forwardMistakes), KillMatrix(outputWeightGate, outputWeightMistakes),
    KillMatrix(modelSizeGate, modelSizeMistakes),
    KillMatrix(storedPartsGate, storedPartsMistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == transformerGates.map(\.exercise.id))
  }

  @Test(arguments: matrices.indices)
  func `our solution passes, every mistake is caught and named, every check catches one`(
    _ index: Int
  ) {
    #expect(Self.matrices[index].problems == [])
  }

  @Test func `the file of known mistakes is up to date`() throws {
    let root = try packageRoot()
    if ProcessInfo.processInfo.environment["WRITE_MISCONCEPTIONS"] != nil {
      try Misconception.write(
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 3, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 3, in: root) == [])
  }
}
