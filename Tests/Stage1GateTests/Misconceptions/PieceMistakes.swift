// Pieces that are cut in the wrong place.

import Gates
import Tokens

@testable import Stage1Gate

/// Cuts by another pattern; bytes that are no text stay as they are, in pieces of their own.
private func cutting(_ pattern: String) -> PieceFunction {
  { text in
    guard let string = String(validating: text, as: UTF8.self) else { return text.map { [$0] } }
    return (try? pieces(of: string, pattern: pattern)) ?? []
  }
}

private let contractions = "'s|'t|'re|'ve|'m|'ll|'d|"
private let spaces = #"|\s+(?!\S)|\s+"#

let pieceMistakes: [Mistake<PieceFunction>] = [
  Mistake(
    "white space is lost",
    explanation:
      "Words are cut out and the space between them is dropped: the text cannot be given back.",
    hint: "Every byte belongs to a piece; a space goes with the word after it.",
    implementation: cutting(contractions + #"\p{L}+|\p{N}+|[^\s\p{L}\p{N}]+"#)),
  Mistake(
    "the space stays with the word before it",
    explanation: "Words at the end of a line would have other tokens than words inside it.",
    hint: "A space belongs to the run that follows it.",
    implementation: cutting(contractions + #"\p{L}+ ?|\p{N}+ ?|[^\s\p{L}\p{N}]+ ?"# + spaces)),
  Mistake(
    "the space is a piece of its own",
    explanation: "Every second token would be a space, and texts twice as long.",
    hint: "If one space stands before a run, the run's end is the piece's end.",
    implementation: cutting(contractions + #"\p{L}+|\p{N}+|[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "the space goes with letters and digits only",
    explanation: "Signs can have a space before them, too: ' (' is one piece.",
    hint: "Ask whether the character behind the space is white, not whether it is a letter.",
    implementation: cutting(contractions + #" ?\p{L}+| ?\p{N}+|[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "the space goes with letters only",
    explanation:
      "Numbers and signs can have a space before them, too: ' 12' and ' (' are one piece each.",
    hint: "Ask whether the character behind the space is white, not whether it is a letter.",
    implementation: cutting(contractions + #" ?\p{L}+|\p{N}+|[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "several spaces as a run",
    explanation:
      "After a first space the others are taken as a run of their class, and none is left for the word.",
    hint: "A run may begin with a space only if what follows is not white.",
    implementation: cutting(
      contractions + #" ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+| \s+"# + spaces)),
  Mistake(
    "no space is left for the word",
    explanation:
      "Several white characters become one piece, and the word after them lacks its space.",
    hint: "endOfSpaces leaves the last white character to the word.",
    implementation: cutting(
      contractions + #" ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+"#)),
  Mistake(
    "any white space goes with the word",
    explanation: "Only a space joins the word; a line end or a tab is a piece of its own.",
    hint: "Compare with the byte 0x20 instead of asking for the class .space.",
    implementation: cutting(contractions + #"\s?\p{L}+|\s?\p{N}+|\s?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "a tab or a line end goes with the word",
    explanation:
      "One white byte joins the word whatever it is, but only a space may; a tab or a line end is a piece of its own.",
    hint: "Compare with the byte 0x20 instead of asking for the class .space and its length.",
    implementation: cutting(
      contractions + #"[ \t\n\r]?\p{L}+|[ \t\n\r]?\p{N}+|[ \t\n\r]?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "each white character by itself",
    explanation:
      "White space is a run, too: of three spaces before a word the first two are one piece.",
    hint: "endOfSpaces(from: start) finds the end of white space.",
    implementation: cutting(contractions + #" ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s"#)),
  Mistake(
    "white space measured from behind its first space",
    explanation:
      "Of two spaces before a word both are taken: from the second on there is only one, and none is left over.",
    hint: "endOfSpaces(from: start), with the space that stands there.",
    implementation: cutting(
      contractions + #" ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+| \s(?!\s)"# + spaces)),
  Mistake(
    "contractions are not cut off",
    explanation:
      "The quote and the letters behind it are cut as signs and as a word: ' and s instead of 's.",
    hint: "Try endOfContraction(from:) before all else.",
    implementation: cutting(#" ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "a contraction with the space before it",
    explanation:
      "No contraction begins at a space: ' 'tis' is the space with the quote, then tis.",
    hint: "Ask for a contraction at the start only, before you look at a space.",
    implementation: cutting(
      #" ?'(?:s|t|re|ve|m|ll|d)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "a space by itself before a contraction",
    explanation:
      "The space takes the quote behind it: ' 'tis' is the space with the quote, then tis.",
    hint: "Behind a space ask only for the class of the next character.",
    implementation: cutting(
      contractions + #" ?\p{L}+| ?\p{N}+|(?! '(?:s|t|re|ve|m|ll|d)) ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "a contraction behind letters only",
    explanation: "The pattern does not look back: 12's is 12 and 's.",
    hint: "Ask endOfContraction(from: start), whatever stands before it.",
    implementation: cutting(
      #"(?:(?<=\p{L})|^)'(?:s|t|re|ve|m|ll|d)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "a run of signs ends before a contraction",
    explanation: "Contractions are asked for only where a piece begins: -'s is -' and s.",
    hint: "endOfRun(of: first.class, …) is the end, whatever stands inside the run.",
    implementation: cutting(
      contractions + #" ?\p{L}+| ?\p{N}+| [^\s\p{L}\p{N}]+"#
        + #"|(?:(?!'(?:s|t|re|ve|m|ll|d))[^\s\p{L}\p{N}])+"# + spaces)),
  Mistake(
    "every sign by itself",
    explanation: "A run of signs such as '...' is one piece.",
    hint: "endOfRun(of: first.class, …) goes for signs as it does for letters.",
    implementation: cutting(contractions + #" ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]"# + spaces)),
  Mistake(
    "every digit by itself",
    explanation: "Some later models cut so, but GPT-2 takes a run of digits as one piece.",
    hint: "endOfRun(of: first.class, …) goes for digits as it does for letters.",
    implementation: cutting(contractions + #" ?\p{L}+| ?\p{N}| ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "letters and digits in one run",
    explanation: "12boats would be one piece; numbers could not share their tokens.",
    hint: "A run goes on as long as the class is the same.",
    implementation: cutting(contractions + #" ?[\p{L}\p{N}]+| ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "only the letters a to z",
    explanation: "año would fall into three pieces: every accent cuts its word.",
    hint: "scalar(at:) knows the letters of all scripts.",
    implementation: cutting(
      contractions + #" ?[A-Za-z]+| ?\p{N}+| ?[^\sA-Za-z\p{N}]+"# + spaces)),
  Mistake(
    "characters as a reader sees them",
    explanation:
      "Swift's Characters join a letter with its combining accents; the pattern goes by code points.",
    hint: "Move on by the length that scalar(at:) gives.",
    implementation: cutting(
      contractions + #" ?(?:\p{L}\p{M}*)+| ?\p{N}+| ?[^\s\p{L}\p{N}]+"# + spaces)),
  Mistake(
    "bytes pass through a String",
    explanation: "A String puts � in the place of bytes that are no text, and the bytes are lost.",
    hint: "Work on the bytes themselves."
  ) { text in
    (try? pieces(of: String(decoding: text, as: UTF8.self), pattern: gpt2Pattern)) ?? []
  },
]
