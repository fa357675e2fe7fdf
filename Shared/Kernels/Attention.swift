// Attention in blocks: softmax(q kᵀ / √headSize) v without ever holding the time × time matrix.
//
// A block of queries meets one block of keys after the other and keeps a running maximum and sum, so
// that the softmax comes out exact (Milakov and Gimelshein, 2018; Dao et al., 2022). Blocks that a causal mask
// hides are never visited. The backward pass recomputes the weights from the saved log of the sums.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The sizes of one attention and which keys a query may see.
public struct AttentionShape: Sendable {
  /// Sequences in the batch.
  public var batch: Int
  /// Queries in each sequence.
  public var queries: Int
  /// Keys in each sequence; the queries are the last `queries` of these positions.
  public var keys: Int
  /// Query heads.
  public var heads: Int
  /// Key and value heads; query head h uses key head h / (heads / keyValueHeads).
  public var keyValueHeads: Int
  /// Numbers in a head.
  public var headSize: Int
  /// Whether a query sees no key after its own position.
  public var causal: Bool
  /// Floats between one sequence's keys and the next one's; larger than the keys where a cache has room.
  public var keyBatchStride: Int

  /// Collects the sizes; `keyBatchStride` defaults to keys without gaps.
  public init(
    batch: Int, queries: Int, keys: Int, heads: Int, keyValueHeads: Int, headSize: Int,
    causal: Bool, keyBatchStride: Int? = nil
  ) {
    self.batch = batch
    self.queries = queries
    self.keys = keys
    self.heads = heads
    self.keyValueHeads = keyValueHeads
    self.headSize = headSize
    self.causal = causal
    self.keyBatchStride = keyBatchStride ?? keys * keyValueHeads * headSize
  }

  var queryWidth: Int { heads * headSize }
  var keyWidth: Int { keyValueHeads * headSize }
  var groupSize: Int { heads / keyValueHeads }
  var scale: Float { 1 / Float(headSize).squareRoot() }

  /// How many keys the query at `index` sees, given how many the sequence has.
  func visibleKeys(_ index: Int, of count: Int) -> Int {
    causal ? max(0, min(count, keys - queries + index + 1)) : count
  }

  func queryOffset(_ sequence: Int, _ head: Int, _ query: Int) -> Int {
    (sequence * queries + query) * queryWidth + head * headSize
  }

  func keyOffset(_ sequence: Int, _ keyHead: Int, _ key: Int) -> Int {
    sequence * keyBatchStride + key * keyWidth + keyHead * headSize
  }

  func rowOffset(_ sequence: Int, _ head: Int, _ query: Int) -> Int {
    (sequence * heads + head) * queries + query
  }
}

private let queriesPerBlock = 64
private let keysPerBlock = 256

/// Computes attention of `q` (`batch × queries × heads × headSize`) over `k` and `v`
/// (`batch × keys × keyValueHeads × headSize`) into `result`, shaped like `q`.
///
/// `keyCounts` limits the keys of each sequence, for padding at the end; a query that sees no key gets
/// zeros. `normalizers` (`batch × heads × queries`) receives the log of each softmax's sum.
public func attention(
  _ q: UnsafePointer<Float>, _ k: UnsafePointer<Float>, _ v: UnsafePointer<Float>,
  keyCounts: UnsafePointer<Int32>?, shape: AttentionShape,
  into result: UnsafeMutablePointer<Float>, normalizers: UnsafeMutablePointer<Float>, threads: Int
) {
  let blocks = (shape.queries + queriesPerBlock - 1) / queriesPerBlock
  parallelFor(shape.batch * shape.heads * blocks, threads: threads) { index in
    let (block, head) = (index % blocks, index / blocks % shape.heads)
    let sequence = index / blocks / shape.heads
    let start = block * queriesPerBlock
    let range = start..<min(shape.queries, start + queriesPerBlock)
    let count = keyCounts.map { Int($0[sequence]) } ?? shape.keys
    attendBlock(
      q + shape.queryOffset(sequence, head, start),
      k + shape.keyOffset(sequence, head / shape.groupSize, 0),
      v + shape.keyOffset(sequence, head / shape.groupSize, 0), shape, queries: range, keys: count,
      into: result + shape.queryOffset(sequence, head, start),
      normalizers: normalizers + shape.rowOffset(sequence, head, start))
  }
}

/// One block of queries of one head against all keys that its last query sees.
private func attendBlock(
  _ q: UnsafePointer<Float>, _ k: UnsafePointer<Float>, _ v: UnsafePointer<Float>,
  _ shape: AttentionShape, queries: Range<Int>, keys: Int,
  into result: UnsafeMutablePointer<Float>, normalizers: UnsafeMutablePointer<Float>
) {
  let scratch = FloatBuffer(count: queries.count * (keysPerBlock + 2))
  let weights = scratch.pointer
  let maxima = weights + queries.count * keysPerBlock
  let sums = maxima + queries.count
  maxima.update(repeating: -.infinity, count: queries.count)
  sums.update(repeating: 0, count: queries.count)
  for row in 0..<queries.count {
    (result + row * shape.queryWidth).update(repeating: 0, count: shape.headSize)
  }
  let limit = shape.visibleKeys(queries.upperBound - 1, of: keys)
  for first in stride(from: 0, to: limit, by: keysPerBlock) {
    let width = min(keysPerBlock, limit - first)
    multiplyOnce(
      MatrixView(q, stride: shape.queryWidth),
      MatrixView(k + first * shape.keyWidth, stride: shape.keyWidth, transposed: true),
      into: weights, keysPerBlock, queries.count, width, shape.headSize, shape.scale, 0)
    for row in 0..<queries.count {
      let visible = min(width, shape.visibleKeys(queries.lowerBound + row, of: keys) - first)
      let weights = weights + row * keysPerBlock
      guard visible > 0 else {
        weights.update(repeating: 0, count: width)
        continue
      }
      let maximum = max(maxima[row], largest(weights, visible))
      let shrink = expf(maxima[row] - maximum)
      sums[row] = sums[row] * shrink + exponentials(weights, minus: maximum, into: weights, visible)
      maxima[row] = maximum
      (weights + visible).update(repeating: 0, count: width - visible)
      if first > 0 { scaleRow(result + row * shape.queryWidth, by: shrink, shape.headSize) }
    }
    multiplyOnce(
      MatrixView(weights, stride: keysPerBlock),
      MatrixView(v + first * shape.keyWidth, stride: shape.keyWidth), into: result,
      shape.queryWidth, queries.count, shape.headSize, width, 1, 1)
  }
  for row in 0..<queries.count {
    guard sums[row] > 0 || sums[row].isNaN else {  // sees no key
      normalizers[row] = 0
      continue
    }
    scaleRow(result + row * shape.queryWidth, by: 1 / sums[row], shape.headSize)
    normalizers[row] = maxima[row] + logf(sums[row])
  }
}

/// The gradients of ``attention(_:_:_:keyCounts:shape:into:normalizers:threads:)`` for `q`, `k` and `v`.
///
/// `result` and `normalizers` are those of the forward pass; the keys must lie without gaps.
public func attentionGradient(
  _ q: UnsafePointer<Float>, _ k: UnsafePointer<Float>, _ v: UnsafePointer<Float>,
  keyCounts: UnsafePointer<Int32>?, shape: AttentionShape, result: UnsafePointer<Float>,
  normalizers: UnsafePointer<Float>, gradient: UnsafePointer<Float>,
  intoQuery: UnsafeMutablePointer<Float>, intoKey: UnsafeMutablePointer<Float>,
  intoValue: UnsafeMutablePointer<Float>, threads: Int
) {
  fill(0, into: intoQuery, count: shape.batch * shape.queries * shape.queryWidth, threads: threads)
  fill(0, into: intoKey, count: shape.batch * shape.keys * shape.keyWidth, threads: threads)
  fill(0, into: intoValue, count: shape.batch * shape.keys * shape.keyWidth, threads: threads)
  // One piece owns a key head with all query heads that share it, so no two pieces add to one place.
  parallelFor(shape.batch * shape.keyValueHeads, threads: threads) { index in
    let (sequence, keyHead) = (index / shape.keyValueHeads, index % shape.keyValueHeads)
    let count = keyCounts.map { Int($0[sequence]) } ?? shape.keys
    let keyOffset = shape.keyOffset(sequence, keyHead, 0)
    for head in keyHead * shape.groupSize..<(keyHead + 1) * shape.groupSize {
      for start in stride(from: 0, to: shape.queries, by: queriesPerBlock) {
        let offset = shape.queryOffset(sequence, head, start)
        attendBlockGradient(
          q + offset, k + keyOffset, v + keyOffset, shape,
          queries: start..<min(shape.queries, start + queriesPerBlock), keys: count,
          result: result + offset,
          normalizers: normalizers + shape.rowOffset(sequence, head, start),
          gradient: gradient + offset, intoQuery: intoQuery + offset, intoKey: intoKey + keyOffset,
          intoValue: intoValue + keyOffset)
      }
    }
  }
}

/// The part of the gradients that one block of queries of one head contributes.
private func attendBlockGradient(
  _ q: UnsafePointer<Float>, _ k: UnsafePointer<Float>, _ v: UnsafePointer<Float>,
  _ shape: AttentionShape, queries: Range<Int>, keys: Int, result: UnsafePointer<Float>,
  normalizers: UnsafePointer<Float>, gradient: UnsafePointer<Float>,
  intoQuery: UnsafeMutablePointer<Float>, intoKey: UnsafeMutablePointer<Float>,
  intoValue: UnsafeMutablePointer<Float>
) {
  let rows = queries.count
  let scratch = FloatBuffer(count: 2 * rows * keysPerBlock)
  let (weights, slopes) = (scratch.pointer, scratch.pointer + rows * keysPerBlock)
  let q = MatrixView(q, stride: shape.queryWidth)
  let upstream = MatrixView(gradient, stride: shape.queryWidth)
  let limit = shape.visibleKeys(queries.upperBound - 1, of: keys)
  for first in stride(from: 0, to: limit, by: keysPerBlock) {
    let width = min(keysPerBlock, limit - first)
    let offset = first * shape.keyWidth
    multiplyOnce(
      q, MatrixView(k + offset, stride: shape.keyWidth, transposed: true), into: weights,
      keysPerBlock, rows, width, shape.headSize, shape.scale, 0)
    multiplyOnce(
      upstream, MatrixView(v + offset, stride: shape.keyWidth, transposed: true), into: slopes,
      keysPerBlock, rows, width, shape.headSize, 1, 0)
    for row in 0..<rows {
      let visible = min(width, shape.visibleKeys(queries.lowerBound + row, of: keys) - first)
      let (output, g) = (result + row * shape.queryWidth, gradient + row * shape.queryWidth)
      let dot = sumLanes(shape.headSize) { output.lanes($0, $1) * g.lanes($0, $1) }
      let (weights, slopes) = (weights + row * keysPerBlock, slopes + row * keysPerBlock)
      inLanes(0..<max(0, visible)) { at, width in
        let weight = exponential(weights.lanes(at, width) - normalizers[row])
        weights.store(weight, at, width)
        slopes.store(weight * (slopes.lanes(at, width) - dot), at, width)
      }
      (weights + max(0, visible)).update(repeating: 0, count: width - max(0, visible))
      (slopes + max(0, visible)).update(repeating: 0, count: width - max(0, visible))
    }
    multiplyOnce(
      MatrixView(weights, stride: keysPerBlock, transposed: true), upstream,
      into: intoValue + offset, shape.keyWidth, width, shape.headSize, rows, 1, 1)
    multiplyOnce(
      MatrixView(slopes, stride: keysPerBlock, transposed: true), q, into: intoKey + offset,
      shape.keyWidth, width, shape.headSize, rows, shape.scale, 1)
    multiplyOnce(
      MatrixView(slopes, stride: keysPerBlock), MatrixView(k + offset, stride: shape.keyWidth),
      into: intoQuery, shape.queryWidth, rows, shape.headSize, width, shape.scale, 1)
  }
}
