// Memory in training: after ten steps, a step takes all it needs from what the last one gave back.

import Foundation
import Kernels
import Pretraining
import Tensors
import Testing
import Transformer

@Suite struct MemoryTests {
  /// A preset's parts at sizes that a debug build can train.
  private static func small(_ preset: Preset) -> TransformerConfiguration {
    var configuration = preset.configuration(vocabularySize: 11)
    let heads = configuration.headCount / configuration.keyValueHeadCount
    configuration.depth = 2
    configuration.width = 32
    configuration.headCount = 4
    configuration.keyValueHeadCount = 4 / heads
    configuration.contextSize = 16
    configuration.feedForwardSize = min(configuration.feedForwardSize, 64)
    return configuration
  }

  @Test(arguments: Preset.allCases)
  func `the small models have every part of their presets`(_ preset: Preset) {
    let (whole, part) = (preset.configuration(), MemoryTests.small(preset))
    #expect(part.problem == nil)
    #expect(whole.norm == part.norm && whole.activation == part.activation)
    #expect(whole.positions == part.positions && whole.isTied == part.isTied)
    #expect(whole.hasBias == part.hasBias && whole.dropout == part.dropout)
    #expect((whole.feedForwardSize == 0) == (part.feedForwardSize == 0))
    #expect(
      whole.headCount * part.keyValueHeadCount == part.headCount * whole.keyValueHeadCount)
  }

  // In a process of its own: other tests take buffers meanwhile. On one thread: each thread that is in an
  // attention at the same time takes scratch memory, once, and when they first meet is chance.
  @Test func `after ten steps a training step of any preset takes no new memory`() async {
    await #expect(processExitsWith: .success) {
      for preset in Preset.allCases {
        let trainer = try ruleTrainer(
          tinyModel(MemoryTests.small(preset)),
          options: tinyOptions(steps: 10_000, accumulation: 2))
        func takeSteps(_ count: Int) {
          withThreads(1) { for _ in 0..<count { _ = trainer.takeStep() } }
        }
        takeSteps(10)
        let buffers = bufferBytes()
        // What the runtime sets up late makes one window grow; a leak makes every window grow, and of
        // one small object a step by 300 times at least 48 bytes.
        let growth = (0..<3).map { _ in
          let resident = residentBytes()
          takeSteps(300)
          return residentBytes() - resident
        }
        if bufferBytes() != buffers {
          fatalError("\(preset): buffers grew from \(buffers) to \(bufferBytes())")
        }
        if growth.allSatisfy({ $0 > 14_000 }) {
          fatalError("\(preset): 300 steps each took \(growth) bytes")
        }
      }
    }
  }
}

/// The memory that the program occupies, in bytes; 0 where the system does not say.
private func residentBytes() -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
    return 0
  }
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}
