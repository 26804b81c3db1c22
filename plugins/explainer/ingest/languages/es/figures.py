"""Spanish words for figures."""

from __future__ import annotations

import re

from ..figures import FigureRules

_I = re.IGNORECASE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\s+(?:(?:un|una|los|las|el|la)\s+)?(?:(?:récord|total\s+de)\s+)?$", _I)


FIGURES = FigureRules(
    people=_set(
        "persona personas hombre hombres mujer mujeres niño niños niña niñas menor menores adulto adultos migrante"
        " migrantes inmigrante inmigrantes emigrante emigrantes refugiado refugiados ciudadano ciudadanos nacional"
        " nacionales residente residentes pasajero pasajeros funcionario funcionarios diplomático diplomáticos"
        " oficial oficiales agente agentes soldado soldados miembro miembros ministro ministros legislador"
        " legisladores votante votantes trabajador trabajadores empleado empleados maestro maestros estudiante"
        " estudiantes médico médicos paciente pacientes víctima víctimas preso presos detenido detenidos rehén"
        " rehenes manifestante manifestantes periodista periodistas experto expertos líder líderes familiares"
        " sobreviviente sobrevivientes deportado deportados visitante visitantes turista turistas viajero viajeros"
        " cubanos cubanas haitianos venezolanos nicaragüenses mexicanos estadounidenses jóvenes muertos heridos"
        " habitantes solicitantes beneficiarios balseros"
    ),
    demonym=re.compile(r"[a-záéíóúñü]+(?:anos|anas|eños|eñas|enses|inos|inas|eses|oles)$"),
    stops=_set(
        "de del en a al por para con y o pero como que quien quienes cuyo fue fueron es son era eran ha han había"
        " habían no su sus este esta estos estas ese esos hasta desde durante entre sobre sin según tras ante bajo"
        " contra hacia mediante cuando donde si porque llegaron llegó entraron cruzaron salieron murieron dijo más"
        " menos el la los las un una unos unas se lo le les cada anuales mensuales diarios anualmente diarias"
        " detenidos interceptados encontrados deportados devueltos repatriados"
    ),
    never=_set("horas-am goles puntos"),
    currencies={
        "$": "USD", "€": "EUR", "dólar": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR", "pesos": "CUP", "libras": "GBP",
    },
    percent=re.compile(r"\s?(?:%|por\s+ciento\b|puntos\s+porcentuales\b)", _I),
    spans={
        "hora": ("hour", 1), "horas": ("hour", 1), "día": ("day", 1), "días": ("day", 1), "semana": ("week", 1),
        "semanas": ("week", 1), "mes": ("month", 1), "meses": ("month", 1), "año": ("year", 1), "años": ("year", 1),
        "década": ("year", 10), "décadas": ("year", 10), "siglo": ("year", 100), "siglos": ("year", 100),
        "minuto": ("minute", 1), "minutos": ("minute", 1),
    },
    rates=(
        (re.compile(r"\s+(?:al|por|cada)\s+día\b|\s+(?:diarios|diarias|diariamente)\b", _I), "day"),
        (re.compile(r"\s+(?:al|por|cada)\s+mes\b|\s+mensuales\b", _I), "month"),
        (re.compile(r"\s+(?:al|por|cada)\s+año\b|\s+(?:anuales|anualmente)\b", _I), "year"),
    ),
    before=(
        (re.compile(r"\b(?:récord|cifra\s+récord)\s+(?:de\s+)?[$€]?$", _I), "record"),
        (_before(r"casi|cerca\s+de"), "nearly"),
        (_before(r"unos|unas|alrededor\s+de|aproximadamente|en\s+torno\s+a|cerca\s+de"), "about"),
        (_before(r"más\s+de|por\s+encima\s+de"), "more than"),
        (_before(r"al\s+menos|por\s+lo\s+menos|no\s+menos\s+de|como\s+mínimo"), "at least"),
        (_before(r"menos\s+de|por\s+debajo\s+de"), "less than"),
        (_before(r"hasta|no\s+más\s+de|como\s+máximo"), "at most"),
        (re.compile(r"\b(?:aumentó|subió|creció|incrementó|aumento|alza|incremento)(?:\s+(?:en|de|un|del|casi|más\s+de))*\s+$", _I), "up"),
        (re.compile(r"\b(?:cayó|bajó|descendió|disminuyó|caída|descenso|reducción)(?:\s+(?:en|de|un|del|casi|más\s+de))*\s+$", _I), "down"),
    ),
    behind=(
        (re.compile(r"\s+(?:más\s+que)\b", _I), "up"),
        (re.compile(r"\s+(?:menos\s+que)\b", _I), "down"),
    ),
    ordinals={
        "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5,
        "sexto": 6, "sexta": 6, "séptimo": 7, "séptima": 7, "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10,
        "décima": 10,
    },
    ordinal_digits=re.compile(r"(?<![\w.,/-])(?P<number>\d{1,3})(?:º|ª|\.º|\.ª|o|a|er|da|ra)(?![\w])"),
    no_ordinal=re.compile(
        r"\s+(?:guerra|mundo|mundial|país|países|partes?|edad|plano|lugar|siglo|trimestre|semestre|enmienda|jefe|vez\s+que)\b", _I
    ),
    first_in=re.compile(r"\bprimer[ao]?s?\b[^.;:!?]{0,70}?\ben\s+(?:más\s+de\s+|casi\s+|al\s+menos\s+)?$", _I),
    governs=re.compile(r"\b(?:en|durante|entre|desde|de|del|el|hasta|a\s+lo\s+largo\s+de)\s+(?:el\s+|la\s+|los\s+)?$", _I),
    scope=re.compile(
        r"\b(?P<scope>(?:en|por|a\s+lo\s+largo\s+de)\s+la\s+frontera(?:\s+(?:sur|suroeste|con|de|entre)(?:\s+[\w.]+){1,5}?)?(?=[,.;]|\s+(?:en|durante|el)\b)"
        r"|en\s+(?:el\s+|la\s+)?[A-ZÁÉÍÓÚÑ][\w.]+(?:\s(?:de|del|la|[A-ZÁÉÍÓÚÑ])[\w.]*){0,3}(?<!\sde)(?<!\sla)|en\s+todo\s+el\s+país|en\s+el\s+mar)"
    ),
    one=re.compile(r"(?!)"),
    ages=re.compile(r"\s*(?:años)?\s+de\s+edad\b", _I),
    each=_set("más otros otras nuevos nuevas de los las estos estas"),
)  # fmt: skip
