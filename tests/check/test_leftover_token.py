"""What looks like a token is told only where a reader would see it."""

from pathlib import Path

import pytest

from explainer.check import leftover_token
from tests.check.world import note, sentences


@pytest.mark.parametrize(
    "body",
    [
        "A span `[[`, and ``[[Lindensee]] ` [@``.",
        "```\n[[Lindensee\n{figure:\n```",
        "Words.\n\n    [[indented code",
        "<!-- [[a comment -->",
        "- An item\n\n    goes on with [[Lindensee]].",
        "| A | B |\n|---|---|\n| [[Lindensee\\|it]] | [[Mühlheim]] |",
        "Words[^1].\n\n[^1]: A footnote with [[Lindensee]] and {figure:drawn-2029}.",
        "## A heading with [[Lindensee]]",
        "*[[Lindensee]]* and **{figure:drawn-2029}**.",
        "{figure:drawn-1999} is another rule's.",
        "{figure:drawn-2029 roundly} is another rule's.",
        "[@Bote#p1] is another rule's.",
    ],
)
def test_nothing_is_left_of_these(body: str, tmp_path: Path) -> None:
    """Code is shown as it is written; tokens are read in tables, lists, notes, headings and emphasis."""
    assert sentences(leftover_token, tmp_path, note(body)) == []


def test_the_place_is_that_of_what_was_left(tmp_path: Path) -> None:
    """Tokens that were read, and code, are passed over."""
    body = "`[[` and [[Lindensee]]\nand [[Lindensee\nand [[Mühlheim]]."
    assert sentences(leftover_token, tmp_path, note(body)) == [
        (
            '9:5 body: "[[" would be printed as it stands. Write a link as [[Name]] or [[Name|words]], on one line, '
            "or put it in backticks if it is meant as text."
        )
    ]


def test_a_token_within_html_is_pointed_at(tmp_path: Path) -> None:
    """The same token is read outside of it."""
    body = "[[Lindensee]]\n\n<div>\n[[Lindensee]]\n</div>"
    assert sentences(leftover_token, tmp_path, note(body)) == [
        (
            "11:1 body: [[Lindensee]] would be printed as it stands. "
            "Move it out of the HTML or the link around it: within them it is not read."
        )
    ]
