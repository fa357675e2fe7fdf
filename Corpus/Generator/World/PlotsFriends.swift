// Plots about friendship: quarrels, letters, presents, old and young.

extension Plot {
  static let friends = [quarrel, penFriend, twoPresents, oldAndYoung]

  private static let quarrel = Plot("quarrel", "friendship") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let c = s.random.chance(50) ? s.adult() : s.elder(of: a)
    let place = s.place("#play", "courtyard", "school")
    let x = s.thing("chess_set", "jigsaw", "tent", "spinning_top", "marble", of: a)
    s.open(a, at: place, with: b)
    s.tell("quarrel.begin", a, b, x)
    s.tell("quarrel.words", b, a, then: [.feel(a, "angry"), .feel(b, "angry")])
    s.tell("quarrel.line", a, b)
    s.nextDay(a)
    s.tell("quarrel.bored", a, x, then: [.feel(a, "lonely")])
    s.at(place, c)
    s.tell("quarrel.advice", c, a)
    if s.random.chance(50) { s.tell("sorry", a, b) } else { s.tell("quarrel.both", a, b) }
    s.tell("quarrel.end", b, a, x, then: [.feel(a, "happy"), .feel(b, "happy")])
    s.close(a, with: b, 50)
  }

  private static let penFriend = Plot("note in the wall", "friendship") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.child() : s.adult()
    let place = s.place("school", "library", "bridge", "park", "courtyard")
    let x = s.thing("pencil", "notebook", "pen", of: a)
    s.open(a, at: place)
    s.tell("note.hole", a, x)
    s.nextDay(a)
    s.tell("note.answer", a, then: [.feel(a, "surprised")])
    s.tell("note.weeks", a, x, number: 4 + s.random.below(9))
    s.tell("note.guess", a)
    s.at(place, b)
    s.tell("note.meet", a, b, then: [.befriend(a, b)])
    s.tell("note.end", a, b, x)
    s.close(a, 40)
  }

  private static let twoPresents = Plot("two presents", "sharing") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let home = s.place("kitchen", "bedroom", "porch")
    let market = s.place("market", "square")
    let c = s.adult()
    let x = s.thing("chess_set", "puppet", "sled", "scooter", of: a)
    let y = s.thing("hat", "flute", "doll", "music_box", of: b)
    s.open(a, at: home, with: b)
    s.at(market, c)
    s.tell("present.money", a, about: b)
    s.tell("present.plan", b, about: a)
    s.go(a, to: market)
    s.tell("present.sell", a, c, x, then: [.hold(x, by: c), .own(x, by: c)])
    s.go(a, to: home)
    s.before(.move(b, to: market))
    s.tell("present.other", b, c, y, then: [.hold(y, by: c), .own(y, by: c)])
    s.at(home, b)
    s.later(.evening)
    s.tell("present.evening", a, b, x, y)
    s.tell("present.laugh", b, a)
    s.at(home, c)
    s.tell(
      "present.return", c, a, b, x, y,
      then: [
        .hold(x, by: a), .own(x, by: a), .hold(y, by: b), .own(y, by: b), .feel(a, "happy"),
        .feel(b, "happy"),
      ])
    s.close(a, with: b, 40)
  }

  private static let oldAndYoung = Plot("old and young", "learning") { s in
    let a = s.child()
    let b = s.adult()
    let place = s.place("courtyard", "park", "library", "porch", "harbour")
    let x = s.thing("guitar", "harmonica", "accordion", "bicycle", "needle", "chess_set", of: b)
    s.open(a, at: place)
    s.at(place, b)
    s.tell("old.watch", a, b, x)
    s.tell("old.deal", b, a, x)
    s.tell("old.hard", a, b, x)
    s.tell("old.teach", a, b, then: [.learn(b, "to use a telephone")])
    s.daysPass(a, 9 + s.random.below(9))
    s.tell("old.can", a, b, x, then: [.feel(a, "proud")])
    s.tell("old.end", b, a)
    s.close(a, 40)
  }
}
