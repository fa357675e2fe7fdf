// Spanish nouns of food, animals, plants, places and weather, under their English lemmas.

extension SpanishLexicon {
  static let foodNouns = """
    food=comida, breakfast=desayuno, lunch=almuerzo, dinner=cena, snack=merienda, bread=pan, loaf=hogaza
    roll=panecillo, cake=pastel, biscuit=galleta, pie=tarta, pastry=bollo, pancake=tortita, sandwich=bocadillo
    soup=sopa, stew=guiso, rice=arroz, pasta=pasta, egg=huevo, omelette=tortilla, cheese=queso, butter=mantequilla
    milk=leche/f, cream=nata, yogurt=yogur, honey=miel/f, jam=mermelada, sugar=azúcar, salt=sal/f, pepper=pimienta
    oil=aceite, vinegar=vinagre, flour=harina, yeast=levadura, dough=masa, water=agua, juice=zumo, lemonade=limonada
    tea=té, coffee=café, chocolate=chocolate, sweet=caramelo, ice cream=helado, apple=manzana, pear=pera
    orange=naranja, lemon=limón, banana=plátano, grape=uva, cherry=cereza, strawberry=fresa, plum=ciruela
    peach=melocotón, apricot=albaricoque, melon=melón, watermelon=sandía, fig=higo, raspberry=frambuesa
    blackberry=mora, blueberry=arándano, pineapple=piña, pomegranate=granada, coconut=coco, nut=nuez/f
    almond=almendra, chestnut=castaña, hazelnut=avellana, walnut=nuez verde/f, olive=aceituna, potato=patata
    carrot=zanahoria, onion=cebolla, garlic=ajo, tomato=tomate, cucumber=pepino, lettuce=lechuga, cabbage=col/f
    spinach=espinaca, pea=guisante, bean=judía, lentil=lenteja, corn=maíz, pumpkin=calabaza, mushroom=seta
    beetroot=remolacha, radish=rábano, leek=puerro, celery=apio, aubergine=berenjena, meat=carne/f, chicken=pollo
    ham=jamón, sausage=salchicha, fish=pescado, tuna=atún, cinnamon=canela, vanilla=vainilla, mint=menta
    parsley=perejil, thyme=tomillo, saffron=azafrán, syrup=jarabe, broth=caldo, sauce=salsa, salad=ensalada
    crumb=miga, slice=rebanada, piece=trozo, feast=banquete, picnic=merienda en el campo, meal=plato del día
    bun=bollito, muffin=magdalena, dessert=postre, custard=natillas/fp, marmalade=mermelada de naranja
    """

  static let animalNouns = """
    animal=animal, dog=perro, puppy=cachorro, cat=gato, kitten=gatito, horse=caballo, foal=potro, pony=poni
    donkey=burro, cow=vaca, calf=ternero, goat=cabra, kid=cabrito, sheep=oveja, lamb=cordero, pig=cerdo
    hen=gallina, rooster=gallo, chick=pollito, duck=pato, duckling=patito, goose=ganso, rabbit=conejo, hare=liebre/f
    mouse=ratón, squirrel=ardilla, hedgehog=erizo, fox=zorro, wolf=lobo, bear=oso, deer=ciervo, badger=tejón
    otter=nutria, beaver=castor, mole=topo, bat=murciélago, bird=pájaro, sparrow=gorrión, swallow=golondrina
    robin=petirrojo, crow=cuervo, magpie=urraca, owl=búho, eagle=águila, stork=cigüeña, pigeon=paloma
    seagull=gaviota, heron=garza, swan=cisne, parrot=loro, canary=canario, nightingale=ruiseñor, woodpecker=pájaro carpintero
    turtle=tortuga, frog=rana, toad=sapo, lizard=lagartija, snake=serpiente/f, snail=caracol, worm=lombriz/f
    ant=hormiga, bee=abeja, butterfly=mariposa, caterpillar=oruga, ladybird=mariquita, cricket=grillo, spider=araña
    beetle=escarabajo, firefly=luciérnaga, dragonfly=libélula, fly=mosca, mosquito=mosquito, moth=polilla
    trout=trucha, salmon=salmón, crab=cangrejo, dolphin=delfín, whale=ballena, seal=foca, starfish=estrella de mar
    octopus=pulpo, goldfish=pez de colores, elephant=elefante, lion=león, monkey=mono, camel=camello
    nest=nido, wing=ala, beak=pico, tail=cola, paw=pata, fur=pelaje, shell of a snail=caparazón, den=madriguera
    herd=rebaño, flock=bandada, web=telaraña, honeycomb=panal, leash=correa, kennel=caseta, track=rastro
    whiskers=bigotes/mp, claw=garra, mane=crin/f, horn=cuerno, hoof=pezuña, burrow=guarida
    """

  static let plantNouns = """
    plant=planta, tree=árbol, oak=roble, pine=pino, willow=sauce, birch=abedul, poplar=álamo, apple tree=manzano
    cherry tree=cerezo, olive tree=olivo, fig tree=higuera, chestnut tree=castaño, lemon tree=limonero, palm=palmera
    flower=flor/f, rose=rosa, daisy=margarita, tulip=tulipán, poppy=amapola, sunflower=girasol, violet=violeta
    lily=lirio, carnation=clavel, jasmine=jazmín, lavender=lavanda, geranium=geranio, ivy=hiedra, fern=helecho
    clover=trébol, grass=hierba, moss=musgo, reed=junco, thistle=cardo, nettle=ortiga, bush=arbusto, hedge=seto
    leaf=hoja de árbol, branch=rama, trunk of a tree=tronco, root=raíz/f, bark=corteza, seed=semilla, bud=brote
    petal=pétalo, thorn=espina, stem=tallo, fruit=fruta, acorn=bellota, pine cone=piña de pino, berry=baya
    wheat=trigo, hay=heno, straw=paja, bouquet=ramo, wreath=guirnalda, flowerpot=maceta, harvest=cosecha
    bulb=bulbo, vine=parra, mistletoe=muérdago, holly=acebo, heather=brezo, dandelion=diente de león
    """

  static let placeNouns = """
    town=pueblo, city=ciudad, village=aldea, street=calle/f, square=plaza, alley=callejón, road=carretera
    path=camino, trail=sendero, bridge=puente, corner of the street=esquina, market=mercado, shop=tienda
    bakery=panadería, butcher's=carnicería, bookshop=librería, pharmacy=farmacia, flower shop=floristería
    workshop=taller, factory=fábrica, forge=herrería, mill=molino, school=escuela, classroom=aula
    library=biblioteca, museum=museo, theatre=teatro, cinema=cine, hospital=hospital, town hall=ayuntamiento
    church=iglesia, tower=torre/f, castle=castillo, palace=palacio, station=estación, post office=oficina de correos
    bank=banco de la plaza, café=café de la esquina, inn=posada, hotel=hotel, harbour=puerto, pier=muelle del puerto
    lighthouse=faro, park=parque, garden=jardín, orchard=huerto, farm=granja, barn=granero, stable=establo
    field=campo, meadow=prado, vineyard=viñedo, forest=bosque, wood of pines=pinar, hill=colina, mountain=montaña
    valley=valle, cave=cueva, cliff=acantilado, rock=roca, stone=piedra, river=río, stream=arroyo, lake=lago
    pond=estanque, waterfall=cascada, spring of water=manantial, well=pozo, fountain=fuente/f, sea=mar
    beach=playa, island=isla, coast=costa, bay=bahía, desert=desierto, swamp=pantano, sand=arena, mud=barro
    earth=tierra, ditch=zanja, hole=agujero, playground=patio de recreo, stadium=estadio, gym=gimnasio
    greenhouse=invernadero, shed=cobertizo, hut=cabaña, cottage=casita, tunnel=túnel, canal=canal, dam=presa
    crossroads=cruce, bus stop=parada de autobús, platform=andén, pool=piscina, stage=escenario, stall=puesto
    quarry=cantera, campsite=campamento, ferry=transbordador, dock=embarcadero, attic room=buhardilla
    clearing=claro del bosque, hilltop=cima, shore=orilla, bank of the river=ribera, world=mundo, country=país
    """

  static let weatherNouns = """
    weather=tiempo, sun=sol, sunlight=luz del sol/f, moon=luna, star=estrella, sky=cielo, cloud=nube/f
    rain=lluvia, drizzle=llovizna, snow=nieve/f, snowflake=copo de nieve, ice=hielo, frost=escarcha, hail=granizo
    fog=niebla, mist=neblina, wind=viento, breeze=brisa, storm=tormenta, thunder=trueno, lightning=relámpago
    rainbow=arcoíris, puddle=charco, heat=calor, cold=frío, shade=sombra, light=luz/f, dusk=crepúsculo
    dawn=amanecer, sunset=puesta de sol, flood=inundación, drop=gota, wave=ola, tide=marea, air=aire, fire=fuego
    smoke=humo, ash=ceniza, spark=chispa, flame=llama, dust=polvo, shadow=sombra larga, steam=vapor
    downpour=aguacero, gust=ráfaga, icicle=carámbano, dew=rocío, horizon=horizonte, darkness=oscuridad
    """
}
