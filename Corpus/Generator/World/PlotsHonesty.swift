// Plots about truth, promises and secrets.

extension Plot {
  static let honesty = [brokenThing, promiseFeeding, keptSecret, foundPurse, borrowed]

  private static let brokenThing = Plot("broken thing and honesty", "honesty") { s in
    let a = s.child()
    let b = s.elder(of: a)
    let c = s.random.chance(50) ? s.child("sibling", of: a) : s.animal(["cat", "dog"])
    let room = s.place("kitchen", "bedroom", "porch", "attic")
    let x = s.thing("#breakable", of: b)
    s.open(a, at: room, with: c)
    s.before(.put(x, at: room))
    s.tell("break.fall", a, x, then: [.become(x, "broken"), .feel(a, "afraid")])
    s.tell("break.alone", a, c, x)
    if s.random.chance(50) { s.tell("break.tempt", a, c, then: [.feel(a, "ashamed")]) }
    s.at(room, b)
    s.tell("break.ask", b, a, x)
    s.tell("break.confess", a, b, x, then: [.learn(b, "who broke it")])
    if s.random.chance(60) { s.tell("sorry", a, b) }
    s.tell("break.answer", b, a, x)
    s.tell("break.mend", a, b, x, then: [.become(x, "mended"), .feel(a, "relieved")])
    s.close(a, 40)
  }

  private static let promiseFeeding = Plot("promise kept or broken", "promise") { s in
    let a = s.child()
    let b = s.child(s.random.pick(["friend", "neighbour", "classmate"]), of: a)
    let c = s.animal(["rabbit", "turtle", "parrot", "hen", "goat"])
    let home = s.place("garden", "courtyard", "porch", "barn")
    let play = s.place("#play")
    s.open(a, at: home, with: b, c)
    s.tell("feed.ask", b, a, c, then: [.promise("feed the animal", by: a, to: b)])
    s.maybe(70, "promise", a, b)
    s.tell("feed.leave", b, a)
    s.before(.move(b, to: s.place("station")))
    if s.random.chance(45) {
      s.daysPass(a, 2 + s.random.below(5))
      s.tell("feed.does", a, c)
      s.at(home, b)
      s.tell("feed.return", b, a, c, then: [.keep("feed the animal", by: a), .feel(b, "grateful")])
      s.maybe(60, "keep", a, b)
      s.close(a, with: b)
    } else {
      s.nextDay(a)
      s.go(a, to: play)
      s.tell("feed.forget", a)
      s.later(.evening)
      s.tell("feed.remember", a, then: [.fail("feed the animal", by: a), .feel(a, "ashamed")])
      s.go(a, to: home)
      s.tell("feed.hungry", a, c)
      s.at(home, b)
      s.tell("feed.tell", a, b)
      s.tell("forgive", a, b)
      s.close(a, with: b, 40)
    }
  }

  private static let keptSecret = Plot("secret", "honesty") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let c = s.child("classmate", of: a)
    let place = s.place("school", "playground", "courtyard", "library", "park")
    let hide = s.place("barn", "attic", "meadow", "orchard", "workshop")
    s.open(a, at: place, with: b, c)
    s.tell("secret.hint", b, a)
    s.tell("promise", a, b, then: [.promise("tell nobody", by: a, to: b)])
    s.go(a, to: hide, with: b)
    s.pause(a)
    s.tell("secret.show", b, a, then: [.learn(a, "kittens")])
    s.tell("secret.heavy", a)
    s.nextDay(a)
    s.at(place, a)
    s.tell("secret.tempt", c, a)
    if s.random.chance(60) {
      s.tell("secret.keep", a, c, then: [.keep("tell nobody", by: a)])
      s.at(place, b)
      s.tell("secret.free", b, a, c)
    } else {
      s.tell("secret.slip", a, c, then: [.fail("tell nobody", by: a), .learn(c, "kittens")])
      s.at(place, b)
      s.tell("secret.confess", a, b)
      s.tell("forgive", a, b)
    }
    s.tell("secret.end", a, b, c)
  }

  private static let foundPurse = Plot("found purse", "honesty") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let c = s.adult()
    let place = s.place("#town")
    let x = s.thing("purse", plain: false)
    let y = s.thing("spinning_top", "kite", "harmonica", "ball", "magnifying_glass", "cake")
    s.open(a, at: place, with: b)
    s.before(.own(x, by: c), .put(x, at: place))
    s.tell("purse.wish", a, y)
    s.tell("purse.find", a, b, x, then: [.hold(x, by: a)])
    s.tell("purse.tempt", b, a, x, y)
    s.tell("purse.think", a, b, x)
    s.at(place, c)
    s.tell("purse.owner", c, a, x)
    s.tell("purse.return", a, c, x, then: [.hold(x, by: c), .feel(c, "relieved")])
    s.tell("purse.thanks", c, a, b, then: [.feel(a, "proud")])
    s.close(a, with: b)
  }

  private static let borrowed = Plot("borrowed and returned", "sharing") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.child("neighbour", of: a) : s.adult()
    let place = s.place("courtyard", "garden", "porch", "school", "square", "workshop")
    let x = s.thing("#tool", "book", "telescope", "guitar", "bicycle", of: b)
    s.open(a, at: place, with: b)
    s.tell("borrow.need", a, x)
    s.tell("borrow.ask", a, b, x, then: [.promise("bring it back", by: a, to: b)])
    s.give(b, x, to: a)
    if s.random.chance(50) {
      s.daysPass(a, 2 + s.random.below(6))
      s.tell("borrow.use", a, x)
      s.tell("borrow.return", a, b, x, then: [.hold(x, by: b), .keep("bring it back", by: a)])
      s.tell("borrow.better", b, a, x)
    } else {
      s.daysPass(a, 8 + s.random.below(8))
      s.tell("borrow.late", a, x, then: [.feel(a, "ashamed")])
      s.tell("borrow.return", a, b, x, then: [.hold(x, by: b), .keep("bring it back", by: a)])
      s.tell("borrow.joke", b, a, x)
    }
    s.close(a)
  }
}
