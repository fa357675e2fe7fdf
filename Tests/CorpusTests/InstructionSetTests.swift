// The parts of the instruction generator.
import Instruction
import StoryWorld
import Testing

@testable import InstructionWriter

@Suite struct InstructionSetTests {
  @Test(arguments: Family.allCases.filter { !$0.isQuestion }, InstructionLanguage.allCases)
  func `a command has 25 wordings for training and others for the test, made of the same words`(
    _ family: Family, _ language: InstructionLanguage
  ) {
    let wordings = Split.allCases.map { Phrasings.of(family, language, $0) }
    #expect(wordings[0].count >= 25 && wordings[1].count >= 2 && wordings[2].count >= 4)
    #expect(Set(wordings.joined()).count == wordings.joined().count)
    func words(_ wordings: [String]) -> Set<String> {
      Set(wordings.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
    }
    #expect(words(wordings[0]).isSuperset(of: words(wordings[1] + wordings[2])))
  }

  @Test(arguments: Family.allCases.filter(\.isQuestion), InstructionLanguage.allCases)
  func `a question has frames for each split, and training shows all of them with some family`(
    _ family: Family, _ language: InstructionLanguage
  ) {
    let frames = Split.allCases.map { Phrasings.of(family, language, $0) }
    #expect(frames.map(\.count) == [20, 1, 3])
    #expect(Set(frames.joined()).count == 24)
    let questions = Family.allCases.filter(\.isQuestion)
    let shown = Set(questions.flatMap { Phrasings.of($0, language, .train) })
    #expect(shown.isSuperset(of: frames.joined()))
  }

  @Test func `a pattern stands for all of its sentences`() {
    #expect(Phrasings.composed("Say it.") == ["Say it."])
    #expect(
      Phrasings.composed("[Say|Put] {a}[.|, please.]") == [
        "Say {a}.", "Say {a}, please.", "Put {a}.", "Put {a}, please.",
      ])
  }

  @Test func `a table keeps apart what only one split may use`() {
    let lines = Table("a | b\n* c | d\n~ e | f")
    #expect(lines.common == [["a", "b"]] && lines.held == [["c", "d"]])
    #expect(lines.validation == [["e", "f"]])
    let entries = Table(entries: "key=llave/f, cup=taza\n* egg=huevo")
    #expect(entries.common == [["key", "llave", "f"], ["cup", "taza"]])
    #expect(entries.held == [["egg", "huevo"]] && entries.validation == [])
  }

  @Test func `no thing has the name or the plural of another one`() {
    let things = Split.allCases.flatMap { Words.things.own($0).map { Thing($0) } }
    #expect(things.count > 280)
    for language in InstructionLanguage.allCases {
      #expect(Set(things.map { $0.name(language) }).count == things.count)
      #expect(Set(things.map { $0.plural(language) }).count == things.count)
    }
    #expect(Thing(["shelf", "estante"]).englishPlural == "shelves")
    #expect(Thing(["diary", "diario"]).englishPlural == "diaries")
    #expect(Thing(["nut", "nuez", "f"]).spanishPlural == "nueces")
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
    let kite = Thing(["kite", "cometa"])
    let egg = Thing(["egg", "huevo"])
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
    #expect(spanish.joined(["Mira", "Hilda"]) == "Mira e Hilda")
  }

  @Test func `slots are filled and questions begin with a capital`() {
    #expect(fill("{a} saw {b}, {a}!", ["a": "Mira", "b": "Tom"]) == "Mira saw Tom, Mira!")
    #expect(capitalized("¿de qué color?") == "¿De qué color?")
    #expect(capitalized("...") == "...")
  }
}
