"""Spanish words for dates."""

from __future__ import annotations

import re

from ..dates import DateRules

_UNITS = {
    **dict.fromkeys(("día", "días"), "day"),
    **dict.fromkeys(("semana", "semanas"), "week"),
    **dict.fromkeys(("mes", "meses"), "month"),
    **dict.fromkeys(("año", "años"), "year"),
    **dict.fromkeys(("década", "décadas", "decenio", "decenios"), "decade"),
    **dict.fromkeys(("siglo", "siglos"), "century"),
    **dict.fromkeys(("hora", "horas"), "hour"),
}
_SMALL = {
    "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
    "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
}  # fmt: skip
_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d)?|{'|'.join(sorted(_SMALL, key=len, reverse=True))})"
_NOUN = "|".join(sorted(_UNITS, key=len, reverse=True))
_MONTH = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
_DAY = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"

DATES = DateRules(
    units=_UNITS,  # type: ignore[arg-type]
    days={"ayer": -1, "hoy": 0, "anoche": -1, "anteayer": -2, "antier": -2, "pasado mañana": 2, "esta mañana": 0,
          "esta tarde": 0, "esta noche": 0},
    shifts={"pasado": -1, "pasada": -1, "último": -1, "última": -1, "este": 0, "esta": 0, "próximo": 1, "próxima": 1,
            "que viene": 1, "anterior": -1},
    shifted=rf"\b(?:(?:el|la)\s+)?(?:(?P<shift>este|esta|próximo|próxima|pasado|pasada|último|última)\s+"
            rf"(?:(?P<unit>semana|mes|año|década|siglo)|(?P<weekday>{_DAY})|(?P<month>{_MONTH}))"
            rf"|(?P<unit_b>semana|mes|año|década|siglo)\s+(?P<shift_b>pasado|pasada|próximo|próxima|que\s+viene)"
            rf"|(?P<weekday_b>{_DAY})\s+(?P<shift_c>pasado|próximo|que\s+viene))\b",
    ago=rf"\bhace\s+(?:unos\s+|casi\s+|más\s+de\s+)?{_NUMBER}\s+(?P<unit>{_NOUN})\b",
    ahead=rf"\b(?:dentro\s+de|en)\s+{_NUMBER}\s+(?P<unit>{_NOUN})\s+más\b",
    edges={"principios": (0, 1 / 3), "comienzos": (0, 1 / 12), "inicios": (0, 1 / 12), "mediados": (1 / 3, 2 / 3),
           "finales": (11 / 12, 1), "fines": (11 / 12, 1)},
    edge=r"\b(?:a|hacia|desde|para)?\s*(?P<edge>principios|comienzos|inicios|mediados|finales|fines)(?P<edge_of>)\s+"
         r"del?\s+(?:mes\s+de\s+)?$",
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    season=r"\b(?:la|el)?\s*(?P<season>primavera|verano|otoño|invierno)\s+(?:de|del)\s+(?P<year>(?:19|20)\d\d)\b",
    quarters=r"\b(?:el|la)?\s*(?P<ordinal>primer|primera|segundo|segunda|tercer|cuarto|último)\s+(?P<part>trimestre|semestre|mitad)"
             r"\s+(?:de|del)\s+(?P<fiscal>año\s+fiscal\s+)?(?P<year>(?:19|20)\d\d|(?P<shift>este|pasado)\s+año)",
    ordinals={"primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "cuarto": 4, "último": -1},
    durations=rf"\b{_NUMBER}\s+(?P<unit>{_NOUN})\b",
    small=_SMALL,
    future=re.compile(
        r"\b(?:\w+(?:rá|rán|remos)|va\s+a|van\s+a|prevista?s?|previstos|programad[oa]s?|próxim[oa]s?|hasta|antes\s+del?"
        r"|plazo)\b",
        re.IGNORECASE,
    ),
    past=re.compile(r"\b(?:fue|fueron|había|dijo|\w+(?:ó|aron|ieron|aba|ía))\b", re.IGNORECASE),
    reporting=re.compile(
        r"\b(?:dijo|dijeron|afirmó|anunció|informó|informaron|confirmó|señaló|declaró|aseguró|indicó|explicó|expresó|según)\b",
        re.IGNORECASE,
    ),
    said=re.compile(
        r"\b(?:dijo|dijeron|afirmó|anunció|informó|confirmó|señaló|declaró|aseguró|indicó|explicó|expresó|reiteró)"
        r"(?:\s+(?:en\s+un\s+comunicado|a\s+[\w ]{2,25}))?\s*,?\s*(?:este|el)?\s*$",
        re.IGNORECASE,
    ),
    not_months=re.compile(r"(?!)"),
    ages=re.compile(r"\s+(?:de\s+edad)\b", re.IGNORECASE),
)  # fmt: skip
