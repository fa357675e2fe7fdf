// The proof that stage 2's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage2KillMatrix

import Attention
import Foundation
import Gates
import Storage
import Testing

@testable import Stage2Gate

@Suite struct Stage2KillMatrixTests {
  static let matrices = [
    KillMatrix(softmaxGate, softmaxMistakes), KillMatrix(attentionGate, attentionMistakes),
    KillMatrix(causalMaskGate, causalMaskMistakes),
    KillMatrix(paddingMaskGate, paddingMaskMistakes),
    KillMatrix(splitHeadsGate, splitHeadsMistakes), KillMatrix(mergeHeadsGate, mergeHeadsMistakes),
    KillMatrix(repeatHeadsGate, repeatHeadsMistakes), KillMatrix(layerGate, layerMistakes),
    KillMatrix(rotaryGate, rotaryMistakes), KillMatrix(cacheGate, cacheMistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == attentionGates.map(\.exercise.id))
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
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 2, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 2, in: root) == [])
  }
}
