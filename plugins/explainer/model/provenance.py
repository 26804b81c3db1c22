"""What stands beside a number wherever it is shown: who gives it, as of when, who stands behind it, who else does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .agreement import agreement_of, told
from .claim import Attribution
from .figure import Figure
from .formula import inputs_of
from .locale import Locale
from .passages import Passage
from .refs import Citation, Ref
from .site import Site
from .source import Source


class Provenance(NamedTuple):
    """Where a figure's number comes from, in the reader's words; each part is empty where it is not known."""

    publishers: str
    """Who published it; for a number that is worked out, who published what it is worked out from."""
    when: str
    """As of which day it was known; else when its source appeared or was read."""
    attribution: str
    """Who stands behind it."""
    agreement: str
    """How many sources report it, and whether they agree."""

    def __str__(self) -> str:
        """All of it as a few short sentences on one line."""
        return _joined(
            ", ".join(part for part in (self.publishers, self.when) if part), self.attribution, self.agreement
        )

    def beyond(self, figure: Figure) -> str:
        """What it adds to a figure's "as of" and its source, where those are shown."""
        first = "" if figure.source else self.publishers
        return _joined(first, "" if figure.as_of else self.when, self.attribution, self.agreement)


def _joined(*sentences: str) -> str:
    """Words without full stops as a line of sentences."""
    return " ".join(f"{words[:1].upper()}{words[1:].removesuffix('.')}." for words in sentences if words)


def provenance_of(site: Site, figure: Figure, locale: Locale) -> Provenance:
    """Gather it. Worked out once a figure and language, whoever asks, since it looks at every report."""
    agreement = told(agreement_of(site, figure), locale)
    source = site.notes.get(figure.source.source) if figure.source else None
    if figure.source is None or not isinstance(source, Source):
        return Provenance(_behind(site, figure, locale), _as_of(figure, None, locale), "", agreement)
    attribution = voice(source.attribution_of(figure.source.passage), locale)
    speaker = _speaker(site, figure.source, locale)
    attribution = f"{attribution}: {speaker}" if speaker else attribution
    return Provenance(_publisher(site, source, locale), _as_of(figure, source, locale), attribution, agreement)


def voice(attribution: Attribution, locale: Locale) -> str:
    """Who stands behind a statement, in the words of the theme's vocabulary."""
    _ = locale.gettext
    return {
        "document": _("Stated in the document"),
        "named": _("Said by a named speaker"),
        "unnamed": _("Said by an unnamed speaker"),
        "reporter": _("In the reporter’s own voice"),
    }[attribution]


def passage_of(site: Site, citation: Citation, lang: str) -> Passage | None:
    """The passage that is cited, as its source's translation says it where there is one."""
    for note in (site.translation(citation.source, lang), site.notes.get(citation.source)):
        if isinstance(note, Source) and (found := note.passages.get(citation.passage or "")):
            return found
    return None


def _speaker(site: Site, citation: Citation, locale: Locale) -> str:
    passage = passage_of(site, citation, locale.lang)
    if passage is None or not passage.by:
        return ""
    person = site.in_language(passage.speaker, locale.lang) if passage.speaker else None
    return person.title if person else passage.by


def _as_of(figure: Figure, source: Source | None, locale: Locale) -> str:
    _ = locale.gettext
    if figure.as_of:
        return _("as of %s") % locale.day(figure.as_of)
    if source is None:
        return ""
    if source.published:
        return _("published %s") % locale.date(source.published)
    return _("read on %s") % locale.day(source.accessed) if source.accessed else ""


def _behind(site: Site, figure: Figure, locale: Locale) -> str:
    """The publishers of the figures from which one is worked out."""
    if not figure.derived:
        return ""
    publishers = locale.listed(list(dict.fromkeys(_publishers(site, figure, locale, set()))))
    return locale.gettext("Worked out from numbers of %(publishers)s") % {"publishers": publishers}


def _publisher(site: Site, source: Source, locale: Locale) -> str:
    """Who published a source, as the language calls it."""
    note = site.in_language(source.ref, locale.lang)
    return note.publisher if isinstance(note, Source) else source.publisher


def _publishers(site: Site, figure: Figure, locale: Locale, seen: set[Ref]) -> Iterator[str]:
    seen.add(figure.ref)
    source = site.notes.get(figure.source.source) if figure.source else None
    if isinstance(source, Source):
        yield _publisher(site, source, locale)
    for ref in inputs_of(figure):
        note = site.notes.get(ref)
        if isinstance(note, Figure) and ref not in seen:
            yield from _publishers(site, note, locale, seen)
