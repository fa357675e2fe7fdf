// Spanish tellings of the plots about school and performing.

extension SpanishTellings {
  static let school = """
    # pupil.comes
    Aquel día {a.n} venía con alguien. «Os presento a {b.n}. Viene de muy lejos y todavía no habla nuestra lengua».
    {a} golpeó la mesa con los nudillos. A su lado estaba {b.n}, sin conocer a nadie, con [un abrigo demasiado grande|unos zapatos muy limpios], y miraba al suelo.
    «Una cara nueva», dijo {a.n}, y escribió un nombre en la pizarra: {b.n}. Todos se volvieron.
    # pupil.alone
    En el recreo {a.n} se quedó junto a la valla y contó los barrotes. {b} lo vio desde lo alto del tobogán.
    Todos hablaban, y {a.n} no entendía nada. Sonreía a todo el mundo, por si acaso. {b} notó lo cansada que estaba aquella sonrisa.
    {a} estaba en el último escalón con un trozo de pan. A su alrededor había un hueco ancho como una calle, y {b.n} lo veía.
    # pupil.tries
    {a} se acercó. «Me llamo {a.n}», dijo, muy despacio y demasiado alto. {b} dio medio paso atrás.
    {a} se señaló y dijo su nombre, y luego señaló a {b.o}. Era un principio.
    ¿Qué se dice cuando las palabras no sirven? {a} hizo una mueca. A {b.o} se le movió una comisura de los labios.
    # pupil.share
    Entonces {a.n} sacó {x}, {x:lo|la} partió en dos y le ofreció la mitad más grande a {b.o}.
    {a} levantó {x} y arqueó las cejas. {b} asintió. Para eso no hacía falta diccionario.
    Sin decir palabra, {a} repartió {x} y puso una parte en la mano de {b.o}.
    # pupil.word
    {a} masticó, señaló el cielo y dijo una palabra que sonaba como [una campana|un pájaro|el agua]. {b} la repitió. ¡Así que así se llamaba el cielo!
    «Gracias», dijo {a.n}: era lo primero que decía. Luego le enseñó a {b.o} cómo se decía en su idioma, y eso fue mucho más difícil.
    {a} dibujó en la arena una casa, un barco y un gato muy gordo. {b} dijo todas las palabras, y {a.n} las fue repitiendo.
    # pupil.end
    Al cabo de un mes, {a.n} y {b.n} tenían una lengua propia, y ni siquiera {c.n} podía seguirla.
    {c} miró por la ventana y vio a {a.o} y a {b.o} discutiendo por una pelota. «Bien», pensó. «Ahora {b.n} ya está en casa».
    «¿Quién se sienta al lado de {b.n}?», preguntó {c.n} al día siguiente. {a} ya había movido su silla.
    # play.role
    {a} repartió los papeles. {b} haría de mensajero del rey, con {x} y una sola frase.
    «Y tú, {b.n}, serás el trueno, y después el mensajero», dijo {a.n}, y le dio {x}.
    {b} esperaba hacer de árbol. Pero {a.n} le puso {x} en las manos y dijo: «Tuya es la frase más importante».
    # play.practise
    {a} ensayó: en la bañera, en la escalera, delante del pez. «¡El enemigo está a las puertas!».
    «¡Las puertas están al enemigo!», le dijo {a.n} al espejo. No. Otra vez desde el principio.
    {a} repitió tantas veces su frase que la familia entera contestaba a coro.
    # play.fear
    Llegada la noche, {a} miró por una rendija del telón. Doscientas caras. Se le secó la boca como un papel.
    Entre bastidores, {a} se puso de color blanco y luego de color verde. ¿Había sido siempre tan grande la sala?
    A {a.o} las rodillas le chocaban con tanto ruido que seguro que se oía en la última fila.
    # play.whisper
    {a}, que hacía el papel principal, le tomó la mano helada a {b.o}. «A mí también me da miedo», susurró. «Todas las veces».
    «Mira el reloj del fondo», le aconsejó {a.n} a {b.o}. «El reloj no se ríe».
    {a} le enseñó a {b.o} un truco: soltar el aire hasta que no quede nada, y luego esperar.
    # play.blank
    Llegó el momento. {a} salió con {x.the}, abrió la boca... y en la cabeza no había más que nieve.
    {a} tropezó con la alfombra, salvó {x.the}, se enderezó, y lo había olvidado todo.
    La luz cegaba. {a} apretó {x.the}. La frase se había ido, como si nunca hubiera existido.
    # play.rescue
    «¡Mensajero!», exclamó {a.n}, que no tenía que decir nada. «¿Traes noticias de las puertas?». «¡Sí!», gritó {b.n}. «¡El enemigo! ¡Está a las puertas!».
    {a} se puso una mano detrás de la oreja, como un viejo rey sordo, y {b.n} ganó tiempo. Y allí estaba otra vez la frase, enterita.
    «[El enemigo|Las puertas]», sopló {a.n} desde detrás de un árbol de cartón. {b} tomó aire y rugió lo demás.
    # play.applause
    El público rio y aplaudió. {a.n} y {b.n} saludaron cuatro veces, una de ellas de espaldas, y {c.n} se secó la frente.
    Después dijo {c.n} que había sido el mejor mensajero en treinta años. {a} miró a {b.o}, y {b.n} guiñó un ojo.
    Nadie había notado nada. Solo lo sabían {a.n}, {b.n} y {c.n}, y no se lo dijeron a nadie.
    # book.find
    En el estante más bajo {a.n} descubrió {x}, con dibujos de [peces de las profundidades|volcanes|máquinas voladoras]. ¡Ese o ninguno!
    {a} buscaba [algo de piratas|un rincón tranquilo], y encontró {x}. Prometió devolverlo sin una mancha.
    {x} pesaba tanto que {a.n} necesitó los dos brazos. «Tendré mucho cuidado», prometió.
    # book.stamp
    {a} selló {x.the} y miró a {b.o} por encima de las gafas. «Dos semanas. Y nada de mermelada».
    «Tiene más años que yo», dijo {a.n}, y le acercó {x.the} a {b.o} por encima del mostrador. «Trátalo bien».
    ¡Pum!, hizo el sello. «Manos limpias, bolsa seca», dijo {a.n}, y {b.n} asintió con solemnidad.
    # book.read
    {a} se tumbó boca abajo, abrió {x.the} y se fue: bajo el agua, más allá de las montañas, a cualquier sitio menos aquel.
    Página tras página, {a} se hundía en {x.the}. No veía las nubes.
    {a} solo quería mirar un dibujo. Dos horas después seguía pasando las páginas de {x.the}.
    # book.wet
    La lluvia cayó de golpe. Cuando {a} llegó debajo de un tejado, {x.the} chorreaba, y se le encogió el corazón.
    Un chapoteo, y {x.the} cayó en un charco. {a} lo sacó. Las hojas se rizaban como una lechuga.
    {a} alargó la mano hacia la botella sin mirar. La botella se volcó, y {x.the} se bebió toda la limonada.
    # book.tell
    {a} puso {x.the} en el mostrador. Abultaba el doble. «No he cumplido mi promesa», le dijo a {b.o}.
    «Se ha mojado», dijo {a.n}, y le acercó {x.the} a {b.o}. «Lo pagaré con mis ahorros. Puede que tarde hasta los treinta años».
    A {a.o} se le habían ocurrido muchas excusas, de piratas y de tuberías. Pero cuando {b.n} {a:lo|la} miró, le entregó {x.the} sin más y contó cómo había sido.
    # book.answer
    {a} abrió un cajón. Dentro había once libros hinchados. «Está en buena compañía», le dijo a {b.o}. «Ayúdame a planchar {x.the}».
    «¿Al menos lo leíste hasta el final?», le preguntó {a.n} a {b.o}. «[Dos veces|Casi]». «Entonces {x.the} lo pasó bien antes del accidente».
    {a} puso {x.the} debajo del diccionario más pesado. «Los sábados por la mañana», le dijo a {b.o}, «necesito a alguien que ordene los estantes». Y {b.n} lo hace desde entonces.
    # contest.announce
    {a} levantó {x}. «Esto será para quien mejor deletree». {b} se sentó muy derech{b:o|a}.
    «El viernes», dijo {a.n}, «veremos quién sabe deletrear. Y el premio es {x.a}». {b} decidió ganar.
    ¡Un concurso! {a} puso {x} encima del armario, donde {b.n} pudo ver el premio toda la semana.
    # contest.learn
    {a.n} y {b.n} se examinaban camino de la escuela: ahínco, vehículo, exhibición.
    {a} escribió palabras difíciles en los azulejos del baño. {b} tenía un primo que le gritaba palabras a través de la puerta.
    {a} estudiaba en la cama, {b.n} en un árbol. Al final, en sueños, solo veían haches.
    # contest.round
    Después de {n.f} palabras, solo quedaban en pie {a.n} y {b.n}.
    Uno tras otro tuvieron que sentarse. {n.f} palabras después, eran {a.n} contra {b.n}.
    ¡{n.f} palabras! {a} las acertó todas, y {b.n} también.
    # contest.lose
    «Zanahoria», deletreó {a.n}, y se comió la hache. {b} se dio cuenta, y ahí se acabó todo.
    {a} estaba tan segur{a:o|a} de la palabra que fue demasiado deprisa. {b} se tomó su tiempo, y eso lo decidió todo.
    La última palabra era «ahora», y {a.n} se olvidó de la letra muda. {b} no.
    # contest.prize
    {a} le dio la mano a {b.o} y le entregó {x.the}. {b} se puso colorad{b:o|a} hasta la punta de las orejas.
    Así que {x.the} fue para {b.o}, y {a.n} empezó el aplauso.
    «¡Muy bien, {b.n}!», dijo {a.n}. {x.the}, de cerca, era todavía mejor.
    # contest.fair
    {a} tragó saliva. Luego fue hacia {b.o}. «Te lo mereces», dijo, y casi no le dolió.
    «La próxima vez», dijo {a.n}. «La próxima vez», dijo {b.n}. Y se fueron a deletrear la carta de la heladería.
    {a} aplaudió hasta que le picaron las manos. {b} buscó su cara antes que ninguna otra.
    # contest.judge
    «¡Ha ganado {b.n}!», anunció {a.n}. «A {c.n} le falta una erre». Todo el mundo aplaudió.
    {a} comparó las hojas, la de {b.o} y la de {c.o}. «Un error para {c.n}, ninguno para {b.n}», dijo.
    {a} le hizo a {b.o} una seña con la cabeza. «Lo tuyo está bien, y lo de {c.n} está mal. Ya está decidido».
    # contest.honest
    {a} dudó. «No es verdad», le dijo a {b.o}. «{c.n} lo tenía bien. A quien le falta la erre es a mí. Se han cambiado las hojas».
    «Perdón», le dijo {a.n} a {b.o}, y señaló la hoja. «Esta letra es de {c.n}. La mía es la del error».
    {a} podría haberse callado. {c} no había notado nada, y {b.n} tampoco. «Era al revés», dijo.
    # contest.both
    {a} se quitó las gafas y miró un buen rato a {b.o}. Al final {x.the} se quedó en el aula, con dos nombres: {b.n} y {c.n}.
    «Entonces el premio es doble», decidió {a.n}, «uno por la ortografía, que es para {c.n}, y otro por la verdad, que es para {b.n}». {x.the} se quedó en la ventana, para que fuera de los dos.
    {a} escribió en la pizarra el nombre de {c.o}, y al lado, más grande, el de {b.o}. Ahora {x.the} es de toda la clase.
    # trip.rules
    «Nadie toca nada, nadie corre, nadie se pierde», dijo {a.n}. {b.n} y {c.n} asintieron con los demás.
    {a} los contó a todos dos veces. {b.n} y {c.n} tenían los números [siete y ocho|once y doce].
    «De dos en dos», dijo {a.n}. Y así fue como {b.n} acabó al lado de {c.o}.
    # trip.lost
    {a} se paró a atarse un zapato, y {b.n} esperó. Cuando levantaron la vista, el grupo ya no estaba.
    Había una puerta lateral, entreabierta. {a} miró a {b.o}, {b.n} miró a {a.o}. ¡Solo un segundo!
    {a} quería ver lo que había a la vuelta de la esquina, y {b.n} no quiso separarse.
    # trip.discover
    «Oh», suspiró {a.n}. Delante de los dos, de {a.o} y de {b.o}, había un cuartito con una vidriera, y el suelo estaba todo azul y rojo.
    {a} encontró una escalera que nadie más había encontrado. Llevó a los dos, también a {b.o}, a un balcón muy alto donde había un halcón.
    Detrás de una cortina había una máquina llena de ruedas y campanillas. {a} le echó el aliento, {b.n} la tocó con un dedo, y se puso a sonar.
    # trip.search
    Mientras tanto {a.n} contaba: veintidós, veintitrés... ¿Dónde estaban {b.n} y {c.n}?
    {a} llamó a {b.o} y a {c.o}, primero en voz baja, porque allí había que hablar en voz baja, y luego ya sin bajar nada la voz.
    «¡Faltan dos!». {a.n} se puso del color de la tiza. «{b.n} y {c.n}, cómo no».
    # trip.back
    {a.n} y {b.n} siguieron el sonido de la voz de {c.o} y salieron por la puerta de un armario.
    «Aquí estamos», dijo {a.n} a espaldas de {c.o}, y {b.n} añadió: «No nos hemos perdido. Sabíamos todo el rato dónde estábamos».
    {a.n} y {b.n} fueron a parar directamente a los brazos de {c.o}. Nadie supo quién sintió más alivio.
    # trip.end
    {a} los regañó el tiempo que se tarda en tomar aire. Luego preguntó: «¿Y qué había allí?». Y {b.n} y {c.n} se lo enseñaron a toda la clase.
    De camino a casa, {b.n} y {c.n} tuvieron que ir de la mano de {a.o}. No les importó mucho.
    {b.n} y {c.n} tuvieron que escribir una redacción sobre aquello. {a} la leyó en voz alta, y todos querían volver.
    """
}
