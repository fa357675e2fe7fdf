// Plots about animals.

extension Plot {
  static let animals = [lostDog, hungryGoat, nestOnSill, catAndMouse, foxAndHen]

  private static let lostDog = Plot("lost dog", "animals") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.child("friend", of: a) : s.adult()
    let c = s.animal(["dog", "dog", "cat", "goat", "rabbit"])
    let home = s.place("garden", "courtyard", "porch")
    let far = s.place("#wild", "harbour", "market", "station", "field")
    s.open(a, at: home, with: c)
    s.tell("stray.gone", a, about: c, then: [.move(c, to: far), .feel(a, "worried")])
    s.tell("stray.call", a, about: c)
    s.at(home, b)
    s.tell("ask.help", a, b)
    s.tell("stray.trace", b, a, about: c)
    s.go(a, to: far, with: b)
    s.pause(a, 50)
    s.tell("stray.found", a, b, c, then: [.feel(a, "relieved")])
    s.tell("stray.why", b, c, a)
    s.close(a, with: b)
  }

  private static let hungryGoat = Plot("hungry goat", "animals") { s in
    let a = s.animal(["goat", "donkey", "pony"])
    let b = s.adult(s.random.pick(["farmer", "shepherd", "miller"]))
    let c = s.child()
    let place = s.place("garden", "barn", "meadow", "courtyard", "market")
    let x = s.thing("hat", "apron", "map", "letter", "recipe", "umbrella", of: b)
    s.open(a, at: place, with: b, c)
    s.tell("goat.always", a, b)
    s.tell("goat.eats", a, b, x, then: [.become(x, "broken"), .put(x, at: place)])
    s.tell("goat.angry", b, a, x, then: [.feel(b, "angry")])
    s.tell("goat.child", c, b, a)
    s.tell("goat.useful", a, b, c)
    s.tell("goat.end", b, a, x, then: [.feel(b, "happy")])
    s.close(c, 40)
  }

  private static let nestOnSill = Plot("nest on the sill", "animals") { s in
    let a = s.child()
    let b = s.elder(of: a)
    let place = s.place("bedroom", "kitchen", "attic", "workshop")
    let x = s.thing("nest", plain: true)
    s.open(a, at: place, with: b)
    s.before(.put(x, at: place))
    s.tell("nest.built", a, x, number: 3 + s.random.below(3), then: [.feel(a, "excited")])
    s.tell("nest.promise", a, b, x, then: [.promise("leave the window shut", by: a, to: b)])
    s.daysPass(a, 7 + s.random.below(6))
    s.tell("nest.hatch", a, b, x)
    s.tell("nest.fall", a, x, then: [.feel(a, "worried")])
    s.tell("nest.save", b, a, x)
    s.tell("nest.fly", a, b, x, then: [.keep("leave the window shut", by: a), .feel(a, "proud")])
    s.close(a, 50)
  }

  private static let catAndMouse = Plot("the cat who did not hunt", "animals") { s in
    let a = s.animal(["cat"])
    let b = s.adult(s.random.pick(["miller", "baker", "grocer", "cook"]))
    let place = s.place("mill", "bakery", "barn", "cellar", "kitchen")
    let x = s.thing("cheese", "loaf", "pie", of: b)
    s.open(a, at: place, with: b)
    s.before(.put(x, at: place))
    s.tell("cat.lazy", a, b)
    s.tell("cat.mouse", a, x)
    s.tell("cat.deal", a)
    s.tell("cat.night", a, b)
    s.tell("cat.hero", b, a, x, then: [.feel(b, "grateful")])
    s.tell("cat.end", a, b)
  }

  private static let foxAndHen = Plot("the clever hen", "animals") { s in
    let a = s.animal(["hen", "goose", "duckling"])
    let b = s.animal(["fox"])
    let place = s.place("barn", "meadow", "orchard", "pond")
    s.open(a, at: place)
    s.at(place, b)
    s.tell("hen.meets", a, b)
    s.tell("hen.flatter", b, a)
    s.tell("hen.trick", a, b)
    s.tell("hen.wait", b, a)
    s.tell("hen.escape", a, b)
    s.tell("hen.end", b, a)
    s.close(a, 30)
  }
}
