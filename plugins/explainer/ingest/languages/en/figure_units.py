"""English units: money, percentages, lengths of time, measures and rates."""

from __future__ import annotations

import re

from ..figures import Units

_I = re.IGNORECASE

UNITS = Units(
    signs={
        "$": "USD",
        "$us": "USD",
        "$a": "AUD",
        "$c": "CAD", "us$": "USD", "u.s.$": "USD", "us $": "USD", "usd": "USD", "c$": "CAD", "ca$": "CAD",
        "cad": "CAD", "a$": "AUD",
        "au$": "AUD", "aud": "AUD", "nz$": "NZD", "s$": "SGD", "s $": "SGD", "hk$": "HKD", "r$": "BRL", "€": "EUR",
        "eur": "EUR",
        "£": "GBP", "gbp": "GBP", "¥": "JPY", "jpy": "JPY", "y=": "JPY", "rmb": "CNY", "cny": "CNY", "rs": "INR",
        "rs.": "INR",
        "₹": "INR", "inr": "INR", "rm": "MYR", "chf": "CHF", "mxn": "MXN", "cup": "CUP", "₽": "RUB", "₩": "KRW",
        "₪": "ILS",
        "₺": "TRY", "₴": "UAH", "₦": "NGN",
    },
    currencies={
        "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "cent": "USD", "cents": "USD",
        "euro": "EUR", "euros": "EUR",
        "eur": "EUR", "€": "EUR", "sterling": "GBP", "pence": "GBP", "gbp": "GBP", "yen": "JPY", "jpy": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY", "rubles": "RUB", "roubles": "RUB", "rupees": "INR", "reais": "BRL", "won": "KRW",
        "shekels": "ILS",
        "lira": "TRY", "liras": "TRY", "hryvnia": "UAH", "hryvnias": "UAH", "zlotys": "PLN", "rials": "IRR",
        "tomans": "IRR",
        "bolivars": "VES", "quetzals": "GTQ", "lempiras": "HNL", "soles": "PEN", "rand": "ZAR", "naira": "NGN",
        "kroner": "NOK",
        "kronor": "SEK", "baht": "THB", "ringgit": "MYR", "dirhams": "AED", "riyals": "SAR", "gourdes": "HTG",
        "francs": "CHF",
        "peso": "XXX",
        "pesos": "XXX",
    },
    national={
        ("australian", "dollars"): "AUD", ("canadian", "dollars"): "CAD", ("singapore", "dollars"): "SGD",
        ("mexican", "pesos"): "MXN", ("colombian", "pesos"): "COP", ("chilean", "pesos"): "CLP", ("argentine",
        "pesos"): "ARS",
        ("dominican", "pesos"): "DOP", ("philippine", "pesos"): "PHP", ("uruguayan", "pesos"): "UYU", ("swiss",
        "francs"): "CHF",
    },
    scales={
        "k": 1000, "thousand": 1000, "m": 10**6, "mn": 10**6, "mil": 10**6, "mln": 10**6, "million": 10**6,
        "b": 10**9, "bn": 10**9,
        "bln": 10**9, "billion": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12, "trillion": 10**12,
    },
    percent=re.compile(r"[ -]?(?:%|pc\b|per-?cent(?:age[\s-]+points?)?\b|per\s+cent\b|pct\b"
        r"|percentage[\s-]points?\b)", _I),
    spans={
        word: unit
        for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
        for word in (unit, "centuries" if unit == "century" else unit + "s")
    } | {"night": "day", "nights": "day", "weekend": "week", "weekends": "week", "hr": "hour", "hrs": "hour",
    "min": "minute",
         "mins": "minute", "yr": "year", "yrs": "year", "wk": "week", "wks": "week"},
    long=re.compile(
        r"(?<![\w-])(?:(?P<unit>day|week|month|year|decade)-?long\b(?!-)|half(?:\s+an?\s+|\s+|-)(?P<half>decade|century)\b"
        r"|quarter(?:\s+of\s+a\s+|\s+|-)(?P<quarter>century)\b)", _I
    ),
    adjectives=frozenset(
        ("full", "straight", "consecutive", "more", "long", "calendar", "business", "working", "fiscal", "whole",
        "successive",
         "additional", "extra", "other", "further", "solid", "entire", "grueling", "short", "crucial", "difficult",
         "budget",
         "school", "financial", "academic", "lunar", "light", "previous", "prior", "half", "trading")
    ),
    measures=re.compile(
        r"[\s-]?(?:sq(?:uare|\.)?|cubic|nautical|metric|short)?[\s-]?(?:km/h|kcal|calories|ppb|ppm|µm|μm|kV|mL|m2|HP|km²|km|kph|m²|sqm|m³"
        r"|m|cm|mm|nm|ft|feet|foot|inch(?:es)?|yards?|miles?"
        r"|mi|(?:kilo|centi|milli)?met(?:er|re)s?|milligrams?|kilomet(?:er|re)s?|acres?|hectares?|ha|kg|mg|g|lbs?|pounds?"
        r"|ounces?|oz"
        r"|tonnes?|tons?|kilograms?|kilos|grams?|gallons?|lit(?:er|re)s?|l|ml|barrels?|bpd|mph|mpg|rpm|knots|degrees?"
        r"(?:\s+(?:Fahrenheit|Celsius))?|°\s?[CF]|°|kWh|GWh|MWh|TWh|kW|MW|GW|TW|(?:kilo|mega"
        r"|giga)?watts?(?:[\s-]hours?)?"
        r"|W|V|volts?|mAh|amps?|Hz|kHz|MHz|GHz|TB|GB|MB|KB|Gbps|Mbps|megapixels?|MP|horsepower|hp|bhp|lb-ft|cc|px|dB"
        r"|″|”"
        r"|Nm|psi|bps|basis\s+points?|pts|p|x)(?![\w′])(?!-old)"
    ),
    measured={
        word: unit
        for unit, words in {
            "km": "km kilometer kilometers kilometre kilometres",
            "metre": "m meter meters metre metres",
            "cm": "cm centimeter centimeters centimetre centimetres",
            "mm": "mm millimeter millimeters millimetre millimetres",
            "mile": "mi mile miles",
            "yard": "yard yards",
            "foot": "ft foot feet",
            "inch": "inch inches",
            "square km": "km²",
            "square metre": "m² m2 sqm",
            "acre": "acre acres",
            "hectare": "ha hectare hectares",
            "kg": "kg kilogram kilograms kilo kilos",
            "g": "g gram grams",
            "mg": "mg milligram milligrams",
            "lb": "lb lbs pound pounds",
            "ounce": "oz ounce ounces",
            "ton": "ton tons tonne tonnes",
            "litre": "l liter liters litre litres",
            "gallon": "gallon gallons",
            "barrel": "barrel barrels",
            "barrel/day": "bpd",
            "knot": "knots",
            "degree": "° degree degrees",
        }.items()
        for word in words.split()
    },
    areas={"square": "square", "sq": "square", "sq.": "square", "cubic": "cubic", "nautical": "nautical"},
    rates=(
        (re.compile(r"(?:\s+(?:per|each|every)\s+|/|-per-|\s+per-)(?P<per>day|week|month|year|hour|minute|second)\b", _I), ""),
        (re.compile(r"(?:\s+an?\s+|-a-)(?P<per>day|week|month|year|hour|minute"
            r"|second)\b(?!\s+(?:ago|earlier"
                    r"|later|before|after|from\s+now|since|prior|in\s+(?:prison|jail)))", _I), ""),
        (re.compile(r"\s+daily\b", _I), "day"),
        (re.compile(r"\s+weekly\b", _I), "week"),
        (re.compile(r"\s+monthly\b", _I), "month"),
        (re.compile(r"\s+(?:annually|yearly)\b", _I), "year"),
    ),
    rates_before=tuple(
        (re.compile(rf"\b{word}\s+(?:average|rate|quota|pace)\s+(?:of|to|at|was|is)\s+(?:(?:nearly|about|almost|more\s+than|around|over|roughly|just|some|at\s+least)\s+)*$", _I), per)
        for word, per in (("daily", "day"), ("weekly", "week"), ("monthly", "month"), ("(?:annual|yearly)", "year"))
    ),
    where=re.compile(
        r"(?:\s+(?:die[sd]?|cross(?:ed)?|arrived?|enter(?:ed)?|leave|left|c[ao]me|flee|fled))?(?:\s+(?:from|into|along|at|across|on|to|through|over|in)\s+(?:the\s+)?(?:[\w.'’-]+\s+){0,4}?[\w.'’-]+)?"
        r"(?:\s+(?:were|are|is|was|have\s+been|had\s+been|has\s+been)\s+[a-z]+(?:ed|ing)(?:\s+[A-Z][\w.]+){0,2})?"
        r"(?:\s+(?:into|along|at|across|on|to|through|over|in)\s+(?:the\s+)?(?:[\w.'’-]+\s+){0,4}?[\w.'’-]+)?",
        _I,
    ),
    compounds=re.compile(
        r"-(?!fold\b|way\b|time\b|state\b|sided\b|dimensional\b|size\b|liner\b|off\b|ever\b|quarters?\b|thirds?\b"
        r"|half\b|halves\b"
        r"|fifths?\b|fourths?\b|tenths?\b|sixths?\b|eighths?\b|year\b|plus\b|odd\b|on-|to-|and-|in-|or-|for-|by-"
        r"|the-|first\b|second\b|stop\b|star\b|dash\b|hundredths?\b)"
        r"(?P<noun>[a-z]{2,}(?<!ed)(?<!al)(?<!ly)(?<!ing)(?<!th))(?:-(?:long|strong|wide|high|tall|deep|per"
        r"|a)\b)?(?![\w])",
        _I,
    ),
)  # fmt: skip
