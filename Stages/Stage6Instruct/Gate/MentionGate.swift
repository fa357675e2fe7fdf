// Exercise 6.9: what a response mentions.

import Gates
import Instruction

/// Whether an English response passes a check.
typealias MentionFunction = @Sendable (_ response: String, _ check: Instruction.Check) -> Bool

let mentionGate = Gate<MentionFunction>(
  Exercise(
    "6.9", "what a response mentions",
    task: """
      A rule can say whether a response is right only if it reads as a person would. The text is there as clauses of \
      lowercase words without articles. A phrase is mentioned where all its words stand together, in order, within \
      one clause: "cat" is not in "caterpillar". A clause with a word that denies ("not", "never", "nobody" … — \
      Self.denials has them all), at whatever place, mentions nothing, since neither "not in the barn" nor "in the \
      barn it was not" says barn; other clauses of the text may still mention it. Only a phrase that holds such a \
      word itself, at whatever place, may be found there. A phrase without words is mentioned nowhere. The place is \
      the number of words of the whole text before the first mention.
      """,
    shapes:
      "a phrase → words before its first mention; nil where it is not mentioned or has no words.",
    hints: [
      "`clauses` and phrase.words are there; contains(where: Self.denials.contains) asks for a denial.",
      "clause[index...].starts(with: wanted) compares whole words; try it at every index of a clause.",
      "Add up the words of all clauses that were passed, also of those that deny.",
    ]),
  implementation: { response, check in
    let row = InstructionRow(
      instruction: "say", input: "", output: "", family: "plain", language: .english, check: check)
    return judge(response, for: row) == .right
  },
  checks: [
    .example(
      "a word within another is not mentioned",
      why: "A substring finds the cat in caterpillar, the one in stone and the art in start."
    ) { passes, probe in
      for (text, phrase) in [
        ("A caterpillar.", "cat"), ("It was a stone.", "one"), ("We start.", "art"),
      ] {
        try probe.expect(
          passes(text, .init(.mentions, right: [phrase])), equals: false,
          "whether '\(text)' says '\(phrase)'")
      }
      try probe.expect(
        passes("The cat sat on a stone.", .init(.mentions, right: ["stone"], wrong: ["one"])),
        equals: true, "whether 'The cat sat on a stone.' says 'stone'")
    },
    .example(
      "what a clause denies it does not mention, wherever the denial stands",
      why:
        "'Not in the barn' is no barn, nor is 'In the barn it was not'; a person would not doubt it."
    ) { passes, probe in
      for text in [
        "No barn was there.", "It is not in the barn.", "Nobody was near the old barn.",
        "In the barn it was not.", "Without the barn it rained.", "It was neither barn nor house.",
      ] {
        try probe.expect(
          passes(text, .init(.mentions, right: ["barn"])), equals: false,
          "whether '\(text)' says barn")
      }
    },
    .example(
      "what one clause denies another may mention",
      why: "'Not in the barn, in the house' says house: a denial is heard in its own clause."
    ) { passes, probe in
      try probe.expect(
        passes("The barn? Never a barn.", .init(.mentions, right: ["barn"])), equals: true,
        "whether 'The barn? Never a barn.' says barn")
      let house = Instruction.Check(.mentions, right: ["house"], wrong: ["barn"])
      for text in [
        "Not in the barn, in the house.", "In the house, not in the barn.",
        "It was not in the house before, but now it is in the house.",
      ] {
        try probe.expect(
          passes(text, house), equals: true, "whether '\(text)' says house, not barn")
      }
    },
    .example(
      "a phrase that denies is found in a clause that denies",
      why: "Where the answer is 'nobody', a response must be able to say so."
    ) { passes, probe in
      for (text, phrase) in [
        ("Nobody saw it.", "nobody"), ("She was not sad.", "not sad"),
        ("The hat is never red.", "is never red"),
      ] {
        try probe.expect(
          passes(text, .init(.mentions, right: [phrase])), equals: true,
          "whether '\(text)' says '\(phrase)'")
      }
    },
    .example(
      "a phrase without words is mentioned nowhere",
      why: "Without its article 'the' is nothing; nothing is in every text, and says nothing."
    ) { passes, probe in
      for phrase in ["the", "", "…"] {
        try probe.expect(
          passes("The cat has a hat.", .init(.mentions, right: [phrase])), equals: false,
          "whether 'The cat has a hat.' says '\(phrase)'")
      }
    },
    .example(
      "the words of a phrase stand together, in order, in one clause",
      why: "A hat and something red are not yet a red hat."
    ) { passes, probe in
      let hat = Instruction.Check(.mentions, right: ["red hat"])
      for (text, isRight) in [
        ("She has a red hat.", true), ("Red as a rose.", false), ("Her hat is red.", false),
        ("The red, warm hat.", false), ("A red and warm hat.", false),
        ("It is red. Hat and coat are blue.", false),
      ] {
        try probe.expect(passes(text, hat), equals: isRight, "whether '\(text)' says 'red hat'")
      }
    },
    .example(
      "a phrase is found also where its first word came before without the rest",
      why: "Whoever looks only where 'red' stands first does not get as far as the red hat."
    ) { passes, probe in
      for text in ["A red rose, a red hat.", "A red rose and a red hat.", "Red, red hat."] {
        try probe.expect(
          passes(text, .init(.mentions, right: ["red hat"])), equals: true,
          "whether '\(text)' says 'red hat'")
      }
    },
    .example(
      "the order is that of first mentions in the whole text",
      why: "A list out of order is wrong, also over several sentences and with repetitions."
    ) { passes, probe in
      let check = Instruction.Check(.order, right: ["cat", "dog", "hat"])
      for (text, isRight) in [
        ("The cat, the dog and the hat.", true), ("First a small cat. Dog. Hat.", true),
        ("A dog. Then a cat. Hat.", false), ("Dog, cat, dog, hat.", false),
        ("Cat, dog, hat, cat.", true),
      ] {
        try probe.expect(passes(text, check), equals: isRight, "whether '\(text)' is in order")
      }
      try probe.expect(
        passes("She was really not sad. A dog came.", .init(.order, right: ["not sad", "dog"])),
        equals: true, "whether 'not sad' comes before 'dog' in the sentence before it")
    },
    .property(
      "each of many words is found at its place, whatever separates the clauses",
      why: "Answers are written in many ways, and all right ones must count."
    ) { passes, probe in
      for _ in 0..<6 {
        let words = plainWords.filter { $0 != "the" }.shuffled(using: &probe.random).prefix(7)
        let text = words.map { $0 + [" ", ", ", ". "][probe.number(below: 3)] }.joined()
        let (first, second) = (probe.number(below: 7), probe.number(below: 7))
        let check = Instruction.Check(.order, right: [words[first], words[second]])
        try probe.expect(
          passes(text, check), equals: first <= second,
          "whether '\(text)' mentions \(words[first]) before \(words[second])")
        try probe.expect(
          passes(text, .init(.all, right: Array(words))), equals: true,
          "whether '\(text)' mentions all its words")
        try probe.expect(
          passes(text, .init(.mentions, right: ["barn"])), equals: false,
          "whether '\(text)' mentions barn")
      }
    },
  ])
