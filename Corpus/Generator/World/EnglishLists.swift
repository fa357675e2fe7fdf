// English word lists that tellings insert with <name>.

enum EnglishLists {
  static let all = [general]

  static let general = """
    # snack
    bread and butter
    tomato soup
    rice with peas
    a bowl of lentils
    warm milk with cinnamon
    pancakes with lemon
    potato soup
    toast and apricot jam
    dumplings
    noodles with mushrooms
    porridge with raisins
    cheese and grapes
    roasted chestnuts
    a slice of plum cake
    fried fish and potatoes
    corn bread
    scrambled eggs
    carrot salad
    hot chocolate
    spinach pie
    beans on toast
    yoghurt with walnuts
    onion soup with cheese
    stuffed peppers
    # smell
    fresh bread
    wet grass
    wood smoke
    lavender
    orange peel
    soap
    seaweed
    pine needles
    old paper
    roasted coffee
    mint
    rain on dust
    cinnamon
    hay
    candle wax
    paint
    # bird
    a sparrow
    a blackbird
    a robin
    a pigeon
    a magpie
    a swallow
    a wagtail
    a crow
    a seagull
    a finch
    # creature
    a beetle
    a snail
    a bumblebee
    a lizard
    a ladybird
    a spider
    a cricket
    a butterfly
    a moth
    a frog
    an earthworm
    a grasshopper
    # colour
    red
    blue
    green
    yellow
    white
    orange
    purple
    pink
    grey
    brown
    # oh
    Oh no
    Goodness
    Oh dear
    Well, well
    My word
    Good heavens
    # number
    two
    three
    four
    five
    six
    seven
    # hiding
    under a pile of leaves
    behind the door
    between two stones
    under an old newspaper
    in the shadow of the wall
    beside a flower pot
    behind a barrel
    under the stairs
    next to a puddle
    at the bottom of a bush
    """
}
