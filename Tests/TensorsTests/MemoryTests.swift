// Memory in training: after a warm-up, a step takes all it needs from what the last one gave back.

import Foundation
import Kernels
import Tensors
import Testing

@Suite struct MemoryTests {
  @Test func `the training steps learn`() {
    var model = SmallModel(width: 8, hidden: 32)
    let first = model.step(rows: 64)
    for _ in 0..<60 { model.step(rows: 64) }
    #expect(model.step(rows: 64) < first * 0.5)
  }

  // In a process of its own: other tests take buffers meanwhile.
  @Test func `training after a warm-up takes no new memory`() async {
    await #expect(processExitsWith: .success) {
      var model = SmallModel(width: 5, hidden: 17)
      for _ in 0..<200 { model.step(rows: 7) }
      let buffers = bufferBytes()
      // What the runtime sets up late makes one window grow; a leak makes every window grow, and of
      // one small object a step by 2000 times at least 48 bytes.
      let growth = (0..<3).map { _ in
        let resident = residentBytes()
        for _ in 0..<2000 { model.step(rows: 7) }
        return residentBytes() - resident
      }
      if bufferBytes() != buffers { fatalError("buffers grew from \(buffers) to \(bufferBytes())") }
      if growth.allSatisfy({ $0 > 90_000 }) { fatalError("2000 steps each took \(growth) bytes") }
    }
  }

  @Test func `a history that is dropped without a backward pass gives its memory back`() async {
    await #expect(processExitsWith: .success) {
      let x = Tensor.ones([1000], requiresGradient: true)
      func forget() { _ = sum(gelu(x * 2) + softmax(x)) }
      forget()
      let buffers = bufferBytes()
      for _ in 0..<50 { forget() }
      if bufferBytes() != buffers { fatalError("buffers grew from \(buffers) to \(bufferBytes())") }
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
