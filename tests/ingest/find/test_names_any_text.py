"""Whatever a text holds, what is found in it stands in it, in time that grows with its length."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.ingest.find.names import find_names
from explainer.ingest.languages import rules_of
from tests.ingest.find.names_world import article_of, known, mentions

PIECES = (
    "Nora Vale", "Vale", "Tomás Herrera de Luna", "De Luna", "President", "former", "Mr.", "said", "the", "of", "and",
    "J.", "Jr.", "U.S.", "Marsh", "Elena Marsh", "Foreign Minister", ",", ".", "“", "”", "'s", "’", "-", "–", "(", ")",
    "\n", "# ", "Lake Patrol", "Secretary of State", "de", "al-", "İ", "ß", "é", "\u00a0", "42", "Act", "Anna", "in",
    "A", "O'", "Miss", "Mexico City", "St.", "who", ";",
)  # fmt: skip

TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map(" ".join)


@settings(max_examples=150)
@given(TEXTS, st.sampled_from(("en", "es")))
def test_mentions_stand_in_the_text_in_order_and_people_do_not_overlap(text: str, language: str) -> None:
    article, found = mentions(text, language)
    starts = [each.start for each in found]
    assert starts == sorted(starts)
    people = [each for each in found if each.kind == "person"]
    for each in found:
        words = article.text[each.start : each.end]
        assert words == words.strip() != ""
        assert any(block.start <= each.start < each.end <= block.end for block in article.blocks)
        assert each.name.strip()
        assert each.role is None or each.role in article.text.replace("\n", " ") or each.role in article.text
    for one, other in pairwise(people):
        assert one.end <= other.start


@pytest.mark.parametrize(
    "piece",
    [
        "Nora Vale said that Elena Marsh left. ",
        "Anna ",
        "President ",
        "de la ",
        "A. ",
        "Anna, the deputy ",
        "Department of ",
        "Marsh ",
        ", ",
        "x",
        "Anna-",
        "“",
    ],
)
def test_a_passage_of_any_length_is_read_in_time(piece: str) -> None:
    rules = rules_of("en")

    def spent(length: int) -> float:
        article = article_of(piece * (length // len(piece)))
        known()
        begun = time.process_time()
        find_names(article, rules, known())
        return time.process_time() - begun

    spent(2_000)
    # The least of three: whatever else the machine does can only add to it.
    short, long = (min(spent(length) for _ in range(3)) for length in (25_000, 100_000))
    short = max(short, 0.02)
    assert long < 12 * short


def test_a_list_of_very_many_people_is_read_in_time() -> None:
    letters = "bdfgklmnprst"
    surnames = [f"{a.upper()}o{b}a{c}e{d}" for a in letters for b in letters for c in letters for d in letters]
    article = article_of(" ".join(f"Anna {name} of Peru met {name}." for name in surnames[:4_000]))
    begun = time.process_time()
    found = find_names(article, rules_of("en"), known())
    assert time.process_time() - begun < 8
    assert len(found) > 10_000
