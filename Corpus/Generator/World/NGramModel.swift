// Counts of n-grams with interpolated Witten–Bell smoothing: the yardstick for the language models.

/// An n-gram model over small integers.
///
/// The probability of a symbol after a context mixes the counts after that context with the
/// probability after the context that is one symbol shorter; the weight of the shorter one grows with the
/// number of different symbols seen (Witten and Bell, 1991). The shortest context mixes with a base
/// distribution, so that nothing has probability zero and all probabilities sum to one.
public struct NGramModel: Sendable {
  /// The longest n-gram counted: the symbol and `order - 1` symbols before it.
  public let order: Int
  // A trie of all n-grams: children by (node, symbol). Node 0 is the empty context.
  private var children: [UInt64: Int32] = [:]
  private var count: [Int32] = [0]
  private var total: [Int32] = [0]
  private var distinct: [Int32] = [0]

  /// An empty model.
  public init(order: Int) {
    if order < 1 { fatalError("NGramModel: order \(order) is below 1") }
    self.order = order
  }

  /// The nodes of the contexts that end at a position, the empty one first.
  public struct Context: Sendable {
    fileprivate var nodes: [Int32] = [0]
    /// The context at the beginning of a text.
    public init() {}
  }

  private func child(_ node: Int32, _ symbol: Int) -> Int32? {
    children[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(truncatingIfNeeded: symbol))]
  }

  /// Counts a symbol after a context and moves the context past it.
  public mutating func learn(_ symbol: Int, after context: inout Context) {
    var next: [Int32] = [0]
    for (depth, node) in context.nodes.enumerated() {
      let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(truncatingIfNeeded: symbol))
      let found: Int32
      if let known = children[key] {
        found = known
      } else {
        found = Int32(count.count)
        children[key] = found
        count.append(0)
        total.append(0)
        distinct.append(0)
        distinct[Int(node)] += 1
      }
      count[Int(found)] += 1
      total[Int(node)] += 1
      if depth < order - 1 { next.append(found) }
    }
    context.nodes = next
  }

  /// The probability of a symbol after a context, where `base` is its probability without any counts.
  public func probability(of symbol: Int, after context: Context, base: Double) -> Double {
    var probability = base
    for node in context.nodes {
      let seen = Double(total[Int(node)])
      if seen == 0 { continue }
      let kinds = Double(distinct[Int(node)])
      let times = child(node, symbol).map { Double(count[Int($0)]) } ?? 0
      probability = (times + kinds * probability) / (seen + kinds)
    }
    return probability
  }

  /// Moves a context past a symbol without counting; contexts never seen are dropped.
  public func advance(_ context: inout Context, past symbol: Int) {
    var next: [Int32] = [0]
    for node in context.nodes.prefix(order - 1) {
      guard let found = child(node, symbol) else { break }
      next.append(found)
    }
    context.nodes = next
  }
}
