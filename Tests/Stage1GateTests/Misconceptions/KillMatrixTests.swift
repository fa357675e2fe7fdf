// The proof that stage 1's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage1KillMatrix

import Foundation
import Gates
import Storage
import Testing

@testable import Stage1Gate

@Suite struct Stage1KillMatrixTests {
  static let matrices = [
    KillMatrix(frequentPairGate, frequentPairMistakes), KillMatrix(mergeGate, mergeMistakes),
    KillMatrix(rankGate, rankMistakes), KillMatrix(longPieceGate, longPieceMistakes),
    KillMatrix(pieceGate, pieceMistakes),
    KillMatrix(unfinishedCharacterGate, unfinishedCharacterMistakes),
    KillMatrix(segmentGate, segmentMistakes), KillMatrix(wordGate, wordMistakes),
    KillMatrix(bestPathGate, bestPathMistakes), KillMatrix(expectedUsesGate, expectedUsesMistakes),
    KillMatrix(windowCountGate, windowCountMistakes), KillMatrix(windowGate, windowMistakes),
    KillMatrix(splitGate, splitMistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == tokenGates.map(\.exercise.id))
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
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 1, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 1, in: root) == [])
  }
}
