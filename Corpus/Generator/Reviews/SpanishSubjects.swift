// What Spanish reviews are about, in the order of the English table, with gender and number.

extension SpanishReviewWords {
  /// Lines `domain | role | words`; `@` stands for the pronoun of the item, `*` marks persons.
  static let subjects = """
    book | again | leer@ otra vez
    book | item | libro ms, libro de dibujos ms, cuento de piratas ms, novela de misterio fs, libro de adivinanzas ms
    book | rareitem | enciclopedia de cocina fs, trilogía fs, fábula fs, saga fs, antología fs, folletín ms, epopeya fs, relato policíaco ms
    book | part | principio | ms | emocionante divertido sorprendente | lento aburrido confuso
    book | part | final | ms | ingenioso divertido sorprendente | flojo tonto apresurado
    book | part | dibujos | mp | alegre divertido cuidado | pálido feo descuidado
    book | part | chistes | mp | nuevo ingenioso divertido | viejo cansado rancio
    book | part | lenguaje | ms | claro sencillo cálido | difícil rígido frío
    book | part | héroe | ms* | valiente divertido simpático | aburrido soso plano
    book | part | capítulos | mp | emocionante animado ingenioso | interminable aburrido lento
    book | part | letra | fs | grande claro limpio | diminuto torcido borroso
    meal | again | volver a comer allí
    meal | item | cena de la posada fs, almuerzo del puerto ms, cena de la estación fs, comida de la sala del pueblo fs
    meal | rareitem | banquete ms, bufé ms, barbacoa fs, merendola fs, parrillada fs, degustación fs, aperitivo ms, convite ms
    meal | part | sopa | fs | caliente sabroso rico | frío salado aguado
    meal | part | pan | ms | fresco caliente crujiente | duro viejo seco
    meal | part | ensalada | fs | fresco crujiente alegre | mustio ácido viejo
    meal | part | patatas | fp | dorado crujiente sabroso | duro quemado frío
    meal | part | pastel | ms | blando dulce fresco | seco duro quemado
    meal | part | limonada | fs | frío fresco dulce | tibio ácido aguado
    meal | part | cocinero | ms* | amable hábil generoso | grosero descuidado tacaño
    meal | part | platos | mp | lleno limpio caliente | sucio vacío frío
    toy | again | comprar@ otra vez
    toy | item | coche de pedales ms, autobús de juguete ms, carro de juguete ms, caballo de madera con ruedas ms, tractor de juguete ms
    toy | rareitem | triciclo ms, velocípedo ms, locomotora de juguete fs, carruaje de juguete ms, tranvía de juguete ms, caravana de juguete fs, camioneta de juguete fs, diligencia de juguete fs
    toy | part | ruedas | fp | liso rápido fuerte | rígido flojo ruidoso
    toy | part | pintura | fs | vivo liso brillante | áspero pálido pegajoso
    toy | part | tornillos | mp | firme fuerte brillante | flojo oxidado torcido
    toy | part | instrucciones | fp | claro útil sencillo | confuso inútil difícil
    toy | part | manillar | ms | fuerte liso firme | flojo torcido áspero
    toy | part | timbre | ms | claro alegre sonoro | ronco roto oxidado
    toy | part | caja | fs | fuerte bonito cuidado | roto arrugado húmedo
    toy | part | colores | mp | vivo alegre bonito | pálido apagado feo
    trip | again | repetir@
    trip | item | paseo en barco ms, viaje a la isla ms, excursión al lago fs, viaje en el tren de la montaña ms
    trip | rareitem | crucero ms, peregrinación fs, safari ms, expedición fs, travesía fs, caminata fs, gira en carruaje fs, romería fs
    trip | part | vista | fs | amplio claro hermoso | pobre gris feo
    trip | part | guía | ms* | alegre paciente listo | gruñón grosero impaciente
    trip | part | asientos | mp | blando cómodo limpio | duro sucio estrecho
    trip | part | merienda | fs | sabroso alegre generoso | escaso frío rancio
    trip | part | trayecto | ms | tranquilo agradable alegre | incómodo lento ruidoso
    trip | part | historias del conductor | fp | divertido emocionante ingenioso | aburrido interminable tonto
    trip | part | paradas | fp | bonito interesante agradable | feo inútil aburrido
    trip | part | mantas | fp | cálido blando limpio | húmedo roto sucio
    shop | again | volver a comprar allí
    shop | item | panadería del puente fs, floristería fs, tienda del cartel de hojalata fs, juguetería fs, tienda de comestibles fs
    shop | rareitem | mercería fs, ferretería fs, boutique fs, charcutería fs, droguería fs, quiosco ms, bazar ms, pescadería fs
    shop | part | servicio | ms | rápido amable paciente | lento grosero descuidado
    shop | part | precios | mp | justo bajo honrado | alto injusto abusivo
    shop | part | surtido | ms | grande rico variado | pequeño pobre escaso
    shop | part | mercancías | fp | fresco limpio cuidado | viejo polvoriento roto
    shop | part | dependiente | ms* | servicial amable alegre | gruñón grosero dormido
    shop | part | escaparate | ms | limpio luminoso bonito | sucio oscuro vacío
    shop | part | consejos | mp | honrado listo útil | falso inútil descuidado
    shop | part | estantes | mp | lleno ordenado limpio | vacío polvoriento torcido
    play | again | ver@ otra vez
    play | item | obra fs, función de títeres fs, obra de la escuela fs, comedia del teatrito fs
    play | rareitem | opereta fs, zarzuela fs, sainete ms, pantomima fs, melodrama ms, farsa fs, revista musical fs, auto sacramental ms
    play | part | música | fs | animado alegre tierno | chillón ruidoso aburrido
    play | part | trajes | mp | alegre vivo bonito | roto polvoriento feo
    play | part | actores | mp* | divertido animado valiente | rígido dormido aburrido
    play | part | canciones | fp | alegre animado tierno | aburrido interminable chillón
    play | part | trama | fs | ingenioso emocionante divertido | confuso aburrido lento
    play | part | iluminación | fs | cálido claro suave | pobre frío áspero
    play | part | decorado | ms | bonito alegre cuidado | flojo feo torcido
    play | part | final | ms | sorprendente tierno divertido | flojo apresurado tonto
    shoes | again | comprar@ otra vez
    shoes | item | zapatos mp, botas de invierno fp, sandalias fp, zapatillas fp, botas de lluvia fp
    shoes | rareitem | mocasines mp, zuecos mp, alpargatas fp, chanclas fp, botines mp, pantuflas fp, katiuskas fp, escarpines mp
    shoes | part | suelas | fp | fuerte blando cómodo | flojo resbaladizo duro
    shoes | part | cordones | mp | fuerte bonito cuidado | flojo corto roto
    shoes | part | cuero | ms | blando liso fuerte | rígido áspero agrietado
    shoes | part | color | ms | vivo alegre cálido | pálido feo apagado
    shoes | part | tacones | mp | fuerte seguro cómodo | flojo inseguro torcido
    shoes | part | forro | ms | cálido blando seco | roto áspero húmedo
    shoes | part | costuras | fp | fuerte limpio recto | flojo torcido débil
    shoes | part | hebillas | fp | brillante fuerte bonito | oxidado rígido torcido
    lesson | again | repetir@
    lesson | item | clase de violín fs, clase de natación fs, clase de cerámica fs, clase de tambor fs, clase de baile fs
    lesson | rareitem | clase de tango fs, clase de judo fs, clase de clarinete fs, clase de esgrima fs, clase de caligrafía fs, clase de violonchelo fs, clase de tiro con arco fs, clase de mandolina fs
    lesson | part | maestra | fs* | paciente alegre simpático | impaciente grosero dormido
    lesson | part | ejercicios | mp | ingenioso variado útil | aburrido interminable inútil
    lesson | part | explicaciones | fp | claro útil sencillo | confuso inútil difícil
    lesson | part | sala | fs | luminoso cálido tranquilo | oscuro frío ruidoso
    lesson | part | primera hora | fs | animado alegre agradable | interminable aburrido lento
    lesson | part | otros alumnos | mp* | amable alegre servicial | grosero ruidoso orgulloso
    lesson | part | libro de ejercicios | ms | claro bonito útil | aburrido confuso inútil
    lesson | part | melodías | fp | animado bonito alegre | aburrido feo soso
    """
  static let good = "bueno estupendo agradable precioso excelente maravilloso perfecto"
  static let bad = "malo horrible desagradable espantoso terrible decepcionante"
  static let meh = "normal corriente regular pasable aceptable"
  static let rareGood = """
    magnífico soberbio exquisito fenomenal sublime impecable deslumbrante fabuloso formidable genial glorioso
    fantástico admirable encantador sobresaliente asombroso celestial delicioso
    """
  static let rareBad = """
    pésimo atroz deplorable lamentable abominable insufrible nefasto repelente lastimoso detestable asqueroso
    indignante vergonzoso infame insoportable catastrófico mugriento desastroso
    """
  static let rareMeh = """
    mediocre anodino tolerable trivial moderado común convencional satisfactorio adecuado rutinario discreto
    intermedio estándar soportable
    """
}
