// The options by which a command line describes an architecture: a preset, and changes to it.

import Console
import Transformer

/// `--preset` and one option for every field of ``TransformerConfiguration`` that a size depends on.
let architectureOptions: [Option] = [
  .choice("preset", "start from a named architecture", of: Preset.self, default: .story),
  .integer("vocabulary", "tokens in the vocabulary", in: 1...1 << 28),
  .integer("context", "the most tokens seen at once", in: 1...1 << 28),
  .integer("depth", "blocks", in: 1...1 << 16),
  .integer("width", "numbers in a token's vector", in: 1...1 << 20),
  .integer("heads", "query heads", in: 1...1 << 20),
  .integer("key-value-heads", "heads of keys and values", in: 1...1 << 20),
  .integer("feed-forward", "middle of the feed-forward part, 0 for none", in: 0...1 << 28),
  .choice("norm", "norm", TransformerConfiguration.Norm.allCases.map(\.rawValue)),
  .choice("activation", "activation", TransformerConfiguration.Activation.allCases.map(\.rawValue)),
  .choice("positions", "positions", TransformerConfiguration.Positions.allCases.map(\.rawValue)),
  .flag("bias", "linear layers and layer norms have a bias"),
  .flag("no-bias", "they have none"),
  .flag("tied", "the output layer is the token embedding"),
  .flag("untied", "the output layer has weights of its own"),
  .flag("bidirectional", "a token sees what comes after it, too"),
]

/// Whether the command line says anything about the architecture.
func describesArchitecture(_ arguments: Arguments) -> Bool {
  let values = [
    "preset", "vocabulary", "context", "depth", "width", "heads", "key-value-heads", "feed-forward",
    "norm", "activation", "positions",
  ]
  let flags = ["bias", "no-bias", "tied", "untied", "bidirectional"]
  return values.contains { arguments.isGiven($0) } || flags.contains { arguments.flag($0) }
}

/// The preset with the changes that the command line asks for.
///
/// Throws a `UsageError` that says what about the result is impossible.
func chosenArchitecture(_ arguments: Arguments) throws -> TransformerConfiguration {
  var chosen = arguments.choice("preset", as: Preset.self).configuration()
  let (oldWidth, oldHeads) = (chosen.width, chosen.headCount)
  chosen.vocabularySize = arguments.integerIfGiven("vocabulary") ?? chosen.vocabularySize
  chosen.contextSize = arguments.integerIfGiven("context") ?? chosen.contextSize
  chosen.depth = arguments.integerIfGiven("depth") ?? chosen.depth
  chosen.width = arguments.integerIfGiven("width") ?? chosen.width
  chosen.headCount = arguments.integerIfGiven("heads") ?? chosen.headCount
  // What is not named keeps its proportion to what is.
  chosen.keyValueHeadCount =
    arguments.integerIfGiven("key-value-heads")
    ?? max(1, chosen.keyValueHeadCount * chosen.headCount / oldHeads)
  chosen.feedForwardSize =
    arguments.integerIfGiven("feed-forward") ?? chosen.feedForwardSize * chosen.width / oldWidth
  if arguments.isGiven("norm") {
    chosen.norm = arguments.choice("norm", as: TransformerConfiguration.Norm.self)
  }
  if arguments.isGiven("activation") {
    chosen.activation = arguments.choice(
      "activation", as: TransformerConfiguration.Activation.self)
  }
  if arguments.isGiven("positions") {
    chosen.positions = arguments.choice("positions", as: TransformerConfiguration.Positions.self)
  }
  for (yes, no) in [("bias", "no-bias"), ("tied", "untied")]
  where arguments.flag(yes) && arguments.flag(no) {
    throw UsageError("--\(yes) and --\(no) contradict each other.")
  }
  if arguments.flag("bias") || arguments.flag("no-bias") { chosen.hasBias = arguments.flag("bias") }
  if arguments.flag("tied") || arguments.flag("untied") { chosen.isTied = arguments.flag("tied") }
  if arguments.flag("bidirectional") { chosen.isCausal = false }
  if let problem = chosen.problem { throw UsageError("impossible architecture: \(problem).") }
  return chosen
}

/// An architecture in a line or two of at most 80 columns.
func describe(_ configuration: TransformerConfiguration) -> String {
  let heads =
    configuration.keyValueHeadCount == configuration.headCount
    ? "" : " (\(configuration.keyValueHeadCount) for keys and values)"
  let kinds = [
    "\(configuration.norm.rawValue) norm", configuration.activation.rawValue,
    "\(configuration.positions.rawValue) positions", configuration.hasBias ? "bias" : "no bias",
    configuration.isTied ? "tied" : "untied", configuration.isCausal ? "causal" : "bidirectional",
  ]
  return """
    \(configuration.depth) blocks of width \(configuration.width), \
    \(configuration.headCount) heads\(heads), feed-forward \(configuration.feedForwardSize),
    \(Format.count(configuration.vocabularySize)) tokens, \
    context \(Format.count(configuration.contextSize))
    \(kinds.joined(separator: ", "))
    """
}
