import Storage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct RunFolderTests {
  @Test func `unnamed runs are numbered`() throws {
    try withFolder { folder in
      let runs = folder + "/runs"
      #expect(try RunFolder.create(in: runs, command: "train").name == "train-1")
      for name in ["train-9", "train-x", "train", "evaluate-20", "train--3"] {
        try makeFolder(runs + "/" + name)
      }
      try makeFolder(runs + "/train-9223372036854775807")
      let run = try RunFolder.create(in: runs, command: "train")
      #expect(run.name == "train-10")
      #expect(run.checkpoint == runs + "/train-10/checkpoint")
      #expect(fileKind(run.path) == .folder)
      #expect(try RunFolder.create(in: runs, command: "train", existing: .resume) == run)
    }
  }

  @Test func `a run that is there is only resumed or replaced on demand`() throws {
    try withFolder { folder in
      let run = try RunFolder.create(in: folder, name: "mine", command: "train")
      try AtomicFile.write("{}", to: run.configuration)
      #expect(
        problem { _ = try RunFolder.create(in: folder, name: "mine", command: "train") }
          == "\(folder)/mine: this run is already there: resume it or choose another name")
      #expect(
        try RunFolder.create(in: folder, name: "mine", command: "train", existing: .resume) == run)
      #expect(fileKind(run.configuration) == .file)
      _ = try RunFolder.create(in: folder, name: "mine", command: "train", existing: .replace)
      #expect(try listFolder(run.path).isEmpty)
    }
  }

  @Test func `what is no run is not removed`() throws {
    try withFolder { folder in
      try makeFolder(folder + "/thesis")
      try AtomicFile.write("years of work", to: folder + "/thesis/thesis.txt")
      #expect(
        problem {
          _ = try RunFolder.create(in: folder, name: "thesis", command: "train", existing: .replace)
        }.hasSuffix("thesis: expected a run to replace, found no configuration.json in it"))
      #expect(fileKind(folder + "/thesis/thesis.txt") == .file)
    }
  }

  @Test func `only runs that are there are resumed`() throws {
    try withFolder { folder in
      for name in ["none", nil] {
        #expect(
          problem {
            _ = try RunFolder.create(
              in: folder, name: name, command: "train", existing: .resume)
          }.contains("to resume"))
      }
    }
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "../a", "/tmp", "-rf", ".hidden", "a b", "a\0b", "a\nb", "é", "a\\b",
    "~", "$HOME", String(repeating: "a", count: 101),
  ])
  func `hostile names are refused`(name: String) throws {
    try withFolder { folder in
      for existing in [RunFolder.Existing.refuse, .resume, .replace] {
        let message = problem {
          _ = try RunFolder.create(in: folder, name: name, command: "train", existing: existing)
        }
        #expect(message.contains("expected a run name"))
      }
      let remaining = try listFolder(folder)
      #expect(remaining.isEmpty)
    }
  }

  @Test func `a folder that may not be written to is named with the reason`() async {
    // In a process of its own, which gives up the right of an administrator to write anywhere.
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        guard chmod(folder, 0o555) == 0, geteuid() != 0 || seteuid(65_534) == 0 else {
          fatalError("cannot set up the folder")
        }
        let attempts = [
          { _ = try RunFolder.create(in: folder + "/runs", command: "train") },
          { _ = try RunFolder.create(in: folder, command: "train") },
        ]
        for attempt in attempts {
          let found = problem(attempt)
          guard found.contains(folder), found.contains("permission denied") else {
            fatalError(found)
          }
        }
      }
    }
  }
}
