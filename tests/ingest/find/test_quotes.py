"""Quotations are found between their marks, each with its speaker where the text says who that is."""

from __future__ import annotations

from tests.ingest.find.speech_world import said, speakers


def test_a_quotation_is_given_to_whom_the_words_behind_it_name() -> None:
    assert said("“We will meet again,” Deputy Minister Ana Ruiz Peña said. “It is a start.”") == [
        ("We will meet again,", "Ana Ruiz Peña"),
        ("It is a start.", "Ana Ruiz Peña"),
    ]


def test_whoever_hears_it_is_not_the_speaker() -> None:
    assert speakers("Ana Ruiz Peña told Peter Holm on Monday that the steps “were too small.”") == ["Ana Ruiz Peña"]


def test_a_spokesperson_without_a_name_is_the_one_described_before() -> None:
    assert speakers(
        """
        A Foreign Office spokesperson confirmed the visit “to speak of trade.”
        “These visits are routine,” the spokesperson added.
        """
    ) == ["(a Foreign Office spokesperson)", "(a Foreign Office spokesperson)"]


def test_words_in_scare_quotes_are_nobodys() -> None:
    assert speakers("The step was to protest what the ministry said was a wave of “incidents.”") == [None]
