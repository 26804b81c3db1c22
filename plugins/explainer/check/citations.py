"""Citations and quotations in bodies, for the checks that compare them with their sources."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.body import Token
from ..model.refs import Citation, parse_citation
from ..model.writing import Writing


def cited_in(writing: Writing) -> Iterator[tuple[Token, Citation]]:
    """Every citation of a file that can be read as one; those that cannot are another check's."""
    for token in writing.body.tokens:
        if token.form == "citation":
            try:
                yield token, parse_citation(token.target)
            except ValueError:
                continue
