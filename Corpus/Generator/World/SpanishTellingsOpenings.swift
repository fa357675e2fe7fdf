// Spanish tellings that open a story: people, weather and character.

extension SpanishTellings {
  static let openings = """
    # open
    {a} tenía {a.age} años y [vivía|había vivido siempre] [cerca|no muy lejos|a dos calles] {p.from}.
    [Casi todos los días|Los sábados|Después de la escuela|Siempre que había tiempo], {a} andaba {p.at}.
    {a} [estaba|se había sentado|esperaba de pie] {p.at} y [comía <snack>|miraba <bird>|escuchaba|no pensaba en nada en especial|confiaba en que pasara algo].
    No había nadie {p.at}, aparte de {a.o} y <creature>.
    «[Vaya día|Aquí nunca pasa nada|A ver qué nos trae el día de hoy]», le dijo {a.n} a <creature>. [El animalito|Aquel bicho] no contestó.
    [Un día|Un buen día|Un [lunes|martes|miércoles|jueves|viernes|domingo]] {a} estaba {p.at}.
    ¿[Conoces|Has visto alguna vez] a {a.n}? Es {a:el niño|la niña} [de [la chaqueta verde|los cordones rojos|la mochila amarilla]|del hueco entre los dientes|de las rodillas llenas de costras]. {p.at}, todo el mundo {a:lo|la} conoce.
    [Fue|Ocurrió] [en primavera|en verano|en otoño|a finales del invierno|en la primera semana de las vacaciones], {p.at}, y {a.n} estuvo allí desde el principio.
    {a} tenía dos [buenas ideas|ilusiones|ocurrencias] aquella [mañana|tarde], y las dos empezaban {p.at}.
    {p.at}, todo el mundo [conocía|apreciaba] a {a.n}, que tenía [{a.age}|solo {a.age}] años y [casi nunca se estaba {a:quieto|quieta}|hacía las mejores preguntas|sabía silbar con los dedos].
    A {a.o} le habían mandado {p.to} para [que le diera el aire|que no estorbara|buscar al gato], y se le había olvidado por completo.
    Esta [historia|aventura] trata de {a.n}, que tenía {a.age} años, y empieza {p.at}.
    {p.at} había [la misma calma|el mismo ruido|el mismo ajetreo] de siempre. {a} [se apoyó en una pared|dibujó círculos con la punta del pie|mordió una manzana] y bostezó.
    Desde que {a.n} tenía memoria, {p} había sido su lugar preferido.
    {a} saltó a la pata coja, primero con un pie y luego con el otro. {p.at} esas cosas no molestaban a nadie.
    Quien hubiera buscado aquel día a {a.n} {a:lo|la} habría encontrado {p.at}, [con un zapato desatado|con un libro al revés|con la ropa llena de [harina|polvo|pintura]].
    El [primer|último|más hermoso] día [de las vacaciones|del mes|de la semana], {a} estaba {p.at}.
    {a} estaba de un humor [excelente|extraño|pensativo]. Había [encontrado un trébol de cuatro hojas|perdido un diente|comido solo <snack> desde la mañana].
    «[Date prisa, día|Hoy es el día|Huele a aventura]», dijo {a.n}, que tenía {a.age} años y hablaba a solas cuando estaba {p.at}.
    {a} se despertó antes que el despertador y fue {p.to} a ver si el mundo seguía en su sitio.
    # open.adult
    {a} llevaba [trabajando allí|allí] [tantos años|tanto tiempo] que {p} era como de la familia.
    Cada [mañana|día], antes de que los demás despertaran, {a} ya estaba {p.at}.
    {a} [tomaba café|comía <snack>|tarareaba una vieja canción] {p.at} y miraba el cielo.
    [Si necesitas que te arreglen algo|Si quieres un buen consejo], decía la gente, pregúntale a {a.n}. {a:Lo|La} encontrarás {p.at}.
    # open.animal
    {a} vivía {p.at} y creía que todo aquello era suyo.
    [Nadie sabía|Nadie podía decir] cuántos años tenía {a.n}, pero {p.at} todos conocían [su hocico|su voz|sus malos modales].
    {a} [dormía|dormitaba|descansaba] {p.at} y [soñaba con queso|tenía un ojo abierto|roncaba un poco].
    De todos los animales que había {p.at}, {a} era el que más [ideas|opiniones|apetito] tenía.
    """
  static let weather = """
    # weather.sun
    [Brillaba|Había salido] el sol, y [el mundo entero olía a <smell>|cada sombra tenía un borde afilado|hasta los gatos buscaban la sombra].
    Era un día [luminoso|dorado|templado], sin una sola nube.
    Hacía tanto calor que [se derretía la mantequilla|el asfalto se pegaba a los zapatos|hasta las moscas tenían pereza].
    La luz del sol lo cubría todo como [miel|mantequilla derretida|una fina tela amarilla].
    # weather.rain
    Llovía desde [el amanecer|el día anterior|el desayuno], y los canalones [cantaban|borboteaban].
    La lluvia [tamborileaba en los tejados|resbalaba por las ventanas|goteaba de todas las hojas].
    Llovía [suavemente|con fuerza|en largos hilos grises], y el aire olía a <smell>.
    Las nubes grises estaban muy bajas, y las primeras gotas, [gordas|frías], [caían ya|salpicaban las piedras].
    # weather.wind
    El viento [tiraba de sombreros y bufandas|perseguía bolsas de papel por la calle|sacudía las contraventanas|soplaba desde el mar].
    Hacía tanto viento que [la ropa tendida volaba de lado|<bird> pasó volando hacia atrás|a nadie le duraba el sombrero en la cabeza].
    Un viento [fresco|furioso|salado] soplaba desde [la mañana|el mediodía], y todas las puertas daban golpes.
    # weather.snow
    Había nevado por la noche, y todo estaba [blanco y callado|blando y redondo].
    Nevaba [otra vez|en copos grandes y lentos], y [los tejados llevaban sombreros blancos|cada paso crujía].
    La primera nieve del año [había llegado|cubría las cercas], y nadie quería quedarse en casa.
    # weather.fog
    La niebla lo cubría todo, tan espesa que [la torre de la iglesia había desaparecido|no se veían ni los propios pies|las farolas seguían encendidas a mediodía].
    Una niebla [gris|lechosa|húmeda] se había colado por las calles, y los ruidos parecían venir de ninguna parte.
    Era un día de niebla; [los árboles parecían gigantes|las casas parecían barcos|hasta los perros ladraban bajito].
    # weather.cold
    Hacía tanto frío que [las palabras se volvían nubecitas|todas las narices estaban rojas|los charcos tenían una piel de hielo].
    La escarcha había dibujado [helechos|plumas|estrellas] en las ventanas.
    El aire era frío y claro y olía a <smell>.
    # weather.storm
    A lo lejos [retumbaba|gruñía|rodaba] el trueno, y las golondrinas volaban bajo.
    El cielo se había puesto [amarillo|del color de la pizarra|morado oscuro], y todos decían que habría tormenta.
    El aire pesaba y no se movía, como siempre antes de una tormenta.
    # weather.autumn
    Las hojas [susurraban|bailaban|se amontonaban] por todas partes, [rojas y amarillas|pardas y doradas].
    Era el tiempo de las [peras maduras|setas|castañas], y las mañanas olían a <smell>.
    Las golondrinas se habían ido, y las tardes eran cada vez más cortas.
    """
  static let traits = """
    # trait.curious
    {a} tenía mucha curiosidad, y [preguntaba «¿por qué?» al menos [diez|veinte|treinta] veces al día|no podía pasar junto a una caja cerrada sin levantar la tapa|quería saber cómo funcionaba todo].
    Nada se libraba de las preguntas de {a.o}, ni siquiera [el cartero|el tiempo|la sopa].
    Si había un agujero en una cerca, {a} miraba por él.
    # trait.shy
    A {a.o} todo le daba vergüenza, y [hablaba tan bajito que la gente se inclinaba para oír|prefería quedarse en un rincón|se ponía {a:colorado|colorada} si alguien le hablaba].
    {a} tenía muchas cosas que decir, pero casi siempre las decía [para sus adentros|al gato|entre dientes].
    Ante los desconocidos, {a} [se quedaba {a:callado|callada}|quería esconderse detrás de la primera cortina].
    # trait.brave
    A {a.o} no le daban miedo [los truenos|las arañas|las noches sin luna], o al menos nunca lo demostraba.
    Decían que {a} era muy valiente, porque [una vez había perseguido a un ganso|había saltado desde el escalón más alto|siempre pasaba primero].
    «Alguien tiene que ir delante», solía decir {a.n}, y casi siempre le tocaba.
    # trait.patient
    {a} tenía mucha paciencia: podía [mirar cómo un caracol cruzaba todo el patio|desatar el peor de los nudos|esperar a que hirviera el agua sin levantar la tapa].
    {a} nunca tenía prisa, y sin embargo rara vez llegaba tarde.
    Esperar era algo que a {a.o} se le daba bien.
    # trait.clumsy
    {a} era bastante torpe, y [las tazas le tenían miedo|los dedos de sus pies conocían todos los escalones|era capaz de tropezar con una sombra].
    Siempre había una tirita en alguna rodilla de {a.o}.
    A {a.o} las cosas se le [caían|escurrían] solas de las manos.
    # trait.cheerful
    {a} tenía tanta alegría que [hasta los lunes se la envidiaban|los vecinos se ponían de buen humor|silbaba bajo la lluvia].
    {a} tenía una risa que [se oía a tres jardines de distancia|hacía reír a los demás].
    {a} se despertaba cantando, cosa que no a todos les hacía gracia.
    # trait.stubborn
    {a} era {a:terco|terca}. Cuando decía que no, [hasta una mula habría cedido|no había más que hablar].
    «Puedo hacerlo yo» era lo que más decía {a.n}.
    Cuando a {a.o} se le metía una idea en la cabeza, no había quien se la sacara.
    # trait.careful
    {a} tenía cuidado con todo: [miraba dos veces a cada lado|hacía nudos dobles|llevaba siempre un pañuelo de repuesto].
    {a} doblaba con esmero hasta los calcetines.
    {a} no saltaba nunca sin haber medido antes la zanja.
    # trait.dreamy
    {a} vivía en las nubes, y a menudo [echaba sal en el té|pasaba de largo por delante de su propia puerta|se olvidaba del final de una frase].
    {a} podía mirar una nube durante una hora y ver en ella [un camello|un castillo|un barco de tres palos].
    La mitad de {a.o} estaba siempre en otra parte.
    # trait.generous
    {a} era {a:generoso|generosa}, y [pocas veces se acababa una galleta sin compartirla|cada invierno regalaba sus guantes].
    Si {a} tenía dos cosas iguales, pronto alguien tenía la otra.
    A {a.o} le gustaba más hacer regalos que recibirlos.
    # trait.proud
    {a} era un poco {a:orgulloso|orgullosa}, y [odiaba equivocarse|no le gustaba pedir ayuda|llevaba la barbilla muy alta].
    {a} [se peinaba|sacaba brillo a los zapatos] cada mañana y esperaba que se notase.
    A {a.o} no le gustaba perder, ni siquiera a las cartas.
    # trait.gentle
    {a} era todo dulzura, y [sacaba las arañas de casa en un vaso|hasta las avispas le tenían confianza].
    {a} tenía la voz suave y las manos calientes.
    Los bebés dejaban de llorar cuando {a} se acercaba.
    # trait.impatient
    {a} no tenía paciencia, y [se comía las galletas antes de que estuvieran hechas|arrancaba las zanahorias para ver si habían crecido|nunca esperaba a que se enfriara la sopa].
    {a} lo quería todo enseguida, y mejor aún si era para ayer.
    Para {a.o}, cinco minutos eran una eternidad.
    # trait.clever
    {a} tenía una cabeza muy despierta, y [hacía cuentas sin papel|sabía el nombre de todas las estrellas|resolvía acertijos en el desayuno].
    Cuando algo era complicado, la gente [mandaba llamar|preguntaba] a {a.o}.
    {a} llevaba siempre un lápiz detrás de la oreja.
    # trait.quiet
    {a} era {a:un niño callado|una niña callada}, [de esas personas que se fijan en todo|de las que oyen lo que a otros se les escapa].
    {a} no hablaba mucho, pero lo veía todo.
    Podías pasar una hora al lado de {a.o} y oír solo su respiración.
    # trait.talkative
    {a} hablaba [desde el desayuno hasta la hora de acostarse|hasta en sueños|con las personas, los perros y las farolas].
    No había historias cortas cuando las contaba {a.n}.
    Una vez {a} habló tanto rato que se derritió el helado.
    # trait.honest
    {a} decía siempre la verdad, [aunque fuera incómoda|y no sabía mentir sin ponerse {a:colorado|colorada}].
    Se podía creer cada palabra que decía {a.n}.
    Una vez {a} caminó una hora entera para devolver una moneda.
    # trait.forgetful
    {a} tenía mala memoria, y [a menudo volvía a casa con un solo guante|hacía nudos en el pañuelo y luego no sabía para qué].
    {a} había perdido cuatro paraguas en un año.
    {a} se habría olvidado la cabeza si no la llevara puesta.
    # trait.tidy
    {a} era muy {a:ordenado|ordenada}: sus lápices [estaban siempre en fila|iban por colores].
    En el cuarto de {a.o} había un lugar para cada cosa, y cada cosa estaba en su lugar.
    {a} no podía ver un cuadro torcido sin enderezarlo.
    # trait.playful
    {a} lo convertía todo en un juego, hasta [fregar los platos|esperar el autobús|pelar patatas].
    {a} nunca andaba si podía ir a saltos.
    Siempre había una broma escondida en la comisura de los labios de {a.o}.
    """
  static let feelings = """
    # feel.happy
    {a} sentía tanta alegría que [saltó a la pata coja|fue cantando todo el camino|se olvidó de que tenía hambre].
    A {a.o} le recorrió un calorcito, [de los pies a las orejas|como si se hubiera tragado un pequeño sol].
    {a} no podía dejar de sonreír.
    # feel.sad
    {a} [se puso triste|tenía un nudo en la garganta|estaba a punto de llorar].
    A {a.o} todo le parecía gris[|, hasta el sol].
    {a} [sorbió por la nariz|se secó los ojos con la manga|dejó caer los hombros].
    # feel.proud
    {a} [se sintió más {a:alto|alta}|caminaba con la espalda muy recta|no cabía en sí de orgullo].
    {a} sentía orgullo, y [se le notaba|procuraba que no se le notase].
    De haber sido un gallo, {a} habría cantado.
    # feel.afraid
    A {a.o} el corazón le [latía deprisa|daba golpes en el pecho|sonaba como un tambor].
    {a} tenía miedo, [y contuvo la respiración|aunque no lo habría dicho].
    A {a.o} le [temblaban las rodillas|flaqueaban las piernas].
    # feel.angry
    {a} se enfadó. Se le pusieron rojas [las orejas|las mejillas].
    {a} dio una patada en el suelo[| y no dijo nada].
    Dentro de {a.o} algo hervía como [el agua en una olla|la mermelada].
    # feel.worried
    {a} [se preocupó|se mordió las uñas|no podía pensar en otra cosa].
    En el estómago de {a.o} había una pequeña preocupación[, como una piedra|, y crecía].
    ¿Y si todo salía mal? {a} prefería no pensarlo.
    # feel.surprised
    {a} [abrió mucho los ojos|abrió la boca y se olvidó de cerrarla|parpadeó dos veces].
    «¡<oh>!», dijo {a.n}. No le salió nada más.
    {a} esperaba muchas cosas, pero no aquello.
    # feel.relieved
    A {a.o} se le quitó un peso de encima.
    {a} soltó el aire[, largo y despacio|]. [Todo estaba bien|Ya había pasado].
    {a} sintió tanto alivio que tuvo que sentarse.
    # feel.jealous
    {a} sintió una punzada de envidia[, y no le gustó|].
    ¿Por qué yo no?, pensó {a.n}, y [apartó la mirada|le dio una patada a una piedra].
    {a} tenía celos, [y se avergonzaba de tenerlos|aunque solo un poco].
    # feel.lonely
    {a} se sentía [{a:solo|sola}|muy {a:solo|sola}|tan poca cosa como <creature>].
    Alrededor de {a.o} había silencio, demasiado silencio.
    Todo el mundo parecía tener a alguien, menos {a.n}.
    """
}
