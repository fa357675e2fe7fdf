// English tellings that say more about a hero, and the frame of a story told inside a story.

extension EnglishTellings {
  static let about = """
    # about.wish
    More than anything, {a} wanted {a.wish}.
    {a} had one great wish: {a.wish}. {^a.he} had told [only the cat|nobody|half the street] about it.
    "One day," {a.n} used to say, "one day I'm going {a.wish}." [Nobody laughed. Almost nobody.|And then {a.he} would sigh.|People said: "Eat your soup first."]
    Some children want sweets. {a} wanted {a.wish}.
    On {a.s} wish list there was only one line: {a.wish}. [It had been there for a year.|It was underlined twice.|Below it stood, very small: or a biscuit.]
    {a} had written to [the mayor|{a.his} grandmother|the newspaper] that {a.he} would like {a.wish}. There had been no answer so far.
    # about.fear
    {a} was afraid of only one thing, and that was {a.fear}.
    There were few things that {a} did not like: {a.fear}, for example, and [lumpy porridge|wet socks|the colour beige].
    {a} would not have admitted it, but {a.he} was afraid of {a.fear}.
    "Are you afraid of anything?" {a} had been asked once. "No," {a.he} had said. And then, more quietly: "Well, of {a.fear}."
    If it had not been for {a.fear}, {a} would have been the bravest {a:boy|girl} in [town|the street|the whole country].
    # about.collection
    {a} collected {a.collection}. [There were already [seventy|ninety|a hundred and four] of them, in a shoebox.|Nobody could say why, not even {a}.|{^a.he} was always looking for a new one.]
    Under {a.s} bed there was a box, and in it were {a.collection}. [The box was nearly full.|It was not to be touched.]
    Other people collected stamps or coins. {a} collected {a.collection}.
    "What have you got in your pockets?" people would ask {a}, and as a rule the answer was: {a.collection}.
    {a} had three hobbies: [sleeping late|whistling], {a.collection}, and [a third one that was secret|looking out of windows].
    # about.home
    {a} lived with [{a.his} parents|{a.his} mother|{a.his} father|{a.his} grandparents] above [a shoe shop|a stable|the chemist's|a shop for old books|a noisy café], where it always smelled of <smell>.
    {a.s} home was a [yellow|blue|crooked|narrow] house with [a fig tree|a squeaky gate|a door that stuck|too many stairs] and [a grumpy cat|eleven clocks|a leaking roof|one very good armchair].
    In {a.s} family everyone [sang|talked|shouted] at table, and whoever was last had to [dry the dishes|feed the hens|carry out the ashes].
    At {a.s} house they had <snack> on [Mondays|Wednesdays|Sundays], and for that alone it was worth living there.
    {a} shared a room with [a big sister who snored|a goldfish|twin brothers and a drum|a sewing machine|{a.his} great-aunt's piano]. One gets used to it.
    {a} came from a family of [sailors|dentists|bakers|bell ringers|people who lose things], and was the first who [could not swim|liked vegetables|was left-handed|read the instructions].
    # about.morning
    That morning {a} had eaten <snack> and [put on two different socks|spilled milk on the cat|found a coin in {a.his} shoe|missed a step on the stairs].
    The day had begun well: <snack> for breakfast, [no wind|a rainbow|a postcard from far away|new shoelaces], and nobody who told {a} to hurry.
    The day had begun badly. {a} had [overslept|bitten {a.his} tongue|lost a button|burned the toast], and then the [milk|jam|hot water] had run out.
    Before breakfast {a} had already [watered the beans|read two chapters|quarrelled with a cupboard|counted {a.his} freckles] and [whistled a whole song|answered a letter|fallen off a chair].
    {a} was still a little sleepy. {^a.he} had dreamed of [a talking pear|a ship made of bread|a staircase into the sea|snow in summer], and did not know what it meant.
    In {a.s} pocket were [a string|half a biscuit|a stub of chalk], [two nails|a dried bean|a whistle that did not work] and a [note|handkerchief|pebble]. {^a.he} was ready for anything.
    Somebody had told {a} that [today would be lucky|the circus was in town|red things bring luck|it would rain frogs], and {a.he} [believed every word|did not believe a word|kept an eye open].
    # coda.home
    At home they asked {a}: "And? What was it like?" "[Long|Wet|Good|Complicated]," said {a.n}, and [asked for more bread|took off {a.his} shoes|fell onto the sofa].
    {a} told the whole story at supper, [and left out only the embarrassing part|with both hands|twice, because {a.his} grandfather was a little deaf]. There was <snack>.
    "You smell of <smell>," somebody said when {a} came home. "That's [a long story|what adventure smells like|on purpose]," said {a.n}.
    When {a} turned out {a.his} pockets that night, there were in them: [a leaf|a feather|a nail|some sand], [a bit of string|a crumb of cake|a ticket|a shell] and [a dead fly|nothing else|a plan for tomorrow].
    {a} wanted to write it all down, but after the first sentence {a.he} [fell asleep|ran out of ink|drew a horse instead].
    For supper there was <snack>, and {a} talked with {a.his} mouth full, which was allowed for once.
    # coda.small
    [Later|Afterwards|In the end] it smelled of <smell>, and {a} thought: that's how I'll remember this day.
    <bird> had watched all of it from [a wire|the roof|a post], and now it flew off to tell the others.
    It had taken no longer than [an afternoon|a pot of soup takes|the bell takes to ring twice], but to {a} it seemed like a whole [summer|week|book].
    {a} looked at {a.his} [hands|knees|shoes]. They were [dirty|scratched|full of paint], and {a.he} was rather proud of it.
    [There are days like that.|That's how it goes sometimes.|Nobody had planned it that way.] {a} would not have changed a minute of it.
    {a} discovered that {a.he} had been [walking about in one sock|wearing {a.his} jumper back to front|carrying a spoon in {a.his} pocket] the whole time. It had not mattered.
    # frame.begin
    "Tell me a story," said {a.n}, who was already lying in bed. {b} pulled up a chair. "A true one or a long one?" {b.he} asked. "Both," said {a.n}. And {b} began.
    It was late, and {a} could not sleep. So {b} sat down on the edge of the bed and told {a.him} what had once happened somewhere else.
    Every evening {b} told {a} a story. This is the one {b.he} told on [Friday|Tuesday|the shortest night of the year], while the soup was cooking.
    There was no light that evening, and {a} was bored. "I know a story," said {b.n}, "but you must not interrupt." {a} promised.
    # frame.end
    "[Is it over|And then]?" asked {a.n}. "Then they went to sleep," said {b.n}, "and so will you."
    {b} fell silent. {a} was asleep already, with {a.his} mouth open. Nobody knows how much of it {a.he} had heard.
    "Is that true?" asked {a.n}. {b} put out the light. "I wasn't there," {b.he} said, "but I know somebody who was."
    {a} thought about it for a while. "I would have done exactly the same," {a.he} said. {b} smiled and closed the door, but not completely.
    """
}
