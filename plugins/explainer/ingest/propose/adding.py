"""One more item in a list of a note's front matter; every other byte of the file stays as it was."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import yaml

from ...model.marks import FENCE_LINE
from ...model.note import Field
from .writing import block, filled, flow

Item = str | Mapping[str, Any]
"""What a list holds: words, or fields."""

_DEEPER = 2
"""By how many spaces a list that is made lies beneath the name of its field."""


def with_item(text: str, field: Field, item: Item, *, behind: tuple[str, ...] = ()) -> str:
    """A note's text with one more item at the end of a list, such as ("roles", 0, "seen"), which is made if need be.

    behind: the fields beside it behind which a new list goes, the first one that is there. Raises ValueError where
    the front matter is written in a way to which nothing can be added safely.
    """
    opening = FENCE_LINE.match(text)
    closing = FENCE_LINE.search(text, opening.end() + 1) if opening else None
    if opening is None or closing is None:
        raise ValueError("the note has no front matter that could be added to")
    start, end = opening.end() + 1, closing.start()
    front, item = text[start:end], filled(item)
    added = _added(front, field, item, behind)
    if _read(added) != _expected(_read(front), field, item):
        raise ValueError("the front matter is written in a way to which nothing can be added safely")
    return text[:start] + added + text[end:]


def _added(front: str, field: Field, item: Item, behind: tuple[str, ...]) -> str:
    """The front matter with the item put in at one place."""
    try:
        node = yaml.compose(front, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        raise ValueError("the front matter cannot be read") from None
    *way, name = field
    for step in way:
        node = _within(node, step)
    if not isinstance(node, yaml.MappingNode):
        raise ValueError("the field has no place in the front matter")
    pairs = {str(key.value): (key, value) for key, value in node.value}
    if name not in pairs:
        return _with_list(front, node, pairs, str(name), item, behind)
    key, value = pairs[str(name)]
    if isinstance(value, yaml.ScalarNode) and not value.value and not value.style:
        return _beneath(front, key, item)
    if not isinstance(value, yaml.SequenceNode):
        raise ValueError("the field is no list")
    return _in_brackets(front, value, item) if value.flow_style else _in_lines(front, value, item)


def _within(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None


def _with_list(
    front: str,
    node: yaml.MappingNode,
    pairs: Mapping[str, tuple[yaml.Node, yaml.Node]],
    name: str,
    item: Item,
    behind: tuple[str, ...],
) -> str:
    """A list that was not there, on lines of its own."""
    if node.flow_style:
        comma = ", " if node.value else ""
        at = _last(node.value[-1][1]) if node.value else node.end_mark.index - 1
        return f"{front[:at]}{comma}{name}: {flow([item])}{front[at:]}"
    beside = next((pairs[other][1] for other in behind if other in pairs), node.value[-1][1])
    return _inserted(front, _line_end(front, _last(beside)), block({name: [item]}), node.start_mark.column)


def _beneath(front: str, key: yaml.Node, item: Item) -> str:
    """A list beneath a name that stands there with nothing behind it."""
    at = _line_end(front, key.end_mark.index)
    return _inserted(front, at, block([item]), key.start_mark.column + _DEEPER)


def _in_brackets(front: str, value: yaml.SequenceNode, item: Item) -> str:
    """One more item in [a, b]: right behind the last one, so that what closes the list stays as it is."""
    if not value.value:
        at = value.end_mark.index - 1
        return f"{front[:at]}{flow(item)}{front[at:]}"
    at = _last(value.value[-1])
    return f"{front[:at]}, {flow(item)}{front[at:]}"


def _in_lines(front: str, value: yaml.SequenceNode, item: Item) -> str:
    """One more item behind hyphens, as far in and written in the same way as the last one."""
    last = value.value[-1]
    gap = " " * max(value.value[0].start_mark.column - value.start_mark.column - 1, 1)
    if value.value[0].start_mark.line != value.start_mark.line:
        gap = " "
    in_braces = isinstance(last, yaml.MappingNode) and last.flow_style
    lines = (f"{flow(item)}\n" if in_braces else block(item)).splitlines(keepends=True)
    written = "".join([f"-{gap}{lines[0]}", *(f" {gap}{line}" for line in lines[1:])])
    return _inserted(front, _line_end(front, _last(last)), written, value.start_mark.column)


def _inserted(front: str, at: int, lines: str, column: int) -> str:
    """Lines put in at a place, so far from the margin."""
    gap = "" if not at or front[at - 1] == "\n" else "\n"
    written = "".join(" " * column + line for line in lines.splitlines(keepends=True))
    return f"{front[:at]}{gap}{written}{front[at:]}"


def _last(node: yaml.Node) -> int:
    """Where the last thing written of a node ends; a block's own end is where the next one begins."""
    while isinstance(node, (yaml.MappingNode, yaml.SequenceNode)) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        return max(int(node.end_mark.index) - 1, 0)
    return int(node.end_mark.index)


def _line_end(front: str, at: int) -> int:
    """Behind the line end of the line on which a place lies."""
    found = front.find("\n", at)
    return len(front) if found < 0 else found + 1


def _read(front: str) -> Any:
    """Front matter as plain words."""
    try:
        return yaml.load(front, Loader=yaml.CBaseLoader)  # noqa: S506 - knows no types, so makes no objects
    except yaml.YAMLError:
        return None


def _expected(data: Any, field: Field, item: Item) -> Any:
    """What the front matter has to mean afterwards."""
    whole = copy.deepcopy(data)
    *way, name = field
    holder = whole
    for step in way:
        holder = holder[step]
    holder[name] = [*(holder.get(name) or []), _words(item)]
    return whole


def _words(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _words(each) for name, each in value.items()}
    return [_words(each) for each in value] if isinstance(value, (list, tuple)) else str(value)
