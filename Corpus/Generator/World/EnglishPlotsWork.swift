// English tellings of the plots about gardens, trades and things made by hand.

extension EnglishTellings {
  static let work = """
    # plant.why
    {a} had brought home {x.a} no taller than a broom. "For whom?" asked {b.n}. "For whoever comes along in [ten|twenty] years," said {a.n}.
    "Today we'll plant {x.a}," said {a.n} to {b}. "I'm old, you are young, and it is [younger still|in no hurry]. That fits."
    When {b} was born, {a} had meant to plant {x.a}. "Better late than never," {a.he} said. "Come, {b.n}."
    # plant.dig
    {a} dug with {y.the} until the hole was as deep as {a.his} arm. {b} set {x.the} in, straight as a candle, and they trod down the earth.
    There were stones, roots and [a rusty spoon|a horseshoe]. {a} lifted them all out with {y.the}. Then {b} held {x.the}, and {a} filled the hole.
    {^y.the} was almost taller than {a}. But by noon {x.the} stood where it was going to stay, and {b} stretched {b.his} back.
    # plant.promise
    "It will be thirsty," said {b.n}. {a} promised to water {x.the} every day that it did not rain.
    {a} gave {b} {a.his} word that {x.the} would never go without water.
    "Will you look after {x.the}?" asked {b.n}. "I promise," said {a.n}, and wrote it on the calendar.
    # plant.dry
    It was hot, and it did not rain. The leaves of {x.the} hung down like tired ears, and {a} was alarmed.
    {a} counted the leaves of {x.the} every morning. On Monday there were nineteen, on Friday eleven.
    The ground had cracks in it. {^x.the} looked as if it had given up, and {a} talked to it [in whispers|like a doctor].
    # plant.water
    {a} carried water, bucket after bucket, before school and after school, even when {a.his} arms grew long.
    Others went swimming. {a} fetched water for {x.the}, because a promise is a promise.
    {a} gave {x.the} {a.his} own bathwater. It was a bit soapy, but it was wet.
    # plant.leaf
    And then: a bud! {a} fetched {b} in {b.his} socks, and both of them knelt in front of {x.the} as if it had spoken.
    One morning a new leaf had opened, as small as a mouse's ear. "{b.n}, it's alive!" shouted {a.n}.
    "Look closely," said {b.n}. {a} looked, and at the tip of {x.the} sat something green. It was the most beautiful green {a} had ever seen.
    # grow.small
    In spring {a} had put a seed into the ground, and now there was {x.a} there, the size of a [walnut|fist].
    {a} had {x.a}. It was still so small that a snail could have carried it away.
    It was the smallest {x.n} in the whole row. {a} chose it for exactly that reason.
    # grow.talk
    {b} advised dung and patience. {a} read {x.the} a story every evening, and gave it [cold tea|a hat against the sun].
    "Talk to it," said {b.n}. So {a} told {x.the} about school. It did not answer, but it listened, and it grew.
    {a} sang to {x.the}. {b} shook {b.his} head, but from then on {b.he} hummed too when {b.he} passed.
    # grow.big
    Now it was so big that {a} could not get {a.his} arms round it. {^x.the} had squashed the [fence|lettuce].
    {^x.the} had grown, and grown, and was now as high as {a.s} [chest|bicycle].
    Birds sat on it. A cat slept on it. {^x.the} was no longer a vegetable, {a} thought, it was a piece of furniture.
    # grow.move
    It took {a}, {b}, a door and two donkeys to roll {x.the} out of its bed.
    {a} pushed, {b} pulled, and {x.the} did not even notice. At last they sent for [the fire brigade|the football team].
    "One, two, three!" commanded {b.n}. {a} pushed with {a.his} back, and very slowly {x.the} began to move.
    # grow.end
    There was soup for {n} people. {a} sat at the head of the table, and {b} asked for the recipe. Nothing was left of {x.the} but [the seeds|a handful of seeds], and those went into a drawer.
    At the fair {x.the} won a ribbon, and afterwards {n} people ate it, {b} four plates by {b.self}. {a} kept the biggest seed.
    {^x.the} was shared out among {n} neighbours, and {a} and {b} carried the pieces from door to door until dusk.
    # trade.have
    {a} had no money, only {x}. But at one of the stalls there was {y}, and {a.he} could not take {a.his} eyes off it.
    In {a.his} hands {a} carried {x}, and in {a.his} head a wish: {y}.
    {a} walked round {y} three times. Then {a.he} looked at {x}, {a.his} only property.
    # trade.no
    "What am I to do with {x.an}?" asked {a.n}. "But I do need {y.an}. Bring me {y.an}, {b.n}, and we'll talk again."
    {a} shook {a.his} head at {x.the}. "I have three of those. But if somebody had {y.an} for me..." {b} pricked up {b.his} ears.
    "No, thank you," {a} said to {b}. "{y.an}, now that would be a different matter."
    # trade.first
    So {a} went over to {b}. "I'm sick of my own goods," said {b.n}. "Give me {x.the}, and take {y} for it." Done!
    {b} had not had breakfast, or a free minute, all day. {a} held up {x.the}. "You can have {y} for that," said {b.n}.
    {a} bargained with {b} [for a quarter of an hour|with hands and feet], and in the end {x.the} changed places with {y}.
    # trade.second
    Back {a} ran, with {x.the} on {a.his} head so that nobody could bump into it. {b} laughed and handed over {y.the}.
    "Here is your {x.n}," said {a.n}, out of breath. {b} kept {b.his} word: {y.the} was {a.his}!
    {b} turned {x.the} round, sniffed it, and nodded. {a} could hardly believe it when {y.the} lay in {a.his} hands.
    # trade.end
    {a} went home without a penny, exactly as {a.he} had come, but with {x.the} under {a.his} arm.
    {a} was offered two coins for {x.the} on the way home, and a goose. {^a.he} did not even slow down.
    "What did it cost?" they asked at home about {x.the}. {a} thought for a while. "A walk," {a.he} said.
    # apprentice.ask
    "May I help?" asked {a.n}. "For a whole day?" {b} looked {a.him} over from top to toe. "Wash your hands," {b.he} said.
    {a} knew what {a.he} wanted to be: the same as {b}. And so one morning {a.he} stood there and said so.
    {b} needed help, and {a} needed something to do in the holidays. They shook hands.
    # apprentice.boring
    But {a} had {b} sweep the floor first. Then the yard. Then the floor again.
    {a} gave {b} a box of mixed screws to sort. It was a large box.
    "Watch," said {a.n}, and {b} watched all morning, until {b.his} eyes were as round as plates.
    # apprentice.mistake
    After lunch {a} wanted to be especially quick. A shelf tipped, and everything that {b} had made that morning lay on the ground.
    {a} mixed up the salt and the soda, or the left and the right; in any case {b} had to throw it all away.
    Only once did {a} not listen to {b}. That was when the paint went into the glue.
    # apprentice.calm
    {a} took a deep breath. "At your age," {a.he} said to {b}, "I set fire to a barn."
    "Do you know what the difference is between a beginner and me?" {a} asked {b}. "I have made more mistakes."
    {a} handed {b} a rag. "First we clean up," {a.he} said, "and then I'll show you how to do it right."
    # apprentice.try
    Then {a} was allowed to try it alone. It turned out crooked, but it was finished, and {b} put it in the window.
    {a} bit {a.his} tongue, held {a.his} breath, and did it exactly as {b} had. Nearly exactly.
    This time {a} was slow. {b} looked over {a.his} shoulder and, for the first time, had nothing to say.
    # apprentice.end
    "Tomorrow at six," said {a.n} at the end of the day. {b} had never been so pleased about getting up early.
    {a} paid {b} a coin and a compliment. {b} spent the coin and kept the compliment.
    That evening {a} hung a second apron on the hook, a small one. {b} saw it and said nothing, but {b.he} grew an inch.
    # clock.stopped
    The big clock had stopped at twenty past eight. {a} noticed it first, because {a.he} was always late and looked at it a lot.
    One Tuesday the hands of the big clock did not move any more. {a} thought {a.he} had all the time in the world.
    "Twenty past eight," said {a.n}. An hour later it was still twenty past eight.
    # clock.mess
    Without it nothing worked. The baker opened at noon, lessons had no end, and {a} had two lunches.
    People began to argue about what time it was. {a} suggested that everybody could choose one.
    A wedding began too early and a funeral too late. Only {a} and the pigeons enjoyed it.
    # clock.climb
    {a} came with a bag of tiny tools and {x.a}. {b} was allowed to carry the lamp up the stairs, a hundred and eleven of them.
    "Hold {x.this}," said {a.n} to {b}, "so that I know what time it ought to be." And up they went among the wheels.
    {a} put an ear to the wall and listened like a doctor, {x} in one hand. {b} climbed up behind {a.him}.
    # clock.cause
    {a} saw it first: between two cogs there was a nest, with [three|four] blue eggs. {b} put the spanner down.
    "There!" whispered {a.n}. A jackdaw had built its nest in the works. {b} took off {b.his} glasses and sat down on the stairs.
    Something soft was stuck in the wheels. {a} shone the light on it. Feathers, twigs, eggs! {b} smiled for the first time that day.
    # clock.runs
    They waited until the young had flown. Then {a} oiled, turned, and compared with {x.the}. Tick, said the clock. Tock, said {b}.
    {a} did not move the nest one inch. For three weeks {b} rang a bell by hand, on the hour, according to {x.the}.
    Very gently {a} lifted the nest into a box beside the window, and {b} held {b.his} breath. Then {a} set the hands by {x.the}.
    # clock.end
    Since then the clock has been two minutes slow. {b} could put it right, but {a} asked {b.him} not to.
    Every spring {a} and {b} climb up to see who has moved in.
    {a} has been on time ever since, because {a.he} and {b} wind up the clock together on Saturdays.
    """
}
