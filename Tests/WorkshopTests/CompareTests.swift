// Measuring a function beside others: what is recorded, how it is summed up, and what a learner reads.

import Exercises
import Foundation
import Storage
import Tensors
import Testing

@testable import Gates
@testable import workshop

@Suite struct ComparisonTests {
  private typealias Function = @Sendable (_ numbers: [Int]) -> [Int]

  private func recorded(_ own: @escaping Function, rival: @escaping Function) throws
    -> ComparisonRecord
  {
    Comparison(
      "1.2", of: Function.self, on: "four numbers", own: own, rivals: [Rival("rival", rival)],
      call: { random in
        let numbers = (0..<4).map { _ in Int.random(in: 0..<100, using: &random) }
        return { [ComparedPart("the numbers", $0(numbers))] }
      }
    ).measure(seconds: 0)
  }

  @Test func `all are called on the same inputs, five times at least, the own one first`() throws {
    let record = try recorded({ $0 }, rival: { $0 })
    #expect(record.functions.map(\.name) == ["own", "rival"])
    #expect(
      record.functions.allSatisfy { $0.seconds.count == 5 && $0.seconds.allSatisfy { $0 > 0 } })
    #expect(record.functions[0].parts[0].values == record.functions[1].parts[0].values)
    #expect(record.functions[0].largestDifference(from: record.functions[1]) == nil)
  }

  @Test func `the largest difference is told with its place`() throws {
    let record = try recorded(
      { $0 }, rival: { numbers in numbers.enumerated().map { $1 + ($0 == 2 ? 7 : $0 % 2) } })
    #expect(
      record.functions[0].largestDifference(from: record.functions[1])
        == Difference(gap: 7, place: "the numbers at [2]"))
    let shorter = try recorded({ Array($0.dropLast()) }, rival: { $0 })
    #expect(
      shorter.functions[0].largestDifference(from: shorter.functions[1])
        == Difference(gap: .infinity, place: "the numbers: the shapes [3] and [4]"))
  }

  @Test func `outputs come with the gradients of what they depend on`() {
    let comparison = Comparison(
      "1.1", of: Float.self, on: "x", own: 3,
      call: { _ in
        let x = Tensor([1, 2], shape: [2], requiresGradient: true)
        let slopes = Tensor([10, 100], shape: [2])
        return { passedBack(x * $0, slopes: slopes, to: [("x", x)]) }
      })
    let parts = comparison.measure(seconds: 0).functions[0].parts
    #expect(parts.map(\.name) == ["the output", "the gradient of x"])
    #expect(parts.map(\.values) == [[3, 6], [30, 300]])
  }

  @Test func `an output without a history has no gradients, and that is a difference`() throws {
    let comparison = Comparison(
      "1.1", of: Bool.self, on: "x", own: true, rivals: [Rival("whole", false)],
      call: { _ in
        let x = Tensor([1, 2], shape: [2], requiresGradient: true)
        return { passedBack($0 ? x.detached : x * 1, slopes: x.detached, to: [("x", x)]) }
      })
    let functions = comparison.measure(seconds: 0).functions
    #expect(
      functions[0].largestDifference(from: functions[1])
        == Difference(gap: .infinity, place: "the gradient of x is missing"))
  }

  @Test func `the median is in the middle`() {
    #expect(median([3]) == 3 && median([3, 1]) == 2)
    #expect(median([9, 1, 2]) == 2 && median([4, 1, 2, 3]) == 2.5)
  }
}

@Suite struct CompareCommandTests {
  private let package: FakePackage
  private var root: String { package.workspace }

  init() throws {
    package = try FakePackage()
    try package.start()
    try package.solve("1.1", in: root)
    for folder in [package.root, root] {
      let gate = folder + "/.build/debug/Stage1Gate"
      try AtomicFile.write(
        """
        #!/bin/sh
        # Stage1Gate compare N.M --record FILE
        [ "$1" = compare ] || exit 64
        [ ! -e "$SEVEN_STAGES_ROOT/trap" ] || { echo 'Fatal error: Index out of range'; kill -ILL $$; }
        [ ! -e "$SEVEN_STAGES_ROOT/needs" ] || {
          echo 'Exercise 1.2 is not written yet (Code.swift:3).'; exit 69; }
        cat "$SEVEN_STAGES_ROOT/measured" > "$4"

        """, to: gate)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: gate)
    }
  }

  /// Makes the gate of a package measure these functions.
  private func measure(
    _ functions: (name: String, seconds: Double, value: Double)..., in root: String
  )
    throws
  {
    let list = functions.map { name, seconds, value in
      """
      {"name": "\(name)", "seconds": [\(seconds), \(seconds * 2), \(seconds)],
       "parts": [{"name": "the sum", "shape": [1, 2], "values": [0, \(value)]}]}
      """
    }
    let text = "{\"inputs\": \"two numbers\", \"functions\": [\(list.joined(separator: ","))]}"
    try AtomicFile.write(text, to: root + "/measured")
  }

  @Test func `the own function stands beside the reference's and the fused one`() throws {
    try measure(("own", 0.002, 5), ("fused", 0.0005, 5), in: root)
    try measure(("own", 0.001, 7), ("fused", 0.0005, 7), in: package.root)
    let result = try package.run("compare", "1.1", in: root)
    #expect(result.exitCode == 0)
    for text in [
      "On two numbers", "2.00 ms", "the reference", "2.00 times", "2: the sum at [0, 1]", "fused",
      "500 µs", "4.00 times", "none", "Debug builds",
    ] { #expect(result.output.contains(text), "\(text)\n\(result.output)") }
    let json = try package.run("compare", "1.1", "--json", "--quiet", in: root)
    let document = LocatedJSON(try JSON(parsing: Array(json.output.utf8)), file: "output")
    #expect(try document["others"][0]["slowness"].number() == 2)
    #expect(document["others"][1]["difference"].value == .null)
    #expect(try document["configuration"].string() == "debug")
  }

  @Test func `in the reference package only rivals stand beside it`() throws {
    try measure(("own", 0.001, 7), ("fused", 0.0005, 7), in: package.root)
    let result = try package.run("compare", "1.1", in: package.root)
    #expect(result.output.contains("this package's") && result.output.contains("2.00 times"))
    #expect(!result.output.contains("the reference"))
  }

  @Test func `without the reference's package the fused one is left`() throws {
    try measure(("own", 0.002, 5), ("fused", 0.0005, 5), in: root)
    try removeTree(package.root)
    let result = try Child(
      arguments: [
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
          .appendingPathComponent("workshop").path, "compare", "1.1",
      ],
      environment: [
        "SEVEN_STAGES_ROOT": root,
        "PATH": "\(root)/bin:\(ProcessInfo.processInfo.environment["PATH"] ?? "")",
      ]
    ).run()
    #expect(result.exitCode == 0 && result.output.contains("without the reference"))
    #expect(result.output.contains("4.00 times"))
  }

  @Test func `where nothing is measured one sentence says so`() throws {
    try AtomicFile.write("null", to: root + "/measured")
    let result = try package.run("compare", "1.1", "--quiet", in: root)
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("There is nothing to compare in 1.1"))
    let json = try package.run("compare", "1.1", "--json", "--quiet", in: root)
    #expect(json.output.hasPrefix("null\n"))
  }

  @Test func `what does not run to its end is told and not measured`() throws {
    let unwritten = try package.run("compare", "1.2", in: root)
    #expect(unwritten.exitCode == 1 && unwritten.output.contains("1.2 is not written yet"))
    try AtomicFile.write("", to: root + "/trap")
    let crash = try package.run("compare", "1.1", in: root)
    #expect(crash.exitCode == 1 && crash.output.contains("Index out of range"))
    try removeTree(root + "/trap")
    try AtomicFile.write("", to: root + "/needs")
    #expect(try package.run("compare", "1.1", in: root).output.contains("it calls 1.2"))
    try removeTree(root + "/needs")
    #expect(try package.run("compare", "1.1", in: root).output.contains("cannot be measured"))
    try AtomicFile.write("{\"functions\": []}", to: root + "/measured")
    #expect(try package.run("compare", "1.1", in: root).exitCode == 1)
    try AtomicFile.write("a.swift:1:1: error: no\n", to: root + "/errors")
    #expect(try package.run("compare", "1.1", in: root).output.contains("does not compile"))
  }
}
