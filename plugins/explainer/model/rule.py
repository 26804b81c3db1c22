"""A rule that content keeps: its id, how grave a breach is, and what it means in its own docstring's words."""

from __future__ import annotations

import re
from inspect import cleandoc

from ..frozen import frozen
from ..problems import Severity

_DOCSTRING = re.compile(r"(?P<meaning>.+?)\n\nPasses:\s+(?P<passes>.+?)\nFails:\s+(?P<fails>.+)", re.DOTALL)


@frozen
class Rule:
    """What an editor may ask about a check."""

    id: str
    """Such as EX101."""
    name: str
    """The name of its file and of its broken site, such as dangling_ref."""
    severity: Severity
    """How grave its findings are, where the settings do not say otherwise."""
    meaning: str
    """What must hold; the first sentence stands alone. Paragraphs have an empty line between them."""
    passes: str
    """An example that keeps it."""
    fails: str
    """An example that does not."""

    @property
    def sentence(self) -> str:
        """What must hold, in the first sentence alone, on one line."""
        opening = self.meaning.partition("\n\n")[0]
        return re.split(r"(?<=\.)\s", " ".join(opening.split()), maxsplit=1)[0]

    @property
    def examples(self) -> str:
        """Both examples, a line each."""
        return f"Passes: {self.passes}\nFails:  {self.fails}"


def rule(id: str, name: str, docstring: str | None, severity: Severity = "error") -> Rule:
    """A rule out of a docstring that says what must hold, and ends with the paragraph Passes: … Fails: …"""
    found = _DOCSTRING.fullmatch(cleandoc(docstring or ""))
    if not found:
        raise ValueError(f"The docstring of {name} does not end with an example that passes and one that fails.")
    return Rule(id, name, severity, **found.groupdict())
