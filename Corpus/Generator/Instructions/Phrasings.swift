// How a task is put: patterns from which the wordings of a family are composed, and which split has which of them.

import Instruction
import StoryWorld

/// The wordings of instructions.
enum Phrasings {
  /// The wordings of a family that a split may use: of the composed ones, one in seven is for the test only and one in
  /// fourteen for validation only.
  static func of(_ family: Family, _ language: InstructionLanguage, _ split: Split) -> [String] {
    if family.isQuestion { return frames(family, language, split) }
    let commands = language == .english ? english : spanish
    return (commands[family.rawValue] ?? []).enumerated().filter { index, _ in
      let owner: Split = index % 7 == 3 ? .test : index % 14 == 12 ? .validation : .train
      return owner == split
    }.map(\.element)
  }

  /// Every frame but the first two is kept for the test or validation by some families and shown to training by the
  /// others.
  private static func frames(
    _ family: Family, _ language: InstructionLanguage, _ split: Split
  ) -> [String] {
    let text = language == .english ? englishFrames : spanishFrames
    let frames = text.split(separator: "\n").map(String.init)
    let shift = (Family.allCases.firstIndex(of: family) ?? 0) * 4
    return frames.enumerated().filter { index, _ in
      let turn = (index + shift) % (frames.count - 2)
      let owner: Split = index < 2 || turn > 3 ? .train : turn == 3 ? .validation : .test
      return owner == split
    }.map(\.element)
  }

  private static let english = blocks(englishCommands)
  private static let spanish = blocks(spanishCommands)

  /// The wordings that the lines under each `# family` make.
  private static func blocks(_ text: String) -> [String: [String]] {
    var blocks: [String: [String]] = [:]
    for block in text.split(separator: "# ") {
      let lines = block.split(separator: "\n").map(String.init)
      if let family = lines.first { blocks[family] = lines.dropFirst().flatMap(composed) }
    }
    return blocks
  }

  /// All that a pattern stands for: "[Copy|Write] [this|it]." makes four sentences.
  static func composed(_ pattern: String) -> [String] {
    guard let start = pattern.firstIndex(of: "["), let end = pattern[start...].firstIndex(of: "]")
    else { return [pattern] }
    let choices = pattern[pattern.index(after: start)..<end]
      .split(separator: "|", omittingEmptySubsequences: false)
    let endings = composed(String(pattern[pattern.index(after: end)...]))
    return choices.flatMap { choice in endings.map { pattern[..<start] + choice + $0 } }
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
    Please tell me {clause}.
    {direct} Look at the text.
    Can you say {clause}?
    I would like to know {clause}.
    Answer in a few words: {direct}
    Here is a text. {direct}
    Read the text and say {clause}.
    {direct} Please answer.
    Can you find out {clause}?
    Here is a question: {direct}
    Look at the text and tell me {clause}.
    Write in a few words {clause}.
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
    Por favor, dime {clause}.
    {direct} Fíjate en el texto.
    ¿Puedes decir {clause}?
    Me gustaría saber {clause}.
    Responde en pocas palabras: {direct}
    Aquí tienes un texto. {direct}
    Lee el texto y di {clause}.
    {direct} Contesta, por favor.
    ¿Puedes averiguar {clause}?
    Aquí tienes una pregunta: {direct}
    Fíjate en el texto y dime {clause}.
    Escribe en pocas palabras {clause}.
    """

  /// Patterns of commands; slots in braces are filled by the task.
  private static let englishCommands = """
    # list
    [Make|Write|Give me] a list of [what|all that|the things that|everything that] {what}[.|, please.]
    [List|Name] [what|all that|the things that|everything that] {what}[.|, please.]
    # retell
    [Tell|Say|Write] [it|this|the text] again in this order: {order}.
    [Tell|Say|Write] what they did, in this order: {order}[.|, please.]
    [Tell|Say|Write] what happened, in this order: {order}[.|, please.]
    Put [it|this|the text|the sentences] in [this|another] order: {order}.
    # match
    [Give|Say|Find|Write down] {what} for [each|each of these]: {keys}.
    [Give|Say|Find|Write down] {what} that goes with [each|each of these]: {keys}.
    Make pairs: {keys}, each with {what}[.|, please.]
    # pairs
    [Write|Give me|Say|Copy] [it|this|the pairs] in this order: {order}[.|, please.]
    Put [it|this|the pairs] in [this|another] order: {order}[.|, please.]
    # sentiment
    Is [this|the text|this text|the feeling of the text] positive or negative?
    [Say|Decide|Tell me|Find out] whether [this|the text|this text|the feeling of the text] is positive or negative.
    [Read|Look at] [this|the text|this text]. Is it positive or negative?
    Positive or negative: how does [this|the text|this text] [sound|feel]?
    How does [this|the text|this text] [sound|feel]: positive or negative?
    # tense
    [Write|Put|Say|Rewrite|Give] [this|the sentence|this sentence] in the {tense}[.|, please.]
    Change [this|the sentence|this sentence] to the {tense}[.|, please.]
    Turn [this|the sentence|this sentence] into the {tense}[.|, please.]
    # plural
    [Write|Put|Say|Give] [this|the words|these words] in the plural[.|, please.]
    [Change|Turn] [this|the words|these words] into the plural[.|, please.]
    What is the plural of [this|the words|these words]?
    # opposite
    [Give me|Tell me|Write|Name|Say|Find] the opposite of {word}[.|, please.]
    [Give me|Tell me|Write|Name|Say|Find] a word that means the opposite of {word}[.|, please.]
    [Do you know|Can you name|Can you tell me] [the|a word that means the] opposite of {word}?
    [What|Which word] [is|means] the opposite of {word}?
    # opposite-state
    [Say|Write|Give|Tell me] the opposite of [this|the sentence|this sentence][.|, please.]
    [Turn|Change] [this|the sentence|this sentence] into its opposite[.|, please.]
    [Write|Say] [this|the sentence|this sentence] again so that the opposite is true.
    # translate-to-spanish
    [Write|Put|Say|Give] [this|the sentence|this sentence] in Spanish[.|, please.]
    Translate [this|the sentence|this sentence] [to|into] Spanish[.|, please.]
    How do you [say|write] [this|the sentence|this sentence] in Spanish?
    # translate-to-english
    [Write|Put|Say|Give] [this|the sentence|this sentence] in English[.|, please.]
    Translate [this|the sentence|this sentence] [to|into] English[.|, please.]
    How do you [say|write] [this|the sentence|this sentence] in English?
    # order-words
    [Make|Write|Form] a sentence [with|from] [these words|the words|all the words][.|, please.]
    Put [these words|the words|all the words] in [order|the right order][.|, please.]
    The words are [mixed up|in the wrong order]. [Write|Make] [a|the] sentence.
    # copy-change
    [Copy|Write|Say|Repeat] [this|the sentence|this sentence] with {new} instead of {old}[.|, please.]
    [Copy|Write|Say|Repeat] [this|the sentence|this sentence], but change {old} to {new}.
    [Copy|Write|Repeat] [this|the sentence|this sentence], but put {new} in the place of {old}.
    Change {old} to {new} in [this|the sentence|this sentence][.|, please.]
    # continue
    [Continue|Go on] with [a sentence|one more sentence] that [begins|starts] with {word}.
    [Write|Add|Tell me] [a sentence|one more sentence|the next sentence] that [begins|starts] with {word}.
    [Continue the story|Go on with the story|Write the next sentence|Add one more sentence]. [Begin|Start] with[:|] {word}.
    What happens next? [Begin|Start] with[:|] {word}.
    """
}
