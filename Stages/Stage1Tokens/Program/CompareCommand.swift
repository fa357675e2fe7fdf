// The four kinds side by side on one text: what each costs and what it buys.

import Console
import Storage
import Tokens

let compareCommand = Command(
  name: "compare", summary: "Trains all four kinds on a text and measures them.",
  options: [
    textOption, .integer("vocab", "tokens to learn", default: 8_000, in: 1...1 << 24),
    separatorOption, threadsOption,
  ] + heldOutOptions,
  examples: [Example("compare --text story.txt --vocab 4000", "a table of the four kinds")],
  run: compare)

/// What was measured of one kind.
private struct Measurement {
  let kind: TokenizerKind
  let vocabulary: Int
  let bytesPerToken: Double
  let isLossless: Bool
  let trainingSeconds: Double
  let encodedMegabytesPerSecond: Double
  let decodedMegabytesPerSecond: Double
}

private func compare(_ arguments: Arguments) throws {
  let terminal = arguments.terminal
  let (_, training, heldOut) = try chosenDocuments(arguments)
  let bar = terminal.progress("Comparing", total: TokenizerKind.allCases.count, unit: "kinds")
  var measurements: [Measurement] = []
  for kind in TokenizerKind.allCases {
    do {
      measurements.append(
        try measure(kind, training, heldOut.isEmpty ? training : heldOut, arguments))
    } catch let error as TokenizerError {
      terminal.warn("\(kind.rawValue): \(error.description)")
    }
    bar.advance(by: 1, suffix: kind.rawValue)
  }
  bar.finish()
  if arguments.wantsJSON {
    printJSON(.array(measurements.map(record)), terminal)
    return
  }
  var table = Table([
    "kind", "vocabulary", "bytes per token", "lossless", "training s", "encode MB/s", "decode MB/s",
  ])
  for row in measurements {
    table.add(
      row.kind.rawValue, Format.count(row.vocabulary), Format.decimal(row.bytesPerToken, 2),
      row.isLossless ? "yes" : "no", Format.decimal(row.trainingSeconds, 2),
      Format.decimal(row.encodedMegabytesPerSecond, 1),
      Format.decimal(row.decodedMegabytesPerSecond, 1))
  }
  terminal.print(table)
}

private func measure(
  _ kind: TokenizerKind, _ training: [[UInt8]], _ measured: [[UInt8]], _ arguments: Arguments
) throws -> Measurement {
  let threads = arguments.integer("threads")
  let (tokenizer, trainingSeconds) = try timed {
    try trainTokenizer(
      kind, on: training, vocabularyCount: arguments.integer("vocab"), threads: threads)
  }
  let (encoded, encodingSeconds) = try timed {
    try tokenizer.encode(documents: measured, threads: threads)
  }
  let (decoded, decodingSeconds) = timed { encoded.map { tokenizer.decodeBytes($0) } }
  let bytes = measured.reduce(0) { $0 + $1.count }
  return Measurement(
    kind: kind, vocabulary: tokenizer.vocabularyCount,
    bytesPerToken: Double(bytes) / Double(max(encoded.reduce(0) { $0 + $1.count }, 1)),
    isLossless: decoded == measured, trainingSeconds: trainingSeconds,
    encodedMegabytesPerSecond: Double(bytes) / 1e6 / encodingSeconds,
    decodedMegabytesPerSecond: Double(bytes) / 1e6 / decodingSeconds)
}

private func timed<Value>(_ work: () throws -> Value) rethrows -> (Value, seconds: Double) {
  let start = ContinuousClock.now
  let value = try work()
  return (value, (ContinuousClock.now - start) / .seconds(1))
}

private func record(_ row: Measurement) -> JSON {
  [
    "kind": .string(UTF8Text(row.kind.rawValue)), "vocabulary": .integer(row.vocabulary),
    "bytes_per_token": .double(row.bytesPerToken), "lossless": .bool(row.isLossless),
    "training_seconds": .double(row.trainingSeconds),
    "encode_mb_per_second": .double(row.encodedMegabytesPerSecond),
    "decode_mb_per_second": .double(row.decodedMegabytesPerSecond),
  ]
}
