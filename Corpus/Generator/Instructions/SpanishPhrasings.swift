// The Spanish wordings of what is not a question, line by line as in English.

extension Phrasings {
  static let spanishCommands = """
    # list
    Haz una lista de lo que {what}.
    Enumera las cosas que {what}.
    Escribe una lista de lo que {what}.
    Dame una lista: lo que {what}.
    Enumera todo lo que {what}.
    Nombra las cosas que {what}.
    * Haz una lista de las cosas que {what}.
    * Dame una lista de todo lo que {what}.
    * Escribe una lista de las cosas que {what}.
    # sentiment
    ¿Esto es positivo o negativo?
    Di si el texto es positivo o negativo.
    ¿Cómo suena esto: positivo o negativo?
    ¿Positivo o negativo?
    ¿El sentimiento de este texto es positivo o negativo?
    Decide si esto es positivo o negativo.
    Lee el texto y responde: ¿positivo o negativo?
    * ¿El texto es positivo o negativo?
    * Di si esto es positivo o negativo.
    * ¿Positivo o negativo? ¿Cómo suena el texto?
    # tense
    Escribe la frase en {tense}.
    Pon la frase en {tense}.
    Cambia la frase a {tense}.
    Di esto en {tense}.
    Reescribe esto en {tense}.
    Da la misma frase en {tense}.
    Pasa esto a {tense}.
    * Reescribe la frase en {tense}.
    * Pon esto en {tense}.
    * Da esta frase en {tense}, por favor.
    # plural
    Escribe esto en plural.
    ¿Cuál es el plural?
    Da el plural, por favor.
    Pon las palabras en plural.
    Cambia esto a plural.
    Dilo en plural.
    Hazlo plural.
    * Escribe las palabras en plural.
    * Dame el plural de esto.
    * Pasa esto a plural.
    # opposite
    ¿Qué es lo contrario de {word}?
    Da lo contrario de {word}.
    Dime lo contrario de {word}.
    Escribe lo contrario de {word}.
    ¿Qué palabra es lo contrario de {word}?
    Nombra lo contrario de {word}.
    Di lo contrario de {word}.
    * ¿Sabes qué es lo contrario de {word}?
    * Escribe lo contrario de {word}, por favor.
    * Dame lo contrario de {word}.
    # opposite-state
    Di lo contrario.
    Escribe la frase de modo que diga lo contrario.
    Pasa la frase a lo contrario.
    Cambia esto a lo contrario.
    Reescribe la frase: es cierto lo contrario.
    Da lo contrario de la frase.
    * Escribe lo contrario de esta frase.
    * Pasa esto a lo contrario.
    # translate-to-spanish
    Traduce al español.
    Escribe esto en español.
    ¿Cómo se dice esto en español?
    Pon esto en español.
    Da la traducción al español.
    Traduce la frase al español.
    Dilo en español.
    * Di esto en español.
    * Traduce esto al español, por favor.
    * ¿Cómo se escribe esta frase en español?
    # translate-to-english
    Traduce al inglés.
    Escribe esto en inglés.
    ¿Cómo se dice esto en inglés?
    Pon esto en inglés.
    Da la traducción al inglés.
    Traduce la frase al inglés.
    Dilo en inglés.
    * Di esto en inglés.
    * Traduce esto al inglés, por favor.
    * ¿Cómo se escribe esta frase en inglés?
    # order-words
    Pon las palabras en el orden correcto.
    Haz una frase con estas palabras.
    Escribe una frase con todas estas palabras.
    Ordena las palabras para que formen una frase.
    Las palabras están mezcladas. Escribe la frase.
    Usa todas las palabras y haz una frase.
    Forma una frase con estas palabras.
    * Haz una frase con todas las palabras.
    * Pon estas palabras en orden.
    * Las palabras no están en el orden correcto. Escribe la frase.
    # copy-change
    Copia la frase, pero escribe {new} en vez de {old}.
    Cambia {old} por {new}.
    Escribe otra vez la frase con {new} en vez de {old}.
    Copia esto y pon {new} en lugar de {old}.
    Escribe {new} donde la frase dice {old}.
    Usa {new} en vez de {old} y copia el resto.
    Dilo otra vez, pero con {new} en vez de {old}.
    * Copia la frase con {new} en vez de {old}.
    * Escribe esto otra vez, pero cambia {old} por {new}.
    * Pon {new} en lugar de {old} y escribe la frase.
    # continue
    Continúa con una frase que empiece con «{word}».
    Escribe la frase siguiente. Empieza con «{word}».
    ¿Qué pasa después? Empieza con «{word}».
    Sigue con el cuento. Primero va «{word}».
    Empieza con «{word}» y escribe una frase más.
    Añade una frase. Empieza con «{word}».
    Cuenta qué pasa después, empezando con «{word}».
    * Sigue con el cuento. Empieza con «{word}».
    * Añade una frase más que empiece con «{word}».
    * Escribe qué pasa después. Primero va «{word}».
    """
}
