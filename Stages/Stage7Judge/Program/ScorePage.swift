// The page about scores: means with their coverage, how often each score was given, and the lowest responses.

import Charts
import Console
import Judging

/// The page about the verdicts on candidates, in the same order.
func scorePage(
  _ candidates: [Candidate], _ verdicts: [Verdict], _ judge: any Judge, file: String
) -> ReportPage {
  let scored = verdicts.count { $0.scores != nil }
  var page = ReportPage(
    title: "Scores of \(file.split(separator: "/").last ?? "a file")",
    lead: "\(Format.count(scored)) of \(Format.count(verdicts.count)) responses have scores.")
  page.add(
    "Means",
    [
      .table(
        ["criterion", "mean", "scored", "of"],
        means(verdicts, judge.rubric).map { criterion, mean in
          [criterion, inWords(mean.mean), "\(mean.counted)", "\(mean.total)"]
        }, caption: "A response without scores counts in no mean."),
      .chart(distribution(verdicts, judge.rubric)),
    ])
  let rows = Array(zip(candidates, verdicts))
  let lowest = rows.filter { $0.1.total != nil }.sorted { ($0.1.total ?? 0) < ($1.1.total ?? 0) }
  page.add("Lowest scores", [table(lowest.prefix(20), judge.rubric)])
  let unscored = rows.filter { $0.1.scores == nil }
  if !unscored.isEmpty {
    page.add("Without scores", [table(unscored.prefix(20), judge.rubric)])
  }
  page.add("Judge and rubric", [.paragraph(judge.name)] + rubricBlocks(judge.rubric))
  return page
}

/// How many responses got each score, a bar for each criterion.
private func distribution(_ verdicts: [Verdict], _ rubric: Rubric) -> BarChart {
  let highest = rubric.criteria.map(\.scale.upperBound).max() ?? 0
  return BarChart(
    title: "How often each score was given", value: "responses",
    labels: (0...highest).map { "score \($0)" },
    series: rubric.criteria.map { criterion in
      BarChart.Series(
        criterion.id,
        (0...highest).map { score in
          Double(verdicts.count { $0.scores?[criterion.id] == score })
        })
    })
}

private func table(
  _ rows: some Sequence<(Candidate, Verdict)>, _ rubric: Rubric
) -> ReportPage.Block {
  .table(
    ["id", "instruction", "response", "verdict"],
    rows.map { candidate, verdict in
      [
        candidate.id, fitted(printable(candidate.instruction), to: 200),
        fitted(printable(candidate.response), to: 400), inWords(verdict, rubric),
      ]
    })
}
