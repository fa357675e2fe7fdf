// Spanish tellings that close a story, and small pictures of its places.

extension SpanishTellings {
  static let endings = """
    # end.evening
    [Aquella tarde|Por la noche|Cuando anocheció], {a} se sentó junto a la ventana y [miró la primera estrella|escuchó los grillos|oyó reír a los vecinos].
    El sol se puso detrás de [los tejados|las colinas|los árboles], y {a} volvió a casa, donde le esperaba la cena: <snack>.
    [Cuando se encendieron las farolas|Al anochecer], {a} tenía [cansancio|sueño|la nariz quemada por el sol] y el corazón [contento|alegre], y los zapatos llenos de [arena|barro|hierba].
    El cielo [entero|de la tarde] se volvió [rosa|naranja|violeta], y una a una se encendieron las ventanas.
    {a} volvió a casa despacio, porque [la tarde era demasiado hermosa para correr|quería que el día durase más].
    {a} volvió a casa por el camino más largo, [junto a las ventanas iluminadas|a lo largo del muro|por la hierba mojada], y [contó sus pasos|tarareó|no tenía ninguna prisa].
    [La luna|El primer murciélago|El olor a <smell>] asomó por encima de los tejados. {a} bostezó [de oreja a oreja|sin taparse la boca].
    [Las golondrinas|Los murciélagos|Las polillas] revoloteaban en el crepúsculo, y en alguna parte llamaban a {a.o} para cenar.
    # end.food
    Y luego hubo <snack>, [de sobra para todos|dos raciones para cada uno|y nadie contó los platos].
    {a} tenía ya tanta hambre que la cena, <snack>, le supo a banquete.
    Después cenaron todos <snack>. {a} se sirvió [la ración más grande|dos veces|lo último que quedaba].
    «¿[Hay algo de comer|Cuándo se cena]?», preguntó {a.n}, y todos se rieron.
    {a} cenó <snack>, y luego un poco de lo de cada cual.
    Solo quedaba una cosa por hacer, y era cenar <snack>. De eso se encargó {a.n}.
    # end.bed
    Aquella noche {a} [se durmió enseguida|tardó un poco en dormirse|durmió como un tronco].
    Antes de dormirse, {a} recordó una vez más [el día|todo aquello] y sonrió en la oscuridad.
    En la cama, {a} se tapó con la manta hasta la barbilla. [Fuera cantó un búho|El reloj hacía tictac|Había sido un buen día].
    {a} soñó aquella noche con [barcos|pájaros|un pastel grandísimo].
    Cuando le pidieron a {a.o} que apagara la luz, ya dormía, [con un zapato puesto|con una sonrisa|en diagonal].
    {a} se tumbó en la cama y escuchó [la lluvia|las ranas|un tren lejano]. [Mañana sería otro día.|No tenía nada de sueño, y luego se durmió.]
    # end.joke
    «¿[Y qué hemos aprendido hoy|Bueno, y ahora qué]?», preguntó alguien. «[A llevar paraguas|Que necesito bolsillos más grandes|A no fiarme nunca de un ganso]», dijo {a.n}.
    El único testigo de todo fue <creature>, que no se lo contó a nadie.
    Y si {a} no ha dejado de [reírse|hablar de ello], hoy todavía sigue.
    Solo quedaba un problema: {a} [tenía aún los zapatos mojados|llevaba un calcetín de cada color|seguía con el sombrero en el árbol]. Pero esa es otra historia.
    {a} todavía se ríe cuando alguien dice [«sopa»|«escalera»|«martes»]. Había que estar allí.
    Solo se quejó [el gato|una tía|una paloma muy seria], pero eso para {a.o} no era nada nuevo.
    # end.diary
    En el diario de {a.o} solo hay [tres|cuatro|cinco] palabras sobre aquel día, y dos son «muy bueno».
    Años después {a} todavía contaba la historia[, y cada vez era un poco más larga|, y nadie se cansaba de oírla].
    {a} [le escribió a su abuela una larga carta para contárselo|hizo un dibujo de aquello y lo colgó encima de la cama].
    Desde entonces, {a} [sonríe|saluda|guiña un ojo] siempre que pasa por {p}.
    {a} hizo [un nudo en el pañuelo|una marca en la puerta|un dibujo en el polvo] para no olvidarlo nunca.
    Si alguien le pregunta a {a.o}, dice que no fue nada especial. Pero se le ponen las orejas rojas de alegría.
    # end.friends
    {a.n} y {b.n} [volvieron a casa {a+b:juntos|juntas}|se dijeron adiós con la mano hasta perderse de vista|quedaron en verse al día siguiente].
    Después de aquello, {a.n} y {b.n} [andaban siempre {a+b:juntos|juntas}|eran inseparables|fueron {a+b:los mejores amigos|las mejores amigas} del mundo].
    «Hasta mañana», dijo {a.n}. «[Si no te veo yo antes|No llegues tarde|Trae galletas]», dijo {b.n}.
    {a.n} y {b.n} nunca volvieron a hablar de ello. No les hacía falta.
    {a.n} y {b.n} grabaron sus iniciales [en un banco|en una caña|en una pastilla de jabón]. El jabón no duró, pero la amistad sí.
    De camino a casa, {a.n} y {b.n} [cantaron|discutieron sobre cuál es el mejor pastel|fueron al mismo paso], y [nadie quería entrar primero|llegaron tarde a cenar].
    # end.quiet
    Y eso fue todo.
    [En alguna parte|No muy lejos], <bird> se puso a cantar.
    Después, aquel día ya no pasó nada más, y a nadie le importó.
    Todo estaba muy quieto. [Una puerta se cerró|Un perro ladró|Alguien se rio] a lo lejos.
    En alguna parte se cerró una puerta y se encendió una lámpara. El día [había terminado|casi había terminado|estaba más que hecho].
    Las [nubes|sombras] siguieron su camino, como siempre.
    """
  static let detailsOutdoors = """
    # detail.beach
    Las olas iban y venían, y [las gaviotas se peleaban por un mendrugo|un cangrejo corrió de lado hasta su agujero|la espuma siseaba en la arena].
    La arena estaba [caliente|fresca y húmeda], y en ella había [huellas diminutas de pájaros|hilos de algas|un cubo olvidado].
    Mar adentro, una vela [blanca|roja] [se movía por el horizonte|no se movía en absoluto].
    # detail.river
    El río [bajaba pardo y rápido|murmuraba sobre las piedras|brillaba entre los sauces].
    Un martín pescador [pasó como un rayo|se posó en una rama], azul como [la tinta|una joya].
    [Una hoja|Una ramita|Una cáscara de nuez] pasó flotando, dando vueltas despacio.
    # detail.lake
    El lago estaba liso como [el cristal|la seda], y las montañas se veían en él boca abajo.
    Los juncos susurraban en la orilla del lago, y una garza [pescaba|se sostenía sobre una pata].
    [Las libélulas|Las golondrinas|Los mosquitos] bailaban sobre el agua.
    # detail.pond
    Las ranas [croaban|saltaban] entre los nenúfares.
    El estanque estaba lleno de [renacuajos|nubes|hojas amarillas].
    Un pato [refunfuñaba|dormía con la cabeza bajo el ala] entre los juncos.
    # detail.park
    En el parque, [unos niños perseguían a las palomas|un anciano daba de comer a los patos|alguien ensayaba con la tuba].
    Los [castaños|tilos] estaban en flor, y los bancos, llenos.
    La fuente [salpicaba|estaba cerrada], y la grava crujía.
    # detail.garden
    Las abejas [zumbaban en la lavanda|entraban y salían de las flores].
    Las judías habían trepado hasta lo alto de las cañas, y las lechugas estaban [comidas por los caracoles|tan grandes como sombreros].
    Olía a [tomate|tierra|menta], y la manguera goteaba.
    # detail.orchard
    Las ramas se doblaban, cargadas de [ciruelas|manzanas|peras], y las avispas [zumbaban|se daban un festín] en la hierba.
    Había una escalera de madera apoyada en el árbol más grande.
    La hierba crecía alta entre los árboles, llena de [margaritas|fruta caída|grillos].
    # detail.meadow
    El prado estaba lleno de [amapolas|botones de oro|tréboles], y a cada paso saltaban los saltamontes.
    Las mariposas iban de flor en flor, [tambaleándose|dando tumbos], como mareadas.
    En alguna parte cantaba una alondra, tan alta que nadie podía verla.
    # detail.forest
    Entre los árboles todo era [penumbra|frescor|verdor], y [un pájaro carpintero martilleaba|crujían las ramitas|olía a musgo].
    [Las setas|Los helechos|Los arándanos] crecían entre las raíces, y la luz caía al suelo en forma de monedas.
    Los abetos crujían como puertas viejas.
    # detail.hill
    Desde lo alto se veían [la iglesia|el mar|siete aldeas] y la carretera, fina como [un hilo|una cinta].
    Allá arriba la hierba estaba tumbada, y [las ovejas miraban fijamente|un halcón volaba en círculos].
    El viento de la colina sabía a [sal|nieve|heno].
    # detail.field
    El trigo [susurraba|era tan alto como un niño|brillaba como el oro], y un espantapájaros saludaba con las mangas.
    Los cuervos se paseaban entre los surcos como [maestros|jueces].
    Un tractor [tosía|zumbaba] a lo lejos.
    # detail.path
    Las piedras rodaban a cada paso, y una [cabra|lagartija] miraba desde una roca.
    El sendero subía en [zigzag|largas curvas] entre cardos y tomillo.
    Allá abajo, los tejados parecían [migas|dados|naipes].
    # detail.cave
    El agua goteaba del techo, plin, plon, y cada ruido volvía dos veces.
    En la cueva [hacía frío|no se veía nada], y los murciélagos colgaban en fila como [calcetines|pequeños paraguas].
    Las paredes brillaban allí donde las tocaba la luz.
    # detail.island
    En la isla había [tres|cuatro] árboles, una cabaña sin puerta y [cientos de conejos|mil gaviotas].
    Alrededor de la isla el agua era [verde|de plata], y tan clara que se podían contar los peces.
    En el lado norte de la isla, las rocas parecían [focas|gigantes] durmiendo.
    # detail.harbour
    Crujían las cuerdas, tintineaban los mástiles, y [un pescador remendaba redes|alguien cantaba en un camarote|un gato esperaba las sobras del pescado].
    El puerto olía a [brea|pescado y gasóleo|sal y pintura].
    Un [transbordador|remolcador] hizo sonar la sirena, y todas las gaviotas echaron a volar a la vez.
    # detail.lighthouse
    El faro tenía [ciento doce|noventa y nueve] escalones, y todos chirriaban.
    La gran lámpara giraba, [lenta y paciente|como todas las noches].
    Las olas rompían abajo, contra las rocas, y salpicaban las ventanas.
    # detail.mill
    La rueda giraba y gemía, y la harina flotaba en el aire como [la niebla|la nieve].
    Los sacos estaban en fila, como [tíos gordos|frailes gordos].
    El agua del molino pasaba por la compuerta, fría y ruidosa.
    """
  static let detailsTown = """
    # detail.bridge
    El puente tenía [tres|cinco] arcos, y debajo de cada uno anidaban las golondrinas.
    Las piedras del puente estaban gastadas por [doscientos|trescientos] años de pasos.
    Debajo del puente, el agua andaba ocupada en sus asuntos.
    # detail.square
    En medio de la plaza la fuente [salpicaba|borboteaba], y [las palomas se bañaban en ella|dos viejos discutían sobre ajedrez].
    El reloj de la iglesia dio las [tres|cuatro|diez], con un poco de retraso, como siempre.
    Alguien había colgado [farolillos de colores|banderitas de papel] de casa a casa.
    # detail.market
    En los puestos se amontonaban [berenjenas y limones|quesos grandes como ruedas|rábanos, puerros y nabos].
    «¡[Sardinas frescas|Cerezas dulces|Higos maduros]!», gritaba una vendedora. «¡Lo mejor del pueblo!».
    Olía a [especias|cebolla frita|melón maduro], y todos hablaban a la vez.
    # detail.courtyard
    En el patio había sábanas tendidas, y [sonaba una radio|un gato dormía encima de una moto].
    Alguien [freía ajos|sacudía una alfombra|tocaba escalas en un piano] detrás de una ventana abierta.
    Las paredes del patio estaban calientes, y la hiedra trepaba hasta el tercer piso.
    # detail.rooftop
    Desde la azotea se veían todas las chimeneas, [las antenas|los depósitos de agua] y los gatos dormidos del pueblo.
    Las tejas estaban calientes, y el ruido de la calle subía apagado, como del fondo de [un pozo|una bañera].
    En el tejado de al lado, una [veleta|cigüeña] señalaba al oeste.
    # detail.school
    El pasillo olía a [tiza|cera|abrigos mojados], y en algún aula cantaban.
    El timbre de la escuela [sonó|repicó], y [cien pies|el edificio entero] se puso en marcha.
    De las paredes del aula colgaban mapas y [planetas|dinosaurios] de papel.
    # detail.playground
    Los columpios chirriaban, y alguien había dibujado con tiza [un dragón|una rayuela].
    Había cola en el tobogán y una pelea en el balancín.
    El arenero estaba lleno de [castillos|túneles|cucharas medio enterradas].
    # detail.library
    En la biblioteca había tanto silencio que se oía pasar las páginas.
    El polvo flotaba en la luz entre los estantes, y brillaban [las gafas|el sello] de la bibliotecaria.
    La biblioteca olía a papel viejo, a [cola|cuero] y un poco a [caramelos de menta|bocadillo] de alguien.
    # detail.bakery
    Las bandejas de [panecillos|cruasanes] humeaban en el mostrador, y el cristal estaba empañado.
    En la panadería había harina por todas partes, hasta en el [teléfono|calendario].
    El horno [resplandecía|rugía], y el olor hacía que la gente se parase en la calle.
    # detail.station
    El gran reloj saltaba de minuto en minuto, y un altavoz dijo algo que nadie entendió.
    Pasaron rodando unas maletas, [sonó un silbato|se cerraron las puertas], y el andén se quedó vacío.
    En el andén, [un soldado|una mujer de sombrero verde] comía un bocadillo, y un perro miraba.
    # detail.museum
    [Un esqueleto de ballena|Un oso disecado|Un león de piedra] miraba desde lo alto a los visitantes.
    El suelo del museo crujía, y el vigilante [bostezaba|escondía un periódico].
    En las vitrinas había [monedas romanas|mariposas clavadas con alfileres|una sandalia de momia].
    # detail.theatre
    Telones de terciopelo, lámparas polvorientas, [cien butacas rojas|una luna pintada]: olía a cola y a nervios.
    Entre bastidores, [las pelucas|las espadas de madera|los árboles de cartón] formaban montones.
    Alguien afinaba un [violonchelo|clarinete] detrás del telón.
    # detail.post_office
    La balanza, los sellos, la larga cola: en la oficina de correos nada tenía nunca prisa.
    Los paquetes llegaban hasta el techo, [atados con cordel|cubiertos de sellos extranjeros].
    Detrás del mostrador alguien sellaba cartas: pum, pum, pum.
    # detail.bus_stop
    La lluvia había borrado el horario, y nadie sabía cuándo vendría el autobús.
    En la parada había un banco, una papelera y [un anuncio de dentífrico|un cartel de circo].
    Los coches pasaban zumbando, y [un ciclista|un camionero] saludó con la mano.
    """
  static let detailsHome = """
    # detail.kitchen
    Una olla [borboteaba|hervía a fuego lento] en la cocina, y el cristal estaba empañado.
    De la viga colgaban cebollas y [ajos|pimientos rojos], y el grifo goteaba.
    La cocina olía a <smell>, y la tetera [cantaba|silbaba].
    # detail.attic
    En el desván había [baúles|un caballito sin cola|un maniquí de costurera], todo gris de polvo.
    Entre las tejas se veía un trocito de cielo, y [arrullaban las palomas|crujía una viga suelta].
    Las telarañas colgaban en los rincones del desván como [encajes|cortinas].
    # detail.cellar
    El sótano olía a patatas y a [piedra húmeda|viejos toneles de vino].
    Los tarros de pepinillos brillaban en el estante, y algo [crujía|correteaba] detrás.
    La bombilla parpadeaba, y la escalera era muy empinada.
    # detail.bedroom
    La luz de la luna caía en el suelo, y el armario [parecía un gigante|crujía].
    Por la alfombra había juguetes, [tebeos|canicas] y una sola zapatilla.
    Las cortinas se movían un poco, como si respirasen.
    # detail.porch
    La mecedora del porche crujía, y [las polillas daban vueltas a la lámpara|un gato se lavaba las patas].
    En el porche había una fila de botas embarradas, de la más grande a la más pequeña.
    En la barandilla crecían geranios en viejos [botes de pintura|cacharros].
    # detail.barn
    El heno [pinchaba y hacía cosquillas|llegaba hasta el techo], y el sol entraba a rayas por las rendijas.
    Una lechuza dormía en la viga más alta del granero.
    Las gallinas escarbaban en la paja y chismorreaban.
    # detail.stable
    El establo estaba caliente y olía a [cuero|heno y a caballos].
    Algo resopló bajito en la penumbra, y tintineó una cadena.
    De la pared del establo colgaban los arreos, brillantes como castañas.
    # detail.workshop
    De la pared colgaban cepillos, formones y alicates, cada uno en su silueta.
    Las virutas se rizaban en el suelo como [tirabuzones|mondas de manzana].
    El taller olía a cola, a [serrín|barniz] y a café.
    # detail.greenhouse
    En el invernadero hacía un calor de selva, y las gotas resbalaban por los cristales.
    Había filas de tomates, de cactus y una orquídea enfurruñada.
    En el invernadero todo olía a verde.
    """
}
