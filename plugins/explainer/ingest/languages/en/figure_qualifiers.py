"""English words beside a number: nearly, more than, a record, up."""

from __future__ import annotations

import re

from ..figures import Beside

_I = re.IGNORECASE


BESIDE = Beside(
    qualifiers={
        "record": r"record(?:-(?:breaking|setting|high|low|smashing))?(?:\s+(?:high|low|total|number|figure|turnout"
        r"|level|share|amount"
        r"|\w+s|[a-z]+))?(?:\s+of)?|(?:all-time|historic)\s+high\s+of|unprecedented",
        "nearly": r"nearly|just\s+under|close\s+to|not\s+quite|just\s+shy\s+of|approaching|nearing|just\s+short\s+of",
        "almost": r"almost",
        "about": r"(?<!talking\s)(?<!talk\s)(?<!speaking\s)(?<!spoke\s)(?<!concerned\s)(?<!worried\s)about|around|roughly|approximately|some|circa|ca\.|approx\.?|in\s+the\s+region\s+of"
        r"|in\s+the\s+neighborhood\s+of"
        r"|or\s+so|somewhere\s+around|~",
        "more than": r"more\s+than|well\s+over|just\s+over|over|above|upwards?\s+of|greater\s+than|higher\s+than"
        r"|exceed(?:s|ed|ing)?"
        r"|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|in\s+excess\s+of|better\s+than|larger\s+than"
        r"|north\s+of(?=\s+(?:[$€£\d]|an?\s+\d+(?:%|\s+percent)))|beyond|>",
        "at least": r"at\s+least|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than|not\s+fewer\s+than"
        r"|(?:an?\s+)?minimum\s+(?:of)?",
        "less than": r"less\s+than|fewer\s+than|under|below|lower\s+than|short\s+of|smaller\s+than|<",
        "at most": r"up\s+to|at\s+most|as\s+many\s+as|as\s+much\s+as|as\s+high\s+as|no\s+more\s+than"
        r"|not\s+more\s+than|(?:an?\s+)?maximum"
        r"\s+of|capped\s+at|no\s+fewer\s+or\s+more\s+than|a\s+cap\s+of|limited\s+to|not\s+exceed(?:ing)?"
        r"|not\s+to\s+exceed",
        "estimated": r"(?:an?\s+)?estimated(?:\s+at)?|estimated\s+to\s+be|(?:are|is)\s+estimated\s+at"
        r"|an\s+estimate\s+of|estimates\s+of",
        "provisional": r"(?:a\s+)?(?:provisional|preliminary)(?:\s+(?:total|count|figure|number)\s+of)?",
    },
    fillers=r"an?|either|another|additional|further|only|just|total\s+of|totals?|combined|whopping|staggering"
    r"|new|to\s+be"
    r"|roughly|somewhere|between|cost|high|of|by|number|numbers|average|its\s+first|already|even|only\s+about|fully"
    r"|probably|perhaps",
    level=frozenset(),
    moved={
        "up": r"up|rose|risen|ris(?:es?|ing)|increas(?:e|es|ed|ing)|grew|grown|grow(?:s|ing|th)?|climb(?:s|ed|ing)?"
        r"|jump(?:s|ed|ing)?"
        r"|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|rall(?:y|ies|ied)"
        r"|higher|advanc(?:e|es|ed|ing)"
        r"|spik(?:e|es|ed|ing)|swell(?:s|ed)?|swollen|shot\s+up|went\s+up|gone\s+up|uptick|hiked?",
        "down": r"down|fell|fallen|fall(?:s|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
        r"|shr(?:ank|unk|ink|inks|inking)"
        r"|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|slump(?:s|ed|ing)?|slid|slid(?:e"
        r"|es|ing)|reduc(?:e|es|ed|ing|tion)"
        r"|(?<!\bthe\s)(?<!\ba\s)lower|cut(?:s|ting)?|slash(?:es|ed|ing)?|dip(?:s|ped)?|shed|contract(?:s|ed|ing)|eas(?:ed|es|ing)"
        r"|went\s+down|gone\s+down|trim(?:s|med)?",
    },
    phrasal=re.compile(
        r"\b(?:ma(?:ke|kes|de|king)|tak(?:e|es|ing)|took|end(?:s|ed)?|giv(?:e|es|ing)|gave|pick(?:s"
        r"|ed)?|set|shut|show(?:s|ed)?"
        r"|turn(?:s|ed)?|c[ao]mes?|h[eo]ld|open(?:s|ed)?|break|broke|shot|laid|hand(?:s|ed)?|track(?:s|ed)?|sign(?:s"
        r"|ed)?)\s+$",
        _I,
    ),
    particles=re.compile(
        r"(?:^|[,;:(–—-]\s*|\b(?:is|are|was|were|be|been|being|went|go|goes|gone|moved?|trending|ticked|trading"
        r"|trade[sd]?|and|then|also"
        r"|still|already|currently|well|further|slightly|sharply)\s+)$",
        _I,
    ),
    by=re.compile(r"\bby\s+$", _I),
    change_of=re.compile(
        r"\b(?:an?|the|this|that|overall|sharp|slight|significant|significantly)\s+(?:[a-z]+\s+)?(?:(?P<up>increase|rise|growth|jump|surge|uptick|gain|spike)"
        r"|(?P<down>decrease|decline|drop|fall|reduction|cut|decline|dip|slump|plunge))\s+(?:in|to|for|on)\s+[^.;:,]{2,70}?(?:\s+of|\s?[–—])\s+$",
        _I,
    ),
    inside=((re.compile(r"\d(?:\+|-(?:plus|odd)\b)", _I), "more than"),),
    behind=(
        (re.compile(r"\s+or\s+(?:more|greater|higher|over|above)\b|\s+and\s+(?:up|above|over)\b", _I), "at least"),
        (re.compile(r"\s+or\s+(?:less|fewer|lower|under|below)\b|\s+at\s+(?:the\s+)?most\b", _I), "at most"),
        (re.compile(r"\s+or\s+so\b", _I), "about"),
        (re.compile(r"\+|-plus\b|\s+plus\b|-odd\b", _I), "more than"),
        (
            re.compile(
                r"[^.;:()]{0,40}?(?:,|\s?[—–])\s*(?:an?\s+|the\s+)?(?:(?:new|all-time|historic|monthly"
                r"|annual)\s+)?record\b(?!s)|\s+\(?an?\s+(?:new\s+|all-time\s+)?record\b",
                _I,
            ),
            "record",
        ),
        (
            re.compile(r"\s+\((?:provisional|preliminary)\)|,\s+according\s+to\s+(?:provisional|preliminary)\b", _I),
            "provisional",
        ),
    ),
    of_percent=(
        (
            re.compile(
                r"\s+up\s+(?:on|from)\b|\s+(?:(?!(?:to|for|in|of|and|by|with|the|into|from|that|as)\s)[a-z-]+\s+){0,3}?(?:increase"
                r"|rise|jump|growth|surge|gain|uptick|upswing|hike|boost"
                r"|expansion|spike)\b|\s+(?:more|higher"
                r"|greater|larger|above)\s+(?:\w+\s+)?(?:than|in|on)\b|\s+(?:more|higher|above)\b(?=\s*(?:[.,;:]"
                r"|$))|\s+above\s+|\s+(?:more|higher|greater|larger)\s+(?!or\b|than\b|and\b)(?=[a-z])|\s+over\s+(?:the\s+(?:limit|cap|previous|prior|same|year\s+before)|last\s+(?:year|month))\b",
                _I,
            ),
            "up",
        ),
        (
            re.compile(
                r"\s+down\s+(?:on|from)\b|\s+(?:(?!(?:to|for|in|of|and|by|with|the|into|from|that|as)\s)[a-z-]+\s+){0,3}?(?:decrease"
                r"|drop|decline|fall|reduction|cut|plunge|slump|dip|slide"
                r"|decline|contraction)\b|\s+(?:less|lower"
                r"|fewer|smaller|below)\s+(?:\w+\s+)?(?:than|in|on)\b|\s+(?:less|lower|fewer"
                r"|below|smaller)\b(?=\s*(?:[.,;:\ue000]|$)|\s+(?!or\b|and\b)[a-z])",
                _I,
            ),
            "down",
        ),
    ),
    first_in=re.compile(
        r"\bfirst\b(?!\s+(?:lady|place|of\s+all))(?:[^.;:!?,()]|(?<=\b[A-Z])\.){0,90}?\b(?:in|(?<=kind\s)for|(?<=type\s)for|(?<=sort\s)for)\s+(?:(?:the\s+(?:past|last)|more\s+than"
        r"|less\s+than|nearly|almost|over|about"
        r"|at\s+least|some|roughly|around|just\s+over)\s+)*$",
        _I,
    ),
    ahead=re.compile(r"\b(?:will|would|shall|expect(?:s|ed)?|hopes?|plans?|should|to\s+be|going\s+to)\b", _I),
)
