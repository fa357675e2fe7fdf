// What people wish for, are afraid of, and collect. The keys are the English phrases.

extension EnglishWords {
  /// After "wished" or "wanted".
  static let wishes = """
    to see a whale
    to learn to juggle
    to sleep under the open sky
    to ride on a tractor
    to play in a band
    to have a dog
    to be taller
    to speak with crows
    to sail round the world
    to bake the biggest loaf in the country
    to find a fossil
    to win at cards against the whole family
    to stay awake until sunrise
    to live in a lighthouse
    to dive like a duck
    to climb the church tower
    to own a telescope
    to write a book with no sad parts
    to drive the milk van
    to understand the language of bees
    to grow a beard
    to invent a new colour
    to travel in a hot-air balloon
    to meet a real explorer
    to walk on the bottom of the sea
    to keep a snail as a guard dog
    to build a bridge out of ice
    to be invisible on washing days
    """
  /// After "afraid of".
  static let fears = """
    geese
    thunder
    the cellar stairs
    wasps
    the dentist
    big dogs
    deep water
    the headmaster's moustache
    moths
    being late
    tunnels
    loud balloons
    the neighbour's cockerel
    heights
    spiders in the bath
    singing alone
    the dark end of the corridor
    escalators
    crabs
    ghosts in general
    forgetting things
    the old scarecrow
    """
  /// After "collected".
  static let collections = """
    smooth stones
    bus tickets
    bottle tops
    feathers
    stamps with ships on them
    funny names
    keys without locks
    buttons
    pine cones
    shadows of hands
    old postcards
    words that rhyme with soup
    snail shells
    sugar packets
    pressed leaves
    maps of places that don't exist
    bits of blue glass
    marbles
    jokes
    recipes for soup
    candle stumps
    the sounds of doors
    """
}
