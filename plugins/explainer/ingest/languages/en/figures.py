"""English words for figures."""

from __future__ import annotations

import re

from ..figures import FigureRules

_I = re.IGNORECASE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\s+(?:(?:a|an|the|its|their|another)\s+)?(?:(?:new|all-time|total\s+of|record|estimated)\s+)?$", _I)


FIGURES = FigureRules(
    people=_set(
        "people person persons man men woman women child children kid kids boy boys girl girls adult adults minor"
        " minors migrant migrants immigrant immigrants refugee refugees asylum-seeker asylum-seekers seeker seekers"
        " individual individuals citizen citizens national nationals noncitizen noncitizens resident residents"
        " passenger passengers official officials diplomat diplomats officer officers agent agents soldier soldiers"
        " troop troops member members delegate delegates minister ministers senator senators lawmaker lawmakers"
        " representative representatives voter voters worker workers employee employees staff staffer staffers"
        " staffers teacher teachers student students doctor doctors nurse nurses patient patients victim victims"
        " prisoner prisoners detainee detainees hostage hostages protester protesters demonstrator demonstrators"
        " dissident dissidents journalist journalists reporter reporters lawyer lawyers judge judges expert experts"
        " leader leaders family-members relative relatives survivor survivors deportee deportees parolee parolees"
        " visitor visitors tourist tourists traveler travelers travellers deserter deserters suspect suspects"
        " criminal criminals smuggler smugglers trafficker traffickers fighter fighters militant militants"
        " terrorist terrorists gunman gunmen civilian civilians inhabitants adherents believers Americans entrants"
        " applicants beneficiaries recipients personnel crew crewmembers sailors pilots farmers fishermen"
        " executives economists respondents adults seniors veterans youths teenagers teens infants babies mothers"
        " fathers parents players athletes candidates delegates advisers aides ambassadors governors mayors"
        " presidents foreigners expatriates activists supporters men's"
    ),
    demonym=re.compile(r"[A-Z][a-z]+(?:ans|ese|ish|is|eks|urks|inos|ans|oles|ards|enes|ots|xans)$"),
    stops=_set(
        "of in on at to by for from with and or but as than that who whom whose which was were is are be been"
        " being am has have had do does did will would may can could might must shall should not per its his her"
        " their our your my this these those always also into onto over under after before during since until while"
        " when where if because so then there here between among amid against across along around near about above"
        " below within without through throughout via according including such said says told reported arrived"
        " entered crossed left came went made took met held died lived living ago later earlier old apart away"
        " worldwide nationwide annually monthly daily yearly weekly each every both the a an some any all he she it"
        " they we you i more less fewer up down out off back again waiting seeking trying fleeing crossing arriving"
        " entering caught stopped encountered apprehended detained arrested killed injured wounded dead deported"
        " expelled returned removed released admitted paroled sent given issued granted believed expected due aged"
        " wide long high deep tall thick ahead behind compared amounting attempting encountering participating"
        " attending representing covering ranging totaling working marking following involving using"
    ),
    never=_set("o'clock am pm a.m p.m gmt et est edt pdt minutes-past points goals sets runs yards touchdowns rebounds innings"),
    currencies={
        "$": "USD", "us$": "USD", "u.s.$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "dollar": "USD", "dollars": "USD",
        "euro": "EUR", "euros": "EUR", "pounds": "GBP", "yen": "JPY", "cents": "USD", "yuan": "CNY", "rubles": "RUB",
        "roubles": "RUB", "rupees": "INR",
    },
    percent=re.compile(r"[ -]?(?:%|percent(?:age\s+points?)?\b|per\s+cent\b|pct\b|percentage\s+points?\b)", _I),
    spans={
        "second": ("second", 1), "seconds": ("second", 1), "minute": ("minute", 1), "minutes": ("minute", 1),
        "hour": ("hour", 1), "hours": ("hour", 1), "day": ("day", 1), "days": ("day", 1), "night": ("day", 1),
        "nights": ("day", 1), "week": ("week", 1), "weeks": ("week", 1), "month": ("month", 1), "months": ("month", 1),
        "year": ("year", 1), "years": ("year", 1), "decade": ("year", 10), "decades": ("year", 10), "century": ("year", 100),
        "centuries": ("year", 100), "fortnight": ("week", 2), "fortnights": ("week", 2),
    },
    rates=(
        (re.compile(r"(?:\s+(?:a|per|each|every)\s+|/)day\b|\s+daily\b", _I), "day"),
        (re.compile(r"(?:\s+(?:a|per|each|every)\s+|/)month\b|\s+monthly\b", _I), "month"),
        (re.compile(r"(?:\s+(?:a|per|each|every)\s+|/)year\b|\s+(?:annually|yearly)\b", _I), "year"),
    ),
    before=(
        (re.compile(r"\brecord(?:-breaking|-setting|-high)?\s+(?:(?:of|high\s+of|number\s+of)\s+)?(?:(?:more\s+than|nearly|over|some|about)\s+)?(?:US|U\.S\.)?[$€£]?$", _I), "record"),
        (_before(r"nearly|just\s+under|close\s+to|not\s+quite|just\s+shy\s+of|approaching"), "nearly"),
        (_before(r"almost"), "almost"),
        (_before(r"about|around|roughly|approximately|some|circa|in\s+the\s+region\s+of|or\s+so"), "about"),
        (_before(r"more\s+than|over|above|upwards?\s+of|greater\s+than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|in\s+excess\s+of|well\s+over"), "more than"),
        (_before(r"at\s+least|no\s+fewer\s+than|no\s+less\s+than|not\s+less\s+than|a\s+minimum\s+of"), "at least"),
        (_before(r"less\s+than|fewer\s+than|under|below|short\s+of"), "less than"),
        (_before(r"up\s+to|at\s+most|as\s+many\s+as|as\s+much\s+as|no\s+more\s+than|not\s+more\s+than|a\s+maximum\s+of|capped\s+at"), "at most"),
        (re.compile(r"\b(?:an?\s+)?estimated\s+(?:at\s+)?(?:(?:more\s+than|nearly)\s+)?[$€£]?$|\bestimates?\s+(?:that\s+|of\s+)?$", _I), "estimated"),
        (re.compile(r"\b(?:up|rose|risen|rises?|rising|increas\w+|grew|grown|growing|climb\w+|jump\w+|surg\w+|soar\w+|gain\w+)"
                    r"(?:\s+(?:by|of|about|nearly|more\s+than|almost|over|roughly|around|some|an?|the|another|to|another))*\s+[$€£]?$", _I), "up"),
        (re.compile(r"\b(?:down|fell|fallen|falls?|falling|drop\w*|declin\w+|decreas\w+|shrank|shrunk|plung\w+|tumbl\w+|slump\w+|slid)"
                    r"(?:\s+(?:by|of|about|nearly|more\s+than|almost|over|roughly|around|some|an?|the|another|to))*\s+[$€£]?$", _I), "down"),
        (re.compile(r"\b(?:provisional|preliminary)(?:\s+[a-z]+){0,3}\s+$", _I), "provisional"),
    ),
    behind=(
        (re.compile(r"\s+(?:[a-z]+\s+)?(?:increase|rise|jump|growth|surge|gain|uptick|more\s+than|higher|hike)\b", _I), "up"),
        (re.compile(r"\s+(?:[a-z]+\s+)?(?:decrease|drop|decline|fall|reduction|cut|plunge|slump|lower|fewer\s+than|less\s+than|dip)\b", _I), "down"),
        (re.compile(r"\s+or\s+(?:more|so)\b", _I), "at least"),
    ),
    ordinals={
        word: number
        for number, word in enumerate(
            ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"],
            2,
        )
    },
    ordinal_digits=re.compile(r"(?<![\w.,/-])(?P<number>\d{1,3})(?:st|nd|rd|th)(?![\w])"),
    no_ordinal=re.compile(
        r"[\s-]+(?:century|centuries|amendment|world|war|party|parties|country|countries|person|lady|gentleman|street|avenue"
        r"|floor|fleet|army|division|battalion|brigade|regiment|circuit|district|quarter|half|hand|class|rate|thoughts?|nature"
        r"|guess\w*|largest|biggest|highest|lowest|most|best|worst|longest|in\s+command|estate|of\s+(?:all|january|february"
        r"|march|april|may|june|july|august|september|october|november|december)|congress|place|base|home|degree|hours?|or\s+third"
        r"|hottest|oldest|youngest|smallest|vice|deputy|secretary|avenue|st\b|ave\b|edition|grade|generation)\b|\s*[-–]\s*(?=\w)|['’]s",
        _I,
    ),
    first_in=re.compile(r"\bfirst\b[^.;:!?]{0,70}?\bin\s+(?:(?:more|less)\s+than\s+|nearly\s+|almost\s+|over\s+|about\s+|at\s+least\s+)?$", _I),
    governs=re.compile(
        r"\b(?:in|during|over|for|through|throughout|between|from|since|of|on|by|as\s+of|until|within|at\s+the\s+end\s+of)\s+"
        r"(?:the\s+)?(?:whole\s+of\s+|first\s+\w+\s+(?:months?|weeks?)\s+of\s+)?$",
        _I,
    ),
    scope=re.compile(
        r"\b(?P<scope>(?:at|along|across|on|near)\s+(?:the\s+|its\s+)?(?:[\w.’'-]+\s+){0,5}?borders?(?:\s+with\s+(?:the\s+)?[A-Z][\w.]+(?:\s[A-Z][\w.]+)?)?"
        r"|nationwide|worldwide|globally|at\s+sea|(?:between|at)\s+(?:the\s+)?ports?\s+of\s+entry"
        r"|in\s+(?:the\s+)?(?!January|February|March|April|May|June|July|August|September|October|November|December|Fiscal|FY)"
        r"[A-Z][\w.]+(?:\s(?:of|the|and|[A-Z])[\w.]*){0,3}(?<!\sof)(?<!\sthe)(?<!\sand))"
    ),
    one=re.compile(r"(?<![\w-])one\s+(?=(?:person|man|woman|child|migrant|soldier|officer|official|diplomat|agent|flight|boat|visa|case)\b)", _I),
    ages=re.compile(r"\s*-?\s*(?:years?|months?)?\s*-?\s*(?:old\b|olds\b|of\s+age\b)", _I),
    each=_set("more other additional new of the these those such different separate further extra"),
)  # fmt: skip
