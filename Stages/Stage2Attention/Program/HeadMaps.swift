// Where the heads look, as shading in the terminal and as a page.

import Charts
import Console
import Tensors

/// One head of one layer and its weights, `[tokens, tokens]`; later tokens are NaN, because they are hidden.
struct HeadMap {
  let name: String
  let values: [[Double]]
  let scores: HeadScores

  init(layer: Int, head: Int, weights: Tensor, tokens: [Int]) {
    name = "\(layer).\(head)"
    values = tokens.indices.map { query in
      tokens.indices.map { $0 > query ? .nan : Double(weights[head, query, $0]) }
    }
    scores = HeadScores(weights, head: head, tokens: tokens)
  }

  /// Prints a row per query and two columns per key, as far as they fit.
  func print(labels: [String], on terminal: Terminal) {
    terminal.print("\n" + terminal.styled("head \(name)", .bold) + " \(scores.summary)")
    guard 12 + 2 * labels.count <= terminal.width else {
      return terminal.print("(too many tokens for the terminal; the page has the map)")
    }
    let shades: [Character] = [" ", "░", "▒", "▓", "█"]
    for (label, row) in zip(labels, values) {
      let cells = row.map { value -> String in
        guard value.isFinite else { return "  " }
        let shade = shades[min(4, max(0, Int((value * 5).rounded(.down))))]
        let cell = String(repeating: shade, count: 2)
        return value >= 0.2 ? terminal.styled(cell, .cyan) : value >= 0.02 ? "· " : cell
      }
      let name = fitted(label, to: 10)
      let room = String(repeating: " ", count: max(0, 11 - displayWidth(name)))
      terminal.print(name + room + cells.joined())
    }
  }
}

/// The page with one heat map a head.
func attentionPage(_ maps: [HeadMap], labels: [String], guesses: [[String]]) -> String {
  var page = ReportPage(
    title: "Where the heads look",
    lead:
      "Each row is a token that looks, each column a token that it looks at. Later tokens are hidden."
  )
  page.add(
    "Heads",
    [
      .gallery(
        maps.map {
          HeatMap(
            title: "Head \($0.name) \($0.scores.summary)", rows: labels, columns: labels,
            values: $0.values, range: 0...1, rowTitle: "query", columnTitle: "key")
        },
        caption: "Layer.head, both counted from 0; the stronger the colour, the larger the weight."),
      .table(
        ["head"] + ["self", "previous", "first", "induction"],
        maps.map { map in
          [map.name]
            + map.scores.named.map { $0.value.isFinite ? Format.decimal($0.value, 2) : "–" }
        }, caption: "Mean weight on each kind of place, from the third token on."),
    ])
  page.add("The next token", [.table(["guess", "probability"], guesses)])
  return page.html
}
