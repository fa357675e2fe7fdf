// Spanish letters and notices: what each topic has to say. Other topics' things stand in some of them.

extension SpanishReviewWords {
  static let topics = """
    # body.food
    <dish> salió bien: con una cucharada más de <ingredient> todos quedaron contentos.
    Para <dish> se necesita <ingredient>, <spice> y media hora de paciencia.
    Apúntame, por favor, cómo haces <dish>; lo que cocino yo no sabe a nada.
    Cocinamos para [veinte|treinta|cuarenta] invitados y todavía nos falta <ingredient>.
    Quien venga a cenar el <day> tendrá <dish> y todo el pan que quiera.
    <name> echó sal en vez de azúcar en <dish>, y nos comimos todo igual.
    El fuego estaba demasiado fuerte, y ahora <dish> sabe a quemado.
    En la panadería hay bollos recién hechos desde las <hour>, y los primeros que se acaban llevan <ingredient>.
    La receta de mi abuela dice: remover despacio, probar a menudo y dejar para el final <ingredient>.
    En la despensa queda la mitad de <dish>; toma un plato y sírvete.
    <name> ahora come solo <ingredient>, en el desayuno, en el almuerzo y en la cena.
    Probé <dish> con <ingredient> por primera vez y pedí otro plato.
    En la posada buscan a alguien que sepa pelar, cortar y remover; el <day> el menú anuncia <dish>.
    La mermelada dura todo el invierno si hierve bastante y se cierran los tarros en caliente.
    La masa tiene que reposar toda la noche bajo un paño; después se añade <ingredient>.
    Traigan cuchara: el <day> a las <hour> probamos [tres|cuatro|cinco] clases de sopa.
    Para quien prefiera más sabor: se mezcla un poco de <ingredient> con <dish>.
    <name> y yo compartimos <dish> hasta el último bocado y lamimos las cucharas.
    # body.animals
    <pet> ha tenido crías: [tres|cuatro|cinco], muy pequeñas y con mucha hambre.
    <pet> falta desde el <day>; quien sepa algo, que avise en el molino, porque está sin comer.
    A las <hour> hay que dar de comer a <pet>, y una caricia no le viene mal.
    <pet> tiene una pata herida y debe descansar en la paja hasta el <day>.
    Buscamos un buen hogar para <pet>; no muerde y le gusta la compañía.
    <name> ha enseñado a <pet> a venir cuando oye su nombre.
    Desde que vive con nosotros <pet>, aquí nadie duerme después de las <hour>, porque quiere compañía.
    <pet> se comió la mitad de <dish> y luego nos miró como si hubiera sido el viento.
    No den más pastel a <pet>, por favor; le duele la barriga.
    La veterinaria examinó a <pet> del morro a la cola y dice que goza de buena salud.
    Bajo el tejado anidan dos golondrinas; dejen la puerta abierta para que puedan dar de comer a sus crías.
    <pet> y <other> ahora duermen juntos en el establo.
    Las gallinas ponen [seis|siete|nueve] huevos al día desde que tienen más sitio.
    <pet> tiene miedo de <weather> y se esconde en el establo hasta que pasa.
    ¿Quién cuida de <pet> mientras no estamos? Necesita agua fresca y una palabra amable.
    <name> ha encontrado un erizo pequeño y lo cría con biberón.
    Ayer <pet> se escapó por debajo de la valla y no volvió hasta las <hour>.
    Contamos los pájaros del huerto: [nueve|once|catorce] especies, y un búho.
    # body.weather
    Para el <day> se espera <forecast>; recojan la ropa tendida.
    Desde el <day> no tenemos más que <forecast>, y el cielo no se aclara.
    <gust> llegó por la colina a las <hour> y una hora más tarde ya había pasado.
    No llueve desde hace [tres|cuatro|cinco] semanas, y las nubes pasan de largo.
    A las <hour> hacía tanto frío que los charcos estaban helados.
    <gust> arrancó [dos|tres|nueve] tejas del tejado del molino.
    El barómetro baja, y la rodilla de mi abuelo dice lo mismo: viene <forecast>.
    Mañana hará calor y no lloverá, con un viento suave del mar.
    Nunca había visto un arcoíris así: llegaba del puerto a la colina.
    Por la noche helará; hacia mediodía sale el sol y se derrite todo.
    La niebla era tan espesa que <name> no veía el otro lado de la calle.
    El viento ha cambiado y ahora sopla del norte, así que se espera <forecast>.
    En el valle hay [dos|tres|cinco] grados menos que en la colina, por lo menos al sol.
    <gust> se llevó el sombrero de <name> y tres paraguas.
    Las nubes están tan bajas desde el <day> que a mediodía nos hace falta una lámpara.
    Después de <weather> el aire quedó limpio y se veía hasta la isla.
    Hubo un relámpago a las <hour>, y solo conté hasta cuatro antes del trueno.
    Dicen que este invierno será largo, y que habrá <forecast> hasta abril.
    # body.travel
    <vehicle> sale a las <hour> en punto; no olviden los billetes.
    Hemos cruzado la frontera, y las maletas también.
    El viaje duró [nueve|once|catorce] horas, y cambiamos cuatro veces.
    <vehicle> llegó con retraso, así que pasamos la noche en una posada junto a la estación.
    A <town> llegamos el <day>; mañana seguimos hasta <city>.
    He comprado dos billetes para <vehicle>, de ida y vuelta.
    Desde <town> se toma <vehicle> hasta la última parada y luego se anda una hora.
    <name> lleva demasiado equipaje: dos maletas y un baúl para tres días en <town>.
    <vehicle> no circula el <day>; los viajeros deben tomar el camino del río.
    Estamos en un hotel pequeño de <town>, en el tercer piso, con vistas al puerto.
    Me dormí en el vagón y desperté en <town>, dos estaciones más allá.
    Quedan [tres|cuatro|seis] plazas libres para el viaje a <town>, con equipaje.
    Como mirábamos el mapa al revés, naturalmente llegamos a <town> y no a <city>.
    ¡Saludos desde <town>! Hemos visto el puente, la torre y las dos estaciones.
    La capitana dice que la travesía hasta <town> dura dos días.
    El <day> salgo para <town> con una mochila y vuelvo en [mayo|junio|agosto].
    Quien quiera ir a <town> tiene que cambiar a las <hour> y enseñar el billete dos veces.
    Perdimos <vehicle> por un minuto y esperamos con el equipaje hasta las <hour>.
    # body.school
    La maestra quiere ver <task> el <day>, y ni un día después.
    <name> sacó la mejor nota en <lesson>, y la maestra nos leyó todo en voz alta.
    El timbre suena ahora a las <hour>, y quien llega tarde copia una página.
    <name> olvidó en casa <task>, y tiene que entregarlo todo el <day>.
    Desde el <day> tenemos un maestro nuevo, que escribe muy pequeño en la pizarra.
    Se ruega a los padres que firmen las notas y las devuelvan antes del <day>.
    En la [primera|tercera|cuarta] hora <name> tuvo que recitar el poema y se quedó en blanco.
    ¿Me puedes explicar <task> antes del <day>? En clase no entendí nada.
    Los alumnos de [segundo|tercero|cuarto] se han cambiado al aula de al lado de la escalera.
    <name> se sienta ahora a mi lado y me sopla respuestas equivocadas.
    El director ruega a todos los alumnos que devuelvan los libros de texto antes del <day>.
    De deberes teníamos que aprender doce palabras nuevas y escribir una frase con cada una.
    Con <lesson> estuve una hora, y terminé cuando sonó el timbre.
    En nuestra clase leemos un cuento sobre <pet>, y cada alumno lee una página en voz alta.
    Teníamos que calcular cuántos panes vende un panadero en nueve días; la cuenta me salió mal.
    En el recreo <name> me preguntó por <lesson>, y yo lo sabía casi todo.
    Las vacaciones empiezan el <day>; antes cada alumno ordena su pupitre y recibe las notas.
    <name> puede saltarse un curso, porque la maestra dice que allí ya no aprende nada.
    # body.crafts
    <craft> está casi a punto; solo falta el último borde.
    Para <craft> se necesita un patrón, [unas tijeras|una regla|un lápiz] y buen pulso.
    Primero se dibuja el patrón en papel, luego se cortan las piezas y se unen: así empieza <sewn>.
    <name> talló la tapa de una caja en un solo trozo de madera.
    He cosido ya dos veces el borde de <sewn>, y dos veces se rompió el hilo.
    El <day> a las <hour> <name> enseña en el taller cómo se hace <craft>.
    La cola no aguantó, así que clavé <wooden> con clavos.
    ¿A quién le sobra <material> o <stuff>? Se me ha acabado cuando estaba haciendo <craft>.
    <name> hace punto con agujas gordas, y se le escaparon [tres|cuatro|cinco] puntos.
    Pinté de azul <wooden>, luego usé la lija y volví a pintar, esta vez de verde.
    <craft> tenía que parecerse a <pet>; ahora tiene cinco patas, porque medí mal.
    El barro se amasa hasta que queda liso, y después va al torno.
    Mi abuelo cepilló las tablas, yo di martillazos, y por la noche estaba en pie <wooden>.
    <name> tejió el dibujo a mano y remató el último hilo a las <hour>.
    Préstame la sierra pequeña y la lima, por favor: estoy haciendo <wooden>.
    Se dobla el papel dos veces, se corta por la línea, y <paper> se abre sin ayuda.
    Medí tres veces y corté una, y <wooden> encaja sin un hueco.
    <name> arregla [<sewn> con <thread>|<wooden> con <hardware>], con tanto cuidado que apenas se nota el remiendo.
    """
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
    Otro día más, {d}.
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
    las notas
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
    Olvida por un momento {t} y {u}.
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
    Deja en paz {t}: hoy quiero hablarte de {u}.
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
  static let topicLists = """
    # dish
    la tarta de [ciruelas|cerezas|queso|manzana]
    el pastel de [limón|chocolate|zanahoria]
    la sopa de [cebolla|judías|calabaza|ortigas]
    el [arroz con leche|flan]
    la ensalada de [patatas|col]
    la empanada de [setas|atún]
    el pan de [jengibre|pasas]
    el guiso de [lentejas|guisantes]
    # ingredient
    mantequilla
    harina
    azúcar
    canela
    miel
    queso
    leche
    nata
    pimienta
    aceite
    # spice
    vainilla
    tomillo
    mostaza
    ajo
    perejil
    romero
    # pet
    el [gato|perro|burro] [viejo|gris]
    la [cabra|gallina|gata] [blanca|parda]
    el [loro|conejo|ganso]
    [nuestro|mi] [gato|perro|poni|conejo]
    [nuestra|mi] [tortuga|cabra|gata]
    # other
    el [ratón|sapo|palomo]
    nuestro [gallo|loro|ternero]
    el [perro|gato] de la vecina
    # weather
    la [tormenta|niebla|helada]
    el [granizo|calor|viento frío]
    la [nieve|lluvia|llovizna]
    el [trueno|temporal]
    # forecast
    [niebla|calima]
    [frío|calor]
    [granizo|nieve]
    [llovizna|lluvia]
    [viento|sol]
    # gale
    la [granizada|ventolera]
    el [aguacero|torbellino]
    # gust
    la tormenta
    el [viento frío|temporal]
    # vehicle
    el tren [de la noche|de la montaña|de las ocho]
    el [transbordador|barco del correo]
    el autobús [de línea|de la costa]
    el coche de <town>
    # town
    [Lisboa|Nápoles|Oporto|Bergen]
    [Túnez|Esmirna|Dakar]
    [Lima|Quito|Boston]
    [Kioto|Hanói|Perth]
    # city
    [Sevilla|Venecia|Gante]
    [Argel|Beirut|Acra]
    [Bogotá|Chicago|Montreal]
    [Osaka|Yakarta|Sídney]
    # lesson
    el examen de [ortografía|lectura|geografía]
    el dictado
    la tabla del [siete|nueve]
    la redacción sobre <pet>
    la redacción sobre <weather>
    los deberes
    las sumas
    # task
    los deberes
    las sumas
    la redacción sobre <pet>
    la redacción sobre <weather>
    # sewn
    la colcha
    el cojín de retales
    # wooden
    la [casita de pájaros|caja de madera]
    el taburete
    # paper
    el farolillo de papel
    la [estrella de papel|máscara]
    # craft
    la [casita de pájaros|caja de madera]
    la [colcha|bufanda de punto]
    el [cuenco de barro|jarro de barro]
    el [farolillo de papel|títere]
    la [cesta|máscara]
    # thread
    [lana|algodón]
    [hilo|fieltro]
    # hardware
    [alambre|madera]
    [cola|barniz]
    # material
    <thread>
    <hardware>
    barro
    cartón
    # stuff
    [cinta|cuerda]
    [pintura|tela]
    """
  static let rareTopics = """
    food | gazpacho, alcachofas rellenas, paella, lasaña, espárragos, mazapán, berenjenas, croquetas, ñoquis, turrón, compota de ruibarbo, gofres, garbanzos, estofado
    animals | un tejón, un lince, una garza, una cigüeña, una marmota, un avestruz, un camaleón, un reno, una llama, un pelícano, una comadreja, un flamenco, un jabalí, una nutria
    weather | aguanieve, vendavales, una ventisca, un ciclón, bochorno, escarcha, un monzón, un tornado, chubascos, una tromba, un huracán, nubarrones, rachas fuertes, un diluvio
    travel | funicular, aerodeslizador, tranvía, furgoneta, catamarán, zepelín, taxi, barcaza, dirigible, hidroavión, helicóptero, góndola, trolebús, limusina
    school | las fracciones, la gramática, el álgebra, la fotosíntesis, los adverbios, los decimales, la geometría, la multiplicación, los porcentajes, el alfabeto, los números romanos, el ecuador, las sílabas, la división larga
    crafts | un cincel, un soldador, un telar, una bobina, una escofina, una gubia, una segueta, un ganchillo, un berbiquí, un mazo, un formón, un punzón, una lijadora, un bastidor
    """
}
