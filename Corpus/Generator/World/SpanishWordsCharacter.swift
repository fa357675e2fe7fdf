// Wishes, fears and collections in Spanish, by their English keys.

extension SpanishLexicon {
  /// What someone wants to do: an infinitive.
  static let wishes = dictionary(
    """
    to see a whale=ver una ballena
    to learn to juggle=aprender a hacer malabares
    to sleep under the open sky=dormir al aire libre
    to ride on a tractor=montar en tractor
    to play in a band=tocar en una banda
    to have a dog=tener un perro
    to be taller=crecer un palmo
    to speak with crows=hablar con los cuervos
    to sail round the world=dar la vuelta al mundo en barco
    to bake the biggest loaf in the country=hacer el pan más grande del país
    to find a fossil=encontrar un fósil
    to win at cards against the whole family=ganar a las cartas a toda la familia
    to stay awake until sunrise=aguantar sin dormir hasta la salida del sol
    to live in a lighthouse=vivir en un faro
    to dive like a duck=bucear como los patos
    to climb the church tower=subir a la torre de la iglesia
    to own a telescope=tener un telescopio
    to write a book with no sad parts=escribir un libro sin partes tristes
    to drive the milk van=conducir la furgoneta de la leche
    to understand the language of bees=entender el idioma de las abejas
    to grow a beard=dejarse crecer la barba
    to invent a new colour=inventar un color nuevo
    to travel in a hot-air balloon=viajar en globo
    to meet a real explorer=conocer a alguien que explore de verdad
    to walk on the bottom of the sea=caminar por el fondo del mar
    to keep a snail as a guard dog=tener un caracol como perro guardián
    to build a bridge out of ice=construir un puente de hielo
    to be invisible on washing days=volverse invisible los días de baño
    """)
  /// What someone is afraid of, after "a".
  static let fears = dictionary(
    """
    geese=los gansos
    thunder=los truenos
    the cellar stairs=la escalera del sótano
    wasps=las avispas
    the dentist=el dentista
    big dogs=los perros grandes
    deep water=las aguas profundas
    the headmaster's moustache=el bigote del director
    moths=las polillas
    being late=llegar tarde
    tunnels=los túneles
    loud balloons=los globos que explotan
    the neighbour's cockerel=el gallo del vecino
    heights=las alturas
    spiders in the bath=las arañas en la bañera
    singing alone=cantar sin compañía
    the dark end of the corridor=el fondo oscuro del pasillo
    escalators=las escaleras mecánicas
    crabs=los cangrejos
    ghosts in general=los fantasmas en general
    forgetting things=olvidarse de las cosas
    the old scarecrow=el viejo espantapájaros
    """)
  /// What someone collects, without an article.
  static let collections = dictionary(
    """
    smooth stones=piedras lisas
    bus tickets=billetes de autobús
    bottle tops=chapas de botella
    feathers=plumas
    stamps with ships on them=sellos con barcos
    funny names=nombres graciosos
    keys without locks=llaves sin cerradura
    buttons=botones
    pine cones=piñas
    shadows of hands=sombras de manos
    old postcards=postales antiguas
    words that rhyme with soup=palabras que riman con sopa
    snail shells=conchas de caracol
    sugar packets=sobres de azúcar
    pressed leaves=hojas secas
    maps of places that don't exist=mapas de sitios que no existen
    bits of blue glass=trocitos de vidrio azul
    marbles=canicas
    jokes=chistes
    recipes for soup=recetas de sopa
    candle stumps=cabos de vela
    the sounds of doors=ruidos de puertas
    """)
}
