// Exercise 4.12: beam search.

import Foundation
import Gates
import Pretraining
import Tensors

typealias BeamFunction =
  @Sendable (_ beams: [Beam], _ rows: [[Float]], _ width: Int, _ endToken: Int?) -> [Beam]

let beamGate = Gate<BeamFunction>(
  Exercise(
    "4.12", "beam search: continue and keep the best",
    task: """
      The likeliest text need not begin with the likeliest token. Beam search follows `width` beginnings at once. In each \
      step every unfinished beam is continued by every token, which adds that token's log-probability to its sum; \
      finished beams stay as they are. Of all these together the `width` best are kept. Beams of different lengths \
      compare by their mean: sums fall with every token, and would always prefer the shortest. A beam that took the end \
      token is finished; the token counts like any other.
      """,
    shapes: """
      beams; one row of log-probabilities for each unfinished beam, in their order; a width; the end token or nil → at \
      most `width` beams, best first.
      """,
    hints: [
      "beams.filter(\\.isFinished) are candidates already; zip the others with the rows.",
      "A candidate has the beam's tokens and one more, and the beam's sum and row[token].",
      "Sort all candidates by their mean, falling, and take the first `width`. Probabilities multiply, logarithms add.",
    ]),
  implementation: { expand($0, rows: $1, width: $2, endToken: $3) },
  checks: [
    .example(
      "the first step takes the two best tokens of three",
      why:
        "From one empty beginning come as many beams as the width, if there are so many, best first."
    ) { expand, probe in
      let beams = expand([.start], [logs([0.2, 0.5, 0.3])], 2, nil)
      try probe.expect(beams.map(\.tokens), equals: [[1], [2]], "the beams")
      try probe.expect(beams.map(\.sum), near: logs([0.5, 0.3]), "their sums")
      let all = expand([.start], [logs([0.2, 0.5, 0.3])], 4, nil)
      try probe.expect(all.map(\.tokens), equals: [[1], [2], [0]], "the beams of width 4")
    },
    .example(
      "both continuations of one beginning may be better than the best of the other",
      why: "Keeping one continuation of each would follow beginnings that have lost long ago."
    ) { expand, probe in
      let open = [beam([0], 0.8), beam([1], 0.2)]
      let beams = expand(open, [logs([0.6, 0.4]), logs([0.9, 0.1])], 2, nil)
      try probe.expect(beams.map(\.tokens), equals: [[0, 0], [0, 1]], "the beams")
      try probe.expect(beams.map(\.sum), near: logs([0.48, 0.32]), "their sums")
    },
    .example(
      "the end token finishes a beam, and a finished beam stays",
      why: "A finished text competes with those that go on until better ones push it out."
    ) { expand, probe in
      let all = [beam([1, 1], 0.4), beam([2, 0], 0.5, isFinished: true)]
      let beams = expand(all, [logs([0.7, 0.2, 0.1])], 3, 0)
      try probe.expect(beams.map(\.tokens), equals: [[2, 0], [1, 1, 0], [1, 1, 1]], "the beams")
      try probe.expect(
        beams.map(\.isFinished), equals: [true, true, false], "whether they are finished")
    },
    .example(
      "a longer beam wins with a better mean and a smaller sum",
      why: "0.5 once is likelier than 0.6 four times, but less likely for each of its tokens."
    ) { expand, probe in
      let all = [beam([1, 1, 1], 0.216), beam([0], 0.5, isFinished: true)]
      let beams = expand(all, [logs([0.6, 0.4])], 1, 0)
      try probe.expect(beams.map(\.tokens), equals: [[1, 1, 1, 0]], "the best beam")
    },
    .property(
      "a width of 1 takes the best token, and only finished beams stay as they are",
      why: "Greedy choice is the narrowest beam search; and a search that is over must not go on."
    ) { expand, probe in
      let row = logSoftmax(probe.noise([7])).values
      let best = row.indices.max { row[$0] < row[$1] } ?? 0
      try probe.expect(
        expand([beam([3], 0.5)], [row], 1, nil).map(\.tokens), equals: [[3, best]], "the beam")
      let over = [beam([5, 0], 0.3, isFinished: true), beam([0], 0.2, isFinished: true)]
      try probe.expect(
        expand(over, [], 2, 0).map(\.tokens), equals: [[5, 0], [0]], "the finished beams")
    },
    .property(
      "they are the best of all continuations, one by one",
      why:
        "Finished and unfinished ones compete in one list, which is kept in order: this is the definition."
    ) { expand, probe in
      for (width, endToken) in [(9, 4), (5, nil), (1, 0)] as [(Int, Int?)] {
        let beams = (0..<5).map { index in
          Beam(
            tokens: (0...index % 3).map { _ in Int(probe.random.next() % 6) },
            sum: -6 * probe.random.uniform() - 0.1, isFinished: index % 2 == 0)
        }
        let rows = (0..<2).map { _ in logSoftmax(probe.noise([6])).values }
        let expected = plainExpansion(beams, rows, width, endToken)
        let found = expand(beams, rows, width, endToken)
        try probe.expect(
          found.map(\.tokens), equals: expected.map(\.tokens), "the best \(width) beams")
        try probe.expect(found.map(\.sum), near: expected.map(\.sum), "their sums")
        try probe.expect(
          found.map(\.isFinished), equals: expected.map(\.isFinished), "whether they are finished")
      }
    },
  ])

extension Beam {
  /// Nothing yet.
  fileprivate static let start = Beam(tokens: [], sum: 0, isFinished: false)
}

private func beam(_ tokens: [Int], _ probability: Float, isFinished: Bool = false) -> Beam {
  Beam(tokens: tokens, sum: log(probability), isFinished: isFinished)
}

private func logs(_ probabilities: [Float]) -> [Float] { probabilities.map { log($0) } }

/// All continuations, of which the best is taken out again and again.
private func plainExpansion(
  _ beams: [Beam], _ rows: [[Float]], _ width: Int, _ endToken: Int?
) -> [Beam] {
  var candidates: [Beam] = []
  var row = 0
  for beam in beams {
    if beam.isFinished {
      candidates.append(beam)
      continue
    }
    for token in rows[row].indices {
      candidates.append(
        Beam(
          tokens: beam.tokens + [token], sum: beam.sum + rows[row][token],
          isFinished: token == endToken))
    }
    row += 1
  }
  var best: [Beam] = []
  while best.count < width,
    let next = candidates.indices.max(by: { candidates[$0].mean < candidates[$1].mean })
  {
    best.append(candidates.remove(at: next))
  }
  return best
}
