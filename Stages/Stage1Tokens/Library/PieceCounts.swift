// The distinct pieces of a training text and how often each occurs: all that a trainer needs to see.

/// Distinct pieces in the order of their first occurrence, with counts.
struct PieceCounts: Sendable {
  private var table = ByteStringTable()
  private(set) var counts: [Int] = []

  /// Counts the pieces of all documents.
  ///
  /// The result does not depend on the number of threads.
  init(of documents: [[UInt8]], threads: Int) throws {
    let parts = documents.indices.flatMap { document in
      documents[document].withUnsafeBufferPointer { buffer in
        // Small documents stay whole; a single large text is shared among the threads.
        partsForThreads(buffer, count: buffer.count < 1 << 16 ? 1 : threads).map { (document, $0) }
      }
    }
    let shares = max(1, min(threads, parts.count))
    let counted = try parallelMap(count: shares) { share in
      var counts = PieceCounts()
      for part in parts[parts.count * share / shares..<parts.count * (share + 1) / shares] {
        documents[part.0].withUnsafeBufferPointer { buffer in
          counts.add(piecesOf: UnsafeBufferPointer(rebasing: buffer[part.1]))
        }
      }
      return counts
    }
    for share in counted { add(share) }
  }

  private init() {}

  /// All distinct pieces with their counts.
  var all: [(piece: [UInt8], count: Int)] {
    counts.indices.map { (table[$0], counts[$0]) }
  }

  private mutating func add(piecesOf text: UnsafeBufferPointer<UInt8>) {
    for range in PieceScanner(text) {
      add(UnsafeBufferPointer(rebasing: text[range]), count: 1)
    }
  }

  private mutating func add(_ other: PieceCounts) {
    for (piece, count) in other.all {
      piece.withUnsafeBufferPointer { add($0, count: count) }
    }
  }

  @inline(__always)
  private mutating func add(_ piece: UnsafeBufferPointer<UInt8>, count: Int) {
    let entry = table.insert(piece)
    if entry.isNew { counts.append(0) }
    counts[entry.index] += count
  }
}
