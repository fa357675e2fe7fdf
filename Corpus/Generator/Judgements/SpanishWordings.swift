// How tasks and answers are put in Spanish; the slots are those of the English wordings.

enum SpanishWordings {
  static let deeds = [
    "{a} {past} {xa} {p}.", "{p}, {a} {past} {xa}.", "Fue {a} quien {past} {xa} {p}.",
    "Un día {a} {past} {xa} {p}.",
  ]
  static let gifts = [
    "{a} le {past} {xa} a {b}.", "A {b} le {past} {a} {xa}.",
    "Hubo sonrisas, porque {a} le {past} {xa} a {b}.",
  ]
  static let stays = [
    "{a} se quedó {p} {r}.", "{a} se quedó un rato {p} {r}.", "{r}, {a} se quedó {p}.",
  ]
  static let visits = ["{a} estuvo {p} {t}.", "{t}, {a} estuvo {p}.", "{a} vino y estuvo {p} {t}."]

  static let all: [Family: Wording] = [
    .who: Wording(
      instructions: ["¿Quién {past} {x}?", "Di quién {past} {x}.", "¿Quién {past} {x} {p}?"],
      inputs: deeds,
      frames: [
        "{0} {past} {x}.", "Fue {0} quien {past} {x}.", "{0}.", "Quien {past} {x} fue {0}.",
        "Eso lo hizo {0}.", "Según el texto, {0} {past} {x}.", "Lo hizo {0} {p}.", "Fue {0}.",
      ],
      denials: ["No fue {0} quien {past} {x}.", "{0} nunca {past} {x}.", "{0} no."]),
    .what: Wording(
      instructions: [
        "¿Qué {past} {a} {p}?", "¿Qué cosa {past} {a}?", "Nombra lo que {past} {a} {p}.",
      ],
      inputs: deeds,
      frames: [
        "{a} {past} {0} {p}.", "Fue {0}.", "{0}.", "{a} {past} {0}.",
        "La cosa que {past} {a} fue {0}.", "{0}, eso es lo que {past} {a}.",
      ],
      denials: ["{a} no {past} {0}.", "No fue {0}."]),
    .place: Wording(
      instructions: [
        "¿Dónde {past} {a} {x}?", "¿En qué lugar {past} {a} {x}?", "Di dónde {past} {a} {x}.",
      ],
      inputs: deeds,
      frames: [
        "{a} {past} {x} {0}.", "{0}.", "Fue {0}.", "Eso ocurrió {0}.",
        "Fue {0} donde {a} {past} {x}.", "{x}: {a} {past} eso {0}.",
      ],
      denials: ["No fue {0}.", "{a} no {past} {x} {0}."]),
    .receiver: Wording(
      instructions: [
        "¿A quién le {past} {a} {x}?", "¿Quién recibió {x} de {a}?", "Di quién recibió {x}.",
      ],
      inputs: gifts,
      frames: [
        "{a} le {past} {x} a {0}.", "{0} recibió {x}.", "{0}.", "Fue {0} quien recibió {x}.",
        "{0} recibió eso de {a}.", "A {0}.",
      ],
      denials: ["{a} no le {past} {x} a {0}.", "{0} no."]),
    .gift: Wording(
      instructions: [
        "¿Quién le {past} algo a {b}, y qué fue?", "¿Qué recibió {b}, y de quién?",
        "Di qué recibió {b} y quién fue.",
      ],
      inputs: gifts,
      frames: [
        "{0} le {past} {1} a {b}.", "A {b} le {past} {0} {1}.", "{b} recibió {1} de {0}.",
        "{1}, y fue {0} quien le {past} eso.", "Vino de {0}, y era {1}.",
      ]),
    .reason: Wording(
      instructions: [
        "¿{past} {a} {x} {q}? Di por qué lo crees.", "¿{past} {a} {x} {q}? Da una razón.",
        "¿Es verdad que {a} {past} {x} {q}? ¿Por qué?",
      ],
      inputs: deeds,
      frames: [
        "{0}, porque {a} {past} {x} {1}.", "{0}: {a} {past} {x} {1}.",
        "{0}, eso fue {1}.", "{0}. El texto dice que {a} {past} {x} {1}.",
      ]),
    .order: Wording(
      instructions: [
        "¿En qué orden llegaron?", "¿Quién llegó antes, quién después y quién al final?",
        "Nombra a los tres en el orden en que llegaron.",
      ],
      inputs: [
        "{a} llegó antes que nadie. Después de {a} llegó {b}, y al final {c}.",
        "{a} estuvo {p} antes que {b}, y {b} estuvo allí antes que {c}.",
        "{c} llegó al final. {a} llegó antes que nadie, y {b} después de {a}.",
        "Antes que nadie llegó {a}. Luego vino {b}. {c} llegó tarde y al final.",
      ],
      frames: [
        "Primero {0}, luego {1} y al final {2}.", "{0} llegó antes, {1} después y {2} al final.",
        "{0}, {1}, {2}.", "Antes que nadie {0}, en medio {1} y por último {2}.",
        "1. {0}\n2. {1}\n3. {2}", "{0} llegó antes que {1}, y después llegó {2}.",
      ]),
    .list: Wording(
      instructions: [
        "¿Qué dos cosas compró {a}?", "Haz una lista de las dos cosas que compró {a}.",
        "Nombra las dos cosas que compró {a}.",
      ],
      inputs: [
        "{p}, {a} compró {xa} y {ya}. {b} compró {za} y {wa}.",
        "{b} compró {za} {p}. {a} compró {xa}. Luego {a} compró también {ya}, y {b} se llevó {wa}.",
        "{a} compró primero {xa} y más tarde {ya}. {b} solo quería {za} y {wa}.",
      ],
      frames: [
        "{a} compró {0} y {1}.", "{0} y {1}.", "{1} y {0}.", "- {0}\n- {1}",
        "{a} compró {1} y {0}.", "Las dos cosas son {0} y {1}.", "Primero {0}, luego {1}.",
      ]),
    .sum: Wording(
      instructions: [
        "Di el número de {xs} que tiene ahora {a}.", "Cuenta: {xs} que tenía al final {a}.",
        "Cuenta las cosas ({xs}) que tiene {a}.",
      ],
      inputs: [
        "{a} tenía {m} {xs}. {b} le dio {n} más.",
        "{a} encontró {m} {xs}. Más tarde {a} encontró {n} más.",
        "{a} tomó {m} {xs} de la caja y {n} {xs} de la mesa.",
      ],
      frames: [
        "{a} tiene {0} {xs}.", "{0}.", "{0} {xs}.", "Ahora hay {0} {xs}.", "La respuesta es {0}.",
        "En total, {a} tiene {0}.",
      ],
      denials: ["{a} no tiene {0} {xs}."]),
    .why: Wording(
      instructions: [
        "¿Por qué se quedó {a} {p}?", "¿Con qué motivo se quedó {a} {p}?",
        "Di por qué {a} se quedó {p}.",
      ],
      inputs: stays,
      frames: [
        "{a} se quedó {p} {0}.", "{0}.", "{a} se quedó allí {0}.", "Fue {0}.",
        "El motivo: {a} se quedó {0}.", "Lo hizo {0}.",
      ],
      denials: ["No fue {0}.", "{a} no se quedó {0}."]),
    .when: Wording(
      instructions: ["¿Cuándo estuvo {a} {p}?", "Di cuándo estuvo {a} {p}."],
      inputs: visits,
      frames: [
        "{a} estuvo {p} {0}.", "{0}.", "Fue {0}.", "{a} estuvo allí {0}.", "Eso ocurrió {0}.",
      ],
      denials: ["No fue {0}.", "{a} no estuvo allí {0}."]),
    .mood: Wording(
      instructions: [
        "¿Esta nota es alegre, triste o de tono neutro?",
        "¿Qué tono tiene esta nota: alegre, triste o neutro?",
        "Di si el tono de la nota es alegre, triste o neutro.",
      ],
      inputs: ["{note}"],
      frames: [
        "El tono de la nota es {0}.", "{0}.", "El tono es {0}.", "Suena {0}.",
        "Yo diría que es {0}.", "Quien la escribe usa un tono {0}.",
      ],
      denials: ["El tono de la nota no es {0}.", "El tono no tiene nada de {0}."]),
    .plural: Wording(
      instructions: [
        "Ponlo en plural.", "Escribe esto en plural.", "Pasa estas palabras al plural.",
      ],
      inputs: ["{the} {one} {adjective}"],
      frames: [
        "{0}.", "El plural es: {0}.", "Queda así: {0}.", "En plural se dice {0}.",
        "\"{0}\" es el plural.",
      ]),
    .opposite: Wording(
      instructions: [
        "¿Qué palabra es la contraria de «{w}»?", "¿Cuál es el contrario de «{w}»?",
        "Busca una palabra que signifique lo contrario de «{w}».",
      ],
      inputs: [""],
      frames: [
        "El contrario de {w} es {0}.", "{0}.", "Es {0}.", "La palabra es {0}.",
        "Lo contrario sería {0}.",
      ],
      denials: ["El contrario de {w} no es {0}."]),
    .translation: Wording(
      instructions: ["Traduce al inglés.", "Di esto en inglés.", "¿Cómo se dice esto en inglés?"],
      inputs: ["{a} {past} {x} {p}.", "{p}, {a} {past} {x}."],
      frames: ["{a} {past} {0} {1}.", "{1}, {a} {past} {0}.", "Fue {a} quien {past} {0} {1}."]),
    .past: Wording(
      instructions: [
        "Pon la frase en pasado.", "Escribe la frase en pasado.", "Di que esto ocurrió ayer.",
      ],
      inputs: ["{a} {present} {x} {p}.", "{p}, {a} {present} {x}."],
      frames: [
        "{a} {0} {x} {p}.", "{p}, {a} {0} {x}.", "En pasado: {a} {0} {x} {p}.",
        "La frase queda así: {a} {0} {x} {p}.",
      ]),
    .exchange: Wording(
      instructions: [
        "Copia la frase con {b} en vez de {a} y {y} en vez de {x}.",
        "Escribe {b} por {a} y {y} por {x}.",
        "Repite la frase, pero cambia {a} por {b} y {x} por {y}.",
      ],
      inputs: ["{a} {past} {x} {p}.", "{p}, {a} {past} {x}."],
      frames: [
        "{0} {past} {1} {p}.", "{p}, {0} {past} {1}.", "Aquí está: {0} {past} {1} {p}.",
        "Fue {0} quien {past} {1} {p}.",
      ]),
  ]
}
