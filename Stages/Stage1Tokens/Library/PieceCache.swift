// Remembers the tokens of pieces met before: in real text nine pieces of ten have been seen.

/// The tokens of distinct pieces.
///
/// One cache serves one thread.
struct PieceCache {
  private var pieces = ByteStringTable()
  private var tokens: [Int] = []
  private var ends: [Int] = []

  /// Longer pieces are rare, and seldom come again.
  private static let longestPiece = 64
  /// Keeps the memory bounded on text without end.
  private static let mostPieces = 1 << 18

  /// Appends the tokens of `piece`, from memory or else by `encode`.
  @inline(__always)
  mutating func append(
    tokensOf piece: UnsafeBufferPointer<UInt8>, to output: inout [Int],
    encode: ([UInt8]) throws -> [Int]
  ) rethrows {
    if piece.count > PieceCache.longestPiece {
      output += try encode(Array(piece))
    } else if let index = pieces.index(of: piece) {
      output += tokens[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    } else {
      let new = try encode(Array(piece))
      output += new
      guard pieces.count < PieceCache.mostPieces else { return }
      _ = pieces.insert(piece)
      tokens += new
      ends.append(tokens.count)
    }
  }
}
