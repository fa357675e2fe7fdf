// Verb forms and opposites, for labelled data that rewrites sentences.

extension EnglishWords {
  /// Base, third person present, past, participle, -ing form.
  static let verbs = """
    ask | asks | asked | asked | asking
    bake | bakes | baked | baked | baking
    begin | begins | began | begun | beginning
    borrow | borrows | borrowed | borrowed | borrowing
    break | breaks | broke | broken | breaking
    bring | brings | brought | brought | bringing
    build | builds | built | built | building
    buy | buys | bought | bought | buying
    call | calls | called | called | calling
    carry | carries | carried | carried | carrying
    catch | catches | caught | caught | catching
    choose | chooses | chose | chosen | choosing
    climb | climbs | climbed | climbed | climbing
    close | closes | closed | closed | closing
    come | comes | came | come | coming
    cook | cooks | cooked | cooked | cooking
    cry | cries | cried | cried | crying
    dance | dances | danced | danced | dancing
    dig | digs | dug | dug | digging
    draw | draws | drew | drawn | drawing
    drink | drinks | drank | drunk | drinking
    drop | drops | dropped | dropped | dropping
    eat | eats | ate | eaten | eating
    fall | falls | fell | fallen | falling
    feel | feels | felt | felt | feeling
    find | finds | found | found | finding
    fix | fixes | fixed | fixed | fixing
    fly | flies | flew | flown | flying
    forget | forgets | forgot | forgotten | forgetting
    forgive | forgives | forgave | forgiven | forgiving
    give | gives | gave | given | giving
    go | goes | went | gone | going
    grow | grows | grew | grown | growing
    hear | hears | heard | heard | hearing
    help | helps | helped | helped | helping
    hide | hides | hid | hidden | hiding
    hold | holds | held | held | holding
    hope | hopes | hoped | hoped | hoping
    jump | jumps | jumped | jumped | jumping
    keep | keeps | kept | kept | keeping
    know | knows | knew | known | knowing
    laugh | laughs | laughed | laughed | laughing
    learn | learns | learned | learned | learning
    leave | leaves | left | left | leaving
    lend | lends | lent | lent | lending
    listen | listens | listened | listened | listening
    look | looks | looked | looked | looking
    lose | loses | lost | lost | losing
    make | makes | made | made | making
    meet | meets | met | met | meeting
    open | opens | opened | opened | opening
    paint | paints | painted | painted | painting
    plant | plants | planted | planted | planting
    play | plays | played | played | playing
    promise | promises | promised | promised | promising
    read | reads | read | read | reading
    run | runs | ran | run | running
    say | says | said | said | saying
    see | sees | saw | seen | seeing
    sell | sells | sold | sold | selling
    send | sends | sent | sent | sending
    share | shares | shared | shared | sharing
    sing | sings | sang | sung | singing
    sit | sits | sat | sat | sitting
    sleep | sleeps | slept | slept | sleeping
    smile | smiles | smiled | smiled | smiling
    stand | stands | stood | stood | standing
    swim | swims | swam | swum | swimming
    take | takes | took | taken | taking
    teach | teaches | taught | taught | teaching
    tell | tells | told | told | telling
    thank | thanks | thanked | thanked | thanking
    think | thinks | thought | thought | thinking
    throw | throws | threw | thrown | throwing
    wait | waits | waited | waited | waiting
    wake | wakes | woke | woken | waking
    walk | walks | walked | walked | walking
    wash | washes | washed | washed | washing
    watch | watches | watched | watched | watching
    whisper | whispers | whispered | whispered | whispering
    win | wins | won | won | winning
    write | writes | wrote | written | writing
    """
  static let opposites = """
    big | small
    hot | cold
    warm | cool
    wet | dry
    old | new
    young | old
    long | short
    tall | short
    heavy | light
    dark | bright
    fast | slow
    loud | quiet
    soft | hard
    sweet | sour
    full | empty
    clean | dirty
    open | closed
    happy | sad
    brave | afraid
    early | late
    near | far
    up | down
    inside | outside
    first | last
    lost | found
    broken | mended
    clever | silly
    easy | difficult
    strong | weak
    rough | smooth
    thick | thin
    wide | narrow
    high | low
    deep | shallow
    rich | poor
    true | false
    right | wrong
    begin | end
    remember | forget
    give | take
    buy | sell
    come | go
    win | lose
    laugh | cry
    morning | evening
    day | night
    """
}
