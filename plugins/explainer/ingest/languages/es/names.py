"""Spanish words for names."""

from __future__ import annotations

import re

from ..names import NameRules, lines, words

_OPENS_THINGS = words(
    """
    huracan tormenta ciclon monte puerto san santa santo isla islas lago rio cabo fuerte campo villa ciudad calle
    avenida plaza parque hotel teatro operacion universidad escuela hospital centro instituto fundacion ley proyecto
    carguero buque barco guardacostas petrolero yate lancha patrullero aeropuerto estadio palacio castillo torre puente barrio provincia municipio caso premio copa cine sala cafe el los las
    """
)

NAMES = NameRules(
    posts=words(
        """
        mediador mediadora presidente presidenta presidentes vicepresidente vicepresidenta expresidente expresidenta exmandatario ministro
        ministra ministros exministro exministra viceministro viceministra viceministros canciller cancilleres excanciller
        vicecanciller secretario secretaria secretarios exsecretario subsecretario subsecretaria vicesecretario
        vicesecretaria embajador embajadora exembajador exembajadora enviado enviada representante representantes
        comisionado comisionada jefe jefa exjefe director directora directores exdirector exdirectora subdirector
        subdirectora lider lideres dirigente gobernador gobernadora exgobernador alcalde alcaldesa exalcalde senador
        senadora senadores exsenador diputado diputada diputados congresista congresistas legislador legisladora negociador
        negociadora diplomatico diplomatica consul funcionario funcionaria portavoz vocero vocera asesor asesora analista
        experto experta profesor profesora catedratico catedratica investigador investigadora economista abogado abogada
        juez jueza fiscal general almirante coronel capitan teniente comandante sargento coordinador coordinadora
        administrador administradora periodista escritor escritora poeta historiador historiadora activista opositor
        opositora disidente fundador fundadora obispo arzobispo cardenal papa padre pastor sacerdote monsenor rey reina
        principe princesa emperador candidato candidata mandatario mandataria gobernante homologo homologa encargado
        encargada magistrado magistrada procurador procuradora contralor contralora primer politologo politologa
        sociologo sociologa cientifico cientifica medico medica doctor doctora enfermero enfermera empresario empresaria
        banquero banquera dictador lider premier actor actriz cantante musico musica cineasta artista pintor pintora
        entrenador entrenadora jugador jugadora delegado delegada titular rector rectora decano decana presentador
        presentadora conductor conductora editor editora corresponsal reportero reportera migrante agente oficial policia
        libertador apostol heroe procer caudillo martir comandante apoderado cofundador cofundadora subprocurador oficialista
        antropologo antropologa psicologo psicologa biologo biologa arqueologo arqueologa epidemiologo epidemiologa gerente
        comisario comisaria concejal regidor regidora tesorero auditor productor productora fotografo fotografa comerciante
        negociadores mediadores legisladores alcaldes gobernadores premieres presidentas ministras ombudsman defensor defensora
        testigo maestro maestra estudiante agricultor agricultora campesino campesina vecino vecina residente
        """
    ),
    plurals=frozenset(),
    callings=words(
        "migrante agente oficial policia testigo maestro maestra estudiante campesino vecino vecina jefe jefa titular general"
    ),
    verbs_too=words("encargado encargada delegado lider"),
    modifiers=words(
        """
        ex actual entonces nuevo nueva alto alta primer primera vice adjunto adjunta asistente interino interina general
        nacional regional estatal federal republicano republicana democrata democratas opositor opositora saliente entrante
        electo electa designado designada principal permanente especial ejecutivo ejecutiva supremo suprema fallecido
        fallecida extinto sumo comunista socialista conservador conservadora liberal independiente segundo segunda
        norteamericano norteamericana maximo maxima historico historica veterano veterana joven
        """
    ),
    former=re.compile(r"\b(?:ex[\s-]?|el entonces |antiguo |antigua )", re.IGNORECASE),
    portfolios=words(
        """
        relaciones exteriores asuntos consulares estado seguridad interior defensa economia hacienda justicia salud
        trabajo educacion cultura energia agricultura comercio turismo transporte comunicaciones comunicacion migracion
        inmigracion extranjeria identificacion exterior inversion hemisferio occidental america latina caribe europa
        asia africa consejo senado republica gobierno departamento ministerio camara asamblea cancilleria direccion
        oficina agencia comision partido union nacion patria interna nacional unidos unidas
        deporte deportes desarrollo social sociales publica publico publicos funcion integracion bienestar obras planeacion
        planificacion finanzas vivienda pesca ganaderia industria mineria petroleo hidrocarburos ambiente ciencia tecnologia
        innovacion juventud familia ninez prevencion proteccion civil electoral municipal estatal federado democratica
        popular revolucionario institucional profesional docente gobernacion inteligencia contraterrorismo operaciones
        politica politicos humanos refugiados poblacion frontera fronteras recursos naturales alimentacion agraria
        """
    ),
    never_last=frozenset(),
    beside_given=frozenset(),
    honorifics=words(
        "sr sra srta dr dra don dona lic ing mr mrs ms senor senora senorita licenciado ingeniero compañero"
    ),
    styles=words("SE SM SAR"),
    ranks=words("gral cnel tte sen rep gob cap mons prof"),
    kin=words(
        """
        esposa esposo hijo hija hermano hermana madre padre abuelo abuela tio tia primo prima sobrino sobrina nieto nieta
        viuda viudo companera pareja novia novio hijos hermanos amigo amiga colega
        """
    ),
    family=words(
        """
        esposa esposo mujer marido hijo hija hijos hijas hermano hermana hermanos hermanas madre padre viuda viudo tio
        tia primo prima sobrino sobrina nieto nieta abuelo abuela cunado cunada suegro yerno
        """
    ),
    whose=words("su sus mi nuestro nuestra"),
    befalls=words(
        "arresto detencion encarcelamiento extradicion asesinato renuncia nombramiento candidatura secuestro"
    ),
    led=words(
        "encabezado encabezada encabezados encabezadas presidido presidida dirigido dirigida liderado liderada"
        " representado representada acompañado acompañada recibido recibida"
    ),
    by=words("por"),
    befallen=words(
        "detenido detenida arrestado arrestada encarcelado encarcelada asesinado asesinada extraditado reelegido"
    ),
    being=words("fue fueron ha sido quien"),
    groups=words(
        """
        republicano republicana republicanos democrata democratas cristiano cristianos catolico catolicos musulman
        musulmanes judio judios arabe arabes latino latinos hispano hispanos comunista comunistas socialista socialistas
        hamas hezbola hizbula taliban talibanes chavista sandinista sandinistas peronista indigena indigenas
        """
    ),
    bodies=words(
        """
        departamento ministerio comite comision consejo agencia administracion oficina servicio servicios instituto
        universidad escuela academia fundacion organizacion asociacion union liga partido congreso senado parlamento
        asamblea corte tribunal banco fondo compania empresa grupo red centro coalicion alianza autoridad junta embajada
        consulado delegacion guardia patrulla policia fuerza fuerzas ejercito marina armada naciones cancilleria
        secretaria secretaría secretarías direccion aduana aduanas camara federacion confederacion movimiento frente corporacion iglesia
        hospital gobierno gabinete fiscalia procuraduria defensoria cruz club equipo mision dea fbi cia onu otan ue oea
        cbp ice uscis mercosur celac alba caricom radio television canal diario periodico revista agencia prensa tv
        seccion buro observatorio cooperativa asociaciones ministerios vicepresidencia subsecretaría despacho brigada
        """
    ),
    things=words(
        """
        calle avenida plaza parque edificio torre puente aeropuerto estacion puerto rio lago mar oceano bahia golfo isla
        islas montana monte valle desierto playa costa condado ciudad pueblo provincia distrito region frontera estrecho
        canal palacio hotel museo teatro estadio base carcel prision cementerio monumento ley acuerdo acuerdos tratado
        pacto protocolo convencion declaracion resolucion plan programa cumbre conferencia guerra revolucion crisis
        dia semana mes ano premio copa juegos elecciones huracan tormenta ciclon terremoto operacion titulo seccion
        articulo doctrina orden informe libro biblia constitucion reino imperio proceso comunicado dialogo
        conversaciones ronda caso politica medalla torneo campeonato feria festival proyecto iniciativa titulo
        estrategia memorandum jornada aniversario
        """
    ),
    opens_things=_OPENS_THINGS,
    before_things=re.compile(
        r"\b(?:el|la|los|las|en|grupo|banda|equipo|película|novela|canción|llamado|llamada) $", re.IGNORECASE
    ),
    governs=words("administracion gobierno campana gabinete presidencia"),
    headed=frozenset(),
    in_headlines=words("visita viaje gira llama recibe viaja asiste preside"),
    times=words(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
        miercoles jueves viernes sabado domingo navidad pascua ramadan primavera verano otono invierno
        """
    ),
    others=words(
        """
        dios cristo internet norte sur este oeste occidente oriente medio gran grande nueva nuevo estados unidos casa
        blanca capitolio reino unido union europea america latina caribe foto fotos imagen video fuente fuentes reuters ap
        afp efe twitter facebook com www http https covid covid-19 etecsa nota tomado lea vea ademas islam patria socialismo
        comunismo revolucion hemisferio triangulo golfo cono derechos humanos zona via si no
        """
    ),
    also_surnames=words(
        """
        rey reina leon castillo torres rios puente campos iglesias cruz santiago bolivar medina cordoba toledo burgos
        valencia salamanca zamora avila merida lima calle plaza montes valle guerra paz mayo abril domingo prado lago
        escribano fiscal conde duque cabo fuerte vega rojas blanco moreno marino franco aleman frances pastor obispo
        guardia cardenal santos santa maria principe delgado villa villar castro sierra costa ríos marte mar
        canal caballero romero sala sala calderon zapatero herrero medico navarro montana monte jordan
        mendoza monaco madrid torre fuente iglesia garza hoz guadalupe belen granada victoria rosario oriente tijuana zaragoza almeria jaca leiva
        price king bishop banks young white brown jackson washington lincoln houston north west bush rice
        """
    ),
    media=frozenset(),
    small_open_things=_OPENS_THINGS
    | words("terminal base unidad cancha gimnasio biblioteca archivo metro linea sede central termoelectrica fabrica"),
    bodies_first=True,
    behind_hyphen=frozenset(),
    behind_name=words("PhD MBA MSc"),
    particles=words("de del la las los da do dos das di du van von der bin ibn al el"),
    openers=words(
        """
        el la los las un una unos unas en de del al a por para con sin sobre tras desde hasta entre segun durante
        mientras cuando como si que se su sus esta este estos estas ese esa eso esto no ni tambien ademas asimismo
        embargo pero y o ya mas menos muy todo toda todos todas otro otra otros otras mi tu yo ella ellos nosotros hay
        es son fue fueron ha han habia hoy ayer luego despues antes ahora aqui alli dos tres cuatro cinco miles cientos
        asi aunque porque pues quien quienes cual cuales donde lo le les nos respecto ante bajo contra mediante
        igualmente finalmente anteriormente previamente posteriormente actualmente recientemente precisamente
        dijo afirmo señalo declaro aseguro indico explico agrego anadio expreso reitero anuncio confirmo sostuvo
        """
    ),
    articles=words("el la los las un una al del"),
    of=words("de del para ante en a"),
    at=words("en desde hasta hacia cerca"),
    joining=words("y e"),
    companies=lines(
        "wells fargo|goldman sachs|morgan stanley|costa rica|hong kong|prensa latina|juventud rebelde|al qaeda|dow jones|"
        "washington post|new york|york times|wall street|financial times|los angeles|miami herald|human rights|associated press|"
        "al jazeera|fox news|bloomberg news|amnistia internacional|medicos sin|save the|open doors|black lives"
    ),
    acronyms={
        "ONU": "Naciones Unidas",
        "UE": "Unión Europea",
        "OTAN": "OTAN",
        "OEA": "OEA",
        "FBI": "FBI",
        "CIA": "CIA",
        "DHS": "DHS",
        "CBP": "CBP",
        "ICE": "ICE",
        "USCIS": "USCIS",
        "FMI": "FMI",
        "ACNUR": "ACNUR",
        "OIM": "OIM",
        "CELAC": "CELAC",
    },
    cities=lines(
        """
        Washington|Pekín|Ginebra|Miami|Ottawa|Nueva Delhi|Brasilia|Quito|Santo Domingo|Barcelona|Houston|Boston|San Diego|
        San Francisco|El Paso|Seattle|Atlanta|Dallas|Nueva York|Ciudad de México|Ciudad Juárez|Reynosa|Matamoros|
        Tapachula|Guadalajara|Bruselas|Kiev|Múnich|Nueva Jersey|Florida|California|Texas|Arizona|Cataluña|
        San José|San Juan|San Salvador|Tegucigalpa|Managua|Panamá|Ciudad de Panamá|Medellín|Cali|Cartagena|Guayaquil|
        Puerto Príncipe|Tel Aviv|Gaza|América Latina|Centroamérica|América Central|Sudamérica|Europa|África|Asia|
        Medio Oriente|Oriente Medio|Norteamérica|Ginebra|La Haya|Rio de Janeiro|Río de Janeiro|Rabat|Ankara
        """
    ),
    age=re.compile(r",? de \d{1,3} años|\s?\(\d{1,3}\)"),
    years_old=re.compile(
        r"(?:de \d+ años|(?:un|una) (?:[\w-]+ ){0,2}?(?:hombre|mujer|joven|niño|niña|padre|madre|hij[oa])\b)"
    ),
    who=re.compile(r", (?:quien|cuyo|cuya)\b"),
    behind_post=re.compile(
        r"$|[-,.;:)\"”»]| (?:de|del|para|ante|en|a|al|por|y|e|que|quien|con|desde|encargad[oa]|a cargo|electo|electa|"
        r"adjunt[oa]|interin[oa]|general|nacional|[a-záéíóúñ]+(?:o|a|al|és|ense|or|ora))\b| [A-ZÁÉÍÓÚÑ(\"“«]"
    ),
)
