// Every family's check on right answers in other words and on near misses.
import Instruction
import Testing

/// A task of a family with responses that are right and responses that nearly are.
struct FamilyCase: Sendable, CustomTestStringConvertible {
  let family: String
  let language: InstructionLanguage
  let check: Check
  let right: [String]
  let wrong: [String]

  init(
    _ family: String, _ check: Check, right: [String], wrong: [String],
    language: InstructionLanguage = .english
  ) {
    self.family = family
    self.language = language
    self.check = check
    self.right = right
    self.wrong = wrong
  }

  var testDescription: String { "\(family), \(language.rawValue)" }

  /// A row with this check.
  var row: InstructionRow {
    InstructionRow(
      instruction: "", input: "", output: "", family: family, language: language, check: check)
  }
}

@Suite struct CheckFamilyTests {
  @Test(arguments: FamilyCase.questions + FamilyCase.amounts + FamilyCase.sentences)
  func `right answers in other words pass and near misses fail`(_ example: FamilyCase) {
    #expect(example.right.count >= 6 && example.wrong.count >= 6)
    for response in example.right {
      #expect(judge(response, for: example.row) == .right, "\(response)")
    }
    for response in example.wrong {
      #expect(judge(response, for: example.row) != .right, "\(response)")
    }
  }

  @Test(arguments: FamilyCase.questions + FamilyCase.amounts + FamilyCase.sentences)
  func `nothing, noise and rambling fail`(_ example: FamilyCase) {
    let rambling = example.right[0] + String(repeating: " and so on", count: 12)
    for response in ["", " \n", "...", "?!", "xyz", rambling] {
      #expect(judge(response, for: example.row) != .right, "\(response)")
    }
  }
}

extension FamilyCase {
  static let questions = [
    FamilyCase(
      "who", Check(.mentions, right: ["Mira"], wrong: ["Tom"]),
      right: [
        "Mira", "mira.", "It was Mira.", "Mira found the kite.", "Mira, not Tom.",
        "Tom did not find it, Mira did.",
      ],
      wrong: [
        "Tom", "Not Mira.", "Mira and Tom", "Miranda", "Mira did not find it.", "Mira or Tom",
        "Nobody", "Mira never did.",
      ]),
    FamilyCase(
      "who", Check(.mentions, right: ["Mira"], wrong: ["Tom"]),
      right: [
        "Mira", "Fue Mira.", "La encontró Mira.", "«Mira»", "No fue Tom, sino Mira.",
        "No fue Tom sino Mira.",
      ],
      wrong: [
        "Tom", "No fue Mira.", "Mira y Tom", "Mira nunca la encontró.", "Nadie", "Mirando",
      ], language: .spanish),
    FamilyCase(
      "where", Check(.mentions, right: ["garden"], wrong: ["kitchen"]),
      right: [
        "In the garden.", "the garden", "Mira was in the garden.", "In a garden!",
        "Not in the kitchen but in the garden.", "It isn't in the kitchen, it is in the garden.",
      ],
      wrong: [
        "In the kitchen.", "Not in the garden.", "She isn't in the garden.",
        "In the garden or the kitchen.", "In the gardens", "Outside",
        "Mira was never in the garden.",
      ]),
    FamilyCase(
      "what", Check(.mentions, right: ["cometa"], wrong: ["tambor"]),
      right: [
        "Una cometa roja.", "la cometa", "Encontró una cometa.", "Cometa",
        "No un tambor, una cometa.",
        "Era su cometa vieja.",
      ],
      wrong: [
        "Un tambor.", "Una cometa y un tambor.", "No encontró la cometa.", "Cometas", "Nada",
        "Sin cometa.",
      ], language: .spanish),
    FamilyCase(
      "colour", Check(.mentions, right: ["rojo", "roja"], wrong: ["azul"]),
      right: [
        "roja", "Rojo.", "Es roja.", "De color rojo", "La cometa es roja.", "No es azul, es roja.",
      ],
      wrong: ["azul", "No es roja.", "roja y azul", "rojos", "verde", "roja o azul"],
      language: .spanish),
    FamilyCase(
      "why", Check(.mentions, right: ["raining"], wrong: ["ladder"]),
      right: [
        "Because it was raining.", "it was raining", "Raining.", "As it was raining, Mira stayed.",
        "Because of the weather: it was raining.", "It had been raining",
      ],
      wrong: [
        "Because the ladder was broken.", "It was not raining.", "Because.", "She was tired.",
        "It rained on the ladder, raining.", "It wasn't raining",
      ]),
    FamilyCase(
      "yes-no", Check(.verdict, right: ["No", "Tom", "drum"], wrong: ["Lina"]),
      right: [
        "No, Tom found it.", "No. Tom did.", "no, Mira found the drum",
        "No because Tom found the kite.",
        "No, it was Tom.", "No, Tom found the kite.", "Mira found a drum, so no.",
      ],
      wrong: [
        "Yes, Tom found it.", "No.", "Tom found it.", "No, Lina found it.",
        "No, Mira found the kite.", "Mira found a drum, so yes.", "Mira found the kite, so no.",
        "Not Tom", "No, not Tom.",
      ]),
    FamilyCase(
      "yes-no", Check(.verdict, right: ["Sí", "Mira", "cometa"], wrong: ["Tom"]),
      right: [
        "Sí, Mira encontró la cometa.", "sí, la encontró Mira", "¡Sí! Encontró la cometa.",
        "Sí: Mira.", "Sí porque Mira encontró la cometa.", "Sí, fue Mira.",
      ],
      wrong: [
        "No, Mira encontró la cometa.", "Sí", "Si, Mira encontró la cometa.",
        "Sí, Tom la encontró.",
        "Mira encontró la cometa.", "Sí, no fue Mira.",
      ], language: .spanish),
    FamilyCase(
      "first-last", Check(.mentions, right: ["Lina"], wrong: ["Mira", "Tom"]),
      right: [
        "Lina", "Lina came last.", "It was Lina.", "LINA!", "The last was Lina.",
        "Lina did, not Tom.",
      ],
      wrong: ["Mira", "Lina and Tom", "Tom, then Lina", "Not Lina", "Lin", "Mira, Tom, Lina"]),
  ]

  static let amounts = [
    FamilyCase(
      "order", Check(.order, right: ["Mira", "Tom", "Lina"]),
      right: [
        "Mira, Tom, Lina.", "mira tom lina", "First Mira, then Tom, and last Lina.",
        "1. Mira 2. Tom 3. Lina", "Mira came first, Tom second, Lina last.",
        "Mira and Tom and Lina",
      ],
      wrong: [
        "Tom, Mira, Lina", "Mira, Tom", "Lina, Tom, Mira", "Mira, not Tom, Lina", "Mira, Lina, Tom",
        "They came first, second, last.",
      ]),
    FamilyCase(
      "count", Check(.number, right: ["3"]),
      right: [
        "three", "3", "Three things.", "There are 3.", "Three. Yes, three things.",
        "Mira has three (3).",
        "Not two but three.",
      ],
      wrong: ["two", "Three or four", "many", "Not three", "13", "thirty-three", "Three, four"]),
    FamilyCase(
      "count", Check(.number, right: ["1"]),
      right: ["una", "Uno.", "1", "Una cosa.", "Hay una.", "Solo una"],
      wrong: [
        "dos", "Ninguna", "Una o dos", "Mira encontró un collar viejo.", "No una", "Veintiuna",
      ], language: .spanish),
    FamilyCase(
      "sum", Check(.number, right: ["5"]),
      right: [
        "five", "5.", "Five apples.", "2 + 3 = 5", "Two and three make five.", "Mira has five now.",
      ],
      wrong: [
        "four", "2 + 3 = 6", "five or six", "2 + 3", "fifty-five", "25", "Mira does not have five.",
      ]),
    FamilyCase(
      "sum", Check(.number, right: ["31"]),
      right: [
        "treinta y uno", "31", "treinta y un libros", "Son treinta y una.", "Tiene 31.",
        "15 + 16 = 31",
      ],
      wrong: ["treinta", "uno", "treinta y dos", "veintiuno", "30 y 1", "3 y 1"], language: .spanish
    ),
    FamilyCase(
      "list", Check(.all, right: ["kite", "drum"], wrong: ["bell"]),
      right: [
        "a kite, a drum", "- kite\n- drum", "1. drum\n2. kite", "A kite and a drum.",
        "Mira found a kite. Then she found a drum.", "the drum; the kite",
      ],
      wrong: [
        "a kite", "a kite, a drum, a bell", "a kite, not a drum", "kites, drums", "a bell",
        "things",
      ]),
    FamilyCase(
      "sentiment", Check(.mentions, right: ["positive"], wrong: ["negative"]),
      right: [
        "positive", "Positive.", "It is positive.", "This sounds positive!",
        "Not negative but positive",
        "The text is positive.",
      ],
      wrong: [
        "negative", "positive or negative", "not positive", "It isn't positive.", "good",
        "positively",
      ]),
    FamilyCase(
      "opposite", Check(.mentions, right: ["small"]),
      right: [
        "small", "Small.", "\"small\"", "The opposite is small.", "It is small", "the word small",
      ],
      wrong: ["big", "not small", "smaller", "not big", "tall", "never small"]),
  ]
}
