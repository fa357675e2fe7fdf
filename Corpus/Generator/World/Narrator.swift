// Tells a story's events in one language: chooses tellings, renders them, sets paragraphs.

/// One sentence of a story and the event it tells.
public struct Sentence: Sendable {
  /// The sentence as it stands in the text.
  public let text: String
  /// Index of the event in `Story.events`.
  public let event: Int
  /// Whether it names a character: such a sentence carries facts of its story.
  public let carriesFacts: Bool
}

/// Turns events into paragraphs.
struct Narrator {
  let grammar: any Grammar
  let world: World
  let seed: UInt64

  private var discourse = Discourse()
  private var paragraphs: [[Sentence]] = [[]]
  private var told: [String: Int] = [:]
  private var lastDay = 0
  private var lastPlace: Entity?
  private var endedWithSpeech = false
  private var lastKind = ""

  init(grammar: any Grammar, world: World, seed: UInt64) {
    self.grammar = grammar
    self.world = world
    self.seed = seed
  }

  /// The paragraphs of the story, each a list of sentences.
  mutating func tell(_ events: [Event]) -> [[Sentence]] {
    // State is replayed beside the telling, so that "her scarf" is hers at that moment.
    var state = world.atTheBeginning()
    for (index, event) in events.enumerated() {
      if !event.kind.isEmpty { tell(event, index, state) }
      state.apply(event)
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  private mutating func tell(_ event: Event, _ index: Int, _ state: World) {
    guard let tellings = grammar.tellings[event.kind] else {
      fatalError("no telling for “\(event.kind)”")
    }
    // The choice depends on seed and event only: both languages choose the same line.
    var random = StoryRandom(seed: seed &* 1_000_003 &+ UInt64(index))
    let first = random.below(tellings.count)
    let repeats = told[event.kind, default: 0]
    told[event.kind] = repeats + 1
    let telling = tellings[(first + repeats) % tellings.count]
    let wantsBreak = random.chance(22)
    let wantsConnective = random.chance(25)
    let connective = random.below(1000)
    let nodes = telling.flattened(with: &random, lists: grammar.lists)

    breakParagraph(before: event, nodes: nodes, wanted: wantsBreak)
    var text = ""
    if telling.allowsConnective, wantsConnective, let last = paragraphs.last, !last.isEmpty {
      text = grammar.connectives[connective % grammar.connectives.count]
    }
    for sentence in render(nodes, after: text, event, state) {
      let named = (event.people + event.mentioned).contains {
        contains(grammar.name(of: $0, in: world), sentence)
      }
      paragraphs[paragraphs.count - 1].append(
        Sentence(text: sentence, event: index, carriesFacts: named))
    }
  }

  private func contains(_ name: String, _ sentence: String) -> Bool {
    sentence.utf8.count >= name.utf8.count && sentence.contains(name)
  }

  private mutating func breakParagraph(before event: Event, nodes: [Telling.Node], wanted: Bool) {
    guard let paragraph = paragraphs.last, !paragraph.isEmpty else {
      lastPlace = event.places.first
      lastKind = event.kind
      return
    }
    var opening = ""
    if case .literal(let text)? = nodes.first { opening = text }
    let moved = event.places.first != nil && lastPlace != nil && event.places.first != lastPlace
    let changed = event.day != lastDay || moved
    let length = paragraph.reduce(0) { $0 + $1.text.utf8.count }
    lastDay = event.day
    if event.places.first != nil { lastPlace = event.places.first }
    let long = length > 420 || (length > 200 && wanted)
    // A story told inside a story stands in paragraphs of its own.
    let framed = event.kind.hasPrefix("frame.") || lastKind.hasPrefix("frame.")
    lastKind = event.kind
    if changed || framed || long || grammar.opensParagraph(opening) || (endedWithSpeech && wanted) {
      newParagraph()
    }
  }

  private mutating func newParagraph() {
    if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
    discourse.endParagraph()
  }

  /// How many sentences end in a literal: marks that a closing quote, a space or the end follows.
  private static func sentenceEnds(in literal: String) -> Int {
    var count = 0
    var isMark = false
    for character in literal {
      if isMark, " \"»".contains(character) { count += 1 }
      isMark = ".!?".contains(character)
    }
    return isMark ? count + 1 : count
  }

  private static func literal(_ nodes: [Telling.Node], _ index: Int) -> String {
    if nodes.indices.contains(index), case .literal(let text) = nodes[index] { return text }
    return ""
  }

  /// Whether the slot is part of "a and b" or "a, b and c".
  private static func isCoordinated(_ nodes: [Telling.Node], _ index: Int) -> Bool {
    func joins(_ literalIndex: Int, _ slotIndex: Int) -> Bool {
      guard nodes.indices.contains(slotIndex), case .slot = nodes[slotIndex] else { return false }
      return [" and ", " or ", " nor ", ", ", " y ", " e ", " ni ", " o "].contains(
        literal(nodes, literalIndex))
    }
    return joins(index - 1, index - 2) || joins(index + 1, index + 2)
  }

  private mutating func render(
    _ nodes: [Telling.Node], after start: String, _ event: Event, _ state: World
  )
    -> [String]
  {
    var text = start
    for (index, node) in nodes.enumerated() {
      switch node {
      case .literal(let literal):
        if text.isEmpty && grammar.startsSentence(after: "") {
          text += literal.capitalizedFirst
        } else if !start.isEmpty && text == start {
          text += literal.lowercasedFirst
        } else {
          text += literal
        }
        for _ in 0..<Self.sentenceEnds(in: literal) { discourse.endSentence() }
      case .slot(let slot):
        discourse.isSpeech = grammar.isSpeech(after: text)
        discourse.prefix = text
        discourse.following = Self.literal(nodes, index + 1)
        discourse.isCoordinated = Self.isCoordinated(nodes, index)
        let mention = grammar.text(of: slot, event: event, in: state, after: &discourse)
        if mention.isEmpty, text.hasSuffix(" ") { text.removeLast() }
        let capital = slot.capital || grammar.startsSentence(after: text)
        text += capital ? mention.capitalizedFirst : mention
      case .list, .choice: fatalError("choices are decided before rendering")
      }
    }
    if !discourse.current.isEmpty { discourse.endSentence() }
    let whole = grammar.polish(text)
    endedWithSpeech =
      grammar.isSpeech(after: String(whole.dropLast())) || whole.hasSuffix("\"")
      || whole.hasSuffix("»") || whole.hasSuffix("».")
    return SentenceSplitter.sentences(of: whole)
  }
}

extension String {
  /// The text with its first letter in upper case, leading quotes skipped.
  var capitalizedFirst: String {
    guard let index = firstIndex(where: { !"\"¿¡«—“ ".contains($0) }) else { return self }
    return self[..<index] + self[index].uppercased() + self[self.index(after: index)...]
  }

  /// The text with its first letter in lower case, unless it is direct speech or "I".
  var lowercasedFirst: String {
    guard let initial = first, initial.isUppercase, !hasPrefix("I "), !hasPrefix("I'") else {
      return self
    }
    return initial.lowercased() + dropFirst()
  }
}
