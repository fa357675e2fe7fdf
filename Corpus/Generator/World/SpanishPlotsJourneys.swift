// Spanish tellings of the plots about journeys, errands and moving house.

extension SpanishTellings {
  static let journeys = """
    # train.alone
    {a} tenía {n} años e iba a viajar en tren, por primera vez, sin ningún mayor. Al otro lado le esperaba {b.n}.
    {a} llevaba un billete, una mochila y una nota prendida en la chaqueta: «{a.n}, {n} años, para {b.n}». Lo de la nota daba vergüenza.
    «Cinco paradas», repetía {a.n} una y otra vez, «y luego me bajo». {b} además se lo había escrito. Con {n} años, esas cosas se consiguen.
    # train.seat
    Llegó el tren, y {a.n} encontró sitio junto a la ventanilla. Enfrente iba {b.n}, con un sombrero en las rodillas.
    Solo quedaba un asiento, al lado de {b.o}. {a} preguntó con educación, y {b.n} apartó una bolsa enorme.
    {a} se sentó sin querer encima del periódico de {b.o}. «Es de ayer», dijo {b.n}.
    # train.window
    Los postes del telégrafo pasaban volando. {a} contó vacas y, cuando se acabaron las vacas, [túneles|chimeneas].
    Campos, un río, un niño subido a una verja. {a} saludaba a todo el mundo, y casi todo el mundo devolvía el saludo.
    {a} empañó el cristal con el aliento y dibujó una cara. El paisaje entero le pasaba por la boca.
    # train.share
    Al cabo de un rato, {a} sacó {x} y miró enfrente. «¿La mitad?», le preguntó a {b.o}.
    {a} no dijo nada en una hora. Luego puso la mitad de {x} en el lado de la mesita que le tocaba a {b.o}.
    {a} no conseguía abrir {x}, mira por dónde. {b} sí. Así que lo compartieron.
    # train.fear
    Entonces el tren se paró entre dos estaciones, y se apagaron las luces. {a} se agarró a la mochila. «Una vaca en la vía», dijo {b.n}. «Siempre es una vaca».
    «¿Cuántas paradas van ya?», preguntó de pronto {a.n}. Había perdido la cuenta. {b} se inclinó y señaló el plano que había encima de la puerta.
    {a} no encontraba el billete. En este bolsillo no, en aquel tampoco. «¿Detrás de la oreja?», propuso {b.n}. Estaba dentro del libro.
    # train.arrive
    Por fin {a.n} estaba {p.at}, y allí esperaba {b.n}, agitando los dos brazos. Detrás de la ventanilla, {c.n} se quitó un sombrero invisible.
    «¡Cómo has crecido!», exclamó {b.n}. {a} se volvió una vez más buscando a {c.o}, pero el tren ya se marchaba. Luego salieron de allí de la mano.
    {b} llevaba una hora esperando, por si acaso. «¿Has venido sin nadie?», preguntó. {a} se acordó de {c.o}. «No», dijo.
    # errand.list
    «Nos hace falta {y.an}», dijo {a.n}, y le dio {x} a {b.o}. «Repítelo». {b} lo repitió. «Lo prometo».
    {a} estaba en plena cocina. «Corre a comprar {y.an}, {b.n}», dijo. «Y nada más. Llévate {x.the}». {b} lo prometió.
    {a} le puso {x} a {b.o} en la mano. «Una sola cosa: {y.an}. ¿Te acordarás?». «Prometido», dijo {b.n}, ya casi en la calle.
    # errand.way
    {a} lo iba repitiendo al ritmo de sus pasos, izquierda, derecha, izquierda, derecha.
    Para no olvidarlo, {a} hizo con ello una canción. Tenía un solo verso.
    {a} hizo un nudo en el pañuelo. Con eso bastaría.
    # errand.distract
    Pero entonces apareció [una banda de música|un hombre con zancos|un teatro de títeres], y {a.n} fue detrás, solo hasta la esquina.
    Por el camino {a} encontró un perro de tres patas que corría más que ningún otro. Hubo que verlo correr dos veces.
    {a} encontró un charco con un arcoíris dentro. Cuando levantó la vista, tenía la cabeza llena de colores y, por lo demás, vacía.
    # errand.forget
    «¿Qué te pongo?», preguntó {b.n}. {a} abrió la boca. Se le había borrado.
    {a} estaba delante de {b.o} y miraba los estantes. ¿Algo redondo? ¿Algo pesado? «Quería...», empezó, y se detuvo.
    {b} pasó un trapo por el mostrador y esperó. {a} recordaba la música, pero no la letra.
    # errand.guess
    «Vamos a ver», dijo {a.n}. «¿Se corta? ¿Rueda? ¿Huele?». {b} negó con la cabeza, asintió y volvió a negar.
    {a} fue levantando una cosa tras otra: puerros, velas, una ratonera. {b} estaba al borde de las lágrimas cuando llegaron a la mostaza.
    «Cierra los ojos», le dijo {a.n} a {b.o}. «Vuelve a tu cocina. ¿Qué hay encima de la mesa?».
    # errand.remember
    «¡Ya lo sé!», exclamó {a.n}. «¡{x.an}!». {b} se {x:lo|la} puso en las manos.
    {a} {x:lo|la} vio en el rincón, a la izquierda. «¡Eso!», le dijo a {b.o}, y señaló {x.the}.
    Entonces {a.n} tocó el nudo del pañuelo, y volvió la palabra. «{x.an}, por favor», le dijo muy deprisa a {b.o}.
    # errand.home
    {a} miró dentro de {x.the} y se rio. «{y.an}, perfecto. ¿Pero dónde has estado tanto tiempo, {b.n}?». «Pensando», dijo {b.n}.
    «Has cumplido tu promesa», dijo {a.n}, y sacó {y.the} de {x.the}. {b} se dejó caer en la silla más cercana. Había sido un trabajo duro.
    {a} le dio un beso en la frente a {b.o} y puso {y.the} en la mesa. «La próxima vez», dijo mirando {x.the}, «te lo escribo».
    # move.boxes
    La casa entera estaba metida en cajas. {a.n} y {b.n} se habían sentado en la más grande, con las piernas colgando.
    {a} tenía que despedirse de {b.o}, y nadie les había enseñado cómo se hacía.
    «¿Está lejos?», preguntó {b.n}. «A cuatro horas», dijo {a.n}. Lo mismo habría dado que fuera la luna.
    # move.promise
    «Te escribiré todas las semanas», le dijo {a.n} a {b.o}. «Aunque no pase nada. Entonces pondré: no ha pasado nada».
    {a} le prometió a {b.o} una carta a la semana, con chiste incluido, palabra de honor.
    «Te olvidarás de mí», dijo {b.n}. {a} se ofendió. «Todas las semanas», dijo, «lo prometo».
    # move.leave
    Arrancó la furgoneta. {a} iba de rodillas en el asiento de atrás y saludó hasta que {b.n} fue un punto, y luego hasta que el punto ya solo lo imaginaba.
    {b} corrió al lado hasta la panadería. Luego {a.n} solo veía su gorra roja.
    Se cerraron las puertas. {a} miró atrás una vez, y {b.n} hizo el pino, como habían acordado.
    # move.new
    La casa nueva olía a [pintura|otra gente]. {a} puso {x.the} en la ventana, para tener al menos una cosa conocida.
    Todo hacía eco. {a} desempaquetó {x.the} antes que los calcetines y antes que la cama.
    Aquella noche {a} no podía dormir y escuchaba las tuberías desconocidas. Debajo de la almohada estaba {x.the}.
    # move.knock
    Entonces llamaron a la puerta. Era {a.n}, de la casa de al lado. «¿Tú también tienes una pared con un agujero?», le preguntó a {b.o}. «Creo que es el mismo agujero».
    {a} apareció en la puerta con un plato. «Mi madre dice que tengo que ser amable contigo», le dijo a {b.o}. «Pero yo quería venir de todos modos».
    Alguien metió una nota por debajo de la puerta. «¿Sabes jugar [al fútbol|al ajedrez]? {a.n}, segundo piso». {b} bajó corriendo en calcetines.
    # move.letter
    Y llegó la carta, con la letra torcida de {b.o}. «No ha pasado nada», decía, «excepto todo». {a} se la leyó a {x.the}.
    {a} rasgó el sobre. {b} había cumplido su promesa, y el chiste era malísimo. La carta tuvo un lugar de honor, al lado de {x.the}.
    Allí estaba, en el felpudo: ¡cinco páginas de {b.o}! {a} se rio en voz alta, se guardó {x.the} en el bolsillo y se sentó a contestar.
    # crowd.hand
    «No me sueltes la mano», dijo {a.n}. {b} no la soltó. Solo que le picó la nariz, una única vez.
    {a} tenía que pagar, y para eso necesitaba las dos manos. {b} solo quería mirar un segundo [los peces de colores|los loros].
    Había más gente que de costumbre, y toda la gente tenía codos. {a} agarraba bien a {b.o}, y entonces se metió por medio un carro.
    # crowd.alone
    {a} levantó la vista. El abrigo era del mismo color, pero dentro no estaba {b.n}. Dentro había una persona desconocida.
    Por todas partes piernas, bolsas y paraguas. «¿{b.n}?», gritó {a.n}. Contestaron cien voces, y ninguna era la buena.
    {a} dio una vuelta, dos vueltas. {b} no estaba. El mundo se había vuelto muy alto y muy ruidoso.
    # crowd.helper
    {a} se agachó hasta que su cara quedó a la altura de la de {b.o}. «¿Se te ha perdido alguien?», preguntó. «Le pasa a todo el mundo». Y le ofreció {x.a}.
    «No te muevas», dijo alguien. «A quien buscan no le conviene correr». Era {a.n}, con {x.a} en la mano, y a {b.o} le dio confianza.
    {a} ya había visto pasar a {b.o} tres veces. «Primero, esto», dijo, y le dio {x.a}. «Luego, a buscar».
    # crowd.describe
    «¿Y cómo es?», preguntó {b.n}. «Es muy buena persona», sollozó {a.n}. «{c.n} se ríe como una puerta. Y lleva los bolsillos llenos de cordel».
    {a} describió a {c.o}: ni {c:alto ni bajo|alta ni baja}, con las manos calientes y siempre con prisa. {b} asintió como si con eso bastara.
    «{c.n} es la mejor persona del mundo», le dijo {a.n} a {b.o}. «Bien», dijo {b.n}, «entonces no hay confusión posible».
    # crowd.call
    {a} se subió a {b.o} a los hombros. Desde allá arriba, la multitud eran solo sombreros.
    {a} hizo chocar dos tapaderas. «¡Atención!», gritó. «¡Objetos encontrados: un ejemplar de {b.n}, ligeramente húmedo!».
    {a} fue preguntando de puesto en puesto, y {b.n} iba {b:agarrado|agarrada} de su manga. La pregunta corría más que los dos.
    # crowd.found
    «¡Estás aquí!». Llegó {a.n}, con la cara roja y un zapato menos. {b} se escurrió de los brazos de {c.o} a los de {a.o}.
    Y entonces se oyó la risa como una puerta. {a} abrazó a {b.o}, luego a {c.o} y luego otra vez a {b.o}, por si acaso.
    {a} también había estado buscando, en todos los sitios equivocados. Le estrechó la mano a {c.o} tanto rato que acabó dando risa, y {b.n} no soltó su abrigo hasta la hora de dormir.
    """
}
