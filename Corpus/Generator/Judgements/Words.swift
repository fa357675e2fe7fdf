// Words of both languages that tasks are made of; a line is an entry, its fields are parted by bars.

import StoryWorld

/// Tables of words.
enum Words {
  /// Names of people, the same in both languages.
  static let names: [String] =
    (EnglishLexicon.shared.names[.feminine] ?? []) + (EnglishLexicon.shared.names[.masculine] ?? [])

  /// Things: singular and plural, Spanish singular, plural and gender.
  static let things = table(
    """
    kite | kites | cometa | cometas | f
    ball | balls | pelota | pelotas | f
    doll | dolls | muñeca | muñecas | f
    puppet | puppets | títere | títeres | m
    sled | sleds | trineo | trineos | m
    bicycle | bicycles | bicicleta | bicicletas | f
    scooter | scooters | patinete | patinetes | m
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
    apron | aprons | delantal | delantales | m
    whistle | whistles | silbato | silbatos | m
    ribbon | ribbons | cinta | cintas | f
    button | buttons | botón | botones | m
    ring | rings | anillo | anillos | m
    necklace | necklaces | collar | collares | m
    brooch | brooches | broche | broches | m
    compass | compasses | brújula | brújulas | f
    telescope | telescopes | telescopio | telescopios | m
    coin | coins | moneda | monedas | f
    key | keys | llave | llaves | f
    shell | shells | concha | conchas | f
    feather | feathers | pluma | plumas | f
    map | maps | mapa | mapas | m
    letter | letters | carta | cartas | f
    notebook | notebooks | cuaderno | cuadernos | m
    book | books | libro | libros | m
    painting | paintings | cuadro | cuadros | m
    pencil | pencils | lápiz | lápices | m
    lantern | lanterns | farol | faroles | m
    candle | candles | vela | velas | f
    torch | torches | linterna | linternas | f
    lamp | lamps | lámpara | lámparas | f
    cup | cups | taza | tazas | f
    plate | plates | plato | platos | m
    bowl | bowls | cuenco | cuencos | m
    jug | jugs | jarra | jarras | f
    vase | vases | florero | floreros | m
    mirror | mirrors | espejo | espejos | m
    clock | clocks | reloj | relojes | m
    jar | jars | tarro | tarros | m
    bottle | bottles | botella | botellas | f
    basket | baskets | cesta | cestas | f
    bucket | buckets | cubo | cubos | m
    sack | sacks | saco | sacos | m
    box | boxes | caja | cajas | f
    suitcase | suitcases | maleta | maletas | f
    hammer | hammers | martillo | martillos | m
    rope | ropes | cuerda | cuerdas | f
    spade | spades | pala | palas | f
    rake | rakes | rastrillo | rastrillos | m
    broom | brooms | escoba | escobas | f
    needle | needles | aguja | agujas | f
    blanket | blankets | manta | mantas | f
    cushion | cushions | cojín | cojines | m
    pumpkin | pumpkins | calabaza | calabazas | f
    cake | cakes | pastel | pasteles | m
    apple | apples | manzana | manzanas | f
    pear | pears | pera | peras | f
    melon | melons | melón | melones | m
    egg | eggs | huevo | huevos | m
    raft | rafts | balsa | balsas | f
    canoe | canoes | canoa | canoas | f
    flag | flags | bandera | banderas | f
    balloon | balloons | globo | globos | m
    mask | masks | máscara | máscaras | f
    crown | crowns | corona | coronas | f
    medal | medals | medalla | medallas | f
    ticket | tickets | billete | billetes | m
    chair | chairs | silla | sillas | f
    bench | benches | banco | bancos | m
    """)

  /// Adjectives: English, Spanish masculine and feminine, and their plurals.
  static let adjectives = table(
    """
    red | rojo | roja | rojos | rojas
    blue | azul | azul | azules | azules
    green | verde | verde | verdes | verdes
    yellow | amarillo | amarilla | amarillos | amarillas
    white | blanco | blanca | blancos | blancas
    black | negro | negra | negros | negras
    old | viejo | vieja | viejos | viejas
    new | nuevo | nueva | nuevos | nuevas
    small | pequeño | pequeña | pequeños | pequeñas
    round | redondo | redonda | redondos | redondas
    heavy | pesado | pesada | pesados | pesadas
    long | largo | larga | largos | largas
    wet | mojado | mojada | mojados | mojadas
    clean | limpio | limpia | limpios | limpias
    pretty | bonito | bonita | bonitos | bonitas
    """)

  /// Places with their prepositions.
  static let places = table(
    """
    at the harbour | en el puerto
    on the beach | en la playa
    by the river | junto al río
    by the lake | junto al lago
    by the pond | junto al estanque
    on the old bridge | en el puente viejo
    in the village square | en la plaza del pueblo
    at the market | en el mercado
    in the park | en el parque
    in the garden | en el jardín
    in the orchard | en el huerto
    in the meadow | en el prado
    in the forest | en el bosque
    on the hill | en la colina
    in the barn | en el granero
    in the stable | en el establo
    in the kitchen | en la cocina
    in the attic | en el desván
    in the cellar | en el sótano
    in the bedroom | en el dormitorio
    on the porch | en el porche
    in the courtyard | en el patio
    on the rooftop | en la azotea
    at the school | en la escuela
    in the library | en la biblioteca
    in the bakery | en la panadería
    in the workshop | en el taller
    at the station | en la estación
    at the lighthouse | en el faro
    at the mill | en el molino
    in the museum | en el museo
    in the theatre | en el teatro
    in the greenhouse | en el invernadero
    in the cave | en la cueva
    on the island | en la isla
    at the bus stop | en la parada del autobús
    at the post office | en la oficina de correos
    """)

  /// Deeds: base, past, present, Spanish past and present.
  static let deeds = table(
    """
    find | found | finds | encontró | encuentra
    lose | lost | loses | perdió | pierde
    leave | left | leaves | dejó | deja
    hide | hid | hides | escondió | esconde
    forget | forgot | forgets | olvidó | olvida
    draw | drew | draws | dibujó | dibuja
    drop | dropped | drops | soltó | suelta
    see | saw | sees | vio | ve
    choose | chose | chooses | eligió | elige
    paint | painted | paints | pintó | pinta
    clean | cleaned | cleans | limpió | limpia
    break | broke | breaks | rompió | rompe
    """)

  /// Ways of giving: base, past, participle, Spanish past.
  static let gifts = table(
    """
    give | gave | given | dio
    lend | lent | lent | prestó
    send | sent | sent | mandó
    bring | brought | brought | llevó
    """)

  /// Fields of all lines.
  static func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|").map { field in
        field.split(separator: " ").joined(separator: " ")
      }
    }
  }
}
