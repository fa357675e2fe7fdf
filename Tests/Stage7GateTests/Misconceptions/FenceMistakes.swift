// Fences with a gate in them.

import Foundation
import Gates
import Judging

@testable import Stage7Gate

/// What ends a line for some reader.
private let breaks = Set(
  "\n\u{0D}\u{0B}\u{0C}\u{1C}\u{1D}\u{1E}\u{85}\u{2028}\u{2029}".unicodeScalars)

/// The lines of a text at all of these, as the right solution splits them.
private func lines(_ text: String) -> [String] {
  let feeds = text.replacing("\r\n", with: "\n").unicodeScalars.map { scalar in
    breaks.contains(scalar) ? "\n" : scalar
  }
  return String(String.UnicodeScalarView(feeds)).split(
    separator: "\n", omittingEmptySubsequences: false
  ).map { String($0) }
}

/// A fence with its parts left to choose; by default it is right.
private func fenced(
  _ fence: Fence, _ text: String, _ label: String, opening: String? = nil, closing: String? = nil,
  split: (String) -> [String] = lines, bar: (Int, String) -> String = { "| \($1)" }
) -> String {
  let inside = split(text).enumerated().map { bar($0.offset, $0.element) }
  let first = opening ?? "<<<\(label) \(fence.mark)"
  let last = closing ?? "\(label) \(fence.mark)>>>"
  return ([first] + inside + [last]).joined(separator: "\n")
}

let fenceMistakes: [Mistake<FenceFunction>] = [
  Mistake(
    "no bars",
    explanation:
      "A text that knows the mark closes the fence and goes on in the judge's own voice.",
    hint: "\"| \" in front of every line of the text."
  ) { fenced($0, $1, $2, bar: { $1 }) },
  Mistake(
    "a fence that is always the same",
    explanation: "Without the mark anybody can write the closing line.",
    hint: "Both lines carry fence.mark."
  ) { fenced($0, $1, $2, opening: "<<<\($2)", closing: "\($2)>>>") },
  Mistake(
    "no mark in the closing line",
    explanation: "It is the end that an attacker wants to write, and now can.",
    hint: "Both lines carry fence.mark."
  ) { fenced($0, $1, $2, closing: "\($2)>>>") },
  Mistake(
    "no mark in the opening line",
    explanation: "A judge cannot tell which opening belongs to which end.",
    hint: "Both lines carry fence.mark."
  ) { fenced($0, $1, $2, opening: "<<<\($2)") },
  Mistake(
    "a fence of backquotes",
    explanation:
      "Three backquotes are the first thing that an attacker, or any Markdown, writes.",
    hint: "<<<LABEL mark and LABEL mark>>>."
  ) { fenced($0, $1, $2, opening: "```", closing: "```", bar: { $1 }) },
  Mistake(
    "a bar in front of the first line only",
    explanation: "The second line of a text can be a line of the fence.",
    hint: "Map all lines."
  ) { fenced($0, $1, $2, bar: { $0 == 0 ? "| \($1)" : $1 }) },
  Mistake(
    "only suspicious lines barred",
    explanation: "A list of what looks dangerous always lacks what the next attacker writes.",
    hint: "All lines get a bar, whatever they say."
  ) { fence, text, label in
    fenced(fence, text, label, bar: { $1.contains(label) ? "| \($1)" : $1 })
  },
  Mistake(
    "split at line feeds only",
    explanation:
      "A carriage return or U+2028 begins a new line for some readers, and that one has no bar.",
    hint: "splitLines knows them all."
  ) {
    fenced(
      $0, $1, $2,
      split: { text in
        text.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
          String($0) ?? ""
        }
      })
  },
  Mistake(
    "split at the Character \\n",
    explanation:
      "Swift's \"\\r\\n\" is one Character, and not equal to \"\\n\": such lines are never split.",
    hint: "splitLines looks at Unicode scalars."
  ) {
    fenced(
      $0, $1, $2,
      split: { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      })
  },
  Mistake(
    "split with its defaults",
    explanation:
      "text.split(separator: \"\\n\") leaves out empty lines, and never sees \"\\r\\n\", which is one Character.",
    hint: "splitLines keeps empty lines and looks at Unicode scalars."
  ) {
    fenced($0, $1, $2, split: { $0.split(separator: "\n").map { String($0) } })
  },
  Mistake(
    "only what isNewline knows",
    explanation:
      "Some readers, Python's splitlines among them, also begin a new line at U+001E and its neighbours.",
    hint: "splitLines knows them all."
  ) {
    fenced(
      $0, $1, $2,
      split: { text in
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { String($0) }
      })
  },
  Mistake(
    "empty lines lost",
    explanation:
      "split leaves out what is empty unless told otherwise; the judge sees another response.",
    hint: "omittingEmptySubsequences: false, or splitLines."
  ) { fenced($0, $1, $2, split: { lines($0).filter { !$0.isEmpty } }) },
  Mistake(
    "an empty text without a line",
    explanation: "An empty response is one empty line: a fence with nothing inside lost it.",
    hint: "splitLines gives one empty line for an empty text; it gets a bar like any other."
  ) { fenced($0, $1, $2, split: { $0.isEmpty ? [] : lines($0) }) },
  Mistake(
    "lines trimmed",
    explanation: "Stray space at the ends of lines may be what is wrong with a form.",
    hint: "Nothing of the text is changed."
  ) {
    fenced($0, $1, $2, split: { lines($0).map { $0.trimmingCharacters(in: .whitespaces) } })
  },
  Mistake(
    "the ends of lines trimmed",
    explanation: "A space at the end of a line may be what is wrong with a form.",
    hint: "Nothing of the text is changed."
  ) {
    fenced(
      $0, $1, $2,
      split: { text in
        lines(text).map { line in
          String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        }
      })
  },
  Mistake(
    "all on one line",
    explanation: "Without line breaks a poem is prose: the judge sees another response.",
    hint: "One bar for each line."
  ) { fenced($0, $1, $2, split: { [lines($0).joined(separator: " ")] }) },
  Mistake(
    "suspicious lines taken out",
    explanation:
      "The judge no longer sees that the response gives orders, and scores what is left as if it were all.",
    hint: "Nothing of the text is taken away."
  ) { fence, text, label in
    fenced(fence, text, label, split: { lines($0).filter { !$0.contains(label) } })
  },
  Mistake(
    "the mark taken out of the text",
    explanation:
      "What is cut out cannot be judged, and behind a bar the mark does no harm.",
    hint: "Nothing of the text is taken away; the bars are enough."
  ) { fence, text, label in
    fenced(fence, text.replacingOccurrences(of: fence.mark, with: ""), label)
  },
  Mistake(
    "texts escaped as in HTML",
    explanation: "&lt; is not what was written; the judge sees another response.",
    hint: "Nothing of the text is changed."
  ) {
    fenced(
      $0, $1, $2,
      bar: { "| " + $1.replacing("&", with: "&amp;").replacing("<", with: "&lt;") })
  },
  Mistake(
    "a bar without a space",
    explanation:
      "Judges are told that lines start with a bar and a space; and \"|x\" may be text of a table.",
    hint: "\"| \" in front of every line."
  ) { fenced($0, $1, $2, bar: { "|\($1)" }) },
  Mistake(
    "the opening line at both ends",
    explanation: "A fence whose ends look alike does not say what is inside.",
    hint: "<<<LABEL mark opens, LABEL mark>>> closes."
  ) { fenced($0, $1, $2, closing: "<<<\($2) \($0.mark)") },
  Mistake(
    "empty lines without a bar",
    explanation:
      "A judge is told that every line of the text starts with a bar: an empty one ends it.",
    hint: "All lines get a bar, whatever they say."
  ) { fenced($0, $1, $2, bar: { $1.isEmpty ? "" : "| \($1)" }) },
  Mistake(
    "no space behind the bar of an empty line",
    explanation:
      "Every line starts with a bar and a space: whoever takes two characters off finds the text.",
    hint: "\"| \" in front of every line."
  ) { fenced($0, $1, $2, bar: { $1.isEmpty ? "|" : "| \($1)" }) },
  Mistake(
    "lines of blanks without a bar",
    explanation: "A line of two spaces looks empty, and is a line of the text all the same.",
    hint: "All lines get a bar, whatever they say."
  ) { fenced($0, $1, $2, bar: { $1.allSatisfy { $0 == " " } ? $1 : "| \($1)" }) },
  Mistake(
    "no bar where the line begins with one",
    explanation: "Whoever takes the bars off takes one off that belongs to the text.",
    hint: "All lines get a bar, whatever they say."
  ) { fenced($0, $1, $2, bar: { $1.hasPrefix("| ") ? $1 : "| \($1)" }) },
  Mistake(
    "line ends kept",
    explanation:
      "A bar behind each end leaves carriage returns and U+2028 in the prompt, which readers take differently.",
    hint: "Join the lines of splitLines(text) with line feeds."
  ) { fence, text, label in
    let barred = text.map { $0.isNewline || "\u{1E}" == $0 ? "\($0)| " : String($0) }.joined()
    return fenced(fence, barred, label, split: { [$0] })
  },
  Mistake(
    "two ends of a line for \"\\r\\n\"",
    explanation: "A carriage return and a line feed end one line; between them there is none.",
    hint: "splitLines knows both as one end."
  ) {
    fenced(
      $0, $1, $2,
      split: { text in
        text.unicodeScalars.split(
          omittingEmptySubsequences: false, whereSeparator: { breaks.contains($0) }
        ).map { String($0) }
      })
  },
  Mistake(
    "the mark of this text alone",
    explanation:
      "The mark covers all texts of a prompt, and the judge is told that one; another fence closes nothing.",
    hint: "The fence has it: mark."
  ) { _, text, label in fenced(Fence(for: [text]), text, label) },
  Mistake(
    "enumerateLines",
    explanation: "It forgets an empty last line, and knows fewer ends of lines than other readers.",
    hint: "splitLines keeps empty lines and knows all ends."
  ) {
    fenced(
      $0, $1, $2,
      split: { text in
        var lines: [String] = []
        text.enumerateLines { line, _ in lines.append(line) }
        return lines
      })
  },
  Mistake(
    "the text trimmed",
    explanation: "Empty lines at its ends may be what is wrong with a response.",
    hint: "Nothing of the text is changed."
  ) { fenced($0, $1.trimmingCharacters(in: .whitespacesAndNewlines), $2) },
  Mistake(
    "a line feed at the end",
    explanation: "Line feeds stand between the lines; whoever joins the parts adds one himself.",
    hint: "joined(separator: \"\\n\") puts none at the end."
  ) { fenced($0, $1, $2) + "\n" },
]
