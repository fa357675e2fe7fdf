// What a response has in common with its reference, word by word: found by rule, judged by the model.

/// The differences between a response and its reference.
///
/// To find equal words in two texts is easy for a program, and hard to learn from three scores a row; what a difference
/// means, a program cannot know.
struct WordComparison {
  /// Words of the reference that the response lacks.
  let missing: [String]
  /// Words of the response that the reference does not have.
  let new: [String]
  /// Words of both that stand elsewhere among the words of both.
  let moved: [String]

  /// Compares texts; large and small letters are the same, and each word counts as often as it stands there.
  init(_ response: String, with reference: String) {
    let (own, right) = (casedWords(response), casedWords(reference))
    let (known, new) = parted(own, by: right)
    let (present, missing) = parted(right, by: own)
    self.missing = missing
    self.new = new
    moved = zip(known, present).filter { $0.lowercased() != $1.lowercased() }.map(\.0)
  }
}

/// The words that `others` have as well, and the rest.
private func parted(_ words: [String], by others: [String]) -> (common: [String], rest: [String]) {
  var left: [String: Int] = [:]
  for word in others { left[word.lowercased(), default: 0] += 1 }
  var (common, rest) = ([String](), [String]())
  for word in words {
    let key = word.lowercased()
    if left[key, default: 0] > 0 {
      left[key, default: 0] -= 1
      common.append(word)
    } else {
      rest.append(word)
    }
  }
  return (common, rest)
}
