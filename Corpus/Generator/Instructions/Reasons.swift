// Why people do what, and what is said beside it.

extension Words {
  /// What one does for a reason: English base and past, Spanish preterite.
  static let reactions = Table(
    """
    stay at home | stayed at home | se quedó en casa
    go home | went home | se fue a casa
    laugh | laughed | se rió
    cry | cried | lloró
    sing | sang | cantó
    run | ran | corrió
    smile | smiled | sonrió
    wake up | woke up | se despertó
    stop | stopped | se detuvo
    hide | hid | se escondió
    call for help | called for help | pidió ayuda
    dance | danced | bailó
    jump | jumped | saltó
    wait | waited | esperó
    shout | shouted | gritó
    sit down | sat down | se sentó
    stand up | stood up | se levantó
    run away | ran away | huyó
    leave | left | se marchó
    * come back | came back | volvió
    * whisper | whispered | susurró
    * turn round | turned round | se dio la vuelta
    ~ sigh | sighed | suspiró
    """)

  /// Reasons: the clause and the word that a right answer must hold, in English and in Spanish.
  static let reasons = Table(
    """
    it was raining | raining | llovía | llovía
    it was snowing | snowing | nevaba | nevaba
    it was late | late | era tarde | tarde
    it was cold | cold | hacía frío | frío
    it was hot | hot | hacía calor | calor
    the road was closed | road | el camino estaba cerrado | camino
    the soup was ready | soup | la sopa estaba lista | sopa
    the sun was shining | sun | brillaba el sol | sol
    the dog was barking | dog | el perro ladraba | perro
    the door was open | door | la puerta estaba abierta | puerta
    a friend was there | friend | había una amiga allí | amiga
    the bus was full | bus | el autobús iba lleno | autobús
    the train had left | train | el tren había salido | tren
    the wind was strong | wind | el viento era fuerte | viento
    the shop was closed | shop | la tienda estaba cerrada | tienda
    the baby was asleep | baby | el bebé dormía | bebé
    the grandmother was ill | grandmother | la abuela estaba enferma | abuela
    the teacher was angry | teacher | el maestro estaba enfadado | maestro
    the music was loud | music | la música sonaba fuerte | música
    the water was warm | water | el agua estaba tibia | agua
    the fire was out | fire | el fuego se había apagado | fuego
    the house was empty | house | la casa estaba vacía | casa
    the milk was sour | milk | la leche estaba agria | leche
    the river was high | river | el río venía crecido | río
    the ground was muddy | ground | la tierra estaba embarrada | tierra
    the story was sad | story | el cuento era triste | cuento
    the game was over | game | el juego había terminado | juego
    the birds were singing | birds | los pájaros cantaban | pájaros
    the stars were shining | stars | brillaban las estrellas | estrellas
    the horse was tired | horse | el caballo estaba cansado | caballo
    the joke was funny | joke | la broma era graciosa | broma
    the dinner was ready | dinner | la cena estaba lista | cena
    the noise was terrible | noise | el ruido era terrible | ruido
    the storm was near | storm | la tormenta estaba cerca | tormenta
    the school was closed | school | la escuela estaba cerrada | escuela
    the news was good | news | la noticia era buena | noticia
    the answer was right | answer | la respuesta era correcta | respuesta
    the song was beautiful | song | la canción era bonita | canción
    the tree was falling | tree | el árbol se caía | árbol
    the market was full | market | el mercado estaba lleno | mercado
    * the bread was burnt | bread | el pan estaba quemado | pan
    * the moon was full | moon | había luna llena | luna
    * the cat was asleep | cat | el gato dormía | gato
    * the clouds were dark | clouds | las nubes eran oscuras | nubes
    * the sky was clear | sky | el cielo estaba despejado | cielo
    * the snail was slow | snail | el caracol era lento | caracol
    * the neighbour was there | neighbour | la vecina estaba allí | vecina
    * the butter was gone | butter | la mantequilla se había acabado | mantequilla
    ~ the fog was thick | fog | la niebla era espesa | niebla
    ~ the thunder was loud | thunder | el trueno sonaba fuerte | trueno
    ~ the plan was good | plan | el plan era bueno | plan
    ~ the kitten was lost | kitten | el gatito se había perdido | gatito
    """)

  /// Sentences that no question is about.
  static let fillers = Table(
    """
    It was raining. | Llovía.
    The sun was shining. | Brillaba el sol.
    It was a quiet day. | Era un día tranquilo.
    The wind was cold. | El viento era frío.
    It was early in the morning. | Era muy temprano.
    It was already late. | Ya era tarde.
    The birds were singing. | Los pájaros cantaban.
    Nobody said a word. | Nadie dijo nada.
    It was a long day. | Era un día largo.
    Everybody was tired. | Todos estaban cansados.
    * The night was warm. | La noche era cálida.
    * It was early, and the birds were singing. | Era temprano y los pájaros cantaban.
    ~ The day was cold and quiet. | El día era frío y tranquilo.
    """)
}
