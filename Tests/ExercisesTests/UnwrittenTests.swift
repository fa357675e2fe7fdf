// Where an unwritten exercise says that it stands.

import Testing

@testable import Exercises

@Suite struct UnwrittenTests {
  @Test(arguments: [
    (
      "/home/a b/Stages/w/Stages/Stage2Attention/Library/Masks.swift",
      "Stages/Stage2Attention/Library/Masks.swift"
    ),
    ("Stages/Stage1Tokens/Library/a.swift", "Stages/Stage1Tokens/Library/a.swift"),
    ("/home/b/a.swift", "a.swift"), ("a.swift", "a.swift"), ("", ""),
  ])
  func `no path of the machine is told`(_ path: String, _ told: String) {
    #expect(pathInPackage(path) == told)
  }
}
