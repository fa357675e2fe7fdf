// Spanish letters and notices: greetings and farewells, what they are not about, what is mentioned in passing.

extension SpanishReviewWords {
  static let passing = """
    # with.food
    con <dish> delante
    mientras <dish> se enfría junto a la ventana
    con la boca llena de <dish>
    después de un plato de sopa y de <dish>
    entre el desayuno y <dish>
    # with.animals
    con <pet> durmiendo a mi lado
    mientras <pet> me mira por encima del hombro
    con <pet> y <other> en la misma habitación
    después de dar de cenar a <pet>
    mientras <pet> araña la puerta
    # with.weather
    durante <weather>
    mientras <gust> sacude las contraventanas
    después de <gust> y antes de <gale>
    a pesar de <weather>
    mientras las nubes pasan por encima de la colina
    # with.travel
    en <vehicle>
    mientras esperamos <vehicle>
    entre <town> y <city>
    [sentado|sentada] en una maleta en la estación de <town>
    por el camino de <town>
    # with.school
    después de <lesson>
    en el recreo, antes de <lesson>
    en el dorso de <task>
    detrás de mi libro de texto, en la última fila
    mientras los demás siguen con <lesson>
    # with.crafts
    con <craft> a medias en la mesa
    mientras se seca la cola de <paper>
    con <material> en los dedos
    entre <wooden> y <sewn>
    después de una hora de trabajo con <craft>
    # passing
    Te escribo {d}.
    Solo unas líneas, {d}.
    {^d} me acordé de lo que quería contarte.
    Perdona la letra; escribo esto {d}.
    Tengo solo un minuto, {d}, pero tienes que saberlo.
    {^d} tengo por fin tiempo para escribir.
    Aquí estoy, {d}, y cuento lo que he oído.
    <name> me dicta esto {d}.
    Pensé en ti {d}, y estas son mis noticias.
    Deprisa, {d}, las noticias de la semana.
    # about
    Te escribo sobre {u} {d}.
    Solo unas líneas sobre {u}, {d}.
    {^d} me acordé de que tengo noticias de {u}.
    Perdona la letra; escribo sobre {u} {d}.
    {^d} tengo por fin tiempo para escribir sobre {u}.
    Aquí estoy, {d}, y cuento lo que he oído de {u}.
    <name> me dicta estas líneas sobre {u} {d}.
    Te prometí noticias de {u}; aquí van, {d}.
    Deprisa, {d}, todo lo que sé de {u}.
    Preguntaste por {u}. Te contesto {d}.
    # end.food
    se enfría <dish>
    me llaman para comer <dish>
    huele a quemado <dish>
    # end.animals
    <pet> quiere salir
    <pet> me ha robado el lápiz
    <pet> está encima del papel
    # end.weather
    empieza <gust> y la ventana está abierta
    <gust> se acerca por la colina
    tengo que cerrar las ventanas por <weather>
    # end.travel
    <vehicle> se va
    ya está aquí <vehicle>
    todavía no he hecho la maleta
    # end.school
    suena el timbre para <lesson>
    todavía tengo que prepararme para <lesson>
    la maestra ya me está mirando
    # end.crafts
    <wooden> espera la segunda capa
    necesito las dos manos para <craft>
    ya se ha secado la pintura de <wooden>
    # closing
    Ahora tengo que dejarlo: {d}.
    Otro día te cuento más: {d}.
    Eso es todo, porque {d}.
    Termino aquí, que {d}.
    Basta por hoy; {d}.
    Tengo prisa: {d}.
    # name.food
    <dish>
    <ingredient>
    la sopa
    la receta de <dish>
    # name.animals
    <pet>
    <other>
    <pet>
    las gallinas
    # name.weather
    <weather>
    <weather>
    la lluvia
    las nubes
    # name.travel
    <vehicle>
    el viaje a <town>
    las maletas
    los billetes para <town>
    # name.school
    <lesson>
    la maestra
    <lesson>
    las notas del colegio
    # name.crafts
    <craft>
    <material>
    <craft>
    la sierra nueva
    # denial
    Esto no va de {t}, y tampoco de {u}.
    ¿Esperas noticias de {t} o de {u}? No, se trata de otra cosa.
    Iba a escribir sobre {t} y sobre {u}, pero eso puede esperar.
    Todos hablan de {t} y de {u}; yo no.
    Ni una palabra hoy de {t}, y ninguna de {u}.
    Basta de {t} y de {u}; hay otras cosas en el mundo.
    No tengo nada nuevo que decir de {t}, ni de {u}.
    Dejemos por un momento el tema de {t} y de {u}.
    No, no temas, no voy a empezar otra vez con {t} y con {u}.
    {^t}, {u}: nada de eso importa ahora.
    Por {t} y por {u} pregunta a <name>, no a mí.
    No te molesto con {t} ni con {u}; quiero contarte algo diferente.
    Ya has oído bastante sobre {t} y sobre {u}, así que lo dejo.
    Si piensas que esta carta trata de {t} o de {u}, te equivocas.
    # contrast
    Esto no va de {t}, sino de {u}.
    Esto va de {u}, no de {t}.
    Me preguntas por {t}; yo prefiero escribir sobre {u}.
    Basta de {t}: hoy quiero hablarte de {u}.
    Iba a escribir sobre {t}, pero antes viene {u}, así que mi carta trata de {u}.
    Todos hablan de {t}, pero yo tengo noticias de {u}.
    No tengo nada nuevo que decir de {t}, pero sí mucho de {u}.
    La última vez escribí sobre {t}. Esta vez escribo sobre {u}.
    Sé que quieres saber de {t}, pero tengo que hablarte de {u}.
    No, otra vez {t} no. Mi carta trata de {u}.
    En lugar de {t}, el tema de hoy es {u}.
    De {u}, no de {t}: de eso trata mi carta.
    Ya te he contado bastante de {t}. Ahora, a hablar de {u}.
    Mi última carta trataba de {u}; esta también trata de {u}, y no de {t}.
    # greeting
    [Querido amigo|Querida amiga]:
    Queridos vecinos:
    ¡Hola, <name>!
    A todos:
    Hola, <name>, y saludos a tu familia:
    Aviso para todos:
    Querida tía:
    ¡Buenos días, <name>!
    # farewell
    Un saludo, <name>
    Muchos recuerdos, <name>
    Hasta el <day>, <name>
    Un abrazo de <name>
    Con mis mejores deseos, <name>
    Por favor, díganlo a todos.
    ¡Escribe pronto!
    Hasta pronto, <name>
    # rare.food
    De postre <name> sirvió {x}, y vaciamos los platos.
    El menú dice {x}, y los invitados han repetido plato.
    He cocinado {x} por primera vez, y los platos volvieron vacíos.
    # rare.animals
    <name> ha visto {x} en libertad, con dos crías.
    Allí tienen también {x}, y a las <hour> hay que darle de comer.
    Observamos {x} que bebía en la orilla.
    # rare.weather
    El pronóstico habla de {x} y de cambios de viento.
    {^x}: eso no lo teníamos desde hace [cinco|seis] años.
    El <day> habrá {x}, y después se despeja.
    # rare.travel
    Seguimos en {x} y llegamos a <town> a las <hour>.
    El billete vale también para ir en {x} hasta <town>.
    Los últimos kilómetros del viaje solo se pueden hacer en {x}.
    # rare.school
    Hoy la maestra explicó en clase {x}.
    En el examen salió una pregunta sobre {x}, y media clase la falló.
    De deberes tenemos que aprender {x}.
    # rare.crafts
    <name> nos enseñó en el taller cómo funciona {x}.
    He comprado {x} para mi banco de trabajo.
    En nuestro taller hay ahora {x}, y todos podemos usar eso.
    """
}
