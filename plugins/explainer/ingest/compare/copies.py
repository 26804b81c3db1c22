"""Whether an article is a source that the site has, or a copy of one."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.dates import Edtf, parse_date
from ...model.names import fold
from ...model.quotations import folded, holds
from ...model.shingles import FEWEST, shingles
from ..article import Article, Head
from ..findings import Relation
from ..known import Known
from .noted import NotedSource, address_of

_ALIKE = 0.6
"""The share of a text found in another from which one is likely taken from the other."""

_QUOTED = 0.8
"""The same for the quotations of a digest."""

_FEWEST_QUOTATIONS = 3

_TITLES_ALIKE = 92.0
"""rapidfuzz's likeness of two titles from which they are likely one."""

_DAYS = 2
"""How many days apart two copies of one story appear."""


def copies(article: Article, known: Known) -> tuple[Relation, ...]:
    """The known source that the article is or copies; the first sign that tells is enough."""
    noted = known.noted.sources
    for sign in (_by_address, _by_text, _by_quotations, _by_title, _by_headline):
        found = max(sign(article, noted), key=lambda each: each[0], default=None)
        if found:
            return (_told(article.head, found[1], found[2]),)
    return ()


_Sign = tuple[float, NotedSource, str]
"""How strong it is, the source, and what was seen."""


def _by_address(article: Article, noted: tuple[NotedSource, ...]) -> Iterator[_Sign]:
    try:
        address = address_of(article.head.url) if article.head.url else ""
    except ValueError:
        return
    if address:
        yield from ((1.0, each, "It has the same address") for each in noted if address in each.addresses)


def _by_text(article: Article, noted: tuple[NotedSource, ...]) -> Iterator[_Sign]:
    if not any(each.shingles for each in noted):
        return
    own = shingles(article.text)
    for each in noted:
        shorter = min(len(own), len(each.shingles))
        share = len(own & each.shingles) / shorter if shorter >= FEWEST else 0.0
        if share >= _ALIKE:
            yield share, each, f"{share:.0%} of the shorter text stands word for word in the longer"


def _by_quotations(article: Article, noted: tuple[NotedSource, ...]) -> Iterator[_Sign]:
    text = folded(article.text)
    for each in noted:
        if len(each.quotations) < _FEWEST_QUOTATIONS:
            continue
        # A quick look first: a quotation that was shortened is searched for in its pieces.
        there = sum(words in text or ("..." in words and holds(article.text, words)) for words in each.quotations)
        if there >= _FEWEST_QUOTATIONS and there >= _QUOTED * len(each.quotations):
            seen = f"{there} of the {len(each.quotations)} quotations of its digest stand in the article"
            yield float(there), each, seen


def _by_title(article: Article, noted: tuple[NotedSource, ...]) -> Iterator[_Sign]:
    title = " ".join(word for word in fold(article.head.title).replace("-", " ").split())
    title = "".join(letter if letter.isalnum() or letter == " " else " " for letter in title)
    if len(title.split()) < 5:
        return
    from rapidfuzz import fuzz

    for each in noted:
        if not _days_apart(article.head, each):
            continue
        like = fuzz.ratio(" ".join(title.split()), each.slug)
        if like >= _TITLES_ALIKE:
            yield like, each, "It has the same title, of the same days"


def _by_headline(article: Article, noted: tuple[NotedSource, ...]) -> Iterator[_Sign]:
    """A text too short to tell: the same publisher, the same day, and a note that is called by its headline."""
    headline, publisher, day = fold(article.head.title), fold(article.head.publisher), _date(article.head)
    if not headline or not publisher or day is None or day.precision != "day":
        return
    for each in noted:
        note = each.note
        if note.published == day and fold(note.publisher) == publisher and fold(note.title).endswith(headline):
            yield 1.0, each, "It has the same headline, publisher and day"


def _days_apart(head: Head, each: NotedSource) -> bool:
    """Whether the two appeared within a few days."""
    one, other = _date(head), each.note.published
    if one is None or other is None:
        return False
    return (
        one.start.toordinal() - _DAYS <= other.end.toordinal()
        and other.start.toordinal() - _DAYS <= one.end.toordinal()
    )


def _date(head: Head) -> Edtf | None:
    try:
        return parse_date(head.published) if head.published else None
    except ValueError:
        return None


def _told(head: Head, each: NotedSource, seen: str) -> Relation:
    same = (not head.publisher or fold(head.publisher) == fold(each.note.publisher)) and (
        _date(head) is None or each.note.published is None or _days_apart(head, each)
    )
    what = "it is the same source" if same else f"it is a copy of that story: part_of: {each.note.ref.id}"
    return Relation("copy", f"source: {head.title}", str(each.note.ref), f"{seen}; {what}.")
