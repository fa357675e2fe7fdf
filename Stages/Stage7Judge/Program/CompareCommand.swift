// `compare`: two files of responses to the same instructions, each pair asked in both orders.

import Console
import Judging
import Storage

let compareCommand = Command(
  name: "compare", summary: "Says which of two files of responses is better, pair by pair.",
  positionals: [
    .required("first", "candidates of one system"), .required("second", "those of the other"),
  ],
  options: judgeOptions + [answersOption],
  examples: [Example("compare pretrained.jsonl tuned.jsonl", "wins, ties, and how sure that is")]
) { arguments in
  let (terminal, judge) = (arguments.terminal, try makeJudge(arguments))
  let pairs = try pairs(arguments.text("first"), arguments.text("second"))
  let remembering = try RememberingJudge(judge, arguments)
  let bar = terminal.progress("Comparing", total: pairs.count, unit: "pairs")
  let results = try pairs.map { first, second in
    defer { bar.advance(by: 1) }
    return try comparePair(first, second, judge: remembering)
  }
  bar.finish()
  noteUsage(judge, terminal)
  let comparison = Comparison(results)
  if arguments.wantsJSON {
    terminal.print(
      String(decoding: comparison.json.bytes(.pretty), as: UTF8.self), terminator: "")
  } else {
    terminal.print(comparison.table)
    terminal.print(comparison.sentence)
  }
}

/// The results of all pairs, counted.
private struct Comparison {
  let firsts: Int
  let seconds: Int
  let ties: Int
  /// Ties only because the two orders named different winners.
  let disagreeing: Int
  /// +1 where the second system won, −1 where the first did, 0 for a tie; nothing where the judge did not decide.
  let gain: CoveredMean
  let interval: Interval?

  init(_ results: [PairResult]) {
    let gains: [Double?] = results.map { result in
      switch result.preference {
      case .first: -1
      case .second: 1
      case .tie: 0
      case .undecided: nil
      }
    }
    let decided = gains.compactMap { $0 }
    firsts = decided.count { $0 < 0 }
    seconds = decided.count { $0 > 0 }
    ties = decided.count { $0 == 0 }
    disagreeing = zip(results, gains).count { $1 != nil && !$0.isConsistent }
    gain = CoveredMean(gains)
    interval = bootstrap(rowCount: decided.count, seed: 1) { rows in
      CoveredMean(rows.map { decided[$0] }).mean
    }
  }

  var undecided: Int { gain.total - gain.counted }

  var json: JSON {
    [
      "first": .integer(firsts), "second": .integer(seconds), "ties": .integer(ties),
      "undecided": .integer(undecided), "ordersDisagree": .integer(disagreeing),
      "gain": Stage7Judge.json(gain.mean),
      "gainInterval": interval.map { [.double($0.low), .double($0.high)] } ?? .null,
    ]
  }

  var table: Table {
    var table = Table(["result", "pairs"])
    table.add("first is better", "\(firsts)")
    table.add("second is better", "\(seconds)")
    table.add("tie", "\(ties)")
    table.add("of these, orders disagree", "\(disagreeing)")
    table.add("undecided", "\(undecided)")
    return table
  }

  var sentence: String {
    let range = interval.map {
      ", 95 % \(Format.decimal($0.low, 3)) to \(Format.decimal($0.high, 3))"
    }
    return "gain of the second (−1 to 1): \(inWords(gain))\(range ?? "")"
  }
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
