// Plots by rivers, lakes and the sea.

extension Plot {
  static let water = [bridgeRepaired, raft, storm, firstSwim, bigFish]

  private static let bridgeRepaired = Plot("bridge repaired", "work") { s in
    let a = s.child()
    let b = s.adult("carpenter")
    let c = s.adult(s.random.pick(["miller", "baker", "shepherd", "postman"]))
    let place = s.place("bridge")
    let x = s.thing("hammer", "saw", "rope", of: b)
    s.open(a, at: place, with: c)
    s.tell("bridge.broken", a, c, then: [.feel(c, "worried")])
    s.tell("bridge.cut", c, a)
    s.at(place, b)
    s.tell("bridge.begin", b, c, x)
    s.tell("bridge.many", a, b, number: 5 + s.random.below(14))
    s.tell("bridge.done", b, a, x, then: [.feel(a, "proud")])
    s.tell("bridge.first", c, a)
    s.close(a, 40)
  }

  private static let raft = Plot("raft", "play") { s in
    let a = s.child()
    let b = s.child("cousin", of: a)
    let place = s.place("river", "lake", "pond")
    let x = s.thing("raft", of: a)
    let y = s.thing("blanket", "flag", "umbrella", "broom", of: b)
    s.open(a, at: place, with: b, fair: true)
    s.tell("raft.build", a, b, x)
    s.tell("raft.launch", b, a, x, y)
    s.tell("raft.sink", a, b, x, then: [.become(x, "broken")])
    s.tell("raft.why", b, a)
    s.tell("raft.again", a, b, x, then: [.become(x, "mended"), .feel(a, "proud")])
    s.close(a, with: b)
  }

  private static let storm = Plot("storm at sea", "weather") { s in
    let a = s.child()
    let b = s.elder(of: a, ["parent", "grandparent"])
    let place = s.place("harbour", "lighthouse", "beach")
    let x = s.thing("lantern", "lamp", "torch", "bell", of: a)
    s.open(a, at: place)
    s.tell("storm.out", a, about: b, then: [.feel(a, "worried")])
    s.tell("storm.comes", a)
    s.maybe(60, "feel.worried", a)
    s.tell("storm.light", a, x)
    s.tell("storm.wait", a, x)
    s.at(place, b)
    s.tell("storm.home", b, a, x, then: [.feel(a, "relieved")])
    s.close(a)
  }

  private static let firstSwim = Plot("learning to swim", "fear") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.elder(of: a) : s.child("sibling", of: a)
    let place = s.place("lake", "beach", "river", "pond")
    s.open(a, at: place, with: b, fair: true)
    s.tell("swim.afraid", a, b, then: [.feel(a, "afraid")])
    s.tell("swim.show", b, a)
    s.tell("swim.sink", a, b)
    s.tell("swim.promise", b, a, then: [.promise("hold on", by: b, to: a)])
    s.tell(
      "swim.alone", a, b, number: 3 + s.random.below(6),
      then: [.keep("hold on", by: b), .feel(a, "proud")])
    s.tell("swim.end", a, b)
    s.close(a, 50)
  }

  private static let bigFish = Plot("the big fish", "animals") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.adult("fisherman") : s.elder(of: a, ["grandparent", "aunt"])
    let place = s.place("lake", "river", "harbour")
    let x = s.thing("fishing_rod", "net", of: b)
    s.open(a, at: place, with: b)
    s.tell("fish.legend", b, a)
    s.give(b, x, to: a)
    s.tell("fish.wait", a, b)
    s.pause(a)
    s.tell("fish.bite", a, b, x, then: [.feel(a, "excited")])
    if s.random.chance(50) { s.tell("fish.free", a, b) } else { s.tell("fish.boot", a, b, x) }
    s.tell("fish.end", b, a)
    s.close(a, 40)
  }
}
