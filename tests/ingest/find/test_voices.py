"""Who stands behind a statement is told clause by clause."""

from __future__ import annotations

from tests.ingest.find.speech_world import voice


def test_a_sentence_without_a_source_is_the_reporters_own() -> None:
    assert voice("Some 300 people crossed the river in May.", "300") == ("reporter", None)


def test_a_named_speaker_stands_behind_what_they_say() -> None:
    assert voice("Ana Ruiz Peña said 300 people crossed the river.", "300") == ("named", "Ana Ruiz Peña")


def test_a_release_stands_behind_its_own_words() -> None:
    head = {"publisher": "U.S. Department of State", "rights": "public-domain"}
    assert voice("The United States will host 300 guests.", "300", **head) == ("document", None)
