// Spanish tellings of the plots with a little wonder in them.

extension SpanishTellings {
  static let wonder = """
    # star.awake
    «Levántate», susurró {b.n} cuando ya era muy tarde. «Es esta noche». {a} salió detrás en pijama, y {b.n} llevaba {x}.
    A {a.o} le dejaron trasnochar por primera vez. {b} había preparado {x} y un termo de cacao.
    {a} había tardado tres días en convencer a {b.o}. Ahora los dos estaban tumbados boca arriba, con {x} al lado.
    # star.dark
    Cuando se apagó la última lámpara del valle, {a} vio más estrellas que palabras conocía.
    Estaba tan oscuro que {a.n} no se veía ni las manos. Pero allá arriba alguien había derramado azúcar.
    Primero hubo diez estrellas, luego cien. {a} dejó de contarlas cuando empezó a marearse.
    # star.names
    {a} las conocía todas: el Cisne, la Lira, la Osa Mayor. «Esa se parece más a un cazo», objetó {b.n}.
    «Esa luz tiene más años que yo», dijo {a.n}. {b} lo pensó. «¿Y sabe que la estamos mirando?».
    {a} trazó líneas de estrella a estrella con el dedo, hasta que {b.n} también vio el delfín.
    # star.fall
    Entonces una línea de luz cruzó el cielo y desapareció. «¡Allí!», gritó {a.n}. {b} estaba sirviendo el cacao.
    «¿Has visto eso?». {a.n} agarró la manga de {b.o}. Una estrella fugaz, larga y verde, ¡y justo detrás otra más!
    {a} la vio con el rabillo del ojo: una chispa que caía sin ruido. {b} también la había visto. Contuvieron la respiración.
    # star.wish
    «No se puede decir lo que has pedido», dijo {b.n}. «Ya lo sé», dijo {a.n}. «Pero tiene que ver con un poni».
    {a} traía preparados siete deseos. Pero llegado el momento solo se le ocurrió uno: que {b.n} viviera siempre.
    {a} pidió su deseo con tanta fuerza que le crujieron las orejas. {b} lo notó y se acercó un poco más.
    # star.end
    {a} bajó a {b.o} en brazos, con {x.the} encima. {b} dormía, pero con una sonrisa.
    «¿Y el tuyo?», preguntó {b.n}. «Ya se ha cumplido», dijo {a.n}, y recogió {x.the}.
    Cuando clareó, {a} recogió {x.the}. Todo estaba cubierto de rocío, y {b.n} les dio las buenas noches a las estrellas, una a una, por su nombre.
    # invent.idea
    {a} tuvo una idea: {x.a} capaz de [preparar el desayuno|peinar a la gente|dar de comer a las gallinas] sin ayuda de nadie. Solo hacían falta unos cambios.
    Lo que le faltaba al mundo, decidió {a.n}, era {x.a} con [alas|despertador|cuatro brazos]. Y le sacó punta al lápiz.
    A {a.o} se le ocurrió mientras se lavaba los dientes. Miró {x} y vio lo que podía llegar a ser.
    # invent.laugh
    «Eso no funcionará nunca», dijo {a.n}, y se rio hasta tener que agarrarse a la puerta. {b} siguió dibujando.
    {a} dio una vuelta alrededor del plano. «¿Y por dónde salen las chispas?», preguntó. En eso {b.n} no había pensado.
    «Gente muy lista lo ha intentado», le dijo {a.n} a {b.o}. «Y además es una tontería». «Lo mismo dijeron de la rueda», dijo {b.n}.
    # invent.build
    {a} le pidió a {b.o} {n} muelles, dos engranajes y un timbre, y lo atornilló todo a {x.the}.
    Hicieron falta {n.f} tardes. {b} le explicó a {a.o} lo que era una palanca, y {a.n} le explicó a {b.o} lo que iba a ser {x.the}.
    {b} le dejó a {a.o} los alicates buenos. {n.f} veces se le cayó algo a {x.the}, y {n.f} veces lo volvió a poner {a.n}.
    # invent.test
    {a} tiró de la palanca. {x.the} zumbó, dio un salto, giró tres veces y roció a {b.o} de agua con jabón. Luego salió humo.
    «¡Atrás!». {a.n} apretó el botón. Nada. {b} se inclinó a mirar {x.the}, y en ese momento se disparó todo.
    Funcionó cuatro segundos. En el quinto, {x.the} salió a toda velocidad a través [del seto|del gallinero], con {a.n} detrás, y {b.n} detrás de {a.o}.
    # invent.use
    «¡Otra vez!», exclamó {a.n} mientras se secaba la cara. «¡No he visto nunca [un limpiador de alfombras|un espantapájaros|un surtidor] mejor!». {b} miró {x.the} con otros ojos.
    {a} ya no se reía. «No sirve para lo que tenía que servir», le dijo a {b.o}. «Pero mira lo que SÍ hace {x.the}». Habían desaparecido todas las avispas.
    {a} lo notó antes que nadie: desde la explosión había música en {x.the}. Si se giraba la rueda, sonaba. {b} giraba y giraba.
    # invent.end
    {a} escribió un diploma: «Para {b.n}, por el invento, y para {c.n}, por el vuelo de prueba». Está colgado junto al extintor.
    «Casi todos los inventos fueron accidentes», dijo {a.n}. {b.n} y {c.n} ya trabajaban en el próximo accidente.
    {a} encargó dos. {b.n} y {c.n} tuvieron que contratar a la abuela de {c.o} para el papeleo.
    # echo.shout
    «¡Hola!», gritó {a.n}. «Hola... ola... ola», dijeron las rocas. {a} no cabía en sí de contento.
    {a} gritó su propio nombre, y al otro lado alguien lo gritó también, un poco más bajo.
    Allí había eco, todo el mundo lo sabía. {a} probó todas las palabras [feas|graciosas] que se le ocurrieron.
    # echo.play
    Entonces {a.n} sacó {x} y tocó cuatro notas. Volvieron cuatro notas.
    {a} había traído {x}. Tocó el principio de una canción, y las rocas lo repitieron, un poco desafinadas.
    Con {x} era todavía mejor: un sonido, y luego otro, como piedrecitas lanzadas al otro lado.
    # echo.wrong
    Pero la tercera vez que {a.n} tocó {x.the}, volvieron CINCO notas. Dejó de tocar y escuchó.
    {a} se paró a la mitad. El eco siguió tocando hasta el final de la melodía. {x.the} por poco se le cae de las manos.
    Luego el eco empezó antes que {a.n}. Con {x.the} en las manos, se quedó muy quiet{a:o|a}.
    # echo.ask
    «¿Quién eres?», gritó {a.n}. «¿Y quién eres TÚ?», contestó el eco.
    {a} se puso a pensar. «¿Dos y dos?», gritó. «¡Cuatro!», dijo el eco, y eso los ecos no lo hacen.
    «¿Eres un eco?», gritó {a.n}. Hubo una pausa. «Sí», dijo el eco, sin mucha convicción.
    # echo.meet
    Detrás de la roca estaba {a.n}, con las piernas colgando. «Hago esto todos los domingos», le dijo a {b.o}. «Nadie lo había notado hasta hoy. ¿Me dejas probar {x.the}?».
    De los arbustos salió {a.n}, sacudiéndose las hojas. «He oído {x.the}», le dijo a {b.o}, «y no soportaba que nunca tocaras el final».
    Era {a.n}, que cuidaba ovejas por allí y se aburría. Sabía silbar exactamente igual que {x.the}, y {b.n} no podía creérselo.
    # echo.end
    Ahora {a.n} y {b.n} tocan a dos voces, y la gente del valle dice que el eco ha aprendido mucho últimamente.
    {a.n} y {b.n} ensayaron hasta que se fue el sol. El eco de verdad hizo lo que pudo por seguirlos.
    «¡Hasta el domingo!», gritó {a.n}. «Domingo», gritó {b.n}, y «...mingo», gritó la montaña.
    # map.found
    De un viejo libro de cocina cayó {x.a}. {a} lo desplegó: ¡un árbol, una piedra, una cruz! A {b.o} se le volcó la leche.
    Debajo de una tabla suelta, {a.n} y {b.n} encontraron {x.a}, dibujado con tinta marrón.
    Cuando {a.n} descolgó el cuadro del pasillo para quitarle el polvo, {x.a} estaba pegado detrás. {b} cerró enseguida la puerta con llave.
    # map.riddle
    «Donde el gigante duerme sobre una sola pierna», leyó {a.n} en {x.the}. {b} lo supo al momento. ¡Era el árbol torcido!
    {a} le dio la vuelta a {x.the}. «Ya lo veo», le dijo a {b.o}. «Eso no es una serpiente, es el arroyo».
    En {x.the} decía: «Empieza donde dos son uno». {a} se rascó la cabeza. «Los árboles gemelos», dijo {b.n}.
    # map.steps
    Desde allí eran {n} pasos hacia el este. {a} los dio largos, {b.n} los dio cortos, y se encontraron a la mitad.
    {n} pasos, decía. «¿Los pasos de quién?», preguntó {b.n}. {a} puso con cuidado un pie delante del otro.
    {a} contó en voz alta hasta {n}. {b} marcó el sitio con la gorra.
    # map.dig
    {a} cavó con una teja, con un palo, con los dedos. Luego se oyó un ruido hueco, y {b.n} ayudó a sacar {x.a}.
    Ya se habían rendido cuando {a.n} tropezó con algo. De la tierra asomaba {x.a}, y {b.n} terminó de desenterrarl{x:o|a}.
    Debajo de una piedra plana encontró {a.n} {x.a}, con una tela encerada alrededor. {b} bailó junto al agujero.
    # map.inside
    En {x.the} había una canica, un diente de leche y una nota: «Este era mi tesoro a los ocho años. {c.n}». {a.n} y {b.n} se miraron. Y pensar que {c.n} estaba en casa, preparando albóndigas.
    {a} abrió {x.the}. Nada de oro, pero sí [un tirachinas|un soldadito de plomo], una fotografía y la firma de {c.o}. {b} silbó.
    {a} leyó en voz alta el papelito que había en {x.the}: «Quien encuentre esto tiene que meter algo y volver a esconderlo. {c.n}». {b} ya se estaba vaciando los bolsillos.
    # map.end
    En la cena, {a} puso la canica junto al plato de {c.o}. {b} nunca había visto a {c.o} sin palabras.
    {a.n} y {b.n} enterraron un tesoro propio y dibujaron un mapa. Está pegado detrás de un cuadro, y no piensan decirle a {c.o} de cuál.
    Por la noche le preguntaron a {c.o}. «Sí que habéis tardado» fue todo lo que les dijo a {a.o} y a {b.o}.
    """
}
