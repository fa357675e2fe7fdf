// Which judge: the options that all commands share.

import Console
import Judging
import Storage

/// The judges that `--judge` names.
enum JudgeKind: String, CaseIterable {
  case rules, model, http
}

let judgeOptions =
  [
    Option.choice("judge", "who judges", of: JudgeKind.self, default: .rules), rubricOption,
    .path("checkpoint", "with --judge model: its folder; the shipped one by default"),
  ] + httpOptions

/// The judge that the options name.
func makeJudge(_ arguments: Arguments) throws -> any Judge {
  let rubric = try loadRubric(arguments)
  let kind = arguments.choice("judge", as: JudgeKind.self)
  if kind != .http { try requireNoHTTPOptions(arguments) }
  if kind != .model && arguments.isGiven("checkpoint") {
    throw UsageError("--checkpoint needs --judge model")
  }
  return switch kind {
  case .rules: try RulesJudge(rubric: rubric)
  case .model: try ModelJudge(loadingFrom: modelFolder(arguments), rubric: rubric)
  case .http: try makeHTTPJudge(arguments, rubric)
  }
}

private func modelFolder(_ arguments: Arguments) throws -> String {
  try arguments.textIfGiven("checkpoint") ?? "\(packageRoot())/Stages/Stage7Judge/Checkpoint/model"
}

/// A statistic in words, with its reason where it is undefined.
func inWords(_ statistic: Statistic, digits: Int = 3) -> String {
  switch statistic {
  case .value(let value): Format.decimal(value, digits)
  case .undefined(let reason): "undefined: \(reason)"
  }
}

/// A mean and how many rows it covers.
func inWords(_ mean: CoveredMean) -> String {
  "\(inWords(mean.mean)) (\(mean.counted) of \(mean.total))"
}

/// The scores in the rubric's order, or why there are none.
func inWords(_ verdict: Verdict, _ rubric: Rubric) -> String {
  switch verdict {
  case .score(let scores):
    rubric.criteria.compactMap { scores[$0.id].map(String.init) }.joined(separator: " ")
  case .unparsable(let reason): "unparsable: \(reason)"
  case .refused(let reason): "refused: \(reason)"
  }
}
