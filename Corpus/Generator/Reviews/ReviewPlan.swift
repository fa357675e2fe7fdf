// The plan of a row: what it says in which order, for sentiment and for topics.

import StoryWorld

/// What a row is to be, before a word of it is written.
struct ReviewPlan {
  let task: ReviewTask
  let label: String
  /// Plain, negation, or mixed (sentiment) or passing (topic).
  let manner: ReviewSlice
  /// Long, misspelt, rare, or nil.
  let extra: ReviewSlice?

  /// Decides everything but the label by chance.
  init(_ task: ReviewTask, label: String, split: Split, _ random: inout StoryRandom) {
    self.task = task
    self.label = label
    let dice = random.below(100)
    let contrast: ReviewSlice = task == .sentiment ? .mixed : .passing
    // Training has more denials of judgements, because they are the hardest to learn.
    let denialEnd = task == .sentiment && split == .train ? 78 : 67
    manner = dice < 34 ? .plain : dice < denialEnd ? .negation : contrast
    // Training has fewer rare rows, because it may show each rare word only twice.
    let rareEnd = split == .train ? 26 : 34
    switch random.below(100) {
    case 0..<10: extra = .long
    case 10..<22: extra = .misspelt
    case 22..<rareEnd: extra = .rare
    default: extra = nil
    }
  }

  private var isLong: Bool { extra == .long }

  /// Writes the sentences; false if the rare words that it needs are used up.
  func write(_ sketch: inout ReviewSketch) -> Bool {
    task == .sentiment ? writeReview(&sketch) : writeLetter(&sketch)
  }

  // MARK: Reviews

  private func writeReview(_ sketch: inout ReviewSketch) -> Bool {
    if extra == .rare {
      let names = sketch.subject.rareItems.map(\.text)
      guard let name = sketch.supply.draw(from: names, &sketch.random),
        let item = sketch.subject.rareItems.first(where: { $0.text == name })
      else { return false }
      sketch.item = item
    }
    if isLong || sketch.chance(60) { sketch.say("opening.\(sketch.subject.name)") }
    tellFacts(isLong ? 3 : sketch.random.below(3), &sketch)
    if isLong { repeating(2, "aside", &sketch) }
    judge(&sketch)
    return true
  }

  private func judge(_ sketch: inout ReviewSketch) {
    switch manner {
    case .negation:
      repeating(isLong ? 3 : 1 + sketch.random.below(2), "not.\(label)", &sketch)
      addRareWord(&sketch)
      addAsides(&sketch)
      if isLong || sketch.chance(25) { sketch.say("verdict.\(label)") }
    case .mixed:
      balance(&sketch)
      addRareWord(&sketch)
      addAsides(&sketch)
      sketch.say("mixed.\(label)")
    default:
      let kind = ["positive": "good", "negative": "bad"][label] ?? "meh"
      repeating(isLong ? 3 : 1 + sketch.random.below(2), kind, &sketch)
      addRareWord(&sketch)
      addAsides(&sketch)
      if isLong || sketch.chance(60) { sketch.say("verdict.\(label)") }
    }
  }

  /// Praise and blame in any proportion; what the verdict goes against comes last.
  private func balance(_ sketch: inout ReviewSketch) {
    var kinds = ["good", "bad"]
    if label == "positive" || (label == "neutral" && sketch.chance(50)) {
      kinds = ["good", "bad"]
    } else {
      kinds = ["bad", "good"]
    }
    if label != "neutral", isLong || sketch.chance(50) { kinds.append(kinds[1]) }
    if isLong { kinds.insert(kinds[0], at: 0) }
    for kind in kinds { sketch.say(kind) }
  }

  private func addAsides(_ sketch: inout ReviewSketch) {
    if isLong {
      tellFacts(2, &sketch)
      sketch.say("aside")
    }
  }

  private func tellFacts(_ count: Int, _ sketch: inout ReviewSketch) {
    repeating(count, "fact.\(sketch.subject.name)", &sketch)
  }

  // MARK: Letters

  private func writeLetter(_ sketch: inout ReviewSketch) -> Bool {
    let other = sketch.random.pick(task.labels.filter { $0 != label })
    if isLong || sketch.chance(40) { sketch.say("greeting") }
    let namesTopic = manner != .plain && sketch.chance(65)
    if namesTopic { sketch.phrases["u"] = sketch.phrase("name.\(label)") }
    switch manner {
    case .negation: deny(other, namesTopic, &sketch)
    case .passing:
      sketch.phrases["d"] = sketch.phrase("with.\(other)")
      sketch.say(namesTopic ? "about" : "passing")
    default: break
    }
    // A letter that names its topic needs no other sentence about it.
    let bodies = namesTopic ? (sketch.chance(70) ? 0 : 1) : 1 + sketch.random.below(2)
    repeating(isLong ? 5 : bodies, "body.\(label)", &sketch)
    if extra == .rare, !addRareWord(&sketch) { return false }
    if manner == .passing, isLong || sketch.chance(60) {
      sketch.phrases["d"] = sketch.phrase("end.\(other)")
      sketch.say("closing")
    }
    if isLong || sketch.chance(30) { sketch.say("farewell") }
    return true
  }

  /// Says what the letter is not about, and if `namesTopic`, what it is about.
  private func deny(_ other: String, _ namesTopic: Bool, _ sketch: inout ReviewSketch) {
    let first = sketch.phrase("name.\(other)")
    sketch.phrases["t"] = first
    if namesTopic {
      sketch.say("contrast")
      return
    }
    var second = first
    while second == first { second = sketch.phrase("name.\(other)") }
    sketch.phrases["u"] = second
    sketch.say("denial")
  }

  // MARK: Both

  /// Adds a sentence around a rare word; false if none is left.
  @discardableResult
  private func addRareWord(_ sketch: inout ReviewSketch) -> Bool {
    guard extra == .rare else { return true }
    let pool = sketch.words.rare[label] ?? []
    guard let word = sketch.supply.draw(from: pool, &sketch.random) else { return false }
    sketch.phrases["x"] = word
    sketch.say("rare.\(label)")
    return true
  }

  private func repeating(_ count: Int, _ kind: String, _ sketch: inout ReviewSketch) {
    for _ in 0..<count { sketch.say(kind) }
  }
}
