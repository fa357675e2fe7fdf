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
      one clause: "cat" is not in "caterpillar". A clause that denies ("not", "never", "nobody" …) mentions nothing, \
      since "not in the barn" is no barn; other clauses of the text may still mention it. Only a phrase that denies \
      something itself may be found there. The place is the number of words of the whole text before the first \
      mention.
      """,
    shapes:
      "a phrase → words before its first mention; nil where it is not mentioned or has no words.",
    hints: [
      "`clauses` and phrase.words are there; Self.denials holds the words that deny.",
      "clause[index...].starts(with: wanted) compares whole words.",
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
      "what is denied is not mentioned there, but may be elsewhere",
      why: "'Not in the barn, in the house' says house; a person would never doubt it."
    ) { passes, probe in
      let barn = Instruction.Check(.mentions, right: ["barn"])
      for text in [
        "No barn was there.", "It is not in the barn.", "Nobody was near the old barn.",
        "The barn? Never a barn.",
      ] {
        let isAsked = text.contains("?")
        try probe.expect(passes(text, barn), equals: isAsked, "whether '\(text)' says barn")
      }
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
      for (text, phrase) in [("Nobody saw it.", "nobody"), ("She was not sad.", "not sad")] {
        try probe.expect(
          passes(text, .init(.mentions, right: [phrase])), equals: true,
          "whether '\(text)' says '\(phrase)'")
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
        ("It is red. Hat and coat are blue.", false), ("A red rose, a red hat.", true),
      ] {
        try probe.expect(passes(text, hat), equals: isRight, "whether '\(text)' says 'red hat'")
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
