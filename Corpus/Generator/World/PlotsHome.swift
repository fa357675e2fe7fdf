// Plots about home and family: birthdays, meals, nightmares, babies, moving.

extension Plot {
  static let home = [birthday, nightmare, soupForEveryone, secretRecipe, powerCut, newBaby]

  private static let birthday = Plot("birthday", "family") { s in
    let a = s.child()
    let b = s.child(s.random.chance(50) ? "sibling" : "friend", of: a)
    let c = s.elder(of: a)
    let home = s.place("#home")
    let x = s.thing("#gift", of: b)
    s.open(a, at: home, with: b, c)
    s.tell("birthday.morning", a, number: s.world.person(a).age)
    if s.random.chance(60) { s.tell("birthday.nobody", a, b, then: [.feel(a, "sad")]) }
    s.tell("birthday.secret", b, c, x)
    s.tell("birthday.surprise", a, b, c, then: [.feel(a, "surprised")])
    s.give(b, x, to: a, forGood: true)
    s.tell("birthday.cake", a, c, number: s.world.person(a).age, then: [.feel(a, "happy")])
    s.close(a, with: b)
  }

  private static let nightmare = Plot("nightmare", "fear") { s in
    let a = s.child()
    let b = s.elder(of: a)
    let room = s.place("bedroom", "attic")
    let x = s.thing("lamp", "lantern", "candle", "torch", of: b)
    s.at(room, a, b)
    s.later(.night)
    s.tell("dream.wake", a, then: [.feel(a, "afraid")])
    s.pause(a, 50)
    s.tell("dream.noise", a)
    s.maybe(60, "feel.afraid", a)
    s.tell("dream.call", a, b, x)
    s.tell("dream.tell", a, b)
    s.tell("dream.look", b, a, x)
    s.tell("dream.calm", b, a, then: [.feel(a, "calm")])
    if s.random.chance(50) { s.give(b, x, to: a) }
    s.tell("dream.end", a, b)
  }

  private static let soupForEveryone = Plot("soup for everyone", "food") { s in
    let child = s.child()
    let a = s.elder(of: child)
    let b = s.adult()
    let c = s.child("neighbour", of: child)
    let x = s.thing("soup_pot", of: a)
    let place = s.place("kitchen", "courtyard", "square")
    s.open(child, at: place, with: a, b, c)
    s.tell("soup.poor", child, a, x, then: [.feel(child, "worried")])
    s.tell("soup.first", a, b, x)
    s.tell("soup.second", c, a, x)
    s.maybe(50, "soup.third", child, x)
    s.pause(child, 40)
    s.tell("soup.ready", a, x, number: 8 + s.random.below(9))
    s.tell("soup.end", child, a, x, then: [.feel(child, "happy")])
    s.close(child, with: c, 40)
  }

  private static let secretRecipe = Plot("secret recipe", "food") { s in
    let a = s.child()
    let b = s.elder(of: a, ["grandparent", "aunt"])
    let kitchen = s.place("kitchen", "bakery")
    let x = s.thing("recipe", of: b)
    let y = s.thing("#baked")
    s.open(a, at: kitchen, with: b)
    s.tell("recipe.famous", b, a, y)
    s.tell("recipe.ask", a, b, x)
    if s.random.chance(50) {
      s.tell("recipe.promise", a, b, then: [.promise("keep the recipe secret", by: a, to: b)])
    }
    s.give(b, x, to: a)
    s.tell("recipe.try", a, x, y)
    s.tell("recipe.wrong", a, y, then: [.feel(a, "disappointed")])
    s.tell("recipe.missing", b, a, x, then: [.learn(a, "missing ingredient")])
    s.tell("recipe.end", a, b, y, then: [.feel(a, "proud"), .become(y, "gone")])
    s.close(a)
  }

  private static let powerCut = Plot("power cut", "family") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let c = s.elder(of: a)
    let home = s.place("kitchen", "bedroom", "porch")
    let x = s.thing("candle", "lantern", "torch", of: c)
    let y = s.thing("#instrument", "chess_set", of: c)
    s.at(home, a, b, c)
    s.later(.evening)
    if s.random.chance(50) { s.tell("weather.storm") }
    s.tell("dark.click", a, b, then: [.feel(b, "afraid")])
    s.tell("dark.light", c, b, x)
    s.tell("dark.bored", a, c)
    s.tell("dark.play", c, a, y)
    s.tell("dark.shadows", b, a, x)
    s.tell("dark.back", a, b, c)
    s.close(a, 30)
  }

  private static let newBaby = Plot("new baby", "family") { s in
    let a = s.child()
    let b = s.child("sibling", of: a)
    let c = s.elder(of: a, ["parent", "grandparent"])
    let home = s.place("bedroom", "kitchen", "garden")
    let x = s.thing("teddy_bear", "blanket", "quilt", "doll", of: a)
    s.open(a, at: home, with: c)
    s.tell("baby.news", c, a)
    s.tell("baby.jealous", a, then: [.feel(a, "jealous")])
    s.maybe(50, "feel.lonely", a, then: [.feel(a, "lonely")])
    s.at(home, b)
    s.tell("baby.cry", a, b, c)
    s.tell("baby.try", a, b, x)
    s.tell("baby.smile", a, b, c, then: [.feel(a, "proud")])
    s.tell("baby.end", a, b, x)
    s.close(a, 40)
  }
}
