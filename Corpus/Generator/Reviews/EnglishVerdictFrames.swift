// English sentences that end a review, one frame a line: verdicts, plain and after praise and blame.

extension EnglishReviewWords {
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
    I could not be happier.
    Next time I will bring my whole family.
    It could hardly be better.
    I am still glad about it every day.
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
    I could not be more disappointed.
    Next time I will stay at home.
    It could hardly be worse.
    I am still cross about it every day.
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
    It could be better, and it could be worse.
    Next time I will toss a coin.
    I am neither glad nor cross about it.
    It happened, and that is all.
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
    On the whole {i:it was|they were} good, and that is what counts for me.
    Taken as a whole: more good than bad.
    For me the good counts, not the bad.
    The good made up for the bad, and for more than that.
    Looking back I am happy, in spite of everything.
    Would I {i.again}? Yes, in spite of the bad.
    I was nearly disappointed, but in the end I am glad.
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
    On the whole {i:it was|they were} bad, and that is what counts for me.
    Taken as a whole: more bad than good.
    For me the bad counts, not the good.
    The good did not make up for the bad, far from it.
    Looking back I am cross, in spite of everything.
    Would I {i.again}? No, in spite of the good.
    I was nearly delighted, but in the end I am sorry.
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
    On the whole {i:it was|they were} neither good nor bad, and that is what counts for me.
    Taken as a whole: half good and half bad.
    For me the good counts as much as the bad.
    The good made up for the bad, and for no more than that.
    Looking back I am neither happy nor cross.
    Would I {i.again}? I can't say yes, and I can't say no.
    I was nearly delighted and nearly disappointed; average remains.
    """
}
