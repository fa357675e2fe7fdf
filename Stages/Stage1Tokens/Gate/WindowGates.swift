// Exercises 1.11 and 1.12: windows over a stream of tokens.

import Gates
import Tokens

typealias WindowCountFunction = @Sendable (_ tokens: Int, _ context: Int, _ stride: Int) -> Int

let windowCountGate = Gate<WindowCountFunction>(
  Exercise(
    "1.11", "how many windows fit",
    task: """
      A language model is trained on windows of `context` tokens, which begin at 0, stride, 2 · stride … Each input \
      needs the token after it as its target, so a window takes context + 1 tokens of the stream. Count the windows \
      that fit: one too few wastes text, one too many reads behind the end.
      """,
    shapes: """
      tokens.count, context and stride → a number, 0 where not even one window fits. `stride` is the property here; \
      Swift's function of that name would be Swift.stride.
      """,
    hints: [
      "The last window may begin at tokens.count - context - 1, and no later.",
      "Of the starts 0, stride, 2 · stride … up to a last one there are last / stride + 1.",
      "A short stream makes the last start negative: then there is no window, whatever the division says.",
    ]),
  implementation: { tokens, context, stride in
    TokenWindows([Int32](repeating: 0, count: tokens), context: context, stride: stride).count
  },
  checks: [
    .example(
      "five tokens have two windows of three",
      why: "0 1 2 with the targets 1 2 3, and 1 2 3 with the targets 2 3 4."
    ) { count, probe in
      try probe.expect(count(5, 3, 1), equals: 2, "the number of windows")
    },
    .example(
      "a window needs one token more than its context",
      why: "The last input has a target, too; a text may also be shorter than a window."
    ) { count, probe in
      for (tokens, expected) in [(5, 1), (6, 2), (4, 0), (2, 0), (0, 0)] {
        try probe.expect(
          count(tokens, 4, 1), equals: expected, "the number of windows of 4 in \(tokens) tokens")
      }
    },
    .example(
      "windows side by side",
      why:
        "With stride = context they share no target; the last may just fit, or the first not fit at all."
    ) { count, probe in
      for (tokens, expected) in [(8, 1), (9, 2), (12, 2), (13, 3), (2, 0), (4, 0)] {
        try probe.expect(
          count(tokens, 4, 4), equals: expected, "the number of windows of 4 in \(tokens) tokens")
      }
    },
    .property(
      "as many as there are starts that leave room",
      why: "One window too few wastes text, and one too many reads behind the end."
    ) { count, probe in
      for _ in 0..<40 {
        let numbers = probe.tokens(3, below: 12)
        let (tokens, context, stride) = (numbers[0] * 2, numbers[1] + 1, numbers[2] % 5 + 1)
        let starts = (0..<max(1, tokens)).count { $0 % stride == 0 && $0 + context < tokens }
        try probe.expect(
          count(tokens, context, stride), equals: starts,
          "the number of windows of \(context) in \(tokens) tokens, stride \(stride)")
      }
    },
  ])

// The streams of these checks go on far behind the windows that are asked for: a count of 1.11 that is a little
// wrong must not stop the program here.
typealias WindowFunction =
  @Sendable (_ tokens: [Int32], _ context: Int, _ stride: Int, _ index: Int) -> Window

/// A window's inputs and targets.
struct Window: Sendable {
  let inputs: [Int32]
  let targets: [Int32]
}

let windowGate = Gate<WindowFunction>(
  Exercise(
    "1.12", "inputs, and the token that follows each", needs: ["1.11"],
    task: """
      The target of each input is the token after it: that is all a language model learns. So the targets are the same \
      stretch of the stream, one token further on. If they were not shifted, the model would learn to repeat what it \
      sees, with a wonderful loss. That there is such a window has been checked before.
      """,
    shapes:
      "the number of a window → inputs [context] and targets [context], slices of the stream.",
    hints: [
      "Window number index begins at index · stride.",
      "tokens[a..<b] is a slice; the targets' slice begins and ends one later.",
    ]),
  implementation: { tokens, context, stride, index in
    let (inputs, targets) = TokenWindows(tokens, context: context, stride: stride)[index]
    return Window(inputs: Array(inputs), targets: Array(targets))
  },
  checks: [
    .example(
      "the third window",
      why: "After 7 8 9 10 the targets are 8 9 10 11."
    ) { window, probe in
      let result = window((5..<20).map { Int32($0) }, 4, 1, 2)
      try probe.expect(result.inputs, equals: [7, 8, 9, 10], "the inputs")
      try probe.expect(result.targets, equals: [8, 9, 10, 11], "the targets")
    },
    .example(
      "a window two strides on",
      why: "With stride 3, window 2 begins at token 6."
    ) { window, probe in
      let result = window((10..<30).map { Int32($0) }, 2, 3, 2)
      try probe.expect(result.inputs, equals: [16, 17], "the inputs")
      try probe.expect(result.targets, equals: [17, 18], "the targets")
    },
    .property(
      "each target is the token after its input",
      why: "This must hold in every window of any stream."
    ) { window, probe in
      for (context, stride) in [(1, 1), (3, 2), (5, 1), (4, 7)] {
        let tokens = probe.tokens(60, below: 1_000).map { Int32($0) }
        let index = Int.random(in: 1...3, using: &probe.random)
        let result = window(tokens, context, stride, index)
        let places = (0..<context).map { index * stride + $0 }
        let name = "of window \(index), context \(context), stride \(stride)"
        try probe.expect(result.inputs, equals: places.map { tokens[$0] }, "the inputs \(name)")
        try probe.expect(
          result.targets, equals: places.map { tokens[$0 + 1] }, "the targets \(name)")
      }
    },
    .property(
      "windows side by side have every token but the first as a target, once",
      why: "An evaluation over them counts each prediction once."
    ) { window, probe in
      let tokens = probe.tokens(40, below: 1_000).map { Int32($0) }
      let windows = (0..<5).map { window(tokens, 4, 4, $0) }
      try probe.expect(
        windows.flatMap(\.targets), equals: Array(tokens[1...20]), "the targets of the first five")
      try probe.expect(
        windows.flatMap(\.inputs), equals: Array(tokens[0..<20]), "the inputs of the first five")
    },
  ])
