// How alike two solutions are: short runs of tokens are hashed, and of each few neighbours the smallest hash is kept
// (Schleimer, Wilkerson and Aiken, "Winnowing", 2003). Equal runs leave equal prints wherever they stand.

import Exercises

/// Hashes of pieces of a body.
enum CodePrints {
  /// How many tokens make a run; a shorter one is no more than the language's own phrases.
  static let run = 6
  /// Of so many neighbouring runs one is kept, so equal pieces of `run + window - 1` tokens are always seen.
  static let window = 4

  /// The prints of a body, sorted, without those of `given`, the tokens that everybody starts from.
  ///
  /// Names that are neither called nor in `shared` are a learner's own choice and count as one and the same.
  static func prints(of tokens: [String], shared: Set<String>, without given: [String]) -> [UInt64]
  {
    let own = hashes(anonymous(tokens, shared: shared))
    let known = Set(hashes(anonymous(given, shared: shared)))
    guard !own.isEmpty else { return [] }
    var kept: Set<UInt64> = []
    for start in 0...max(0, own.count - window) {
      if let smallest = own[start..<min(own.count, start + window)].min() { kept.insert(smallest) }
    }
    return kept.subtracting(known).sorted()
  }

  private static func hashes(_ tokens: [String]) -> [UInt64] {
    guard tokens.count >= run else { return [] }
    return (0...tokens.count - run).map { start in
      tokens[start..<start + run].reduce(0xCBF2_9CE4_8422_2325) { hash, token in
        (token.utf8 + [0]).reduce(hash) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      }
    }
  }

  /// The tokens with one sign for every name that is a learner's own.
  private static func anonymous(_ tokens: [String], shared: Set<String>) -> [String] {
    tokens.indices.map { index in
      let token = tokens[index]
      let isName =
        token.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
      let isCalled = index + 1 < tokens.count && ["(", ":"].contains(tokens[index + 1])
      let isMember = index > 0 && tokens[index - 1] == "."
      return !isName || isCalled || isMember || shared.contains(token) ? token : "·"
    }
  }
}

/// Two learners whose solutions share more than the task forces.
struct LikePair: Equatable, Sendable {
  let names: [String]
  /// How many prints they share, which nobody starts from and few others have.
  let shared: Int
  /// The share of the smaller one's prints.
  let share: Double
  /// Where most of it is found.
  let exercises: [ExerciseID]
}

/// The pairs that are worth a look, most alike first, at most `limit`.
///
/// A print that more than a quarter of those have who solved the exercise, and more than two, is what the task
/// forces.
func likePairs(_ workspaces: [(name: String, prints: [ExerciseID: [UInt64]])], limit: Int = 40)
  -> [LikePair]
{
  var shared: [[Int]: [ExerciseID: Int]] = [:]
  var own = [Int](repeating: 0, count: workspaces.count)
  for id in Set(workspaces.flatMap(\.prints.keys)).sorted() {
    var holders: [UInt64: [Int]] = [:]
    for (learner, workspace) in workspaces.enumerated() {
      for print in workspace.prints[id] ?? [] { holders[print, default: []].append(learner) }
    }
    let most = max(2, workspaces.count { $0.prints[id] != nil } / 4)
    for learners in holders.values where learners.count <= most {
      for (place, learner) in learners.enumerated() {
        own[learner] += 1
        for other in learners[(place + 1)...] {
          shared[[learner, other], default: [:]][id, default: 0] += 1
        }
      }
    }
  }
  let pairs = shared.compactMap { pair, counts -> LikePair? in
    let total = counts.values.reduce(0, +)
    let share = Double(total) / Double(max(1, min(own[pair[0]], own[pair[1]])))
    guard total >= 12, share >= 0.5 else { return nil }
    let exercises = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
    return LikePair(
      names: pair.map { workspaces[$0].name }, shared: total, share: share, exercises: exercises)
  }
  return Array(
    pairs.sorted {
      ($1.share, $1.shared, $0.names[0], $0.names[1]) < (
        $0.share, $0.shared, $1.names[0], $1.names[1]
      )
    }
    .prefix(limit))
}
