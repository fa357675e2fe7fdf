// Plots about streets, neighbours and the whole village.

extension Plot {
  static let town = [festival, grumpyNeighbour, bakeryQueue, lastBus, communityGarden]

  private static let festival = Plot("lantern festival", "festival") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let c = s.random.chance(50) ? s.adult() : s.elder(of: a)
    let place = s.place("square", "harbour", "bridge", "park")
    let x = s.thing("lantern", of: a)
    s.open(a, at: place, with: b, c, fair: true)
    s.tell("feast.ready", a, b, x)
    s.later(.evening)
    s.tell("feast.crowd", a, c)
    s.tell("feast.wind", a, x, then: [.become(x, "broken"), .feel(a, "sad")])
    s.tell("feast.light", c, a, x)
    s.tell("feast.fix", b, a, x, then: [.become(x, "mended")])
    s.tell("feast.shine", a, b, x, number: 30 + s.random.below(60), then: [.feel(a, "happy")])
    s.close(a, 40)
  }

  private static let grumpyNeighbour = Plot("grumpy neighbour", "friendship") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let c = s.adult()
    let place = s.place("courtyard", "garden", "porch")
    let x = s.thing("ball", "kite", "balloon", of: a)
    s.open(a, at: place, with: b, fair: true)
    s.tell("grump.known", a, about: c)
    s.tell("grump.ball", b, a, x, about: c, then: [.put(x, at: place), .become(x, "lost")])
    s.tell("grump.dare", a, b)
    s.at(place, c)
    s.tell("grump.door", c, a)
    s.tell("grump.inside", a, c)
    s.tell("grump.back", c, a, b, x, then: [.hold(x, by: a)])
    s.tell("grump.end", a, b, c, then: [.befriend(a, c)])
    s.close(a, with: b, 40)
  }

  private static let bakeryQueue = Plot("last loaf", "sharing") { s in
    let a = s.adult("baker")
    let b = s.child()
    let c = s.adult(s.random.pick(["doctor", "musician", "postman", "painter"]))
    let place = s.place("bakery")
    let x = s.thing("loaf", "cake", "pie", of: a)
    s.open(a, at: place)
    s.at(place, b, c)
    s.tell("loaf.last", a, x)
    s.tell("loaf.two", b, c, x)
    s.tell("loaf.why", c, b)
    s.tell("loaf.child", b, c, x)
    if s.random.chance(50) {
      s.tell("loaf.half", a, b, c, x, then: [.become(x, "gone")])
    } else {
      s.tell("loaf.gift", c, b, x, then: [.hold(x, by: b), .own(x, by: b), .feel(b, "grateful")])
    }
    s.tell("loaf.end", a, b, c)
    s.close(b, 50)
  }

  private static let lastBus = Plot("missed bus", "travel") { s in
    let a = s.child()
    let b = s.adult()
    let place = s.place("bus_stop", "station")
    let home = s.place("#home")
    let x = s.thing("umbrella", "lantern", "blanket", "harmonica", of: b)
    s.at(place, a, b)
    s.later(.evening)
    s.tell("bus.gone", a, then: [.feel(a, "worried")])
    s.pause(a, 50)
    s.tell("bus.stranger", b, a, x)
    s.tell("bus.wait", a, b, x)
    s.tell("bus.talk", b, a)
    s.tell("bus.comes", a, b)
    s.at(home, a)
    s.tell("bus.home", a, about: b)
    s.close(a, 40)
  }

  private static let communityGarden = Plot("empty plot", "nature") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let c = s.adult(s.random.pick(["gardener", "teacher", "painter", "carpenter"]))
    let place = s.place("courtyard", "square", "park", "school")
    let x = s.thing("rake", "spade", "broom", "wheelbarrow", of: c)
    let y = s.thing("bench", "birdhouse", "sunflower", "wind_chime", of: b)
    s.open(a, at: place, with: b)
    s.tell("plot.ugly", a, b)
    s.tell("plot.plan", b, a)
    s.at(place, c)
    s.tell("plot.no", c, a)
    s.tell("plot.show", a, c, b)
    s.give(c, x, to: a)
    s.tell("plot.work", a, b, c, x, number: 2 + s.random.below(4))
    s.tell("plot.end", b, a, y, then: [.put(y, at: place), .feel(a, "proud")])
    s.close(a, with: b, 50)
  }
}
