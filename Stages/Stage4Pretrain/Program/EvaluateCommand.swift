// `evaluate`: how well a model predicts text it has not seen.

import Console
import Pretraining
import Storage
import Tensors
import Tokens

let evaluateCommand = Command(
  name: "evaluate", summary: "Measures perplexity and bits per byte on held-out text.",
  options: [
    checkpointOption,
    .path("text", "a file, a folder or '-'; the held-out stories by default").repeated(),
    .integer("windows", "evaluate this many windows instead of all", in: 1...1_000_000),
    threadsOption,
  ],
  examples: [
    Example("evaluate", "the shipped model on the held-out stories"),
    Example(
      "evaluate --checkpoint runs/train-1/checkpoint --text notes.txt", "another model and text"),
  ]
) { arguments in
  let trained = try loadModel(arguments)
  let stories = "\(try packageRoot())/Corpus/Stories"
  let given = arguments.texts("text")
  let paths =
    given.isEmpty ? ["\(stories)/english.test.txt", "\(stories)/spanish.test.txt"] : given
  Interruption.install()
  var table = Table(["text", "tokens", "bytes", "nats per token", "perplexity", "bits per byte"])
  var results: [JSON] = []
  for path in paths {
    let documents = try loadText(paths: [path]).flatMap {
      Tokens.documents(in: $0.bytes, separator: .blankLines)
    }
    // The end-of-text token in front lets the first token of the first document be predicted too.
    let stream = try trained.tokenizer.tokenStream(of: [[]] + documents, threads: Execution.threads)
    let bar = arguments.terminal.progress("Evaluating", total: nil, unit: "windows")
    let evaluation = withThreads(arguments.integerIfGiven("threads") ?? Execution.threads) {
      evaluate(
        trained.model, on: stream, tokenizer: trained.tokenizer,
        most: arguments.integerIfGiven("windows")
      ) { done, _ in
        bar.update(to: done)
        return !Interruption.isRequested
      }
    }
    bar.finish()
    guard let evaluation else { throw Interrupted("stopped; nothing was written") }
    guard evaluation.tokenCount > 0 else {
      throw FileProblem(path, expected: "text of at least two tokens", found: "\(stream.count)")
    }
    table.add(
      path.split(separator: "/").last.map(String.init) ?? path,
      Format.count(evaluation.tokenCount), Format.count(evaluation.byteCount),
      Format.decimal(evaluation.loss, 4), Format.decimal(evaluation.perplexity, 2),
      Format.decimal(evaluation.bitsPerByte, 4))
    results.append([
      "text": .string(UTF8Text(path)), "tokens": .integer(evaluation.tokenCount),
      "bytes": .integer(evaluation.byteCount), "loss": .double(evaluation.loss),
      "perplexity": .double(evaluation.perplexity), "bitsPerByte": .double(evaluation.bitsPerByte),
    ])
  }
  if arguments.wantsJSON {
    arguments.terminal.print(String(decoding: JSON.array(results).bytes(.pretty), as: UTF8.self))
  } else {
    arguments.terminal.print(table)
  }
}
