// Spanish tellings that say more about a hero, and the frame of a story told inside a story.

extension SpanishTellings {
  static let about = """
    # about.wish
    Lo que más quería {a.n} en el mundo era {a.wish}.
    {a} tenía un gran deseo: {a.wish}. Se lo había contado [solo al gato|solo a la luna|a media calle].
    «Algún día», solía decir {a.n}, «algún día voy a {a.wish}». [Nadie se reía. Casi nadie.|Y después suspiraba.|La gente contestaba: «Primero acábate la sopa».]
    Hay niños que quieren caramelos. {a.n} quería {a.wish}.
    En la lista de deseos de {a.o} había una sola línea: {a.wish}. [Llevaba allí un año.|Estaba subrayada dos veces.|Debajo ponía, en letra muy pequeña: o una galleta.]
    {a} le había escrito [al alcalde|a su abuela|al periódico] para decir que le gustaría {a.wish}. De momento no había respuesta.
    # about.fear
    Solo había una cosa que le daba miedo a {a.o}: {a.fear}.
    Había pocas cosas que a {a.o} no le gustaran: {a.fear}, por ejemplo, y [las gachas con grumos|los calcetines mojados|el color beis].
    {a} no lo habría reconocido, pero tenía miedo a {a.fear}.
    «¿Hay algo que te dé miedo?», le preguntaron una vez a {a.o}. «No», contestó. Y luego, más bajito: «Bueno, {a.fear}».
    Si no hubiera sido por su miedo a {a.fear}, {a} habría sido {a:el niño más valiente|la niña más valiente} [del pueblo|de la calle|de todo el país].
    # about.collection
    {a} coleccionaba {a.collection}. [En la caja de zapatos había ya [setenta|noventa|ciento cuatro] piezas.|Nadie sabía decir por qué, ni {a.n} tampoco.|La colección nunca le parecía completa.]
    Debajo de la cama de {a.o} había una caja, y dentro, {a.collection}. [La caja estaba casi llena.|No se podía tocar.]
    Otras personas coleccionan cuadros o monedas. {a} coleccionaba {a.collection}.
    «¿Qué llevas en los bolsillos?», le preguntaban a {a.o}, y la respuesta solía ser: {a.collection}.
    {a} tenía tres aficiones: [dormir hasta tarde|silbar], coleccionar {a.collection} y [una tercera que era secreta|mirar por la ventana].
    # about.home
    {a} vivía con [sus padres|su madre|su padre|sus abuelos] encima de [una zapatería|una cuadra|la farmacia|una librería de viejo|un café ruidoso], donde siempre olía a <smell>.
    La casa de {a.o} era [amarilla|azul|torcida|estrecha], con [una higuera|una verja que chirriaba|una puerta que se atascaba|demasiadas escaleras] y [un gato gruñón|once relojes|goteras en el tejado|una butaca muy buena].
    En la familia de {a.o} todos [cantaban|hablaban|gritaban] en la mesa, y a quien acababa en último lugar le tocaba [secar los platos|dar de comer a las gallinas|sacar la ceniza].
    En casa de {a.o} los [lunes|miércoles|domingos] había <snack>, y solo por eso ya valía la pena vivir allí.
    {a} compartía la habitación con [una hermana mayor que roncaba|un pez de colores|dos hermanos gemelos y un tambor|una máquina de coser|el piano de su tía abuela]. Uno se acostumbra.
    {a} venía de una familia de [marineros|dentistas|panaderos|campaneros|gente que lo pierde todo], y nadie antes en ella había [odiado el mar|comido verdura con gusto|escrito con la mano izquierda|leído las instrucciones].
    # about.morning
    Aquella mañana {a} había desayunado <snack> y había [salido con un calcetín de cada color|derramado la leche sobre el gato|encontrado una moneda en el zapato|bajado de golpe dos escalones].
    El día había empezado bien: <snack> de desayuno, [nada de viento|un arcoíris|una postal de muy lejos|cordones nuevos] y nadie que le metiera prisa a {a.o}.
    El día había empezado mal. {a} [se había levantado tarde|se había mordido la lengua|había perdido un botón|había quemado las tostadas], y luego se había acabado [la leche|la mermelada|el agua caliente].
    Antes del desayuno {a} ya había [regado las judías|leído dos capítulos|discutido con un armario|contado sus pecas] y [silbado una canción entera|contestado una carta|dado con el suelo al caer de la silla].
    A {a.o} todavía le quedaba un poco de sueño. Había soñado con [una pera que hablaba|un barco hecho de pan|una escalera que bajaba al mar|nieve en verano], y no sabía qué significaba.
    En los bolsillos de {a.o} había [un cordel|media galleta|un trozo de tiza], [dos clavos|una alubia seca|un silbato estropeado] y [una nota|un pañuelo|una piedrecita]. Podía pasar cualquier cosa.
    Alguien le había dicho a {a.o} que [aquel día traería suerte|el circo estaba en el pueblo|las cosas rojas dan suerte|iban a llover ranas], y {a.n} [se lo creyó todo|no se creyó nada|tenía los ojos muy abiertos].
    # coda.home
    En casa le preguntaron a {a.o}: «¿Y bien? ¿Qué tal?». «[Largo|Mojado|Bueno|Complicado]», dijo {a.n}, y [pidió más pan|se quitó los zapatos|se dejó caer en el sofá].
    {a} contó toda la historia en la cena, [menos la parte que daba vergüenza|con las dos manos|dos veces, porque su abuelo estaba un poco sordo]. Había <snack>.
    «Hueles a <smell>», dijo alguien cuando {a.n} llegó a casa. «[Es una larga historia|Así huelen las aventuras|Es adrede]», contestó {a.n}.
    Cuando {a} vació los bolsillos aquella noche, salieron [una hoja|una pluma|un clavo|un puñado de arena], [un trozo de cuerda|una miga de pastel|un billete|una concha] y [una mosca muerta|nada más|un plan para el día siguiente].
    {a} quiso escribirlo todo, pero después de la primera frase [se durmió|se quedó sin tinta|dibujó un caballo].
    De cena había <snack>, y {a} habló con la boca llena, cosa que por una vez le permitieron.
    # coda.small
    [Más tarde|Después|Al final] olía a <smell>, y {a} pensó: así recordaré este día.
    Desde [un cable|el tejado|un poste] lo había mirado todo <bird>, que ahora se fue volando a contárselo a los demás.
    No había durado más que [una tarde|una olla de sopa|dos toques de campana], pero a {a.o} le pareció [un verano entero|una semana entera|un libro entero].
    {a} se miró [las manos|las rodillas|los zapatos]. Tenían [barro|arañazos|pintura], y aquello le daba cierto orgullo.
    [Hay días así.|Así son a veces las cosas.|Nadie lo había planeado de esa manera.] {a} no habría cambiado ni un minuto.
    {a} descubrió que todo el rato había [ido con un solo calcetín|llevado el jersey del revés|tenido una cuchara en el bolsillo]. No había importado.
    # frame.begin
    «Cuéntame un cuento», dijo {a.n}, que ya estaba en la cama. {b} acercó una silla. «¿Uno verdadero o uno largo?», preguntó. «Las dos cosas», dijo {a.n}. Y {b.n} empezó.
    Era tarde y {a} no podía dormir. Entonces {b} se sentó en el borde de la cama y le contó algo que había pasado una vez en otro lugar.
    Todas las noches {b} le contaba un cuento a {a.o}. Este es el que le contó [el viernes|el martes|la noche más corta del año], mientras se hacía la sopa.
    Aquella noche no había luz, y {a} se aburría. «Sé una historia», dijo {b}, «pero no puedes interrumpir». {a.n} lo prometió.
    # frame.end
    «¿[Ya se ha acabado|Y después]?», preguntó {a.n}. «Después se fueron a dormir», dijo {b.n}, «y tú también».
    {b} se calló. {a.n} dormía ya, con la boca abierta. Nadie sabe cuánto había llegado a oír.
    «¿Eso es verdad?», preguntó {a.n}. {b.n} apagó la luz. «Yo no estaba allí», dijo, «pero conozco a alguien que sí».
    {a} lo pensó un rato. «Yo habría hecho exactamente lo mismo», dijo. {b} sonrió y cerró la puerta, pero no del todo.
    """
}
