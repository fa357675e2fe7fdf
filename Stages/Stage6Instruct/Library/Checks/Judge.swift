// Decides by a row's fixed rule whether a response is right.

/// What a check says about a response.
public enum CheckResult: Equatable, Sendable {
  case right
  /// Wrong, with one sentence that says why.
  case wrong(String)
}

/// Judges a response to a row by the row's own check.
public func judge(_ response: String, for row: InstructionRow) -> CheckResult {
  let answer = PlainWords(response, row.language)
  guard !answer.words.isEmpty else { return .wrong("The response is empty.") }
  let check = row.check
  let right = check.right.map { PlainWords($0, row.language) }
  if let phrase = check.wrong.first(where: { answer.mention(PlainWords($0, row.language)) }) {
    return .wrong("The response mentions \"\(phrase)\".")
  }
  let expected = "\"" + check.right.joined(separator: "\", \"") + "\""
  switch check.rule {
  case .same:
    return right.contains(answer) ? .right : .wrong("The response is not \(expected).")
  case .mentions:
    return right.contains(where: answer.mention)
      ? .right : .wrong("The response mentions none of \(expected).")
  case .all:
    return right.allSatisfy(answer.mention)
      ? .right : .wrong("The response does not mention all of \(expected).")
  case .number:
    let wanted = right.flatMap { $0.numbers(row.language) }
    return !wanted.isEmpty && answer.numbers(row.language) == wanted
      ? .right : .wrong("The response does not hold just the number \(expected).")
  case .verdict:
    guard let verdict = right.first, answer.words.starts(with: verdict.words) else {
      return .wrong("The response does not begin with \"\(check.right.first ?? "")\".")
    }
    let reasons = right.dropFirst()
    return reasons.isEmpty || reasons.contains(where: answer.mention)
      ? .right : .wrong("The response gives no reason among \(expected).")
  case .uses:
    return right.contains { answer.mention($0) && answer.words.count >= $0.words.count + 2 }
      ? .right : .wrong("The response is no sentence with one of \(expected).")
  }
}
