// Spanish nouns of the house, the workshop, the toy box and the wardrobe, under their English lemmas.

extension SpanishLexicon {
  static let homeNouns = """
    house=casa, door=puerta, window=ventana, roof=tejado, wall=pared/f, floor=suelo, kitchen=cocina
    bedroom=dormitorio, attic=desván, cellar=sótano, stairs=escaleras/fp, step=escalón, ladder=escalera de mano
    table=mesa, chair=silla, stool=taburete, bench=banco, bed=cama, pillow=almohada, blanket=manta
    sheet=sábana, quilt=colcha, curtain=cortina, carpet=alfombra, cushion=cojín, armchair=sillón, sofa=sofá
    cupboard=armario, shelf=estante, drawer=cajón, chest=baúl, box=caja, basket=cesta, bag=bolsa, sack=saco
    bottle=botella, jar=tarro, jug=jarra, cup=taza, glass=vaso, bowl=cuenco, plate=plato, tray=bandeja
    spoon=cuchara, fork=tenedor, knife=cuchillo, pot=olla, pan=sartén/f, kettle=tetera, oven=horno, stove=estufa
    fireplace=chimenea, lamp=lámpara, lantern=farol, candle=vela, match=cerilla, clock=reloj, watch=reloj de bolsillo
    mirror=espejo, picture=cuadro, photograph=fotografía, vase=florero, key=llave/f, lock=cerradura, bell=campana
    doorbell=timbre, soap=jabón, towel=toalla, comb=peine, brush=cepillo, bathtub=bañera, sink=fregadero
    tap=grifo, broom=escoba, mop=fregona, bucket=cubo, cloth=trapo, sponge=esponja, iron=plancha
    radio=radio/f, telephone=teléfono, letterbox=buzón, newspaper=periódico, magazine=revista, book=libro
    notebook=cuaderno, page=página, diary=diario, letter=carta, postcard=postal/f, envelope=sobre, stamp=sello
    pen=bolígrafo, pencil=lápiz, eraser=goma, ruler=regla, chalk=tiza, blackboard=pizarra, ink=tinta
    paper=papel, card=tarjeta, map=mapa/m, compass=brújula, globe=globo terráqueo, dictionary=diccionario
    calendar=calendario, poem=poema/m, story=cuento, riddle=adivinanza, song=canción, tune=melodía
    gate=verja, fence=cerca, yard=patio, balcony=balcón, porch=porche, hook=gancho, corner=rincón
    coin=moneda, purse=monedero, wallet=cartera, money=dinero, ticket=billete, bill=cuenta, gift=regalo
    ribbon=cinta, string=cordel, rope=cuerda, chain=cadena, knot=nudo, thread=hilo, needle=aguja, button=botón
    tablecloth=mantel, napkin=servilleta, thermos=termo, teapot=tetera de porcelana, frame=marco, trunk=baúl de viaje
    suitcase=maleta, backpack=mochila, parcel=paquete, crate=cajón de madera, barrel=barril, ladle=cucharón
    grater=rallador, sieve=colador, rolling pin=rodillo, scale=balanza, recipe=receta, menu=menú
    doormat=felpudo, keyring=llavero, thimble=dedal, pin=alfiler, yarn=ovillo de lana, loom=telar
    """

  static let toolNouns = """
    tool=herramienta, hammer=martillo, nail=clavo, saw=sierra, screw=tornillo, screwdriver=destornillador
    pliers=alicates/mp, axe=hacha, drill=taladro, plank=tabla, board=tablón, wood=madera, stick=palo
    spade=pala, shovel=pala grande, rake=rastrillo, hoe=azada, wheelbarrow=carretilla, watering can=regadera
    hose=manguera, fishing rod=caña de pescar, net=red/f, hook and line=anzuelo, oar=remo, boat=barca
    ship=barco, sail=vela mayor, anchor=ancla, cart=carro, wagon=carreta, wheel=rueda, bicycle=bicicleta
    car=coche, bus=autobús, train=tren, truck=camión, tram=tranvía/m, engine=motor, brake=freno, pedal=pedal
    scissors=tijeras/fp, glue=pegamento, tape=cinta adhesiva, paint=pintura, paintbrush=pincel, varnish=barniz
    spring=muelle, gear=engranaje, wire=alambre, pipe=tubo, pump=bomba, magnet=imán, battery=pila
    torch=linterna, magnifying glass=lupa, telescope=telescopio, binoculars=prismáticos/mp, camera=cámara
    thermometer=termómetro, whistle=silbato, tent=tienda de campaña, sleeping bag=saco de dormir, canteen=cantimplora
    penknife=navaja, flag=bandera, sign=letrero, brick=ladrillo, cement=cemento, toolbox=caja de herramientas
    sandpaper=papel de lija, bolt=perno, hinge=bisagra, handle=mango, blade=hoja, plough=arado, tractor=tractor
    beehive=colmena, scarecrow=espantapájaros, trap=trampa, cage=jaula, saddle=silla de montar, horseshoe=herradura
    machine=máquina, crane=grúa, raft=balsa, canoe=canoa, life jacket=chaleco salvavidas, buoy=boya
    sewing machine=máquina de coser, printing press=imprenta, mill wheel=rueda de molino, weathervane=veleta
    """

  static let toyNouns = """
    toy=juguete, ball=pelota, kite=cometa/f, doll=muñeca, puppet=títere, top=peonza, marble=canica
    puzzle=rompecabezas, game=juego, dice=dado, playing card=naipe, chessboard=tablero de ajedrez, swing=columpio
    slide=tobogán, seesaw=balancín, skates=patines/mp, sled=trineo, skateboard=monopatín, hoop=aro
    skipping rope=comba, toy boat=barquito, toy train=trenecito, teddy bear=oso de peluche, rattle=sonajero
    balloon=globo, mask=máscara, costume=disfraz, crown=corona, wand=varita, drum=tambor, flute=flauta
    guitar=guitarra, violin=violín, piano=piano, trumpet=trompeta, accordion=acordeón, harmonica=armónica
    tambourine=pandereta, music box=caja de música, model plane=avioneta de madera, slingshot=tirachinas
    rocking horse=caballito de madera, paper boat=barco de papel, snowman=muñeco de nieve, snowball=bola de nieve
    sandcastle=castillo de arena, treehouse=casita del árbol, treasure=tesoro, prize=premio, medal=medalla
    trophy=trofeo, ring=anillo, necklace=collar, bracelet=pulsera, brooch=broche, earring=pendiente, pearl=perla
    shell=concha, pebble=guijarro, crystal=cristal, feather=pluma, gold=oro, silver=plata, jewel=joya, statue=estatua
    collection=colección, album=álbum, chess=ajedrez, bow=arco, arrow=flecha, sword=espada, shield=escudo
    """

  static let clothingNouns = """
    clothes=ropa, shirt=camisa, trousers=pantalones/mp, skirt=falda, dress=vestido, coat=abrigo, jacket=chaqueta
    sweater=jersey, scarf=bufanda, hat=sombrero, cap=gorra, glove=guante, mittens=manoplas/fp, sock=calcetín
    shoe=zapato, boot=bota, slipper=zapatilla, sandal=sandalia, belt=cinturón, pocket=bolsillo, sleeve=manga
    collar=cuello, apron=delantal, raincoat=impermeable, umbrella=paraguas, glasses=gafas/fp, handkerchief=pañuelo
    swimsuit=bañador, pyjamas=pijama/m, cape=capa, shawl=chal, vest=chaleco, uniform=uniforme, tie=corbata
    shoelace=cordón, zip=cremallera, patch=parche, hood=capucha, wool=lana, cotton=algodón, silk=seda
    leather=cuero, velvet=terciopelo, lace=encaje, walking stick=bastón, helmet=casco, fan=abanico, wig=peluca
    nightgown=camisón, sunhat=sombrero de paja, rubber boots=botas de goma/fp, earmuffs=orejeras/fp
    """
}
