extension Plot {
  static let animals: [Plot] = [], wonder: [Plot] = [], journeys: [Plot] = [], friends: [Plot] = [], small: [Plot] = []
}
extension EnglishTellings {
  static let animals = "", wonder = "", journeys = "", friends = "", small = ""
}
