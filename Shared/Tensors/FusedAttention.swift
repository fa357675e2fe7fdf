// Attention as one operation, which never holds the time × time matrix.

import Kernels

/// softmax(q kᵀ / √headSize) v for every head (Vaswani et al., 2017).
///
/// Shapes: q `[batch, queries, heads, headSize]`, k and v `[batch, keys, keyValueHeads, headSize]`; gives the
/// shape of q. The queries are the last of the keys' positions. Query head h uses key head
/// h / (heads / keyValueHeads). `keyCounts` says how many keys of each sequence are no padding.
public func fusedAttention(
  _ q: Tensor, _ k: Tensor, _ v: Tensor, causal: Bool, keyCounts: [Int32]? = nil
) -> Tensor {
  Tensor.require(
    q.rank == 4 && k.rank == 4 && k.shape == v.shape && q.shape[0] == k.shape[0]
      && q.shape[3] == k.shape[3] && q.shape[2] % Swift.max(1, k.shape[2]) == 0,
    "fusedAttention: q \(q.shape), k \(k.shape), v \(v.shape) do not fit")
  Tensor.require(
    !causal || q.shape[1] <= k.shape[1],
    "fusedAttention: \(q.shape[1]) queries cannot be the last of \(k.shape[1]) keys")
  let shape = AttentionShape(
    batch: q.shape[0], queries: q.shape[1], keys: k.shape[1], heads: q.shape[2],
    keyValueHeads: k.shape[2], headSize: q.shape[3], causal: causal)
  checkKeyCounts(keyCounts, shape)
  let buffer = FloatBuffer(count: q.count)
  let normalizers = FloatBuffer(count: shape.batch * shape.heads * shape.queries)
  withOptionalPointer(keyCounts) { counts in
    attention(
      q.buffer.pointer, k.buffer.pointer, v.buffer.pointer, keyCounts: counts, shape: shape,
      into: buffer.pointer, normalizers: normalizers.pointer, threads: Execution.threads)
  }
  return .result(of: "fusedAttention", shape: q.shape, buffer: buffer, inputs: [q, k, v]) {
    gradient in
    let gradients = [q, k, v].map { Tensor(shape: $0.shape, buffer: FloatBuffer(count: $0.count)) }
    withOptionalPointer(keyCounts) { counts in
      attentionGradient(
        q.buffer.pointer, k.buffer.pointer, v.buffer.pointer, keyCounts: counts, shape: shape,
        result: buffer.pointer, normalizers: normalizers.pointer, gradient: gradient.buffer.pointer,
        intoQuery: gradients[0].buffer.pointer, intoKey: gradients[1].buffer.pointer,
        intoValue: gradients[2].buffer.pointer, threads: Execution.threads)
    }
    return gradients
  }
}

/// ``fusedAttention(_:_:_:causal:keyCounts:)`` over the first `keys` positions of a cache with more room.
///
/// Shapes: q `[batch, queries, heads, headSize]`; k and v `[batch, capacity, keyValueHeads, headSize]`. Has no gradient.
public func cachedAttention(_ q: Tensor, _ k: Tensor, _ v: Tensor, keys: Int) -> Tensor {
  Tensor.require(
    q.rank == 4 && k.rank == 4 && k.shape == v.shape && q.shape[0] == k.shape[0]
      && q.shape[3] == k.shape[3] && q.shape[2] % Swift.max(1, k.shape[2]) == 0
      && q.shape[1] <= keys && keys <= k.shape[1],
    "cachedAttention: q \(q.shape), k \(k.shape), v \(v.shape) do not fit \(keys) keys")
  let shape = AttentionShape(
    batch: q.shape[0], queries: q.shape[1], keys: keys, heads: q.shape[2],
    keyValueHeads: k.shape[2], headSize: q.shape[3], causal: true,
    keyBatchStride: k.shape[1] * k.shape[2] * k.shape[3])
  let buffer = FloatBuffer(count: q.count)
  let normalizers = FloatBuffer(count: shape.batch * shape.heads * shape.queries)
  attention(
    q.buffer.pointer, k.buffer.pointer, v.buffer.pointer, keyCounts: nil, shape: shape,
    into: buffer.pointer, normalizers: normalizers.pointer, threads: Execution.threads)
  return Tensor(shape: q.shape, buffer: buffer)
}

private func checkKeyCounts(_ counts: [Int32]?, _ shape: AttentionShape) {
  guard let counts else { return }
  Tensor.require(
    counts.count == shape.batch && counts.allSatisfy { 0 <= $0 && $0 <= shape.keys },
    "fusedAttention: key counts \(counts) for \(shape.batch) sequences of \(shape.keys) keys")
}

private func withOptionalPointer(
  _ values: [Int32]?, _ body: (UnsafePointer<Int32>?) -> Void
) {
  guard let values else { return body(nil) }
  values.withUnsafeBufferPointer { body($0.baseAddress) }
}
