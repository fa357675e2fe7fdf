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
    Dicen que este invierno será largo, y que habrá [nieve|hielo|niebla|lluvia] hasta abril.
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
    [niebla|neblina]
    [frío|hielo]
    [granizo|nieve]
    [llovizna|lluvia]
    [viento|mal tiempo]
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
