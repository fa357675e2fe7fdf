// `heads`, `rotary` and `cache`: three small experiments.

import Attention
import Console
import Storage
import Tensors

let headsCommand = Command(
  name: "heads", summary: "Shows what sharing keys and values among heads saves.",
  options: [
    .integer("heads", "query heads", default: 8, in: 1...256),
    .integer("key-value-heads", "only this many key-value heads", in: 1...256),
    .integer("head-size", "numbers in a head", default: 32, in: 1...1_024),
    .integer("positions", "positions in the cache", default: 512, in: 1...1_000_000),
  ],
  run: showSharing)

private func showSharing(_ arguments: Arguments) throws {
  let (terminal, heads) = (arguments.terminal, arguments.integer("heads"))
  let given = arguments.integerIfGiven("key-value-heads")
  if let given, heads % given != 0 {
    throw UsageError("\(given) key-value heads do not divide \(heads) heads")
  }
  let numbers = 2 * arguments.integer("positions") * arguments.integer("head-size")
  let rows = (given.map { [$0] } ?? (1...heads).reversed().filter { heads % $0 == 0 }).map {
    count -> (count: Int, kind: String, bytes: Int, readers: [Int]) in
    let kind = count == heads ? "multi-head" : count == 1 ? "multi-query" : "grouped-query"
    return (count, kind, 4 * numbers * count, (0..<heads).map { $0 / (heads / count) })
  }
  if arguments.wantsJSON {
    let list = rows.map { row -> JSON in
      [
        "keyValueHeads": .integer(row.count), "kind": .string(UTF8Text(row.kind)),
        "cacheBytesPerLayer": .integer(row.bytes),
        "reads": .array(row.readers.map { .integer($0) }),
      ]
    }
    return terminal.print(.array(list))
  }
  var table = Table(["key-value heads", "kind", "cache per layer (float32)", "who reads which"])
  for row in rows {
    let readers = row.readers.map(String.init).joined(separator: " ")
    table.add("\(row.count)", row.kind, Format.bytes(row.bytes), fitted(readers, to: 20))
  }
  terminal.print("Query heads can share keys and values: neighbours read the same ones.\n")
  terminal.print(table)
}

let rotaryCommand = Command(
  name: "rotary", summary: "Shows that turned queries and keys see only their distance.",
  run: showRotation)

private func showRotation(_ arguments: Arguments) {
  var random = SeededRandom(seed: 1)
  let q = Tensor.normal([1, 1, 1, 8], using: &random)
  let k = Tensor.normal([1, 1, 1, 8], using: &random)
  let rotation = RotaryTable(headSize: 8, positions: 128)
  let keys = [0, 10, 100]
  let rows = [0, 1, 2, 4, 8, 16].map { distance in
    let products = keys.map { key in
      let turned = rotatePairs(q, rotation, offset: key + distance)
      return Double(sum(turned * rotatePairs(k, rotation, offset: key)).item)
    }
    return (distance: distance, products: products)
  }
  if arguments.wantsJSON {
    let list = rows.flatMap { row in
      zip(keys, row.products).map { key, product -> JSON in
        ["distance": .integer(row.distance), "key": .integer(key), "product": .double(product)]
      }
    }
    return arguments.terminal.print(.array(list))
  }
  var table = Table(["distance"] + keys.map { "key at \($0)" })
  for row in rows { table.add(["\(row.distance)"] + row.products.map { Format.decimal($0, 4) }) }
  arguments.terminal.print(
    "q·k after both are turned by their positions: equal along each row, because\n"
      + "only the distance counts.\n")
  arguments.terminal.print(table)
}

let cacheCommand = Command(
  name: "cache", summary: "Shows that a cache gives the same with fewer multiplications.",
  options: [.integer("tokens", "how many tokens", default: 12, in: 1...64)],
  run: showCache)

private func showCache(_ arguments: Arguments) {
  let width = 32
  let rows = withoutGradients { cacheRows(tokens: arguments.integer("tokens"), width: width) }
  if arguments.wantsJSON {
    let list = rows.map { row -> JSON in
      [
        "tokens": .integer(row.tokens), "largestDifference": .double(Double(row.difference)),
        "withoutCache": .integer(row.without), "withCache": .integer(row.with),
      ]
    }
    return arguments.terminal.print(.array(list))
  }
  var table = Table(["tokens", "largest difference", "without cache", "with cache"])
  for row in rows {
    table.add(
      "\(row.tokens)", "\(row.difference)", Format.count(row.without), Format.count(row.with))
  }
  arguments.terminal.print(
    "Token by token: all tokens again at each step, or only the new one beside a\n"
      + "cache. Multiplications are summed over the steps, one layer \(width) wide.\n")
  arguments.terminal.print(table)
}

/// A layer that reads one more token in each row, with a cache and without.
private func cacheRows(
  tokens: Int, width: Int
) -> [(tokens: Int, difference: Float, without: Int, with: Int)] {
  var random = SeededRandom(seed: 1)
  let layer = MultiHeadAttention(
    AttentionConfiguration(width: width, headCount: 4, rotaryPositions: 64), using: &random)
  let x = Tensor.normal([1, tokens, width], using: &random)
  let cache = KeyValueCache(
    batch: 1, capacity: tokens, keyValueHeadCount: 4, headSize: width / 4)
  var (without, with) = (0, 0)
  return (1...tokens).map { count in
    let whole = layer(x.sliced(0..<count, axis: 1)).sliced(count - 1..<count, axis: 1)
    let cached = layer(x.sliced(count - 1..<count, axis: 1), cache: cache)
    // Four projections of width² a token; scores and weighted sum over all visible keys.
    without += 4 * width * width * count + width * count * (count + 1)
    with += 4 * width * width + 2 * width * count
    let difference = zip(whole.values, cached.values).map { abs($0 - $1) }.max() ?? 0
    return (count, difference, without, with)
  }
}
