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

/// What the shipped classifiers make of sentences, good words with a bad meaning among them.
private struct Showing {
  private static let texts: [ShippedTask: [String]] = [
    .sentiment: [
      "The kettle is wonderful. I would buy it again at once.",
      "I would not buy the kettle again. It is anything but wonderful.",
      "The soup was cold, but I have seldom eaten so well.",
      "I had eaten well before, but the soup was cold.",
      "La silla es azul y tiene cuatro patas.",
      "No volveré a comprar estas botas.",
    ],
    .topic: [
      "The train to the coast leaves at seven; don't forget the tickets.",
      "It has rained for five days, and the wind will not turn.",
      "Grandmother has baked a plum cake, and there is some left for you.",
      "La vaca ya está mejor y el perro duerme en la cocina.",
    ],
  ]

  let answers: [(task: ShippedTask, rows: [(text: String, answer: Prediction)])]

  init() throws {
    answers = try ShippedTask.allCases.map { task in
      let (trained, texts) = (try loadShipped(task), Self.texts[task] ?? [])
      let predictions = try trained.predictions(on: texts) ?? []
      return (task, Array(zip(texts, predictions)))
    }
  }

  func print(on terminal: Terminal) {
    for (task, rows) in answers {
      terminal.print(terminal.styled("What is the \(task.rawValue)?", .bold))
      var table = Table([
        Table.Column("text", isFlexible: true), Table.Column(task.rawValue),
        Table.Column("probability"),
      ])
      for (text, answer) in rows {
        table.add(text, answer.label, Format.percent(Double(answer.confidence)))
      }
      terminal.print(table)
      terminal.print()
    }
    terminal.print(
      "The story model reads a text to its end; one linear layer on its last vector says what the text is.\n"
        + "Measure with `evaluate`, ask with `predict`, make your own with `train`, see what pre-training buys with `curve`."
    )
  }

  var json: JSON {
    .array(
      answers.flatMap { task, rows in
        rows.map { text, answer in
          [
            "task": .string(UTF8Text(task.rawValue)), "text": .string(UTF8Text(text)),
            "label": .string(UTF8Text(answer.label)),
            "probability": .double(Double(answer.confidence)),
          ]
        }
      })
  }
}
