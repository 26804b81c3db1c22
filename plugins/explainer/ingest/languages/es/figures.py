"""Spanish words for figures."""

from __future__ import annotations

import re

from ..figures import Beside, FigureRules, Ordinals, Units
from .figure_nouns import NOUNS

_I = re.IGNORECASE

_UNITS = Units(
    signs={
        "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "r$": "BRL",
        "cup": "CUP",
        "mxn": "MXN", "s/": "PEN", "bs.": "VES",
    },
    currencies={
        "dólar": "USD", "dólares": "USD", "usd": "USD", "centavos": "USD", "euro": "EUR", "euros": "EUR", "€": "EUR",
        "reales": "BRL",
        "soles": "PEN", "bolívares": "VES", "quetzales": "GTQ", "lempiras": "HNL", "córdobas": "NIO",
        "yuanes": "CNY", "rublos": "RUB",
        "yenes": "JPY", "peso": "XXX", "pesos": "XXX",
    },
    national={
        ("mexicanos", "pesos"): "MXN", ("colombianos", "pesos"): "COP", ("chilenos", "pesos"): "CLP", ("argentinos",
        "pesos"): "ARS",
        ("dominicanos", "pesos"): "DOP", ("uruguayos", "pesos"): "UYU", ("australianos", "dólares"): "AUD",
        ("canadienses", "dólares"): "CAD", ("suizos", "francos"): "CHF", ("esterlinas", "libras"): "GBP",
    },
    scales={"mil": 1000, "k": 1000, "m": 10**6, "mm": 10**6, "millones": 10**6},
    percent=re.compile(r"\s?(?:%|por\s+ciento\b|por\s+100\b|puntos\s+porcentuales\b)", _I),
    spans={
        "segundos": "second", "minuto": "minute", "minutos": "minute", "hora": "hour", "horas": "hour", "día": "day",
        "días": "day",
        "jornadas": "day", "semana": "week", "semanas": "week", "mes": "month", "meses": "month", "año": "year",
        "años": "year",
        "década": "decade", "décadas": "decade", "lustros": "lustrum", "siglo": "century", "siglos": "century",
    },
    adjectives=frozenset(("largos", "largas", "últimos", "primeros", "intensos", "otros", "más", "nuevos")),
    measures=re.compile(
        r"\s?(?:km²|km|m²|m|cm|mm|kg|g|ha|MW|GW|GWh|MWh|kW|kWh|°C|millas(?:\s+náuticas)?|kilómetros(?:\s+cuadrados)?"
        r"|metros(?:\s+(?:cuadrados"
        r"|cúbicos))?|pies|hectáreas|grados|megavatios|nudos)(?!\w)"
    ),
    rates=(
        (re.compile(r"\s+(?:al|por|cada|a\s+la)\s+día\b|\s+diari[oa]s?\b|\s+diariamente\b|/día\b", _I), "day"),
        (re.compile(r"\s+(?:a\s+la|por|cada)\s+semana\b|\s+semanales\b|\s+semanalmente\b", _I), "week"),
        (re.compile(r"\s+(?:al|por|cada)\s+mes\b|\s+mensual(?:es|mente)?\b|/mes\b", _I), "month"),
        (re.compile(r"\s+(?:al|por|cada)\s+año\b|\s+anual(?:es|mente)?\b|/año\b", _I), "year"),
    ),
    compounds=re.compile(r"(?!)(?P<noun>)"),
)  # fmt: skip

_BESIDE = Beside(
    qualifiers={
        "record": r"(?:cifra\s+|número\s+|un\s+)?récord(?:\s+(?:histórico\s+)?de)?|máximo\s+histórico\s+de",
        "nearly": r"casi|cerca\s+de|próxim[oa]s?\s+a",
        "about": r"unos|unas|alrededor\s+de|aproximadamente|en\s+torno\s+a|aproximado\s+de|algo\s+así\s+como"
            r"|sobre\s+los",
        "more than": r"más\s+de|por\s+encima\s+de|superior(?:es)?\s+a|supera(?:ron|n|ba|ndo)?(?:\s+l[oa]s)?"
            r"|superó\s+l[oa]s|rebasa(?:ron|n)?",
        "at least": r"al\s+menos|por\s+lo\s+menos|no\s+menos\s+de|como\s+mínimo|(?:un\s+)?mínimo\s+de|cuando\s+menos",
        "less than": r"menos\s+de|por\s+debajo\s+de|inferior(?:es)?\s+a",
        "at most": r"hasta|no\s+más\s+de|como\s+máximo|(?:un\s+)?máximo\s+de|a\s+lo\s+sumo",
        "estimated": r"(?:se\s+)?estimad[oa]s?\s+(?:en|de)|(?:unos\s+|unas\s+)?estimad[oa]s|se\s+estima\s+(?:en|que)",
        "provisional": r"provisional(?:es)?(?:\s+de)?|preliminar(?:es)?(?:\s+de)?",
    },
    fillers=r"un|una|los|las|el|la|otros|otras|apenas|solo|sólo|solamente|total\s+de|de|en|del|nada\s+menos\s+que|ya",
    moved={
        "up": r"aument(?:ó|aron|o|a|an|ar|ando)|sub(?:ió|ieron|e|en|ida)|crec(?:ió|ieron|e|en|imiento)|increment(?:ó"
            r"|aron|o|a)|alza|repunt(?:ó|e)"
              r"|elev(?:ó|aron)",
        "down": r"cay(?:ó|eron)|baj(?:ó|aron|a|an)|descend(?:ió|ieron)|descenso|disminu(?:yó|yeron|ción|ye)|caída"
            r"|redu(?:cción|jo|jeron|ce|cir)"
                r"|retroced(?:ió|ieron)|desplom(?:ó|e)|recort(?:ó|e|aron)",
    },
    particles=re.compile(r"$"),
    by=re.compile(r"\ben\s+(?:un\s+|el\s+)?$", _I),
    behind=(
        (re.compile(r"\s+o\s+más\b", _I), "at least"),
        (re.compile(r"\s+o\s+menos\b|\s+como\s+máximo\b", _I), "at most"),
        (re.compile(r"\s+como\s+mínimo\b", _I), "at least"),
        (re.compile(r"[^.;:()]{0,40}?,\s+(?:una?\s+|la\s+)?(?:cifra\s+|número\s+)?(?:nuevo\s+)?récord\b", _I),
        "record"),
    ),
    of_percent=(
        (re.compile(r"\s+(?:más\s+(?:que|de\s+l)|mayor(?:es)?\b|superior(?:es)?\b|por\s+encima\b|de\s+(?:aumento"
            r"|incremento|crecimiento|alza)\b|más\b(?=[.,;]|$))", _I), "up"),
        (re.compile(r"\s+(?:menos\s+(?:que|de\s+l)|menor(?:es)?\b|inferior(?:es)?\b|por\s+debajo\b|de\s+(?:caída"
            r"|descenso|disminución|reducción)\b|menos\b(?=[.,;]|$))", _I), "down"),
    ),
    first_in=re.compile(
        r"\bprimer[ao]?s?\b[^.;:!?,()]{0,90}?\ben\s+(?:(?:los\s+últimos|más\s+de|casi|al\s+menos|cerca\s+de"
        r"|unos)\s+)*$", _I
    ),
)  # fmt: skip

_STEMS = {"segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10,
          "undécim": 11, "duodécim": 12, "decimotercer": 13, "decimocuart": 14, "decimoquint": 15, "vigésim": 20,
          "trigésim": 30,
          "cuadragésim": 40, "quincuagésim": 50, "sexagésim": 60}  # fmt: skip

_ORDINALS = Ordinals(
    words={stem + end: number for stem, number in _STEMS.items() for end in ("o", "a")}
    | {"tercer": 3, "decimotercer": 13},
    digits=re.compile(r"(?<![\w.,/-])(?P<number>\d{1,3})(?:\.?º|\.?ª|\.?er|\.?da|\.?ra|\.?ta)(?![\w])"),
    first=re.compile(
        r"(?<![\w-])(?P<number>primera?)\s+(?:ronda|sesión|fase|etapa|tanda|ola|período\s+de\s+sesiones)\b", _I
    ),
    names=re.compile(
        r"\s+(?:guerra|mundo|mundial|país|países|partes?|edad|plano|lugar|siglo|trimestre|semestre|enmienda|jefe"
        r"|mitad|mandatario|transformación"
        r"|mayor|más|peor|mejor|secretari[oa]|vicepresidente|poder|piso|avenida|calle|flota|y|o|de|del|en|a|al|es"
        r"|fue|con|por|que|para|grado|república"
        r"|tiempo|persona)\b",
        _I,
    ),
    events=re.compile(
        r"\s+(?:[\w.&'’–-]+\s+){0,3}?(?:Ronda|Sesión|Reunión|Cumbre|Diálogo|Conferencia|Aniversario|Foro|Asamblea"
        r"|Período|Encuentro|Vez)\b"
    ),
    shares=re.compile(r"\b(?:una?|dos|tres|cuatro|cada)\s+$", _I),
)

FIGURES = FigureRules(
    nouns=NOUNS,
    units=_UNITS,
    beside=_BESIDE,
    ordinals=_ORDINALS,
    one=re.compile(r"(?!)(?P<one>)(?P<only>)"),
    definite=re.compile(r"\b(?:los|las|estos|estas|esos|esas|sus|ambos|ambas|nuestros|nuestras|cuyos|cuyas)\s+$", _I),
    ratio=re.compile(r"\s+(?:de\s+cada|de\s+un\s+total\s+de)\s+(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
        r"|diez|cien)", _I),
    fraction=re.compile(r"\s+(?:tercios?|cuartos?|quintos?|décimas?|terceras?\s+partes?|cuartas?\s+partes?)\b", _I),
    joint=re.compile(r"\s?(?:-|–)\s?|\s+(?:a|y|o|e|ó)\s+(?:(?:unos|unas|casi|hasta|más\s+de)\s+)?", _I),
    sure=re.compile(
        r"\b(?:de|que|con|frente\s+a|a|en|mat(?:ó|aron|ando)|otros|otras|casi|unos|unas|alrededor\s+de|más\s+de"
        r"|menos\s+de|al\s+menos|hasta|cerca\s+de"
        r"|total(?:izó|izaron)?)\s+$",
        _I,
    ),
    counting=re.compile(r"\b(?P<np>(?:[\w'’.-]+\s+){1,6})(?:fue|fueron|es|son|alcanzó|alcanzaron|llegó\s+a"
        r"|llegaron\s+a|sumaron|totalizaron)\s+(?:de\s+)?$", _I),
    number_of=re.compile(r"\b(?:número|total|cifra|cantidad)\s+de\s", _I),
    alike=re.compile(r"\b(?:de|a|que|frente|contra|y|o|otros|otras|más|en\s+comparación)\b|,", _I),
    ago=re.compile(r"\s+atrás\b", _I),
    ages=re.compile(r"\s*(?:años|meses)?\s+de\s+edad\b", _I),
    another=re.compile(r"\b(?:otros|otras)\s+$", _I),
    aged=re.compile(r"\b(?:edad\s+de|mayores\s+de|menores\s+de)\s+$", _I),
    says=re.compile(r"\s+(?:que\s+pidió|que\s+habló|dijo|afirmó|declaró|señaló|explicó)\b", _I),
    said=re.compile(
        r"\b(?:dijo|informó|anunció|afirmó|declaró|señaló|confirmó|agregó|precisó|explicó|aseguró|según|comunicado"
        r"|entrevista)"
        r"\s+(?:hoy\s+|este\s+|el\s+|ayer\s+)*$",
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
    through=re.compile(r"\s+(?:a|hasta|y|al)\s+(?:finales\s+de\s+)?(?:el\s+)?|\s?[-–]\s?", _I),
    lasting=re.compile(r"(?!)"),
    times=re.compile(r"\s+veces\s+(?:más|menos|mayor|menor|superior|inferior|la|el|lo)\b", _I),
    governs=re.compile(
        r"(?:\b(?:en|durante|entre|desde|de|del|el|este|a\s+lo\s+largo\s+de|hasta)\s+(?:el\s+|la\s+"
        r"|los\s+)?(?:mes\s+de\s+|año\s+)?|^|^\W*)$", _I
    ),
    since=re.compile(r"\bdesde\s+(?:el\s+)?(?:(?:inicio|comienzo)\s+de\s+)?$", _I),
    free=re.compile(r"(?:ayer|hoy|mañana|este|esta|pasado)\b", _I),
    articles=re.compile(r"\b(?:el|la|un|una|su)\s+$", _I),
    when=re.compile(r",?\s+cuando\b", _I),
    reports=re.compile(r"\b(?:dijo|dijeron|informó|anunció|reportó|publicó|confirmó|señaló)\b", _I),
    apart=re.compile(
        r"\b(?:comparado|comparación\s+con|respecto\s+a|que|desde|antes|hasta|tras|frente\s+a|contra)\s+(?:(?:en|el"
        r"|la|los|del|de)\s+)*$", _I
    ),
    contrasts=re.compile(r"\b(?:comparado|comparación|que|frente)\b", _I),
    compares=re.compile(r"\b(?:en\s+comparación|comparado|respecto|frente\s+a|que|desde|tras|antes|después|cuando"
        r"|mientras|hasta)\b|;", _I),
    scope=re.compile(
        r"\b(?P<scope>(?:(?:en|por|a\s+lo\s+largo\s+de|hasta|a)\s+la\s+frontera(?:\s+(?:sur|norte|suroeste|terrestre"
        r"|estadounidense|con|de|entre|los|las"
        r"|[A-ZÁÉÍÓÚÑ][\w.]+|y|del))*(?<!\scon)(?<!\sde)(?<!\sentre)(?<!\sy)(?<!\slos)(?<!\sdel)"
        r"|en\s+todo\s+el\s+(?:país|mundo)|en\s+el\s+mar|a\s+nivel\s+nacional)"
        r"|en\s+(?:el\s+|la\s+)?(?P<place>[A-ZÁÉÍÓÚÑ][\w.]+(?:\s(?:(?:de|del|la|los)\s)*[A-ZÁÉÍÓÚÑ][\w.]*){0,4}))"
    ),
    places=re.compile(r"(?:Lunes|Enero|Febrero|Ley|Artículo|COVID)\b"),
)  # fmt: skip
