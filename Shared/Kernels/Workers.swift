// A pool of threads that share the pieces of one loop.
//
// A training step runs some hundred short loops, so handing one out must cost about a microsecond:
// idle workers watch one atomic word for a moment before they go to sleep. How a loop is cut depends
// on its size alone, never on the number of threads, so that results are the same bits on any machine.

import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs `body(0)` … `body(count - 1)`, on up to `threads` threads, and returns when all have ended.
///
/// The pieces must not write to the same memory. A call from inside `body`, or from a second thread
/// while the pool is busy, runs all its pieces on the calling thread.
public func parallelFor(_ count: Int, threads: Int, _ body: (Int) -> Void) {
  if count > 1 && threads > 1 && WorkerPool.shared.run(count, threads: threads, body) { return }
  for index in 0..<count { body(index) }
}

/// Cuts `0 ..< total` into ranges of `chunk` and runs `body` on each; see ``parallelFor(_:threads:_:)``.
public func parallelRanges(
  of total: Int, chunk: Int, threads: Int, _ body: (Range<Int>) -> Void
) {
  parallelFor((total + chunk - 1) / chunk, threads: threads) { index in
    body(index * chunk..<min(total, (index + 1) * chunk))
  }
}

/// The threads behind ``parallelFor(_:threads:_:)``.
///
/// All shared state is atomic or written only while no piece is claimed, which the compiler cannot see.
private final class WorkerPool: @unchecked Sendable {
  static let shared = WorkerPool()
  private static let mostThreads = 64
  private static let idleSpins = 20_000

  /// The loop at hand in one word: serial number << 32 | threads << 24 | pieces not yet claimed.
  ///
  /// A worker may claim only with the whole word as it read it, so it can never touch a finished
  /// loop.
  private let ticket = Atomic<UInt64>(0)
  private let unfinished = Atomic<Int>(0)
  private let busy = Atomic<Bool>(false)
  private let sleeping = Atomic<Int>(0)
  private var started = 0
  private var count = 0
  private var body: UnsafePointer<(Int) -> Void>?
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let wake = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  private init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(wake, nil)
  }

  /// Runs the loop, or returns false where another loop is under way or it has too many pieces.
  func run(_ count: Int, threads: Int, _ body: (Int) -> Void) -> Bool {
    guard count < 1 << 24,
      busy.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
    else { return false }
    let threads = min(threads, count, WorkerPool.mostThreads)
    while started < threads - 1 {
      start(worker: started)
      started += 1
    }
    withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        self.body = pointer
        self.count = count
        unfinished.store(count, ordering: .relaxed)
        let serial = (ticket.load(ordering: .relaxed) >> 32) &+ 1
        let word = serial << 32 | UInt64(threads) << 24 | UInt64(count)
        ticket.store(word, ordering: .sequentiallyConsistent)
        if sleeping.load(ordering: .sequentiallyConsistent) > 0 {
          pthread_mutex_lock(lock)
          pthread_cond_broadcast(wake)
          pthread_mutex_unlock(lock)
        }
        while claimAndRun(worker: -1) {}
        var spins = 0
        while unfinished.load(ordering: .acquiring) > 0 {
          spins += 1
          if spins > WorkerPool.idleSpins { sched_yield() }
        }
      }
    }
    busy.store(false, ordering: .releasing)
    return true
  }

  /// Claims one piece and runs it; false where none is left for this worker.
  private func claimAndRun(worker: Int) -> Bool {
    var word = ticket.load(ordering: .sequentiallyConsistent)
    while word & 0xff_ffff > 0 && worker + 1 < Int(word >> 24 & 0xff) {
      let claim = ticket.compareExchange(
        expected: word, desired: word - 1, ordering: .acquiringAndReleasing)
      if claim.exchanged {
        body?.pointee(count - Int(word & 0xff_ffff))
        unfinished.subtract(1, ordering: .releasing)
        return true
      }
      word = claim.original
    }
    return false
  }

  private func start(worker: Int) {
    var thread = pthread_t(bitPattern: 0)
    pthread_create(
      &thread, nil,
      { argument in
        let worker = Int(bitPattern: argument) - 1
        WorkerPool.shared.serve(worker: worker)
        return nil
      }, UnsafeMutableRawPointer(bitPattern: worker + 1))
  }

  private func serve(worker: Int) {
    var spins = 0
    while true {
      if claimAndRun(worker: worker) {
        spins = 0
      } else if spins < WorkerPool.idleSpins {
        spins += 1
      } else {
        sleep(worker: worker)
        spins = 0
      }
    }
  }

  private func sleep(worker: Int) {
    pthread_mutex_lock(lock)
    sleeping.add(1, ordering: .sequentiallyConsistent)
    while !hasWork(for: worker) { pthread_cond_wait(wake, lock) }
    sleeping.subtract(1, ordering: .sequentiallyConsistent)
    pthread_mutex_unlock(lock)
  }

  private func hasWork(for worker: Int) -> Bool {
    let word = ticket.load(ordering: .sequentiallyConsistent)
    return word & 0xff_ffff > 0 && worker + 1 < Int(word >> 24 & 0xff)
  }
}
