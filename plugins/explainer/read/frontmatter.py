"""YAML front matter: composed once by the C loader, kept as the words that were written, marks included in problems."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from ..model.marks import FENCE
from ..problems import Problem
from .yaml_trouble import explain

_NULL = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Document:
    """A file taken apart: its front matter as plain values of text, and its body."""

    data: dict[str, Any] | None
    """None where there is none or it cannot be read."""
    body: str
    body_line: int
    """The line on which the body begins, from 1."""
    problems: tuple[Problem, ...]


def read_document(path: str, text: str) -> Document:
    """Take a file apart. path is only for problems; a file without a first line of --- has no front matter."""
    start = len(FENCE) + 1
    if not text.startswith(FENCE + "\n"):
        return Document(None, text, 1, ())
    end = text.find(f"\n{FENCE}\n", start - 1)
    if end < 0 and text.endswith(f"\n{FENCE}"):
        end = len(text) - start
    if end < 0:
        problem = Problem(
            path, 1, 1, "file", "the front matter does not end", f"Put a line of {FENCE} after it.", "EX001"
        )
        return Document(None, "", 1, (problem,))
    front, body = text[start:end], text[end + start + 1 :]
    body_line = text.count("\n", 0, end + start + 1) + 1
    try:
        node = yaml.compose(front, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        return Document(None, body, body_line, (_syntax(path, front, error),))
    if node is None:
        return Document({}, body, body_line, ())
    if not isinstance(node, yaml.MappingNode):
        problem = Problem(
            path, 2, 1, "file", "the front matter is no list of fields", "Write field: value, one a line.", "EX001"
        )
        return Document(None, body, body_line, (problem,))
    problems: list[Problem] = []
    data = _plain(node, path, problems)
    return Document(data, body, body_line, tuple(problems))


def _plain(node: yaml.Node, path: str, problems: list[Problem]) -> Any:
    """A node as plain values: a scalar stays the words that were written; a field that is empty or null is left out.

    YAML 1.1 would turn no into False and 12:30:00 into 45000; here a field's own type reads its words.
    """
    if isinstance(node, yaml.ScalarNode):
        return None if node.style is None and node.value in _NULL else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, path, problems) for item in node.value]
    values: dict[str, Any] = {}
    first: dict[str, int] = {}
    for key, value in node.value:
        name, line = str(key.value), key.start_mark.line + 2
        if name in values:
            what, mend = f"line {first[name]} gives {name} too", "Keep one of the two."
            problems.append(Problem(path, line, key.start_mark.column + 1, name, what, mend, "EX003"))
            continue
        first[name] = line
        values[name] = _plain(value, path, problems)
    return values


def _syntax(path: str, front: str, error: yaml.YAMLError) -> Problem:
    trouble = explain(front, error)
    # The front matter begins on the file's second line.
    return Problem(path, trouble.line + 2, trouble.column + 1, "file", trouble.what, trouble.mend, "EX001")
