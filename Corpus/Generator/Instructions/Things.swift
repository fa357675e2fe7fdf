// The things that rows speak of, in both languages.

import StoryWorld

extension Words {
  /// Things as "english=spanish", with "/f" or "/m" where the Spanish ending misleads about the gender.
  ///
  /// Lines with `*` are for the test only, lines with `~` for validation only; the first of the others are those that
  /// are translated.
  static let things = Table(
    entries: """
      kite=cometa, ball=pelota, doll=muñeca, puppet=títere, marble=canica, drum=tambor, flute=flauta, violin=violín
      guitar=guitarra, trumpet=trompeta, bell=campana, scarf=bufanda, hat=sombrero, cap=gorra, glove=guante, boot=bota
      coat=abrigo, whistle=silbato, ribbon=cinta, button=botón, ring=anillo, necklace=collar, compass=brújula
      coin=moneda, key=llave/f, shell=concha, feather=pluma, map=mapa/m, letter=carta, notebook=cuaderno, book=libro
      pencil=lápiz, lantern=farol, candle=vela, lamp=lámpara, cup=taza, plate=plato, bowl=cuenco, jug=jarra
      vase=florero, mirror=espejo, bottle=botella, basket=cesta, bucket=cubo, sack=saco, box=caja, suitcase=maleta
      hammer=martillo, rope=cuerda, spade=pala, broom=escoba, blanket=manta, cushion=cojín, pumpkin=calabaza
      carrot=zanahoria, cake=pastel, biscuit=galleta, apple=manzana, pear=pera, orange=naranja, melon=melón, egg=huevo
      flag=bandera, mask=máscara, crown=corona, medal=medalla, shoe=zapato, table=mesa, bed=cama
      pillow=almohada, sheet=sábana, armchair=sillón, chest=baúl, tray=bandeja, fork=tenedor, knife=cuchillo
      pan=sartén/f, stove=estufa, stool=taburete, match=cerilla, lock=cerradura, towel=toalla, comb=peine, brush=cepillo
      tap=grifo, cloth=trapo, sponge=esponja, iron=plancha, radio=radio/f, magazine=revista, page=página, pen=bolígrafo
      envelope=sobre, eraser=goma, ruler=regla, card=tarjeta, dictionary=diccionario, poem=poema/m, hook=gancho
      wallet=cartera, chain=cadena, knot=nudo, thread=hilo, tablecloth=mantel, napkin=servilleta, frame=marco
      backpack=mochila, parcel=paquete, ladle=cucharón, sieve=colador, thimble=dedal, pin=alfiler, tool=herramienta
      screw=tornillo, drill=taladro, plank=tabla, board=tablón, stick=palo, hose=manguera, boat=barca, ship=barco
      cart=carro, car=coche, engine=motor, pump=bomba, magnet=imán, battery=pila, camera=cámara, brick=ladrillo
      cage=jaula, machine=máquina, canoe=canoa, trap=trampa, pipe=tubo, wire=alambre, paintbrush=pincel, handle=mango
      hoe=azada, toy=juguete, puzzle=rompecabezas, swing=columpio, hoop=aro, rattle=sonajero, costume=disfraz
      wand=varita, tambourine=pandereta, treasure=tesoro, prize=premio, brooch=broche, earring=pendiente, pearl=perla
      crystal=cristal, jewel=joya, statue=estatua, bow=arco, arrow=flecha, sword=espada, shield=escudo, album=álbum
      skirt=falda, dress=vestido, jacket=chaqueta, slipper=zapatilla, sandal=sandalia, belt=cinturón, cape=capa
      shawl=chal, vest=chaleco, uniform=uniforme, tie=corbata, hood=capucha, helmet=casco, fan=abanico, wig=peluca
      roll=panecillo, pancake=tortita, omelette=tortilla, bun=bollito, lemon=limón, banana=plátano, cherry=cereza
      strawberry=fresa, plum=ciruela, peach=melocotón, fig=higo, nut=nuez/f, chestnut=castaña, potato=patata
      cucumber=pepino, lettuce=lechuga, mushroom=seta, radish=rábano, sausage=salchicha, muffin=magdalena
      coconut=coco, pineapple=piña, watermelon=sandía, olive=aceituna, rose=rosa, daisy=margarita, tulip=tulipán
      sunflower=girasol, branch=rama, leaf=hoja, seed=semilla, acorn=bellota, stone=piedra, root=raíz/f, plant=planta
      flower=flor/f, drawing=dibujo, painting=pintura, clue=pista, horseshoe=herradura, beehive=colmena
      scarecrow=espantapájaros, plough=arado, penknife=navaja, flowerpot=maceta, doormat=felpudo, grater=rallador
      letterbox=buzón, blackboard=pizarra, fireplace=chimenea
      * balloon=globo, umbrella=paraguas, needle=aguja, ticket=billete, chair=silla, cabbage=col/f, nest=nido
      * torch=linterna, bracelet=pulsera, pebble=guijarro, postcard=postal/f, telescope=telescopio
      * harmonica=armónica, purse=monedero, barrel=barril, apron=delantal, sock=calcetín, sofa=sofá, raft=balsa
      * bench=banco, onion=cebolla, tomato=tomate, curtain=cortina, carpet=alfombra, quilt=colcha, telephone=teléfono
      * newspaper=periódico, diary=diario, bathtub=bañera, rake=rastrillo, wheelbarrow=carretilla, calendar=calendario
      * shoelace=cordón, spoon=cuchara, jar=tarro, kettle=tetera, trophy=trofeo, accordion=acordeón, sign=letrero
      * stamp=sello, handkerchief=pañuelo, bicycle=bicicleta, wheel=rueda, shelf=estante, soap=jabón, cheese=queso
      * sandwich=bocadillo, photograph=fotografía
      ~ clock=reloj, drawer=cajón, shirt=camisa, piano=piano, pie=tarta, loaf=hogaza, string=cordel, sled=trineo
      ~ cupboard=armario, bag=bolsa, pot=olla, glass=vaso, gift=regalo, recipe=receta, nail=clavo, oar=remo
      ~ tractor=tractor, doorbell=timbre
      """)
}

extension Thing {
  /// A thing from its two names and the letter of its Spanish gender, if the ending misleads.
  init(_ fields: [String]) {
    english = fields[0]
    spanish = fields[1]
    isFeminine = fields.count > 2 ? fields[2] == "f" : spanish.hasSuffix("a")
    englishPlural = Self.plural(english)
    // Nouns and adjectives have the same plural endings.
    spanishPlural = SpanishAdjective.form(spanish, .masculine, plural: true)
  }

  private static let irregularPlurals = [
    "scarf": "scarves", "knife": "knives", "penknife": "penknives", "loaf": "loaves",
    "leaf": "leaves", "shelf": "shelves", "potato": "potatoes", "tomato": "tomatoes",
  ]

  private static func plural(_ noun: String) -> String {
    if let plural = irregularPlurals[noun] { return plural }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    let hisses = ["s", "x", "ch", "sh"].contains(where: noun.hasSuffix)
    return noun + (hisses ? "es" : "s")
  }
}
