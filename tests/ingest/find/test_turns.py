"""In a transcript whoever speaks is named at the head of a turn, and stands behind its numbers."""

from __future__ import annotations

from explainer.ingest.article import Article
from explainer.ingest.find import find
from explainer.ingest.given import Given
from explainer.ingest.reading import read_article
from tests.ingest.find.names_world import known

BRIEFING = """Lake Briefing

Joe Brandt, Department Spokesperson

May 14, 2030

MR BRANDT: Good afternoon. We counted 300 boats.

They came from the north.

QUESTION: Were there not 500 boats?

MR BRANDT: No. The police said there were 400 boats.

DEPUTY DIRECTOR SOTO: I counted 200 boats.
"""


def _article(text: str) -> Article:
    return read_article(Given(text.encode(), "briefing.txt"))


def test_whoever_speaks_is_mentioned_at_each_turn() -> None:
    article = _article(BRIEFING)
    people = [each for each in find(article, known()).mentions if each.name == "Joe Brandt"][1:]
    assert [(article.text[each.start : each.end], each.name, str(each.ref)) for each in people] == [
        ("BRANDT", "Joe Brandt", "person:joe-brandt"),
        ("BRANDT", "Joe Brandt", "person:joe-brandt"),
    ]


def test_the_speaker_of_a_turn_stands_behind_its_numbers() -> None:
    figures = find(_article(BRIEFING), known()).figures
    assert [(int(each.value), each.attribution.level, each.attribution.name) for each in figures] == [
        (300, "named", "Joe Brandt"),
        (500, "unnamed", "question"),
        (400, "unnamed", "the police"),
        (200, "named", "DEPUTY DIRECTOR SOTO"),
    ]


def test_two_labels_make_no_transcript() -> None:
    text = "Lake news\n\nMR BRANDT: We counted 300 boats.\n\nANOTHER: We counted 400 boats.\n"
    assert {each.attribution.level for each in find(_article(text), known()).figures} == {"reporter"}
