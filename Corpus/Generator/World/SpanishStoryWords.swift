// The story world's own keys in Spanish: names, trades, species, relations, places, and the things and
// adjectives that the general lexicon has not got or says differently.

extension SpanishLexicon {
  /// Names that Spanish writes in its own way; all others stay as they are.
  static let nameEntries = """
    Ines=Inés, Sofia=Sofía, Lucia=Lucía, Helen=Helena, Naomi=Noemí, Veronica=Verónica, Violet=Violeta
    Fatima=Fátima, Jasmine=Jazmín, Alice=Alicia, Esther=Ester, Tomas=Tomás, Adam=Adán, Oscar=Óscar, Ivan=Iván
    Cesar=César, Elias=Elías, Daniel=Daniel, Julian=Julián, Martin=Martín, Nestor=Néstor, Tobias=Tobías
    Vincent=Vicente, Darius=Darío, Simon=Simón, Andres=Andrés, Benjamin=Benjamín, Fabian=Fabián, Hector=Héctor
    Ernesto=Ernesto, Felix=Félix, Lorenzo=Lorenzo, Basil=Basilio, Walter=Gualterio, Xavier=Javier
    Biscuit=Galleta, Pepper=Pimienta, Marble=Canica, Thimble=Dedal, Button=Botón, Clover=Trébol, Fern=Helecho
    Ginger=Jengibre, Honey=Miel, Jasper=Jaspe, Kettle=Tetera, Lemon=Limón, Muffin=Bollito, Nutmeg=Nuez
    Olive=Oliva, Pickle=Pepinillo, Rusty=Canelo, Smudge=Manchas, Tuppence=Centavo, Velvet=Terciopelo
    Whiskers=Bigotes, Ziggy=Zigzag, Acorn=Bellota, Bramble=Zarza, Cocoa=Cacao, Domino=Dominó, Ember=Brasa
    Figaro=Fígaro, Goblin=Duende, Hazelnut=Avellana
    """

  /// Trades, species and relations: masculine|feminine.
  static let roleEntries = """
    baker=panadero|panadera, fisherman=pescador|pescadora, teacher=maestro|maestra, gardener=jardinero|jardinera
    carpenter=carpintero|carpintera, postman=cartero|cartera, tailor=sastre|sastra, shepherd=pastor|pastora
    miller=molinero|molinera, librarian=bibliotecario|bibliotecaria, cook=cocinero|cocinera
    painter=pintor|pintora, doctor=médico|médica, potter=alfarero|alfarera, beekeeper=apicultor|apicultora
    ferryman=barquero|barquera, clockmaker=relojero|relojera, blacksmith=herrero|herrera
    farmer=granjero|granjera, musician=músico|música, florist=florista|florista, shoemaker=zapatero|zapatera
    sailor=marinero|marinera, mechanic=mecánico|mecánica, weaver=tejedor|tejedora, grocer=tendero|tendera
    dog=perro|perra, cat=gato|gata, goat=chivo|cabra, pony=poni|poni, donkey=burro|burra, hen=gallo|gallina
    goose=ganso|gansa, rabbit=conejo|coneja, hedgehog=erizo|eriza, parrot=loro|lora, turtle=galápago|tortuga
    duckling=patito|patita, lamb=cordero|cordera, squirrel=lirón|ardilla, fox=zorro|zorra
    sister=hermano|hermana, sibling=hermano|hermana, cousin=primo|prima, friend=amigo|amiga, neighbour=vecino|vecina
    grandparent=abuelo|abuela, parent=padre|madre, aunt=tío|tía, classmate=compañero de clase|compañera de clase
    """

  /// Traits and feelings in the masculine singular.
  static let traitEntries = """
    curious=curioso, shy=tímido, brave=valiente, patient=paciente, clumsy=torpe, cheerful=alegre
    stubborn=terco, careful=cuidadoso, dreamy=soñador, generous=generoso, proud=orgulloso, gentle=tranquilo
    impatient=impaciente, clever=ingenioso, quiet=callado, talkative=hablador, honest=honrado
    forgetful=despistado, tidy=ordenado, playful=juguetón
    happy=feliz, sad=triste, afraid=asustado, angry=enfadado, surprised=sorprendido, ashamed=avergonzado
    grateful=agradecido, relieved=aliviado, jealous=celoso, lonely=solo, excited=emocionado
    worried=preocupado, calm=sereno, disappointed=decepcionado
    """

  /// Places: key | name with its article | gender | preposition for being there.
  static let placeEntries = """
    harbour | el puerto | m | en
    beach | la playa | f | en
    river | el río | m | junto a
    lake | el lago | m | junto a
    pond | el estanque | m | junto a
    bridge | el puente viejo | m | en
    square | la plaza del pueblo | f | en
    market | el mercado | m | en
    park | el parque | m | en
    garden | el jardín | m | en
    orchard | el huerto | m | en
    meadow | el prado | m | en
    forest | el bosque | m | en
    hill | la colina | f | en
    barn | el granero | m | en
    stable | el establo | m | en
    field | el trigal | m | en
    kitchen | la cocina | f | en
    attic | el desván | m | en
    cellar | el sótano | m | en
    bedroom | el dormitorio | m | en
    porch | el porche | m | en
    courtyard | el patio | m | en
    rooftop | la azotea | f | en
    school | la escuela | f | en
    playground | el patio de recreo | m | en
    library | la biblioteca | f | en
    bakery | la panadería | f | en
    workshop | el taller | m | en
    station | la estación de tren | f | en
    lighthouse | el faro | m | en
    mill | el molino de agua | m | en
    museum | el museo | m | en
    theatre | el pequeño teatro | m | en
    greenhouse | el invernadero | m | en
    path | el sendero de la montaña | m | en
    cave | la cueva | f | en
    island | la isla pequeña | f | en
    bus_stop | la parada del autobús | f | en
    post_office | la oficina de correos | f | en
    """

  static let storyNouns = """
    spinning top=peonza, toy boat=barquito, jigsaw=rompecabezas, scooter=patinete, mitten=manopla
    jumper=jersey, coin=moneda, pen=pluma, satchel=cartera, spade=pala, torch=linterna, teapot=tetera
    kettle=hervidor, snow globe=bola de nieve, atlas=atlas, hammock=hamaca, rose bush=rosal, biscuit=galleta
    pretzel=rosquilla, pot of honey=tarro de miel, jar of jam=tarro de mermelada, soup pot=olla
    bar of chocolate=tableta de chocolate, bag of nuts=bolsa de nueces, rowing boat=barca de remos
    chess set=juego de ajedrez, spectacles case=estuche de gafas, birdhouse=casita para pájaros
    lollipop=piruleta, wind chime=móvil de campanillas, model ship=barco en miniatura, pine cone=piña
    globe=globo terráqueo, cap=gorra, watch=reloj de bolsillo, clock=reloj de mesa, painting=cuadro
    boot=bota, glove=guante, cart=carrito, bun=bollo, pie=tarta, cake=pastel, jar=tarro, purse=monedero
    cushion=cojín, box=caja, torch light=luz/f, medal=medalla, crown=corona, recipe=receta, poem=poema/m
    """

  static let storyAdjectives = """
    rubber=de goma, warm=calentito, little=pequeño, cloudy=turbio, tin=de hojalata, fast=veloz, worn=gastado, silver=plateado
    dented=abollado, shiny=brillante, brass=de latón, straw=de paja, felt=de fieltro, checked=de cuadros
    knitted=de punto, itchy=áspero, flowery=de flores, velvet=de terciopelo, pearl=de nácar, thin=fino
    amber=de ámbar, woven=trenzado, enamel=esmaltado, gold=de oro, spiral=en espiral, speckled=moteado
    smooth=liso, crumpled=arrugado, faded=descolorido, careful=minucioso, fine=fino, chipped=desportillado
    flowered=floreado, painted=pintado, battered=maltrecho, squeaky=chirriante, wobbly=inestable
    strong=fuerte, rough=áspero, stiff=rígido, patchwork=de retales, thorny=espinoso, sticky=pegajoso
    plum=de ciruela, chocolate=de chocolate, lopsided=torcido, ginger=de jengibre, crisp=crujiente
    cheese=de queso, sour=ácido, grey=gris, colourful=lleno de colores, funny=divertido, spotted=de lunares
    striped=de rayas, woollen=de lana, paper=de papel, glass=de cristal, loud=ruidoso, bright=alegre
    """

  /// Names by key.
  static let names = dictionary(nameEntries)
  /// Traits and feelings by key.
  static let traits = dictionary(traitEntries)
  /// Trades, species and relations by key, for him and for her.
  static let roles: [String: (masculine: String, feminine: String)] = {
    var roles: [String: (masculine: String, feminine: String)] = [:]
    for (english, spanish) in entries(roleEntries) {
      let forms = spanish.split(separator: "|").map(String.init)
      roles[english] = (forms[0], forms[1])
    }
    return roles
  }()
  /// Fields of the places by key: name, gender mark, preposition.
  static let places: [String: [String]] = {
    let lines = EnglishLexicon.table(placeEntries)
    return Dictionary(uniqueKeysWithValues: lines.map { ($0[0], Array($0.dropFirst())) })
  }()
}
