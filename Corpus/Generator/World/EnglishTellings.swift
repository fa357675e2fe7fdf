// English tellings of the everyday events that many plots share.

enum EnglishTellings {
  static let all =
    [
      general, openings, about, weather, traits, feelings, endings, detailsOutdoors, detailsTown,
      detailsHome,
    ] + plots
  static let plots = [
    home, lost, honesty, play, water, work, school, town, animals, wonder, journeys, friends, small,
  ]

  static let general = """
    # go
    ~{a} [walked|hurried|ran|strolled|set off|made [{a.his}|the short] way] {p.to}.
    ~{a} [went|walked] {p.to}[, humming[| softly| an old tune]|, hands in {a.his} pockets|, counting {a.his} steps|, jumping over the puddles|, one eye on the clouds|].
    It was not far {p.to}, and {a} [ran|walked|hopped] all the way.
    {a} took the [short|long|narrow|winding] [way|road|street] {p.to}.
    The [road|path|way] {p.to} [was quiet|smelled of <smell>|was full of people|seemed longer than usual], [and|but] {a} [hurried along|did not slow down|walked quickly].
    [Half an hour|Ten minutes|A quarter of an hour|A short while] later {a} was standing {p.at}.
    {a} [needed|wanted] to think, so {a.he} walked {p.to}.
    # go.both
    ~{a} and {b} [went|walked|ran|hurried|set off] {p.to} together.
    ~the two of them, {a} and {b}, [went|walked] {p.to}[, talking all the way|, side by side|].
    {a} led the way {p.to}, and {b} [followed|came after|trotted behind].
    "Come with me {p.to}," {a.n} said, and {b} [came|did not need to be asked twice].
    {a} and {b} took the [short|shady|steep] way {p.to}, [talking about supper|kicking a stone in turns|guessing what they would find|hardly saying a word].
    # give
    ~{a} [gave|handed|passed|held out] {x} to {b}[| carefully| with a smile| without a word].
    "Here, take {x.the}," {a.n} said to {b}[|, a little shyly| and smiled|].
    {a} put {x} into {b.s} hands.
    "Hold this for me," said {a.n}, and {b} took {x} [with both hands|carefully|gently].
    # give.good
    ~{a} gave {x} to {b}. "It is yours now[|, for always|, really]," {a.he} said.
    "{x.the} is for you," {a.n} said[| suddenly| softly]. "[Keep it|I want you to have it|It suits you]." {b} [took|accepted] it with both hands.
    "For me?" asked {b.n}. {a.n} nodded and [pressed|put] {x} into {b.his} hands.
    {a} [looked at|turned over] {x} one last time and then gave it to {b}, [for good|as a present|to keep].
    # next.day
    The next [morning|day] {a} [woke early|was up before anyone else|jumped out of bed|had made up {a.his} mind|could hardly wait].
    [In the morning|Next morning|At breakfast], over <snack>, {a} [was still thinking about it|had a plan|was wide awake].
    [When the sun came up|When the cock crowed|As soon as it was light], {a} [got dressed|laced {a.his} shoes|opened the shutters].
    A [night|whole night] passed. {a} had [slept well|slept badly|dreamed of it|lain awake for hours], and now it was day again.
    The following [morning|day] began with <snack> and [sunshine|fog|birdsong|a clear sky], [and|but] {a} [had no time to lose|thought of only one thing].
    # days.pass
    {n} days went by. {a} [waited|crossed them off on the calendar|was busy with other things|thought about it every evening].
    For {n} days nothing happened[, or almost nothing|], and {a} [tried to be patient|nearly gave up|went on as usual].
    [So it went|It stayed that way] for {n} days. {a} [counted|did not forget] every one of them.
    After {n} days of waiting, {a} [saw that something had changed|had almost stopped hoping|was ready].
    # thank
    "Thank you[|, {b.n}|, really|, thank you]!" said {a.n}. "[You are very kind|I won't forget it|That was good of you|I don't know what I would do without you]."
    {a} thanked {b} [twice|warmly|three times over|from the bottom of {a.his} heart].
    {a} [squeezed|shook] {b.s} hand. "[Thanks|Thank you]," {a.he} said, and meant it.
    "How can I ever thank you?" {a.n} asked. {b} [laughed|shrugged|smiled]. "[You already have|There is no need|With a slice of cake, perhaps]."
    {b} [waved {a.s} thanks away|turned a little pink when {a} said thank you].
    # ask.help
    "Can you help me?" {a.n} asked {b}. "[I can't do it alone|Four hands are better than two|I don't know where to begin]."
    ~{a} [turned to|went to find|called] {b}, because [two heads think better than one|this was too much for one person|{b} always [knew what to do|had an idea]].
    {a} told {b} everything, from beginning to end. "[Of course I'll help|We'll manage it|Leave it to us two]," said {b.n}.
    "Please, {b.n}, I need you," said {a.n}. {b} [put {b.his} work aside|came at once|rolled up {b.his} sleeves].
    # meet
    There {a} met {b}.
    ~{a} [ran into|came across|met] {b}, who was [eating <snack>|looking at the sky|whistling|tying a shoelace|watching <bird>].
    "[Hello|Good day|Hey], {a.n}!" called [a voice|someone]. It was {b}.
    And who was [sitting|standing|waiting] there? {b}[|, of course].
    # together
    {a} and {b} [sat down side by side|leaned against the wall|sat on the ground] and [shared|ate] <snack>.
    {a} and {b} [laughed until their stomachs hurt|talked about everything and nothing|looked at each other and grinned].
    For a while neither {a} nor {b} said anything. It was a [good|comfortable|friendly] silence.
    "[Shall we|Let's] do this again tomorrow[?|, shall we?]" asked {a.n}. "[And the day after|Every day|Of course]," said {b.n}.
    # look
    {a} looked [everywhere|high and low|in every corner]: [behind the door|under the table|in the drawers|between the cushions], [inside the old boots|on top of the cupboard|under the carpet|among the flower pots]. [Nothing|No luck|Only dust].
    {a} searched [every pocket|every drawer|the whole place] [twice|three times], and found [a button, a string and half a biscuit|nothing but crumbs|only an old shopping list].
    ~{a} got down on {a.his} knees and looked [under everything|in all the dark corners]. There was [dust|a spider|a forgotten sock] there, and nothing else.
    "Think, {a.n}, think," {a.he} told {a.self}. "Where did I [go|stop|sit] [first|last]?"
    # think
    {a} [thought about it|turned it over in {a.his} mind] for a [long|good] while[| and scratched {a.his} head| and bit {a.his} lip].
    {a} [sat down on a step|leaned on a fence|chewed on a blade of grass] and thought.
    What now? {a} [did not know|had three ideas, and all of them were silly|took a deep breath].
    An idea came to {a}, [small at first|slowly, like a cat|all at once], and [it was a good one|it made {a.him} smile].
    # promise
    "I promise," said {a.n}. {b} [nodded|believed {a.him}|looked {a.him} in the eye]. "[Good|A promise is a promise|Then I won't worry]."
    ~{a} gave {b} {a.his} word[|, and they shook hands on it|, one hand on {a.his} heart].
    "Promise?" asked {b.n}. "Promise," said {a.n}[|, and crossed {a.his} heart| very seriously].
    # keep
    And so {a} kept {a.his} promise to {b}[|, just as {a.he} had said].
    {a} had given {b} {a.his} word, and {a.his} word was good.
    "You remembered!" said {b.n}. "I promised," said {a.n}[| simply|, as if that explained everything].
    # fail
    The promise {a} had made to {b} was broken, and {a.he} knew it.
    {a} had promised, and now it was too late. What would {b} say?
    It was only then that {a} remembered {a.his} promise to {b}. {a.s} [heart sank|cheeks grew hot|stomach turned over].
    # sorry
    "I'm sorry, {b.n}," said {a.n}. "[It was my fault|I didn't think|I should have been more careful|I was wrong]."
    {a} swallowed. "[Forgive me|I am so sorry]," {a.he} said [quietly|at last], and looked at {a.his} shoes.
    It took {a} a long time to find the words, and then there were only two of them: "I'm sorry." {b} heard them all the same.
    # forgive
    {b} was quiet for a moment. "[All right|It's all right|I forgive you]," {b.he} said then. "[These things happen|Next time, tell me|Come here]."
    "[I was angry|I was sad], but I'm not any more," {b.n} told {a}.
    {b} [put an arm round {a}|gave {a} a gentle push|held out a hand to {a}]. "[Forgotten|Let's start again|Friends]?" {b.he} said.
    """
}
