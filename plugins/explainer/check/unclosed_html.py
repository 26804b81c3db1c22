"""An element of raw HTML that is opened is closed, so that it does not swallow what follows.

Passes: `<details><summary>More</summary>…</details>`.
Fails:  `<details><summary>More</summary>…`, and a `</div>` that closes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.code import without_code
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX137"

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?=[\s/>])[^<>]*?(?P<empty>/?)>", re.IGNORECASE)
_NEVER_CLOSED = frozenset(
    (
        *("area", "br", "col", "hr", "img", "wbr"),
        *("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption"),
    )
)
"""Elements without content, and those that HTML lets end by themselves."""


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every element that is not closed, and every end of what was not begun."""
    if "<" not in writing.origin.body:
        return
    text = without_code(writing.origin.body)
    opened: list[tuple[str, int]] = []
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        if name in _NEVER_CLOSED or tag["empty"]:
            continue
        if not tag["end"]:
            opened.append((name, tag.start()))
        elif any(name == other for other, _ in opened):
            # What was opened within it and not closed is left where it is, and told.
            at = max(place for place, (other, _) in enumerate(opened) if other == name)
            for inner, offset in opened[at + 1 :]:
                yield _problem(writing, offset, inner)
            del opened[at:]
        else:
            mend = f"Begin it with <{name}>, or leave it out."
            yield writing.origin.body_problem(tag.start(), f"</{name}> closes nothing", mend, ID)
    for name, offset in opened:
        yield _problem(writing, offset, name)


def _problem(writing: Writing, offset: int, name: str) -> Problem:
    mend = f"End it with </{name}>: until then a browser takes what follows as part of it."
    return writing.origin.body_problem(offset, f"<{name}> is not closed", mend, ID)
