// A row while it is being written: what was said, which words are used up, and the dice.

import StoryWorld

/// The rare words that a split may still use.
struct RareSupply: Sendable {
  /// How often each word may be used; training shows none more than twice.
  let limit: Int
  private var uses: [String: Int] = [:]

  init(limit: Int) { self.limit = limit }

  /// One of the words that are left, or nil.
  mutating func draw(from words: [String], _ random: inout StoryRandom) -> String? {
    let left = words.filter { uses[$0, default: 0] < limit }
    if left.isEmpty { return nil }
    let word = random.pick(left)
    uses[word, default: 0] += 1
    return word
  }
}

/// The sentences of one row so far.
struct ReviewSketch {
  let words: ReviewWords
  let split: Split
  var random: StoryRandom
  var supply: RareSupply
  var subject: ReviewSubject
  var item: ReviewNoun
  /// Texts for the slots d, t, u and x.
  var phrases: [Character: String] = [:]
  private(set) var sentences: [String] = []
  private(set) var frames: [String] = []
  /// Whether one of the frames is kept from training.
  private(set) var isUnseen = false
  private var parts: [ReviewNoun] = []
  private var usedWords: Set<String> = []

  init(_ words: ReviewWords, _ split: Split, random: StoryRandom, supply: RareSupply) {
    self.words = words
    self.split = split
    self.random = random
    self.supply = supply
    subject = self.random.pick(words.subjects)
    item = self.random.pick(subject.items(in: split))
  }

  /// Adds a sentence of this kind, from a frame of the split that the row has not used yet.
  mutating func say(_ kind: String) {
    guard let all = words.frames[kind] else { fatalError("no frames of kind “\(kind)”") }
    let unused = all.filter { $0.splits.contains(split) && !frames.contains($0.name) }
    if unused.isEmpty { return }
    let frame = random.pick(unused)
    frames.append(frame.name)
    if !frame.splits.contains(.train) { isUnseen = true }
    sentences.append(ReviewVoice.polished(text(of: frame.telling), words.language))
  }

  /// A clause or a name of this kind, to stand inside a sentence.
  mutating func phrase(_ kind: String) -> String {
    guard let all = words.frames[kind] else { fatalError("no phrases of kind “\(kind)”") }
    return text(of: random.pick(all).telling)
  }

  /// True in `percent` of 100 rows.
  mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }

  private mutating func text(of telling: Telling) -> String {
    var cast: [Character: ReviewNoun] = ["i": item]
    var text = ""
    for node in telling.flattened(with: &random, lists: words.lists) {
      switch node {
      case .literal(let literal): text += literal
      case .slot(let slot):
        let filled = fill(slot, &cast)
        text += slot.capital ? ReviewVoice.capitalized(filled) : filled
      case .list, .choice: fatalError("a flattened telling has neither lists nor choices")
      }
    }
    return text
  }

  private mutating func fill(_ slot: Slot, _ cast: inout [Character: ReviewNoun]) -> String {
    guard let role = slot.roles.first else { fatalError("a slot without a role") }
    if let phrase = phrases[role] {
      return cast["a"].map { ReviewVoice.agreeing(phrase, with: $0, words.language) } ?? phrase
    }
    let noun = cast[role] ?? (role == "s" ? ReviewNoun("") : drawPart())
    cast[role] = noun
    if !slot.variants.isEmpty { return ReviewVoice.variant(slot.variants, for: noun) }
    if slot.form == "again" { return ReviewVoice.again(subject.again, item) }
    if let tone = Tone(rawValue: slot.form) { return adjective(tone, for: noun) }
    return ReviewVoice.text(of: noun, form: slot.form, words.language)
  }

  /// A part that the row has not spoken of; when all are used up they begin anew.
  private mutating func drawPart() -> ReviewNoun {
    if parts.isEmpty { parts = subject.parts }
    return parts.remove(at: random.below(parts.count))
  }

  private mutating func adjective(_ tone: Tone, for noun: ReviewNoun) -> String {
    let fitting = (noun.adjectives[tone] ?? []).filter { !usedWords.contains($0) }
    let general = (words.adjectives[tone] ?? []).filter { !usedWords.contains($0) }
    let pool = !fitting.isEmpty && (general.isEmpty || chance(60)) ? fitting : general
    let word = random.pick(pool.isEmpty ? words.adjectives[tone] ?? [] : pool)
    usedWords.insert(word)
    return ReviewVoice.agreeing(word, with: noun, words.language)
  }
}
