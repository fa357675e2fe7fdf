// Reading instructions as people have them: a JSON array in the form of Alpaca, or one such object a line.

import Storage

/// A row of a file of instructions.
public struct AlpacaRow: Equatable, Sendable {
  /// The file's own id, or `row-` and the row's number from 1.
  public let id: String
  /// What is asked.
  public let question: Question
  /// A right answer.
  public let answer: String
  /// The language of the answer; English where the file does not say.
  public let language: InstructionLanguage
  /// The row with its family and the rule that decides a response, where the file has them.
  public let checked: InstructionRow?

  /// Reads `instruction`, `input` and `output`, and `id`, `language`, `family` and `check` if they are there.
  ///
  /// Throws `FileProblem` naming the member that is missing or wrong; `output` may be missing where no answer is
  /// `required`.
  public init(_ object: LocatedJSON, number: Int, requiresAnswer: Bool) throws {
    _ = try object.members()
    question = Question(
      try object["instruction"].string(),
      about: try object["input"].ifPresent?.string() ?? "")
    guard question.instruction.contains(where: { !$0.isWhitespace }) else {
      throw object["instruction"].problem(expected: "a text that asks something")
    }
    let output = requiresAnswer ? object["output"] : object["output"].ifPresent
    answer = try output?.string() ?? ""
    let name = try object["language"].ifPresent?.string() ?? InstructionLanguage.english.rawValue
    guard let language = InstructionLanguage(rawValue: name) else {
      throw object["language"].problem(expected: "one of english, spanish")
    }
    self.language = language
    checked = object["check"].ifPresent == nil ? nil : try InstructionRow(object)
    id = try object["id"].ifPresent.map(Self.readID) ?? "row-\(number)"
  }

  /// The question with its right answer.
  public var exchange: Exchange { Exchange(question, answer: answer) }

  /// A text or a whole number.
  private static func readID(_ place: LocatedJSON) throws -> String {
    if case .integer(let number) = place.value { return "\(number)" }
    let id = try place.string()
    guard !id.isEmpty else { throw place.problem(expected: "a text that is not empty") }
    return id
  }
}

/// Reads all rows of a file, or of standard input where `path` is "-".
///
/// Throws `FileProblem` that names the file, the row and the member: where the file is larger than `limit` bytes, is no
/// JSON, holds no rows, or where two rows have one id.
public func readInstructions(
  _ path: String, requiresAnswers: Bool = true, limit: Int = 1 << 30
) throws -> [AlpacaRow] {
  let name = path == "-" ? "standard input" : path
  var bytes = try path == "-" ? readStandardInput(limit: limit) : readFile(path, limit: limit)
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  let objects = try jsonObjects(bytes, name)
  guard !objects.isEmpty else {
    throw FileProblem(name, expected: "a JSON array of instructions, or one a line", found: "none")
  }
  let rows = try objects.enumerated().map { index, object in
    try AlpacaRow(object, number: index + 1, requiresAnswer: requiresAnswers)
  }
  var seen: Set<String> = []
  if let twice = rows.first(where: { !seen.insert($0.id).inserted }) {
    throw FileProblem(name, "two rows have the id \"\(twice.id)\"")
  }
  return rows
}

/// What may stand between JSON values: space, tab and the two ends of lines.
private let whiteSpace: [UInt8] = [32, 9, 10, 13]

/// The elements of an array, or the values of all lines that are not blank, each knowing its place.
private func jsonObjects(_ bytes: [UInt8], _ name: String) throws -> [LocatedJSON] {
  if bytes.first(where: { !whiteSpace.contains($0) }) == UInt8(ascii: "[") {
    return try LocatedJSON(JSON(parsing: bytes, file: name), file: name).array()
  }
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return try lines.enumerated().compactMap { index, line in
    guard line.contains(where: { !whiteSpace.contains($0) }) else { return nil }
    let place = "\(name): line \(index + 1)"
    return LocatedJSON(try JSON(parsing: Array(line), file: place), file: place)
  }
}
