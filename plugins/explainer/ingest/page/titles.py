"""An article's title, without the name of the site it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...model.names import fold

_JOINT = re.compile(r"\s+[|–—·•»«:/-]\s+|\s*\|\s*|\s+::\s+")


def title_of(candidates: Iterable[str], headings: Sequence[str], sites: Iterable[str]) -> str:
    """The first candidate that is a title, as the page's heading has it where both are the same one."""
    names = {_essence(site) for site in sites} - {""}
    for candidate in candidates:
        title = without_site(" ".join(candidate.split()), names)
        if len(title) > 3 and _essence(title) not in names:
            return _whole(title, headings, names)
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
        or (len(name) > 3 and name in essence and len(words) < 40)
        for name in names
    )


def _essence(name: str) -> str:
    return re.sub(r"\W|^the\s|^www\.|\.(?:com|org|net)$", "", fold(name).replace("’", "'"))


def _whole(title: str, headings: Sequence[str], names: set[str]) -> str:
    """A title that was cut to fit is told whole by the heading that begins with it."""
    start = title.rstrip(". …")
    if len(start) < 25 or not (title != start and title.endswith(("…", "..."))):
        return title
    return next((without_site(each, names) for each in headings if each.startswith(start) and len(each) < 300), title)
