// Stages 6 and 7 of the tour: the story model and the tuned one answer the same questions, and a judge
// that is a model scores the answers.

import Console
import Instruction
import Judging
import Pretraining
import Storage

/// What stage 6 found.
struct AnswersResult: Codable, Equatable {
  /// A question with two answers.
  struct Row: Codable, Equatable {
    let id: String
    let instruction: String
    let input: String
    let reference: String
    let isSpanish: Bool
    /// What the story model writes.
    let before: String
    /// What the model that was taught to answer writes.
    let after: String
    /// Whether the fixed rules call it right.
    let isRight: Bool
  }

  /// Questions of the test rows, evenly spread.
  let rows: [Row]
  /// The shares that fixed rules call right.
  let before: Double
  let after: Double

  /// The line that the tour prints.
  var line: String {
    "of \(Format.count(rows.count)) unseen questions the story model answers \(Format.percent(before, 0))"
      + " right, and \(Format.percent(after, 0)) after it was taught to"
  }
}

/// Asks both models; nil where it was interrupted.
///
/// Throws where shipped files are damaged.
func tourAnswers(
  _ plan: TourPlan, terminal: Terminal, isInterrupted: @escaping () -> Bool
) throws -> AnswersResult? {
  let root = try packageRoot()
  let all = try readInstructions("\(root)/Corpus/Instructions/test.json", requiresAnswers: true)
  let count = min(all.count, plan.questions)
  let rows = (0..<count).map { all[$0 * all.count / count] }
  let bar = terminal.progress("Stage 6: answering", total: 2 * count, unit: "questions")
  var answers: [[String]] = []
  for folder in ["Stage4Pretrain", "Stage6Instruct"] {
    let responder = try Responder(
      TrainedModel(loadingFrom: "\(root)/Stages/\(folder)/Checkpoint"))
    let offset = answers.count * count
    let some = try responder.answers(to: rows.map(\.question), limit: 40) { done, _ in
      bar.update(to: offset + done)
      return !isInterrupted()
    }
    guard let some else { return nil }
    answers.append(some)
  }
  bar.finish()
  let scores = answers.map { InstructionScores(rows, responses: $0) }
  return AnswersResult(
    rows: rows.enumerated().map { index, row in
      AnswersResult.Row(
        id: row.id, instruction: row.question.instruction, input: row.question.input,
        reference: row.answer, isSpanish: row.language == .spanish, before: answers[0][index],
        after: answers[1][index], isRight: scores[1].reasons[index] == nil)
    }, before: scores[0].all.share ?? 0, after: scores[1].all.share ?? 0)
}

/// What stage 7 found.
struct JudgeResult: Codable, Equatable {
  /// The judge's scores of stage 6's answers by criterion; nil for an answer without a verdict.
  let scores: [[String: Int]?]
  /// The criteria in the rubric's order.
  let criteria: [String]
  /// The mean score of each criterion over the answers with a verdict.
  let means: [Double]
  /// The criterion that says whether an answer is right, compared with the rules' verdicts: the share that agrees.
  let agreesWithRules: Double
  /// Cohen's kappa with the labels of judged rows, by criterion; nil where it is not defined.
  let kappas: [Double?]
  /// How many labelled rows that was measured on.
  let labelled: Int

  /// The line that the tour prints.
  var line: String {
    let named = zip(criteria, kappas).map { criterion, kappa in
      "\(criterion) \(kappa.map { Format.decimal($0, 2) } ?? "none")"
    }
    return
      "a model judges the answers and agrees with the rules on \(Format.percent(agreesWithRules, 0));"
      + " with \(Format.count(labelled)) labels its kappa is \(named.joined(separator: ", "))"
  }
}

/// Lets the shipped judge score stage 6's answers and labelled rows; nil where it was interrupted.
///
/// Throws where shipped files are damaged.
func tourJudge(
  _ plan: TourPlan, answers: AnswersResult, terminal: Terminal, isInterrupted: () -> Bool
) throws -> JudgeResult? {
  let root = try packageRoot()
  let rubric = try Rubric.shipped()
  let judge = try ModelJudge(
    loadingFrom: "\(root)/Stages/Stage7Judge/Checkpoint/model", rubric: rubric)
  let all = try readLabelled("\(root)/Corpus/Judgements/test.jsonl", rubric: rubric)
  let count = min(all.count, plan.judgements)
  let labelled = (0..<count).map { all[$0 * all.count / count] }
  let candidates = answers.rows.map { row in
    Candidate(
      id: row.id, instruction: row.instruction, input: row.input, reference: row.reference,
      response: row.after, language: row.isSpanish ? .spanish : .english)
  }
  let bar = terminal.progress(
    "Stage 7: judging", total: candidates.count + count, unit: "verdicts")
  var verdicts: [Verdict] = []
  for candidate in candidates + labelled.map(\.candidate) {
    if isInterrupted() { return nil }
    verdicts.append(try judge.verdict(on: candidate))
    bar.update(to: verdicts.count)
  }
  bar.finish()
  let scores = verdicts.prefix(candidates.count).map(\.scores)
  let agreement = Agreement(
    verdicts: Dictionary(
      zip(labelled.map(\.candidate.id), verdicts.dropFirst(candidates.count))
    ) { first, _ in first },
    labels: Dictionary(labelled.map { ($0.candidate.id, $0.scores) }) { first, _ in first },
    rubric: rubric, seed: 1, rounds: 10)
  let criteria = rubric.criteria.map(\.id)
  let agreeing = zip(answers.rows, scores).count { row, scores in
    (scores?["correct"] == 2) == row.isRight
  }
  return JudgeResult(
    scores: scores, criteria: criteria,
    means: criteria.map { criterion in
      let given = scores.compactMap { $0?[criterion] }
      return Double(given.reduce(0, +)) / Double(max(1, given.count))
    },
    agreesWithRules: Double(agreeing) / Double(max(1, scores.count)),
    kappas: agreement.criteria.map { $0.kappa.none.value }, labelled: count)
}
