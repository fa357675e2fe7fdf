// Spanish tellings of the plots about friendship.

extension SpanishTellings {
  static let friends = """
    # quarrel.begin
    Todo empezó con {x}. {a} dijo que le tocaba, y {b.n} dijo que no.
    {a.n} y {b.n} no se ponían de acuerdo sobre quién había [ganado|empezado] con {x}. Era una cosa pequeña, no más grande que [un guisante|una miga].
    «Haces trampas», dijo {a.n}, y puso la mano encima de {x.the}. «Yo nunca hago trampas», dijo {b.n}, y era casi verdad.
    # quarrel.words
    Una palabra trajo la otra. {a} dijo algo sobre las orejas de {b.o}. Y ya no se podía retirar.
    «¡Siempre quieres tener razón!», gritó {a.n}. «¡Porque la tengo!», gritó {b.n}. Alguien cerró una ventana.
    {a} le volvió la espalda a {b.o}. «Tengo mejores amigos que tú», dijo, y los dos sabían que no era así.
    # quarrel.line
    {a} trazó con tiza una línea por el medio. «Ese es tu lado, {b.n}, y este es el mío».
    {a} se fue por la izquierda y {b.n} por la derecha, aunque vivían en la misma dirección.
    Desde entonces {a.n} solo hablaba con {b.o} a través del perro. «Dile que no le hablo», decía.
    # quarrel.bored
    {a} sacó {x.the} y jugó por los dos bandos. Perdió.
    Allí estaba {x.the}. Allí estaba {a.n}. Se le ocurrió un chiste, y no había a quien contárselo.
    {a} tenía {x.the} sin tener que compartir con nadie. Era asombroso lo poco que divertía.
    # quarrel.advice
    «Yo pasé once años sin hablarme con mi hermano», le dijo {a.n} a {b.o}, sin que nadie se lo pidiera. «No nos acordábamos de por qué. ¡Once años!».
    {a} se sentó junto a {b.o} y peló una manzana. «Perdón es una palabra que pesa», dijo. «Pesa menos si la levantas deprisa».
    {a} no dio ningún consejo. Solo le preguntó a {b.o}: «¿Qué estarías haciendo ahora si fuerais dos?».
    # quarrel.both
    {a} dobló la esquina corriendo, {b.n} venía corriendo en sentido contrario, y se dieron un golpe. «Perdón», dijeron los dos, y sirvió para la cabeza y para todo lo demás.
    {a} había escrito en un papel: «Me he portado fatal». {b} había escrito: «Yo también». Se los cambiaron.
    Cuando {a.n} abrió la puerta, allí estaba ya {b.n}, con la mano levantada para llamar.
    # quarrel.end
    {a} borró con el zapato la línea de tiza. «¿A quién le toca?», preguntó {b.n}. «Ni idea», dijo {a.n}, y preparó {x.the}.
    «Sobre lo de tus orejas», dijo {a.n}. «En realidad están muy bien». {b} se rio, y {x.the} volvió a salir.
    {a.n} y {b.n} siguen peleándose, más o menos un día sí y otro no. Pero {x.the} tiene ahora una regla: quien grite primero va por las galletas.
    # note.hole
    Entre dos ladrillos había una grieta en la que justo cabía un dedo. {a} sacó {x}, escribió «¿Hay alguien ahí?» y metió la nota.
    {a} se aburría. Así que escribió una adivinanza con ayuda de {x} y la escondió en un agujero de la pared.
    Con {x} a mano, {a.n} escribió: «Quien lea esto es buena gente». Luego enrolló el papel y lo metió en un hueco del viejo muro.
    # note.answer
    En la grieta había una nota, pero no la suya. «Sí», decía. {a} miró a su alrededor. No se veía a quien la había escrito.
    {a} no podía creerlo: alguien había contestado con tinta verde y había dibujado de firma [un búho diminuto|un caracol diminuto].
    El papel de la pared era azul. «La respuesta es: una sombra», decía. A {a.o} le subió un calor de pura alegría.
    # note.weeks
    Durante {n.f} semanas todo siguió así: una nota, una respuesta, una nota. {a} nunca había usado tanto {x.the}.
    Fueron y vinieron {n.f} notas. {a} supo que a la otra persona le gustaba comer <snack>, que temía a los gansos y que nunca había subido a un barco. Nunca había tenido {x.the} tanto que hacer.
    {a} usaba {x.the} para escribir sobre todo, incluso sobre cosas que no contaba a nadie. Después de {n.f} semanas, la grieta se había quedado pequeña.
    # note.guess
    ¿Quién podría ser? {a} miraba los dedos de todo el mundo en busca de manchas de tinta verde.
    ¿El panadero? ¿La niña de las muletas? {a} sospechaba de medio pueblo y saludaba a todos, por si acaso.
    {a} se imaginó un pirata, luego un poeta, luego a alguien con una bufanda larguísima.
    # note.meet
    Un día {a} llegó demasiado pronto, y había alguien junto al muro. Era {b.n}. Los dos se pusieron rojos.
    «No te vuelvas», dijo una voz. Pero {a.n} se volvió. «Oh», dijo {a.n}. «Oh», dijo {b.n}. Llevaban [dos|tres] años cruzándose a diario.
    {a} escribió: «Mañana a las cuatro, gorra roja». Al día siguiente había siete personas con gorra roja. Solo {b.n} llevaba una pluma verde.
    # note.end
    {a.n} y {b.n} hablaron hasta que se hizo de noche. Pero lo mejor todavía se lo escriben. {x.the} vuelve a tener trabajo.
    Ahora {a.n} sabía a quién escribía. Al principio fue raro, y luego fue mejor. {b} le regaló a {a.o} un frasco de tinta verde, para que la guardara con {x.the}.
    En la grieta hay ahora otra nota, de {a.o} y de {b.o}, escrita gracias a {x.the}: «¿Hay alguien ahí?».
    # present.money
    {a} quería regalarle a {b.o} algo especial. Pero en su monedero solo había dos monedas, y una era extranjera.
    Al día siguiente tocaban los regalos, y {a.n} no tenía nada para {b.o}, nada de nada.
    {a} sabía exactamente lo que le haría ilusión a {b.o}. También sabía lo que costaba.
    # present.plan
    {a} andaba dándole vueltas a lo mismo: ¿qué podía regalarle a {b.o}?
    En el cuarto de al lado, {a.n} sacudía una hucha vacía. Iba a ser una sorpresa para {b.o}.
    También {a.n} tenía un secreto, y {b.n} no debía enterarse por nada del mundo.
    # present.sell
    {a} tragó saliva, acarició {x} por última vez y se {x:lo|la} vendió a {b.o}. Con el dinero compró un paquetito y pidió que le pusieran una cinta.
    «¿Seguro?», preguntó {b.n}. {a} asintió, y {x} cambió de dueño.
    A {a.o} no le resultó fácil. Pero {b.n} pagó un buen precio por {x}, y era justo lo que hacía falta.
    # present.other
    Una hora después estaba {a.n} ante el mismo puesto, con {x} debajo del brazo. «Se vende», le dijo a {b.o}, y apartó la mirada.
    {a} había salido por la puerta de atrás y le vendió {x} a {b.o}, que a esas alturas no sabía qué pensar de aquella familia.
    {b} arqueó las cejas cuando {a.n} puso {x} en la mesa. «¿Tú también?», preguntó. Pero {a.n} no lo oyó.
    # present.evening
    Por la noche abrieron los regalos. A {a.o} le tocó una bolsa para {x.the}, que ya estaba vendid{x:o|a}. A {b.o} le tocó una funda para {y.the}, que también estaba vendid{y:o|a}.
    {b} le regaló a {a.o} algo a juego con {x.the}. {a} le regaló a {b.o} algo a juego con {y.the}. En la mesa se hizo un gran silencio.
    «Va con {x.your}», dijo {b.n}. «Ya no está», dijo {a.n}. «Y esto va con {y.your}». «Ay, ay», dijo {b.n}.
    # present.laugh
    Entonces a {a.o} se le escapó la risa, y luego a {b.o}, y al final los dos rodaban de risa debajo de la mesa.
    {a} miró a {b.o}, {b.n} miró a {a.o}. «Pero qué cabezas tenemos», dijo {a.n}, feliz.
    «¿Y has hecho eso por mí?», preguntó {a.n}. {b} asintió. Nunca había habido un regalo mejor.
    # present.return
    Llamaron a la puerta. Fuera estaba {a.n}, con {x.the} y {y.the}. «Esto no hay quien lo venda», les dijo a {b.o} y a {c.o}. «No lo quiere nadie. Me haríais un favor».
    {a} dejó {x.the} y {y.the} en el umbral, llamó y se escondió. Pero {b.n} y {c.n} le veían el sombrero.
    A la mañana siguiente {a.n} paró por la calle a {b.o} y a {c.o}. «Me equivoqué en las cuentas», gruñó. «{x.the} y {y.the} siguen siendo de los dos».
    # old.watch
    Todas las tardes se sentaba allí {b.n} con {x}. Y todas las tardes {a.n} se acercaba un banco más.
    {a} nunca había visto a nadie hacer lo que {b.n} hacía con {x}. Estuvo mirando hasta que a {b.o} se le escapó una sonrisa.
    {b} tenía muchos años, y aquello que llevaba siempre, {x}, tenía aún más. {a} habría podido mirar durante horas, y lo hacía.
    # old.deal
    «Te enseño cómo va esto de {x.the}», dijo {a.n}, «si tú me enseñas cómo funciona este teléfono». {b} aceptó.
    {a} le tendió {x.the}. «¿Te gustaría?», le preguntó a {b.o}. «Pero gratis no es. Tú también tienes que enseñarme algo».
    «Yo sé de esto, y tú sabes de aquello», le dijo {a.n} a {b.o}, y señaló {x.the}, y luego el teléfono que le había mandado su hija. «¿Hacemos un trueque?».
    # old.hard
    Parecía fácil, pero no lo era. En manos de {a.o}, {x.the} no hacía nada de lo que debía. {b} daba ánimos con la cabeza.
    {a} probó una vez y otra vez. «Yo tardé dos inviernos», dijo {b.n}, y le colocó bien {x.the}.
    El primer día {a} quiso tirar {x.the} al arbusto más cercano. {b} le quitó la idea de la cabeza.
    # old.teach
    A cambio {a.n} le explicó a {b.o} cómo se hacía una foto. {b} hizo cuarenta, todas de su propio pulgar.
    {a} le enseñó a {b.o} a mandar un mensaje. {b} gritaba al teléfono, para que llegara.
    «Aprieta el verde», dijo {a.n}. {b} apretó el rojo. «¡El VERDE!», dijo {a.n}, y {b.n} contó que en su juventud también gritaba así.
    # old.can
    Y de repente {a.n} supo hacerlo. {b} soltó la taza y ya solo escuchaba y miraba. Hasta {x.the} parecía no creérselo.
    {a} le mostró a {b.o} lo que había ensayado toda la semana con {x.the}. Al final {b.n} aplaudió con las dos manos, y alguien en un balcón aplaudió también.
    Todavía salía un poco torcido, pero salía. «Otra vez», dijo {b.n}, y {a.n} volvió a empezar con {x.the}.
    # old.end
    Aquella noche {a} mandó su primer mensaje, y fue para {b.o}. Decía: «OLA». {b} lo conserva.
    {a} tiene {a.age} años, y {b.n} tiene {b.age}. Entre los dos suman exactamente los años del banco, asegura {a.n}.
    «¿Mañana?», preguntó {a.n}. «Mañana», dijo {b.n}. Las palomas se habían acostumbrado a los dos.
    """
}
