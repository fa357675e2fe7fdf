// Finds the name that a mistyped one was probably meant to be.

/// The nearest of several names, by edits: insert, delete, replace, swap neighbours.
enum NearestName {
  /// `; did you mean 'x'?` for the nearest name, or nothing when none is near.
  static func suggestion(for word: String, among names: [String]) -> String {
    nearest(to: word, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The name with the fewest edits, if these are few for the word's length.
  ///
  /// A name that begins with the whole word counts as near, however much is missing.
  static func nearest(to word: String, among names: [String]) -> String? {
    let ranked = names.map { name in (name: name, edits: edits(word, name)) }
    guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
    let letters = word.filter { $0 != "-" }.count
    if best.edits <= max(1, letters / 3) { return best.name }
    return letters >= 2 ? names.first { $0.hasPrefix(word) } : nil
  }

  /// The number of edits between two words (optimal string alignment).
  static func edits(_ first: String, _ second: String) -> Int {
    let source = Array(first.lowercased())
    let target = Array(second.lowercased())
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for (row, letter) in source.enumerated() {
      var current = [row + 1]
      for (column, other) in target.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        var cost = min(last[column + 1] + 1, current[column] + 1, replaced)
        let isSwap =
          row > 0 && column > 0 && letter == target[column - 1] && source[row - 1] == other
        if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[target.count]
  }
}
