// Wrong attentions.

import Attention
import Gates
import Tensors

@testable import Stage2Gate

/// Attention with steps left to choose; by default it is right.
///
/// `hide` hides scores before the softmax, `clearing` makes the weights of hidden keys 0 after it.
private func attention(
  _ query: Tensor, _ key: Tensor, _ value: Tensor, _ mask: Tensor?,
  divisor: Float? = nil, axis: Int = -1,
  hide: (_ scores: Tensor, _ mask: Tensor) -> Tensor = filled(-1e30),
  clearing: (_ weights: Tensor, _ mask: Tensor) -> Tensor = { maskedFill($0, mask: $1, 0) }
) -> Attended {
  let divisor = divisor ?? Float(query.shape[3]).squareRoot()
  var scores = matmul(query, key, transposingB: true) / divisor
  if let mask { scores = hide(scores, mask) }
  var weights = softmax(scores, axis: axis)
  if let mask { weights = clearing(weights, mask) }
  return Attended(output: matmul(weights, value), weights: weights)
}

/// What puts a score where the mask is not 0.
private func filled(_ score: Float) -> (_ scores: Tensor, _ mask: Tensor) -> Tensor {
  { maskedFill($0, mask: $1, score) }
}

/// The mask made a large negative number where it is not 0, for the caller too, and added.
private func addedAfterScaling(_ scores: Tensor, _ mask: Tensor) -> Tensor {
  mask.withMutableValues { for index in $0.indices { $0[index] *= -1e30 } }
  return scores + mask
}

/// What hides nothing, or leaves the weights as the softmax made them.
private func untouched(_ x: Tensor, _ mask: Tensor) -> Tensor { x }

/// Hidden weights made 0, and the others divided by their sum and a little more.
private func renormalised(_ weights: Tensor, _ mask: Tensor, _ more: Float = 0) -> Tensor {
  let visible = maskedFill(weights, mask: mask, 0)
  return visible / (sum(visible, axes: [-1], keepingAxes: true) + more)
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
    "multiplication by √headSize",
    explanation:
      "Scores grow twice with the size of a head; the softmax saturates and gradients vanish.",
    hint: "Divide the products by √headSize."
  ) { attention($0, $1, $2, $3, divisor: 1 / Float($0.shape[3]).squareRoot()) },
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
    "division by the square root of the number of heads",
    explanation:
      "A dot product is a sum over the numbers of one head; how many heads there are has no part in it.",
    hint: "headSize is the last axis of query, number 3; axis 1 counts heads."
  ) { attention($0, $1, $2, $3, divisor: Float($0.shape[1]).squareRoot()) },
  Mistake(
    "division by the square root of the number of queries",
    explanation:
      "A dot product is a sum over the numbers of a head; how many queries there are has no part in it.",
    hint: "headSize is the last axis of query, number 3; axis 2 counts queries."
  ) { attention($0, $1, $2, $3, divisor: Float($0.shape[2]).squareRoot()) },
  Mistake(
    "division after the softmax",
    explanation:
      "Shares divided by √headSize sum to less than 1, and the scores before them are as large as without a division.",
    hint: "Divide the scores; the softmax comes after it."
  ) { query, key, value, mask in
    let weights =
      attention(query, key, value, mask, divisor: 1).weights / Float(query.shape[3]).squareRoot()
    return Attended(output: matmul(weights, value), weights: weights)
  },
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
    hint: "Fill the scores with hiddenScore where the mask is not 0, before the softmax."
  ) { attention($0, $1, $2, $3, hide: untouched) },
  Mistake(
    "no division by √headSize, and the mask after the softmax only",
    explanation:
      "Scores grow with the size of a head, and hidden keys have taken their part of the sum already.",
    hint:
      "Divide the products by √headSize, then fill the scores with hiddenScore, then the softmax."
  ) { attention($0, $1, $2, $3, divisor: 1, hide: untouched) },
  Mistake(
    "hidden scores set to 0",
    explanation: "e^0 is 1: a hidden key keeps a share, and often a large one.",
    hint: "A hidden score must be so small that its exponential is 0: use hiddenScore."
  ) { attention($0, $1, $2, $3, hide: filled(0), clearing: untouched) },
  Mistake(
    "hidden scores set to 0, then the weights too",
    explanation:
      "e^0 is 1: a hidden key takes part of the sum before its weight is made 0, so the visible shares do not sum to 1.",
    hint: "A hidden score must be so small that its exponential is 0: use hiddenScore."
  ) { attention($0, $1, $2, $3, hide: filled(0)) },
  Mistake(
    "a hidden score that is not low enough",
    explanation:
      "Scores may lie below -100 too: then the hidden key takes the whole sum, and the visible ones get nothing.",
    hint: "Use hiddenScore, which no product comes near."
  ) { attention($0, $1, $2, $3, hide: filled(-100)) },
  Mistake(
    "a hidden score that is not low enough, and equal shares where nothing is seen",
    explanation:
      "Scores may lie below -100 too, and in a row of hidden scores alone the softmax gives each key a share.",
    hint: "Use hiddenScore, and fill the weights with 0 where hidden, after the softmax."
  ) { attention($0, $1, $2, $3, hide: filled(-100), clearing: untouched) },
  Mistake(
    "equal shares for a query that sees nothing",
    explanation:
      "In a row of hidden scores alone all are equally small, so the softmax gives each key a share.",
    hint: "Fill the weights with 0 where the mask is not 0, after the softmax."
  ) { attention($0, $1, $2, $3, clearing: untouched) },
  Mistake(
    "equal shares for a query that sees nothing, and only its output made 0",
    explanation:
      "The output is right, but the weights say that the query looked everywhere; whoever draws them shows what is not so.",
    hint: "Fill the weights with 0 where hidden; then the output is 0 by itself."
  ) { query, key, value, mask in
    let result = attention(query, key, value, mask, clearing: untouched)
    guard let mask else { return result }
    let visible = sum(
      maskedFill(.ones(result.weights.shape), mask: mask, 0), axes: [-1], keepingAxes: true)
    let isEmpty = Tensor(visible.values.map { $0 == 0 ? 1 : 0 }, shape: visible.shape)
    return Attended(
      output: maskedFill(result.output, mask: isEmpty, 0), weights: result.weights)
  },
  Mistake(
    "the output from the weights before they are filled",
    explanation:
      "The weights of a query that sees nothing are 0, but its output was made with the equal shares that the softmax gave.",
    hint: "Fill the weights with 0 first; then multiply these with the values."
  ) { query, key, value, mask in
    Attended(
      output: attention(query, key, value, mask, clearing: untouched).output,
      weights: attention(query, key, value, mask).weights)
  },
  Mistake(
    "the weights multiplied by 1 - mask",
    explanation:
      "Where two masks hide a key the mask is 2, and 1 - 2 is -1: a query that sees nothing gets negative weights.",
    hint: "maskedFill hides wherever the mask is not 0."
  ) { attention($0, $1, $2, $3, clearing: { $0 * (Tensor(1) - $1) }) },
  Mistake(
    "minus infinity as hidden score",
    explanation:
      "In a row of nothing but -∞ the largest score is -∞ too, and -∞ - (-∞) is no number.",
    hint: "Use hiddenScore, which is finite, and fill the weights with 0 where hidden."
  ) { attention($0, $1, $2, $3, hide: filled(-.infinity), clearing: untouched) },
  Mistake(
    "minus infinity times the mask",
    explanation: "Where the mask is 0 that is 0 · -∞, which is no number, and nothing is left.",
    hint: "maskedFill puts hiddenScore where the mask is not 0, and changes nothing elsewhere."
  ) { attention($0, $1, $2, $3, hide: { $0 + $1 * -.infinity }, clearing: untouched) },
  Mistake(
    "minus infinity times the mask, then the hidden weights set to 0",
    explanation: "Where the mask is 0 that is 0 · -∞: what may be seen is no number any more.",
    hint: "maskedFill puts hiddenScore where the mask is not 0, and changes nothing elsewhere."
  ) { attention($0, $1, $2, $3, hide: { $0 + $1 * -.infinity }) },
  Mistake(
    "the mask changed in place",
    explanation:
      "The weights are right once; but all layers use the same mask, and the next one finds other numbers in it.",
    hint: "maskedFill(scores, mask: mask, hiddenScore) leaves the mask as it is."
  ) { attention($0, $1, $2, $3, hide: addedAfterScaling) },
  Mistake(
    "the mask changed in place, and equal shares where nothing is seen",
    explanation:
      "All layers use the same mask, and the next one finds other numbers in it. And in a row of hidden scores alone the softmax gives each key a share.",
    hint: "maskedFill leaves the mask as it is; use it before the softmax and once more after it."
  ) { attention($0, $1, $2, $3, hide: addedAfterScaling, clearing: untouched) },
  Mistake(
    "the mask read as one of queries and keys",
    explanation:
      "A padding mask is [batch, 1, 1, keys]: read row by row, its second sequence is taken for the second query.",
    hint: "Do not reshape the mask: maskedFill broadcasts it as it is."
  ) { query, key, value, mask in
    attention(query, key, value, mask?.reshaped([query.shape[2], key.shape[2]]))
  },
  Mistake(
    "hidden after the softmax, then divided by the rest",
    explanation:
      "A hidden key that scores much higher leaves the visible ones shares of 0, and 0/0 is no number.",
    hint: "Hide the scores before the softmax; then it divides by the right sum itself."
  ) { attention($0, $1, $2, $3, hide: untouched, clearing: { renormalised($0, $1) }) },
  Mistake(
    "hidden after the softmax, then divided by the rest and a little more",
    explanation:
      "A hidden key that scores much higher leaves the visible ones shares of 0, which no division brings back.",
    hint: "Hide the scores before the softmax; then it divides by the right sum itself."
  ) { attention($0, $1, $2, $3, hide: untouched, clearing: { renormalised($0, $1, 1e-9) }) },
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
    explanation:
      "Not 0 means hidden here: the code looks where it must not, and hides what may be seen.",
    hint: "maskedFill replaces where the mask is not 0."
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
  Mistake(
    "queries without history",
    explanation: "Values are right, but the projection of the queries gets no gradient.",
    hint: "Use query itself, not its values and not query.detached."
  ) { attention($0.detached, $1, $2, $3) },
  Mistake(
    "keys without history",
    explanation: "Values are right, but the projection of the keys gets no gradient.",
    hint: "Use key itself, not its values and not key.detached."
  ) { attention($0, $1.detached, $2, $3) },
  Mistake(
    "values without history",
    explanation: "The numbers are right, but the projection of the values gets no gradient.",
    hint: "Use value itself, not its values and not value.detached."
  ) { attention($0, $1, $2.detached, $3) },
  Mistake(
    "nothing with a history",
    explanation:
      "Values are right, but .detached and .values lose where numbers came from: no gradient gets through.",
    hint: "Compute with the tensors themselves all the way."
  ) { attention($0.detached, $1.detached, $2.detached, $3) },
]
