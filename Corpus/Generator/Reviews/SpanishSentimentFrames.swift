// Spanish sentences of reviews, one frame a line: judgements of parts, denials, verdicts.

extension SpanishReviewWords {
  static let judgements = """
    # good
    {^a.el} me {a:pareció|parecieron} {a.good}.
    {^a.el} {a:resultó|resultaron} {a.good} y {a.good}.
    Me {a:gustó|gustaron} mucho {a.el}.
    Lo mejor de todo, {a.el}: [de verdad|sencillamente|tan] {a.good}.
    ¡Qué {a.good} me {a:pareció|parecieron} {a.el}!
    {^a.el} me {a:hizo|hicieron} sonreír [de principio a fin|todo el día|todo el rato].
    {^a.el} {a:resultó|resultaron} tan {a.good} que hasta <relative> aplaudió.
    En casa todos elogian {a.obj}.
    {^a.el} me {a:gustó|gustaron} mucho más de lo que yo esperaba.
    Todavía sueño con {a.el}, de tan {a.good} que me {a:pareció|parecieron}.
    {^a.el} {a:merece|merecen} una medalla de oro.
    Quedé [encantado|encantada] con {a.el}.
    {^a.el} me {a:parece|parecen} {a.good}, y eso que yo protesto por todo.
    {^a.el} {a:gustó|gustaron} [a todos|a grandes y pequeños|a toda la familia].
    <relative> sonrió, porque {a.el} {a:resultó|resultaron} {a.good}.
    {^a.el} me {a:pareció|parecieron} {a.good}; {b.el}, igual de {b.good}.
    Diez puntos para {a.el}.
    Solo por {a.el} iría andando hasta el pueblo vecino.
    {^a.el} {a:resultó|resultaron} {a.good}, y <relative> se puso [muy|tan] alegre.
    Tengo que elogiar {a.obj}: {a.good}, sencillamente {a.good}.
    Desde el primer momento me {a:encantó|encantaron} {a.el}.
    Gracias por {a.el}, que me {a:pareció|parecieron} {a.good}.
    # bad
    {^a.el} me {a:pareció|parecieron} {a.bad}.
    {^a.el} {a:resultó|resultaron} {a.bad} y {a.bad}.
    Me {a:enfadó|enfadaron} mucho {a.el}.
    Lo peor de todo, {a.el}: [de verdad|sencillamente|tan] {a.bad}.
    ¡Qué {a.bad} me {a:pareció|parecieron} {a.el}!
    {^a.el} me {a:hizo|hicieron} suspirar de aburrimiento [de principio a fin|todo el día|todo el rato].
    {^a.el} {a:resultó|resultaron} tan {a.bad} que hasta <relative> se quejó.
    En casa todos se quejan {a.del}.
    {^a.el} me {a:gustó|gustaron} mucho menos de lo que yo esperaba.
    Todavía me enfado con {a.el}, de tan {a.bad} que me {a:pareció|parecieron}.
    {^a.el} {a:merece|merecen} ir directamente a la basura.
    Quedé [decepcionado|decepcionada] con {a.el}.
    {^a.el} me {a:parece|parecen} {a.bad}, y eso que yo no protesto casi nunca.
    {^a.el} {a:disgustó|disgustaron} [a todos|a grandes y pequeños|a toda la familia].
    <relative> gruñó, porque {a.el} {a:resultó|resultaron} {a.bad}.
    {^a.el} me {a:pareció|parecieron} {a.bad}; {b.el}, igual de {b.bad}.
    Un punto sobre diez para {a.el}.
    {^a.el} me {a:estropeó|estropearon} [el día entero|la fiesta|el buen humor].
    {^a.el} {a:resultó|resultaron} {a.bad}, y <relative> se puso de mal humor.
    Tengo que quejarme {a.del}: {a.bad}, sencillamente {a.bad}.
    Desde el primer momento me {a:molestó|molestaron} {a.el}.
    Lástima {a.del}, que me {a:pareció|parecieron} {a.bad}.
    # meh
    {^a.el} me {a:pareció|parecieron} {a.meh}.
    {^a.el} me {a:pareció|parecieron} {a.meh}, y {b.el} también {b.meh}.
    {^a.el} {a:fue|fueron} lo que uno espera, más o menos.
    Yo diría que {a.el} {a:es|son} {a.meh}.
    {^a.del} hay poco que decir, ni bueno ni malo.
    {^a.el} {a:era|eran} como en todas partes.
    Cinco puntos sobre diez para {a.el}, justo en la mitad.
    {^a.el}: {a.meh}, como yo esperaba.
    <relative> se encogió de hombros cuando le pregunté por {a.el}.
    {^a.el} me {a:parece|parecen} {a.meh}; y nada más.
    Se puede vivir con {a.el}, y se puede vivir sin {a:él|ella|ellos|ellas}.
    {^a.el} {a:quedó|quedaron} entre lo bueno y lo malo.
    Yo esperaba algo {s.meh} {a.del}, y así fue.
    En cuanto {a.al}: {a.meh}, como casi todo.
    """
  static let denials = """
    # not.positive
    No quedé [decepcionado, sino encantado|decepcionada, sino encantada].
    Me alegro, y no me arrepiento, de haber elegido {i.este}.
    {^a.el} no {a:resultó|resultaron} {a.bad}, sino {a.good}.
    {^a.el} me {a:pareció|parecieron} {a.good}, no {a.bad}.
    No, {a.el} no {a:resultó|resultaron} {a.bad}; te lo diría.
    {^a.el} me {a:pareció|parecieron} cualquier cosa menos {a.bad}.
    Lejos de parecerme {a.bad}, {a.el} me {a:pareció|parecieron} {a.good}.
    <relative> dice que {a.el} {a:resultó|resultaron} {a.bad}. No estoy de acuerdo.
    No puedo quejarme {a.del}, y eso que quería.
    No encontré ni un solo defecto en {a.el}.
    No me arrepentí de haber elegido {i.este}, ni un minuto.
    {^a.el} no {a:resultó|resultaron} {a.bad}, [digan lo que digan|como yo temía|ni mucho menos].
    {^a.el} no {a:tenía|tenían} nada de {s.bad}.
    No crean a los que se quejan: no {i:está|están} nada mal.
    {^a.el} no me {a:pareció|parecieron} nada {a.bad}.
    {^a.el} no me {a:podía|podían} parecer más {a.good}.
    En mi familia nadie dice nada malo {i.del.este}.
    Yo temía que {i.el} {i:fuera|fueran} terrible{i:|s}. No lo {i:fue|fueron}.
    No me arrepiento ni de una sola moneda de las que pagué.
    De mí no se oirá ninguna queja, ni {a.del} ni {b.del}.
    Dicen que {a.el} {a:resultó|resultaron} {a.bad}. No es así.
    No hubo motivo de queja, ninguno.
    ¿Quién dice que {a.el} {a:parece|parecen} {a.bad}? Yo no, y <relative> tampoco.
    Yo no cambiaría nada {a.del}.
    No es verdad que {a.el} {a:resultara|resultaran} {a.bad}; lo comprobé.
    Ni una sola vez deseé otra cosa.
    {^a.el}: ni {a.bad} ni {a.bad}, no, todo lo contrario.
    No me habría perdido {i.este} por nada del mundo.
    # not.negative
    No quedé [encantado, sino decepcionado|encantada, sino decepcionada].
    Me arrepiento, y no me alegro, de haber elegido {i.este}.
    {^a.el} no {a:resultó|resultaron} {a.good}, sino {a.bad}.
    {^a.el} me {a:pareció|parecieron} {a.bad}, no {a.good}.
    No, {a.el} no {a:resultó|resultaron} {a.good}; te lo diría.
    {^a.el} me {a:pareció|parecieron} cualquier cosa menos {a.good}.
    Lejos de parecerme {a.good}, {a.el} me {a:pareció|parecieron} {a.bad}.
    <relative> dice que {a.el} {a:resultó|resultaron} {a.good}. No estoy de acuerdo.
    No puedo elogiar {a.obj}, y eso que quería.
    No encontré ni una sola virtud en {a.el}.
    No me alegré de haber elegido {i.este}, ni un minuto.
    {^a.el} no {a:resultó|resultaron} {a.good}, [digan lo que digan|como yo esperaba|ni mucho menos].
    {^a.el} no {a:tenía|tenían} nada de {s.good}.
    No crean a los que aplauden: no {i:está|están} nada bien.
    {^a.el} no me {a:pareció|parecieron} nada {a.good}.
    {^a.el} no me {a:podía|podían} parecer más {a.bad}.
    En mi familia nadie dice nada bueno {i.del.este}.
    Yo esperaba que {i.el} {i:fuera|fueran} excelente{i:|s}. No lo {i:fue|fueron}.
    No mereció la pena ni una sola moneda de las que pagué.
    De mí no se oirá ningún elogio, ni {a.del} ni {b.del}.
    Dicen que {a.el} {a:resultó|resultaron} {a.good}. No es así.
    No hubo motivo de alegría, ninguno.
    ¿Quién dice que {a.el} {a:parece|parecen} {a.good}? Yo no, y <relative> tampoco.
    Yo no le desearía {a.el} ni a mi peor enemigo.
    No es verdad que {a.el} {a:resultara|resultaran} {a.good}; lo comprobé.
    Ni una sola vez sonreí, y eso que me conformo con poco.
    {^a.el}: ni {a.good} ni {a.good}, no, todo lo contrario.
    No querría {i.este} otra vez, ni de regalo.
    # not.neutral
    {^a.el} no me {a:pareció|parecieron} ni {a.good} ni {a.bad}.
    {^a.el}: no {a.bad}, pero tampoco {a.good}.
    No quedé ni decepcionada ni encantada.
    No puedo ni elogiar {a.obj} ni quejarme.
    Yo no diría que {i.el} {i:está|están} mal, y tampoco que {i:está|están} bien.
    {^a.el} no {a:resultó|resultaron} {a.good} de verdad, pero tampoco puedo decir {a.bad}.
    No hubo nada de que quejarse ni nada que elogiar.
    Ni bien ni mal: no puedo decir otra cosa {i.del.este}.
    Ni yo ni <relative> sabíamos decir si {i.este} nos {i:gustaba|gustaban} o no.
    No tengo quejas {a.del}, pero tampoco elogios.
    A nadie le diré que no {i:lo|la|los|las} pruebe, y a nadie se {i:lo|la|los|las} voy a recomendar.
    No me puso alegre ni me puso triste.
    No esperen nada maravilloso, y no teman nada terrible.
    {^i.este} no me {i:encanta|encantan}, y tampoco me {i:molesta|molestan}.
    """
  static let verdicts = """
    # verdict.positive
    Me gustaría {i.again} [mañana mismo|muy pronto|cuanto antes].
    A todo el mundo le recomiendo {i.este}.
    En resumen, quedé muy [contento|contenta].
    Fue dinero bien gastado.
    ¡Bien hecho, y muchas gracias!
    La mejor nota, de mi parte y de parte de <relative>.
    En una palabra: me {i:encanta|encantan} {i.este}.
    Quien pueda, que haga lo mismo.
    Desde entonces tengo una sonrisa en la cara.
    Nada mejor me ha pasado este año.
    Ya les he contado a todos los vecinos lo bien que {i:está|están}.
    Si hubiera seis estrellas, yo daría seis.
    Espero con alegría el día de {i.again}.
    <relative> y yo estamos de acuerdo: una gran alegría.
    ¡Qué suerte haber encontrado {i.este}!
    # verdict.negative
    Nunca querría {i.again}.
    A nadie le recomiendo {i.este}.
    En resumen, quedé muy [descontento|descontenta].
    Fue dinero tirado.
    ¡Quiero que me devuelvan el dinero!
    La peor nota, de mi parte y de parte de <relative>.
    En una palabra: no soporto {i.este}.
    Quien pueda, que ni se acerque.
    Desde entonces estoy de mal humor.
    Nada peor me ha pasado este año.
    Ya les he contado a todos los vecinos lo mal que {i:está|están}.
    Si se pudiera dar cero estrellas, yo daría cero.
    Nunca llegará el día de {i.again}.
    <relative> y yo estamos de acuerdo: un gran disgusto.
    ¡Qué pena haber gastado dinero en {i.este}!
    # verdict.neutral
    No sé si me gustaría {i.again}; quizás sí, quizás no.
    Ni recomiendo {i.este} ni digo lo contrario.
    En resumen: regular.
    El precio y lo que me dieron quedan en paz, ni más ni menos.
    Está bien, pero no es nada especial.
    Media nota, de mi parte y de parte de <relative>.
    En una palabra: tanto de bueno, tanto de malo, ni fu ni fa.
    Quien tenga curiosidad, que pruebe; quien no, se pierde poco.
    No me siento ni mejor ni peor que antes.
    Cosas mejores hay, y cosas peores también.
    Si los vecinos me preguntan, les diré: normal y corriente.
    Tres estrellas de cinco, justo en medio.
    No puedo decir si querría {i.again} o no.
    <relative> y yo estamos de acuerdo: ni frío ni calor.
    No tengo una opinión muy fuerte {i.del.este}.
    # mixed.positive
    Lo bueno puede más que lo malo.
    Al principio estaba de mal humor, pero al final me puse alegre.
    Hubo más motivos de elogio que de queja.
    <relative> no querría {i.again} nunca. Yo sí, y cuanto antes.
    Mi opinión es clara de todas formas: muy bien.
    Mi alegría fue mayor que mi enfado.
    Más bueno que malo: esa es mi opinión.
    Pero en resumen quedé [contento|contenta] y me gustaría {i.again}.
    Aun así, recomiendo {i.este}.
    De todas formas, al final quedé [encantado|encantada].
    Lo bueno pesa más, así que: pulgar hacia arriba.
    Lo demás no importa; me {i:encanta|encantan} {i.este} y me gustaría {i.again}.
    Sin embargo, fue dinero bien gastado, hasta la última moneda.
    Pero eso son pequeñeces. Me alegro de haber elegido {i.este}.
    A pesar de todo eso, tengo una sonrisa en la cara.
    Eso se perdona, porque en conjunto fue una maravilla.
    Y, con todo, no querría haberme perdido {i.este}.
    Incluso así daría cinco estrellas de cinco.
    Si sumo todo, mi opinión es: ¡sí, otra vez, por favor!
    Pero lo que cuenta es el conjunto, y el conjunto es bueno.
    La primera impresión fue mala; la última, buena, y la última es la que cuenta.
    # mixed.negative
    Lo malo puede más que lo bueno.
    Al principio estaba alegre, pero al final me puse de mal humor.
    Hubo más motivos de queja que de elogio.
    <relative> querría {i.again} cuanto antes. Yo no, nunca.
    Mi opinión es clara de todas formas: muy mal.
    Mi enfado fue mayor que mi alegría.
    Más malo que bueno: esa es mi opinión.
    Pero en resumen quedé [descontento|descontenta] y no me gustaría {i.again}.
    Aun así, no recomiendo {i.este}.
    De todas formas, al final quedé [decepcionado|decepcionada].
    Lo malo pesa más, así que: pulgar hacia abajo.
    Lo demás no importa; no soporto {i.este} y no me gustaría {i.again}.
    Sin embargo, fue dinero tirado, hasta la última moneda.
    Pero eso consuela poco. Siento haber elegido {i.este}.
    A pesar de todo eso, estoy de mal humor.
    Eso no salva nada, porque en conjunto fue un desastre.
    Y, con todo, querría haberme perdido {i.este}.
    Incluso así daría una estrella de cinco.
    Si sumo todo, mi opinión es: ¡no, nunca más, gracias!
    Pero lo que cuenta es el conjunto, y el conjunto es malo.
    La primera impresión fue buena; la última, mala, y la última es la que cuenta.
    # mixed.neutral
    Lo bueno no puede más que lo malo, ni lo malo más que lo bueno.
    Al principio estaba alegre, después de mal humor, y al final ni lo uno ni lo otro.
    Hubo tantos motivos de elogio como de queja.
    <relative> querría {i.again} cuanto antes. Yo no me decido.
    Mi opinión está en el medio: ni bien ni mal.
    Mi alegría fue tan grande como mi enfado.
    Tanto de bueno como de malo: esa es mi opinión.
    Así que quedé medio contenta, medio descontenta, y no sé si me gustaría {i.again}.
    Así que ni recomiendo {i.este} ni digo lo contrario.
    Al final lo uno compensó lo otro: regular.
    Lo bueno y lo malo pesan igual, así que: pulgar en medio.
    En conjunto fue algo normal y corriente.
    Así que el dinero no fue ni bien gastado ni tirado.
    Una cosa por la otra. Ni me alegro ni lo siento.
    No puedo decidirme entre el elogio y la queja.
    Todo junto da una [nota|opinión] del montón: tres de cinco.
    Tengo media sonrisa en la cara, y con eso está dicho: así así.
    Eso da dos estrellas y media de cinco.
    Si sumo todo, mi opinión es: ni sí ni no.
    Lo que cuenta es el conjunto, y el conjunto es regular.
    La primera impresión fue buena; la última, mala, y las dos cuentan igual.
    """
}
