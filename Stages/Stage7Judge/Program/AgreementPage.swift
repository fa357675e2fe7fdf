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
    ] + agreementReasons(agreement).map { .paragraph($0) })
  page.add(
    "Scores beside labels",
    rubric.criteria.map {
      .chart(
        confusion($0, verdicts, labels), caption: "\($0.question) Shares of each label's responses."
      )
    })
  page.add("Rubric", rubricBlocks(rubric))
  return page
}

/// Which share of the responses with each label got each score; no share where no response has the label.
private func confusion(
  _ criterion: Rubric.Criterion, _ verdicts: [String: Verdict], _ labels: [String: [String: Int]]
) -> HeatMap {
  let pairs = labels.compactMap { id, scores -> (label: Int, score: Int)? in
    guard let label = scores[criterion.id], let score = verdicts[id]?.scores?[criterion.id] else {
      return nil
    }
    return (label, score)
  }
  let scores = criterion.scale.map { label in pairs.filter { $0.label == label }.map(\.score) }
  return HeatMap(
    title: criterion.id, rows: scores.enumerated().map { "\($0) (\($1.count) responses)" },
    columns: criterion.scale.map { "\($0)" },
    values: scores.map { given in
      criterion.scale.map { score in Double(given.count { $0 == score }) / Double(given.count) }
    }, range: 0...1, rowTitle: "label", columnTitle: "score", showsValues: true)
}
