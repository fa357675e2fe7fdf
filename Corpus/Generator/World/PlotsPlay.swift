// Plots about games, races and small contests.

extension Plot {
  static let play = [stuckKite, race, treehouse, hideAndSeek, sharingToy, snowman]

  private static let stuckKite = Plot("stuck kite", "play") { s in
    let a = s.child()
    let b =
      s.random.chance(50)
      ? s.child("friend", of: a)
      : s.adult(s.random.pick(["gardener", "carpenter", "fisherman", "teacher"]))
    let place = s.place("#open")
    let x = s.thing("kite", "balloon", of: a)
    s.open(a, at: place, with: b, fair: true)
    s.tell("kite.fly", a, x, then: [.feel(a, "happy")])
    s.tell("kite.stuck", a, x, then: [.put(x, at: place), .become(x, "stuck")])
    s.tell("kite.try", a, x)
    s.maybe(40, "think", a)
    s.tell("ask.help", a, b)
    let y = s.thing("ladder", "rope", "rake", "fishing_rod", of: b)
    s.tell("kite.tool", b, a, y)
    s.tell("kite.free", b, a, x, y, then: [.hold(x, by: a), .feel(a, "relieved")])
    s.tell("kite.end", a, b, x)
    s.close(a, with: b)
  }

  private static let race = Plot("race", "play") { s in
    let a = s.child()
    let b = s.child("classmate", of: a)
    let c = s.child("friend", of: a)
    let place = s.place("park", "beach", "meadow", "square", "playground")
    let x = s.thing("medal", "trophy", "pretzel", "crown")
    s.open(a, at: place, with: b, c, fair: true)
    s.before(.put(x, at: place))
    s.tell("race.prize", a, x)
    s.tell("race.boast", b, a)
    s.tell("race.start", a, b, c)
    if s.random.chance(55) {
      s.tell("race.fall", b, a, then: [.feel(b, "disappointed")])
      s.tell("race.stop", a, b)
      s.tell("race.other", c, x, then: [.hold(x, by: c), .own(x, by: c)])
      s.tell("race.share", c, a, b, x, then: [.befriend(a, b)])
    } else {
      s.tell("race.close", a, b)
      s.tell("race.win", a, x, then: [.hold(x, by: a), .own(x, by: a), .feel(a, "proud")])
      s.tell("race.shake", b, a, x, then: [.befriend(a, b)])
    }
    s.close(a, with: b)
  }

  private static let treehouse = Plot("tree house", "play") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let c = s.adult("carpenter")
    let place = s.place("garden", "orchard", "forest")
    let x = s.thing("hammer", "saw", of: c)
    let y = s.thing("flag", "lantern", "bell", "blanket", of: b)
    s.open(a, at: place, with: b, c, fair: true)
    s.tell("tree.plan", a, b)
    s.tell("tree.fail", a, b, then: [.feel(a, "disappointed")])
    s.tell("tree.advice", c, a, x)
    s.give(c, x, to: a)
    s.tell("tree.build", a, b, c, x, number: 3 + s.random.below(5))
    s.tell("tree.finish", b, a, y, then: [.put(y, at: place), .feel(a, "proud")])
    s.tell("tree.end", a, b)
    s.close(a, with: b, 50)
  }

  private static let hideAndSeek = Plot("hide and seek", "play") { s in
    let a = s.child()
    let b = s.child("cousin", of: a)
    let c = s.child("friend", of: a)
    let place = s.place("barn", "garden", "courtyard", "orchard", "theatre", "mill")
    s.open(a, at: place, with: b, c)
    s.tell("hide.count", b, a, c)
    s.tell("hide.spot", a)
    s.pause(a, 60)
    s.tell("hide.found", b, c)
    s.tell("hide.wait", a, then: [.feel(a, "lonely")])
    if s.random.chance(50) { s.tell("hide.asleep", a) } else { s.tell("hide.company", a) }
    s.tell("hide.seek", b, c, a, then: [.feel(b, "worried")])
    s.tell("hide.end", a, b, c)
    s.close(a, with: b, 40)
  }

  private static let sharingToy = Plot("sharing a toy", "sharing") { s in
    let a = s.child()
    let b = s.child(s.random.chance(50) ? "sibling" : "neighbour", of: a)
    let place = s.place("#play", "#home")
    let x = s.thing("#toy", of: a)
    s.open(a, at: place, with: b)
    s.tell("share.new", a, x, then: [.feel(a, "proud")])
    s.tell("share.ask", b, a, x)
    s.tell("share.no", a, b, x, then: [.feel(b, "sad")])
    s.tell("share.alone", a, x, then: [.feel(a, "lonely")])
    s.tell("share.idea", b, a, x)
    s.give(a, x, to: b)
    s.tell("share.play", a, b, x, then: [.feel(a, "happy"), .feel(b, "happy")])
    s.close(a, with: b)
  }

  private static let snowman = Plot("snowman", "play") { s in
    let a = s.child()
    let b = s.child("neighbour", of: a)
    let c = s.elder(of: a)
    let place = s.place("courtyard", "garden", "square", "hill")
    let x = s.thing("hat", "scarf", "cap", of: c)
    let y = s.thing("carrot", "pencil", "pine_cone", plain: true)
    s.at(place, a, b)
    s.weather = "snow"
    s.tell("weather.snow")
    s.tell("snow.roll", a, b)
    s.tell("snow.nose", b, a, y)
    s.at(place, c)
    s.give(c, x, to: a)
    s.tell("snow.dress", a, b, x)
    s.tell("snow.talk", b, a)
    s.daysPass(a, 2 + s.random.below(5))
    s.tell("snow.melt", a, x, y, then: [.feel(a, "sad")])
    s.tell("snow.end", b, a)
    s.close(a, with: b, 40)
  }
}
