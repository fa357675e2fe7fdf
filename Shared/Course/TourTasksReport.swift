// The sections of a tour's page for stages 5 to 7.

import Charts
import Console

func classifierBlocks(_ result: ClassifierResult) -> [ReportPage.Block] {
  let map = HeatMap(
    title: "What was taken for what", rows: result.labels, columns: result.labels,
    values: result.confusion.map { row in
      let total = Double(row.reduce(0, +))
      return row.map { total == 0 ? .nan : Double($0) / total }
    }, range: 0...1, rowTitle: "class", columnTitle: "taken for", showsValues: true)
  return [
    .paragraph(
      "The story model that comes with the course got a layer that chooses one of the topics, and was trained on letters"
        + " with their topics."),
    .facts([
      ("right on unseen letters", Format.percent(result.accuracy)),
      ("counting words", Format.percent(result.wordsAccuracy)),
      ("steps", Format.count(result.steps)),
    ]),
    .chart(map, caption: "Shares of each topic's letters; right answers stand on the diagonal."),
  ]
}

func answerBlocks(_ result: AnswersResult) -> [ReportPage.Block] {
  [
    .paragraph(
      "The same model before and after it was taught to answer. The questions use people, things and phrasings that"
        + " its training never showed; fixed rules say which answers are right."),
    .facts([
      ("before", Format.percent(result.before)), ("after", Format.percent(result.after)),
      ("questions", Format.count(result.rows.count)),
    ]),
    .table(
      ["question", "before", "after", "rules"],
      result.rows.prefix(16).map { row in
        [
          [row.instruction, row.input].filter { !$0.isEmpty }.joined(separator: " — "),
          fitted(row.before, to: 80), fitted(row.after, to: 80), row.isRight ? "right" : "wrong",
        ]
      }, caption: "The first questions, side by side."),
  ]
}

func judgeBlocks(_ result: JudgeResult, answers: AnswersResult) -> [ReportPage.Block] {
  let kappas = result.kappas.map { $0.map { Format.decimal($0, 2) } ?? "–" }
  let judged = zip(answers.rows, result.scores).prefix(16)
  return [
    .paragraph(
      "A judge is worth what its agreement is worth: a model of ours, trained to judge and able to write nothing but"
        + " verdicts, is first compared with labels, and then scores the answers of stage 6."),
    .table(
      ["criterion", "kappa with labels", "mean score of the answers"],
      zip(result.criteria, zip(kappas, result.means)).map {
        [$0, $1.0, Format.decimal($1.1, 2)]
      },
      caption:
        "On \(Format.count(result.labelled)) labelled rows that it never saw; scores are 0, 1 or 2."
    ),
    .table(
      ["answer", "rules"] + result.criteria,
      judged.map { row, scores in
        [fitted(row.after, to: 80), row.isRight ? "right" : "wrong"]
          + result.criteria.map { scores?[$0].map(String.init) ?? "–" }
      },
      caption: "The judge and the fixed rules agree on \(Format.percent(result.agreesWithRules)) of"
        + " \(Format.count(answers.rows.count)) answers."),
  ]
}
