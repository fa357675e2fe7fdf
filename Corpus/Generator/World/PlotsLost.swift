// Plots about things lost, found and returned.

extension Plot {
  static let lost = [
    lostThing, messageInBottle, keyWithoutDoor, lateLetter, swappedCoats, photograph,
  ]

  private static let lostThing = Plot("lost thing", "loss") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.child("friend", of: a) : s.elder(of: a)
    let x = s.thing("#keepsake", "#wear", "#instrument", of: a)
    let home = s.place("#home")
    s.open(a, at: home, with: b)
    s.tell(
      "lost.gone", a, x,
      then: [
        .put(x, at: home), .become(x, "lost"), .feel(a, "worried"),
      ])
    s.tell("look", a)
    s.maybe(50, "feel.sad", a, then: [.feel(a, "sad")])
    s.tell("ask.help", a, b)
    s.tell("lost.remember", b, a, x, then: [.learn(a, "last seen")])
    if s.random.chance(60) {
      s.tell("lost.found", a, b, x, then: [.hold(x, by: a), .feel(a, "relieved")])
      s.maybe(50, "feel.relieved", a)
    } else {
      s.tell("lost.foundBy", b, a, x, then: [.hold(x, by: a), .feel(a, "happy")])
    }
    s.maybe(60, "thank", a, b)
    s.tell("lost.end", a, b, x)
    s.close(a, with: b, 40)
  }

  private static let messageInBottle = Plot("message in a bottle", "wonder") { s in
    let a = s.child()
    let beach = s.place("beach", "river", "island")
    let b = s.child("sibling", of: a)
    let c = s.child()
    let x = s.thing("bottle")
    s.open(a, at: beach, with: b, fair: true)
    s.before(.put(x, at: beach))
    s.tell("bottle.seen", a, x, then: [.hold(x, by: a)])
    s.tell("bottle.paper", a, b, x, then: [.learn(a, "message")])
    s.tell("bottle.read", b, about: c, then: [.feel(a, "excited")])
    s.tell("bottle.answer", a, b, x, about: c)
    s.daysPass(a, 5 + s.random.below(9))
    s.tell("bottle.reply", a, about: c, then: [.befriend(a, c), .feel(a, "happy")])
    s.close(a, with: b)
  }

  private static let keyWithoutDoor = Plot("key without a door", "wonder") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.child("cousin", of: a) : s.child("friend", of: a)
    let start = s.place("#outdoors")
    let old = s.place("attic", "cellar", "barn", "workshop")
    let x = s.thing("key")
    let y = s.thing("music_box", "diary", "telescope", "violin", "quilt", "globe")
    s.open(a, at: start, with: b, fair: true)
    s.before(.put(x, at: start), .put(y, at: old))
    s.tell("key.found", a, x, then: [.hold(x, by: a), .feel(a, "curious")])
    s.tell("key.ask", a, b, x)
    s.tell("key.tries", a, b, x)
    s.go(a, to: old, with: b)
    s.pause(a, 60)
    s.tell("key.fits", a, b, x)
    s.tell("key.inside", b, a, y, then: [.hold(y, by: b), .feel(b, "surprised")])
    s.tell("key.end", a, b, x, y)
    s.close(a, with: b, 40)
  }

  private static let lateLetter = Plot("late letter", "travel") { s in
    let b = s.adult("postman")
    let a = s.adult(
      s.random.pick(["baker", "teacher", "gardener", "tailor", "clockmaker", "miller"]))
    let c = s.adult()
    let x = s.thing("letter", plain: true)
    let office = s.place("post_office")
    let home = s.place("bakery", "garden", "workshop", "courtyard")
    s.open(b, at: office)
    s.at(home, a)
    s.before(.put(x, at: office))
    s.tell("letter.slip", b, x, about: a, number: 3 + s.random.below(18), then: [.hold(x, by: b)])
    s.tell("letter.decide", b, x)
    s.go(b, to: home)
    s.tell("letter.deliver", b, a, x, then: [.hold(x, by: a), .own(x, by: a)])
    s.tell("letter.read", a, x, about: c, then: [.learn(a, "old news")])
    if s.random.chance(60) {
      s.tell("letter.friend", a, about: c, then: [.feel(a, "happy")])
    } else {
      s.tell("letter.invite", a, b, about: c, then: [.feel(a, "happy")])
    }
    s.close(b, with: a)
  }

  private static let swappedCoats = Plot("swapped things", "loss") { s in
    let a = s.child()
    let b = s.child()
    let place = s.place("station", "school", "theatre", "library", "bus_stop")
    let x = s.thing("coat", "cap", "scarf", "umbrella", "satchel", of: a)
    let y = s.thing("ticket", "pebble", "whistle", "harmonica", "pretzel", of: b, plain: true)
    s.open(a, at: place)
    s.at(place, b)
    s.tell("swap.take", a, x, then: [.feel(a, "surprised")])
    s.tell("swap.pocket", a, y, then: [.hold(y, by: a)])
    s.tell("swap.back", a, place)
    s.tell("swap.meet", a, b, x, y, then: [.hold(y, by: b), .befriend(a, b)])
    s.tell("swap.laugh", a, b, x)
    s.close(a, with: b)
  }

  private static let photograph = Plot("old photograph", "family") { s in
    let a = s.child()
    let b = s.elder(of: a, ["grandparent", "aunt"])
    let attic = s.place("attic", "cellar", "bedroom")
    let x = s.thing("photograph", of: b)
    let y = s.thing("drum", "guitar", "trumpet", "accordion", "bicycle", of: b)
    let kitchen = s.place("kitchen", "porch", "garden")
    s.open(a, at: attic)
    s.at(kitchen, b)
    s.before(.put(x, at: attic), .put(y, at: kitchen))
    s.tell("photo.find", a, x, then: [.hold(x, by: a)])
    s.tell("photo.who", a, x)
    s.go(a, to: kitchen)
    s.tell("photo.show", a, b, x, then: [.hold(x, by: b), .feel(b, "surprised")])
    s.tell("photo.tell", b, a, y, then: [.learn(a, "youth")])
    s.tell("photo.play", b, a, y, then: [.hold(y, by: b), .feel(a, "proud")])
    s.close(a)
  }
}
