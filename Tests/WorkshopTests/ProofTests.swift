// The proof notices what does not hold. The fake gates pass whatever stands in the sources, unless they
// are told otherwise; so cutting alone must not convince it.

import Exercises
import Storage
import Testing

@testable import workshop

@Suite struct ProofTests {
  private let package: FakePackage

  init() throws { package = try FakePackage() }

  private func problems() throws -> [String] {
    var proof = try Proof(reference: package.root, folder: package.workspace) { _ in }
    try package.buildGates()
    proof.tools = package.tools(in: package.workspace)
    try proof.run(stages: 1...1)
    return proof.problems
  }

  @Test func `gates that see what is cut satisfy it`() throws {
    try package.useHonestGates()
    #expect(try problems() == [])
    let file = FakePackage.file(stage: 1)
    #expect(
      try readText(package.workspace + "/" + file) == readText(package.root + "/" + file))
    #expect(try package.log(in: package.workspace).contains("build all"))
  }

  @Test func `gates that pass what is not written do not`() throws {
    let found = try problems()
    #expect(found.contains("start from 1: the verdict on 1.1 is 'passed'"))
    #expect(found.contains("1.2 cut alone: the verdict on 1.2 is 'passed'"))
    #expect(found.count == 4)
  }

  @Test func `an exercise that names as needed what it does not need is found`() throws {
    try package.useHonestGates()
    try package.declareNeed(in: package.root)
    #expect(try problems() == ["1.1 cut alone: the verdict on 1.2 is 'passed'"])
  }

  @Test func `a solution that fails its own checks is found`() throws {
    try package.useHonestGates()
    try package.behave("1.2", .wrong, in: package.root)
    #expect(try problems().contains("complete: the verdict on 1.2 is 'wrong'"))
  }

  @Test func `a start that does not build is found`() throws {
    try package.useHonestGates()
    try AtomicFile.write("a.swift:1:1: error: no\n", to: package.root + "/errors")
    #expect(try problems().contains { $0.hasPrefix("start: it does not build") })
  }
}
