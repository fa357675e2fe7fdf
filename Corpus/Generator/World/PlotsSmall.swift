// Plots about small things that fill a day.

extension Plot {
  static let small = [looseTooth, gardenShow, hiccups, rainyDay, wrongCake]

  private static let looseTooth = Plot("loose tooth", "family") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let place = s.place("kitchen", "playground", "school", "porch")
    let x = s.thing("apple", "pretzel", "biscuit", "sandwich", of: a)
    s.open(a, at: place, with: b)
    s.tell("tooth.wobbles", a)
    s.tell("tooth.advice", b, a)
    s.tell("tooth.try", a, b)
    s.tell("tooth.out", a, b, x, then: [.feel(a, "proud")])
    s.tell("tooth.end", b, a)
    s.close(a, 60)
  }

  private static let gardenShow = Plot("show in the yard", "play") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let c = s.animal(["dog", "goat", "cat", "parrot"])
    let place = s.place("courtyard", "garden", "barn", "meadow")
    let x = s.thing("drum", "trumpet", "accordion", "bell", of: b)
    s.open(a, at: place, with: b, c, fair: true)
    s.tell("show.plan", a, b)
    s.tell("show.practise", a, c, then: [.feel(a, "worried")])
    s.tell("show.begin", b, a, x, number: 6 + s.random.below(14))
    s.tell("show.wrong", c, a, b)
    s.tell("show.laugh", a, b, c)
    s.tell("show.end", a, b, c, then: [.feel(a, "happy")])
    s.close(a, with: b, 50)
  }

  private static let hiccups = Plot("hiccups", "family") { s in
    let a = s.child()
    let b = s.elder(of: a)
    let c = s.child("neighbour", of: a)
    let place = s.place("kitchen", "courtyard", "school", "library", "bakery")
    s.open(a, at: place, with: b, c)
    s.tell("hiccup.start", a)
    s.tell("hiccup.water", b, a)
    s.tell("hiccup.scare", c, a)
    s.maybe(60, "hiccup.wise", b, a)
    s.tell("hiccup.gone", a, c)
    s.tell("hiccup.end", c, a, b)
    s.close(a, 30)
  }

  private static let rainyDay = Plot("rainy day", "weather") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let place = s.place("attic", "kitchen", "bedroom", "porch", "barn")
    let x = s.thing("box", "suitcase", "blanket", "broom")
    s.at(place, a, b)
    s.before(.put(x, at: place))
    s.weather = "rain"
    s.tell("weather.rain")
    s.tell("rainy.bored", a, b)
    s.pause(a, 50)
    s.tell("rainy.thing", b, a, x, then: [.hold(x, by: b)])
    s.tell("rainy.voyage", a, b, x)
    s.tell("rainy.danger", b, a, x)
    s.tell("rainy.sun", a, b, x)
    s.close(a, with: b, 50)
  }

  private static let wrongCake = Plot("salt in the cake", "food") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.child("sibling", of: a) : s.child("friend", of: a)
    let c = s.elder(of: a)
    let place = s.place("kitchen")
    let x = s.thing("cake", "pie", "bun", of: a)
    s.open(a, at: place, with: b)
    s.tell("salt.plan", a, b, about: c)
    s.tell("salt.mix", b, a, x)
    s.tell("salt.smell", a, b, x, then: [.feel(a, "proud")])
    s.at(place, c)
    s.tell("salt.bite", c, a, x)
    s.tell("salt.truth", a, c, b, then: [.feel(a, "ashamed")])
    s.tell("salt.end", c, a, b, x, then: [.become(x, "gone")])
    s.close(a, with: b, 50)
  }
}
