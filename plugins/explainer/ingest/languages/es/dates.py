"""Spanish words for dates."""

from __future__ import annotations

import re

from ..dates import DateRules
from .ages import AGED
from .tense import TENSE

_UNITS = {
    **dict.fromkeys(("día", "días"), "day"),
    **dict.fromkeys(("semana", "semanas"), "week"),
    **dict.fromkeys(("mes", "meses"), "month"),
    **dict.fromkeys(("año", "años"), "year"),
    **dict.fromkeys(("década", "décadas", "decenio", "decenios"), "decade"),
    **dict.fromkeys(("siglo", "siglos"), "century"),
    **dict.fromkeys(("hora", "horas"), "hour"),
    **dict.fromkeys(("minuto", "minutos"), "minute"),
    "fin de semana": "weekend",
    "año fiscal": "fiscal year",
}
_ONES = {word: number for number, word in enumerate("uno dos tres cuatro cinco seis siete ocho nueve".split(), 1)}
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho"
        " diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho"
        " veintinueve".split(),
        2,
    )
}
_NUMBERS |= _TENS | {"un": 1, "una": 1, "cien": 100}
_NUMBERS |= {f"{ten} y {one}": _TENS[ten] + _ONES[one] for ten in _TENS for one in _ONES}
_NUMBERS |= {f"{ten} y un": _TENS[ten] + 1 for ten in _TENS}

_SPELLED = "|".join(sorted((word for word in _NUMBERS if word not in ("un", "una")), key=len, reverse=True)).replace(
    " ", r"\s+"
)
_NUMBER = rf"(?P<number>\d{{1,3}}(?:\.\d{{3}}|,\d)?|{_SPELLED})"
_LONG = "años?|mes(?:es)?|semanas?|días?|décadas?|decenios?|siglos?|horas?|minutos?"
_ONE = "año|mes|semana|década|decenio|siglo"
_HEDGE = (
    r"(?P<hedge>(?:casi|cerca\s+de|alrededor\s+de|aproximadamente|unos|unas|más\s+de|menos\s+de|al\s+menos|por\s+lo\s+menos"
    r"|hasta)\s+)?"
)
_AND_HALF = r"(?P<half>\s+y\s+medi[oa])?"
_MONTH = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
_DAY = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_YEAR = r"(?:19|20)\d\d"
_OLD = r"pasad[oa]|próxim[oa]|últim[oa]|venider[oa]|entrante|que\s+viene|en\s+curso"
_NEW = r"est[ea]|presente|próxim[oa]|pasad[oa]"

DATES = DateRules(
    tense=TENSE,
    units=_UNITS,  # type: ignore[arg-type]
    days={"ayer": -1, "hoy": 0, "anoche": -1, "la víspera": -1, "anteayer": -2, "antier": -2, "pasado mañana": 2, "esta mañana": 0,
          "esta tarde": 0, "esta noche": 0, "mañana": 1, "día de mañana": 1},
    day_words=re.compile(
        r"(?<!\w)(?P<word>pasado\s+mañana|esta\s+(?:mañana|tarde|noche)|la\s+víspera(?!\s+del?\b)|ayer"
        r"|(?<!\bhoy\spor\s)hoy(?!\s+(?:en\s+día|por\s+hoy)\b)|anoche|anteayer|antier|(?<=\bel\s)día\s+de\s+mañana"
        rf"|(?<!\bla\s)(?<!\bde\s)(?<!\buna\s)(?<!\bcada\s)mañana)(?:,?\s+(?:{_DAY}))?(?!\w)",
        re.IGNORECASE,
    ),
    shifts={"pasado": -1, "pasada": -1, "este": 0, "esta": 0, "presente": 0, "en curso": 0, "próximo": 1, "próxima": 1,
            "entrante": 1, "venidero": 1, "venidera": 1, "que viene": 1, "último": -1, "última": -1,
            "pasados": -1, "próximos": 1, "últimos": -1, "venideros": 1},
    before=frozenset(),
    vague=frozenset(),
    shifted=re.compile(
        rf"(?<!\w)(?:(?:el|la)\s+)?(?:(?P<shift>{_NEW})\s+(?:(?P<unit>fin\s+de\s+semana|semana|mes(?!\s+de\s+(?:{_MONTH}))"
        rf"|año\s+fiscal|año(?!\s+(?:escolar|lectivo|académico|electoral|judicial|santo))|década|siglo)|(?P<weekday>{_DAY})|(?P<season>primavera|verano|otoño|invierno))"
        rf"|(?P<unit_b>fin\s+de\s+semana|semana|mes|año\s+fiscal|año|década|siglo)\s+(?P<shift_b>{_OLD})"
        rf"|(?P<weekday_b>{_DAY})\s+(?P<shift_c>{_OLD})|(?P<season_b>primavera|verano|otoño|invierno)\s+(?P<shift_d>{_OLD}))(?!\w)",
        re.IGNORECASE,
    ),
    no_shift=re.compile(r"(?!)"),
    week_day=re.compile(
        rf"(?<!\w)(?P<weekday>{_DAY})\s+de\s+(?:(?P<shift>esta|la\s+presente|la\s+próxima|la\s+pasada)\s+semana"
        r"|la\s+semana\s+(?P<shift_b>pasada|próxima|entrante|que\s+viene|en\s+curso))(?!\w)",
        re.IGNORECASE,
    ),
    weekday=re.compile(rf"(?<!\w)(?<!\ba\s)(?:este\s+)?(?P<weekday>{_DAY})(?!\w|\s+a\s+(?:{_DAY})\b|\s+(?:Santo|Negro|de\s+Ramos|de\s+Carnaval))", re.IGNORECASE),
    weekday_number=re.compile(rf"(?<!\w)(?P<weekday>{_DAY})\s+(?P<number>[12]?\d|3[01])(?!\w|[.,:]\d|\s+de\b)", re.IGNORECASE),
    month_day=re.compile(
        r"(?<!\w)(?P<number>[12]?\d|3[01])\s+del?\s+(?:(?P<shift>este|presente|próximo|pasado)\s+mes|mes\s+(?P<shift_b>pasado|próximo|en\s+curso))(?!\w)",
        re.IGNORECASE,
    ),
    later=re.compile(r"(?<!\w)(?:más\s+adelante|más\s+tarde)\s+en\s+la\s+(?P<unit>semana)(?!\w)", re.IGNORECASE),
    weekend=re.compile(r"(?<!\w)(?:en|durante)\s+el\s+fin\s+de\s+semana(?!\w|\s+(?:del?|pasado|próximo|que)\b)", re.IGNORECASE),
    pair=re.compile(r"\s*(?:y|a|al|hasta|o|[-–—])\s*(?:el\s+)?"),
    rolling=re.compile(r"(?<=\ben\s)(?:el|la)\s+últim[oa]\s+(?P<unit>año|mes|semana|década)(?!\w|\s+de\b)", re.IGNORECASE),
    durations=re.compile(
        rf"(?<![\w.,$€/-]){_HEDGE}(?:{_NUMBER}\s+(?:largos\s+|nuevos\s+)?(?P<unit>{_LONG}){_AND_HALF}"
        r"|medio\s+(?P<half_of>siglo|año|día)|media\s+(?P<half_of_b>hora|década)"
        r"|cuarto\s+de\s+(?P<quarter_of>siglo)"
        rf"|una?\s+(?P<and_half>{_ONE})\s+y\s+medi[oa]"
        rf"|(?:(?<=\bdurante\s)|(?<=\bcasi\s)|(?<=\bde\s)|(?<=\bhace\s)|(?<=\ben\s)|(?<=\btras\s))una?\s+(?P<one>{_ONE})"
        rf"(?!\s+(?:después|antes|más|o|y\s+medi[oa]|atrás)\b))(?!\w|\s+de\s+edad\b|\s+atrás\b)",
        re.IGNORECASE,
    ),
    no_duration=re.compile(
        rf"(?:\b(?:\d+|{_SPELLED})\s*(?:[-–]|\s(?:a|o|u|y)\s)\s*|\bentre\s+(?:\d+|{_SPELLED})\s+y\s+|\b(?:mil|cientos?|ciento)\s+(?:y\s+)?"
        rf"|\ba\s+(?:los|las|sus)\s+|\baños\s+|{AGED})$",
        re.IGNORECASE,
    ),
    ago=re.compile(
        rf"(?<!\w)(?<!\bdesde\s)hace\s+(?:(?:apenas|tan\s+solo|s[oó]lo)\s+)?{_HEDGE}(?:(?:{_NUMBER}|(?P<one>una?))\s+(?P<unit>{_LONG}){_AND_HALF}"
        r"|medio\s+(?P<half_of>siglo|año)|media\s+(?P<half_of_b>década))(?!\w|\s+que\b)",
        re.IGNORECASE,
    ),
    hence=re.compile(rf"(?<!\w)dentro\s+de\s+(?:{_NUMBER}|(?P<one>una?))\s+(?P<unit>{_LONG})(?!\w)", re.IGNORECASE),
    numbers=_NUMBERS,
    spoken=re.compile(r"[“\"«]"),
    edges={"principios": "early", "comienzos": "early", "inicios": "early", "mediados": "mid", "finales": "last",
           "fines": "last", "fin": "last", "principio": "first", "comienzo": "first", "inicio": "first", "final": "last",
           "cierre": "last"},
    edge=re.compile(
        r"(?<!\w)(?:a\s+)?(?:el\s+)?(?P<edge>principios|comienzos|inicios|mediados|finales|fines|principio|comienzo|inicio|final"
        r"|fin|cierre)\s+del?\s+(?:mes\s+de\s+|año\s+)?$",
        re.IGNORECASE,
    ),
    whole=re.compile(
        r"(?<!\w)(?:a\s+)?(?:el\s+)?(?P<edge>principios|comienzos|inicios|mediados|finales|fines|fin|final|cierre)\s+del?\s+(?P<unit>año|mes)"
        r"(?!\w|\s+(?:pasad|próxim|anterior|que|fiscal|de|en|entrante|siguiente|\d))",
        re.IGNORECASE,
    ),
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    season=re.compile(
        rf"(?<!\w)(?:(?:la|el)\s+)?(?P<season>primavera|verano|otoño|invierno)\s+del?\s+(?P<year>{_YEAR})(?!\d)", re.IGNORECASE
    ),
    season_alone=re.compile(r"(?!)(?P<whole>)(?P<season>)"),
    quarters=re.compile(
        r"(?<!\w)(?:(?:el|la|los|del)\s+)?(?:(?P<ordinal>primer[oa]?s?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa]s?)"
        r"\s+(?:(?P<part>trimestre|cuatrimestre|semestre|mitad)|(?P<count>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|\d\d?)\s+meses))"
        rf"\s+(?:del?\s+)?(?P<fiscal>año\s+fiscal\s+(?:de\s+)?)?(?:(?:año\s+)?(?P<year>{_YEAR})"
        r"|(?P<shift>este|presente|próximo|pasado)\s+año|año\s+(?P<shift_b>pasado|próximo|en\s+curso)"
        r"|(?<=\bdel\s)(?P<now>año)(?!\s+(?:anterior|siguiente|que|escolar|fiscal|de|en)\b))(?!\w)",
        re.IGNORECASE,
    ),
    ordinals={"primer": 1, "primero": 1, "primera": 1, "primeros": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
              "tercera": 3, "cuarto": 4, "cuarta": 4, "último": -1, "última": -1, "últimos": -1},
    parts={"trimestre": 3, "cuatrimestre": 4, "semestre": 6, "mitad": 6},
    decade=re.compile(
        r"(?<!\w)(?:(?:los\s+)?años\s+(?:(?P<decade>19\d0|20\d0)|(?P<short>[2-9]0)|(?P<word>veinte|treinta|cuarenta|cincuenta|sesenta"
        r"|setenta|ochenta|noventa))(?!\w|[.,]\d)|(?:la\s+)?década\s+de(?:l|\s+los)?\s+(?:(?:años\s+)?(?P<decade_b>19\d0|20\d0)"
        r"|(?:años\s+)?(?P<short_b>[2-9]0)|(?:años\s+)?(?P<word_b>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa))(?!\w))"
        r"",
        re.IGNORECASE,
    ),
    decades=_TENS | {"veinte": 20},
    century=re.compile(r"(?<!\w)(?:el\s+)?siglo\s+(?P<century>XX|XIX|XVIII|XVII|XVI|XV)(?!\w)"),
    centuries={"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20},
    named=((re.compile(r"(?<!\w)11[- ]S(?!\w)"), "2001-09-11"),),
    remembered={
        (9, 11): (2001, re.compile(r"\b(?:atentado|ataque|terror)", re.IGNORECASE)),
        (1, 6): (2021, re.compile(r"\b(?:asalto|ataque|capitolio)", re.IGNORECASE)),
        (10, 7): (2023, re.compile(r"\b(?:ataque|masacre)", re.IGNORECASE)),
    },
    holiday=re.compile(rf"(?<!\w)(?P<holiday>Navidad|Nochebuena|Nochevieja|Año\s+Nuevo)\s+del?\s+(?P<year>{_YEAR})(?!\d)"),
    holidays={"navidad": (12, 25), "nochebuena": (12, 24), "nochevieja": (12, 31), "año nuevo": (1, 1)},
    numeric=re.compile(r"(?<![\w/$.,-])(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?P<year>(?:19|20)\d\d)(?![\w/])"),
    day_first=True,
    year_behind=re.compile(
        r"\s+(?:del?\s+)?(?:(?P<shift>este|presente|próximo|pasado)\s+año|año\s+(?P<shift_b>pasado|próximo|que\s+viene|entrante|venidero|en\s+curso))(?!\w)",
        re.IGNORECASE,
    ),
    year_apart=re.compile(r"\s+(?:juntos|combinados)\s+(?:en|del?)\s+(?P<year>(?:19|20)\d\d)\b"),
    of_year=re.compile(r"\s+del?\s+"),
    year_named=re.compile(
        r",?\s+(?:del?\s+)?(?:ese|aquel|ese\s+mismo|(?:el|l)?\s*mismo)\s+año(?!\w)|,?\s+del\s+año\s+(?:(?P<next>siguiente)|(?P<back>previo))(?!\w)", re.IGNORECASE
    ),
    later_on=re.compile(
        r"\b(?:semanas?|mes(?:es)?|días?)\s+(?:después|más\s+tarde),?\s+(?:en|el)\s+$", re.IGNORECASE
    ),
    shift_behind=re.compile(
        r"\s+(?P<shift>pasad[oa]s?|próxim[oa]s?|últim[oa]s?|venider[oa]s?|entrante)(?!\w|\s+(?:mes|año|día)s?\b)", re.IGNORECASE
    ),
    previous=re.compile(r"(?!)"),
    shift_before=re.compile(r"(?<!\w)(?P<shift>pasado|próximo|último)\s+(?:día\s+|mes\s+de\s+)?$", re.IGNORECASE),
    no_month=re.compile(r"(?:[Mm]ovimiento|[Mm]unicipio|[Bb]arrio|[Rr]eparto|[Cc]alzada|[Aa]venida|[Cc]alle|[Pp]laza|[Hh]ospital|[Bb]rigada|[Ee]scuela|[Cc]iudad|[Pp]arque|[Cc]entral|[Tt]ermoeléctrica|[Ff]ábrica|[Ii]ndustria(?:\s[a-záéíóúñ]+)?|[Ee]mpresa|[Pp]lanta|[Rr]efinería|[Cc]ementera|[Cc]ooperativa|[Ii]nstituto|[Ee]stadio|[Pp]uente|[Aa]eropuerto|[Tt]eatro|[Cc]olegio|[Bb]atallón|[Rr]egimiento|[Pp]oliclínico)\s+(?:\d+\s+de\s+)?$"),
    no_month_behind=re.compile(r"(?!)"),
    month_noun=re.compile(r""),
    month_after=re.compile(r"(?!)"),
    no_year=re.compile(
        r"(?:\b(?:ley|decreto|decreto-ley|resolución|resoluciones|artículo|sección|capítulo|título|vuelo|no\.|núm\.|número|página|proclama"
        r"|ruta|orden)\s*(?:[\d.]+,?\s+(?:y\s+)?)*|[$€#§]\s?)$",
        re.IGNORECASE,
    ),
    ancient=re.compile(r"(?<!\w)(?:en|desde|de|del|entre|y|hasta|a|antes|año|hacia|[-–])\s?$", re.IGNORECASE),
    counted=re.compile(
        r"\s*(?:%|(?:personas|migrantes|soldados|dólares|euros|pesos|millas|kilómetros|km|metros|votos|estudiantes|trabajadores"
        r"|miembros|familias|niños|mujeres|hombres|refugiados|años|casos|vuelos|visas|horas|GMT|UTC|hora\s+local))(?!\w)"
    ),
    anchored=re.compile(r"(?<!\w)(?:ese\s+mismo|de\s+ese\s+(?:mismo\s+)?año,?(?:\s+en)?|ese)\s+(?:año,?\s+(?:en\s+)?)?(?:mes\s+de\s+)?$", re.IGNORECASE),
    held_in=re.compile(r"(?:\s+[a-zñáéíóú]+){0,3}\s+(?:comenzó|empezó|inició|estalló|tuvo\s+lugar|se\s+celebró)\s+(?:en|el)\s+"),
    ended=re.compile(
        r"\s*,?\s*(?:que|el\s+cual)?\s*(?:terminó|finalizó|concluyó|termina|finaliza|concluye|cerró|(?P<began>comenzó|empezó|inició|comienza|inicia))"
        r"(?:\s+(?:en|el|este|pasado|próximo|último))*\s+$",
        re.IGNORECASE,
    ),
    fiscal_end=re.compile(
        r"(?P<fiscal>\baño\s+fiscal)\s*,?\s*(?:que\s+)?(?:(?P<past>terminó|finalizó|concluyó|terminado|concluido|finalizado)|termina|finaliza|concluye)"
        r"(?:\s+(?:en|el|este|pasado|próximo|último))*\s+$",
        re.IGNORECASE,
    ),
    fiscal_bound=re.compile(
        r",?\s+(?:el\s+)?(?:(?P<last>fin|final|cierre|último\s+día)|inicio|comienzo|primer\s+día)\s+del\s+"
        r"(?:(?P<shift>presente|próximo|pasado)\s+)?año\s+fiscal(?:\s+(?P<year>(?:19|20)\d\d))?(?!\w)",
        re.IGNORECASE,
    ),
    fiscal_behind=re.compile(r"(?!)"),
    fiscal_before=re.compile(r"\baños?\s+fiscal(?:es)?\s+(?:de|desde|entre)\s+$", re.IGNORECASE),
    changed_from=re.compile(r"\bdel?\s+$", re.IGNORECASE),
    year_to=re.compile(
        r"\b(?:el\s+)?(?:(?:año|período\s+de\s+doce\s+meses)\s+(?:que\s+)?(?:terminado|terminó|termina|finalizado"
        r"|concluido)|(?:doce|12)\s+meses\s+hasta)(?:\s+(?:en|el|a\s+fines\s+de))?\s+$",
        re.IGNORECASE,
    ),
    part_of_month=re.compile(
        r"\b(?:l[oa]s\s+)?(?:(?P<first>primer[oa]s)|últim[oa]s)\s+(?P<count>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
        r"|\d\d?)\s+(?P<unit>días|semanas)\s+de\s+$|\b(?:la\s+)?(?P<ordinal>primera|segunda|tercera|cuarta|última)\s+(?P<unit_b>semana)\s+de\s+$",
        re.IGNORECASE,
    ),
    joint=re.compile(r",?\s*(?:y|e|o|a|al|hasta|[-–—,])\s*(?:el\s+|en\s+|de\s+)*"),
    until=re.compile(r"\s*(?:a|al|hasta|(?P<and>y)|[-–—])\s*(?:el\s+)?"),
    between=re.compile(r"\bentre\s+(?:el\s+)?$", re.IGNORECASE),
    opens=re.compile(r"\W*(?:(?:[Ee]n|[Ee]l|[Dd]urante|[Dd]esde|[Yy]a|[Yy]a\s+en)\s+)*(?:el\s+|principios\s+de\s+|finales\s+de\s+)*"),
    echo=re.compile(
        r"(?<!\w)(?:(?P<same>ese\s+mismo|aquel|el\s+mismo|ese)\s+(?P<unit>año|mes|día)|(?:al\s+|el\s+)(?P<unit_b>año|mes|día)\s+(?:(?P<shift>siguiente)|(?P<back>anterior|previo)))(?!\w|(?<=mes)\s+(?:del?|que)\b|(?<=día)\s+(?:del?|en\s+que)\b)",
        re.IGNORECASE,
    ),
    again=re.compile(
        r"(?<!\w)(?:el|del|al)\s+mismo\s+(?P<unit>mes|día)\s+(?:del?\s+)?(?:(?P<year>(?:19|20)\d\d)|año\s+(?P<shift>pasado)|(?P<back>año\s+(?:anterior|previo)))(?!\w)",
        re.IGNORECASE,
    ),
    apart=re.compile(
        rf"(?<!\w)(?P<number>una?|\d{{1,2}}|{_SPELLED})\s+(?P<unit>años?|mes(?:es)?|semanas?|días?)\s+(?:(?P<back>antes)|después|más\s+tarde)(?!\w|\s+(?:del?|que)\b)",
        re.IGNORECASE,
    ),
    written_days=re.compile(r"(?!)(?P<month>)(?P<word>)"),
    day_ordinals={},
    day_noun="",
    mended=(
        # The full stop of 1ro. de enero.
        (re.compile(r"(?<=\dro)\.(?= )|(?<=\der)\.(?= )"), " "),
        # The hyphen that closes an aside, right behind a year: -desde la revolución de 1979- y no antes.
        (re.compile(r"(?<=\b(?:19|20)\d\d)-(?= [^\W\d_])"), ","),
        # The first of a month with a sign that is not the one of ordinals: 1° de enero.
        (re.compile(r"(?<!\d)1°(?= de\b)"), "1º"),
    ),
    day_number=re.compile(
        r"(?<!\w)(?P<day>(?:el|del|al)\s+(?:próximo\s+|pasado\s+)?día\s+(?P<number>[12]?\d|3[01]))(?!\w|[.,:]\d|\s+del?\b)", re.IGNORECASE
    ),
)  # fmt: skip
