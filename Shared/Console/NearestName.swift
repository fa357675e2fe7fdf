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
    let a = Array(first.lowercased())
    let b = Array(second.lowercased())
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
