// Spanish tellings of the plots about truth, promises and secrets.

extension SpanishTellings {
  static let honesty = """
    # break.fall
    No fue más que [un empujoncito|una vuelta rápida|un paso de baile]. Pero el codo de {a.o} dio con {x}, y {x.the} dio con el suelo. ¡Crac!
    A {a.o} le habían dicho que dentro de casa no se [jugaba a la pelota|corría]. Ahora {x} estaba en el suelo, en [cinco|siete] pedazos.
    {a} solo quería mirar {x} por debajo. Se le escurrió, quiso agarrar{x:lo|la} y no llegó. Se oyó un ruido como de [hielo|campanilla], y luego silencio.
    # break.alone
    Nadie lo había visto, salvo {b.n}. {a} empujó con el pie los pedazos debajo de la alfombra.
    {a.n} y {b.n} se miraron por encima de lo que quedaba de {x.the}. «[No digas nada|Tú no has visto nada]», susurró {a.n}.
    {b} vino a ver qué era aquel ruido. {a.n} se puso deprisa delante de {x.the}, {x:roto|rota} ya sin remedio.
    # break.tempt
    Sería tan fácil decir que había sido {b.n}. {a.n} [ensayó la frase|abrió la boca]. Tenía un sabor amargo.
    {a} miró de reojo a {b.o}. ¿Quién iba a preguntar dos veces? Pero solo de pensarlo le empezó a doler el estómago.
    «Pudo ser el viento», pensó {a.n}. «O {b.n}». Ni el viento ni {b.n} habían hecho nada.
    # break.ask
    «¿Dónde está {x.my}?», preguntó {a.n} nada más entrar. {b} estudiaba el techo.
    {a} se detuvo en la puerta. «Aquí falta algo», dijo. {b} notó que le ardían las orejas.
    Luego {a.n} llegó a casa y vio el hueco que había dejado {x.the}. {b} habría querido ser [una mosca|invisible].
    # break.confess
    «He sido yo», dijo {a.n}, tan deprisa que sonó a una sola palabra. «{x.the} ya no tiene arreglo, {b.n}. {x:Lo|La} he roto yo».
    {a} levantó la alfombra, y allí estaban los pedazos de {x.the}. No miró a {b.o}. «Estaba [bailando|jugando]», dijo.
    {a} tomó a {b.o} de la mano, {b:lo|la} llevó hasta los pedazos y contó lo que había pasado con {x.the}, desde el principio, sin callarse nada.
    # break.answer
    {a} suspiró. «Le tenía cariño a {x.the}», dijo. «Pero más cariño le tengo a la verdad. Y a ti, {b.n}».
    {a} recogió un pedazo y le dio la vuelta. Luego le contó a {b.o} lo que había roto en su infancia: una ventana, un diente y el trombón de un primo.
    «Gracias por decírmelo», le dijo {a.n} a {b.o}. «Y ahora trae el pegamento. {x.the} no se va a arreglar sol{x:o|a}».
    # break.mend
    Estuvieron sentados a la mesa hasta muy tarde. {b} sujetaba, {a.n} pegaba. Al final {x.the} volvió a estar en su sitio, un poco {x:torcido|torcida}, con líneas [doradas|finas].
    Hizo falta paciencia y [medio tubo de|mucho] pegamento, pero {a.n} y {b.n} recompusieron {x.the}. Faltaba una esquirla. «Esa es la ventana», dijo {b.n}.
    {a} pegó el último pedazo de {x.the}. «Ahora tiene una historia», dijo {b.n}.
    # feed.ask
    {a} se iba unos días de viaje. «¿Le darás de comer a {c.n}?», le preguntó a {b.o}. «Dos veces al día, y una palabra amable».
    «No puedo llevarme a {c.n}», dijo {a.n}, con la maleta ya hecha. «{b.n}, ¿te encargas tú?». {b} dijo que sí con la cabeza.
    {a} se lo explicó todo a {b.o}: tanta comida por la mañana, agua fresca, y a {c.o} había que [rascarle detrás de las orejas|darle las buenas noches].
    # feed.leave
    {a} se volvió a mirar [tres|cuatro] veces antes de doblar la esquina. {b} saludaba con la mano.
    Llegó el autobús, y {a.n} se fue. Ahora todo dependía de {b.o}.
    «¡Cuento contigo!», le gritó {a.n} a {b.o} por la ventanilla del coche.
    # feed.does
    Todas las mañanas, antes de desayunar, {a.n} llenaba el cuenco de {b.o}. {b} pronto aprendió a venir corriendo al oír sus pasos.
    Un día llovió a cántaros, y otro {a.n} estaba con catarro. Fue de todos modos, y {b.n} se lo comió todo.
    {a} se había escrito COMIDA DE {b.n} en la mano, con tinta, y no se lavó el letrero.
    # feed.return
    Cuando {a} volvió, {c.n} tenía la barriga redonda y los ojos alegres. «Creo que ha crecido», le dijo {a.n} encantad{a:o|a} a {b.o}.
    {a} corrió derech{a:o|a} hacia {c.o}. «¿[Me ha echado de menos|Qué tal ha ido todo]?». {b} sonrió. «Un poco. Sobre todo a la hora de comer».
    «¡{c.n} ha engordado!», rio {a.n}. {b} reconoció que de vez en cuando había caído alguna [zanahoria|galleta] de más.
    # feed.forget
    Había partido, y hacía falta {a.n} [en la portería|de pirata|de árbitro]. Un juego siguió a otro, y nadie pensó en la hora.
    {a} se encontró con los demás, y construyeron un escondite con ramas. El hambre quedaba muy lejos, la propia y la ajena.
    ¡Vaya día! {a} corrió, gritó, ganó, perdió y se olvidó del mundo entero.
    # feed.remember
    Hasta que se encendieron las farolas no se acordó {a.n}, como si le diera una bola de nieve: ¡la comida! Lo había prometido.
    «¡A cenar!», gritó alguien desde una ventana. Cenar... {a.n} se quedó de piedra. No había dado de comer a nadie.
    {a} mordió un bocadillo y dejó de masticar. Había alguien que no había comido nada en todo el día.
    # feed.hungry
    {b} estaba delante del cuenco vacío y miró a {a.o} sin un ruido. Aquello fue peor que cualquier regañina.
    El agua se había acabado, y {b.n} se había comido hasta la paja. {a} le puso ración doble y le pidió perdón durante un buen rato.
    {b} comía y comía. {a.n} se quedó a su lado hasta que fue de noche.
    # feed.tell
    Cuando {b.n} regresó, {a.n} podría haberse callado. «Se me olvidó, un día entero», dijo en cambio.
    {a} esperó a {b.o} junto a la verja. «Antes de que me des las gracias», empezó, y le contó lo del día del olvido.
    «¿Ha ido todo bien?», preguntó {b.n}. «Todo no», dijo {a.n}, y contó la verdad.
    # secret.hint
    {a} [se llevó|arrastró] a {b.o} a un rincón. «Yo sé una cosa», susurró. «Pero no puedes decírsela a nadie».
    {a} llevaba toda la mañana a punto de reventar. «Si te enseño una cosa, {b.n}», dijo, «¿sabrás callarte?».
    {a} le puso a {b.o} una nota doblada en la mano. «Alto secreto», decía. «Después de comer».
    # secret.show
    {a} levantó un saco viejo, y {b.n} contuvo la respiración: [cuatro|cinco] gatitos, con los ojos todavía cerrados.
    «No hables tan alto», susurró {a.n}, y apartó las ramas. Allí, en un nido de paja, había gatitos, a rayas y calientes, y {b.n} pudo tocar uno con un dedo.
    Algo chilló bajito. {b} vio una gata gris y, contra su barriga, una fila de gatitos diminutos que mamaban. «[No lo sabe nadie más|Si se enteran, se los llevarán]», dijo {a.n}.
    # secret.heavy
    Un secreto pesa más que una mochila. {a} se lo llevó a casa y a la cama, y por la noche creció.
    {a} apretó los labios durante la cena, para que no se le escapara nada con la sopa.
    A {a.o} le hacía cosquillas en la punta de la lengua. Bebió tres vasos de agua, pero no bajaba.
    # secret.tempt
    «Vosotros escondéis algo», le dijo {a.n} a {b.o}. «Te doy [mi mejor canica|mi postre de una semana] si me lo cuentas».
    {a} no dejaba en paz a {b.o}. «¡Solo una pista! ¿Está vivo? ¿Es más grande que un zapato?».
    {a} caminó al lado de {b.o} toda la calle, haciendo preguntas: «¿Un tesoro? ¿Un fantasma? ¿Un bebé elefante?».
    # secret.keep
    {a} no dijo nada. Tarareó, contó nubes y siguió sin decirle nada a {b.o}.
    «Pregúntame mañana», le dijo {a.n} a {b.o}. Y al día siguiente diría: «Pregúntame mañana».
    {a} negó con la cabeza. «He dado mi palabra», dijo, y {b.n} vio que no había nada que hacer.
    # secret.free
    Por fin vino {a.n} y le hizo una seña a {b.o}. «Ya han abierto los ojos. Ahora podemos contarlo, y {c.n} elegirá antes que nadie».
    «¿De verdad no se lo has dicho a nadie?», le preguntó {a.n} a {b.o}. «¿Ni siquiera a {c.n}?». Luego se rio. «¡Mi madre dice que podemos quedárnoslos todos!».
    {a} lo había oído todo desde detrás de la pared. «Gracias, {b.n}», dijo. «Y tú, {c.n}, ven con nosotros. Creo que tres también saben guardar un secreto».
    # secret.slip
    «Gatitos», dijo {a.n}. Se le había escapado. {b} abrió mucho los ojos, y {a.n} habría querido tragarse la palabra.
    {a} quería decir «nada», pero lo que {b.n} oyó fue «nada con bigotes».
    Fue solo un pequeño «miau» lo que se le escapó a {a.o}, pero {b.n} no tenía un pelo de tont{b:o|a}.
    # secret.confess
    {a} fue a hablar con {b.o} antes de que lo hiciera otra persona. «Se me ha escapado», dijo. «Lo siento».
    «Estás muy rar{a:o|a}», dijo {b.n}. {a} tragó saliva. «{b.n}, no lo he guardado. Lo he contado».
    {a} no podía comerse el bocadillo. Le pasó la mitad a {b.o} y le contó lo que había pasado.
    # secret.end
    Ahora {a.n}, {b.n} y {c.n} se turnaban para llevar la leche, y nadie quería estar en ningún otro sitio.
    El gatito más pequeño se durmió en la capucha de {c.o}. {a.n} y {b.n} fingieron no haber notado que el gatito ya había elegido.
    Al final hubo casa para todos: uno con {a.o}, uno con {b.o}, uno con {c.o}, y la gata gris se quedó donde quiso.
    # purse.wish
    Hacía semanas que {a.n} miraba {x.a} en un escaparate. Costaba más de lo que tenía.
    {a} ahorraba para comprar {x.a}. En su hucha había [dos monedas y un botón|once céntimos].
    Había una cosa con la que {a.n} soñaba: {x.a}, exactamente igual que en el escaparate.
    # purse.find
    En el suelo, entre [hojas|chapas] y un billete de autobús, había {x.a}. {a} se agachó a recogerl{x:o|a}. Pesaba. {b} silbó.
    {b} por poco pasa de largo. {a.n} se agachó: ¡{x.a}, con un buen fajo de billetes!
    «¿Qué es eso?», preguntó {b.n}. {a} tenía en la mano {x.a}, y tintineaba.
    # purse.tempt
    «Con eso te podrías comprar {y.the}», le dijo {a.n} a {b.o}. «Y otr{y:o|a} para mí». Era una broma. Casi.
    {a} miró dentro. «Hay para {y.the}, {b.n}, y para [helados hasta Navidad|dos bicicletas]».
    «No nos ha visto nadie», susurró {a.n}. {b} pensó en {y.the} y apretó un poco más {x.the}.
    # purse.think
    {a} se imaginó a alguien vaciándose todos los bolsillos. «No es nuestr{x:o|a}», le dijo a {b.o}, y cerró {x.the}.
    En {x.the} había también una fotografía, de una criatura con una cuchara. {a} se la enseñó a {b.o}, y los dos supieron lo que había que hacer.
    {a} había perdido una vez [un guante|cinco monedas] y recordaba lo que se siente. «Esperamos aquí», le dijo a {b.o}.
    # purse.owner
    Poco después llegó {a.n}, mirando al suelo, con la cara blanca como la harina. {b} se puso {x.the} a la espalda y preguntó cómo era.
    «¿No habréis encontrado algo por casualidad?», preguntó una voz. Era {a.n}, y le temblaban las manos. {b} asintió.
    {a} miraba debajo de los bancos y de los coches. «¿Es marrón, con una foto dentro?», gritó {b.n}.
    # purse.return
    {a} devolvió {x.the}. {b} ni siquiera contó el dinero; solo buscó la foto, y la encontró.
    «Tenga», dijo {a.n}. {b} tomó {x.the} y se l{x:o|a} apretó contra el pecho. «Era el alquiler», dijo.
    {a} tendió {x.the}, y {b.n} tuvo que sentarse en el bordillo, de puro alivio.
    # purse.thanks
    {a} insistió en darles una recompensa. Así que a {b.o} y a {c.o} les tocaron [helados de frambuesa|las rosquillas más grandes del pueblo] y un apretón de manos, como a los mayores.
    «Todavía queda gente como vosotros», les dijo {a.n} a {b.o} y a {c.o}, y les dio una moneda a cada uno. Fue derecha a la hucha.
    {a} quiso saber cómo se llamaban. «{b.n} y {c.n}», repitió. «No lo olvidaré». Y no lo olvidó.
    # borrow.need
    A {a.o} le hacía falta {x.a}, y no tenía.
    Había un plan, y para el plan a {a.o} solo le faltaba una cosa: {x.a}.
    «Si yo tuviera {x.an}», se dijo {a.n}.
    # borrow.ask
    «¿Me prestas {x.the}?», le preguntó {a.n} a {b.o}. «Te l{x:o|a} devuelvo el [viernes|domingo], palabra de honor».
    {a} llamó a la puerta de {b.o}, carraspeó y pidió {x.the}. «Te l{x:o|a} devolveré como está, lo prometo».
    «Cuidaré {x.the} como si fuera [un bebé|de azúcar]», le prometió {a.n} a {b.o}.
    # borrow.use
    {x.the} era justo lo que hacía falta, y {a.n} l{x:o|a} usó de la mañana a la noche.
    Con {x.the}, a {a.o} todo le salía el doble de rápido.
    {a} descubrió que {x.the} era todavía mejor de lo que pensaba, y l{x:o|a} limpiaba todas las noches.
    # borrow.late
    {x.the} seguía [en el rincón|debajo de la cama], y hacía mucho que había pasado el viernes. {a} se puso roj{a:o|a} al ver{x:lo|la}.
    {a} se había acostumbrado a tener {x.the} cerca. Entonces recordó de quién era.
    «¿Eso no era para la semana pasada?», preguntó el calendario. Al menos eso le pareció a {a.o}, que agarró {x.the} y salió corriendo.
    # borrow.return
    {a} le devolvió {x.the} a {b.o}, [brillante|sin una mota de polvo], con una bolsa de [cerezas|almendras] encima.
    «Aquí tienes {x.your}», le dijo {a.n} a {b.o}, «y muchas gracias».
    {a} llamó al timbre de {b.o}, con {x.the} debajo del brazo y un discurso en la cabeza. Solo le salió un «gracias».
    # borrow.better
    {a} examinó {x.the}. «Está mejor que antes», le dijo a {b.o}. «Puedes llevarte prestado también el resto de la casa».
    «Quien devuelve así las cosas puede volver cuando quiera», dijo {a.n}, y {b.n} ya estaba pensando qué pedir la próxima vez.
    {a} encontró una notita junto a {x.the}. Era de {b.o}, y {a.n} la guardó.
    # borrow.joke
    «Ah, {x.my}», dijo {a.n}. «Creía que había emigrado». {b} se rio con alivio.
    {a} miró el calendario y luego miró a {b.o}. «¿A qué viernes te referías? ¿Al del año que viene?».
    «Ya casi no me acordaba de cómo era», dijo {a.n}, pero {b.n} vio la chispa que tenía en los ojos.
    """
}
