// The proof that stage 7's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage7KillMatrix

import Foundation
import Gates
import Storage
import Testing

@testable import Stage7Gate

@Suite struct Stage7KillMatrixTests {
  static let matrices = [
    KillMatrix(rubricHashGate, rubricHashMistakes), KillMatrix(verdictGate, verdictMistakes),
    KillMatrix(meanGate, meanMistakes), KillMatrix(pairGate, pairMistakes),
    KillMatrix(kappaGate, kappaMistakes), KillMatrix(ranksGate, ranksMistakes),
    KillMatrix(bootstrapGate, bootstrapMistakes), KillMatrix(keyGate, keyMistakes),
    KillMatrix(fenceGate, fenceMistakes), KillMatrix(retryGate, retryMistakes),
    KillMatrix(decodingGate, decodingMistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == judgingGates.map(\.exercise.id))
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
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 7, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 7, in: root) == [])
  }
}
