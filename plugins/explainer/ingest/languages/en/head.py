"""English words for the head of an article."""

from __future__ import annotations

import re

from ..head import HeadRules

_DAYS = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_POSTS = (
    r"Secretary|Spokesperson|Spokesman|Spokeswoman|Minister|President|Ambassador|Director|Commissioner|Envoy"
    r"|Representative|Counselor|Administrator|Coordinator|Adviser|Advisor|Officer|Official|Chargé d['’]Affaires"
)

HEAD = HeadRules(
    common=frozenset("the of and to in that is was for on with as at by it from said has have were be will".split()),
    byline=re.compile(
        r"(?:(?:[Ww]ritten|[Ss]tory|[Rr]eported|[Pp]osted|[Pp]ublished)\s+)?(?:[Bb]y|BY)[:\s]\s*(?=[^\W\d_])|(?:[Bb]yline|BYLINE|[Ss]ource|SOURCE|[Aa]uthors?|AUTHORS?)\s*:\s*(?=[A-Z])"
    ),
    desk=re.compile(r"\b(?:staff|desk|newsroom|editors?|news|agencies|correspondents?|wires?|team)\b", re.IGNORECASE),
    speaker=re.compile(
        r"(?:(?:Statement|Remarks)\s+(?:by|of)\s+)?(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,4}), "
        rf"(?P<post>(?:[A-Z][\w.'’-]+ |of |for |the |to |and ){{0,8}}?(?:{_POSTS})\b[\w ,.'’-]{{0,80}}(?<!\.))"
    ),
    labels=re.compile(
        r"(?:media\s+(?:note|advisory|release|statement)s?|(?:press|news)\s+(?:releases?|statements?|briefings?|advisory)"
        r"|(?:for\s+)?immediate\s+release:?.{0,40}|fact\s+sheets?|statements?(?:\s+and\s+releases)?|readouts?|remarks"
        r"|speeches(?:\s+and\s+remarks)?|joint\s+statements?|special\s+briefings?|notice\s+to\s+the\s+press"
        r"|interviews?|op-?eds?|(?:taken|other)\s+questions?|presidential\s+actions|briefing\s+room|readout|transcript"
        r"|office\s+of\s+(?:the\s+)?[\w',& ]{3,60}|bureau\s+of\s+[\w', ]{3,60}|u\.s\.\s+mission\s+[\w ]{3,40}"
        r"|(?:national|local)\s+media\s+release|archived\s+content|blog(?:\s+post)?"
        r"|world(?:\s+news)?|americas|americas?\s+news|politics|u\.?s\.?(?:\s+news)?|latest\s+news|national|international|news"
        r"|immigration|enforcement\s+and\s+removal(?:\s+operations)?|breaking\s+news|[\w. ]{3,30},\s+\w{2},\s+united\s+states"
        r"|press\s+release\s+number:?.*|updated\s.{1,20}\sago|contacts?:?(?:\s.{0,80})?|release\s+date:?|date:?|published:?|updated?:?|topics?:?|agency:?|component:?"
        r"|\d+\s+min(?:ute)?s?\s+read|share|print|email|listen)",
        re.IGNORECASE,
    ),
    publishers={
        "secretary of state": "U.S. Department of State",
        "u.s. secretary of state": "U.S. Department of State",
        "briefing room": "The White House",
        "enforcement and removal": "U.S. Immigration and Customs Enforcement",
        "enforcement and removal operations": "U.S. Immigration and Customs Enforcement",
        "presidential actions": "The White House",
        "statements and releases": "The White House",
        "speeches and remarks": "The White House",
        "notice to the press": "U.S. Department of State",
        "local media release": "U.S. Customs and Border Protection",
        "national media release": "U.S. Customs and Border Protection",
    },
    day_label=re.compile(
        rf"\b(?:first|published|posted|releas(?:e|ed)|updated|last|modified|reviewed|date|publication|issued|filed|created"
        rf"|on|at|for\s+immediate\s+release|press\s+release|immediate|et|est|edt|pt|pst|pdt|ct|cst|a\.?m|p\.?m|{_DAYS})\b",
        re.IGNORECASE,
    ),
    changed=re.compile(r"\b(?:updated|modified|last|reviewed)\b", re.IGNORECASE),
    no_place=re.compile(
        r"\b(?:BREAKING|UPDATED?|WATCH|EXCLUSIVE|OPINION|ANALYSIS|NOTE|CORRECTION|CORRECTED|EDITOR|PHOTOS?|VIDEO|ALERT"
        r"|TIMES|NEWS|POST|PRESS|AGENCY|QUESTION|ANSWER|READ|FACTBOX|EXPLAINER|TIMELINE|RELEASE|STATEMENT|SECRETARY"
        r"|MODERATOR|PRESIDENT|MINISTER|DEPARTMENT)\b"
        r"|^(?:CBP|ICE|DHS|FBI|CIA|DEA|USCIS|NATO|UN|EU|US|USA|UK|UAE|GOP|WHO|IMF|IOM|UNHCR|OAS|NGOS?|CEO)$|^(?:A|I|In|On|At|From|By|For|The(?! Hague))(?:\s|$)"
    ),
    before_day=re.compile(rf"{_DAYS}\.?", re.IGNORECASE),
    credits=re.compile(
        r"\(?(?:(?:additional\s+|with\s+)?(?:reporting|writing|editing|reported|written|edited|compiled)\s+(?:and\s+\w+\s+)?(?:by|from)\b"
        r"|©|\(c\)\s*(?:\d|copyright)|copyright\b|all\s+rights\s+reserved|our\s+standards:|the\s+thomson\s+reuters\s+trust"
        r"|this\s+material\s+may\s+not\s+be|-?\s*30\s*-\s*$|-?\s*end\s*-\s*$"
        r"|associated\s+press\s+(?:writers?|reporters?|journalists?)\b.{0,200}(?:contributed|reported)"
        r"|follow\s+(?:us|him|her|them|@\w+|(?-i:[A-Z])\S+\s+(?-i:[A-Z])\S+)\s+on\s+(?:twitter|x|facebook)|this\s+story\s+(?:has\s+been|was)\s+(?:corrected|updated)"
        r"|for\s+more\s+\w+\s+news,?\s+(?:visit|click|see)|source:\s|(?:tags?|keywords?|topics?):?\s*$"
        r"|for\s+(?:more|further)\s+information,?\s+(?:please\s+)?contact\b.*\b(?:tel|e-?mail)\s?[.:]"
        r"|.{0,120}\bcontributed\s+(?:to\s+this\s+(?:report|story|article)|reporting)\b|follow\s+\S+\s+(?:full\s+)?coverage\b"
        r"|(?:(?-i:[A-Z])[\w.'’-]+\s){2,4}reported\s+from\s.{3,60}$|some\s+information\s+(?:for|in)\s+this\s+report\b)",
        re.IGNORECASE,
    ),
    furniture=re.compile(
        r"(?:read\s+(?:more|also|next)\b.*|related(?:\s+\w+)?:?|related:\s.*|see\s+also\b.*|advertisement"
        r"|share\s+(?:this|on)\b.*|sign\s+up\b.*|\W*the\s+daily\s+public\s+schedule\s+is\b.*"
        r"|subscribe\b.*|click\s+here\b.*|skip\s+to\b.*|photo(?:graph)?s?\s*(?:by\b|:|/).*|(?:file|image)\s*(?:photo)?\s*:.*"
        r"|(?:office|phone|tel|telephone|fax|after\s+hours|e-?mail|cell|website)\b.{0,12}:.*|online\s+newsroom"
        r"|tags?:?|tags?:.*|topics?:.*|keywords?:.*|[ap]\.?m\.?\s+e[sd]t|\d{1,2}:\d\d\s+[ap]\.m\.\s+\w{2,4}"
        r"|comments?|\d+\s+comments?|back\s+to\s+top|print(?:\s+this)?|email(?:\s+this)?|watch:.*)",
        re.IGNORECASE,
    ),
    no_headline=re.compile(
        rf"(?:the|an?|i|we|they|he|she|it|this|these|that|there|on|in|at|today|my|our|thank|good)\b"
        rf"|.*\b(?:said|told|announced|reported|was|were|had|has\s+been|{_DAYS})\b",
        re.IGNORECASE,
    ),
    captions=re.compile(r"(?!)"),
    asides=re.compile(
        r"(?:begin|end)\s+(?:of\s+)?text[.:]?|file\s+photo:.*|.*\b(?:(?-i:AP)\s+photo|(?-i:REUTERS))/\S.*|.*\bvia\s+(?-i:REUTERS|AP)\W*",
        re.IGNORECASE,
    ),
    announces=re.compile(
        r"\b(?:today|this\s+(?:week|morning|afternoon)|yesterday)\b[^.]{0,60}?\b(?:announc|releas|issu|publish|propos)(?:ed|es|ing)\b"
        r"|\b(?:announced|released|issued|published|launched|proposed)\b[^.]{0,160}?\btoday\b|\btoday,?\s+(?:announced|released|issued)\b",
        re.IGNORECASE,
    ),
    over=re.compile(r"[\s,(]*(?:which|that)?\s*(?:ended|closed|concluded)\s+(?:on\s+)?(?:\w+day,?\s+)?", re.IGNORECASE),
    past=re.compile(
        rf"\b(?:since|in|from|after|on|during)\s(?:(?:early|late|mid)[\s-])?(?:{_DAYS},?\s)?$", re.IGNORECASE
    ),
    to_come=re.compile(
        r"\b(?:will|(?:is|are|has\sbeen|have\sbeen)\s(?:scheduled|expected|due|slated|set|planned))\b[^.,;:()“”\"]{0,70}?"
        r"\b(?:in|on|by|until|through|before)\s(?:the\s(?:end|start|beginning|middle|fall|spring|summer|winter|first\shalf)"
        r"\s(?:of|in)\s)?(?:(?:early|late|mid)[\s-])?$",
        re.IGNORECASE,
    ),
    unsure=re.compile(
        r"\b(?:will|would|by|until|through|expect\w*|scheduled|due|plan\w*|goals?|target\w*|deadline|expir\w+|could|may|should"
        r"|next|upcoming|ahead|elections?|forecast\w*|project(?:ed|ions?)|set\sto|shall|aims?|agenda|effective|begin\w*)\b",
        re.IGNORECASE,
    ),
    this_weekday=re.compile(
        rf"(?<!last )(?<!next )(?<!previous )(?<!following )\b{_WEEKDAY}\b(?! (?:last|next))(?!,? [A-Z][a-z]+\.? \d)"
    ),
)
