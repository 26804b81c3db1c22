"""English shares: a third of, three-quarters of, one in five, 3 in 10."""

from __future__ import annotations

import re

from ..figures import Shares

_I = re.IGNORECASE

_NUMBERS = "one two three four five six seven eight nine ten".split()
_HEDGES = r"(?:nearly|almost|about|around|roughly|approximately|some|over|more\s+than|less\s+than|at\s+least|up\s+to)"
_NUMBER = rf"{'|'.join(_NUMBERS)}|\d"
_WHOLE = r"three|four|five|six|seven|eight|nine|ten|twenty|[3-9]|10|20|50|100|1,000"
_MOVED = (
    r"f[ae]ll(?:en|ing)?|drop(?:ped|ping)|declin(?:ed|ing)|decreas(?:ed|ing)|reduc(?:ed|ing)|cut(?:ting)?"
    r"|r[io]se|risen|rising|increas(?:ed|ing)|gr[eo]wn?|shr[aiu]nk|down|up|by"
)

SHARES = Shares(
    glance=re.compile(r"half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\b(?:in|of|every)\s+(?:\d|three|four|five|six|seven|eight|nine|ten|twenty)", _I),
    parts={
        "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
        "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
        "ninths": 9, "tenth": 10, "tenths": 10,
    },
    numbers={
        **{word: number for number, word in enumerate(_NUMBERS, 1)}, **{str(number): number for number in range(1, 11)},
        "a": 1, "an": 1, "twenty": 20, "20": 20, "50": 50, "100": 100, "1,000": 1000,
    },
    # Of what comes in turns, the third is no share: the third of the talks, the second half of the year.
    fraction=re.compile(
        rf"(?<![\w-])(?<!\bthe\s)(?<!\bfirst\s)(?<!\bsecond\s)(?<!\blatter\s)(?<!\bother\s)(?<!\bbetter\s)(?<!\btop\s)(?<!\bmiddle\s)(?<!\bbottom\s)(?<!ern\s)"
        rf"(?:(?P<number>an?|{_NUMBER})[\s-](?P<part>half|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)"
        r"|(?P<half>half))(?![\w-])",
        _I,
    ),
    of=re.compile(
        r"\s+of\s+(?!(?:an?|one|which|whom|it|all\s+of|what|this\s+year|last\s+year|next\s+year)\b|[\d$€£])"
        r"(?!(?:the\s+)?(?:way|time|day|night|battle|story|year|month|week|decade|century|season|day's)\b)"
        r"|(?<=half)\s+(?:are|were|have|had|said|say|(?-i:[A-Z][a-z]+s))\b"
        r"|(?<=half)\s+(?:the|its|their|his|her|our|all)\s+"
        r"(?!way|time|day|night|battle|story|year|month|week|decade|century|season|price|cost|size|number|amount|figure|total|sum|value|rate"
        r"|level|distance|job|fun|problem|point)",
        _I,
    ),
    of_percent=re.compile(r"\s+(?:of\s+)?(?P<number>an?|one|1)[\s\u00a0]?(?:percent(?:age\s+point)?\b|per\s+cent\b|%)", _I),
    changed=re.compile(rf"\b(?:{_MOVED})\s+(?:by\s+)?(?:{_HEDGES}\s+)?$", _I),
    ratio=re.compile(
        rf"(?:(?<=^)|(?<=[,;:(–—-]\s)|(?<=\()|(?<=[^\w\s]\s)|\b(?:that|and|but|about|around|nearly|almost|roughly"
        rf"|approximately|some|than|least|to|only|just|where|with|while|of|as)\s+)"
        rf"(?P<number>{_NUMBER})\s+(?:in|out\s+of|in\s+every|out\s+of\s+every)\s+(?P<of>{_WHOLE})(?![\w,.-]*\d)(?!-)"
        r"(?=\s+[a-z]|\s+[A-Z]\w+s\b|[,.;])(?!\s+(?:consecutive\s+|straight\s+)?(?:seconds?|minutes?|hours?|days?|weeks?"
        r"|months?|years?|decades?|million|billion|thousand|hundred)\b)",
        _I,
    ),
    of_scale=re.compile(r"(?<![\w-])(?:(?P<number>an?|one|two|three)[\s-])?(?P<part>half|quarters?|thirds?)\s+of\s+$", _I),
)  # fmt: skip
