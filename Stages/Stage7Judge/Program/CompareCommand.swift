// `compare`: two files of responses to the same instructions, each pair asked in both orders.

import Console
import Judging
import Storage

let compareCommand = Command(
  name: "compare", summary: "Says which of two files of responses is better, pair by pair.",
  positionals: [
    .required("first", "candidates of one system"), .required("second", "those of the other"),
  ],
  options: judgeOptions,
  examples: [Example("compare pretrained.jsonl tuned.jsonl", "wins, ties, and how sure that is")]
) { arguments in
  let (terminal, judge) = (arguments.terminal, try makeJudge(arguments))
  let pairs = try pairs(arguments.text("first"), arguments.text("second"))
  let bar = terminal.progress("Comparing", total: pairs.count, unit: "pairs")
  let results = try pairs.map { first, second in
    defer { bar.advance(by: 1) }
    return try comparePair(first, second, judge: judge)
  }
  bar.finish()
  let preferences = results.map(\.preference)
  // +1 for the second system, −1 for the first, 0 for a tie; nothing where the judge did not decide.
  let gains: [Double?] = preferences.map { preference in
    switch preference {
    case .first: -1
    case .second: 1
    case .tie: 0
    case .undecided: nil
    }
  }
  let decided = gains.compactMap { $0 }
  let gain = CoveredMean(gains)
  let interval = bootstrap(rowCount: decided.count, seed: 1) { rows in
    CoveredMean(rows.map { decided[$0] }).mean
  }
  let (firsts, seconds) = (preferences.count { $0 == .first }, preferences.count { $0 == .second })
  let ties = preferences.count { $0 == .tie }
  let disagreeing = zip(results, gains).count { $1 != nil && !$0.isConsistent }
  if arguments.wantsJSON {
    let result: JSON = [
      "first": .integer(firsts), "second": .integer(seconds), "ties": .integer(ties),
      "undecided": .integer(gain.total - gain.counted),
      "ordersDisagree": .integer(disagreeing), "gain": json(gain.mean),
      "gainInterval": interval.map { [.double($0.low), .double($0.high)] } ?? .null,
    ]
    terminal.print(String(decoding: result.bytes(.pretty), as: UTF8.self), terminator: "")
    return
  }
  var table = Table(["result", "pairs"])
  table.add("first is better", "\(firsts)")
  table.add("second is better", "\(seconds)")
  table.add("tie", "\(ties)")
  table.add("of these, orders disagree", "\(disagreeing)")
  table.add("undecided", "\(gain.total - gain.counted)")
  terminal.print(table)
  let range = interval.map {
    ", 95 % \(Format.decimal($0.low, 3)) to \(Format.decimal($0.high, 3))"
  }
  terminal.print("gain of the second (−1 to 1): \(inWords(gain))\(range ?? "")")
}

/// The candidates of both files, joined by id.
private func pairs(_ first: String, _ second: String) throws -> [(Candidate, Candidate)] {
  let one = try readCandidates(first)
  let others = Dictionary(uniqueKeysWithValues: try readCandidates(second).map { ($0.id, $0) })
  let missing = one.filter { others[$0.id] == nil }.map(\.id)
  guard missing.isEmpty, one.count == others.count else {
    let known = Set(one.map(\.id))
    let more = others.keys.filter { !known.contains($0) }.sorted()
    throw FileProblem(
      second,
      "it must answer the instructions of \(first): missing \(named(missing)), unknown \(named(more))"
    )
  }
  return try one.compactMap { candidate in
    guard let other = others[candidate.id] else { return nil }
    guard other.instruction == candidate.instruction, other.input == candidate.input else {
      throw FileProblem(second, at: candidate.id, "another instruction than in \(first)")
    }
    return (candidate, other)
  }
}

/// The first few of some ids, and how many there are.
func named(_ ids: [String]) -> String {
  ids.isEmpty ? "none" : "\(ids.count) (\(printable(ids.prefix(5).joined(separator: ", "))))"
}
