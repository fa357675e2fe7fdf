// Names, places, trades, traits and relations. Keys are English; one entry a line or a word.

enum EnglishWords {
  static let girls = """
    Mira Ana Leila Sofia Nadia Hana Ines Rosa Freya Amara Yuki Priya Zoe Clara Elif Ingrid Marta Noor Olga Paula
    Ruth Sana Tala Ursula Vera Wanda Xenia Yara Zora Aisha Bianca Carmen Dalia Emma Farah Greta Helen Iris Julia
    Kamala Lucia Mei Nina Oona Petra Quinn Rania Sara Thea Uma Valeria Willa Ximena Yasmin Zahra Alma Bella Celia
    Dora Esther Fiona Gloria Heidi Irene Jana Keiko Linnea Malin Naomi Olivia Pilar Rita Selma Tamsin Ulla Violet
    Wren Anouk Beatriz Chioma Delphine Elena Fatima Giulia Hazel Isla Jasmine Kirsi Lola Maren Nora Opal Pia Renata
    Sunita Teresa Una Veronica Winnie Alice Bridget Catalina Daphne Edith Frida Gwen Hilda Indira Joy Kezia Lena
    """
  static let boys = """
    Tomas Ali Omar Leo Hugo Kenji Mateo Noah Arjun Bruno Carlos Dmitri Emil Felix Goran Hassan Ivan Jonas Kofi Luca
    Marco Nils Oscar Pablo Quentin Rafael Sven Tariq Umar Viktor Walter Xavier Yusuf Zeno Adam Boris Cyrus Diego
    Enzo Finn Gabriel Henrik Ismael Jamal Karim Lars Milo Nikhil Otto Pedro Rohan Samuel Theo Ulrich Vasco Wim
    Yannis Zubin Anton Ben Cesar Daniel Elias Farid Gus Hamid Igor Julian Kwame Luis Martin Nestor Oren Pavel Remy
    Salim Tobias Uri Vincent Wilfred Abdul Basil Conrad Darius Edgar Fritz Georg Harvey Idris Jacob Kai Lorenzo
    Malik Nico Orlando Piet Ravi Simon Timur Ugo Vikram Wesley Andres Benjamin Chidi David Ernesto Fabian Gil Hector
    """
  static let animalNames = """
    Biscuit Pepper Marble Thimble Button Clover Fern Ginger Honey Jasper Kettle Lemon Muffin Nutmeg Olive Pickle
    Rusty Smudge Tuppence Velvet Whiskers Ziggy Acorn Bramble Cocoa Domino Ember Figaro Goblin Hazelnut
    """
  static let roles = """
    baker fisherman teacher gardener carpenter postman tailor shepherd miller librarian cook painter doctor potter
    beekeeper ferryman clockmaker blacksmith farmer musician florist shoemaker sailor mechanic weaver grocer
    """
  static let species =
    "dog cat goat pony donkey hen goose rabbit hedgehog parrot turtle duckling lamb squirrel fox"
  static let traits = """
    curious shy brave patient clumsy cheerful stubborn careful dreamy generous proud gentle impatient clever quiet
    talkative honest forgetful tidy playful
    """
  static let relations = """
    sibling | brother | sister
    cousin | cousin | cousin
    friend | friend | friend
    neighbour | neighbour | neighbour
    grandparent | grandfather | grandmother
    parent | father | mother
    aunt | uncle | aunt
    classmate | classmate | classmate
    """
  static let places = """
    harbour | the harbour | at | outdoors town water work
    beach | the beach | on | outdoors water open play
    river | the river | by | outdoors water green
    lake | the lake | by | outdoors water green
    pond | the pond | by | outdoors water green small
    bridge | the old bridge | on | outdoors water town
    square | the village square | in | outdoors town open
    market | the market | at | outdoors town trade
    park | the park | in | outdoors green open play
    garden | the garden | in | outdoors green home
    orchard | the orchard | in | outdoors green work
    meadow | the meadow | in | outdoors green open play
    forest | the forest | in | outdoors green wild
    hill | the windy hill | on | outdoors green open wild
    barn | the barn | in | indoors work farm
    stable | the stable | in | indoors work farm
    field | the wheat field | in | outdoors green work farm
    kitchen | the kitchen | in | indoors home
    attic | the attic | in | indoors home old
    cellar | the cellar | in | indoors home old dark
    bedroom | the bedroom | in | indoors home
    porch | the porch | on | outdoors home
    courtyard | the courtyard | in | outdoors home town play
    rooftop | the rooftop | on | outdoors home town open
    school | the school | at | indoors town learn
    playground | the playground | in | outdoors town play open
    library | the library | in | indoors town learn quiet
    bakery | the bakery | in | indoors town work trade
    workshop | the workshop | in | indoors work
    station | the railway station | at | outdoors town travel
    lighthouse | the lighthouse | at | outdoors water old
    mill | the water mill | at | outdoors water work
    museum | the museum | in | indoors town learn quiet
    theatre | the little theatre | in | indoors town
    greenhouse | the greenhouse | in | indoors green work
    path | the mountain path | on | outdoors wild
    cave | the cave | in | outdoors wild dark
    island | the small island | on | outdoors water wild
    bus_stop | the bus stop | at | outdoors town travel
    post_office | the post office | at | indoors town trade
    """
}
