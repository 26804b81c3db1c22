"""English words for dates."""

from __future__ import annotations

import re

from ..dates import DateRules

_UNITS = {
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
    **dict.fromkeys(("decade", "decades"), "decade"),
    **dict.fromkeys(("century", "centuries"), "century"),
    **dict.fromkeys(("hour", "hours"), "hour"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
}
_SMALL = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen twenty".split(),
        1,
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBER = rf"(?P<number>\d{{1,3}}(?:\.\d)?|{'|'.join(sorted(_SMALL, key=len, reverse=True))})"
_NOUN = "|".join(sorted(_UNITS, key=len, reverse=True))
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"

DATES = DateRules(
    units=_UNITS,  # type: ignore[arg-type]
    days={
        "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last night": -1, "this morning": 0,
        "this afternoon": 0, "this evening": 0, "tomorrow morning": 1, "yesterday morning": -1,
        "the day before yesterday": -2, "the day after tomorrow": 2,
    },
    shifts={"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "this past": -1,
            "this coming": 1, "earlier this": 0, "later this": 0, "late last": -1, "early last": -1, "early next": 1,
            "late next": 1},
    shifted=rf"\b(?:the\s+)?(?P<shift>this\s+(?:past|coming)|(?:earlier|later)\s+this|last|this|next|coming)\s+"
            rf"(?:(?P<unit>week|weekend|month|year|quarter|fiscal\s+year|decade|century)|(?P<weekday>{_DAY})"
            rf"|(?P<month>{_MONTH})|(?P<season>spring|summer|autumn|fall|winter))\b(?!-)",
    ago=rf"\b{_NUMBER}(?:\s+|-)(?P<unit>{_NOUN})\s+(?:ago|earlier\s+than\s+now)\b",
    ahead=rf"\bin\s+{_NUMBER}\s+(?P<unit>{_NOUN})['’]?\s+time\b",
    edges={"early": (0, 1 / 3), "beginning": (0, 1 / 12), "start": (0, 1 / 12), "mid": (1 / 3, 2 / 3), "middle": (1 / 3, 2 / 3),
           "late": (2 / 3, 1), "end": (11 / 12, 1), "close": (11 / 12, 1)},
    edge=r"\b(?:(?P<edge>early|late|mid)(?:\s+in|\s+to\s+mid)?(?:\s+|-)(?:the\s+)?"
         r"|(?:the\s+)?(?P<edge_of>beginning|start|middle|end|close)\s+of\s+(?:the\s+)?)$",
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    season=r"\b(?:the\s+)?(?P<season>spring|summer|autumn|fall|winter)\s+(?:of\s+)?(?P<year>(?:19|20)\d\d)\b",
    quarters=r"\b(?:the\s+)?(?P<ordinal>first|second|third|fourth|last)[\s-]+(?P<part>quarter|half)"
             r"(?:\s+of\s+(?:the\s+)?(?P<fiscal>fiscal\s+(?:year\s+)?)?(?P<year>(?:19|20)\d\d|(?P<shift>this|last|next)\s+year))",
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1},
    durations=rf"\b{_NUMBER}(?:\s+|-)(?P<unit>{_NOUN})(?:-long)?\b",
    small=_SMALL,
    future=re.compile(
        r"\b(?:will|won['’]t|shall|would|to\s+(?:hold|meet|visit|travel|begin|start|resume|take|host|discuss|attend|sign"
        r"|be|vote|launch|open|send|continue|give|receive|arrive|expire|end)|is\s+(?:due|set|expected|scheduled|slated|to)|are"
        r"\s+(?:due|set|expected|scheduled|slated|to)|due|scheduled|slated|upcoming|planned|plans?\s+to|ahead\s+of|until"
        r"|deadline|expires?|by)\b",
        re.IGNORECASE,
    ),
    past=re.compile(
        r"\b(?:was|were|had|did|said|told|met|held|took|began|ended|resumed|announced|has|have|\w+ed)\b", re.IGNORECASE
    ),
    reporting=re.compile(
        r"\b(?:said|says|told|announced|confirmed|added|reported|wrote|stated|warned|declared|according\s+to|is\s+quoted)\b",
        re.IGNORECASE,
    ),
    said=re.compile(
        r"\b(?:said|says|told\s+[\w .'’-]{2,40}?|announced|confirmed|added|reported|wrote|tweeted|stated|warned|declared"
        r"|statement|interview|briefing|insisted|acknowledged|disclosed)(?:\s+(?:in\s+a\s+statement|late|early|here|again))?"
        r"\s+(?:on\s+|late\s+|early\s+)*$",
        re.IGNORECASE,
    ),
    not_months=re.compile(r"\b(?:theresa|aunt|fredric|protest|women['’]s|million\s+man)\s+$", re.IGNORECASE),
    ages=re.compile(r"\s*-?\s*(?:olds?\b|of\s+age\b)", re.IGNORECASE),
    nine_eleven=True,
)  # fmt: skip
