// `heads`, `rotary` and `cache`: three small experiments.

import Attention
import Console
import Tensors

let headsCommand = Command(
  name: "heads", summary: "Shows what sharing keys and values among heads saves.",
  options: [
    .integer("heads", "query heads", default: 8, in: 1...256),
    .integer("key-value-heads", "only this many key-value heads", in: 1...256),
    .integer("head-size", "numbers in a head", default: 32, in: 1...1_024),
    .integer("positions", "positions in the cache", default: 512, in: 1...1_000_000),
  ],
  run: { arguments in
    let (heads, size) = (arguments.integer("heads"), arguments.integer("head-size"))
    let positions = arguments.integer("positions")
    let given = arguments.integerIfGiven("key-value-heads")
    if let given, heads % given != 0 {
      throw UsageError("\(given) key-value heads do not divide \(heads) heads")
    }
    let counts = given.map { [$0] } ?? (1...heads).reversed().filter { heads % $0 == 0 }
    var table = Table(["key-value heads", "kind", "cache per layer (float32)", "who reads which"])
    for count in counts {
      let kind = count == heads ? "multi-head" : count == 1 ? "multi-query" : "grouped-query"
      let readers = (0..<heads).map { "\($0 / (heads / count))" }.joined(separator: " ")
      table.add("\(count)", kind, Format.bytes(2 * positions * count * size * 4), readers)
    }
    arguments.terminal.print(
      "Query heads can share keys and values: neighbours read the same ones.\n")
    arguments.terminal.print(table)
  })

let rotaryCommand = Command(
  name: "rotary", summary: "Shows that turned queries and keys see only their distance.",
  run: { arguments in
    var random = SeededRandom(seed: 1)
    let q = Tensor.normal([1, 1, 1, 8], using: &random)
    let k = Tensor.normal([1, 1, 1, 8], using: &random)
    let rotation = RotaryTable(headSize: 8, positions: 128)
    func product(_ query: Int, _ key: Int) -> String {
      let product = sum(
        rotatePairs(q, rotation, offset: query) * rotatePairs(k, rotation, offset: key))
      return Format.decimal(Double(product.item), 4)
    }
    var table = Table(["distance", "key at 0", "key at 10", "key at 100"])
    for distance in [0, 1, 2, 4, 8, 16] {
      table.add(["\(distance)"] + [0, 10, 100].map { product($0 + distance, $0) })
    }
    arguments.terminal.print(
      "q·k after both are turned by their positions: equal along each row, because only\n"
        + "the distance counts.\n")
    arguments.terminal.print(table)
  })

let cacheCommand = Command(
  name: "cache", summary: "Shows that a cache gives the same with fewer multiplications.",
  options: [.integer("tokens", "how many tokens", default: 12, in: 1...64)],
  run: { arguments in
    let (width, tokens) = (32, arguments.integer("tokens"))
    var random = SeededRandom(seed: 1)
    let layer = MultiHeadAttention(
      AttentionConfiguration(width: width, headCount: 4, rotaryPositions: 64),
      using: &random)
    let x = Tensor.normal([1, tokens, width], using: &random)
    let cache = KeyValueCache(batch: 1, capacity: tokens, keyValueHeadCount: 4, headSize: 8)
    var table = Table(["tokens", "largest difference", "without cache", "with cache"])
    withoutGradients {
      var (without, with) = (0, 0)
      for time in 0..<tokens {
        let whole = layer(x.sliced(0..<time + 1, axis: 1)).sliced(time..<time + 1, axis: 1)
        let cached = layer(x.sliced(time..<time + 1, axis: 1), cache: cache)
        let difference = zip(whole.values, cached.values).map { abs($0 - $1) }.max() ?? 0
        // Four projections of width² a token; scores and weighted sum over all visible keys.
        let count = time + 1
        without += 4 * width * width * count + width * count * (count + 1)
        with += 4 * width * width + 2 * width * count
        table.add(
          "\(count)", "\(difference)", Format.count(without), Format.count(with))
      }
    }
    arguments.terminal.print(
      "Token by token: all tokens again at each step, or only the new one beside a cache.\n"
        + "Multiplications are summed over the steps, one layer \(width) wide.\n")
    arguments.terminal.print(table)
  })
