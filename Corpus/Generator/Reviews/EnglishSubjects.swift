// What English reviews are about: subjects with their parts, what is said of them, and plain facts.

extension EnglishReviewWords {
  /// Lines `domain | role | words`, where a part has its number and its good and bad adjectives.
  static let subjects = """
    book | again | read it again
    book | item | book, picture book, pirate story, detective story, book of riddles
    book | rareitem | cookery encyclopedia, whodunit, trilogy, limerick collection, paperback, saga, novella, fable
    book | part | beginning | s | exciting funny surprising | slow dull confused
    book | part | ending | s | clever funny surprising | weak silly hurried
    book | part | pictures | p | colourful funny careful | pale ugly careless
    book | part | jokes | p | new clever funny | old tired stale
    book | part | language | s | clear simple warm | difficult stiff cold
    book | part | hero | s | brave funny kind | boring wooden flat
    book | part | chapters | p | exciting lively clever | endless dull slow
    book | part | print | s | large clear neat | tiny blurred smudged
    meal | again | eat there again
    meal | item | supper at the inn, lunch at the harbour, supper at the station, dinner in the village hall
    meal | rareitem | buffet, banquet, brunch, barbecue, fondue, smorgasbord, tavern dinner, bistro lunch
    meal | part | soup | s | hot tasty hearty | cold salty watery
    meal | part | bread | s | fresh warm crisp | hard old dry
    meal | part | salad | s | fresh crisp colourful | limp sour old
    meal | part | potatoes | p | golden crisp tasty | hard burnt cold
    meal | part | cake | s | soft sweet fresh | dry hard burnt
    meal | part | lemonade | s | cold fresh sweet | warm sour watery
    meal | part | cook | s | friendly clever generous | rude careless stingy
    meal | part | plates | p | full clean warm | half-empty dirty cold
    toy | again | buy it again
    toy | item | pedal car, toy bus, toy cart, wooden horse on wheels, toy tractor
    toy | rareitem | tricycle, toy locomotive, toy omnibus, velocipede, toy chariot, rickshaw, toy caravan, go-kart
    toy | part | wheels | p | smooth quick strong | stiff loose noisy
    toy | part | paint | s | bright smooth shiny | rough pale sticky
    toy | part | screws | p | tight strong shiny | loose rusty crooked
    toy | part | instructions | p | clear helpful simple | confused useless difficult
    toy | part | handle | s | strong smooth soft | loose wobbly rough
    toy | part | bell | s | clear bright cheerful | hoarse broken rusty
    toy | part | box | s | strong pretty neat | torn crumpled damp
    toy | part | colours | p | bright cheerful pretty | pale dull ugly
    trip | again | go again
    trip | item | boat trip, trip to the island, outing to the lake, ride on the mountain railway
    trip | rareitem | cruise, pilgrimage, safari, expedition, steamboat tour, hike, sleigh ride, stagecoach ride
    trip | part | view | s | wide clear beautiful | poor grey ugly
    trip | part | guide | s | cheerful patient clever | grumpy rude impatient
    trip | part | seats | p | soft comfortable clean | hard dirty narrow
    trip | part | picnic | s | tasty merry generous | meagre cold stale
    trip | part | ride | s | smooth quiet merry | bumpy slow noisy
    trip | part | stories of the driver | p | funny exciting clever | dull endless silly
    trip | part | stops | p | pretty interesting pleasant | ugly pointless boring
    trip | part | blankets | p | warm soft clean | damp thin dirty
    shop | again | shop there again
    shop | item | bakery by the bridge, flower shop, shop with the tin sign, toy shop, grocer's shop
    shop | rareitem | boutique, delicatessen, haberdashery, emporium, kiosk, pharmacy, ironmonger's, patisserie
    shop | part | service | s | quick friendly patient | slow rude careless
    shop | part | prices | p | fair low honest | high unfair shameless
    shop | part | choice | s | large rich colourful | small poor tired
    shop | part | goods | p | fresh clean neat | old dusty broken
    shop | part | assistant | s | helpful friendly cheerful | grumpy rude sleepy
    shop | part | window | s | clean bright pretty | dirty dark empty
    shop | part | advice | s | honest clever useful | wrong useless careless
    shop | part | shelves | p | full tidy clean | empty dusty crooked
    play | again | see it again
    play | item | play, puppet show, school play, comedy in the little theatre
    play | rareitem | operetta, ballet, melodrama, farce, pantomime, cabaret, vaudeville, revue
    play | part | music | s | lively merry tender | shrill loud dull
    play | part | costumes | p | colourful bright pretty | torn dusty ugly
    play | part | actors | p | funny lively brave | stiff sleepy boring
    play | part | songs | p | cheerful lively tender | dull endless shrill
    play | part | plot | s | clever exciting funny | confused dull slow
    play | part | lighting | s | warm bright soft | dim cold harsh
    play | part | scenery | s | pretty colourful careful | wobbly ugly crooked
    play | part | ending | s | surprising tender funny | weak hurried silly
    shoes | again | buy them again
    shoes | item | shoes p, winter boots p, sandals p, slippers p, rain boots p
    shoes | rareitem | moccasins p, galoshes p, clogs p, espadrilles p, loafers p, trainers p, pumps p, brogues p
    shoes | part | soles | p | sturdy soft comfortable | brittle slippery hard
    shoes | part | laces | p | strong pretty neat | weak short torn
    shoes | part | leather | s | soft smooth strong | stiff rough brittle
    shoes | part | colour | s | bright cheerful warm | pale ugly dull
    shoes | part | heels | p | strong safe comfortable | loose wobbly crooked
    shoes | part | lining | s | warm soft dry | torn rough damp
    shoes | part | seams | p | strong neat straight | loose crooked weak
    shoes | part | buckles | p | shiny strong pretty | rusty stiff bent
    lesson | again | go again
    lesson | item | violin lesson, swimming lesson, pottery lesson, drum lesson, dancing lesson
    lesson | rareitem | tango lesson, judo lesson, clarinet lesson, fencing lesson, calligraphy lesson, cello lesson, javelin lesson, mandolin lesson
    lesson | part | teacher | s | patient cheerful kind | impatient rude sleepy
    lesson | part | exercises | p | clever varied useful | dull endless useless
    lesson | part | explanations | p | clear helpful simple | confused useless difficult
    lesson | part | room | s | bright warm quiet | dark cold noisy
    lesson | part | first hour | s | merry lively pleasant | endless boring slow
    lesson | part | other pupils | p | friendly merry helpful | rude noisy proud
    lesson | part | lesson book | s | clear pretty useful | dull confused useless
    lesson | part | practice pieces | p | lively pretty merry | boring ugly dull
    """
  static let good = "wonderful lovely excellent splendid delightful great good perfect"
  static let bad = "terrible awful disappointing dreadful bad horrible"
  static let meh = "ordinary average acceptable passable middling"
  static let rareGood = """
    magnificent superb exquisite marvellous phenomenal sublime enchanting impeccable stupendous dazzling fabulous
    terrific brilliant glorious fantastic admirable first-rate matchless charming outstanding amazing heavenly
    """
  static let rareBad = """
    abysmal atrocious ghastly appalling abominable lamentable dismal wretched deplorable shoddy insufferable
    horrendous pitiful hideous lousy rotten unbearable disgraceful abhorrent infuriating hopeless revolting
    """
  static let rareMeh = """
    mediocre unremarkable tolerable commonplace mundane moderate nondescript unexceptional standard unspectacular
    conventional satisfactory adequate routine so-so forgettable
    """
}
