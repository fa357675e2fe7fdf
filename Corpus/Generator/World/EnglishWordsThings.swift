// Things: key (the singular), plural if not regular, tags, adjectives that fit.

extension EnglishWords {
  static let nouns = """
    kite | | toy sky | red yellow striped blue
    ball | | toy roll | red green spotted rubber
    doll | | toy keepsake small | wooden little old
    puppet | | toy | wooden funny striped
    marble | | toy small roll treasure | green blue cloudy
    spinning_top | | toy small | red wooden tin
    toy_boat | | toy float | white wooden little
    sled | | toy | wooden fast old
    jigsaw | | toy | difficult old
    teddy_bear | | toy keepsake | brown soft worn
    bicycle | | toy ride | green rusty blue
    scooter | | toy ride | silver fast orange
    drum | | toy instrument | small tin loud
    flute | | instrument small | wooden silver
    violin | | instrument | old little
    guitar | | instrument | old brown
    harmonica | | instrument small treasure | silver dented
    accordion | | instrument | red heavy
    trumpet | | instrument | shiny brass
    bell | | small treasure | brass little
    scarf | scarves | clothes wear | red striped woollen long
    hat | | clothes wear | straw green felt wide
    cap | | clothes wear | blue checked
    glove | | clothes wear small | woollen grey leather
    mitten | | clothes wear small | red knitted
    boot | | clothes wear | rubber yellow muddy
    coat | | clothes wear | warm long brown
    jumper | | clothes wear | knitted blue itchy
    apron | | clothes | white flowery
    umbrella | | clothes carry | black spotted yellow
    whistle | | small toy | tin loud
    ribbon | | small treasure gift | silk blue velvet
    button | | small treasure | golden wooden pearl
    ring | | small treasure keepsake | silver thin
    necklace | | treasure keepsake gift | amber silver
    bracelet | | treasure keepsake small gift | woven copper
    brooch | brooches | treasure keepsake small | silver enamel
    watch | watches | treasure keepsake | gold old
    compass | compasses | treasure keepsake small | brass old
    magnifying_glass | magnifying glasses | treasure learn | round brass
    telescope | | treasure learn | long brass
    coin | | small treasure | old copper silver
    key | | small treasure | rusty iron tiny
    shell | | small treasure nature | pink spiral white
    feather | | small treasure nature | blue speckled grey
    pebble | | small treasure nature | smooth black round
    pine_cone | | small nature | big brown
    map | | paper learn | old crumpled
    letter | | paper | long thick
    postcard | | paper small | colourful old
    notebook | | paper learn | blue thick
    diary | diaries | paper keepsake | secret leather
    book | | learn gift | thick old blue
    atlas | atlases | learn | huge heavy
    photograph | | paper keepsake | faded old
    drawing | | paper gift | colourful careful
    painting | | gift | bright small
    pencil | | small learn | yellow short
    pen | | small learn | silver blue
    paintbrush | paintbrushes | tool small | fine old
    lantern | | tool light | paper tin green
    candle | | light small | white short
    torch | torches | tool light | small heavy
    lamp | | light breakable | green old
    cup | | breakable dish | blue chipped flowered
    plate | | breakable dish | painted white
    bowl | | breakable dish | wooden blue
    teapot | | breakable dish | round brown
    jug | | breakable dish | clay striped
    vase | | breakable | tall green thin
    mirror | | breakable | round little
    clock | | breakable | old loud
    music_box | music boxes | breakable keepsake treasure | little painted
    snow_globe | | breakable keepsake gift | glass little
    jar | | dish carry | tall glass
    bottle | | carry | green glass
    basket | | carry | big woven
    bucket | | carry tool | tin blue
    sack | | carry | heavy rough
    box | boxes | carry | wooden square
    suitcase | | carry | brown battered
    satchel | | carry | leather old
    cart | | carry tool | wooden squeaky
    wheelbarrow | | tool carry | rusty green
    hammer | | tool | heavy small
    saw | | tool | sharp old
    ladder | | tool | long wobbly
    rope | | tool | thick strong
    spade | | tool | short heavy
    rake | | tool | old wooden
    broom | | tool | stiff old
    needle | | tool small | thin silver
    net | | tool | green torn
    fishing_rod | | tool | long new
    oar | | tool | heavy painted
    watering_can | | tool | tin dented
    blanket | | gift soft | woollen patchwork warm
    cushion | | soft | round velvet
    quilt | | soft keepsake | patchwork faded
    tent | | tool | green old
    hammock | | soft | striped
    seed | | small plant | tiny striped brown
    tulip | | plant gift | red yellow
    sunflower | | plant | tall
    rose_bush | rose bushes | plant | thorny young
    apple_tree | | plant tree | young crooked
    cherry_tree | | plant tree | young old
    lemon_tree | | plant tree | small
    pumpkin | | plant food grow | huge orange
    cabbage | | plant grow | round green
    carrot | | plant small | crooked orange
    loaf | loaves | food baked | warm round
    bun | | food baked small | sticky sweet
    pie | | food baked | plum hot
    cake | | food baked gift | chocolate round lopsided
    pancake | | food | golden thin
    biscuit | | food baked small | ginger crisp
    pretzel | | food baked | salty warm
    sandwich | sandwiches | food | cheese big
    apple | | food fruit small | red sour
    pear | | food fruit small | ripe yellow
    peach | peaches | food fruit small | ripe soft
    orange | | food fruit small | sweet big
    melon | | food fruit | huge ripe
    pot_of_honey | pots of honey | food gift | 
    jar_of_jam | jars of jam | food gift | 
    cheese | | food | round strong
    soup_pot | | dish | black big
    egg | | food small breakable | brown speckled
    bar_of_chocolate | bars of chocolate | food gift | 
    bag_of_nuts | bags of nuts | food | 
    raft | | float | wobbly little
    rowing_boat | | float ride | old green
    canoe | | float ride | narrow red
    kettle | | dish | copper old
    ladle | | dish tool | long wooden
    flag | | sky | blue torn
    balloon | | sky gift | red round
    mask | | toy gift | paper painted
    crown | | toy | paper golden
    medal | | treasure gift | tin shiny
    trophy | trophies | treasure | silver tall
    chess_set | | toy gift | wooden
    recipe | | paper keepsake | old secret
    poem | | paper gift | short funny
    ticket | | paper small | green folded
    purse | | small carry | little leather
    spectacles_case | | small | black
    birdhouse | | gift tool | wooden crooked
    nest | | nature | empty small
    lollipop | | food small gift | red round
    chair | | home | wobbly wooden
    bench | benches | home | old green
    wind_chime | | gift | silver
    model_ship | | breakable keepsake | little painted
    globe | | learn breakable | old blue
    """
}
