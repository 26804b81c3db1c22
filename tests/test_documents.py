"""What the documents show works: their examples are built, and their links lead to files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support import ROOT, build, draw, explainer, page

EXAMPLE = re.compile(r"^`(content/[^`]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file's path on a line of its own, and its text in the block that follows."""

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The small site that CONTRIBUTING.md writes."""
    return draw(tmp_path, dict(EXAMPLE.findall(CONTRIBUTING)))


def test_the_examples_are_a_site(example: Path) -> None:
    output = build(example)

    talk = page(output, "talks/2021-05-04")
    assert [link["href"] for link in talk.select(".prose a[href*=figures]")] == ["/repo/figures/crossings-2020/"]
    assert talk.select_one(".prose q").get_text() == "a good start"


def test_the_shown_problem_is_what_that_mistake_brings(example: Path) -> None:
    talk = example / "content/talks/2021-05-04.md"
    talk.write_text(talk.read_text(encoding="utf-8").replace("head: [anna-aue]", "head: [ana-aue]"), encoding="utf-8")

    [problem] = [line for line in explainer(example, "check").out.splitlines() if line.startswith("content/")]

    assert problem in CONTRIBUTING


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "theme/README.md"])
def test_links_lead_to_files(name: str) -> None:
    document = ROOT / name
    links = re.findall(
        r"\]\((?!https?:)([^)#\s]+)[^)]*\)",
        re.sub(r"`[^`\n]+`|^```.*?^```$", "", document.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL),
    )

    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_readme_names_every_command_of_make() -> None:
    commands = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert commands
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [name for name in commands[1].split() if name != "help" and f"`make {name}" not in readme] == []
