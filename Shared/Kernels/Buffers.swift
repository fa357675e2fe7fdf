// Float memory that is used again: a training step asks for the same sizes every time.

import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory for `count` floats, aligned to 64 bytes, that goes back to a pool when its last owner does.
///
/// The memory starts out with whatever its last user left there.
public final class FloatBuffer {
  /// The first float.
  public let pointer: UnsafeMutablePointer<Float>
  /// How many floats the buffer holds.
  public let count: Int
  private let bytes: Int

  /// Takes memory for `count` floats from the pool, or from the system where the pool has none.
  public init(count: Int) {
    let bytes = FloatBuffer.roundedSize(count * MemoryLayout<Float>.stride)
    self.count = count
    self.bytes = bytes
    pointer = pool.withLock { $0.take(bytes) }?.pointer ?? FloatBuffer.allocate(bytes)
  }

  deinit {
    let (block, bytes) = (Block(pointer: pointer), bytes)
    pool.withLock { $0.give(block, bytes) }
  }

  /// Makes a buffer of its own with the same values.
  public func copied() -> FloatBuffer {
    let copy = FloatBuffer(count: count)
    copy.pointer.update(from: pointer, count: count)
    return copy
  }

  /// Rounds up to one of four sizes per power of two: at most a fifth is wasted, and sizes that differ
  /// a little from step to step share their memory.
  private static func roundedSize(_ bytes: Int) -> Int {
    guard bytes > 256 else { return 256 }
    let step = 1 << (Int.bitWidth - 1 - (bytes - 1).leadingZeroBitCount - 2)
    return (bytes + step - 1) / step * step
  }

  private static func allocate(_ bytes: Int) -> UnsafeMutablePointer<Float> {
    var memory: UnsafeMutableRawPointer?
    guard posix_memalign(&memory, 64, bytes) == 0, let memory else {
      fatalError("FloatBuffer: no memory for \(bytes) bytes")
    }
    return memory.assumingMemoryBound(to: Float.self)
  }
}

/// Gives the memory that no buffer uses back to the system.
public func releaseUnusedBuffers() {
  let blocks = pool.withLock { $0.takeAll() }
  for block in blocks { free(block.pointer) }
}

/// The bytes that ``FloatBuffer``s have taken from the system so far, in use or not.
public func bufferBytes() -> Int {
  pool.withLock { $0.allocatedBytes }
}

/// A block nobody uses, and so nobody else can reach.
private struct Block: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Float>
}

private struct Pool {
  private var unused: [Int: [Block]] = [:]
  private(set) var allocatedBytes = 0

  mutating func take(_ bytes: Int) -> Block? {
    if let block = unused[bytes]?.popLast() { return block }
    allocatedBytes += bytes
    return nil
  }

  mutating func give(_ block: Block, _ bytes: Int) {
    unused[bytes, default: []].append(block)
  }

  mutating func takeAll() -> [Block] {
    allocatedBytes -= unused.reduce(0) { $0 + $1.key * $1.value.count }
    defer { unused = [:] }
    return unused.values.flatMap { $0 }
  }
}

private let pool = Mutex(Pool())
