// Readers that find what is not said, or miss what is.

import Gates

@testable import Stage6Gate

let mentionMistakes: [Mistake<MentionFunction>] = [
  Mistake(
    "found by substring",
    explanation: "A caterpillar counts as a cat, and a stone as the number one.",
    hint: "Compare whole words: clause[index...].starts(with: wanted).",
    implementation: reading(Reader(match: .joinedText).place)),
  Mistake(
    "denials not heard",
    explanation: "'Not in the barn' is taken for the barn.",
    hint: "Skip clauses that hold one of Self.denials.",
    implementation: reading(Reader(denial: .nowhere).place)),
  Mistake(
    "only the words in front looked at",
    explanation: "In 'in the barn it was not' the denial comes behind the barn.",
    hint: "Look for denials in all of the clause.",
    implementation: reading(Reader(denial: .before).place)),
  Mistake(
    "a denial silences the whole text",
    explanation: "'Not in the barn, in the house' is taken for no answer at all.",
    hint: "A denial is heard in its own clause only.",
    implementation: reading(Reader(denial: .text).place)),
  Mistake(
    "only the word before looked at",
    explanation: "In 'not in the old barn' the denial stands further in front.",
    hint: "Look for denials in all of the clause.",
    implementation: reading(Reader(denial: .wordBefore).place)),
  Mistake(
    "phrases that deny are never found",
    explanation: "Where 'nobody' is right, every right answer is judged wrong.",
    hint: "A phrase that holds a denial itself is looked for in all clauses.",
    implementation: reading(Reader(denying: .never).place)),
  Mistake(
    "a phrase that denies known by its first word",
    explanation: "'Is never red' denies too, with its second word, and is never found.",
    hint: "Ask whether any word of the phrase is in Self.denials.",
    implementation: reading(Reader(denying: .firstWord).place)),
  Mistake(
    "a list of denials of one's own",
    explanation: "'Without', 'neither' and 'nor' deny as well, and so do words of other languages.",
    hint: "Self.denials holds them all.",
    implementation: reading(Reader(denials: ["not", "never", "nobody", "no"]).place)),
  Mistake(
    "a phrase without words found",
    explanation:
      "An empty list of words is at the start of everything: such a phrase is in every text.",
    hint: "guard !wanted.isEmpty else { return nil }.",
    implementation: reading(Reader(findsNothing: true).place)),
  Mistake(
    "only the first word of the phrase",
    explanation: "Everything red is taken for the red hat.",
    hint: "All words of the phrase stand there, one behind the other.",
    implementation: reading(Reader(match: .firstWord).place)),
  Mistake(
    "only the first place of the first word",
    explanation:
      "In 'a red rose and a red hat' the red hat stands where 'red' comes the second time.",
    hint: "Compare at every index of the clause, not only at firstIndex(of: wanted[0]).",
    implementation: reading(Reader(match: .firstPlace).place)),
  Mistake(
    "words in any order",
    explanation: "'Her hat is red' holds both words and not the phrase.",
    hint: "Compare the words in their order, from each place of the clause on.",
    implementation: reading(Reader(match: .anyOrder).place)),
  Mistake(
    "words with others between",
    explanation:
      "'A red and warm hat' is not the phrase; between 'red' and 'hat' there may be anything.",
    hint: "The words of the phrase stand together.",
    implementation: reading(Reader(match: .withGaps).place)),
  Mistake(
    "a phrase over the end of a clause",
    explanation:
      "'It is red. Hat and coat …' holds the words by chance; and a denial anywhere silences all.",
    hint: "Look within each clause by itself.",
    implementation: reading(Reader(crossing: .always).place)),
  Mistake(
    "clauses that deny nothing joined",
    explanation:
      "A phrase may then begin in one clause and end in another, and words of the clauses left out are not counted.",
    hint: "Go through `clauses` one by one; look within each, and count the words of all.",
    implementation: reading(Reader(crossing: .withinAffirmed).place)),
  Mistake(
    "clauses that deny nothing joined, for every phrase",
    explanation:
      "A phrase that denies is never found, another may begin in one clause and end in the next, and the words of the "
      + "clauses left out are not counted.",
    hint:
      "Go through `clauses` one by one; where the phrase denies itself, look in those that deny too.",
    implementation: reading(Reader(crossing: .onlyAffirmed).place)),
  Mistake(
    "all words in one list, and denials not heard",
    explanation:
      "What a clause denies is found, and a phrase may begin in one clause and end in another.",
    hint: "Go through `clauses` one by one, and skip those that deny.",
    implementation: reading(Reader(denial: .nowhere, crossing: .always).place)),
  Mistake(
    "a phrase at the end of a clause missed",
    explanation: "The loop over places ends one too early.",
    hint: "A phrase may begin at clause.count - wanted.count; starts(with:) needs no such bound.",
    implementation: reading(Reader(match: .beforeLast).place)),
  Mistake(
    "begun anew behind the words that agreed",
    explanation:
      "'Red red red hat' holds 'red red hat' from its second word on; at the third word the search was too far.",
    hint: "Try clause[index...].starts(with: wanted) at every index.",
    implementation: reading(Reader(match: .noWayBack).place)),
  Mistake(
    "denials looked for outside the phrase",
    explanation: "'Nobody was not sad' says 'not sad', although another word denies as well.",
    hint: "A phrase that holds a denial is looked for in all clauses, whatever else they hold.",
    implementation: reading(Reader(denial: .outside).place)),
  Mistake(
    "only the words of the phrase up to a comma",
    explanation: "'Red, hat' is two words, which stand together in a text or are not mentioned.",
    hint: "phrase.words holds the words of all its clauses.",
    implementation: { text, phrase in
      Reader().place(clauses(of: text), clauses(of: phrase).first ?? [])
    }),
  Mistake(
    "the number of the clause instead of the words",
    explanation: "All that one clause mentions seems to stand at one place.",
    hint: "Add up the words of the clauses before, and the index in the clause itself.",
    implementation: reading { clauses, phrase in
      clauses.indices.first { Reader().place([clauses[$0]], phrase) != nil }
    }),
  Mistake(
    "the index in the clause forgotten",
    explanation: "Only the words of the clauses before are counted.",
    hint: "Return before + index.",
    implementation: reading { clauses, phrase in
      Reader().place(clauses, phrase).map { place in
        let starts = clauses.indices.map { clauses[..<$0].joined().count }
        return starts.last { $0 <= place } ?? 0
      }
    }),
  Mistake(
    "clauses counted instead of their words",
    explanation: "A long clause counts as one word.",
    hint: "Add clause.count for every clause that was passed.",
    implementation: reading(Reader(count: .clauses).place)),
  Mistake(
    "places counted from 1",
    explanation:
      "The number is that of the words before the phrase; before the first word there is none.",
    hint: "Return before + index.",
    implementation: reading(Reader(count: .fromOne).place)),
  Mistake(
    "the phrase counted too",
    explanation: "The number is that of the words before the phrase, not of those up to its end.",
    hint: "Return before + index.",
    implementation: reading(Reader(count: .phraseToo).place)),
  Mistake(
    "places counted within the clause",
    explanation: "In two sentences the second one's first word seems to come first.",
    hint: "Add the words of all clauses before.",
    implementation: reading(Reader(count: .clauseOnly).place)),
  Mistake(
    "denying clauses not counted",
    explanation: "What follows such a clause seems to come before what stands in it.",
    hint: "Add the words of every clause that was passed.",
    implementation: reading(Reader(count: .affirmedOnly).place)),
  Mistake(
    "the last mention instead of the first",
    explanation: "A list that repeats its first thing at the end seems out of order.",
    hint: "Return at the first clause that mentions the phrase.",
    implementation: reading(Reader(takesLast: true).place)),
  Mistake(
    "given up at a denied mention",
    explanation: "'Not in the house before, but now in the house' says it in its second part.",
    hint: "Go on to the next clause.",
    implementation: reading(Reader(looksOnce: true).place)),
  Mistake(
    "only the first clause read",
    explanation: "Whatever comes after the first comma is not heard.",
    hint: "Go through all clauses.",
    implementation: reading(Reader(readsAllClauses: false).place)),
]
