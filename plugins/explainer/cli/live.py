"""What an open page is told of the site that it shows: which build it is of, and what stands in the way of the next."""

from __future__ import annotations

import json
import threading
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


@frozen
class State:
    """What is served at a moment."""

    site: str
    """A page of another one is loaded again."""
    styles: str
    """A page with others takes the new stylesheet, and stays where it is."""
    problems: str = ""
    """The report of a build that could not be made; empty where the last one was."""

    @property
    def data(self) -> str:
        """As JSON, in one line."""
        return json.dumps(asdict(self))

    @property
    def tag(self) -> bytes:
        """The element that lets a page of this state listen."""
        return f'<script src="{SCRIPT_AT}" data-site="{self.site}" data-styles="{self.styles}"></script>'.encode()


class Live:
    """The state that is served now; those who wait for another one are woken when it comes."""

    def __init__(self, start: str) -> None:
        """start tells the states of this server from those of one before it at the same address."""
        self._names = (f"{start}-{number}" for number in count())
        name = next(self._names)
        self._state = State(name, name)
        self._changed = threading.Condition()

    @property
    def state(self) -> State:
        """What is served now."""
        return self._state

    def built(self, *, only_styles: bool) -> None:
        """The site was built anew; nothing but its stylesheet may be another one."""
        name = next(self._names)
        site = self._state.site if only_styles else name
        self._become(site=site, styles=name, problems="")

    def refused(self, report: str) -> None:
        """The site could not be built; the last one is served on."""
        self._become(problems=report)

    def _become(self, **changes: Any) -> None:
        with self._changed:
            self._state = replace(self._state, **changes)
            self._changed.notify_all()

    def another(self, known: State | None, seconds: float) -> State:
        """The state as soon as it is another than the one that is known, or the same after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._state != known, seconds)
            return self._state
