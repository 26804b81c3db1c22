"""One more item in a list of a note's front matter; every other byte of the file stays as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from ...model.marks import FENCE
from .writing import block

_CLOSING = re.compile(rf"^{FENCE}[ \t]*$", re.MULTILINE)


def with_item(text: str, field: str, item: Mapping[str, Any], after: tuple[str, ...] = ()) -> str:
    """A note's text with one more item in a list field, which is made where it is not there.

    after: the fields behind which a new list goes, the best first. Raises ValueError for front matter that cannot be
    read; then nothing may be added to it.
    """
    opening = len(FENCE) + 1
    closing = _CLOSING.search(text, opening)
    if not text.startswith(f"{FENCE}\n") or closing is None:
        raise ValueError("the note has no front matter that could be added to")
    front = text[opening : closing.start()]
    try:
        node = yaml.compose(front, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise ValueError("the note's front matter cannot be read") from error
    if not isinstance(node, yaml.MappingNode):
        raise ValueError("the note has no front matter that could be added to")
    pairs = {str(key.value): (key, value) for key, value in node.value}
    if field not in pairs or _is_empty(pairs[field][1]):
        added = _with_list(front, pairs, field, item, after)
    else:
        added = _with_one_more(front, *pairs[field], item)
    return text[:opening] + added + text[closing.start() :]


def _is_empty(value: yaml.Node) -> bool:
    return isinstance(value, yaml.ScalarNode) and not value.value


def _with_list(
    front: str,
    pairs: Mapping[str, tuple[yaml.Node, yaml.Node]],
    field: str,
    item: Mapping[str, Any],
    after: tuple[str, ...],
) -> str:
    lines = block({field: [item]})
    if field in pairs:  # its name stands there with nothing behind it
        key = pairs[field][0]
        start = front.rfind("\n", 0, key.start_mark.index) + 1
        end = _line_end(front, key.end_mark.index)
        return front[:start] + lines + front[end:]
    behind = next((pairs[name][1] for name in after if name in pairs), None)
    at = _line_end(front, _last(behind)) if behind is not None else len(front)
    gap = "" if not front[:at] or front[:at].endswith("\n") else "\n"
    return front[:at] + gap + lines + front[at:]


def _with_one_more(front: str, key: yaml.Node, value: yaml.Node, item: Mapping[str, Any]) -> str:
    if not isinstance(value, yaml.SequenceNode):
        raise ValueError("the field is no list")
    if value.flow_style:
        at = value.end_mark.index - 1
        inner = front[value.start_mark.index + 1 : at].strip()
        written = _flow(item)
        if not inner:
            return front[:at] + written + front[at:]
        # Behind the last item, before white space and line ends that close the list.
        last = value.value[-1].end_mark.index
        rest = front[last:at]
        comma = "" if rest.strip().startswith(",") else ","
        return (
            front[:last]
            + (f"{comma} {written}" if comma else f", {written}")
            + (rest if comma else rest.replace(",", "", 1))
            + front[at:]
        )
    indent = value.value[0].start_mark.column
    dash = front.rfind("-", 0, value.value[0].start_mark.index)
    column = dash - (front.rfind("\n", 0, dash) + 1)
    lead = " " * (indent - column - 1)
    lines = block(item).splitlines()
    written = "\n".join(
        (" " * column + "-" + lead + line) if not number else (" " * indent + line) for number, line in enumerate(lines)
    )
    at = _line_end(front, _last(value))
    gap = "" if front[:at].endswith("\n") else "\n"
    return front[:at] + gap + written + "\n" + front[at:]


def _flow(item: Mapping[str, Any]) -> str:
    from .writing import _filled, _Plain, _words

    written = yaml.dump(
        _words(_filled(item)), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=10**6, default_flow_style=True
    )
    return str(written).strip()


def _last(node: yaml.Node) -> int:
    """Where the last thing written of a node ends; a block's own end is where the next one begins."""
    while isinstance(node, (yaml.MappingNode, yaml.SequenceNode)) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        return int(node.end_mark.index) - 1
    return int(node.end_mark.index)


def _line_end(front: str, at: int) -> int:
    """Behind the line end of the line on which a place lies."""
    found = front.find("\n", at)
    return len(front) if found < 0 else found + 1
