// Spanish tellings of the plots about small things that fill a day.

extension SpanishTellings {
  static let small = """
    # tooth.wobbles
    {a} tenía un diente flojo. Se le movía al hablar, se le movía al reír y se le movía cuando no hacía nada.
    Hacía una semana que a {a.o} un diente le colgaba de un hilo. Con la lengua ya le daba la vuelta entera.
    «Ze mueve», dijo {a.n}, y les enseñaba el diente a todos, quisieran o no quisieran verlo.
    # tooth.advice
    «Hilo, picaporte, portazo», recomendó {a.n}. {b} se tapó la boca con la mano.
    {a} presumía de saber mucho, porque ya había perdido cuatro. «No pienses en ello», le dijo a {b.o}. Naturalmente, {b.n} no pensaba en otra cosa.
    {a} le ofreció a {b.o} una moneda si le dejaba tirar. {b} dio tres vueltas corriendo alrededor de la mesa.
    # tooth.try
    {a} ató el hilo a la puerta, y {b.n} tenía que cerrarla. Pero en el último momento {a.n} salió corriendo con la puerta.
    {a} contó hasta tres. {b} contó hasta tres. Contaron once veces hasta tres.
    {a} lo agarró con dos dedos y lo volvió a soltar. «Mañana», le dijo a {b.o}.
    # tooth.out
    Y entonces {a.n} simplemente mordió {x}, sin pensar en nada. «¡Ay!». El diente estaba clavado en {x.the}, y {b.n} gritó de alegría.
    {a} dio un bocado a {x}, masticó y se detuvo. «¡Ya no está!». {b} lo encontró en {x.the}, pequeño y blanco.
    Pasó sin que nadie hiciera nada, al morder {x}. {a} casi se lo traga. {b} contó los huecos con el dedo: uno.
    # tooth.end
    {a} le puso un espejo delante a {b.o}, que silbó a través del hueco nuevo, y vino el perro.
    El diente tuvo su propia cajita. A {a.o} le dejaban mirarlo, pero {b.n} guardaba la llave.
    «Ahora nos parecemos», dijo {a.n}, y era lo más bonito que le había dicho a {b.o} en toda la semana.
    # show.plan
    «¡Un circo!», dijo {a.n}. «Con entradas y telón». {b} haría de director, de payaso y de elefante.
    {a.n} y {b.n} colgaron una sábana de la cuerda de tender y escribieron encima «Sensación mundial», con una ese de menos.
    {a} había decidido que antes del domingo serían gente famosa. {b} preguntó por qué motivo. Tan lejos no habían llegado.
    # show.practise
    {a} llevaba días intentando enseñar a {b.o} a saltar por un aro. {b} se tumbó dentro.
    «¡Siéntate, {b.n}! ¡Rueda! ¡Saluda!», decía {a.n}. {b} le miraba con profunda comprensión y no hacía nada.
    {b} sabía hacer un número: comer. {a} pensaba en cómo se podría vender aquello.
    # show.begin
    Habían venido {n} personas, sentadas en cajas. {a} se puso a tocar {x}, y {b.n} salió de detrás del telón con las piernas temblando.
    «¡Señoras y señores!», gritó {a.n}, e hizo sonar {x}. Aplaudieron {n} personas, y {b.n} se olvidó de cómo se respiraba.
    {a} vendió {n.f} entradas, a galleta la entrada. Luego dio la señal con {x}, y {b.n} saludó tan abajo que se le cayó el sombrero.
    # show.wrong
    Pero {a.n} no saltó. {a} se marchó con el telón, y {b.n} y {c.n} se quedaron allí en ropa interior, con rayas de león.
    Entonces {a.n} descubrió las galletas. {b.n} y {c.n} intentaron llegar antes.
    {a} fue hasta el centro de la pista, se sentó y se rascó dos minutos enteros. {b} miró a {c.o}. {c} miró al cielo.
    # show.laugh
    Por un momento no se oyó nada. Luego se rio alguien, luego se rieron todos, y {a.n} pensó: haremos como si fuera a propósito. {a.n} y {b.n} saludaron, y {c.n} bostezó.
    {a} se puso roj{a:o|a} y quería salir corriendo. Pero el público gritó: «¡Otra!». Así que {a.n} y {b.n} anunciaron a {c.o} como el animal más perezoso del mundo.
    A {a.o} se le ocurrió algo. «¡Y ahora, el increíble animal llamado {c.n} no hará absolutamente nada!», anunció, y {b.n} hizo redoblar un cubo. Fue el éxito de la noche.
    # show.end
    El domingo tuvieron que repetir la función. {a.n} y {b.n} tenían nervios. {c} no.
    {a.n} y {b.n} contaron la recaudación: galletas y un botón. {c} se comió la recaudación.
    Al final a {c.o} le dieron una medalla de cartón. A {a.o} y a {b.o} les tocó barrer.
    # hiccup.start
    «Hip», dijo {a.n}. Todos miraron. «Hip», dijo otra vez.
    Empezó después de comer, sin aviso. {a} tenía hipo, y era del tamaño de una rana.
    {a} quería decir algo importante. Pero solo le salió: «Hip».
    # hiccup.water
    {a} le dio a {b.o} un vaso de agua para que lo bebiera boca abajo. Ahora {b.n} tenía hipo y la nariz mojada.
    «Aguanta la respiración», mandó {a.n}. {b} aguantó, se puso colorad{b:o|a}, luego morad{b:o|a}, y luego: «Hip».
    {a} lo curaba todo con azúcar. {b} se tomó una cucharada, y luego otra, para mayor seguridad. No sirvió de nada, pero estaba rica.
    # hiccup.scare
    {a} se escondió detrás de la puerta y salió de un salto: «¡Uh!». {b} gritó, el gato gritó, y luego {b.n} dijo: «Hip».
    «Tienes una araña encima», dijo {a.n}. {b} la miró. «Es una pasa. Hip».
    {a} se puso una máscara y gruñó. «Hola, {a.n}», dijo {b.n}. «Hip».
    # hiccup.wise
    {a} sabía un refrán que había que decir siete veces a la pata coja. A la cuarta, {b.n} se cayó.
    «A mi abuelo le duró un mes», dijo {a.n}. A {b.o} eso no le animó nada.
    {a} le metió a {b.o} una llave fría por la espalda. {b} bailó por toda la habitación, con hipo y a compás.
    # hiccup.gone
    Luego {a.n} se rio tanto de todo aquello que a {b.o} se le fue de la cabeza. De repente hubo silencio. {b} esperó. ¡Nada!
    {a} se lo explicó a {b.o} con manos y pies, se hizo un lío y empezó otra vez. En mitad de la frase se calló. Ya no se oía nada.
    «¿Sabes qué?», le dijo {a.n} a {b.o}, y entonces los dos se dieron cuenta. Ni un hip. Ni uno solo.
    # hiccup.end
    «¿Lo ves?», dijo {a.n} con orgullo. «La idea que funcionó fue la mía». «No, la mía», dijo {c.n}. {b} abrió la boca para decidir la cuestión. «Hip».
    {a.n} y {c.n} se dieron la mano. Y entonces, desde el otro lado de la mesa, llegó un ruidito. Ahora el hipo lo tenía {a.n}, y {b.n} fue por el agua.
    {b} ya no tenía nada. Pero {c.n} y {a.n} se miraron. «Hip», dijo {c.n}. «Hip», dijo {a.n}.
    # rainy.bored
    {a.n} y {b.n} llevaban desde el desayuno con la nariz pegada a la ventana. Fuera lo único que pasaba era agua.
    «No hay nada que hacer», dijo {a.n}. «Eso ya lo hemos hecho», dijo {b.n}.
    {a} había apostado por la gota de la izquierda y {b.n} por la de la derecha. Ganó la izquierda. Eran las nueve y media.
    # rainy.thing
    Entonces {b.n} se fijó en lo que {a.n} había sacado del rincón: {x.a}. «No es lo que parece», dijo {a.n}. «Es un barco».
    {a} le dio la vuelta a {x}, se subió encima y miró a lo lejos a través del puño. {b} lo entendió al momento.
    «¿Ves {x.the}?», preguntó {a.n}. {b} dijo que sí. «Pues te equivocas», dijo {a.n}. «Lo que ves es [una máquina voladora|un submarino|un dragón]».
    # rainy.voyage
    Con {x.the} cruzaron tres océanos antes de comer. {a} era capitán; {b.n}, la tripulación, el cocinero y el tiempo.
    {x.the} despegó. {a} pilotaba, {b.n} gritaba los países: «¡Perú! ¡China! ¡El cuarto de baño!».
    {a.n} y {b.n} viajaron a la luna y descubrieron que era de alfombra. {x.the} aguantó con valentía.
    # rainy.danger
    «¡Tiburones!», gritó {a.n}. Lucharon con cojines hasta que {b.n} cayó al mar y {x.the} se quedó de lado.
    Se levantó una tormenta, que hacía {a.n} con una bandeja de metal. {b} se agarró a {x.the} con las dos piernas.
    A {a.o} {a:lo|la} apresaron unos piratas, y de todos hacía {b.n}. El rescate eran dos galletas. {x.the} sirvió de cárcel.
    # rainy.sun
    «Mira», dijo de pronto {a.n}. Hacía sol. Llevaba una hora haciendo sol. {b} se encogió de hombros y volvió a subirse a {x.the}.
    Cuando los llamaron para que salieran, {a.n} y {b.n} no tenían tiempo. {x.the} estaba a punto de aterrizar.
    Por la noche, {x.the} volvía a estar en su rincón como si nada hubiera pasado. Pero {a.n} y {b.n} tenían sal en el pelo, o eso creían.
    # salt.plan
    {a.n} y {b.n} querían sorprender a {c.o} con algo hecho en el horno sin ayuda de nadie.
    {c} merecía un día sin cocinar. {a} se puso un delantal, {b.n} se puso dos.
    «No puede ser tan difícil», dijo {a.n}. {b} abrió el libro de cocina al azar. {c} no tenía que enterarse.
    # salt.mix
    {a} leía en voz alta, {b.n} echaba. Los dos tarros estaban juntos, blanco y blanco. Una cucharada, dos cucharadas, y {x.the} entró en el horno.
    {a} echó una taza entera sin mirar la etiqueta. {b} removía. Nadie notó nada raro en {x.the}.
    «Azúcar», dijo {a.n}. «Azúcar», dijo {b.n}, y le pasó la sal. {x.the} no protestó.
    # salt.smell
    Olía de maravilla. {a.n} y {b.n} adornaron {x.the} con cerezas, y quedó de cuadro.
    {x.the} creció como si estuviera orgullos{x:o|a}. {a} también sentía orgullo, y {b.n} lamió la cuchara. Frunció el ceño, pero no dijo nada.
    {a} llevó {x.the} a la mesa como una corona, y {b.n} tocó una fanfarria con el embudo.
    # salt.bite
    {a} cortó un trozo, mordió, masticó y dejó de masticar. Una lágrima le resbaló por la mejilla. «Mmm», le dijo a {b.o}, con voluntad de hierro.
    {a} dio un buen bocado a {x.the}. Se le fueron levantando las cejas, cada vez más. {b} esperaba un elogio.
    «¿Y qué?», preguntó {b.n}. {a} se bebió un vaso de agua, y luego la jarra. «{x.the} sabe distinto», dijo.
    # salt.truth
    {a} también probó. «¡Sabe a mar!», exclamó. A {b.o} le entró la risa, y {c.n} se escondió debajo de la mesa.
    {a} mordió una esquina y lo supo. «Hemos sido {a+c:nosotros|nosotras}», le dijo a {b.o}. «{c.n} y yo. Los tarros son iguales».
    «¡Escúpelo!», gritó {a.n}. «¡Es todo sal, {b.n}!». {c} corrió por un cubo.
    # salt.end
    {a} fue por el azúcar y escribió AZÚCAR en el tarro, con letras tan grandes como la mano de {b.o}. Regalaron {x.the} al mar, que no se quejó, y {c.n} hizo tortitas.
    «Ha sido la mejor sorpresa del año», les aseguró {a.n} a {b.o} y a {c.o}. {x.the} fue a parar al abono del huerto, y el huerto tuvo sed una semana.
    {a} abrazó a {b.o} y a {c.o}. «Nadie me había hecho llorar nunca con {x.an}», dijo. Luego {x.the} fue a la basura con todos los honores.
    """
}
