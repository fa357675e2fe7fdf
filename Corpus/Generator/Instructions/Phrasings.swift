// How a task is put. Lines with `*` are for the test only: near in meaning, made of words that training knows.

import Instruction

/// The wordings of instructions.
enum Phrasings {
  /// The wordings of a family that a split may use.
  static func of(_ family: Family, _ language: InstructionLanguage, isTest: Bool) -> [String] {
    if family.isQuestion { return frames(family, language, isTest: isTest) }
    let commands = language == .english ? english : spanish
    let table = commands[family.rawValue] ?? Table("")
    return (isTest ? table.held : table.common).map { $0[0] }
  }

  /// Every frame but the first two is kept for the test by some families and shown to training by the others.
  private static func frames(
    _ family: Family, _ language: InstructionLanguage, isTest: Bool
  ) -> [String] {
    let frames = Table(language == .english ? englishFrames : spanishFrames).common.map { $0[0] }
    let shift = (Family.allCases.firstIndex(of: family) ?? 0) * 3
    return frames.enumerated().filter { index, _ in
      let isHeld = index >= 2 && (index - 2 + shift) % (frames.count - 2) < 3
      return isHeld == isTest
    }.map(\.element)
  }

  private static let english = blocks(englishCommands)
  private static let spanish = blocks(spanishCommands)

  /// The lines under each `# family`.
  private static func blocks(_ text: String) -> [String: Table] {
    var blocks: [String: Table] = [:]
    for block in text.split(separator: "# ") {
      guard let end = block.firstIndex(of: "\n") else { continue }
      blocks[String(block[..<end])] = Table(String(block[end...]))
    }
    return blocks
  }
}

extension Phrasings {
  /// Frames for all questions: {direct} is the question itself, {clause} the same inside a sentence.
  private static let englishFrames = """
    {direct}
    Tell me {clause}.
    Read the text. {direct}
    Say {clause}.
    {direct} Answer in a few words.
    Do you know {clause}?
    Find out {clause}.
    Look at the text. {direct}
    Answer the question: {direct}
    I want to know {clause}.
    Write down {clause}.
    Can you tell me {clause}?
    """

  private static let spanishFrames = """
    {direct}
    Dime {clause}.
    Lee el texto. {direct}
    Di {clause}.
    {direct} Responde en pocas palabras.
    ¿Sabes {clause}?
    Averigua {clause}.
    Fíjate en el texto. {direct}
    Contesta la pregunta: {direct}
    Quiero saber {clause}.
    Escribe {clause}.
    ¿Puedes decirme {clause}?
    """

  private static let englishCommands = """
    # list
    Make a list of what {what}.
    List the things that {what}.
    Write a list of what {what}.
    Give me a list: what {what}.
    List all that {what}.
    Name the things that {what}.
    * Make a list of the things that {what}.
    * Give me a list of all that {what}.
    * Write a list of the things that {what}.
    # sentiment
    Is this positive or negative?
    Say whether the text is positive or negative.
    How does this sound: positive or negative?
    Positive or negative?
    Is the feeling in this text positive or negative?
    Decide whether this is positive or negative.
    Read the text and answer: positive or negative?
    * Is the text positive or negative?
    * Say whether this is positive or negative.
    * Positive or negative: how does the text sound?
    # tense
    Write the sentence in the {tense}.
    Put the sentence into the {tense}.
    Change the sentence to the {tense}.
    Say this in the {tense}.
    Rewrite this in the {tense}.
    Give the same sentence in the {tense}.
    Turn this into the {tense}.
    * Rewrite the sentence in the {tense}.
    * Put this into the {tense}.
    * Give this sentence in the {tense}, please.
    # plural
    Write this in the plural.
    What is the plural?
    Give the plural, please.
    Put the words into the plural.
    Change this to the plural.
    Say it in the plural.
    Make it plural.
    * Write the words in the plural.
    * Give me the plural of this.
    * Turn this into the plural.
    # opposite
    What is the opposite of {word}?
    Give the opposite of {word}.
    Tell me the opposite of {word}.
    Write the opposite of {word}.
    Which word is the opposite of {word}?
    Name the opposite of {word}.
    Say the opposite of {word}.
    * Do you know the opposite of {word}?
    * Write down the opposite of {word}, please.
    * Give me the opposite of {word}.
    # opposite-state
    Say the opposite.
    Write the sentence so that it says the opposite.
    Turn the sentence into its opposite.
    Change this to the opposite.
    Rewrite the sentence: the opposite is true.
    Give the opposite of the sentence.
    * Write the opposite of this sentence.
    * Turn this into the opposite.
    # translate-to-spanish
    Translate into Spanish.
    Write this in Spanish.
    How do you say this in Spanish?
    Put this into Spanish.
    Give the Spanish translation.
    Translate the sentence into Spanish.
    Say it in Spanish.
    * Say this in Spanish.
    * Translate this into Spanish, please.
    * How do you write this sentence in Spanish?
    # translate-to-english
    Translate into English.
    Write this in English.
    How do you say this in English?
    Put this into English.
    Give the English translation.
    Translate the sentence into English.
    Say it in English.
    * Say this in English.
    * Translate this into English, please.
    * How do you write this sentence in English?
    # order-words
    Put the words in the right order.
    Make a sentence of these words.
    Write a sentence with all these words.
    Order the words so that they make a sentence.
    The words are mixed up. Write the sentence.
    Use all the words and make a sentence.
    Turn these words into a sentence.
    * Make a sentence with all the words.
    * Put these words in order.
    * The words are in the wrong order. Write the sentence.
    # copy-change
    Copy the sentence, but write {new} instead of {old}.
    Change {old} to {new}.
    Write the sentence again with {new} instead of {old}.
    Copy this and put {new} in the place of {old}.
    Write {new} where the sentence says {old}.
    Use {new} instead of {old} and copy the rest.
    Say it again, but with {new} instead of {old}.
    * Copy the sentence with {new} instead of {old}.
    * Write this again, but change {old} to {new}.
    * Put {new} in the place of {old} and write the sentence.
    # continue
    Continue with a sentence that begins with "{word}".
    Write the next sentence. Begin with "{word}".
    What happens next? Begin with "{word}".
    Go on with the story. The first word is "{word}".
    Begin with "{word}" and write one more sentence.
    Add a sentence. It begins with "{word}".
    Tell what happens next, beginning with "{word}".
    * Go on with the story. Begin with "{word}".
    * Add one more sentence that begins with "{word}".
    * Write what happens next. The first word is "{word}".
    """
}
