// The proof that stage 4's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage4KillMatrix

import Foundation
import Gates
import Storage
import Testing

@testable import Stage4Gate

@Suite struct Stage4KillMatrixTests {
  static let matrices = [
    KillMatrix(lossGate, lossMistakes), KillMatrix(scheduleGate, scheduleMistakes),
    KillMatrix(optimizerGate, optimizerMistakes),
    KillMatrix(gradientNormGate, gradientNormMistakes), KillMatrix(stepGate, stepMistakes),
    KillMatrix(windowsGate, windowsMistakes), KillMatrix(meansGate, meansMistakes),
    KillMatrix(temperatureGate, temperatureMistakes), KillMatrix(keptGate, keptMistakes),
    KillMatrix(choiceGate, choiceMistakes), KillMatrix(readingGate, readingMistakes),
    KillMatrix(beamGate, beamMistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == pretrainingGates.map(\.exercise.id))
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
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 4, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 4, in: root) == [])
  }
}
