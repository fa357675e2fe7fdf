// English tellings of the plots about things lost and found.

extension EnglishTellings {
  static let lost = """
    # lost.gone
    [It happened on the way home.|It was gone.|The hook was empty.] {a} reached for {x}, and {x.the} was not there.
    "[Where is {x.my}|Has anyone seen {x.my}]?" asked {a.n}. {^a.he} had had it only [an hour|a minute] ago. Nobody had seen it.
    {a} never went anywhere without {a.his} {x.full}. But that day, when {a.he} put {a.his} hand in {a.his} bag, it found [only a comb|only air|a hole].
    {a.n} had lost {x}. There was no other word for it[|, although {a.he} tried "mislaid" first].
    # lost.remember
    "Wait," said {a.n}. "[This morning|At noon|Before lunch] you still had {x.the}. I saw it when you [fed the cat|climbed over the fence|took off your shoes]."
    {a} closed {a.his} eyes and thought. "You sat down <hiding>," {a.he} told {b}. "And when you got up, your hands were empty."
    "Let's walk the same way again, step by step," {a.n} suggested to {b}. "[You laughed here|Here you stopped to tie your shoe]. And then?"
    # lost.found
    And there it was, <hiding>: {x.thefull}! {a} [lifted it up|shook off the dust|held it tight] while {b} clapped.
    {b} saw it first and pointed; {a} [dived|ran|jumped] for it. {^x.the} lay <hiding>, quite unharmed.
    {a} reached in with a stick and pulled, and out came {x.the}, [a spider's web|a dry leaf|somebody's sock] hanging from it. "[Got you|There you are]!" {a.he} cried to {b.s} delight.
    # lost.foundBy
    It was {a} who found {x.the} in the end, <hiding>, and put it into {b.s} hands.
    "[What do I get for this|Close your eyes|Guess what I have here]?" asked {a.n}, one hand behind {a.his} back. {b} [screamed|jumped] with joy. {^x.the} was back.
    {a} came back with mud up to {a.his} elbows, holding {x.the} above {a.his} head. {b} could have [danced|hugged the whole street].
    # lost.end
    From that day on, {x.the} had [a loop to hang it by|a name tag|a place of its own], and {a} always knew where it was. Almost always.
    {a} kept one hand on {x.the} all the way home, and the other on {b.s} [arm|shoulder].
    "Next time I'll tie it to my [wrist|belt|nose]," said {a.n}. {b} [offered some string|laughed so much that it hurt].
    # bottle.seen
    Something green [bobbed|rolled|glinted] at the edge of the water. {a} waded in and fished out {x}.
    At first {a} took it for a fish. But it was {x}, closed with a cork and [red wax|a bit of candle].
    "Rubbish," thought {a} when {x.a} bumped against {a.his} foot. Then {a.he} saw that there was something inside.
    # bottle.paper
    {a} shook it, and {b} [pulled|tugged] at the cork. Pop! A rolled-up paper fell out of {x.the}.
    The paper was stuck. {b} fetched [a twig|a hairpin], and together with {a} worked it out of {x.the}, inch by inch.
    "Break it!" said {b.n}. "Never!" said {a.n}, and drew the cork out with {a.his} teeth.
    # bottle.read
    "[Dear finder|To whoever reads this]," {a.n} read aloud, "I am {b.n}, I live behind the lighthouse and I have a [rabbit with one ear|telescope|collection of knots]. Who are you?"
    The writing was blurred, and {a} had to guess every second word. It said that someone called {b} was [bored|all alone on an island of sheep|looking for a friend].
    "It's from a child called {b.n}," said {a.n}, who could read even [smudged|crooked] letters. "And there is an address."
    # bottle.answer
    That very evening {a} and {b} wrote back to {c}. They put in [a drawing|a pressed daisy|a riddle] and three questions, and used a proper stamp, because {x.a} is [slow|an unreliable postman].
    {a} wrote, {b} dictated, and the letter to {c} grew [four|six] pages long. They kept {x.the} on the windowsill.
    "[What shall we say|How do you begin]?" asked {a.n}. "With hello," said {b.n}. So they wrote to {c}: hello.
    # bottle.reply
    Then a letter came with a [boat|whale|palm tree] on its stamp. It was from {b}, and it began: "You found it! I knew someone would, {a.n}."
    The postman whistled at the gate: a parcel for {a}, from {b}! In it lay [a shell that roared like the sea|a knotted bracelet|a map with a cross on it].
    And one afternoon the answer was there. {a} read {b.s} letter [three times|standing up|under the table]. "Come and visit," was the last line.
    # key.found
    {a} was [looking for snails|skipping stones|picking dandelions] when {a.his} foot struck something hard. It was {x}.
    <hiding>, half buried in the earth, {a} found {x}.
    A magpie dropped something shiny, right in front of {a}. {^a.he} bent down: {x.a}!
    # key.ask
    "[Every key has a door|Somewhere a lock is waiting]," {a.n} said to {b}, and held up {x.the}. "We only have to find it."
    "What does it open?" {b.n} wanted to know. {a} [breathed on {x.the} and rubbed it|shrugged]. "That's the question."
    {b} took {x.the}, smelled it, and gave it back to {a}. "[Iron|Treasure|Mice]," {b.he} said.
    # key.tries
    They tried it on [the garden gate|the hen house|the church] and [the shed|the post box|the baker's cupboard]. {a} turned, {b} pushed. {^x.the} was always too big, or too small, or simply wrong.
    {a} and {b} tried {x.the} in [eleven|fourteen] locks. In one it stuck, and they had to wiggle it out with butter.
    By noon {a} and {b} had tried every door in the street. The neighbours were amused, but {x.the} fitted nothing.
    # key.fits
    At the very back stood a trunk nobody had opened for years. {a} blew the dust off, put in {x.the}, and turned. {b} held {b.his} breath. Click.
    "Look, {a.n}, there!" {b.n} pointed at a small chest under the sacks. {^x.the} slid in as if it had been oiled yesterday.
    {a} almost overlooked the little cupboard in the wall. But {b} did not, and {x.the} turned in it with a sigh.
    # key.inside
    Wrapped in a [shawl|yellow newspaper], there lay {x}. {a} lifted it out, and {b} whistled through {b.his} teeth.
    {a} reached in up to the elbow and brought out {x}. "[It's beautiful|Who put it there]?" whispered {b.n}.
    "Gold?" asked {b.n}. "Better," said {a.n}, and raised {x} into the light.
    # key.end
    It turned out that {y.the} had belonged to {a.s} great-grandmother. {b} was allowed to keep {x.the} as a reward for [good eyes|patience].
    They never learned who had locked {y.the} away. But {a} hung {x.the} on a nail, and {b} says that it [hums|shines] at full moon.
    {a} took care of {y.the}, and {b} took care of {x.the}. That way they always had to meet to open anything.
    # letter.slip
    Behind the sorting shelf, where no broom had reached for {n} years, {a} found {x}. On the envelope was the name of {b}.
    {a} moved the old cabinet to look for a pencil. There, flat against the wall, stood {x.a} for {b}, posted {n} years ago.
    "That can't be," said {a.n}. The stamp on {x.the} was {n} years old, and it was addressed to {b}.
    # letter.decide
    [Was it still worth delivering?|Another would have thrown it away.] {a} [brushed the dust off {x.the}|straightened {a.his} cap]. "A letter is a letter," {a.he} said.
    {a} was ashamed for the whole post office. {^a.he} put {x.the} in {a.his} inside pocket, close to {a.his} heart.
    Late is better than never, {a} decided, and closed the counter[ ten minutes early|, which {a.he} had never done before].
    # letter.deliver
    "I am afraid it is a little late," said {a.n}, and held out {x.the}. {b} wiped {b.his} hands before {b.he} took it.
    {a} cleared {a.his} throat, apologised [twice|in the name of the post], and handed {x.the} to {b}.
    {b} turned {x.the} over and over. "Is this [a joke|for me]?" "It is from the day before yesterday, more or less," said {a.n}, turning red.
    # letter.read
    It was from {b}, who had once been {a.s} best friend. "I am sorry about the quarrel," it said. "Come and see me, and we will laugh about it."
    {a} opened {x.the} with a [bread knife|hairpin] and read. {b} had written it, about a boat, a summer and a silly argument, and at the end stood: "Do you forgive me?"
    The paper shook a little in {a.s} hands. All those years {a.he} had believed that {b} did not want to write. And here was {x.the}, four pages long.
    # letter.friend
    That same evening {a} took the train to {b}. Nobody knows what they said. But the light burned until [three|four] in the morning.
    {a} found the number in the telephone book. "{b.n}?" {a.he} said. "I have just had your letter." There was silence, and then somebody laughed and cried at once.
    {a} answered at once. {^a.he} sent it by express, and wrote on the back, for {b}: this time it must not fall behind anything.
    # letter.invite
    {a} invited {b} in, and they drank coffee. On Sunday, {a} visited {c} with a cake. It was as if no time had passed at all.
    "You must come along when I visit {c.n}," {a.n} told {b}. "Without you there would be no visit." And so, one Sunday, three people sat round a cake.
    {a} laughed until the tears came. "{c.n} always was impatient," {a.he} told {b}. "Now {c.he} has waited long enough. Tomorrow I'll go there."
    # swap.take
    On the way home {a} noticed something odd. {^x.the} [felt heavier|smelled of peppermint|was a size too large]. It was not {a.his} own.
    {a} took {x} from the hook, or so {a.he} thought. Outside, in the light, {a.he} saw a [patch|name|stain] that had never been there.
    "This isn't mine," said {a.n}. {^x.the} looked just like {a.his}, but somebody had sewn a tiny [anchor|owl|star] on it.
    # swap.pocket
    In it {a.n} found {x}, a handkerchief, and a list that said: milk, nails, be brave.
    {a} looked for a name and found {x.a} instead.
    Perhaps there was a clue inside? {a} found {x}, and nothing else.
    # swap.back
    {a} turned round at once and went back. [The lost property office was closed|"It happens every week," said the caretaker], so {a.he} sat down and waited.
    Whoever had {a.his} things must be looking too, thought {a}, and went back to where it had begun.
    {a} wrote a note, "Exchanged by mistake!", and stuck it up where everyone could see it.
    # swap.meet
    Soon a {b:boy|girl} came running, out of breath. It was {b}, with {x.the} that belonged to {a}. "Is {y.my} still in there?" {b.he} asked. It was.
    "Excuse me," said somebody. "I think I am wearing you." That was {b}. {a} got {x.the} back, and {b} got {y}.
    At the same moment {a} and {b} said: "That's mine!" They exchanged everything, and {b} counted: {y.the} was there too.
    # swap.laugh
    "We could do it again some time," said {b.n}. So now {a} and {b} sometimes swap on purpose, [shoes|sandwiches|hats], just to see who notices.
    {b} and {a} walked part of the way together, and found that they lived [in the same street|one floor apart]. {a} has since sewn a button on {x.the}, a bright one.
    {a} told {b} a joke to make up for it, and {b} paid with a better one. It had been a lucky mistake.
    # photo.find
    In a biscuit tin, under a bundle of letters, {a} found {x}.
    {a} was only looking for [wrapping paper|the cat]. But out of an old atlas fell {x}.
    {^x.a} was stuck behind a drawer. {a} pulled it out with two fingers.
    # photo.who
    It showed somebody young in a ridiculous [hat|suit], laughing, with an arm round a [donkey|motorbike]. The face looked familiar to {a}.
    Somebody on {x.the} was standing on one leg on a wall, in front of a crowd. {a} knew that nose from somewhere.
    On the back was written: "The best summer." {a} held {x.the} close to the lamp.
    # photo.show
    {b} put on {b.his} glasses when {a} showed {b.him} {x.the}. For a moment {b.he} said nothing. "[Good heavens|Where did you find that]?" {b.he} asked then. "That's me."
    "Who is this?" asked {a.n}, and laid {x.the} on the table. {b} turned as red as a beetroot.
    {a} gave {x.the} to {b}, who looked at it for so long that the soup went cold.
    # photo.tell
    "I was [eighteen|nineteen|twenty]," said {a.n}, "and with {x.my} I travelled from village to village. We slept in barns." {b} could hardly believe it.
    Then {a} told {b} a story that nobody in the family had ever heard, about a [circus|band|race], three friends, and {x.a}.
    "Before I was sensible," said {a.n}, "I was famous for a week, because of {x.the}." {b} wanted to hear everything, and from the start.
    # photo.play
    {a} took {x} from the top of the cupboard, where it had slept for [thirty|forty] years. It was stiff, and so was {a}, but both still worked. {b} applauded.
    "Can you still do it?" asked {b.n}. {a} fetched {x.the}, winked, and showed that {a.he} could[, nearly|, apart from the end].
    And because {b} begged so long, {a} dusted off {x.the} and gave a performance for an audience of one.
    """
}
