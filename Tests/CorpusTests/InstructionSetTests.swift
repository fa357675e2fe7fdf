// The parts of the instruction generator.
import Instruction
import StoryWorld
import Testing

@testable import InstructionWriter

@Suite struct InstructionSetTests {
  @Test(arguments: Family.allCases, InstructionLanguage.allCases)
  func `a family has six wordings for training and two others for the test`(
    _ family: Family, _ language: InstructionLanguage
  ) {
    let training = Phrasings.of(family, language, isTest: false)
    let test = Phrasings.of(family, language, isTest: true)
    #expect(Set(training).count >= 6 && Set(test).count >= 2)
    #expect(Set(training).isDisjoint(with: test))
  }

  @Test func `every wording of a question is shown by training with some family`() {
    for language in InstructionLanguage.allCases {
      let questions = Family.allCases.filter(\.isQuestion)
      let training = Set(questions.flatMap { Phrasings.of($0, language, isTest: false) })
      #expect(
        questions.allSatisfy { training.isSuperset(of: Phrasings.of($0, language, isTest: true)) })
    }
  }

  @Test func `a small set has rows of every family and no open slot`() {
    let set = InstructionSet(oneOf: 100)
    for split in Split.allCases {
      let rows = set.rows[split] ?? []
      #expect(Set(rows.map(\.family)).count == Family.allCases.count)
      #expect(!rows.contains { ($0.instruction + $0.input + $0.output).contains("{") })
    }
  }

  @Test func `adjectives and articles agree with their thing`() {
    let kite = Thing(["kite", "kites", "cometa", "cometas", "f"])
    let egg = Thing(["egg", "eggs", "huevo", "huevos", "m"])
    let red = ["red", "rojo", "roja", "rojos", "rojas"]
    #expect(kite.a(.spanish, red) == "una cometa roja" && egg.a(.spanish, red) == "un huevo rojo")
    #expect(kite.thePlural(.spanish, red) == "las cometas rojas")
    #expect(egg.a(.english) == "an egg" && egg.a(.english, red) == "a red egg")
    #expect(egg.severally(.spanish, red) == "huevos rojos")
  }

  @Test func `a list joins its parts as its language does`() {
    let english = TaskWriter(
      draw: Draw(random: StoryRandom(seed: 1), split: .train), language: .english)
    let spanish = TaskWriter(draw: english.draw, language: .spanish)
    #expect(english.joined(["Mira"]) == "Mira")
    #expect(english.joined(["Mira", "Tom", "Ivo"]) == "Mira, Tom and Ivo")
    #expect(spanish.joined(["Mira", "Tom"]) == "Mira y Tom")
    #expect(spanish.joined(["Mira", "Ingrid"]) == "Mira e Ingrid")
  }

  @Test func `slots are filled and questions begin with a capital`() {
    #expect(fill("{a} saw {b}, {a}!", ["a": "Mira", "b": "Tom"]) == "Mira saw Tom, Mira!")
    #expect(capitalized("¿de qué color?") == "¿De qué color?")
    #expect(capitalized("...") == "...")
  }
}
