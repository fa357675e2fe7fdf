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
    "nothing divided by 0",
    explanation: "A text without a predicted token gives no numbers.",
    hint: "Divide by at least 1."
  ) { total, tokens, bytes in means(total, tokens, bytes, least: 0) },
]

/// The three measures with their units left to choose; by default they are right.
private func means(
  _ total: Double, _ tokens: Int, _ bytes: Int, bit: Double = log(2), least: Int = 1,
  perplexity: (_ loss: Double, _ bits: Double) -> Double = { loss, _ in exp(loss) }
) -> EvaluationMeans {
  let loss = total / Double(max(least, tokens))
  let bits = total / bit / Double(max(least, bytes))
  return EvaluationMeans(loss: loss, perplexity: perplexity(loss, bits), bitsPerByte: bits)
}
