// Opposites, moods and the words that a continuation begins with.

extension Words {
  /// Pairs of words of opposite meaning: English, then Spanish.
  ///
  /// Lines with `*` are asked about in one direction by training, and in the other by the test.
  static let opposites = Table(
    """
    big | small | grande | pequeño
    hot | cold | caliente | frío
    wet | dry | mojado | seco
    old | new | viejo | nuevo
    long | short | largo | corto
    heavy | light | pesado | ligero
    fast | slow | rápido | lento
    soft | hard | blando | duro
    sweet | sour | dulce | ácido
    full | empty | lleno | vacío
    clean | dirty | limpio | sucio
    open | closed | abierto | cerrado
    happy | sad | feliz | triste
    good | bad | bueno | malo
    near | far | cerca | lejos
    up | down | arriba | abajo
    inside | outside | dentro | fuera
    first | last | primero | último
    easy | difficult | fácil | difícil
    strong | weak | fuerte | débil
    thick | thin | grueso | fino
    high | low | alto | bajo
    true | false | verdadero | falso
    day | night | día | noche
    always | never | siempre | nunca
    more | less | más | menos
    * rich | poor | rico | pobre
    * early | late | temprano | tarde
    * loud | quiet | ruidoso | silencioso
    """)

  /// Adjectives of a thing and their opposites: English; Spanish masculine and feminine of both.
  static let oppositeStates = Table(
    """
    big | small | grande | grande | pequeño | pequeña
    wet | dry | mojado | mojada | seco | seca
    old | new | viejo | vieja | nuevo | nueva
    heavy | light | pesado | pesada | ligero | ligera
    clean | dirty | limpio | limpia | sucio | sucia
    soft | hard | blando | blanda | duro | dura
    good | bad | bueno | buena | malo | mala
    """)

  /// Short notes and what they feel like; {a} is somebody, {x} a thing, {p} a place.
  static let notes = Table(
    """
    + | I love the {x}. | Me encanta {x}.
    + | The {x} is wonderful. | {x} es una maravilla.
    + | What a lovely day {p}! | ¡Qué día tan bonito {p}!
    + | {a} is very happy. | {a} está muy feliz.
    + | We laughed and sang {p}. | Nos reímos y cantamos {p}.
    + | {a} was kind to everybody. | {a} fue amable con todos.
    + | It was the best day of the year. | Fue el mejor día del año.
    + | The cake was delicious. | El pastel estaba delicioso.
    + | I like it very much. | Me gusta mucho.
    + | {a} smiled and thanked us. | {a} sonrió y nos dio las gracias.
    + | The story was funny and beautiful. | El cuento era gracioso y bonito.
    + | I am glad about the {x}. | Estoy contento con {x}.
    + | Everything was perfect {p}. | Todo era perfecto {p}.
    + | {a} won the prize. | {a} ganó el premio.
    + | We had a good time with {a}. | Lo pasamos bien con {a}.
    + | The party was not boring at all. | La fiesta no fue nada aburrida.
    *+ | We love it. | Nos encanta.
    *+ | What a wonderful day with {a}! | ¡Qué día tan feliz con {a}!
    *+ | The {x} is beautiful, and I am happy. | {x} es una maravilla, y estoy feliz.
    *+ | {a} laughed and was kind to us. | {a} se rió y fue amable.
    *+ | The best cake of the year! | ¡El mejor pastel del año!
    *+ | {a} thanked everybody and smiled. | {a} dio las gracias a todos y sonrió.
    *+ | It was a good time, not boring at all. | Fue un buen día, nada aburrido.
    ~+ | The {x} is very good. | Me gusta mucho {x}.
    ~+ | {a} was happy and sang for us. | {a} estaba feliz y cantó con todos.
    ~+ | Such a beautiful day {p}! | ¡Un día maravilloso {p}!
    - | I hate the {x}. | Odio {x}.
    - | The {x} is terrible. | {x} es un desastre.
    - | What an awful day {p}! | ¡Qué día tan horrible {p}!
    - | {a} is very sad. | {a} está muy triste.
    - | We cried and quarrelled {p}. | Lloramos y discutimos {p}.
    - | {a} was unkind to everybody. | {a} fue cruel con todos.
    - | It was the worst day of the year. | Fue el peor día del año.
    - | The soup was horrible. | La sopa estaba asquerosa.
    - | I do not like it at all. | No me gusta nada.
    - | {a} shouted and slammed the door. | {a} gritó y dio un portazo.
    - | The story was boring and ugly. | El cuento era aburrido y feo.
    - | I am angry about the {x}. | Estoy enfadado con {x}.
    - | Everything went wrong {p}. | Todo salió mal {p}.
    - | {a} lost the prize. | {a} perdió el premio.
    - | We had a bad time with {a}. | Lo pasamos mal con {a}.
    - | The party was not good at all. | La fiesta no fue nada buena.
    *- | We hate it. | Lo odiamos.
    *- | What a terrible day with {a}! | ¡Qué día tan triste con {a}!
    *- | The {x} is ugly, and I am angry. | {x} es un desastre, y estoy enfadado.
    *- | {a} cried and was unkind to us. | {a} lloró y discutió con todos.
    *- | The worst soup of the year! | ¡La peor sopa del año!
    *- | {a} shouted at everybody and cried. | {a} gritó a todos y lloró.
    *- | It was a bad time, not good at all. | Fue un mal día, nada bueno.
    ~- | The {x} is very bad. | No me gusta mucho {x}.
    ~- | {a} was sad and cried all day. | {a} estaba triste y lloró mucho.
    ~- | Such a horrible day {p}! | ¡Un día terrible {p}!
    """)

  /// Words that a continuation begins with.
  static let openings = Table(
    """
    Then | Entonces
    Suddenly | De repente
    Later | Más tarde
    Soon | Pronto
    But | Pero
    Finally | Por fin
    Today | Hoy
    Now | Ahora
    Outside | Fuera
    Slowly | Despacio
    Again | Otra vez
    Meanwhile | Mientras tanto
    Quickly | Deprisa
    Carefully | Con cuidado
    Yesterday | Ayer
    Afterwards | Después
    Once more | Una vez más
    One day | Un día
    One evening | Una tarde
    That night | Aquella noche
    The next day | Al día siguiente
    In the morning | Por la mañana
    In the evening | Al atardecer
    At noon | A mediodía
    At night | De noche
    After lunch | Después de comer
    Before dinner | Antes de cenar
    In summer | En verano
    In winter | En invierno
    Inside | Dentro
    Upstairs | Arriba
    Quietly | En silencio
    Sadly | Con tristeza
    Happily | Con alegría
    Proudly | Con orgullo
    Here | Aquí
    There | Allí
    Far away | Lejos
    In the end | Al final
    By chance | Por casualidad
    At once | Enseguida
    For a moment | Por un momento
    On Sunday | El domingo
    This time | Esta vez
    A little later | Un poco más tarde
    * At last | Al fin
    * After breakfast | Después del desayuno
    * Perhaps | Quizá
    * In secret | En secreto
    * At midnight | A medianoche
    * On Friday | El viernes
    * At home | En casa
    * On Tuesday | El martes
    ~ In spring | En primavera
    ~ On Monday | El lunes
    ~ Loudly | En voz alta
    """)

  /// What may happen next to {a}, whatever went before.
  static let continuations = Table(
    """
    {a} went home. | {a} se fue a casa.
    {a} laughed. | {a} se rió.
    {a} went to sleep. | {a} se durmió.
    {a} began to sing. | {a} empezó a cantar.
    {a} heard a noise. | {a} oyó un ruido.
    {a} ran away. | {a} huyó.
    {a} saw a bird. | {a} vio un pájaro.
    {a} wrote a letter. | {a} escribió una carta.
    {a} opened the door. | {a} abrió la puerta.
    {a} met a friend. | {a} encontró a una amiga.
    """)

  /// Numbers from zero to ten.
  static let numbers = Table(
    """
    zero | cero
    one | uno
    two | dos
    three | tres
    four | cuatro
    five | cinco
    six | seis
    seven | siete
    eight | ocho
    nine | nueve
    ten | diez
    """)
}
