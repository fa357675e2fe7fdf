// The proof that stage 5's checks catch every known mistake and name it. To write the file that the
// gate names mistakes from anew: WRITE_MISCONCEPTIONS=1 swift test --filter Stage5KillMatrix

import Foundation
import Gates
import Storage
import Testing

@testable import Stage5Gate

@Suite struct Stage5KillMatrixTests {
  static let matrices = [
    KillMatrix(rowsGate, rowsMistakes), KillMatrix(poolingGate, poolingMistakes),
    KillMatrix(headGate, headMistakes),
    KillMatrix(
      hiddenStatesGate, hiddenStatesMistakes + hiddenValuesMistakes + hiddenDropoutMistakes),
    KillMatrix(parametersGate, parametersMistakes),
    KillMatrix(splitGate, splitTextMistakes + splitMistakes + splitCountMistakes),
    KillMatrix(naiveBayesGate, naiveBayesMistakes), KillMatrix(confusionGate, confusionMistakes),
    KillMatrix(macroF1Gate, macroF1Mistakes),
  ]

  @Test func `every exercise has its matrix`() {
    #expect(Self.matrices.map(\.exercise) == classificationGates.map(\.exercise.id))
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
        Self.matrices.flatMap(\.misconceptions), to: Misconception.path(stage: 5, in: root))
    }
    #expect(try KillMatrix.differences(Self.matrices, stage: 5, in: root) == [])
  }
}
