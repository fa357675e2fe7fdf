// English letters and notices: greetings and farewells, what they are not about, what is mentioned in passing.

extension EnglishReviewWords {
  static let passing = """
    # with.food
    with <dish> in front of me
    while <dish> is cooling by the window
    with my mouth full of <dish>
    after a bowl of soup and <dish>
    between breakfast and <dish>
    # with.animals
    with <pet> asleep beside me
    while <pet> is looking over my shoulder
    with <pet> and <other> in the same room
    after <pet> has had its supper
    while <pet> is scratching at the door
    # with.weather
    during <weather>
    while <gust> is rattling the shutters
    after <gust> and before <gale>
    in spite of <weather>
    while the clouds are moving over the hill
    # with.travel
    on <vehicle>
    while we wait for <vehicle>
    between <town> and <city>
    on a suitcase on the platform in <town>
    on the way from <town>
    # with.school
    after <lesson>
    in the break before <lesson>
    on the back of <task>
    behind my schoolbook, in the last row
    while the others are still doing <lesson>
    # with.crafts
    with <craft> half finished on the table
    while the glue on <paper> is drying
    with <material> on my fingers
    between <wooden> and <sewn>
    after an hour of work on <craft>
    # passing
    I am writing to you {d}.
    Only a few lines, {d}.
    {^d} I remembered what I wanted to tell you.
    Excuse my handwriting; I am writing this {d}.
    I have only a minute, {d}, but you should know this.
    {^d} I have time at last to write.
    Here I sit, {d}, and pass on what I have heard.
    <name> dictates this to me {d}.
    I thought of you {d}, and here is my news.
    Quickly, {d}, the news of the week.
    # about
    I am writing to you about {u}, {d}.
    Only a few lines about {u}, {d}.
    {^d} I remembered that I have news of {u}.
    Excuse my handwriting; I am writing about {u} {d}.
    {^d} I have time at last to write about {u}.
    Here I sit, {d}, and pass on what I have heard about {u}.
    <name> dictates these lines about {u} to me {d}.
    I promised you news of {u}; here it is, {d}.
    Quickly, {d}, all that I know about {u}.
    You asked about {u}. I am answering {d}.
    # end.food
    <dish> is getting cold
    they are calling me to <dish>
    I smell <dish> burning
    # end.animals
    <pet> wants to go out
    <pet> has stolen my pencil
    <pet> is sitting on the paper
    # end.weather
    <gust> is beginning and the window is open
    <gust> is coming over the hill
    I must close the shutters because of <weather>
    # end.travel
    <vehicle> is leaving
    <vehicle> is about to leave
    my suitcase is not packed yet
    # end.school
    the bell is ringing for <lesson>
    I still have to learn <lesson>
    the teacher is looking at me already
    # end.crafts
    <wooden> is waiting for a second coat
    I need both hands for <craft>
    the paint on <wooden> is dry now
    # closing
    Now I must stop: {d}.
    More another time, {d}.
    That is all, because {d}.
    I close here, for {d}.
    Enough for today; {d}.
    I must hurry: {d}.
    # name.food
    <dish>
    <ingredient>
    the soup
    the recipe for <dish>
    # name.animals
    <pet>
    <other>
    <pet>
    the hens
    # name.weather
    <weather>
    <weather>
    the rain
    the clouds
    # name.travel
    <vehicle>
    the journey to <town>
    the suitcases
    the tickets to <town>
    # name.school
    <lesson>
    the teacher
    <lesson>
    the school report
    # name.crafts
    <craft>
    <material>
    <craft>
    the new saw
    # denial
    This is not about {t}, and not about {u} either.
    You expect news of {t} or {u}? No, it is about something else.
    I was going to write about {t} and {u}, but that can wait.
    Everybody talks about {t} and {u}; I don't.
    Not a word about {t} today, and no word about {u}.
    Enough of {t} and {u}; there are other things in the world.
    I have nothing new to say about {t}, nor about {u}.
    Forget {t} and {u} for a moment.
    No, don't worry, I am not going to begin with {t} and {u} again.
    {^t}, {u}: none of that matters now.
    About {t} and {u} you must ask <name>, not me.
    I won't bother you with {t} or {u}; I want to tell you something different.
    You have heard enough from me about {t} and {u}, so I will leave them out.
    If you think that this letter is about {t} or {u}, you are wrong.
    # contrast
    This is not about {t} but about {u}.
    This is about {u}, not about {t}.
    You ask about {t}; I would rather write about {u}.
    Forget {t}: today I want to tell you about {u}.
    I was going to write about {t}, but {u} came first, and so my letter is about {u}.
    Everybody talks about {t}, but I have news of {u}.
    I have nothing new to say about {t}, but a lot about {u}.
    Last time I wrote about {t}. This time it is the turn of {u}.
    I know that you want to hear about {t}, but I must tell you of {u}.
    No, not {t} again! My letter is about {u}.
    Instead of {t}, the subject today is {u}.
    {^u}, not {t}: that is what I am writing about.
    I have told you enough about {t}. Now to {u}.
    My last letter was about {u}; this one is about {u} again, and not about {t}.
    # greeting
    Dear <name>,
    Dear neighbours,
    Hello, <name>!
    To all:
    Dear <name> and family,
    A notice for everybody:
    Dear aunt <name>,
    Good morning, <name>!
    # farewell
    Yours, <name>
    Many greetings, <name>
    See you on <day>, <name>
    Love from <name>
    With best wishes, <name>
    Please pass it on.
    Write back soon!
    Until soon, your neighbour <name>
    # rare.food
    For dessert <name> served {x}, and we emptied the plates.
    The menu says {x}, and the guests have ordered second plates.
    I have cooked {x} for the first time, and the plates came back empty.
    # rare.animals
    <name> has seen {x} in the wild, with two young ones.
    They have {x} there too, and it has to be fed at <hour>.
    We watched {x} drinking at the water's edge.
    # rare.weather
    The forecast speaks of {x} and changing winds.
    {^x}: we have not had that for [five|six] years.
    On <day> there will be {x}, and after that it clears up.
    # rare.travel
    We went on by {x} and reached <town> at <hour>.
    The ticket is valid for the {x} as well, as far as <town>.
    For the last miles of the journey there was only the {x}.
    # rare.school
    Today the teacher explained {x} to the class.
    In the test there was a question about {x}, and half the class got it wrong.
    For homework we have to learn {x}.
    # rare.crafts
    <name> showed us in the workshop how {x} works.
    I bought {x} for my workbench.
    In our workshop there is {x} now, and everybody may use it.
    """
}
