// English tellings of the plots about truth, promises and secrets.

extension EnglishTellings {
  static let honesty = """
    # break.fall
    It was only a [small push|quick turn|dance step]. But {a.s} elbow met {x}, and {x.the} met the floor. Crash.
    {a} had been told not to [play ball|run] indoors. Now {x} lay in [five|seven] pieces.
    {a} only wanted to look at {x} from below. It slipped, {a.he} grabbed, {a.he} missed. There was a noise like [ice|a small bell], and then silence.
    # break.alone
    Nobody had seen it but {b}. {a} pushed the pieces of {x.the} under the rug with {a.his} foot.
    {a} and {b} looked at each other over what was left of {x.the}. "[Don't say anything|You saw nothing]," whispered {a.n}.
    {b} came to see what the noise was. {a} quickly stood in front of the broken {x.n}.
    # break.tempt
    It would be so easy to say it had been {b}. {a} [tried out the sentence|opened {a.his} mouth]. It tasted bitter.
    {a} glanced at {b}. Who would ask twice? But {a.s} stomach began to ache at the thought.
    "It could have been the wind," {a} thought. "Or {b.n}." Neither the wind nor {b} had done anything.
    # break.ask
    "Where is {x.my}?" asked {a.n}, as soon as {a.he} came in. {b} studied the ceiling.
    {a} stopped in the doorway. "Something is missing here," {a.he} said. {b} felt {b.his} ears grow hot.
    Then {a} came home, and saw the empty spot where {x.the} had stood. {b} wished {b.he} were [a fly|in Australia].
    # break.confess
    "It was me," said {a.n}, so fast that it was one word. "{x.the} is broken, {b.n}. I broke it."
    {a} lifted the rug, and there lay the pieces of {x.the}. {^a.he} did not look at {b}. "I was [dancing|playing]," {a.he} said.
    {a} took {b} by the hand, led {b.him} to the pieces, and said what had happened to {x.the}, from the beginning, leaving nothing out.
    # break.answer
    {a} sighed. "I was fond of {x.the}," {a.he} said. "But I am fonder of the truth. And of you, {b.n}."
    {a} picked up a piece of {x.the} and turned it over. Then {a.he} told {b} what {a.he} {a.self} had broken as a child: a window, a tooth, and a cousin's trombone.
    "Thank you for telling me," {a.n} said to {b}. "Now get the glue. {x.the} won't mend by itself."
    # break.mend
    They sat at the table until late. {b} held, {a} glued. In the end {x.the} stood there again, a little crooked, with [golden|fine] lines.
    It took patience and [half a tube of|a lot of] glue, but {a} and {b} put {x.the} back together. One splinter was missing. "That is the window," said {b.n}.
    {a} stuck the last piece of {x.the} in place. "It has a story now," {b.n} said.
    # feed.ask
    {a} was going away for a few days. "Will you feed {c.n}?" {a.he} asked {b}. "Twice a day, and a kind word."
    "I can't take {c.n} along," said {a.n}, with {a.his} suitcase already packed. "{b.n}, could you look after {c.him}?" {b} nodded hard.
    {a} explained everything to {b}: so much food in the morning, fresh water, and {c} must be [scratched behind the ears|told good night].
    # feed.leave
    {a} looked back [three|four] times before {a.he} turned the corner. {b} waved.
    The bus came, and {a} was gone. Now it was all up to {b}.
    "I'm counting on you!" {a.n} called to {b} out of the car window.
    # feed.does
    Every morning, before breakfast, {a} filled {b.s} bowl. {b} soon came running at the sound of {a.his} steps.
    Once it poured with rain, and once {a} had a cold. {^a.he} went all the same, and {b} ate everything.
    {a} had written FEED {b.n} on {a.his} hand in ink, and did not wash it off.
    # feed.return
    When {a} came back, {c} was round and cheerful. "I think {c.he} has grown," said {a.n} to {b}, delighted.
    {a} ran straight to {c}. "[Has {c.he} missed me|How was everything]?" {b} grinned. "A little. Mostly at mealtimes."
    "{c.n} is fatter than before!" laughed {a.n}. {b} admitted that there had been an extra [carrot|biscuit] now and then.
    # feed.forget
    There was a game going on, and {a} was needed [in goal|as a pirate|as a referee]. One round followed another, and nobody thought of the time.
    {a} met the others, and they built a den out of branches. Hunger was far away, {a.his} own and anyone else's.
    What a day! {a} ran, shouted, won, lost, and forgot the whole world.
    # feed.remember
    Only when the lamps were lit did it strike {a} like a snowball: the food! {^a.he} had promised.
    "Time to eat!" somebody called from a window. Eat... {a} went cold. {^a.he} had forgotten to feed anybody.
    {a} bit into a sandwich and stopped chewing. There was someone who had had nothing all day.
    # feed.hungry
    {b} sat in front of the empty bowl and looked at {a} without a sound. That was worse than any scolding.
    The water was gone, and {b} had eaten {b.his} straw. {a} gave {b.him} a double helping and apologised to {b.him} at length.
    {b} ate and ate. {a} sat beside {b.him} until it was quite dark.
    # feed.tell
    When {b} returned, {a} could have kept quiet. "I forgot, one whole day," {a.he} said instead.
    {a} waited at the gate for {b}. "Before you thank me," {a.he} began, and told {b.him} about the day {a.he} had forgotten.
    "Was everything all right?" asked {b.n}. "Not everything," said {a.n}, and told the truth.
    # secret.hint
    {a} [pulled|drew] {b} into a corner. "I know something," {a.he} whispered. "But you mustn't tell a soul."
    All morning {a} had been bursting with news. "If I show you something, {b.n}," {a.he} said, "can you keep quiet?"
    {a} put a folded note into {b.s} hand. "Top secret," it said. "After lunch."
    # secret.show
    {a} lifted an old sack, and {b} held {b.his} breath: [four|five] kittens, with their eyes still closed.
    "Not so loud," whispered {a.n}, and bent the branches apart. There, in a nest of straw, lay kittens, striped and warm, and {b} was allowed to touch one with one finger.
    Something squeaked. {b} saw a grey cat, and against her belly a row of tiny kittens, drinking. "[Nobody knows but us|If they find out, they'll take them away]," said {a.n}.
    # secret.heavy
    A secret is heavier than a schoolbag. {a} carried it home and to bed, and it grew overnight.
    {a} pressed {a.his} lips together at supper, so that nothing would slip out with the soup.
    It tickled on the tip of {a.s} tongue. {a} drank three glasses of water, but it would not go down.
    # secret.tempt
    "You two are hiding something," said {a.n} to {b}. "I'll give you my [best marble|dessert for a week] if you tell me."
    {a} would not leave {b} alone. "Just one hint! Is it alive? Is it bigger than a shoe?"
    {a} walked beside {b} for the length of a street and guessed: "A treasure? A ghost? A baby elephant?"
    # secret.keep
    {a} said nothing. {^a.he} hummed, counted clouds, and said nothing to {b} again.
    "Ask me tomorrow," {a.n} told {b}. And on the next day {a.he} would say: "Ask me tomorrow."
    {a} shook {a.his} head. "I gave my word," {a.he} said, and {b} saw that there was nothing to be done.
    # secret.free
    At last {a} came and nodded to {b}. "Their eyes are open. Now we may tell, and {c.n} shall be the first to choose one."
    "You really told nobody?" {a.n} asked {b}. "Not even {c.n}?" Then {a.he} laughed. "My mother says we can keep them all!"
    {a} had heard everything from behind the wall. "Thank you, {b.n}," {a.he} said. "And {c.n}, come along. I think three can keep a secret too."
    # secret.slip
    "Kittens," said {a.n}. It had simply jumped out. {b} opened {b.his} eyes wide, and {a} would have liked to swallow the word again.
    {a} meant to say "nothing", but what {b} heard was "nothing with whiskers".
    It was only a small "meow" that {a} let out, but {b} was no fool.
    # secret.confess
    {a} went to {b} {a.self}, before anyone else could. "I let it out," {a.he} said. "I'm sorry."
    "You look so strange," said {b.n}. {a} swallowed. "{b.n}, I didn't keep it. I told."
    {a} could not eat {a.his} lunch. {^a.he} pushed half of it over to {b} and told {b.him} what had happened.
    # secret.end
    Now {a}, {b} and {c} took turns with the milk, and nobody wanted to be anywhere else.
    The smallest kitten fell asleep in {c.s} hood. {a} and {b} pretended not to have noticed that it had been chosen.
    In the end there were homes for all of them: one with {a}, one with {b}, one with {c}, and the grey cat stayed where she liked.
    # purse.wish
    For weeks {a} had been looking at {x} in a shop window. It cost more than {a.he} had.
    {a} was saving for {x}. In {a.his} tin were [two coins and a button|eleven cents].
    There was one thing {a} wished for: {x}, exactly like the one behind the glass.
    # purse.find
    In the gutter, between [leaves|bottle tops] and a bus ticket, lay {x}. {a} picked it up. It was heavy. {b} whistled.
    {b} almost stepped on it. {a} bent down: {x.a}, thick with banknotes!
    "What's that?" asked {b.n}. {a} was holding {x}, and it clinked.
    # purse.tempt
    "With that you could buy {y.the}," said {a.n} to {b}. "And one for me." It was a joke. Nearly.
    {a} peeped in. "That's enough for {y.the}, {b.n}, and for [ice cream until Christmas|two bicycles]."
    "Nobody has seen us," {a.n} whispered. {b} thought of {y.the}, and held {x.the} a little tighter.
    # purse.think
    {a} imagined somebody turning out all their pockets. "It isn't ours," {a.he} told {b}, and closed {x.the}.
    In {x.the} there was also a photograph, of a small child with a spoon. {a} showed it to {b}, and then they both knew what to do.
    {a} had once lost [a mitten|five coins], and remembered how that felt. "We'll wait here," {a.he} said to {b}.
    # purse.owner
    A little later {a} came along, eyes on the ground, pale as flour. {b} put {x.the} behind {b.his} back and asked what it looked like.
    "Have you by any chance found something?" asked a voice. It was {a}, and {a.his} hands were shaking. {b} nodded.
    {a} was looking under benches and cars. "Is it brown, with a photograph in it?" {b.n} called.
    # purse.return
    {a} gave {x.the} back. {b} did not even count the money; {b.he} only looked for the picture, and found it.
    "Here," said {a.n}. {b} took {x.the} and pressed it to {b.his} chest. "It was the rent," {b.he} said.
    {a} held out {x.the}, and {b} had to sit down on the kerb for relief.
    # purse.thanks
    {a} insisted on a reward. So {b} and {c} got [raspberry ice|the biggest pretzels in town], and a handshake like grown-ups.
    "There are still people like you," {a.n} said to {b} and {c}, and gave them each a coin. It went straight into the saving tin.
    {a} wanted to know their names. "{b.n} and {c.n}," {a.he} repeated. "I shall remember that." And {a.he} did.
    # borrow.need
    {a} needed {x}, and did not have one.
    There was a plan, and for the plan {a} lacked only one thing: {x.a}.
    "If only I had {x.an}," {a.n} said to {a.self}.
    # borrow.ask
    "May I borrow {x.the}?" {a.n} asked {b}. "I'll bring it back on [Friday|Sunday], word of honour."
    {a} knocked at {b.s} door, cleared {a.his} throat, and asked for {x.the}. "You'll get it back in one piece, I promise."
    "I'll take care of {x.the} as if it were [a baby|made of sugar]," {a.n} promised {b}.
    # borrow.use
    {^x.the} was just right, and {a} used it from morning to night.
    With {x.the}, everything went twice as fast for {a}.
    {a} discovered that {x.the} was even better than {a.he} had thought, and cleaned it every evening.
    # borrow.late
    {^x.the} was still [leaning in the corner|lying under the bed], and Friday had been a long time ago. {a} went red when {a.he} saw it.
    {a} had simply got used to {x.the}. Then {a.he} remembered whose it was.
    "Wasn't that due last week?" asked the calendar. At least it seemed so to {a}, who grabbed {x.the} and ran.
    # borrow.return
    {a} brought {x.the} back to {b}, [polished|oiled and dusted], with a bag of [cherries|almonds] on top.
    "Here is {x.your}," said {a.n} to {b}, "with many thanks."
    {a} rang {b.s} bell, with {x.the} under one arm and a speech in {a.his} head. All {a.he} managed was "Thanks".
    # borrow.better
    {a} examined {x.the}. "It looks better than before," {a.he} said to {b}. "You can borrow the rest of the house as well."
    "Anyone who returns things like that may come again," said {a.n}, and {b} was already thinking about what to borrow next.
    {a} found a little note with {x.the}. It came from {b}, and {a} kept it.
    # borrow.joke
    "Ah, {x.my}," said {a.n}. "I thought it had emigrated." {b} laughed with relief.
    {a} looked at the calendar, then at {b}. "Which Friday did you mean? The one next year?"
    "I had almost forgotten what it looks like," said {a.n}, but {b} saw the twinkle in {a.his} eye.
    """
}
