"""English words for figures."""

from __future__ import annotations

import re

from ..figures import FigureRules
from .figure_nouns import NOUNS
from .figure_ordinals import ORDINALS
from .figure_qualifiers import BESIDE
from .figure_shares import SHARES
from .figure_units import UNITS

_I = re.IGNORECASE

FIGURES = FigureRules(
    nouns=NOUNS,
    units=UNITS,
    beside=BESIDE,
    ordinals=ORDINALS,
    shares=SHARES,
    one=re.compile(
        r"(?<![\w-])(?<!\bno\s)(?<!\bany\s)(?:(?<!\bthe\s)|(?=one-(?:year|month|week|day|hour)\b))(?<!\bthis\s)(?<!\bthat\s)(?<!\bevery\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bmust\s)(?<!\bshould\s)(?<!\bwould\s)(?<!\bdoes\s)(?<!\bas\s)(?<!\bif\s)(?<!\bis\s)(?<!\beach\s)(?<!\bwhich\s)(?<!\bonly\s)(?<!\bnumber\s)"
        r"(?P<one>(?-i:one|(?<![\w,;:–—-]\s)One(?=-)))(?=-(?:year|month|week|day|hour|person|man|woman|member|child)\b"
        r"|\s+(?!(?:another|day|thing|way|point|side|hand|time|reason"
        r"|example|such|or|could|should|must|can|more|less|may|big|major|key|good|might|final|last|further|iota|incident|instance|occasion|sense|word|case(?=,)|[a-z]+\s+alone)\b)[^\W\d_])"
        r"|(?<=\bonly\s)(?<!the\sonly\s)(?P<only>one)(?=\s+[a-z])"
        r"|(?:(?<=\bby\s)|(?<=\bjust\s)|(?<=\bonly\s)|(?<=\bwithin\s)|(?<=\bthan\s)|(?<=\bleast\s)|(?<=\blasted\s)|(?<=\blast\s)|(?<=\bto\sbe\s)|(?<=\bfor\s))(?P<day>one)(?=\s+day\b)"
        r"|(?:(?<=\bthan\s)|(?<=\bnearly\s)|(?<=\balmost\s)|(?<=\bleast\s)|(?<=\bfor\sover\s)|(?<=\bfor\sabout\s))(?P<hedged>an?)(?=\s+(?:year|month|week|day|hour|century)\b(?!\s+(?:ago|earlier|later|of|and)\b|['’-]))"
        r"|(?<!\bonce\s)(?<!\btwice\s)(?<!\btimes\s)(?P<decade>a)(?=\s+(?:full\s+|whole\s+)?decade\b(?!\s+(?:ago|earlier|later|before|after|from|and\s+a)\b|['’-]))",
        _I,
    ),
    one_sign=re.compile(
        r"\bone\b|\b(?:than|nearly|almost|least|over|about)\san?\s|\ba\s(?:full\s|whole\s)?decade\b", _I
    ),
    some=re.compile(r"\b(?:several|few|many|couple\s+of|multiple|countless)\s+$", _I),
    odd=re.compile(r"\+|-(?:plus|odd|some)\b", _I),
    definite=re.compile(
        r"\b(?:the|these|those|both|its|their|his|her|our|your|my|all|other|whose|either|between"
        r"|any)\s+(?:other\s+|last\s+)?$|['’]s?\s+$",
        _I,
    ),
    laws=re.compile(
        r"(?:\b(?:law|act|decree|resolution|order|proclamation|bill|directive|regulation)s?\s+(?:no\.?\s*|number\s+)?"
        r"|\b(?:C\.?F\.?R\.?|U\.?S\.?C\.?)\s*(?:§+\s*)?)$",
        _I,
    ),
    share=re.compile(r"(?!)"),
    ratio=re.compile(
        r"(?:\s+of(?=\s+(?:10|ten|100)\b)\s+|\s+(?:in|out\s+of|in\s+every"
        r"|of\s+every)\s+)(?:every\s+)?(?:\d|two|three|four|five|six"
        r"|seven|eight|nine|ten|twelve|twenty|hundred|a\s+hundred)",
        _I,
    ),
    fraction=re.compile(
        r"[\s-](?:thirds?|fourths?|quarters?|halves|half|fifths?|sixths?|sevenths?|eighths?|ninths?"
        r"|tenths?|hundredths?)\b(?!-?final)",
        _I,
    ),
    joint=re.compile(
        r"\s?(?:-|–|—)\s?|(?:\s+out)?\s+of\s+(?:the|its|their|these|those|his|her|our|all|all\s+the)\s+|-?\s+(?:to|and|or|of|out\s+of)\s+(?:(?:nearly|about|almost|around|even|perhaps"
        r"|more\s+than|possibly|some|up\s+to|as\s+many\s+as)\s+)?|-\s+or\s+",
        _I,
    ),
    sure=re.compile(
        r"\b(?:from|than|with|versus|against|other|remaining|including|kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|another|additional"
        r"|reach(?:ed|es)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|st(?:oo|an)ds?\s+at|total(?:ed|ing|led|ling|s)"
        r"|number(?:ed|ing)|averag(?:ed|ing|e)|toll\s+(?:to|at)|to|nearly|almost|about|around|roughly|approximately"
        r"|more\s+than|over|at\s+least|up\s+to|fewer\s+than"
        r"|less\s+than|least|most|under|some|(?:number|total|sample|toll|rate|count|figure|average|share"
        r"|population)\b[^.;,]{0,40}\s(?:was|were|is|at|to|of|stood\s+at)|of|by|between|between\s+[\d,.]+\s+and)\s+$"
        r"|[(–—]\s?(?:just|only)\s+$",
        _I,
    ),
    counting=re.compile(
        r"\b(?P<np>(?:[\w\ue000'’.-]+\s+){1,6}?)(?:(?:has|have|had|now|already|currently)\s+)?(?:was|were|is|are|reach(?:ed)?|totaled|totalled|exceeded|surpassed|topped|neared"
        r"|(?:(?:may|might|could|will|would|should)\s+)?(?:be|reach|total|exceed)|reaches"
        r"|numbered|averaged|st(?:oo|an)ds?\s+at|hit"
        r"|(?:rose|increased|grew|climbed|jumped|surged|fell|dropped|declined|decreased|risen|fallen|up"
        r"|down)(?:\s+(?:to|by|from))?|(?:reached|hit)\s[^.;,]{0,40}?\bhigh(?:\s+of|\s?[—–-]))\s*(?<=[\s—–-])(?:(?:nearly|about|almost|more\s+than|around|over|roughly|at|between)\s+)?$",
        _I,
    ),
    ranging=re.compile(
        r"\b(?:from|to|at)\s+(?:(?:nearly|about|almost|more\s+than|around|over|roughly|approximately)\s+)?$", _I
    ),
    number_of=re.compile(r"\b(?:number|total|count)s?\s+of\s", _I),
    number_behind=re.compile(r"\s+the\s+(?:total\s+|overall\s+)?number\s+of(?=\s)", _I),
    alike=re.compile(
        r"\b(?:from|to|than|compared\s+(?:to|with)|versus|against|and|or|another|more|of|including|but"
        r"|other)\b|[,;]",
        _I,
    ),
    row=re.compile(r"\d\s+in\s+\ue000+[,;]?\s+(?:and\s+)?$"),
    last_year=re.compile(r"\sin\s+\ue000+[,;]\s+(?:and\s+)?$"),
    next_year=re.compile(r"\s+in\s+\ue000"),
    joins=re.compile(r"\band\s$"),
    ago=re.compile(r"\s+(?:ago\b|and\s+[a-z]+\s+\w+\s+ago\b|(?:earlier|later|previously)\b(?!\s+than\b))", _I),
    ages=re.compile(
        r"\s*-?\s*(?:(?:full\s+)?(?:years?|months?|weeks?|days?)\s*-?\s*)?(?:olds?\b|of\s+age\b)"
        r"|\s*-?\s*(?:(?:full\s+)?(?:months?|weeks?)\s*-?\s*)pregnant\b"
        r"|-(?:year|month|day)\s+(?:child|boy|girl|baby|infant|toddler|son|daughter|man|woman)\b",
        _I,
    ),
    another=re.compile(r"\bto\s+[a-z]+\s+from\s+$|\b(?:another|additional|other|remaining)\s+$", _I),
    aged=re.compile(
        r"\bage[ds]?\s+(?:(?:of|over|under)\s+)?$"
        r"|\b(?:when|before|until|since|once|after)\s+(?:he|she|they)\s+(?:was|were|turn(?:s|ed)?|is|are)\s+$",
        _I,
    ),
    clock=re.compile(r"\bat\s+$", _I),
    hours_before=re.compile(r"\b(?:at|from|until|till|by|around|before|after)\s+$", _I),
    young=re.compile(
        r"\b(?:is|are|was|were|those|people|adults|anyone|men|women|children|youths|minors)\s+(?:now\s+|still\s+|all\s+|both\s+)?(?:under|over)\s+$",
        _I,
    ),
    half_more=re.compile(r"\s+(?:hours?|days?|weeks?|months?|years?|decades?)\s+and\s+a\s+half\b", _I),
    and_half=re.compile(r"(?<=\d)\s+and\s+a\s+half\b(?=\s)", _I),
    verb_first=re.compile(r"(?!)"),
    says=re.compile(
        r"\s+(?:familiar|briefed|close\s+to|who\s+(?:declined|asked|spoke|requested)|said|says|told|tells|added|adds"
        r"|wrote|tweeted|asked"
        r"|warned|argued|noted|explained|recalled|called|described)\b",
        _I,
    ),
    said=re.compile(
        r"\b(?:said|says|told\s+[\w .'’-]{2,40}?|announced|confirmed|added|reported|wrote|tweeted|stated|warned"
        r"|declared|insisted"
        r"|acknowledged|disclosed|spoke\s+about|spoken\s+to|discussed|released|statement|interview|briefing"
        r"|according\s+to|report)(?:\s+(?:here|again|by"
        r"|to\s+reporters))?"
        r"\s+(?:on\s+|late\s+|early\s+)*$",
        _I,
    ),
    who=re.compile(r"\s+whom?\b", _I),
    calls=re.compile(
        r"911(?=\s+(?:calls?|callers?|operators?|dispatch\w*|emergency|centers?|system|tapes?|lines?)\b)"
        r"|(?:(?<=called\s)|(?<=calling\s)|(?<=call\s)|(?<=dialed\s)|(?<=dialing\s)|(?<=dial\s))911(?![\d,]|\.\d)",
        _I,
    ),
    acts=re.compile(
        r"\s+(?:(?:have|has|had|were|was|are|being|are\s+being|have\s+been|had\s+been|will|would|to|who|also|since|now|currently|already|estimated|believed|feared|thought|presumed|known|reported|gone"
        r"|have\s+since|others|more|still)\s+)*"
        r"(?:came|come|crossed|fled|flee|left|arrived|arrive|lived?|died|die|drowned|sought|seek|returned|stayed"
        r"|stay|work|worked|voted|applied|living|fleeing|seeking|crossing|waiting|reached|made\s+(?:it|the\s+(?:[a-z]+\s+){0,4}?(?:crossing|journey|trip|voyage))|have\s+died|went"
        r"|migrated|emigrated|settled|enrolled|attended|suffered|marched|gathered|protested|entered|arrested"
        r"|detained|deported|expelled"
        r"|apprehended|released|admitted|paroled|rescued|killed|wounded|injured|hospitalized|displaced|resettled"
        r"|repatriated|caught|granted\s+parole"
        r"|trapped|evacuated|jailed|imprisoned|executed|missing|homeless|dead|intercepted|turned\s+(?:back|away)|sent\s+(?:back|home)"
        r"|freed|stranded|convicted|sentenced|prosecuted|made\s+(?:[a-z]+\s+){0,2}(?:claims?|applications?|requests?)|claimed\s+asylum"
        r"|requested\s+asylum|asked\s+for\s+asylum|perished|fallen\s+ill|nabbed|smuggled|trafficked|encountered|processed|registered|recruited|trained|vaccinated|aboard|en\s+route|on\s+(?:their|the)\s+way|in\s+(?:detention|custody|jail|prison)|picked\s+up|taken\s+into\s+custody|boarded|disembarked|landed\s+in|emigrating|migrating)\b",
        _I,
    ),
    acting=re.compile(r"\s+(?:have|had|are|were|remain|did|do)\b(?!\s+(?:to\s+)?(?:been\s+)?(?:the|an?|not)\b)", _I),
    them=re.compile(r"\s+(?:them|whom|which)\b", _I),
    whom=re.compile(r"\s+whom\b", _I),
    being=re.compile(r"\s+(?:more\s+)?(?:are|were|is|was)(?=\s)", _I),
    people_before=re.compile(
        r"\b(?:city|town|village|nation|country|population|workforce|labou?r\s+force|membership)\s+of\s+"
        r"(?:(?:nearly|almost|about|around|roughly|approximately|more\s+than|over|at\s+least|some|just)\s+)*$|"
        r"\btoll\b[^.;:]{0,40}\s(?:at|to|of|is|was|reached|past|above|by)\s+(?:(?:nearly|almost|about|around|roughly"
        r"|approximately|more\s+than|over|at\s+least|an?|estimated|some)\s+)*$"
        r"|\bgroups\s+of\s+(?:(?:as\s+(?:large|many)\s+as|up\s+to|about|more\s+than|some|over)\s+)?$"
        r"|\b(?:an?|the|another|small|large|mixed)\s+(?-i:group|crowd|delegation|contingent|caravan|crew|gathering)\s+of\s+"
        r"(?:(?:nearly|almost|about|around|roughly|approximately|more\s+than|over|at\s+least|some|up\s+to)\s+)*$",
        _I,
    ),
    acted_on=re.compile(
        r"\b(?:host(?:s|ed|ing)?|shelter(?:s|ed|ing)?|rescu(?:es?|ed|ing)|arrest(?:s|ed|ing)?|apprehend(?:s|ed|ing)?"
        r"|detain(?:s|ed|ing)?|deport(?:s|ed|ing)?|expel(?:s|led|ling)?|repatriat(?:es?|ed|ing)|evacuat(?:es?|ed|ing)"
        r"|resettl(?:es?|ed|ing)|kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es?|ed|ing)|displac(?:es?|ed|ing)"
        r"|employ(?:s|ed|ing)?|took\s+in|tak(?:es?|ing)\s+in|remov(?:es?|ed|ing))\s+"
        r"(?:(?:nearly|almost|about|around|roughly|approximately|some|more\s+than|over|at\s+least|up\s+to|fewer\s+than"
        r"|less\s+than|an?|another|additional|estimated|total|of|the|other|remaining|record)\s+)*$",
        _I,
    ),
    through=re.compile(r"\s+(?:through|to|until|till|and)\s+(?:the\s+end\s+of\s+)?(?:the\s+)?|\s?[-–]\s?", _I),
    lasting=re.compile(
        r"\b(?:for|in|after|of|with|took|takes|lasted|lasting|since|just|well|spent|spanning|spans"
        r"|served|serves|serving|held|waited|waiting|worked|lived|ruled|within|a|an|every|by|to)\s+$",
        _I,
    ),
    times=re.compile(
        r"(?:\s+times|\s?x)\s+(?:as|more|less|higher|lower|larger|bigger|greater|the|that|its|their|over|what"
        r"|faster|worse|smaller)\b",
        _I,
    ),
    governs=re.compile(
        r"(?:\b(?:in|during|over|for|through|throughout|between|from|of|on|as\s+of|within|at|per|this)\s+"
        r"(?:the\s+)?(?:whole\s+of\s+|month\s+of\s+|month\s+|(?:first|last)\s+\w+\s+(?:months?|weeks?|days?)\s+of\s+"
        r"|all\s+of\s+)?|^|^\W*(?:the\s+)?)$",
        _I,
    ),
    since=re.compile(
        r"\bsince\s+(?:the\s+)?(?:its\s+|his\s+|her\s+)?(?:(?:beginning|start|inception|founding|launch"
        r"|creation|end)\s+(?:of|in)\s+(?:the\s+)?)?$",
        _I,
    ),
    free=re.compile(r"(?:last|this|next|yesterday|today|tonight|tomorrow|earlier|later)\b", _I),
    articles=re.compile(r"\b(?:the|an?|its|their|his|her|our|this)\s+$", _I),
    when=re.compile(r",?\s+when\b", _I),
    reports=re.compile(
        r"\b(?:said|says|told|announced|reported|released|published|confirmed|estimated|projected"
        r"|announcement|announce|spoke)\b",
        _I,
    ),
    bounds=re.compile(r"\b(?:end(?:ed|s|ing)|beg[au]n|beginning|begins|start(?:ed|s|ing))\s+(?:on\s+)?$", _I),
    apart=re.compile(
        r"\b(?:compared\s+(?:to|with)|than|from|versus|by|until|till|before|after|since|over|against)\s+(?:(?:in|the"
        r"|those|during)\s+)*$",
        _I,
    ),
    contrasts=re.compile(r"\b(?:compared|than|from|versus|vs|against)\b", _I),
    compares=re.compile(
        r"\b(?:compared\s+(?:to|with)|than|from|versus|vs\.?|over|relative\s+to|against|since|after"
        r"|before|when|as(?!\s+(?:part|well|a|an|the|of|many|much)\b)|which|while|by|until|up|down)\b|;",
        _I,
    ),
    scope=re.compile(
        r"\b(?P<scope>(?:(?:at|along|across|on|near)\s+(?:the\s+|its\s+)?(?:[\w.’'-]+\s+){0,5}?borders?(?:\s+(?:with"
        r"|between|of)\s+(?:the\s+)?[A-Z][\w.]+"
        r"(?:\s(?:and\s)?[A-Z][\w.]+)*)?(?!\s+(?:ports?|states?|towns?|cities|agents?|officials?|guards?|crossings?))"
        r"|nationwide|worldwide|globally|at\s+sea|around\s+the\s+world|across\s+the\s+(?:country|region|hemisphere"
        r"|world)"
        r"|(?:between|at)\s+(?:the\s+)?(?:\w+\s+){0,3}ports?\s+of\s+entry)"
        r"|in\s+(?:the\s+)?(?:(?:northern|southern|eastern|western|central)\s+)?(?P<place>[A-Z][\w.]+(?:\s(?:(?:of"
        r"|the|and)\s(?:the\s)?)?[A-Z][\w.]*){0,4}))"
    ),
    places=re.compile(
        r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr"
        r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
        r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Fiscal|FY|Title|Section|Article|English|Spanish"
        r"|Chapter|COVID|Persons|Q[1-4])\b"
    ),
)
