// Spanish tellings of the plots about animals.

extension SpanishTellings {
  static let animals = """
    # stray.gone
    La verja estaba abierta, y {b.n} no aparecía. {a} silbó. No se movió nada.
    Por la noche había tronado. Por la mañana, {a} solo encontró la manta de {b.o} y, encima, un poco de pelo.
    «¿{b.n}?», llamó {a.n}, con el cuenco en la mano. Siempre se oía un rumor al decir aquella palabra. Esta vez no se oyó nada.
    # stray.call
    {a} llamó hasta quedarse sin voz: «¡{b.n}! ¡{b.n}!». Solo contestó el eco.
    {a} preguntó al cartero, a la lechera y a un hombre viejísimo. Nadie había visto a {b.o}.
    {a} pintó un cartel: «Se busca a {b.n}. Le gustan las salchichas». Lo colgó [en todas las farolas|en todos los árboles].
    # stray.trace
    {a} se agachó. «Mira esto», le dijo a {b.o}. En el barro había una huella, y era de {c.o}, sin ninguna duda.
    «Si yo fuera {c.n}, ¿adónde iría?», le preguntó {a.n} a {b.o}. «Adonde mejor huela».
    {a} había oído algo a lo lejos aquella mañana, muy temprano. Le enseñó a {b.o} la dirección. Podía haber sido {c.n}.
    # stray.found
    Y allí estaba {c.n}, tan a gusto, [en un charco|encima de un sofá viejo|entre dos cajas]. {a} cayó de rodillas, y reía y lloraba a la vez. {b} miró hacia otro lado y se sonó la nariz.
    «¡{c.n}!». Algo pardo y mojado salió disparado de los arbustos y tiró al suelo a {a.o}. A {b.o} también le tocaron lametones, de la barbilla a la frente.
    Primero oyeron a {c.o}, luego notaron el olor, y luego {a.n} {c:lo|la} tuvo en los brazos. «Hueles fatal», dijo {b.n}. «Hueles de maravilla», le dijo {a.n} a {c.o}.
    # stray.why
    «Mira lo que estaba guardando», dijo {a.n}. Detrás de {b.o} había un gatito, no más grande que un guante. {c} lo metió en su gorra.
    {a} averiguó por qué se había escapado {b.n}: a la vuelta de la esquina alguien asaba pescado. {c} no pudo enfadarse.
    {a} señaló el collar de {b.o}. Se había enganchado en una rama. {c} l{b:o|a} soltó y le ató un cascabel, por si acaso.
    # goat.always
    {a} comía de todo: cardos, cordones y una vez medio periódico, con el crucigrama. {b} había levantado tres cercas, y {a.n} se había comido dos.
    «Deja eso» era lo que más le decía {b.n} a {a.o}. {a} creía que era su segundo nombre.
    No había nada que {a.n} no quisiera probar. {b} lo sabía cuando {a:lo|la} compró, pero no imaginaba hasta qué punto.
    # goat.eats
    Fue solo un momento. {b} se volvió, y cuando miró otra vez, la mitad de {x} estaba en la boca de {a.o}.
    {a} miró {x}, y {x.the} parecía cosa rica. ¡Ras! {b} llegó corriendo, demasiado tarde.
    {b} buscaba {x}. {a} masticaba. Una cosa tenía que ver con la otra.
    # goat.angry
    «¡{x.my}!», rugió {a.n}, y se puso como un tomate. {b} tragó.
    {a} tiraba de un lado, {b.n} del otro. Al final cada cual tenía un trozo de {x.the}, y {a.n} se había quedado sin palabras.
    «Mañana te vendo», dijo {a.n}, y levantó lo que quedaba de {x.the}. {b} eructó con educación.
    # goat.child
    {a} lo había visto todo desde el muro. «No, por favor», le dijo a {b.o}. «Lo que {c.n} tiene es hambre de compañía».
    «Yo me quedaría con {c.n}», dijo {a.n}, que no tenía ningún animal y sí mucho tiempo. {b} gruñó. {c} le olisqueó el bolsillo a {a.o}.
    {a} rodeó con los dos brazos el cuello de {c.o}. «Ha sido sin querer», le dijo a {b.o}. No era del todo verdad.
    # goat.useful
    Aquella misma noche salió humo de la paja. {a} chilló y dio coces en la puerta hasta que {b.n} se despertó y {c.n} trajo el cubo.
    Al día siguiente, el camino de la fuente estaba tan lleno de maleza que nadie podía pasar. Nadie, salvo {a.n}. Se abrió camino comiendo, y {b.n} y {c.n} iban detrás con los cántaros.
    Después {b.n} perdió las llaves entre las ortigas. A {c.o} no le dejaron meterse. Pero {a.n} se comió las ortigas, una por una, y escupió las llaves.
    # goat.end
    {a} miró un buen rato a {b.o}. «En fin, {x.the} ya tenía sus años», dijo, y le rascó entre las orejas.
    Nadie volvió a hablar de vender. {a} colgó de un clavo lo que quedaba de {x.the}, bien alto. {b} sigue intentando llegar.
    {a} compró {x.an} de repuesto y {x:lo|la} apuntó en la lista, justo detrás de «zanahorias para {b.n}».
    # nest.built
    Fuera de la ventana, {a} descubrió {x}. Dentro había {n} huevos, moteados como piedras.
    Pajita a pajita, algo había crecido en el alféizar. Ahora {a.n} miró a través del cristal: ¡{x.a}, con {n} huevos!
    Una golondrina entraba y salía como si {a.n} no existiera. Allí tenía {x.a}, con {n} pequeños secretos.
    # nest.promise
    «Mientras estén ahí, la ventana no se abre», dijo {b.n}. {a} lo prometió, aunque hacía calor, y {x.the} quedó en paz.
    {a} le prometió a {b.o} no abrir la ventana ni dar golpecitos, por muchas ganas que tuviera de ver {x.the} por dentro.
    {b} se llevó un dedo a los labios. «Necesitan silencio. ¿Prometido?». «Prometido», susurró {a.n}, para que no se oyera en {x.the}.
    # nest.hatch
    Entonces se oyó un crujido, fino como un alfiler. {a} llamó a {b.o} en un susurro. Por el borde de {x.the} asomó un pico, abierto de par en par.
    {a} lo vio antes que nadie: algo rosado se agitaba en {x.the}, y no tenía ni una pluma. «Qué feo», dijo {b.n} con ternura.
    Salieron uno tras otro. {a} les puso nombres, y {b.n} los confundía todos. En {x.the} había un ruido tremendo.
    # nest.fall
    Pero una mañana la tormenta sacudió {x.the}, y el más pequeño quedó colgando del borde. {a} pegó la nariz al cristal.
    {a} oyó un piar muy débil. El más pequeño se había caído de {x.the} y estaba abajo, en las tejas, todo plumón y susto.
    Una urraca se posó en el canalón y le echó el ojo a {x.the}. {a} golpeó el cristal con los dos puños.
    # nest.save
    {a} vino con una escalera y una cuchara sopera. Muy despacio, devolvió el animalito a {x.the}, mientras {b.n} sujetaba la escalera sin respirar.
    {a} ató un colador viejo por encima de {x.the}, con agujeros de sobra para las golondrinas y demasiado pequeños para los ladrones. {b} le pasaba el cordel.
    «Los guantes, {b.n}», dijo {a.n}. Un minuto después, todos estaban de vuelta en {x.the}, y {a.n} tenía la nariz sucia.
    # nest.fly
    A fin de mes se pusieron en fila y batieron las alas. Uno se soltó, y luego todos. {a} abrió por fin la ventana. {x.the} estaba vacío, y {b.n} carraspeó.
    Echaron a volar un jueves. {a} salió corriendo, sin zapatos, a decirles adiós, y {b.n} agitó un trapo de cocina. {x.the} sigue allí.
    Después solo quedó una pluma en {x.the}. {a} se la guardó en el bolsillo. «Volverán», dijo {b.n}, «ahora que saben que cumples tu palabra».
    # cat.lazy
    {a} tenía que cazar ratones. Lo pensaba todos los días, a fondo, con los ojos cerrados. {b} a eso lo llamaba de otra manera.
    «¿Para qué te doy de comer?», preguntó {b.n}. {a} se estiró y lo dejó pasar.
    {b} había traído a {a.o} para espantar a los ratones. Pero {a.n} prefería la leche y un cojín, por ese orden.
    # cat.mouse
    Una noche {a} abrió un ojo. Había una ratona encima de {x}, mordisqueando. Estaba tan flaca que {a.n} ni se levantó.
    Algo chilló al lado de {x}. {a} alargó una pata, más bien por cortesía. «Por favor», dijo la ratona, «tengo once hijos».
    Llegó una ratona con una maleta y se sentó junto a {x}. {a} no había visto nunca tanta frescura, y le entró curiosidad.
    # cat.deal
    «Hagamos un trato», dijo {a.n}. «Tú te llevas solo las migas, y yo no veo nada». Se dieron la pata.
    Así que {a.n} y la ratona se repartieron el mundo: el suelo de día, el suelo de noche. Y la mantequilla, que nadie la tocara.
    {a} pidió a cambio un cuento, uno cada noche. La ratona sabía muchísimos.
    # cat.night
    Unas semanas después reventó una tubería. La ratona despertó a {a.o}, {a.n} saltó sobre la barriga de {b.o}, y cuando {b.n} llegó abajo, el agua no había pasado del felpudo.
    Luego vinieron las ratas, grandes, del puerto. La ratona conocía todos sus caminos, y {a.n} sabía parecer enorme. Por la mañana se habían marchado, y {b.n} ni se había despertado.
    Una noche se volcó una lámpara. {a} gritó como nunca, y once ratoncitos royeron la cuerda de la campana. {b} acudió al fuego con un cubo en un abrir y cerrar de ojos.
    # cat.hero
    «Así que para algo sirves», dijo {a.n}, y le cortó a {b.o} un trozo de {x.the}. {b} se lo llevó detrás del armario, y {a.n} se extrañó.
    {a} le dio a {b.o} el pedazo más gordo de {x.the}. Lo que {a.n} no vio fue que luego lo partían en trece.
    «¡Valiente {b.n}!». {a.n} l{b:o|a} puso en el mostrador, junto a {x.the}, para que lo viera todo el mundo. En la pared se rio alguien.
    # cat.end
    Todavía hoy cree {b.n} que nadie en el país caza ratones como {a.n}. Al fin y al cabo, no ha vuelto a ver ni uno.
    {a} se tumba al sol y escucha. Detrás de la pared alguien cuenta un cuento, y {b.n} cree que es el viento.
    {a} nunca llegó a cazar nada; solo pescó, una vez, un catarro. {b} le puso una bufanda, y alguien muy pequeño le llevó una uva.
    # hen.meets
    Entonces se abrió la hierba, y allí estaba {b.n}. {a} no echó a correr. Correr, según había oído, solo les abre el apetito.
    {a} estaba sacando una lombriz de la tierra cuando le cayó encima una sombra. Tenía las orejas puntiagudas, y era {b.n}.
    «Buenos días», dijo {b.n}, y enseñó muchísimos dientes. «Según se mire», dijo {a.n}.
    # hen.flatter
    «Qué plumas tan hermosas tienes», le dijo {a.n} a {b.o}. «Me gustaría verlas de cerca».
    {a} alabó la voz de {b.o}, los ojos de {b.o} y los andares de {b.o}, y con cada cumplido se acercaba un paso.
    «Ahora solo como verdura», declaró {a.n}, y se llevó una pata al corazón. {b} miró la pata.
    # hen.trick
    «Tienes razón, estoy para chuparse los dedos», dijo {a.n}. «Pero con ciruelas estaría aún mejor. Trae unas cuantas, {b.n}, de aquel árbol, que estén maduras».
    {a} bostezó. «Vienes demasiado pronto», le dijo a {b.o}. «Las gordas no llegan hasta las cinco. Si te escondes en ese barril, no notarán nada».
    «Antes de que me comas, ¿puedo cantar?», le preguntó {a.n} a {b.o}. «Es una canción larga, pero es nuestra costumbre. Mientras canto tienes que cerrar los ojos».
    # hen.wait
    A {a.o} le gustó la idea. «No te muevas de ahí», le ordenó a {b.o}, e hizo lo que le había propuesto, con la lengua fuera.
    {a} tenía mucha gula, y con los golosos es fácil entenderse. Dijo que sí, y {b.n} se puso a tararear.
    {a} pensó que en todo el mundo no había un ave más tonta que {b.n}. Y sonrió.
    # hen.escape
    Mientras tanto {a.n} fue andando, sin ninguna prisa, hasta la casa y tiró con el pico de la cuerda de la campana. Salieron los perros. {b} también los oyó.
    {a} voló hasta la viga más alta, cosa que nadie habría creído posible. «Está más alto de lo que parece, ¿verdad, {b.n}?», le gritó desde arriba.
    Cuando {b.n} volvió a mirar, donde antes estaba {a.n} solo había una pluma, y señalaba la caseta de los perros.
    # hen.end
    {a} corrió tanto que a su propia cola le costaba seguirle. Desde lejos todavía oía el alboroto de {b.o}.
    Desde entonces {a.n} se alimenta de ciruelas. {b} le deja unas cuantas debajo del árbol, porque la educación es la educación.
    «La próxima vez», jadeó {a.n} detrás de la séptima colina. Pero la próxima vez {b.n} ya conocía su cara, y {a.n} conocía los trucos de {b.o}. Se saludaron y cada cual siguió su camino.
    """
}
