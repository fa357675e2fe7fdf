// Spanish tellings of the plots about things lost and found.

extension SpanishTellings {
  static let lost = """
    # lost.gone
    [Fue en el camino de vuelta.|Había desaparecido.|El gancho estaba vacío.] {a.n} quiso agarrar {x}, pero {x.the} ya no estaba.
    «¿[Dónde está {x.my}|Alguien ha visto {x.my}]?», preguntó {a.n}. {x:Lo|La} tenía hacía solo [una hora|un minuto]. Nadie sabía nada.
    {a} no iba a ninguna parte sin su {x.full}. Pero aquel día, cuando metió la mano en la bolsa, encontró [solo un peine|solo aire|un agujero].
    {a} había perdido {x}. No se podía decir de otra manera[|, aunque primero probó con «extraviado»].
    # lost.remember
    «Espera», dijo {a.n}. «[Esta mañana|A mediodía|Antes de comer] todavía tenías {x.the}. {x:Lo|La} vi cuando [dabas de comer al gato|saltaste la cerca|te quitaste los zapatos]».
    {a} cerró los ojos y pensó. «Te sentaste <hiding>», le dijo a {b.o}. «Y al levantarte, tenías las manos vacías».
    «Volvamos por el mismo camino, paso a paso», le propuso {a.n} a {b.o}. «[Aquí te reíste|Aquí te paraste a atarte el zapato]. ¿Y después?».
    # lost.found
    ¡Y allí estaba, <hiding>: {x.thefull}! {a} {x:lo|la} [levantó|sacudió para quitarle el polvo|apretó contra el pecho] mientras {b.n} aplaudía.
    {b} {x:lo|la} vio antes que nadie y señaló con el dedo; {a.n} [se lanzó|corrió|saltó] a recoger{x:lo|la}. {x.the} estaba <hiding>, sin un rasguño.
    {a} metió un palo y tiró, y salió {x.the}, con [una telaraña|una hoja seca|el calcetín de alguien] enganchado. «¡[Te pillé|Aquí estás]!», exclamó, para alegría de {b.o}.
    # lost.foundBy
    Fue {a.n} quien encontró al fin {x.the}, <hiding>, y se {x:lo|la} puso en las manos a {b.o}.
    «¿[Qué me das por esto|Cierras los ojos|A que no sabes qué tengo]?», preguntó {a.n}, con una mano a la espalda. {b} [gritó|saltó] de alegría. ¡{x.the} había vuelto!
    {a} volvió con barro hasta los codos y con {x.the} en alto. {b} habría [bailado|abrazado a la calle entera].
    # lost.end
    Desde aquel día, {x.the} tuvo [un lazo para colgar{x:lo|la}|una etiqueta con su nombre|un sitio propio], y {a} siempre supo dónde estaba. Casi siempre.
    Todo el camino de vuelta {a} llevó una mano sobre {x.the} y la otra en el [brazo|hombro] de {b.o}.
    «La próxima vez me {x:lo|la} ato [a la muñeca|al cinturón|a la nariz]», dijo {a.n}. {b} [le ofreció un cordel|se rio tanto que le dolió].
    # bottle.seen
    Algo verde [se mecía|rodaba|brillaba] al borde del agua. {a} se metió hasta las rodillas y sacó {x.a}.
    Al principio {a} {x:lo|la} tomó por un pez. Pero era {x.a}, con un corcho y [lacre rojo|un poco de cera].
    «Basura», pensó {a.n} cuando {x.a} le chocó contra el pie. Entonces vio que dentro había algo.
    # bottle.paper
    {a} agitó {x.the}, y {b.n} [tiró|dio tirones] del corcho. ¡Pop! Un papel enrollado cayó al suelo.
    El papel estaba atascado. {b} trajo [una ramita|una horquilla], y con la ayuda de {a.o} {x:lo|la} fue vaciando, dedo a dedo.
    «¡Rómpe{x:lo|la}!», dijo {b.n}. «¡Jamás!», dijo {a.n}, y sacó el corcho con los dientes.
    # bottle.read
    «[Querido amigo que has encontrado esto|A quien lea estas líneas]», leyó {a.n} en voz alta: «me llamo {b.n}, vivo detrás del faro y tengo [un conejo con una sola oreja|un telescopio|una colección de nudos]. ¿Quién eres tú?».
    La letra estaba borrosa, y {a} tuvo que adivinar la mitad de las palabras. Decía que alguien con el nombre de {b.n} [se aburría|vivía a solas en una isla de ovejas|buscaba amigos].
    «Es de alguien que se llama {b.n}», dijo {a.n}, que sabía leer hasta las letras más [borrosas|torcidas]. «Y hay una dirección».
    # bottle.answer
    Aquella misma tarde {a.n} y {b.n} contestaron a {c.o}. Metieron en el sobre [un dibujo|una margarita seca|una adivinanza] y tres preguntas, y pusieron un sello de verdad, porque {x.a} es [lenta|poco de fiar] como cartero.
    {a} escribía, {b.n} dictaba, y la carta para {c.o} llegó a tener [cuatro|seis] páginas. {x.the} se quedó en la ventana.
    «¿[Qué le decimos|Cómo se empieza]?», preguntó {a.n}. «Con un hola», dijo {b.n}. Así que le escribieron a {c.o}: hola.
    # bottle.reply
    Y llegó una carta con [un barco|una ballena|una palmera] en el sello. Era de {b.o}, y empezaba así: «¡La has encontrado! Sabía que alguien la encontraría, {a.n}».
    El cartero silbó junto a la verja: ¡un paquete para {a.o}, de {b.o}! Dentro había [una caracola que rugía como el mar|una pulsera de nudos|un mapa con una cruz].
    Y una tarde llegó la respuesta. {a} leyó la carta de {b.o} [tres veces|de pie|debajo de la mesa]. «Ven a verme», decía la última línea.
    # key.found
    {a} estaba [buscando caracoles|tirando piedras al agua|cortando flores] cuando tropezó con algo duro. Era {x.a}.
    <hiding>, medio {x:enterrado|enterrada} en la tierra, {a} encontró {x.a}.
    Una urraca dejó caer algo brillante justo delante de {a.o}. Se agachó a mirar: ¡{x.a}!
    # key.ask
    «[Cada llave tiene su puerta|En alguna parte hay una cerradura esperando]», le dijo {a.n} a {b.o}, y levantó {x.the}. «Solo tenemos que encontrarla».
    «¿Qué abrirá?», quiso saber {b.n}. {a} [echó el aliento sobre {x.the} y {x:lo|la} frotó|se encogió de hombros]. «Esa es la cuestión».
    {b} tomó {x.the}, {x:lo|la} olió y se {x:lo|la} devolvió a {a.o}. «[Hierro|Un tesoro|Ratones]», dijo.
    # key.tries
    Probaron en [la verja del jardín|el gallinero|la iglesia] y en [el cobertizo|el buzón|el armario del panadero]. {a} giraba, {b.n} empujaba. {x.the} era siempre demasiado grande, o demasiado {x:pequeño|pequeña}, o simplemente no servía.
    {a.n} y {b.n} probaron {x.the} en [once|catorce] cerraduras. En una se atascó, y tuvieron que sacarla con mantequilla.
    A mediodía, {a.n} y {b.n} habían probado todas las puertas de la calle. Los vecinos se divertían, pero {x.the} no abría nada.
    # key.fits
    Al fondo del todo había un baúl que nadie abría desde hacía años. {a} sopló el polvo, metió {x.the} y giró. {b} contuvo la respiración. Clic.
    «¡Mira, {a.n}, allí!». {b.n} señaló un arcón pequeño debajo de los sacos. {x.the} entró como si la hubieran engrasado ayer.
    A {a.o} casi se le escapó el armarito de la pared. Pero {b.n} sí lo vio, y {x.the} giró en él con un suspiro.
    # key.inside
    Envuelto en [un chal|periódicos amarillos] había algo: {x.a}. {a} {x:lo|la} sacó, y {b.n} silbó entre dientes.
    {a} metió el brazo hasta el codo y sacó {x.a}. «¡[Qué maravilla|Quién {x:lo|la} pondría ahí]!», susurró {b.n}.
    «¿Oro?», preguntó {b.n}. «Mejor», dijo {a.n}, y levantó {x.a} hacia la luz.
    # key.end
    Resultó que {y.the} había sido de la bisabuela de {a.o}. A {b.o} le dejaron quedarse con {x.the}, como premio a su [buena vista|paciencia].
    Nunca supieron quién había guardado allí {y.the}. Pero {a.n} colgó {x.the} de un clavo, y {b.n} dice que [canturrea|brilla] cuando hay luna llena.
    {a} se encargó de {y.the}, y {b.n} de {x.the}. Así siempre tenían que reunirse para abrir cualquier cosa.
    # letter.slip
    Detrás del estante de las cartas, adonde ninguna escoba había llegado en {n} años, {a} encontró {x.a}. En el sobre estaba el nombre de {b.n}.
    {a} movió el armario viejo para buscar un lápiz. Allí, contra la pared, había {x.a} para {b.o}, de hacía {n} años.
    «No puede ser», dijo {a.n}. El sello de {x.the} tenía {n} años, y el sobre iba dirigido a {b.o}.
    # letter.decide
    [¿Valía la pena entregarla todavía?|Otra persona la habría tirado.] {a.n} [le quitó el polvo a {x.the}|se puso bien la gorra]. «Una carta es una carta», dijo.
    {a} sintió vergüenza por toda la oficina. Se guardó {x.the} en el bolsillo de dentro, junto al corazón.
    Más vale tarde que nunca, decidió {a.n}, y cerró la ventanilla[ diez minutos antes de la hora|, cosa que no había hecho jamás].
    # letter.deliver
    «Me temo que llega un poco tarde», dijo {a.n}, y le tendió {x.the}. {b} se limpió las manos antes de tomarla.
    {a} carraspeó, pidió perdón [dos veces|en nombre de Correos] y le entregó {x.the} a {b.o}.
    {b} le dio vueltas y más vueltas a {x.the}. «¿Esto es [una broma|para mí]?». «Es de anteayer, más o menos», dijo {a.n}, y se puso {a:rojo|roja}.
    # letter.read
    Era de {b.n}, que en otro tiempo había sido {b:el mejor amigo|la mejor amiga} de {a.o}. «Siento mucho la pelea», decía. «Ven a verme y nos reiremos de todo aquello».
    {a} abrió {x.the} con [un cuchillo del pan|una horquilla] y leyó. La firmaba {b.n}, y hablaba de una barca, de un verano y de una discusión tonta; al final decía: «¿Me perdonas?».
    El papel temblaba un poco en las manos de {a.o}. Todos aquellos años había creído que {b.n} no quería escribir. Y allí estaba {x.the}, de cuatro páginas.
    # letter.friend
    Aquella misma tarde {a} tomó el tren para ir a ver a {b.o}. Nadie sabe qué se dijeron. Pero la luz estuvo encendida hasta las [tres|cuatro] de la mañana.
    {a} encontró el número en la guía de teléfonos. «¿{b.n}?», dijo. «Acabo de recibir tu carta». Hubo un silencio, y luego alguien se rio y lloró a la vez.
    {a} contestó enseguida. Mandó la respuesta por correo urgente y escribió en el sobre, para {b.o}: esta vez no puede caerse detrás de nada.
    # letter.invite
    {a} invitó a {b.o} a pasar, y tomaron café. El domingo, {a.n} fue a ver a {c.o} con un pastel. Fue como si no hubiera pasado el tiempo.
    «Tienes que venir conmigo cuando vaya a ver a {c.n}», le dijo {a.n} a {b.o}. «Sin ti no habría visita». Y así, un domingo, hubo tres personas alrededor de un pastel.
    {a} se rio hasta que se le saltaron las lágrimas. «{c.n} siempre ha tenido poca paciencia», le dijo a {b.o}. «Y ya ha esperado bastante. Mañana iré a verl{c:o|a}».
    # swap.take
    De vuelta a casa, {a} notó algo raro. {x.the} [pesaba más|olía a menta|quedaba demasiado grande]. No era {x:el suyo|la suya}.
    {a} descolgó {x}, o eso creía. Fuera, con luz, vio [un parche|un nombre|una mancha] que nunca había estado allí.
    «Esto no es mío», dijo {a.n}. {x.the} parecía {x:el suyo|la suya}, pero alguien le había cosido [un ancla diminuta|un búho diminuto|una estrella diminuta].
    # swap.pocket
    Dentro encontró {a.n} {x.a}, un pañuelo y una lista que decía: leche, clavos, ser valiente.
    {a} buscó un nombre y lo que encontró fue {x.a}.
    ¿Habría alguna pista dentro? {a} encontró {x.a}, y nada más.
    # swap.back
    {a} dio media vuelta y regresó. [La oficina de objetos perdidos estaba cerrada|«Pasa todas las semanas», dijo el conserje], así que se sentó a esperar.
    Quien tuviera sus cosas también andaría buscando, pensó {a.n}, y volvió adonde había empezado todo.
    {a} escribió una nota, «¡Cambio por error!», y la pegó donde todos pudieran verla.
    # swap.meet
    Pronto llegó corriendo {b:un niño|una niña} sin aliento. Era {b.n}, con {x.the} de {a.o}. «¿Sigue ahí dentro {y.my}?», preguntó. Allí seguía.
    «Perdón», dijo alguien. «Creo que llevo puesto algo tuyo». Era {b.n}. {a.n} recuperó {x.the}, y {b.n} recuperó {y.the}.
    En el mismo momento {a.n} y {b.n} dijeron: «¡Eso es mío!». Se lo cambiaron todo, y {b.n} hizo la cuenta: {y.the} también estaba.
    # swap.laugh
    «Podríamos repetirlo algún día», dijo {b.n}. Así que ahora {a.n} y {b.n} se cambian a veces las cosas a propósito, [los zapatos|los bocadillos|los sombreros], solo por ver quién se da cuenta.
    {b.n} y {a.n} hicieron {a+b:juntos|juntas} una parte del camino y descubrieron que vivían [en la misma calle|en la misma casa, en pisos distintos]. Desde entonces, {a.n} lleva un botón cosido en {x.the}, uno de color vivo.
    Para compensar, {a} le contó a {b.o} un chiste, y {b.n} se lo pagó con otro mejor. Había sido un error con suerte.
    # photo.find
    En una lata de galletas, debajo de un montón de cartas, {a} encontró {x.a}.
    {a} solo buscaba [papel de regalo|al gato]. Pero de un atlas viejo cayó {x.a}.
    Detrás de un cajón había {x.a}. {a} tiró con dos dedos hasta sacarla.
    # photo.who
    En ella alguien muy joven reía, con [un sombrero ridículo|un traje ridículo] y el brazo por encima de [un burro|una moto]. A {a.o} aquella cara le sonaba.
    Alguien hacía equilibrios sobre un muro, a la pata coja, delante de un montón de gente. {a} conocía aquella nariz de algo.
    Detrás habían escrito: «El mejor verano». {a} acercó {x.the} a la lámpara.
    # photo.show
    {b} se puso las gafas cuando {a.n} le enseñó {x.the}. Por un momento no dijo nada. «¡[Cielo santo|De dónde has sacado eso]!», exclamó luego. «Esa persona soy yo».
    «¿Quién es?», preguntó {a.n}, y puso {x.the} sobre la mesa. {b} se puso {b:rojo|roja} como un tomate.
    {a} le dio {x.the} a {b.o}, que se quedó mirándola tanto rato que se enfrió la sopa.
    # photo.tell
    «Yo tenía [dieciocho|diecinueve|veinte] años», dijo {a.n}, «y con {x.my} iba de pueblo en pueblo. Dormíamos en los graneros». A {b.o} le costaba creerlo.
    Entonces {a} le contó a {b.o} una historia que nadie en la familia había oído nunca, de [un circo|una banda|una carrera], de tres amigos y de {x.a}.
    «Antes de tener tanto juicio», dijo {a.n}, «fui famos{a:o|a} durante una semana, gracias a {x.the}». {b} quería oírlo todo, y desde el principio.
    # photo.play
    {a} bajó {x} de lo alto del armario, donde llevaba durmiendo [treinta|cuarenta] años. Le costó al principio, pero todo funcionaba todavía. {b} aplaudió.
    «¿Aún sabes hacerlo?», preguntó {b.n}. {a.n} fue a buscar {x.the}, guiñó un ojo y demostró que sí[, casi|, menos el final].
    Y como {b.n} insistió tanto, {a.n} le quitó el polvo a {x.the} y dio una función para un público de una sola persona.
    """
}
