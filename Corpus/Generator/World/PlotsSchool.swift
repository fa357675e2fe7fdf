// Plots about school, learning and performing.

extension Plot {
  static let school = [newPupil, schoolPlay, libraryBook, spellingContest, schoolTrip]

  private static let newPupil = Plot("new pupil", "friendship") { s in
    let a = s.child()
    let b = s.child()
    let c = s.adult("teacher")
    let place = s.place("school", "playground")
    let x = s.thing("sandwich", "apple", "orange", "bun", "pretzel", of: a)
    s.open(a, at: place, with: c)
    s.at(place, b)
    s.tell("pupil.comes", c, b)
    s.tell("pupil.alone", b, a, then: [.feel(b, "lonely")])
    s.tell("pupil.tries", a, b)
    s.maybe(50, "feel.lonely", b)
    s.tell("pupil.share", a, b, x)
    s.tell("pupil.word", b, a, then: [.learn(a, "new word")])
    s.tell("pupil.end", a, b, c, then: [.befriend(a, b), .feel(b, "happy")])
    s.close(a, with: b)
  }

  private static let schoolPlay = Plot("school play", "fear") { s in
    let a = s.child()
    let b = s.child("classmate", of: a)
    let c = s.adult("teacher")
    let place = s.place("theatre", "school")
    let x = s.thing("crown", "mask", "trumpet", "lantern", "cap")
    s.open(a, at: place, with: b, c)
    s.before(.put(x, at: place))
    s.tell("play.role", c, a, x, then: [.hold(x, by: a)])
    s.tell("play.practise", a)
    s.later(.evening)
    s.tell("play.fear", a, then: [.feel(a, "afraid")])
    s.tell("play.whisper", b, a)
    s.tell("play.blank", a, x)
    s.tell("play.rescue", b, a)
    s.tell("play.applause", a, b, c, then: [.feel(a, "proud")])
    s.close(a, with: b)
  }

  private static let libraryBook = Plot("library book", "honesty") { s in
    let a = s.child()
    let b = s.adult("librarian")
    let library = s.place("library")
    let outside = s.place("#green")
    let x = s.thing("book", "atlas", plain: false)
    s.open(a, at: library, with: b)
    s.before(.own(x, by: b), .put(x, at: library))
    s.tell(
      "book.find", a, x, then: [.hold(x, by: a), .promise("bring it back clean", by: a, to: b)])
    s.tell("book.stamp", b, a, x)
    s.go(a, to: outside)
    s.tell("book.read", a, x)
    s.tell("book.wet", a, x, then: [.fail("bring it back clean", by: a), .feel(a, "worried")])
    s.maybe(60, "think", a)
    s.go(a, to: library)
    s.tell("book.tell", a, b, x, then: [.hold(x, by: b)])
    s.tell("book.answer", b, a, x)
    s.close(a, 50)
  }

  private static let spellingContest = Plot("contest", "school") { s in
    let a = s.child()
    let b = s.child("classmate", of: a)
    let c = s.adult("teacher")
    let place = s.place("school", "library", "theatre")
    let x = s.thing("medal", "book", "trophy", "globe", plain: false)
    s.open(a, at: place, with: b, c)
    s.before(.own(x, by: c), .hold(x, by: c))
    s.tell("contest.announce", c, a, x)
    s.tell("contest.learn", a, b)
    s.tell("contest.round", a, b, number: 5 + s.random.below(12))
    if s.random.chance(50) {
      s.tell("contest.lose", a, b, then: [.feel(a, "disappointed")])
      s.tell("contest.prize", c, b, x, then: [.hold(x, by: b), .own(x, by: b), .feel(b, "proud")])
      s.tell("contest.fair", a, b)
    } else {
      s.tell("contest.judge", c, a, b)
      s.tell("contest.honest", a, c, b)
      s.tell("contest.both", c, a, b, x, then: [.put(x, at: place)])
    }
    s.close(a, with: b)
  }

  private static let schoolTrip = Plot("museum trip", "school") { s in
    let a = s.child()
    let b = s.child("classmate", of: a)
    let c = s.adult("teacher")
    let place = s.place("museum", "lighthouse", "mill", "cave")
    s.open(a, at: place, with: b, c)
    s.tell("trip.rules", c, a, b)
    s.pause(a, 70)
    s.tell("trip.lost", a, b)
    s.tell("trip.discover", b, a, then: [.feel(a, "surprised")])
    s.tell("trip.search", c, about: a, b, then: [.feel(c, "worried")])
    s.tell("trip.back", a, b, c)
    s.tell("trip.end", c, a, b)
    s.close(a, with: b, 40)
  }
}
