// Spanish tellings of the plots about gardens, trades and things made by hand.

extension SpanishTellings {
  static let work = """
    # plant.why
    {a} había traído a casa {x.a}, no más alto que una escoba. «¿Para quién es?», preguntó {b.n}. «Para quien venga dentro de [diez|veinte] años», dijo {a.n}.
    «Hoy plantaremos {x.a}», le dijo {a.n} a {b.o}. «Yo tengo muchos años, tú tienes pocos, y este árbol [ninguno|todo el tiempo del mundo]. Todo encaja».
    Cuando nació {b.n}, {a} había querido plantar {x.a}. «Más vale tarde que nunca», dijo. «Ven, {b.n}».
    # plant.dig
    {a} cavó con {y.the} hasta que el agujero fue tan hondo como su brazo. {b} colocó {x.the}, derecho como una vela, y entre {a+b:los|las} dos pisaron la tierra.
    Había piedras, raíces y [una cuchara oxidada|una herradura]. {a} lo sacó todo con {y.the}. Luego {b.n} sujetó {x.the}, y {a.n} rellenó el agujero.
    {y.the} era casi más alta que {a.n}. Pero a mediodía {x.the} estaba ya en el lugar donde iba a quedarse, y {b.n} estiró la espalda.
    # plant.promise
    «Tendrá sed», dijo {b.n}. {a} prometió regar {x.the} todos los días que no lloviera.
    {a} le dio su palabra a {b.o} de que a {x.the} nunca le faltaría agua.
    «¿Cuidarás {x.the}?», preguntó {b.n}. «Lo prometo», dijo {a.n}, y lo apuntó en el calendario.
    # plant.dry
    Hacía calor, y no llovía. Las hojas colgaban de {x.the} como orejas cansadas, y {a.n} se asustó.
    {a} contaba cada mañana las hojas de {x.the}. El lunes había diecinueve, el viernes once.
    La tierra tenía grietas. Parecía que {x.the} se había rendido, y {a.n} le hablaba [en susurros|como un médico].
    # plant.water
    {a} acarreaba agua, cubo tras cubo, antes de la escuela y después de la escuela, hasta que los brazos le parecieron más largos.
    Otros se iban a nadar. {a} llevaba agua para {x.the}, porque una promesa es una promesa.
    {a} le dio a {x.the} el agua de su baño. Tenía un poco de jabón, pero mojaba.
    # plant.leaf
    Y entonces: ¡un brote! {a} sacó a {b.o} de casa en calcetines, y {a+b:los|las} dos se arrodillaron delante de {x.the} como si hubiera hablado.
    Una mañana se había abierto una hoja nueva, pequeña como la oreja de un ratón. «¡{b.n}, está vivo!», gritó {a.n}.
    «Mira bien», dijo {b.n}. {a} miró, y en la punta de {x.the} había algo verde. Era el verde más hermoso que había visto nunca.
    # grow.small
    En primavera {a} había metido una semilla en la tierra, y ahora había allí {x.a} del tamaño de [una nuez|un puño].
    {a} tenía {x.a}. Era todavía tan {x:pequeño|pequeña} que un caracol se {x:lo|la} habría podido llevar.
    En toda la fila no había {x.an} más {x:pequeño|pequeña}. {a} eligió aquel precisamente por eso.
    # grow.talk
    {b} aconsejaba estiércol y paciencia. {a} le leía un cuento cada noche a {x.the} y le daba [té frío|un sombrero para el sol].
    «Háblale», dijo {b.n}. Así que {a.n} le contaba a {x.the} cosas de la escuela. No contestaba, pero escuchaba, y crecía.
    {a} le cantaba a {x.the}. {b} negaba con la cabeza, pero desde entonces también tarareaba al pasar.
    # grow.big
    Se había hecho tan grande que {a.n} no podía abarcar{x:lo|la} con los brazos. {x.the} había aplastado [la cerca|las lechugas].
    {x.the} había crecido y crecido, y ya le llegaba a {a.o} [al pecho|más arriba de la bicicleta].
    Los pájaros se posaban encima. Un gato dormía allí. {x.the} ya no era comida, pensó {a.n}, era un mueble.
    # grow.move
    Hicieron falta {a.n}, {b.n}, una puerta y dos burros para sacar rodando {x.the} de su sitio.
    {a} empujaba, {b.n} tiraba, y {x.the} ni se enteraba. Al final mandaron llamar [a los bomberos|al equipo de fútbol].
    «¡Uno, dos, tres!», mandó {b.n}. {a} empujó con la espalda, y muy despacio {x.the} empezó a moverse.
    # grow.end
    Hubo comida para {n} personas. {a} se sentó en la cabecera de la mesa, y {b.n} pidió la receta. De {x.the} no quedaron más que [las semillas|un puñado de semillas], y esas fueron a parar a un cajón.
    En la feria {x.the} ganó una cinta, y después se {x:lo|la} comieron {n} personas, {b.n} cuatro platos enteros. {a} guardó la semilla más grande.
    {x.the} se repartió entre {n} vecinos, y {a.n} y {b.n} llevaron los trozos de puerta en puerta hasta que anocheció.
    # trade.have
    {a} no tenía dinero, solo {x}. Pero en uno de los puestos había {y.a}, y no podía apartar los ojos.
    En las manos {a} llevaba {x}, y en la cabeza, un deseo: {y.a}.
    {a} dio tres vueltas alrededor de un puesto donde había {y.a}. Luego miró {x}, que era toda su fortuna.
    # trade.no
    «¿Qué hago yo con {x.an}?», preguntó {a.n}. «Lo que sí necesito es {y.an}. Tráeme {y.an}, {b.n}, y volvemos a hablar».
    {a} miró {x.the} y negó con la cabeza. «De eso tengo de sobra. Pero si alguien tuviera {y.an} para mí...». {b} aguzó el oído.
    «No, gracias», le dijo {a.n} a {b.o}. «{y.an}, en cambio, sería otra cosa».
    # trade.first
    Así que {a.n} fue a ver a {b.o}. «Estoy hart{b:o|a} de lo que vendo», dijo {b.n}. «Dame {x.the} y llévate {y.the}». ¡Trato hecho!
    {b} no había desayunado ni descansado en todo el día. {a} le enseñó {x.the}. «Te doy {y.the} a cambio», dijo {b.n}.
    {a} regateó con {b.o} [durante un cuarto de hora|con manos y pies], y al final {x.the} y {y.the} cambiaron de dueño.
    # trade.second
    {a} volvió corriendo, con {x.the} en la cabeza para que nadie chocara. {b} se rio y le entregó {y.the}.
    «Aquí tienes {x.your}», dijo {a.n} sin aliento. {b} cumplió su palabra: ¡{y.the} ya era de {a.o}!
    {b} examinó {x.the} por todos los lados y asintió. {a} apenas podía creerlo cuando tuvo {y.the} en las manos.
    # trade.end
    {a} volvió a casa sin un céntimo, igual que había venido, pero con {x.the} debajo del brazo.
    A {a.o} le ofrecieron por el camino dos monedas por {x.the}, y un ganso. Ni siquiera aflojó el paso.
    «¿Cuánto te ha costado?», le preguntaron en casa al ver {x.the}. {a} lo pensó un rato. «Un paseo», dijo.
    # apprentice.ask
    «¿Puedo ayudar?», preguntó {a.n}. «¿Un día entero?». {b} l{a:o|a} miró de arriba abajo. «Lávate las manos», dijo.
    {a} sabía lo que quería ser de mayor: lo mismo que {b.n}. Y así, una mañana, se plantó allí y lo dijo.
    {b} necesitaba ayuda, y {a.n} necesitaba algo que hacer en vacaciones. Se dieron la mano.
    # apprentice.boring
    Pero antes {a.n} mandó a {b.o} barrer el suelo. Luego el patio. Luego el suelo otra vez.
    {a} le dio a {b.o} una caja de tornillos mezclados para que los ordenara. Era una caja grande.
    «Mira», dijo {a.n}, y {b.n} estuvo mirando toda la mañana, hasta que los ojos se le pusieron como platos.
    # apprentice.mistake
    Después de comer, {a} quiso ir más deprisa que nadie. Se volcó un estante, y todo lo que {b.n} había hecho aquella mañana acabó en el suelo.
    {a} confundió la sal con la sosa, o la izquierda con la derecha; el caso es que {b.n} tuvo que tirarlo todo.
    Una sola vez {a} no le hizo caso a {b.o}. Fue cuando la pintura cayó en la cola.
    # apprentice.calm
    {a} respiró hondo. «Yo, a tu edad», le dijo a {b.o}, «incendié un granero».
    «¿Sabes qué diferencia hay entre un principiante y yo?», le preguntó {a.n} a {b.o}. «Que yo he cometido más errores».
    {a} le dio un trapo a {b.o}. «Primero recogemos», dijo, «y luego te enseño cómo se hace bien».
    # apprentice.try
    Después {a.n} pudo probar sin ayuda. Le salió torcido, pero lo terminó, y {b.n} lo puso en el escaparate.
    {a} se mordió la lengua, contuvo la respiración y lo hizo exactamente como {b.n}. Casi exactamente.
    Esta vez {a} fue despacio. {b} miraba por encima de su hombro y, por primera vez, no tuvo nada que decir.
    # apprentice.end
    «Mañana a las seis», dijo {a.n} al terminar el día. A {b.o} nunca le había alegrado tanto madrugar.
    {a} le pagó a {b.o} una moneda y un elogio. {b} se gastó la moneda y guardó el elogio.
    Aquella tarde {a} colgó en el gancho un segundo delantal, pequeño. {b} lo vio y no dijo nada, pero creció un dedo.
    # clock.stopped
    El gran reloj se había parado a las ocho y veinte. Fue {a.n} quien lo notó antes, porque siempre llegaba tarde y lo miraba mucho.
    Un martes las agujas del gran reloj dejaron de moverse. {a} pensó que tenía todo el tiempo del mundo.
    «Las ocho y veinte», dijo {a.n}. Una hora después seguían siendo las ocho y veinte.
    # clock.mess
    Sin él nada funcionaba. La panadería abrió a mediodía, las clases no terminaban nunca, y {a.n} comió dos veces.
    La gente empezó a discutir sobre la hora que era. {a} propuso que cada cual eligiera una.
    Una boda empezó demasiado pronto y un entierro demasiado tarde. Solo {a.n} y las palomas disfrutaban.
    # clock.climb
    {a} llegó con una bolsa de herramientas diminutas y {x.a}. A {b.o} le dejaron llevar la lámpara escaleras arriba, ciento once escalones.
    «Sujeta {x.this}», le dijo {a.n} a {b.o}, «para que yo sepa qué hora debería ser». Y subieron entre las ruedas.
    {a} pegó la oreja a la pared y escuchó como un médico, con {x} en una mano. {b} subió detrás.
    # clock.cause
    {a} lo vio antes que nadie: entre dos ruedas dentadas había un nido con [tres|cuatro] huevos azules. {b} soltó la llave inglesa.
    «¡Ahí!», susurró {a.n}. Una grajilla había hecho su nido en la maquinaria. {b} se quitó las gafas y se sentó en la escalera.
    Algo blando se había atascado en las ruedas. {a} acercó la luz. ¡Plumas, ramitas, huevos! {b} sonrió por primera vez en todo el día.
    # clock.runs
    Esperaron a que las crías volaran. Luego {a.n} engrasó, giró y comparó con {x.the}. Tic, dijo el gran reloj. Tac, dijo {b.n}.
    {a} no movió el nido ni un dedo. Durante tres semanas {b.n} tocó una campana a mano, a cada hora, según marcaba {x.the}.
    Con mucho cuidado, {a} puso el nido en una caja junto a la ventana, y {b.n} contuvo la respiración. Luego puso en hora las agujas por {x.the}.
    # clock.end
    Desde entonces el gran reloj va dos minutos atrasado. {b} podría arreglarlo, pero {a.n} le pidió que no lo hiciera.
    Cada primavera {a.n} y {b.n} suben a ver quién se ha instalado allí.
    Desde entonces {a.n} llega siempre a la hora, porque los sábados sube con {b.o} a darle cuerda al gran reloj.
    """
}
