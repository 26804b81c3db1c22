"""What follows a figure's id in a token is a variant that there is, and that can be worked out.

Passes: `{figure:boats-2021 rounded}`.
Fails:  `{figure:boats-2021 roundly}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.refs import Ref
from ..model.site import Site
from ..model.variant import parse_variant, reported_by
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, listed, sentences
from .each_file import each_file

ID = "EX105"

_ALONE, _SET = ("rounded", "words"), ("change", "share", "times")
_VARIANTS = (*_ALONE, *_SET, "as")
_WAYS = "Write rounded, words, change figure:ID, share figure:ID, times figure:ID or as SOURCE, or nothing."


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every variant that is unknown or divides by zero."""
    for token in writing.body.tokens:
        if token.form != "figure":
            continue
        parsed = parse_variant(token.words)
        if parsed is None:
            what = f'"{token.words}" is no variant of a figure'
            yield writing.origin.body_problem(token.offset, what, _mend(token.words), ID)
        elif parsed.against and _is_zero(parsed.against, site):
            what = f"{parsed.against} is 0, and nothing can be set against it"
            yield writing.origin.body_problem(token.offset, what, "Say it in words.", ID)
        elif parsed.reporter:
            figure = site.notes.get(Ref("figure", token.target))
            if isinstance(figure, Figure) and not reported_by(figure, parsed.reporter):
                yield writing.origin.body_problem(token.offset, *_unreported(figure, parsed.reporter), ID)


def _mend(words: str) -> str:
    word, _, other = words.partition(" ")
    if word in _SET:
        return f"Name the figure to set it against: {word} figure:{other.strip() or 'ID'}."
    if word == "as":
        return "Name the source whose number it is: as some-source."
    return sentences(did_you_mean(word, _VARIANTS) if word not in _VARIANTS else "", _WAYS)


def _unreported(figure: Figure, reporter: Ref) -> tuple[str, str]:
    what = f"{figure.ref} has no report by {reporter.id}"
    reporters = dict.fromkeys(claim.source.source.id for claim in figure.reported)
    there = f"It has those of {listed(reporters, 'and')}." if reporters else ""
    return what, sentences(there, f"Add the report to {figure.path}, or show the figure's own number.")


def _is_zero(ref: Ref, site: Site) -> bool:
    figure = site.notes.get(ref)
    return isinstance(figure, Figure) and site.number(figure) == 0
