// `predict`: a class for every text.

import Classification
import Console
import Storage
import Tensors

let predictCommand = Command(
  name: "predict", summary: "Says what texts are, one line a text.",
  positionals: [.remaining("texts", "the texts; without any, --file or standard input is read")],
  options: [
    taskOption, checkpointOption,
    .path("file", "a file with a text a line, or '-'"), threadsOption,
  ],
  examples: [
    Example("predict \"I would not buy it again.\"", "one text"),
    Example("predict --task topic < letters.txt", "a text a line in, an answer a line out"),
  ]
) { arguments in
  Interruption.install()
  let (terminal, given) = (arguments.terminal, arguments.texts("texts"))
  if !given.isEmpty && arguments.isGiven("file") {
    throw UsageError("give texts or --file, not both")
  }
  let trained = try loadClassifier(arguments)
  let texts = given.isEmpty ? try readLines(arguments.textIfGiven("file") ?? "-") : given
  let bar = terminal.progress("Classifying", total: texts.count, unit: "texts")
  let predictions = try withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) {
    try trained.predictions(on: texts) { done in
      bar.update(to: done)
      return !Interruption.isRequested
    }
  }
  bar.finish()
  guard let predictions else { throw Interrupted("stopped before the first answer") }
  warnOfCut(predictions.count { $0.isCut }, trained.encoder.context, terminal)
  if arguments.wantsJSON {
    let names = trained.classifier.labels.names
    let answers = zip(texts, predictions).map { json($0, $1, names) }
    terminal.print(String(decoding: JSON.array(answers).bytes(.pretty), as: UTF8.self))
    return
  }
  for (text, prediction) in zip(texts, predictions) {
    let confidence = Format.decimal(Double(prediction.confidence), 3)
    terminal.print("\(printable(prediction.label))\t\(confidence)\t\(printable(text))")
  }
}

private func json(_ text: String, _ prediction: Prediction, _ names: [String]) -> JSON {
  let chances = zip(names, prediction.probabilities).map {
    JSONObject.Member(key: UTF8Text($0), value: .double(Double($1)))
  }
  return [
    "text": .string(UTF8Text(text)), "label": .string(UTF8Text(prediction.label)),
    "logits": .array(prediction.logits.map { .double(Double($0)) }),
    "probabilities": .object(JSONObject(chances)),
  ]
}
