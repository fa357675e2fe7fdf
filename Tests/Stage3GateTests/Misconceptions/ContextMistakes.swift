// Tokens that do not fit and are let through, and others that would fit and are refused.

import Gates
import Transformer

@testable import Stage3Gate

/// Compares the last position with the context, once the tokens make sequences.
private func comparing(
  _ isTooLong:
    @escaping @Sendable (_ time: Int, _ batch: Int, _ offset: Int, _ context: Int) -> Bool
) -> ContextFunction {
  { configuration, tokens, batch, offset in
    guard batch > 0, tokens > 0, tokens % batch == 0 else {
      return "\(tokens) tokens do not make \(batch) sequences"
    }
    let time = tokens / batch
    return isTooLong(time, batch, offset, configuration.contextSize)
      ? "position \(offset + time) is past the context of \(configuration.contextSize)" : nil
  }
}

let contextMistakes: [Mistake<ContextFunction>] = [
  Mistake(
    "a position past the context unnoticed",
    explanation:
      "Rotary and sinusoidal models compute on without complaint at positions that they have never seen.",
    hint: "Compare the last position with contextSize.",
    implementation: comparing { _, _, _, _ in false }),
  Mistake(
    "what the cache holds is not counted",
    explanation: "Token by token a text grows without end: each step looks like a first token.",
    hint: "The last position is offset + time.",
    implementation: comparing { time, _, _, context in time > context }),
  Mistake(
    "the last position is refused",
    explanation: "contextSize tokens fit: the comparison is one too strict.",
    hint: "Refuse where offset + time is larger than contextSize.",
    implementation: comparing { time, _, offset, context in offset + time >= context }),
  Mistake(
    "one position too many is let through",
    explanation: "Position contextSize, counted from 0, has no row in the table.",
    hint: "Refuse as soon as offset + time is larger than contextSize.",
    implementation: comparing { time, _, offset, context in offset + time > context + 1 }),
  Mistake(
    "the tokens of all sequences counted together",
    explanation: "Sequences stand beside each other: only the length of one matters.",
    hint: "time is tokens / batch.",
    implementation: comparing { time, batch, offset, context in offset + time * batch > context }),
  Mistake(
    "only the cache is looked at",
    explanation: "A long text that is read at once passes, whatever its length.",
    hint: "The last position is offset + time.",
    implementation: comparing { _, _, offset, context in offset >= context }),
  Mistake(
    "a remainder is overlooked",
    explanation: "5 tokens do not make 2 sequences of one length; one would be lost.",
    hint: "time · batch must be the number of tokens."
  ) { configuration, tokens, batch, offset in
    guard batch > 0, tokens >= batch else { return "no sequences" }
    let last = offset + tokens / batch
    return last > configuration.contextSize
      ? "position \(last) is past the context of \(configuration.contextSize)" : nil
  },
  Mistake(
    "no tokens at all are let through",
    explanation: "Without tokens there is no last vector to predict from.",
    hint: "time must be at least 1."
  ) { configuration, tokens, batch, offset in
    guard batch > 0, tokens % batch == 0 else { return "no sequences" }
    let last = offset + tokens / batch
    return last > configuration.contextSize
      ? "position \(last) is past the context of \(configuration.contextSize)" : nil
  },
  Mistake(
    "a sentence without numbers",
    explanation: "Whoever reads it cannot see how much too long the text is.",
    hint: "Name the last position and the context in the sentence."
  ) { configuration, tokens, batch, offset in
    guard batch > 0, tokens > 0, tokens % batch == 0 else { return "wrong number of tokens" }
    return offset + tokens / batch > configuration.contextSize ? "the text is too long" : nil
  },
]
