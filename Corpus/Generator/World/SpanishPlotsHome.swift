// Spanish tellings of the plots about home and family.

extension SpanishTellings {
  static let home = """
    # birthday.morning
    {a} abrió los ojos y se acordó: ¡hoy cumplía {n} años!
    «[{n}|Ya tengo {n}]», le dijo {a.n} al techo. Sonaba [importante|nuevo|casi a persona mayor].
    {a} llevaba [semanas|trescientos sesenta y cuatro días] esperando aquel día: su cumpleaños.
    # birthday.nobody
    Pero nadie decía nada. {b} [pidió la mantequilla|leía el cartón de la leche|hablaba del tiempo].
    {a} esperaba que {b.n} dijera algo, pero {b.n} solo [bostezaba|buscaba un calcetín]. ¿Se habían olvidado todos?
    «¿Hoy es un día especial?», preguntó {a.n} con cuidado. «[Martes|Día de sacar la basura], creo», dijo {b.n}.
    # birthday.secret
    Mientras tanto, {a.n} y {b.n} cuchicheaban [en la despensa|detrás de la cortina]. Habían escondido {x} nada menos que en el horno.
    {a} apenas podía guardar el secreto. {b} tuvo que pisarle el pie [dos|tres] veces, y {x} seguía sin envolver.
    {a} envolvió {x} en [papel de periódico|papel rojo|un trapo de cocina], con demasiado cordel, mientras {b.n} vigilaba la puerta.
    # birthday.surprise
    Entonces se abrió la puerta de golpe. «¡Sorpresa!». {b.n} y {c.n} [llevaban gorros de papel|soplaban trompetas de hojalata|cantaban, cada cual en un tono], y {a.n} casi se cae de la silla.
    {b} sacó a {a.o} con los ojos cerrados. «¡Ya!», dijo {c.n}. Había guirnaldas, [farolillos|globos] y una mesa con mantel blanco.
    «¿De verdad creías que se nos había olvidado?», rio {c.n}. {b} lanzó confeti, y casi todo fue a parar al pelo de {a.o}.
    # birthday.cake
    {b} trajo un pastel con {n} velas. {a} sopló, y se apagaron todas [menos una|de una vez].
    El pastel se había hundido por el medio, así que {b.n} había llenado el hoyo de fresas. {a} dio {n} bocados y quiso uno más.
    Ardían {n} velas. «Pide un deseo», dijo {b.n}. {a} pensó mucho, pero ya lo tenía todo.
    # dream.wake
    En plena noche, {a} se incorporó en la cama. [Había visto un dragón con la cara del director.|Algo con los pies mojados le había perseguido por una escalera sin fin.|Todos los dientes se le habían convertido en ratones.]
    {a} se despertó con un grito. El sueño se había ido, pero el miedo seguía allí, sentado a los pies de la cama.
    Era mucho más de medianoche cuando {a} se despertó, con el corazón a saltos y {a:enredado|enredada} en la manta como una oruga.
    # dream.noise
    Entonces {a.n} lo oyó: [ras, ras|toc, toc, toc|un gemido largo y grave]. Venía de [la ventana|el armario|debajo de la cama].
    Una sombra se movió en la pared, con dedos [como ramas|muy largos]. {a} se tapó la cabeza con la manta.
    «Es solo el viento», se dijo {a.n}. ¿Pero el viento tenía pasos?
    # dream.call
    {a} llamó, primero bajito, luego a gritos. {b} llegó en zapatillas, con {x} en la mano y el pelo como un nido.
    Pies descalzos sobre el suelo frío: {a.n} corrió a buscar a {b.o}. «¿[Otra vez|Una de las malas]?», preguntó {b.n}, y encendió {x}.
    {b} debió de oír algo, porque la puerta se entreabrió. «¿No duermes, {a.n}?». A la luz de {x.the}, aquella cara se veía cálida y arrugada de sueño.
    # dream.tell
    {a} se lo contó todo a {b.o}. Dicho en voz alta, no era ni la mitad de [terrible|grande], y lo [de las natillas|del paraguas|del trombón] hasta tenía gracia.
    «¿Cómo era?», preguntó {b.n}. {a} lo describió. «¿[Con mi pelo|Y sin pantalones]? Pobre monstruo», dijo {b.n}.
    {b} escuchó sin reírse, y eso fue lo que más le ayudó a {a.o}.
    # dream.look
    Luego {a.n} y {b.n} [se agacharon|cruzaron el cuarto de puntillas] y alumbraron con {x.the} todos los rincones. Encontraron una rama que golpeaba la ventana, [una zapatilla|una canica perdida] y ningún monstruo.
    {a} abrió el armario. «[Buenas noches|¿Hay alguien?]», dijo. Solo abrigos. {b} miró debajo de la cama, con valor, sin soltar la manga de {a.o}.
    «A ver quién vive aquí», dijo {a.n}, y levantó {x.the}. Una polilla. Eso era todo. {b} respiró por fin.
    # dream.calm
    «Cuando yo tenía {b.age} años», dijo {a.n}, «me daba miedo [la bañera|el órgano de la iglesia|la luna]». A {b.o} se le escapó la risa.
    {a} cantó la canción de [los tres patos|el marinero dormilón|el viejo molino], con todas las estrofas, hasta que a {b.o} le pesaron los párpados.
    {a} calentó leche con miel. {b} la bebió a sorbitos, y con cada sorbo la noche se hacía más normal.
    # dream.end
    {a} durmió hasta [las nueve|que llegó el lechero]. ¿Y {b.n}? También dormía, en el sillón, con la boca abierta.
    La siguiente vez que la rama golpeó la ventana, {a} devolvió los golpes. Se lo había enseñado {b.n}.
    {a} se durmió sin soltar un dedo de {b.o}. Fuera, la luna miraba, y no daba ningún miedo.
    # soup.poor
    En la casa había poca cosa: una cebolla, tres patatas y {b.n} con su {x.full}. {a} miró dentro y vio el fondo.
    «¿Qué hay de cena?», preguntó {a.n}. {b} [se rascó la barbilla|se ató el delantal]. «Agua», dijo, «por ahora». Y puso {x.the} al fuego.
    {b} colgó {x} sobre el fuego y removió. «La sopa de nada», le dijo a {a.o}, «es el principio de todas las sopas».
    # soup.first
    {b} pasó por allí y olfateó. «Le faltan zanahorias», dijo, y {a.n} tuvo que darle la razón. Así que {b.n} trajo un manojo para {x.the}.
    «[¿Qué guisas?|Algo huele bien]», dijo {b.n} en la puerta. {a} levantó la tapa de {x.the}. Un minuto después, {b.n} ya estaba pelando [puerros|nabos] a su lado.
    {a} invitó a pasar a {b.o}, porque {x.the} era grande. «Pero no con las manos vacías», dijo {b.n}, y trajo un trozo de tocino y unas judías.
    # soup.second
    Luego llegó {a.n}, con una col tan grande que {b.n} no veía quién había detrás. Y adentro fue.
    {a} solo podía ofrecer un puñado de [guisantes|cebada|sal]. «Justo lo que faltaba», dijo {b.n}, y {x.the} hirvió con más ganas.
    «Yo no tengo nada», dijo {a.n}, «pero sé [remover|poner la mesa|cantar]». {b} le dio enseguida la cuchara de {x.the}.
    # soup.third
    {a} echó perejil, tomillo y, sin querer, un botón. A {x.the} no le importó.
    {a} se quemó la lengua con la primera cucharada, y también con la segunda, y no podía dejar de probar.
    A esas alturas todos los de la casa habían echado algo en {x.the}, y {a.n} había perdido la cuenta.
    # soup.ready
    «¡La sopa!», gritó {a.n} por la ventana. Vinieron {n} personas, cada una con su cuenco, y {x.the} no se vaciaba.
    {n} platos, {n} cucharas y una sola olla: {a.n} los llenó todos.
    Por fin {a} golpeó la tapa de {x.the}. Se sentaron {n} personas, en sillas, en taburetes y en un cubo puesto boca abajo.
    # soup.end
    «Y todo empezó con nada», dijo {a.n}, y rebañó lo último que quedaba en {x.the}. «No», dijo {b.n}, «empezó con una olla».
    {a} encontró el botón en su cuenco. «Eso trae suerte», dijo {b.n}. {x.the} la fregó quien más había comido.
    {b} se recostó en la silla, y {a.n} se apoyó en {b.o}. {x.the} estaba vacía, todos estaban llenos, y alguien empezó a tararear.
    # recipe.famous
    Nadie preparaba {x.an} como {a.n}. La gente cruzaba la calle solo para [oler{x:lo|la}|pasar por delante de su ventana], y {b.n} siempre era {b:el primero|la primera} de la cola.
    {a} tenía fama por una cosa: {x.a} con sabor a [vacaciones|verano|infancia]. {b} llevaba años intentando adivinar el secreto.
    ¡{x.an}! Nadie en el mundo preparaba nada mejor que {a.n}, o eso creía firmemente {b.n}.
    # recipe.ask
    «Dime cómo se hace», suplicó {a.n}. {b} [miró alrededor como si hubiera espías|echó la llave a la puerta] y sacó {x}, llena de manchas.
    «Ya tengo edad», dijo {a.n}. {b} lo pensó y luego sacó {x} de entre dos libros de cocina.
    {a} lo había pedido cien veces. Esta vez {b.n} no dijo «más adelante». Abrió un cajón, y allí estaba {x}.
    # recipe.promise
    «Ni una palabra a nadie», dijo {b.n}. {a} lo prometió, con harina en la mano.
    {a} juró por [sus patines nuevos|su colección de sellos] que guardaría el secreto, y {b.n} se quedó en paz.
    «¿Sabes guardar un secreto?», preguntó {b.n}. «Lo prometo», dijo {a.n}, y nunca había prometido nada tan en serio.
    # recipe.try
    {a} leyó {x.the} en voz alta y midió: harina, mantequilla, [azúcar|miel], huevos. Amasó hasta que le dolieron los brazos y metió {y.the} en el horno.
    Paso a paso, {a} siguió {x.the}. Había masa en [el techo|el gato|el pomo de la puerta], pero al final {y.the} crecía en el horno.
    {a} apoyó {x.the} en el azucarero y puso manos a la obra. Una hora después, {y.the} ya tenía buen aspecto, al menos por fuera.
    # recipe.wrong
    {a} probó. {x.the} estaba {x:bueno|buena}. Pero no era lo mismo. Faltaba algo.
    {a} dio un bocado y frunció el ceño. Era {x.an}, sí, pero {x:uno|una} de tantos.
    «No canta», dijo {a.n} con tristeza, y dejó {x.the} después del primer bocado.
    # recipe.missing
    {a} se echó a reír. «Dale la vuelta a {x.the}», dijo. Detrás leyó {b.n}, en letras diminutas: y [una pizca de sal|la cáscara de un limón|una cucharada de café frío].
    «Nadie escribe lo más importante», le dijo {a.n} a {b.o}. «[Deja dormir la masa|Hazlo para alguien|Canta mientras remueves]». {b} lo añadió a lápiz en {x.the}.
    {a} señaló una mancha de grasa en {x.the}. Debajo había una palabra más, y {b.n} la miró a contraluz: [nuez moscada|cardamomo|paciencia].
    # recipe.end
    La segunda vez, {a} lo hizo todo bien. {b} cerró los ojos al masticar. De {x.the} no quedó ni una miga.
    El domingo, {a} lo intentó otra vez. {b} dio un bocado, soltó el tenedor y solo dijo: «Ya somos dos». Poco después, {x.the} había desaparecido.
    «¿Y bien?», preguntó {a.n}. {b} no contestó: tenía la boca llena. Cuando se acabó {x.the}, le pidió la receta a {a.o}. Era una broma, claro.
    # dark.click
    Clic. La luz se apagó, [la nevera|la radio] enmudeció, y {b.n} agarró del brazo a {a.o}.
    De pronto todo quedó a oscuras. «¿{a.n}?», dijo {b.n} con un hilo de voz. «Estoy aquí», dijo {a.n}. «Creo. No me veo».
    {a} estaba a punto de ganarle a {b.o} a las cartas cuando se apagaron todas las lámparas de la calle.
    # dark.light
    {a} buscó a tientas el cajón y encendió {x}. Enseguida {b.n} tuvo menos miedo, y el cuarto volvió a tener paredes.
    Se oyó rascar una cerilla: {a.n} había encontrado {x}. {b} se acercó al pequeño círculo de luz.
    «No te muevas», dijo {a.n}, y chocó con una silla. Entonces se encendió {x}, y {b.n} vio quién se frotaba la rodilla.
    # dark.bored
    «Sin televisión, sin ordenador, sin tostadora», contó {a.n}. «¿Qué hacía antes la gente?». {b} se limitó a sonreír.
    «¿Y ahora?», preguntó {a.n}. «Ahora», dijo {b.n}, «empieza la noche».
    {a} suspiró y tamborileó en la mesa. {b} dijo que el aburrimiento era [una sala de espera|como el hambre: bueno para el cocinero].
    # dark.play
    De detrás del sofá sacó {a.n} {x.a}, que {b.n} había tomado siempre por un adorno.
    {a} le quitó el polvo a {x.a}. Costó un rato empezar, pero luego {b.n} no quería parar.
    «Pues usemos esto», dijo {a.n}, y puso {x.a} sobre la mesa. {b} se acercó.
    # dark.shadows
    {a} puso las manos delante de {x.the} e hizo [un lobo|un cisne|un cocodrilo] en la pared. {b} hizo un conejo, y ganó el conejo.
    Junto a {x.the}, las sombras crecían hasta el techo. «¡Mira, {b.n}, mido tres metros!», gritó {a.n}, que era quien menos levantaba del suelo.
    {b} contó una historia de fantasmas a la luz de {x.the}, pero {a.n} corregía al fantasma a cada paso.
    # dark.back
    Cuando volvió la luz, {a} parpadeó. «[¿Ya?|Qué lástima]», dijo {b.n}. Y {c.n} se levantó y la apagó.
    Luego las lámparas parpadearon y alumbraron como antes. {c.n}, {b.n} y {a.n} se miraron, con un poco de pena.
    Desde entonces {a.n} y {b.n} apagan las luces cada [viernes|primero de mes], y {c.n} finge sorprenderse.
    # baby.news
    «[Pronto seremos uno más|Vas a tener compañía]», le dijo {a.n} a {b.o}. Pretendía ser una buena noticia.
    {a} se llevó aparte a {b.o} y le dijo que venía un bebé. {b} preguntó si aún se podía [cambiar|devolver].
    Durante semanas {a} había tejido calcetines diminutos. «Me quedan pequeños», dijo {b.n}. «No son para ti», contestó {a.n}.
    # baby.jealous
    Todos traían regalos, y ninguno era para {a.o}. La gente hasta pasaba de puntillas por su lado.
    «Chis», le decían a {a.o} cuando cantaba. «Luego», le decían cuando preguntaba algo.
    Todo el día era bebé por aquí y bebé por allá. {a} se metió debajo de la mesa, y nadie lo notó en [una hora|una hora entera].
    # baby.cry
    Llegó entonces la tarde en que {b.n} lloró y no paraba. {c} paseaba de un lado a otro, con cara de cansancio, y {a.n} miraba.
    {b} chillaba como una tetera. {c} había probado con leche, canciones y bailes. «¿Qué quiere?», preguntó {a.n}. «Ojalá lo supiera», dijo {c.n}.
    {b}, con tanto llanto, se había puesto del color de un rábano. {c} tuvo que [abrir la puerta|salvar la sopa] y le pidió a {a.o} que se quedara junto a la cuna.
    # baby.try
    {a} miró a {b.o} por encima de la cuna. Luego fue a buscar {x}, que nadie más podía tocar.
    «Ya lo sé», le dijo {a.n} a {b.o}. «Aquí hay mucho ruido y todo es demasiado grande». Y puso {x} junto a los piececitos.
    {a} probó un truco: se escondía detrás de {x} y asomaba la cabeza, una y otra vez, hasta que {b.n} se calló y abrió mucho los ojos.
    # baby.smile
    {b} tuvo hipo, agarró un dedo de {a.o} y sonrió. «¡Le gusto a {b.n}!», exclamó {a.n}. {c} estaba en la puerta y callaba de alegría.
    Y entonces {b.n} se rio, por primera vez en su vida, y había sido gracias a {a.o}. {c} también lo había visto.
    El llanto cesó. {b} miró a {a.o} como si mirase [el sol|lo mejor del mundo]. «¿Cómo lo has hecho?», susurró {c.n}.
    # baby.end
    {x.thefull} se quedó en la cuna. «Es solo un préstamo», le dijo {a.n} a {b.o}. Pero nunca pidió que se {x:lo|la} devolviera.
    Cuando {b.n} aprendió a hablar, su primera palabra no fue ni leche ni pelota. Fue el nombre de {a.o}, o algo muy parecido, y tenía {x.the} en la mano.
    {a} le explicaba a {b.o} cómo funcionaba todo: las puertas, las cucharas, {x.the}. Estaba bastante bien ser quien lo sabía.
    """
}
