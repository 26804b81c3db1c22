"""Spanish words for talks."""

from __future__ import annotations

import re

from ..talks import TalkRules, words
from .peoples import PEOPLES

_TALKS = (
    r"(?:conversaciones|negociaciones|consultas|di[áa]logos?|Di[áa]logos?|Consultas|Conversaciones|Negociaciones|"
    r"pl[áa]ticas)"
)
_HOLD = (
    r"(?:sostuv\w+|sostien\w+|sostendr\w+|sostener|celebr\w+|mant(?:uv|ien|endr)\w+|mantener|realiz\w+|efectu\w+|"
    r"reanud\w+|inici\w+|comenz\w+|comienz\w+|conclu\w+|tuvieron|tendrán|llev\w+ a cabo|desarroll\w+)"
)
_WHO = (
    r"(?:funcionari[oa]s?|delegaci(?:ón|ones)|representantes?|negociador(?:es)?|diplomátic[oa]s?|enviad[oa]s?|"
    r"equipos?|"
    r"gobiernos?|partes?|homólog[oa]s?|ministr[oa]s?|viceministr[oa]s?|canciller(?:es)?|secretari[oa]s?|"
    r"subsecretari[oa]s?|embajador(?:es|as?)?|autoridades|expertos|comisi(?:ón|ones))"
)
_HAVE = r"(?:(?:sostuv|celebr|mantuv|sostendr|mantendr)\w+|tuvieron|tendrán|tuvo|tendrá|(?:ha|han|había|habían)\ (?:mantenido|sostenido|tenido|celebrado))"
_TAKES_PLACE = (
    r"(?:reanud|retom|reinici|inici|comenz|empez|celebr|sostuv|mantuv|realiz|efectu|conclu|termin|finaliz|reuni|encontr|vier|entrevist"
    r"|dialog|convers|negoci|hub|llev|abri|arranc|asisti|particip|encabez|presidi|recibi|acogi|inaugur|instal|clausur|cerr|abord|analiz"
    r"|discuti|debati|sentar|desarroll|prosigui|continu|culmin|tuvier|fuer|volvi|copresidi|protagoniz|hizo|hicier|aterriz|concret)"
)
"""How verbs begin on whose day talks are."""
_BE = r"(?:es|son|fue|fueron|era|eran|ser|sido|será|serán|está|están|estaba|estaban)"

TALKS = TalkRules(
    peoples=PEOPLES,
    glance=re.compile(
        r"(?i)\b(?:conversa|negocia|dialog|consultas|di[áa]logo|rondas?\b|delegaci|pl[áa]ticas|reuni|encuentro|"
        r"cumbre|sesi[óo]n|recib|entrevist|visita\b|viaj|gira\b|"
        r"representa|encabez|presidi)"
    ),
    noun=re.compile(
        rf"""\b(?:
        (?P<strong>
            (?:rondas?|sesi(?:ón|ones)|series?|jornadas?)\ de\ (?:[\w-]+\ ){{0,4}}?
            (?:{_TALKS[3:-1]}|reuniones|discusiones)\b
          | {_TALKS}\b
          | rondas?\ (?:migratori|negociador)\w+
        )
      | (?P<round>[Rr]ondas?\b(?!\ de\b))
      | (?P<pronoun>(?!))
      | (?P<weak>
            [Rr]euni(?:ón|ones)\b|[Ee]ncuentros?\b|[Ee]ntrevistas?\ bilateral(?:es)?\b|[Cc]umbre\b|[Ss]esi(?:ón|ones)\b|[Cc]ita\b
        )
        )""",
        re.VERBOSE,
    ),
    talks_proper=re.compile(r"(?i)\b(?:conversaciones|rondas?|negociaciones)\b"),
    at_table=re.compile(
        r"\b(?:enviados|diplomáticos|ministros|cancilleres|delega\w+|gobiernos?|países|naciones|partes|líderes|rebeldes|oposición)\b"
    ),
    of_many=re.compile(r"\b(?:[Cc]umbre|[Cc]onferencia)\b"),
    for_peace=re.compile(
        r"\b(?:paz|nuclear|alto\ el\ fuego|tregua|conflicto|guerra|guerrilla|rebeldes|ONU|mediador\w*|diplomátic\w+)\b"
    ),
    short_name=re.compile(r"(?:Diálogo|Consultas|Conversaciones|Ronda|Nivel)\ \((?P<name>[A-Z]{3,8})\)(?P<body>(?!))?"),
    not_noun=re.compile(
        r"(?:\b(?:a|en)\ \|[Cc]onsultas?\b(?!\ (?:entre|con|bilaterales|políticas))"
        r"|\b(?:espi\w+|intercept\w+|grab\w+|escuch\w+|pinch\w+)\ (?:[\w-]+\ ){0,4}\|[Cc]onversaciones|\|[Cc]onversaciones\ (?:telefónicas|privadas|informales\ con|de\ WhatsApp)"
        r"|\b(?:Diálogo\ )?\|Di[áa]logo\ (?:Interamericano|Social|de\ Shangri)|\|[Cc]onsultas\ (?:médicas|"
        r"populares|públicas|con\ "
        r"(?:la\ población|expertos))|\b(?:interreligioso|salarial(?:es)?)\ \|)"
    ),
    pointing=re.compile(
        r"\b(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Ee]st[ae]s?|[Ee]s[ae]s?|[Aa]quel(?:la|los|las)?|[Dd]el|[Aa]l|"
        r"[Dd]icho|[Dd]icha|"
        r"[Dd]ichas|[Dd]ichos|[Ss]us?)(?:\ \w+){0,3}\ $"
    ),
    since=re.compile(r"\b[Dd]esde\ (?:el|la|las|los|su|sus)\ (?:\w+\ ){0,2}$"),
    again=re.compile(
        r"(?:\ en\ [A-ZÁÉÍÓÚÑ][\w.'’-]+(?:\ [A-ZÁÉÍÓÚÑ][\w.'’-]+)*)?,?\ y\ (?:de\ nuevo\ |(?:la|una|otra|el|un|otro)\ (?:segund[oa]|tercer[oa]?)?\ ?)?"
        r"(?:en\ [A-ZÁÉÍÓÚÑ][\w.'’-]+(?:\ [A-ZÁÉÍÓÚÑ][\w.'’-]+)*\ )?(?:en|el)\ "
    ),
    series=re.compile(
        r"\b(?:[Pp]róxim[oa]|[Úú]ltim[oa]|[Aa]nterior|[Pp]rimer[oa]?|[Ss]egund[oa]|[Tt]ercer[oa]?|[Cc]uart[oa]|[Qq]uint[oa]|"
        r"[Oo]tr[oa]|[Nn]uev[oa])\ (?:\w+\ ){0,2}$"
    ),
    with_whom=re.compile(r" (?:entre|con|del?(?! \d))\b"),
    joint_body=re.compile(r"(?!)"),
    named=re.compile(r"(?!)"),
    personal=re.compile(r"\b[Ss]us?(?: \w+)? $"),
    unusual_to=re.compile(r"(?!)"),
    filler=words(
        """
        el la los las un una unos unas de del y nueva nuevas nuevo próxima próximo última última primera segunda
        tercera cuarta quinta otra otras previa previas alto nivel oficiales oficial bilaterales bilateral
        trilateral directas indirectas ronda rondas sesión serie estas esta este ese esa esas dicha dichas reunión
        encuentro en sobre con a sostener sostuvieron celebrar celebraron realizaron conversaciones formales
        informales anual regular
        """
    ),
    topic=re.compile(r" (?:sobre|en materia de|acerca de) ((?:[a-záéíóúñ-]+\b ?){1,4})"),
    determiners=words(
        """
        el la los las un una este esta estas estos ese esa su sus dicho dicha en sobre con a al del sostener
        sostuvieron celebrar celebraron y o que durante tras desde por
        """
    ),
    pictured=re.compile(r"(?!)"),
    meeting=re.compile(
        r"\b(?:(?P<sent>(?!))|(?:(?<=[Tt]ras\ )|(?<=espués\ de\ )|(?<=uego\ de\ ))(?P<gerund>reunirse|entrevistarse|encontrarse)|(?P<host>recibió|recibieron|recibirá|recibe)|(?P<together>(?!))|"
        r"entrevistarse|encontrarse|se\ (?:reunieron|reunió|reunirán|reunirá|reúnen|reúne|encontraron|encontró|encontrarán|sentaron|sentarán|"
        r"entrevistaron|entrevistó|entrevistará|entrevistarán|vieron|verán|verá\ con|han\ reunido|ha\ reunido)|"
        r"dialog(?:aron|arán)|convers(?:aron|arán)|"
        rf"{_HAVE}\ (?:(?:el|este|esta|ayer|hoy|pasado|próximo|del|de|la|en|tarde|noche|lunes|martes|miércoles|jueves"
        r"|viernes|sábado|domingo|\d+|[a-z]+e?mbre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|octubre)\ ){0,5}?"
        r"(?:un|una|su|este|esta|otra|otro|varias|una\ serie\ de)?\ ?(?:(?!reun|encu|entr)[a-záéíóúñ]+\ ){0,3}?"
        r"(?:encuentros?|reuni(?:ón|ones)|entrevistas?|cita)(?=\ (?:[^.;:]{0,60}\ )?con\b|\ (?:bilateral|en|de\ trabajo|privad[oa]|este|el|para)\b|[,.])"
        r"|reunirse)\b"
    ),
    purposely=re.compile(r"\bpara\ $"),
    discussed_with=re.compile(r"(?P<with>(?!))"),
    thing=re.compile(r"\ con\ (?:la\ prensa|periodistas|familiares|estudiantes|empresarios|vecinos)\b"),
    remote=re.compile(r"\b(?:por\ teléfono|telefónicamente|(?:llamada|conversación|charla)\ telefónica)\b"),
    other_verb=re.compile(r"\b(?:informó|anunció|declaró|propuso|invitó|señaló|aseguró|explicó|indicó|acusó|pidió)\b"),
    to_object=words(
        """
        con su sus el la los las un una en de del al a por y hoy ayer mañana este esta allí aquí también brevemente
        tarde noche margen márgenes durante primera segunda vez semana mes pasado próximo homólogo homóloga
        """
    ),
    in_list=words("y e con de del la el los las su sus junto así como otros otras"),
    joined=re.compile(r"\b(?:y|e)\b|\bjunto (?:a|con)\b"),
    apposition=re.compile(r"\ \([^()]{1,40}\)|,\ [^;:“”]{1,110}?,"),
    there=re.compile(r"\b(?:[Ee]n|a)\ (?:[A-ZÁÉÍÓÚÑ][\w.-]+,?\ (?:y\ )?){0,4}$"),
    holds=re.compile(
        r"\b(?:sostuv\w+|sostien\w+|sostendr\w+|sostener|celebr\w+|mantuv\w+|mantien\w+|mantendr\w+|mantener|"
        r"realiz\w+|reanud\w+|inici\w+|comenz\w+|comienz\w+|conclu\w+|tuvo|tuvieron|tendrán|copresid\w+)(?!\w)"
    ),
    owned=re.compile(r"(?P<pronoun>\b[Ss]u)\ (?:\w+\ ){0,2}$"),
    with_alone=re.compile(r"\bcon\ $", re.IGNORECASE),
    city_of=re.compile(r",\ $"),
    post=re.compile(
        r"\b(?i:president[ea]s?|vicepresident[ea]|(?:vice)?ministr[oa]s?|(?:vice)?canciller(?:es)?|(?:sub)?secretari[oa]s?|embajador(?:es)?|"
        r"embajadora|enviad[oa]s?|representantes?|negociador(?:es)?|negociadora|comisionad[oa]s?|rey|reina|emir|príncipe|líder(?:es)?|mandatari[oa]s?|"
        r"asesor|asesora|(?:sub)?director(?:es)?|(?:sub)?directora|jef[ea]s?|par(?:es)?|coordinador|coordinadora|premier|papa|homólog[oa]s?)\b"
    ),
    home_first=re.compile(r"(?!)"),
    home_post=re.compile(r"(?!)"),
    own_voice=re.compile(r"(?!)"),
    holder=re.compile(r"(?!)"),
    release_of=re.compile(r"(?i:palabras|declaraci[óo]n|discurso)\ (?:de\ la|del|de)\ [Pp]resident[ea]\ "),
    premier_post=re.compile(r"(?!)"),
    home_premier=re.compile(
        r"\b[Ee]l\ (?:presidente\ del\ Gobierno|primer\ ministro|ministro\ de\ Asuntos\ Exteriores)\b(?!,?\ (?:de|del)\b|\ [A-Z])"
    ),
    leaders=re.compile(r"\b(?:líderes|presidentes|mandatarios|jefes\ de\ [Ee]stado|[Cc]umbre)\b"),
    leads=re.compile(r"\b(?:[Pp]resident[ea]|primer[ao]?\ ministr[oa]|líder|mandatari[oa])\ (?:\w+,?\ )?$"),
    denied=re.compile(r"\b(?:no|nunca)\b"),
    former=re.compile(
        r"\b(?:ex|antiguo|antigua|exmandatario|expresident[ea]|exministr[oa]|opositor|opositora|candidat[oa])[-\ ]+"
        r"(?:\w+\ )?$",
        re.IGNORECASE,
    ),
    about=re.compile(r"\b(?:para|ante|en)\ (?:la\ |el\ |los\ )?$"),
    next_listed=re.compile(r"(?!)"),
    listing=re.compile(r", | (?:y|e) "),
    of_side=re.compile(r"(?:^|,?\ )(?:del|de\ los|de\ la|de)\ $"),
    of_pair=re.compile(r"\b(?:entre|de|del|de\ los)\ (?:los\ |la\ |el\ )?$"),
    paired=re.compile(r"[-–—/]|(?P<and> (?:y|e) (?:los |la |el )?)"),
    of_thing=re.compile(r"(?!)"),
    possessed=re.compile(r"(?!)"),
    not_official=re.compile(r"\b(?:opositor|opositora|ex|rebelde)\b"),
    full_stop=re.compile(r"[a-zñáéíóú\d)”\"][.!?][”\"]?\s+(?=[A-ZÁÉÍÓÚÑ“\"¿])|\n"),
    relative=re.compile(r",\ (?:quien|que|cuy[oa]s?)\b"),
    same_day=re.compile(r"\b(?:(?:ese|el)\ mismo\ día|más\ tarde\ en\ el\ día)\b"),
    he_or_she_does=re.compile(r"(?!)"),
    he_or_she=re.compile(
        r"(?P<pronoun>(?!))?(?:^|,\ |\by\ |\bdonde\ |\bque\ )(?:[Dd]urante\ su\ (?:visita|estancia|gira),?\ |[Aa]ll[íá],?\ |[Tt]ambién\ |[Aa]demás,?\ |"
        r"[Aa]yer\ |[Hh]oy\ )*$"
    ),
    by_office=re.compile(r"(?!)"),
    deputies=frozenset(),
    next_one=re.compile(r"(?:;|,| y\b)+ "),
    participants=re.compile(r"(?!)"),
    listing_on=re.compile(r"(?!)"),
    beside=re.compile(r"\bcon\ la\ participación\ (?:de\ la|del?)\ "),
    their=re.compile(r"(?!)"),
    they=re.compile(
        r"(?:^|[.”\"]\ ?|\b(?:cuando|donde|vez\ que|después\ de\ que)\ )(?:(?:[Aa]mb[oa]s(?:\ partes|\ países)?|[Ll]os\ dos|[Ll]as\ (?:dos\ )?partes|"
        r"[Ll]os\ (?:presidentes|cancilleres|ministros|mandatarios))\ (?:\w+\ ){0,3})?(?:ya\ |también\ |no\ |volvieron\ a\ )?$"
    ),
    not_government=re.compile(r",|\ [A-Z]|-"),
    two_of_office=re.compile(r"(?!)"),
    delegates=re.compile(
        r"\b(?i:funcionarios|delegaci(?:ón|ones)|representantes|negociadores|diplomáticos|enviados|equipos|gobiernos|"
        r"partes|ministros|viceministros|cancilleres|expertos|comisiones|autoridades|líderes|presidentes|mandatarios|"
        r"jefes)\b"
    ),
    insurgents=re.compile(
        r"\b(?:rebeldes|guerrilleros|insurgentes|separatistas|(?<=la\ )(?:guerrilla|oposición)(?!\ [a-záéíóúñ]))\b"
    ),
    both=re.compile(
        r"\b(?:(?:los|las|ambos|ambas)\ (?:dos\ )?(?:países|naciones|partes|gobiernos|delegaciones|vecinos)|"
        r"ambos|ambas|"
        r"bilateral(?:es)?|dos\ (?:países|naciones))\b"
    ),
    two=re.compile(r"\b(?:[Dd]os|[Aa]mb[oa]s|[Bb]ilaterale?s?)\b"),
    sent=re.compile(r"(?!)"),
    of_six=re.compile(r"(?!)"),
    of_three=re.compile(r"\b(?:trilateral|tripartita)\b", re.IGNORECASE),
    between=re.compile(
        r"(?:\ \w{5,15})?(?:\ (?:sobre|de|en\ materia\ de|"
        r"acerca\ de)\ [\w\s-]{1,60}?)?\ (?:\w+\ ){0,3}?(?:entre|con|de)\ ",
        re.IGNORECASE,
    ),
    between_only=re.compile(r"\bentre\ $"),
    between_later=re.compile(r"\bentre\ "),
    hosting=re.compile(r"\b(?:acog\w+|auspici\w+|sede)\b"),
    told_in=re.compile(r"(?!)"),
    tells=re.compile(r"(?!)"),
    coordinated=re.compile(
        rf"\W*+(?:(?:(?i:{_WHO}|gobierno|exteriores|altos|de|del|el|la|los|las|y|e|con|su|sus)|[a-z]+ado|"
        r"[A-ZÁÉÍÓÚÑ][\w&.'’-]*+)(?!\w)\W*+){0,9}"
    ),
    party_noun=re.compile(
        r"(?:,?\ (?:y|e)\ )|[-–—]|/|[,.;:)]|$|\ (?:de|del|en|y|que|estuvo|está|estará|para|por|a|se|con|[A-Z]\w+)\b",
    ),
    not_party_before=re.compile(
        r"\b(?:[Ee]n|[Hh]acia|[Hh]asta|[Ss]obre|[Cc]ontra|[Dd]esde|[Dd]entro\ de|a|al|(?:frontera|"
        r"frontera\ sur|sur|norte|pueblo|territorio|"
        r"capital|ciudad|embajada|embajador|embajadora|situación|crisis|guerra|conflicto|futuro|paz|migrantes|"
        r"ciudadanos|"
        r"bloqueo|sanciones)\ (?:de|del|en|a|con|contra)|procedentes\ de|salida\ de)\ (?:los\ |la\ |el\ |las\ )?$"
        r"|\b(?:auspiciad|mediad|organizad|facilitad)[oa]s?\ por\ (?:el\ |la\ |los\ )?$"
    ),
    noun_before=re.compile(
        rf"\b(?i:{_WHO}|presidentes?|líderes|jefes?|diplomacia)\ (?:(?!y\b)[\w-]+\ ){{0,2}}(?:\w+\ y\ )?$|^\w+es\ y\ $"
    ),
    travel=re.compile(r"\b(?:viaj\w+|visita\w*|gira)\ (?:a|por)\ $"),
    sent_from=re.compile(rf"\b{_WHO}\ (?:\w+\ ){{0,3}}(?:desde|procedentes\ de)\ $", re.IGNORECASE),
    by_others=re.compile(
        r"\b(?:(?:auspiciad|mediad|facilitad)[oa]s?|(?:anunciad|acordad|firmad|propuest|convenid|declarad|prometid|ordenad|dictad"
        r"|impulsad|decidid|exigid|solicitad|invitad|impuest|promovid|adoptad|suscrit)[oa]s?(?:\ en\ [a-z]+)?)"
        r"\ por\ (?:[\w,.'’-]+\ ){0,7}$"
    ),
    not_party_behind=re.compile(r"\ (?:Times|Press|Airlines)\b|-[A-Z]\w+\ (?:frontera)\b"),
    clause=re.compile(
        r";|:\ |\ [—–-]{1,2}\ |—"
        r"|,?\ (?:después\ de\ que|tras|mientras|cuando|porque|aunque|quien(?:es)?|donde|cómo|pero|que|luego\ de|si|"
        r"como\ parte)\b"
        r"|,\ (?:y|o)\ (?=(?:el|la|los|las|un|una|que|fue|será|se)\b)"
        r"|,\ (?=(?:dijo|afirmó|señaló|aseguró|informó|explicó|indicó|precisó|confirmó|anunció)\b)"
    ),
    followed=re.compile(r"\bseguid[oa]s?\ (?:de|por)\b"),
    reported=re.compile(
        r"\b(?:dij\w+|afirm\w+|señal\w+|asegur\w+|inform\w+|explic\w+|indic\w+|precis\w+|confirm\w+|anunci\w+|"
        r"declar\w+|public\w+|"
        r"firm\w+|viaj\w+|lleg\w+|arrib\w+|parti[óeá]\w*|sali[óe]\w*|advirt\w+|denunci\w+|comunicado|entrevista|rueda\ de\ prensa"
        r"|calific\w+|critic\w+|rechaz\w+|salud\w+|conden\w+|valor[óa]\w*|defendi\w+|elogi\w+|pidi\w+|exigi\w+|exhort\w+|llam[óa]\w*"
        r"|reiter\w+|consider\w+|respald\w+|lament\w+|agradec\w+|destac\w+|subray\w+|agreg\w+|añadi\w+|coment\w+|revel\w+|report\w+"
        rf"|(?!{_TAKES_PLACE})[a-záéíóúñ]+(?:ó|[aie]ron))"
        r"(?:\ (?!que\b|se\b|será|celebr|sost)[\w.'’&-]+){0,5}?\ (?:(?:el|este|en|la|del|pasado)\ )*$"
    ),
    asking=re.compile(
        r"\b(?:anunci(?:ó|aron|ar)|propus(?:o|ieron)|propon\w+|pidi(?:ó|eron)|solicit(?:ó|aron)|rechaz(?:ó|aron)|ofreci(?:ó|eron))\ "
        r"(?:(?!y\b|en\b|con\b)[\w-]+\ ){0,4}$"
    ),
    reporting=re.compile(
        r"\b(?:dij\w+|afirm\w+|señal\w+|asegur\w+|inform[óa]\w*|explic[óa]\w*|indic[óa]\w*|precis[óa]\w*|"
        r"confirm[óa]\w*|anunci[óa]\w*|"
        r"declar[óa]\w*|propuso|invitó|acordaron|calific[óa]\w*|critic[óa]\w*|rechaz[óa]\w*|salud[óa]\w*|conden[óa]\w*"
        r"|valor[óa]\w*|defend\w+|elogi\w+|pidió|pidieron|exig\w+|inst(?:ó|aron)|exhort\w+|llam(?:ó|aron)|reiter\w+|consider\w+"
        r"|apoy\w+|respald\w+|lament\w+|denunci\w+|agradec\w+|celebró\ (?:la|el|los|las|que))\b"
    ),
    not_then=re.compile(
        r"\b(?:desde|hasta|antes\ del?|después\ del?|tras|a\ partir\ del?|firmad[oa]s?\ (?:en|el)|"
        r"acuerdos?\ (?:del?|migratorio\ de)|"
        r"(?:fronteras?|líneas?|guerras?|ley|leyes|revolución|resolución|tratados?|tregua|convenci(?:ón|ones)|constitución|golpe|elecciones|crisis)"
        r"\ (?:[a-záéíóúñ]+\ )?(?:de|del)|que\ en|entre|vigente\ desde|que\ (?:el|la)\ de)\ (?:el\ |finales\ de\ |principios\ de\ |mediados\ de\ )?$",
        re.IGNORECASE,
    ),
    adjectives=re.compile(r",?\ (?:(?!(?:a|para|de|del|que|en|con|por)\b)[\w'’-]+\ ){0,3}"),
    of_officials=re.compile(
        r"\b(?:bilateral\w*|ministerial\w*|de\ alto\ nivel|ministros?|cancilleres|presidentes|delegaciones|funcionarios|diplomátic\w+)\b",
        re.IGNORECASE,
    ),
    ahead_of=re.compile(r"\bantes\ de(?:l)?\ (?:[\w-]+\ ){0,5}$", re.IGNORECASE),
    many_days=re.compile(
        r"\b(?:(?:primer|segundo|tercer|último)\ día|(?:dos|tres|cuatro|[2-5])\ días|jornadas\ de)\b", re.IGNORECASE
    ),
    stuck=re.compile(r"\b(?:estanc\w+|fracas\w+|congel\w+|tropez\w+|afect\w+)\b"),
    spanning=re.compile(r"\b(?:de|desde|entre)\s+(?:\d{4}\s+(?:a|y|hasta)\s+)$|\bentre\s+$"),
    opens=re.compile(r"(?:Durante|En|Tras)\ (?:\w+\ ){0,5}[\w-]+"),
    then=re.compile(r"[^,;]{0,60},\ (?:[a-záéíóúñ]+\ ){0,6}"),
    falls_on=re.compile(r"\b(?:será|serán|tendrán? lugar|se (?:celebr|realiz|efectu)arán?) (?:el )?$"),
    when=re.compile(r",? cuando"),
    at_talks=re.compile(
        r"(?:\ en\ [A-ZÁÉÍÓÚÑ]\w+(?:\ [A-ZÁÉÍÓÚÑ]\w+)*)?,?\ (?:en|durante|tras|al\ término\ de|al\ concluir|al\ cierre\ de)"
        r"\ (?:el\ |la\ |los\ |las\ |un\ |una\ |sus?\ )(?:(?!de\b|para\b)[\w-]+\ ){0,3}"
    ),
    besides=re.compile(r"(?!)"),
    promised=re.compile(r"(?!)"),
    purpose=re.compile(r"(?:\ (?:en|a)\ [A-Z]\w+)?,?\ para\ (?:(?!(?:y|que|con)\b)[\w-]+\ ){0,5}"),
    came=re.compile(r"\b(?:lleg\w+|viaj\w+|visit\w+|acudi\w+)\b(?:\ [\w.,'’-]+){0,7}\ $"),
    lasting=re.compile(r"\b(?P<count>dos|tres|cuatro|cinco|seis|siete|[2-7])\ (?:días|jornadas)\b"),
    counts={"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7},
    starting=re.compile(r"\b(?:comenz\w+|comienz\w+|inici\w+|empez\w+|empiez\w+|abri\w+|arranc\w+)\b"),
    ending=re.compile(r"\b(?:conclu\w+|finaliz\w+|termin\w+|clausur\w+|cerr\w+)\b"),
    opening=re.compile(r"(?:(?:El|Este|En|La|Los)\ )*(?:pasado\ )?"),
    holding=re.compile(
        rf"(?:\ |,)*(?:que\ (?:[\w.’-]+\ ){{0,9}}?(?=sost|mant|celebr|realiz|tuv))?(?:(?:que|la\ cual|las\ cuales|cuando|{_BE}|ha|han|había|habían|se|también|ambas)[\ ,]+)*"
        r"(?:celebr\w+|sostuv\w+|sosten\w+|sostien\w+|mantuv\w+|manten\w+|mantien\w+|tendrá\w*|tuv\w+|realiz\w+|previst\w+|programad\w+|fijad\w+|comenz\w+|"
        r"comienz\w+|comenzar\w+|inici\w+|"
        r"reanud\w+|conclu\w+|efectu\w+|desarroll\w+|llev\w+)\b",
    ),
    paused_until=re.compile(
        r"\b(?:interrumpid[oa]s?|interrumpieron|en\ receso|un\ receso)\ (?:\w+\ ){0,3}hasta\ (?:el\ )?$"
    ),
    put_off_to=re.compile(
        r"\b(?:aplazad[oa]s?|pospuest[oa]s?|aplazó|pospuso)\ (?:\w+\ ){0,3}(?:hasta|para|al)\ (?:el\ )?$"
    ),
    had_been_due=re.compile(r"(?!)"),
    planned_for=re.compile(
        rf"\b(?:programad\w+|previst\w+|planead\w+|fijad\w+|agendad\w+|{_TALKS}|ronda|sesión|reunión|encuentro)"
        r"(?:\ (?!pospuest|cancel|aplaz|suspend)[\w.'’-]+){0,6}?(?:\ (?:para|el|en|este|del|próximo|de))*\ $"
    ),
    modifier=re.compile(r"(?!)"),
    day_lead=re.compile(r"(?!)"),
    visit=re.compile(
        r"\b(?:visit(?:ó|a|ará|aron|ar)|[Vv]isita\ (?:(?:oficial|de\ trabajo|de\ Estado|privada|de\ \w+\ días)\ )?a|[Gg]ira\ (?:de\ trabajo\ |oficial\ )?(?:a|por)"
        r"|viaj(?:ó|a|ará|ar)\ (?:(?:el|este|hoy|ayer|mañana|próximo|pasado|\w+es|sábado|domingo|\d+|de|[a-z]+e?mbre|[a-z]+o|abril)\ ){0,5}?a)"
        r"\ (?:la\ |el\ |los\ )?(?P<place>[A-ZÁÉÍÓÚÑ][\w'’-]+(?:\ (?:de\ )?[A-ZÁÉÍÓÚÑ][\w'’-]+)*)"
    ),
    engages=re.compile(
        r"\b(?:reuniones|encuentros?|reunión|conversaciones|entrevistas?|consultas|se\ (?:reuni|entrevist)\w+|dialog\w+|fue\ recibid[oa]\ por|será\ recibid[oa]\ por)"
        r"(?:\ (?:de\ trabajo|de\ alto\ nivel|oficiales|bilaterales))*\ (?:con\ )?(?:(?:el|la|los|las|su|sus|diversos|diversas|varios|altos|altas|otros|de)\ ){0,4}"
        r"(?:funcionarios|autoridades|homólog[oa]s?|pares?|dirigentes|líderes|ministros?|canciller|presidente|presidenta|primer\ ministro|mandatari[oa]|Gobierno|gobierno)\b"
    ),
    until=re.compile(r" ?(?:al?|y|hasta(?: el)?|[-–—]) ?"),
    trip=re.compile(r"\b(?:[Vv]isita|[Vv]iaje|[Gg]ira)\b"),
    on_visit=re.compile(
        r"\b(?:[Dd]urante|[Ee]n)\ (?:la|su|esta|esa|dicha)\ (?:\w+\ )?(?:visita|gira|estancia|estadía)\b"
    ),
    while_there=re.compile(r"\b(?P<there>[Aa]ll[íá])\b"),
    just_now=re.compile(r"(?!)"),
    wished=re.compile(
        r"\b(?:oportunidad|posibilidad\w*|llam\w+|espera\w*|propon\w+|propuest\w+|ofre\w+|invit\w+|exig\w+|busca\w*|quier\w+|"
        r"dispuest\w+|rechaz\w+|acord\w+|acuerd\w+|plane\w+|prepar\w+|antes|hasta|si|sin|ningun\w*|podr\w+|deb\w+|reanud\w+|"
        r"futur\w+|próxim\w+|desde|último|última|anterior\w*|no|nunca)\b(?:\ [\w.'’-]+){0,7}\ $",
        re.IGNORECASE,
    ),
    remarks_at=re.compile(r"\b(?:antes|después|durante|al\ inicio)\b(?:\ [\w-]+){0,4}\ $"),
    spoke_at=re.compile(r"(?!)"),
    meanwhile=re.compile(r"(?!)"),
    separate=re.compile(r"(?!)"),
    in_place=re.compile(r"(?!)"),
    was_met=re.compile(
        r"\b(?:reunieron|reunió|reunido|encontr(?:ó|aron)|recib(?:ió|ido)|sostuv(?:o|ieron)|discuti(?:ó|eron))$"
    ),
    took_place=re.compile(
        r"\b(?:celebr\w+|sostuv\w+|tras|después\ de|durante|luego\ de|en|día|conclu\w+|finaliz\w+|termin\w+|inici\w+|comenz\w+|realiz\w+)"
        r"\ (?:[\w.'’“”«-]+\ ){0,6}\||\|(?:\ [\w.,'’-]+){0,4}\ (?:concluy\w+|termin\w+|tuv\w+\ lugar|comenz\w+|se\ celebr\w+)\b",
        re.IGNORECASE,
    ),
    place=re.compile(
        r"\b[Ee]n\ (?:(?:la\ |el\ )?(?:ciudad|capital|localidad|sede)(?:\ \w+)?(?:\ de|,)?\ )?"
        r"(?P<name>(?:La\ |El\ |Los\ |Las\ )?[A-ZÁÉÍÓÚÑ][\w'’-]+(?:(?:\ (?:de|del|la|los|"
        r"las)\b){0,2}\ [A-ZÁÉÍÓÚÑ][\w'’-]+){0,3})"
    ),
    not_there=re.compile(
        r"\b(?:entrevista|embajada|consulado|fuente|oficina|situación|guerra|conflicto|crisis|violencia|"
        r"seguridad|paz|"
        r"residentes?|elecciones|intereses|visas|embajador)\ $",
        re.IGNORECASE,
    ),
    not_place=words(
        """
        Grupo Consejo Comité Coalición Acuerdo Cumbre Foro Unión Conferencia Proceso Asamblea Comisión
        África Europa Asia
        Congreso Senado
        Parlamento Ministerio Secretaría Departamento Twitter Facebook X COVID-19 Estado
        """
    ),
    days=words(
        """
        Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre
        Noviembre Diciembre
        """
    ),
    cancelled=re.compile(
        r"\b(?:cancel(?:ó|aron|ad[oa]s?|ar|ación|a|an)|suspendid[oa]s?(?!\ (?:desde|en\ (?:\d|[a-z]))|\ hace)|"
        r"suspend(?:ió|ieron|en)\ (?:[\w-]+\ ){0,4}?(?:ronda|diálogo|conversaciones|negociaciones|ciclo))\b"
    ),
    postponed=re.compile(
        r"\b(?:posp(?:uso|usieron|uest[oa]s?|oner|one|onen)|aplaz(?:ó|aron|ad[oa]s?|ar|amiento)|posterg\w+)\b"
    ),
    declined=re.compile(
        r"\b(?:(?:declin(?:ó|aron)|rehus(?:ó|aron)|rechaz(?:ó|aron)|se\ neg(?:ó|aron)\ a)\ (?:a\ )?(?:la\ |"
        r"el\ |una?\ )?(?:reunirse|sostener|"
        r"celebrar|asistir|participar|sentarse|invitación|propuesta|reunión|ronda|negociar|dialogar|acudir))\b"
    ),
    but_were=re.compile(r",?\ pero\ (?:fue|fueron|se|ha\ sido|han\ sido)\b"),
    ahead=re.compile(
        r"\b(?:(?P<purpose>(?!))|\w+(?:arán|erán|irán|ará|erá|irá|drá|drán)|próxim[oa]s?|previst[oa]s?|programad[oa]s?|prevén?|"
        r"planea\w*|a\ celebrarse|"
        r"se\ dispone\w*|vísperas?|acordaron|espera\w*|v(?:a|an)\ a)\b"
    ),
    done=re.compile(
        r"\b(?:\w+(?:aron|ieron|yeron|jeron|vieron)|celebró|celebrad[oa]s?|concluyó|finalizó|inició|comenzó|"
        r"tuvo\ lugar|sostuvo|"
        r"reunió|fue|fueron|ha|han|había|encabezó|presidió|presidid[oa]|encabezad[oa]|representó|estuvo|abordó|"
        r"asistió|realizó|efectuó)\b"
    ),
    leading=re.compile(
        r"\b(?:(?P<represent>representó|representará|representa|representaron|representarán)|"
        r"(?P<lead>encabez(?:ó|ará|a|aron|arán|aba|ando)|"
        r"(?:la\ |lo\ )?presid(?:ió|irá|e|ieron|irán|ía)|lider(?:ó|ará|a|aron|arán)|dirig(?:ió|irá)|"
        r"jefe\ de\ (?=la\ delegación)|jefa\ de\ (?=la\ delegación)|"
        r"al\ frente\ de))(?!\w)"
    ),
    no_head=re.compile(r"(?i)\b(?:portavoz|vocer[oa]|ex\w*|candidat[oa])\b"),
    staff=re.compile(r"(?!)"),
    owned_by=re.compile(
        r"\b(?:gobierno|gestión|administración|gabinete|régimen|mandato|presidencia|antecesor|sucesor|política|equipo|despacho"
        r"|llegada|elección|investidura|destitución|muerte|compromiso|partido)\ (?:de|del)\ (?:(?:el\ |ex)?(?:presidente|mandatario|primer\ ministro)\ (?:\w+\ )?)?$"
    ),
    led_by=re.compile(
        r"\b(?:encabezad[oa]s?|presidid[oa]s?|liderad[oa]s?|dirigid[oa]s?|representad[oa]s?|"
        r"copresidid[oa]s?)\ (?:(?:\w+mente|ayer|hoy|también|el\ \w+|este\ \w+)\ )?por\ "
        r"|\bla\ (?:presidió|encabezó|lideró|dirigió|presidirá|encabezará|liderará|dirigirá)\ "
    ),
    on_part=re.compile(r"\b[Pp]or\ (?:la\ (?:parte\ |delegación\ )?|el\ (?:lado\ )?|parte\ )(?:de\ |del\ )?"),
    took_part=re.compile(
        r"\b(?:(?:asisti|particip|estuv|encabez|presid|intervin|acudi|lider|interven|vin|viaj)\w+|presente|presentes|lo\ hizo|lo\ hará|está)\b"
    ),
    for_side=re.compile(r",?\ (?:por|en\ nombre\ de)\ (?:la\ |el\ )?(?:parte\ |lado\ |delegación\ )?(?:de\ |del\ )?"),
    respectively=re.compile(r",?\ respectivamente\b"),
    chief=re.compile(
        r"\b(?P<one>(?!))?(?:(?:[Jj]ef[ea]|[Ll]íder)\ (?:negociador|negociadora|(?:de\ )?(?:la\ |los\ )?(?:delegación|negociadores))|"
        r"principal\ negociador|negociador(?:a)?\ (?:jefe|principal))\b"
    ),
    apposed=re.compile(r",\ (?:el\ |la\ )?(?:[\w.'’-]+\ ){0,2}"),
    came_to=re.compile(
        r"\ (?:(?:ha|había|también|luego)\ )*(?:viaj\w+|vol[óa]\w*|visit\w+|lleg\w+|irá|fue|acud\w+|part\w+|está|estará)\ "
        r"[^;:()“”]{2,90}?\ (?:para|a)\ "
    ),
    of_government=re.compile(
        r"\b(?:delegación|equipo|negociador\w*|parte)\ (?:\w+\ ){0,2}?(?:del\ gobierno|gubernamental)\b", re.IGNORECASE
    ),
    led=re.compile(
        r"\ ?(?:[\w.'’-]+\ ){0,6}?(?:delegaci(?:ón|ones)|parte|equipo|funcionarios|conversaciones|"
        r"negociaciones|consultas|"
        r"diálogo|ronda|sesión|"
        r"reunión|encuentro|comitiva|grupo)\b"
    ),
    participle=re.compile(r"(?!)"),
    inverted=True,
    at_the_front=re.compile(r"al frente"),
    front_verb=re.compile(r""),
    delegation=re.compile(r"\b(?:delegación|parte|equipo|comitiva|representación|misión)\b"),
    its=re.compile(r"\bsu (?:propia )?$"),
    alone=re.compile(r" (?:estará|estuvo|está|fue|será|es) |, "),
    on_behalf=re.compile(r"(?: \w+){0,3} (?:por|en nombre de)(?: parte de)? (?:los |la |el )?"),
    in_title=words(
        """
        el la los las de del para por con en y e a al su sus un una como junto viceministro viceministra ministro
        ministra canciller vicecanciller secretario secretaria subsecretario subsecretaria adjunto adjunta asistente
        director directora general embajador embajadora jefe jefa enviado enviada especial encargado encargada subdirector subdirectora
        negociador negociadora representante representantes alto alta altos funcionario funcionaria funcionarios
        comisionado comisionada asesor asesora presidente presidenta vicepresidente vicepresidenta delegación asuntos
        interino interina homólogo homóloga exteriores relaciones ministerio gobierno gobiernos autoridades
        mandatario mandataria mandatarios primer primera rey reina príncipe líder política exterior unión migración
        par pares ministros cancilleres presidentes delegaciones diplomacia homólogos homólogas viceministros
        vicesecretario vicesecretaria secretarios comandante general generales negociadores enviados guerrilla
        vicecancilleres embajadores mandatarias líderes máximo jefes también entonces
        """
    ),
    titles=words(
        """
        el la los las de del para por con en y e a al su sus un una como junto viceministro viceministra ministro
        ministra canciller vicecanciller secretario secretaria subsecretario subsecretaria adjunto adjunta asistente
        director directora general embajador embajadora jefe jefa enviado enviada especial encargado encargada
        negociador negociadora representante alto alta funcionario funcionaria comisionado comisionada asesor
        asesora presidente presidenta vicepresidente vicepresidenta delegación parte lado nombre subdirector subdirectora respectivamente asuntos ambos
        interino interina homólogo homóloga está estará estuvo estuvieron exteriores relaciones ministerio
        """
    ),
    joins=re.compile(r"\b(?:y|e|con)\b|,|\bjunto a\b"),
    the_other_by=re.compile(r"\bpor (?:[\w'’.-]+,? ){0,8}$"),
    subject=re.compile(
        r"(?:,? (?:quien|que|también|además|nuevamente|ambos|ha|había|se|será|iba a|va a))* ?"
        r"|(?: \w+)? (?:dijo|afirmó|señaló|confirmó|anunció)(?: \w+){0,4}? que (?:él |ella )?"
    ),
    of_office=re.compile(r" (?:de|del|de la|por) [A-ZÁÉÍÓÚÑ]"),
    second_verb=re.compile(r",? [^,;]{0,110} y "),
    honorific=re.compile(r",?\ (?:(?:Sr|Sra|Dr|Dra)\.?\ )*$"),
    before_title=re.compile(r"(?:\b(?:y|e|por|con|que)|,)\ "),
    next_title=re.compile(r",? (?:y|e|mientras)\b"),
)
