// The arithmetic of attention on four tokens with heads of two numbers, one step after the other.

import Attention
import Console
import Tensors

/// Prints every step from queries, keys and values to the output.
func printArithmetic(on terminal: Terminal) {
  let words = ["the", "cat", "sat", "down"]
  let q = Tensor([1, 0, 0, 2, 2, 1, 1, 3], shape: [4, 2])
  let k = Tensor([1, 1, 2, 0, 0, 2, 1, 2], shape: [4, 2])
  let v = Tensor([1, 0, 0, 1, 2, 2, -1, 1], shape: [4, 2])

  func step(_ sentence: String, _ name: String, _ x: Tensor, columns: [String]) {
    terminal.print("\n" + sentence)
    var table = Table(["\(name) \(x.shape)"] + columns)
    for row in 0..<x.shape[0] {
      let cells = (0..<x.shape[1]).map { column in
        x[row, column] < -1e20 ? "hidden" : Format.decimal(Double(x[row, column]), 2)
      }
      table.add([words[row]] + cells)
    }
    terminal.print(table)
  }
  func step(_ sentence: String, _ name: String, vectors x: Tensor) {
    step(sentence, name, x, columns: (0..<x.shape[1]).map { "\(name)\($0)" })
  }

  terminal.print(terminal.styled("Attention by hand: 4 tokens, headSize 2", .bold))
  step("Each token asks with a query: what am I looking for?", "q", vectors: q)
  step("Each token offers a key: what can I be found by?", "k", vectors: k)
  step("Each token carries a value: what do I give when found?", "v", vectors: v)
  let products = matmul(q, k, transposingB: true)
  step(
    "q·k: every query (row) is multiplied with every key (column).", "q·k", products, columns: words
  )
  let scores = products / Float(2).squareRoot()
  step(
    "Divided by √headSize = 1.41, so that long heads do not make the softmax hard.", "scores",
    scores, columns: words)
  let mask = causalMask(queries: 4, keys: 4)
  step(
    "The causal mask hides what comes later: a token sees itself and what came before.", "masked",
    maskedFill(scores, mask: mask, -1e30), columns: words)
  let shape = [1, 1, 4, 2]
  let attended = scaledDotProductAttention(
    query: q.reshaped(shape), key: k.reshaped(shape), value: v.reshaped(shape), mask: mask)
  step(
    "The softmax makes each row weights that sum to 1.", "weights",
    attended.weights.reshaped([4, 4]), columns: words)
  step(
    "The output of each token is the sum of the values, weighted with its row.", "output",
    vectors: attended.output.reshaped([4, 2]))
}
