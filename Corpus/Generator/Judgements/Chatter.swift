// What is said around answers: empty talk after them, and the ways of saying nothing.

import StoryWorld

/// Sentences that answer nothing.
enum Chatter {
  /// Talk that follows an answer.
  static func talk(_ language: Language, _ split: Split) -> [String] {
    let lines = (language == .english ? english : spanish).split(separator: "\n").map(String.init)
    return lines.enumerated().filter { isIn(split, index: $0.offset) }.map(\.element)
  }

  /// Ways of giving no answer.
  static func silence(_ language: Language, _ split: Split) -> [String] {
    let lines = (language == .english ? shrugs : spanishShrugs).split(separator: "\n")
    return lines.map(String.init).enumerated().filter { isIn(split, index: $0.offset) }
      .map(\.element)
  }

  /// Answers without a word.
  static let nothing = ["", " ", "\n", "...", "…", "-", ". . ."]

  private static let english = """
    I like questions like this one very much.
    One could say a lot more about that.
    It is always good to look twice.
    There are many things in the world, big and small.
    Some people see it in this way and some in that way.
    That reminds me of a summer long ago.
    Of course it all depends on how you look at it.
    Stories are a fine thing, and I know many of them.
    Let me also tell you about the weather.
    And so on, and so on, and so on.
    I could go on about this for hours.
    Well, well, well, what else is there to say?
    By the way, have you ever been to the sea?
    And then, as I said before, there is more.
    My grandmother used to say the same.
    In other words, it is what it is, and that is that.
    I hope that this helps you, and if not, just ask again.
    Questions are the beginning of all answers.
    Now I will say it again, so that it is clear.
    Thank you for asking me such a nice question.
    """

  private static let spanish = """
    Me gustan mucho las preguntas como esta.
    Se podría decir mucho más sobre eso.
    Siempre es bueno mirar dos veces.
    Hay muchas cosas en el mundo, grandes y pequeñas.
    Unos lo ven de una manera y otros de otra.
    Eso me recuerda un verano de hace mucho tiempo.
    Claro que todo depende de cómo se mire.
    Los cuentos son una cosa muy bonita, y yo sé muchos.
    Deja que te hable también del tiempo.
    Y así una y otra vez, y otra vez más.
    Podría hablar de esto durante horas.
    Bueno, bueno, bueno, ¿qué más se puede decir?
    Por cierto, ¿has estado alguna vez en el mar?
    Y luego, como ya dije antes, hay más.
    Mi abuela decía siempre lo mismo.
    En otras palabras, es lo que es, y ya está.
    Espero que esto te ayude, y si no, pregunta otra vez.
    Las preguntas son el principio de todas las respuestas.
    Ahora lo diré otra vez, para que quede claro.
    Gracias por hacerme una pregunta tan bonita.
    """

  private static let shrugs = """
    I do not know.
    That is a good question.
    I cannot help with that.
    Somebody else should answer this.
    I have no idea.
    Let me think about it tomorrow.
    The text does not interest me.
    Why do you ask me?
    Sorry, I would rather talk about music.
    Nobody can know that.
    """

  private static let spanishShrugs = """
    No lo sé.
    Es una buena pregunta.
    No puedo ayudar con eso.
    Que conteste otra persona.
    No tengo ni idea.
    Déjame pensarlo mañana.
    Ese texto no me interesa.
    ¿Por qué me lo preguntas a mí?
    Lo siento, prefiero hablar de música.
    Eso no lo puede saber nadie.
    """
}
