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

/// Takes another number for the last position, in the comparison and in the sentence.
private func ending(
  _ last: @escaping @Sendable (_ time: Int, _ batch: Int, _ offset: Int) -> Int
) -> ContextFunction {
  { configuration, tokens, batch, offset in
    guard batch > 0, tokens > 0, tokens % batch == 0 else {
      return "\(tokens) tokens do not make \(batch) sequences"
    }
    let last = last(tokens / batch, batch, offset)
    return last > configuration.contextSize
      ? "position \(last) is past the context of \(configuration.contextSize)" : nil
  }
}

/// Notices a position past the context with some kinds of positions only.
private func noticing(_ kinds: [TransformerConfiguration.Positions]) -> ContextFunction {
  { configuration, tokens, batch, offset in
    let problem = ending { $2 + $0 }(configuration, tokens, batch, offset)
    let makesSequences = batch > 0 && tokens > 0 && tokens % batch == 0
    return makesSequences && !kinds.contains(configuration.positions) ? nil : problem
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
    explanation:
      "Position contextSize, counted from 0, is the first that the model has never seen.",
    hint: "Refuse as soon as offset + time is larger than contextSize.",
    implementation: comparing { time, _, offset, context in offset + time > context + 1 }),
  Mistake(
    "the tokens of all sequences counted together",
    explanation: "Sequences stand beside each other: only the length of one matters.",
    hint: "time is tokens / batch.",
    implementation: ending { time, batch, offset in offset + time * batch }),
  Mistake(
    "the cache divided by the batch too",
    explanation:
      "The cache holds offset tokens for each sequence; only the new tokens are counted for all.",
    hint: "offset + tokens / batch: the division comes first.",
    implementation: ending { time, batch, offset in (offset + time * batch) / batch }),
  Mistake(
    "the cache multiplied by the batch",
    explanation: "The cache holds offset tokens for each sequence, however many there are.",
    hint: "The last position is offset + time.",
    implementation: ending { time, batch, offset in offset * batch + time }),
  Mistake(
    "all positions of all sequences counted",
    explanation: "Sequences stand beside each other, and so does what the cache holds for each.",
    hint: "The last position is offset + time, in every sequence.",
    implementation: ending { time, batch, offset in (offset + time) * batch }),
  Mistake(
    "only learned positions counted",
    explanation:
      "Rotary and sinusoidal models compute on without complaint at positions that they have never seen.",
    hint: "Compare whatever the positions are.",
    implementation: noticing([.learned])),
  Mistake(
    "rotary positions let through",
    explanation: "Rotary models have never seen positions past the context either.",
    hint: "Compare whatever the positions are.",
    implementation: noticing([.learned, .sinusoidal])),
  Mistake(
    "sinusoidal positions let through",
    explanation: "Models with sinusoids have never seen positions past the context either.",
    hint: "Compare whatever the positions are.",
    implementation: noticing([.learned, .rotary])),
  Mistake(
    "more sequences than the context refused",
    explanation: "Sequences stand beside each other: there may be any number of them.",
    hint: "Compare offset + tokens / batch with the context; leave the batch out of it.",
    implementation: comparing { time, batch, offset, context in
      batch > context || offset + time > context
    }),
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
    "a number of tokens below 0 is let through",
    explanation: "-3 tokens leave no remainder, but there is no such text.",
    hint: "time must be at least 1, not only other than 0.",
    implementation: accepting { tokens, batch in
      batch > 0 && tokens != 0 && tokens % batch == 0
    }),
  Mistake(
    "no tokens are let through behind a cache",
    explanation: "Without new tokens there is no vector to predict from, whatever the cache holds.",
    hint: "time must be at least 1.",
    implementation: { configuration, tokens, batch, offset in
      guard batch > 0, tokens % batch == 0 else { return "no sequences" }
      let last = offset + tokens / batch
      return last > configuration.contextSize || last < 1
        ? "position \(last) is past the context of \(configuration.contextSize)" : nil
    }),
  Mistake(
    "an empty sentence for what makes no sequences",
    explanation: "It is noticed, but whoever reads the sentence learns nothing.",
    hint: "Say it: \"5 tokens do not make 2 sequences\".",
    implementation: { configuration, tokens, batch, offset in
      guard batch > 0, tokens > 0, tokens % batch == 0 else { return "" }
      return ending { $2 + $0 }(configuration, tokens, batch, offset)
    }),
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
    "a sentence with the first position past the context",
    explanation:
      "contextSize + 1 is the first position that does not fit; the last one tells how many do not.",
    hint: "Name offset + time.",
    implementation: saying { _, _, _, context in
      "position \(context + 1) is past the context of \(context)"
    }),
  Mistake(
    "a sentence with the tokens of all sequences",
    explanation: "Sequences stand beside each other: each ends at offset + time.",
    hint: "The last position is offset + tokens / batch.",
    implementation: saying { time, batch, offset, context in
      "position \(offset + time * batch) is past the context of \(context)"
    }),
  Mistake(
    "the numbers in the sentence swapped",
    explanation: "The position that the text reaches comes first, then the context.",
    hint: "\"position \\(offset + time) is past the context of \\(contextSize)\".",
    implementation: saying { time, _, offset, context in
      "position \(context) is past the context of \(offset + time)"
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
