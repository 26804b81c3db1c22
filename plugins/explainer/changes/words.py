"""The sentences in which a change is told."""

from __future__ import annotations

from collections.abc import Mapping

from .facts import Fact, Way

_ITEMS = {
    "accepted": "accepted finding",
    "corrections": "correction",
    "outcomes": "outcome",
    "passages": "passage",
    "reported": "report",
    "roles": "role",
    "says": "account",
    "spans": "length of time",
}
"""What one item of a list is called."""

_PLAIN_NAMES = frozenset({"accepted", "passages", "reported"})
"""Lists whose items go by an id, which needs no quotation marks."""

_SPEAKS_FOR_ITSELF = (("value",), ("state",))

_LONG = 3
"""How many words are read as a name or a number; more stand in quotation marks."""


class Words:
    """Puts changes into words, given the titles of notes by ref and the names of sides by id."""

    def __init__(self, titles: Mapping[str, str], sides: Mapping[str, str]) -> None:
        self._titles = titles
        self._sides = sides

    def changed(self, way: Way, old: tuple[str, ...], new: tuple[str, ...]) -> str:
        """A value or a list that is another now; either may be missing."""
        label = self._label(way, new)
        if len(old) == len(new) == 1:
            quoted = _is_sentence(old[0]) or _is_sentence(new[0])
            return f"{label}{self._said(old[0], quoted)} → {self._said(new[0], quoted)}"
        gone = [self._said(value) for value in old if value not in new]
        come = [self._said(value) for value in new if value not in old]
        told = [f"added {', '.join(come)}"] if come else []
        told += [f"removed {', '.join(gone)}"] if gone else []
        return (label or f"{way[-1]}: ") + ("; ".join(told) or "in another order")

    def renamed(self, old: str, new: str) -> str:
        """Another title."""
        return f"renamed: “{old}” → “{new}”"

    def item(self, verb: str, way: Way, facts: list[Fact]) -> str:
        """An item of a list that was added or removed, with all that was said in it."""
        named_by = way[-1].removeprefix("=")
        details = [
            f"{_plain(own[-1])} {', '.join(map(self._said, values))}" for own, values in facts if values != (named_by,)
        ]
        return ", ".join([f"{self._item(way, verb)}", *details])

    def _label(self, way: Way, new: tuple[str, ...]) -> str:
        """What changed, followed by a colon; nothing where the values say it."""
        if way in _SPEAKS_FOR_ITSELF:
            return ""
        at = next((index for index, step in enumerate(way) if step.startswith("=")), None)
        if at is None:
            return f"{', '.join(self._steps(way))}: "
        if new == (way[at].removeprefix("="),):  # its own name is what changed
            return f"{self._kind(way[:at])}: "
        rest = "" if way[at + 1 :] in (("state",), ("text",)) else f"{', '.join(map(_plain, way[at + 1 :]))}: "
        return f"{self._item(way[: at + 1])}: {rest}"

    def _item(self, way: Way, verb: str = "") -> str:
        """An item by its name, such as outcome “A night boat runs.”"""
        name = way[-1].removeprefix("=")
        shown = name if way[-2] in _PLAIN_NAMES else f"“{name}”"
        return f"{self._kind(way[:-1])} {f'{verb}: ' if verb else ''}{shown}"

    def _kind(self, way: Way) -> str:
        """What an item of that list is called, and whose it is."""
        *where, _ = self._steps(way)
        return ", ".join((*where, _ITEMS.get(way[-1], _plain(way[-1]))))

    def _steps(self, way: Way) -> list[str]:
        if way[:1] == ("parties",):
            return [self._sides.get(way[1], way[1]), *map(_plain, way[2:])]
        return [_plain(step) for step in way]

    def _said(self, value: str, quoted: bool = False) -> str:
        if value in self._titles:
            return self._titles[value]
        return f"“{value}”" if quoted or _is_sentence(value) else value


def _is_sentence(value: str) -> bool:
    """Whether words need quotation marks to be read as one value."""
    return not value.startswith("“") and (len(value.split()) > _LONG or value.endswith((".", "?", "!")))


def _plain(field: str) -> str:
    return field.replace("_", " ")
