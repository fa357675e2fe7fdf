// How far a judge's verdicts agree with labels, criterion by criterion.

/// Cohen's kappa with each kind of weights.
public struct Kappas: Sendable {
  /// Any difference counts the same.
  public let none: Statistic
  /// By the distance of the scores.
  public let linear: Statistic
  /// By its square.
  public let quadratic: Statistic

  init(_ scores: [Int], _ labels: [Int], scale: ClosedRange<Int>) {
    none = cohenKappa(scores, labels, scale: scale)
    linear = cohenKappa(scores, labels, scale: scale, weights: .linear)
    quadratic = cohenKappa(scores, labels, scale: scale, weights: .quadratic)
  }
}

/// How far verdicts agree with labels under one criterion.
public struct CriterionAgreement: Sendable {
  /// The criterion.
  public let criterion: String
  /// The share of equal scores.
  public let accuracy: Statistic
  /// Cohen's kappa.
  public let kappa: Kappas
  /// Spearman's rank correlation.
  public let spearman: Statistic
  /// Where the unweighted kappa falls in 95 % of the bootstrap's draws.
  public let kappaInterval: Interval?
  /// The mean score that the judge gave.
  public let meanGiven: CoveredMean
}

/// How far a judge's verdicts agree with labels, and how many of the labelled rows it answered.
public struct Agreement: Sendable {
  /// One entry for each criterion of the rubric.
  public let criteria: [CriterionAgreement]
  /// Labelled rows with scores.
  public let scored: Int
  /// Labelled rows whose verdict could not be parsed.
  public let unparsable: Int
  /// Labelled rows that the judge refused.
  public let refused: Int
  /// Labelled rows without a verdict.
  public let missing: [String]
  /// Verdicts without a label.
  public let unlabelled: [String]

  /// All labelled rows.
  public var total: Int { scored + unparsable + refused + missing.count }

  /// Joins verdicts and labels by id; statistics are over the rows with scores, and ``scored`` says how many those are.
  public init(
    verdicts: [String: Verdict], labels: [String: [String: Int]], rubric: Rubric, seed: UInt64 = 1,
    rounds: Int = 1_000
  ) {
    let ids = labels.keys.sorted()
    missing = ids.filter { verdicts[$0] == nil }
    unlabelled = verdicts.keys.filter { labels[$0] == nil }.sorted()
    let given = ids.compactMap { verdicts[$0] }
    unparsable = given.count { if case .unparsable = $0 { true } else { false } }
    refused = given.count { if case .refused = $0 { true } else { false } }
    scored = given.count - unparsable - refused
    criteria = rubric.criteria.map { criterion in
      let all = ids.map { verdicts[$0]?.scores?[criterion.id] }
      let pairs = zip(ids, all).compactMap { id, score in
        score.flatMap { score in labels[id]?[criterion.id].map { (score, $0) } }
      }
      return CriterionAgreement(
        criterion, scores: pairs.map(\.0), labels: pairs.map(\.1),
        meanGiven: CoveredMean(all.map { $0.map(Double.init) }), seed: seed, rounds: rounds)
    }
  }
}

extension CriterionAgreement {
  fileprivate init(
    _ criterion: Rubric.Criterion, scores: [Int], labels: [Int], meanGiven: CoveredMean,
    seed: UInt64, rounds: Int
  ) {
    self.criterion = criterion.id
    self.meanGiven = meanGiven
    accuracy = Judging.accuracy(scores, labels)
    kappa = Kappas(scores, labels, scale: criterion.scale)
    spearman = Judging.spearman(scores.map(Double.init), labels.map(Double.init))
    kappaInterval = bootstrap(rowCount: scores.count, rounds: rounds, seed: seed) { rows in
      cohenKappa(rows.map { scores[$0] }, rows.map { labels[$0] }, scale: criterion.scale)
    }
  }
}
