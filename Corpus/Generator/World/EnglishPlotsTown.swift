// English tellings of the plots about streets, neighbours and villages.

extension EnglishTellings {
  static let town = """
    # feast.ready
    {a} had spent a whole week on {x}: wire, glue, tissue paper, and a [moon|fish|sun] painted on it. {b} was allowed to hold the scissors.
    It was the day of the lantern festival. {a} carried {x} like a cake, and {b} walked ahead to clear the way.
    "Is it straight?" asked {a.n}, and held up {x}. "Almost," said {b.n}. That was the nice thing about it.
    # feast.crowd
    As it grew dark, people streamed in from all sides. A band played, and {a} smelled <smell>. {b} began to dance.
    Children, grandparents, dogs: the whole town was on its feet. {a} squeezed through, with {b} behind {a.him}.
    Drums, laughter, sparks! {a} did not know where to look first, and {b} bought almonds.
    # feast.wind
    Then a gust of wind came round the corner, and there was a ripping sound. {a} looked at {x.the}. There was a hole in it as big as a fist.
    Somebody bumped into {a}. {^x.the} fell, and someone trod on it. "Sorry!" But it was already torn.
    A spark flew, and before {a} could blink, one side of {x.the} was gone.
    # feast.light
    {a} had seen it. {^a.he} knelt down next to {b}. "The light is still burning," {a.he} said. "{x.the} isn't dead, it's only hurt."
    "Let me see," said {a.n}, and turned {x.the} in {a.his} hands. "That can be put right. {b.n}, hold this."
    {a} took out a handkerchief and dried {b.s} face first, and then had a look at {x.the}.
    # feast.fix
    {a} pulled the [red|silver] paper off {a.his} sweets and stuck it over the hole in {x.the}. {b} held {b.his} breath.
    {a} gave {b} the ribbon from {a.his} hair, the shoelace from {a.his} shoe, and a plaster with stars on it. That was enough for {x.the}.
    "I have an idea," said {a.n}, and tore a page out of {a.his} sketchbook. A minute later {x.the} had a patch, and {b} could smile again.
    # feast.shine
    {n} lights moved through the dark, but only one of them threw [a red spot|stars] on the walls: {x.the} that {a} and {b} were carrying.
    Among the {n} lanterns {x.the} was the brightest, because of the hole. {a} and {b} carried it together.
    "Look, there's a special one!" people said about {x.the}. {a} and {b} walked in the middle of {n} lanterns, and felt like kings.
    # grump.known
    Nobody in the street had ever seen {b} smile. {a} always walked on tiptoe past {b.s} door.
    "No ball games," said the sign on {b.s} door. "No noise. No." {a} knew it by heart.
    They said that {b} collected balls, and bit them. {a} did not quite believe it. Not quite.
    # grump.ball
    {a} threw, {b} missed, and {x.the} flew over the wall into {c.s} yard. There was a clatter, and then it was very quiet.
    It was {a.s} fault, or the wind's. {^x.the} that belonged to {b} sailed straight through {c.s} open window.
    "Catch!" shouted {a.n}. But {b} was looking at <bird>, and {x.the} disappeared behind {c.s} hedge.
    # grump.dare
    "You go," said {b.n}. "No, you," said {a.n}. They drew straws, and {a} drew the short one.
    {a} straightened {a.his} collar. "If I'm not back in ten minutes," {a.he} told {b}, "you can have my marbles."
    It took {a} three attempts to ring the bell. {b} watched from behind a dustbin.
    # grump.door
    The door opened a crack. "What is it?" asked {a.n}. {b} had prepared a sentence, but it had run away.
    {a} was smaller than {b} had expected, and was wearing slippers with holes in them. "Well?" {a.he} said.
    "You're letting the warm air out," said {a.n} instead of a greeting. That was how {b} came to step inside.
    # grump.inside
    {a} looked round. On every wall there were shelves, and on every shelf stood little [ships|theatres|mechanical birds], made of matchsticks. "Did you build them?" {a.he} asked. {b} coughed. "Nobody has ever asked me that."
    Inside it smelled of <smell>. {a} saw one cup, one plate, one chair. {b} had not had a visitor for a long time.
    There was a piano, and on it lay a cat with one eye. "She only likes nice people," said {b.n}. The cat climbed onto {a.s} lap.
    # grump.back
    {a} fetched {x.the} from under the sofa. "Tell {c.n} to aim better," {a.he} said to {b}, and something in {a.his} face moved.
    "{x.your}," said {a.n} to {b}, "and three others. They have been waiting since last summer." {c} stared when all of them came flying over the wall.
    {a} had patched {x.the} and pumped it up. "It was losing air," {a.he} told {b}. "Greetings to the other one, behind the dustbin." {c} turned crimson.
    # grump.end
    The next day {a} and {b} rang the bell again, and brought their own stools. {c} let them in.
    Since then the sign on the door has had a new line: "Except {a.n} and {b.n}." {c} wrote it {c.self}.
    {a} and {b} have never been bitten. {c} turned out to be a very good goalkeeper.
    # loaf.last
    It was almost closing time. Only {x} was left on the shelf, and {a} was already untying {a.his} apron.
    {a} looked at the last {x.n} of the day. It sat there alone, a bit lopsided, under the lamp.
    All morning people had come and gone. {a} had nothing left but {x.a}, and it was a beauty.
    # loaf.two
    The door opened twice, quickly. "That {x.n}, please!" said {a} and {b} at the same time.
    {a} had the coins in {a.his} fist. {b} had the money in {b.his} hand. Both of them pointed to {x.the}.
    "I was first," said {a.n}. "By the width of a hair," said {b.n}. And {x.the} waited.
    # loaf.why
    {a} had been on {a.his} feet since [five|before dawn] and had eaten nothing. {b} could hear {a.his} stomach.
    "I've been dreaming of it since breakfast," said {a.n}. "There was no breakfast." {b} looked at the floor.
    {a} was expecting visitors, the first in a year. {^a.he} explained it to {b}, turning {a.his} hat in {a.his} hands.
    # loaf.child
    "It's for my [grandmother|great-aunt]," said {a.n}. "It's the only thing that tastes good to her when she's ill." {b} let go of {x.the}.
    {a} whispered that it was somebody's birthday, and that there had not been enough money until this minute. {b} heard every word about {x.the}.
    {a} said nothing. But {b} saw the list in {a.his} hand. There was only one thing on it: {x.an}.
    # loaf.half
    {a} settled it with a big knife. "Half for {b.n}, half for {c.n}," {a.he} said, "and the crumbs for me." Then {x.the} was gone.
    {a} took {x.the} and cut it right through the middle. It was not quite fair; {b} got the side with more crust, and {c} was glad about it.
    "Sit down," said {a.n}, and put on some coffee. {b}, {c} and {a} ate {x.the} on the spot, while it was getting dark outside.
    # loaf.gift
    {a} paid for {x.the}, turned round, and put it into {b.s} arms. "I'll have soup," {a.he} said.
    "Take it," said {a.n} to {b}. "I know somebody who has onions at home." So {b} got {x.the}.
    {a} tipped {a.his} hat to {b}, and went away without {x.the}, whistling.
    # loaf.end
    The next morning {a} baked two more than usual, and put them aside, one for {b} and one for {c}.
    Since then {b} and {c} greet each other in the street, and {a} thinks up names for new rolls.
    {a} put out the light. In the window of the shop you could still see {b} and {c} for a while, talking on the pavement.
    # bus.gone
    {a} ran as fast as {a.he} could, but the red lights were already disappearing round the bend. The last bus!
    "Wait!" shouted {a.n}. The bus did not wait. Now it was dark, and home was [seven|nine] stops away.
    {a} had only wanted to stroke a dog, for one minute. Now the stop was empty, and the bus was gone.
    # bus.stranger
    In the corner of the shelter sat somebody with {x}. It was {a}. "Missed it too?" {a.he} asked {b}.
    {a} made room on the bench for {b}, and spread out {x}. "There's one more at ten," {a.he} said. "Sometimes."
    "Don't cry," said {a.n}, who had {x} with {a.him}. "I missed it on purpose. I like it when it's quiet." {b} sniffed and sat down.
    # bus.wait
    They shared {x.the}, and {a} was allowed to use {b.s} telephone. "Stay where you are," said the voice on the other end. "And who is that laughing?"
    {a} rang home from the box across the street, and {b} lent {a.him} the coins. Then they had {x.the} and an hour of time.
    It got cold, but with {x.the} it was bearable. {a} told {b} about the dog.
    # bus.talk
    {a} knew a story for every star. {b} forgot to look at the clock.
    {a} had once missed a ship, {a.he} told {b}, and because of that {a.he} had learned to play the piano.
    They invented people for all the lighted windows. {a} was good at it, but {b} was better.
    # bus.comes
    Then two lights came up the street. "That's ours," said {a.n}, and was almost sorry. {b} paid for both.
    The bus came, empty and warm. {a} fell asleep on {b.s} shoulder, and {b} counted the stops.
    "There it is!" {a} jumped up. {b} held the door open and made the driver smile.
    # bus.home
    At home they were all standing on the step. {a} waved to the bus until {b} was only a small hat behind a window.
    {a} got a hug, a scolding and some soup. {^a.he} told them about {b}, and they set another plate, for next time.
    It was late when {a} was in bed. {^a.he} did not know where {b} lived. But {a.he} knew which bus.
    # plot.ugly
    Behind the wall there was a corner with nothing in it but nettles, tins and half a bathtub. {a} and {b} had to pass it every day.
    "Ugly," said {a.n}. "Really ugly," said {b.n}. They meant the heap of rubbish in the corner.
    Nobody looked at that piece of ground. Only {a} and {b} did, because they had lost a shoe there.
    # plot.plan
    {a} kicked a tin. "What if there were flowers here?" {b} looked, and could see them already.
    "Tomatoes," said {a.n}. "And a place to sit." "And a sign," said {b.n}. "A big one."
    {a} drew it with coal on the wall: beds, a path, a tree. {b} added a [lion|fountain].
    # plot.no
    "It can't be done," said {a.n} to {b}. "The soil is bad. There's no water. And who would look after it?"
    {a} shook {a.his} head. "People have tried before," {a.he} told {b}.
    "Nothing grows there but trouble," said {a.n}. {b} wrote it down, so as to be able to prove the opposite.
    # plot.show
    {a} led {b} behind the bathtub. There, in a crack, a poppy was in bloom. {c} said: "One has managed it."
    {a} and {c} cleared one square metre, only one, and sowed radishes. Four weeks later {a} put a radish on {b.s} plate.
    {a} asked everyone in the street to sign, and {c} collected forty names. {b} had to sit down and read them all.
    # plot.work
    For {n} weekends {a} swung {x.the}, {b} carried stones, and {c} found a pipe with water in it.
    {a} wore a blister into each hand with {x.the}. {b} painted the wall, {c} brought cuttings, and after {n} weeks something green was showing.
    After {n} Saturdays there were no nettles left. {a} cleaned {x.the}, {b} gave out lemonade, and {c} no longer shook {c.his} head.
    # plot.end
    On the day it was opened {a} brought {x}. {b} knew exactly where it belonged.
    The bathtub became a pond. {a} placed {x} beside it, and {b} cut a ribbon that was really a shoelace.
    In summer people came to sit there, even those who had always used the other side of the street. {a} gave the garden {x}, and {b} gave it a name.
    """
}
