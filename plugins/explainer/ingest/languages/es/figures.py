"""Spanish words for figures."""

from __future__ import annotations

import re

from ..figures import FigureRules
from .ages import AGED
from .figure_nouns import NOUNS
from .figure_ordinals import ORDINALS
from .figure_qualifiers import BESIDE
from .figure_shares import SHARES
from .figure_units import UNITS

_I = re.IGNORECASE

FIGURES = FigureRules(
    nouns=NOUNS,
    units=UNITS,
    beside=BESIDE,
    ordinals=ORDINALS,
    shares=SHARES,
    one=re.compile(
        r"(?:(?<=\bmenos\sde\s)|(?<=\bmás\sde\s)|(?<=\bcasi\s)|(?<=\bcerca\sde\s)|(?<=\balrededor\sde\s)"
        r"|(?<=\bal\smenos\s)|(?<=\bapenas\s))"
        r"(?P<hedged>una?)(?=\s(?:año|mes|semana|día|hora|minuto|siglo|lustro)\b(?!\s(?:y\smedi[oa]|de)\b))"
        r"|(?<!\bhace\s)(?<!\bpor\s)(?<!\bvez\s)(?P<decade>una)(?=\sdécada\b(?!\s(?:antes|después|atrás|más\starde|y\smedia)\b))",
        _I,
    ),
    one_sign=re.compile(
        r"\bmedi[oa]\s(?:siglo|década)\b|\b(?:más|menos|cerca|alrededor)\sde\suna?\s|\b(?:casi|menos|apenas)\suna?\s|\buna\sdécada\b",
        _I,
    ),
    some=re.compile(r"\b(?:vari[oa]s|unas\s+cuantas|algunas|muchas)\s+$", _I),
    odd=re.compile(r"(?!)"),
    definite=re.compile(
        r"\b(?:los|las|estos|estas|esos|esas|sus|ambos|ambas|nuestros|nuestras|cuyos|cuyas)\s+$|\bsolución\s+de\s+$", _I
    ),
    laws=re.compile(
        r"\b(?:ley|decreto|resolución|acuerdo|orden|expediente)(?:-ley)?\s+(?:n[.ºo°]+\s*|núm\.?\s*"
        r"|número\s+)?$",
        _I,
    ),
    share=re.compile(r"\bun[oa]\s+de\s+cada\s+$", _I),
    ratio=re.compile(
        r"\s+(?:de\s+cada|de\s+un\s+total\s+de)\s+(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
        r"|diez|cien)",
        _I,
    ),
    fraction=re.compile(r"\s+(?:tercios?|cuartos?|quintos?|décimas?|terceras?\s+partes?|cuartas?\s+partes?)\b", _I),
    joint=re.compile(r"\s?(?:-|–)\s?|\s+(?:a|y|o|e|ó|de)\s+(?:(?:unos|unas|casi|hasta|más\s+de)\s+)?", _I),
    sure=re.compile(
        r"\b(?:de|que|con|frente\s+a|a|en|fueron|mat(?:ó|aron|ando)|otros|otras|casi|unos|unas|alrededor\s+de|más\s+de"
        r"|menos\s+de|al\s+menos|hasta|cerca\s+de"
        r"|total(?:izó|izaron)?)\s+$",
        _I,
    ),
    counting=re.compile(
        r"\b(?P<np>(?:[\w\ue000'’.-]+\s+){1,6})(?:fue|fueron|es|son|alcanzó|alcanzaron|llegó\s+a"
        r"|llegaron\s+a|sumaron|totalizaron)\s+(?:de\s+)?$",
        _I,
    ),
    ranging=re.compile(r"\b(?:de|a)\s+(?:(?:casi|cerca\s+de|más\s+de|unos|unas|alrededor\s+de)\s+)?$", _I),
    number_of=re.compile(r"\b(?:número|total|cifra|cantidad)\s+de\s", _I),
    number_behind=re.compile(r"\s+(?:el|la)\s+(?:número|cifra|total)\s+de(?=\s)", _I),
    alike=re.compile(r"\b(?:de|a|que|frente|contra|y|o|otros|otras|más|en\s+comparación)\b|,", _I),
    row=re.compile(r"\d\s+en\s+\ue000+[,;]?\s+(?:y\s+)?$"),
    last_year=re.compile(r"\sen\s+\ue000+[,;]\s+(?:y\s+)?$"),
    next_year=re.compile(r"\s+en\s+\ue000"),
    joins=re.compile(r"\by\s$"),
    ago=re.compile(r"\s+atrás\b", _I),
    ages=re.compile(r"\s*(?:años|meses)?\s+de\s+edad\b", _I),
    another=re.compile(r"\b(?:otros|otras)\s+$", _I),
    aged=re.compile(rf"{AGED}$", _I),
    hours_before=re.compile(r"\b(?:las?|a\s+las|hasta\s+las|desde\s+las)\s+$", _I),
    clock=re.compile(r"\b(?:a|hacia|sobre|desde|hasta)\s+las\s+$", _I),
    young=re.compile(r"(?!)"),
    half_more=re.compile(r"\s+(?:horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)\s+y\s+medi[oa]\b", _I),
    and_half=re.compile(r"(?<=\d)\s+y\s+medi[oa]\b(?=\s)", _I),
    verb_first=re.compile(
        r"(?:^\W*|[-–—:;] )(?:Hay|Hubo|Había|Son|Eran|Serán|Suman|Quedan|Viven|Van|[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+(?:aron|ieron|yeron|eron))\s+$"
    ),
    says=re.compile(r"\s+(?:que\s+pidió|que\s+habló|dijo|afirmó|declaró|señaló|explicó)\b", _I),
    said=re.compile(
        r"\b(?:dijo|informó|anunció|afirmó|declaró|señaló|confirmó|agregó|precisó|explicó|aseguró|según|comunicado"
        r"|entrevista)"
        r"\s+(?:hoy\s+|este\s+|el\s+|ayer\s+)*$",
        _I,
    ),
    who=re.compile(r",?\s+quienes\b", _I),
    calls=re.compile(
        r"(?<=\bal\s)911\b",
        _I,
    ),
    acts=re.compile(
        r"\s+(?:(?:han|había[n]?|fueron|son|serán|ya|que|han\s+sido|habían\s+sido)\s+)*(?:llegaron|llegado|cruzaron"
        r"|cruzado|huyeron|huido|salieron|salido"
        r"|murieron|muerto|viven|emigraron|emigrado|entraron|entrado|deportad[oa]s|devuelt[oa]s|detenid[oa]s"
        r"|arrestad[oa]s|rescatad[oa]s|repatriad[oa]s"
        r"|resultaron|heridos|votaron|solicitaron|solicitado|interceptad[oa]s)\b",
        _I,
    ),
    acting=re.compile(r"(?!)"),
    them=re.compile(r"\s+(?:quienes|ellos|ellas|los\s+que|las\s+que|los\s+cuales|las\s+cuales)\b", _I),
    whom=re.compile(r"\s+quienes\b", _I),
    being=re.compile(r"\s+(?:más\s+)?(?:son|eran|fueron)(?=\s)", _I),
    people_before=re.compile(
        r"\b(?:grupo|delegación|caravana|contingente|saldo)\s+de\s+(?:(?:más\s+de|casi|unos|al\s+menos)\s+)*$", _I
    ),
    acted_on=re.compile(
        r"\b(?:acoge[n]?|acogió|albergan?|albergó|rescat(?:ó|aron)|arrest(?:ó|aron)|det(?:uvo|uvieron)|deport(?:ó|aron)"
        r"|expuls(?:ó|aron)|repatri(?:ó|aron)|evacu(?:ó|aron)|mat(?:ó|aron)|hiri(?:ó|eron)|desplaz(?:ó|aron)|emplean?)\s+"
        r"(?:a\s+)?(?:(?:casi|cerca\s+de|alrededor\s+de|unos|unas|más\s+de|al\s+menos|hasta|menos\s+de|otros|otras"
        r"|un\s+total\s+de)\s+)*$",
        _I,
    ),
    through=re.compile(r"\s+(?:a|hasta|y|al)\s+(?:finales\s+de\s+)?(?:el\s+)?|\s?[-–]\s?", _I),
    lasting=re.compile(r"(?!)"),
    times=re.compile(r"\s+veces\s+(?:más|menos|mayor|menor|superior|inferior|la|el|lo)\b", _I),
    governs=re.compile(
        r"(?:\b(?:en|durante|entre|desde|de|del|el|este|a\s+lo\s+largo\s+de|hasta)\s+(?:el\s+|la\s+"
        r"|los\s+)?(?:mes\s+de\s+|año\s+)?|^|^\W*)$",
        _I,
    ),
    since=re.compile(r"\bdesde\s+(?:el\s+)?(?:(?:inicio|comienzo)\s+de\s+)?$", _I),
    free=re.compile(r"(?:ayer|hoy|mañana|este|esta|pasado)\b", _I),
    articles=re.compile(r"\b(?:el|la|un|una|su)\s+$", _I),
    when=re.compile(r",?\s+cuando\b", _I),
    reports=re.compile(r"\b(?:dijo|dijeron|informó|anunció|reportó|publicó|confirmó|señaló)\b", _I),
    bounds=re.compile(
        r"\b(?:termin(?:ó|a)|finaliz(?:ó|a)|concluy(?:ó|e)|comenz(?:ó|a)|empez(?:ó|a)|inició)\s+(?:el\s+)?$", _I
    ),
    apart=re.compile(
        r"\b(?:comparado|comparación\s+con|respecto\s+a|que|desde|antes|hasta|tras|frente\s+a|contra)\s+(?:(?:en|el"
        r"|la|los|del|de)\s+)*$",
        _I,
    ),
    contrasts=re.compile(r"\b(?:comparado|comparación|que|frente)\b", _I),
    compares=re.compile(
        r"\b(?:en\s+comparación|comparado|respecto|frente\s+a|que|desde|tras|antes|después|cuando"
        r"|mientras|hasta)\b|;",
        _I,
    ),
    scope=re.compile(
        r"\b(?P<scope>(?:(?:en|por|a\s+lo\s+largo\s+de|hasta|a)\s+la\s+frontera(?:\s+(?:sur|norte|suroeste|terrestre"
        r"|estadounidense|con|de|entre|los|las"
        r"|[A-ZÁÉÍÓÚÑ][\w.]+|y|del))*(?<!\scon)(?<!\sde)(?<!\sentre)(?<!\sy)(?<!\slos)(?<!\sdel)"
        r"|en\s+todo\s+el\s+(?:país|mundo)|en\s+el\s+mar|a\s+nivel\s+nacional)"
        r"|en\s+(?:el\s+|la\s+)?(?P<place>[A-ZÁÉÍÓÚÑ][\w.]+(?:\s(?:(?:de|del|la|los)\s)*[A-ZÁÉÍÓÚÑ][\w.]*){0,4}))"
    ),
    places=re.compile(r"(?:Lunes|Enero|Febrero|Ley|Artículo|COVID)\b"),
)
