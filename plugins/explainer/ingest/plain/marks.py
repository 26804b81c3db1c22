"""What a line tells that stands before or behind an article: who wrote it, its day, its address, what it is."""

from __future__ import annotations

import re

from ...frozen import frozen
from ...model.written_dates import WrittenDate, written_dates
from ..languages import Rules
from ..page.bylines import persons
from .dateline import in_full
from .publishers import agency, body_named_alone, government_body, is_agency

LONGEST = 180
"""Characters of a line that tells nothing but such things."""

_URL = re.compile(r"<?(https?://[^\s<>\"']+?)>?")
_PIECES = re.compile(r"\s+[/|·•–—-]+\s+|\s*[|•]\s*")
_TIME = r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\b\.?)?"
_NOTHING = re.compile(
    rf"[\W_]*|[\W_]*(?:0|30|END|ENDS|FIN|[A-Z]{{2,5}}(?=-))[\W_]*(?:{_TIME})?(?:\s[A-Z]{{2,4}})?[\W_]*|\S+@\S+|@\w+|\d+|(?:{_TIME})(?:\s\(?[A-Z]{{2,4}}\)?)?",
    re.IGNORECASE,
)
"""What is no word of the article: signs, addresses, numbers, times of day."""
_NUMBERS = re.compile(r"(?<![\d/])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])")
_CLOCK = re.compile(
    rf"\bT?{_TIME}|\bGMT(?:[+-]\d{{1,2}})?|\b[A-Z]{{2,4}}T\b|\bUTC\b|\b\d+ \w+ ago\b|(?<=\d)Z\b", re.IGNORECASE
)
_RUN_TOGETHER = re.compile(r"(?<=, )(?:19|20)\d\d(?=\d{1,2}:\d\d)")
"""November 15, 20222:01 PM: a page's day and time with nothing between them."""
_PLACE_WORDS = r"[A-ZÁÉÍÓÚÑ][\w.'’-]*(?: (?:de|del|la|las|los|of|the|[A-ZÁÉÍÓÚÑ])[\w.'’-]*){0,2}"
_PLACE = re.compile(rf"\s*{_PLACE_WORDS}(?:, {_PLACE_WORDS})?\s*,\s*")


@frozen
class Mark:
    """What one line tells."""

    kind: str
    """day, dateline, byline, speaker, label, agency, url, furniture."""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    url: str = ""
    published: WrittenDate | None = None
    modified: WrittenDate | None = None
    place: str = ""
    """Where a line gives the day that a release was written, and the place before it."""

    @property
    def is_strong(self) -> bool:
        """Whether what stands before it surely belongs to the head as well."""
        return self.kind in ("day", "dateline", "byline", "speaker", "label", "agency")


def mark_of(line: str, rules: Rules) -> Mark | None:
    """What a line tells; None for a headline and for the article's own words."""
    if len(line) > LONGEST:
        return None
    if (whole := _simple(line, rules)) or len(pieces := _PIECES.split(line)) < 2:
        return whole
    marks = [_simple(piece, rules) for piece in pieces if piece.strip()]
    told = [mark for mark in marks if mark]
    if not told or len(told) < len(marks):
        return None
    return Mark(
        next((mark.kind for mark in told if mark.is_strong), told[0].kind),
        tuple(name for mark in told for name in mark.authors),
        next((mark.publisher for mark in told if mark.publisher), ""),
        next((mark.url for mark in told if mark.url), ""),
        next((mark.published for mark in told if mark.published), None),
        next((mark.modified for mark in told if mark.modified), None),
    )


def _simple(line: str, rules: Rules) -> Mark | None:
    head = rules.head
    if found := _URL.fullmatch(line):
        return Mark("url", url=found[1])
    if _NOTHING.fullmatch(line):
        return Mark("furniture")
    if day := _day(line, rules):
        return day
    if byline := head.byline.match(line):
        return _byline(line[byline.end() :], rules)
    if is_agency(named := line.partition(",")[0].strip("()")) and len(line) < 60:
        return Mark("agency", publisher=agency(named))
    if body := body_named_alone(line):
        return Mark("label", publisher=body)
    if head.labels.fullmatch(line):
        return Mark("label", publisher=government_body(line) or head.publishers.get(line.lower(), ""))
    if (speaker := head.speaker.fullmatch(line)) and (names := persons([speaker["name"]], ())):
        return Mark(
            "speaker", names, government_body(speaker["post"]) or head.publishers.get(speaker["post"].lower(), "")
        )
    if head.asides.fullmatch(line):
        return Mark("furniture")
    if head.furniture.fullmatch(line) and not line.endswith((".", "”", '"')):
        return Mark("furniture")
    return None


def _byline(names: str, rules: Rules) -> Mark | None:
    """A byline's names without its day, and the agency where one stands there too."""
    day = None
    found = next((each for each in written_dates(names, rules.language) if each.year and each.month and each.day), None)
    if found:
        day, names = found, rules.head.day_label.sub("", names[: found.start]).strip(" ,|")
    parts = [part.strip() for part in re.split(r",\s*|\s+(?:for|para|of|de la|from)\s+(?=[A-Z])", names)]
    agencies = [agency(part) for part in parts if is_agency(part)]
    who = persons([part for part in parts if not is_agency(part)], ())
    if not who and not agencies and not (len(names) < 60 and rules.head.desk.search(names)):
        return None
    return Mark("byline", who, agencies[0] if agencies else "", published=day)


def _day(line: str, rules: Rules) -> Mark | None:
    """The days that a line gives and nothing beside them; a day of change apart."""
    if len(line) > 120 or not any(sign.isdigit() for sign in line):
        return None
    line = _RUN_TOGETHER.sub(lambda found: f"{found[0]} ", in_full(line, rules.language))
    dates = _days_in(line, rules)
    published = modified = None
    rest, reached, place = list[str](), 0, ""
    for found in dates:
        label = line[reached : found.start]
        if found is dates[0] and _PLACE.fullmatch(label) and re.search(r"\w", rules.head.day_label.sub("", label)):
            place, label = label.strip(" ,-–—"), ""
        rest.append(label)
        reached = found.end
        if rules.head.changed.search(label):
            modified = found
        else:
            published = published or found
    rest.append(line[reached:])
    left = rules.head.day_label.sub(" ", _CLOCK.sub(" ", " ".join(rest)))
    if not dates or re.search(r"\w", left):
        return None
    return Mark("day", published=published, modified=modified, place=place)


def day_in_line(line: str, rules: Rules) -> WrittenDate | None:
    """The first whole day in a line; None where there is none."""
    return next(iter(_days_in(in_full(line, rules.language), rules)), None)


def _days_in(line: str, rules: Rules) -> list[WrittenDate]:
    dates = [found for found in written_dates(line, rules.language) if found.year and found.month and found.day]
    return dates or ([found] if (found := numeric_day(line, american=rules.language.code == "en")) else [])


def numeric_day(line: str, *, american: bool) -> WrittenDate | None:
    """10/21/2022 in the order of the language's country; the other way round where only that is a day."""
    found = _NUMBERS.search(line)
    if not found:
        return None
    one, other = int(found[1]), int(found[3])
    month, day = (one, other) if american and found[2] == "/" else (other, one)
    if month > 12:
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return WrittenDate(found.start(), found.end(), int(found[4]), month, day)
