// A plot: a short function that casts characters and lets events happen.

/// One kind of story.
struct Plot: Sendable {
  /// Its name, for facts and counts.
  let name: String
  /// What it is about, in one word, for labelled data.
  let topic: String
  /// Casts, lays out and plays the story.
  let play: @Sendable (inout Scene) -> Void

  init(_ name: String, _ topic: String, play: @escaping @Sendable (inout Scene) -> Void) {
    self.name = name
    self.topic = topic
    self.play = play
  }

  /// All plots, in a fixed order on which seeds depend.
  static let all: [Plot] =
    lost + home + honesty + play + water + work + school + town + animals + wonder + journeys
    + friends + small
}
