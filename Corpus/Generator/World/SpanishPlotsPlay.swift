// Spanish tellings of the plots about games and contests.

extension SpanishTellings {
  static let play = """
    # kite.fly
    {a} soltó cuerda, y {x} subió por encima de [los tejados|los álamos|la iglesia]. Tiraba como un [cachorro|pez].
    ¡Arriba con {x}! {a.n} corría hacia atrás y se reía, con la cuerda zumbando en el puño.
    {a} había esperado toda la semana aquel momento. {x} [bailó|trepó], bajó y volvió a elevarse.
    # kite.stuck
    Entonces llegó una ráfaga. {x.the} dio una voltereta y fue a caer en la copa de [un roble|un pino|el árbol más alto].
    A {a.o} se le escapó la cuerda entre los dedos, y {x.the} salió volando y fue a dar contra un árbol.
    «¡No, no, no!», gritó {a.n}. Pero {x.the} colgaba ya de las ramas, fuera de su alcance.
    # kite.try
    {a} tiró. Sacudió el tronco. Lanzó un zapato, y entonces hubo dos cosas en el árbol: el zapato y {x.the}. No: el zapato volvió a caer, en su cabeza.
    {a} saltó, y le faltaron [tres metros|unas cuantas jirafas]. {x.the} ondeaba como si se riera.
    {a} trepó a la primera rama, miró hacia abajo y bajó otra vez. {x.the} se quedó donde estaba.
    # kite.tool
    {a} miró hacia arriba, midió con un ojo y fue a buscar {x}. «[Ahora veremos|Apártate un poco]», le dijo a {b.o}.
    «Suerte no te hace falta; te hace falta {x.a}», dijo {a.n}. {b} ayudó a sujetar{x:lo|la}.
    {a} volvió con {x} al hombro, y {b.n} recobró la esperanza.
    # kite.free
    Un empujón, un golpecito con {y.the}, una lluvia de hojas, y {x.the} cayó flotando en los brazos de {b.o}. {a} hizo una reverencia.
    {a} se estiró hasta que se le salió la camisa del pantalón. La punta de {y.the} enganchó la cuerda, y {b.n} recuperó {x.the}, con un solo rasgón pequeño.
    «¡Ahora!», dijo {a.n}, y giró {y.the}. {b} corrió en zigzag y atrapó {x.the} justo antes del charco.
    # kite.end
    Taparon el rasgón con [una tirita|un sello], y {a.n} dejó que {b.n} estrenara otra vez {x.the}.
    Esta vez {a} eligió un sitio sin árboles. {b} sujetaba también la cuerda, y {x.the} voló hasta el anochecer.
    «Los árboles deberían llevar un letrero», dijo {a.n} mientras enrollaba la cuerda. «No les den {x.s} de comer», dijo {b.n}.
    # race.prize
    En una mesa estaba el premio: {x.a}. A {a.o} le pareció lo más hermoso del mundo.
    El premio era {x.a}. {a} ya había decidido dónde colocar{x:lo|la}.
    {a} llevaba semanas entrenando, escaleras arriba y escaleras abajo, y todo por {x.a}.
    # race.boast
    «Ya puedes irte a casa», le dijo {a.n} a {b.o}. «Tengo zapatos nuevos».
    {a} se estiró y bostezó. «Te espero en la meta, {b.n}», dijo. {b} se limitó a apretarse los cordones.
    {a} daba saltitos al lado de {b.o}. «Nunca me ha adelantado nadie», anunció, «salvo una vez, y fue una bicicleta».
    # race.start
    «¡Preparados, listos, ya!». {a.n}, {b.n} y {c.n} salieron disparados como [guisantes de una vaina|palomas asustadas].
    Sonó un silbato. {b} iba delante, {a.n} detrás, y {c.n} entre los dos y el polvo.
    {a} tardó en arrancar. {b.n} y {c.n} estaban ya en el primer [árbol|recodo|poste].
    # race.fall
    Justo antes de la meta, {a.n} tropezó con una raíz y cayó cuan larg{a:o|a} era. {b} oyó el grito.
    La culpa fue de un cordón, uno nuevo. {a.n} quedó en el polvo, agarrándose la rodilla, justo delante de {b.o}.
    {a} se volvió para ver dónde estaba {b.n}, y ese fue su error. Resbaló y cayó al suelo.
    # race.stop
    {a} podría haber ganado. Vio la cinta y vio a {b.o}. Entonces dio media vuelta y le tendió la mano.
    Tres pasos más y todo habría terminado. Pero {a.n} se detuvo y se arrodilló junto a {b.o}. «¿Puedes levantarte?», preguntó.
    «¡Sigue!», gimió {b.n}. {a} negó con la cabeza y {b:lo|la} ayudó a ponerse en pie.
    # race.other
    {a} pasó corriendo a su lado, cruzó la cinta y no podía creérselo: ¡el premio, {x}, era suyo!
    Así que fue {a.n} quien ganó {x}, precisamente {a.n}, que solo había venido por la limonada.
    {a} cruzó la línea antes que nadie. Alguien le puso {x} en las manos.
    # race.share
    Pero {a.n} volvió y se sentó entre {b.o} y {c.o}. «Nos turnaremos con {x.the}», dijo, «una semana cada uno».
    «En justicia, tendría que ser de {b.n} y de {c.n}», dijo {a.n}, y nadie supo muy bien si era la verdad o solo bondad. {x.the} fue pasando de mano en mano.
    Más tarde {a.n}, {b.n} y {c.n} se sentaron en el muro con {x.the} en medio, una tirita y tres sonrisas.
    # race.close
    {a.n} y {b.n} corrían codo con codo. {a.n} oía jadear a {b.o}, y {b.n} oía jadear a {a.o}.
    En la última curva, {a} alcanzó a {b.o}. Era cuestión de una nariz.
    {b} era más rápid{b:o|a} en la recta, pero {a.n} conocía cada piedra de la curva.
    # race.win
    ¡Por un palmo llegó {a.n} antes! Aquel premio, {x}, pesaba más de lo que había pensado.
    {a} se lanzó hacia delante, rompió la cinta y se quedó riendo en la hierba. Había ganado {x}.
    «¡Ha ganado {a.n}!», anunció el juez, y le entregó {x.the}.
    # race.shake
    {a} se acercó, todavía sin aliento. «Has corrido mejor», le dijo a {b.o}. «Hoy». Se dieron la mano por encima de {x.the}.
    {a} estuvo de morros exactamente un minuto. Luego preguntó si podía tocar {x.the}, y {b.n} le dejó.
    «Estos zapatos no valen nada», dijo {a.n}, y se los echó al hombro. {b} se rio y le dejó llevar {x.the} hasta casa.
    # tree.plan
    {a.n} y {b.n} dibujaron un plano: una casa en un árbol, con [ascensor|tres pisos|tobogán], cocina y un cañón de [cerezas|tortitas].
    «Allá arriba», dijo {a.n}, y señaló. «[Con tejado|Con dos ventanas]», dijo {b.n}. Estaba decidido.
    Hacía tiempo que {a.n} y {b.n} querían una casa en la que ningún mayor pudiera entrar sin agacharse.
    # tree.fail
    El primer suelo aguantó lo que se tarda en decir «hurra». Luego {a.n} estaba en la hierba, y {b.n} encima.
    {a} dio en el clavo, en el pulgar, en el clavo. {b} colgaba de una cuerda. Por la tarde había menos casa que por la mañana.
    A mediodía {a.n} y {b.n} habían gastado todos los clavos, y la casa consistía en una tabla. Se tambaleaba.
    # tree.advice
    {a} llevaba un rato mirando por encima de la cerca. «Un árbol no es una mesa», le dijo a {b.o}. «Hay que preguntarle por dónde quiere cargar. Y hace falta {x.a} como es debido».
    «¿Puedo?», preguntó {a.n}, y golpeó el tronco con los nudillos. «Esta rama es fuerte». {b} vio {x} que llevaba al cinto y prestó atención.
    {a} se quitó un lápiz de la oreja y cambió dos líneas del plano. «Triángulos», le dijo a {b.o}. «Todo el secreto está en los triángulos. Y en {x.a}».
    # tree.build
    Durante {n} días martillearon y midieron. {a} trabajaba con {x.the}, {b.n} pasaba los clavos, y {c.n} silbaba.
    Tardaron {n} días. {a} aprendió a usar {x.the}, {b.n} aprendió a maldecir en voz baja, y {c.n} aprendió a beber una limonada dulcísima.
    Creció tabla a tabla. {c.n} sujetaba, {b.n} contaba, {a.n} manejaba {x.the}. A los {n} días hasta [las ardillas|los vecinos] vinieron a mirar.
    # tree.finish
    Como último toque, {a.n} trajo {x}. {b} l{a:o|a} levantó en brazos, y el adorno ocupó el mejor lugar de todos.
    «Falta algo», dijo {a.n}, y corrió a casa a buscar {x}. Solo cuando estuvo en su sitio asintió {b.n}.
    {a} colocó {x} encima de la puerta, y {b.n} hizo un saludo militar.
    # tree.end
    Aquella noche dejaron que {a.n} y {b.n} durmieran allá arriba. No durmieron nada.
    «[Desde aquí se ve el mundo entero|Yo no bajo nunca más]», dijo {a.n}. «¡A cenar!», gritó alguien, y {a.n} y {b.n} estuvieron abajo en cuatro segundos.
    Desde allá arriba, {a.n} y {b.n} veían el interior de un nido vacío, y el nido no estaba ni la mitad de bien hecho.
    # hide.count
    {a} cerró los ojos y contó hasta [cincuenta|cien], saltándose todos los sietes. {b.n} y {c.n} se esfumaron.
    «[Noventa y ocho, noventa y nueve|Uno, dos, me salto unos cuantos]», contaba {a.n}. {b} corrió hacia un lado y {c.n} hacia el otro.
    Le tocaba buscar a {a.o}. {b.n} y {c.n} desaparecieron antes de que llegara a cinco.
    # hide.spot
    {a} se metió en [un barril vacío|un gran baúl|un montón de sacos], encogió los dedos de los pies y contuvo la respiración. Era el mejor escondite de todos los tiempos.
    Nadie encontraría a {a.o} allí, detrás de las [escaleras|tablas], con [una maceta|un cesto] en la cabeza.
    {a} se coló por una rendija tan estrecha que tuvo que plegar hasta las orejas.
    # hide.found
    {a} encontró enseguida a {b.o}, porque se le oía reír.
    «¡Te veo el pie, {b.n}!», gritó {a.n}. {b} había olvidado que era más alt{b:o|a} que [el arbusto|la cortina].
    {b} estornudó, y {a.n} l{b:o|a} pilló. «El polvo», dijo {b.n}. «Así no vale».
    # hide.wait
    {a} los oyó pasar una vez, dos veces. Luego ya no oyó nada más. Los minutos se hacían largos.
    Ganar era maravilloso. Solo que daba un poco de soledad. {a} movió los dedos de los pies y esperó.
    A {a.o} se le durmió una pierna, y luego la otra. ¿Se habían rendido? ¿Se habían ido a casa?
    # hide.asleep
    {a} apoyó la cabeza en las rodillas, solo un momento, y se durmió.
    Aquello estaba caliente y oscuro, y {a.n} había madrugado. Pronto se oyó un ronquido muy pequeño.
    {a} bostezó, y el bostezo se convirtió en una siesta.
    # hide.company
    Salió un ratón, se sentó y se lavó los bigotes. {a} no se atrevía ni a parpadear.
    Entonces {a.n} notó que tenía compañía: <creature> se había escondido allí primero.
    {a} pasó el rato leyendo con un ojo un periódico viejo. Hablaba de [una inundación|una boda].
    # hide.seek
    «¿Dónde está {c.n}?», preguntó {a.n}. {b} tampoco lo sabía. Llamaron, miraron, y poco a poco el juego dejó de ser un juego.
    {a.n} y {b.n} buscaron a {c.o} por todas partes. «¡{c.n}, nos rendimos! ¡Has ganado!». No se movió nada.
    «Yo ya no juego más», gritó {a.n}, y {b.n} añadió: «¡Hay pastel, {c.n}!». Todo estaba en silencio, en un silencio terrible.
    # hide.end
    Entonces apareció {a.n}, con paja en el pelo. {b.n} y {c.n} no sabían si regañar o abrazar a {a.o}, así que hicieron las dos cosas.
    «¿Ya se ha acabado?», preguntó una voz. Era {a.n}. {b.n} y {c.n} se rieron tan fuerte que las palomas echaron a volar.
    {a} había ganado, de eso no había duda. Para la siguiente ronda, {b.n} y {c.n} le ataron un cascabel.
    # share.new
    {a} estrenaba {x}, y andaba como quien lleva un huevo en la mano.
    Desde [ayer|el domingo], {a.n} tenía {x.a}. Se l{x:o|a} había llevado hasta a la bañera.
    Todos tenían que verlo: ¡{a.n} tenía {x.a}!
    # share.ask
    «¿Me dejas {x.the}?», preguntó {a.n}. «¿Una sola vez? ¿Un momentito?». {b} l{x:o|a} apretó con más fuerza.
    {a} tendió la mano. «Por favor, {b.n}. Tendré cuidado con {x.the}».
    {a} se sentó al lado de {b.o} y miró {x.the} tanto rato que aquello era una pregunta.
    # share.no
    «Es {x:mío|mía}», dijo {a.n}. {b} se apartó y dibujó círculos en el polvo, y {x.the} se quedó donde estaba.
    {a} negó con la cabeza. «Romperías {x.the}». {b} no dijo nada.
    «Luego», dijo {a.n}, y quería decir nunca. {b} lo entendió muy bien.
    # share.alone
    {a} jugaba con {x.the} a un lado, y al otro lado no había nadie.
    Qué raro: {x.the} estaba tan nuev{x:o|a} como antes, pero ya aburría un poco. {a} levantó la vista.
    {a} ganó y perdió sin rival alguno, y soltó {x.the}.
    # share.idea
    Entonces volvió {a.n}, sin decir palabra de {x.the}. «Sé un juego para dos», le dijo a {b.o}.
    {a} había encontrado una [lata|tabla] y un poco de tiza. «Esto es [un escenario|una pista de carreras|un puerto]», le dijo a {b.o}. «Solo falta {x.the}».
    Desde lejos, {b.n} oyó cantar a {a.o}. Sonaba más divertido que {x.the}.
    # share.play
    {a.n} y {b.n} jugaron hasta que ya no se veía {x.the} en la oscuridad.
    Entre dos era otra cosa. {b} inventaba reglas para {x.the}, {a.n} se las saltaba, y los gritos eran de los dos.
    {b} sabía un truco con {x.the} que a {a.o} nunca se le habría ocurrido.
    # snow.roll
    {a.n} y {b.n} hicieron rodar la primera bola hasta que fue tan alta como ellos, y entonces ya no pudieron moverla.
    «Uno grande», dijo {a.n}. «Un gigante», dijo {b.n}. Empujaban, resoplaban y echaban humo como dos pequeñas locomotoras.
    {a} hizo la barriga, {b.n} hizo la cabeza, y a los dos se les metió nieve por el cuello.
    # snow.nose
    {a} encontró {x} en el bolsillo, y {b.n} se l{x:o|a} puso de nariz. Dos trozos de carbón hicieron de ojos.
    «Así no puede oler», dijo {a.n}. De modo que {b.n} l{a:o|a} levantó en brazos, y {x} se convirtió en nariz.
    {a} usó {x} como nariz. Apuntaba un poco hacia arriba, y a {b.o} le pareció que le daba un aire inteligente.
    # snow.dress
    {a} se puso de puntillas y le colocó {x.the}. «[Ya es de la familia|Parece el alcalde]», dijo {b.n}.
    Con {x.the}, el muñeco de nieve resultaba tan elegante que {b.n} y {a.n} le hicieron una reverencia.
    {x.the} le quedaba perfectamente. {a.n} y {b.n} dieron un paso atrás, satisfechos de su trabajo.
    # snow.talk
    «¿Cómo lo llamamos?», preguntó {a.n}. Acabó siendo el [profesor Carámbano|tío Escarcha|señor Tiritón], y {b.n} pronunció un discurso.
    {a} juró que le había guiñado un ojo. {b} no lo había visto, pero no lo descartaba.
    «¿Crees que tiene frío?», susurró {a.n}. «Lo malo sería que no lo tuviera», contestó {b.n}.
    # snow.melt
    Luego el viento se volvió templado. Cuando {a.n} salió, solo quedaba un charco, con {x.the} y {y.the} dentro.
    Había llegado el deshielo. {a} recogió {x.the} de la hierba mojada. Al lado estaba {y.the}, una nariz sin cara.
    Adelgazaba cada día. Una mañana {a.n} encontró en el suelo {x.the}, al lado de {y.the}.
    # snow.end
    «No se ha ido», le dijo {a.n} a {b.o}. «Va camino del mar. Y el próximo invierno volverá a caer».
    {a} llenó un tarro con el agua de la nieve y se lo dio a {b.o}. Está en el congelador, detrás de los guisantes, esperando.
    {a.n} y {b.n} lo dibujaron con tiza en la pared del cobertizo, de tamaño natural, para que pudiera ver la primavera.
    """
}
