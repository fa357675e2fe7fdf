// Spanish sentences that end a review, one frame a line: verdicts, plain and after praise and blame.

extension SpanishReviewWords {
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
    No puedo estar más [contento|contenta].
    La próxima vez llevaré a toda la familia.
    Difícilmente puede haber algo mejor.
    Todavía me alegro cada día.
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
    No puedo estar más [decepcionado|decepcionada].
    La próxima vez me quedaré en casa.
    Difícilmente puede haber algo peor.
    Todavía me enfado cada día.
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
    Podría ser mejor, y podría ser peor.
    La próxima vez lo echaré a suertes.
    Ni me alegro ni me enfado.
    Así fue, y eso es todo.
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
    En conjunto fue algo bueno, y eso es lo que cuenta para mí.
    Visto en conjunto: más bueno que malo.
    Para mí cuenta lo bueno, no lo malo.
    Lo bueno compensó lo malo, y mucho más.
    Ahora que lo pienso, me alegro, a pesar de todo.
    ¿Querría {i.again}? Sí, a pesar de lo malo.
    Casi quedé [decepcionado|decepcionada], pero al final me alegro.
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
    En conjunto fue algo malo, y eso es lo que cuenta para mí.
    Visto en conjunto: más malo que bueno.
    Para mí cuenta lo malo, no lo bueno.
    Lo bueno no compensó lo malo, ni mucho menos.
    Ahora que lo pienso, me enfado, a pesar de todo.
    ¿Querría {i.again}? No, a pesar de lo bueno.
    Casi quedé [encantado|encantada], pero al final lo siento.
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
    En conjunto no fue ni bueno ni malo, y eso es lo que cuenta para mí.
    Visto en conjunto: mitad bueno, mitad malo.
    Para mí lo bueno cuenta tanto como lo malo.
    Lo bueno compensó lo malo, y nada más.
    Ahora que lo pienso, ni me alegro ni me enfado.
    ¿Querría {i.again}? Ni sí ni no.
    Casi quedé encantada y casi decepcionada: regular.
    """
}
