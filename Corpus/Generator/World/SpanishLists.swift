// Spanish word lists that tellings insert with <name>; entry by entry they match the English ones.

enum SpanishLists {
  static let all = [general]

  static let general = """
    # snack
    pan con mantequilla
    sopa de tomate
    arroz con guisantes
    un plato de lentejas
    leche caliente con canela
    tortitas con limón
    sopa de patata
    tostadas con mermelada de albaricoque
    albóndigas
    fideos con setas
    gachas con pasas
    queso con uvas
    castañas asadas
    un trozo de tarta de ciruela
    pescado frito con patatas
    pan de maíz
    huevos revueltos
    ensalada de zanahoria
    chocolate caliente
    empanada de espinacas
    alubias con tostadas
    yogur con nueces
    sopa de cebolla con queso
    pimientos rellenos
    # smell
    pan recién hecho
    hierba mojada
    humo de leña
    lavanda
    cáscara de naranja
    jabón
    algas
    agujas de pino
    papel viejo
    café tostado
    menta
    tierra mojada
    canela
    heno
    cera de vela
    pintura
    # bird
    un gorrión
    un mirlo
    un petirrojo
    una paloma
    una urraca
    una golondrina
    una lavandera
    un cuervo
    una gaviota
    un pinzón
    # creature
    un escarabajo
    un caracol
    un abejorro
    una lagartija
    una mariquita
    una araña
    un grillo
    una mariposa
    una polilla
    una rana
    una lombriz
    un saltamontes
    # colour
    rojo
    azul
    verde
    amarillo
    blanco
    naranja
    morado
    rosa
    gris
    marrón
    # oh
    Oh, no
    Madre mía
    Ay, ay
    Vaya, vaya
    Caramba
    Cielo santo
    # number
    dos
    tres
    cuatro
    cinco
    seis
    siete
    # hiding
    debajo de un montón de hojas
    detrás de la puerta
    entre dos piedras
    debajo de un periódico viejo
    a la sombra de la pared
    junto a una maceta
    detrás de un barril
    debajo de la escalera
    al lado de un charco
    al pie de un arbusto
    """
}
