import Storage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FolderSwapTests {
  private func write(_ text: String, into folder: String) throws {
    try makeFolder(folder + "/inner")
    try AtomicFile.write(text, to: folder + "/inner/text")
  }

  private func text(in folder: String) throws -> String {
    try readText(folder + "/inner/text")
  }

  @Test func `a folder is made and replaced as a whole`() throws {
    try withFolder { folder in
      let path = folder + "/runs/checkpoint"
      try FolderSwap.replaceFolder(at: path) { temporary in
        try write("one", into: temporary)
        try AtomicFile.write("", to: temporary + "/only in the first")
      }
      try FolderSwap.replaceFolder(at: path + "/") { try write("two", into: $0) }
      #expect(try text(in: path) == "two")
      #expect(try listFolder(path) == ["inner"])
      #expect(try listFolder(folder + "/runs") == ["checkpoint"])
    }
  }

  @Test func `an error while filling leaves the old folder and nothing else`() throws {
    try withFolder { folder in
      let path = folder + "/checkpoint"
      try FolderSwap.replaceFolder(at: path) { try write("old", into: $0) }
      let stop = FileProblem(path, "stopped")
      #expect(throws: stop) {
        try FolderSwap.replaceFolder(at: path) { temporary in
          try write("new", into: temporary)
          throw stop
        }
      }
      #expect(try text(in: path) == "old")
      #expect(try listFolder(folder) == ["checkpoint"])
    }
  }

  @Test func `a file in the place of the folder is reported`() throws {
    try withFolder { folder in
      try AtomicFile.write("", to: folder + "/file")
      #expect(
        problem { try FolderSwap.replaceFolder(at: folder + "/file") { _ in } }
          == "\(folder)/file: expected a folder to replace, found a file")
    }
  }

  /// What a process killed at some moment leaves, and what must be there after recovery.
  struct Remains: Sendable {
    let old: String?
    let partial: String?
    let previous: String?
    let recovered: String?
  }

  @Test(arguments: [
    Remains(old: nil, partial: "half", previous: nil, recovered: nil),
    Remains(old: "old", partial: "half", previous: nil, recovered: "old"),
    Remains(old: nil, partial: "new", previous: "old", recovered: "new"),
    Remains(old: nil, partial: nil, previous: "old", recovered: "old"),
    Remains(old: "new", partial: nil, previous: "old", recovered: "new"),
    Remains(old: "old", partial: nil, previous: nil, recovered: "old"),
    Remains(old: nil, partial: nil, previous: nil, recovered: nil),
  ])
  func `recovery leaves the old or the new folder, complete`(remains: Remains) throws {
    try withFolder { folder in
      let path = folder + "/checkpoint"
      let id = "\(endedProcess())-abc"
      if let old = remains.old { try write(old, into: path) }
      if let partial = remains.partial { try write(partial, into: path + ".partial-\(id)") }
      if let previous = remains.previous { try write(previous, into: path + ".previous-\(id)") }
      try FolderSwap.recoverFolder(at: path)
      if let recovered = remains.recovered {
        #expect(try text(in: path) == recovered)
        #expect(try listFolder(folder) == ["checkpoint"])
      } else {
        #expect(try listFolder(folder).isEmpty)
      }
    }
  }

  @Test func `recovery touches neither a running process's work nor other folders`() throws {
    try withFolder { folder in
      let names = [
        "checkpoint.partial-\(getpid())-1", "checkpoint.previous-good", "checkpoint.partial-",
        "checkpoint2.partial-\(endedProcess())-1",
      ]
      for name in names { try makeFolder(folder + "/" + name) }
      try FolderSwap.recoverFolder(at: folder + "/checkpoint")
      #expect(try listFolder(folder) == names.sorted())
    }
  }

  @Test func `a process killed while filling loses nothing`() async throws {
    let folder = "/tmp/storage-tests-killed-\(getpid())"
    defer { try? removeTree(folder) }
    let path = folder + "/checkpoint"
    try FolderSwap.replaceFolder(at: path) { try write("old", into: $0) }
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      try FolderSwap.replaceFolder(at: path) { temporary in
        try AtomicFile.write("half", to: temporary + "/text")
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try listFolder(folder).count == 2)
    try FolderSwap.recoverFolder(at: path)
    #expect(try listFolder(folder) == ["checkpoint"])
    #expect(try text(in: path) == "old")
  }
}
