// Learning a unigram vocabulary: begin with too many tokens, then weigh them (EM) and drop the least useful ones.

import Foundation

/// A shrinking set of candidate tokens, weighed on the distinct pieces of a text.
struct UnigramTrainer {
  private let pieces: [(piece: [UInt8], count: Int)]
  private(set) var tokens: [[UInt8]]
  private(set) var scores: [Double]

  /// Candidates are no longer than this, in characters.
  private static let longestToken = 16
  /// What a token counts at least when probabilities are shared out.
  private static let leastCount = 0.5

  /// The `characterLimit` most frequent characters of the pieces, and the `candidateCount` longer substrings that
  /// cover most text.
  init(
    pieces: [(piece: [UInt8], count: Int)], characterLimit: Int, candidateCount: Int
  ) {
    self.pieces = pieces
    let (table, counts) = UnigramTrainer.substrings(of: pieces)
    let lengths = (0..<table.count).map { scalarRanges(of: table[$0]).count }
    /// The candidates that cover most text; among equals those that came first.
    func best(_ candidates: [Int], _ limit: Int) -> [Int] {
      let ordered = candidates.sorted { a, b in
        (counts[b] * lengths[b], a) < (counts[a] * lengths[a], b)
      }
      return Array(ordered.prefix(limit))
    }
    let characters = lengths.indices.filter { lengths[$0] == 1 }
    let longer = lengths.indices.filter { lengths[$0] > 1 && counts[$0] > 1 }
    let chosen = best(characters, characterLimit) + best(longer, candidateCount)
    let total = Double(chosen.reduce(0) { $0 + counts[$1] })
    tokens = chosen.map { table[$0] }
    scores = chosen.map { log(Double(counts[$0]) / total) }
  }

  /// One round of expectation and maximisation: each token's new probability is its share of all expected uses.
  ///
  /// Tokens that are expected less often than `leastUse` are dropped; characters stay. Returns the expected uses of
  /// those that stay.
  mutating func reweigh(leastUse: Double) -> [Double] {
    let model = UnigramModel(tokens: tokens, scores: scores)
    var uses = [Double](repeating: 0, count: tokens.count)
    for (piece, count) in pieces {
      let edges = model.edges(of: piece)
      let expected = expectedUses(edges, length: piece.count).uses
      for (edge, use) in zip(edges, expected) {
        if let token = edge.token { uses[token] += use * Double(count) }
      }
    }
    keep(
      tokens.indices.filter { uses[$0] >= leastUse || isCharacter($0) }, of: &uses)
    let total = uses.reduce(0, +)
    // A token that is never used keeps a small probability: its score must stay finite.
    scores = uses.map { log(max($0, UnigramTrainer.leastCount) / total) }
    return uses
  }

  /// Drops the tokens without which the text loses least probability, until `count` are left; characters stay.
  mutating func prune(to count: Int, uses: [Double]) {
    let model = UnigramModel(tokens: tokens, scores: scores)
    let losses = tokens.indices.map { token in
      isCharacter(token) ? .infinity : uses[token] * (scores[token] - replacement(token, model))
    }
    let kept = tokens.indices.sorted { (losses[$1], $0) < (losses[$0], $1) }.prefix(count).sorted()
    var uses = uses
    keep(kept, of: &uses)
  }

  /// The score of the best way to write a token with other tokens.
  private func replacement(_ token: Int, _ model: UnigramModel) -> Double {
    let bytes = tokens[token]
    return bestPath(model.edges(of: bytes, avoiding: token), length: bytes.count).score
  }

  private mutating func keep(_ indices: [Int], of uses: inout [Double]) {
    tokens = indices.map { tokens[$0] }
    scores = indices.map { scores[$0] }
    uses = indices.map { uses[$0] }
  }

  private func isCharacter(_ token: Int) -> Bool { scalarRanges(of: tokens[token]).count == 1 }

  /// All substrings of the pieces up to the longest token, with how often each occurs.
  private static func substrings(
    of pieces: [(piece: [UInt8], count: Int)]
  ) -> (table: ByteStringTable, counts: [Int]) {
    var table = ByteStringTable()
    var counts: [Int] = []
    for (piece, count) in pieces {
      let characters = scalarRanges(of: piece)
      piece.withUnsafeBufferPointer { buffer in
        for (index, first) in characters.enumerated() {
          for last in characters[index...].prefix(longestToken) {
            let range = first.lowerBound..<last.upperBound
            let entry = table.insert(UnsafeBufferPointer(rebasing: buffer[range]))
            if entry.isNew { counts.append(0) }
            counts[entry.index] += count
          }
        }
      }
    }
    return (table, counts)
  }
}

extension UnigramTokenizer {
  /// How the token is written that files need for unknown text; it is never produced.
  public static let unknown = WordTokenizer.unknown
  /// How many candidates training begins with, for each token that is wanted.
  private static let candidatesPerToken = 6
  /// A candidate that is expected less often than this is dropped at once.
  private static let leastUse = 0.5
  /// The share of the tokens that a round of pruning keeps.
  private static let keptShare = 0.75

  /// Learns a vocabulary of `vocabularyCount` tokens, or fewer if the text is small.
  ///
  /// Ids: bytes 0–255, then pieces by falling probability, then the special tokens. Where the text has very many
  /// characters, rare ones are left to their bytes. Pieces that are not valid UTF-8
  /// teach nothing. Plain maximum likelihood, without a prior on the counts.
  ///
  /// - Parameter progress: called after each round with how many tokens there are, and how many there will be.
  /// - Throws: `TokenizerError` if the vocabulary is too small for the bytes and special tokens.
  public static func train(
    on documents: [[UInt8]], vocabularyCount: Int,
    specialTokens: [String] = [SpecialToken.endOfText], threads: Int = 1,
    progress: (_ tokens: Int, _ goal: Int) -> Void = { _, _ in }
  ) throws -> UnigramTokenizer {
    let special = ([unknown] + specialTokens).map { Array($0.utf8) }
    let pieces = try PieceCounts(of: documents, threads: threads).all
      .filter { String(validating: $0.piece, as: UTF8.self) != nil }
    let total = try checkedGoal(vocabularyCount, minimum: 257 + special.count) - special.count
    var trainer = UnigramTrainer(
      pieces: pieces, characterLimit: (total - 256) / 2 + 1,
      candidateCount: total * candidatesPerToken)
    // Single bytes of ASCII in the text are among the trainer's tokens; the other bytes are added to them.
    let goal = total - 256 + trainer.tokens.count { $0.count == 1 }
    var uses = trainer.reweigh(leastUse: leastUse)
    while trainer.tokens.count > goal {
      uses = trainer.reweigh(leastUse: leastUse)
      let kept = max(goal, Int(Double(trainer.tokens.count) * keptShare))
      if trainer.tokens.count > goal { trainer.prune(to: kept, uses: uses) }
      progress(trainer.tokens.count, goal)
    }
    for _ in 0..<2 { _ = trainer.reweigh(leastUse: 0) }
    return try assemble(tokens: trainer.tokens, scores: trainer.scores, special: special)
  }

  /// Gives bytes, pieces and special tokens their ids and the scores that training cannot know.
  private static func assemble(
    tokens: [[UInt8]], scores: [Double], special: [[UInt8]]
  ) throws -> UnigramTokenizer {
    let learned = Dictionary(uniqueKeysWithValues: zip(tokens, scores))
    let lowest = scores.min() ?? 0
    let bytes = (0...255).map { [UInt8($0)] }
    // ASCII that the text lacks is rare. Other bytes are worse than anything: programs that match the letters
    // "<0x80>" with this token must never find that a good path.
    let byteScores = bytes.map { learned[$0] ?? ($0[0] < 0x80 ? lowest - 10 : lowest - 1000) }
    let pieces = zip(tokens, scores).filter { $0.0.count > 1 }.sorted { $0.1 > $1.1 }
    let all = bytes + pieces.map(\.0) + special
    return try UnigramTokenizer(
      tokens: all,
      scores: byteScores + pieces.map(\.1) + special.map { _ in lowest - 1000 },
      specialTokens: Array(all.count - special.count..<all.count))
  }
}
