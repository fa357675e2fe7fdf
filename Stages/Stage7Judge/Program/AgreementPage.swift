// The page about agreement: the statistics with their coverage, and which scores stand for which labels.

import Charts
import Console
import Judging

/// The page about verdicts beside labels.
func agreementPage(
  _ agreement: Agreement, _ verdicts: [String: Verdict], _ labels: [String: [String: Int]],
  _ rubric: Rubric
) -> ReportPage {
  var page = ReportPage(
    title: "A judge and its labels",
    lead: "\(agreement.scored) of \(agreement.total) labelled responses have scores to compare.")
  page.add(
    "Agreement",
    [
      .facts([
        ("scored", "\(agreement.scored)"), ("unparsable", "\(agreement.unparsable)"),
        ("refused", "\(agreement.refused)"), ("without a verdict", "\(agreement.missing.count)"),
        ("without a label", "\(agreement.unlabelled.count)"),
      ]),
      .table(
        agreementColumns, agreementRows(agreement),
        caption: "Kappa is agreement beyond chance: 1 is perfect, 0 is what guessing reaches."),
    ])
  page.add(
    "Scores beside labels",
    rubric.criteria.map { .chart(confusion($0, verdicts, labels), caption: $0.question) })
  page.add("Rubric", rubricBlocks(rubric))
  return page
}

/// How many responses with each label got each score.
private func confusion(
  _ criterion: Rubric.Criterion, _ verdicts: [String: Verdict], _ labels: [String: [String: Int]]
) -> HeatMap {
  var counts = criterion.scale.map { _ in criterion.scale.map { _ in 0.0 } }
  for (id, scores) in labels {
    guard let label = scores[criterion.id], let score = verdicts[id]?.scores?[criterion.id] else {
      continue
    }
    counts[label][score] += 1
  }
  return HeatMap(
    title: criterion.id, rows: criterion.scale.map { "label \($0)" },
    columns: criterion.scale.map { "score \($0)" }, values: counts, rowTitle: "label",
    columnTitle: "score", showsValues: true)
}
