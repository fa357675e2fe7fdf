// English tellings of the plots with a little wonder in them.

extension EnglishTellings {
  static let wonder = """
    # star.awake
    "Get up," whispered {b.n}, long after bedtime. "Tonight is the night." {a} followed {b.him} in {a.his} pyjamas, and {b} carried {x}.
    {a} was allowed to stay up late, for the first time. {b} had packed {x} and a flask of cocoa.
    It had taken {a} three days to persuade {b}. Now the two of them were lying on their backs, with {x} beside them.
    # star.dark
    When the last lamp in the valley had gone out, {a} saw more stars than {a.he} had words for.
    It was so dark that {a} could not see {a.his} own hand. But above {a.him} someone had spilt sugar.
    First there were ten stars, then a hundred. {a} gave up counting when it made {a.him} dizzy.
    # star.names
    {a} knew them all: the Swan, the Lyre, the Great Bear. "That one looks more like a saucepan," {b} objected.
    "The light is older than I am," said {a.n}. {b} thought that over. "Does it know that we are looking?"
    {a} drew lines from star to star with {a.his} finger, until {b} could see the dolphin too.
    # star.fall
    Then a line of light ran across the sky, and was gone. "There!" shouted {a.n}. {b} had been pouring cocoa.
    "Did you see that?" {a} gripped {b.s} sleeve. A shooting star, long and green, and right behind it a second one!
    {a} saw it out of the corner of {a.his} eye: a spark that fell without a sound. {b} had seen it too. Neither of them breathed.
    # star.wish
    "You mustn't say what you wished for," said {b.n}. "I know," said {a.n}. "But it has to do with a pony."
    {a} had prepared seven wishes. But when the moment came, only one occurred to {a.him}: that {b} should live for ever.
    {a} wished so hard that {a.his} ears crackled. {b} saw it and moved a little closer.
    # star.end
    {a} carried {b} down again, with {x.the} on top. {b} was asleep, but smiling.
    "And yours?" asked {b.n}. "Already come true," said {a.n}, and folded up {x.the}.
    When it grew light, {a} packed up {x.the}. There was dew on everything, and {b} said good night to each star by name.
    # invent.idea
    {a} had an idea: {x} that could [make breakfast|comb hair|feed the hens] by itself. It only needed a few changes.
    What the world lacked, {a} decided, was {x.a} with [wings|an alarm clock|four arms]. {^a.he} sharpened {a.his} pencil.
    It came to {a} while {a.he} was brushing {a.his} teeth. {^a.he} looked at {x} and saw what could become of it.
    # invent.laugh
    "That will never work," said {a.n}, and laughed until {a.he} had to hold on to the door. {b} went on drawing.
    {a} walked once around the plan. "And where do the sparks come out?" {a.he} asked. {b} had not thought of that.
    "Clever people have tried that," {a} told {b}. "And besides, it's silly." "That's what they said about the wheel," said {b.n}.
    # invent.build
    {a} begged {n} springs, two gears and a doorbell from {b}, and screwed them all to {x.the}.
    It took {n} evenings. {b} explained to {a} what a lever was, and {a} explained to {b} what {x.the} was going to be.
    {b} let {a} use the good pliers. {n} times something fell off {x.the}, and {n} times {a} put it back on.
    # invent.test
    {a} pulled the lever. {^x.the} hummed, jumped, turned round three times and squirted {b} with soapy water. Then there was smoke.
    "Stand back!" {a} pressed the button. Nothing. {b} leaned over {x.the} to have a look, and at that moment it went off.
    It worked for four seconds. In the fifth {x.the} drove through the [hedge|hen house], with {a} behind it, and {b} behind {a}.
    # invent.use
    "Do it again!" cried {a.n}, wiping {a.his} face. "It's the best [carpet cleaner|scarecrow|fountain] I've ever seen!" {b} looked at {x.the} with new eyes.
    {a} was no longer laughing. "It can't do what it was meant to do," {a.he} said to {b}. "But look what {x.the} CAN do." All the wasps had gone.
    {a} noticed it first: since the bang there was music in {x.the}. If one turned the wheel, it played. {b} turned and turned.
    # invent.end
    {a} wrote a certificate: "To {b.n}, inventor, and {c.n}, test pilot." It hangs next to the fire extinguisher.
    "Most inventions were accidents," said {a.n}. {b} and {c} were already working on the next accident.
    {a} ordered two of them. {b} and {c} had to hire {c.s} grandmother for the paperwork.
    # echo.shout
    "Hello!" shouted {a.n}. "Hello... lo... lo," said the rocks. {a} was delighted.
    {a} called {a.his} own name, and someone on the other side called it too, a bit more quietly.
    There was an echo here, everyone knew that. {a} tried out all the [rude|funny] words {a.he} could think of.
    # echo.play
    Then {a} took out {x} and played four notes. Four notes came back.
    {a} had brought {x}. {^a.he} played the beginning of a song, and the rocks repeated it, a little out of tune.
    With {x} it was better still: one sound, and another, like pebbles thrown across.
    # echo.wrong
    But the third time {a} played with {x.the}, FIVE notes came back. {^a.he} lowered it and listened.
    {a} stopped in the middle. The echo played on, right to the end of the tune. {^x.the} almost fell out of {a.his} hand.
    Then the echo began before {a} did. With {x.the} at {a.his} lips, {a.he} stood quite still.
    # echo.ask
    "Who are you?" {a} shouted. "And who are YOU?" answered the echo.
    {a} thought hard. "Two and two?" {a.he} shouted. "Four!" said the echo, and that is not what echoes do.
    "Are you an echo?" called {a.n}. There was a pause. "Yes," said the echo, not very convincingly.
    # echo.meet
    Behind the rock sat {a}, with {a.his} legs dangling. "I do this every Sunday," {a.he} told {b}. "You are the first to notice. May I try {x.the}?"
    Out of the bushes came {a}, brushing off leaves. "I heard {x.the}," {a.he} said to {b}, "and I couldn't bear that you never played the end."
    It was {a}, who herded sheep over there and was bored. {^a.he} could whistle exactly like {x.the}, and {b} could not believe it.
    # echo.end
    Now {a} and {b} play in two voices, and people down in the valley say that the echo has learned a lot lately.
    {a} and {b} practised until the sun had gone. The real echo did its best to keep up.
    "Till Sunday!" called {a.n}. "Sunday," called {b.n}, and "...day," called the mountain.
    # map.found
    Out of an old cookery book fell {x}. {a} unfolded it: a tree, a stone, a cross! {b} upset the milk.
    Under a loose floorboard, {a} and {b} found {x}, drawn in brown ink.
    When {a} took down the picture in the hall to dust it, {x} was stuck to the back. {b} locked the door at once.
    # map.riddle
    "Where the giant sleeps on one leg," {a} read from {x.the}. {b} knew it straight away. That was the crooked tree!
    {a} turned {x.the} upside down. "Now I see," {a.he} said to {b}. "That is no snake, that's the stream."
    On {x.the} it said: "Begin where two are one." {a} scratched {a.his} head. "The twin trees," said {b.n}.
    # map.steps
    From there it was {n} paces to the east. {a} took big ones, {b} took small ones, and they met in the middle.
    {n} steps, it said. "Whose steps?" asked {b.n}. {a} put one foot carefully in front of the other.
    {a} counted aloud to {n}. {b} marked the place with {b.his} cap.
    # map.dig
    {a} dug with a slate, with a stick, with {a.his} fingers. Then there was a hollow sound, and {b} helped {a.him} to lift out {x}.
    They had already given up when {a} tripped over something. It was a corner of {x}, and {b} scraped off the earth.
    Under a flat stone {a} found {x}, wrapped in oilcloth. {b} danced round the hole.
    # map.inside
    In {x.the} lay a marble, a milk tooth and a note: "This was my treasure when I was eight. {c.n}." {a} and {b} looked at each other. It was the same {c} who was at home making dumplings.
    {a} opened {x.the}. No gold, but a [catapult|tin soldier], a photograph and the signature of {c}. {b} whistled.
    {a} read the slip of paper in {x.the} aloud: "Whoever finds this must put something in and hide it again. {c.n}." {b} was already emptying {b.his} pockets.
    # map.end
    At supper {a} put the marble beside {c.s} plate. {b} had never seen {c} speechless before.
    {a} and {b} buried a treasure of their own, and drew a map of it. It is stuck behind a picture, and they will not tell {c} which.
    They asked {c} about it in the evening. "It took you long enough," was all {c} said to {a} and {b}.
    """
}
