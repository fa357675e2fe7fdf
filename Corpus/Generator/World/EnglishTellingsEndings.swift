// English tellings that close a story.

extension EnglishTellings {
  static let endings = """
    # end.evening
    [That evening|In the evening|When evening came], {a} sat by the window and [watched the first star|listened to the crickets|heard the neighbours laughing].
    The sun went down behind the [roofs|hills|trees], and {a} went home to <snack>.
    [When the lamps were lit|At dusk], {a} was [tired|sleepy|sunburnt] and [content|happy], and {a.his} shoes were full of [sand|mud|grass].
    The [sky|evening sky] turned [pink|orange|violet], and one by one the windows lit up.
    {a} walked home slowly, because [the evening was too beautiful to hurry|{a.he} wanted the day to last].
    {a} went home the long way round, [past the lighted windows|along the wall|through the wet grass], and [counted {a.his} steps|hummed|was in no hurry].
    The [moon|first bat|smell of <smell>] came over the roofs. {a} yawned, [from ear to ear|without a hand in front of {a.his} mouth].
    [Swallows|Bats|Moths] flitted through the dusk, and somewhere somebody was calling {a} in to supper.
    # end.food
    And then there was <snack>, [enough for everyone|two helpings each|and nobody counted the plates].
    {a} was so hungry by then that <snack> tasted like a feast.
    Afterwards they all had <snack>. {a} took [the biggest helping|a second helping|the last bit].
    "[Is there anything to eat?|Is it supper time yet?]" asked {a.n}, and everybody laughed.
    {a} ate <snack>, and then some of everybody else's.
    There was only one thing left to do, and that was to eat <snack>. {a} saw to it.
    # end.bed
    That night {a} [fell asleep at once|lay awake a little|slept like a stone].
    Before {a} fell asleep, {a.he} thought of [the day|all of it] once more and smiled in the dark.
    In bed, {a} pulled the blanket up to {a.his} chin. [Outside, an owl called|The clock ticked|It had been a good day].
    {a} dreamed of [ships|birds|a very large cake] that night.
    When {a} was asked to turn off the light, {a.he} was asleep already, [with one shoe on|with a smile|across the bed].
    {a} lay in bed and listened to [the rain|the frogs|a far-off train]. [Tomorrow was another day.|{^a.he} was not tired at all, and then {a.he} was asleep.]
    # end.joke
    "[And what did we learn today|So, what now]?" asked somebody. "[To bring an umbrella|That I need bigger pockets|Never to trust a goose]," said {a.n}.
    Only <creature> had seen everything, and it told nobody.
    And if {a} has not stopped [laughing|talking about it], {a.he} is still at it today.
    There was just one problem left: {a.s} [shoes were still wet|socks did not match|hat was still in the tree]. But that is another story.
    {a} laughs to this day when somebody says ["soup"|"ladder"|"Tuesday"]. You had to be there.
    The only one who complained was [the cat|an aunt|a very serious pigeon], but that was nothing new to {a}.
    # end.diary
    In {a.s} diary there are only [three|four|five] words about that day: "It was very good."
    Years later {a} still told the story[, and each time it was a little longer|, and nobody got tired of it].
    {a} [wrote a long letter to {a.his} grandmother about it|drew a picture of it and hung it over {a.his} bed].
    Since then {a} [smiles|nods|winks] whenever {a.he} passes {p}.
    {a} made a [knot in {a.his} handkerchief|mark on the doorpost|drawing in the dust], so as never to forget it.
    If you ask {a} about it, {a.he} says that it was nothing special. But {a.his} ears turn red with joy.
    # end.friends
    {a} and {b} [walked home together|waved until they could not see each other any more|agreed to meet again the next day].
    After that {a} and {b} were [often seen together|hard to keep apart|the best of friends].
    "See you tomorrow," said {a.n}. "[Not if I see you first|Don't be late|Bring biscuits]," said {b.n}.
    {a} and {b} never talked about it again. They did not need to.
    {a} and {b} carved their initials [into a bench|on a bean pole|into a bar of soap]. The soap did not last, but the friendship did.
    On the way home {a} and {b} [sang|argued about the best kind of cake|walked in step], and [neither would go in first|both got home late].
    # end.quiet
    And that was that.
    [Somewhere|Not far away] <bird> began to sing.
    After that, nothing more happened that day, and nobody minded.
    It was very still. [A door closed|A dog barked|Somebody laughed] far away.
    A door was closed somewhere, and a lamp went on. The day was [over|nearly over|as good as done].
    The [clouds|shadows] moved on, as they always do.
    """
  static let detailsOutdoors = """
    # detail.beach
    The waves came and went, and [gulls quarrelled over a crust|a crab ran sideways into a hole|foam hissed on the sand].
    The sand was [hot|cool and damp], with [tiny tracks of birds|strings of seaweed|a forgotten bucket] in it.
    Far out, a [white|red] sail [moved along the horizon|stood quite still].
    # detail.river
    The river [ran brown and fast|murmured over the stones|glittered between the willows].
    A kingfisher [flashed past|sat on a branch], blue as [ink|a jewel].
    [A leaf|A stick|An empty nutshell] floated by, turning slowly.
    # detail.lake
    The lake was as smooth as [glass|silk], and the mountains stood in it upside down.
    Reeds whispered at the edge of the lake, and a heron [fished|stood on one leg].
    [Dragonflies|Swallows|Mosquitoes] danced above the water.
    # detail.pond
    Frogs [croaked|plopped] among the water lilies.
    The pond was full of [tadpoles|clouds|yellow leaves].
    A duck [muttered|slept with its head under its wing] in the reeds.
    # detail.park
    In the park [children were chasing pigeons|an old man was feeding the ducks|somebody was practising the tuba].
    The [chestnut trees|lime trees] were in bloom, and the benches were full.
    The fountain [splashed|had been switched off], and the gravel crunched.
    # detail.garden
    Bees [hummed in the lavender|crawled in and out of the foxgloves].
    The beans had climbed to the top of their poles, and the lettuce was [eaten by snails|as big as a hat].
    There was a smell of [tomatoes|earth|mint], and the hose dripped.
    # detail.orchard
    The branches were heavy with [plums|apples|pears], and wasps [buzzed|feasted] in the grass.
    A wooden ladder leaned against the biggest tree.
    The grass between the trees was high and full of [daisies|windfalls|crickets].
    # detail.meadow
    The meadow was full of [poppies|buttercups|clover], and grasshoppers jumped at every step.
    Butterflies [staggered|tumbled] from flower to flower as if they were dizzy.
    Somewhere a lark was singing, so high that nobody could see it.
    # detail.forest
    It was [dim|cool|green] among the trees, and [a woodpecker hammered|twigs snapped|it smelled of moss].
    [Mushrooms|Ferns|Blueberries] grew between the roots, and the light fell in coins on the ground.
    The firs creaked like old doors.
    # detail.hill
    From the top you could see [the church|the sea|seven villages] and the road like a [thread|ribbon].
    Up there the grass lay flat, and [sheep stared|a hawk circled].
    The wind on the hill tasted of [salt|snow|hay].
    # detail.field
    The wheat [rustled|was as high as a child|shone like gold], and a scarecrow waved its sleeves.
    Crows walked up and down between the rows like [teachers|judges].
    A tractor [coughed|hummed] far away.
    # detail.path
    Stones rolled under every step, and a [goat|lizard] watched from a rock.
    The path climbed in [zigzags|long bends], past thistles and thyme.
    Far below, the roofs looked like [crumbs|dice|playing cards].
    # detail.cave
    Water dripped from the ceiling, plink, plonk, and every sound came back twice.
    It was [cold|pitch dark] in the cave, and bats hung in rows like [socks|little umbrellas].
    The walls glittered where the light touched them.
    # detail.island
    The island had [three|four] trees, a hut without a door, and [hundreds of rabbits|a thousand gulls].
    All round the island the water was [green|silver], and so clear that you could count the fish.
    On the north side of the island the rocks looked like sleeping [seals|giants].
    # detail.harbour
    Ropes creaked, masts clinked, and [a fisherman mended nets|someone sang in a cabin|a cat waited for fish heads].
    The harbour smelled of [tar|fish and diesel|salt and paint].
    A [ferry|tugboat] hooted, and all the gulls flew up at once.
    # detail.lighthouse
    The lighthouse had [one hundred and twelve|ninety-nine] steps, and each of them squeaked.
    The big lamp turned, [slow and patient|as it did every night].
    Waves broke against the rocks below and threw spray at the windows.
    # detail.mill
    The wheel turned and groaned, and flour hung in the air like [mist|snow].
    Sacks stood in a row like fat [uncles|monks].
    The mill stream rushed through the gate, cold and loud.
    """
  static let detailsTown = """
    # detail.bridge
    The bridge had [three|five] arches, and swallows nested under every one of them.
    The stones of the bridge were worn smooth by [two hundred|three hundred] years of feet.
    Below the bridge, the water was busy with its own affairs.
    # detail.square
    In the middle of the square the fountain [splashed|gurgled], and [pigeons bathed in it|two old men argued about chess].
    The church clock struck [three|four|ten], a little late as always.
    Somebody had hung [coloured lanterns|paper flags] from house to house.
    # detail.market
    The stalls were piled with [aubergines and lemons|cheeses as big as wheels|radishes, leeks and turnips].
    "[Fresh herrings|Sweet cherries|Ripe figs]!" a seller shouted. "The best in town!"
    There was a smell of [spices|frying onions|ripe melons], and everybody talked at once.
    # detail.courtyard
    Sheets hung on the line in the courtyard, and [a radio played|a cat slept on a moped].
    Someone was [frying garlic|beating a carpet|playing scales on a piano] behind an open window.
    The courtyard walls were warm, and ivy climbed up to the third floor.
    # detail.rooftop
    From the rooftop you could see all the chimneys, [aerials|water tanks] and sleeping cats of the town.
    The tiles were warm, and the street noise came up softly as from the bottom of a [well|bathtub].
    A [weathercock|stork] stood on the next roof and pointed west.
    # detail.school
    The corridor smelled of [chalk|floor polish|wet coats], and somewhere a class was singing.
    The school bell [rang|rattled], and [a hundred feet|the whole building] began to move.
    Maps and paper [planets|dinosaurs] hung on the classroom walls.
    # detail.playground
    The swings squeaked, and somebody had drawn a [dragon|hopscotch] in chalk.
    There was a queue at the slide and a quarrel at the seesaw.
    The sandpit was full of [castles|tunnels|half-buried spoons].
    # detail.library
    It was so quiet in the library that you could hear the pages turn.
    Dust floated in the light between the shelves, and the librarian's [glasses|stamp] gleamed.
    The library smelled of old paper, [glue|leather] and a little of somebody's [peppermints|sandwich].
    # detail.bakery
    Trays of [rolls|croissants] steamed on the counter, and the window was misty.
    There was flour on everything in the bakery, even on the [telephone|calendar].
    The oven [glowed|roared], and the smell made people stop in the street.
    # detail.station
    The big clock jumped from minute to minute, and a loudspeaker said something nobody understood.
    Suitcases rolled by, [a whistle blew|doors slammed], and then the platform was empty.
    On the platform a [soldier|woman in a green hat] ate a sandwich and a dog looked on.
    # detail.museum
    A [whale skeleton|stuffed bear|stone lion] looked down on the visitors.
    The floor of the museum creaked, and the guard [yawned|hid a newspaper].
    Behind glass lay [Roman coins|butterflies on pins|a mummy's sandal].
    # detail.theatre
    Velvet curtains, dusty lamps, [a hundred red seats|a painted moon]: it smelled of glue and excitement.
    Backstage, [wigs|wooden swords|cardboard trees] lay about in heaps.
    Somebody was tuning a [cello|clarinet] behind the curtain.
    # detail.post_office
    The scales, the stamps, the long queue: nothing in the post office was ever in a hurry.
    Parcels were stacked up to the ceiling, [tied with string|covered with foreign stamps].
    Behind the counter someone stamped letters: thump, thump, thump.
    # detail.bus_stop
    The timetable had been washed away by the rain, and nobody knew when the bus would come.
    At the bus stop there were a bench, a bin and [an advertisement for toothpaste|a poster for a circus].
    Cars swished past, and a [cyclist|lorry driver] waved.
    """
  static let detailsHome = """
    # detail.kitchen
    A pot [bubbled|simmered] on the stove, and the window was steamed up.
    Onions and [garlic|red peppers] hung from the beam, and the tap dripped.
    The kitchen smelled of <smell>, and the kettle [sang|whistled].
    # detail.attic
    In the attic stood [trunks|a rocking horse without a tail|a dressmaker's dummy], grey with dust.
    A bit of sky showed between the tiles, and [pigeons cooed|a loose beam creaked].
    Cobwebs hung in the corners of the attic like [lace|curtains].
    # detail.cellar
    The cellar smelled of potatoes and [damp stone|old wine barrels].
    Jars of pickles glimmered on the shelf, and something [rustled|scuttled] behind them.
    The light bulb flickered, and the stairs were steep.
    # detail.bedroom
    Moonlight lay on the floor, and the wardrobe [stood there like a giant|creaked].
    Toys, [comics|marbles] and one slipper were scattered over the rug.
    The curtains moved a little, as if they were breathing.
    # detail.porch
    The rocking chair on the porch creaked, and [moths circled the lamp|a cat cleaned its paws].
    Muddy boots stood in a row on the porch, from the biggest to the smallest.
    Geraniums grew in old [paint pots|teapots] along the railing.
    # detail.barn
    Hay [pricked and tickled|was piled up to the roof], and sunlight came through the cracks in stripes.
    An owl slept on the highest beam of the barn.
    Hens scratched in the straw and gossiped.
    # detail.stable
    The stable was warm and smelled of [leather|hay and horses].
    Something snorted softly in the half-dark, and a chain clinked.
    Harnesses hung on the wall of the stable, polished like chestnuts.
    # detail.workshop
    Planes, chisels and pliers hung on the wall, each in its own outline.
    Wood shavings curled on the floor like [ringlets|apple peel].
    The workshop smelled of glue, [sawdust|varnish] and coffee.
    # detail.greenhouse
    It was as warm as a jungle in the greenhouse, and drops ran down the glass.
    Tomatoes, cactuses and one sulking orchid stood in rows.
    Everything in the greenhouse smelled green.
    """
}
