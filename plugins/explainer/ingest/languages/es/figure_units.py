"""Spanish units: money, percentages, lengths of time, measures and rates."""

from __future__ import annotations

import re

from ..figures import Units

_I = re.IGNORECASE

UNITS = Units(
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
        "década": "decade", "décadas": "decade", "lustro": "lustrum", "lustros": "lustrum", "siglo": "century", "siglos": "century",
    },
    long=re.compile(r"(?<!\w)(?<!hace\s)medi[oa]\s(?P<half>década|siglo)\b", _I),
    adjectives=frozenset(("largos", "largas", "últimos", "primeros", "intensos", "otros", "más", "nuevos")),
    measures=re.compile(
        r"\s?(?:de\s+)?(?:km²|km|m²|m|cm|mm|kg|g|ha|MW|GW|GWh|MWh|kW|kWh|°C|millas(?:\s+(?:náuticas|cuadradas))?"
        r"|kilómetros(?:\s+cuadrados)?|metros(?:\s+(?:cuadrados|cúbicos))?|pies(?:\s+cuadrados)?|hectáreas|grados"
        r"|megavatios|nudos|toneladas|kilos|kilogramos|gramos|libras(?!\s+esterlinas)|onzas|quintales|litros|galones"
        r"|barriles)(?!\w)"
    ),
    measured={
        word: unit
        for unit, words in {
            "km": "km kilómetros",
            "metre": "m metros",
            "cm": "cm",
            "mm": "mm",
            "mile": "millas",
            "foot": "pies",
            "square km": "km²",
            "square metre": "m²",
            "hectare": "ha hectáreas",
            "kg": "kg kilos kilogramos",
            "g": "g gramos",
            "lb": "libras",
            "ounce": "onzas",
            "quintal": "quintales",
            "ton": "toneladas",
            "litre": "litros",
            "gallon": "galones",
            "barrel": "barriles",
            "knot": "nudos",
            "degree": "grados",
        }.items()
        for word in words.split()
    },
    areas={"cuadrados": "square", "cuadradas": "square", "cúbicos": "cubic", "náuticas": "nautical"},
    rates=(
        (re.compile(r"\s+(?:al|por|cada|a\s+la)\s+día\b|\s+diari[oa]s?\b|\s+diariamente\b|/día\b", _I), "day"),
        (re.compile(r"\s+(?:a\s+la|por|cada)\s+semana\b|\s+semanales\b|\s+semanalmente\b", _I), "week"),
        (re.compile(r"\s+(?:al|por|cada)\s+mes\b|\s+mensual(?:es|mente)?\b|/mes\b", _I), "month"),
        (re.compile(r"\s+(?:al|por|cada)\s+año\b|\s+anual(?:es|mente)?\b|/año\b", _I), "year"),
    ),
    rates_before=tuple(
        (re.compile(rf"\bpromedio\s+{word}\s+de\s+(?:(?:casi|unos|unas|más\s+de)\s+)*$", _I), per)
        for word, per in (("diario", "day"), ("semanal", "week"), ("mensual", "month"), ("anual", "year"))
    ),
    where=re.compile(r"\s+(?:en|por|a|hacia)\s+(?:el\s+|la\s+|los\s+)?(?:[\w.-]+\s+){0,4}[\w.-]+", _I),
    compounds=re.compile(r"(?!)(?P<noun>)"),
)  # fmt: skip
