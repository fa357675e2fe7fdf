// The cases of the families whose answer is a sentence or phrase, word for word.
import Instruction

extension FamilyCase {
  static let sentences = [
    FamilyCase(
      "tense", Check(.same, right: ["Mira will find a kite.", "Mira is going to find a kite."]),
      right: [
        "Mira will find a kite.", "mira will find a kite", "Mira is going to find a kite.",
        "\"Mira will find a kite.\"", "Mira will find a kite!", " Mira  will find a kite. ",
      ],
      wrong: [
        "Mira found a kite.", "Mira will finds a kite.", "Mira will find the kite.",
        "Mira will find kite.", "Tom will find a kite.", "Mira will find a kite in the garden.",
      ]),
    FamilyCase(
      "plural", Check(.same, right: ["red kites", "the red kites"]),
      right: [
        "red kites", "Red kites.", "the red kites", "\"red kites\"", "RED KITES", "The red kites!",
      ],
      wrong: ["red kite", "reds kites", "kites", "kites red", "a red kites", "blue kites"]),
    FamilyCase(
      "plural", Check(.same, right: ["luces rojas", "las luces rojas"]),
      right: [
        "luces rojas", "Luces rojas.", "las luces rojas", "«luces rojas»", "LUCES ROJAS",
        "Las luces rojas",
      ],
      wrong: ["luzes rojas", "luces roja", "los luces rojas", "luz roja", "rojas luces", "luces"],
      language: .spanish),
    FamilyCase(
      "opposite-state", Check(.same, right: ["The kite is small.", "The kite is not big."]),
      right: [
        "The kite is small.", "the kite is small", "The kite is not big.", "The kite isn't big.",
        "The kite is small!", "\"The kite is small\"",
      ],
      wrong: [
        "The kite is big.", "The kite is not small.", "The kite was small.", "A kite is small.",
        "The drum is small.", "It is tiny.",
      ]),
    FamilyCase(
      "translate-to-spanish",
      Check(
        .same,
        right: ["La cometa está en el jardín.", "En el jardín está la cometa."]),
      right: [
        "La cometa está en el jardín.", "la cometa está en el jardín",
        "En el jardín está la cometa.",
        "«La cometa está en el jardín.»", "La cometa está en el jardín",
        "LA COMETA ESTÁ EN EL JARDÍN",
      ],
      wrong: [
        "The kite is in the garden.", "El cometa está en el jardín.",
        "La cometa está en el jardin.",
        "Una cometa está en el jardín.", "La cometa es en el jardín.",
        "La cometa está en la cocina.",
        "La cometa no está en el jardín.",
      ], language: .spanish),
    FamilyCase(
      "translate-to-english",
      Check(.same, right: ["Mira saw the kite by the lake.", "By the lake Mira saw the kite."]),
      right: [
        "Mira saw the kite by the lake.", "By the lake, Mira saw the kite.",
        "mira saw the kite by the lake", "Mira saw the kite by the lake!",
        "\"Mira saw the kite by the lake.\"", "Mira saw the kite, by the lake.",
      ],
      wrong: [
        "Mira vio la cometa junto al lago.", "Mira sees the kite by the lake.",
        "Mira saw a kite by the lake.", "Mira saw the lake by the kite.", "Mira saw the kite.",
        "Mira didn't see the kite by the lake.",
      ]),
    FamilyCase(
      "order-words",
      Check(
        .same, right: ["Mira found the kite in the park.", "In the park Mira found the kite."]),
      right: [
        "Mira found the kite in the park.", "In the park Mira found the kite.",
        "In the park, Mira found the kite.", "mira found the kite in the park",
        "Mira found the kite in the park", "\"Mira found the kite in the park.\"",
      ],
      wrong: [
        "Mira found kite the in the park.", "The kite found Mira in the park.",
        "Mira found the park in the kite.", "Mira found the kite.",
        "Mira found the kite in park the.",
        "Mira found the red kite in the park.",
      ]),
    FamilyCase(
      "copy-change", Check(.same, right: ["Tom found the red kite."]),
      right: [
        "Tom found the red kite.", "tom found the red kite", "Tom found the red kite!",
        "\"Tom found the red kite.\"", "Tom  found the red kite", "TOM FOUND THE RED KITE.",
      ],
      wrong: [
        "Mira found the red kite.", "Tom found the kite.", "Tom found a red kite.",
        "Tom found the red kites.", "Tom and Mira found the red kite.", "Tom",
      ]),
    FamilyCase(
      "continue", Check(.begins, right: ["De repente"]),
      right: [
        "De repente Mira se rió.", "de repente, oyó un ruido", "De repente empezó a llover.",
        "«De repente Mira se fue.»", "De repente no había nadie.", "¡De repente cantó Tom!",
      ],
      wrong: [
        "Mira se rió de repente.", "De repente", "De repente sí.", "De Mira se rió repente.",
        "Repente Mira se rió.", "Entonces, de repente, Mira se rió.",
      ], language: .spanish),
    FamilyCase(
      "continue", Check(.begins, right: ["Then"]),
      right: [
        "Then Mira went home.", "then, Mira laughed", "Then it rained.", "\"Then Tom sang.\"",
        "Then nobody said a word.", "Then the sun came out.",
      ],
      wrong: [
        "Mira laughed then.", "Then.", "Then what?", "The next day Mira laughed.",
        "Thenceforth Mira sang.",
        "And then Mira laughed.",
      ]),
  ]
}
