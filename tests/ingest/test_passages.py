"""Passages keep their ids when an article comes again with small corrections."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.ingest.passages import numbered

WORDS = [
    *("talks", "border", "minister", "visa", "record", "embassy", "flights", "sea", "winter", "harbour", "budget"),
    *("union", "signal", "bridge", "oil", "harvest", "court", "student", "nurse", "river", "market", "cable", "tower"),
    *("forest", "garden", "railway", "museum", "island", "letter", "engine"),
]

sentences = st.lists(st.sampled_from(WORDS), min_size=12, max_size=30).map(" ".join)
"""Paragraphs of words that are seldom in the same order."""
articles = st.lists(sentences, min_size=1, max_size=12, unique=True)


def first(paragraphs: list[str]) -> dict[str, str]:
    return dict(zip(numbered(paragraphs, {}), paragraphs, strict=True))


PARAGRAPHS = [
    "The two countries will hold a second round of talks on Tuesday, officials said.",
    "Talks resumed in April, the first in four years.",
    "The deputy minister said the steps were not enough.",
    "A record 220,000 people were stopped at the border in the year.",
]


def test_a_new_article_is_numbered_from_one() -> None:
    assert numbered(PARAGRAPHS, {}) == ("p1", "p2", "p3", "p4")


def test_a_corrected_word_changes_no_id() -> None:
    corrected = [paragraph.replace("second", "third").replace("220,000", "221,000") for paragraph in PARAGRAPHS]
    assert numbered(corrected, first(PARAGRAPHS)) == ("p1", "p2", "p3", "p4")


def test_a_new_paragraph_takes_the_next_number_that_was_never_used() -> None:
    longer = [PARAGRAPHS[0], "Nobody was hurt when the bridge fell into the river.", *PARAGRAPHS[1:]]
    assert numbered(longer, first(PARAGRAPHS)) == ("p1", "p5", "p2", "p3", "p4")


def test_the_id_of_a_paragraph_that_was_taken_out_is_not_given_away() -> None:
    shorter = [*PARAGRAPHS[:3], "Nobody was hurt when the bridge fell into the river."]
    assert numbered(shorter, first(PARAGRAPHS)) == ("p1", "p2", "p3", "p5")


def test_nor_is_one_that_was_taken_out_at_an_earlier_time() -> None:
    longer = [*PARAGRAPHS, "Nobody was hurt when the bridge fell into the river."]
    assert numbered(longer, first(PARAGRAPHS), used=["p7", "p5"]) == ("p1", "p2", "p3", "p4", "p8")


def test_a_paragraph_cut_in_two_keeps_its_id_on_the_longer_part() -> None:
    one = "Officials of both sides met in the old town hall and spoke about visas, flights and fees until the evening."
    other = "They meet again in May."
    before = first([PARAGRAPHS[0], f"{one} {other}", PARAGRAPHS[2]])
    assert numbered([PARAGRAPHS[0], one, other, PARAGRAPHS[2]], before) == ("p1", "p2", "p4", "p3")


def test_odd_quotation_marks_and_spaces_are_no_change() -> None:
    before = first(["He said “it was not enough” in\u00a0May.", "She said “no”."])
    assert numbered(['He said "it was not enough" in May.', 'She said "no".'], before) == ("p1", "p2")


def test_two_that_are_alike_each_find_their_own() -> None:
    before = first(["No comment.", *PARAGRAPHS, "No comment."])
    assert numbered(["No comment.", *PARAGRAPHS, "No comment."], before) == ("p1", "p2", "p3", "p4", "p5", "p6")


@given(articles)
@settings(max_examples=60)
def test_what_is_unchanged_keeps_its_ids(paragraphs: list[str]) -> None:
    assert numbered(paragraphs, first(paragraphs)) == tuple(first(paragraphs))


@given(articles, st.data())
@settings(max_examples=60)
def test_whatever_else_happens_the_others_keep_theirs(paragraphs: list[str], data: st.DataObject) -> None:
    before = first(paragraphs)
    ids = list(before)
    kept, now = {}, list[str]()
    for id, paragraph in before.items():
        what = data.draw(st.sampled_from(["keep", "keep", "edit", "delete", "insert"]))
        if what == "insert":
            now.append(f"Entirely {'xyz ' * data.draw(st.integers(3, 9))}{len(now)}")
        if what == "edit":
            words = paragraph.split()
            words[data.draw(st.integers(0, len(words) - 1))] = "corrected"
            now.append(" ".join(words))
        elif what != "delete":
            kept[len(now)] = id
            now.append(paragraph)
    found = numbered(now, before)
    assert len(set(found)) == len(now)
    assert {index: found[index] for index in kept} == kept
    new = [int(id[1:]) for id in found if id not in ids]
    assert new == list(range(len(ids) + 1, len(ids) + 1 + len(new)))


@given(
    st.lists(st.text(max_size=20), max_size=8), st.dictionaries(st.text(max_size=4), st.text(max_size=20), max_size=8)
)
@settings(max_examples=100)
def test_ids_are_given_once_whatever_was_there_before(paragraphs: list[str], earlier: dict[str, str]) -> None:
    found = numbered(paragraphs, earlier)
    assert len(found) == len(set(found)) == len(paragraphs)
