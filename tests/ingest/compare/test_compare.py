"""An article is held against the notes: the same talks, numbers that agree or do not, a story told again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.ingest.article import Article
from explainer.ingest.compare import compare
from explainer.ingest.findings import Attributed, Findings, FoundFigure, FoundTalk, Relation, Span
from explainer.ingest.known import Known
from tests.check.world import site_of
from tests.ingest.find.talk_world import article_of

STORY = """
    ---
    title: "Lake Gazette, December 3, 2029: the ferry sails"
    summary: A story of the ferry.
    type: article
    publisher: Lake Gazette
    published: 2029-12-03
    url: https://www.example.org/2029/12/ferry-to-sail-again-from-elm-harbour/?ref=home
    rights: restricted
    text: digest
    ---

    The ferry "will sail again," the harbour said, after "two long years" on land. {#p1}

    Nobody had "asked for a refund" in "all that time." {#p2}
"""

BOATS = """
    ---
    title: Boats on the Lindensee, 2028
    summary: How many boats were registered.
    value: 2048
    unit: count
    counts: boats registered on the lake
    scope: term:lindensee
    period: 2028
    source: gauge-muehlheim#p2
    reported:
      - {value: 1900, source: "bote-2029-05-04#p3", attribution: reporter}
    ---

    Words.
"""


def known(folder: Path) -> Known:
    """The good site with a story and a figure more."""
    return Known.of(site_of(folder, {"content/sources/gazette.md": STORY, "content/figures/boats.md": BOATS}))


def article(
    text: str, title: str = "Words", publisher: str = "", url: str = "", published: str = "2029-05-04"
) -> Article:
    """An article of these lines."""
    found = article_of(text, published)
    return replace(found, head=replace(found.head, title=title, publisher=publisher, url=url))


def talk(text: str, **fields: object) -> FoundTalk:
    """The talks of which a text speaks at its beginning."""
    given_fields = {
        "date": "2029-05-03",
        "place": "Mühlheim",
        "parties": ("oberland", "muehltal", "seemark"),
        "heads": {},
        "state": "announced",
        **fields,
    }
    return FoundTalk(0, len(text), mentions=(Span(0, len(text)),), **given_fields)  # type: ignore[arg-type]


def figure(text: str, words: str, **fields: object) -> FoundFigure:
    """A number where these words stand."""
    start = text.index(words)
    given_fields = {
        "unit": "count",
        "counts": "boats",
        "scope": "Lindensee",
        "period": "2028",
        "qualifiers": (),
        **fields,
    }
    return FoundFigure(start, start + len(words), attribution=Attributed("reporter"), **given_fields)  # type: ignore[arg-type]


def told(relations: tuple[Relation, ...]) -> list[tuple[str, str, str]]:
    """Kind, with what, and why."""
    return [(relation.kind, relation.with_, relation.because) for relation in relations]


@pytest.mark.parametrize(
    ("fields", "ref", "relations"),
    [
        (
            {},
            "talk:2029-05-03",
            [
                (
                    "same-talk",
                    "announced → held: the article has the talks as announced, the note as held.",
                )
            ],
        ),
        (
            {"date": "2029-05", "place": None, "state": "held"},
            "talk:2029-05-03",
            [("same-talk", "Both say that the talks of 2029-05-03 were held.")],
        ),
        (
            {"date": "2029-05-04", "state": "held"},
            "talk:2029-05-03",
            [
                ("same-talk", "Both say that the talks of 2029-05-03 were held."),
                ("conflict", "The article dates the talks 2029-05-04, the note 2029-05-03."),
            ],
        ),
        (
            {"place": "Arlac", "state": "held"},
            "talk:2029-05-03",
            [
                ("same-talk", "Both say that the talks of 2029-05-03 were held."),
                ("conflict", "The article has the talks in Arlac, the note in Mühlheim."),
            ],
        ),
        (
            {"state": "held", "heads": {"seemark": ("Anton Grüb",), "oberland": ("Käthe von der Aue",)}},
            "talk:2029-05-03",
            [
                ("same-talk", "Both say that the talks of 2029-05-03 were held."),
                ("conflict", "The article names Anton Grüb at the head of seemark, the note Zoé d’Arlac."),
            ],
        ),
        ({"date": "2029-06-03"}, None, []),
        ({"date": "2029-05", "place": "Arlac"}, None, []),
        ({"parties": ("oberland", "Kenya")}, None, []),
        ({"date": "2029-05-04", "place": None}, None, []),
    ],
)
def test_talks_that_a_note_tells_of(
    tmp_path: Path, fields: dict[str, object], ref: str | None, relations: list[tuple[str, str]]
) -> None:
    text = "The three valleys are to meet."
    found = compare(Findings(talks=(talk(text, **fields),)), article(text), known(tmp_path))
    assert (str(found.talks[0].ref) if found.talks[0].ref else None) == ref
    assert [(relation.kind, relation.because) for relation in found.relations] == relations


def test_other_talks_on_the_next_day_are_not_those_of_the_note(tmp_path: Path) -> None:
    text = "The three valleys met, and met once more."
    both = (talk(text, state="held"), talk(text, date="2029-05-04", state="held"))
    found = compare(Findings(talks=both), article(text), known(tmp_path))
    assert [str(each.ref) for each in found.talks] == ["talk:2029-05-03", "None"]
    assert [relation.kind for relation in found.relations] == ["same-talk"]


@pytest.mark.parametrize(
    ("value", "fields", "ref", "relations"),
    [
        (
            2048,
            {},
            "figure:boats",
            [
                ("agree", "figure:boats", "Both say 2,048."),
                (
                    "conflict",
                    "figure:boats#bote-2029-05-04#p3",
                    "2,048 here and 1,900 in bote-2029-05-04#p3 cannot both be right.",
                ),
            ],
        ),
        (
            2000,
            {"qualifiers": ("more than",)},
            "figure:boats",
            [
                ("agree-rounded", "figure:boats", "2,000 is 2,048 rounded to thousands."),
                (
                    "conflict",
                    "figure:boats#bote-2029-05-04#p3",
                    "2,000 here and 1,900 in bote-2029-05-04#p3 cannot both be right.",
                ),
            ],
        ),
        (
            2040,
            {"qualifiers": ("more than",)},
            "figure:boats",
            [
                ("agree-rounded", "figure:boats", "2,040 leaves room for 2,048."),
                (
                    "conflict",
                    "figure:boats#bote-2029-05-04#p3",
                    "2,040 here and 1,900 in bote-2029-05-04#p3 cannot both be right.",
                ),
            ],
        ),
        (
            2100,
            {},
            "figure:boats",
            [
                ("conflict", "figure:boats", "The article says 2,100, the site 2,048, of the same thing."),
                (
                    "conflict",
                    "figure:boats#bote-2029-05-04#p3",
                    "2,100 here and 1,900 in bote-2029-05-04#p3 cannot both be right.",
                ),
            ],
        ),
        (2048, {"period": "2027"}, None, []),
        (2048, {"counts": "fish"}, None, []),
        (2048, {"unit": "percent"}, None, []),
    ],
)
def test_numbers_that_report_a_figure(
    tmp_path: Path, value: int, fields: dict[str, object], ref: str | None, relations: list[tuple[str, str, str]]
) -> None:
    text = f"On the Lindensee {value:,} {fields.get('counts', 'boats')} were registered in 2028."
    found = figure(text, f"{value:,}", value=Decimal(value), **fields)
    compared = compare(Findings(figures=(found,)), article(text), known(tmp_path))
    assert (str(compared.figures[0].ref) if compared.figures[0].ref else None) == ref
    assert told(compared.relations) == relations


def test_a_fiscal_year_is_the_one_of_the_settings(tmp_path: Path) -> None:
    boats = BOATS.replace("period: 2028", "period: 2027-10-01/2028-09-30")
    here = Known.of(site_of(tmp_path, {"content/figures/boats.md": boats}, fiscal_year_start=(10, 1)))
    text = "On the Lindensee 2,048 boats were registered in {}2028."
    for words, refs in (("fiscal ", ["figure:boats"]), ("", [])):
        said = text.format(words)
        found = compare(Findings(figures=(figure(said, "2,048", value=Decimal(2048)),)), article(said), here)
        assert [str(each.ref) for each in found.figures if each.ref] == refs


def test_a_number_without_the_figures_scope_is_no_report_of_it(tmp_path: Path) -> None:
    text = "On the sea 2,048 boats were registered in 2028."
    found = figure(text, "2,048", value=Decimal(2048), scope="the sea")
    assert compare(Findings(figures=(found,)), article(text), known(tmp_path)).figures[0].ref is None


QUOTING = "“Will sail again,” they said after “two long years”; nobody “asked for a refund”, in “all that time”."


@pytest.mark.parametrize(
    ("written", "because"),
    [
        (
            {"text": "Words.", "url": "http://example.org/2029/12/ferry-to-sail-again-from-elm-harbour"},
            "It has the same address; it is a copy of that story: part_of: gazette.",
        ),
        (
            {"text": QUOTING, "publisher": "Lake Gazette", "published": "2029-12-03"},
            "4 of the 4 quotations of its digest stand in the article; it is the same source.",
        ),
        (
            {"text": QUOTING, "publisher": "The Morning", "published": "2029-12-04"},
            "4 of the 4 quotations of its digest stand in the article; it is a copy of that story: part_of: gazette.",
        ),
        (
            {"text": "Words.", "title": "Ferry to sail again from Elm harbour", "published": "2029-12-04"},
            "It has the same title, of the same days; it is the same source.",
        ),
    ],
)
def test_a_known_story_is_known_again(tmp_path: Path, written: dict[str, str], because: str) -> None:
    found = compare(Findings(), article(**written), known(tmp_path))
    assert told(found.relations) == [("copy", "source:gazette", because)]


@pytest.mark.parametrize(
    "written",
    [
        {"text": "They “will sail again,” he said.", "publisher": "Lake Gazette", "published": "2029-12-03"},
        {"text": "Words.", "title": "Ferry to sail again from Elm harbour", "published": "2030-12-04"},
        {"text": "Words.", "url": "https://example.org/2029/12/another-story-of-the-lake"},
        {"text": "Words.", "url": "https://["},
    ],
)
def test_another_story_is_none_that_is_known(tmp_path: Path, written: dict[str, str]) -> None:
    assert compare(Findings(), article(**written), known(tmp_path)).relations == ()


def test_an_original_that_is_here_tells_a_copy_by_its_words(tmp_path: Path) -> None:
    words = " ".join(f"word{number}" for number in range(60))
    files = {"content/sources/gazette.md": STORY}
    site = site_of(tmp_path, files)
    here = Known.of(replace(site, originals={"gazette": words}))
    found = compare(Findings(), article(words.replace("word30", "other")), here)
    assert [relation.with_ for relation in found.relations] == ["source:gazette"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    st.decimals(allow_nan=False, allow_infinity=False),
    st.text(max_size=30),
    st.sampled_from(("2028", "2028-01/2028-12", "P4Y", "no date", None)),
    st.sampled_from(("count", "person", "ordinal", "percent", "")),
)
def test_nothing_found_stops_a_comparison(
    tmp_path_factory: pytest.TempPathFactory, value: Decimal, words: str, period: str | None, unit: str
) -> None:
    text = f"On the Lindensee {words} boats."
    here = known(tmp_path_factory.mktemp("site"))
    number = figure(text, text, value=value, counts=words, period=period, unit=unit)
    round_ = talk(text, date=period, place=words or None)
    found = compare(Findings(figures=(number,), talks=(round_,)), article(text, title=words, url=words), here)
    assert len(found.figures) == len(found.talks) == 1
