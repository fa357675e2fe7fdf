// The sizes of a model of attention alone, as its `config.json` states them.

import Storage

/// What `config.json` says, checked: sizes within bounds that the weights must pay for.
struct AttentionOnlySizes {
  let vocabularySize: Int
  let contextSize: Int
  let depth: Int
  let attention: AttentionConfiguration

  /// Reads a file; throws `FileProblem` where it is missing, damaged or of another architecture.
  init(readingFrom path: String) throws {
    let file = try LocatedJSON(contentsOf: path, limit: 1 << 20)["seven_stages"]
    for (key, expected) in [("norm", "none"), ("positions", "rotary")] {
      let field = file[UTF8Text(key)]
      guard try field.string() == expected else { throw field.problem(expected: "\"\(expected)\"") }
    }
    for (key, expected) in [("isTied", true), ("isCausal", true), ("hasBias", false)] {
      let field = file[UTF8Text(key)]
      guard try field.bool() == expected else { throw field.problem(expected: "\(expected)") }
    }
    _ = try file["feedForwardSize"].integer(in: 0...0)
    vocabularySize = try file["vocabularySize"].positiveInteger(atMost: 1 << 20)
    // The rotary tables grow with the context alone, so it has a bound of its own.
    contextSize = try file["contextSize"].positiveInteger(atMost: 4_096)
    depth = try file["depth"].positiveInteger(atMost: 64)
    attention = try AttentionConfiguration(readingFrom: file, positions: contextSize)
  }

  static let embeddingName = "tokenEmbedding.weight"
  var embeddingShape: [Int] { [vocabularySize, attention.width] }

  static func name(of parameter: String, layer: Int) -> String {
    "blocks.\(layer).attention.\(parameter)"
  }

  /// Every tensor that the weights must have, with its shape.
  var shapes: [(name: String, shape: [Int])] {
    let keyWidth = attention.keyValueHeadCount * attention.headSize
    let rows = [
      ("query", attention.width), ("key", keyWidth), ("value", keyWidth),
      ("output", attention.width),
    ]
    let layers = (0..<depth).flatMap { layer in
      rows.map { (Self.name(of: "\($0.0).weight", layer: layer), [$0.1, attention.width]) }
    }
    return [(Self.embeddingName, embeddingShape)] + layers
  }
}

extension AttentionConfiguration {
  /// The sizes of a layer, from the same file.
  fileprivate init(readingFrom file: LocatedJSON, positions: Int) throws {
    let width = try file["width"].positiveInteger(atMost: 4_096)
    let heads = try file["headCount"].positiveInteger(atMost: width)
    guard width % (2 * heads) == 0 else {
      throw file["headCount"].problem(expected: "heads of an even size in a width of \(width)")
    }
    let keyValueHeads = try file["keyValueHeadCount"].positiveInteger(atMost: heads)
    guard heads % keyValueHeads == 0 else {
      throw file["keyValueHeadCount"].problem(expected: "a divisor of \(heads) heads")
    }
    let base = try file["rotaryBase"].number()
    guard base > 1, base.isFinite else {
      throw file["rotaryBase"].problem(expected: "a number above 1")
    }
    self.init(
      width: width, headCount: heads, keyValueHeadCount: keyValueHeads, rotaryPositions: positions,
      rotaryBase: base)
  }
}
