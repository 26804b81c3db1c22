"""Agencies and government bodies by the names that datelines and releases give them, and the rights that follow."""

from __future__ import annotations

import re

AGENCIES = {
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "thomson reuters foundation": "Thomson Reuters Foundation",
    "ap": "Associated Press",
    "associated press": "Associated Press",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "efe": "EFE",
    "efe news": "EFE",
    "upi": "United Press International",
    "dpa": "dpa",
    "ans": "ANSA",
    "ansa": "ANSA",
    "bloomberg": "Bloomberg",
    "cnn": "CNN",
    "bbc": "BBC",
    "voa": "Voice of America",
    "xinhua": "Xinhua",
    "tass": "TASS",
    "interfax": "Interfax",
    "kyodo": "Kyodo News",
    "yonhap": "Yonhap",
    "anadolu": "Anadolu Agency",
    "aa": "Anadolu Agency",
    "irna": "IRNA",
    "pti": "Press Trust of India",
    "ani": "ANI",
    "europa press": "Europa Press",
    "notimex": "Notimex",
    "prensa latina": "Prensa Latina",
    "pl": "Prensa Latina",
    "acn": "ACN",
    "ain": "AIN",
    "ips": "Inter Press Service",
    "telam": "Télam",
    "télam": "Télam",
    "ap/rt": "Associated Press",
    "cna": "CNA",
    "ucn": "UCA News",
    "mercopress": "MercoPress",
    "sputnik": "Sputnik",
    "ria novosti": "RIA Novosti",
    "npr": "NPR",
}
"""By what stands in the brackets of a dateline, in lower case."""

_GOVERNMENT = (
    (r"u\.?s\.? department of state|state\.gov|office of the spokesperson", "U.S. Department of State"),
    (r"u\.?s\.? customs and border protection|cbp\.gov", "U.S. Customs and Border Protection"),
    (r"u\.?s\.? immigration and customs enforcement|ice\.gov", "U.S. Immigration and Customs Enforcement"),
    (r"u\.?s\.? citizenship and immigration services|uscis\.gov", "U.S. Citizenship and Immigration Services"),
    (r"(?:u\.?s\.? )?department of homeland security|dhs\.gov", "U.S. Department of Homeland Security"),
    (r"the white house|whitehouse\.gov|office of the press secretary", "The White House"),
    (r"u\.?s\.? coast guard|uscg\.mil", "U.S. Coast Guard"),
    (r"u\.?s\.? department of justice|justice\.gov", "U.S. Department of Justice"),
    (r"u\.?s\.? department of the treasury|treasury\.gov", "U.S. Department of the Treasury"),
    (r"u\.?s\.? department of defense|defense\.gov", "U.S. Department of Defense"),
)
_BODIES = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), name) for pattern, name in _GOVERNMENT)

GOVERNMENT = frozenset(name for _, name in _GOVERNMENT)


def agency(words: str) -> str:
    """The agency that a dateline's brackets name; the words themselves for one that is not listed."""
    plain = " ".join(words.split())
    first = re.split(r"\s*[/–—-]\s*", plain)[0]
    return AGENCIES.get(plain.lower()) or AGENCIES.get(first.lower()) or plain


def is_agency(words: str) -> bool:
    """Whether words are the name of a listed agency."""
    return " ".join(words.split()).lower() in AGENCIES


def government_body(line: str) -> str:
    """The body of the United States government that a line of a release names; empty for none."""
    return next((name for pattern, name in _BODIES if pattern.search(line)), "")


def rights_of(publisher: str) -> str:
    """What a publisher's texts may be used for, where that is law; empty where it is not known."""
    return "public-domain" if publisher in GOVERNMENT else ""
