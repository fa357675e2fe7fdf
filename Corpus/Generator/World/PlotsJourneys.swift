// Plots about journeys, errands and moving house.

extension Plot {
  static let journeys = [trainWindow, errand, movingHouse, lostInMarket]

  private static let trainWindow = Plot("train journey", "travel") { s in
    let a = s.child()
    let b = s.adult()
    let station = s.place("station")
    let end = s.place("harbour", "beach", "lake", "square", "bridge")
    let x = s.thing("sandwich", "orange", "bag_of_nuts", "bar_of_chocolate", "pear", of: b)
    let c = s.elder(of: a, ["grandparent", "aunt"])
    s.open(a, at: station)
    s.at(station, b)
    s.at(end, c)
    s.tell("train.alone", a, about: c, number: s.world.person(a).age, then: [.feel(a, "excited")])
    s.tell("train.seat", a, b)
    s.tell("train.window", a)
    s.tell("train.share", b, a, x)
    s.tell("train.fear", a, b, then: [.feel(a, "worried")])
    s.before(.move(a, to: end))
    s.tell("train.arrive", a, c, end, about: b, then: [.feel(a, "happy")])
    s.close(a, 50)
  }

  private static let errand = Plot("forgotten errand", "family") { s in
    let a = s.child()
    let b = s.elder(of: a, ["parent", "grandparent"])
    let c = s.adult(s.random.pick(["grocer", "baker", "farmer"]))
    let home = s.place("kitchen", "porch", "garden")
    let market = s.place("market", "bakery")
    let x = s.thing("basket", "satchel", of: b)
    let y = s.thing("egg", "cheese", "loaf", "cabbage", "melon", plain: true)
    s.open(a, at: home, with: b)
    s.at(market, c)
    s.before(.own(y, by: c), .hold(y, by: c))
    s.tell(
      "errand.list", b, a, x, y, then: [.hold(x, by: a), .promise("bring it home", by: a, to: b)])
    s.tell("errand.way", a)
    s.tell("errand.distract", a)
    s.go(a, to: market)
    s.tell("errand.forget", a, c, then: [.feel(a, "worried")])
    s.tell("errand.guess", c, a)
    s.tell("errand.remember", a, c, y, then: [.hold(y, by: a), .own(y, by: a)])
    s.go(a, to: home)
    s.tell("errand.home", b, a, x, y, then: [.hold(y, by: b), .keep("bring it home", by: a)])
    s.close(a, 30)
  }

  private static let movingHouse = Plot("moving house", "friendship") { s in
    let a = s.child()
    let b = s.child("friend", of: a)
    let old = s.place("courtyard", "garden", "porch")
    let new = s.place("attic", "bedroom", "rooftop", "kitchen")
    let x = s.thing("#keepsake", "#instrument", "marble", "shell", of: b)
    let c = s.child("neighbour", of: a)
    s.open(a, at: old, with: b)
    s.tell("move.boxes", a, b, then: [.feel(a, "sad")])
    s.give(b, x, to: a, forGood: true)
    s.tell("move.promise", b, a, then: [.promise("write every week", by: b, to: a)])
    s.tell("move.leave", a, b)
    s.before(.move(a, to: new))
    s.tell("move.new", a, x, then: [.feel(a, "lonely")])
    s.at(new, c)
    s.tell("move.knock", c, a)
    s.daysPass(a, 6 + s.random.below(4))
    s.tell(
      "move.letter", a, x, about: b, then: [.keep("write every week", by: b), .feel(a, "happy")])
    s.close(a, with: c)
  }

  private static let lostInMarket = Plot("lost in the crowd", "fear") { s in
    let a = s.child()
    let b = s.elder(of: a, ["parent", "grandparent", "aunt"])
    let c = s.adult()
    let place = s.place("market", "station", "harbour", "square", "museum")
    let x = s.thing("pretzel", "apple", "balloon", "bun", "lollipop", of: c)
    s.open(a, at: place, with: b)
    s.at(place, c)
    s.tell("crowd.hand", b, a)
    s.tell("crowd.alone", a, b, then: [.feel(a, "afraid")])
    s.maybe(50, "feel.afraid", a)
    s.tell("crowd.helper", c, a, x)
    s.give(c, x, to: a, forGood: true)
    s.tell("crowd.describe", a, c, b)
    s.tell("crowd.call", c, a)
    s.tell("crowd.found", b, a, c, then: [.feel(a, "relieved"), .feel(b, "relieved")])
    s.close(a, 40)
  }
}
