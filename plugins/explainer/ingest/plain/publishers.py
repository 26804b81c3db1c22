"""Agencies and government bodies by the names that datelines and releases give them, and the rights that follow."""

from __future__ import annotations

import re

AGENCIES = {
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "thomson reuters foundation": "Thomson Reuters Foundation",
    "ap": "Associated Press",
    "associated press": "Associated Press",
    "the associated press": "Associated Press",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "efe": "EFE",
    "agencia efe": "EFE",
    "efe news": "EFE",
    "upi": "United Press International",
    "united press international": "United Press International",
    "dpa": "dpa",
    "ansa": "ANSA",
    "adnkronos": "Adnkronos",
    "belga": "Belga",
    "lusa": "Lusa",
    "bloomberg": "Bloomberg",
    "cnn": "CNN",
    "cnn español": "CNN",
    "bbc": "BBC",
    "bbc news": "BBC",
    "bbc mundo": "BBC",
    "bbc news mundo": "BBC",
    "cbs": "CBS News",
    "cbs news": "CBS News",
    "nbc": "NBC News",
    "abc": "ABC News",
    "voa news": "Voice of America",
    "nbc news": "NBC News",
    "abc news": "ABC News",
    "fox news": "Fox News",
    "voa": "Voice of America",
    "voice of america": "Voice of America",
    "rfe/rl": "RFE/RL",
    "dw": "Deutsche Welle",
    "npr": "NPR",
    "xinhua": "Xinhua",
    "tass": "TASS",
    "interfax": "Interfax",
    "ria novosti": "RIA Novosti",
    "sputnik": "Sputnik",
    "kyodo": "Kyodo News",
    "kyodo news": "Kyodo News",
    "jiji": "Jiji Press",
    "yonhap": "Yonhap",
    "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "irna": "IRNA",
    "pti": "Press Trust of India",
    "ani": "ANI",
    "ians": "IANS",
    "bernama": "Bernama",
    "antara": "Antara",
    "mena": "MENA",
    "wafa": "WAFA",
    "cna": "CNA",
    "the canadian press": "The Canadian Press",
    "canadian press": "The Canadian Press",
    "pa": "PA Media",
    "pa media": "PA Media",
    "europa press": "Europa Press",
    "ep": "Europa Press",
    "notimex": "Notimex",
    "colprensa": "Colprensa",
    "andina": "Andina",
    "telam": "Télam",
    "télam": "Télam",
    "mercopress": "MercoPress",
    "prensa latina": "Prensa Latina",
    "pl": "Prensa Latina",
    "acn": "ACN",
    "ain": "AIN",
    "ips": "Inter Press Service",
    "state department": "U.S. Department of State",
}
"""By what stands in the brackets of a dateline, in lower case."""

WRITE_ON_THE_DAY = frozenset(
    (
        *("Reuters", "Agence France-Presse", "EFE", "Europa Press", "Prensa Latina", "Xinhua", "dpa", "ANSA", "TASS"),
        *("Kyodo News", "Yonhap", "Anadolu Agency", "Bernama"),
    )
)
"""Agencies that put the day of writing into the dateline, and name it in the lead by its weekday."""

_GOVERNMENT = (
    (r"u\.?s\.? customs and border protection|cbp\.gov", "U.S. Customs and Border Protection"),
    (r"u\.?s\.? immigration and customs enforcement|ice\.gov", "U.S. Immigration and Customs Enforcement"),
    (r"u\.?s\.? citizenship and immigration services|uscis\.gov", "U.S. Citizenship and Immigration Services"),
    (r"u\.?s\.? coast guard(?: \w+ district(?: \w+)?)?|uscg\.mil", "U.S. Coast Guard"),
    (r"(?:u\.?s\.? )?department of homeland security|dhs\.gov", "U.S. Department of Homeland Security"),
    (r"(?:u\.?s\.? )?department of justice|justice\.gov", "U.S. Department of Justice"),
    (r"(?:u\.?s\.? )?department of the treasury|treasury\.gov", "U.S. Department of the Treasury"),
    (r"(?:u\.?s\.? )?department of defense|defense\.gov", "U.S. Department of Defense"),
    (
        (
            r"u\.?s\.? department of state|state\.gov|office of the spokesperson|(?:deputy |department )+spokesperson"
            r"|bureau of (?:\w+ hemisphere|african|consular|european and eurasian|near eastern|south and central asian"
            r"|east asian and pacific) affairs|bureau of population, refugees,? and migration"
        ),
        "U.S. Department of State",
    ),
    (r"the white house|whitehouse\.gov|white house press secretary|office of the press secretary", "The White House"),
)
_BODIES = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), name) for pattern, name in _GOVERNMENT)
_MISSION = re.compile(r"U\.?S\.? (?:Embassy|Consulate(?: General)?|Mission)(?:,? (?:in|to|to the) )?[A-Z][\w.' ]{2,40}")

GOVERNMENT = frozenset(name for _, name in _GOVERNMENT)
"""Bodies of the United States government, whose texts are nobody's property by law."""

_MINISTRY = re.compile(
    r"(?:the )?(?:ministry|embassy|government|ministerio|embajada|canciller[ií]a|secretar[ií]a)\b"
    r"(?: (?:of|de|del|la|el|the|for|y|and|en|in)| [A-ZÁÉÍÓÚÑ][\w'’-]+){1,10}",
    re.IGNORECASE,
)


def agency(words: str) -> str:
    """The agency that a dateline's brackets name; the words themselves for one that is not listed."""
    plain = " ".join(words.split())
    return _listed(plain) or plain


def is_agency(words: str) -> bool:
    """Whether words are the name of a listed agency."""
    return bool(_listed(" ".join(words.split())))


def _listed(plain: str) -> str:
    first = re.split(r"\s*/\s*|\s+[–—-]\s+", plain)[0]
    return AGENCIES.get(plain.lower()) or AGENCIES.get(first.lower()) or ""


def government_body(line: str) -> str:
    """The body of the United States government that a line of a release names; empty for none."""
    if mission := _MISSION.fullmatch(line):
        return mission[0]
    return next((name for pattern, name in _BODIES if pattern.search(line)), "")


def body_named_alone(line: str) -> str:
    """The body that a line names and nothing beside it: a ministry, an embassy; empty for none."""
    whole = next((name for pattern, name in _BODIES if pattern.fullmatch(line)), "")
    return whole or (line if len(line) < 80 and (_MINISTRY.fullmatch(line) or _MISSION.fullmatch(line)) else "")


def rights_of(publisher: str) -> str:
    """What a publisher's texts may be used for, where that is law; empty where it is not known."""
    return "public-domain" if publisher in GOVERNMENT or _MISSION.fullmatch(publisher) else ""
