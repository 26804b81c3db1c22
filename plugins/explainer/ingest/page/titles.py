"""An article's title, without the name of the site it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...model.names import fold

_JOINT = re.compile(r"\s+[|–—·•»«›‹:/-]\s+|\s*\|\s*|\s+::\s+")


_YEAR = re.compile(r"\s*\((?:published|publicado(?: en)?) \d{4}\)$", re.IGNORECASE)
"""What a paper adds to the titles of its archive."""

_SENTENCE = 6
"""Words from which a site's name is none, but the title that a page tells in its place."""

LONGEST = 400
"""Characters of a title."""


def title_of(told: Iterable[str], headings: Sequence[str], sites: Iterable[str]) -> str:
    """The title that markup tells and the page shows; else the first that markup tells, else the page's heading.

    What machines are told first may be worded for them alone.
    """
    names = {_essence(site) for site in sites if len(site.split()) < _SENTENCE} - {""}
    marked, shown = _titles(told, names), _titles(headings, names)
    known = {_essence(heading) for heading in shown[:-1]}  # the last one is that of the browser's window
    both = next((title for title in marked if _essence(title) in known), "")
    title = both or next(iter((*marked, *shown)), "")
    return _whole(title, headings, names) if title else ""


def _titles(candidates: Iterable[str], names: set[str]) -> list[str]:
    whole = (_YEAR.sub("", " ".join(candidate.split())) for candidate in candidates if len(candidate) < 2 * LONGEST)
    titles = (without_site(title, names) for title in whole)
    return [title for title in titles if 3 < len(title) <= LONGEST and _essence(title) not in names]


def name_behind(title: str, headings: Sequence[str]) -> str:
    """The site's name, where a page's title is its heading and then a name."""
    for joint in _JOINT.finditer(title) if len(title) <= LONGEST else ():
        start = title[: joint.start()]
        if any(len(heading) > 12 and _essence(start) == _essence(heading) for heading in headings):
            return _JOINT.split(title)[-1].strip()
    return ""


def without_site(title: str, names: set[str]) -> str:
    """A title without a site's name before or behind it."""
    for _ in range(3):
        joints = list(_JOINT.finditer(title))
        if not joints:
            break
        last, first = joints[-1], joints[0]
        if _is_site(title[last.end() :], names):
            title = title[: last.start()]
        elif _is_site(title[: first.start()], names):
            title = title[first.end() :]
        else:
            break
    return title.strip()


def _is_site(words: str, names: set[str]) -> bool:
    essence = _essence(words)
    return bool(essence) and any(
        essence == name
        or (len(essence) > 3 and essence in name)
        or (len(name) > 3 and name in essence and len(essence) <= 2 * len(name))
        for name in names
    )


def _essence(name: str) -> str:
    return re.sub(r"\W|^the\s|^www\.|\.(?:com|org|net)$", "", fold(name).replace("’", "'"))


def _whole(title: str, headings: Sequence[str], names: set[str]) -> str:
    """A title that was cut to fit is told whole by the heading that begins with it; one with more behind it, too."""
    start = title.rstrip(". …")
    cut = title != start and title.endswith(("…", "..."))
    for heading in headings:
        if cut and len(start) >= 25 and heading.startswith(start) and len(heading) < 300:
            return without_site(heading, names)
        behind = title[len(heading) :]
        if len(heading) > 15 and title.startswith(heading) and _JOINT.match(behind):
            return heading
    return title
