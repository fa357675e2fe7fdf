// Decides by a row's fixed rule whether a response is right.

/// What a check says about a response.
public enum CheckResult: Equatable, Sendable {
  case right
  /// Wrong, with one sentence that says why.
  case wrong(String)
}

/// No right answer needs more words than these, or these for each phrase that it must hold.
private let mostWords = (ofAnswer: 30, ofPhrase: 8)

/// Judges a response to a row by the row's own check.
public func judge(_ response: String, for row: InstructionRow) -> CheckResult {
  let (check, language) = (row.check, row.language)
  let exact = PlainWords(response, language, keepingArticles: true)
  guard !exact.words.isEmpty else { return .wrong("The response is empty.") }
  guard exact.words.count <= max(mostWords.ofAnswer, mostWords.ofPhrase * check.right.count) else {
    return .wrong("The response rambles: it has \(exact.words.count) words.")
  }
  let answer = PlainWords(response, language)
  let right = check.right.map { PlainWords($0, language) }
  let expected = "\"" + check.right.joined(separator: "\", \"") + "\""
  if let phrase = check.wrong.first(where: { answer.mention(PlainWords($0, language)) }) {
    return .wrong("The response mentions \"\(phrase)\".")
  }
  switch check.rule {
  case .same:
    let isSame = check.right.contains {
      PlainWords($0, language, keepingArticles: true).words == exact.words
    }
    return isSame ? .right : .wrong("The response is not \(expected).")
  case .mentions:
    return right.contains(where: answer.mention)
      ? .right : .wrong("The response does not say \(expected).")
  case .all:
    return right.allSatisfy(answer.mention)
      ? .right : .wrong("The response does not mention all of \(expected).")
  case .order:
    let places = right.compactMap(answer.place)
    return places.count == right.count && places == places.sorted()
      ? .right : .wrong("The response does not mention \(expected) in this order.")
  case .number:
    let numbers = NumberWords(language)
    let stated = numbers.stated(in: response)
    return !stated.isEmpty && stated == Set(check.right.flatMap(numbers.stated))
      ? .right : .wrong("The response does not state just the number \(expected).")
  case .verdict: return verdict(answer, right, expected)
  case .begins:
    let isBegun = check.right.contains { phrase in
      let opening = PlainWords(phrase, language, keepingArticles: true).words
      return exact.words.starts(with: opening) && exact.words.count >= opening.count + 2
    }
    return isBegun ? .right : .wrong("The response is no sentence that begins with \(expected).")
  }
}

/// Judges a yes or no that needs a reason, which may stand behind the verdict or before it: "…, so no".
private func verdict(
  _ answer: PlainWords, _ right: [PlainWords], _ expected: String
) -> CheckResult {
  guard let verdict = right.first?.words.first, let reason = answer.reason(beside: verdict)
  else {
    return .wrong("The response does not begin or end with the first of \(expected).")
  }
  return right.count == 1 || right.dropFirst().contains(where: reason.mention)
    ? .right : .wrong("The response gives no reason among \(expected).")
}
