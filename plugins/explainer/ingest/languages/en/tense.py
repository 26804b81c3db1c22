"""How English tells whether a day has been or is to come."""

from __future__ import annotations

import re

from ..dates import TenseRules

_SAID = (
    "said|says|announced|announces|confirmed|told|added|warned|stated|declared|reported|wrote|tweeted|insisted|noted"
    "|acknowledged|argued|claimed|revealed|urged|called|explained|disclosed|stressed|testified"
)
_PAST = (
    "met|held|took|began|came|went|gave|got|made|saw|sent|spoke|left|led|put|cut|fell|rose|won|lost|kept|struck|shot"
    "|broke|drew|flew|grew|brought|bought|built|caught|chose|found|fought|paid|ran|sat|shook|stood|swore|taught"
    "|thought|threw|understood|withdrew|became|hit|hurt|knew|heard|read|set|signed|died"
)
_PLANNING = (
    "agreed|plan|plans|planned|planning|hope|hopes|hoping|intend|intends|prepare|prepares|preparing|vowed|vows|ready"
    "|want|wants|promised|promises|pledged|aim|aims|seek|seeks|seeking|expects?|have|has|needs?|decided|due|set|scheduled"
    "|slated|expected|poised|likely|going|about|invited|plans? (?:are|is)|deadline|allowed"
)
_NOTED = (
    "begins|ends|starts|opens|takes? (?:place|effect|office|part)|goes into effect|comes? into (?:force|effect)|expires"
    "|expire|kicks? off|convenes?|resumes?|leaves? office|travels|heads to|visits|hosts|holds|meets|arrives|departs"
    "|addresses|votes|faces off|delivers|participates|is being held|(?:is|are) (?:meeting|visiting|holding|traveling"
    "|travelling|hosting|voting|arriving|leaving|flying|heading|participating)"
)
_ADVERBS = r"(?:\s+(?:not|also|then|likely|now|instead|only|first|both|finally|be|\w+ly))*"

TENSE = TenseRules(
    verbs=re.compile(
        rf"(?P<back>\b(?:(?:could|would)(?:\s+not|n['’]t)?\s+have|could\s+not|couldn['’]t|had\s+been\s+(?:due|set"
        rf"|expected|scheduled|slated|planned)\s+(?:to|for)(?:\s+be)?(?:\s+[a-z]+)?))\b"
        rf"|(?P<ahead>(?:\b(?:will|won['’]t|shall|would|wouldn['’]t|could|may|might|should|must)|['’]ll)\b{_ADVERBS}"
        rf"(?:\s+[a-z]+)?(?:\s+(?:and|or)\s+[a-z]+)?"
        rf"|\b(?:is|are|was|were|be)\s+(?:also\s+|now\s+|[a-z]+ly\s+)?(?:(?:due|set|expected|scheduled|slated|planning"
        rf"|planned|poised|likely|going|preparing|about)\b(?:\s+(?:to|for))?(?:\s+be)?(?:\s+[a-z]+)?|to\s+(?:be\s+)?[a-z]+)"
        rf"|\bto\s+be\s+[a-z]+|\b(?:{_PLANNING})\s+to\s+(?:be\s+)?[a-z]+|\b(?:{_NOTED})\b)"
        rf"|(?P<said>\b(?:{_SAID})\b)"
        rf"|\b(?:had|was|were|did|has|have|{_PAST}|(?!(?:need|indeed|speed|hundred|proceed|feed|exceed|succeed|seed"
        rf"|breed|proposed|planned|related|united|led|bed|red)\b)[a-z]{{2,}}ed)\b"
    ),
    said=re.compile(
        r"\b(?:said|says|told\s+(?!\w+\s+(?:the|that|his|her)\b)[\w .'’-]{2,60}?|announced|confirmed|added|reported|wrote"
        r"|tweeted|stated|warned|declared|statement|briefing|insisted|acknowledged|disclosed|testified|revealed)"
        r"(?:\s+(?:in|at|during|to|via|from)\s+(?:an?|the|his|her|its|their)?\s*[\w.'’ -]{2,40}?)?"
        r"(?:\s+(?:late|early|here|again|earlier))*(?:\s+(?:on|in|late|early))*\s+$"
    ),
    breaks=re.compile(
        r"[;:—–]|\s-+\s|,?\s(?:but|while|which|who|whose|where|when|because|although|though|if|that|after|before|as|since"
        r"|and\s(?=(?:will|would|is|are|was|were|had|has|have|he|she|it|they)\b))\b\s?"
    ),
    ahead=re.compile(
        r"\b(?:ahead\s+of|in\s+advance\s+of|(?:scheduled|slated|planned|set|due|billed|expected|proposed|reserved)\s+(?:for|on|in)"
        r"|due|no\s+later\s+than|(?:postponed|delayed|extended|rescheduled|moved|pushed\s+back|adjourned)\s+(?:un)?(?:til"
        r"|to|for|through)|effective|starting|deadline(?:\s+(?:of|is))?|upcoming|the\s+eve\s+of)"
        r"(?:\s+(?:on|the|late|early|an?|another|next))*\s+$"
    ),
    back=re.compile(r"\b(?:since|dated|following)(?:\s+(?:on|the|late|early|last))*\s+$"),
    onwards=re.compile(
        r"\b(?:until|till|by|from|through|before|beginning)(?:\s+(?:on|the|late|early|at\s+least))*\s+$"
    ),
    bare=re.compile(r"\bto\s+(?!(?:the|an?|his|her|its|their|be)\b)[a-z]+"),
    goes_on=re.compile(r"(?:['’]s(?:\s+[\w-]+){1,3})?,?\s+(?:will|would|shall)\b"),
)
