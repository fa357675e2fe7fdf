// Spanish tellings of the everyday events that many plots share. Line by line they match the English ones.

enum SpanishTellings {
  static let all =
    [
      general, openings, about, weather, traits, feelings, endings, detailsOutdoors, detailsTown,
      detailsHome,
    ] + plots
  static let plots = [
    lost, home, honesty, play, water, work, school, town, animals, wonder, journeys, friends, small,
  ]

  static let general = """
    # go
    ~{a} [fue caminando|fue deprisa|corrió|fue paseando|echó a andar|fue por [su camino de siempre|el atajo]] {p.to}.
    ~{a} [fue|se fue] {p.to}[, tarareando[| bajito| una vieja melodía]|, con las manos en los bolsillos|, contando los pasos|, saltando los charcos|, sin perder de vista las nubes|].
    No quedaba lejos, y {a} [corrió|fue a pie|fue a saltos] {p.to}.
    {a} tomó el camino [corto|largo|estrecho|de las curvas] que [llevaba|iba|conducía] {p.to}.
    El [camino|sendero|trayecto] {p.to} [estaba tranquilo|olía a <smell>|estaba lleno de gente|parecía más largo que nunca], [y|pero] {a} [apretó el paso|no se detuvo|caminó deprisa].
    [Media hora|Diez minutos|Un cuarto de hora|Un ratito] después {a} ya estaba {p.at}.
    {a} [necesitaba|quería] pensar, así que se fue caminando {p.to}.
    # go.both
    ~{a.n} y {b.n} [fueron|se encaminaron|corrieron|fueron|se marcharon] {a+b:juntos|juntas} {p.to}.
    ~{a+b:los|las} dos, {a.n} y {b.n}, [fueron|se fueron] {p.to}[, hablando todo el camino|, uno al lado del otro|].
    {a} iba delante, camino {p.from}, y {b.n} [{a:lo|la} siguió|iba detrás|trotaba detrás].
    «Ven conmigo {p.to}», dijo {a.n}, y {b.n} [fue|no se hizo de rogar].
    {a.n} y {b.n} tomaron el camino [corto|de la sombra|empinado] {p.to}, [hablando de la cena|dando patadas a una piedra por turnos|imaginando lo que iban a encontrar|casi sin decir palabra].
    # give
    ~{a} le [dio|entregó|pasó|tendió] {x} {b.io}[| con cuidado| con una sonrisa| sin decir palabra].
    «Toma {x.the}», le dijo {a.n} a {b.o}[|, con un poco de timidez|, y sonrió|].
    {a} puso {x} en las manos de {b.o}.
    «Sujétame esto», dijo {a.n}, y {b.n} tomó {x} [con las dos manos|con cuidado|suavemente].
    # give.good
    ~{a} le dio {x} {b.io}. «Ahora es {x:tuyo|tuya}[|, para siempre|, de verdad]», dijo.
    «{x.the} es para ti», dijo {a.n}[| de pronto| en voz baja]. «[Quédate con {x:él|ella}|Quiero que {x:lo|la} tengas tú|Te va muy bien]». {b.n} {x:lo|la} [tomó|aceptó] con las dos manos.
    «¿Para mí?», preguntó {b.n}. {a.n} dijo que sí con la cabeza y le [apretó|puso] {x} entre las manos.
    {a} [miró|acarició] {x} por última vez y se {x:lo|la} dio a {b.o}, [para siempre|como regalo|para que se {x:lo|la} quedara].
    # next.day
    [A la mañana|Al día] siguiente {a} [se despertó temprano|se levantó antes que nadie|saltó de la cama|ya lo tenía decidido|no podía esperar más].
    [Por la mañana|Al día siguiente|En el desayuno], delante de <snack>, {a} [seguía pensando en ello|tenía un plan|estaba completamente {a:despierto|despierta}].
    [Cuando salió el sol|Cuando cantó el gallo|En cuanto hubo luz], {a} [se vistió|se ató los zapatos|abrió las contraventanas].
    Pasó una noche [entera|más]. {a} había [dormido bien|dormido mal|soñado con aquello|pasado horas sin dormir], y ya era otra vez de día.
    El día [siguiente|nuevo] empezó con <snack> y [sol|niebla|canto de pájaros|un cielo limpio], [y|pero] {a} [no tenía tiempo que perder|solo pensaba en una cosa].
    # days.pass
    Pasaron {n} días. {a} [esperó|los fue tachando en el calendario|se ocupó de otras cosas|pensaba en ello cada noche].
    Durante {n} días no pasó nada[, o casi nada|], y {a} [procuró tener paciencia|estuvo a punto de rendirse|siguió como siempre].
    [Así fue|Todo siguió igual] durante {n} días. {a} los [contó|recordaba] todos, uno por uno.
    Después de {n} días de espera, {a} [vio que algo había cambiado|casi había perdido la esperanza|ya estaba {a:listo|lista}].
    # thank
    «¡Gracias[|, {b.n}|, de verdad|, muchas gracias]!», dijo {a.n}. «[Eres muy amable|No lo olvidaré|Te has portado muy bien|No sé qué haría sin ti]».
    {a} le dio las gracias {b.io} [dos veces|con mucho cariño|tres veces seguidas|de todo corazón].
    {a} le [apretó|estrechó] la mano {b.io}. «[Gracias|Muchas gracias]», dijo, y lo decía de verdad.
    «¿Cómo puedo agradecértelo?», preguntó {a.n}. {b.n} [se rio|se encogió de hombros|sonrió]. «[Ya lo has hecho|No hace falta|Con un trozo de pastel, quizá]».
    [«No hay de qué», dijo {b.n} cuando {a.n} le dio las gracias|{b} se puso un poco {b:rojo|roja} cuando {a.n} le dio las gracias].
    # ask.help
    «¿Puedes ayudarme?», le preguntó {a.n} a {b.o}. «[Yo sin ayuda no puedo|Cuatro manos son mejor que dos|No sé por dónde empezar]».
    ~{a} [acudió a|fue a buscar a|llamó a] {b.o}, porque [dos cabezas piensan mejor que una|aquello era demasiado para una sola persona|{b.n} siempre [sabía qué hacer|tenía alguna idea]].
    {a} se lo contó todo {b.io}, de principio a fin. «[Claro que te ayudo|Lo vamos a conseguir|Déjalo en nuestras manos]», dijo {b.n}.
    «Por favor, {b.n}, te necesito», dijo {a.n}. {b.n} [dejó lo que estaba haciendo|vino enseguida|se remangó].
    # meet
    Allí {a} se encontró con {b.o}.
    ~{a} [se topó con|encontró a|vio a] {b.o}, que estaba [comiendo <snack>|mirando el cielo|silbando|atándose un zapato|observando <bird>].
    «¡[Hola|Buenos días|Eh], {a.n}!», llamó [una voz|alguien]. Era {b.n}.
    ¿Y quién estaba allí [{b:sentado|sentada}|de pie|esperando]? {b.n}[|, claro].
    # together
    {a.n} y {b.n} [se sentaron {a+b:juntos|juntas}|se apoyaron en la pared|se sentaron en el suelo] y [compartieron|comieron] <snack>.
    {a.n} y {b.n} [se rieron hasta que les dolió la barriga|hablaron de todo y de nada|se miraron y sonrieron].
    Durante un rato ni {a.n} ni {b.n} dijeron nada. Era un silencio [bueno|cómodo|amistoso].
    «¿[Lo repetimos|Volvemos] mañana[?|, qué me dices?]», preguntó {a.n}. «[Y pasado mañana|Todos los días|Claro que sí]», dijo {b.n}.
    # look
    {a} buscó [por todas partes|por arriba y por abajo|en todos los rincones]: [detrás de la puerta|debajo de la mesa|en los cajones|entre los cojines], [dentro de las botas viejas|encima del armario|debajo de la alfombra|entre las macetas]. [Nada|No hubo suerte|Solo polvo].
    {a} registró [cada bolsillo|cada cajón|el lugar entero] [dos veces|tres veces] y encontró [un botón, un cordel y media galleta|solo migas|solo una vieja lista de la compra].
    ~{a} se puso de rodillas y miró [debajo de todo|en todos los rincones oscuros]. Allí había [polvo|una araña|un calcetín olvidado], y nada más.
    «Piensa, {a.n}, piensa», se dijo. «¿[Adónde fui|Dónde me paré|Dónde me senté] [primero|después]?».
    # think
    {a} [lo pensó|le dio vueltas en la cabeza] un [buen|largo] rato[| y se rascó la cabeza| y se mordió el labio].
    {a} [se sentó en un escalón|se apoyó en una cerca|mordisqueó una brizna de hierba] y pensó.
    ¿Y ahora qué? {a} [no lo sabía|tenía tres ideas, y las tres eran tontas|respiró hondo].
    A {a.o} se le ocurrió una idea, [pequeña al principio|despacio, como llega un gato|de golpe], y [era buena|le hizo sonreír].
    # promise
    «Lo prometo», dijo {a.n}. {b.n} [asintió|le creyó|{a:lo|la} miró a los ojos]. «[Bien|Una promesa es una promesa|Entonces no me preocupo]».
    ~{a} le dio su palabra {b.io}[|, y se dieron la mano|, con una mano en el corazón].
    «¿Prometido?», preguntó {b.n}. «Prometido», dijo {a.n}[|, y se puso la mano en el pecho| muy en serio].
    # keep
    Y así {a} cumplió la promesa que le había hecho a {b.o}[|, tal como había dicho].
    {a} le había dado su palabra a {b.o}, y su palabra valía.
    «¡Te has acordado!», dijo {b.n}. «Lo prometí», dijo {a.n}[| sin más|, como si eso lo explicara todo].
    # fail
    La promesa que {a} le había hecho a {b.o} estaba rota, y bien que lo sabía.
    {a} lo había prometido, y ya era demasiado tarde. ¿Qué iba a decir {b.n}?
    Solo entonces recordó {a} la promesa que le había hecho a {b.o}. [Se le encogió el corazón|Le ardieron las mejillas|Se le revolvió el estómago].
    # sorry
    «Lo siento, {b.n}», dijo {a.n}. «[Ha sido culpa mía|No lo pensé|Tendría que haber tenido más cuidado|Me equivoqué]».
    {a} tragó saliva. «[Perdóname|Lo siento muchísimo]», dijo [en voz baja|por fin], y se miró los zapatos.
    {a} tardó mucho en encontrar las palabras, y al final solo eran dos: «Lo siento». {b.n} las oyó de todos modos.
    # forgive
    {b} se quedó un momento en silencio. «[Está bien|No pasa nada|Te perdono]», dijo luego. «[Son cosas que pasan|La próxima vez, dímelo|Ven aquí]».
    «[Estaba {b:enfadado|enfadada}|Estaba triste], pero ya no», le dijo {b.n} a {a.o}.
    {b} le [pasó un brazo por los hombros a {a.o}|dio un empujoncito a {a.o}|tendió la mano a {a.o}]. «¿[Olvidado|Empezamos de nuevo|{a+b:Amigos|Amigas}]?», dijo.
    """
}
