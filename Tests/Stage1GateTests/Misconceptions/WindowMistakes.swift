// Windows that are one off.

import Gates

@testable import Stage1Gate

let windowCountMistakes: [Mistake<WindowCountFunction>] = [
  Mistake(
    "the last window is dropped",
    explanation:
      "tokens.count - context - 1 is the last start, and a start at 0 comes before it: one more window.",
    hint: "Of the starts 0…last there are last + 1."
  ) { tokens, context, stride in max(0, (tokens - context - 1 + stride - 1) / stride) },
  Mistake(
    "one window too many",
    explanation: "The last window's last input has no target: it is the last token of the stream.",
    hint: "A window needs context + 1 tokens."
  ) { tokens, context, stride in tokens < context ? 0 : (tokens - context) / stride + 1 },
  Mistake(
    "the stride is ignored",
    explanation: "Windows are counted at every token, although they begin at every stride-th one.",
    hint: "Divide the last start by the stride."
  ) { tokens, context, _ in max(0, tokens - context) },
  Mistake(
    "the stride is ignored, and negative for short texts",
    explanation:
      "Windows are counted at every token, although they begin at every stride-th one; a short text has fewer than none.",
    hint:
      "Return 0 where the last start is negative; otherwise divide it by the stride, then add 1."
  ) { tokens, context, _ in tokens - context },
  Mistake(
    "the first window is not counted",
    explanation:
      "last / stride counts the steps between windows; there is one window more than steps.",
    hint: "Add 1."
  ) { tokens, context, stride in max(0, tokens - context - 1) / stride },
  Mistake(
    "a window in every text",
    explanation:
      "A stream that is too short still has one window by this count, which reads behind its end.",
    hint: "Return 0 where the last start is negative."
  ) { tokens, context, stride in max(0, tokens - context - 1) / stride + 1 },
  Mistake(
    "a negative number of windows",
    explanation:
      "For a short stream the formula falls below 0, or gives one window that is not there: division rounds towards 0.",
    hint: "Return 0 where the last start is negative."
  ) { tokens, context, stride in (tokens - context - 1) / stride + 1 },
  Mistake(
    "0 only where the whole formula is negative",
    explanation:
      "-3 / 4 is 0 in Swift, since division rounds towards 0; with the 1 added a text too short for a window has one.",
    hint: "Look at the last start by itself: if it is negative there is no window."
  ) { tokens, context, stride in max(0, (tokens - context - 1) / stride + 1) },
  Mistake(
    "right for a stride of 1 only",
    explanation:
      "tokens.count - context is the number of starts that leave room; divided and rounded down, it loses the last.",
    hint: "The last start is tokens.count - context - 1; divide that, then add 1."
  ) { tokens, context, stride in max(0, tokens - context) / stride },
  Mistake(
    "right for a stride of 1, and negative for short texts",
    explanation:
      "tokens.count - context is the number of starts that leave room; divided and rounded down, it loses the last, and "
      + "for short texts it is below 0.",
    hint:
      "The last start is tokens.count - context - 1; if it is not negative, divide it, then add 1."
  ) { tokens, context, stride in (tokens - context) / stride },
  Mistake(
    "context tokens are enough for a window",
    explanation:
      "With exactly `context` tokens the last start is -1. For a stride above 1, -1 / stride is 0: a window too many.",
    hint: "Return 0 where the last start is negative: where tokens.count <= context."
  ) { tokens, context, stride in tokens < context ? 0 : (tokens - context - 1) / stride + 1 },
  Mistake(
    "a window that just fits is refused",
    explanation: "With context + 1 tokens the last start is 0: there is one window.",
    hint: "Return 0 where the last start is below 0, not where it is 0."
  ) { tokens, context, stride in
    tokens <= context + 1 ? 0 : (tokens - context - 1) / stride + 1
  },
  Mistake(
    "context + 1 tokens for each window alone",
    explanation: "A window's last target is the next window's first input: windows share tokens.",
    hint: "Windows begin at 0, stride, 2 · stride …; only the last one needs room for context + 1."
  ) { tokens, context, _ in tokens / (context + 1) },
  Mistake(
    "rounded up, and negative for short texts",
    explanation:
      "(tokens.count - context) / stride, rounded up, is right for long texts; for one much too short it is below 0.",
    hint: "Return 0 where the last start is negative."
  ) { tokens, context, stride in (tokens - context + stride - 1) / stride },
  Mistake(
    "the tokens divided by the stride",
    explanation: "Every start counts, also where no room is left for a window.",
    hint: "The last start is tokens.count - context - 1; divide that, then add 1."
  ) { tokens, _, stride in tokens / stride },
  Mistake(
    "windows side by side only",
    explanation: "The stream is divided by the context, whatever the stride is.",
    hint: "Windows begin at 0, stride, 2 · stride …"
  ) { tokens, context, _ in max(0, tokens - 1) / context },
  Mistake(
    "an incomplete last window",
    explanation: "Divided and rounded up: the last window would need tokens behind the end.",
    hint: "Round down: only whole windows count."
  ) { tokens, context, stride in
    tokens <= context ? 0 : (tokens - context - 1 + stride - 1) / stride + 1
  },
]

/// A window whose inputs and targets begin somewhere; what lies outside the stream is −1.
private func window(_ tokens: [Int32], _ context: Int, _ inputs: Int, _ targets: Int) -> Window {
  func part(_ start: Int) -> [Int32] {
    (start..<start + context).map { tokens.indices.contains($0) ? tokens[$0] : -1 }
  }
  return Window(inputs: part(inputs), targets: part(targets))
}

let windowMistakes: [Mistake<WindowFunction>] = [
  Mistake(
    "targets not shifted",
    explanation:
      "The model learns to repeat the token that it sees; the loss falls to 0 and means nothing.",
    hint: "The targets begin one token after the inputs."
  ) { window($0, $1, $3 * $2, $3 * $2) },
  Mistake(
    "targets shifted by two",
    explanation: "The model learns the token after the next one.",
    hint: "The targets begin one token after the inputs, not two."
  ) { window($0, $1, $3 * $2, $3 * $2 + 2) },
  Mistake(
    "targets shifted backward",
    explanation: "The model learns the token before each input, which it has already seen.",
    hint: "The targets begin at start + 1."
  ) { window($0, $1, $3 * $2, $3 * $2 - 1) },
  Mistake(
    "the stride is ignored",
    explanation:
      "Window number index begins at token index, so windows overlap more than they should.",
    hint: "start = index · stride."
  ) { window($0, $1, $3, $3 + 1) },
  Mistake(
    "the context taken for the stride",
    explanation: "Windows stand side by side although another stride was asked for.",
    hint: "start = index · stride."
  ) { tokens, context, _, index in window(tokens, context, index * context, index * context + 1) },
  Mistake(
    "the last target repeated",
    explanation:
      "The targets are cut out of the inputs, so the token after the last input is missing.",
    hint: "Cut the targets out of the stream: start + 1 ..< start + context + 1."
  ) { tokens, context, stride, index in
    let inputs = window(tokens, context, index * stride, 0).inputs
    return Window(inputs: inputs, targets: Array(inputs.dropFirst()) + inputs.suffix(1))
  },
  Mistake(
    "one target too few",
    explanation: "The last input has no target.",
    hint: "The targets end at start + context + 1, which the range leaves out."
  ) { tokens, context, stride, index in
    let inputs = window(tokens, context, index * stride, 0).inputs
    return Window(inputs: inputs, targets: Array(inputs.dropFirst()))
  },
  Mistake(
    "windows that share no token",
    explanation:
      "Window number index begins at index · (context + 1), so that its last target is no input of the next one.",
    hint: "start = index · stride."
  ) { tokens, context, _, index in
    window(tokens, context, index * (context + 1), index * (context + 1) + 1)
  },
  Mistake(
    "the next window as targets",
    explanation:
      "The model would have to guess a token that is `context` places further on, not the next.",
    hint: "The targets begin one token after the inputs."
  ) { window($0, $1, $3 * $2, $3 * $2 + $1) },
  Mistake(
    "one input too many",
    explanation: "a...b has its last place in it: these are context + 1 inputs.",
    hint: "Use ..< for both slices."
  ) { tokens, context, stride, index in
    let right = window(tokens, context, index * stride, index * stride + 1)
    return Window(inputs: right.inputs + right.targets.suffix(1), targets: right.targets)
  },
  Mistake(
    "a window of context tokens for both",
    explanation:
      "Inputs and targets are cut out of `context` tokens, so each has one too few: a window takes context + 1 tokens.",
    hint: "The targets end at start + context + 1, which the range leaves out."
  ) { tokens, context, stride, index in
    let whole = window(tokens, context, index * stride, 0).inputs
    return Window(inputs: Array(whole.dropLast()), targets: Array(whole.dropFirst()))
  },
  Mistake(
    "one target for the whole window",
    explanation:
      "Every input has a target: a window of 8 inputs teaches eight predictions at once.",
    hint: "The targets are a slice of `context` tokens."
  ) { tokens, context, stride, index in
    let (inputs, targets) = (index * stride, index * stride + 1)
    let whole = window(tokens, context, inputs, targets)
    return Window(inputs: whole.inputs, targets: Array(whole.targets.suffix(1)))
  },
  Mistake(
    "targets shifted by the stride",
    explanation: "The target is the next token, however far apart the windows begin.",
    hint: "The targets begin one token after the inputs."
  ) { window($0, $1, $3 * $2, $3 * $2 + $2) },
  Mistake(
    "the slices end at context",
    explanation: "context is how many tokens a slice has, not the place where it ends.",
    hint: "The inputs are start ..< start + context."
  ) { tokens, context, stride, index in
    let whole = window(tokens, context + 1, 0, 0).inputs
    let start = index * stride
    return Window(
      inputs: Array(whole.prefix(context).dropFirst(start)),
      targets: Array(whole.dropFirst(start + 1)))
  },
  Mistake(
    "inputs and targets swapped",
    explanation: "The model learns to say what came before.",
    hint: "The first slice is the inputs, the later one the targets."
  ) { window($0, $1, $3 * $2 + 1, $3 * $2) },
]
