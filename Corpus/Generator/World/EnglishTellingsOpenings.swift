// English tellings that open a story: people, weather and character.

extension EnglishTellings {
  static let openings = """
    # open
    {a} was {a.age} years old and [lived|had always lived] [near|not far from|two streets from] {p}.
    [On most days|On Saturdays|After school|Whenever there was time], {a} could be found {p.at}.
    {a} [was|sat|stood] {p.at} and [ate <snack>|watched <bird>|listened|thought about nothing in particular|waited for something to happen].
    There was nobody {p.at} but {a} and <creature>.
    "[What a day|Nothing ever happens here|I wonder what today will bring]," {a.n} said to <creature>. [The creature|It] did not answer.
    [One day|One fine day|One [Monday|Tuesday|Wednesday|Thursday|Friday|Sunday]] {a} was {p.at}.
    [Do you know|Have you ever met] {a}? {^a.he} is the {a:boy|girl} with the [[green|red|yellow] [jacket|shoelaces|rucksack]|gap between {a.his} teeth|scabs on both knees]. Everyone {p.at} knows {a.him}.
    It [was|happened] [in spring|in summer|in autumn|at the end of winter|in the first week of the holidays], {p.at}, and {a} was there from the start.
    {a} had two [good ideas|wishes|plans] that [morning|day], and both of them began {p.at}.
    Everyone {p.at} [knew|liked] {a}, who was [{a.age}|only {a.age}] and [rarely sat still|asked the best questions|could whistle through {a.his} fingers].
    {a} had been sent {p.to} to [get some fresh air|be out of the way|look for the cat], and forgot all about it.
    This [story|tale] is about {a}, who was {a.age}, and it begins {p.at}.
    {p.at} it was [quiet|noisy|busy] as ever. {a} [leaned against a wall|drew circles with one foot|bit into an apple] and yawned.
    For as long as {a} could remember, {p} had been {a.his} favourite place.
    {a} hopped on one leg, then on the other. {p.at} nobody minded such things.
    If you had looked for {a} that day, you would have found {a.him} {p.at}, [with one shoelace undone|with a book upside down|covered in [flour|dust|paint]].
    On the [first|last|longest] day of the [holidays|month|week], {a} was {p.at}.
    {a} was in a [good|strange|thoughtful] mood. {^a.he} had [found a four-leaved clover|lost a tooth|eaten nothing but <snack> since morning].
    "[Hurry up, day|Today is the day|I smell adventure]," said {a.n}, who was {a.age} and talked to {a.self} when {a.he} was {p.at}.
    {a} woke up before the alarm clock and went {p.to} to see whether the world was still there.
    # open.adult
    {a} had [worked|been] there for so [many years|long] that {p} felt like an old friend.
    Every [morning|day], before the others were awake, {a} was already {p.at}.
    {a} [drank coffee|ate <snack>|hummed an old song] {p.at} and looked at the sky.
    [If you need something done|If you want good advice], people said, ask {a}. You will find {a.him} {p.at}.
    # open.animal
    {a} lived {p.at}, and thought that all of it belonged to {a.him}.
    [Nobody knew|No one could say] how old {a} was, but everyone {p.at} knew {a.s} [nose|voice|bad manners].
    {a} [slept|dozed|lay] {p.at} and [dreamed of cheese|kept one eye open|snored a little].
    Of all the animals {p.at}, {a} was the one with the most [ideas|opinions|appetite].
    """
  static let weather = """
    # weather.sun
    The sun [shone|was out], and [the whole world smelled of <smell>|every shadow had a sharp edge|even the cats looked for shade].
    It was a [bright|golden|warm] day without a single cloud.
    It was so warm that [the butter melted|the tar stuck to your shoes|even the flies were lazy].
    Sunlight lay on everything like [honey|melted butter|a thin yellow cloth].
    # weather.rain
    It had been raining since [dawn|the day before|breakfast], and the gutters [sang|gurgled].
    Rain [drummed on the roofs|ran down the windows|dripped from every leaf].
    It rained [softly|hard|in long grey strings], and the air smelled of <smell>.
    Grey clouds hung low, and the first [fat|cold] drops [fell|splashed on the stones].
    # weather.wind
    The wind [pulled at hats and scarves|chased paper bags down the street|rattled the shutters|blew from the sea].
    It was so windy that [the washing flew sideways|<bird> went past backwards|nobody could keep a hat on].
    A [cool|wild|salty] wind had been blowing since [morning|noon], and all the doors were banging.
    # weather.snow
    Snow had fallen in the night, and everything was [white and silent|soft and round].
    It was snowing [again|in big slow flakes], and [the roofs wore white hats|every footstep creaked].
    The first snow of the year [had come|lay on the fences], and nobody wanted to stay indoors.
    # weather.fog
    Fog lay over everything, so thick that [the church tower had vanished|you could not see your own feet|the lamps burned at noon].
    A [grey|milky|damp] fog had crept in, and sounds seemed to come from nowhere.
    It was a foggy day; [trees looked like giants|houses looked like ships|even the dogs barked softly].
    # weather.cold
    It was so cold that [words turned to little clouds|noses were red|the puddles had a skin of ice].
    Frost had drawn [ferns|feathers|stars] on the windows.
    The air was cold and clear and smelled of <smell>.
    # weather.storm
    Far away thunder [rumbled|grumbled|growled], and the swallows flew low.
    The sky had turned [yellow|the colour of slate|dark purple], and everyone said there would be a storm.
    The air was heavy and still, as it is before a storm.
    # weather.autumn
    Leaves [rustled|danced|lay] everywhere, [red and yellow|brown and gold].
    It was the time of [ripe pears|mushrooms|chestnuts], and the mornings smelled of <smell>.
    The swallows had gone, and the evenings were getting shorter.
    """
  static let traits = """
    # trait.curious
    {a} was curious, and [asked "why?" at least [ten|twenty|thirty] times a day|could not pass a closed box without lifting the lid|wanted to know how everything worked].
    Nothing was safe from {a.s} questions, not even [the postman|the weather|the soup].
    If there was a hole in a fence, {a} looked through it.
    # trait.shy
    {a} was shy, and [spoke so softly that people leaned forward|liked to stand at the edge of things|blushed when anybody looked at {a.him}].
    {a} had many things to say, but mostly {a.he} said them [in {a.his} head|to the cat|under {a.his} breath].
    Strangers made {a} [quiet|want to hide behind the nearest curtain].
    # trait.brave
    {a} was not afraid of [thunder|spiders|the dark], or at least {a.he} never showed it.
    People called {a} brave, because {a.he} [had once chased a goose|jumped from the highest step|always went first].
    "Somebody has to go first," {a.n} liked to say, and usually that was {a.him}.
    # trait.patient
    {a} was patient: {a.he} could [watch a snail cross the whole yard|untie the worst knot|wait for a kettle without lifting the lid].
    {a} never hurried, and yet {a.he} was seldom late.
    Waiting was something {a} did well.
    # trait.clumsy
    {a} was clumsy, and [cups were afraid of {a.him}|knew every doorstep by {a.his} toes|could trip over a shadow].
    There was always a plaster on one of {a.s} knees.
    Things had a way of [falling|slipping] out of {a.s} hands.
    # trait.cheerful
    {a} was so cheerful that [even Mondays liked {a.him}|the neighbours set their mood by {a.him}|{a.he} whistled in the rain].
    {a} had a laugh that [you could hear three gardens away|made other people laugh too].
    {a} woke up singing, which not everyone enjoyed.
    # trait.stubborn
    {a} was stubborn. When {a.he} said no, [even a mule would have given way|the matter was closed].
    "I can do it myself" were the words that {a} said most often.
    Once {a} had an idea, nobody could get it out of {a.his} head.
    # trait.careful
    {a} was careful: {a.he} [looked left and right twice|tied double knots|always carried a spare handkerchief].
    {a} folded even {a.his} socks with care.
    {a} never jumped before {a.he} had measured the ditch.
    # trait.dreamy
    {a} was a dreamer, and often [put salt in the tea|walked past {a.his} own door|forgot the end of a sentence].
    {a} could look at a cloud for an hour and see [a camel|a castle|a ship with three masts] in it.
    Half of {a} was always somewhere else.
    # trait.generous
    {a} was generous, and [rarely finished a biscuit alone|gave away mittens every winter].
    If {a} had two of anything, somebody soon had the other one.
    {a} liked giving presents even more than getting them.
    # trait.proud
    {a} was a little proud, and [hated to be wrong|did not like to ask for help|held {a.his} chin high].
    {a} [combed {a.his} hair|polished {a.his} shoes] every morning and expected people to notice.
    {a} did not like to lose, not even at cards.
    # trait.gentle
    {a} was gentle, and [carried spiders outside in a glass|even wasps trusted {a.him}].
    {a} had a soft voice and warm hands.
    Babies stopped crying when {a} came near.
    # trait.impatient
    {a} was impatient, and [ate biscuits before they were baked|pulled carrots to see if they had grown|could never wait for soup to cool].
    {a} wanted everything at once, and preferably yesterday.
    For {a}, five minutes were an eternity.
    # trait.clever
    {a} was clever, and [could do sums in {a.his} head|knew the names of all the stars|solved riddles at breakfast].
    When something was complicated, people [sent for|asked] {a}.
    {a} always had a pencil behind {a.his} ear.
    # trait.quiet
    {a} was a quiet {a:boy|girl}, [the kind who notices things|who heard what others missed].
    {a} did not talk much, but {a.he} saw everything.
    You could sit beside {a} for an hour and hear only breathing.
    # trait.talkative
    {a} talked [from breakfast to bedtime|even in {a.his} sleep|to people, dogs and lampposts].
    There was no such thing as a short story when {a} told it.
    {a} had once talked so long that the ice cream melted.
    # trait.honest
    {a} was honest, [even when it was uncomfortable|and could not tell a lie without going red].
    You could believe every word {a} said.
    {a} had once walked two miles to return a penny.
    # trait.forgetful
    {a} was forgetful, and [often came home with one glove|tied knots in {a.his} handkerchief and forgot why].
    {a} had lost four umbrellas in one year.
    {a} would have forgotten {a.his} head if it had not been attached.
    # trait.tidy
    {a} was tidy: {a.his} pencils [lay in a row|were sorted by colour].
    There was a place for everything in {a.s} room, and everything was in it.
    {a} could not see a crooked picture without straightening it.
    # trait.playful
    {a} could turn anything into a game, even [washing up|waiting for a bus|peeling potatoes].
    {a} never walked if {a.he} could skip.
    There was always a joke hiding in the corner of {a.s} mouth.
    """
  static let feelings = """
    # feel.happy
    {a} was so happy that {a.he} [hopped on one leg|sang all the way|forgot to be hungry].
    A warm feeling spread through {a}, [from {a.his} toes to {a.his} ears|as if {a.he} had swallowed a little sun].
    {a} could not stop smiling.
    # feel.sad
    {a} [felt sad|had a lump in {a.his} throat|was close to tears].
    Everything looked grey to {a}[|, even the sun].
    {a} [sniffed|wiped {a.his} eyes with a sleeve|let {a.his} shoulders hang].
    # feel.proud
    {a} [felt taller|walked with a straight back|beamed with pride].
    {a} was proud, and [everyone could see it|tried not to show it].
    If {a} had been a cockerel, {a.he} would have crowed.
    # feel.afraid
    {a.s} heart [beat fast|pounded|was beating like a drum].
    {a} was afraid, [and held {a.his} breath|though {a.he} would not have said so].
    {a.s} knees [trembled|felt like pudding].
    # feel.angry
    {a} was angry. {^a.his} [ears|cheeks] turned red.
    {a} stamped {a.his} foot[| and said nothing].
    Inside {a} something was boiling like [a kettle|jam].
    # feel.worried
    {a} [worried|bit {a.his} nails|could think of nothing else].
    A small worry sat in {a.s} stomach[, like a stone|, and it was growing].
    What if it all went wrong? {a} did not like to think about it.
    # feel.surprised
    {a} [stared|opened {a.his} mouth and forgot to close it|blinked twice].
    "<oh>!" said {a.n}. It was all {a.he} could say.
    {a} had expected many things, but not this.
    # feel.relieved
    A stone fell from {a.s} heart.
    {a} breathed out[, long and slow|]. [Everything was all right|It was over].
    {a} was so relieved that {a.he} had to sit down.
    # feel.jealous
    {a} felt a little sting of jealousy[, and did not like it|].
    Why not me? thought {a}, and [looked away|kicked a stone].
    {a} was jealous, [and ashamed of it|though only a bit].
    # feel.lonely
    {a} felt [lonely|very alone|as small as <creature>].
    It was quiet around {a}, too quiet.
    Everyone seemed to have somebody, except {a}.
    """
}
