"""Where a front matter field stands in its file, worked out only when a problem asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..problems import Position

if TYPE_CHECKING:
    import yaml

FENCE = "---"
FENCE_LINE = re.compile(rf"^{FENCE}[ \t]*$", re.MULTILINE)
"""The line before front matter, and the one after it."""


def locate(text: str, field: tuple[str | int, ...], by_name: bool = False) -> Position:
    """The position of a front matter value, or of its name; of its nearest parent where it is absent.

    text is a whole note. Kept out of the notes themselves: composing again costs a fraction of a millisecond and
    happens only for a note with a problem, while keeping every node would cost every build its memory.
    """
    import yaml

    at = Position(1, 1)
    for key, node in _way(text, field):
        # A nested value is pointed at by its name, a plain one by itself.
        plain = isinstance(node, yaml.ScalarNode) and node.value and not by_name
        mark = node.start_mark if plain or key is None else key.start_mark
        at = Position(mark.line + 1, mark.column + 1)
    return at


def holds(text: str, field: tuple[str | int, ...]) -> bool:
    """Whether front matter has a field, readable or not."""
    return len(list(_way(text, field))) == len(field)


def values(text: str) -> frozenset[tuple[str | int, ...]]:
    """Every plain value of front matter, by its field; those that are left empty are not."""
    import yaml

    front = text[: text.find(f"\n{FENCE}", len(FENCE)) + 1]
    try:
        node = yaml.compose(front.replace("\ufeff", " ", 1), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return frozenset()
    return frozenset(_values(node, ()))


def _values(node: yaml.Node | None, field: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    import yaml

    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _values(value, (*field, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _values(value, (*field, index))
    elif isinstance(node, yaml.ScalarNode) and node.tag != "tag:yaml.org,2002:null":
        yield field


def _way(text: str, field: tuple[str | int, ...]) -> Iterator[tuple[yaml.Node | None, yaml.Node]]:
    """The nodes on the way to a field, as far as they go, each with its name; items of a list have none."""
    import yaml

    front = text[: text.find(f"\n{FENCE}", len(FENCE)) + 1]
    try:
        node = yaml.compose(front.replace("\ufeff", " ", 1), Loader=yaml.CSafeLoader) if field else None
    except yaml.YAMLError:
        return
    for step in field:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(step)), None)
            if pair is None:
                return
            key, node = pair
            yield key, node
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            yield None, node
        else:
            return
