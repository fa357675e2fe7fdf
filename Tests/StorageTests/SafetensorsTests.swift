import Storage
import Testing

@Suite struct SafetensorsTests {
  private static let records = [
    TensorRecord(name: "é.weight", shape: [2, 3], values: [0, -1, 2.5, .pi, 1e-30, -1e30]),
    TensorRecord(name: "half", shape: [3], type: .float16, values: [1, -0.5, 65504]),
    TensorRecord(name: "e\u{301}.weight", shape: [1, 1], type: .bfloat16, values: [-2]),
    TensorRecord(name: "empty", shape: [0, 4], values: []),
    TensorRecord(name: "scalar", shape: [], values: [.infinity]),
  ]

  /// A file of the given header and count of data bytes.
  private func write(_ header: String, dataSize: Int, to path: String) throws {
    let length = UInt64(header.utf8.count)
    let bytes = withUnsafeBytes(of: length.littleEndian, Array.init) + utf8(header)
    try AtomicFile.write(bytes + [UInt8](repeating: 1, count: dataSize), to: path)
  }

  /// Opens a file and reads everything in it.
  private func readAll(_ path: String) throws {
    let file = try SafetensorsFile(path)
    for entry in file.entries {
      switch entry.type {
      case .float32, .float16, .bfloat16:
        #expect(try file.floats(named: entry.name).count == entry.count)
      case .float64: #expect(throws: FileProblem.self) { try file.floats(named: entry.name) }
      default: #expect(try file.integers(named: entry.name).count == entry.count)
      }
    }
  }

  @Test func `what was written is read back`() throws {
    try withFolder { folder in
      let path = folder + "/model.safetensors"
      try writeSafetensors(Self.records, metadata: [("format", "pt"), ("a", "ü")], to: path)
      let file = try SafetensorsFile(path)
      #expect(file.entries.map { UTF8Text($0.name) } == Self.records.map { UTF8Text($0.name) })
      #expect(file.metadata == ["format": "pt", "a": "ü"])
      for record in Self.records {
        let entry = try file.entry(named: record.name)
        #expect(entry.shape == record.shape && entry.type == record.type)
        #expect(try file.floats(named: record.name) == record.values)
      }
      #expect(file.contains("half") && !file.contains("Half"))
    }
  }

  @Test func `the bytes are those of the format`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try writeSafetensors([TensorRecord(name: "x", shape: [1], values: [1])], to: path)
      let header = #"{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}  "#
      #expect(header.utf8.count == 56)
      #expect(
        try readFile(path) == [56, 0, 0, 0, 0, 0, 0, 0] + utf8(header) + [0, 0, 0x80, 0x3F])
    }
  }

  @Test func `integers of every width are read`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      let header = """
        {"a":{"dtype":"I8","shape":[2],"data_offsets":[0,2]},\
        "b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]},\
        "c":{"dtype":"BOOL","shape":[1],"data_offsets":[3,4]},\
        "d":{"dtype":"I16","shape":[1],"data_offsets":[4,6]},\
        "e":{"dtype":"I32","shape":[1],"data_offsets":[6,10]},\
        "f":{"dtype":"I64","shape":[1],"data_offsets":[10,18]}}
        """
      try write(header, dataSize: 0, to: path)
      let data: [UInt8] =
        [0xFF, 0x7F, 0xFF, 1, 0xFE, 0xFF, 0, 0, 0, 0x80] + [UInt8](repeating: 0xFF, count: 8)
      try AtomicFile.write(try readFile(path) + data, to: path)
      let file = try SafetensorsFile(path)
      #expect(
        try file.entries.map { try file.integers(named: $0.name) }
          == [[-1, 127], [255], [1], [-2], [Int(Int32.min)], [-1]])
      #expect(
        problem { _ = try file.floats(named: "a") }
          == "\(path): tensor \"a\": expected F32, F16 or BF16, found I8")
    }
  }

  @Test func `wrong names and counts are reported`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try writeSafetensors(Self.records, to: path)
      let file = try SafetensorsFile(path)
      #expect(
        problem { _ = try file.floats(named: "wte") }
          == "\(path): expected a tensor \"wte\", found none of that name")
      let target = UnsafeMutableBufferPointer<Float>.allocate(capacity: 4)
      defer { target.deallocate() }
      #expect(
        problem { try file.copyFloats(named: "half", to: target) }
          == "\(path): tensor \"half\": expected 4 numbers, found 3, shape [3]")
      #expect(problem { _ = try file.integers(named: "half") }.contains("found F16"))
    }
  }

  @Test func `numbers too large for a 16-bit type are refused, naming the tensor`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      let large = TensorRecord(name: "w", shape: [2], type: .float16, values: [1, -65520])
      #expect(
        problem { try writeSafetensors([large], to: path) }
          == "\(path): tensor \"w\": -65520.0 is too large for F16")
      let special = TensorRecord(
        name: "w", shape: [2], type: .float16, values: [.infinity, -.infinity])
      try writeSafetensors([special], to: path)
      #expect(try SafetensorsFile(path).floats(named: "w") == [.infinity, -.infinity])
    }
  }

  @Test(arguments: [
    (#"[]"#, 0, #"expected a header that starts with "{", found another byte"#),
    (#" {}"#, 0, #"expected a header that starts with "{", found another byte"#),
    (#"{}"#, 4, "expected 0 bytes of data, found 4"),
    (#"{"x":1}"#, 0, #""x": expected an object, found 1"#),
    (#"{"x":{}}"#, 0, #""x.dtype": expected a text, found nothing"#),
    (#"{"x":{"dtype":"F8","shape":[],"data_offsets":[0,1]}}"#, 1, "expected one of F32, F16"),
    (#"{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#, 3, "an integer from 0 to 3"),
    (#"{"x":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#, 4, "an integer from 4 to 4"),
    (#"{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#, 4, "expected 8 bytes between"),
    (#"{"x":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#, 4, #""x.shape[0]": expected"#),
    (#"{"x":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}"#, 4, #""x.shape[0]": expected"#),
    (
      #"{"x":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}}"#, 4,
      "a shape that fits memory"
    ),
    (
      #"{"x":{"dtype":"F32","shape":[9223372036854775807,0],"data_offsets":[0,0]}}"#, 0,
      "a shape that fits memory"
    ),
    (#"{"x":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}"#, 2, "data that starts at offset 0"),
    (#"{"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#, 2, "1 bytes of data, found 2"),
    (
      """
      {"x":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},\
      "y":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}
      """, 3, "tensor \"y\": expected data that starts at offset 2, found offset 1"
    ),
    (
      """
      {"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},\
      "x":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}
      """, 2, "the key \"x\" is given twice"
    ),
    (#"{"__metadata__":{"a":1}}"#, 0, #""__metadata__.a": expected a text, found 1"#),
    (#"{"x":{"dtype":"F32","shape":[1],"data_offsets":[0]}}"#, 4, "expected two offsets"),
  ])
  func `a header that lies is refused`(header: String, dataSize: Int, message: String) throws {
    try withFolder { folder in
      try write(header, dataSize: dataSize, to: folder + "/a")
      let found = problem { _ = try SafetensorsFile(folder + "/a") }
      #expect(found.hasPrefix(folder + "/a") && found.contains(message), "\(found)")
    }
  }

  @Test func `a file that is none is refused`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      #expect(problem { _ = try SafetensorsFile(path) }.contains("no such file"))
      #expect(problem { _ = try SafetensorsFile(folder) }.contains("found no regular file"))
      try AtomicFile.write("1234567", to: path)
      #expect(problem { _ = try SafetensorsFile(path) }.contains("found only 7 bytes"))
      try AtomicFile.write([UInt8](repeating: 0xFF, count: 9), to: path)
      #expect(problem { _ = try SafetensorsFile(path) }.contains("a header of at most 1 bytes"))
    }
  }

  @Test func `a file cut at any length is refused`() throws {
    try withFolder { folder in
      try writeSafetensors(Self.records, metadata: [("a", "b")], to: folder + "/whole")
      let whole = try readFile(folder + "/whole")
      for length in whole.indices {
        try AtomicFile.write(Array(whole[..<length]), to: folder + "/cut")
        #expect(throws: FileProblem.self) { try SafetensorsFile(folder + "/cut") }
      }
    }
  }

  @Test func `a file with mutated bytes is read or refused, never worse`() throws {
    try withFolder { folder in
      try writeSafetensors(Self.records, metadata: [("a", "b")], to: folder + "/whole")
      let whole = try readFile(folder + "/whole")
      let headerEnd = 8 + Int(whole[0]) + Int(whole[1]) << 8
      var random = TestRandom(seed: 4)
      for _ in 0..<1_500 {
        var bytes = whole
        for _ in 0...Int.random(in: 0..<3, using: &random) {
          let index = Int.random(in: 0..<headerEnd, using: &random)
          // Digits and other header bytes make more believable lies than any byte does.
          bytes[index] =
            Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random)
            : whole[Int.random(in: 8..<headerEnd, using: &random)]
        }
        try AtomicFile.write(bytes, to: folder + "/mutated")
        #expect(succeedsOrReports { try readAll(folder + "/mutated") })
      }
    }
  }
}
