// Spanish nouns of people, the body, time and ideas, under their English lemmas.

extension SpanishLexicon {
  static let personNouns = """
    man=hombre, woman=mujer, boy=niño, girl=niña, child=niño|niña, baby=bebé, person=persona
    mother=madre, father=padre, mum=mamá, dad=papá, son=hijo, daughter=hija, brother=hermano, sister=hermana
    grandmother=abuela, grandfather=abuelo, grandchild=nieto|nieta, uncle=tío, aunt=tía, cousin=primo|prima
    nephew=sobrino|sobrina, friend=amigo|amiga, neighbour=vecino|vecina, guest=invitado|invitada
    stranger=desconocido|desconocida, twin=gemelo|gemela, baker=panadero|panadera, butcher=carnicero|carnicera
    cook=cocinero|cocinera, farmer=granjero|granjera, gardener=jardinero|jardinera, shepherd=pastor|pastora
    fisher=pescador|pescadora, sailor=marinero|marinera, captain=capitán|capitana, carpenter=carpintero|carpintera
    blacksmith=herrero|herrera, tailor=sastre|modista, shoemaker=zapatero|zapatera, potter=alfarero|alfarera
    painter=pintor|pintora, musician=músico|música, singer=cantante, dancer=bailarín|bailarina, actor=actor|actriz
    writer=escritor|escritora, poet=poeta, teacher=maestro|maestra, pupil=alumno|alumna, student=estudiante
    doctor=médico|médica, nurse=enfermero|enfermera, vet=veterinario|veterinaria, pharmacist=farmacéutico|farmacéutica
    postman=cartero|cartera, driver=conductor|conductora, pilot=piloto, mechanic=mecánico|mecánica
    watchmaker=relojero|relojera, librarian=bibliotecario|bibliotecaria, bookseller=librero|librera
    shopkeeper=tendero|tendera, florist=florista, miller=molinero|molinera, beekeeper=apicultor|apicultora
    lighthouse keeper=farero|farera, innkeeper=posadero|posadera, mayor=alcalde|alcaldesa, judge=juez|jueza
    police officer=policía, firefighter=bombero|bombera, soldier=soldado, king=rey|reina, prince=príncipe|princesa
    thief=ladrón|ladrona, traveller=viajero|viajera, explorer=explorador|exploradora, scientist=científico|científica
    inventor=inventor|inventora, engineer=ingeniero|ingeniera, builder=albañil, plumber=fontanero|fontanera
    electrician=electricista, photographer=fotógrafo|fotógrafa, journalist=periodista, weaver=tejedor|tejedora
    hunter=cazador|cazadora, woodcutter=leñador|leñadora, magician=mago|maga, clown=payaso|payasa
    juggler=malabarista, conductor=revisor|revisora, guard=guardia, waiter=camarero|camarera, cleaner=limpiador|limpiadora
    dentist=dentista, lawyer=abogado|abogada, boss=jefe|jefa, helper=ayudante, winner=ganador|ganadora
    champion=campeón|campeona, leader=líder, villager=aldeano|aldeana, owner=dueño|dueña, customer=cliente|clienta
    seller=vendedor|vendedora, passenger=pasajero|pasajera, player=jugador|jugadora, reader=lector|lectora
    audience=público, crowd=multitud, family=familia, team=equipo, class=clase, orchestra=orquesta, choir=coro
    """

  static let bodyNouns = """
    body=cuerpo, head=cabeza, face=cara, hair=pelo, eye=ojo, ear=oreja, nose=nariz/f, mouth=boca, lip=labio
    tooth=diente, tongue=lengua, cheek=mejilla, chin=barbilla, beard=barba, moustache=bigote, neck=nuca
    shoulder=hombro, arm=brazo, elbow=codo, wrist=muñeca de la mano, hand=mano/f, finger=dedo, nail of a finger=uña
    chest of the body=pecho, back=espalda, stomach=estómago, belly=barriga, leg=pierna, knee=rodilla, ankle=tobillo
    foot=pie, toe=dedo del pie, heart=corazón, blood=sangre/f, bone=hueso, skin=piel/f, brain=cerebro, voice=voz/f
    breath=aliento, tear=lágrima, smile=sonrisa, laughter=risa, scream=grito, whisper=susurro, sigh=suspiro
    yawn=bostezo, sneeze=estornudo, cough=tos/f, fever=fiebre/f, wound=herida, bandage=venda, medicine=medicina
    pain=dolor, hug=abrazo, kiss=beso, glance=mirada, step of a walk=paso, footprint=huella, fist=puño
    eyebrow=ceja, forehead=frente/f, freckle=peca, dimple=hoyuelo, hunger=hambre/f, thirst=sed/f, tiredness=cansancio
    """

  static let timeNouns = """
    time=rato, hour=hora, minute=minuto, second=segundo, day=día/m, night=noche/f, morning=mañana, noon=mediodía/m
    afternoon=tarde/f, evening=atardecer, midnight=medianoche/f, week=semana, month=mes, year=año, century=siglo
    moment=momento, Monday=lunes, Tuesday=martes, Wednesday=miércoles, Thursday=jueves, Friday=viernes
    Saturday=sábado, Sunday=domingo, January=enero, February=febrero, March=marzo, April=abril, May=mayo, June=junio
    July=julio, August=agosto, September=septiembre, October=octubre, November=noviembre, December=diciembre
    spring season=primavera, summer=verano, autumn=otoño, winter=invierno, birthday=cumpleaños, party=fiesta
    wedding=boda, fair=feria, holiday=vacaciones/fp, concert=concierto, contest=concurso, race=carrera
    match of a game=partido, lesson=lección, exam=examen, homework=deberes/mp, beginning=principio, end=final
    yesterday=ayer, today=hoy, journey=viaje, walk=paseo, trip=excursión, visit=visita, meeting=reunión
    anniversary=aniversario, weekend=fin de semana, childhood=infancia, past=pasado, future=futuro, season=estación del año
    """

  static let ideaNouns = """
    idea=idea, plan=plan, thought=pensamiento, dream=sueño, wish=deseo, hope=esperanza, memory=recuerdo
    secret=secreto, surprise=sorpresa, truth=verdad, lie=mentira, promise=promesa, word=palabra, question=pregunta
    answer=respuesta, advice=consejo, reason=razón/f, doubt=duda, mistake=error, fault=culpa, problem=problema/m
    solution=solución, trick=truco, joke=broma, luck=suerte/f, danger=peligro, fear=miedo, courage=valor
    joy=alegría, happiness=felicidad, sadness=tristeza, anger=enfado, shame=vergüenza, pride=orgullo, envy=envidia
    love=amor, friendship=amistad, kindness=bondad, patience=paciencia, trust=confianza, respect=respeto
    honesty=honradez/f, curiosity=curiosidad, silence=silencio, noise=ruido, sound=sonido, echo=eco, music=música del mundo
    smell=olor, taste=sabor, colour=color, shape=forma, size=tamaño, weight=peso, number=número, price=precio
    name=nombre, address=dirección, news=noticia, message=mensaje, note=nota, list=lista, rule=norma, law=ley/f
    order=orden/f, favour=favor, help=ayuda, work=trabajo, job=oficio, task=tarea, effort=esfuerzo, turn=turno
    quarrel=pelea, war=guerra, peace=paz/f, agreement=acuerdo, exchange=trueque, debt=deuda, half=mitad, part=parte/f
    side=lado, middle=centro, edge=borde, top of something=parte de arriba, bottom=fondo, line=línea, circle=círculo
    way=manera, thing=cosa, kind=clase de cosas, change=cambio, chance=oportunidad, beginning of all=origen, success=éxito
    failure=fracaso, victory=victoria, loss=pérdida, adventure=aventura, mystery=misterio, legend=leyenda, magic=magia
    art=arte, science=ciencia, drawing=dibujo, painting=pintura al óleo, dance=baile, play=obra de teatro, tradition=tradición
    habit=costumbre, invention=invento, experiment=experimento, discovery=descubrimiento, clue=pista, sign of something=señal/f
    applause=aplauso, greeting=saludo, goodbye=despedida, thanks=gracias/fp, apology=disculpa, permission=permiso
    excuse=excusa, warning=aviso, reward=recompensa, punishment=castigo, opinion=opinión, life=vida, health=salud
    """
}
