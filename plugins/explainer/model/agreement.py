"""How many sources report a figure, and whether they agree: copies of one story are one source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from ..frozen import frozen
from .compare import Verdict, measure_of, verdict
from .figure import Figure
from .locale import Locale
from .refs import Ref
from .site import Site
from .source import Source


@frozen
class Agreement:
    """What the reports of a figure come to. Those that were withdrawn or replaced do not count."""

    own: bool
    """Whether the figure has a source of its own, and is not worked out."""
    sources: int
    """How many stories hold it, the figure's own source among them."""
    agreeing: int
    """How many of them bear our value out, the figure's own source among them."""
    rounded: bool
    """Whether some of those do so by rounding only."""
    differing: int
    """How many give another value for the same thing."""
    renamed: int
    """How many count something else, whatever their number."""
    apart: int
    """How many speak of another scope, period or unit."""
    settled: bool
    """Whether the figure says which of the values that differ stands."""


def agreement_of(site: Site, figure: Figure) -> Agreement:
    """Set every report of a figure against its own number, story by story."""
    own = story_of(site, figure.source.source) if figure.source else None
    value = site.number(figure)
    stories: dict[Ref, list[Verdict]] = defaultdict(list)
    if value is not None:
        for story, found in _reports(site, figure, value):
            stories[story].append(found)
    others = {story: _telling(found) for story, found in stories.items() if story != own}
    # Its own source bears the value out; where another of its passages does not, that counts as a report that differs.
    astray = own is not None and any(found.agreement == "differs" for found in stories.get(own, ()))
    agreeing = [found for found in others.values() if found.agreement in ("same", "rounded")]
    apart = [found for found in others.values() if found.agreement == "not comparable"]
    return Agreement(
        own=own is not None,
        sources=len(others) + (own is not None),
        agreeing=len(agreeing) + (own is not None),
        rounded=any(found.agreement == "rounded" for found in agreeing),
        differing=sum(found.agreement == "differs" for found in others.values()) + astray,
        renamed=sum(found.differs_in == ("counts",) for found in others.values()),
        apart=sum(found.differs_in != ("counts",) for found in apart),
        settled=figure.resolution is not None,
    )


def _reports(site: Site, figure: Figure, value: Decimal) -> list[tuple[Ref, Verdict]]:
    """The reports that still stand, each with the story that holds it."""
    ours = measure_of(figure, value)
    found = []
    for claim in figure.reported:
        source = site.notes.get(claim.source.source)
        standing = source.standing if isinstance(source, Source) else "current"
        if claim.standing == "current" and standing not in ("superseded", "withdrawn"):
            story = story_of(site, claim.source.source)
            found.append((story, verdict(ours, measure_of(figure, value, claim))))
    return found


def _telling(verdicts: list[Verdict]) -> Verdict:
    """The verdict on a story that reports a figure more than once: a contradiction before all, an agreement next.

    Of reports that agree alike, the one that counts the same thing.
    """
    order = ("differs", "rounded", "same", "not comparable")
    return min(verdicts, key=lambda found: (order.index(found.agreement), found.differs_in))


def story_of(site: Site, source: Ref) -> Ref:
    """The original of a copy, or of a copy of a copy; any other source itself."""
    seen = {source}
    while True:
        note = site.notes.get(source)
        original = note.part_of if isinstance(note, Source) else None
        if original is None or original in seen:
            return source
        seen.add(original)
        source = original


def told(agreement: Agreement, locale: Locale) -> str:
    """The agreement in a few words, such as "Two sources; they agree by rounding"; empty where nobody reports it."""
    if not agreement.sources:
        return ""
    head = (
        locale.ngettext("One source", "%(number)s sources", agreement.sources)
        if agreement.own
        else locale.ngettext("One report", "%(number)s reports", agreement.sources)
    )
    words = _counted(head, agreement.sources, locale).capitalize()
    parts = list(_parts(agreement, locale))
    return f"{words}; {', '.join(parts)}" if parts else words


def _parts(agreement: Agreement, locale: Locale) -> Iterator[str]:
    _, ngettext = locale.gettext, locale.ngettext
    if agreement.sources == 1 and (agreement.own or agreement.differing):
        if agreement.differing:
            yield _("it gives more than one value") if agreement.own else _("it differs")
        return
    if agreement.agreeing == agreement.sources == 1:
        yield _("it agrees by rounding") if agreement.rounded else _("it agrees")
    elif agreement.agreeing == agreement.sources:
        yield _("they agree by rounding") if agreement.rounded else _("they agree")
    elif agreement.agreeing > 1:
        words = _("%(number)s agree by rounding") if agreement.rounded else _("%(number)s agree")
        yield _counted(words, agreement.agreeing, locale)
    if agreement.differing and agreement.settled:
        words = ngettext("one differed and was settled", "%(number)s differed and were settled", agreement.differing)
        yield _counted(words, agreement.differing, locale)
    elif agreement.differing:
        yield _counted(ngettext("one differs", "%(number)s differ", agreement.differing), agreement.differing, locale)
    if agreement.renamed:
        words = ngettext("one counts something else", "%(number)s count something else", agreement.renamed)
        yield _counted(words, agreement.renamed, locale)
    if agreement.apart:
        words = ngettext("one cannot be compared", "%(number)s cannot be compared", agreement.apart)
        yield _counted(words, agreement.apart, locale)


def _counted(words: str, number: int, locale: Locale) -> str:
    return words % {"number": locale.words(Decimal(number))} if "%" in words else words
