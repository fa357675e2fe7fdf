// The questions that a chat model is asked: the rubric in the trusted part, all texts of others behind a fence.

import Storage

extension ChatRequest {
  /// Asks for the scores of one candidate.
  init(scoring candidate: Candidate, under rubric: Rubric) {
    let fence = Fence(for: candidate)
    let keys = rubric.criteria.map(\.id).joined(separator: ", ")
    system = """
      \(instructions(rubric))

      Answer with one JSON object and nothing else: the integer scores under the keys \(keys), in this order.

      \(fence.explanation)
      """
    user = [
      shared(candidate, fence), "The response to judge:",
      fence.around(candidate.response, label: "RESPONSE"),
    ].joined(separator: "\n")
    schemaName = "verdict"
    schema = rubric.verdictSchema
  }

  /// Asks which of two responses to one instruction is better.
  init(comparing first: Candidate, with second: Candidate, under rubric: Rubric) {
    let fence = Fence(
      for: [first.instruction, first.input, first.reference, first.response, second.response])
    system = """
      \(instructions(rubric))

      Two responses to the same instruction follow. Say which of them is better by these criteria: "first", "second", or \
      "tie" where neither is. The order in which they stand means nothing. Answer with one JSON object and nothing else, \
      such as {"better":"tie"}.

      \(fence.explanation)
      """
    user = [
      shared(first, fence), "The first response:",
      fence.around(first.response, label: "FIRST"), "The second response:",
      fence.around(second.response, label: "SECOND"),
    ].joined(separator: "\n")
    schemaName = "preference"
    schema = [
      "type": "object",
      "properties": ["better": ["type": "string", "enum": ["first", "second", "tie"]]],
      "required": ["better"], "additionalProperties": false,
    ]
  }
}

/// The task, each criterion, and what each of its scores means.
private func instructions(_ rubric: Rubric) -> String {
  let criteria = rubric.criteria.map { criterion in
    let anchors = criterion.anchors.enumerated().map { "  \($0.offset): \($0.element)" }
    return (["\(criterion.id): \(criterion.question)"] + anchors).joined(separator: "\n")
  }
  return ([rubric.task] + criteria).joined(separator: "\n\n")
}

/// What responses to one instruction have in common.
private func shared(_ candidate: Candidate, _ fence: Fence) -> String {
  let language = candidate.language == .english ? "English" : "Spanish"
  return """
    The instruction:
    \(fence.around(candidate.instruction, label: "INSTRUCTION"))
    What the instruction speaks about:
    \(fence.around(candidate.input, label: "INPUT"))
    An answer that is known to be right:
    \(fence.around(candidate.reference, label: "REFERENCE"))
    A response should be in \(language).
    """
}
