// Words of both languages that tasks are made of, beside those of the instructions; a line is an entry, its fields are
// parted by bars.

/// Tables of words.
enum Words {
  /// What for, after "stayed there".
  static let purposes = table(
    """
    to hear the music | para oír la música
    to wait for the rain to stop | para esperar a que parase la lluvia
    to feed the ducks | para dar de comer a los patos
    to read a letter | para leer una carta
    to watch the boats | para mirar los barcos
    to rest a little | para descansar un poco
    to help a friend | para ayudar a un amigo
    to learn a song | para aprender una canción
    to look for a lost ring | para buscar un anillo perdido
    to count the stars | para contar las estrellas
    to eat in peace | para comer en paz
    to write a poem | para escribir un poema
    to keep dry | para no mojarse
    to talk to the baker | para hablar con el panadero
    to see the sunset | para ver la puesta del sol
    to sleep for an hour | para dormir una hora
    to mend a net | para arreglar una red
    to practise the violin | para practicar el violín
    to meet a cousin | para encontrarse con un primo
    to sell old books | para vender libros viejos
    to guard the luggage | para vigilar el equipaje
    to play chess | para jugar al ajedrez
    to bake bread | para hacer pan
    to plant tulips | para plantar tulipanes
    to catch a fish | para pescar un pez
    """)

  /// When.
  static let times = table(
    """
    on Monday | el lunes
    on Tuesday | el martes
    on Wednesday | el miércoles
    on Thursday | el jueves
    on Friday | el viernes
    on Saturday | el sábado
    on Sunday | el domingo
    in the morning | por la mañana
    in the afternoon | por la tarde
    at noon | al mediodía
    at midnight | a medianoche
    at sunrise | al amanecer
    after lunch | después de comer
    before breakfast | antes del desayuno
    in the winter | en invierno
    in the summer | en verano
    in the spring | en primavera
    in the autumn | en otoño
    after the storm | después de la tormenta
    before the party | antes de la fiesta
    """)

  /// Numbers from 0 to 19.
  static let numbers = table(
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
    eleven | once
    twelve | doce
    thirteen | trece
    fourteen | catorce
    fifteen | quince
    sixteen | dieciséis
    seventeen | diecisiete
    eighteen | dieciocho
    nineteen | diecinueve
    """)

  /// The moods of notes: glad, sad, neutral.
  static let moods = table(
    """
    glad | alegre
    sad | triste
    neutral | neutro
    """)

  /// Notes, by mood (0 glad, 1 sad, 2 neutral); `{a}` is a name, `{p}` a place, `{xa}` a thing.
  static let notes = table(
    """
    0 | What a lovely day {p}! {a} and I laughed all the time. | ¡Qué día tan bonito {p}! {a} y yo no paramos de reír.
    0 | I am so happy: {a} gave me {xa}, just what I wanted. | Estoy muy contenta: {a} me dio {xa}, justo lo que quería.
    0 | We danced {p} until late. {a} sang for us. It was wonderful. | Bailamos {p} hasta tarde. {a} cantó para nosotros. Fue maravilloso.
    0 | At last {a} is well again! We had a party {p}. | ¡Por fin {a} está bien! Hicimos una fiesta {p}.
    0 | {a} told me the funniest joke {p}, and I am still laughing. | {a} me contó el chiste más gracioso {p}, y todavía me río.
    0 | I won {xa} {p}. {a} and I jumped for joy. | Gané {xa} {p}. {a} y yo saltamos de alegría.
    1 | I cried {p} today, because {a} went away for ever. | Hoy lloré {p}, porque {a} se fue para siempre.
    1 | {a} is ill, and nobody can help. I sat {p} all alone. | {a} está mal y nadie puede ayudar. Me quedé {p}, completamente solo.
    1 | I lost {xa} {p}, and my heart is heavy. I miss it so much. | Perdí {xa} {p}, y me pesa el corazón. Lo echo mucho de menos.
    1 | Nobody came to the party. {a} wept, and I was unhappy too. | Nadie vino a la fiesta. {a} lloró, y yo también lo pasé mal.
    1 | Our old dog is dead. {a} buried it {p}. We could not speak. | Nuestro viejo perro ha muerto. {a} lo enterró {p}. No podíamos hablar.
    1 | {a} broke {xa} and blamed me. I feel terrible and lonely. | {a} rompió {xa} y me echó la culpa. Me siento fatal y sin nadie.
    2 | {a} is {p}. There is a meeting at four. | {a} está {p}. Hay una reunión a las cuatro.
    2 | The shop {p} opens at nine. Ask for {a}. | La tienda {p} abre a las nueve. Pregunta por {a}.
    2 | {a} has {xa}. It is one metre long. | {a} tiene {xa}. Mide un metro.
    2 | Please put {xa} on the table. {a} comes at six. | Por favor, pon {xa} en la mesa. {a} viene a las seis.
    2 | The bus stops {p}. {a} has the timetable. | El autobús para {p}. {a} tiene el horario.
    2 | {a} lives on the second floor. The letters are {p}. | {a} vive en el segundo piso. Las cartas están {p}.
    """)

  /// Ways of giving: base, past, participle, Spanish past.
  static let gifts = table(
    """
    give | gave | given | dio
    lend | lent | lent | prestó
    send | sent | sent | mandó
    bring | brought | brought | llevó
    """)

  /// Fields of all lines.
  static func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|").map { field in
        field.split(separator: " ").joined(separator: " ")
      }
    }
  }
}
