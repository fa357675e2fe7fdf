// The words that rows are made of: the story world's people, things, places and deeds in both languages.

/// Tables of words; a line is an entry, `|` separates its fields, `*` begins a line that only test rows use.
enum Words {
  /// Names that are the same in both languages.
  static let people = """
    Mira Leila Nadia Hana Rosa Freya Amara Yuki Priya Zoe Clara Elif Ingrid Marta Olga Paula Sana Tala Vera Wanda
    Xenia Yara Zora Bianca Carmen Dalia Emma Farah Greta Kamala Mei Nina Oona Petra Rania Sara Thea Uma Willa
    Alma Bella Celia Dora Fiona Gloria Heidi Irene Jana Keiko Malin Olivia Pilar Selma
    Ali Omar Leo Hugo Kenji Mateo Arjun Bruno Carlos Dmitri Emil Hassan Jonas Kofi Luca Marco Nils Pablo Rafael
    Sven Tariq Umar Viktor Yusuf Zeno Boris Diego Enzo Finn Gabriel Henrik Ismael Jamal Karim Lars Milo Nikhil
    Otto Pedro Rohan Samuel Theo Vasco Anton Ben Daniel Farid Gus Hamid Igor Kwame Luis
    """

  /// Names that only validation rows use.
  static let validationPeople = """
    Tamsin Ulla Anouk Chioma Giulia Isla Kirsi Lola Uri Wilfred Conrad Edgar Fritz
    """

  /// Names that only test rows use.
  static let testPeople = """
    Maren Nora Renata Sunita Teresa Winnie Bridget Frida Gwen Hilda Indira Kezia Lena Linnea Zahra Yasmin
    Pavel Remy Salim Georg Harvey Idris Jacob Lorenzo Malik Nico Orlando Piet Ravi Timur Vikram Wesley
    """

  /// English singular and plural, Spanish singular and plural, Spanish gender.
  static let things = Table(
    """
    kite | kites | cometa | cometas | f
    ball | balls | pelota | pelotas | f
    doll | dolls | muñeca | muñecas | f
    puppet | puppets | títere | títeres | m
    marble | marbles | canica | canicas | f
    drum | drums | tambor | tambores | m
    flute | flutes | flauta | flautas | f
    violin | violins | violín | violines | m
    guitar | guitars | guitarra | guitarras | f
    trumpet | trumpets | trompeta | trompetas | f
    bell | bells | campana | campanas | f
    scarf | scarves | bufanda | bufandas | f
    hat | hats | sombrero | sombreros | m
    cap | caps | gorra | gorras | f
    glove | gloves | guante | guantes | m
    boot | boots | bota | botas | f
    coat | coats | abrigo | abrigos | m
    whistle | whistles | silbato | silbatos | m
    ribbon | ribbons | cinta | cintas | f
    button | buttons | botón | botones | m
    ring | rings | anillo | anillos | m
    necklace | necklaces | collar | collares | m
    compass | compasses | brújula | brújulas | f
    coin | coins | moneda | monedas | f
    key | keys | llave | llaves | f
    shell | shells | concha | conchas | f
    feather | feathers | pluma | plumas | f
    map | maps | mapa | mapas | m
    letter | letters | carta | cartas | f
    notebook | notebooks | cuaderno | cuadernos | m
    book | books | libro | libros | m
    pencil | pencils | lápiz | lápices | m
    lantern | lanterns | farol | faroles | m
    candle | candles | vela | velas | f
    lamp | lamps | lámpara | lámparas | f
    cup | cups | taza | tazas | f
    plate | plates | plato | platos | m
    bowl | bowls | cuenco | cuencos | m
    jug | jugs | jarra | jarras | f
    vase | vases | florero | floreros | m
    mirror | mirrors | espejo | espejos | m
    bottle | bottles | botella | botellas | f
    basket | baskets | cesta | cestas | f
    bucket | buckets | cubo | cubos | m
    sack | sacks | saco | sacos | m
    box | boxes | caja | cajas | f
    suitcase | suitcases | maleta | maletas | f
    hammer | hammers | martillo | martillos | m
    rope | ropes | cuerda | cuerdas | f
    spade | spades | pala | palas | f
    broom | brooms | escoba | escobas | f
    blanket | blankets | manta | mantas | f
    cushion | cushions | cojín | cojines | m
    pumpkin | pumpkins | calabaza | calabazas | f
    carrot | carrots | zanahoria | zanahorias | f
    cake | cakes | pastel | pasteles | m
    biscuit | biscuits | galleta | galletas | f
    apple | apples | manzana | manzanas | f
    pear | pears | pera | peras | f
    orange | oranges | naranja | naranjas | f
    melon | melons | melón | melones | m
    egg | eggs | huevo | huevos | m
    flag | flags | bandera | banderas | f
    mask | masks | máscara | máscaras | f
    crown | crowns | corona | coronas | f
    medal | medals | medalla | medallas | f
    * balloon | balloons | globo | globos | m
    * ladder | ladders | escalera | escaleras | f
    * umbrella | umbrellas | paraguas | paraguas | m
    * bracelet | bracelets | pulsera | pulseras | f
    * pebble | pebbles | guijarro | guijarros | m
    * postcard | postcards | postal | postales | f
    * teapot | teapots | tetera | teteras | f
    * needle | needles | aguja | agujas | f
    * ticket | tickets | billete | billetes | m
    * chair | chairs | silla | sillas | f
    * cabbage | cabbages | col | coles | f
    * jumper | jumpers | jersey | jerséis | m
    * nest | nests | nido | nidos | m
    * torch | torches | linterna | linternas | f
    """)

  /// English and Spanish, with the preposition.
  static let places = Table(
    """
    in the garden | en el jardín
    in the kitchen | en la cocina
    in the attic | en el desván
    in the cellar | en el sótano
    in the bedroom | en el dormitorio
    in the forest | en el bosque
    in the park | en el parque
    in the meadow | en el prado
    in the barn | en el granero
    in the stable | en el establo
    in the library | en la biblioteca
    in the bakery | en la panadería
    in the workshop | en el taller
    in the museum | en el museo
    in the cave | en la cueva
    in the orchard | en el huerto
    on the beach | en la playa
    on the hill | en la colina
    on the porch | en el porche
    on the bridge | en el puente
    on the island | en la isla
    at the harbour | en el puerto
    at the market | en el mercado
    at the school | en la escuela
    at the mill | en el molino
    by the lake | junto al lago
    by the river | junto al río
    * in the greenhouse | en el invernadero
    * in the theatre | en el teatro
    * in the courtyard | en el patio
    * on the rooftop | en la azotea
    * at the lighthouse | en el faro
    * at the station | en la estación
    * by the pond | junto al estanque
    """)

  /// English; Spanish masculine and feminine singular, masculine and feminine plural.
  static let colours = Table(
    """
    red | rojo | roja | rojos | rojas
    blue | azul | azul | azules | azules
    green | verde | verde | verdes | verdes
    yellow | amarillo | amarilla | amarillos | amarillas
    white | blanco | blanca | blancos | blancas
    black | negro | negra | negros | negras
    brown | marrón | marrón | marrones | marrones
    grey | gris | gris | grises | grises
    """)

  /// Other adjectives, in the same form.
  static let adjectives = Table(
    """
    old | viejo | vieja | viejos | viejas
    new | nuevo | nueva | nuevos | nuevas
    small | pequeño | pequeña | pequeños | pequeñas
    big | grande | grande | grandes | grandes
    heavy | pesado | pesada | pesados | pesadas
    wet | mojado | mojada | mojados | mojadas
    dirty | sucio | sucia | sucios | sucias
    broken | roto | rota | rotos | rotas
    """)

  /// What one does with a thing: English base, present, past; Spanish present, preterite, future.
  static let deeds = Table(
    """
    find | finds | found | encuentra | encontró | encontrará
    lose | loses | lost | pierde | perdió | perderá
    hide | hides | hid | esconde | escondió | esconderá
    see | sees | saw | ve | vio | verá
    leave | leaves | left | deja | dejó | dejará
    forget | forgets | forgot | olvida | olvidó | olvidará
    draw | draws | drew | dibuja | dibujó | dibujará
    clean | cleans | cleaned | limpia | limpió | limpiará
    """)

  /// Deeds whose tense is changed, but which no story tells, in the same form.
  static let otherDeeds = Table(
    """
    buy | buys | bought | compra | compró | comprará
    sell | sells | sold | vende | vendió | venderá
    bring | brings | brought | trae | trajo | traerá
    take | takes | took | toma | tomó | tomará
    carry | carries | carried | lleva | llevó | llevará
    paint | paints | painted | pinta | pintó | pintará
    break | breaks | broke | rompe | rompió | romperá
    need | needs | needed | necesita | necesitó | necesitará
    mend | mends | mended | arregla | arregló | arreglará
    """)

  /// What one does at a place: English base and past, Spanish preterite.
  static let stays = Table(
    """
    wait | waited | esperó
    sing | sang | cantó
    sleep | slept | durmió
    work | worked | trabajó
    play | played | jugó
    eat | ate | comió
    read | read | leyó
    dance | danced | bailó
    """)

  /// What several do one after the other: English base and past, Spanish preterite, of one and of several.
  static let turns = Table(
    """
    come | came | llegó | llegaron
    sing | sang | cantó | cantaron
    speak | spoke | habló | hablaron
    jump | jumped | saltó | saltaron
    leave | left | salió | salieron
    dance | danced | bailó | bailaron
    eat | ate | comió | comieron
    """)

  /// What one does for a reason: English base and past, Spanish preterite.
  static let reactions = Table(
    """
    stay at home | stayed at home | se quedó en casa
    go home | went home | se fue a casa
    laugh | laughed | se rió
    cry | cried | lloró
    sing | sang | cantó
    run | ran | corrió
    smile | smiled | sonrió
    wake up | woke up | se despertó
    stop | stopped | se detuvo
    hide | hid | se escondió
    call for help | called for help | pidió ayuda
    """)

  /// Reasons: the clause and the word that a right answer must hold, in English and in Spanish.
  static let reasons = Table(
    """
    it was raining | raining | llovía | llovía
    it was late | late | era tarde | tarde
    it was cold | cold | hacía frío | frío
    the road was closed | road | el camino estaba cerrado | camino
    the soup was ready | soup | la sopa estaba lista | sopa
    the sun was shining | sun | brillaba el sol | sol
    the dog was barking | dog | el perro ladraba | perro
    the door was open | door | la puerta estaba abierta | puerta
    a friend was there | friend | había una amiga allí | amiga
    * the bread was burnt | bread | el pan estaba quemado | pan
    * the moon was full | moon | había luna llena | luna
    * the cat was asleep | cat | el gato dormía | gato
    """)

  /// Sentences that no question is about.
  static let fillers = Table(
    """
    It was raining. | Llovía.
    The sun was shining. | Brillaba el sol.
    It was a quiet day. | Era un día tranquilo.
    The wind was cold. | El viento era frío.
    It was early in the morning. | Era muy temprano.
    It was already late. | Ya era tarde.
    The birds were singing. | Los pájaros cantaban.
    Nobody said a word. | Nadie dijo nada.
    * The day was cold and quiet. | El día era frío y tranquilo.
    * It was early, and the birds were singing. | Era temprano y los pájaros cantaban.
    """)
}
