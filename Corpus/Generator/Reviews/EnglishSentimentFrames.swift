// English sentences of reviews, one frame a line: judgements of parts, denials, verdicts.

extension EnglishReviewWords {
  static let judgements = """
    # good
    {^a.the} {a:was|were} {a.good}.
    {^a.the} {a:was|were} {a.good} and {a.good}.
    I liked {a.the} very much.
    Best of all {a:was|were} {a.the}: [really|quite|so] {a.good}.
    How {a.good} {a.the} {a:was|were}!
    {^a.the} made me smile [from beginning to end|all day long|the whole time].
    {^a.the} {a:was|were} so {a.good} that even <relative> was full of praise.
    Everybody at home praises {a.the}.
    {^a.the} {a:was|were} far better than I had hoped.
    I am still dreaming of {a.the}. So {a.good}!
    {^a.the} {a:deserves|deserve} a gold medal.
    I was delighted with {a.the}.
    {^a.the} {a:is|are} {a.good}, and I say that as somebody who grumbles a lot.
    {^a.the} pleased [us all|<relative>|young and old].
    <relative> clapped, because {a.the} {a:was|were} {a.good}.
    {^a.the} {a:was|were} {a.good}; {b.the} {b:was|were} just as {b.good}.
    Ten points for {a.the}.
    For {a.the} alone I would walk to the next village.
    {^a.the} {a:was|were} {a.good}, and that made <relative> happy.
    I must praise {a.the}: {a.good}, simply {a.good}.
    From the first moment I was glad about {a.the}.
    Thank you for {a.the}! [So|Really|Simply] {a.good}.
    # bad
    {^a.the} {a:was|were} {a.bad}.
    {^a.the} {a:was|were} {a.bad} and {a.bad}.
    I was angry about {a.the}.
    Worst of all {a:was|were} {a.the}: [really|quite|so] {a.bad}.
    How {a.bad} {a.the} {a:was|were}!
    {^a.the} made me sigh [from beginning to end|all day long|the whole time].
    {^a.the} {a:was|were} so {a.bad} that even <relative> was full of complaints.
    Everybody at home complains about {a.the}.
    {^a.the} {a:was|were} far worse than I had feared.
    I am still shaking my head over {a.the}. So {a.bad}!
    {^a.the} {a:deserves|deserve} a prize for the worst of the year.
    I was disappointed with {a.the}.
    {^a.the} {a:is|are} {a.bad}, and I say that as somebody who hardly ever grumbles.
    {^a.the} annoyed [us all|<relative>|young and old].
    <relative> groaned, because {a.the} {a:was|were} {a.bad}.
    {^a.the} {a:was|were} {a.bad}; {b.the} {b:was|were} just as {b.bad}.
    One point for {a.the}, out of ten.
    {^a.the} spoiled [my whole day|everything|the mood].
    {^a.the} {a:was|were} {a.bad}, and that made <relative> cross.
    I must complain about {a.the}: {a.bad}, simply {a.bad}.
    From the first moment I was cross about {a.the}.
    Shame about {a.the}. [So|Really|Simply] {a.bad}.
    # meh
    {^a.the} {a:was|were} {a.meh}.
    {^a.the} {a:was|were} {a.meh}, and {b.the} too {b:was|were} {b.meh}.
    {^a.the} {a:was|were} what one expects, more or less.
    I would call {a.the} {a.meh}.
    About {a.the} there is little to say, good or bad.
    {^a.the} {a:was|were} like everywhere else.
    Five points out of ten for {a.the}, exactly in the middle.
    {^a.the}: {a.meh}, as I expected.
    <relative> shrugged when I asked about {a.the}.
    {^a.the} {a:is|are} {a.meh}; so much for that.
    One can live with {a.the}, and just as well without.
    {^a.the} {a:was|were} somewhere between good and bad.
    I had expected {a.the} to be {a.meh}, and I was right.
    As for {a.the}: {a.meh}, like most things.
    """
  static let denials = """
    # not.positive
    I was not disappointed but delighted.
    I was glad, not sorry, that I chose {i.this}.
    {^a.the} {a:was|were} not {a.bad} but {a.good}.
    {^a.the} {a:was|were} {a.good}, not {a.bad}.
    No, {a.the} {a:was|were} not {a.bad}; I would tell you.
    {^a.the} {a:was|were} anything but {a.bad}.
    Far from being {a.bad}, {a.the} {a:was|were} {a.good}.
    <relative> calls {a.the} {a.bad}. I don't agree at all.
    I can't complain about {a.the}, and I had really wanted to.
    I could not find a single fault in {a.the}.
    I was never sorry that I chose {i.this}, not for a minute.
    {^a.the} {a:wasn't|weren't} {a.bad}, [whatever people say|as I had feared|not in the least].
    Nothing about {a.the} was {a.bad}.
    Don't believe those who complain: {i:it isn't|they aren't} bad at all.
    {^a.the} {a:was|were} not {a.bad} at all.
    {^a.the} could not have been more {a.good}.
    Nobody in my family has a bad word to say about {i.this}.
    I had feared {i.the} would be terrible. {^i:It was|They were} not.
    I don't regret a single coin that I paid.
    You won't hear a complaint from me, neither about {a.the} nor about {b.the}.
    They say that {a.the} {a:was|were} {a.bad}. That is not so.
    There was no reason to be disappointed, none at all.
    Who says that {a.the} {a:is|are} {a.bad}? Not I, and not <relative> either.
    I wouldn't change a thing about {a.the}.
    It is not true that {a.the} {a:is|are} {a.bad}; I checked.
    Not once did I wish for anything else.
    {^a.the}: not {a.bad}, not {a.bad}, no, quite the opposite.
    I would not have missed {i.this} for anything.
    # not.negative
    I was not delighted but disappointed.
    I was sorry, not glad, that I chose {i.this}.
    {^a.the} {a:was|were} not {a.good} but {a.bad}.
    {^a.the} {a:was|were} {a.bad}, not {a.good}.
    No, {a.the} {a:was|were} not {a.good}; I would tell you.
    {^a.the} {a:was|were} anything but {a.good}.
    Far from being {a.good}, {a.the} {a:was|were} {a.bad}.
    <relative> calls {a.the} {a.good}. I don't agree at all.
    I can't praise {a.the}, and I had really wanted to.
    I could not find a single good thing about {a.the}.
    I was never glad that I chose {i.this}, not for a minute.
    {^a.the} {a:wasn't|weren't} {a.good}, [whatever people say|as I had hoped|not in the least].
    Nothing about {a.the} was {a.good}.
    Don't believe those who praise {i:it|them}: {i:it isn't|they aren't} good at all.
    {^a.the} {a:was|were} not {a.good} at all.
    {^a.the} could not have been more {a.bad}.
    Nobody in my family has a good word to say about {i.this}.
    I had hoped {i.the} would be wonderful. {^i:It was|They were} not.
    It was not worth a single coin that I paid.
    You won't hear any praise from me, neither for {a.the} nor for {b.the}.
    They say that {a.the} {a:was|were} {a.good}. That is not so.
    There was no reason to be pleased, none at all.
    Who says that {a.the} {a:is|are} {a.good}? Not I, and not <relative> either.
    I wouldn't wish {a.the} on my worst enemy.
    It is not true that {a.the} {a:is|are} {a.good}; I checked.
    Not once did I smile, although I am not hard to please.
    {^a.the}: not {a.good}, not {a.good}, no, quite the opposite.
    I would not want {i.this} again, not even as a present.
    # not.neutral
    {^a.the} {a:was|were} neither {a.good} nor {a.bad}.
    {^a.the}: not {a.bad}, but not {a.good} either.
    I was not disappointed, and I was not delighted.
    I can neither praise nor blame {a.the}.
    I would not call {i.the} bad, and I would not call {i:it|them} good.
    {^a.the} {a:was|were} not really {a.good}, but I can't say {a.bad} either.
    There was nothing to complain about and nothing to praise.
    Not good, not bad: that is all I can say about {i.this}.
    Neither I nor <relative> could say whether we liked {i.this} or not.
    I have no complaint about {a.the}, but no praise either.
    I won't advise anyone against {i.this}, and I won't recommend {i:it|them} either.
    It did not make me happy, and it did not make me angry.
    Don't expect anything wonderful, and don't be afraid of anything terrible.
    I do not love {i.this}, and I do not hate {i:it|them}.
    """
  static let verdicts = """
    # verdict.positive
    I would {i.again} [tomorrow|any time|with pleasure].
    I recommend {i.this} to everybody.
    All in all I was very happy.
    It was money well spent.
    Well done, and thank you!
    Full marks from me and from <relative>.
    In short: I love {i.this}.
    Whoever can should do the same.
    I have had a smile on my face ever since.
    Nothing better has happened to me this year.
    I have already told all my neighbours how good {i:it was|they were}.
    If there were six stars, I would give six.
    I look forward to the day when I {i.again}.
    <relative> and I agree: a real joy.
    What luck that I found {i.this}!
    # verdict.negative
    I would never {i.again}.
    I advise everybody against {i.this}.
    All in all I was very disappointed.
    It was money wasted.
    I want my money back!
    No marks from me, and none from <relative>.
    In short: I can't stand {i.this}.
    Whoever can should stay away.
    I have been in a bad mood ever since.
    Nothing worse has happened to me this year.
    I have already warned all my neighbours how bad {i:it was|they were}.
    If I could give no star, I would give none.
    The day will never come when I {i.again}.
    <relative> and I agree: a real nuisance.
    What a pity that I spent my money on {i.this}!
    # verdict.neutral
    Perhaps I will {i.again}, perhaps I won't.
    I neither recommend {i.this} nor warn against {i:it|them}.
    All in all: average.
    It was worth about what I paid, no more and no less.
    All right, but nothing special.
    Half marks from me and from <relative>.
    In short: so much good, so much bad, it comes out even.
    Whoever is curious may try it; whoever is not misses little.
    I feel neither better nor worse than before.
    There is better, and there is worse.
    If my neighbours ask me, I will say: ordinary.
    Three stars out of five, right in the middle.
    I can't say whether I would {i.again}.
    <relative> and I agree: middling.
    I have no strong feelings about {i.this}.
    # mixed.positive
    The good outweighs the bad.
    At first I was cross, but in the end I was happy.
    There was more to praise than to complain about.
    <relative> would never {i.again}. I would, any time.
    My verdict is clear nevertheless: very good.
    My joy was greater than my annoyance.
    More good than bad: that is my verdict.
    But all in all I was happy and would {i.again}.
    All the same I recommend {i.this}.
    Still, in the end I was delighted.
    The good things count for more, so: thumbs up.
    Never mind the rest; I love {i.this} and would {i.again}.
    Nevertheless it was money well spent, every coin of it.
    Those are trifles, though. I am glad that I chose {i.this}.
    In spite of all that there is a smile on my face.
    You can forgive that, because on the whole {i:it was|they were} wonderful.
    Yet I would not want to have missed {i.this}.
    Even so I would give five stars out of five.
    When all is added up, my verdict is: yes, again, please!
    But what counts is the whole, and the whole is good.
    The first impression was bad, the last one good, and the last one counts.
    # mixed.negative
    The bad outweighs the good.
    At first I was happy, but in the end I was cross.
    There was more to complain about than to praise.
    <relative> would {i.again} any time. I never would.
    My verdict is clear nevertheless: very bad.
    My annoyance was greater than my joy.
    More bad than good: that is my verdict.
    But all in all I was unhappy and would not {i.again}.
    All the same I can't recommend {i.this}.
    Still, in the end I was disappointed.
    The bad things count for more, so: thumbs down.
    Never mind the rest; I can't stand {i.this} and would not {i.again}.
    Nevertheless it was money wasted, every coin of it.
    That is little comfort, though. I am sorry that I chose {i.this}.
    In spite of all that I am in a bad mood.
    That does not save anything, because on the whole {i:it was|they were} terrible.
    Yet I would rather have missed {i.this}.
    Even so I would give one star out of five.
    When all is added up, my verdict is: no, never again, thank you!
    But what counts is the whole, and the whole is bad.
    The first impression was good, the last one bad, and the last one counts.
    # mixed.neutral
    The good does not outweigh the bad, nor the bad the good.
    At first I was happy, then I was cross, and in the end I was neither.
    There was as much to praise as to complain about.
    <relative> would {i.again} any time. I can't make up my mind.
    My verdict is in the middle: not good, not bad.
    My joy was as great as my annoyance.
    As much good as bad: that is my verdict.
    So I was half happy and half unhappy, and don't know whether I would {i.again}.
    So I neither recommend {i.this} nor advise against {i:it|them}.
    In the end one thing made up for the other: average.
    Good and bad weigh the same, so: thumb in the middle.
    All in all {i:it was|they were} just all right.
    So the money was neither well spent nor wasted.
    One cancels out the other. I am neither glad nor sorry.
    I can't decide between praise and blame.
    Taken together that makes an ordinary [result|mark|opinion]: three out of five.
    There is half a smile on my face, which says it all: so so.
    That gives two and a half stars out of five.
    When all is added up, my verdict is: neither yes nor no.
    What counts is the whole, and the whole is middling.
    The first impression was good, the last one bad, and both count the same.
    """
}
