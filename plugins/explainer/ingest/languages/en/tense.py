"""How English tells whether a day has been or is to come."""

from __future__ import annotations

import re

from ..dates import TenseRules

_SAID = "said|says|told|added|warned|stated|insisted|noted|acknowledged|argued|claimed|explained|stressed|testified"
_TOLD_OF = "announced|confirmed|reported|declared|wrote|tweeted|disclosed|revealed|asked|Asked|posted"
_SAYING = "statement|briefing|interview|assertion|announcement|comments|remarks|tweet|testimony"
_WHERE = r"in|at|during|to\s+(?:reporters|the|an?)|via|from|aboard|of|outside|inside|after|before|following|on|over|through|with|near|by|about|against"
_WHERE_WHEN = (
    rf"(?:\s+(?:{_WHERE})\s+(?:[\w.'’-]|,\d|\s(?!will\b|would\b|that\b|to\b)){{2,60}}?)?"
    r"(?:\s+(?:late|early|here|again|earlier|so))*(?:\s+(?:on|in|late|early))*\s+$"
)
_PAST = (
    "met|held|took|began|came|went|gave|got|made|saw|sent|spoke|left|led|put|cut|fell|rose|won|lost|kept|struck|shot"
    "|broke|drew|flew|grew|brought|bought|built|caught|chose|found|fought|paid|ran|sat|shook|stood|swore|taught"
    "|thought|threw|understood|withdrew|became|hit|hurt|knew|heard|read|set|spent|cast|beat|quit|shut|split|spread"
    "|sought|sold|rode|swept|hid|froze|fled|felt|dealt|drove|ate|lit|meant|wrote|slept|stuck|tore|laid|lay|lent|bid"
)
_PLANNING = (
    "agreed|threaten|threatens|threatened|threatening|plan|plans|planned|planning|hope|hopes|hoping|intend|intends|prepared?|prepares|preparing|willing|determined|committed|required|obliged|instructed|urged|vowed|vows|ready"
    "|want|wants|promised|promises|pledged|aim|aims|seek|seeks|seeking|expects?|have|has|needs?|decided|due|set|scheduled"
    "|slated|expected|poised|likely|going|about|invited|offer|offered|proposal|invitation|bid|plans? (?:are|is)|deadline|allowed"
)
_NOTED = (
    "begins|ends|starts|opens|takes? (?:place|effect|office|part)|goes into effect|comes? into (?:force|effect)|expires"
    "|expire|kicks? off|convenes?|resumes?|leaves? office|travels|heads to|visits|hosts|holds|meets|arrives|departs"
    "|addresses|speaks|votes|faces off|delivers|participates|is being held|(?:is|are) (?:meeting|visiting|holding|traveling|coming|taking"
    "|travelling|hosting|voting|arriving|leaving|flying|heading|participating)"
)
_ON = r"(?:[A-Z][a-z]+day|[A-Z][a-z]{2,}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,})"
"""The day on which it was agreed what is to come."""
_PARTICIPLE = "(?:ed|en|wn|un|lt|nt|ght|id|ld|de|me|ut|ne)"
_PLANNED = "(?:expected|scheduled|slated|planned|poised)\\b"
_SEEMS = "".join(
    rf"(?<!\b{verb}\s)"
    for verb in "appear appears appeared seem seems seemed proved said known believed thought considered found".split()
)
"""Behind these, to be is nothing that is to come."""
_ADVERBS = (
    r"(?:\s+(?:not|almost|soon|still|again|later|also|then|likely|now|instead|only|first|both|finally|be|\w+ly))*"
)

TENSE = TenseRules(
    verbs=re.compile(
        rf"(?P<none>\b(?:an?|the|its|their|his|her|our|my|of|for|with|more|most|some|any|this)\s+[a-z]+ed\b"
        rf"|\b(?:is|are|be|being|gets?)\s+(?:not\s+|also\s+|now\s+|\w+ly\s+)?(?!{_PLANNED})[a-z]+(?:ed|en|wn|ght)\b)"
        rf"|(?P<back>\b(?:(?:could|would|may|might|should|must)(?:\s+not|n['’]t)?\s+have\s+(?:been\b|[a-z]+{_PARTICIPLE})|could\s+not|couldn['’]t|had\s+(?:been\s+)?(?:due|set|invited|hoped|agreed|decided|intended|vowed|promised"
        rf"|expected|scheduled|slated|planned)\s+(?:to|for)(?:\s+be)?(?:\s+[a-z]+)?))\b"
        rf"|(?P<ahead>(?:\b(?:will|won['’]t|shall|would|wouldn['’]t|could|may|might|should|must)|['’]ll)\b{_ADVERBS}"
        rf"(?:\s+[a-z]+)?(?:\s+(?:and|or)\s+[a-z]+)?"
        rf"|\b(?:is|are|was|were|be)\s+(?:also\s+|now\s+|[a-z]+ly\s+)?(?:(?:due|expected|scheduled|slated|planning"
        rf"|planned|poised|likely|preparing|(?:going|about|set)(?=\s+to\b))\b(?:\s+(?:to|for))?(?:\s+be)?(?:\s+[a-z]+)?|to\s+(?:have\s+)?(?:be(?:en)?\s+)?[a-z]+)"
        rf"|(?:(?<=when\s)|(?<=before\s)|(?<=once\s)|(?<=until\s)|(?<=after\s)|(?<=as\s))(?:they|we|you|both|(?:the\s+)?(?:two\s+|three\s+)?[a-z]+s)\s+(?:meet|begin|start|resume|convene|gather|hold|open|sit\s+down|return|visit|travel)\b"
        rf"|\b(?i:they|ministers|leaders|officials|envoys|delegations|sides|presidents|diplomats|negotiators|countries|nations|teams|chiefs|foes|rivals|neighbou?rs|talks)\s+(?i:meet|convene|gather|resume|reconvene|begin|open|start)\b"
        rf"|\b[A-Z][\w.'’-]+\s+and\s+(?:the\s+)?[A-Z][\w.'’-]+\s+(?:meet|begin|start|resume|open|hold)\b"
        rf"|{_SEEMS}\bto\s+be\s+[a-z]+|\b(?:ha(?:s|ve)\s+)?(?:{_PLANNING})(?:\s+on\s+{_ON})?\s+to\s+(?:be\s+)?(?!(?:an?|the|in|at|on|by|with|last|this)\b)[a-z]+|\b(?:{_NOTED})\b)"
        rf"|(?P<said>\b(?:{_SAID})\b)"
        rf"|\bha(?:s|ve)\s+(?:not\s+|also\s+|been\s+|since\s+|\w+ly\s+)*[a-z]+{_PARTICIPLE}\b"
        rf"|(?<!-)\b(?:had|was|were|did|(?<!\bto\s)(?:{_PAST})|(?!(?:need|indeed|speed|hundred|proceed|feed|exceed|succeed|seed"
        rf"|breed|proposed|planned|related|united|led|bed|red)\b)[a-z]{{2,}}ed)\b(?!-)"
    ),
    said=re.compile(
        rf"(?<!\bbe\s)\b(?:{_SAID}|{_TOLD_OF}|told\s+(?!\w+\s+(?:the|that|his|her)\b)(?:(?!\s(?:that|will|would|could|may|might)\b)(?:[\w .'’-]|,\d)){{2,60}}?){_WHERE_WHEN}"
    ),
    saying=re.compile(rf"\b(?:{_SAYING}){_WHERE_WHEN}"),
    breaks=re.compile(
        r"[;:—–]|\s-+\s|,?\s(?:but|while|which|who|whose|where|when|because|although|though|if|(?<!known\s)(?<!such\s)(?<!well\s)as|(?<!\sof\s)(?<!\sin\s)(?<!\son\s)(?<!\sat\s)(?<!\sfor\s)that|after|before|since"
        r"|and\s(?=(?:will|would|is|are|was|were|had|has|have|he|she|it|they)\b))\b\s?"
    ),
    ahead=re.compile(
        r"\b(?:(?:scheduled|slated|planned|(?<!record\s)(?<!high\s)(?<!low\s)(?<!example\s)set|due|billed|expected|proposed|reserved)\s+(?:for|on|in)"
        r"|due|on\s+(?:track|course)\s+(?:for|in)|no\s+later\s+than|(?:postponed|delayed|extended|rescheduled|moved|pushed\s+back|adjourned)\s+(?:un)?(?:til"
        r"|to|for|through)|deadline(?:\s+(?:of|is))?|upcoming"
        r"|put(?:\s+(?:it|them))?\s+off\s+(?:un)?til|(?:postponed|delayed|extended|put\s+off|pushed\s+back)\s+by\s+[\w-]+\s+\w+\s+(?:un)?(?:til|to)"
        r"|(?:g[ai]ve[sn]?|ha[sd]|have)\s+[^,.;:]{2,50}\suntil(?:\s+(?:\d[\d:.]*\s*(?:[ap]\.?m\.?\s*)?(?:GMT|UTC|local\s+time)?|midnight|noon|midday))?)(?:\s+(?:on|the|late|early|an?|another|next))*\s+$"
        r"|\b(?:past|beyond|towards?)(?:\s+(?:the|late|early))*\s+$"
    ),
    eve=re.compile(
        r"\b(?:effective(?:\s+(?:on|in|from|as\s+of))?|ahead\s+of|in\s+advance\s+of|the\s+eve\s+of)(?:\s+(?:the|an?|its|late|early|next|[a-z-]+ed))*\s+$",
        re.IGNORECASE,
    ),
    upcoming=re.compile(
        r"\b(?:upcoming|forthcoming|looming|approaching|anticipated|planned|vying\s+(?:for|to)|(?:has|have|['’](?:s|ve))\s+(?:proposed|suggested)|(?:set(?:s|ting)?\s+the\s+stage|gear(?:s|ed|ing)?\s+up|brac(?:e|es|ed|ing)|preparations|plans|planning|preparing)\s+for"
        r"|the\s+next|looks?\s+forward\s+to|looking\s+forward\s+to)\s(?:[^,.;:—]|(?<=\b[A-Z])\.){0,80}\s+$"
    ),
    back=re.compile(
        r"\b(?:from|than|compared\s+(?:to|with))\s+[^,;:]{0,40}\d(?:[^,;:]|,\d){0,40}\s(?:in|on)\s+$"
        r"|\b(?:follow(?:s|ed|ing)|since)\s+[^,.;:]{2,60}\s(?:in|on)\s+$"
        r"|\b(?:[Ss]tatement|[Aa]greement|[Ll]etter|[Dd]eclaration|[Dd]ecree|[Rr]eport|[Jj]udge?ment|[Mm]emorandum|[Cc]onclusions|[Rr]esolution|[Aa]ccord|[Dd]ecision|[Cc]ommuniqu[eé])\s+of\s+$"
        r"|\b(?:attacks?|shootings?|incident|crash|killings?|bombing|explosion)\s+(?:on\s+)?$"
        r"|\b(?:since(?:\s+(?:well|long|just)?\s*before)?|dated|following|(?<![a-z]\s)[Bb]ack\s+(?:in|on))(?:\s+(?:on|the|an?|late|early|last))*\s+$"
    ),
    condition=re.compile(r"\b(?:would|will|threatened|warned|unless)\b[^.;]{0,80}\b(?:if|unless)\s$"),
    but=re.compile(r",?\s+but\s+(?!(?:not|also|only|will|would|could|may|exclud|includ|leav|keep|allow)[a-z]*\b)"),
    since=re.compile(r"\bsince\s$"),
    joined=re.compile(r"\b(?:and|or)\s(?:\w+ly\s)?$"),
    onwards=re.compile(
        r"\b(?:until|till|by|through|before|beginning|effective|starting)(?:\s+(?:on|in|the|late|early|at\s+least|(?:end|middle|start|beginning)\s+of))*\s+$"
    ),
    noun_goes_on=re.compile(
        r"(?:\s+(?!(?:that|who|which|and|as|but|when|where|said)\b)[\w-]+){1,3}?\s+(?:will|shall|is\s+to|is\s+due|are\s+due)\b"
        r"|(?:['’]s)?\s+[^.;:]{3,70}?,\s+(?:to\s+be\s+(?:held|hosted|convened|chaired)|to\s+take\s+place|scheduled\s+(?:to|for|on|in)|which\s+will|that\s+will)\b"
    ),
    passive=re.compile(r"ed$"),
    decided=re.compile(
        r"(?:agreed|planned|vowed|promised|pledged|decided|hoped|invited|sought|offered|threatened|proposed|aimed|wanted|asked|declined)\b"
    ),
    arranged=re.compile(
        r"(?:announced|called|proposed|scheduled|set|planned|agreed(?!\s+to\s+(?:in|at|on|by|last|during)\b)|invited|convened|discussed|noted|postponed|delayed|moved"
        r"|mentioned|approved|backed|ordered|fixed|declared|confirmed|highlighted|previewed|requested|sought|offered|filed)\b|(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)[a-z-]+ed\s+by\b"
    ),
    weak=re.compile(r"was|were|would|could|may|might|should|must"),
    of_noun=re.compile(r"(?:\b(?:the|its|their|his|her|our|that|those|these)|['’]s)\s+$", re.IGNORECASE),
    one_of=re.compile(r"\ban?\s+(?:early\s+|late\s+|mid-)?$"),
    owner=re.compile(r"['’]s\s+\w|\s+(?:elections?|vote|referendum|primary|summit)\b"),
    noun=re.compile(
        r"(?:['’]s)?\s+(?!(?:in|at|on|of|to|for|by|with|from|and|or|but|as|that|when|which|after|before|is|are|was|were|will|would|has"
        r"|had|have)\b)[\w-]"
    ),
    to_come=re.compile(
        r"(?:['’]s)?\s+(?:[\w.’'-]+\s+){0,4}?(?:elections?|vote|referendum|ballot|polls?|summit|deadline|inauguration|conference|talks"
        r"|meetings?|hearing|session|debate|visit|trip|round|launch|handover|withdrawal|run-?off|primary|event|forum)\b"
    ),
    planned=re.compile(
        r"\b(?:elections?|conventions?|summit|vote|referendum|ballot|conference|primar(?:y|ies)|caucus(?:es)?|polls"
        r"|inauguration|deadline|nomination|win|winning|wins?|victory)\s+(?:(?:in|on|of|for|at)\s+(?:(?!\band\b)[\w.’' -]){2,30}?\s+)?(?:in|on|this|come)\s+$"
    ),
    bare=re.compile(r"\bto\s+(?!(?:the|an?|his|her|its|their|be|in|at|on|by|last|during|this|that)\b)[a-z]+"),
    done=re.compile(
        r"(?<!\bbe)(?<!\bbeing)(?<!ly)(?<!\bis)(?<!\bare)(?<!\bor)(?<!\band)\s(?:taken|signed|made|launched|released|published|issued"
        r"|adopted|imposed|reached|filed|created|established|conducted|written|held|agreed(?=\s+in))\s+(?:in|on)\s+(?:(?:late|early)\s+)?$"
    ),
    told=re.compile(
        # To come on Friday, said an official: that is not when it was said.
        r"(?!,\s+said\s+(?:an?\s|(?:the|his|her|its)\s[^,.]{0,50}"
        r"\b(?i:ministry|statement|officials?|spokes\w+|announcement|office|agency|government|department)\.?$))"
        r",?\s+(?:showed|said|told\s+[a-z]|reported)\b|\s+(?:levels?|highs?|lows?|peaks?|figures|numbers|average)\b"
    ),
    due=re.compile(r"\s+deadline\b"),
    goes_on=re.compile(
        r"['’]s\s+(?:planned|scheduled|upcoming|forthcoming|expected)\b|\s+deadline\s+(?:is\s+|was\s+)?(?:fast\s+)?(?:loom|approach|near)(?:s|ed|ing)\b|(?:['’]s(?:\s+[\w-]+){1,3})?,?\s+(?:will|would|shall)\b"
    ),
)
