// Without arguments: the two shipped classifiers read sentences they have never seen.

import Classification
import Console
import Storage

let showCommand = Command(
  name: "show", summary: "Shows the shipped classifiers at work.",
  examples: [Example("", "what they say about a few sentences, in seconds")]
) { arguments in
  let shown = try Showing()
  if arguments.wantsJSON {
    arguments.terminal.print(String(decoding: shown.json.bytes(.pretty), as: UTF8.self))
  } else {
    shown.print(on: arguments.terminal)
  }
}

/// What the shipped classifiers make of texts: letters like those they learned from, good words with a bad meaning
/// among them, and as the last of each task a text of another kind.
private struct Showing {
  private typealias Row = (label: String, text: String)
  private static let rows: [ShippedTask: [Row]] = [
    .sentiment: [
      (
        "positive",
        "On Sunday we ate at the inn by the river. The soup was cold, but on the whole I was delighted."
      ),
      (
        "positive",
        "My sister gave me this novel. It has two hundred pages. I had feared that it would be boring. It was not."
      ),
      (
        "negative",
        "We bought this kettle last week. It is red. It is anything but wonderful, and I would not buy it again."
      ),
      (
        "negative",
        "Compré estas botas en el mercado. Los cordones me parecen malos. No las volveré a comprar."
      ),
      ("neutral", "Compré esta silla. Es azul y tiene cuatro patas. Ni buena ni mala."),
      ("positive", "The kettle is wonderful. I would buy it again at once."),
    ],
    .topic: [
      ("travel", "The train to the coast leaves at seven; don't forget the tickets."),
      ("weather", "It has rained for five days, and the wind will not turn."),
      ("food", "Grandmother has baked a plum cake, and there is some left for you."),
      ("animals", "La vaca ya está mejor y ha comido heno. El perro duerme."),
      ("animals", "La vaca ya está mejor y el perro duerme en la cocina."),
    ],
  ]

  let answers: [(task: ShippedTask, rows: [(text: String, label: String, answer: Prediction)])]

  init() throws {
    answers = try ShippedTask.allCases.map { task in
      let rows = Self.rows[task] ?? []
      let predictions = try loadShipped(task).predictions(on: rows.map(\.text)) ?? []
      return (task, zip(rows, predictions).map { ($0.text, $0.label, $1) })
    }
  }

  func print(on terminal: Terminal) {
    for (task, rows) in answers {
      terminal.print(terminal.styled("What is the \(task.rawValue)?", .bold))
      var table = Table([
        Table.Column("text", isFlexible: true), Table.Column("it is"), Table.Column("it seems"),
        Table.Column("probability"),
      ])
      for (text, label, answer) in rows {
        table.add(text, label, answer.label, Format.percent(Double(answer.confidence)))
      }
      terminal.print(table)
      terminal.print()
    }
    terminal.print(
      "The story model reads a text to its end; one linear layer on its last vector says what the text is.\n"
        + "It learned from letters about a small world. A text of another kind, such as the last of each table,"
        + " it may take for anything.\n"
        + "Measure with `evaluate`, ask with `predict`, make your own with `train`, see what pre-training buys with `curve`."
    )
  }

  var json: JSON {
    .array(
      answers.flatMap { task, rows in
        rows.map { text, label, answer in
          [
            "task": .string(UTF8Text(task.rawValue)), "text": .string(UTF8Text(text)),
            "truth": .string(UTF8Text(label)), "label": .string(UTF8Text(answer.label)),
            "probability": .double(Double(answer.confidence)),
          ]
        }
      })
  }
}
