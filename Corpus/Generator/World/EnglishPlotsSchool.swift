// English tellings of the plots about school and performing.

extension EnglishTellings {
  static let school = """
    # pupil.comes
    That day {a} had brought someone along. "This is {b.n}. {^b.he} comes from far away and doesn't speak our language yet."
    {a} knocked on the desk. Beside {a.him} stood {b}, new, with [a coat that was too big|very clean shoes], and looked at the floor.
    "A new face," said {a.n}, and wrote a name on the board: {b.n}. Everyone turned round.
    # pupil.alone
    At break {a} stood by the fence and counted the bars. {b} saw it from the climbing frame.
    Everyone talked, and {a} understood nothing. {^a.he} smiled at all of them, just in case. {b} noticed how tired that smile was.
    {a} sat on the last step with a piece of bread. Around {a.him} there was an empty space, as wide as a street, and {b} could see it.
    # pupil.tries
    {a} went over. "I am {a.n}," {a.he} said, very slowly and much too loudly. {b} took half a step back.
    {a} pointed at {a.self} and said {a.his} name, then at {b}. It was a start.
    What do you say when words are no use? {a} pulled a face. One corner of {b.s} mouth moved.
    # pupil.share
    Then {a} took out {x}, broke it in two, and held out the bigger half to {b}.
    {a} held up {x} and raised {a.his} eyebrows. {b} nodded. That needed no dictionary.
    Without a word {a} divided {x} and put one part into {b.s} hand.
    # pupil.word
    {a} chewed, pointed to the sky, and said a word that sounded like [a bell|a bird|water]. {b} repeated it. So that was what the sky was called!
    "Thank you," said {a.n}, {a.his} first two words. Then {a} taught {b} how to say it in {a.his} language, and that was much harder.
    {a} drew a house, a boat and a very fat cat in the sand. {b} said all the words, and {a} said them after {b.him}.
    # pupil.end
    After a month {a} and {b} had a language of their own, and even {c} could not follow it.
    {c} looked out of the window and saw {a} and {b} arguing about a ball. "Good," {c.he} thought. "Now {b.n} is at home here."
    "Who will sit next to {b.n}?" asked {c.n} the next day. {a} had already moved {a.his} chair.
    # play.role
    {a} handed out the parts. {b} was to be the king's messenger, with {x} and one sentence.
    "And you, {b.n}, will be the thunder, and afterwards the messenger," said {a.n}, and gave {b.him} {x}.
    {b} had hoped to be a tree. But {a} put {x} into {b.his} hands and said: "You have the most important line."
    # play.practise
    {a} practised: in the bath, on the stairs, to the goldfish. "The enemy is at the gates!"
    "The gates are at the enemy!" said {a.n} to the mirror. No. Once more from the beginning.
    {a} said {a.his} sentence so often that the whole family answered in chorus.
    # play.fear
    On the evening itself {a} peeped through the curtain. Two hundred faces. {^a.his} mouth went as dry as paper.
    Behind the scenes {a} went pale, then green. Had the hall always been so big?
    {a.s} knees were knocking so loudly that {a.he} thought they could hear it in the last row.
    # play.whisper
    {a}, who had the leading part, took {b.s} cold hand. "I feel sick too," {a.he} whispered. "Every time."
    "Look at the clock at the back," {a} advised {b}. "The clock doesn't laugh."
    {a} showed {b} a trick: breathe out until there is nothing left, then wait.
    # play.blank
    Then it was time. {a} strode out with {x.the}, opened {a.his} mouth... and there was nothing in {a.his} head but snow.
    {a} stumbled over the carpet, caught {x.the}, stood up straight, and had forgotten everything.
    The light was blinding. {a} clutched {x.the}. The sentence was gone, as if it had never existed.
    # play.rescue
    "Messenger!" cried {a.n}, who was not supposed to say anything. "Are you bringing news of the gates?" "Yes!" shouted {b.n}. "The enemy! He is at them!"
    {a} cupped a hand behind {a.his} ear, like a deaf old king, and that gave {b} time. And there it was again, the sentence, all of it.
    "[Enemy|The gates]," hissed {a.n} from behind a cardboard tree. {b} drew a breath and roared the rest.
    # play.applause
    The audience laughed and clapped. {a} and {b} took four bows, one of them backwards, and {c} wiped {c.his} forehead.
    Afterwards {c} said that it had been the best messenger in thirty years. {a} looked at {b}, and {b} winked.
    Nobody had noticed anything. Only {a}, {b} and {c} knew, and they kept it to themselves.
    # book.find
    On the lowest shelf {a} discovered {x}, with pictures of [deep-sea fish|volcanoes|flying machines]. That one or none!
    {a} had been looking for [something about pirates|a quiet corner], and found {x}. {^a.he} promised to bring it back clean.
    {x} was so heavy that {a} needed both arms. "I'll be careful with it," {a.he} promised.
    # book.stamp
    {a} stamped {x.the} and looked at {b} over {a.his} glasses. "Two weeks. And no jam."
    "It's older than I am," said {a.n}, and pushed {x.the} across the counter to {b}. "Be nice to it."
    Thump went the stamp. "Clean hands, dry bag," said {a.n}, and {b} nodded solemnly.
    # book.read
    {a} lay down on {a.his} stomach, opened {x.the}, and was gone: under water, over the mountains, anywhere but here.
    Page after page {a} sank deeper into {x.the}. {^a.he} did not see the clouds.
    {a} only wanted to look at one picture in {x.the}. Two hours later {a.he} was still turning pages.
    # book.wet
    The rain came all at once. When {a} had got under a roof, {x.the} was dripping, and {a.his} heart sank.
    A splash, and {x.the} lay in a puddle. {a} fished it out. The pages curled like lettuce.
    {a} reached for the bottle without looking. It tipped over, and {x.the} drank the whole of {a.his} lemonade.
    # book.tell
    {a} laid {x.the} on the counter. It had grown twice as thick. "I didn't keep my promise," {a.he} told {b}.
    "It got wet," said {a.n}, and pushed {x.the} towards {b}. "I'll pay for it. With my pocket money. It may take until I am thirty."
    {a} had thought of many excuses, about pirates and about pipes. But when {b} looked at {a.him}, {a.he} simply handed over {x.the} and said how it had been.
    # book.answer
    {a} opened a drawer. There lay eleven swollen books. "You are in good company," {a.he} told {b}. "Help me to iron {x.the}."
    "Did you at least read it to the end?" {a} asked {b}. "[Twice|Almost]." "Then {x.the} had a good time before its accident."
    {a} put {x.the} under the heaviest dictionary. "Saturday mornings," {a.he} said to {b}, "I need somebody to sort the shelves." {b} has been doing it ever since.
    # contest.announce
    {a} held up {x}. "The best speller will get this." {b} sat up very straight.
    "On Friday," said {a.n}, "we'll find out who can spell. And the prize is {x.a}." {b} decided to win it.
    A contest! {a} put {x} on the cupboard, where {b} could see it all week.
    # contest.learn
    {a} and {b} tested each other on the way to school: rhythm, yacht, caterpillar.
    {a} wrote difficult words on the bathroom tiles. {b} had a cousin who shouted words through the door.
    {a} learned in bed, {b} learned in a tree. In the end both dreamed of double letters.
    # contest.round
    After {n} words only {a} and {b} were left standing.
    One after another had to sit down. {n} words later it was {a} against {b}.
    {n} words! {a} got every one of them right, and so did {b}.
    # contest.lose
    "Necessary," {a} spelled, with one letter too many. {b} knew it, and it was over.
    {a} was so certain of the word that {a.he} was too fast. {b} took {b.his} time, and that decided it.
    The last word was "knife", and {a} forgot the silent letter. {b} did not.
    # contest.prize
    {a} shook {b.s} hand and gave {b.him} {x.the}. {b} turned red to the tips of {b.his} ears.
    So {x.the} went to {b}, and {a} led the applause.
    "Well done, {b.n}!" said {a.n}. {^x.the} was even finer from close up.
    # contest.fair
    {a} swallowed hard. Then {a.he} went over to {b}. "You were better," {a.he} said, and it hardly hurt.
    "Next time," said {a.n}. "Next time," said {b.n}. And they went off to spell the menu of the ice cream shop.
    {a} clapped until {a.his} hands tingled. {b} looked for {a.his} face first of all.
    # contest.judge
    "The winner is {b.n}!" announced {a.n}. "{c.n} left out an r." Everybody cheered.
    {a} compared the sheets of paper, {b.s} and {c.s}. "One mistake for {c.n}, none for {b.n}," {a.he} said.
    {a} nodded at {b}. "That was right, and {c.s} was wrong. We have a winner."
    # contest.honest
    {a} hesitated. "That's not true," {a.he} told {b}. "{c.n} had it right. I was the one who left it out. You mixed us up."
    "Excuse me," said {a.n} to {b}, and pointed at the sheet. "This is {c.s} writing. Mine is the one with the mistake."
    {a} could have kept quiet. {c} had noticed nothing, nor had {b}. "It was the other way round," {a.he} said.
    # contest.both
    {a} took off {a.his} glasses and looked at {b} for a long time. In the end {x.the} stayed in the classroom, with two names on it: {b.n} and {c.n}.
    "Then there are two winners," {a} decided, "one for spelling, that is {c.n}, and one for the truth, and that's {b.n}." {^x.the} was put on the windowsill for both.
    {a} wrote {c.s} name on the board, and {b.s} beside it, bigger. {^x.the} belongs to the whole class now.
    # trip.rules
    "Nobody touches anything, nobody runs, nobody gets lost," said {a.n}. {b} and {c} nodded with the others.
    {a} counted everybody twice. {b} and {c} were numbers [seven and eight|eleven and twelve].
    "Stay in pairs," said {a.n}. That was how {b} came to be walking next to {c}.
    # trip.lost
    {a} stopped to tie a shoe, and {b} waited. When they looked up, the group had gone.
    There was a side door, half open. {a} looked at {b}, {b} looked at {a}. Only for a second!
    {a} wanted to see what was round the corner, and {b} did not want to leave {a.him} alone.
    # trip.discover
    "Oh," breathed {a.n}. In front of {b} and {a.him} there was a little room with a window of coloured glass, and the floor was all blue and red.
    {a} found a staircase that nobody else had found. It led {b} and {a.him} to a balcony, high above everything, where a falcon was sitting.
    Behind a curtain stood a machine full of wheels and bells. {a} breathed on it, {b} touched it with one finger, and it began to play.
    # trip.search
    Meanwhile {a} was counting: twenty-two, twenty-three... Where were {b} and {c}?
    {a} called {b} and {c}, first quietly, because one had to be quiet here, and then not quietly at all.
    "Two are missing!" {a} turned as white as chalk. "{b.n} and {c.n}, naturally."
    # trip.back
    {a} and {b} followed the sound of {c.s} voice, and came out of a cupboard.
    "Here we are," said {a.n} behind {c.s} back, and {b} added: "We weren't lost. We knew where we were all the time."
    {a} and {b} ran straight into {c.s} arms. Nobody was sure who was more relieved.
    # trip.end
    {a} scolded them for as long as it took to draw breath. Then {a.he} asked: "What was there?" And {b} and {c} showed {a.him}, and the whole class.
    On the way home {b} and {c} had to hold {a.s} hand. They did not mind much.
    {b} and {c} had to write an essay about it. {a} read it out, and everybody wanted to go back.
    """
}
