// Plots with a little wonder in them: stars, echoes, odd inventions.

extension Plot {
  static let wonder = [shootingStar, invention, echo, strangeMap]

  private static let shootingStar = Plot("shooting star", "wonder") { s in
    let a = s.child()
    let b = s.random.chance(50) ? s.elder(of: a) : s.child("cousin", of: a)
    let place = s.place("rooftop", "hill", "meadow", "lighthouse", "beach")
    let x = s.thing("blanket", "telescope", "lantern", "hammock", of: b)
    s.at(place, a, b)
    s.later(.night)
    s.tell("star.awake", a, b, x)
    s.tell("star.dark", a)
    s.tell("star.names", b, a)
    s.tell("star.fall", a, b, then: [.feel(a, "excited")])
    s.tell("star.wish", a, b)
    s.tell("star.end", b, a, x)
    s.close(a, 30)
  }

  private static let invention = Plot("odd invention", "work") { s in
    let a = s.child()
    let b = s.child("neighbour", of: a)
    let c = s.adult(s.random.pick(["mechanic", "blacksmith", "clockmaker"]))
    let place = s.place("workshop", "barn", "courtyard", "attic")
    let x = s.thing("umbrella", "watering_can", "bicycle", "kettle", "wheelbarrow", of: a)
    s.open(a, at: place, with: b, c)
    s.tell("invent.idea", a, x)
    s.tell("invent.laugh", b, a)
    s.tell("invent.build", a, c, x, number: 3 + s.random.below(9))
    s.tell("invent.test", a, b, x, then: [.feel(a, "disappointed")])
    s.tell("invent.use", b, a, x)
    s.tell("invent.end", c, a, b, then: [.feel(a, "proud")])
    s.close(a, 50)
  }

  private static let echo = Plot("the echo", "wonder") { s in
    let a = s.child()
    let b = s.child()
    let place = s.place("path", "cave", "hill", "forest")
    let x = s.thing("whistle", "flute", "trumpet", "harmonica", "drum", of: a)
    s.open(a, at: place, fair: true)
    s.tell("echo.shout", a)
    s.tell("echo.play", a, x)
    s.tell("echo.wrong", a, x, then: [.feel(a, "surprised")])
    s.tell("echo.ask", a)
    s.at(place, b)
    s.tell("echo.meet", b, a, x)
    s.tell("echo.end", a, b, then: [.befriend(a, b), .feel(a, "happy")])
    s.close(a, with: b, 50)
  }

  private static let strangeMap = Plot("treasure map", "wonder") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let c = s.elder(of: a, ["grandparent", "aunt"])
    let home = s.place("kitchen", "attic", "porch")
    let far = s.place("#wild", "orchard", "beach", "mill")
    let x = s.thing("map")
    let y = s.thing("box", "bottle", "jar")
    s.open(a, at: home, with: b, c)
    s.before(.put(x, at: home), .put(y, at: far))
    s.tell("map.found", a, b, x, then: [.hold(x, by: a)])
    s.tell("map.riddle", b, a, x)
    s.go(a, to: far, with: b)
    s.pause(a)
    s.tell("map.steps", a, b, number: 7 + s.random.below(13))
    s.tell("map.dig", b, a, y, then: [.hold(y, by: b)])
    s.tell("map.inside", a, b, y, about: c, then: [.feel(a, "happy")])
    s.tell("map.end", a, b, about: c)
    s.close(a, with: b, 40)
  }
}
