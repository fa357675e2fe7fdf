// The arithmetic of attention on four tokens with heads of two numbers, one step after the other.

import Attention
import Console
import Tensors

/// Prints every step from queries, keys and values to the output.
func printArithmetic(on terminal: Terminal) {
  let q = Tensor([1, 0, 0, 2, 2, 1, 1, 3], shape: [4, 2])
  let k = Tensor([1, 1, 2, 0, 0, 2, 1, 2], shape: [4, 2])
  let v = Tensor([1, 0, 0, 1, 2, 2, -1, 1], shape: [4, 2])
  let products = matmul(q, k, transposingB: true)
  let scores = products / Float(2).squareRoot()
  let shape = [1, 1, 4, 2]
  let attended = scaledDotProductAttention(
    query: q.reshaped(shape), key: k.reshaped(shape), value: v.reshaped(shape),
    mask: causalMask(queries: 4, keys: 4))

  let page = ArithmeticPage(terminal: terminal, words: ["the", "cat", "sat", "down"])
  terminal.print(terminal.styled("Attention by hand: 4 tokens, headSize 2", .bold))
  page.show("Each token asks with a query: what am I looking for?", "q", vectors: q)
  page.show("Each token offers a key: what can I be found by?", "k", vectors: k)
  page.show("Each token carries a value: what do I give when found?", "v", vectors: v)
  page.show("q·k: every query (row) is multiplied with every key (column).", "q·k", products)
  page.show(
    "Divided by √headSize = 1.41, so that long heads do not make the softmax hard.", "scores",
    scores)
  page.show(
    "The causal mask hides what comes later: a token sees itself and those before.", "masked",
    scores, hidingLater: true)
  page.show(
    "The softmax makes what each row sees weights that sum to 1.", "weights",
    attended.weights.reshaped([4, 4]), hidingLater: true)
  page.show(
    "The output of each token is the sum of the values, weighted with its row.", "output",
    vectors: attended.output.reshaped([4, 2]))
}

/// Prints matrices with a row per token.
private struct ArithmeticPage {
  let terminal: Terminal
  let words: [String]

  /// A matrix of queries times keys; hidden cells stay empty.
  func show(_ sentence: String, _ name: String, _ x: Tensor, hidingLater: Bool = false) {
    show(sentence, name, x, columns: words) { hidingLater && $1 > $0 }
  }

  /// A matrix with a vector per token.
  func show(_ sentence: String, _ name: String, vectors x: Tensor) {
    show(sentence, name, x, columns: (0..<x.shape[1]).map { "\(name)\($0)" }) { _, _ in false }
  }

  private func show(
    _ sentence: String, _ name: String, _ x: Tensor, columns: [String],
    isHidden: (_ row: Int, _ column: Int) -> Bool
  ) {
    terminal.print("\n" + sentence)
    var table = Table(["\(name) \(x.shape)"] + columns)
    for row in words.indices {
      let cells = columns.indices.map { column in
        isHidden(row, column) ? "" : Format.decimal(Double(x[row, column]), 2)
      }
      table.add([words[row]] + cells)
    }
    terminal.print(table)
  }
}
