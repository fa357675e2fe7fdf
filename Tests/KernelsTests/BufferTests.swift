// The buffer pool: memory comes back, aligned and unshared.

import Foundation
import Testing

@testable import Kernels

@Suite struct BufferTests {
  // In processes of their own: other tests take buffers meanwhile.

  @Test func `a buffer that was given back is used again`() async {
    await #expect(processExitsWith: .success) {
      for count in [0, 1, 64, 65, 1000, 100_000] { _ = FloatBuffer(count: count) }
      let bytes = bufferBytes()
      for _ in 0..<100 {
        for count in [0, 1, 64, 65, 1000, 100_000] { _ = FloatBuffer(count: count) }
      }
      precondition(bufferBytes() == bytes)
      releaseUnusedBuffers()
      precondition(bufferBytes() == 0)
    }
  }

  @Test func `unused memory is released and what is in use stays`() async {
    await #expect(processExitsWith: .success) {
      let kept = FloatBuffer(count: 1000)
      kept.pointer.update(repeating: 7, count: 1000)
      _ = FloatBuffer(count: 5000)
      let before = bufferBytes()
      releaseUnusedBuffers()
      precondition(bufferBytes() <= before - 5000 * 4 && bufferBytes() >= 4000)
      precondition((0..<1000).allSatisfy { kept.pointer[$0] == 7 })
    }
  }

  @Test func `a size wastes at most a quarter of what was asked for, above the smallest`() async {
    await #expect(processExitsWith: .success) {
      for count in [65, 67, 129, 1000, 1025, 4097, 50_000] {
        releaseUnusedBuffers()
        let before = bufferBytes()
        let buffer = FloatBuffer(count: count)
        let taken = bufferBytes() - before
        precondition(taken >= count * 4 && taken * 4 <= count * 4 * 5)
        precondition(buffer.count == count)
      }
    }
  }

  @Test func `buffers in use do not overlap and start at multiples of 64`() {
    let buffers = (0..<200).map { FloatBuffer(count: $0 * 3 + 1) }
    for (index, buffer) in buffers.enumerated() {
      buffer.pointer.update(repeating: Float(index), count: buffer.count)
      #expect(Int(bitPattern: buffer.pointer) % 64 == 0)
    }
    for (index, buffer) in buffers.enumerated() {
      #expect((0..<buffer.count).allSatisfy { buffer.pointer[$0] == Float(index) })
    }
  }

  @Test func `a copy holds the same values in memory of its own`() {
    let buffer = FloatBuffer(count: 17)
    for index in 0..<17 { buffer.pointer[index] = Float(index) }
    let copy = buffer.copied()
    buffer.pointer[3] = 100
    #expect((0..<17).allSatisfy { copy.pointer[$0] == Float($0) })
  }

  @Test func `threads that take and give buffers at once get memory of their own`() {
    DispatchQueue.concurrentPerform(iterations: 4) { caller in
      for round in 0..<500 {
        let buffers = (0..<3).map { FloatBuffer(count: 17 + ($0 + round) % 5 * 64) }
        for (index, buffer) in buffers.enumerated() {
          buffer.pointer.update(repeating: Float(caller * 8 + index), count: buffer.count)
        }
        for (index, buffer) in buffers.enumerated()
        where buffer.pointer[0] != Float(caller * 8 + index)
          || buffer.pointer[buffer.count - 1] != Float(caller * 8 + index)
        {
          Issue.record("caller \(caller) lost a buffer in round \(round)")
        }
      }
    }
  }
}
