"""Every word that notes may use has words of the reader's language."""

from __future__ import annotations

import typing

import pytest

from explainer.model.claim import Attribution, Claim, Qualifier
from explainer.model.figure import Rank
from explainer.model.source import Source
from explainer.model.talk import Outcome, Talk
from explainer.model.term import Term
from explainer.model.translation import fields
from tests.theme import gallery


def words(model: type, field: str) -> tuple[str, ...]:
    """The vocabulary of a field."""
    return typing.get_args(fields(model)[field].kind)


VOCABULARY = {
    "state": words(Talk, "state"),
    "talk_type": words(Talk, "type"),
    "outcome": words(Outcome, "state"),
    "kind": ("source", "talk", "person", "figure", "term", ""),
    "kinds": ("source", "talk", "person", "figure", "term"),
    "event": ("talk", "role", *words(Term, "type")),
    "term_type": ("talk", "role", *words(Term, "type")),
    "source_type": words(Source, "type"),
    "source_types": words(Source, "type"),
    "rights": words(Source, "rights"),
    "text": words(Source, "text"),
    "attribution": typing.get_args(Attribution),
    "qualifier": typing.get_args(Qualifier),
    "agreement": ("same", "rounded", "differs", "not comparable"),
    "standing": words(Claim, "standing"),
    "voice": typing.get_args(Attribution),
    "rank": words(Rank, "order"),
    "when": ("before", "on", "after"),
    "part": ("head", "member"),
    "unit": ("person", "percent", "year", "month", "day", "money:USD", "count/day", "count/month", "count/year"),
}


@pytest.fixture(scope="module")
def macros() -> object:
    env = gallery.environment()
    env.install_gettext_callables(lambda words: f"¡{words}!", lambda one, many, _: f"¡{one}!", newstyle=True)  # type: ignore[attr-defined]
    return env.get_template("parts/vocabulary.html").module


@pytest.mark.parametrize(("macro", "word"), [(macro, word) for macro, known in VOCABULARY.items() for word in known])
def test_word_is_translated(macros: object, macro: str, word: str) -> None:
    assert "¡" in getattr(macros, macro)(word)


def test_a_word_without_a_translation_shows_as_it_is() -> None:
    assert gallery.environment().get_template("parts/vocabulary.html").module.state("adjourned") == "adjourned"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("of", "word", "shown"),
    [("source", "dataset", "Data sets"), ("term", "law", "Laws"), ("talk", "2022", "2022"), ("person", "", "Others")],
)
def test_groups_of_an_index_have_words(of: str, word: str, shown: str) -> None:
    assert gallery.environment().get_template("parts/vocabulary.html").module.group(of, word) == shown  # type: ignore[attr-defined]
