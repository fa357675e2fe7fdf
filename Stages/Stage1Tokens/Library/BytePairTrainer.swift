// Learning merges quickly: the same merges as counting all pairs anew each time, without counting them anew.

/// Words, the counts of their pairs, and which words hold which pair; each merge touches only its own words.
struct BytePairTrainer {
  private var words: [(tokens: [Int], count: Int)]
  private var pairs: [Pair] = []
  private var numbers = PairTable()
  private var queue = Heap<Candidate>()
  private var mergeCount = 0

  private struct Pair {
    let pair: TokenPair
    var count = 0
    /// Every word that holds the pair, and perhaps some that did.
    var words: [Int] = []
    /// The last merge that made the pair anew, so that each merge queues it once.
    var lastMerge = 0
  }

  /// Starts from words whose tokens are bytes.
  init(words: [(tokens: [Int], count: Int)]) {
    self.words = words
    for word in words.indices { countPairs(of: word, times: words[word].count) { _ in true } }
    queue = Heap(pairs.map { Candidate(count: $0.count, pair: $0.pair) })
  }

  /// The most frequent pair, by the rule of `mostFrequentPair`, and its count; `nil` if no pair is left.
  mutating func nextPair() -> (pair: TokenPair, count: Int)? {
    while let candidate = queue.popFirst() {
      guard let number = numbers[candidate.pair.left, candidate.pair.right] else { continue }
      let count = pairs[number].count
      if count == candidate.count { return (candidate.pair, count) }
      // Its count has fallen since it was queued: it goes back to its right place.
      if count > 0 { queue.push(Candidate(count: count, pair: candidate.pair)) }
    }
    return nil
  }

  /// Merges a pair in all words that hold it, and brings the counts of their other pairs up to date.
  mutating func apply(_ pair: TokenPair, into merged: Int) {
    guard let number = numbers[pair.left, pair.right] else { return }
    mergeCount += 1
    var changed: [Int] = []
    for word in pairs[number].words {
      let new = merge(pair, into: merged, in: words[word].tokens)
      if new.count == words[word].tokens.count { continue }
      countPairs(of: word, times: -words[word].count) { _ in false }
      words[word].tokens = new
      // Only pairs with the merged token can be new to this word.
      let touched = countPairs(of: word, times: words[word].count) {
        $0.left == merged || $0.right == merged
      }
      for other in touched where pairs[other].lastMerge != mergeCount {
        pairs[other].lastMerge = mergeCount
        changed.append(other)
      }
    }
    for other in changed {
      queue.push(Candidate(count: pairs[other].count, pair: pairs[other].pair))
    }
  }

  /// Adds `times` to the count of every pair of a word, and lists the word under those pairs that `isNew` names.
  @discardableResult
  private mutating func countPairs(
    of word: Int, times: Int, isNew: (TokenPair) -> Bool
  ) -> [Int] {
    let tokens = words[word].tokens
    var listed: [Int] = []
    for index in tokens.indices.dropLast() {
      let pair = TokenPair(tokens[index], tokens[index + 1])
      let number = numbers.insert(pair.left, pair.right, value: pairs.count)
      if number == pairs.count { pairs.append(Pair(pair: pair)) }
      pairs[number].count += times
      if isNew(pair) {
        if pairs[number].words.last != word { pairs[number].words.append(word) }
        listed.append(number)
      }
    }
    return listed
  }
}

/// A pair in the queue: the higher count comes first, then the smaller tokens.
private struct Candidate: Comparable {
  let count: Int
  let pair: TokenPair

  static func < (a: Candidate, b: Candidate) -> Bool {
    (b.count, a.pair.left, a.pair.right) < (a.count, b.pair.left, b.pair.right)
  }
}

extension BytePairTokenizer {
  /// Learns merges from documents until the vocabulary has `vocabularyCount` tokens, or no pair occurs twice.
  ///
  /// Ids: bytes 0–255, then the merges' tokens, then the special tokens. The same documents give the same
  /// tokenizer, whatever the number of threads. Train on the training split only.
  ///
  /// - Parameter progress: called after every merge with how many tokens there are, and how many there will be.
  /// - Throws: `TokenizerError` if the vocabulary is too small for the bytes and special tokens, or above 2²⁴.
  public static func train(
    on documents: [[UInt8]], vocabularyCount: Int,
    specialTokens: [String] = [SpecialToken.endOfText], threads: Int = 1,
    progress: (_ tokens: Int, _ goal: Int) -> Void = { _, _ in }
  ) throws -> BytePairTokenizer {
    let special = specialTokens.map { Array($0.utf8) }
    let goal = try checkedGoal(vocabularyCount, minimum: 256 + special.count) - special.count
    let pieces = try PieceCounts(of: documents, threads: threads).all
    var trainer = BytePairTrainer(words: pieces.map { ($0.piece.map { Int($0) }, $0.count) })
    var table = ByteStringTable()
    for byte in 0...255 { _ = table.insert([UInt8(byte)]) }
    var merges: [TokenPair] = []
    var learned: Set<TokenPair> = []
    while table.count < goal, let (pair, count) = trainer.nextPair(), count > 1 {
      let bytes = table[pair.left] + table[pair.right]
      // No merge may spell a special token: the two would be one string in a file.
      if special.contains(bytes) { continue }
      trainer.apply(pair, into: table.insert(bytes).index)
      // A pair comes back if a later merge spells one of its tokens in another way; its rule stands already.
      if learned.insert(pair).inserted { merges.append(pair) }
      progress(table.count, goal)
    }
    let tokens = (0..<table.count).map { table[$0] } + special
    return try BytePairTokenizer(
      tokens: tokens, merges: merges, specialTokens: Array(table.count..<tokens.count))
  }
}

/// `vocabularyCount`, if a vocabulary of this size can hold the tokens that it must, and fits into memory.
func checkedGoal(_ vocabularyCount: Int, minimum: Int) throws -> Int {
  guard (minimum...1 << 24).contains(vocabularyCount) else {
    throw TokenizerError(
      "a vocabulary of \(vocabularyCount) tokens was asked for; it needs \(minimum) to \(1 << 24)")
  }
  return vocabularyCount
}
