// English tellings of the plots about friendship.

extension EnglishTellings {
  static let friends = """
    # quarrel.begin
    It began with {x}. {a} said that it was {a.his} turn, and {b} said that it was not.
    {a} and {b} could not agree who had [won|started] with {x}. It was a small thing, no bigger than a [pea|crumb].
    "You're cheating," said {a.n}, and put {a.his} hand on {x}. "I never cheat," said {b.n}, which was almost true.
    # quarrel.words
    One word led to another. {a} said something about {b.s} ears. It could not be taken back.
    "You always have to be right!" shouted {a.n}. "Because I am!" shouted {b.n}. A window was closed.
    {a} turned {a.his} back on {b}. "I have better friends than you," {a.he} said, and both knew that it was not so.
    # quarrel.line
    {a} drew a line in chalk, right through the middle. "That's your side, {b.n}, and this is mine."
    {a} went left, {b} went right, although they lived in the same direction.
    From then on {a} spoke to {b} only through the dog. "Tell {b.him} that I'm not talking to {b.him}," {a.he} said.
    # quarrel.bored
    {a} took out {x.the} and played both sides. {^a.he} lost.
    {^x.the} stood there. {a} stood there. A joke came to {a.his} mind, and there was nobody to tell it to.
    {a} had {x.the} all to {a.self}. It was astonishing how little fun it was.
    # quarrel.advice
    "I once did not talk to my brother for eleven years," said {a.n} to {b}, unasked. "We couldn't remember why. Eleven years!"
    {a} sat down beside {b} and peeled an apple. "Sorry is a heavy word," {a.he} said. "It gets lighter if you pick it up quickly."
    {a} did not give any advice. {^a.he} only asked {b}: "What would you be doing now, if you were two?"
    # quarrel.both
    {a} turned the corner at a run, {b} came the other way at a run, and there was a bang. "Sorry," said both of them, and it was good for the head as well as for everything else.
    {a} had written "I was stupid" on a piece of paper. {b} had written "Me too". They swapped them.
    When {a} opened the door, {b} was already standing there with {b.his} hand raised to knock.
    # quarrel.end
    {a} wiped away the chalk line with {a.his} shoe. "Whose turn is it?" asked {b.n}. "No idea," said {a.n}, and set up {x.the}.
    "About your ears," said {a.n}. "They're all right, really." {b} laughed, and {x.the} was unpacked again.
    {a} and {b} still quarrel, about every other day. But {x.the} has a rule now: whoever shouts first has to fetch the biscuits.
    # note.hole
    Between two bricks there was a crack, just wide enough for a finger. {a} took {x}, wrote "Is anybody there?" and pushed the note in.
    {a} was bored. So {a.he} wrote a riddle with {x} and hid it in a hole in the wall.
    With {x} {a} wrote: "Whoever reads this is nice." Then {a.he} rolled up the paper and put it into a hollow in the old wall.
    # note.answer
    There was a note in the crack, but not {a.his} own. "Yes," it said. {a} looked round. Whoever had written it was not to be seen.
    {a} could not believe it: somebody had answered, in green ink, and had drawn a small [owl|snail] as a signature.
    The paper in the wall was blue. "The answer is: a shadow," it said. {a} went quite hot with joy.
    # note.weeks
    For {n} weeks it went on like that: a note, an answer, a note. {a} wore {x.the} down to a stump.
    {n} notes went to and fro. {a} learned that the other one liked <snack>, was afraid of geese, and had never been on a ship. {^x.the} had never had so much to do.
    {a} wrote about everything with {x.the}, even about things {a.he} told nobody. After {n} weeks the crack was too small for all of it.
    # note.guess
    Who could it be? {a} looked at everyone's fingers for traces of green ink.
    The baker? The girl with the crutches? {a} suspected half of the town, and greeted all of them, in case.
    {a} imagined a pirate, then a poet, then somebody with a very long scarf.
    # note.meet
    One day {a} came too early, and somebody was standing at the wall. It was {b}. Both of them turned red.
    "Don't turn round," said a voice. {a} did turn round. "Oh," said {a.n}. "Oh," said {b}. They had been passing each other every day for [two|three] years.
    {a} wrote: "Tomorrow at four, red cap." The next day there were seven people with red caps. Only {b} held a green pen.
    # note.end
    {a} and {b} talked until it got dark. But the best things they still write down. {^x.the} has been sharpened again.
    Now {a} knew whom {a.he} was writing to. It was strange at first, and then it was better. {b} gave {a} green ink for {x.the}.
    There is another note in the crack now, from both {a} and {b}, written with {x.the}: "Is anybody there?"
    # present.money
    {a} wanted to give {b} something special. But in {a.his} purse there were only two coins, and one of them was foreign.
    Tomorrow was the day for presents, and {a} had nothing for {b}, nothing at all.
    {a} knew exactly what {b} wished for. {^a.he} also knew what it cost.
    # present.plan
    {a} was brooding over the very same thing: what could {a.he} get for {b}?
    In the next room {a} was shaking an empty money box. It was supposed to be a surprise for {b}.
    {a}, too, had a secret, and {b} was not to find out at any price.
    # present.sell
    {a} swallowed, stroked {x} one last time, and sold it to {b}. With the money {a.he} bought a little parcel and had it tied with a ribbon.
    "Are you sure?" asked {b.n}. {a} nodded, and {x} changed hands.
    It was not easy for {a}. But {b} paid a good price for {x}, and it was just enough.
    # present.other
    An hour later {a} stood at the same stall, with {x} under {a.his} arm. "For sale," {a.he} said to {b}, and looked away.
    {a} had sneaked out by the back door, and sold {x} to {b}, who by now was wondering about that family.
    {b} raised {b.his} eyebrows when {a} put {x} on the table. "You too?" {b.he} asked. But {a} did not hear.
    # present.evening
    In the evening they unwrapped. {a} got a bag for {x.the}, which was sold. {b} got a case for {y.the}, which was sold.
    {b} gave {a} something that went with {x.the}. {a} gave {b} something that went with {y.the}. It was very quiet at the table.
    "It goes with {x.your}," said {b.n}. "I haven't got it any more," said {a.n}. "And this goes with {y.your}." "Oh dear," said {b.n}.
    # present.laugh
    Then {a} snorted, and {b} snorted, and in the end they were both lying under the table with laughter.
    {a} looked at {b}, {b} looked at {a}. "We are so stupid," said {a.n} happily.
    "You sold it? For me?" asked {a.n}. {b} nodded. There had never been a better present.
    # present.return
    There was a knock. Outside stood {a}, with {x.the} and {y.the}. "I can't sell these," {a.he} said to {b} and {c}. "Nobody wants them. You'd do me a favour."
    {a} put {x.the} and {y.the} on the doorstep, rang, and hid. But {b} and {c} could see {a.his} hat.
    The next morning {a} stopped {b} and {c} in the street. "I made a mistake in my books," {a.he} said gruffly. "{x.the} and {y.the} are still yours."
    # old.watch
    {b} sat there every afternoon with {x}. {a} came nearer by one bench each day.
    {a} had never seen anyone do what {b} could do with {x}. {^a.he} stared until {b} began to smile.
    {b} was old, {x} was older. {a} could have watched the two of them for hours, and did.
    # old.deal
    "I'll show you how it goes with {x.the}," said {a.n}, "if you show me how this telephone works." {b} agreed.
    {a} held out {x.the}. "Would you like to?" {a.he} asked {b}. "But it's not free. You have to teach me something too."
    "I can do this, and you can do that," said {a.n} to {b}, and pointed to {x.the}, and then to the telephone that {a.his} daughter had sent. "Shall we trade?"
    # old.hard
    It looked easy, but it was not. In {a.s} hands {x.the} did nothing it was supposed to. {b} nodded encouragingly.
    {a} tried, and tried again. "It took me two winters," said {b.n}, and put {x.the} right for {a.him}.
    On the first day {a} wanted to throw {x.the} into the nearest bush. {b} talked {a.him} out of it.
    # old.teach
    In return {a} explained to {b} how to take a photograph. {b} took forty, all of them of {b.his} own thumb.
    {a} showed {b} how to send a message. {b} shouted into the telephone, so that it should arrive.
    "Press the green one," said {a.n}. {b} pressed the red one. "The GREEN one," said {a.n}, and three windows opened to see what was the matter with {b}.
    # old.can
    Then all at once {a} could do it. {b} put down {b.his} cup and only listened and watched. {^x.the} seemed to be surprised as well.
    {a} showed {b} what {a.he} had practised with {x.the} all week. At the end {b} clapped with both hands, and someone on a balcony clapped along.
    It was still a bit crooked, but it was there. "Again," said {b.n}, and {a} took up {x.the} and did it again.
    # old.end
    That evening {a} sent {a.his} first message, to {b}. It read: "HELO". {b} has kept it.
    {a} is {a.age}, and {b} is {b.age}. Together they are exactly as old as the bench, {a} claims.
    "Tomorrow?" asked {a.n}. "Tomorrow," said {b.n}. The pigeons had got used to both of them.
    """
}
