// English tellings of the plots by the water.

extension EnglishTellings {
  static let water = """
    # bridge.broken
    In the night the flood had carried off the middle of the bridge. {a} and {b} stood at the edge and stared into the hole.
    There was a crack, a splash, and then the bridge had a gap like a missing tooth. {b} had only just got across. {a} had seen it all.
    Where there had been planks the day before, {a} now saw nothing but brown water. {b} took off {b.his} cap and scratched {b.his} head.
    # bridge.cut
    "How am I to get to the other side now?" asked {a.n}. "The detour takes [half a day|three hours]." {b} had no answer.
    On the far bank people waved to {a}. {b} waved back. Half the village was over there, and all of the [bread|milk].
    {a} thought of the school, the doctor and the [market|dance on Saturday], all of them on the other side. "Something must be done," {a.he} told {b}.
    # bridge.begin
    {a} arrived with {x} and a bag of nails. "Well," {a.he} said to {b}, "are you going to look at it or help?"
    {a} measured the gap with a string, wrote numbers on {a.his} sleeve, and took up {x}. {b} rolled up {b.his} trousers.
    Somebody had sent for {a}. {^a.he} said little, spat into {a.his} hands, and set to work with {x}, and {b} carried the beams.
    # bridge.many
    Then {n} people came, with boards, rope and soup. {a} ran to and fro with the nails, and {b} shouted "Heave!"
    {n} pairs of hands pulled at once. Even {a} pulled, right at the end of the line, and {b} said that it had made the difference.
    Doors, ladders and half a wardrobe were brought along. {a} counted {n} helpers, not including the dog, and {b} found work for all of them.
    # bridge.done
    On the [third|fourth] evening {a} put away {x.the}. {b} was allowed to drive in the last nail, and needed only seven blows.
    {a} jumped up and down in the middle of the new planks. They held. {^x} went back on its hook, and {b} cheered.
    "It will last a hundred years," said {a.n}, and gave {x.the} a pat. "And then it's your turn," {a.he} told {b}.
    # bridge.first
    The first to cross was {a}, backwards, so that {a.he} could go on talking to {b}.
    {a} wanted to be first, but a hen was faster. {b} laughed so much that {b.he} had to hold on to the rail.
    {a} let {b} go ahead. It was only a bridge, but everyone clapped.
    # raft.build
    {a} and {b} tied four barrels and an old door together, and called it {x.a}.
    It took {a} and {b} two afternoons, a washing line, and all the corks in the house. Then {x} was finished, more or less.
    "It's {x.a}," said {a.n}. "It's a heap of wood," said {b.n}, but {b.he} fetched more string.
    # raft.launch
    {a} raised {y} as a sail. {b} broke an egg over the bow, for luck, and {x.the} slid into the water.
    "All aboard!" shouted {a.n}, who had brought {y} in case of pirates. {b} pushed off, and {x.the} swam.
    {a} took {y} for an oar. With a gurgle {x.the} left the shore, and {b} gave orders that nobody followed.
    # raft.sink
    They got as far as the water lilies. Then {x.the} came apart, quite politely, piece by piece. {a} and {b} stood up to their chests in water.
    "Is it supposed to be this wet?" asked {a.n}. It was not. {b} went under with a salute, and {x.the} went in four directions.
    First the door floated away, then a barrel, then {b}. {a} held on to the last rope, but that was no longer {x.an}.
    # raft.why
    "Granny knots," said {a.n}, and wrung out {a.his} shirt. "We need proper ones." {b} poured a [tadpole|small fish] out of {b.his} shoe.
    {a} thought about it while {a.he} dried. "The barrels must lie the other way round," {a.he} told {b}.
    {a} drew the whole thing in the mud with a stick, and marked the mistake with a cross. {b} saw it too.
    # raft.again
    The second {x.n} was uglier, but it held. {a} and {b} sailed all the way to the other bank, where {a} claimed a [cow|willow] for the crown.
    This time they tied everything twice. {^x.the} carried {a}, {b} and a basket of cherries.
    {a} and {b} learned six kinds of knots, and {x.the} learned to float.
    # storm.out
    In the morning {b} had gone out in the boat. {a} looked at the clouds, and then at the empty mooring.
    {a} had waved until {b} was a dot. Since then [hours|half a day] had passed, and the sea had changed its colour.
    "Back by four," {b} had said. {a} looked at the clock. It was half past five.
    # storm.comes
    The sky went black, and the wind tore at {a.s} jacket. Waves as high as houses leaped over the wall.
    Lightning! {a} counted: one, two... Then the thunder rolled over the roofs like barrels.
    The rain came from the side, and {a} could hardly stand. Shutters banged, and a chair flew past.
    # storm.light
    {a} did not stop to think. {^a.he} took {x}, climbed as high as {a.he} could, and made sure that it could be noticed from far away.
    If nobody could see the shore, thought {a}, then the shore would have to say where it was. And {a.he} fetched {x}.
    {a} remembered {x}. With cold fingers {a.he} got it ready and carried it out to the very end of the wall.
    # storm.wait
    {a.s} arms hurt. {^a.he} changed hands, and changed again, but {x.the} did not rest for one moment.
    How long? {a} did not know. {^a.he} sang against the wind, all the songs {a.he} knew, and clutched {x.the}.
    Somebody put a blanket round {a.s} shoulders. {^a.he} did not leave, and neither did {x.the}.
    # storm.home
    Then a shadow rose out of the spray: a boat! {a} stumbled ashore and hugged {b}, wet as {a.he} was. "I steered by {x.the}," {a.he} said.
    "I saw nothing at all," {a.n} said later, wrapped in three towels. "And then I noticed {x.the}." {b} only held {a.his} hand.
    {a} came home on the last big wave. {^a.he} asked who had thought of {x.the}, and everyone pointed at {b}.
    # swim.afraid
    The others were splashing about. {a} sat on the edge, with one toe in, and told {b} that {a.he} had [a cold|eaten too recently|only come to watch].
    {a} could do many things, but not swim. When the water reached {a.his} knees, {a.he} clung to {b}.
    "It has no floor," {a.n} said. "It has," said {b.n}, "it is just further down." That did not make it better.
    # swim.show
    {a} lay on {a.his} back like an otter. "The water wants to carry you," {a.he} told {b}. "You only have to let it."
    "Like a frog," said {a.n}, and showed it on the grass, on {a.his} stomach. {b} laughed, but {b.he} copied it.
    {a} stretched out both hands under {b.s} belly. "Now kick," {a.he} said.
    # swim.sink
    {a} kicked, swallowed half the water, and came up coughing. "I'm never going in again," {a.he} told {b}. Ten minutes later {a.he} was back in.
    First {a} was a frog, then a stone. {b} pulled {a.him} up by the arm.
    {a} shut {a.his} eyes, and that was the mistake. There was a lot of foam, and {b} got a foot in the ribs.
    # swim.promise
    "I won't let go until you tell me to," {a} promised {b}.
    "You hold me?" asked {b.n}. "Promise?" "Promise," said {a.n}, and stayed close.
    {a} gave {b} {a.his} word: "No tricks. My hands will be right here."
    # swim.alone
    One stroke, two... "Let go!" called {a.n}. {b} let go, and {a} swam: {n} strokes, all by {a.self}!
    "Now," whispered {a.n}, and {b} took {b.his} hands away. {n} strokes. {a} counted them for the rest of the day.
    {a} swam. {b} walked alongside with empty hands held high, as proof. {n} strokes!
    # swim.end
    In the evening {a.s} fingers were as wrinkled as raisins, and {b} had to carry {a.him} out of the water.
    "It really does have a floor," said {a.n}. "But one doesn't need it." {b} smiled and passed {a.him} a towel.
    {a} swam in the bath that night, in bed, and on the way to breakfast. {b} promised {a.him} a snorkel.
    # fish.legend
    "Down there lives [Old Gustav|the Bishop|Grandfather Moustache]," said {a.n}, "a fish as long as you are tall, {b.n}. Nobody has ever caught him."
    {a} told {b} of a fish with a crooked jaw that had eaten [two hats|a boot and a watch].
    "He is older than I am," said {a.n}, and pointed at the deep place under the trees. {b} leaned forward.
    # fish.wait
    They waited. {a} learned from {b} how to be quiet with one's whole body.
    One hour passed, and another. {a} ate all the sandwiches, and {b} told {a.him} the names of the clouds.
    {a} had never sat still for so long. {b} said that fishing was mostly [looking|breathing].
    # fish.bite
    Suddenly {x.the} jerked. {a} was nearly pulled into the water, and {b} grabbed {a.him} by the braces.
    "{b.n}! Something's pulling!" {a} dug {a.his} heels in. {^x.the} bent and groaned.
    The line went tight, and {x.the} almost jumped out of {a.s} hands. {b} woke with a start.
    # fish.free
    It was the old one, huge and silver, with moss on its back. {a} looked at the fish, and the fish looked at {a.n}. "Shall we?" asked {b.n}. {a} shook {a.his} head, and let it slide back.
    For a moment {a} held the great fish, and felt a heart beating, slow and strong. Then {a} opened {a.his} hands. {b} nodded.
    {a} saw an eye as big as a coin. "He belongs here," {a.he} said to {b}, and the fish went down without a sound.
    # fish.boot
    What came up was a boot. {a} tipped it over {x.the}, and out swam a tiny fish. {b} laughed until {b.he} got the hiccups.
    It was an umbrella, green with weed. "A rare kind," said {b.n}. {a} freed {x.the} and laughed too.
    With all {a.his} strength {a} pulled in {x.the}. On it hung a saucepan. "Soup," said {b.n} drily.
    # fish.end
    "Nobody will believe us," said {a.n}. "No," said {b.n} contentedly.
    On the way home {a} spread {a.his} arms to show how big it had been. {b} moved {a.his} hands a little further apart.
    {a} knew now that {b} could be trusted with a secret place.
    """
}
