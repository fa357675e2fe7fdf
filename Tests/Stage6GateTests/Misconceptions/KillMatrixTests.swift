// The proof that stage 6's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage6KillMatrix

import Foundation
import Gates
import Storage
import Testing

@testable import Stage6Gate

@Suite struct Stage6KillMatrixTests {
  static let matrices = [
    KillMatrix(promptGate, promptMistakes), KillMatrix(exampleGate, exampleMistakes),
    KillMatrix(batchGate, batchMistakes), KillMatrix(planGate, planMistakes),
    KillMatrix(adapterGate, adapterMistakes), KillMatrix(mergeGate, mergeMistakes),
    KillMatrix(historyGate, historyMistakes), KillMatrix(answersGate, answersMistakes),
    KillMatrix(mentionGate, mentionMistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == instructionGates.map(\.exercise.id))
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
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 6, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 6, in: root) == [])
  }
}
