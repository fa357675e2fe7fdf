// How many responses are right by the rules of their rows, in all and by kind.

/// Counts of right responses.
public struct InstructionScores: Equatable, Sendable {
  /// One kind of rows.
  public struct Line: Equatable, Sendable {
    /// The family or the language.
    public let name: String
    /// Right responses.
    public fileprivate(set) var right = 0
    /// Rows.
    public fileprivate(set) var total = 0

    /// The share that is right; nil where there are no rows.
    public var share: Double? { total > 0 ? Double(right) / Double(total) : nil }
  }

  /// All rows that have a rule.
  public let all: Line
  /// By family, in the order of their names.
  public let families: [Line]
  /// By language.
  public let languages: [Line]
  /// Rows without a rule, which are in no line.
  public let uncheckedCount: Int
  /// Why each response is wrong; nil where it is right or has no rule.
  public let reasons: [String?]

  /// Judges the response to each row.
  public init(_ rows: [AlpacaRow], responses: [String]) {
    guard rows.count == responses.count else {
      fatalError("InstructionScores: \(responses.count) responses to \(rows.count) rows")
    }
    var all = Line(name: "all")
    var (families, languages): ([String: Line], [String: Line]) = ([:], [:])
    var (reasons, unchecked): ([String?], Int) = ([], 0)
    for (row, response) in zip(rows, responses) {
      guard let checked = row.checked else {
        unchecked += 1
        reasons.append(nil)
        continue
      }
      var reason: String?
      if case .wrong(let sentence) = judge(response, for: checked) { reason = sentence }
      reasons.append(reason)
      func count(_ line: inout Line) {
        line.total += 1
        line.right += reason == nil ? 1 : 0
      }
      count(&all)
      count(&families[checked.family, default: Line(name: checked.family)])
      let language = checked.language.rawValue
      count(&languages[language, default: Line(name: language)])
    }
    self.all = all
    self.families = families.values.sorted { $0.name < $1.name }
    self.languages = languages.values.sorted { $0.name < $1.name }
    self.reasons = reasons
    uncheckedCount = unchecked
  }
}
