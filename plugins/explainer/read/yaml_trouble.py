"""What is wrong with YAML that does not parse, in the words of someone who has never heard of YAML."""

from __future__ import annotations

import re

import yaml

from ..frozen import frozen


@frozen
class Trouble:
    """A place in the front matter, from 0, and what to say of it."""

    line: int
    column: int
    what: str
    mend: str


_UNSEEN = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML allows nowhere."""

_QUOTE = 'Put quotation marks around the whole value: title: "One: two".'


def explain(front: str, error: yaml.YAMLError) -> Trouble:
    """Find the mistake behind a parser's complaint, which often comes some lines after it."""
    problem = str(getattr(error, "problem", None) or "it makes no sense")
    context = str(getattr(error, "context", None) or "")
    mark = getattr(error, "problem_mark", None)
    opened = getattr(error, "context_mark", None)
    lines = front.split("\n")
    if mark is None:
        found = _UNSEEN.search(front)
        at = found.start() if found else 0
        line, column = front.count("\n", 0, at), at - (front.rfind("\n", 0, at) + 1)
        return Trouble(line, column, "a control character stands here, which nobody sees", "Delete it.")
    line, column = mark.line, mark.column
    text = lines[line] if line < len(lines) else ""
    if "\t" in text[: len(text) - len(text.lstrip())]:
        return Trouble(line, 0, "a tab indents this line", "Indent it with spaces.")
    if opened and context == "while scanning a quoted scalar":
        what = "the quotation mark that opens here does not close"
        return Trouble(opened.line, opened.column, what, "Close it at the end of the value.")
    if opened and context.startswith("while parsing a flow"):
        what = "the bracket that opens here does not close"
        mend = "Close it behind the last item, and put quotation marks around an item that holds brackets or commas."
        return Trouble(opened.line, opened.column, what, mend)
    if problem.startswith("mapping values"):
        return _colon(lines, line, column)
    if opened and context.endswith(("an alias", "an anchor", "a tag", "a directive")):
        line, column = opened.line, opened.column
        problem = "found undefined alias"
    if problem in ("found character that cannot start any token", "found undefined alias"):
        return Trouble(line, column, f"a value cannot begin with {lines[line][column : column + 1]}", _QUOTE)
    if problem == "found unknown escape character":
        return Trouble(line, column, "a backslash stands between quotation marks", "Write it twice, or leave it out.")
    if problem == "did not find expected key" and text[:column].strip()[-1:] in tuple("\"']}"):
        what = "words follow where the value has ended"
        mend = r"Put the whole value between one pair of quotation marks, and write one that belongs to it as \"."
        return Trouble(line, column, what, mend)
    if problem == "did not find expected '-' indicator":
        return Trouble(line, column, "this line is no item of the list above it", "Begin it with a hyphen.")
    mend = "Look at this line and the one before it: indentation, colons, quotation marks."
    return Trouble(line, column, f"the front matter cannot be read: {problem}", mend)


def _colon(lines: list[str], line: int, column: int) -> Trouble:
    """A colon where no field can begin: a second one in a value, or a field beneath something that holds none."""
    text = lines[line]
    if ": " in text[:column]:
        return Trouble(line, column, "a second colon stands in this value", _QUOTE)
    if line and ":" not in lines[line - 1]:
        return Trouble(line - 1, 0, "this line is no field", "Write field: value.")
    mend = "Indent it like the field above, or leave that field's line empty behind its colon."
    return Trouble(line, 0, "this line is indented beneath a field that has its value already", mend)
