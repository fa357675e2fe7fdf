// Plots about gardens, trades and things made by hand.

extension Plot {
  static let work = [plantTree, giantPumpkin, marketTrade, apprentice, oldClock]

  private static let plantTree = Plot("planting a tree", "nature") { s in
    let a = s.child()
    let b = s.elder(of: a, ["grandparent", "aunt"])
    let place = s.place("garden", "orchard", "hill", "courtyard", "meadow")
    let x = s.thing("apple_tree", "cherry_tree", "lemon_tree", "rose_bush", of: b)
    let y = s.thing("spade", of: b)
    s.open(a, at: place, with: b, fair: true)
    s.tell("plant.why", b, a, x)
    s.give(b, y, to: a)
    s.tell("plant.dig", a, b, x, y, then: [.put(x, at: place)])
    s.tell("plant.promise", a, b, x, then: [.promise("water it", by: a, to: b)])
    s.daysPass(a, 10 + s.random.below(10))
    s.tell("plant.dry", a, x, then: [.feel(a, "worried")])
    s.tell("plant.water", a, x, then: [.keep("water it", by: a)])
    s.tell("plant.leaf", a, b, x, then: [.feel(a, "happy")])
    s.close(a, 50)
  }

  private static let giantPumpkin = Plot("giant pumpkin", "nature") { s in
    let a = s.child()
    let b = s.adult(s.random.pick(["gardener", "farmer", "grocer"]))
    let place = s.place("garden", "field", "greenhouse")
    let x = s.thing("pumpkin", "cabbage", "melon", of: a, plain: true)
    s.open(a, at: place, with: b, fair: true)
    s.before(.put(x, at: place))
    s.tell("grow.small", a, x)
    s.tell("grow.talk", a, b, x)
    s.daysPass(a, 12 + s.random.below(8))
    s.tell("grow.big", a, x, then: [.feel(a, "proud")])
    s.tell("grow.move", a, b, x)
    s.tell("grow.end", a, b, x, number: 20 + s.random.below(40), then: [.become(x, "gone")])
    s.close(a, 50)
  }

  private static let marketTrade = Plot("market trade", "trade") { s in
    let a = s.child()
    let market = s.place("market")
    let b = s.adult(s.random.pick(["baker", "potter", "weaver", "florist"]))
    let c = s.adult(s.random.pick(["beekeeper", "farmer", "grocer", "tailor"]))
    let x = s.thing("#fruit", "basket", "cheese", of: a)
    let y = s.thing("hat", "bowl", "loaf", "cushion", of: b)
    let z = s.thing("pot_of_honey", "puppet", "kite", "harmonica", of: c)
    s.open(a, at: market, with: b, c, fair: true)
    s.tell("trade.have", a, x, z)
    s.tell("trade.no", c, a, x, y)
    s.tell(
      "trade.first", a, b, x, y,
      then: [.hold(x, by: b), .own(x, by: b), .hold(y, by: a), .own(y, by: a)])
    s.tell(
      "trade.second", a, c, y, z,
      then: [.hold(y, by: c), .own(y, by: c), .hold(z, by: a), .own(z, by: a), .feel(a, "proud")])
    s.tell("trade.end", a, z)
    s.close(a)
  }

  private static let apprentice = Plot("first day at work", "work") { s in
    let a = s.child()
    let b = s.adult(
      s.random.pick(["baker", "potter", "shoemaker", "tailor", "clockmaker", "blacksmith"]))
    let place = s.place("workshop", "bakery", "market")
    s.open(a, at: place, with: b)
    s.tell("apprentice.ask", a, b)
    s.tell("apprentice.boring", b, a)
    s.tell("apprentice.mistake", a, b, then: [.feel(a, "ashamed")])
    s.tell("apprentice.calm", b, a)
    s.tell("apprentice.try", a, b, then: [.feel(a, "proud")])
    s.tell("apprentice.end", b, a)
    s.close(a, 40)
  }

  private static let oldClock = Plot("stopped clock", "work") { s in
    let a = s.child()
    let b = s.adult("clockmaker")
    let place = s.place("square", "school", "station")
    let x = s.thing("watch", "clock", plain: true)
    s.before(.own(x, by: b), .hold(x, by: b))
    s.open(a, at: place, with: b)
    s.tell("clock.stopped", a)
    s.tell("clock.mess", a)
    s.tell("clock.climb", b, a, x)
    s.tell("clock.cause", a, b)
    s.tell("clock.runs", b, a, x)
    s.tell("clock.end", a, b)
    s.close(a, 30)
  }
}
