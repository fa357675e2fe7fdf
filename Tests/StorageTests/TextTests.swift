import Storage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct UTF8TextTests {
  @Test func `texts are equal only byte by byte`() {
    let composed: UTF8Text = "\u{E9}"
    let decomposed: UTF8Text = "e\u{301}"
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, "\u{E9}"]).count == 2)
    #expect("\(1)a" as UTF8Text == "1a")
    #expect(UTF8Text("z") < UTF8Text("é"))
  }

  @Test func `validation agrees with the standard library on random bytes`() {
    var random = TestRandom(seed: 3)
    let interesting: [UInt8] = [
      0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
    ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<6, using: &random)
      let bytes = (0..<length).map { _ in interesting.randomElement(using: &random) ?? 0 }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((validateUTF8(bytes) == nil) == isValid, "\(bytes)")
      #expect((UTF8Text(validating: bytes) != nil) == isValid)
    }
  }

  @Test func `validation names the first byte of what is wrong`() {
    #expect(validateUTF8(utf8("aé😀")) == nil)
    #expect(validateUTF8(utf8("aé") + [0xFF]) == 3)
    #expect(validateUTF8(utf8("a") + [0xF0, 0x9F, 0x98]) == 1)
    #expect(validateUTF8([0xED, 0xA0, 0x80]) == 0)
  }
}

@Suite struct ReadingTests {
  @Test func `missing files, folders and large files are reported`() throws {
    try withFolder { folder in
      let path = folder + "/a.txt"
      #expect(
        problem { _ = try readFile(path) }
          == "\(path): cannot read: there is no such file or folder")
      #expect(problem { _ = try readFile(folder) } == "\(folder): expected a file, found a folder")
      try AtomicFile.write("12345", to: path)
      #expect(try readFile(path, limit: 5) == utf8("12345"))
      #expect(
        problem { _ = try readFile(path, limit: 4) }
          == "\(path): expected at most 4 bytes, found more")
    }
  }

  @Test func `devices are read up to the limit`() throws {
    #expect(try readFile("/dev/null").isEmpty)
    #expect(problem { _ = try readFile("/dev/zero", limit: 1_000) }.contains("at most 1000 bytes"))
  }

  @Test func `text must be UTF-8`() throws {
    try withFolder { folder in
      let path = folder + "/a.txt"
      try AtomicFile.write(utf8("ab") + [0xFF], to: path)
      #expect(
        problem { _ = try readText(path) }
          == "\(path): byte 2: expected UTF-8 text, found byte 0xFF")
    }
  }

  @Test func `folders give their text files in order`() throws {
    try withFolder { folder in
      try makeFolder(folder + "/b/c")
      for name in ["b/c/z.md", "b/y.txt", "a.txt", "Z.txt", "n.json", ".hidden.txt"] {
        try AtomicFile.write(name, to: folder + "/" + name)
      }
      try AtomicFile.write("", to: folder + "/empty.txt")
      let names = ["Z.txt", "a.txt", "b/c/z.md", "b/y.txt"]
      let sources = try loadText(paths: [folder, folder + "/n.json"])
      #expect(sources.map(\.text) == names + ["n.json"])
      #expect(sources.map(\.name) == (names + ["n.json"]).map { folder + "/" + $0 })
    }
  }

  @Test func `a dash stands for standard input`() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        try AtomicFile.write("piped", to: folder + "/a")
        let descriptor = open(folder + "/a", O_RDONLY)
        #expect(dup2(descriptor, STDIN_FILENO) == STDIN_FILENO)
        let sources = try loadText(paths: ["-"])
        #expect(sources.map(\.text) == ["piped"] && sources.map(\.name) == ["standard input"])
        lseek(descriptor, 0, SEEK_SET)
        #expect(
          problem { _ = try readStandardInput(limit: 4) }
            == "standard input: expected at most 4 bytes, found more")
      }
    }
  }

  @Test func `what is no text is refused`() throws {
    try withFolder { folder in
      let path = folder + "/a.txt"
      try AtomicFile.write("", to: path)
      #expect(
        problem { _ = try loadText(paths: [folder]) }
          == "\(folder): expected a folder with text in .txt or .md files, found none")
      #expect(
        problem { _ = try loadText(paths: [path]) } == "\(path): expected text, found nothing")
      try AtomicFile.write([0x41, 0], to: path)
      #expect(
        problem { _ = try loadText(paths: [path]) }
          == "\(path): byte 1: expected text, found byte 0x00")
      try AtomicFile.write("\u{FEFF}text", to: path)
      #expect(try loadText(paths: [path]).first?.bytes == utf8("text"))
    }
  }
}
