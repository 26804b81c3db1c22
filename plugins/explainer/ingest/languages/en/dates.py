"""English words for dates."""

from __future__ import annotations

import re

from ..dates import DateRules
from .tense import TENSE

_UNITS = {
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
    **dict.fromkeys(("decade", "decades"), "decade"),
    **dict.fromkeys(("century", "centuries"), "century"),
    **dict.fromkeys(("hour", "hours"), "hour"),
    **dict.fromkeys(("minute", "minutes"), "minute"),
    "weekend": "weekend",
    "fiscal year": "fiscal year",
}
_ONES = "one two three four five six seven eight nine"
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        f"{_ONES} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 1
    )
} | _TENS
_NUMBERS |= {f"{ten}-{one}": _TENS[ten] + number for ten in _TENS for number, one in enumerate(_ONES.split(), 1)}
_NUMBERS |= {"a": 1, "an": 1}

_SPELLED = "|".join(sorted((word for word in _NUMBERS if len(word) > 2), key=len, reverse=True))
_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d{{3}}|\.\d)?|{_SPELLED})"
_LONG = "years?|months?|weeks?|days?|decades?|centur(?:y|ies)|hours?|minutes?"
_ONE = "year|month|week|decade|century"
_HEDGE = (
    r"(?P<hedge>(?:nearly|almost|about|around|roughly|approximately|some|more\s+than|over|less\s+than|under|at\s+least"
    r"|up\s+to|just\s+over|just\s+under)\s+(?:the\s+(?:last|past|next)\s+)?)?"
)
_MORE = r"(?:(?:more|full|consecutive|straight|successive|additional|long|whole|short|calendar|working|business)\s+)?"
_AND_HALF = r"(?P<half>(?:\s+|-)and(?:\s+|-)a(?:\s+|-)half)?"
_MONTH = "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_YEAR = r"(?:19|20)\d\d"

_DAY_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
        " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
        1,
    )
}
_DAY_WORDS = "|".join(sorted(_DAY_ORDINALS, key=len, reverse=True))

DATES = DateRules(
    tense=TENSE,
    units=_UNITS,  # type: ignore[arg-type]
    days={
        "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last night": -1, "last evening": -1, "this morning": 0,
        "this afternoon": 0, "this evening": 0, "the day before yesterday": -2, "the day after tomorrow": 2,
    },
    day_words=re.compile(
        r"(?<![\w-])(?:the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|last\s+(?:night|evening)|this\s+(?:morning"
        r"|afternoon|evening)|yesterday|(?-i:(?<!\w\s)Today|(?<!USA\s)TODAY|today)|tonight|tomorrow)(?![\w-])",
        re.IGNORECASE,
    ),
    shifts={"last": -1, "past": -1, "this past": -1, "this": 0, "the current": 0, "next": 1, "this coming": 1,
            "coming": 1, "the coming": 1, "upcoming": 1, "current": 0, "previous": -1, "the previous": -1, "the prior": -1},
    before=frozenset(("last",)),
    vague=frozenset(("next",)),
    shifted=re.compile(
        rf"(?<![\w-])(?:(?P<shift_b>the\s+(?:previous|prior))\s+(?:full\s+)?(?P<unit_b>fiscal\s+year)|(?:(?P<shift>last|this(?:\s+(?:past|coming))?|next|(?:the\s+)?coming|upcoming|(?:the\s+)?current(?=\s+fiscal)|the\s+current)\s+)"
        rf"(?:(?P<unit>weekend|week|month|fiscal\s+year|year|decade|century)|(?P<weekday>{_DAY})|(?P<month>{_MONTH})"
        rf"|(?P<season>spring|summer|autumn|fall|winter)))(?![\w-]|\s+of\b(?!\s+(?:\d+-year-old|(?:its|his|her|their|our|all|some|more|about|around|roughly|nearly)\b|(?!{_MONTH}|{_DAY})(?-i:[A-Z])))|\s+in\s+(?:{_MONTH})|\s+before\s+last)",
        re.IGNORECASE,
    ),
    no_shift=re.compile(r"(?:\b(?:the|very|his|her|its|our|their|my|your)|['’]s|s['’])\s+$", re.IGNORECASE),
    week_day=re.compile(rf"(?<![\w-])(?P<weekday>{_DAY}),?\s+(?:of\s+)?(?P<shift>last|this|next)\s+week(?![\w-])"),
    weekday=re.compile(
        r"(?<![\w-])(?<!Super )(?<!Black )(?<!Good )(?<!Bloody )(?<!Ash )(?<!Palm )(?<!Easter )(?<!Cyber )(?<!Holy )"
        r"(?<!Giving )(?<!Ruby )(?<!Whit )(?<!Maundy )"
        rf"(?P<weekday>{_DAY}|{_DAY.upper()})(?![\w-]|\sweek\b|\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Mass|Night\s(?:Live|Football|Lights)))"
    ),
    weekday_number=re.compile(rf"(?<![\w-])(?P<weekday>{_DAY})\s+the\s+(?P<number>[12]?\d|3[01])(?:st|nd|rd|th)\b"),
    month_day=re.compile(
        r"\bthe\s+(?P<number>[12]?\d|3[01])(?:st|nd|rd|th)\s+of\s+(?P<shift>last|this|next)\s+month\b", re.IGNORECASE
    ),
    later=re.compile(r"\b(?:earlier|later|early|late)\s+in\s+the\s+(?P<unit>week)\b(?!\s+of\b|-|['’])|\b(?:by|before|at|until)\s+(?:the\s+end\s+of\s+the\s+(?P<unit_b>week)\b|week['’]s\s+end\b)(?!\s+of\b|-|['’])", re.IGNORECASE),
    weekend=re.compile(r"\b(?:over|at|on|during|throughout)\s+the\s+weekend(?![\w-]|\s+of\b)", re.IGNORECASE),
    pair=re.compile(r"\s*(?:and|to|through|or|until|[-–—])\s*(?:on\s+)?"),
    rolling=re.compile(
        r"(?:\bthe\s+(?:past|(?:last|coming)(?!\s+\w+\s+of\b))|(?<=over\s)the\s+next|(?<=within\s)the\s+next|(?<=in\s)the\s+next"
        rf"|(?<=for\s)the\s+next|(?<=during\s)the\s+next)\s+(?P<unit>{_ONE})(?![\w'’-]|\s+and\s+a\s+half)",
        re.IGNORECASE,
    ),
    durations=re.compile(
        rf"(?<![\w.,$€£/-]){_HEDGE}(?:(?:{_NUMBER}(?:\+|-plus)?{_AND_HALF}(?:\s+|-){_MORE}(?P<unit>{_LONG}))(?:-long)?"
        rf"|(?:a\s+)?half(?:\s+(?:an?|of\s+an?)\s+|-)(?P<half_of>century|decade|year|hour|day|month)"
        rf"|(?:a\s+)?quarter(?:\s+of\s+a\s+|[\s-])(?P<quarter_of>century)"
        rf"|\b(?:a|the\s+(?:last|past))\s+(?P<and_half>{_ONE})\s+and\s+a\s+half"
        rf"|(?:(?<=\bfor\s)|(?<=\bthan\s)|(?<=\bwithin\s)|(?<=\bnearly\s)|(?<=\balmost\s)|(?<=\bover\s)|(?<=\bleast\s)"
        rf"|(?<=\babout\s)|(?<=\bunder\s)|(?<=\bafter\s))an?\s+(?:full\s+|whole\s+)?(?P<one>{_ONE}|day|hour)"
        rf"(?!\s+(?:ago|later|earlier|or|before|after|and\s+a)\b)"
        rf"|(?P<long>day|week|month|year|decade)-?long)(?![\w-]|\s+(?:olds?|ago)\b|\s+of\s+age\b)",
        re.IGNORECASE,
    ),
    no_duration=re.compile(
        rf"(?:\b(?:\d+(?:\.\d+)?|{_SPELLED})(?:\s*[-–]\s*|-?(?:\s+|-)(?:to|or)(?:\s+|-))|\b(?:{_SPELLED}),\s+|\bbetween\s+(?:\d+|{_SPELLED})\s+and\s+|\b(?:hundred|thousand|million)(?:\s+and)?[\s-]"
        r"|\b(?:aged?|aging|age\s+of)\s+)$",
        re.IGNORECASE,
    ),
    ago=re.compile(
        rf"(?<![\w.,$-]){_HEDGE}(?:(?:{_NUMBER}|(?P<one>an?)){_AND_HALF}\s+(?P<unit>{_LONG})"
        r"|half\s+a\s+(?P<half_of>century|decade|year))\s+ago\b",
        re.IGNORECASE,
    ),
    hence=re.compile(
        rf"(?<![\w.,$-])(?:in\s+{_NUMBER}\s+(?P<unit>{_LONG})['’]\s+time|in\s+(?P<one>an?)\s+(?P<unit_b>{_ONE})['’]s\s+time)\b",
        re.IGNORECASE,
    ),
    numbers=_NUMBERS,
    spoken=re.compile(r"[“\"]"),
    edges={"early": "early", "mid": "mid", "late": "late", "beginning": "first", "start": "first", "middle": "middle",
           "end": "last", "close": "last"},
    edge=re.compile(
        r"(?<![\w-])(?:(?:the\s+)?(?P<edge>early|late|mid)(?:\s+in\s+|\s+|-)(?:the\s+)?"
        r"|(?:the\s+)?(?:very\s+)?(?P<edge_b>beginning|start|middle|end|close)\s+of\s+(?:the\s+)?|(?P<soft>earlier|later)\s+)$",
        re.IGNORECASE,
    ),
    whole=re.compile(
        r"(?<![\w-])(?:(?:the\s+)?(?P<edge>beginning|start|middle|end|close)\s+of\s+(?:the\s+)?(?P<unit>calendar\s+year|year|month|decade)"
        rf"(?![\w'’-]|\s+(?:of\b|{_YEAR}))|(?:(?<=\bby\s)|(?<=\bbefore\s)|(?<=\buntil\s))(?:the\s+)?(?P<unit_b>year|month)(?:['’]s\s+|-|\s)(?P<edge_c>end)\b(?!-))",
        re.IGNORECASE,
    ),
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    season=re.compile(
        rf"(?<![\w-])(?:the\s+)?(?P<season>spring|summer|autumn|fall|winter)\s+(?:of\s+|in\s+)?(?P<year>{_YEAR})(?:[-/–]\d\d)?(?!\d)",
        re.IGNORECASE,
    ),
    season_alone=re.compile(
        r"\b(?:in|over|during|throughout|by|since|until|before|of|for)\s+(?P<whole>(?:the\s+)?(?:(?:early|late)\s+)?(?P<season>spring|summer|autumn|(?<=the\s)fall))\b"
        r"(?!\s+(?:of|in|break|school|camp|olympics|games|festival|\d)|['’-])",
        re.IGNORECASE,
    ),
    quarters=re.compile(
        r"\b(?:the\s+)?(?P<ordinal>first|second|third|fourth|last|final|Q(?P<number>[1-4]))"
        r"(?:[\s-]+(?:(?P<part>quarter|half|trimester|semester)|(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?)\s+(?P<unit>months|weeks)))?"
        rf"(?:\s+of)?\s+(?:the\s+)?(?:[a-z]+-[a-z]+ing\s+)?(?P<fiscal>(?:fiscal|financial)\s+(?:year\s+)?(?:\(FY\)\s+)?|FY\s?)?(?:(?P<year>{_YEAR}|(?<=FY)\d\d|(?<=FY\s)\d\d|(?<=[Yy]ear\s)\d\d)|(?P<shift>last|this|next|current|previous)\s+(?P<fiscal_c>(?:fiscal|financial)\s+)?year|(?<=of\sthe\s)(?P<now>year))\b"
        r"(?P<fiscal_b>\s+(?:fiscal|financial)\s+year\b)?",
        re.IGNORECASE,
    ),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1},
    parts={"quarter": 3, "trimester": 3, "half": 6, "semester": 6},
    decade=re.compile(
        r"(?<![\w$-])(?:the\s+)?(?:(?P<decade>1[5-9]\d0|20\d0)['’]?s\b"
        r"|['’](?P<short>[2-9]0)s\b|(?<=the\s)(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)",
        re.IGNORECASE,
    ),
    decades={"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
             "nineties": 90},
    century=re.compile(
        r"(?<![\w-])(?<!early\s)(?<!mid\s)(?<!late\s)(?:the\s+)?(?P<century>1[4-9]th|20th|eighteenth|nineteenth|twentieth)\s+century(?![\w-])",
        re.IGNORECASE,
    ),
    centuries={**{f"{number}th": number for number in range(14, 21)}, "eighteenth": 18, "nineteenth": 19, "twentieth": 20},
    named=((re.compile(r"(?<![\d/-])9/11(?![\d/-]|\s+Commission)"), "2001-09-11"),),
    remembered={
        (9, 11): (2001, re.compile(r"attacks|terror|hijack|conspirac|\bplot|11(?:th)?\s+commission", re.IGNORECASE)),
        (1, 6): (2021, re.compile(r"attack|riot|insurrection|capitol|stormed|storming|6(?:th)?\s+(?:house\s+|select\s+)*committee", re.IGNORECASE)),
        (10, 7): (2023, re.compile(r"attack|massacre|assault|hostage", re.IGNORECASE)),
    },
    holiday=re.compile(
        r"\b(?P<holiday>Christmas\s+Eve|Christmas\s+Day|Christmas|New\s+Year['’]s\s+Eve|New\s+Year['’]s\s+Day|Independence\s+Day"
        rf"|Valentine['’]s\s+Day|May\s+Day),?\s+(?:of\s+|in\s+)?(?P<year>{_YEAR})\b"
    ),
    holidays={"christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "new year's eve": (12, 31),
              "new year's day": (1, 1), "independence day": (7, 4), "valentine's day": (2, 14), "may day": (5, 1)},
    numeric=re.compile(
        r"(?:(?<![\w/$.,-])|(?<=^-)|(?<=\n-))(?P<first>\d{1,2})(?P<sign>[/.])(?P<second>\d{1,2})(?P=sign)"
        r"(?P<year>(?:19|20)\d\d|(?<=/)\d\d)(?![\w/])"
    ),
    day_first=False,
    year_behind=re.compile(r",?\s+(?:of\s+|in\s+)?(?P<shift>last|this|next|the\s+current)\s+year\b(?!['’])", re.IGNORECASE),
    year_apart=re.compile(r"\s+(?:combined|together|alone)\s+(?:in|of)\s+(?P<year>(?:19|20)\d\d)\b"),
    of_year=re.compile(r"\s+(?:of|in)\s+(?:the\s+)?"),
    year_named=re.compile(
        r",?\s+(?:of|in)\s+(?:that(?:\s+same)?|the\s+same|the\s+(?:(?P<next>following|next)|(?P<back>previous|preceding|prior)))\s+year\b(?!['’])", re.IGNORECASE
    ),
    later_on=re.compile(
        r"\b(?:weeks?|months?|days?)\s+(?:later|afterwards?),?\s+(?:in|on)\s+(?:early\s+|late\s+)?$", re.IGNORECASE
    ),
    shift_behind=re.compile(r"(?!)"),
    previous=re.compile(r"\b(?:prior|previous|preceding)\s+$", re.IGNORECASE),
    shift_before=re.compile(r"\b(?P<shift>last|this|next|this\s+past|this\s+coming)\s+$", re.IGNORECASE),
    no_month=re.compile(
        r"\b(?:Theresa|Mrs?\.?|Ms\.?|Miss|Minister|President|Senator|Sen\.|Rep\.|Judge|Dr\.|Aunt|Women['’]s|Million\s+Man|Protest"
        r"|Black|Red)\s+$"
    ),
    no_month_behind=re.compile(r"(?:['’]s)?\s+(?:Revolution|Surprise|Crisis|War|Movement)\b"),
    month_noun=re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]hat|[Tt]his|[Ll]ast|[Nn]ext|[Uu]pcoming|[Cc]oming|[Ee]arly|[Ll]ate)\s+(?P<month>March|May)\s+"
        r"(?!(?:on|for|of|to|in|and|against|that|was|is|has|had|will|would|by|from|through|or|with|as)\b)(?=[a-z])"
    ),
    month_after=re.compile(rf"(?<![\w-])(?:{_MONTH})\s+(?:to|through|until|and|or|[-–])\s+(?P<month>March|May)\b(?!\s+\d)"),
    no_year=re.compile(
        r"(?:\b(?:titles?|sections?|articles?|chapters?|rooms?|routes?|highway|flights?|no\.|nos\.|numbers?|proclamations?"
        r"|resolutions?|unscrs?|res\.|orders?|pages?|p\.|bills?|directive|regulation|form|model|channel"
        r"|h\.r\.)\s*(?:[\d,]+(?:\s*\(\d{4}\))?,?\s+(?:and\s+|or\s+)?)*|[$€£#§]\s?|\b(?-i:[A-Z]{2,})\s?\d+/|\b0\d{1,3}[ -]\d{3,4}[ -]|\b(?:fell|fallen|rose|risen|dropped|grew|jumped)\s+(?:by\s+)?(?:almost|nearly|about|around|some)\s+|(?<!\d/)\b(?:1[3-9]|[2-9]\d|\d{3,})/"
        r"|(?-i:\b(?:Agenda|Vision|Strategy|[A-Z]{4,})\s+))$",
        re.IGNORECASE,
    ),
    ancient=re.compile(r"\b(?:in|since|from|between|and|by|until|to|before|after|around|year|circa|of|late|early|[-–])\s?$", re.IGNORECASE),
    counted=re.compile(
        r"\s*(?:%|(?:people|persons|migrants|soldiers|troops|dollars|euros|pesos|miles|kilomet\w+|km|feet|foot|met\w+|acres|tons"
        r"|tonnes|votes|students|workers|members|families|children|women|men|refugees|individuals|officers|agents|prisoners"
        r"|cases|flights|visas|homes|jobs|years?|hours|hrs|GMT|UTC|EST|EDT|local\s+time|Committee|[A-Z]\w+\s+(?:Street|St\.|Avenue"
        r"|Ave\.?|Road|Boulevard|Drive|N\.?W\.?)))(?!\w)"
    ),
    anchored=re.compile(r"\b(?:that(?:\s+same)?(?:\s+year['’]s)?|the\s+same\s+year['’]s|of\s+that\s+year,?(?:\s+in)?)\s+$", re.IGNORECASE),
    held_in=re.compile(
        r"(?:\s+[a-z-]+){0,3}\s+(?:began|started|broke\s+out|took\s+place|(?:was|were)\s+held)\s+(?:in|on)\s+(?:early\s+|late\s+|mid-)?"
    ),
    ended=re.compile(
        r"\s*,?\s*(?:which|that|and)?\s*(?:will\s+)?(?:end(?:ed|ing|s)?|(?P<began>beg[aiu]n|begins|beginning|started|starts|starting))"
        r"(?:\s+(?:on|in|at\s+the\s+end\s+of))?\s+$",
        re.IGNORECASE,
    ),
    fiscal_end=re.compile(
        r"(?P<fiscal>\b(?:fiscal|financial|budget)\s+year)\s*,?\s*(?:which\s+|that\s+)?end(?:(?P<past>ed)|ing|s)(?:\s+(?:on|in))?\s+$",
        re.IGNORECASE,
    ),
    fiscal_bound=re.compile(
        r",?\s+\(?(?:(?:which\s+)?(?:is|was|marks|marked)\s+)?the\s+(?:(?P<last>end|last\s+day|close)|start|beginning|first\s+day)\s+of\s+"
        r"(?:the\s+)?(?:U\.S\.\s+|federal\s+)?(?:government['’]s\s+)?(?:(?P<shift>current|this|next|last)\s+)?(?:(?:fiscal|financial|budget)\s+year|FY)(?:\s*(?P<year>(?:19|20)\d\d))?(?!['’-])",
        re.IGNORECASE,
    ),
    fiscal_behind=re.compile(r"\s+(?:fiscal|financial)\s+years?\b(?!['’]s)", re.IGNORECASE),
    fiscal_before=re.compile(r"\b(?:fiscal|financial)\s+years?\s+(?:from|between|of|in)\s+$", re.IGNORECASE),
    changed_from=re.compile(r"\bfrom\s+$", re.IGNORECASE),
    year_to=re.compile(
        r"\b(?:the\s+)?(?:(?<!fiscal\s)(?<!financial\s)(?<!budget\s)year|12\s+months|twelve\s+months)\s+"
        r"(?:(?:that|which)\s+)?(?:end(?:ed|ing|s)|to|through)(?:\s+(?:on|in|at\s+the\s+end\s+of))?\s+$",
        re.IGNORECASE,
    ),
    part_of_month=re.compile(
        r"(?:\bthe\s+)?\b(?:(?P<first>first)|last|final)\s+(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d\d?)\s+"
        r"(?P<unit>days|weeks)\s+of\s+$|(?:\bthe\s+)?\b(?P<ordinal>first|second|third|fourth|last|final)\s+(?P<unit_b>week)\s+(?:of|in)\s+$",
        re.IGNORECASE,
    ),
    joint=re.compile(r",?\s*(?:and|or|to|through|until|till|[-–—,])\s*(?:on\s+|the\s+|late\s+|early\s+)*"),
    until=re.compile(r"(?:,(?=\s+(?:to|through|until)\b))?\s*(?:to|through|until|till|(?P<and>and)|[-–—])\s*(?:late\s+|early\s+)?"),
    between=re.compile(r"\bbetween\s+(?:late\s+|early\s+)?$", re.IGNORECASE),
    opens=re.compile(r"\W*(?:(?:But|And|Then|Back)\s+)?(?:[Ii]n|[Oo]n|[Dd]uring|[Ss]ince|[Bb]y)?\s*(?:early\s+|late\s+|mid-|the\s+[\w\s]{3,14}\sof\s+)?"),
    echo=re.compile(
        r"\b(?:(?P<same>that(?:\s+same)?|(?:of\s+)?the\s+same)|the\s+(?:(?P<shift>following|next)|(?P<back>previous|preceding|prior)))\s+(?P<unit>(?:fiscal\s+)?year|month|day)\b"
        r"(?!['’]s?\s+\w*end|(?<=month)\s+(?:in|of|under|last|a\s+year)\b|(?<=day)\s+(?:in\s+(?:\d|the\b)|(?:of|last|a\s+year|as)\b)|(?<=year)\s+as\b)",
        re.IGNORECASE,
    ),
    again=re.compile(
        r"\bthe\s+same\s+(?P<unit>month|day)\s+(?:(?:in|of)\s+(?P<year>(?:19|20)\d\d)|(?P<shift>last)\s+year|(?P<back>a\s+year\s+(?:earlier|ago|before)|(?:in|of)\s+the\s+(?:previous|preceding|prior)\s+year))\b",
        re.IGNORECASE,
    ),
    apart=re.compile(
        rf"(?<![\w.,-])(?P<number>an?|\d{{1,2}}|{_SPELLED})\s+(?P<unit>years?|months?|weeks?|days?)\s+(?:(?P<back>earlier|before|previously)|later|afterwards?)\b"
        r"(?!\s+(?:than|the|he|she|it|they|a|an|his|her|their|its|that|this|[A-Z]\w+|when|it)\b)",
        re.IGNORECASE,
    ),
    written_days=re.compile(
        rf"\b(?P<month>{_MONTH})\s+(?:the\s+)?(?P<word>{_DAY_WORDS})\b(?![\s-]+(?:round|meeting|session|summit|anniversary|time|talks))"
        rf"|\b(?:the\s+)?(?P<word_b>{_DAY_WORDS})\s+(?:(?:and|to|through)\s+(?:the\s+)?(?P<word_c>{_DAY_WORDS})\s+)?(?:day\s+)?of\s+(?P<month_b>{_MONTH})\b",
        re.IGNORECASE,
    ),
    day_ordinals=_DAY_ORDINALS,
    day_noun=" day",
    mended=(
        # A month cut short and its day without a blank: Sept.30.
        (
            re.compile(
                r"(?<=[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|ept|[Oo]ct|[Nn]ov|[Dd]ec)\.(?=\d)"
            ),
            " ",
        ),
        # The hyphen that closes an aside, right behind a year.
        (re.compile(r"(?<=\b(?:19|20)\d\d)-(?= [^\W\d_])"), ","),
        # The ordinal of a line in capitals: 7TH AUGUST.
        (re.compile(r"(?<=\d)(?:ST|ND|RD|TH)\b"), lambda found: found[0].lower()),
        # What came apart: an ordinal that was set higher, 15 th , 2020, or the comma before a year.
        (
            re.compile(r"(?<=\d) (?:(st|nd|rd|th) ?)?,(?= (?:19|20)\d\d\b)"),
            lambda found: f"{found[1] or ''},".ljust(len(found[0])),
        ),
    ),
    day_number=re.compile(
        r"\b(?:on|by|until|before|since|that)\s+(?P<day>the\s+(?P<number>[12]?\d|3[01])(?:st|nd|rd|th))\b(?=[.,;:!?”\"]|$|\s+(?:and|but|or|in|at|if|for|as|may|will|would|when|to|they|he|she|it|we|the)\b)(?!\s+in\s+(?:the|a)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
