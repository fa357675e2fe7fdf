// Training a tokenizer on text, and measuring it on documents it has not seen.

import Charts
import Console
import Storage
import Tokens

let trainCommand = Command(
  name: "train", summary: "Learns a tokenizer from text.",
  options: [
    textOption, .integer("vocab", "how many tokens to learn", default: 8_000, in: 1...1 << 24),
    .choice("kind", "kind of tokenizer", of: TokenizerKind.self, default: TokenizerKind.bpe),
    .path("out", "folder for tokenizer.json, training.json and report.html").required(),
    separatorOption, threadsOption,
  ] + heldOutOptions,
  examples: [
    Example("train --text story.txt --out runs/tokens", "8,000 tokens of byte pair encoding"),
    Example(
      "train --text a.txt --text b.txt --kind unigram --vocab 4000 --out runs/u", "two texts"),
  ],
  run: train)

private func train(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  let kind = arguments.choice("kind", as: TokenizerKind.self)
  let (sources, training, heldOut) = try chosenDocuments(arguments)
  let out = arguments.text("out")
  try makeFolder(out)
  let bar = terminal.progress("Training", total: nil, unit: "tokens")
  let start = ContinuousClock.now
  let tokenizer = try trainTokenizer(
    kind, on: training, vocabularyCount: arguments.integer("vocab"),
    threads: arguments.integer("threads"),
    progress: { tokens, goal in bar.update(to: tokens, suffix: "of \(Format.count(goal))") })
  bar.finish()
  let seconds = (ContinuousClock.now - start) / .seconds(1)
  let measured = heldOut.isEmpty ? training : heldOut
  let bytes = measured.reduce(0) { $0 + $1.count }
  let encoded = try tokenizer.encode(documents: measured, threads: arguments.integer("threads"))
  let tokens = encoded.reduce(0) { $0 + $1.count }
  let record: JSON = [
    "kind": .string(UTF8Text(kind.rawValue)), "vocabulary": .integer(tokenizer.vocabularyCount),
    "seconds": .double(seconds), "seed": .integer(arguments.integer("seed")),
    "held_out_share": .double(arguments.number("held-out")),
    "training_documents": .integer(training.count), "held_out_documents": .integer(heldOut.count),
    "measured_on": heldOut.isEmpty ? "training text" : "held-out text",
    "bytes_per_token": .double(Double(bytes) / Double(max(tokens, 1))),
    "texts": .array(
      sources.map { source in
        [
          "name": .string(UTF8Text(source.name)), "bytes": .integer(source.bytes.count),
          "sha256": .string(UTF8Text(SHA256.hex(of: source.bytes))),
        ]
      }),
  ]
  try tokenizer.save(to: out + "/tokenizer.json")
  try record.write(to: out + "/training.json")
  let sample = Array(measured.joined(separator: Array("\n\n".utf8)).prefix(8_000))
  try AtomicFile.write(
    try reportPage(of: sample, tokenizer, title: "A \(kind.rawValue) tokenizer").html,
    to: out + "/report.html")
  if arguments.wantsJSON {
    printJSON(record, terminal)
  } else {
    terminal.print(
      "\(Format.count(tokenizer.vocabularyCount)) tokens in \(Format.decimal(seconds, 2)) s; "
        + "\(ratio(bytes, tokens)) bytes per token on \(heldOut.isEmpty ? "the training text" : "held-out text")"
    )
    terminal.note("Saved in \(out).")
  }
}
