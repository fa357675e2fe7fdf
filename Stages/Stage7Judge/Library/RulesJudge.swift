// A judge without a model: fixed rules over words. Fast, the same on every machine, and easily fooled by synonyms.

/// Judges by counting words, under a rubric with the criteria `correct`, `complete` and `form` on a scale of 0 to 2.
public struct RulesJudge: Judge {
  /// What is asked.
  public let rubric: Rubric

  /// Checks that the rubric asks what the rules answer.
  public init(rubric: Rubric) throws {
    guard rubric.criteria.map(\.id) == ["correct", "complete", "form"],
      rubric.criteria.allSatisfy({ $0.scale == 0...2 })
    else {
      throw JudgeError(
        "the rules judge answers the criteria correct, complete and form with 0 to 2,"
          + " but rubric \"\(rubric.name)\" asks for \(rubric.criteria.map(\.id))")
    }
    self.rubric = rubric
  }

  /// The version of the rules and the rubric's hash.
  public var name: String { "rules 1, rubric \(rubric.hash)" }

  /// Scores a candidate; refuses one without a reference, as there is nothing to compare with.
  public func verdict(on candidate: Candidate) -> Verdict {
    let observed = Observation(candidate)
    guard observed.hasReference else { return .refused("there is no reference answer") }
    return .score([
      "correct": observed.correct, "complete": observed.complete, "form": observed.form,
    ])
  }
}

/// Why a judge cannot be made.
public struct JudgeError: Error, CustomStringConvertible {
  /// One sentence.
  public let description: String

  /// Creates an error that says `description`.
  public init(_ description: String) { self.description = description }
}

/// What the rules see in a candidate.
private struct Observation {
  let hasReference: Bool
  let correct: Int
  let complete: Int
  let form: Int

  init(_ candidate: Candidate) {
    let (response, reference) = (words(candidate.response), words(candidate.reference))
    hasReference = !reference.isEmpty
    let isEmpty = response.isEmpty
    let found = recall(of: reference, in: response, candidate.language)
    let isCut = endsASentence(candidate.reference) && !endsASentence(candidate.response)
    let isLong = response.count > 2 * reference.count + 12
    let isForeign = guessLanguage(candidate.response).map { $0 != candidate.language } ?? false
    let denies = isNegative(response) != isNegative(reference)
    correct = isEmpty || denies || found < 0.5 ? 0 : found < 0.999 ? 1 : 2
    let task = words(candidate.instruction + " " + candidate.input + " " + candidate.reference)
    let isOffTopic = recall(of: response, in: task, candidate.language) < 0.2
    complete = isEmpty || isOffTopic && !isForeign ? 0 : isCut ? 1 : 2
    let isFlawed = isCut || isLong || repeatsItself(candidate.response)
    form = isEmpty || isForeign || givesOrders(candidate) ? 0 : isFlawed ? 1 : 2
  }
}

/// The share of the wanted content words that a text has; of all words where there is no content word.
private func recall(of wanted: [String], in text: [String], _ language: Language) -> Double {
  let frequent = functionWords(of: language)
  let content = Set(wanted.filter { !frequent.contains($0) })
  let sought = content.isEmpty ? Set(wanted) : content
  return Double(sought.intersection(text).count) / Double(max(1, sought.count))
}

/// Whether a sentence denies something.
private func isNegative(_ words: [String]) -> Bool {
  let negations: Set<String> = [
    "not", "no", "never", "nobody", "nothing", "nunca", "nadie", "nada",
  ]
  // "didn't" falls into the words "didn" and "t".
  return words.contains { negations.contains($0) || $0 == "t" }
}
