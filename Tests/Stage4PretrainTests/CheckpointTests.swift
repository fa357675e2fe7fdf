// Checkpoints and exports: nothing is lost, whatever stands in the way.

import Foundation
import Pretraining
import Storage
import Tensors
import Testing
import Transformer

@Suite struct CheckpointTests {
  private func provenance(_ trainer: Trainer) -> Provenance {
    Provenance(command: "train", dataChecksum: trainer.task.dataChecksum)
  }

  @Test func `an export replaces an older one, an empty folder and a checkpoint`() throws {
    try withFolder { folder in
      let trainer = try ruleTrainer()
      let path = folder + "/model"
      try makeFolder(path)
      try trainer.export(to: path, provenance: provenance(trainer))
      _ = trainer.takeStep()
      try trainer.export(to: path, provenance: provenance(trainer))
      #expect(
        try listFolder(path)
          == ["config.json", "model.safetensors", "tokenizer.json", "training.json"])
      try trainer.save(to: path, provenance: provenance(trainer))
      try trainer.export(to: path, provenance: provenance(trainer))
      #expect(fileKind(path + "/optimizer.safetensors") == nil)
      #expect(sentence { _ = try TrainedModel(loadingFrom: path) } == nil)
    }
  }

  @Test func `an export to a folder with anything else in it is refused and loses nothing`() throws
  {
    let trainer = try ruleTrainer()
    func check(_ names: [String], besideExport: Bool, found: String) throws {
      try withFolder { folder in
        let path = folder + "/mine"
        try makeFolder(path)
        if besideExport { try trainer.export(to: path, provenance: provenance(trainer)) }
        for name in names { try AtomicFile.write("{}", to: path + "/" + name) }
        let before = try listFolder(path)
        for attempt in [
          { try trainer.checkExport(to: path) },
          { try trainer.export(to: path, provenance: provenance(trainer)) },
        ] {
          #expect(sentence(attempt)?.contains("with \(found) in it") == true)
        }
        #expect(try listFolder(path) == before)
        for name in names { #expect(try readText(path + "/" + name) == "{}") }
      }
    }
    try check(["notes.txt"], besideExport: false, found: "notes.txt")
    try check(["notes.txt"], besideExport: true, found: "notes.txt")
    // What another program calls a checkpoint is none of ours.
    try check(["config.json", "model.safetensors"], besideExport: false, found: "config.json")
    try check(["training.json"], besideExport: false, found: "training.json")
  }

  @Test func `an export to a file is refused`() throws {
    try withFolder { folder in
      let trainer = try ruleTrainer()
      try AtomicFile.write("text", to: folder + "/file")
      #expect(
        sentence { try trainer.checkExport(to: folder + "/file") }?.contains("a file") == true)
      #expect(try readText(folder + "/file") == "text")
    }
  }

  @Test func `resuming with the other operations is refused`() throws {
    try withFolder { folder in
      let fused = try ruleTrainer()
      try fused.save(to: folder + "/checkpoint", provenance: provenance(fused))
      let composed = try ruleTrainer(tinyModel(compute: .composed))
      let found = sentence { try composed.resume(from: folder + "/checkpoint") }
      #expect(found?.contains("expected a run of composed operations, found one of fused") == true)
    }
  }

  @Test func `resuming with another architecture is refused`() throws {
    try withFolder { folder in
      let trainer = try ruleTrainer()
      try trainer.save(to: folder + "/checkpoint", provenance: provenance(trainer))
      var wider = tinyConfiguration()
      wider.width = 16
      let other = try ruleTrainer(tinyModel(wider))
      let found = sentence { try other.resume(from: folder + "/checkpoint") }
      #expect(found?.contains("another architecture") == true)
    }
  }

  @Test func `a damaged optimizer file or state is named, and nothing traps`() throws {
    try withFolder { folder in
      let trainer = try ruleTrainer()
      _ = trainer.takeStep()
      let checkpoint = folder + "/checkpoint"
      try trainer.save(to: checkpoint, provenance: provenance(trainer))
      for name in ["optimizer.safetensors", "training.json", "model.safetensors", "config.json"] {
        let bytes = try readFile("\(checkpoint)/\(name)")
        for damaged in [[], Array(bytes.prefix(bytes.count / 2)), [0, 255, 0, 254]] {
          try AtomicFile.write(damaged, to: "\(checkpoint)/\(name)")
          let other = try ruleTrainer()
          #expect(sentence { try other.resume(from: checkpoint) }?.contains(name) == true)
        }
        try AtomicFile.write(bytes, to: "\(checkpoint)/\(name)")
      }
      #expect(sentence { try ruleTrainer().resume(from: checkpoint) } == nil)
    }
  }

  @Test func `where a checkpoint cannot be written the old one is kept, and the run says so`() async
  {
    // In a process of its own, whose files may not grow: to a program, a full disk looks the same.
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        let runFolder = try RunFolder.create(in: folder, name: "run", command: "train")
        let trainer = try ruleTrainer(options: tinyOptions(steps: 8))
        signal(SIGXFSZ, SIG_IGN)
        let run = try TrainingRun(
          trainer, plan: TrainingPlan(evaluationInterval: 100, checkpointInterval: 4),
          folder: runFolder, command: "train", resuming: false)
        let found = sentence {
          _ = try run.run { event in
            guard case .step(5, _) = event else { return }
            var limit = rlimit(rlim_cur: 4_000, rlim_max: 4_000)
            setrlimit(fileSizeLimit, &limit)
          }
        }
        guard let found, found.contains("the checkpoint of step 4 is kept") else {
          fatalError("the run said \(found ?? "nothing")")
        }
        let resumed = try ruleTrainer(options: tinyOptions(steps: 8))
        try resumed.resume(from: runFolder.checkpoint)
        guard resumed.step == 4 else { fatalError("resumed at step \(resumed.step)") }
        let left = try listFolder(runFolder.path).filter { $0.contains(".partial") }
        guard left.isEmpty else { fatalError("left over: \(left)") }
      }
    }
  }
}

#if canImport(Glibc)
  private let fileSizeLimit = Int32(RLIMIT_FSIZE.rawValue)
#else
  private let fileSizeLimit = RLIMIT_FSIZE
#endif
