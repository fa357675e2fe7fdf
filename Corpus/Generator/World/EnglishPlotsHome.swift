// English tellings of the plots about home and family.

extension EnglishTellings {
  static let home = """
    # birthday.morning
    {a} opened {a.his} eyes and remembered: today {a.he} was {n}!
    "[{n}|I am {n}]," {a.n} said to the ceiling. It sounded [important|new|almost grown-up].
    {a} had been looking forward to this day for [weeks|three hundred and sixty-four days]: {a.his} birthday.
    # birthday.nobody
    But nobody said anything about it. {b} [asked for the butter|read the back of the milk carton|talked about the weather].
    {a} waited for {b} to say something, but {b} only [yawned|looked for a sock]. Had everybody forgotten?
    "Is today anything special?" {a.n} asked carefully. "[Tuesday|Bin day], I think," said {b.n}.
    # birthday.secret
    Meanwhile {a} and {b} whispered [in the pantry|behind the curtain]. {^x} was hidden in the oven, of all places.
    {a} could hardly keep the secret. {b} had to step on {a.his} foot [twice|three times], and {x} was still not wrapped.
    {a} wrapped {x} in [newspaper|red paper|a tea towel], with far too much string, while {b} kept watch at the door.
    # birthday.surprise
    Then the door flew open. "Surprise!" {b} and {c} [were wearing paper hats|blew tin trumpets|sang, each in a different key], and {a} nearly fell off the chair.
    {b} led {a} out with {a.his} eyes closed. "Now!" said {c.n}. There were garlands, [lanterns|balloons], and a table with a white cloth.
    "Did you really think we had forgotten?" laughed {c.n}. {b} threw confetti, and most of it landed in {a.s} hair.
    # birthday.cake
    {b} carried in a cake with {n} candles. {a} blew, and all of them went out [but one|at once].
    The cake had sunk in the middle, so {b} had filled the hole with strawberries. {a} took {n} bites and wished for another one.
    {n} candles burned. "Make a wish," said {b.n}. {a} thought hard, but {a.he} had everything already.
    # dream.wake
    In the middle of the night {a} sat up in bed. [There had been a dragon with the face of the headmaster.|Something with wet feet had chased {a.him} up a staircase without an end.|All {a.his} teeth had turned into mice.]
    {a} woke with a cry. The dream was gone, but the fear was still there, sitting on the end of the bed.
    It was long past midnight when {a} woke up, with a pounding heart, tangled in {a.his} blanket like a caterpillar.
    # dream.noise
    Then {a.n} heard it: [scratch, scratch|tap, tap, tap|a long, low groan]. It came from [the window|the wardrobe|under the bed].
    A shadow moved on the wall, with [five|long] fingers. {a} pulled the blanket over {a.his} head.
    "It's only the wind," {a.n} told {a.self}. But did the wind have footsteps?
    # dream.call
    {a} called, first softly, then loudly. {b} came in slippers, with {x} in {b.his} hand and hair like a bird's nest.
    Bare feet on cold boards: {a} ran to {b}. "[Again|A bad one]?" asked {b.n}, and lit {x}.
    {b} must have heard something, for the door opened a crack. "Are you awake, {a.n}?" Behind {x}, {b.his} face looked warm and creased.
    # dream.tell
    {a} told {b} everything. Told aloud, it was not half so [terrible|big], and the part with the [custard|umbrella|trombone] was even funny.
    "What did it look like?" {b.n} asked. {a} described it. "[With my hair|And no trousers]? Poor monster," said {b.n}.
    {b} listened without laughing, and that helped {a} most of all.
    # dream.look
    Then {a} and {b} [knelt down|tiptoed across the room] and shone {x.the} into every corner. They found a branch that knocked on the window, [a slipper|a lost marble], and no monster.
    {a} opened the wardrobe. "[Good evening|Anybody in]?" {a.he} asked. Only coats. {b} looked under the bed, bravely, holding {a.s} sleeve.
    "Let's see who lives here," said {a.n}, and lifted {x.the}. A moth. That was all. {b} let out a breath.
    # dream.calm
    "When I was {b.age}," said {a.n}, "I was afraid of the [bathtub|church organ|moon]." {b} had to giggle.
    {a} sang the song about the [three ducks|sleepy sailor|old mill], all the verses, until {b.s} eyelids grew heavy.
    {a} warmed some milk with honey. {b} drank it in small sips, and with every sip the night became more ordinary.
    # dream.end
    {a} slept until [nine|the milkman came]. And {b}? {b} was asleep too, in the armchair, mouth open.
    The next time the branch knocked on the window, {a} knocked back. {b} had taught {a.him} that.
    {a} fell asleep holding one of {b.s} fingers. Outside, the moon looked in, not frightening at all.
    # soup.poor
    There was not much in the house: an onion, three potatoes, and {b} with {b.his} {x.full}. {a} looked into it and saw the bottom.
    "What's for supper?" asked {a.n}. {b} [scratched {b.his} chin|tied {b.his} apron]. "Water," {b.he} said, "so far." And {b.he} put {x} on the fire.
    {b} hung {x} over the fire and stirred. "Soup of nothing," {b.he} told {a}, "is the beginning of every soup."
    # soup.first
    {b} passed by and sniffed. "Needs carrots," {b.he} said, and {a} found that {b.he} was right. So {b} fetched a bunch of them for {x.the}.
    "[What are you cooking|What smells so good]?" asked {b.n} at the door. {a} lifted the lid of {x.the}. One minute later {b} was peeling [leeks|turnips] alongside.
    {a} invited {b} in, because {x.the} was big. "But not with empty hands," said {b.n}, and brought a piece of bacon and some beans.
    # soup.second
    Then came {a}, with a cabbage so large that {b} could not see who was behind it. Into {x.the} it went.
    {a} had only a handful of [peas|barley|salt] to offer. "That is exactly what was missing," said {b.n}, and {x.the} bubbled louder.
    "I have nothing," said {a.n}, "but I can [stir|set the table|sing]." {b} gave {a.him} the spoon for {x.the} at once.
    # soup.third
    {a} threw in parsley, thyme and, by mistake, a button. {^x.the} did not mind.
    {a} burned {a.his} tongue on the first spoonful from {x.the}, and on the second, and could not stop tasting.
    By now everyone in the house had put something into {x.the}, and {a} had lost count.
    # soup.ready
    "Soup!" shouted {a.n} out of the window. {n} people came, each with a bowl, and {x.the} did not run empty.
    {n} plates, {n} spoons, and one pot: {a} filled them all out of {x.the}.
    At last {a} knocked on the lid of {x.the}. {n} people sat down, on chairs, stools and an upturned bucket.
    # soup.end
    "And it began with nothing," {a.n} said, and scraped the last bit out of {x.the}. "No," said {b.n}, "it began with a pot."
    {a} found the button in {a.his} bowl. "That brings luck," said {b.n}. {^x.the} was washed by the one who had eaten most.
    {b} leaned back, and {a} leaned on {b}. {^x.the} was empty, everyone was full, and somebody started to hum.
    # recipe.famous
    Nobody baked {x.a} like {a}. People crossed the street just to [smell it|walk past {a.s} window], and {b} was first in line.
    {a} was known for one thing above all: {x.a} that tasted of [holidays|summer|being small]. {b} had tried to guess the secret for years.
    {^x.s}! Nobody in the world made them better than {a}, or so {b} firmly believed.
    # recipe.ask
    "Tell me how you make it," {a.n} begged. {b} [looked round as if there were spies|locked the door] and took out {x}, full of spots.
    "I am old enough now," said {a.n}. {b} considered it, then drew {x} from between two cookery books.
    {a} had asked a hundred times. This time {b} did not say "later". {^b.he} opened a drawer, and there was {x}.
    # recipe.promise
    "Not a word to anyone," said {b.n}. {a} promised, with flour on {a.his} hand.
    {a} swore by {a.his} [new skates|collection of stamps] that {a.he} would keep the secret, and {b} was satisfied.
    "Can you keep a secret?" asked {b.n}. "I promise," said {a.n}, and {a.he} had never promised anything so seriously.
    # recipe.try
    {a} read {x.the} aloud and measured: flour, butter, [sugar|honey], eggs. {^a.he} kneaded until {a.his} arms ached, and put {y} into the oven.
    Step by step {a} followed {x.the}. There was dough on the [ceiling|cat|doorknob], but in the end {y} stood in the oven and rose.
    {a} propped {x.the} against the sugar bowl and set to work. An hour later {y} was ready, at least from outside.
    # recipe.wrong
    {a} tasted. {^x.the} was good. But it was not the same. Something was missing.
    {a} took a bite and frowned. It was {x.a}, yes, but an ordinary one.
    "It doesn't sing," said {a.n} sadly, and put {x.the} down after one bite.
    # recipe.missing
    {a} laughed. "Turn {x.the} over," {a.he} said. On the back {b} read, in tiny letters: and [a pinch of salt|the peel of one lemon|a spoonful of cold coffee].
    "Nobody writes down the most important thing," {a.n} told {b}. "[Let the dough sleep|Cook it for somebody|Sing while you stir]." {b} added it to {x.the} in pencil.
    {a} pointed to a spot of grease on {x.the}. Under it stood one more word, and {b} held it against the light: [nutmeg|cardamom|patience].
    # recipe.end
    The second time {a} did everything right. {b} closed {b.his} eyes while {b.he} chewed. Of {x.the}, not a crumb was left.
    On Sunday {a} tried again. {b} took a bite, put down the fork, and said only: "Now there are two of us." Soon {x.the} was gone.
    "Well?" asked {a.n}. {b} did not answer; {b.his} mouth was full. When {x.the} was eaten up, {b} asked {a} for the recipe. That was a joke, of course.
    # dark.click
    Click. The light went out, the [fridge|radio] fell silent, and {b} grabbed {a.s} arm.
    Suddenly everything was dark. "{a.n}?" said {b.n} in a small voice. "I'm here," said {a.n}. "I think. I can't see me."
    {a} was just about to win against {b} at cards when all the lamps went out, in the whole street.
    # dark.light
    {a} felt {a.his} way to the drawer and lit {x}. At once {b} felt braver, and the room had walls again.
    A match hissed: {a} had found {x}. {b} moved closer to the little circle of light.
    "Don't move," said {a.n}, and bumped into a chair. Then {x} was shining, and {b} could see {a.him} rubbing {a.his} knee.
    # dark.bored
    "No television, no computer, no toaster," {a.n} counted. "What did people do in the old days?" {b} only smiled.
    "And now?" asked {a.n}. "Now," said {b.n}, "the evening begins."
    {a} sighed and drummed on the table. {b} said that boredom was [a waiting room|like hunger: good for the cook].
    # dark.play
    From behind the sofa {a} fetched {x}, which {b} had thought was only there for decoration.
    {a} blew the dust from {x}. It took a while to get going, but then {b} did not want to stop.
    "Then let's use this," said {a.n}, and set {x} on the table. {b} moved nearer.
    # dark.shadows
    {a} held {a.his} hands before {x.the} and made a [wolf|swan|crocodile] on the wall. {b} made a rabbit, and the rabbit won.
    Beside {x.the}, shadows grew up to the ceiling. "Look, {b.n}, I'm a giant!" shouted {a.n}, who was the smallest of them all.
    {b} told a ghost story by the light of {x.the}, but {a} kept correcting the ghost.
    # dark.back
    When the light came on again, {a} blinked. "[Already|What a pity]," said {b.n}. And {c} got up and switched it off.
    Then the lamps flickered and burned as before. {c}, {b} and {a} looked at each other, a little disappointed.
    Since then {a} and {b} turn off the lights every [Friday|first of the month], and {c} pretends to be surprised.
    # baby.news
    "[Soon there will be one more of us|You are going to have company]," {a} told {b}. It was meant as good news.
    {a} took {b} aside and said that a baby was on its way. {b} asked whether it could still be [exchanged|sent back].
    For weeks {a} had been knitting tiny socks. "They are too small for me," said {b.n}. "They are not for you," {a.n} answered.
    # baby.jealous
    Everyone brought presents, and none of them was for {a}. People even walked past {a.him} on tiptoe.
    "Shh," people said to {a} when {a.he} sang. "Later," they said when {a.he} asked something.
    All day it was baby here and baby there. {a} moved under the table, and nobody noticed for [an hour|a whole hour].
    # baby.cry
    Then came the afternoon when little {b} cried and did not stop. {c} walked up and down, tired and pale, and {a} watched.
    {b} screamed like a kettle. {c} had tried milk, songs and dancing. "What does it want?" asked {a.n}. "I wish I knew," said {c.n}.
    {b}, the new one, was as red as a radish from crying. {c} had to [answer the door|save the soup] and asked {a} to stay by the cradle.
    # baby.try
    {a} looked at {b} over the edge of the cradle. Then {a.he} fetched {x}, the one nobody else was allowed to touch.
    "I know," said {a.n} to {b}. "It's loud here and everything is too big." And {a.he} laid {x} beside the tiny feet.
    {a} tried a trick: {a.he} hid behind {x} and peeped out, again and again, until {b} fell silent and stared.
    # baby.smile
    {b} hiccuped, grabbed {a.s} finger, and smiled. "{b.n} likes me!" cried {a.n}. {c} stood in the doorway and said nothing for joy.
    And then {b} laughed, for the first time ever, and it was {a} who had made it happen. {c} had seen it too.
    The crying stopped. {b} looked at {a} as if {a.he} were the [sun|best thing in the world]. "How did you do that?" whispered {c.n}.
    # baby.end
    {x.thefull} stayed in the cradle. "Only lent," said {a.n} to {b}. But {a.he} never asked for it back.
    When {b} had learned to talk, {b.his} first word was neither milk nor ball. It was {a.s} name, or something very much like it, and {b.he} was holding {x.the}.
    {a} explained to {b} how everything worked: doors, spoons, {x.the}. It was rather nice to be the one who knew.
    """
}
