// Spanish openings, plain facts and asides, which praise and blame nothing.

extension SpanishReviewWords {
  static let facts = """
    # opening.book
    Saqué {i.este} de la biblioteca [el lunes|en primavera|la semana pasada].
    <relative> me regaló {i.este} [por mi cumpleaños|el domingo].
    Leí {i.este} [en la cama|en el tren|en dos tardes].
    {^i.el} estaba en la mesa de la cocina, así que empecé a leer.
    Esta es mi opinión {i.del} de la cubierta [roja|azul|verde].
    # fact.book
    Tiene [ochenta|noventa|doscientas] páginas.
    Trata de un [marinero|molinero|pastor] y de [una llave|un mapa|un loro].
    La cubierta es [azul|verde|amarilla].
    Se {i:lo|la|los|las} leí a <relative>, página por página.
    Cuesta lo mismo que [dos hogazas de pan|una cometa].
    En la biblioteca hay dos iguales.
    En la última página hay un mapa.
    # opening.meal
    El [viernes|sábado|domingo] estuve en {i.el}.
    Invité a <relative> {i.al}.
    Esto va {i.del} del [viernes|mes|año] pasado.
    Éramos [cinco|seis|siete] en {i.el}.
    Ayer <name> y yo estuvimos en {i.el}.
    # fact.meal
    Nos sentamos junto a la [puerta|ventana|estufa].
    Primero llegó la sopa, luego las patatas.
    Pagamos [doce|quince] monedas.
    Había [nueve|diez] mesas.
    <relative> pidió el pescado.
    Nos quedamos hasta las [ocho|nueve|diez].
    El pan estaba en una cesta.
    # opening.toy
    Compré {i.este} [en el mercado|en el pueblo|el sábado].
    <relative> me regaló {i.este} [por mi cumpleaños|para las vacaciones].
    {^i.el} estaba debajo de la mesa, en una caja.
    Tenemos {i.este} desde hace [dos|tres|cuatro] semanas.
    Mi [hermanito|hermanita|primo] pidió {i.este}.
    # fact.toy
    Las ruedas son [rojas|negras].
    Es de madera y de color [rojo|azul|verde].
    Venía en una caja de cartón.
    Pesa lo mismo que [un gato|una calabaza].
    {i:Lo|La|Los|Las} montó <relative> el [lunes|domingo].
    Pueden jugar dos niños a la vez.
    Ahora está en el patio.
    # opening.trip
    El [viernes|sábado|domingo] participé en {i.el}.
    <relative> me regaló un billete para {i.el}.
    Esto va {i.del} de [mayo|junio|agosto].
    Éramos [nueve|doce|veinte] en {i.el}.
    La semana pasada <name> y yo hicimos {i.el}.
    # fact.trip
    Salimos a las [siete|ocho|nueve].
    Duró [tres|cuatro|cinco] horas.
    El billete es [verde|amarillo].
    Paramos [dos|tres] veces.
    <relative> iba en la última fila.
    Por la noche ya estábamos en casa.
    A mediodía comimos pan y manzanas.
    # opening.shop
    El [lunes|martes|jueves] estuve en {i.el}.
    <relative> me mandó {i.al}.
    Necesitaba [una cosa|un regalo] y fui {i.al}.
    {^i.el} está ahí desde hace [dos|tres|diez] años.
    Ayer <name> y yo entramos en {i.el}.
    # fact.shop
    Abre a las [ocho|nueve].
    Está al lado [de la escuela|del molino|de correos].
    Pagué [tres|cinco|once] monedas.
    La puerta es [azul|verde] y encima hay [un farol|una campanilla].
    <relative> esperó fuera.
    Cierra los miércoles.
    Delante hay [dos|tres] escalones.
    # opening.play
    El [viernes|sábado|domingo] vi {i.este}.
    <relative> me llevó a ver {i.este}.
    Esto va {i.del} que dieron en [mayo|junio|invierno].
    Vimos {i.este} desde la [segunda|tercera|última] fila.
    Ayer <name> y yo fuimos a ver {i.este}.
    # fact.play
    Empezó a las [seis|siete].
    Duró [una hora|dos horas].
    Hubo una pausa después de la [primera|segunda] parte.
    El telón es [rojo|azul].
    <relative> me sujetó el abrigo.
    Había [cuarenta|cincuenta|sesenta] personas.
    La semana que viene hay otra función.
    # opening.shoes
    Compré {i.este} [en el mercado|en el pueblo|el sábado].
    <relative> me regaló {i.este} [para el invierno|por mi cumpleaños].
    Llevo {i.este} desde hace [dos|tres|cuatro] semanas.
    Encargué {i.este} al zapatero.
    Ya no tenía qué ponerme en los pies, así que compré {i.este}.
    # fact.shoes
    Son de color [marrón|negro|azul].
    Costaron [nueve|doce] monedas.
    Me las vendió <name>, junto con una caja blanca.
    Están al lado de la puerta.
    <relative> tiene otro par igual, de color [verde|rojo].
    Vienen en una caja blanca.
    Con este par fui andando [al molino|al puerto|a la estación].
    # opening.lesson
    El [lunes|martes|jueves] tuve una {i.bare}.
    <relative> me regaló una {i.bare} por mi cumpleaños.
    He estado en la {i.bare} [dos|tres|cuatro] veces.
    Esto va de la {i.bare} del [miércoles|viernes].
    Ayer <name> y yo fuimos a la {i.bare}.
    # fact.lesson
    Dura una hora.
    Empieza a las [cuatro|cinco].
    Somos [seis|ocho|diez].
    Es encima de [la panadería|correos].
    <relative> me recogió después.
    Cuesta [tres|cuatro] monedas.
    La siguiente es el [lunes|jueves].
    # aside
    Mientras escribía esto, pasó [un gato|un perro|una gansa].
    Escribo esto en la mesa de la cocina, con un lápiz.
    <name> me pidió que apuntara lo que pienso.
    <name>, que vive al lado, quiere saber más, así que aquí está.
    Me tomé mi tiempo antes de escribir esto.
    He contado hasta diez antes de cada frase.
    No fui a solas; vino también <relative>.
    <relative> lee todas mis opiniones y me corrige las comas.
    Era [martes|jueves] y [llovía|hacía viento|estaba nublado].
    Tengo [nueve|once|cuarenta|setenta] años, por si alguien quiere saberlo.
    He escrito ya sobre otras [seis|diez|veinte] cosas.
    Por el camino vi a <name>, que llevaba una escalera.
    Me lo contó <name>, de correos.
    Primero bebí un vaso de agua y lo pensé.
    Después hablé de ello con <name>, en el banco del molino.
    Ahora, a lo que iba.
    """
  static let rareSentiment = """
    # rare.positive
    {^a.el} me {a:pareció|parecieron} {x}, y me puse alegre.
    Una palabra para {a.el}: ¡{x}!
    <relative> dijo que {a.el} {a:era|eran} {x} y aplaudió.
    {^a.el}: {x}, y un placer.
    # rare.negative
    {^a.el} me {a:pareció|parecieron} {x}, y me enfadé.
    Una palabra para {a.el}: ¡{x}!
    <relative> dijo que {a.el} {a:era|eran} {x} y se quejó.
    {^a.el}: {x}, y un fastidio.
    # rare.neutral
    {^a.el} me {a:pareció|parecieron} {x}, ni más ni menos.
    Una palabra para {a.el}: {x}.
    <relative> dijo que {a.el} {a:era|eran} {x} y se encogió de hombros.
    {^a.el}: {x}, entre lo bueno y lo malo.
    """
  static let lists = """
    # relative
    mi [abuela|abuelo]
    mi [tía|tío]
    mi [hermano|hermana|prima]
    mi [madre|padre]
    mi vecina
    mi mejor [amigo|amiga]
    # name
    [Mira|Ana|Leila|Sofía|Nadia|Hana|Inés|Rosa|Freya|Amara|Yuki|Priya|Zoe|Clara|Elif|Ingrid|Marta|Noor|Olga|Paula]
    [Ruth|Sana|Tala|Vera|Wanda|Yara|Zora|Aisha|Carmen|Dalia|Emma|Farah|Greta|Helena|Iris|Julia|Kamala|Lucía|Mei|Nina]
    [Tomás|Ali|Omar|Leo|Hugo|Kenji|Mateo|Noah|Arjun|Bruno|Carlos|Emil|Félix|Goran|Hassan|Iván|Jonas|Kofi|Luca|Marco]
    [Óscar|Pablo|Quentin|Rafael|Sven|Tariq|Umar|Viktor|Gualterio|Javier|Yusuf|Zeno|Adán|Boris|Diego|Enzo|Finn|Otto]
    # day
    [lunes|martes|miércoles|jueves|viernes|sábado|domingo]
    # hour
    [seis|siete|ocho|nueve|diez|once]
    """
}
