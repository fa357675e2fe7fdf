// Spanish tellings of the plots by the water.

extension SpanishTellings {
  static let water = """
    # bridge.broken
    Por la noche la crecida se había llevado el centro del puente. {a.n} y {b.n} miraban el hueco desde el borde.
    Se oyó un crujido, un chapoteo, y el puente se quedó con un hueco como de diente caído. {b} acababa de cruzar. {a.n} lo había visto todo.
    Donde el día anterior había tablas, {a} no vio más que agua parda. {b} se quitó la gorra y se rascó la cabeza.
    # bridge.cut
    «¿Y ahora cómo paso yo al otro lado?», preguntó {a.n}. «Dando la vuelta se tarda [medio día|tres horas]». {b} no supo qué contestar.
    En la otra orilla la gente le hacía señas a {a.o}. {b} también las hizo. Medio pueblo estaba al otro lado, y con él todo [el pan|la leche].
    {a} pensó en la escuela, en el médico y en [el mercado|el baile del sábado], todo al otro lado. «Hay que hacer algo», le dijo a {b.o}.
    # bridge.begin
    {a} llegó con {x} y una bolsa de clavos. «Bueno», le dijo a {b.o}, «¿vas a mirar o vas a ayudar?».
    {a} midió el hueco con un cordel, se apuntó los números en la manga y echó mano de {x}. {b} se remangó los pantalones.
    Alguien había mandado llamar a {a.o}. Habló poco, se escupió en las manos y se puso a trabajar con {x}, y {b.n} acarreaba las vigas.
    # bridge.many
    Luego vinieron {n} personas con tablas, cuerdas y sopa. {a} corría de un lado a otro con los clavos, y {b.n} gritaba: «¡Ahora!».
    {n} personas tiraron a la vez. Hasta {a.n} tiró, al final de la fila, y {b.n} dijo que eso había sido lo decisivo.
    Trajeron puertas, escaleras y medio armario. {a} contó {n} ayudantes, sin contar al perro, y {b.n} encontró tarea para todos.
    # bridge.done
    La [tercera|cuarta] noche, {a} guardó {x.the}. A {b.o} le dejaron clavar el último clavo, y solo necesitó siete golpes.
    {a} dio saltos en medio de las tablas nuevas. Aguantaban. {x} volvió a su gancho, y {b.n} gritó de alegría.
    «Durará cien años», dijo {a.n}, y le dio una palmadita a {x.the}. «Y después te tocará a ti», le dijo a {b.o}.
    # bridge.first
    {a} cruzó antes que nadie, de espaldas, para poder seguir hablando con {b.o}.
    {a} quería ser quien estrenara el puente, pero una gallina fue más rápida. {b} se rio tanto que tuvo que agarrarse a la barandilla.
    {a} dejó que {b.n} pasara delante. No era más que un puente, pero todo el mundo aplaudió.
    # raft.build
    {a.n} y {b.n} ataron cuatro barriles a una puerta vieja, y a aquello lo llamaron {x.an}.
    {a.n} y {b.n} necesitaron dos tardes, una cuerda de tender y todos los corchos de la casa. Y por fin {x} estuvo {x:terminado|terminada}, más o menos.
    «Es {x.an}», dijo {a.n}. «Es un montón de madera», dijo {b.n}, pero fue a buscar más cordel.
    # raft.launch
    {a} izó {y} a modo de vela. {b} rompió un huevo en la proa, para que diera suerte, y {x.the} se deslizó al agua.
    «¡Todos a bordo!», gritó {a.n}, que había traído {y} por si había piratas. {b} empujó, y {x.the} flotó.
    {a} tomó {y} como remo. Con un gorgoteo, {x.the} dejó la orilla, y {b.n} dio órdenes que nadie cumplió.
    # raft.sink
    Llegaron hasta los nenúfares. Allí {x.the} se deshizo, con mucha educación, pieza por pieza. {a.n} y {b.n} se quedaron con el agua al pecho.
    «¿Es normal que esté todo tan mojado?», preguntó {a.n}. No lo era. {b} se hundió haciendo un saludo, y {x.the} se marchó en cuatro direcciones.
    Primero se fue flotando la puerta, luego un barril, luego {b.n}. {a} seguía agarrando la última cuerda, pero aquello ya no era {x.an}.
    # raft.why
    «Los nudos eran malos», dijo {a.n} mientras retorcía la camisa. «Hacen falta nudos de verdad». {b} se sacó del zapato [un renacuajo|un pececito].
    {a} lo pensó mientras se secaba. «Los barriles tienen que ir al revés», le dijo a {b.o}.
    {a} lo dibujó todo en el barro con un palo y marcó el error con una cruz. {b} también lo vio.
    # raft.again
    La segunda vez, {x.the} quedó más {x:feo|fea}, pero aguantó. {a.n} y {b.n} llegaron a la otra orilla, donde {a.n} tomó posesión de [una vaca|un sauce] en nombre de la corona.
    Esta vez lo ataron todo dos veces. {x.the} llevó a {a.o}, a {b.o} y una cesta de cerezas.
    {a.n} y {b.n} aprendieron seis clases de nudos, y {x.the} aprendió a flotar.
    # storm.out
    Por la mañana {b.n} había salido en la barca. {a.n} miró las nubes, y luego el amarre vacío.
    {a} había dicho adiós con la mano hasta que {b.n} fue un punto. De eso hacía ya [horas|medio día], y el mar había cambiado de color.
    «A las cuatro estoy de vuelta», había dicho {b.n}. {a} miró el reloj. Eran las cinco y media.
    # storm.comes
    El cielo se volvió negro, y el viento tiraba de la chaqueta de {a.o}. Olas altas como casas saltaban por encima del muro.
    ¡Un relámpago! {a.n} contó: uno, dos... Y el trueno rodó sobre los tejados como un barril.
    La lluvia venía de lado, y {a.n} apenas se tenía en pie. Las contraventanas daban golpes, y una silla pasó volando.
    # storm.light
    {a} no se paró a pensar. Tomó {x}, subió tan alto como pudo y se ocupó de que se notara desde muy lejos.
    Si nadie podía ver la orilla, pensó {a.n}, entonces la orilla tendría que decir dónde estaba. Y fue a buscar {x}.
    {a} se acordó de {x}. Con los dedos helados {x:lo|la} preparó y {x:lo|la} llevó hasta la punta del muro.
    # storm.wait
    A {a.o} le dolían los brazos. Cambió de mano, y volvió a cambiar, pero {x.the} no descansó ni un momento.
    ¿Cuánto tiempo? {a} no lo sabía. Cantaba contra el viento todas las canciones que sabía, sin soltar {x.the}.
    Alguien le puso a {a.o} una manta en los hombros. No se fue de allí, y {x.the} tampoco.
    # storm.home
    Entonces salió una sombra de la espuma: ¡una barca! {a} saltó a tierra y abrazó a {b.o} sin secarse siquiera. «Me he guiado por {x.the}», dijo.
    «No veía nada de nada», contó después {a.n}, entre tres toallas. «Y entonces noté {x.the}». {b} solo le apretaba la mano.
    {a} llegó con la última ola grande. Preguntó a quién se le había ocurrido lo de {x.the}, y todos señalaron a {b.o}.
    # swim.afraid
    Los demás chapoteaban. {a} estaba en el borde, con un dedo del pie en el agua, y le dijo a {b.o} que [tenía catarro|acababa de comer|solo había venido a mirar].
    {a} sabía hacer muchas cosas, pero no nadar. Cuando el agua le llegó a las rodillas, se agarró a {b.o}.
    «No tiene suelo», dijo {a.n}. «Sí que tiene», dijo {b.n}, «solo que está más abajo». Eso no ayudó mucho.
    # swim.show
    {a} se tumbó boca arriba como una nutria. «El agua quiere llevarte», le dijo a {b.o}. «Solo tienes que dejarte».
    «Como una rana», dijo {a.n}, y lo enseñó en la hierba, con la barriga en el suelo. {b} se rio, pero hizo lo mismo.
    {a} puso las dos manos debajo de la barriga de {b.o}. «Y ahora, mueve las piernas», dijo.
    # swim.sink
    {a} pataleó, se tragó la mitad del agua y salió tosiendo. «No vuelvo a meterme nunca», le dijo a {b.o}. Diez minutos después estaba dentro otra vez.
    {a} fue primero una rana y luego una piedra. {b} tiró de su brazo hacia arriba.
    {a} cerró los ojos, y ese fue el error. Hubo mucha espuma, y {b.n} recibió una patada en las costillas.
    # swim.promise
    «No te suelto hasta que tú me lo digas», le prometió {a.n} a {b.o}.
    «¿Me sujetas?», preguntó {b.n}. «¿Prometido?». «Prometido», dijo {a.n}, y no se apartó.
    {a} le dio su palabra a {b.o}: «Sin trucos. Mis manos estarán aquí mismo».
    # swim.alone
    Una brazada, dos... «¡Suelta!», gritó {a.n}. {b} soltó, y {a.n} nadó: ¡{n.f} brazadas, sin ayuda de nadie!
    «Ahora», susurró {a.n}, y {b.n} apartó las manos. {n.f} brazadas. {a} las estuvo contando el resto del día.
    {a} nadaba. {b} caminaba a su lado con las manos vacías en alto, como prueba. ¡{n.f} brazadas!
    # swim.end
    Por la tarde {a.n} tenía los dedos arrugados como pasas, y {b.n} tuvo que sacarl{a:o|a} del agua en brazos.
    «Es verdad que tiene suelo», dijo {a.n}. «Pero no hace falta». {b} sonrió y le pasó una toalla.
    {a} nadó aquella noche en la bañera, en la cama y camino del desayuno. {b} le prometió un tubo para bucear.
    # fish.legend
    «Ahí abajo vive [el viejo Gustavo|el Obispo|el abuelo Bigotes]», dijo {a.n}, «un pez tan largo como tú, {b.n}. Nadie ha conseguido pescarlo».
    {a} le habló a {b.o} de un pez con la mandíbula torcida que se había comido [dos sombreros|una bota y un reloj].
    «Tiene más años que yo», dijo {a.n}, y señaló el sitio más hondo, debajo de los árboles. {b} se inclinó hacia delante.
    # fish.wait
    Esperaron. {a} aprendió de {b.o} a callar con el cuerpo entero.
    Pasó una hora, y luego otra. {a} se comió todos los bocadillos, y {b.n} le enseñó los nombres de las nubes.
    {a} nunca había pasado tanto tiempo sin moverse. {b} dijo que pescar consistía sobre todo en [mirar|respirar].
    # fish.bite
    De pronto {x.the} dio un tirón. {a} por poco va a parar al agua, y {b.n} l{a:o|a} agarró por los tirantes.
    «¡{b.n}! ¡Algo tira!». {a.n} clavó los talones. {x.the} se doblaba y crujía.
    El sedal se tensó, y a {a.o} casi se le escapó {x.the} de las manos. {b} se despertó de golpe.
    # fish.free
    Era el pez, enorme y plateado, con musgo en el lomo. {a} lo miró, y el pez miró a {a.o}. «¿Qué hacemos?», preguntó {b.n}. {a} negó con la cabeza y lo dejó volver al agua.
    Por un momento {a} lo tuvo en las manos y notó latir un corazón, lento y fuerte. Luego abrió las manos. {b} asintió.
    {a} vio un ojo grande como una moneda. «Su sitio está aquí», le dijo a {b.o}, y el pez se hundió sin un ruido.
    # fish.boot
    Lo que salió fue una bota. {a} la vació junto a {x.the}, y de dentro salió un pez diminuto. A {b.o} le dio hipo de tanto reírse.
    Era un paraguas, verde de algas. «Una especie rara», dijo {b.n}. {a} desenredó {x.the} y se rio también.
    Con todas sus fuerzas recogió {a.n} {x.the}. Venía una cacerola. «Sopa», dijo {b.n} con mucha calma.
    # fish.end
    «Nadie nos va a creer», dijo {a.n}. «No», dijo {b.n}, tan feliz.
    De camino a casa, {a} abrió los brazos para enseñar cómo era de grande. {b} le separó un poco más las manos.
    {a} sabía ahora que a {b.o} se le podía confiar un lugar secreto.
    """
}
