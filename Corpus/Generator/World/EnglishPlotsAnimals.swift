// English tellings of the plots about animals.

extension EnglishTellings {
  static let animals = """
    # stray.gone
    The gate stood open, and {b} was gone. {a} whistled. Nothing moved.
    In the night there had been thunder. In the morning {a} found only {b.s} blanket, and on it a bit of fur.
    "{b.n}?" called {a.n}, with the bowl in {a.his} hand. There was always a rustle at that word. This time there was none.
    # stray.call
    {a} called until {a.his} voice was hoarse: "{b.n}! {b.n}!" The echo was the only answer.
    {a} asked the postman, the milk lady and a very old man. Nobody had seen {b}.
    {a} painted a sign: "Missing: {b.n}. Likes sausages." {^a.he} hung it on every [lamppost|tree].
    # stray.trace
    {a} bent down. "Look here," {a.he} said to {b}. In the mud there was a print, and it was {c.s}, no doubt about it.
    "If I were {c.n}, where would I go?" {a} asked {b}. "To where it smells best."
    {a} had heard something in the distance early that morning. {^a.he} showed {b} the direction. It could have been {c}.
    # stray.found
    And there sat {c}, quite pleased with {c.self}, [in a puddle|on an old sofa|between two crates]. {a} fell on {a.his} knees and laughed and cried. {b} looked the other way and blew {b.his} nose.
    "{c.n}!" Something brown and wet shot out of the bushes and knocked {a} over. {b} was licked too, from chin to forehead.
    First they heard {c}, then they smelled {c.him}, and then {a} had {c.him} in {a.his} arms. "You smell terrible," said {b.n}. "You smell wonderful," said {a.n} to {c}.
    # stray.why
    "Look what {b.he} was guarding," said {a.n}. Behind {b} lay a kitten, no bigger than a mitten. {c} put it in {c.his} cap.
    {a} found out why {b} had run away: around the corner somebody was grilling fish. {c} could not be angry.
    {a} pointed to {b.s} collar. It had caught on a branch. {c} freed {b.him} and tied a little bell to it, just in case.
    # goat.always
    {a} ate everything: thistles, shoelaces, once half a newspaper with the crossword. {b} had built three fences, and {a} had eaten two of them.
    "Leave that alone," was what {b} said to {a} most often. {a} thought it was {a.his} second name.
    There was nothing that {a} would not taste. {b} had known that when {b.he} bought {a.him}, but not how thorough {a.he} was.
    # goat.eats
    It was only a moment. {b} turned round, and when {b.he} turned back, half of {x} was in {a.s} mouth.
    {a} looked at {x}, and {x.the} looked delicious. Rip! {b} came running, too late.
    {b} was looking for {x}. {a} was chewing. The two things had something to do with each other.
    # goat.angry
    "{x.my}!" roared {a.n}, and turned the colour of a tomato. {b} swallowed.
    {a} pulled at one end, {b} at the other. In the end each had a piece of {x.the}, and {a} had no words.
    "Tomorrow I shall sell you," said {a.n}, and held up what was left of {x.the}. {b} burped politely.
    # goat.child
    {a} had been watching from the wall. "Please don't," {a.he} said to {b}. "{c.n} is just hungry for company."
    "I'd take {c.him}," said {a.n}, who had no animal and a lot of time. {b} growled. {c} sniffed at {a.s} pocket.
    {a} put both arms round {c.s} neck. "{^c.he} didn't mean it," {a.he} told {b}. It was not quite true.
    # goat.useful
    The same night smoke rose from the straw. {a} bleated, brayed and kicked against the door, until {b} was awake and {c} had fetched the bucket.
    On the next day the path to the spring was so overgrown that nobody could get through. Nobody but {a}. {^a.he} ate a way through it, and {b} and {c} walked behind {a.him} with the jugs.
    Then {b} lost {b.his} keys in the nettles. {c} was not allowed to go in. But {a} ate the nettles, every one, and spat out the keys.
    # goat.end
    {a} looked at {b} for a long time. "Well, {x.the} was old anyway," {a.he} said, and scratched {b.him} between the ears.
    Nobody talked of selling any more. {a} hung what was left of {x.the} on a nail, out of reach. {b} is still working on it.
    {a} bought a new {x.n}, and put it on {a.his} list, right behind "carrots for {b.n}".
    # nest.built
    Outside the window, {a} discovered {x}. In it lay {n} eggs, speckled like stones.
    Straw by straw something had grown on the sill. Now {a} looked in through the glass: {x}, and {n} eggs!
    A swallow flew in and out as if {a} did not exist. In {x} it had {n} little secrets.
    # nest.promise
    "As long as they are there, the window stays shut," said {b.n}. {a} promised it, although it was hot, and {x.the} was left in peace.
    {a} promised {b} not to open the window and not to knock, however much {a.he} wished to see into {x.the}.
    {b} put a finger to {b.his} lips. "They need quiet. Promise?" "Promise," breathed {a.n}, so that {x.the} should not hear.
    # nest.hatch
    Then there was a cracking sound, as fine as a pin. {a} called {b} in a whisper. Over the edge of {x.the} rose a beak, and it was wide open.
    {a} saw it first: something pink was wriggling in {x.the}, and it had no feathers at all. "Ugly," said {b.n} tenderly.
    One after the other they hatched. {a} gave them names, and {b} kept mixing them up. In {x.the} there was a terrible noise.
    # nest.fall
    But one morning a storm shook {x.the}, and the smallest one hung over the edge. {a} pressed {a.his} nose to the pane.
    {a} heard a thin cheeping. The smallest had fallen out of {x.the} and was sitting on the tiles below, all fluff and fright.
    A magpie landed on the gutter and eyed {x.the}. {a} drummed on the glass with both fists.
    # nest.save
    {a} came with a ladder and a soup spoon. Very slowly {a.he} lifted the little thing back into {x.the}, while {b} held the ladder and did not breathe.
    {a} tied an old sieve over {x.the}, big enough for swallows, too small for thieves. {b} handed up the string.
    "Gloves, {b.n}," said {a.n}. A minute later everyone in {x.the} was where they belonged, and {a} had dirt on {a.his} nose.
    # nest.fly
    At the end of the month they stood in a row and flapped. One let go, then all of them. {a} opened the window at last. {x.the} was empty, and {b} cleared {b.his} throat.
    They flew on a Thursday. {a} ran out barefoot to wave, and {b} waved with a tea towel. {^x.the} is still there.
    Then there was only a feather left in {x.the}. {a} put it in {a.his} pocket. "They'll come back," said {b.n}, "now that they know you keep your word."
    # cat.lazy
    {a} was supposed to catch mice. {^a.he} thought about it every day, thoroughly, with {a.his} eyes closed. {b} called it something else.
    "What do I feed you for?" asked {b.n}. {a} stretched and let it pass.
    {b} had got {a} to drive away the mice. But {a} preferred milk, and a cushion, in that order.
    # cat.mouse
    One night {a} opened one eye. A mouse was sitting on {x} and nibbling. It was so thin that {a} did not even get up.
    Something squeaked next to {x}. {a} put out a paw, more from politeness. "Please," said the mouse, "I have eleven children."
    A mouse came along with a suitcase, and sat down by {x}. {a} had never seen such cheek. It made {a.him} curious.
    # cat.deal
    "Let's make an agreement," said {a.n}. "You take only the crumbs, and I shall see nothing." They shook paws.
    So {a} and the mouse divided up the world: the floor by day, the floor by night. And nobody was to touch the butter.
    {a} asked for a story in return, one every evening. The mouse knew a great many.
    # cat.night
    A few weeks later a pipe burst. The mouse woke {a}, and {a} jumped on {b.s} stomach, and by the time {b} was downstairs the water had only reached the doormat.
    Then came the rats, big ones, from the harbour. The mouse knew all their ways, and {a} knew how to look enormous. In the morning they had gone, and {b} had slept through everything.
    One night a lamp fell over. {a} cried out like never before, and eleven little mice bit through the cord of the bell. {b} was at the fire with a bucket in no time.
    # cat.hero
    "So you are good for something after all," said {a.n}, and cut {b} a slice of {x.the}. {b} carried it behind the cupboard. {a} wondered about that.
    {a} gave {b} the thickest piece of {x.the}. What {a} did not see was that it was divided into thirteen parts.
    "My brave {b.n}!" {a} put {b.him} on the counter, beside {x.the}, so that everyone could see {b.him}. Something in the wall giggled.
    # cat.end
    Even today {b} believes that {a} is the best mouser in the country. After all, {b.he} has not seen a single mouse since.
    {a} lies in the sun and listens. Behind the wall somebody is telling a story, and {b} thinks it is the wind.
    {a} never did catch anything, except once, a cold. {b} wrapped {a.him} in a scarf, and somebody small brought a grape.
    # hen.meets
    Then the grass parted, and there stood {b}. {a} did not run. Running, {a.he} had heard, only makes them hungrier.
    {a} was pulling a worm out of the ground when a shadow fell on {a.him}. It had pointed ears, and its name was {b}.
    "Good day," said {b}, and showed a great many teeth. "That depends," said {a.n}.
    # hen.flatter
    "What beautiful feathers you have," {a} said to {b}. "I should like to look at them from close up."
    {a} praised {b.s} voice, {b.s} eyes and {b.s} walk, and with each compliment {a.he} came one step nearer.
    "I'm a vegetarian now," declared {a.n}, and laid a paw on {a.his} heart. {b} looked at the paw.
    # hen.trick
    "You are right, I look delicious," said {a.n}. "But with plums I'd be better still. Do bring some, {b.n}, from the tree over there, ripe ones."
    {a} yawned. "You've come too early," {a.he} told {b}. "The fat ones only come at five. If you hide in that barrel, they won't notice you."
    "Before I'm eaten, may I sing?" {a} asked {b}. "It's a long song, but it's the custom with us. You must close your eyes while I do."
    # hen.wait
    {a} liked the idea. "Stay there," {a.he} ordered {b}, and did what {b.he} had suggested, with {a.his} tongue hanging out.
    {a} was greedy, and greedy creatures are easy to talk to. {^a.he} agreed, and {b} hummed.
    {a} thought that {b} was the stupidest bird in the world. And {a.he} grinned.
    # hen.escape
    Meanwhile {a} walked, without any hurry, to the farmhouse and pulled the string of the bell with {a.his} beak. The dogs came out. {b} heard them too.
    {a} flew up onto the highest beam, which nobody would have thought possible. "Higher than it looks, isn't it, {b.n}?" {a.he} called down.
    When {b} looked again, there was only a feather where {a} had stood, and it was pointing to the dog kennel.
    # hen.end
    {a} ran so fast that {a.his} own tail had trouble keeping up. From a distance {a.he} could hear {b} cackling.
    Since then {a} has lived on plums. {b} leaves some for {a.him}, under the tree, because manners are manners.
    "Next time," panted {a.n} behind the seventh hill. But next time {b} already knew {a.his} face, and {a} knew {b.s} tricks. They nodded to each other and went their ways.
    """
}
