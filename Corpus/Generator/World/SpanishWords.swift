// Spanish adjectives, adverbs and verbs under their English lemmas.

extension SpanishLexicon {
  static let adjectiveEntries = """
    red=rojo, blue=azul, green=verde, yellow=amarillo, orange=anaranjado, purple=morado, pink=rosado, brown=marrón
    black=negro, white=blanco, grey=gris, golden=dorado, silver=plateado, dark=oscuro, light=claro, bright=brillante
    pale=pálido, colourful=de muchos colores, striped=a rayas, spotted=de lunares, big=grande, small=pequeño
    tiny=diminuto, huge=enorme, long=largo, short=corto, tall=alto, low=bajo, wide=ancho, narrow=estrecho
    thick=grueso, thin=delgado, round=redondo, square=cuadrado, flat=plano, straight=recto, crooked=torcido
    deep=profundo, shallow=poco profundo, heavy=pesado, light in weight=ligero, hard=duro, soft=blando, smooth=liso
    rough=áspero, sharp=afilado, blunt=desafilado, hot=caliente, warm=cálido, cool=fresco, cold=frío, frozen=helado
    wet=mojado, damp=húmedo, dry=seco, clean=limpio, dirty=sucio, muddy=embarrado, dusty=polvoriento, full=lleno
    empty=vacío, open=abierto, closed=cerrado, new=nuevo, old=viejo, ancient=antiguo, young=joven, modern=moderno
    broken=roto, mended=arreglado, torn=rasgado, worn=gastado, rusty=oxidado, shiny=reluciente, wooden=de madera
    metal=de metal, glass=de vidrio, paper=de papel, stone=de piedra, woollen=de lana, leather=de cuero, silk=de seda
    clay=de barro, copper=de cobre, iron=de hierro, plastic=de plástico, straw=de paja, sweet=dulce, sour=agrio
    bitter=amargo, salty=salado, spicy=picante, tasty=sabroso, delicious=delicioso, ripe=maduro, rotten=podrido
    fresh=recién hecho, raw=crudo, burnt=quemado, good=bueno, bad=malo, better=mejor, worse=peor, perfect=perfecto
    beautiful=hermoso, pretty=bonito, ugly=feo, strange=extraño, rare=raro, common=común, special=especial
    simple=sencillo, difficult=difícil, easy=fácil, possible=posible, impossible=imposible, safe=seguro
    dangerous=peligroso, useful=útil, useless=inútil, important=importante, famous=famoso, unknown=desconocido
    secret=secreto, cheap=barato, expensive=caro, rich=rico, poor=pobre, free=libre, busy=ocupado, ready=listo
    late=tardío, early=temprano, quick=rápido, slow=lento, loud=ruidoso, quiet=silencioso, silent=callado
    strong=fuerte, weak=débil, brave=valiente, cowardly=cobarde, clever=ingenioso, wise=sabio, foolish=tonto
    kind=amable, gentle=tierno, friendly=simpático, rude=grosero, polite=educado, honest=honrado, proud=orgulloso
    modest=modesto, shy=tímido, curious=curioso, patient=paciente, impatient=impaciente, generous=generoso
    stingy=tacaño, greedy=codicioso, lazy=perezoso, hard-working=trabajador, careful=cuidadoso, careless=descuidado
    tidy=ordenado, untidy=desordenado, stubborn=terco, cheerful=alegre, serious=serio, funny=gracioso, noisy=bullicioso
    dreamy=soñador, playful=juguetón, loyal=fiel, helpful=servicial, forgetful=olvidadizo, talkative=hablador
    happy=feliz, glad=contento, sad=triste, angry=enfadado, afraid=asustado, worried=preocupado, nervous=nervioso
    calm=tranquilo, tired=cansado, sleepy=somnoliento, awake=despierto, asleep=dormido, hungry=hambriento
    thirsty=sediento, sick=enfermo, healthy=sano, surprised=sorprendido, amazed=asombrado, confused=confundido
    disappointed=decepcionado, ashamed=avergonzado, guilty=culpable, grateful=agradecido, jealous=celoso
    lonely=solitario, bored=aburrido, excited=emocionado, hopeful=esperanzado, relieved=aliviado, satisfied=satisfecho
    sure=convencido, alone=solo, together=juntos, alive=vivo, dead=muerto, lost=perdido, hidden=escondido
    missing=desaparecido, stuck=atascado, tame=manso, wild=salvaje, lame=cojo, blind=ciego, deaf=sordo, bare=desnudo
    blond=rubio, bald=calvo, curly=rizado, sunny=soleado, cloudy=nublado, windy=ventoso, rainy=lluvioso
    snowy=nevado, foggy=brumoso, starry=estrellado, next=siguiente, last=último, first=primero, second=segundo
    third=tercero, same=mismo, different=distinto, similar=parecido, whole=entero, half=medio, single=único
    double=doble, true=verdadero, false=falso, favourite=favorito, own=propio, nearby=cercano, distant=lejano
    northern=norteño, foreign=extranjero, homemade=casero, folded=doblado, hand-painted=pintado a mano
    carved=tallado, embroidered=bordado, patched=remendado, polished=pulido, borrowed=prestado, forgotten=olvidado
    """

  static let adverbEntries = """
    now=ahora, then=entonces, soon=pronto, later=más tarde, before=antes, afterwards=después, always=siempre
    never=nunca, often=a menudo, sometimes=a veces, already=ya, still=todavía, again=otra vez, early=temprano
    late=tarde, today=hoy, yesterday=ayer, tomorrow=mañana, here=aquí, there=allí, near=cerca, far=lejos, inside=dentro
    outside=fuera, above=arriba, below=abajo, in front=delante, behind=detrás, around=alrededor, everywhere=por todas partes
    nowhere=en ninguna parte, slowly=despacio, quickly=deprisa, suddenly=de repente, carefully=con cuidado
    quietly=en silencio, loudly=en voz alta, well=bien, badly=mal, better=mejor, very=muy, much=mucho, little=poco
    too much=demasiado, enough=bastante, almost=casi, only=solo, also=también, neither=tampoco, perhaps=quizá
    surely=seguro, finally=por fin, meanwhile=mientras tanto, together=juntos, apart=aparte, straight on=todo recto
    happily=alegremente, sadly=con tristeza, gently=suavemente, proudly=con orgullo, softly=en voz baja, truly=de verdad
    exactly=exactamente, at once=enseguida, at last=al fin, by chance=por casualidad, on purpose=a propósito
    little by little=poco a poco, in vain=en vano, on foot=a pie, upside down=boca abajo, halfway=a medio camino
    """

  static let verbEntries = """
    be=ser, have=tener, do=hacer, say=decir, go=ir, come=venir, see=ver, give=dar, take=tomar, get=conseguir, put=poner
    find=encontrar, look for=buscar, lose=perder, keep=guardar, hold=sostener, carry=llevar, bring=traer, fetch=recoger
    send=enviar, receive=recibir, share=compartir, lend=prestar, borrow=pedir prestado, return=devolver, steal=robar
    hide=esconder, show=mostrar, want=querer, wish=desear, need=necesitar, like=gustar, love=amar, hate=odiar
    hope=esperar, wait=esperar, think=pensar, believe=creer, know=saber, know someone=conocer, learn=aprender
    teach=enseñar, understand=entender, remember=recordar, forget=olvidar, dream=soñar, imagine=imaginar
    decide=decidir, choose=elegir, try=intentar, begin=empezar, finish=terminar, continue=continuar, stop=parar
    open=abrir, close=cerrar, lock=echar la llave, knock=llamar, ring=sonar, enter=entrar, leave=salir, arrive=llegar
    stay=quedarse, live=vivir, visit=visitar, travel=viajar, walk=caminar, run=correr, jump=saltar, climb=trepar
    fall=caer, stumble=tropezar, slip=resbalar, fly=volar, swim=nadar, dive=zambullirse, row=remar, ride=montar
    drive=conducir, follow=seguir, chase=perseguir, catch=atrapar, escape=escapar, turn=girar, cross=cruzar
    go up=subir, go down=bajar, approach=acercarse, go away=alejarse, sit=sentarse, stand up=levantarse, lie down=tumbarse
    sleep=dormir, wake up=despertar, rest=descansar, eat=comer, drink=beber, taste=probar, cook=cocinar, bake=hornear
    fry=freír, boil=hervir, cut=cortar, mix=mezclar, knead=amasar, peel=pelar, pour=verter, fill=llenar, empty=vaciar
    wash=lavar, clean=limpiar, sweep=barrer, scrub=fregar, dry=secar, iron=planchar, sew=coser, knit=tejer
    mend=arreglar, break=romper, build=construir, make=fabricar, paint=pintar, draw=dibujar, write=escribir
    read=leer, count=contar, measure=medir, weigh=pesar, sing=cantar, dance=bailar, play=jugar, play music=tocar
    act=actuar, paint over=repintar, plant=plantar, sow=sembrar, water=regar, harvest=cosechar, pick=recoger fruta
    dig=cavar, bury=enterrar, grow=crecer, bloom=florecer, wither=marchitarse, feed=alimentar, milk=ordeñar
    shear=esquilar, hunt=cazar, fish=pescar, gather=reunir, collect=coleccionar, buy=comprar, sell=vender, pay=pagar
    cost=costar, earn=ganar, save=ahorrar, spend=gastar, work=trabajar, help=ayudar, serve=servir, obey=obedecer
    speak=hablar, tell=relatar, ask=preguntar, answer=contestar, ask for=pedir, call=llamar por teléfono, shout=gritar
    whisper=susurrar, explain=explicar, promise=prometer, thank=agradecer, greet=saludar, say goodbye=despedirse
    apologise=disculparse, forgive=perdonar, invite=invitar, congratulate=felicitar, warn=avisar, advise=aconsejar
    lie=mentir, confess=confesar, deny=negar, argue=discutir, quarrel=pelearse, agree=acordar, complain=quejarse
    laugh=reír, smile=sonreír, cry=llorar, sigh=suspirar, yawn=bostezar, sneeze=estornudar, tremble=temblar
    blush=sonrojarse, hug=abrazar, kiss=besar, listen=escuchar, hear=oír, look=mirar, watch=observar, notice=notar
    feel=sentir, touch=tocar con la mano, smell=oler, push=empujar, pull=tirar, lift=levantar, throw=lanzar, drop=soltar
    hang=colgar, tie=atar, untie=desatar, fold=doblar, wrap=envolver, unwrap=desenvolver, cover=cubrir, light=encender
    put out=apagar, burn=quemar, melt=derretir, freeze=helar, rain=llover, snow=nevar, shine=brillar, blow=soplar
    float=flotar, sink=hundirse, drift=ir a la deriva, win=vencer, compete=competir, practise=practicar, train=entrenar
    guess=adivinar, discover=descubrir, solve=resolver, invent=inventar, prove=demostrar, check=comprobar
    protect=proteger, save someone=salvar, heal=curar, care for=cuidar, worry=preocuparse, scare=asustar, calm=calmar
    surprise=sorprender, please=agradar, miss=echar de menos, celebrate=celebrar, enjoy=disfrutar, marry=casarse
    be born=nacer, die=morir, change=cambiar, move=mover, happen=suceder, seem=parecer, become=convertirse
    begin again=recomenzar, repeat=repetir, test=ensayar, polish=pulir, carve=tallar, saw=serrar, hammer=martillear
    nail=clavar, glue=pegar, screw=atornillar, load=cargar, unload=descargar, pack=empaquetar, deliver=entregar
    """
}
