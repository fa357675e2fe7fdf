// How tasks and answers are put in English. Slots in letters are filled from the task, `{0}`, `{1}` … from the facts.

/// The ways in which one kind of task is put in one language.
struct Wording {
  /// What is asked.
  let instructions: [String]
  /// Texts that hold the answer; sentences about single deeds for tasks about deeds.
  let inputs: [String]
  /// See ``Answers/frames``.
  let frames: [String]
  /// See ``Answers/denials``.
  var denials: [String] = []
}

enum EnglishWordings {
  static let deeds = [
    "{a} {past} {xa} {p}.", "{p}, {a} {past} {xa}.", "It was {a} who {past} {xa} {p}.",
    "One day {a} {past} {xa} {p}.",
  ]
  static let gifts = [
    "{a} {past} {xa} to {b}.", "{a} {past} {b} {xa}.", "{b} was glad, for {a} {past} {b} {xa}.",
  ]
  static let stays = [
    "{a} stayed {p} {r}.", "{a} stayed {p} for a while {r}.", "{r}, {a} stayed {p}.",
  ]
  static let visits = ["{a} was {p} {t}.", "{t}, {a} was {p}.", "{a} came and was {p} {t}."]

  static let all: [Family: Wording] = [
    .who: Wording(
      instructions: ["Who {past} {x}?", "Say who {past} {x}.", "Who {past} {x} {p}?"],
      inputs: deeds,
      frames: [
        "{0} {past} {x}.", "It was {0} who {past} {x}.", "{0}.", "The one who {past} {x} was {0}.",
        "{0} did.", "According to the text, {0} {past} {x}.", "{0} {past} it {p}.",
        "That was {0}.",
      ],
      denials: ["It was not {0} who {past} {x}.", "{0} never {past} {x}.", "Not {0}."]),
    .what: Wording(
      instructions: [
        "What did {a} {base} {p}?", "Which thing did {a} {base}?", "Name what {a} {past} {p}.",
      ],
      inputs: deeds,
      frames: [
        "{a} {past} {0} {p}.", "It was {0}.", "{0}.", "{a} {past} {0}.",
        "The thing that {a} {past} was {0}.", "{0}, that is what {a} {past}.",
      ],
      denials: ["{a} did not {base} {0}.", "It was not {0}."]),
    .place: Wording(
      instructions: [
        "Where did {a} {base} {x}?", "In which place did {a} {base} {x}?",
        "Say where {a} {past} {x}.",
      ],
      inputs: deeds,
      frames: [
        "{a} {past} {x} {0}.", "{0}.", "It was {0}.", "{a} {past} it {0}.",
        "It was {0} that {a} {past} {x}.", "That happened {0}.",
      ],
      denials: ["It was not {0}.", "{a} did not {base} {x} {0}."]),
    .receiver: Wording(
      instructions: [
        "To whom was {x} {done} by {a}?", "Who got {x} from {a}?", "Say who got {x}.",
      ],
      inputs: gifts,
      frames: [
        "{a} {past} {x} to {0}.", "{0} got {x}.", "{0}.", "It was {0} who got {x}.",
        "{0} got it from {a}.", "To {0}.",
      ],
      denials: ["{a} did not {base} {x} to {0}.", "Not {0}."]),
    .gift: Wording(
      instructions: [
        "Who {past} something to {b}, and what?", "What did {b} get, and from whom?",
        "Say what {b} got and who {past} it.",
      ],
      inputs: gifts,
      frames: [
        "{0} {past} {1} to {b}.", "{0} {past} {b} {1}.", "{b} got {1} from {0}.",
        "{1}, and it was {0} who {past} it.", "It came from {0}, and it was {1}.",
      ]),
    .reason: Wording(
      instructions: [
        "Did {a} {base} {x} {q}? Say why you think so.", "Did {a} {base} {x} {q}? Give a reason.",
        "Is it true that {a} {past} {x} {q}? Why?",
      ],
      inputs: deeds,
      frames: [
        "{0}, because {a} {past} {x} {1}.", "{0}: {a} {past} {x} {1}.", "{0}, {a} {past} it {1}.",
        "{0}. The text says that {a} {past} {x} {1}.",
      ]),
    .order: Wording(
      instructions: [
        "In which order did they come?", "Who came first, who second, and who last?",
        "List the three in the order in which they came.",
      ],
      inputs: [
        "{a} came first. After {a} came {b}, and {c} was the last.",
        "{a} was {p} before {b}, and {b} was there before {c}.",
        "{c} was the last one {p}. {a} was the first, and {b} came after {a}.",
        "First {a} came. {b} was second. {c} was late and came last.",
      ],
      frames: [
        "First {0}, then {1}, and last {2}.", "{0} came first, {1} second and {2} last.",
        "{0}, {1}, {2}.", "{0} was the first, {1} the second and {2} the third.",
        "1. {0}\n2. {1}\n3. {2}", "{0} came before {1}, and after them came {2}.",
      ]),
    .list: Wording(
      instructions: [
        "Which two things did {a} buy?", "List the two things that {a} bought.",
        "Name both things that {a} bought.",
      ],
      inputs: [
        "{p}, {a} bought {xa} and {ya}. {b} bought {za} and {wa}.",
        "{b} bought {za} {p}. {a} bought {xa}. Then {a} bought {ya} too, and {b} took {wa}.",
        "{a} bought {xa} first and {ya} later. {b} only wanted {za} and {wa}.",
      ],
      frames: [
        "{a} bought {0} and {1}.", "{0} and {1}.", "{1} and {0}.", "- {0}\n- {1}",
        "{a} bought {1} and {0}.", "The two things are {0} and {1}.", "First {0}, then {1}.",
      ]),
    .sum: Wording(
      instructions: [
        "How many {xs} does {a} have now?", "How many {xs} did {a} have in the end?",
        "Count the {xs} that {a} has.",
      ],
      inputs: [
        "{a} had {m} {xs}. {b} gave {a} {n} more.", "{a} found {m} {xs}. Later {a} found {n} more.",
        "{a} took {m} {xs} from the box and {n} {xs} from the table.",
      ],
      frames: [
        "{a} has {0} {xs}.", "{0}.", "{0} {xs}.", "There are {0} {xs} now.", "The answer is {0}.",
        "In all, {a} has {0}.",
      ],
      denials: ["{a} does not have {0} {xs}."]),
    .why: Wording(
      instructions: [
        "Why did {a} stay {p}?", "For what reason did {a} stay {p}?", "Say why {a} stayed {p}.",
      ],
      inputs: stays,
      frames: [
        "{a} stayed {p} {0}.", "{0}.", "{a} stayed there {0}.", "It was {0}.",
        "The reason was this: {a} wanted {0}.", "{a} wanted {0}.",
      ],
      denials: ["It was not {0}.", "{a} did not want {0}."]),
    .when: Wording(
      instructions: [
        "When was {a} {p}?", "Say when {a} was {p}.", "On what occasion was {a} {p}?",
      ],
      inputs: visits,
      frames: [
        "{a} was {p} {0}.", "{0}.", "It was {0}.", "{a} was there {0}.", "That happened {0}.",
      ],
      denials: ["It was not {0}.", "{a} was not there {0}."]),
    .mood: Wording(
      instructions: [
        "Is this note glad, sad or neutral?",
        "What is the mood of this note: glad, sad or neutral?",
        "Does the writer sound glad, sad or neutral?",
      ],
      inputs: ["{note}"],
      frames: [
        "The note is {0}.", "{0}.", "The mood is {0}.", "It sounds {0}.", "I would say it is {0}.",
        "The writer of the note sounds {0}.",
      ],
      denials: ["The note is not {0}.", "The mood is anything but {0}."]),
    .plural: Wording(
      instructions: [
        "Put this into the plural.", "Write this in the plural.", "Change this to more than one.",
      ],
      inputs: ["the {adjective} {one}"],
      frames: [
        "the {adjective} {0}.", "The plural is: the {adjective} {0}.",
        "It becomes: the {adjective} {0}.", "In the plural we say the {adjective} {0}.",
        "\"the {adjective} {0}\" is the plural.",
      ]),
    .opposite: Wording(
      instructions: [
        "What is the opposite of \"{w}\"?", "Find a word that means the opposite of \"{w}\".",
        "Which word is the opposite of \"{w}\"?",
      ],
      inputs: [""],
      frames: [
        "The opposite of {w} is {0}.", "{0}.", "It is {0}.", "The word is {0}.",
        "The opposite would be {0}.",
      ],
      denials: ["The opposite of {w} is not {0}."]),
    .translation: Wording(
      instructions: [
        "Translate into Spanish.", "Say this in Spanish.", "How do you say this in Spanish?",
      ],
      inputs: ["{a} {past} {x} {p}.", "{p}, {a} {past} {x}."],
      frames: ["{a} {past} {0} {1}.", "{1}, {a} {past} {0}.", "It was {a} who {past} {0} {1}."]),
    .past: Wording(
      instructions: [
        "Put the sentence into the past tense.", "Rewrite the sentence in the past.",
        "Say that this happened yesterday.",
      ],
      inputs: ["{a} {present} {x} {p}.", "{p}, {a} {present} {x}."],
      frames: [
        "{a} {0} {x} {p}.", "{p}, {a} {0} {x}.", "In the past: {a} {0} {x} {p}.",
        "The sentence becomes: {a} {0} {x} {p}.",
      ]),
    .exchange: Wording(
      instructions: [
        "Copy the sentence with {b} instead of {a} and {y} instead of {x}.",
        "Write {b} for {a} and {y} for {x}.",
        "Repeat the sentence, but change {a} to {b} and {x} to {y}.",
      ],
      inputs: ["{a} {past} {x} {p}.", "{p}, {a} {past} {x}."],
      frames: [
        "{0} {past} {1} {p}.", "{p}, {0} {past} {1}.", "Here it is: {0} {past} {1} {p}.",
        "It was {0} who {past} {1} {p}.",
      ]),
  ]
}
