// The worker pool: every piece exactly once, whoever calls it and from wherever.

import Foundation
import Synchronization
import Testing

@testable import Kernels

/// How often each piece of a loop was run.
///
/// Deliberately without a lock: no two threads may write one count, and the caller may read all after
/// the loop. The thread sanitizer sees it where the pool breaks this.
private final class Visits: @unchecked Sendable {
  private let counts: UnsafeMutableBufferPointer<Int>

  init(_ count: Int) {
    counts = .allocate(capacity: count)
    counts.initialize(repeating: 0)
  }

  deinit { counts.deallocate() }

  func add(_ index: Int) { counts[index] += 1 }

  var areOneEach: Bool { counts.allSatisfy { $0 == 1 } }
}

@Suite struct WorkerTests {
  @Test(arguments: [0, 1, 2, 3, 7, 64, 1000], [1, 2, 3, 8, 100])
  func `every index is run exactly once`(_ count: Int, _ threads: Int) {
    for _ in 0..<20 {
      let visits = Visits(count)
      parallelFor(count, threads: threads) { visits.add($0) }
      #expect(visits.areOneEach)
    }
  }

  @Test(arguments: [0, 1, 16, 17, 100, 131])
  func `ranges cover every element once`(_ total: Int) {
    for chunk in [1, 7, 16, 200] {
      let visits = Visits(total)
      parallelRanges(of: total, chunk: chunk, threads: 2) { range in
        for index in range { visits.add(index) }
      }
      #expect(visits.areOneEach)
    }
  }

  @Test func `a loop inside a loop runs every pair once`() {
    let visits = Visits(7 * 13 * 3)
    parallelFor(7, threads: 3) { outer in
      parallelFor(13, threads: 3) { middle in
        parallelFor(3, threads: 2) { inner in visits.add((outer * 13 + middle) * 3 + inner) }
      }
    }
    #expect(visits.areOneEach)
  }

  @Test func `threads that call at the same time disturb no one`() {
    let visits = (0..<4).map { _ in Visits(200 * 5) }
    DispatchQueue.concurrentPerform(iterations: 4) { caller in
      for round in 0..<200 {
        parallelFor(5, threads: 3) { visits[caller].add(round * 5 + $0) }
      }
    }
    #expect(visits.allSatisfy { $0.areOneEach })
  }

  @Test func `a hundred thousand tiny loops lose and repeat no piece`() {
    let sum = Atomic<Int>(0)
    for round in 0..<100_000 {
      let pieces = 2 + round % 5
      parallelFor(pieces, threads: 2 + round % 3) { sum.add($0 + 1, ordering: .relaxed) }
    }
    let wanted = (0..<5).reduce(0) { $0 + ($1 + 2) * ($1 + 3) / 2 } * 20_000
    #expect(sum.load(ordering: .relaxed) == wanted)
  }

  @Test func `workers that have gone to sleep wake up again`() {
    for _ in 0..<20 {
      usleep(3000)  // longer than an idle worker watches
      let visits = Visits(50)
      parallelFor(50, threads: 3) { visits.add($0) }
      #expect(visits.areOneEach)
    }
  }
}
