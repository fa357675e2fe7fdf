// Windows that miss or repeat tokens, and sums read in the wrong unit.

import Foundation
import Gates

@testable import Stage4Gate

/// Windows with their distance, end and choice left open; by default they are right.
private func starts(
  _ tokens: Int, _ context: Int, _ most: Int?, stride distance: Int? = nil, end: Int? = nil,
  choose: (_ all: [Int], _ most: Int) -> [Int] = { all, most in
    (0..<most).map { all[$0 * all.count / most] }
  }
) -> [Int] {
  let all = Array(stride(from: 0, to: max(0, end ?? tokens - 1), by: distance ?? context))
  guard let most, most < all.count else { return all }
  return choose(all, most)
}

let windowsMistakes: [Mistake<WindowsFunction>] = [
  Mistake(
    "the last, shorter window dropped",
    explanation: "The end of the text is never measured, and a short text not at all.",
    hint: "Every token but the first must be somebody's target."
  ) { starts($0, $1, $2, end: $0 - $1) },
  Mistake(
    "a window that predicts nothing",
    explanation: "Where the last token begins a window there is no target left for it.",
    hint: "Stop before the last token: tokenCount - 1."
  ) { starts($0, $1, $2, end: $0) },
  Mistake(
    "windows one token too far apart",
    explanation:
      "The last target of a window must be the first input of the next; otherwise one token a window is never "
      + "predicted.",
    hint: "The distance of two starts is the context."
  ) { starts($0, $1, $2, stride: $1 + 1) },
  Mistake(
    "windows that overlap",
    explanation: "Tokens in the overlap count twice.",
    hint: "The distance of two starts is the context."
  ) { starts($0, $1, $2, stride: max(1, $1 / 2)) },
  Mistake(
    "a window at every token",
    explanation: "Each token is predicted as often as the context is long: slow, and another mean.",
    hint: "The distance of two starts is the context."
  ) { starts($0, $1, $2, stride: 1) },
  Mistake(
    "the first windows of the text",
    explanation: "Only its beginning is measured.",
    hint: "Take window number i · n / most of n."
  ) { starts($0, $1, $2, choose: { Array($0.prefix($1)) }) },
  Mistake(
    "the last windows of the text",
    explanation: "Only its end is measured.",
    hint: "Take window number i · n / most of n."
  ) { starts($0, $1, $2, choose: { Array($0.suffix($1)) }) },
  Mistake(
    "every n-th window, with n rounded down",
    explanation:
      "count / most of integers is too small: the windows end before the text does, or are too many.",
    hint: "Multiply before dividing: i · n / most."
  ) {
    starts($0, $1, $2, choose: { all, most in (0..<most).map { all[$0 * (all.count / most)] } })
  },
  Mistake(
    "every n-th window, with n rounded up",
    explanation:
      "Where most does not divide the number of windows, too few are taken: 3 of 6 for 4.",
    hint: "Take `most` of them: i · n / most for every i below most."
  ) {
    starts(
      $0, $1, $2,
      choose: { all, most in
        stride(from: 0, to: all.count, by: (all.count + most - 1) / most).map { all[$0] }
      })
  },
  Mistake(
    "the middle of each part",
    explanation: "As even a choice, but another one: 1, 3 and 5 of 6.",
    hint: "Number i · n / most, rounded down: the first is 0."
  ) {
    starts(
      $0, $1, $2,
      choose: { all, most in (0..<most).map { all[(2 * $0 + 1) * all.count / (2 * most)] } })
  },
  Mistake(
    "from the first window to the last",
    explanation: "i · (n - 1) / (most - 1) always takes the last window: 0, 2 and 5 of 6.",
    hint: "i · n / most."
  ) {
    starts(
      $0, $1, $2,
      choose: { all, most in (0..<most).map { all[$0 * (all.count - 1) / max(1, most - 1)] } })
  },
  Mistake(
    "window numbers rounded to the nearest",
    explanation: "i · n / most is to be rounded down: 0, 2 and 5 of 8, not 0, 3 and 5.",
    hint: "A division of integers rounds down."
  ) {
    starts(
      $0, $1, $2,
      choose: { all, most in
        (0..<most).map { all[Int((Double($0 * all.count) / Double(most)).rounded())] }
      })
  },
  Mistake(
    "window numbers rounded up",
    explanation: "i · n / most is to be rounded down: 0, 2 and 5 of 8, not 0, 3 and 6.",
    hint: "A division of integers rounds down."
  ) {
    starts(
      $0, $1, $2,
      choose: { all, most in
        (0..<most).map { all[Int((Double($0 * all.count) / Double(most)).rounded(.up))] }
      })
  },
  Mistake(
    "every n-th window, with n rounded down, to the end",
    explanation:
      "Where most does not divide the number of windows, too many are taken: 6 of 6 for 4.",
    hint: "Take `most` of them: i · n / most for every i below most."
  ) {
    starts(
      $0, $1, $2,
      choose: { all, most in stride(from: 0, to: all.count, by: all.count / most).map { all[$0] } })
  },
  Mistake(
    "starts spread over the tokens",
    explanation:
      "They are not starts of windows that lie side by side: token numbers, not windows.",
    hint: "Take element i · n / most of the list of starts."
  ) { tokens, context, most in
    starts(
      tokens, context, most, choose: { _, most in (0..<most).map { $0 * (tokens - 1) / most } })
  },
  Mistake(
    "numbers of windows instead of starts",
    explanation: "Window number i begins at i · context.",
    hint: "Take element i · n / most of the list of starts."
  ) {
    starts($0, $1, $2, choose: { all, most in (0..<most).map { $0 * all.count / most } })
  },
  Mistake(
    "windows repeated where the limit is not reached",
    explanation: "i · n / most takes windows twice where most is larger than n.",
    hint: "Where there are no more than `most` windows, return all."
  ) { tokens, context, most in
    let all = starts(tokens, context, nil)
    guard let most, !all.isEmpty else { return all }
    return (0..<most).map { all[$0 * all.count / most] }
  },
  Mistake(
    "the limit is not used",
    explanation: "An evaluation on the way takes as long as the last one.",
    hint: "Where there are more than `most` windows, choose."
  ) { starts($0, $1, $2, choose: { all, _ in all }) },
  Mistake(
    "a window even in an empty text",
    explanation: "Its inputs or its targets do not exist.",
    hint: "With one token or none there is nothing to predict."
  ) { $0 < 2 ? [0] : starts($0, $1, $2) },
]

let meansMistakes: [Mistake<MeansFunction>] = [
  Mistake(
    "two to the loss",
    explanation: "The loss is in nats: its base is e. Two belongs to bits.",
    hint: "exp(loss)."
  ) { total, tokens, bytes in
    means(total, tokens, bytes) { loss, _ in exp2(loss) }
  },
  Mistake(
    "e to the whole loss",
    explanation:
      "Perplexity is of one token; that of a text of a hundred would be its hundredth power.",
    hint: "Take the mean over tokens first."
  ) { total, tokens, bytes in means(total, tokens, bytes) { _, _ in exp(total) } },
  Mistake(
    "e to the bits per byte",
    explanation:
      "A perplexity counts choices of a token; bits of bytes are another unit twice over.",
    hint: "exp(loss)."
  ) { total, tokens, bytes in means(total, tokens, bytes) { _, bits in exp(bits) } },
  Mistake(
    "two to the bits per byte",
    explanation: "A perplexity counts choices of a token; these are choices of a byte.",
    hint: "exp(loss)."
  ) { total, tokens, bytes in means(total, tokens, bytes) { _, bits in exp2(bits) } },
  Mistake(
    "the loss in bits",
    explanation: "The loss is in nats; only bits per byte divide by ln 2.",
    hint: "totalLoss / tokens, as it is."
  ) { total, tokens, bytes in
    let right = means(total, tokens, bytes)
    return EvaluationMeans(
      loss: right.loss / log(2), perplexity: right.perplexity, bitsPerByte: right.bitsPerByte)
  },
  Mistake(
    "e to the bits of a token",
    explanation: "The base of bits is 2: either 2 to the bits or e to the nats.",
    hint: "exp(loss), the loss being in nats."
  ) { total, tokens, bytes in
    means(total, tokens, bytes) { loss, _ in exp(loss / log(2)) }
  },
  Mistake(
    "e to minus the loss",
    explanation: "That is the mean share of the right token; perplexity is its inverse.",
    hint: "A loss is positive already: exp(loss)."
  ) { total, tokens, bytes in means(total, tokens, bytes) { loss, _ in exp(-loss) } },
  Mistake(
    "the loss itself as perplexity",
    explanation: "A loss of 0 is a perplexity of 1: one choice.",
    hint: "exp(loss)."
  ) { total, tokens, bytes in means(total, tokens, bytes) { loss, _ in loss } },
  Mistake(
    "nats per byte",
    explanation: "A bit is ln 2 nats; without dividing by that the text looks easier to predict.",
    hint: "totalLoss / log(2)."
  ) { total, tokens, bytes in means(total, tokens, bytes, bit: 1) },
  Mistake(
    "multiplied by ln 2",
    explanation: "There are more bits than nats in the same surprise.",
    hint: "Divide by log(2)."
  ) { total, tokens, bytes in means(total, tokens, bytes, bit: 1 / log(2)) },
  Mistake(
    "divided by eight bits",
    explanation: "A byte has eight bits when it is stored; here bits measure surprise.",
    hint: "Bits of surprise, shared out over the bytes."
  ) { total, tokens, bytes in means(total, tokens, bytes, bit: 8 * log(2)) },
  Mistake(
    "bits per token",
    explanation: "A tokenizer with longer tokens would look worse.",
    hint: "Divide by the number of bytes."
  ) { total, tokens, _ in means(total, tokens, tokens) },
  Mistake(
    "tokens and bytes exchanged",
    explanation: "The loss is per token, the bits are per byte.",
    hint: "Look at what each measure is divided by."
  ) { total, tokens, bytes in means(total, bytes, tokens) },
  Mistake(
    "two to the loss, and bits per token",
    explanation:
      "The loss is in nats, whose base is e; and bits are shared out over bytes, not over tokens.",
    hint: "exp(loss), and totalLoss / log(2) / bytes."
  ) { total, tokens, _ in
    means(total, tokens, tokens) { loss, _ in exp2(loss) }
  },
  Mistake(
    "the loss of a token shared out over the bytes",
    explanation: "Divided by tokens and then by bytes, the surprise is divided twice.",
    hint: "Bits per byte begin with totalLoss."
  ) { total, tokens, bytes in
    let right = means(total, tokens, bytes)
    return EvaluationMeans(
      loss: right.loss, perplexity: right.perplexity,
      bitsPerByte: right.bitsPerByte / Double(max(1, tokens)))
  },
  Mistake(
    "nothing divided by 0",
    explanation: "A text without a predicted token gives no numbers.",
    hint: "Divide by at least 1."
  ) { total, tokens, bytes in means(total, tokens, bytes, leastTokens: 0, leastBytes: 0) },
  Mistake(
    "divided by 0 tokens",
    explanation: "A text without a predicted token gives no loss and no perplexity.",
    hint: "Divide by at least 1."
  ) { total, tokens, bytes in means(total, tokens, bytes, leastTokens: 0) },
  Mistake(
    "divided by 0 bytes",
    explanation: "End tokens stand for no bytes: a text of them gives no bits per byte.",
    hint: "Divide by at least 1, whichever count it is."
  ) { total, tokens, bytes in means(total, tokens, bytes, leastBytes: 0) },
  Mistake(
    "only the tokens looked at before dividing",
    explanation: "End tokens stand for no bytes: there may be tokens and no bytes.",
    hint: "Each division needs a divisor of at least 1."
  ) { total, tokens, bytes in
    tokens == 0
      ? EvaluationMeans(loss: 0, perplexity: 1, bitsPerByte: 0)
      : means(total, tokens, bytes, leastBytes: 0)
  },
  Mistake(
    "all measures 0 where nothing was predicted",
    explanation: "e to a loss of 0 is 1: a perplexity of one choice.",
    hint: "Let the count be 1; the perplexity follows from the loss."
  ) { total, tokens, bytes in
    tokens == 0 || bytes == 0
      ? EvaluationMeans(loss: 0, perplexity: 0, bitsPerByte: 0) : means(total, tokens, bytes)
  },
]

/// The three measures with their units left to choose; by default they are right.
private func means(
  _ total: Double, _ tokens: Int, _ bytes: Int, bit: Double = log(2), leastTokens: Int = 1,
  leastBytes: Int = 1,
  perplexity: (_ loss: Double, _ bits: Double) -> Double = { loss, _ in exp(loss) }
) -> EvaluationMeans {
  let loss = total / Double(max(leastTokens, tokens))
  let bits = total / bit / Double(max(leastBytes, bytes))
  return EvaluationMeans(loss: loss, perplexity: perplexity(loss, bits), bitsPerByte: bits)
}
