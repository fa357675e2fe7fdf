// Wrong softmaxes and wrong attentions.

import Attention
import Gates
import Tensors

@testable import Stage2Gate

let softmaxMistakes: [Mistake<@Sendable (Tensor) -> Tensor>] = [
  Mistake(
    "no subtraction of the largest score",
    explanation:
      "e^x overflows for scores above 88, and infinity divided by infinity is no number.",
    hint: "Subtract each row's largest score before the exponential; the shares stay the same."
  ) { x in exp(x) / sum(exp(x), axes: [-1], keepingAxes: true) },
  Mistake(
    "softmax over the wrong axis",
    explanation:
      "The columns sum to 1, not the rows: queries share each key instead of keys each query.",
    hint: "Reduce along the last axis, -1."
  ) { x in
    let powers = exp(x - max(x, axis: -2, keepingAxes: true).detached)
    return powers / sum(powers, axes: [-2], keepingAxes: true)
  },
  Mistake(
    "softmax along the first axis",
    explanation:
      "Axis 0 counts sequences or rows: then it is their shares that sum to 1, and not those of the keys.",
    hint: "Reduce along the last axis, -1."
  ) { x in
    let powers = exp(x - max(x, axis: 0, keepingAxes: true).detached)
    return powers / sum(powers, axes: [0], keepingAxes: true)
  },
  Mistake(
    "one sum for everything, with the history of the largest score",
    explanation: "All rows together sum to 1, so each row gets less the more rows there are.",
    hint: "Sum along axis -1 only, keeping the axis."
  ) { x in
    let powers = exp(x - max(x, axis: -1, keepingAxes: true))
    return powers / sum(powers)
  },
  Mistake(
    "one sum for everything",
    explanation: "All rows together sum to 1, so each row gets less the more rows there are.",
    hint: "Sum along axis -1 only, keeping the axis."
  ) { x in
    let powers = exp(x - max(x, axis: -1, keepingAxes: true).detached)
    return powers / sum(powers)
  },
  Mistake(
    "shares without the exponential",
    explanation:
      "Scores divided by their sum may be negative, and a shift of all scores changes them.",
    hint: "Shares are proportional to e^score."
  ) { x in x / sum(x, axes: [-1], keepingAxes: true) },
  Mistake(
    "the largest score of the whole tensor",
    explanation:
      "Values are right as long as rows are of similar size, but a row far below the largest one underflows to 0/0.",
    hint: "Each row needs its own largest score: max(…, axis: -1, keepingAxes: true)."
  ) { x in
    let largest = x.values.max() ?? 0
    let powers = exp(x - largest)
    let total = sum(powers, axes: [-1], keepingAxes: true)
    return powers / total
  },
  Mistake(
    "the sum has lost its history",
    explanation:
      "Values are right, but the gradient treats the sum as a constant: raising one score "
      + "no longer lowers the other shares.",
    hint: "Only the largest score may be detached, not the sum."
  ) { x in
    let powers = exp(x - max(x, axis: -1, keepingAxes: true).detached)
    return powers / sum(powers, axes: [-1], keepingAxes: true).detached
  },
]

/// Attention with a step left to choose.
private func attention(
  _ query: Tensor, _ key: Tensor, _ value: Tensor, _ mask: Tensor?,
  divisor: Float? = nil, axis: Int = -1
) -> Attended {
  let divisor = divisor ?? Float(query.shape[3]).squareRoot()
  var scores = matmul(query, key, transposingB: true) / divisor
  if let mask { scores = maskedFill(scores, mask: mask, -1e30) }
  var weights = softmax(scores, axis: axis)
  if let mask { weights = maskedFill(weights, mask: mask, 0) }
  return Attended(output: matmul(weights, value), weights: weights)
}

let attentionMistakes: [Mistake<AttentionFunction>] = [
  Mistake(
    "no division by √headSize",
    explanation: "Scores grow with the size of a head; the softmax saturates and gradients vanish.",
    hint: "Divide the products by the square root of the last axis of query."
  ) { attention($0, $1, $2, $3, divisor: 1) },
  Mistake(
    "division by headSize",
    explanation:
      "A sum of n random products has the size √n: dividing by n makes all shares alike.",
    hint: "Take the square root of headSize."
  ) { attention($0, $1, $2, $3, divisor: Float($0.shape[3])) },
  Mistake(
    "division by the square root of the whole width",
    explanation: "A dot product is a sum over one head's numbers, not over those of all heads.",
    hint: "headSize is the last axis of query after the split into heads."
  ) { attention($0, $1, $2, $3, divisor: Float($0.shape[1] * $0.shape[3]).squareRoot()) },
  Mistake(
    "division by the square root of the number of keys",
    explanation:
      "A dot product is a sum over the numbers of a head; how many keys there are has no part in it.",
    hint: "headSize is the last axis of query and of key; the number of keys is the one before it."
  ) { attention($0, $1, $2, $3, divisor: Float($1.shape[2]).squareRoot()) },
  Mistake(
    "softmax over the queries",
    explanation:
      "Each key hands out shares of itself to the queries; a query's shares do not sum to 1.",
    hint: "The last axis of the scores is the keys."
  ) { attention($0, $1, $2, $3, axis: -2) },
  Mistake(
    "mask after the softmax only",
    explanation:
      "Hidden keys have taken their part of the sum already: the visible shares do not sum to 1.",
    hint: "Fill the scores with hiddenScore where the mask is 1, before the softmax."
  ) { query, key, value, mask in
    var weights = softmax(
      matmul(query, key, transposingB: true) / Float(query.shape[3]).squareRoot())
    if let mask { weights = maskedFill(weights, mask: mask, 0) }
    return Attended(output: matmul(weights, value), weights: weights)
  },
  Mistake(
    "hidden scores set to 0",
    explanation: "e^0 is 1: a hidden key keeps a share, and often a large one.",
    hint: "A hidden score must be so small that its exponential is 0: use hiddenScore."
  ) { query, key, value, mask in
    var scores = matmul(query, key, transposingB: true) / Float(query.shape[3]).squareRoot()
    if let mask { scores = maskedFill(scores, mask: mask, 0) }
    let weights = softmax(scores)
    return Attended(output: matmul(weights, value), weights: weights)
  },
  Mistake(
    "equal shares for a query that sees nothing",
    explanation:
      "In a row of hidden scores alone all are equally small, so the softmax gives each key a share.",
    hint: "Fill the weights with 0 where the mask is 1, after the softmax."
  ) { query, key, value, mask in
    var scores = matmul(query, key, transposingB: true) / Float(query.shape[3]).squareRoot()
    if let mask { scores = maskedFill(scores, mask: mask, -1e30) }
    let weights = softmax(scores)
    return Attended(output: matmul(weights, value), weights: weights)
  },
  Mistake(
    "minus infinity as hidden score",
    explanation:
      "In a row of nothing but -∞ the largest score is -∞ too, and -∞ - (-∞) is no number.",
    hint: "Use hiddenScore, which is finite, and fill the weights with 0 where hidden."
  ) { query, key, value, mask in
    var scores = matmul(query, key, transposingB: true) / Float(query.shape[3]).squareRoot()
    if let mask { scores = maskedFill(scores, mask: mask, -.infinity) }
    let weights = softmax(scores)
    return Attended(output: matmul(weights, value), weights: weights)
  },
  Mistake(
    "hidden after the softmax, then divided by the rest",
    explanation:
      "A hidden key that scores much higher leaves the visible ones shares of 0, and 0/0 is no number.",
    hint: "Hide the scores before the softmax; then it divides by the right sum itself."
  ) { query, key, value, mask in
    var weights = softmax(
      matmul(query, key, transposingB: true) / Float(query.shape[3]).squareRoot())
    if let mask {
      weights = maskedFill(weights, mask: mask, 0)
      weights = weights / sum(weights, axes: [-1], keepingAxes: true)
    }
    return Attended(output: matmul(weights, value), weights: weights)
  },
  Mistake(
    "the weights given as the output",
    explanation: "The weights only say where to look; what is found there is missing.",
    hint: "The output is matmul(weights, value)."
  ) { query, key, value, mask in
    let weights = attention(query, key, value, mask).weights
    return Attended(output: weights, weights: weights)
  },
  Mistake(
    "mask the wrong way round",
    explanation: "1 means hidden here: the code looks exactly where it must not.",
    hint: "maskedFill replaces where the mask is 1."
  ) { attention($0, $1, $2, $3.map { -$0 + 1 }) },
  Mistake(
    "the mask is not used",
    explanation: "Every query looks everywhere, the future and the padding included.",
    hint: "Where there is a mask, fill the scores before the softmax."
  ) { query, key, value, _ in attention(query, key, value, nil) },
  Mistake(
    "values replaced by keys",
    explanation:
      "Keys say by what a token is found, values what it gives: the output must be a mean of values.",
    hint: "The last product is weights times value."
  ) { query, key, _, mask in attention(query, key, key, mask) },
  Mistake(
    "a sum of values with the scores themselves",
    explanation: "Without the softmax the weights may be negative and of any size.",
    hint: "Put the scores through stableSoftmax."
  ) { query, key, value, mask in
    var scores = matmul(query, key, transposingB: true) / Float(query.shape[3]).squareRoot()
    if let mask { scores = maskedFill(scores, mask: mask, 0) }
    return Attended(output: matmul(scores, value), weights: scores)
  },
  Mistake(
    "weights without history",
    explanation:
      "Values are right, but no gradient reaches queries and keys: where to look is never learned.",
    hint: "Compute with tensors all the way; do not rebuild them from their values."
  ) { query, key, value, mask in
    let result = attention(query, key, value, mask)
    return Attended(output: matmul(result.weights.detached, value), weights: result.weights)
  },
]
