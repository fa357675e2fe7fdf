// `size`: what an architecture costs in parameters, memory, arithmetic and time, before anything is built.

import Console
import Storage
import Tensors
import Transformer

let sizeCommand = Command(
  name: "size", summary: "Says what an architecture costs, without building it.",
  options: architectureOptions + [
    .integer("tokens", "tokens to train on", default: 10_000_000, in: 1...1 << 50),
    .number(
      "gflops", "speed in billions of operations per second (default: measured)", in: 1e-3...1e12),
  ],
  examples: [
    Example("size --preset gpt2", "the costs of GPT-2"),
    Example("size --preset story --depth 12 --tokens 50_000_000", "twice as deep"),
    Example("size --preset baby --gflops 19500 --json", "on a faster machine, for a script"),
  ],
  run: runSize)

private func runSize(_ arguments: Arguments) throws {
  let configuration = try chosenArchitecture(arguments)
  let size = ModelSize(configuration)
  let terminal = arguments.terminal
  let speed = arguments.numberIfGiven("gflops").map { $0 * 1e9 } ?? measuredSpeed()
  let tokens = arguments.integer("tokens")
  let operations = size.trainingOperationsPerToken * Double(tokens)
  if arguments.wantsJSON {
    let result = json(size, operations: operations, tokens: tokens, speed: speed)
    terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self), terminator: "")
    return
  }
  terminal.print(describe(configuration) + "\n")
  terminal.print(parameterTable(size))
  terminal.print()
  terminal.print(memoryTable(size, configuration))
  terminal.print()
  var compute = Table(["training", "needs"])
  compute.add("operations per token", scientific(size.trainingOperationsPerToken))
  compute.add("operations for \(Format.count(tokens)) tokens", scientific(operations))
  let origin = arguments.isGiven("gflops") ? "as given" : "measured here"
  compute.add("operations per second, \(origin)", scientific(speed))
  compute.add("time, at best", Format.duration(operations / speed))
  terminal.print(compute)
  terminal.print(
    "\nA token costs 6 operations a parameter that multiplies (2 forward, 4 backward),"
      + "\nand attention over the context. The speed is that of large matrix products"
      + "\nalone; a real run is slower.")
}

private func parameterTable(_ size: ModelSize) -> Table {
  var table = Table(["part", "parameters", "share"])
  for (name, count) in parts(of: size) where count > 0 {
    table.add(name, Format.count(count), Format.percent(Double(count) / Double(size.total)))
  }
  table.add("all", Format.count(size.total), Format.percent(1))
  return table
}

private func memoryTable(_ size: ModelSize, _ configuration: TransformerConfiguration) -> Table {
  var table = Table(["memory", "float32", "float16", "int8", "int4"])
  table.add(["weights"] + bitWidths.map { Format.bytes(size.weightBytes(bits: $0)) })
  let context = Format.count(configuration.contextSize)
  table.add(
    ["cache of \(context) tokens"] + bitWidths.map { Format.bytes(size.cacheBytes(bits: $0)) })
  table.add("training, without activations", Format.bytes(size.trainingBytes), "", "", "")
  return table
}

private let bitWidths = [32, 16, 8, 4]

/// The parts of a model with their parameters, in the order in which tokens pass them.
private func parts(of size: ModelSize) -> [(name: String, count: Int)] {
  [
    ("token embedding", size.tokenEmbedding), ("position embedding", size.positionEmbedding),
    ("attention", size.attention), ("feed-forward", size.feedForward), ("norms", size.norms),
    ("output layer", size.head),
  ]
}

private func json(_ size: ModelSize, operations: Double, tokens: Int, speed: Double) -> JSON {
  func bytes(_ count: (Int) -> Int) -> JSON {
    let names: [UTF8Text] = ["float32", "float16", "int8", "int4"]
    return .object(
      JSONObject(
        zip(names, bitWidths).map { JSONObject.Member(key: $0, value: .integer(count($1))) }))
  }
  let parameters = parts(of: size).map {
    JSONObject.Member(key: UTF8Text($0.name), value: .integer($0.count))
  }
  return [
    "parameters": .object(JSONObject(parameters)), "totalParameters": .integer(size.total),
    "weightBytes": bytes { size.weightBytes(bits: $0) },
    "cacheBytes": bytes { size.cacheBytes(bits: $0) },
    "trainingBytes": .integer(size.trainingBytes), "tokens": .integer(tokens),
    "operationsPerToken": .double(size.trainingOperationsPerToken),
    "operations": .double(operations), "operationsPerSecond": .double(speed),
    "seconds": .double(operations / speed),
  ]
}

/// Operations per second in matrix products of this machine: the best of several, within a moment.
private func measuredSpeed() -> Double {
  let size = 512
  var random = SeededRandom(seed: 1)
  let a = Tensor.normal([size, size], using: &random)
  let b = Tensor.normal([size, size], using: &random)
  let clock = ContinuousClock()
  let best = (0..<20).map { _ in clock.measure { _ = matmul(a, b) } }.min() ?? .seconds(1)
  return 2 * Double(size * size * size) / (best / Duration.seconds(1))
}

/// A large number such as `8.6e+14`, short enough for a table.
private func scientific(_ number: Double) -> String {
  var (mantissa, exponent) = (number, 0)
  while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
  return "\(Format.decimal(mantissa, 2))e\(exponent)"
}
