// The words that rows are made of: the story world's people, things, places and deeds in both languages.

/// Tables of words; a line is an entry, `|` separates its fields, `*` begins a line that only test rows use,
/// `~` one that only validation rows use.
enum Words {
  /// Names that are the same in both languages.
  static let people = """
    Mira Leila Nadia Hana Rosa Freya Amara Yuki Priya Zoe Clara Elif Ingrid Marta Olga Paula Sana Tala Vera Wanda
    Xenia Yara Zora Bianca Carmen Dalia Emma Farah Greta Kamala Mei Nina Oona Petra Rania Sara Thea Uma Willa
    Alma Bella Celia Dora Fiona Gloria Heidi Irene Jana Keiko Malin Olivia Pilar Selma
    Ali Omar Leo Hugo Kenji Mateo Arjun Bruno Carlos Dmitri Emil Hassan Jonas Kofi Luca Marco Nils Pablo Rafael
    Sven Tariq Umar Viktor Yusuf Zeno Boris Diego Enzo Finn Gabriel Henrik Ismael Jamal Karim Lars Milo Nikhil
    Otto Pedro Rohan Samuel Theo Vasco Anton Ben Daniel Farid Gus Hamid Igor Kwame Luis
    Noor Ruth Ursula Aisha Iris Julia Ximena Rita Wren Beatriz Delphine Elena Pia Catalina Edith
    Noah Goran Quentin Cyrus Ulrich Wim Yannis Zubin Oren Abdul Kai Ugo Chidi David Gil
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
    in the house | en la casa
    in the tower | en la torre
    in the castle | en el castillo
    in the palace | en el palacio
    in the classroom | en el aula
    in the street | en la calle
    in the alley | en el callejón
    in the shop | en la tienda
    in the bookshop | en la librería
    in the factory | en la fábrica
    in the cinema | en el cine
    in the hotel | en el hotel
    in the hospital | en el hospital
    in the village | en la aldea
    in the town | en el pueblo
    in the city | en la ciudad
    in the field | en el campo
    in the vineyard | en el viñedo
    in the desert | en el desierto
    in the shed | en el cobertizo
    in the hut | en la cabaña
    in the tunnel | en el túnel
    in the grass | en la hierba
    in the sand | en la arena
    in the snow | en la nieve
    on the farm | en la granja
    on the balcony | en el balcón
    on the roof | en el tejado
    on the platform | en el andén
    on the coast | en la costa
    on the road | en la carretera
    on the path | en el camino
    on the stage | en el escenario
    on the floor | en el suelo
    at the stadium | en el estadio
    by the well | junto al pozo
    by the sea | junto al mar
    by the fountain | junto a la fuente
    by the gate | junto a la verja
    by the stream | junto al arroyo
    by the door | junto a la puerta
    by the wall | junto a la pared
    by the tree | junto al árbol
    by the hedge | junto al seto
    * in the office | en la oficina
    * in the theatre | en el teatro
    * in the courtyard | en el patio
    * in the square | en la plaza
    * in the room | en el cuarto
    * on the stairs | en las escaleras
    * on the mountain | en la montaña
    * in the wardrobe | en el armario
    * at the station | en la estación
    * in the bath | en el baño
    * by the window | junto a la ventana
    * by the fence | junto a la cerca
    ~ in the church | en la iglesia
    ~ in the valley | en el valle
    ~ in the corner | en el rincón
    ~ on the shore | en la orilla
    ~ at the fair | en la feria
    ~ by the oven | junto al horno
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
    pink | rosado | rosada | rosados | rosadas
    silver | plateado | plateada | plateados | plateadas
    orange | anaranjado | anaranjada | anaranjados | anaranjadas
    * golden | dorado | dorada | dorados | doradas
    * purple | morado | morada | morados | moradas
    ~ violet | violeta | violeta | violetas | violetas
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
    long | largo | larga | largos | largas
    round | redondo | redonda | redondos | redondas
    soft | blando | blanda | blandos | blandas
    clean | limpio | limpia | limpios | limpias
    dry | seco | seca | secos | secas
    * tiny | diminuto | diminuta | diminutos | diminutas
    * strange | extraño | extraña | extraños | extrañas
    ~ ugly | feo | fea | feos | feas
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
    buy | buys | bought | compra | compró | comprará
    sell | sells | sold | vende | vendió | venderá
    bring | brings | brought | trae | trajo | traerá
    take | takes | took | toma | tomó | tomará
    carry | carries | carried | lleva | llevó | llevará
    paint | paints | painted | pinta | pintó | pintará
    break | breaks | broke | rompe | rompió | romperá
    mend | mends | mended | arregla | arregló | arreglará
    choose | chooses | chose | elige | eligió | elegirá
    wash | washes | washed | lava | lavó | lavará
    keep | keeps | kept | guarda | guardó | guardará
    drop | drops | dropped | suelta | soltó | soltará
    push | pushes | pushed | empuja | empujó | empujará
    lift | lifts | lifted | levanta | levantó | levantará
    touch | touches | touched | toca | tocó | tocará
    fetch | fetches | fetched | recoge | recogió | recogerá
    wrap | wraps | wrapped | envuelve | envolvió | envolverá
    need | needs | needed | necesita | necesitó | necesitará
    * move | moves | moved | mueve | movió | moverá
    * throw | throws | threw | tira | tiró | tirará
    * watch | watches | watched | mira | miró | mirará
    * send | sends | sent | manda | mandó | mandará
    ~ admire | admires | admired | admira | admiró | admirará
    ~ polish | polishes | polished | pule | pulió | pulirá
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
    cry | cried | lloró
    talk | talked | habló
    study | studied | estudió
    write | wrote | escribió
    sit | sat | se sentó
    stay | stayed | se quedó
    walk | walked | caminó
    * rest | rested | descansó
    * dream | dreamed | soñó
    * whisper | whispered | susurró
    ~ yawn | yawned | bostezó
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
    run | ran | corrió | corrieron
    laugh | laughed | se rió | se rieron
    shout | shouted | gritó | gritaron
    read | read | leyó | leyeron
    wake up | woke up | se despertó | se despertaron
    fall | fell | cayó | cayeron
    * answer | answered | respondió | respondieron
    * swim | swam | nadó | nadaron
    ~ enter | entered | entró | entraron
    """)
}
