// Wrong choices of a pair, and wrong merges.

import Gates
import Tokens

@testable import Stage1Gate

/// The best of all pairs by an order that is left to choose.
private func best(
  _ counts: [TokenPair: Int],
  _ precedes: (_ a: (TokenPair, Int), _ b: (TokenPair, Int)) -> Bool
) -> TokenPair? {
  counts.map { ($0.key, $0.value) }.min(by: precedes)?.0
}

/// Where a byte comes among the characters that files write for bytes: unprintable ones behind all others.
private func printedOrder(_ token: Int) -> Int {
  (0x21...0x7E).contains(token) || token > 255 ? token : 0x100 + token
}

let frequentPairMistakes: [Mistake<FrequentPairFunction>] = [
  Mistake(
    "ties broken by the order of the dictionary",
    explanation:
      "Among equally frequent pairs the first that the dictionary lists wins, and its order changes from run to run.",
    hint: "Let the smaller left token decide among equal counts, then the smaller right one."
  ) { counts in counts.max { $0.value < $1.value }?.key },
  Mistake(
    "the larger tokens win a tie",
    explanation:
      "Counts and tokens are compared in the same direction, but smaller tokens go first.",
    hint: "Swap a and b for the tokens: (a's count, b's left, b's right)."
  ) { best($0) { ($1.1, $1.0.left, $1.0.right) < ($0.1, $0.0.left, $0.0.right) } },
  Mistake(
    "the larger right token wins a tie",
    explanation: "The left token is compared in the right direction, but not the right one.",
    hint: "Both tokens go by the smaller one."
  ) { best($0) { ($1.1, $0.0.left, $1.0.right) < ($0.1, $1.0.left, $0.0.right) } },
  Mistake(
    "the right token outweighs the left one",
    explanation:
      "A pair with a smaller right token wins although its left token is larger: the right ones are compared first, or "
      + "both are joined with 'or'.",
    hint:
      "The order is count, left token, right token; the right one counts where the left ones are equal."
  ) { best($0) { ($1.1, $0.0.right, $0.0.left) < ($0.1, $1.0.right, $1.0.left) } },
  Mistake(
    "the smaller sum wins a tie",
    explanation: "Among equal counts (2, 3) wins over (1, 9), because 5 is less than 10.",
    hint: "Compare the left tokens first, and the right ones only where the left ones are equal."
  ) {
    best($0) {
      ($1.1, $0.0.left + $0.0.right, $0.0.left) < ($0.1, $1.0.left + $1.0.right, $1.0.left)
    }
  },
  Mistake(
    "the larger left token wins a tie",
    explanation: "The right token is compared in the right direction, but not the left one.",
    hint: "Both tokens go by the smaller one."
  ) { best($0) { ($1.1, $1.0.left, $0.0.right) < ($0.1, $0.0.left, $1.0.right) } },
  Mistake(
    "numbers compared as text",
    explanation: "As text 100 comes before 5, because 1 comes before 5.",
    hint: "Compare the tokens themselves, not texts of them."
  ) { counts in
    best(counts) { a, b in
      a.1 != b.1 ? a.1 > b.1 : "\(a.0.left) \(a.0.right)" < "\(b.0.left) \(b.0.right)"
    }
  },
  Mistake(
    "the pair packed into one number",
    explanation:
      "left · 256 + right, or with a larger factor: wherever a right token is larger than the factor, it outweighs the "
      + "left one.",
    hint: "Compare (count, left, right) as a tuple."
  ) {
    best($0) { ($1.1, $0.0.left * 256 + $0.0.right) < ($0.1, $1.0.left * 256 + $1.0.right) }
  },
  Mistake(
    "the smaller of both tokens decides a tie",
    explanation: "Pairs are compared by their smaller token, whether it stands left or right.",
    hint: "The order is count, left token, right token."
  ) {
    best($0) { a, b in
      (b.1, min(a.0.left, a.0.right), a.0.left, a.0.right)
        < (a.1, min(b.0.left, b.0.right), b.0.left, b.0.right)
    }
  },
  Mistake(
    "only the left token decides a tie",
    explanation: "Pairs with the same left token are still chosen by the order of the dictionary.",
    hint: "Compare the right tokens, too, where counts and left tokens are equal."
  ) { best($0) { ($1.1, $0.0.left) < ($0.1, $1.0.left) } },
  Mistake(
    "ties broken on the printable alphabet",
    explanation:
      "Space and line end are written as Ġ and Ċ in files, which come after the letters; as bytes they come first.",
    hint: "Compare the tokens' numbers; bytes have the numbers 0 to 255."
  ) { counts in
    best(counts) { a, b in
      (b.1, printedOrder(a.0.left), printedOrder(a.0.right))
        < (a.1, printedOrder(b.0.left), printedOrder(b.0.right))
    }
  },
  Mistake(
    "the rarest pair",
    explanation: "The comparison of the counts is turned round.",
    hint: "max(by:) asks whether its first argument is the smaller one."
  ) { best($0) { ($0.1, $0.0.left, $0.0.right) < ($1.1, $1.0.left, $1.0.right) } },
  Mistake(
    "no pair where each stands once",
    explanation: "The search begins with a count of 1, and no pair of that count is more frequent.",
    hint: "Begin with no pair at all: nil is for an empty dictionary only."
  ) { counts in
    best(counts.filter { $0.value > 1 }) {
      ($1.1, $0.0.left, $0.0.right) < ($0.1, $1.0.left, $1.0.right)
    }
  },
  Mistake(
    "a pair where there is none",
    explanation: "For no counts a made-up pair comes back, and training never ends.",
    hint: "Return nil where the dictionary is empty: max(by:) does so by itself."
  ) { counts in
    best(counts) { ($1.1, $0.0.left, $0.0.right) < ($0.1, $1.0.left, $1.0.right) }
      ?? TokenPair(0, 0)
  },
]

/// A merge that decides at each place what to append, and how far to go on.
private func walk(
  _ tokens: [Int], _ step: (_ index: Int, _ output: [Int]) -> (append: [Int], advance: Int)
) -> [Int] {
  var (output, index): ([Int], Int) = ([], 0)
  while index < tokens.count {
    let (append, advance) = step(index, output)
    output += append
    index += advance
  }
  return output
}

/// Whether a pair stands at a place.
private func stands(_ pair: TokenPair, at index: Int, in tokens: [Int]) -> Bool {
  index + 1 < tokens.count && tokens[index] == pair.left && tokens[index + 1] == pair.right
}

let mergeMistakes: [Mistake<MergeFunction>] = [
  Mistake(
    "the right token stays",
    explanation:
      "After a merge the index moves on by one only: the pair's second token comes again.",
    hint: "A merge uses up two tokens: go on by 2."
  ) { pair, merged, tokens in
    walk(tokens) { index, _ in (stands(pair, at: index, in: tokens) ? [merged] : [tokens[index]], 1)
    }
  },
  Mistake(
    "overlapping merges",
    explanation: "In a a a the middle a is used twice, so text appears that was not there.",
    hint: "After a merge the next pair can begin two tokens further on at the earliest."
  ) { pair, merged, tokens in
    walk(tokens) { index, _ in
      if stands(pair, at: index, in: tokens) { return ([merged], 1) }
      return (index > 0 && stands(pair, at: index - 1, in: tokens) ? [] : [tokens[index]], 1)
    }
  },
  Mistake(
    "from right to left",
    explanation: "In a a a the last two become one instead of the first two.",
    hint: "Begin at index 0."
  ) { pair, merged, tokens in
    merge(TokenPair(pair.right, pair.left), into: merged, in: tokens.reversed()).reversed()
  },
  Mistake(
    "only the first place",
    explanation: "The walk ends after one merge; the pair stands elsewhere, too.",
    hint: "Go on to the end of the tokens."
  ) { pair, merged, tokens in
    walk(tokens) { index, output in
      stands(pair, at: index, in: tokens) && !output.contains(merged)
        ? ([merged], 2) : ([tokens[index]], 1)
    }
  },
  Mistake(
    "the last token is lost",
    explanation: "The walk ends where there is no right neighbour, without keeping the last token.",
    hint: "Walk while index < tokens.count, and ask separately whether there is a neighbour."
  ) { pair, merged, tokens in
    walk(tokens) { index, _ in
      if stands(pair, at: index, in: tokens) { return ([merged], 2) }
      return (index + 1 < tokens.count ? [tokens[index]] : [], 1)
    }
  },
  Mistake(
    "the last token comes again",
    explanation:
      "The walk ends before the last token, which is then appended also where a merge has used it up.",
    hint: "Walk while index < tokens.count, and ask separately whether there is a neighbour."
  ) { pair, merged, tokens in
    walk(tokens) { index, output in
      guard stands(pair, at: index, in: tokens) else { return ([tokens[index]], 1) }
      return (index + 2 < tokens.count ? [merged] : [merged, tokens[index + 1]], 2)
    }
  },
  Mistake(
    "nothing behind the first merge",
    explanation: "The first merge is the last token that is kept.",
    hint: "Leave out the pair's second token only, and go on behind it."
  ) { pair, merged, tokens in
    walk(tokens) { index, output in
      if output.last == merged { return ([], 1) }
      return stands(pair, at: index, in: tokens) ? ([merged], 2) : ([tokens[index]], 1)
    }
  },
  Mistake(
    "a pair at the end is missed",
    explanation: "The walk ends one place too early: the last two tokens are never compared.",
    hint: "A pair may begin at the last place but one: ask for index + 1 < tokens.count."
  ) { pair, merged, tokens in
    walk(tokens) { index, _ in
      stands(pair, at: index, in: tokens) && index + 2 < tokens.count
        ? ([merged], 2) : ([tokens[index]], 1)
    }
  },
  Mistake(
    "every second place only",
    explanation: "The walk goes on by two also where nothing was merged, and passes over pairs.",
    hint: "Without a merge keep one token, and go on by 1."
  ) { pair, merged, tokens in
    walk(tokens) { index, _ in
      stands(pair, at: index, in: tokens)
        ? ([merged], 2) : (Array(tokens[index..<min(index + 2, tokens.count)]), 2)
    }
  },
  Mistake(
    "the pair in either order",
    explanation: "th and ht are different pairs; merged as one, the text cannot be given back.",
    hint: "Compare the left token with pair.left and the right one with pair.right."
  ) { pair, merged, tokens in
    let turned = TokenPair(pair.right, pair.left)
    return walk(tokens) { index, _ in
      stands(pair, at: index, in: tokens) || stands(turned, at: index, in: tokens)
        ? ([merged], 2) : ([tokens[index]], 1)
    }
  },
  Mistake(
    "only the left token is compared",
    explanation: "Every neighbour of the left token is swallowed.",
    hint: "Both tokens must be those of the pair."
  ) { pair, merged, tokens in
    walk(tokens) { index, _ in
      index + 1 < tokens.count && tokens[index] == pair.left ? ([merged], 2) : ([tokens[index]], 1)
    }
  },
]
