// English tellings of the plots about games and contests.

extension EnglishTellings {
  static let play = """
    # kite.fly
    {a} let out the string, and {x} rose, higher than the [roofs|poplars|church]. It tugged like a [puppy|fish].
    Up went {x}! {a} ran backwards and laughed, with the string humming in {a.his} fist.
    {a} had waited all week for this moment. {^x} [danced|climbed], dipped and soared again.
    # kite.stuck
    Then came a gust. {^x.the} turned a somersault and landed in the top of [an oak|a pine tree|the tallest tree].
    The string slipped through {a.s} fingers, and {x.the} sailed off, straight into a tree.
    "No, no, no!" shouted {a.n}. But {x.the} was already hanging in the branches, out of reach.
    # kite.try
    {a} pulled. {a} shook the trunk. {a} threw a shoe, and then there were two things in the tree besides {x.the}. No: the shoe came down again, on {a.his} head.
    {a} jumped, and was short by [three metres|the height of a giraffe]. {^x.the} fluttered as if it were laughing.
    {a} climbed up to the first branch, looked down, and climbed back. {^x.the} stayed where it was.
    # kite.tool
    {a} looked up, measured with one eye, and went to get {x}. "[We'll soon see about that|Stand back]," {a.he} told {b}.
    "You don't need luck, you need {x.a}," said {a.n}. {b} held it steady.
    {a} came back with {x} over {a.his} shoulder, and {b} felt hope again.
    # kite.free
    A push, a poke with {y.the}, a shower of leaves, and {x.the} floated down into {b.s} arms. {a} bowed.
    {a} stretched until {a.his} shirt came out of {a.his} trousers. The tip of {y.the} caught the string, and {b} had {x.the} back, with only a small tear.
    "Now!" said {a.n}, and gave {y.the} a twist. {b} ran zigzag and caught {x.the} just before the puddle.
    # kite.end
    They mended the tear with [sticking plaster|a stamp], and {a} let {b} have the first go with {x.the}.
    {a} chose a place without trees this time. {b} held the end of the string too, and {x.the} flew until dusk.
    "Trees should have a sign," said {a.n}, winding up the string. "Don't feed them {x.s}," said {b.n}.
    # race.prize
    On a table stood the prize: {x}. {a} thought it was the most beautiful thing in the world.
    The winner would get {x}. {a} had already decided where to put it.
    {a} had trained for weeks, up and down the stairs, and all because of {x}.
    # race.boast
    "You may as well go home," {a.n} told {b}. "I've got new shoes."
    {a} stretched and yawned. "I'll wait for you at the finish, {b.n}," {a.he} said. {b} only tied {b.his} laces tighter.
    {a} hopped about beside {b}. "Nobody has ever overtaken me," {a.he} announced, "except once, and that was a bicycle."
    # race.start
    "Ready, steady, go!" {a}, {b} and {c} shot off like [peas from a pod|startled pigeons].
    A whistle blew. {b} was in front, {a} close behind, {c} between them and the dust.
    {a} was slow off the line. {b} and {c} were already at the first [tree|bend|post].
    # race.fall
    Just before the finish {a} stumbled over a root and fell full length. {b} heard {a.him} cry out.
    It was a shoelace that did it, a new one. {a} lay in the dust and held {a.his} knee, right in front of {b}.
    {a} looked round to see where {b} was, and that was a mistake. {^a.he} slipped and went down.
    # race.stop
    {a} could have won. {^a.he} saw the ribbon, and {a.he} saw {b}. Then {a.he} turned round and held out a hand.
    Three more steps and it would have been over. But {a} stopped and knelt beside {b}. "Can you stand?" {a.he} asked.
    "Run on!" groaned {b.n}. {a} shook {a.his} head and pulled {b.him} to {b.his} feet.
    # race.other
    {a} ran past them, through the ribbon, and could not believe it: {x} was {a.his}!
    So it was {a} who won {x}, {a} of all people, who had only come for the lemonade.
    {a} was the first across the line. Somebody put {x} into {a.his} hands.
    # race.share
    But {a} came back and sat down between {b} and {c}. "We'll take turns with {x.the}," {a.he} said, "a week each."
    "By rights {b.n} and {c.n} should have it," {a.n} said, and nobody was quite sure whether it was the truth or just kindness. {^x.the} was passed round.
    Later {a}, {b} and {c} sat on the wall with {x.the} in the middle, one plaster and three grins.
    # race.close
    {a} and {b} ran side by side. {a} could hear {b} panting, and {b} could hear {a}.
    At the last bend {a} drew level with {b}. It was a matter of a nose.
    {b} was faster on the straight, but {a} knew every stone in the curve.
    # race.win
    By the width of a hand {a} came first! {^x} was heavier than {a.he} had thought.
    {a} threw {a.self} forward, tore the ribbon, and lay laughing in the grass. {^x} was {a.his}.
    "First: {a.n}!" called the judge, and handed {a.him} {x}.
    # race.shake
    {a} came up, still out of breath. "You were better," {a.he} said to {b}. "Today." They shook hands over {x.the}.
    {a} sulked for exactly one minute. Then {a.he} asked whether {a.he} might touch {x.the}, and {b} let {a.him}.
    "Those shoes are no good," {a.n} said, and threw them over {a.his} shoulder. {b} laughed, and let {a.him} carry {x.the} home.
    # tree.plan
    {a} and {b} drew a plan: a house in a tree, with [a lift|three storeys|a slide], a kitchen and a cannon for [cherries|pancakes].
    "Up there," said {a.n}, and pointed. "[With a roof|With two windows]," said {b.n}. It was decided.
    For a long time {a} and {b} had wanted a house that no grown-up could enter without ducking.
    # tree.fail
    The first floor held for as long as it takes to say "hurray". Then {a} was sitting in the grass, and {b} on top.
    {a} hit the nail, the thumb, the nail. {b} hung on a rope. In the evening there was less house than in the morning.
    By noon {a} and {b} had used up all the nails, and the house consisted of one board. It wobbled.
    # tree.advice
    {a} had been watching over the fence for a while. "A tree isn't a table," {a.he} told {b}. "You have to ask it where it wants to carry. And you need {x.a} that is any good."
    "May I?" asked {a.n}, and knocked on the trunk. "Here the branch is strong." {b} saw {x} in {a.his} belt and listened.
    {a} took a pencil from behind {a.his} ear and changed two lines of the plan. "Triangles," {a.he} said to {b}. "The whole secret is triangles. And {x.a}."
    # tree.build
    {n} days long they hammered and measured. {a} worked with {x.the}, {b} passed the nails, and {c} whistled.
    It took {n} days. {a} learned to use {x.the}, {b} learned to swear softly, and {c} learned to drink very sweet lemonade.
    Board by board it grew. {c} held, {b} counted, {a} swung {x.the}. After {n} days even the [squirrels|neighbours] came to look.
    # tree.finish
    As the last touch, {a} brought {x}. {b} lifted {a.him} up, and it got the best place of all.
    "Something is missing," said {a.n}, and ran home to fetch {x}. Only when it hung there did {b} nod.
    {a} fixed {x} above the door, and {b} saluted.
    # tree.end
    That night {a} and {b} were allowed to sleep up there. They did not sleep at all.
    "[You can see the whole world from here|I'm never coming down again]," said {a.n}. "Supper!" called somebody, and {a} and {b} were down in four seconds.
    From up there, {a} and {b} could look into an empty nest, and the nest was not half as well built.
    # hide.count
    {a} closed {a.his} eyes and counted to [fifty|a hundred], leaving out all the sevens. {b} and {c} scattered.
    "[Ninety-eight, ninety-nine|One, two, skip a few]," counted {a.n}. {b} ran one way, {c} the other.
    It was {a.s} turn to seek. {b} and {c} were gone before {a.he} had even reached five.
    # hide.spot
    {a} crept into [an empty barrel|a big chest|a heap of sacks], pulled in {a.his} toes, and held {a.his} breath. It was the best hiding place of all time.
    Nobody would find {a} here, behind the [ladders|boards], with a [flowerpot|crate] on {a.his} head.
    {a} squeezed {a.self} into a gap so narrow that even {a.his} ears had to fold.
    # hide.found
    {a} found {b} at once, because {b} was giggling.
    "I can see your foot, {b.n}!" called {a.n}. {b} had forgotten that {b.he} was taller than the [bush|curtain].
    {b} sneezed, and {a} had {b.him}. "Dust," said {b.n}. "That's unfair."
    # hide.wait
    {a} heard them go past once, twice. Then {a.he} heard nothing more. The minutes grew longer.
    It was wonderful to win. It was just a little lonely. {a} wiggled {a.his} toes and waited.
    One of {a.s} legs fell asleep, then the other. Had they given up? Had they gone home?
    # hide.asleep
    {a} put {a.his} head on {a.his} knees, just for a moment, and fell asleep.
    It was warm and dark, and {a} had got up early. Soon there was a very small snore.
    {a} yawned, and the yawn turned into a nap.
    # hide.company
    A mouse came out, sat down, and washed its whiskers. {a} did not dare to blink.
    Then {a.n} noticed that {a.he} was not alone: <creature> had been hiding there first.
    {a} passed the time by reading an old newspaper with one eye. It was about a [flood|wedding].
    # hide.seek
    "Where is {c.n}?" asked {a.n}. {b} did not know either. They called, they looked, and bit by bit the game stopped being one.
    {a} and {b} searched everywhere for {c}. "{c.n}, we give up! You've won!" Nothing stirred.
    "I'm not playing any more," {a.n} shouted, and {b} added: "There's cake, {c.n}!" It was quiet, terribly quiet.
    # hide.end
    Then {a} appeared, with straw in {a.his} hair. {b} and {c} did not know whether to scold or to hug {a.him}, so they did both.
    "Is it over?" asked a voice. It was {a}. {b} and {c} laughed so loudly that the pigeons flew up.
    {a} had won, there was no doubt about it. For the next round {b} and {c} tied a bell to {a.him}.
    # share.new
    {a} had {x.an}, brand new, and carried it about like an egg.
    Since [yesterday|Sunday] {a} had owned {x.an}. {^a.he} had even taken it into the bath.
    Everybody was to see it: {a} had got {x.an}!
    # share.ask
    "Can I have a go with {x.the}?" asked {a.n}. "Just once? Just quickly?" {b} hugged it tighter.
    {a} stretched out a hand. "Please, {b.n}. I'll be careful with {x.the}."
    {a} sat down next to {b} and looked at {x.the} for so long that it was a question.
    # share.no
    "It's mine," said {a.n}. {b} turned away and drew circles in the dust, and {x.the} stayed where it was.
    {a} shook {a.his} head. "You would break {x.the}." {b} said nothing at all.
    "Later," said {a.n}, meaning never. {b} understood quite well.
    # share.alone
    {a} played with {x.the} on one side, and on the other side there was nobody.
    It was odd: {x.the} was as new as before, but it had become a bit boring. {a} looked up.
    {a} won against {a.self}, lost against {a.self}, and put {x.the} down.
    # share.idea
    Then {a} came back, without a word about {x.the}. "I know a game that takes two," {a.he} told {b}.
    {a} had found a [tin lid|plank] and some chalk. "This is a [stage|racetrack|harbour]," {a.he} said to {b}. "All it needs is {x.the}."
    From over there {b} heard {a} singing. It sounded like more fun than {x.the}.
    # share.play
    {a} and {b} played until they could not see {x.the} in the dark any more.
    With two it was a different thing. {b} invented rules for {x.the}, {a} broke them, and both shouted.
    {b} knew a trick with {x.the} that {a} would never have thought of.
    # snow.roll
    {a} and {b} rolled the first ball until it was as tall as they were, and then they could not move it.
    "A big one," said {a.n}. "A giant," said {b.n}. They rolled, puffed, and steamed like two little locomotives.
    {a} made the belly, {b} made the head, and both had snow down their necks.
    # snow.nose
    {a} found {x} in {a.his} pocket, and {b} stuck it in as a nose. Two bits of coal became the eyes.
    "He can't smell anything," said {a.n}. So {b} lifted {a.him}, and {x} became a nose.
    {a} used {x} for the nose. It pointed slightly upwards, and {b} thought that it looked clever.
    # snow.dress
    {a} stood on tiptoe and dressed him in {x.the}. "[Now he's one of the family|He looks like the mayor]," said {b.n}.
    With {x.the} on, the snowman looked so elegant that {b} curtsied and {a} bowed.
    {^x.the} fitted perfectly. {a} and {b} stepped back and were satisfied with their work.
    # snow.talk
    "What shall we call him?" asked {a.n}. They settled on [Professor Icicle|Uncle Frost|Mr. Shiver], and {b} made a speech.
    {a} swore that he had winked. {b} had not seen it, but did not rule it out.
    "Do you think he's cold?" {a.n} whispered. "He'd be in trouble if he weren't," answered {b.n}.
    # snow.melt
    Then the wind turned warm. When {a} came out, only a puddle was left, with {x.the} and {y.the} in it.
    The thaw had come. {a} fished {x.the} out of the wet grass. {^y.the} lay beside it, a nose without a face.
    The snowman grew thinner every day. One morning {a} found {x.the} on the ground, next to {y.the}.
    # snow.end
    "He isn't gone," said {a.n} to {b}. "He's on his way to the sea. And next winter he'll come back down."
    {a} filled a jar with the melted water and gave it to {b}. It is in the freezer, behind the peas, waiting.
    {a} and {b} drew him on the wall of the shed in chalk, life-size, so that he could see the spring.
    """
}
