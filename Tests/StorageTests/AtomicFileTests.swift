import Storage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct AtomicFileTests {
  @Test func `a file is made and replaced`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try AtomicFile.write("old", to: path)
      try AtomicFile.write(to: path) { file in
        try file.write("new ")
        try file.write([UInt8](repeating: 0x2E, count: 300_000))
        try file.write("!")
      }
      #expect(
        try readFile(path) == utf8("new ") + [UInt8](repeating: 0x2E, count: 300_000) + utf8("!"))
      #expect(try listFolder(folder) == ["a"])
    }
  }

  @Test func `an error while writing leaves the old file and nothing else`() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try AtomicFile.write("old", to: path)
      let stop = FileProblem(path, "stopped")
      #expect(throws: stop) {
        try AtomicFile.write(to: path) { file in
          try file.write("new")
          throw stop
        }
      }
      #expect(try readText(path) == "old")
      #expect(try listFolder(folder) == ["a"])
    }
  }

  @Test func `missing folders, folders and devices are reported`() throws {
    try withFolder { folder in
      #expect(
        problem { try AtomicFile.write("a", to: folder + "/x/y") }
          == "\(folder)/x/y: cannot write: there is no folder \(folder)/x")
      #expect(
        problem { try AtomicFile.write("a", to: folder) }
          == "\(folder): expected a file to replace, found a folder")
      #expect(problem { try AtomicFile.write("a", to: "/dev/full") }.contains("a device or pipe"))
      let long = folder + "/" + String(repeating: "n", count: 256)
      #expect(problem { try AtomicFile.write("a", to: long) }.contains("the name is too long"))
    }
  }

  @Test func `left-overs of killed processes go, those of running ones stay`() throws {
    try withFolder { folder in
      let dead = ".a.partial-\(endedProcess())-1f"
      let alive = ".a.partial-\(getpid())-2e"
      let foreign = [".a.partial-", ".a.partial-x-1", ".b.partial-\(endedProcess())-1f"]
      for name in [dead, alive] + foreign { try AtomicFile.write("half", to: folder + "/" + name) }
      try AtomicFile.write("whole", to: folder + "/a")
      #expect(try listFolder(folder) == ([alive, "a"] + foreign).sorted())
    }
  }

  @Test func `a full disk is reported and nothing half-written is left`() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        let path = folder + "/a"
        try AtomicFile.write("old", to: path)
        limitFileSize(to: 100_000)
        let large = [UInt8](repeating: 0, count: 400_000)
        #expect(
          problem { try AtomicFile.write(large, to: path) }
            == "\(path): cannot write: the file would exceed the allowed file size")
        #expect(try readText(path) == "old")
        #expect(try listFolder(folder) == ["a"])
      }
    }
  }
}

@Suite struct FolderTests {
  @Test func `folders are made with their parents and removed with their content`() throws {
    try withFolder { folder in
      try makeFolder(folder + "/a/b/c/")
      try makeFolder(folder + "/a/b/c")
      try AtomicFile.write("kept", to: folder + "/kept")
      #expect(symlink(folder + "/kept", folder + "/a/link") == 0)
      #expect(fileKind(folder + "/a/b/c") == .folder)
      #expect(fileKind(folder + "/a/link") == .file)
      #expect(fileKind("/dev/null") == .other)
      try removeTree(folder + "/a")
      try removeTree(folder + "/a")
      #expect(try listFolder(folder) == ["kept"])
    }
  }

  @Test func `impossible folders are reported`() throws {
    try withFolder { folder in
      try AtomicFile.write("", to: folder + "/file")
      #expect(problem { try makeFolder(folder + "/file/x") }.contains("cannot make the folder"))
      #expect(problem { try makeFolder(folder + "/file") }.contains("cannot make the folder"))
      #expect(problem { _ = try listFolder(folder + "/none") }.contains("no such file or folder"))
    }
  }
}
