// English tellings of the plots about journeys, errands and moving house.

extension EnglishTellings {
  static let journeys = """
    # train.alone
    {a} was {n}, and was going on a train by {a.self} for the first time. At the other end {b} would be waiting.
    {a} had a ticket, a rucksack, and a note pinned to {a.his} jacket: "{a.n}, {n} years old, to {b.n}." The note was embarrassing.
    "Five stops," {a.n} said over and over, "then get off." {b} had written it down for {a.him} as well. When one is {n}, one can manage that.
    # train.seat
    The train came, and {a} got a seat by the window. Opposite {a.him} sat {b}, with a hat on {b.his} knees.
    Only one seat was left, next to {b}. {a} asked politely, and {b} moved a very large bag.
    {a} sat down on {b.s} newspaper by mistake. "It's yesterday's," said {b.n}.
    # train.window
    Telegraph poles flew by. {a} counted cows, and when there were no more cows, [tunnels|chimneys].
    Fields, a river, a boy on a gate. {a} waved to everybody, and almost everybody waved back.
    {a} breathed on the glass and drew a face. The whole landscape ran through its mouth.
    # train.share
    After a while {a} unpacked {x} and looked across. "Half?" {a.he} asked {b}.
    {a} said nothing for an hour. Then {a.he} put half of {x} on {b.s} side of the little table.
    {a} could not open {x}, of all things. {b} could. So they shared it.
    # train.fear
    Then the train stopped between two stations, and the lights went out. {a} held on to {a.his} rucksack. "A cow on the line," said {b.n}. "It's always a cow."
    "How many stops was that?" asked {a.n} suddenly. {^a.he} had lost count. {b} bent forward and pointed at the map above the door.
    {a} could not find {a.his} ticket. Not in this pocket, not in that one. "Behind your ear?" suggested {b.n}. It was in {a.his} book.
    # train.arrive
    {a} stood {p.at} at last, and there was {b}, waving with both arms. Through the window {c} tipped an imaginary hat.
    "You've grown!" cried {b.n}. {a} turned round once more to look for {c}, but the train was already leaving. Then they walked along {p.at}, hand in hand.
    {b} had been waiting for an hour, to be on the safe side. "Were you all alone?" {b.he} asked. {a} thought of {c}. "No," {a.he} said.
    # errand.list
    "We need {y.an}," said {a.n}, and gave {b} {x}. "Say it back to me." {b} said it back. "I promise."
    {a} was in the middle of cooking. "Run and get {y.an}, {b.n}," {a.he} said. "And nothing else. Take {x}." {b} promised.
    {a} pressed {x} into {b.s} hand. "One thing only: {y.an}. Will you remember?" "Promise," said {b.n}, already halfway out of the door.
    # errand.way
    {a} said it to {a.self} in time with {a.his} steps, left, right, left, right.
    So as not to forget it, {a} made a song of it. It had only one line.
    {a} tied a knot in {a.his} handkerchief. That ought to do.
    # errand.distract
    But then there was a [brass band|man on stilts|puppet show], and {a} walked along with it, just as far as the corner.
    On the way {a} met a dog with three legs that could run faster than any other. {a} had to see it do that twice.
    {a} found a puddle with a rainbow in it. When {a.he} looked up again, {a.his} head was full of colours and otherwise empty.
    # errand.forget
    "What would you like?" asked {b.n}. {a} opened {a.his} mouth. It was gone.
    {a} stood in front of {b} and looked at the shelf. Something round? Something heavy? "I'd like," {a.he} began, and stopped.
    {b} wiped the counter and waited. {a} could remember the melody, but not the words.
    # errand.guess
    "Let's see," said {a.n}. "Does one slice it? Does it roll? Does it smell?" {b} shook {b.his} head, nodded, and shook it again.
    {a} held up one thing after another: leeks, candles, a mousetrap. {b} was close to tears by the time they got to the mustard.
    "Close your eyes," {a} told {b}. "Go back to your kitchen. What is on the table?"
    # errand.remember
    "I know it!" cried {a.n}. "{x.an}!" {b} put it into {a.his} hands.
    {a} saw it, in the corner, on the left. "That!" {a.he} said to {b}, and pointed to {x}.
    Then {a} felt the knot in the handkerchief, and there it was. "{x.an}, please," {a.he} told {b}, very fast.
    # errand.home
    {a} looked into {x.the} and laughed. "{y.an}, perfect. But where have you been all this time, {b.n}?" "Thinking," said {b.n}.
    "You kept your promise," said {a.n}, and took {y.the} out of {x.the}. {b} fell onto the nearest chair. It had been hard work.
    {a} kissed {b} on the forehead and put {y.the} on the table. "Next time," {a.he} said, looking at {x.the}, "I'll write it down for you."
    # move.boxes
    The whole house was in boxes. {a} and {b} sat on the biggest one and dangled their legs.
    {a} had to say goodbye to {b}, and neither of them knew how that was done.
    "Is it far?" asked {b.n}. "Four hours," said {a.n}. It could as well have been the moon.
    # move.promise
    "I'll write every week," said {a.n} to {b}. "Even if nothing happens. Then I'll write: nothing happened."
    {a} promised {b} a letter a week, with a joke in it, word of honour.
    "You'll forget me," said {b.n}. {a} was offended. "Every week," {a.he} said, "I promise."
    # move.leave
    The van drove off. {a} knelt on the back seat and waved until {b} was a dot, and then until {a.he} only thought {a.he} saw a dot.
    {b} ran alongside as far as the bakery. Then {a} could only see {b.s} red cap.
    Doors slammed. {a} looked back once, and {b} stood on {b.his} head, as they had agreed.
    # move.new
    The new home smelled of [paint|other people]. {a} put {x.the} on the windowsill, so that there was at least one thing {a.he} knew.
    Everything echoed. {a} unpacked {x.the} first of all, before the socks, before the bed.
    That night {a} lay awake and listened to strange pipes. {^x.the} lay under {a.his} pillow.
    # move.knock
    Then there was a knock. It was {a}, from next door. "Do you also have a wall with a hole in it?" {a.he} asked {b}. "I think it's the same hole."
    {a} stood at the door with a plate. "My mother says I am to be nice to you," {a.he} told {b}. "But I wanted to come anyway."
    Somebody pushed a note under the door. "Do you play [football|chess]? {a.n}, second floor." {b} ran down in {b.his} socks.
    # move.letter
    Then the letter came, with {b.s} crooked writing. "Nothing happened," it said, "except everything." {a} read it to {x.the}.
    {a} tore the envelope open. {b} had kept {b.his} promise, and the joke was terrible. {^x.the} got a place of honour beside it.
    There it lay on the mat: five pages from {b}! {a} laughed out loud, put {x.the} in {a.his} pocket, and sat down to answer at once.
    # crowd.hand
    "Don't let go of my hand," said {a.n}. {b} did not let go. Only {b.his} nose itched, just that once.
    {a} had to pay, and needed both hands for it. {b} only wanted to look at the [goldfish|parrots] for a second.
    There were more people than usual, and all of them had elbows. {a} held {b} tight, and then a cart came between them.
    # crowd.alone
    {a} looked up. The coat was the right colour, but {b} was not in it. It was a total stranger.
    Everywhere legs, bags and umbrellas. "{b.n}?" called {a.n}. A hundred voices answered, and none was the right one.
    {a} turned round once, twice. {b} was gone. The world had become very high and very loud.
    # crowd.helper
    {a} squatted down, so that {a.his} face was level with {b.s}. "Lost somebody?" {a.he} asked. "That happens to the best of us." And {a.he} held out {x.a}.
    "Stay where you are," somebody said. "Those who are looked for should not run around." It was {a}, with {x.a} in {a.his} hand, and {b} trusted {a.him}.
    {a} had noticed {b} going past for the third time. "First {x.a}," {a.he} said, "then we'll search."
    # crowd.describe
    "What does {c.he} look like?" asked {b.n}. "Nice," sobbed {a.n}. "{c.n} has a laugh like a door. And pockets full of string."
    {a} described {c}: not tall, not short, warm hands, always in a hurry. {b} nodded as if that were enough.
    "{c.n} is the best person in the world," {a} told {b}. "Good," said {b.n}, "then we'll recognise {c.him}."
    # crowd.call
    {a} lifted {b} onto {a.his} shoulders. From up there the crowd was only hats.
    {a} banged two lids together. "Attention!" {a.he} shouted. "Found: one {b.n}, slightly damp!"
    {a} asked from stall to stall, and {b} held on to {a.his} sleeve. The question ran faster than they did.
    # crowd.found
    "There you are!" {a} came, red in the face, with one shoe missing. {b} slid down from {c.s} arms and straight into {a.s}.
    Then came the laugh like a door. {a} hugged {b}, and then {c}, and then {b} again, to be on the safe side.
    {a} had been searching too, in all the wrong places. {^a.he} shook {c.s} hand so long that it became funny, and {b} did not let go of {a.his} coat until bedtime.
    """
}
