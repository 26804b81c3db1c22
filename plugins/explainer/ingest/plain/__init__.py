"""Plain text and Markdown → their head and the stretches that are headlines and paragraphs.

markdown.py    front matter and marks of a Markdown file
lines.py       the text → paragraphs, where each stands
marks.py       what a line tells that is neither headline nor text: byline, day, label, address
opening.py     which of the first paragraphs are headlines, and where the article begins
ending.py      where it ends: credits, days of change, lines of the page around it
dateline.py    the place, day and agency before the first words
publishers.py  agencies and government bodies, and the rights that follow
years.py       the year of a day that was written without one
heading.py     all of these → one head
"""

from __future__ import annotations

from ...frozen import frozen
from ..article import Head
from ..languages import Rules
from .markdown import Markdown


@frozen
class Plain:
    """What was read of a plain text."""

    head: Head
    headlines: tuple[tuple[int, int], ...]
    paragraphs: tuple[tuple[int, int], ...]
    """Where each stands in the text."""
    days: tuple[tuple[int, int], ...]
    """Where a line stands that tells its day."""
    warnings: tuple[str, ...]


def read_plain(source: Markdown, rules: Rules, language: str, name: str) -> Plain:
    """A normalised text without marks taken apart."""
    from .ending import ending_of
    from .heading import heading_of
    from .lines import paragraphs
    from .opening import opening_of

    text = source.text
    spans = [(start, end) for start, end in paragraphs(text) if start >= source.begins]
    if not spans:
        return Plain(Head(""), (), (), (), ())
    opening = opening_of(text, spans, rules)
    ending = ending_of(text, spans[opening.begins :], rules)
    inner = [span for span in ending.paragraphs if span[0] in source.headings]
    body = [span for span in ending.paragraphs if span[0] not in source.headings] or ending.paragraphs
    titles = [spans[index] for index in opening.headlines]
    head, warnings = heading_of(source, spans, opening, ending, body, rules, language, name)
    days = (*(spans[index] for index in opening.dated), *ending.dated)
    return Plain(head, (*titles, *(span for span in inner if span not in body)), tuple(body), days, warnings)
