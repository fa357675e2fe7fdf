// The states of an integer within a range: which digits may follow those that were read.

/// What tells the states inside a number apart.
private enum Tail: Hashable {
  /// However many more digits of these counts come, whatever they are, the number is in range.
  case free(digitCounts: [Int])
  /// Some continuations of these digits are in range and others of the same length are not.
  case edge(UInt)
}

extension ByteAutomaton {
  /// The state before an integer of a range, without leading zeros, and with a sign only where it is negative.
  mutating func integer(_ range: ClosedRange<Int>, then next: Int) throws -> Int {
    var edges: [Edge] = []
    let (lowest, highest) = (range.lowerBound, range.upperBound)
    if lowest < 0 {
      let least = highest < 0 ? highest.magnitude : 1
      let minus = UInt8(ascii: "-")
      let magnitude = try add(digits(least...lowest.magnitude, then: next))
      edges.append(Edge(bytes: minus...minus, target: magnitude))
    }
    if range.contains(0) { edges.append(digit(0, next)) }
    if highest > 0 { edges += try digits(UInt(max(1, lowest))...UInt(highest), then: next) }
    return try add(edges)
  }

  /// The edges into the numbers of a range that begins above 0.
  private mutating func digits(_ range: ClosedRange<UInt>, then next: Int) throws -> [Edge] {
    var known: [Tail: Int] = [:]
    return try (1...9).compactMap { first in
      try tail(first, range, next, &known).map { digit(first, $0) }
    }
  }

  /// The state after the digits of `prefix`; nil if no number of the range begins so.
  ///
  /// States that cannot be told apart are shared, so that a range has tens of them, not as many as it has numbers.
  private mutating func tail(
    _ prefix: UInt, _ range: ClosedRange<UInt>, _ next: Int, _ known: inout [Tail: Int]
  ) throws -> Int? {
    guard let tail = kind(prefix, range) else { return nil }
    if let state = known[tail] { return state }
    // What follows a number is no digit, so the edges do not overlap.
    let isEnd = range.contains(prefix)
    var edges = isEnd ? self.edges[next] : []
    for last in 0...9 as ClosedRange<UInt> {
      let (tenfold, isTooLarge) = prefix.multipliedReportingOverflow(by: 10)
      let (longer, overflows) = tenfold.addingReportingOverflow(last)
      if isTooLarge || overflows { break }
      if let state = try self.tail(longer, range, next, &known) { edges.append(digit(last, state)) }
    }
    let state = try add(edges, isComplete: isEnd && isComplete[next])
    known[tail] = state
    return state
  }

  /// Compares the range with the numbers that begin with `prefix`, one length after the other.
  private func kind(_ prefix: UInt, _ range: ClosedRange<UInt>) -> Tail? {
    var (low, width, count) = (prefix, 1 as UInt, 0)
    var (free, isEdge) = ([Int](), false)
    while low <= range.upperBound {
      // `low` is 2⁶³ at most and `width` is not above it: the sum fits.
      let high = low + (width - 1)
      if low >= range.lowerBound, high <= range.upperBound {
        free.append(count)
      } else if high >= range.lowerBound {
        isEdge = true
      }
      let (longer, isTooLarge) = low.multipliedReportingOverflow(by: 10)
      if isTooLarge { break }
      (low, width, count) = (longer, width * 10, count + 1)
    }
    return isEdge ? .edge(prefix) : free.isEmpty ? nil : .free(digitCounts: free)
  }

  private func digit(_ value: UInt, _ target: Int) -> Edge {
    let byte = UInt8(ascii: "0") + UInt8(value)
    return Edge(bytes: byte...byte, target: target)
  }
}
