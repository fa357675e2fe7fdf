// English sentences of reviews, one frame a line: judgements of parts and denials.

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
    {^a.the} {a:is|are} still {a.good}, however often I look.
    There is much to praise about {a.the}, and I must say so.
    Every time I think of {a.the} I am happy.
    We have all been dreaming of {a.the} ever since.
    One could hardly wish for anything better than {a.the}.
    {^a.the} made up for everything: {a.good} and {a.good}.
    Nothing pleased me more than {a.the}.
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
    {^a.the} {a:is|are} still {a.bad}, however often I look.
    There is much to blame about {a.the}, and I must say so.
    Every time I think of {a.the} I am cross.
    We have all been shaking our heads over {a.the} ever since.
    One could hardly think of anything worse than {a.the}.
    {^a.the} spoiled the rest: {a.bad} and {a.bad}.
    Nothing annoyed me more than {a.the}.
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
    {^a.the} {a:was|were} {a.meh}, no better and no worse than last time.
    There is better than {a.the}, and there is worse.
    Whether {a.the} {a:was|were} good or bad I could not say: {a.meh}.
    {^a.the} {a:is|are} still as [last year|always|before]: {a.meh}.
    <relative> found {a.the} {a.meh}, and I must say the same.
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
    You will hear nothing bad from me about {a.the}, and nothing bad about {b.the}.
    Whoever calls {a.the} {a.bad} is wrong: {a.good} is the word.
    Neither {a.the} nor {b.the} {b:was|were} {b.bad}.
    I looked for a fault in {a.the} and found none.
    {^a.the} {a:wasn't|weren't} {a.bad}, and {b.the} {b:wasn't|weren't} {b.bad} either.
    I have no complaint about {a.the}, not even a single small one.
    There is nothing bad to say about {a.the}, neither from me nor from <relative>.
    {^a.the} could not have been better, nor could {b.the}.
    I wouldn't call {a.the} {a.bad}; I would call {a:it|them} {a.good}.
    <relative> was not cross about {a.the} but happy, and so was I.
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
    You will hear nothing good from me about {a.the}, and nothing good about {b.the}.
    Whoever calls {a.the} {a.good} is wrong: {a.bad} is the word.
    Neither {a.the} nor {b.the} {b:was|were} {b.good}.
    I looked for a good side of {a.the} and found none.
    {^a.the} {a:wasn't|weren't} {a.good}, and {b.the} {b:wasn't|weren't} {b.good} either.
    I have no praise for {a.the}, not even a single small word.
    There is nothing good to say about {a.the}, neither from me nor from <relative>.
    {^a.the} could not have been worse, nor could {b.the}.
    I wouldn't call {a.the} {a.good}; I would call {a:it|them} {a.bad}.
    <relative> was not happy with {a.the} but cross, and so was I.
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
    {^a.the} {a:was|were} not {a.good}, and {b.the} {b:was|were} not {b.bad}: so so.
    I would not praise {a.the}, and I would not complain about {a:it|them}.
    There was no reason to be pleased and no reason to be cross.
    You will hear no praise from me and no complaint.
    {^a.the} could have been better, and {a:it|they} could have been worse.
    """
}
