"""Raw HTML is whole: what is opened is closed, and in order."""

from pathlib import Path

import pytest

from explainer.check import unclosed_html
from tests.check.world import note, sentences


@pytest.mark.parametrize(
    "body",
    [
        "<details><summary>More</summary>\n\nWords.\n\n</details>",
        "A line<br>and *one* <b>more</b> <img src='../images/lindensee.svg' alt='x'/>.",
        "`<div>` and\n\n```\n<details>\n```",
        "See <https://example.org/> and <a@example.org>; 3 < 4 and 5 > 2.",
        "<p>Words.\n\n<hr>\n\n<ul><li>One<li>Two</ul>",
        "<!-- <div> -->",
        "<DIV>\nWords.\n</div>",
    ],
)
def test_these_are_whole(body: str, tmp_path: Path) -> None:
    assert sentences(unclosed_html, tmp_path, note(body)) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "<details><summary>More</summary>\n\nWords.",
            [
                (
                    "8:1 body: <details> is not closed. "
                    "End it with </details>: until then a browser takes what follows as part of it."
                )
            ],
        ),
        (
            "Some <b>words <i>here</b>.",
            ["8:15 body: <i> is not closed. End it with </i>: until then a browser takes what follows as part of it."],
        ),
        ("Words.</div>", ["8:7 body: </div> closes nothing. Begin it with <div>, or leave it out."]),
    ],
)
def test_these_are_not(body: str, found: list[str], tmp_path: Path) -> None:
    assert sentences(unclosed_html, tmp_path, note(body)) == found
