// Which judge: the options that all commands share.

import Console
import Judging

/// The judges that `--judge` names.
enum JudgeKind: String, CaseIterable {
  case rules
}

let judgeOptions = [
  Option.choice("judge", "who judges", of: JudgeKind.self, default: .rules), rubricOption,
]

/// The judge that the options name.
func makeJudge(_ arguments: Arguments) throws -> any Judge {
  let rubric = try loadRubric(arguments)
  return switch arguments.choice("judge", as: JudgeKind.self) {
  case .rules: try RulesJudge(rubric: rubric)
  }
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
