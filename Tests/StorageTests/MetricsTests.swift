import Storage
import Testing

@Suite struct MetricsTests {
  private static let columns = ["loss", "learningRate", "a,\"b\""]

  /// Logs the steps of a made-up run.
  private func log(_ steps: ClosedRange<Int>, to metrics: Metrics) throws {
    for step in steps {
      var values = ["loss": 1 / Double(step), "learningRate": 0.001]
      if step.isMultiple(of: 2) { values["a,\"b\""] = step == 4 ? .nan : -2.5 }
      try metrics.log(step: step, values, time: 1_700_000_000.25 + Double(step))
    }
  }

  private func contents(_ folder: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try listFolder(folder) { contents[name] = try readFile(folder + "/" + name) }
    return contents
  }

  @Test func `one call writes three logs`() throws {
    try withFolder { folder in
      try log(1...4, to: Metrics(folder: folder, columns: Self.columns))
      #expect(
        try listFolder(folder)
          == ["events.out.tfevents.1700000001.seven-stages", "metrics.csv", "metrics.jsonl"])
      #expect(
        try readText(folder + "/metrics.jsonl").split(separator: "\n").suffix(2) == [
          #"{"step":3,"time":1700000003.25,"loss":0.3333333333333333,"learningRate":0.001}"#,
          #"{"step":4,"time":1700000004.25,"loss":0.25,"learningRate":0.001,"a,\"b\"":null}"#,
        ])
      #expect(
        try readText(folder + "/metrics.csv") == """
          step,time,loss,learningRate,"a,""b\"""
          1,1700000001.25,1.0,0.001,
          2,1700000002.25,0.5,0.001,-2.5
          3,1700000003.25,0.3333333333333333,0.001,
          4,1700000004.25,0.25,0.001,nan

          """)
      let rows = try MetricsLog.read(folder + "/metrics.jsonl")
      #expect(
        rows[1]
          == MetricsLog.Row(
            step: 2, time: 1_700_000_002.25,
            values: ["loss": 0.5, "learningRate": 0.001, "a,\"b\"": -2.5]))
      #expect(rows[3].values["a,\"b\""]?.isNaN == true)
    }
  }

  @Test func `resuming gives the same bytes as a run without a break`() throws {
    try withFolder { folder in
      for name in ["whole", "resumed"] { try makeFolder("\(folder)/\(name)") }
      try log(1...9, to: Metrics(folder: folder + "/whole", columns: Self.columns))
      let path = folder + "/resumed"
      try log(1...7, to: Metrics(folder: path, columns: Self.columns))
      // The kill left half a line.
      let torn = try readFile(path + "/metrics.jsonl") + utf8("{\"step\":8,\"ti")
      try AtomicFile.write(torn, to: path + "/metrics.jsonl")
      #expect(try MetricsLog.read(path + "/metrics.jsonl").count == 7)
      try log(6...9, to: Metrics(folder: path, columns: Self.columns, resumingAt: 5))
      #expect(try contents(path) == contents(folder + "/whole"))
    }
  }

  @Test func `logs are neither overwritten nor resumed by mistake`() throws {
    try withFolder { folder in
      #expect(
        problem { _ = try Metrics(folder: folder, columns: ["loss"], resumingAt: 1) }
          .contains("no such file"))
      try log(1...2, to: Metrics(folder: folder, columns: Self.columns))
      #expect(
        problem { _ = try Metrics(folder: folder, columns: ["loss"]) }
          .contains("found those of an earlier run"))
      #expect(
        problem { _ = try Metrics(folder: folder, columns: ["loss"], resumingAt: 2) }
          .hasSuffix(#"expected only the columns loss, found a,"b""#))
      #expect(try MetricsLog.read(folder + "/metrics.jsonl").count == 2)
    }
  }

  @Test(arguments: [
    ("{\"step\":1,\"time\":2.5}\nnonsense\n{}\n", "line 2, column 1: expected null"),
    ("{\"step\":1.5,\"time\":2.5}\n", "line 1: \"step\": expected an integer, found 1.5"),
    ("{\"step\":1,\"time\":2.5,\"loss\":\"x\"}\n", "line 1: \"loss\": expected a number"),
    ("[]\n", "line 1: expected an object"),
    ("\n", "line 1, column 1: expected a JSON value"),
  ])
  func `a broken line is reported with its number`(text: String, message: String) throws {
    try withFolder { folder in
      try AtomicFile.write(text, to: folder + "/metrics.jsonl")
      #expect(problem { _ = try MetricsLog.read(folder + "/metrics.jsonl") }.contains(message))
    }
  }

  @Test func `a full disk is reported and leaves whole lines`() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        let metrics = try Metrics(folder: folder, columns: ["loss"])
        limitFileSize(to: 1_000)
        let message = problem {
          for step in 1...1_000 { try metrics.log(step: step, ["loss": 1], time: 1.5) }
        }
        #expect(
          message.hasSuffix("cannot write: the file would exceed the allowed file size"))
        #expect(try readFile(folder + "/metrics.jsonl").last == 0x0A)
      }
    }
  }
}
