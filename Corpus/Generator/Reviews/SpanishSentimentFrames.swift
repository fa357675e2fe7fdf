// Spanish sentences of reviews, one frame a line: judgements of parts and denials.

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
    Todavía hoy {a.el} me {a:parece|parecen} {a.good}.
    Hay mucho que elogiar en {a.el}, y hay que decirlo.
    Cada vez que pienso en {a.el} me pongo alegre.
    Cada noche sueño con {a.el}, y sonrío.
    Difícilmente se puede desear algo mejor que {a.el}.
    {^a.el} {a:compensó|compensaron} todo lo demás: {a.good} y {a.good}.
    Nada me gustó más que {a.el}.
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
    Todavía hoy {a.el} me {a:parece|parecen} {a.bad}.
    Hay mucho que criticar en {a.el}, y hay que decirlo.
    Cada vez que pienso en {a.el} me pongo de mal humor.
    Cada noche pienso en {a.el}, y gruño.
    Difícilmente se puede encontrar algo peor que {a.el}.
    {^a.el} {a:estropeó|estropearon} todo lo demás: {a.bad} y {a.bad}.
    Nada me enfadó más que {a.el}.
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
    {^a.el} me {a:pareció|parecieron} {a.meh}, ni mejor ni peor que la última vez.
    Hay cosas mejores que {a.el}, y las hay peores.
    Si {a.el} {a:fue|fueron} algo bueno o malo, no sabría decirlo: {a.meh}.
    {^a.el} {a:sigue|siguen} como [el año pasado|siempre|antes]: {a.meh}.
    A <relative> {a.el} le {a:pareció|parecieron} {a.meh}, y a mí también.
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
    De mí no oirán nada malo {a.del}, y nada malo {b.del}.
    Quien diga que {a.el} {a:resultó|resultaron} {a.bad} se equivoca: me {a:pareció|parecieron} {a.good}.
    No había nada {s.bad} ni en {a.el} ni en {b.el}.
    Busqué un defecto en {a.el} y no lo encontré.
    {^a.el} no {a:resultó|resultaron} {a.bad}, y {b.el} tampoco {b:resultó|resultaron} {b.bad}.
    No tengo ninguna queja {a.del}, ni una sola.
    No hay nada malo que decir {a.del}, ni de mi parte ni de parte de <relative>.
    {^a.el} no {a:podía|podían} ser mejor{a:|es}, y {b.el} tampoco.
    No diría que {a.el} me {a:pareció|parecieron} {a.bad}; más bien {a.good}.
    <relative> no se enfadó con {a.el}, sino que se alegró, y yo también.
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
    De mí no oirán nada bueno {a.del}, y nada bueno {b.del}.
    Quien diga que {a.el} {a:resultó|resultaron} {a.good} se equivoca: me {a:pareció|parecieron} {a.bad}.
    No había nada {s.good} ni en {a.el} ni en {b.el}.
    Busqué una virtud en {a.el} y no la encontré.
    {^a.el} no {a:resultó|resultaron} {a.good}, y {b.el} tampoco {b:resultó|resultaron} {b.good}.
    No tengo ningún elogio para {a.el}, ni uno solo.
    No hay nada bueno que decir {a.del}, ni de mi parte ni de parte de <relative>.
    {^a.el} no {a:podía|podían} ser peor{a:|es}, y {b.el} tampoco.
    No diría que {a.el} me {a:pareció|parecieron} {a.good}; más bien {a.bad}.
    <relative> no se alegró con {a.el}, sino que se enfadó, y yo también.
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
    {^a.el} no me {a:pareció|parecieron} {a.good}, y {b.el} no me {b:pareció|parecieron} {b.bad}: así así.
    No voy a elogiar {a.obj}, y tampoco me voy a quejar.
    No hubo motivo de alegría ni motivo de queja.
    De mí no oirán ni elogios ni quejas.
    {^a.el} {a:podía|podían} ser mejor{a:|es}, y también peor{a:|es}.
    """
}
