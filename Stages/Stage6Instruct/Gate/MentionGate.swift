// Exercise 6.9: what a response mentions.

import Gates
import Instruction

/// The place of an English phrase in a text.
typealias MentionFunction = @Sendable (_ text: String, _ phrase: String) -> Int?

let mentionGate = Gate<MentionFunction>(
  Exercise(
    "6.9", "what a response mentions",
    task: """
      A rule can say whether a response is right only if it reads as a person would. The text is there as clauses of \
      lowercase words without articles. A phrase is mentioned where all its words stand together, in order, within \
      one clause: "cat" is not in "caterpillar". A clause with a word that denies ("not", "never", "nobody" … — \
      Self.denials has them all), at whatever place, mentions nothing, since neither "not in the barn" nor "in the \
      barn it was not" says barn; other clauses of the text may still mention it. Only a phrase that holds such a \
      word itself, at whatever place, may be found there. A phrase without words is mentioned nowhere, and marks \
      within a phrase count for nothing. The place is the number of words of the whole text before the first mention.
      """,
    shapes:
      "a phrase → words before its first mention; nil where it is not mentioned or has no words.",
    hints: [
      "`clauses` and phrase.words are there; contains(where: Self.denials.contains) asks for a denial.",
      "clause[index...].starts(with: wanted) compares whole words; try it at every index of a clause.",
      "Add up the words of all clauses that were passed, also of those that deny.",
    ]),
  implementation: { PlainWords($0, .english).place(of: PlainWords($1, .english)) },
  checks: [
    .example(
      "a word within another is not mentioned",
      why: "A substring finds the cat in caterpillar, the one in stone and the art in start."
    ) { place, probe in
      for (text, phrase) in [
        ("A caterpillar.", "cat"), ("It was a stone.", "one"), ("We start.", "art"),
      ] {
        try probe.expect(place, text, says: phrase, false)
      }
    },
    .example(
      "what a clause denies it does not mention, wherever the denial stands",
      why:
        "'Not in the barn' is no barn, nor is 'In the barn it was not'; a person would not doubt it."
    ) { place, probe in
      for text in [
        "No barn was there.", "It is not in the barn.", "Nobody was near the old barn.",
        "In the barn it was not.", "Without the barn it rained.", "It was neither barn nor house.",
      ] {
        try probe.expect(place, text, says: "barn", false)
      }
    },
    .example(
      "what one clause denies another may mention",
      why: "'Not in the barn, in the house' says house: a denial is heard in its own clause."
    ) { place, probe in
      try probe.expect(place, "The barn was red? It was never a barn.", says: "barn")
      for text in [
        "Not in the barn, in the house there.", "In the house then, not in the barn.",
        "It was not in the house before, but now it is in the house again.",
      ] {
        try probe.expect(place, text, says: "house")
        try probe.expect(place, text, says: "barn", false)
      }
    },
    .example(
      "a phrase that denies is found in a clause that denies",
      why: "Where the answer is 'nobody', a response must be able to say so."
    ) { place, probe in
      for (text, phrase) in [
        ("Nobody saw it.", "nobody"), ("She was not sad then.", "not sad"),
        ("The hat is never red there.", "is never red"), ("Nobody was not sad then.", "not sad"),
      ] {
        try probe.expect(place, text, says: phrase)
      }
    },
    .example(
      "a phrase without words is mentioned nowhere",
      why: "Without its article 'the' is nothing; nothing is in every text, and says nothing."
    ) { place, probe in
      for phrase in ["the", "", "…"] {
        try probe.expect(place, "The cat has a hat.", says: phrase, false)
      }
    },
    .example(
      "the words of a phrase stand together, in order, in one clause",
      why: "A hat and something red are not yet a red hat."
    ) { place, probe in
      for text in [
        "Red as a rose.", "Her hat is red.", "The red, warm hat.", "A red and warm hat.",
        "It is red. Hat and coat are blue.",
      ] {
        try probe.expect(place, text, says: "red hat", false)
      }
      try probe.expect(place, "A red rose was there.", says: "red, hat", false)
      try probe.expect(place, "A red hat was there.", says: "red, hat")
    },
    .example(
      "a phrase may end with its clause",
      why: "The last word of an answer is often the one that was asked for."
    ) { place, probe in
      for (text, phrase) in [("She has a red hat.", "red hat"), ("Hat, cat.", "hat")] {
        try probe.expect(place, text, says: phrase)
      }
    },
    .example(
      "a phrase is found also where its first words came before without the rest",
      why: "Whoever looks only where 'red' stands first does not get as far as the red hat."
    ) { place, probe in
      for (text, phrase) in [
        ("A red rose, a red hat too.", "red hat"), ("A red rose and a red hat too.", "red hat"),
        ("Red, red hat too.", "red hat"), ("A red red red hat too.", "red red hat"),
      ] {
        try probe.expect(place, text, says: phrase)
      }
    },
    .example(
      "the place counts the words of the whole text before the first mention",
      why: "Lists must be in order, over several sentences and with repetitions."
    ) { place, probe in
      for (text, phrase, number) in [
        ("A red rose, a red hat too.", "red hat", 2),
        ("The cat, the dog and the hat there.", "hat", 3),
        ("First a small cat. The dog came.", "dog", 3), ("Cat food, hat, cat food.", "cat", 0),
        ("No dog came. The cat came.", "cat", 3), ("She was really not sad then.", "not sad", 3),
      ] {
        try probe.expect(
          place(text, phrase) ?? -1, equals: number,
          "the number of words before '\(phrase)' in '\(text)'")
      }
    },
    .property(
      "each of many words is found at its place, whatever separates the clauses",
      why: "Answers are written in many ways, and all right ones must count."
    ) { place, probe in
      for _ in 0..<6 {
        let words = plainWords.filter { $0 != "the" }.shuffled(using: &probe.random).prefix(7)
        let text = words.map { $0 + [" ", ", ", ". "][probe.number(below: 3)] }.joined()
        try probe.expect(
          words.map { place(text, $0) ?? -1 }, equals: Array(0..<7),
          "the places of its words in '\(text)'")
        try probe.expect(place, text, says: "barn", false)
      }
    },
  ])

extension Probe {
  /// Expects that a text mentions a phrase, or that it does not.
  fileprivate func expect(
    _ place: MentionFunction, _ text: String, says phrase: String, _ isSaid: Bool = true
  ) throws {
    try expect(
      place(text, phrase) != nil, equals: isSaid, "whether '\(text)' says '\(phrase)'")
  }
}
