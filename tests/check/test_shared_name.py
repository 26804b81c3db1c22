"""A name is shared where two notes would be found by it."""

from pathlib import Path

from explainer.check import shared_name
from tests.check.world import sentences


def person(title: str, more: str = "") -> str:
    return f"---\ntitle: {title}\nsummary: Somebody.\n{more}---\n\nWords.\n"


def test_a_translation_may_keep_its_originals_name(tmp_path: Path) -> None:
    """It is the same note."""
    files = {"content/terms/lindensee.de.md": "---\ntitle: Lindensee\nsummary: Ein See.\n---\n\nWörter.\n"}
    assert sentences(shared_name, tmp_path, files) == []


def test_a_translation_may_not_take_anothers(tmp_path: Path) -> None:
    """Links are resolved over all languages."""
    files = {"content/terms/lindensee.de.md": "---\ntitle: Mühlheim\nsummary: Ein See.\n---\n\nWörter.\n"}
    assert sentences(shared_name, tmp_path, files) == [
        (
            '2:8 title: "Mühlheim" is a name of content/terms/muehlheim.md too. '
            "Give one of the two a longer name, so that links know which is meant."
        )
    ]


def test_two_surnames_may_not_both_stand_alone(tmp_path: Path) -> None:
    """Alike but for an accent is alike."""
    files = {
        "content/people/a.md": person("Ida Grün", "surname_alone: true\n"),
        "content/people/b.md": person("Max Grun", "surname_alone: true\n"),
    }
    assert sentences(shared_name, tmp_path, files) == [
        (
            '4:16 surname_alone: "Grun" is a name of content/people/a.md too. '
            "Give one of the two a longer name, so that links know which is meant."
        )
    ]


def test_a_name_twice_in_one_note_is_no_harm(tmp_path: Path) -> None:
    """Spellings without accents fold together anyway."""
    assert sentences(shared_name, tmp_path, {"content/people/a.md": person("Ida Grün", "aliases: [Ida Grun]\n")}) == []
