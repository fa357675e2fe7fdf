// English letters and notices: what each topic has to say. Other topics' things stand in some of them.

extension EnglishReviewWords {
  static let topics = """
    # body.food
    <dish> turned out well: one spoonful of <ingredient> more and everybody was content.
    For <dish> you need <ingredient>, <spice> and half an hour's patience.
    Please write down for me how you make <dish>; mine tastes of nothing.
    We are cooking for [twenty|thirty|forty] guests and still lack <ingredient>.
    Whoever comes to supper on <day> gets <dish> and as much bread as they like.
    <name> put salt instead of sugar into <dish>, and we ate it all the same.
    The stove was too hot, and now <dish> tastes burnt.
    The bakery has fresh buns from <hour> o'clock, and the ones with <ingredient> go first.
    My grandmother's recipe says: stir slowly, taste often, and save the <ingredient> for last.
    There is half of <dish> left in the larder; take a plate and help yourself.
    <name> eats nothing but <ingredient> at the moment, at breakfast, lunch and supper.
    I tried <dish> with <ingredient> for the first time, and asked for a second plate.
    The inn is looking for somebody who can peel, chop and stir; <dish> is on the menu on <day>.
    Jam keeps all winter if you boil it long enough and close the jars while they are hot.
    The dough must rest overnight under a cloth, then comes <ingredient>.
    Bring a spoon: on <day> at <hour> we taste [three|four|five] kinds of soup.
    If you like it sweet, stir some <ingredient> into <dish>.
    <name> and I shared <dish> to the last bite and licked the spoons.
    # body.animals
    <pet> has had young ones: [three|four|five], very small and very hungry.
    <pet> has been missing since <day>; whoever sees it, please ring at the mill.
    At <hour> o'clock <pet> must be fed, and a pat on the head does no harm.
    <pet> has a sore foot and must rest in the straw until <day>.
    We are looking for a good home for <pet>; it is gentle and likes company.
    <name> has taught <pet> to come when it is called.
    Since we have had <pet>, nobody here sleeps after <hour>, for it wants company.
    <pet> ate half of <dish> and then looked at us as if it had been the wind.
    Please don't feed <pet> any more cake; it gets a bellyache.
    The vet examined <pet> from nose to tail and says that it is in good health.
    Under the roof a pair of swallows is nesting; please keep the door open so that they can feed their young.
    <pet> and <other> sleep side by side in the stable now.
    The hens lay [six|seven|nine] eggs a day since they have had a bigger run.
    <pet> is afraid of <weather> and hides in the stable until it is over.
    Who looks after <pet> while we are away? It needs fresh water and a kind word.
    <name> has found a young hedgehog and is bringing it up with a bottle.
    Yesterday <pet> slipped under the fence and did not come back until <hour>.
    We counted the birds in the orchard: [nine|eleven|fourteen] kinds, and one owl.
    # body.weather
    For <day> they expect <forecast>; take the washing in.
    Since <day> we have had nothing but <forecast>, and the sky does not clear.
    <gust> came over the hill at <hour> and was gone an hour later.
    It has not rained for [three|four|five] weeks, and the clouds only pass by.
    At <hour> o'clock it was so cold that the puddles were frozen hard.
    <gust> tore [two|three|nine] tiles off the roof of the mill.
    The barometer is falling, and my grandfather's knee says the same: <forecast> is on its way.
    Tomorrow it will be warm and dry, with a light wind from the sea.
    I have never seen such a rainbow: it reached from the harbour to the hill.
    During the night it will freeze; towards noon the sun comes out and it thaws.
    The fog was so thick that <name> could not see the other side of the road.
    The wind has turned and now blows from the north, so expect <forecast>.
    In the valley it is [two|three|five] degrees colder than on the hill, in the sun at least.
    <gust> took <name>'s hat and three umbrellas.
    The clouds have been hanging so low since <day> that we need a lamp at noon.
    After <weather> the air was clear and you could see as far as the island.
    There was lightning at <hour>, and I counted only to four before the thunder.
    They say that this winter will be long, with [snow|frost|fog|rain] until April.
    # body.travel
    <vehicle> leaves at <hour> sharp; don't forget the tickets.
    We have crossed the border, and the suitcases came with us.
    The journey took [nine|eleven|fourteen] hours, and we changed four times.
    <vehicle> was late, so we spent the night at an inn near the station.
    We arrived in <town> on <day>; tomorrow we go on to <city>.
    I have bought two tickets for <vehicle>, there and back.
    From <town> you take <vehicle> as far as the last stop and then walk for an hour.
    <name> packs too much: two suitcases and a trunk for three days in <town>.
    <vehicle> does not run on <day>; travellers please take the road along the river.
    We are staying in a small hotel in <town>, on the third floor, with a view of the harbour.
    I slept in the compartment and woke up in <town>, two stations too far.
    There are still [three|four|six] seats free for the journey to <town>, luggage included.
    We held the map upside down, so we came to <town> instead of <city>.
    Greetings from <town>! We have seen the bridge, the tower and both stations.
    The captain says that the crossing to <town> takes two days.
    On <day> I set off for <town> with a rucksack and come home in [May|June|August].
    Whoever wants to go to <town> must change at <hour> and show the ticket twice.
    We missed <vehicle> by a minute and waited with our luggage until <hour>.
    # body.school
    <lesson> is due on <day>, says the teacher, and not a day later.
    <name> got full marks for <lesson>, and the teacher read it aloud.
    The bell now rings at <hour>, and whoever is late copies out a page.
    <name> forgot <task> at home, and the teacher is waiting only until <day>.
    From <day> we have a new teacher, who writes very small on the blackboard.
    Parents are asked to sign the report and to send it back by <day>.
    In the [first|third|fourth] lesson <name> had to recite the poem and got stuck.
    Can you explain <task> to me before <day>? I did not understand it in class.
    The pupils of class [two|three|four] moved into the room next to the stairs.
    <name> sits next to me now and whispers the wrong answers to me.
    The headmaster asks all pupils to bring back the borrowed schoolbooks by <day>.
    For homework we had to learn twelve new words and write a sentence with each.
    I sat over <lesson> for an hour, and finished when the bell rang.
    Our class is reading a story about <pet>, and each pupil reads a page aloud.
    We had to work out how many loaves a baker sells in nine days; I got the sum wrong.
    In the break <name> tested me on <lesson>, and I knew almost all of it.
    The holidays begin on <day>; before that every pupil tidies the desk and gets the report.
    <name> may skip a class, because the teacher says there is nothing left to teach there.
    # body.crafts
    <craft> is nearly finished; only the last edge is missing.
    For <craft> you need a pattern, [scissors|a ruler|a pencil] and a steady hand.
    First draw the pattern on paper, then cut out the pieces and join them: that is how <sewn> begins.
    <name> carved the lid of a box from a single piece of wood.
    I have sewn the edge of <sewn> twice now, and twice the thread broke.
    On <day> at <hour> <name> shows in the workshop how to make <craft>.
    The glue did not hold, so I nailed <wooden> together.
    Who has <material> or <stuff> left over? I have run out in the middle of the work on <craft>.
    <name> is knitting with thick needles, and dropped [three|four|five] stitches.
    I painted <wooden> blue, sanded it down and painted it green.
    <craft> was to look like <pet>; now it has five legs, because I mismeasured.
    The clay must be kneaded until it is smooth, and then it goes on the wheel.
    My grandfather planed the boards, I hammered, and in the evening we had <wooden>.
    <name> wove the pattern by hand and tied off the last thread at <hour>.
    Please lend me the small saw and the file: I am working on <wooden>.
    Fold the paper twice, cut along the line, and <paper> unfolds all by itself.
    I measured three times and cut once, and <wooden> fits together without a gap.
    <name> is mending [<sewn> with <thread>|<wooden> with <hardware>], so neatly that the patch hardly shows.
    """
  static let topicLists = """
    # dish
    the [plum|cherry|mushroom|cheese] pie
    the [apple|lemon|chocolate|carrot] cake
    the [onion|bean|pumpkin|potato|nettle] soup
    the [rice|bread] pudding
    the [potato|cabbage] salad
    the pancake with jam
    the [ginger|raisin] bread
    the [lentil|pea] stew
    # ingredient
    butter
    flour
    sugar
    cinnamon
    honey
    cheese
    milk
    raisins
    pepper
    walnuts
    # spice
    vanilla
    thyme
    mustard
    garlic
    cream
    almonds
    # pet
    the [old|little|grey] [cat|dog|donkey]
    the [white|brown] [goat|hen|pony]
    the [parrot|rabbit|turtle|goose]
    our [cat|dog|goat|pony|rabbit]
    the [lamb|duckling|hedgehog]
    # other
    the [mouse|frog|pigeon|squirrel]
    our [hen|turtle|parrot|calf]
    the neighbour's [dog|cat|cow]
    # weather
    the [storm|fog|frost|heat]
    the [hail|snow|drizzle]
    the [thunder|rain|cold wind]
    the [snowstorm|thunderstorm]
    # forecast
    [fog|mist]
    [frost|ice]
    [hail|snow]
    [drizzle|rain]
    [wind|thunder]
    # gale
    the [hailstorm|gale]
    the [downpour|whirlwind]
    # gust
    the [storm|cold wind]
    the [snowstorm|thunderstorm]
    # vehicle
    the [night|mountain|first|last] train
    the [ferry|steamer|mail boat]
    the [bus|long-distance bus]
    the coach to <town>
    # town
    [Lisbon|Naples|Porto|Bergen]
    [Cairo|Tunis|Izmir|Dakar]
    [Lima|Quito|Havana|Boston]
    [Kyoto|Hanoi|Madras|Perth]
    # city
    [Seville|Venice|Ghent]
    [Algiers|Beirut|Accra]
    [Bogota|Chicago|Montreal]
    [Osaka|Jakarta|Sydney]
    # lesson
    the [spelling|reading|geography] test
    the dictation
    the [seven|nine|twelve] times table
    the essay about <pet>
    the essay about <weather>
    the homework
    the sums
    # task
    the homework
    the sums
    the essay about <pet>
    the essay about <weather>
    # sewn
    the [quilt|patchwork cushion|puppet]
    # wooden
    the [birdhouse|wooden box|stool]
    # paper
    the [paper lantern|paper star|mask]
    # craft
    the [birdhouse|wooden box|stool]
    the [quilt|knitted scarf|patchwork cushion]
    the [clay bowl|clay jug]
    the [paper lantern|paper star|mask]
    the [basket|model ship|puppet]
    # thread
    [wool|yarn]
    [thread|felt]
    # hardware
    [nails|wire]
    [glue|varnish]
    # material
    <thread>
    <hardware>
    clay
    cardboard
    # stuff
    [ribbon|string]
    [paint|beads]
    """
  static let rareTopics = """
    food | rhubarb compote, stuffed artichokes, saffron risotto, goulash, waffles, asparagus, lasagne, marzipan, marmalade, ratatouille, gnocchi, meringue, aubergines, parsnips, chutney, gazpacho
    animals | a badger, a lynx, a heron, a stork, a kingfisher, a marmot, an ostrich, a chameleon, a wolverine, a reindeer, a llama, a pelican, a weasel, an ibex, an alpaca, a stoat
    weather | sleet, squalls, gales, a blizzard, a cyclone, a heatwave, hoarfrost, black ice, humidity, a monsoon, a tornado, hot spells, freezing mist, cloudbursts, slush, a waterspout
    travel | funicular, hovercraft, tram, minibus, catamaran, zeppelin, taxi, barge, airship, paddle steamer, seaplane, dogsled, helicopter, gondola, trolleybus, limousine
    school | fractions, grammar, algebra, photosynthesis, adverbs, decimals, geometry, multiplication, conjunctions, percentages, the alphabet, Roman numerals, the equator, syllables, verbs, long division
    crafts | a chisel, a soldering iron, a loom, a pottery kiln, a bobbin, a spokeshave, a clamp, sandpaper, a fretsaw, a crochet hook, a hacksaw, a rasp, a bradawl, a mallet, a lathe, an awl
    """
}
