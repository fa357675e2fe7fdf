// Two pieces of Swift beside each other, line by line: lines that say the same stand in one row, and
// those that say something else are marked.

/// A row of two texts that stand beside each other.
struct LineRow: Equatable, Sendable {
  /// Nil where this side has no line here.
  var left: String?
  var right: String?
  /// Whether the line says something that the other side does not say here.
  var isLeftChanged = false
  var isRightChanged = false

  /// Whether either line is marked.
  var isChanged: Bool { isLeftChanged || isRightChanged }
}

/// Two texts compared by their tokens.
struct LineComparison: Sendable {
  /// All lines of both sides in order.
  private(set) var rows: [LineRow] = []
  /// Whether both consist of the same tokens.
  let isSame: Bool

  private let left: Side
  private let right: Side

  /// Compares two lists of lines; takes time that grows with their length times their difference.
  init(_ left: [String], _ right: [String]) {
    self.left = Side(left)
    self.right = Side(right)
    isSame = self.left.tokens.joined().elementsEqual(self.right.tokens.joined())
    var (nextLeft, nextRight) = (0, 0)
    for (a, b) in matches() + [(left.count, right.count)] {
      addGap(nextLeft..<a, nextRight..<b)
      if a < left.count { rows.append(LineRow(left: left[a], right: right[b])) }
      (nextLeft, nextRight) = (a + 1, b + 1)
    }
  }

  /// How many lines are marked on either side.
  var changedCounts: (left: Int, right: Int) {
    (rows.count { $0.isLeftChanged }, rows.count { $0.isRightChanged })
  }

  /// The marked rows, each with some before and behind it; nil stands for rows that are left out.
  func excerpt(context: Int) -> [LineRow?] {
    var shown: [LineRow?] = []
    for index in rows.indices {
      let near = rows[max(0, index - context)...min(rows.count - 1, index + context)]
      if near.contains(where: \.isChanged) {
        shown.append(rows[index])
      } else if shown.last != .some(nil) {
        shown.append(nil)
      }
    }
    return shown
  }

  /// Pairs of lines with equal tokens, in order on both sides.
  private func matches() -> [(Int, Int)] {
    let (first, second) = (left.codeLines, right.codeLines)
    let changes = second.map { right.tokens[$0] }.difference(from: first.map { left.tokens[$0] })
    func rest(_ lines: [Int], without changes: [CollectionDifference<[String]>.Change]) -> [Int] {
      let offsets = Set(
        changes.map { change in
          switch change {
          case .insert(let offset, _, _), .remove(let offset, _, _): offset
          }
        })
      return lines.enumerated().filter { !offsets.contains($0.offset) }.map(\.element)
    }
    return Array(
      zip(rest(first, without: changes.removals), rest(second, without: changes.insertions)))
  }

  /// Adds lines between two matches, side by side as they come.
  ///
  /// All are marked but those at the beginning and at the end that are the same apart from where lines break.
  private mutating func addGap(_ lefts: Range<Int>, _ rights: Range<Int>) {
    let (a, b) = (left.words(lefts), right.words(rights))
    var start = zip(a, b).prefix { $0.token == $1.token }.count
    while !(a.isLineEnd(start) && b.isLineEnd(start)) { start -= 1 }
    var end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed())
      .prefix { $0.token == $1.token }.count
    while !(a.isLineEnd(a.count - end) && b.isLineEnd(b.count - end)) { end -= 1 }
    let marks = [a, b].map { Set($0[start..<$0.count - end].map(\.line)) }
    for offset in 0..<max(lefts.count, rights.count) {
      let (l, r) = (lefts.lowerBound + offset, rights.lowerBound + offset)
      rows.append(
        LineRow(
          left: l < lefts.upperBound ? left.lines[l] : nil,
          right: r < rights.upperBound ? right.lines[r] : nil,
          isLeftChanged: l < lefts.upperBound && marks[0].contains(l),
          isRightChanged: r < rights.upperBound && marks[1].contains(r)))
    }
  }
}

/// The lines of one side with their tokens.
private struct Side: Sendable {
  let lines: [String]
  let tokens: [[String]]

  init(_ lines: [String]) {
    self.lines = lines
    tokens = swiftTokens(lines)
  }

  /// The lines that are neither empty nor only a comment.
  var codeLines: [Int] { tokens.indices.filter { !tokens[$0].isEmpty } }

  /// The tokens of some lines, each with its line.
  func words(_ range: Range<Int>) -> [Word] {
    range.flatMap { line in tokens[line].map { Word(token: $0, line: line) } }
  }
}

/// A token and the line in which it stands.
private struct Word {
  let token: String
  let line: Int
}

extension [Word] {
  /// Whether a line ends before the word at `index`, or all of them do.
  fileprivate func isLineEnd(_ index: Int) -> Bool {
    index == 0 || index == count || self[index].line != self[index - 1].line
  }
}
