"""When talks are: the date that a sentence gives them, and no other date in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from ...model.dates import Edtf, parse_date
from ..findings import FoundDate
from .talk_sentence import Sentence

_NEAR, _NEAR_YEAR, _FAR = 170, 60, 400
"""Characters from talks to their day, to a year alone, which says little of when anybody meets, and to the day with
which their sentence opens."""


_LONG, _LONGER = 50, 90
"""Characters before and behind talks to words for how long they take."""
_DAYS = 13
"""Days of talks that were planned and put off, where no word says that they were planned."""


class When(NamedTuple):
    """The date of talks in a sentence."""

    start: int
    end: int
    date: Edtf


_ASIDE = 3
"""So many words before a date in brackets are a clause of its own."""


def when(sentence: Sentence, start: int, end: int, planned: bool, since: int, ends: Sequence[int] = ()) -> When | None:
    """The date of the talks named at a stretch; where they were put off, only the day for which they were planned.

    What stands between other talks named before, which end at since, and these is rather the date of those.
    What stands right behind other talks, which end at one of ends, is theirs.
    """
    before = [(found, date) for found, date in sentence.days if found.end <= start and date.precision == "day"]
    if before and sentence.rules.same_day.search(sentence.text, end, min(sentence.end, end + _NEAR)):
        found, date = before[-1]
        return When(found.start, found.end, date)
    best: tuple[tuple[int, bool, int], FoundDate, Edtf] | None = None
    for found, date in sentence.days:
        if (date.end - date.start).days > 366 or not _theirs(sentence, start, end, found, date, planned):
            continue
        if any(end < other and _beside(sentence, other, found.start) for other in ends):
            continue
        first, last = (end, found.start) if found.start >= end else (found.end, start)
        opens = sentence.rules.opening.fullmatch(sentence.text, sentence.start, found.start)
        if last - first > (_NEAR_YEAR if date.precision == "year" else _FAR if opens else _NEAR):
            continue
        crossed = sum(first <= low and high <= last for low, high in sentence.bounds)
        # A year beside its own month says less: this year in Geneva, last February.
        vague = any(date.covers(narrow) and date[:2] != narrow[:2] for _, narrow in sentence.days)
        apart = sentence.text.startswith(",", found.end) or not beside_noun(sentence, found.end, start)
        theirs = sentence.start < since <= found.start < start and apart
        rank = (crossed, vague or theirs, last - first)
        if best is None or rank < best[0]:
            best = rank, found, date
    return all_days(sentence, start, _whole(sentence, best[1], best[2])) if best else None


def _theirs(sentence: Sentence, start: int, end: int, found: FoundDate, date: Edtf, planned: bool) -> bool:
    """Whether a date in the sentence can be that of the talks."""
    rules, text = sentence.rules, sentence.text
    before, behind = sentence.before(found.start, 90), sentence.behind(found.end)
    # Told at talks on Tuesday: what was done before the talks are named leaves them their day.
    since = text[max(end, found.start - 90) : found.start] if found.start >= end else before
    if date.precision == "year" and not re.search(r"\d{4}", text[found.start : found.end]):
        return False  # this year and last year are no day on which anybody meets
    if date.precision == "year" and rules.spanning.search(before):
        return False
    if _in_aside(text, sentence.start, start, found):
        return False
    if found.start < end and start < found.end:  # within the noun's own words
        return date.precision != "year"
    own = rules.of_thing.match(text, found.end, start)
    if beside_noun(sentence, found.end, start) and (own or not rules.reported.search(before)):
        # The year of an event's name, as in the 2022 Dialogue, is no day; that of a 2022 meeting between them is.
        return date.precision != "year" or bool(rules.with_whom.match(sentence.behind(end)))
    meant = found.end <= start and rules.purpose.fullmatch(text, found.end, start)
    if (meant and rules.promised.search(before)) or (
        found.end <= start and rules.besides.match(text, found.end, start)
    ):
        return False
    if found.end <= start and (
        rules.at_talks.fullmatch(text, found.end, start) or (meant and rules.came.search(before))
    ):
        return True
    if found.end <= start and rules.when.match(text, found.end, start):
        joint = sentence.joint(found.end, start)
        return joint is None or joint[0] == found.end
    if found.start >= end and ((planned and rules.put_off_to.search(before)) or rules.paused_until.search(before)):
        return True
    if (rules.reported.search(since) and not _beside(sentence, end, found.start)) or (
        rules.not_then.search(before) and not rules.opening.fullmatch(text, sentence.start, found.start)
    ):
        return False
    # They asked for talks last week: that is when they asked.
    asked = rules.asking.search(sentence.before(start, 70))
    asked_then = asked and found.end <= start - len(asked[0])
    if (
        asked
        and (found.start >= end or asked_then)
        and not (found.start >= end and rules.holding.match(text, end, found.start))
        and not _to_come(sentence, date)
    ):
        return False
    # On Friday without progress: what on leads to is a day.
    if rules.modifier.match(behind) and not (rules.day_lead.search(before) and not rules.of_thing.match(behind)):
        return False
    if planned:
        # Suspended the talks in January: that is when they were suspended.
        long = date.precision != "day" and (date.end - date.start).days > _DAYS and not _to_come(sentence, date)
        words = text[end : found.start] if long else before
        return found.start >= end and bool(rules.planned_for.search(words))
    if rules.stuck.search(text, min(found.end, end), max(found.start, start)):
        return False
    if found.end <= start:
        if rules.ahead_of.search(text[found.end : start]):
            return False
        return not rules.reporting.search(text, found.end, start) and not _cut(sentence, found.end, start, found)
    return not _cut(sentence, end, found.start, found)


def _in_aside(text: str, since: int, start: int, found: FoundDate) -> bool:
    """Whether a date stands in brackets that tell of something else than talks outside: (who took over in 2006)."""
    opens = text.rfind("(", since, found.start)
    if opens < 0 or text.rfind(")", since, found.start) > opens or opens < start < text.find(")", found.end):
        return False
    return text.count(" ", opens, found.start) > _ASIDE


def _to_come(sentence: Sentence, date: Edtf) -> bool:
    """Whether a date lies behind the day of publication."""
    try:
        return date.start > parse_date(sentence.sides.article.head.published or "").end
    except ValueError:
        return False


def _beside(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a date follows the noun at once: talks on Tuesday, talks held on Tuesday."""
    if not 0 <= start - end < 40:
        return False
    held = sentence.rules.holding.match(sentence.text, end, start)
    gap = sentence.text[held.end() if held else end : start]
    return len(gap) < 12 and gap.count(" ") < 3 and not sentence.rules.reporting.search(gap)


def beside_noun(sentence: Sentence, end: int, start: int) -> bool:
    """Whether a date stands before the noun, with no more than adjectives between: the April talks."""
    rules, between = sentence.rules, sentence.text[end:start]
    return (
        0 <= start - end < 45
        and not sentence.joint(end, start)
        and bool(rules.adjectives.fullmatch(between))
        and not any(
            words.search(between)
            for words in (rules.done, rules.ahead, rules.cancelled, rules.postponed, rules.reporting)
        )
    )


def _cut(sentence: Sentence, start: int, end: int, found: FoundDate) -> bool:
    """Whether another clause begins between the talks and a date, and not with what leads to it: to be held."""
    joint = sentence.joint(start, end)
    if joint is None or (end == found.start and sentence.rules.falls_on.search(sentence.before(end))):
        return False
    if end != found.start:
        opens = sentence.rules.opening.fullmatch(sentence.text, sentence.start, found.start)
        if opens and "," in sentence.text[joint[1] : end]:
            # On Sunday, after a dinner, they met.
            return False
        # On Sunday, when they met.
        return not sentence.rules.when.fullmatch(sentence.text[start : joint[1]])
    occasion = sentence.rules.noun.search(sentence.text, joint[0], end)
    if occasion and sentence.rules.at_talks.fullmatch(sentence.text, joint[0], occasion.start()):
        # They meet during a summit on Monday.
        return False
    aside = sentence.rules.relative.match(sentence.text, joint[0], end)
    closed = sentence.text.rfind(",", joint[1], end) if aside else -1
    lead = sentence.rules.holding.match(sentence.text, closed if closed > 0 else joint[0], end)
    return not lead or sentence.joint(joint[1], end) is not None or end - lead.end() > 60


def all_days(sentence: Sentence, start: int, day: When) -> When:
    """All days of talks of several days, where the date is that of their end: ended two days of talks on Friday."""
    count = days_of(sentence, start)
    told = turn(sentence, start, day.start) if count and day.date.precision == "day" else None
    if not told or not count:
        return day
    more = timedelta(days=count - 1)
    first = day.date.start - more if told == "ended" else day.date.start
    last = day.date.end if told == "ended" else day.date.end + more
    return day._replace(date=parse_date(f"{first.isoformat()}/{last.isoformat()}"))


def days_of(sentence: Sentence, start: int) -> int | None:
    """How many days the talks take that are named at an offset: two days of talks."""
    first = sentence.clause(start)[0]
    found = sentence.rules.lasting.search(sentence.text, max(first, start - _LONG), min(sentence.end, start + _LONGER))
    return (sentence.rules.counts.get(found["count"].lower()) or int(found["count"])) if found else None


def turn(sentence: Sentence, start: int, day: int | None = None) -> str | None:
    """Whether a sentence tells of talks that they ended or that they began on its day: by the last verb before it."""
    first, last = sentence.clause(start)[0], sentence.clause(day or start)[1]
    verbs = [
        (found.start(), told)
        for told, words in (("ended", sentence.rules.ending), ("began", sentence.rules.starting))
        for found in words.finditer(sentence.text, first, last)
    ]
    before = [told for at, told in sorted(verbs) if day is None or at < day]
    return (before[-1] if before else min(verbs)[1]) if verbs else None


def _whole(sentence: Sentence, found: FoundDate, date: Edtf) -> When:
    """A date with the one that follows it, where both are days on end: Tuesday and Wednesday."""
    pairs = [(found, date, *other) for other in sentence.days] + [(*other, found, date) for other in sentence.days]
    for one, earlier, other, later in pairs:
        between = sentence.text[one.end : other.start]
        if (
            other.start >= one.end
            and len(between) < 12
            and re.fullmatch(r",? ?(?:and|to|through|y|al?|[-–—]) ?(?:on |the |el )?", between)
        ):
            gap = later.start.toordinal() - earlier.end.toordinal()
            if earlier.precision == later.precision == "day" and 0 < gap <= 13:
                return When(one.start, other.end, parse_date(f"{earlier}/{later}"))
    return When(found.start, found.end, date)
