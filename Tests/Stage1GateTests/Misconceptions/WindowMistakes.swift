// Windows that are one off, and splits that leak.

import Gates
import Tokens

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
      "For a short stream the formula falls below 0, or gives one window that is not there: division rounds up to 0.",
    hint: "Return 0 where the last start is negative."
  ) { tokens, context, stride in (tokens - context - 1) / stride + 1 },
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
    "inputs and targets swapped",
    explanation: "The model learns to say what came before.",
    hint: "The first slice is the inputs, the later one the targets."
  ) { window($0, $1, $3 * $2 + 1, $3 * $2) },
]

/// A number from 0 up to 1 that depends on all of these bytes and the seed.
private func share(of bytes: some Sequence<UInt8>, _ seed: UInt64) -> Double {
  var hash = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xCBF2_9CE4_8422_2325
  for byte in bytes {
    hash = (hash ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
  }
  return Double(hash >> 11) * 0x1p-53
}

/// A split in which `isValidation` decides by a document and its number.
private func split(_ documents: [[UInt8]], _ isValidation: (Int, [UInt8]) -> Bool) -> Split {
  let sides = Dictionary(grouping: documents.indices) { isValidation($0, documents[$0]) }
  return Split(
    training: (sides[false] ?? []).map { documents[$0] },
    validation: (sides[true] ?? []).map { documents[$0] })
}

let splitMistakes: [Mistake<SplitFunction>] = [
  Mistake(
    "the last documents for validation",
    explanation:
      "A document's side depends on its place: it changes when the corpus grows, and copies stand on both sides.",
    hint: "Let a hash of the document decide: unitHash(of:seed:)."
  ) { documents, share, _ in
    split(documents) { index, _ in Double(index) >= Double(documents.count) * (1 - share) }
  },
  Mistake(
    "a draw for each document",
    explanation:
      "Seeded draws by number: equal documents are drawn apart, and the model knows what it is judged on.",
    hint: "Draw by the document's bytes: unitHash(of:seed:)."
  ) { documents, part, seed in
    split(documents) { index, _ in share(of: [UInt8(index & 255), UInt8(index >> 8)], seed) < part }
  },
  Mistake(
    "the sides are swapped",
    explanation: "The share that was meant for validation is for training.",
    hint: "A hash below validationShare means validation."
  ) { documents, part, seed in split(documents) { _, document in share(of: document, seed) >= part }
  },
  Mistake(
    "the seed is ignored",
    explanation: "Every seed gives the same split, so luck cannot be told from skill.",
    hint: "Hand the seed on to unitHash."
  ) { documents, part, _ in split(documents) { _, document in share(of: document, 1) < part } },
  Mistake(
    "validation documents stay in the training text",
    explanation: "All documents are for training, and some of them are for validation as well.",
    hint: "Append each document to one side: if … else …"
  ) { documents, part, seed in
    Split(
      training: documents,
      validation: split(documents) { _, document in share(of: document, seed) < part }.validation)
  },
  Mistake(
    "only the beginning of a document decides",
    explanation:
      "Documents that begin alike are all on one side, so the share is far from what was asked for.",
    hint: "Hash all bytes of the document."
  ) { documents, part, seed in
    split(documents) { _, document in share(of: document.prefix(8), seed) < part }
  },
  Mistake(
    "copies are dropped",
    explanation: "Documents that come twice are kept once: the split changes the text.",
    hint: "Append every document that you meet."
  ) { documents, part, seed in
    var seen: Set<[UInt8]> = []
    return split(documents.filter { seen.insert($0).inserted }) { _, document in
      share(of: document, seed) < part
    }
  },
  Mistake(
    "the order is lost",
    explanation:
      "Sides are collected in another order than the text's; runs can no longer be compared.",
    hint: "Walk over the documents once, and append."
  ) { documents, part, seed in
    split(documents.reversed()) { _, document in share(of: document, seed) < part }
  },
]
