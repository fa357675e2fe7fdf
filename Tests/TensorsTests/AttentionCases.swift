// Cases of attention in one operation; the last ones are large enough for several blocks to meet.

import Tensors

extension OperationCase {
  static let attention = small + large + cached

  private static func attention(
    _ name: String, q: [Int], k: [Int], causal: Bool, keyCounts: [Int32]? = nil,
    checksGradient: Bool = true
  ) -> OperationCase {
    OperationCase(
      name: "fusedAttention \(causal ? "causal" : "bidirectional") \(name)", shapes: [q, k, k],
      operation: { fusedAttention($0[0], $0[1], $0[2], causal: causal, keyCounts: keyCounts) },
      reference: { Plain.attention($0[0], $0[1], $0[2], causal: causal, keyCounts: keyCounts) },
      tolerance: 1e-5, checksGradient: checksGradient)
  }

  private static let small: [OperationCase] = [true, false].flatMap { causal in
    [
      attention("one of each", q: [1, 1, 1, 1], k: [1, 1, 1, 1], causal: causal),
      attention("two heads", q: [2, 7, 2, 3], k: [2, 7, 2, 3], causal: causal),
      attention("grouped heads", q: [1, 5, 6, 2], k: [1, 5, 2, 2], causal: causal),
      attention("one key head", q: [1, 3, 3, 5], k: [1, 3, 1, 5], causal: causal),
      attention("more keys than queries", q: [2, 3, 2, 2], k: [2, 17, 1, 2], causal: causal),
      attention("one query", q: [1, 1, 2, 17], k: [1, 13, 2, 17], causal: causal),
      attention(
        "padding", q: [3, 5, 2, 3], k: [3, 5, 1, 3], causal: causal, keyCounts: [5, 2, 1]),
      attention(
        "a sequence without keys", q: [2, 2, 1, 2], k: [2, 4, 1, 2], causal: causal,
        keyCounts: [0, 1]),
    ]
  }

  private static let large: [OperationCase] = [true, false].flatMap { causal in
    [
      attention("several blocks", q: [1, 67, 1, 2], k: [1, 259, 1, 2], causal: causal),
      attention(
        "several blocks with padding", q: [2, 65, 1, 1], k: [2, 300, 1, 1], causal: causal,
        keyCounts: [299, 31], checksGradient: causal),
      attention(
        "many blocks", q: [1, 131, 2, 3], k: [1, 523, 1, 3], causal: causal, checksGradient: false),
    ]
  }

  private static let cached: [OperationCase] = [
    ([1, 1, 2, 3], [1, 7, 1, 3], 5), ([2, 3, 2, 17], [2, 13, 2, 17], 13),
    ([2, 1, 1, 2], [2, 300, 1, 2], 290),
    ([2, 5, 4, 2], [2, 31, 2, 2], 5),
  ].map { (q: [Int], k: [Int], keys: Int) in
    OperationCase(
      name: "cachedAttention over \(keys) keys", shapes: [q, k, k],
      operation: { cachedAttention($0[0], $0[1], $0[2], keys: keys) },
      reference: { Plain.attention($0[0], $0[1], $0[2], causal: true, keys: keys) },
      tolerance: 1e-5, checksGradient: false)
  }
}
