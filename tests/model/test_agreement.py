"""How many sources report a figure and whether they agree: copies are one source, and what was withdrawn is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.model.agreement import agreement_of, told
from explainer.model.figure import Figure
from explainer.model.locale import Locale
from explainer.model.provenance import provenance_of
from explainer.model.refs import Ref
from explainer.model.site import Site
from tests.check.world import site_of

SOURCES = {
    "gauge": "publisher: Water Board\npublished: 2030-01-05\n",
    "bote": "publisher: Seemark Bote\n",
    "tagblatt": "publisher: Tagblatt\npart_of: bote\n",
    "kurier": "publisher: Kurier\npart_of: tagblatt\n",
    "courier": "publisher: Courier\n",
    "almanac": "publisher: Almanac\nstanding: withdrawn\n",
}


def site_with(folder: Path, more: str) -> Site:
    """Sources of all sorts and one figure of 1,000, of which the rest says who else reports it."""
    notes = {
        f"content/sources/{id}.md": f"---\ntitle: The {id}\nsummary: What it says.\ntype: article\n"
        f"accessed: 2031-02-01\nrights: restricted\n{fields}---\n\nA thousand and four. {{#p1}}\n"
        for id, fields in SOURCES.items()
    }
    front = "title: Water drawn\nsummary: How much.\nunit: count\ncounts: cubic metres\nscope: the lake\nperiod: 2029\n"
    notes["content/figures/drawn.md"] = f"---\n{front}{more}---\n\nWords.\n"
    return site_of(folder, notes)


def figure_of(site: Site) -> Figure:
    figure = site.notes[Ref("figure", "drawn")]
    assert isinstance(figure, Figure)
    return figure


def report(source: str, value: int, more: str = "") -> str:
    return f'  - {{value: {value}, source: "{source}#p1", attribution: reporter{more}}}\n'


OWN = "value: 1004\nsource: gauge#p1\n"
BOTE = "Seemark Bote, published May 4, 2029"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (OWN, "One source"),
        (OWN + "reported:\n" + report("bote", 1004), "Two sources; they agree"),
        (OWN + "reported:\n" + report("bote", 1000), "Two sources; they agree by rounding"),
        (
            OWN + "reported:\n" + report("bote", 1000) + report("tagblatt", 1000) + report("kurier", 1000),
            "Two sources; they agree by rounding",
        ),
        (
            OWN + "reported:\n" + report("bote", 1000) + report("courier", 1004, ", counts: buckets"),
            "Three sources; they agree by rounding, one counts something else",
        ),
        (
            OWN + "reported:\n" + report("bote", 1004) + report("courier", 1100),
            "Three sources; two agree, one differs",
        ),
        (
            OWN
            + "reported:\n"
            + report("courier", 1100)
            + "resolution: {use: 1004, because: Why., source: gauge#p1}\n",
            "Two sources; one differed and was settled",
        ),
        (
            OWN + "reported:\n" + report("bote", 1004, ", period: 2028") + report("courier", 1004, ", period: 2027"),
            "Three sources; two cannot be compared",
        ),
        (
            OWN + "reported:\n" + report("bote", 5000, ", counts: buckets"),
            "Two sources; one counts something else",
        ),
        (OWN + "reported:\n" + report("gauge", 1100), "One source; it gives more than one value"),
        (OWN + "reported:\n" + report("almanac", 1100), "One source"),
        (OWN + "reported:\n" + report("bote", 1100, ", standing: superseded"), "One source"),
        ("derived: figure:drawn-2028 - 246\n", ""),
        ("derived: figure:drawn-2028 - 246\nreported:\n" + report("bote", 1000), "One report; it agrees by rounding"),
        ("derived: figure:drawn-2028 - 246\nreported:\n" + report("bote", 1100), "One report; it differs"),
    ],
)
def test_reports_are_counted_by_story_and_set_against_our_number(more: str, words: str, tmp_path: Path) -> None:
    site = site_with(tmp_path, more)
    assert told(agreement_of(site, figure_of(site)), Locale("en")) == words


def test_the_words_are_those_of_the_readers_language(tmp_path: Path) -> None:
    spanish = Locale("es", lambda words: f"¡{words}", lambda one, many, number: f"¡{one if number == 1 else many}")
    site = site_with(tmp_path, OWN + "reported:\n" + report("bote", 1000))
    assert told(agreement_of(site, figure_of(site)), spanish) == "¡dos sources; ¡they agree by rounding"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (OWN, "Water Board, published January 5, 2030. In the reporter’s own voice. One source."),
        (OWN + "as_of: 2029-12-31\n", "Water Board, as of December 31, 2029. In the reporter’s own voice. One source."),
        (
            "value: 1004\nsource: bote#p1\n",
            "Seemark Bote, read on February 1, 2031. In the reporter’s own voice. One source.",
        ),
        (
            "value: 1004\nsource: bote-2029-05-04#p4\n",
            f"{BOTE}. Said by an unnamed speaker: an aide to the Mühltaler delegation. One source.",
        ),
        (
            "value: 1004\nsource: bote-2029-05-04#p2\n",
            f"{BOTE}. Said by a named speaker: Käthe von der Aue. One source.",
        ),
        ("derived: figure:drawn-2028 - 246\n", "Worked out from numbers of Water Board of the Three Valleys."),
    ],
)
def test_what_stands_beside_a_number(more: str, words: str, tmp_path: Path) -> None:
    site = site_with(tmp_path, more)
    assert str(provenance_of(site, figure_of(site), Locale("en"))) == words


def test_a_card_repeats_neither_source_nor_day(tmp_path: Path) -> None:
    figure = figure_of(site := site_with(tmp_path, OWN + "as_of: 2029-12-31\n"))
    assert provenance_of(site, figure, Locale("en")).beyond(figure) == "In the reporter’s own voice. One source."
