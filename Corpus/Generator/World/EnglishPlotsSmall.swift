// English tellings of the plots about small things that fill a day.

extension EnglishTellings {
  static let small = """
    # tooth.wobbles
    {a} had a loose tooth. It wobbled when {a.he} spoke, when {a.he} laughed, and when {a.he} did nothing at all.
    For a week now {a.s} tooth had been hanging by a thread. {a} could turn it right round with {a.his} tongue.
    "It'th looth," said {a.n}, and showed everyone {a.his} tooth, whether they wanted to see it or not.
    # tooth.advice
    "Thread, door handle, bang," {a} recommended. {b} put a hand over {b.his} mouth.
    {a} claimed to be an expert, because {a.he} had already lost four. "Don't think about it," {a.he} told {b}. Of course {b} thought of nothing else.
    {a} offered {b} a coin if {a.he} might pull it. {b} ran three times round the table.
    # tooth.try
    {a} tied the thread to the door, and {b} was to shut it. But at the last moment {a} ran along with it.
    {a} counted to three. {b} counted to three. They counted to three eleven times.
    With two fingers {a} took hold of it, and let go again. "Tomorrow," {a.he} said to {b}.
    # tooth.out
    And then {a} simply bit into {x}, without thinking about anything. "Ow!" The tooth was stuck in {x.the}, and {b} cheered.
    {a} took a bite of {x}, chewed, and stopped. "It's gone!" {b} found it, in {x.the}, small and white.
    It happened quite by itself, over {x}. {a} had almost swallowed it. {b} counted the gap with {b.his} finger: one.
    # tooth.end
    {a} held up a mirror for {b}, who whistled through the new gap, and the dog came.
    The tooth got a box of its own. {a} was allowed to look at it, but {b} kept the key.
    "Now you look like me," said {a.n}, and it was the nicest thing {a.he} had said to {b} all week.
    # show.plan
    "A circus!" said {a.n}. "With tickets and a curtain." {b} was to be the director, the clown and the elephant.
    {a} and {b} hung a sheet over the washing line and wrote "World Sensation" on it, with one s too few.
    {a} had decided that they would be famous by Sunday. {b} asked what for. They had not got that far yet.
    # show.practise
    {a} had been trying for days to teach {b} to jump through a hoop. {b} lay down in it.
    "Sit, {b.n}! Roll! Bow!" said {a.n}. {b} looked at {a.him} with deep understanding and did nothing.
    {b} could do one trick: eat. {a} tried to think how one might sell that.
    # show.begin
    {n} people had come, and sat on boxes. {a} struck up {x}, and {b} stepped out from behind the curtain on shaking legs.
    "Ladies and gentlemen!" shouted {a.n}, and made {x} boom. {n} people clapped, and {b} forgot how to breathe.
    {a} sold {n} tickets at one biscuit each. Then {a.he} gave the signal with {x}, and {b} bowed so low that {b.his} hat fell off.
    # show.wrong
    But {a} did not jump. {a.n} ran off with the curtain, and {b} and {c} stood there in their underwear, painted as lions.
    Then {a} discovered the biscuits. {b} and {c} tried to get there first.
    {a} walked into the middle of the ring, sat down, and scratched for two whole minutes. {b} looked at {c}. {c} looked at the sky.
    # show.laugh
    For a moment it was quiet. Then somebody laughed, then all of them, and {a} thought: let's pretend it was on purpose. {^a.he} bowed, {b} bowed, and {c} yawned.
    {a} blushed and wanted to run away. But the audience shouted "Again!" So {a} and {b} announced {c} as the laziest animal in the world.
    {a} thought of something. "And now the great {c.n} will do nothing at all!" {a.he} called, and {b} rolled a drum on a bucket. It was the success of the evening.
    # show.end
    They had to repeat the show on Sunday. {a} and {b} were nervous. {c} was not.
    {a} and {b} counted their takings: biscuits and a button. {c} ate the takings.
    In the end {c} got a medal made of cardboard. {a} and {b} got to sweep up.
    # hiccup.start
    "Hic," said {a.n}. Everyone looked. "Hic," said {a.n} again.
    It began after lunch, without any warning. {a} had the hiccups, and they were the size of a frog.
    {a} wanted to say something important. But all that came out was: "Hic."
    # hiccup.water
    {a} gave {b} a glass of water, to be drunk upside down. Now {b} had the hiccups and a wet nose.
    "Hold your breath," {a} ordered. {b} held it, turned red, then purple, and then: "Hic."
    {a} swore by sugar. {b} ate one spoonful, then another, just to be certain. It did not help, but it was nice.
    # hiccup.scare
    {a} hid behind the door and jumped out: "Boo!" {b} screamed, the cat screamed, and then {b} said: "Hic."
    "There's a spider on you," said {a.n}. {b} looked at it. "That's a raisin. Hic."
    {a} put on a mask and growled. "Hello, {a.n}," said {b.n}. "Hic."
    # hiccup.wise
    {a} knew a saying that had to be spoken seven times, while standing on one leg. At the fourth time {b} fell over.
    "My grandfather had them for a month," said {a.n}. That did not cheer {b} up.
    {a} put a cold key down {b.s} back. {b} danced through the room, hiccuping in time.
    # hiccup.gone
    Then {a} laughed so much at all of it that {a.he} forgot about it. Suddenly it was quiet. {b} waited. Nothing!
    {a} explained it to {b} with hands and feet, got into a muddle, and began again. In the middle of the sentence {a.he} stopped. They had gone.
    "Do you know what?" {a} said to {b}, and then they both noticed it. No hic. Not one.
    # hiccup.end
    "You see," said {a.n} proudly, "it was my idea that worked." "No, mine," said {c.n}. {b} opened {b.his} mouth to settle the matter. "Hic."
    {a} and {c} shook hands over it. And then, from the other end of the table, came a small sound. Now {a} had them, and {b} went to fetch the water.
    {b} was cured. But {c} and {a} looked at each other. "Hic," said {c.n}. "Hic," said {a.n}.
    # rainy.bored
    {a} and {b} had pressed their noses to the window since breakfast. The only thing happening outside was water.
    "There's nothing to do," said {a.n}. "We've done that already," said {b.n}.
    {a} had bet on the left raindrop, {b} on the right. The left one won. Now it was half past nine.
    # rainy.thing
    Then {b} noticed what {a} had dragged out of the corner: {x}. "That's not what it looks like," {a} said. "That's a ship."
    {a} turned {x} upside down, climbed on it, and looked into the distance through {a.his} fist. {b} understood at once.
    "Do you see {x.the}?" asked {a.n}. {b} saw it. "Wrong," said {a.n}. "You see a [flying machine|submarine|dragon]."
    # rainy.voyage
    With {x.the} they crossed three oceans before lunch. {a} was the captain, {b} was the crew, the cook and the weather.
    {^x.the} took off. {a} steered, {b} shouted out the countries: "Peru! China! The bathroom!"
    {a} and {b} travelled to the moon, and found that it consisted of carpet. {^x.the} held out bravely.
    # rainy.danger
    "Sharks!" shouted {a.n}. They fought with cushions, until {b} went overboard and {x.the} lay on its side.
    A storm came up, made by {a} with a tin tray. {b} clung to {x.the} with both legs.
    {a} was taken prisoner by pirates, who were all played by {b}. The ransom was two biscuits. {^x.the} served as the prison.
    # rainy.sun
    "Look," said {a.n} suddenly. The sun was shining. It had been shining for an hour. {b} shrugged and climbed back on {x.the}.
    When they were called to come outside, {a} and {b} had no time. {^x.the} was just about to land.
    In the evening {x.the} was back in its corner and looked as if nothing had happened. But {a} and {b} had salt in their hair, or thought so.
    # salt.plan
    {a} and {b} wanted to surprise {c} with something they had baked all by themselves.
    {c} was to have one day without cooking. {a} tied on an apron, {b} tied on two.
    "How hard can it be?" asked {a.n}. {b} opened the cookery book at random. {c} was not to notice anything.
    # salt.mix
    {a} read aloud, {b} poured. The two jars stood side by side, white and white. One scoop, two scoops, and {x} went into the oven.
    {a} tipped in a whole cup of it without looking at the label. {b} stirred. Nobody noticed anything about {x}.
    "Sugar," said {a.n}. "Sugar," said {b.n}, and handed over the salt. {x} did not protest.
    # salt.smell
    It smelled wonderful. {a} and {b} decorated {x.the} with cherries, and it was a picture.
    {x.the} rose as if it were proud of itself. {a} was too, and {b} licked the spoon. {^b.he} frowned, but said nothing.
    {a} carried {x.the} to the table like a crown, and {b} blew a fanfare through the funnel.
    # salt.bite
    {a} cut a piece, bit, chewed, and stopped chewing. A tear ran down {a.his} cheek. "Mmm," {a.he} said to {b}, with an iron will.
    {a} took a big bite of {x.the}. {^a.his} eyebrows rose, higher and higher. {b} waited for praise.
    "And?" asked {b.n}. {a} drank a glass of water, then the jug. "{x.the} is unusual," {a.he} said.
    # salt.truth
    {a} tried some too. "It tastes like the sea!" {a.he} cried. {b} had to laugh, and {c} hid under the table.
    {a} bit off a corner, and knew. "That was us," {a.he} said to {b}. "{c.n} and me. The jars look the same."
    "Spit it out!" shouted {a.n}. "It's all salt, {b.n}!" {c} ran for a bucket.
    # salt.end
    {a} fetched the sugar, and wrote SUGAR on it, in letters as big as {b.s} hand. They gave {x.the} to the sea, which did not mind, and {c} baked pancakes.
    "It was the best surprise of the year," {a} assured {b} and {c}. {^x.the} was fed to the compost, and the compost was thirsty for a week.
    {a} hugged {b} and {c}. "Nobody has ever made me cry with {x.an} before," {a.he} said. Then {x.the} went into the bin, with full honours.
    """
}
