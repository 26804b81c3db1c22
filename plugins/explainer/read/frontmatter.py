"""YAML front matter: composed once by the C loader, kept as the words that were written, marks included in problems."""

from __future__ import annotations

from typing import Any

import yaml

from ..frozen import frozen
from ..model.marks import FENCE, FENCE_LINE
from ..problems import Problem
from .yaml_trouble import explain

NULL = frozenset({"", "~", "null", "Null", "NULL"})
"""How YAML writes that there is no value."""


@frozen
class Document:
    """A file taken apart: its front matter as plain values of text, and where its body is."""

    data: dict[str, Any] | None
    """None where there is none or it cannot be read."""
    body_begins: int
    """Where in the file the front matter ends, in characters."""
    body_line: int
    """The line on which the body begins, from 1."""
    problems: tuple[Problem, ...]


class Words(yaml.CBaseLoader):
    """Tells no types apart: whether a scalar looks like a number or a date to YAML is not even asked."""

    def descend_resolver(self, parent: yaml.Node | None, index: object) -> None:
        """Enter a node."""

    def ascend_resolver(self) -> None:
        """Leave a node."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: object) -> None:
        """A node's tag, which nothing here looks at."""


def read_document(path: str, text: str) -> Document:
    """Take a file apart. path is only for problems; a file without a first line of --- has no front matter."""
    opening = FENCE_LINE.match(text)
    if not opening:
        return Document(None, 0, 1, ())
    closing = FENCE_LINE.search(text, opening.end() + 1)
    if not closing:
        problem = Problem(
            path, 1, 1, "file", "the front matter does not end", f"Put a line of {FENCE} after it.", "EX001"
        )
        return Document(None, len(text), 1, (problem,))
    front, begins = text[opening.end() + 1 : closing.start()], min(closing.end() + 1, len(text))
    body_line = text.count("\n", 0, closing.end()) + 2
    try:
        node = yaml.compose(front, Loader=Words)
    except yaml.YAMLError as error:
        return Document(None, begins, body_line, (_syntax(path, front, error),))
    if node is None:
        return Document({}, begins, body_line, ())
    if not isinstance(node, yaml.MappingNode):
        problem = Problem(
            path, 2, 1, "file", "the front matter is no list of fields", "Write field: value, one a line.", "EX001"
        )
        return Document(None, begins, body_line, (problem,))
    problems: list[Problem] = []
    data = _plain(node, path, problems)
    return Document(data, begins, body_line, tuple(problems))


def _plain(node: yaml.Node, path: str, problems: list[Problem], above: tuple[yaml.Node, ...] = ()) -> Any:
    """A node as plain values: a scalar stays the words that were written; a field that is empty or null is left out.

    YAML 1.1 would turn no into False and 12:30:00 into 45000; here a field's own type reads its words.
    """
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if node in above:
        at = node.start_mark
        what, mend = "this value holds itself", "Write it out where the star with its name stands."
        problems.append(Problem(path, at.line + 2, at.column + 1, "file", what, mend, "EX001"))
        return None
    above = (*above, node)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, path, problems, above) for item in node.value]
    values: dict[str, Any] = {}
    first: dict[str, int] = {}
    for key, value in node.value:
        name, line = str(key.value), key.start_mark.line + 2
        if name in values:
            what, mend = f"line {first[name]} gives {name} too", "Keep one of the two."
            problems.append(Problem(path, line, key.start_mark.column + 1, name, what, mend, "EX003"))
            continue
        first[name] = line
        if not _is_null(value):
            values[name] = _plain(value, path, problems, above)
    return values


def _is_null(node: yaml.Node) -> bool:
    # The C loader gives a scalar without quotation marks an empty style.
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in NULL


def _syntax(path: str, front: str, error: yaml.YAMLError) -> Problem:
    trouble = explain(front, error)
    # The front matter begins on the file's second line.
    return Problem(path, trouble.line + 2, trouble.column + 1, "file", trouble.what, trouble.mend, "EX001")
