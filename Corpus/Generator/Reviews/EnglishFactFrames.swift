// English openings, plain facts and asides, which praise and blame nothing.

extension EnglishReviewWords {
  static let facts = """
    # opening.book
    I borrowed {i.this} from the library [on Monday|in spring|last week].
    <relative> gave me {i.this} [for my birthday|on Sunday].
    I read {i.this} [in bed|on the train|in two evenings].
    {^i.the} was lying on the kitchen table, so I began to read.
    Here is my opinion of {i.the} with the [red|blue|green] cover.
    # fact.book
    It has [eighty|ninety|two hundred] pages.
    It is about a [sailor|miller|shepherd] and a [key|map|parrot].
    The cover is [blue|green|yellow].
    I read it to <relative>.
    It costs as much as [two loaves of bread|a kite].
    The library has two of them.
    The last page shows a map.
    # opening.meal
    On [Friday|Saturday|Sunday] I went to the {i.bare}.
    I invited <relative> to the {i.bare}.
    This is about the {i.bare} last [Friday|week|month].
    There were [five|six|seven] of us at the {i.bare}.
    Yesterday <name> and I were at the {i.bare}.
    # fact.meal
    We sat by the [door|window|stove].
    The soup came first, then the potatoes.
    We paid [twelve|fifteen] coins.
    There were [nine|ten] tables.
    <relative> had the fish.
    We stayed until [eight|nine|ten].
    The bread lay in a basket.
    # opening.toy
    I bought {i.this} [at the market|in town|on Saturday].
    <relative> gave me {i.this} [for my birthday|for the holidays].
    {^i.the} stood under the table in a box.
    We have had {i.this} for [two|three|four] weeks.
    My little [brother|sister|cousin] wished for {i.this}.
    # fact.toy
    The wheels are [red|black].
    It is [red|blue|green] and made of wood.
    It came in a cardboard box.
    It weighs as much as a [cat|pumpkin].
    <relative> put it together on [Monday|Sunday].
    Two children can play with it.
    It stands in the courtyard now.
    # opening.trip
    On [Friday|Saturday|Sunday] I took part in the {i.bare}.
    <relative> gave me a ticket for the {i.bare}.
    This is about the {i.bare} in [May|June|August].
    There were [nine|twelve|twenty] of us on the {i.bare}.
    Last week <name> and I went on the {i.bare}.
    # fact.trip
    We left at [seven|eight|nine].
    It took [three|four|five] hours.
    The ticket is [green|yellow].
    We stopped [twice|three times].
    <relative> sat at the back.
    We were home again by evening.
    At noon we ate bread and apples.
    # opening.shop
    On [Monday|Tuesday|Thursday] I was in the {i.bare}.
    <relative> sent me to the {i.bare}.
    I needed [something|a present] and went to the {i.bare}.
    The {i.bare} has been there for [two|three|ten] years.
    Yesterday <name> and I went into the {i.bare}.
    # fact.shop
    It opens at [eight|nine].
    It is next to the [post office|school|mill].
    I paid [three|five|eleven] coins.
    The door is [blue|green] and has a [lantern|bell] over it.
    <relative> waited outside.
    It is closed on Wednesdays.
    There are [two|three] steps in front of it.
    # opening.play
    On [Friday|Saturday|Sunday] I saw {i.this}.
    <relative> took me to {i.this}.
    This is about {i.the} that was on in [May|June|winter].
    We sat in the [second|third|last] row at {i.this}.
    Yesterday <name> and I went to {i.this}.
    # fact.play
    It began at [six|seven].
    It lasted [an hour|two hours].
    There was a break after the [first|second] part.
    The curtain is [red|blue].
    <relative> held my coat.
    There were [forty|fifty|sixty] people.
    It is on again next week.
    # opening.shoes
    I bought {i.this} [at the market|in town|on Saturday].
    <relative> gave me {i.this} [for winter|for my birthday].
    I have worn {i.this} for [two|three|four] weeks.
    I ordered {i.this} from the shoemaker.
    My old pair was worn out, so I bought {i.this}.
    # fact.shoes
    They are [brown|black|blue].
    They cost [nine|twelve] coins.
    I wear them to [school|work|market].
    They stand beside the door.
    <relative> has the same ones in [green|red].
    They come in a white box.
    I walked to the [mill|harbour|station] in them.
    # opening.lesson
    On [Monday|Tuesday|Thursday] I had a {i.bare}.
    <relative> gave me a {i.bare} for my birthday.
    I have been to the {i.bare} [twice|three times|four times].
    This is about the {i.bare} on [Wednesday|Friday].
    Yesterday <name> and I went to the {i.bare}.
    # fact.lesson
    It lasts an hour.
    It begins at [four|five].
    There are [six|eight|ten] of us.
    It takes place above the [bakery|post office].
    <relative> fetched me afterwards.
    It costs [three|four] coins.
    The next one is on [Monday|Thursday].
    # aside
    A [cat|dog|goose] walked past while I was writing this.
    I am writing this at the kitchen table, with a pencil.
    <name> asked me to write down what I think.
    My neighbour <name> wants to know more, so here it is.
    I took my time before writing this.
    I have counted to ten before every sentence.
    I did not go alone; <relative> came too.
    <relative> reads every one of my reviews and corrects the commas.
    It was a [Tuesday|Thursday], and it was [raining|windy|cloudy].
    I am [nine|eleven|forty|seventy] years old, in case anybody wants to know.
    I have written about [six|ten|twenty] other things before.
    On the way I met <name>, who was carrying a ladder.
    <name> the postman told me about it.
    First I drank a glass of water and thought about it.
    I talked it over with <name> afterwards, on the bench by the mill.
    Now to what I wanted to say.
    """
  static let rareSentiment = """
    # rare.positive
    {^a.the} {a:was|were} {x}, and I was happy.
    One word for {a.the}: {x}!
    <relative> called {a.the} {x} and clapped.
    {^a.the}: {x}, and a pleasure.
    # rare.negative
    {^a.the} {a:was|were} {x}, and I was cross.
    One word for {a.the}: {x}!
    <relative> called {a.the} {x} and complained.
    {^a.the}: {x}, and a nuisance.
    # rare.neutral
    {^a.the} {a:was|were} {x}, neither more nor less.
    One word for {a.the}: {x}.
    <relative> called {a.the} {x} and shrugged.
    {^a.the}: {x}, in the middle between good and bad.
    """
  static let lists = """
    # relative
    my [grandmother|grandfather]
    my [aunt|uncle]
    my [brother|sister|cousin]
    my [mother|father]
    my neighbour
    my [best friend|classmate]
    # name
    [Mira|Ana|Leila|Sofia|Nadia|Hana|Ines|Rosa|Freya|Amara|Yuki|Priya|Zoe|Clara|Elif|Ingrid|Marta|Noor|Olga|Paula]
    [Ruth|Sana|Tala|Vera|Wanda|Yara|Zora|Aisha|Carmen|Dalia|Emma|Farah|Greta|Helen|Iris|Julia|Kamala|Lucia|Mei|Nina]
    [Tomas|Ali|Omar|Leo|Hugo|Kenji|Mateo|Noah|Arjun|Bruno|Carlos|Emil|Felix|Goran|Hassan|Ivan|Jonas|Kofi|Luca|Marco]
    [Oscar|Pablo|Quentin|Rafael|Sven|Tariq|Umar|Viktor|Walter|Xavier|Yusuf|Zeno|Adam|Boris|Diego|Enzo|Finn|Otto]
    # day
    [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]
    # hour
    [six|seven|eight|nine|ten|eleven]
    """
}
