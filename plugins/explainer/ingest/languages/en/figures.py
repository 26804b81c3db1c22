"""English words for figures."""

from __future__ import annotations

import re

from ..figures import Beside, FigureRules, Ordinals, Units
from .figure_nouns import NOUNS

_I = re.IGNORECASE

_UNITS = Units(
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
    adjectives=frozenset(
        ("full", "straight", "consecutive", "more", "long", "calendar", "business", "working", "fiscal", "whole",
        "successive",
         "additional", "extra", "other", "further", "solid", "entire", "grueling", "short", "crucial", "difficult",
         "budget",
         "school", "financial", "academic", "lunar", "light", "previous", "prior", "half", "trading")
    ),
    measures=re.compile(
        r"[\s-]?(?:sq(?:uare|\.)?|cubic)?[\s-]?(?:km/h|kcal|calories|ppb|ppm|µm|μm|kV|mL|m2|HP|km²|km|kph|m²|sqm|m³"
        r"|m|cm|mm|nm|ft|feet|foot|inch(?:es)?|yards?|miles?"
        r"|mi|(?:kilo|centi|milli)?met(?:er|re)s?|kilomet(?:er|re)s?|acres?|hectares?|ha|kg|mg|g|lbs?|pounds?"
        r"|ounces?|oz"
        r"|tonnes?|tons?|kilograms?|kilos|grams?|gallons?|lit(?:er|re)s?|l|ml|barrels?|bpd|mph|mpg|rpm|knots|degrees?"
        r"(?:\s+(?:Fahrenheit|Celsius))?|°\s?[CF]|°|kWh|GWh|MWh|TWh|kW|MW|GW|TW|(?:kilo|mega"
        r"|giga)?watts?(?:[\s-]hours?)?"
        r"|W|V|volts?|mAh|amps?|Hz|kHz|MHz|GHz|TB|GB|MB|KB|Gbps|Mbps|megapixels?|MP|horsepower|hp|bhp|lb-ft|cc|px|dB"
        r"|″|”"
        r"|Nm|psi|bps|basis\s+points?|pts|p|x)(?![\w′])(?!-old)"
    ),
    rates=(
        (re.compile(r"(?:\s+(?:a|an|per|each|every)\s+|/|-per-|-a-|\s+per-)(?P<per>day|week|month|year|hour|minute"
            r"|second)\b(?!\s+(?:ago|earlier"
                    r"|later|before|after|from\s+now|since|prior|in\s+(?:prison|jail)))", _I), ""),
        (re.compile(r"\s+daily\b", _I), "day"),
        (re.compile(r"\s+weekly\b", _I), "week"),
        (re.compile(r"\s+monthly\b", _I), "month"),
        (re.compile(r"\s+(?:annually|yearly)\b", _I), "year"),
    ),
    compounds=re.compile(
        r"-(?!fold\b|way\b|time\b|state\b|sided\b|dimensional\b|size\b|liner\b|off\b|ever\b|quarters?\b|thirds?\b"
        r"|half\b|halves\b"
        r"|fifths?\b|fourths?\b|tenths?\b|sixths?\b|eighths?\b|year\b|plus\b|odd\b|on-|to-|and-|in-|or-|for-|by-"
        r"|the-|stop\b|hundredths?\b)"
        r"(?P<noun>[a-z]{2,}(?<!ed)(?<!al)(?<!ly)(?<!ing)(?<!th))(?:-(?:long|strong|wide|high|tall|deep|per"
        r"|a)\b)?(?![\w])",
        _I,
    ),
)  # fmt: skip

_NUMBERS = "(?:first|last|past|next|previous|final)"

_BESIDE = Beside(
    qualifiers={
        "record": r"record(?:-(?:breaking|setting|high|low|smashing))?(?:\s+(?:high|low|total|number|figure|turnout"
            r"|level|share|amount"
                  r"|\w+s|[a-z]+))?(?:\s+of)?|(?:all-time|historic)\s+high\s+of|unprecedented",
        "nearly": r"nearly|just\s+under|close\s+to|not\s+quite|just\s+shy\s+of|approaching|nearing|just\s+short\s+of",
        "almost": r"almost",
        "about": r"about|around|roughly|approximately|some|circa|ca\.|approx\.?|in\s+the\s+region\s+of"
            r"|in\s+the\s+neighborhood\s+of"
                 r"|or\s+so|somewhere\s+around|~",
        "more than": r"more\s+than|well\s+over|just\s+over|over|above|upwards?\s+of|greater\s+than|higher\s+than"
            r"|exceed(?:s|ed|ing)?"
                     r"|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|in\s+excess\s+of|better\s+than|larger\s+than"
                     r"|north\s+of|beyond|>",
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
    fillers=r"an?|the|its|their|another|additional|further|only|just|total\s+of|totals?|combined|whopping|staggering"
        r"|new|to\s+be"
            r"|roughly|somewhere|between|cost|high|of|by|number|numbers|its\s+first|already|even|only\s+about|fully"
            r"|probably|perhaps",
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
                r"|lower|cut(?:s|ting)?|slash(?:es|ed|ing)?|dip(?:s|ped)?|shed|contract(?:s|ed|ing)|eas(?:ed|es|ing)"
                r"|went\s+down|gone\s+down|trim(?:s|med)?",
    },
    particles=re.compile(
        r"(?:^|[,;:(–—-]\s*|\b(?:is|are|was|were|be|been|being|went|go|goes|gone|moved?|trending|ticked|trading"
        r"|trade[sd]?|and|then|also"
        r"|still|already|currently|well|further|slightly|sharply)\s+)$",
        _I,
    ),
    by=re.compile(r"\bby\s+$", _I),
    behind=(
        (re.compile(r"\s+or\s+(?:more|greater|higher|over|above)\b|\s+and\s+(?:up|above|over)\b", _I), "at least"),
        (re.compile(r"\s+or\s+(?:less|fewer|lower|under|below)\b|\s+at\s+(?:the\s+)?most\b", _I), "at most"),
        (re.compile(r"\s+or\s+so\b", _I), "about"),
        (re.compile(r"\+|-plus\b|\s+plus\b|-odd\b", _I), "more than"),
        (re.compile(r"[^.;:()]{0,40}?,\s+(?:an?\s+|the\s+)?(?:(?:new|all-time|historic|monthly"
            r"|annual)\s+)?record\b(?!s)|\s+\(?an?\s+(?:new\s+|all-time\s+)?record\b", _I), "record"),
        (re.compile(r"\s+\((?:provisional|preliminary)\)|,\s+according\s+to\s+(?:provisional|preliminary)\b", _I),
        "provisional"),
    ),
    of_percent=(
        (re.compile(r"\s+(?:(?!(?:to|for|in|of|and|by|with|the|into|from|that|as)\s)[a-z-]+\s+){0,3}?(?:increase"
            r"|rise|jump|growth|surge|gain|uptick|upswing|hike|boost"
            r"|expansion|spike)\b|\s+(?:more|higher"
                    r"|greater|larger|above)\s+(?:\w+\s+)?(?:than|in|on)\b|\s+(?:more|higher|above)\b(?=\s*(?:[.,;:]"
                    r"|$))|\s+above\s+", _I), "up"),
        (re.compile(r"\s+(?:(?!(?:to|for|in|of|and|by|with|the|into|from|that|as)\s)[a-z-]+\s+){0,3}?(?:decrease"
            r"|drop|decline|fall|reduction|cut|plunge|slump|dip|slide"
            r"|decline|contraction)\b|\s+(?:less|lower"
                    r"|fewer|smaller|below)\s+(?:\w+\s+)?(?:than|in|on)\b|\s+(?:less|lower|fewer"
                    r"|below)\b(?=\s*(?:[.,;:]|$))", _I), "down"),
    ),
    first_in=re.compile(
        r"\bfirst\b(?!\s+(?:lady|place|of\s+all))[^.;:!?,()]{0,90}?\bin\s+(?:(?:the\s+(?:past|last)|more\s+than"
        r"|less\s+than|nearly|almost|over|about"
        r"|at\s+least|some|roughly|around|just\s+over)\s+)*$",
        _I,
    ),
)  # fmt: skip

_TENS_ALONE = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_TO_NINE = "first second third fourth fifth sixth seventh eighth ninth"
_TO_NINETEEN = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"

_ORDINALS = Ordinals(
    words={
        word: number
        for number, word in enumerate(f"{_TO_NINE} {_TO_NINETEEN}".split(), 1)
        if number > 1
    }
    | {word: 10 * number for number, word in enumerate(_TENS.split(), 2)}
    | {
        f"{tens}-{unit}": 10 * ten + one
        for ten, tens in enumerate(_TENS_ALONE.split(), 2)
        for one, unit in enumerate(_TO_NINE.split(), 1)
    }
    | {"hundredth": 100},
    digits=re.compile(r"(?<![\w.,/-])(?P<number>\d{1,3})[ \u00a0]?(?:st|nd|rd|th)(?![\w])"),
    first=re.compile(r"(?<![\w-])(?P<number>first)\s+(?:round|session|phase|stage|tranche|batch|wave|installment"
        r"|instalment)\b(?!-)", _I),
    names=re.compile(
        r"[\s-]+(?:century|centuries|amendment|world|war|party|parties|country|countries|person|lady|gentleman"
        r"|street|avenue|floor"
        r"|fleet|army|division|battalion|brigade|regiment|infantry|circuit|district|quarter|half|halves|hand|class"
        r"|rate|thoughts?|nature"
        r"|guess\w*|[a-z]+est|most|best|worst|least|in\s+command|in\s+line|estate|of\s+(?:all|the|its|their|every"
        r"|those|these|them|all|january|february"
        r"|march|april|may|june|july|august|september|october|november|december)|congress|place|base|home|degree"
        r"|hours?|or\s+third"
        r"|vice|deputy|secretary|st\b|ave\b|generation|grade|dimension|wheel|fiddle|sex|language|skin|reich|republic"
        r"|estate|gear|year\s+student"
        r"|opinion|option|choice|look|chance|row|wave\s+feminism|only\b|to\s+(?:none|last)|then|and\b|or\b|but\b|was"
        r"|is|were|has|had|will|came|on\b|in\b|at\b"
        r"|with\b|from\b|for\b|by\b|after\b|when\b|that\b|behind\b|overall|as\b|if\b)\b|[\s]*[-–]\s*(?=\w)|['’]s",
        _I,
    ),
    events=re.compile(
        r"\s+(?:[\w.&'’–-]+\s+){0,5}?(?:Round|Session|Meeting|Summit|Dialogue|Conference|Anniversary|Forum|Plenary"
        r"|Ministerial|Assembly|Talks"
        r"|Consultations|Edition|Time|Straight|Consecutive|Commission|Congress\s+of|Review|Tranche|Flight|Day|Month"
        r"|Year|Week|Attempt|Term)\b"
    ),
    shares=re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d|per|each|split)[\s-]+$", _I),
)  # fmt: skip

FIGURES = FigureRules(
    nouns=NOUNS,
    units=_UNITS,
    beside=_BESIDE,
    ordinals=_ORDINALS,
    one=re.compile(
        r"(?<![\w-])(?<!\bno\s)(?<!\bany\s)(?<!\bthe\s)(?<!\bthis\s)(?<!\bthat\s)(?<!\bevery\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bmust\s)(?<!\bshould\s)(?<!\bwould\s)(?<!\bdoes\s)(?<!\bas\s)(?<!\bif\s)(?<!\bis\s)(?<!\beach\s)(?<!\bwhich\s)(?<!\bonly\s)(?<!\bnumber\s)"
        r"(?P<one>(?-i:one|(?<![\w,;:–—-]\s)One))(?=-(?:year|month|week|day|hour|person|man|woman|member|child)\b"
        r"|\s+(?!(?:another|day|thing|way|point|side|hand|time|reason"
        r"|example|such|or|could|should|must|can|more|less|may|big|major|key|good|might|final|last|further)\b)[^\W\d_])"
        r"|(?<=\bonly\s)(?<!the\sonly\s)(?P<only>one)(?=\s+[a-z])",
        _I,
    ),
    definite=re.compile(r"\b(?:the|these|those|both|its|their|his|her|our|your|my|all|other|whose|either"
        r"|any)\s+(?:other\s+|last\s+)?$|['’]s?\s+$", _I),
    ratio=re.compile(r"(?:\s+(?:in|out\s+of|in\s+every|of\s+every)\s+)(?:every\s+)?(?:\d|two|three|four|five|six"
        r"|seven|eight|nine|ten|twelve|twenty|hundred|a\s+hundred)", _I),
    fraction=re.compile(r"[\s-](?:thirds?|fourths?|quarters?|halves|half|fifths?|sixths?|sevenths?|eighths?|ninths?"
        r"|tenths?|hundredths?)\b(?!-?final)", _I),
    joint=re.compile(r"\s?(?:-|–|—)\s?|-?\s+(?:to|and|or)\s+(?:(?:nearly|about|almost|around|even|perhaps"
        r"|more\s+than|possibly|some|up\s+to|as\s+many\s+as)\s+)?|-\s+or\s+", _I),
    sure=re.compile(
        r"\b(?:from|than|with|versus|against|kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|another|additional"
        r"|reached|total(?:ed|ing|led|ling|s)"
        r"|number(?:ed|ing)|averag(?:ed|ing|e)|toll\s+(?:to|at)|to|nearly|almost|about|around|roughly|approximately"
        r"|more\s+than|over|at\s+least|up\s+to|fewer\s+than"
        r"|less\s+than|least|most|under|some|(?:number|total|toll|rate|count|figure|average|share"
        r"|population)\b[^.;,]{0,40}\s(?:was|were|is|at|to|of|stood\s+at)|of|by|between|between\s+[\d,.]+\s+and)\s+$",
        _I,
    ),
    counting=re.compile(
        r"\b(?P<np>(?:[\w'’.-]+\s+){1,6})(?:(?:has|have|had)\s+)?(?:was|were|is|are|reached|totaled|totalled"
        r"|numbered|averaged|stood\s+at|hit"
        r"|(?:rose|increased|grew|climbed|jumped|surged|fell|dropped|declined|decreased|risen|fallen|up"
        r"|down)(?:\s+(?:to|by))?)\s+(?:(?:nearly|about|almost|more\s+than|around|over|roughly|at)\s+)?$",
        _I,
    ),
    number_of=re.compile(r"\b(?:number|total|count)s?\s+of\s", _I),
    alike=re.compile(r"\b(?:from|to|than|compared\s+(?:to|with)|versus|against|and|or|another|more|of|including|but"
        r"|other)\b|,", _I),
    ago=re.compile(r"\s+(?:ago\b|and\s+[a-z]+\s+\w+\s+ago\b)", _I),
    ages=re.compile(r"\s*-?\s*(?:(?:full\s+)?(?:years?|months?|weeks?|days?)\s*-?\s*)?(?:olds?\b|of\s+age\b)", _I),
    another=re.compile(r"\b(?:another|additional)\s+$", _I),
    aged=re.compile(r"\bage[ds]?\s+(?:(?:of|over|under)\s+)?$", _I),
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
    acts=re.compile(
        r"\s+(?:(?:have|has|had|were|was|are|are\s+being|have\s+been|had\s+been|will|would|to|who|also|since"
        r"|have\s+since|others|more|still)\s+)*"
        r"(?:came|come|crossed|fled|flee|left|arrived|arrive|lived?|died|die|drowned|sought|seek|returned|stayed"
        r"|stay|work|worked|voted|applied"
        r"|migrated|emigrated|settled|enrolled|attended|suffered|marched|gathered|protested|entered|arrested"
        r"|detained|deported|expelled"
        r"|apprehended|released|admitted|paroled|rescued|killed|wounded|injured|hospitalized|displaced|resettled"
        r"|repatriated|caught|granted\s+parole"
        r"|trapped|evacuated|jailed|imprisoned|executed|missing|homeless|dead)\b",
        _I,
    ),
    through=re.compile(r"\s+(?:through|to|until|till|and)\s+(?:the\s+end\s+of\s+)?(?:the\s+)?|\s?[-–]\s?", _I),
    lasting=re.compile(r"\b(?:for|in|after|of|with|took|takes|lasted|lasting|since|just|well|spent|spanning|spans"
        r"|within|a|an|every|by|to)\s+$", _I),
    times=re.compile(r"\s+times\s+(?:as|more|less|higher|lower|larger|bigger|greater|the|that|its|their|over|what"
        r"|faster|worse|smaller)\b", _I),
    governs=re.compile(
        r"(?:\b(?:in|during|over|for|through|throughout|between|from|of|on|as\s+of|within|at|per|this)\s+"
        r"(?:the\s+)?(?:whole\s+of\s+|month\s+of\s+|month\s+|(?:first|last)\s+\w+\s+(?:months?|weeks?|days?)\s+of\s+"
        r"|all\s+of\s+)?|^|^\W*)$",
        _I,
    ),
    since=re.compile(r"\bsince\s+(?:the\s+)?(?:its\s+|his\s+|her\s+)?(?:(?:beginning|start|inception|founding|launch"
        r"|creation|end)\s+(?:of|in)\s+(?:the\s+)?)?$", _I),
    free=re.compile(r"(?:last|this|next|yesterday|today|tonight|tomorrow|earlier|later)\b", _I),
    articles=re.compile(r"\b(?:the|an?|its|their|his|her|our|this)\s+$", _I),
    when=re.compile(r",?\s+when\b", _I),
    reports=re.compile(r"\b(?:said|says|told|announced|reported|released|published|confirmed|estimated|projected"
        r"|announcement|announce|spoke)\b", _I),
    apart=re.compile(
        r"\b(?:compared\s+(?:to|with)|than|from|versus|by|until|till|before|after|since|over|against)\s+(?:(?:in|the"
        r"|those|during)\s+)*$",
        _I,
    ),
    contrasts=re.compile(r"\b(?:compared|than|from|versus|vs|against)\b", _I),
    compares=re.compile(r"\b(?:compared\s+(?:to|with)|than|from|versus|vs\.?|over|relative\s+to|against|since|after"
        r"|before|when|as(?!\s+(?:part|well|a|an|the|of|many|much)\b)|which|while|by|until|up|down)\b|;", _I),
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
)  # fmt: skip
