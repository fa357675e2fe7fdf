// The Spanish patterns of what is not a question, line by line as in English.

extension Phrasings {
  static let spanishCommands = """
    # list
    [Haz|Escribe|Dame] una lista de [lo que|todo lo que|las cosas que|cada cosa que] {what}[.|, por favor.]
    [Enumera|Nombra] [lo que|todo lo que|las cosas que|cada cosa que] {what}[.|, por favor.]
    # retell
    [Cuenta|Di|Escribe] [esto|el texto] otra vez en este orden: {order}.
    [Cuenta|Di|Escribe] lo que hicieron, en este orden: {order}[.|, por favor.]
    [Cuenta|Di|Escribe] lo que pasó, en este orden: {order}[.|, por favor.]
    Pon [esto|el texto|las frases] en [este|otro] orden: {order}.
    # match
    [Da|Di|Busca|Escribe] {what} para [cada uno|cada uno de estos]: {keys}.
    [Da|Di|Busca|Escribe] {what} que va con [cada uno|cada uno de estos]: {keys}.
    Haz parejas: {keys}, cada uno con {what}[.|, por favor.]
    # pairs
    [Escribe|Dame|Di|Copia] [esto|las parejas] en este orden: {order}[.|, por favor.]
    Pon [esto|las parejas] en [este|otro] orden: {order}[.|, por favor.]
    # sentiment
    ¿Es [esto|el texto|este texto|el tono del texto] positivo o negativo?
    [Di|Decide|Dime|Averigua] si [esto|el texto|este texto|el tono del texto] es positivo o negativo.
    [Lee|Fíjate en] [esto|el texto|este texto]. ¿Es positivo o negativo?
    ¿Positivo o negativo? ¿Cómo [suena|te suena] [esto|el texto|este texto]?
    ¿Cómo [suena|te suena] [esto|el texto|este texto]: positivo o negativo?
    # tense
    [Escribe|Pon|Di|Reescribe|Da] [esto|la frase|esta frase] en {tense}[.|, por favor.]
    [Cambia|Pasa] [esto|la frase|esta frase] a {tense}[.|, por favor.]
    # plural
    [Escribe|Pon|Di|Da] [esto|las palabras|estas palabras] en plural[.|, por favor.]
    [Cambia|Pasa] [esto|las palabras|estas palabras] a plural[.|, por favor.]
    ¿Cuál es el plural de [esto|las palabras|estas palabras]?
    # opposite
    [Da|Dime|Escribe|Nombra|Di|Busca] lo contrario de {word}[.|, por favor.]
    [Da|Dime|Escribe|Nombra|Di|Busca] una palabra que signifique lo contrario de {word}[.|, por favor.]
    ¿[Sabes|Puedes decir|Puedes decirme] [qué es|qué palabra es] lo contrario de {word}?
    ¿Qué [es|palabra es|palabra significa] lo contrario de {word}?
    # opposite-state
    [Di|Escribe|Da|Dime] lo contrario de [esto|la frase|esta frase][.|, por favor.]
    [Pasa|Cambia] [esto|la frase|esta frase] a lo contrario[.|, por favor.]
    [Escribe|Di] otra vez [esto|la frase|esta frase] de modo que diga lo contrario.
    # translate-to-spanish
    [Escribe|Pon|Di|Da] [esto|la frase|esta frase] en español[.|, por favor.]
    [Traduce|Pasa] [esto|la frase|esta frase] al español[.|, por favor.]
    ¿Cómo se [dice|escribe] [esto|la frase|esta frase] en español?
    # translate-to-english
    [Escribe|Pon|Di|Da] [esto|la frase|esta frase] en inglés[.|, por favor.]
    [Traduce|Pasa] [esto|la frase|esta frase] al inglés[.|, por favor.]
    ¿Cómo se [dice|escribe] [esto|la frase|esta frase] en inglés?
    # order-words
    [Haz|Escribe|Forma] una frase [con|a partir de] [estas palabras|las palabras|todas las palabras][.|, por favor.]
    Pon [estas palabras|las palabras|todas las palabras] en [orden|el orden correcto][.|, por favor.]
    Las palabras están [mezcladas|en desorden]. [Escribe|Haz] [una|la] frase.
    # copy-change
    [Copia|Escribe|Di|Repite] [esto|la frase|esta frase] con {new} en vez de {old}[.|, por favor.]
    [Copia|Escribe|Di|Repite] [esto|la frase|esta frase], pero cambia {old} por {new}.
    [Copia|Escribe|Repite] [esto|la frase|esta frase], pero pon {new} en lugar de {old}.
    Cambia {old} por {new} en [esto|la frase|esta frase][.|, por favor.]
    # continue
    [Continúa|Sigue] con [una frase|una frase más] que [empiece|comience] con {word}.
    [Escribe|Añade|Cuenta] [una frase|una frase más|la frase siguiente] que [empiece|comience] con {word}.
    [Continúa el cuento|Sigue con el cuento|Escribe la frase siguiente|Añade una frase más]. [Empieza|Comienza] con[:|] {word}.
    ¿Qué pasa después? [Empieza|Comienza] con[:|] {word}.
    """
}
