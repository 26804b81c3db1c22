"""What an open page is told of the site that it shows: which build it is of, and what stands in the way of the next."""

from __future__ import annotations

import json
import re
import threading
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

from ..frozen import frozen

PLACE = "/.explainer"
"""Where the server keeps what belongs to no site; a site's own paths do not begin with a full stop."""

SCRIPT = Path(__file__).with_name("live.js").read_bytes()
"""What listens in a page, and shows it anew."""

SCRIPT_AT = f"{PLACE}/live.{sha256(SCRIPT).hexdigest()[:10]}.js"
"""Where pages find it: elsewhere as soon as it is another."""


_STYLESHEET = re.compile(rb"\.[0-9a-f]{10}\.css\b")
"""What tells a stylesheet's name from that of another state of it."""


def version_of(page: bytes) -> str:
    """What tells a page from what it becomes; a stylesheet is told of by itself."""
    return sha256(_STYLESHEET.sub(b".css", page)).hexdigest()[:16]


@frozen
class State:
    """What is served at a moment."""

    build: str
    """Another one may have brought other pages."""
    site: str
    """A page of another one is loaded again, even where it is the same: what it shows may be another."""
    styles: str
    """A page with others takes the new stylesheet, and stays where it is."""
    problems: str = ""
    """The report of a build that could not be made; empty where the last one was."""

    def data(self, page: bytes) -> str:
        """What a page is told, as JSON in one line: with its own text, which it compares with the one before."""
        return json.dumps({**asdict(self), "page": version_of(page), "text": page.decode(errors="replace")})

    def tag(self, page: bytes) -> bytes:
        """The element that lets a page of this state listen."""
        known = f'data-site="{self.site}" data-styles="{self.styles}" data-page="{version_of(page)}"'
        return f'<script src="{SCRIPT_AT}" {known}></script>'.encode()


class Live:
    """The state that is served now; those who wait for another one are woken when it comes."""

    def __init__(self, start: str) -> None:
        """start tells the states of this server from those of one before it at the same address."""
        self._names = (f"{start}-{number}" for number in count())
        name = next(self._names)
        self._state = State(name, name, name)
        self._changed = threading.Condition()
        self._open: Counter[str] = Counter()
        self.ahead: Mapping[str, str] = {}
        """Pages by their files, as the build that runs will leave them if nothing is refused."""

    @property
    def state(self) -> State:
        """What is served now."""
        return self._state

    @property
    def looked_at(self) -> frozenset[str]:
        """The files of the pages that are open somewhere, to be shown ahead; none while something is to be mended."""
        with self._changed:
            return frozenset(+self._open) - {""} if not self._state.problems else frozenset()

    @contextmanager
    def open(self, file: str) -> Iterator[None]:
        """While a page is open; of one that the site does not have, file is empty."""
        with self._changed:
            self._open[file] += 1
        try:
            yield
        finally:
            with self._changed:
                self._open[file] -= 1

    def glimpsed(self, pages: Mapping[str, str]) -> None:
        """Some pages are known as they will be; until the build ends they are served like this."""
        self._become(pages, build=next(self._names))

    def built(self, changed: Collection[Path]) -> None:
        """The site was built anew, since these files had changed."""
        # What has no ending is what an editor writes beside a file, such as Vim's 4913.
        name, kinds = next(self._names), {path.suffix for path in changed} - {""}
        if kinds <= {".md"}:  # whatever has changed on a page is written in it
            self._become({}, build=name, problems="")
        elif kinds == {".css"}:
            self._become({}, build=name, styles=name, problems="")
        else:
            self._become({}, build=name, site=name, styles=name, problems="")

    def refused(self, report: str) -> None:
        """The site could not be built; the last one is served on."""
        self._become({}, build=next(self._names), problems=report)

    def _become(self, ahead: Mapping[str, str], **changes: Any) -> None:
        with self._changed:
            self.ahead = ahead
            self._state = replace(self._state, **changes)
            self._changed.notify_all()

    def ended(self, seconds: float) -> bool:
        """Whether a build ends in so many seconds of which some pages are shown ahead; False where none is."""
        with self._changed:
            return bool(self.ahead) and self._changed.wait_for(lambda: not self.ahead, seconds)

    def another(self, known: State | None, seconds: float) -> State:
        """The state as soon as it is another than the one that is known, or the same after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._state != known, seconds)
            return self._state
