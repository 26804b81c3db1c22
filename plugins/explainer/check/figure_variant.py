"""What follows a figure's id in a token is a variant that there is, and that can be worked out.

Passes: `{figure:boats-2021 rounded}`.
Fails:  `{figure:boats-2021 roundly}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.refs import Ref
from ..model.site import Site
from ..model.variant import parse_variant
from ..problems import Problem
from ..suggest import did_you_mean, sentences

ID = "EX105"

_VARIANTS = ("rounded", "words", "change", "share", "times")
_WAYS = "Write rounded, words, change figure:ID, share figure:ID or times figure:ID, or nothing."


def check(site: Site) -> Iterator[Problem]:
    """Report every variant that is unknown or divides by zero."""
    for writing in site.writings:
        for token in writing.body.tokens:
            if token.form != "figure":
                continue
            parsed = parse_variant(token.words)
            if parsed is None:
                word, _, figure = token.words.partition(" ")
                what = f'"{token.words}" is no variant of a figure'
                if word in _VARIANTS[2:]:
                    mend = f"Name the figure to set it against: {word} figure:{figure.strip() or 'ID'}."
                else:
                    mend = sentences(did_you_mean(word, _VARIANTS) if word not in _VARIANTS else "", _WAYS)
                yield writing.origin.body_problem(token.offset, what, mend, ID)
            elif parsed[1] and _is_zero(parsed[1], site):
                what = f"{parsed[1]} is 0, and nothing can be set against it"
                yield writing.origin.body_problem(token.offset, what, "Say it in words.", ID)


def _is_zero(ref: Ref, site: Site) -> bool:
    figure = site.notes.get(ref)
    return isinstance(figure, Figure) and site.number(figure) == 0
