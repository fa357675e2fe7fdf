// The options of `--judge http`.

import Console
import Judging

let httpOptions = [
  Option.text("endpoint", "with --judge http: such as https://example.org/v1", placeholder: "URL"),
  .text("model", "with --judge http: the model to ask", placeholder: "NAME"),
  .text(
    "key-variable", "with --judge http: the environment variable with the key", placeholder: "NAME"),
  .flag("allow-insecure", "with --judge http: let texts and key travel without TLS"),
  .path("cache", "with --judge http: a file that remembers answers"),
  .number("timeout", "with --judge http: seconds for a reply", default: 60, in: 0.1...3600),
  .integer("max-tokens", "with --judge http: longest answer", default: 256, in: 1...100_000),
  .integer("retries", "with --judge http: times to ask again", default: 4, in: 0...20),
]

private let names = [
  "endpoint", "model", "key-variable", "allow-insecure", "cache", "timeout", "max-tokens",
  "retries",
]

/// Refuses options of the HTTP judge where another one judges.
func requireNoHTTPOptions(_ arguments: Arguments) throws {
  for name in names where arguments.isGiven(name) {
    throw UsageError("--\(name) needs --judge http")
  }
}

/// The HTTP judge that the options describe.
func makeHTTPJudge(_ arguments: Arguments, _ rubric: Rubric) throws -> HTTPJudge {
  guard let endpoint = arguments.textIfGiven("endpoint"), let model = arguments.textIfGiven("model")
  else { throw UsageError("--judge http needs --endpoint and --model") }
  var options = HTTPJudge.Options(
    endpoint: endpoint, model: model, keyVariable: arguments.textIfGiven("key-variable"),
    allowsInsecure: arguments.flag("allow-insecure"), cache: arguments.textIfGiven("cache"))
  options.timeout = arguments.number("timeout")
  options.maxTokens = arguments.integer("max-tokens")
  options.retries = arguments.integer("retries")
  return try HTTPJudge(options, rubric: rubric)
}

/// Says what asking has cost, if it cost anything.
func noteUsage(_ judge: any Judge, _ terminal: Terminal) {
  guard let usage = (judge as? HTTPJudge)?.usage else { return }
  let fenced = usage.fenced == 0 ? "" : "; \(Format.count(usage.fenced)) stood in a code fence"
  terminal.note(
    "asked \(Format.count(usage.asked)) times: \(Format.count(usage.promptTokens)) tokens of questions,"
      + " \(Format.count(usage.completionTokens)) of answers;"
      + " the cache answered \(Format.count(usage.remembered))\(fenced)")
}
