// Spanish tellings of the plots about streets, neighbours and villages.

extension SpanishTellings {
  static let town = """
    # feast.ready
    {a} había trabajado una semana entera en {x}: alambre, cola, papel de seda y, pintado encima, [una luna|un pez|un sol]. A {b.o} le dejaba sostener las tijeras.
    Era el día de la fiesta de los farolillos. {a} llevaba {x} como quien lleva un pastel, y {b.n} iba delante abriendo paso.
    «¿Está derecho?», preguntó {a.n}, y levantó {x}. «Casi», dijo {b.n}. Eso era lo bonito.
    # feast.crowd
    Al oscurecer llegaba gente de todas partes. Tocaba una banda, y {a.n} notó un olor a <smell>. {b} se puso a bailar.
    Niños, abuelos, perros: el pueblo entero estaba en la calle. {a} se abría camino, con {b.n} detrás.
    ¡Tambores, risas, chispas! {a} no sabía adónde mirar, y {b.n} compró almendras.
    # feast.wind
    Entonces llegó una ráfaga por la esquina, y se oyó un rasgón. {a} miró {x.the}. Tenía un agujero grande como un puño.
    Alguien chocó con {a.o}. {x.the} cayó, y alguien lo pisó. «¡Perdón!». Pero ya estaba roto.
    Saltó una chispa, y antes de que {a.n} pudiera parpadear, un lado de {x.the} había desaparecido.
    # feast.light
    {a} lo había visto. Se agachó junto a {b.o}. «La luz sigue encendida», dijo. «{x.the} no está muerto, solo está herido».
    «A ver», dijo {a.n}, y le dio vueltas a {x.the} entre las manos. «Esto se puede arreglar. {b.n}, sujétame aquí».
    {a} sacó un pañuelo, le secó primero la cara a {b.o} y luego examinó {x.the}.
    # feast.fix
    {a} les quitó a sus caramelos el papel [rojo|plateado] y tapó con él el agujero de {x.the}. {b} contuvo la respiración.
    {a} le dio a {b.o} la cinta del pelo, el cordón de un zapato y una tirita con estrellas. A {x.the} no le hizo falta más.
    «Tengo una idea», dijo {a.n}, y arrancó una hoja de su cuaderno de dibujo. Un minuto después, {x.the} tenía un remiendo, y {b.n} volvía a sonreír.
    # feast.shine
    {n.f} luces avanzaban en la oscuridad, pero solo una echaba [una mancha roja|estrellas] en las paredes: {x.the} que llevaban {a.n} y {b.n}.
    De {n} farolillos, {x.the} era el que más brillaba, gracias al agujero. {a.n} y {b.n} lo llevaban entre los dos.
    «¡Mira, ese es especial!», decía la gente al ver {x.the}. {a.n} y {b.n} caminaban entre {n} farolillos y se sentían como reyes.
    # grump.known
    En aquella calle nadie había visto nunca sonreír a {b.o}. {a.n} pasaba siempre de puntillas por delante de su puerta.
    «Prohibido jugar a la pelota», decía el letrero en la puerta de {b.o}. «Prohibido el ruido. Prohibido». {a} se lo sabía de memoria.
    Se decía que {b.n} guardaba todas las pelotas que caían en su patio, y que las mordía. {a} no se lo creía del todo. No del todo.
    # grump.ball
    {a} lanzó, {b.n} falló, y {x.the} voló por encima del muro hasta el patio de {c.o}. Se oyó un estrépito, y luego un gran silencio.
    La culpa fue de {a.o}, o del viento. {x.the} de {b.o} entró limpiamente por la ventana abierta de {c.o}.
    «¡{x:Cógelo|Cógela}!», gritó {a.n}. Pero {b.n} miraba <bird>, y {x.the} desapareció detrás del seto de {c.o}.
    # grump.dare
    «Ve tú», dijo {b.n}. «No, tú», dijo {a.n}. Lo echaron a suertes, y a {a.o} le tocó la pajita corta.
    {a} se arregló el cuello de la camisa. «Si no he vuelto en diez minutos», le dijo a {b.o}, «te quedas con mis canicas».
    A {a.o} le costó tres intentos tocar el timbre. {b} miraba desde detrás de un cubo de basura.
    # grump.door
    La puerta se abrió un poquito. «¿Qué pasa?», preguntó {a.n}. {b} traía preparada una frase, pero la frase había salido huyendo.
    {a} parecía menos temible de lo que {b.n} esperaba, y llevaba las zapatillas agujereadas. «¿Y bien?», dijo.
    «Se está escapando el calor», dijo {a.n} en lugar de saludar. Así fue como {b.n} acabó entrando.
    # grump.inside
    {a} miró a su alrededor. En todas las paredes había estantes, y en todos los estantes había pequeños [barcos|teatros|pájaros mecánicos] hechos con cerillas. «¿Los ha hecho usted?», preguntó. {b} carraspeó. «Eso no me lo había preguntado nadie».
    Dentro olía a <smell>. {a} vio una taza, un plato, una silla. Hacía mucho que {b.n} no tenía visita.
    Había un piano y, encima, una gata tuerta. «Solo quiere a la gente buena», dijo {b.n}. La gata se subió al regazo de {a.o}.
    # grump.back
    {a} sacó {x.the} de debajo del sofá. «Dile a {c.n} que apunte mejor», le dijo a {b.o}, y algo se movió en su cara.
    «{x.your}», le dijo {a.n} a {b.o}, «y {x:otros|otras} tres. Llevan esperando desde el verano pasado». {c} abrió la boca cuando {x:los vio volar todos|las vio volar todas} por encima del muro.
    {a} había puesto un parche en {x.the} y {x:lo|la} había dejado como {x:nuevo|nueva}. «Se deshacía», le dijo a {b.o}. «Recuerdos a quien está detrás del cubo de basura». {c} se puso como un tomate.
    # grump.end
    Al día siguiente {a.n} y {b.n} volvieron a llamar al timbre, y trajeron sus propios taburetes. {c} les abrió.
    Desde entonces el letrero de la puerta tiene una línea más: «Excepto {a.n} y {b.n}». La escribió {c.n} de su puño y letra.
    A {a.o} y a {b.o} nunca los ha mordido nadie. {c} resultó tener muy buena mano en la portería.
    # loaf.last
    Era casi la hora de cerrar. En el estante solo quedaba {x.a}, y {a.n} se estaba quitando ya el delantal.
    {a} miró lo único que quedaba por vender: {x.a}. Allí estaba, {x:solo|sola}, bajo la lámpara.
    Toda la mañana había entrado y salido gente. A {a.o} no le quedaba más que {x.a}, y era una hermosura.
    # loaf.two
    La puerta se abrió dos veces seguidas. «¡{x.the}, por favor!», dijeron a la vez {a.n} y {b.n}.
    {a} tenía las monedas en el puño. {b} tenía el dinero en la mano. Los dos señalaron {x.the}.
    «Yo he llegado antes», dijo {a.n}. «Por un pelo», dijo {b.n}. Y {x.the} esperaba.
    # loaf.why
    {a} llevaba en pie desde [las cinco|antes del amanecer] y no había comido nada. {b} oía cómo le sonaban las tripas.
    «Llevo soñando con esto desde el desayuno», dijo {a.n}. «Y no hubo desayuno». {b} miró al suelo.
    {a} esperaba visita, la primera en un año. Se lo explicó a {b.o} dándole vueltas al sombrero.
    # loaf.child
    «Es para mi [abuela|tía abuela]», dijo {a.n}. «Es lo único que le apetece en la cama». {b} soltó {x.the}.
    {a} susurró que era el cumpleaños de alguien y que hasta ese minuto no había habido dinero bastante. {b} lo oyó todo y miró {x.the}.
    {a} no dijo nada. Pero {b.n} vio la lista que llevaba en la mano. En la lista había una sola cosa: {x.an}.
    # loaf.half
    {a} lo arregló con un cuchillo grande. «La mitad para {b.n}, la mitad para {c.n}», dijo, «y las migas para mí». Y ya no quedó nada de {x.the}.
    {a} tomó {x.the} y {x:lo|la} cortó por la mitad. No fue del todo justo: a {b.o} le tocó el lado más tostado, y {c.n} se alegró.
    «Sentaos», dijo {a.n}, y puso café. {b.n}, {c.n} y {a.n} se comieron {x.the} allí mismo, mientras fuera oscurecía.
    # loaf.gift
    {a} pagó {x.the}, se volvió y se {x:lo|la} puso en los brazos a {b.o}. «Yo tomaré sopa», dijo.
    «Llévatel{x:o|a}», le dijo {a.n} a {b.o}. «Sé de alguien que tiene cebollas en casa». Así que {x.the} fue para {b.o}.
    {a} se despidió de {b.o} con un toque al sombrero y se fue silbando, sin {x.the}.
    # loaf.end
    A la mañana siguiente {a.n} coció dos más que de costumbre y los apartó, uno para {b.o} y otro para {c.o}.
    Desde entonces {b.n} y {c.n} se saludan por la calle, y {a.n} inventa nombres para los panes nuevos.
    {a} apagó la luz. A través del escaparate se vio todavía un rato a {b.o} y a {c.o}, que charlaban en la acera.
    # bus.gone
    {a} corrió todo lo que pudo, pero las luces rojas ya desaparecían en la curva. ¡El último autobús!
    «¡Espere!», gritó {a.n}. El autobús no esperó. Ya era de noche, y su casa estaba a [siete|nueve] paradas.
    {a} solo había querido acariciar a un perro, un minuto. Ahora la parada estaba vacía, y el autobús se había ido.
    # bus.stranger
    En un rincón de la parada había alguien con {x.a}. Era {a.n}. «¿También se te ha escapado?», le preguntó a {b.o}.
    {a} le hizo sitio en el banco a {b.o} y extendió {x}. «A las diez hay otro», dijo. «A veces».
    «No llores», dijo {a.n}, que llevaba {x.a}. «Yo lo he perdido a propósito. Me gusta cuando no hay ruido». {b} sorbió por la nariz y se sentó.
    # bus.wait
    Compartieron {x.the}, y {a.n} pudo usar el teléfono de {b.o}. «No te muevas de ahí», dijo la voz al otro lado. «¿Y quién es ese que se ríe?».
    {a} llamó a casa desde la cabina de enfrente, y {b.n} le prestó las monedas. Luego tuvieron {x.the} y una hora por delante.
    Empezó a hacer frío, pero con {x.the} se aguantaba. {a} le contó a {b.o} lo del perro.
    # bus.talk
    {a} sabía una historia para cada estrella. {b} se olvidó de mirar el reloj.
    {a} había perdido una vez un barco, le contó a {b.o}, y gracias a eso había aprendido a tocar el piano.
    Inventaron personas para todas las ventanas iluminadas. A {a.o} se le daba bien, pero a {b.o} se le daba mejor.
    # bus.comes
    Entonces aparecieron dos luces al final de la calle. «Ese es el nuestro», dijo {a.n}, casi con pena. {b} pagó los dos billetes.
    Llegó el autobús, vacío y caliente. {a} se durmió en el hombro de {b.o}, y {b.n} contaba las paradas.
    «¡Ahí está!». {a.n} se levantó de un salto. {b} sujetó la puerta e hizo sonreír al conductor.
    # bus.home
    En casa estaban todos en el portal. {a} dijo adiós al autobús hasta que {b.n} fue solo un sombrero pequeño detrás de un cristal.
    A {a.o} le dieron un abrazo, una regañina y un plato de sopa. Habló de {b.o}, y pusieron un plato más, para la próxima vez.
    Era tarde cuando {a} se acostó. No sabía dónde vivía {b.n}. Pero sabía en qué autobús viajaba.
    # plot.ugly
    Detrás del muro había un rincón donde no quedaban más que ortigas, latas y media bañera. {a.n} y {b.n} tenían que pasar por delante todos los días.
    «Feo», dijo {a.n}. «Feísimo», dijo {b.n}. Se referían al montón de basura del rincón.
    Nadie miraba aquel trozo de tierra. Solo {a.n} y {b.n}, porque allí habían perdido un zapato.
    # plot.plan
    {a} dio una patada a una lata. «¿Y si aquí hubiera flores?». {b} miró, y ya las estaba viendo.
    «Tomates», dijo {a.n}. «Y un sitio donde sentarse». «Y un letrero», dijo {b.n}. «Uno grande».
    {a} lo dibujó en el muro con un carbón: bancales, un camino, un árbol. {b} añadió [un león|una fuente].
    # plot.no
    «No puede ser», le dijo {a.n} a {b.o}. «La tierra es mala. No hay agua. ¿Y quién iba a cuidarlo?».
    {a} negó con la cabeza. «Ya lo han intentado otros», le dijo a {b.o}.
    «Ahí solo crecen problemas», dijo {a.n}. {b} lo apuntó, para poder demostrar lo contrario.
    # plot.show
    {a} llevó a {b.o} detrás de la bañera. Allí, en una grieta, florecía una amapola. {c} dijo: «Una lo ha conseguido».
    {a.n} y {c.n} limpiaron un metro cuadrado, uno solo, y sembraron rábanos. Cuatro semanas después, {a.n} puso un rábano en el plato de {b.o}.
    {a} pidió la firma a todos los de la calle, y {c.n} reunió cuarenta nombres. {b} tuvo que sentarse para leerlos todos.
    # plot.work
    Durante {n} fines de semana, {a.n} manejó {x.the}, {b.n} acarreó piedras, y {c.n} encontró una tubería con agua.
    A {a.o} le salió una ampolla en cada mano de tanto usar {x.the}. {b} pintó el muro, {c.n} trajo esquejes, y al cabo de {n.f} semanas asomó algo verde.
    Después de {n} sábados no quedaban ortigas. {a} limpió {x.the}, {b.n} repartió limonada, y {c.n} ya no negaba con la cabeza.
    # plot.end
    El día de la inauguración, {a} trajo {x}. {b} sabía exactamente cuál era su sitio.
    La bañera se convirtió en estanque. {a} colocó {x} al lado, y {b.n} cortó una cinta que en realidad era un cordón de zapato.
    En verano la gente venía a sentarse allí, incluso quienes siempre habían ido por la otra acera. {a} le regaló al jardín {x}, y {b.n} le puso nombre.
    """
}
