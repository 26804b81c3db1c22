"""YAML that does not parse is explained where the mistake is, not where the parser gave up."""

from __future__ import annotations

import pytest
import yaml

from explainer.read.yaml_trouble import explain


@pytest.mark.parametrize(
    ("front", "line", "column", "what"),
    [
        ('title: "Open\nsummary: x\nother: y\n', 0, 7, "the quotation mark that opens here does not close"),
        ("title: A\nsummary: The lake: what\n", 1, 17, "a second colon stands in this value"),
        ("roles:\n  a: 1\n\tb: 2\n", 2, 0, "a tab indents this line"),
        ("agenda: [x, y\ntype: z\n", 0, 8, "the bracket that opens here does not close"),
        ("agenda: {x: 1\ntype: z\n", 0, 8, "the bracket that opens here does not close"),
        ("title: @home\n", 0, 7, "a value cannot begin with @"),
        ("title: *star*\n", 0, 7, "a value cannot begin with *"),
        ("title: &and\ntitle: *other\n", 1, 7, "a value cannot begin with *"),
        ("title: %50\n", 0, 7, "a value cannot begin with %"),
        ("title: `code`\n", 0, 7, "a value cannot begin with `"),
        ('title: "A" b\ntype: z\n', 0, 11, "words follow where the value has ended"),
        ("title: 'it's'\ntype: z\n", 0, 11, "words follow where the value has ended"),
        ("agenda: [x] y\n", 0, 12, "words follow where the value has ended"),
        ("title: A\n  type: z\n", 1, 0, "this line is indented beneath a field that has its value already"),
        ("title\ntype: z\n", 0, 0, "this line is no field"),
        ("- a\ntype: z\n", 1, 0, "this line is no item of the list above it"),
        ('title: "a\\qb"\n', 0, 9, "a backslash stands between quotation marks"),
        ("title: A\nsummary: a\x01b\n", 1, 10, "a control character stands here, which nobody sees"),
    ],
)
def test_the_mistake_behind_the_complaint(front: str, line: int, column: int, what: str) -> None:
    """Lines and columns count from 0."""
    with pytest.raises(yaml.YAMLError) as raised:
        yaml.compose(front, Loader=yaml.CSafeLoader)
    trouble = explain(front, raised.value)
    assert (trouble.line, trouble.column, trouble.what) == (line, column, what)
    assert trouble.mend.endswith((".", '"'))
