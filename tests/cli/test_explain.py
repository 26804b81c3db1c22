"""An editor who meets an id asks what it means."""

from __future__ import annotations

from pathlib import Path

from explainer.rules import rules
from tests.support import explainer


def test_a_check_is_explained_with_its_examples(tmp_path: Path) -> None:
    """In any folder, and however the id is written."""
    answer = explainer(tmp_path, "explain", "ex112")

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "EX112 unknown passage\n"
        "\n"
        "A citation names a passage that its source has.\n"
        "\n"
        "Passes: `[@gazette-2021-05-04#p2]`, where a paragraph of that source ends in {#p2}.\n"
        "Fails:  `[@gazette-2021-05-04#p9]`, where the last one is p3.\n"
        "\n"
        "Each finding is an error: the site is not built.\n"
    )


def test_what_reading_asks_is_explained_too(tmp_path: Path) -> None:
    answer = explainer(tmp_path, "explain", "EX006")

    assert answer.out == (
        "EX006 vocabulary\n"
        "\n"
        "A field with a vocabulary holds one of its words.\n"
        "\n"
        "Passes: `state: held`.\n"
        "Fails:  `state: hold`.\n"
        "\n"
        "Each finding is an error: the site is not built.\n"
    )


def test_all_checks_are_listed(tmp_path: Path) -> None:
    answer = explainer(tmp_path, "explain")

    lines = answer.out.splitlines()
    assert answer.code == 0
    assert [line[:5] for line in lines] == [rule.id for rule in rules()]
    assert lines[5] == "EX006  error    A field with a vocabulary holds one of its words."


def test_an_unknown_check(tmp_path: Path) -> None:
    answer = explainer(tmp_path, "explain", "EX1122")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[-1] == (
        "Error: There is no check EX1122. Did you mean EX112? To see all of them: explainer explain."
    )
