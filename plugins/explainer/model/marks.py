"""Where a front matter field stands in its file, worked out only when a problem asks."""

from __future__ import annotations

import yaml

from ..problems import Position

FENCE = "---"


def locate(text: str, field: tuple[str | int, ...]) -> Position:
    """The position of a front matter value; of its nearest parent where it is absent.

    text is a whole note. Kept out of the notes themselves: composing again costs a fraction of a millisecond and
    happens only for a note with a problem, while keeping every node would cost every build its memory.
    """
    if not field:
        return Position(1, 1)
    front = text[: text.find(f"\n{FENCE}", len(FENCE)) + 1]
    try:
        node = yaml.compose(front.replace("\ufeff", " ", 1), Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return Position(1, 1)
    at = Position(1, 1)
    for step in field:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == str(step)), None)
            if pair is None:
                return at
            key, node = pair
            # A nested value is pointed at by its name, a plain one by itself.
            mark = node.start_mark if isinstance(node, yaml.ScalarNode) and node.value else key.start_mark
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            mark = node.start_mark
        else:
            return at
        at = Position(mark.line + 1, mark.column + 1)
    return at
