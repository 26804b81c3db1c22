"""English ordinals."""

from __future__ import annotations

import re

from ..figures import Ordinals

_I = re.IGNORECASE

_TENS_ALONE = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_TO_NINE = "first second third fourth fifth sixth seventh eighth ninth"
_TO_NINETEEN = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SUPERLATIVE = (
    "(?:largest|biggest|smallest|longest|highest|lowest|deadliest|strongest|busiest|wealthiest|richest|poorest|oldest"
    r"|youngest|fastest|most(?:\s+[a-z]+(?:ed|ous|ful|ant|ent|ive|al|ar|ly|ble)\b)?)\b"
)

_DONE = "(?:[a-z]{2,}ed|held|sent|made|found|taken|given|built|known|seen|caught|brought|shot|written|taught)"

_TURN = "(?:round|stage|phase|session|meeting|leg|term|day|visit|summit|step|part|tranche|batch)"
"""Of what there are several in turn."""

ORDINALS = Ordinals(
    alone=re.compile(
        r"\b(?:is|was|are|were|be|been|becomes?|became)\s+(?:only\s+)?the\s+"
        rf"(?P<number>{_TO_NINE.replace(' ', '|')}|tenth)\s+(?=(?:since|in|to|ever|for|under|of\s+(?:its|their|these|the|this)|of\s+(?:a|any)\s+kind)\b(?!-))"
        r"(?!in\s+(?:command|line|place|a\s+row)\b|to\s+(?:none|last)\b|of\s+(?:all|the\s+month)\b)"
        rf"|(?:,|\b(?:and|but|is|was|are|were|be|becomes?|became))\s+(?:only\s+|also\s+)?the\s+(?P<done>{_TO_NINE.replace(' ', '|')}|tenth|\d{{1,3}}(?:st|nd|rd|th))\s+"
        rf"(?=(?:(?:to\s+be|to\s+have\s+been|publicly|formally|recently)\s+)?{_DONE}\s+(?:in|by|along|since|under|with|on|from|at|to|there|here)\b"
        r"|from\s+(?-i:[A-Z])|to\s+(?:be\s+)?[a-z]+\s+(?:in|since|under|from|at|to|by)\b)"
        rf"|(?:,|\band)\s+the\s+(?P<with>{_TO_NINE.replace(' ', '|')}|tenth)\s+(?=(?:with|in|at)\s+(?-i:[A-Z]))"
        rf"|,\s+(?:and\s+)?(?:the|its|their|his|her)\s+(?P<beside>{_TO_NINE.replace(' ', '|')}|tenth)\s+(?=since\b|\ue000|in\s+(?:as\s+many|a\s+(?:year|month|week|decade)|\w+\s+(?:days|weeks|months|years|decades))\b)"
        rf"|['’]s\s+(?P<owned>{_TO_NINE.replace(' ', '|')}|tenth|\d{{1,3}}(?:st|nd|rd|th))(?=\s+since\b|\s+\ue000|,\s+(?:dating|after|following)\b|\s+in\s+(?:as\s+many|a\s+(?:year|month|week|decade)|\w+\s+(?:days|weeks|months|years|decades))\b)"
        rf"|\b(?:the|its|their)\s+(?P<of>{_TO_NINE.replace(' ', '|')}|tenth)\s+(?=of\s+(?:(?:the|its|their|these|those|a|an|her|his|our)\s+)?"
        r"(?:(?:planned|expected|series|sequence|number|string|several|many)\b|(?:two|three|four|five|six|seven|eight|nine|ten|\d\d?)\s+(?![a-z]*(?:days?|weeks?|months?|years?)\b)[a-z]"
        r"|(?<=these\s)[a-z]|(?<=those\s)[a-z]))"
        rf"|\bthe\s+(?P<within>first|second|third)\s+(?=in\s+an?\s+(?:[a-z]+\s+)?(?:series|sequence|string)\b)"
        r"|\b(?:round|session)\s+(?P<behind>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b(?![\w-]|[.,]\d|\s*%)",
        _I,
    ),
    turns=frozenset(("round", "session")),
    words={word: number for number, word in enumerate(f"{_TO_NINE} {_TO_NINETEEN}".split(), 1) if number > 1}
    | {word: 10 * number for number, word in enumerate(_TENS.split(), 2)}
    | {
        f"{tens}-{unit}": 10 * ten + one
        for ten, tens in enumerate(_TENS_ALONE.split(), 2)
        for one, unit in enumerate(_TO_NINE.split(), 1)
    }
    | {"hundredth": 100},
    cardinals={word: number for number, word in enumerate("two three four five six seven eight nine ten".split(), 2)},
    digits=re.compile(r"(?<![\w.,/-])(?P<number>\d{1,3})[ \u00a0]?(?:st|nd|rd|th)(?![\w])"),
    first=re.compile(
        r"(?:(?<=\bthe\s)|(?<=\bits\s)|(?<=\btheir\s)|(?<=\bour\s)|(?<=\bhis\s)|(?<=\bher\s)|(?<=['’]s\s)|(?<=s['’]\s))(?P<the>first)(?=\s\w)(?!\s(?:(?<!\bfor\sthe\sfirst\s)time|refuge|asylum|point|instance|family|responders?|aid|thing|name"
        r"|impressions?|sign|draft|ever|known|few|couple|several|page|chapter|paragraph|sentence|step|choice|stop"
        r"|lady|ladies|weeks?|days?|months?|years|home|language|children|child|son|daughter|wife|husband|marriage|novel|book|album|film|reaction|born|full\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten)|ha(?:lf|lves))\b)"
        r"|(?<![\w-])(?P<number>first)\s+(?:(?!(?:to|of|in|on|at|by|for|since|that|who|when|was|is|were|with|from|the"
        r"|an?|and|or|but|as|if|ha[sd]|have|will)\s)[\w.’'&/-]+\s+){0,4}?(?:rounds?|sessions?|phase|stage|tranche|batch|wave"
        r"|installment|instalment|talks|meetings?|summit|dialogue|conference|visit|trip|consultations"
        r"|negotiations|event|forum|ministerial|plenary|edition|review|hearing|vote|flights?|convoy|shipment"
        r"|deliver(?:y|ies)|tests?|launch|strikes?|group|day|week|month|year|anniversary|agreement|case|election"
        r"|encounter|contacts?|exchange|transfer|ruling|decisions?|step|speech|address|interview|appearance|statement|call|tour"
        r"|press\s+conference|news\s+conference|sanctions|deployment|repatriation|handover|swap|release|draft\s+text)\b(?!-)",
        _I,
    ),
    names=re.compile(
        rf"[\s-]+(?:(?:week|weekend|day|days|half)\s+(?:of|in)(?=\s+(?:\ue000|{_MONTHS}))"
        r"|daughter|son|child|baby|wife|husband|marriage|century|centuries|amendment|world|war|party|parties|country|countries|person|lady|gentleman|paragraphs?|paras?|grafs?"
        r"|street|avenue|floor"
        r"|fleet|army|division|battalion|brigade|regiment|infantry|circuit|district|quarter|half|halves|hand|class"
        r"|rate|thoughts?|nature"
        r"|guess\w*|most|best|worst|least|in\s+command|in\s+line|estate|of\s+(?:all|the|its|their|every"
        rf"|those|these|them|all|{_MONTHS})|congress|place|base|home|degree"
        r"|hours?|or\s+third"
        r"|vice|deputy|secretary|st\b|ave\b|generation|grade|dimension|wheel|fiddle|sex|language|skin|reich|republic"
        r"|estate|gear|year\s+student"
        r"|opinion|option|choice|look|chance|row|wave\s+feminism|only\b|to\s+(?:none|last)|then|and\b|or\b|but\b|was"
        r"|is|were|has|had|will|came|states|nations?|on\b(?!-)|in\b(?!-)|at\b"
        r"|with\b|from\b|for\b|by\b|after\b|when\b|that\b|behind\b|overall|as\b|if\b|ld\b|para\b|graf\b)\b|[\s]*[-–]\s*(?=\w)|['’]s",
        _I,
    ),
    superlative=re.compile(
        rf"\s+and\s+(?:by\s+far\s+)?(?:(?:the\s+)?(?:{_SUPERLATIVE})|final|last|latest)\b(?=\s+[a-z])"
        rf"|\s+and\s+[a-z]+(?:al|ive|ant|ent|ous|ful|ary|ing|ed)\b(?=\s+{_TURN}\b)"
        rf"|[\s-](?:{_SUPERLATIVE})(?=\s+[a-z])",
        _I,
    ),
    sets=re.compile(r"\s+(?:sets?|cuts?|stand|runs?)\b(?=\s+(?:of|in|by|since|to)\b)", _I),
    events=re.compile(
        r"\s+(?:[\w.&'’–-]+\s+){0,5}?(?:Round|Session|Meeting|Summit|Dialogue|Conference|Anniversary|Forum|Plenary"
        r"|Ministerial|Assembly|Talks"
        r"|Consultations|Edition|Time|Straight|Consecutive|Commission|Congress\s+of|Review|Tranche|Flight|Day|Month"
        r"|Year|Week|Attempt|Term)\b"
    ),
    shares=re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d|per|each|split)[\s-]+$", _I),
)
