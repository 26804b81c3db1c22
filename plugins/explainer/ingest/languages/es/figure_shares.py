"""Spanish shares: un tercio de, la mitad de, tres cuartas partes de, uno de cada cinco."""

from __future__ import annotations

import re

from ..figures import Shares

_I = re.IGNORECASE

_NUMBERS = "uno dos tres cuatro cinco seis siete ocho nueve diez".split()
_NUMBER = rf"{'|'.join(_NUMBERS)}|una|\d"
_PARTS = {
    3: ("tercio", "tercera parte"), 4: ("cuarto", "cuarta parte"), 5: ("quinto", "quinta parte"),
    6: ("sexto", "sexta parte"), 8: ("octavo", "octava parte"), 10: ("décimo", "décima parte"),
}  # fmt: skip
_MANY = {number: tuple(f"{part.replace(' ', 's ')}s" for part in parts) for number, parts in _PARTS.items()}
_WORDS = {"mitad": 2} | {
    word: number for parts in (_PARTS, _MANY) for number, words in parts.items() for word in words
}  # fmt: skip

SHARES = Shares(
    glance=re.compile(r"mitad|terci|tercer|cuart|quint|sext|octav|décim|\bde\s+cada\b", _I),
    parts=_WORDS,
    numbers={
        **{word: number for number, word in enumerate(_NUMBERS, 1)}, **{str(number): number for number in range(1, 11)},
        "un": 1, "una": 1, "la": 1, "veinte": 20, "cien": 100, "20": 20, "50": 50, "100": 100,
    },
    fraction=re.compile(
        rf"(?<![\w-])(?<!\ba\s)(?P<number>una?|la|dos|tres|cuatro|cinco|siete|nueve)\s"
        rf"(?P<part>{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?![\w-])(?P<half>)",
        _I,
    ),
    of=re.compile(
        r"\s+(?:del?|de\s+l[ao]s?|de\s+su|de\s+sus|de\s+ellos|de\s+ellas)\s+"
        r"(?!(?:mill|bill|siglo|año|mes|semana|década|día|hora|camino|tiempo|precio|semestre)|una?\b|\d)",
        _I,
    ),
    of_percent=re.compile(r"\s+(?:de\s+)?(?P<number>un|uno|1)[\s\u00a0]?(?:por\s+ciento\b|%)", _I),
    changed=re.compile(
        r"\b(?:cay(?:ó|eron)|baj(?:ó|aron)|subi(?:ó|eron)|aument(?:ó|aron)|creci(?:ó|eron)|redu(?:jo|jeron)"
        r"|disminuy(?:ó|eron))\s+(?:en\s+)?(?:casi\s+|más\s+de\s+|cerca\s+de\s+)?$",
        _I,
    ),
    ratio=re.compile(
        rf"(?<![\w-])(?P<number>{_NUMBER})\s+de\s+cada\s+"
        r"(?P<of>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|[2-9]|10|20|50|100)(?![\w.,]*\d)\b",
        _I,
    ),
    of_scale=re.compile(r"(?<![\w-])(?P<number>una?|tres|dos)\s(?P<part>cuartos?|tercios?)\s+de\s+$", _I),
)  # fmt: skip
