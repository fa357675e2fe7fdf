// Where the heads look, as shading in the terminal and as a page.

import Attention
import Charts
import Console
import Storage
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

  /// What the head mostly does, such as "looks at the previous token (0.83)".
  var summary: String {
    guard let target = scores.strongest, let score = scores[target], score >= 0.3 else {
      return "looks at none of the known places"
    }
    return "looks at \(target.name) (\(Format.decimal(score, 2)))"
  }

  /// Prints a row per query and two columns per key, as far as they fit; hidden keys stay empty.
  func print(labels: [String], on terminal: Terminal) {
    terminal.print("\n" + terminal.styled("head \(name)", .bold) + " \(summary)")
    guard 12 + 2 * labels.count <= terminal.width else {
      return terminal.print("(too many tokens for the terminal; the page has the map)")
    }
    let shades: [Character] = ["░", "▒", "▓", "█"]
    for (label, row) in zip(labels, values) {
      let cells = row.filter(\.isFinite).map { value in
        guard value >= 0.2 else { return "· " }
        let shade = shades[min(3, Int((value * 5).rounded(.down)) - 1)]
        return terminal.styled(String(repeating: shade, count: 2), .cyan)
      }
      let name = fitted(label, to: 10)
      let room = String(repeating: " ", count: max(0, 11 - displayWidth(name)))
      terminal.print(name + room + cells.joined())
    }
  }

  /// The scores for machines; null where the text has no such place.
  var json: JSON {
    .object(
      JSONObject(
        [.init(key: "head", value: .string(UTF8Text(name)))]
          + HeadTarget.allCases.map { target in
            .init(
              key: UTF8Text(target.rawValue), value: scores[target].map { .double($0) } ?? .null)
          }))
  }
}

/// The page with one heat map a head.
func attentionPage(_ maps: [HeadMap], labels: [String], guesses: [[String]]) -> String {
  var page = ReportPage(
    title: "Where the heads look",
    lead:
      "Each row is a token that looks, each column a token that it looks at. Later tokens are hidden."
  )
  let heads = maps.map {
    HeatMap(
      title: "\($0.name) \($0.summary)", rows: labels, columns: labels, values: $0.values,
      range: 0...1, rowTitle: "query", columnTitle: "key")
  }
  let scores = maps.map { map in
    [map.name]
      + HeadTarget.allCases.map { map.scores[$0].map { Format.decimal($0, 2) } ?? "–" }
  }
  page.add(
    "Heads",
    [
      .gallery(
        heads,
        caption: "Layer.head, both counted from 0; the stronger the colour, the larger the weight."),
      .table(
        ["head"] + HeadTarget.allCases.map(\.name), scores,
        caption: "Mean weight on each kind of place, from the third token on."),
    ])
  page.add("The next token", [.table(["guess", "probability"], guesses)])
  return page.html
}
