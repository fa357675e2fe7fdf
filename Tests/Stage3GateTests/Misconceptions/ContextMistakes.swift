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

/// Compares the last position with the context for whatever is taken for sequences.
private func accepting(
  _ makesSequences: @escaping @Sendable (_ tokens: Int, _ batch: Int) -> Bool
) -> ContextFunction {
  { configuration, tokens, batch, offset in
    guard makesSequences(tokens, batch) else { return "no sequences" }
    let last = offset + tokens / batch
    return last > configuration.contextSize
      ? "position \(last) is past the context of \(configuration.contextSize)" : nil
  }
}

/// Notices what is to be noticed, and says it in another way.
private func saying(
  _ sentence:
    @escaping @Sendable (_ time: Int, _ batch: Int, _ offset: Int, _ context: Int) -> String
) -> ContextFunction {
  { configuration, tokens, batch, offset in
    guard batch > 0, tokens > 0, tokens % batch == 0 else { return "no sequences" }
    let (time, context) = (tokens / batch, configuration.contextSize)
    return offset + time > context ? sentence(time, batch, offset, context) : nil
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
    "cache and new tokens each compared by itself",
    explanation: "Three behind three are six, though neither three is more than a context of five.",
    hint: "The last position is offset + time.",
    implementation: comparing { time, _, offset, context in time > context || offset >= context }),
  Mistake(
    "all tokens compared, and the cache not counted",
    explanation: "Sequences stand beside each other, and what a cache holds stands before them.",
    hint: "Compare offset + tokens / batch with the context.",
    implementation: comparing { time, batch, _, context in time * batch > context }),
  Mistake(
    "only the number of tokens looked at",
    explanation: "Neither the batch nor the cache counts, and tokens that make no sequences pass.",
    hint: "Check the batch, then compare offset + tokens / batch with the context."
  ) { configuration, tokens, _, _ in
    tokens > configuration.contextSize
      ? "position \(tokens) is past the context of \(configuration.contextSize)" : nil
  },
  Mistake(
    "a remainder is overlooked",
    explanation: "5 tokens do not make 2 sequences of one length; one would be lost.",
    hint: "time · batch must be the number of tokens.",
    implementation: accepting { tokens, batch in batch > 0 && tokens >= batch }),
  Mistake(
    "any tokens and any sequences are let through",
    explanation: "5 tokens do not make 2 sequences, and 2 tokens do not make 4.",
    hint: "time · batch must be the number of tokens, and time at least 1.",
    implementation: accepting { tokens, batch in batch > 0 && tokens > 0 }),
  Mistake(
    "only a batch of 0 is refused",
    explanation: "A remainder, and sequences without a token, pass.",
    hint: "time · batch must be the number of tokens, and both at least 1.",
    implementation: accepting { _, batch in batch > 0 }),
  Mistake(
    "a batch below 0 is let through",
    explanation:
      "-6 tokens in -3 sequences make 2 each without a remainder, but there is no such batch.",
    hint: "The batch must be at least 1, not only other than 0.",
    implementation: accepting { tokens, batch in
      batch != 0 && tokens % batch == 0 && tokens / batch > 0
    }),
  Mistake(
    "no tokens at all are let through",
    explanation: "Without tokens there is no last vector to predict from.",
    hint: "time must be at least 1.",
    implementation: accepting { tokens, batch in batch > 0 && tokens % batch == 0 }),
  Mistake(
    "a sentence without numbers",
    explanation: "Whoever reads it cannot see how much too long the text is.",
    hint: "Name the last position and the context in the sentence.",
    implementation: saying { _, _, _, _ in "the text is too long" }),
  Mistake(
    "a sentence with the number of tokens",
    explanation: "The number of all tokens is not the position of the last one.",
    hint: "The last position is offset + time.",
    implementation: saying { time, batch, _, context in
      "\(time * batch) tokens do not fit in \(context)"
    }),
  Mistake(
    "a sentence with the length of a sequence",
    explanation: "The new tokens stand behind those that the cache holds.",
    hint: "The last position is offset + time.",
    implementation: saying { time, _, _, context in
      "position \(time) is past the context of \(context)"
    }),
  Mistake(
    "a sentence that counts positions from 0",
    explanation: "The sentence is to count the first position as number 1, as contextSize does.",
    hint: "The last position is offset + time.",
    implementation: saying { time, _, offset, context in
      "position \(offset + time - 1) is past the context of \(context)"
    }),
  Mistake(
    "a sentence without the context",
    explanation: "Whoever reads it sees how long the text is, not how long it may be.",
    hint: "Name contextSize too.",
    implementation: saying { time, _, offset, _ in "position \(offset + time) does not fit" }),
  Mistake(
    "a sentence without the position",
    explanation: "Whoever reads it sees how long the text may be, not how long it is.",
    hint: "Name offset + time too.",
    implementation: saying { _, _, _, context in "the text is longer than \(context)" }),
]
