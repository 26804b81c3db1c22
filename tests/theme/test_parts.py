"""Parts with more than one look: what is folded, what is told once, and in which language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from markupsafe import Markup

from explainer.render.views import (
    Column,
    DateView,
    Entry,
    Link,
    Mention,
    Preview,
    RankView,
    Same,
    SeriesView,
    SourceNote,
)
from tests.theme import gallery, samples

MAY = DateView("May 4, 2029", "2029-05-04", is_day=True)


def part(name: str) -> Any:
    return gallery.environment().get_template(f"parts/{name}.html").module


def soup(html: object) -> BeautifulSoup:
    return BeautifulSoup(str(html), "lxml")


def words(html: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(one.get_text().split()) for one in html.select(selector)]


def mention(page: int, sentence: str = "It links here.") -> Mention:
    return Mention(Link(f"Page {page}", f"/page-{page}/", "term"), Markup(sentence))


@pytest.mark.parametrize(("pages", "shown", "folded"), [(10, 10, []), (11, 8, ["3 more"]), (40, 8, ["32 more"])])
def test_a_long_list_of_mentions_is_folded_behind_its_beginning(pages: int, shown: int, folded: list[str]) -> None:
    html = soup(part("mentions").mentions([mention(page) for page in range(pages)]))
    assert len(html.select("li")) == pages
    assert len(html.select("section > ul > li")) == shown
    assert words(html, "summary") == folded


def test_a_page_with_several_sentences_is_named_once() -> None:
    html = soup(part("mentions").mention_list([mention(1, "One."), mention(1, "Two."), mention(2, "Three.")]))
    assert words(html, "p") == ["Page 1 Term", "One.", "Two.", "Page 2 Term", "Three."]


@pytest.mark.parametrize(
    ("title", "published", "note"),
    [
        ("Bote, May 4, 2029: talks due", MAY, "Bote, May 4, 2029: talks due, passage 3. Stated in the document."),
        ("Talks due", MAY, "Talks due. Bote, May 4, 2029, passage 3. Stated in the document."),
        ("Talks due in the U.S.", MAY, "Talks due in the U.S. Bote, May 4, 2029, passage 3. Stated in the document."),
        ("Bote on talks", None, "Bote on talks. Bote, date not seen, passage 3. Stated in the document."),
    ],
)
def test_a_note_repeats_nothing_that_a_sources_title_begins_with(
    title: str, published: DateView | None, note: str
) -> None:
    source = Link(title, "/bote/", "source")
    html = part("notes").notes(
        [SourceNote(1, source, "Bote", published, "p3", "/bote/#p3", "document", None, "", "", ())]
    )
    assert words(soup(html), "li") == [note]


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        (2, ["The highest among Level 0, Level 1, from May 4, 2029"]),
        (11, ["The highest among 11 figures, from May 4, 2029"]),
    ],
)
def test_a_record_among_many_figures_folds_them(figures: int, told: list[str]) -> None:
    among = tuple(Link(f"Level {number}", f"/level-{number}/", "figure") for number in range(figures))
    html = soup(part("standing_out").ranked(RankView("highest", among, MAY, None)))
    assert (words(html, "summary") or words(html, "body")) == told
    assert len(html.select("a")) == figures


@pytest.mark.parametrize(("rows", "folded"), [(30, []), (31, ["31 rows"])])
def test_a_long_series_is_folded(rows: int, folded: list[str]) -> None:
    columns = (Column("year", "Year", False), Column("level", "Level", True))
    view = SeriesView(columns, tuple((str(row), "5") for row in range(rows)), (), -1, "/level.csv", None, "")
    html = soup(part("series").series(view, "Level"))
    assert words(html, "summary") == folded
    assert len(html.select("tbody tr")) == rows


def test_words_of_a_table_say_their_language() -> None:
    view = SeriesView(
        (Column("year", "Year", False), Column("what", "What", False, "en")),
        (("2029", "measured"), ("2030", "reckoned")),
        (Same(Column("place", "Place", False, "en"), "the weir"), Same(Column("gauge", "Gauge", True), "4")),
        -1,
        "/level.csv",
        None,
        "",
    )
    html = soup(part("series").series(view, "Level"))
    assert words(html, "[lang=en]") == ["measured", "reckoned", "the weir"]
    assert words(html, ".series-foot p")[0] == "In every row: Place: the weir; Gauge: 4."


def test_a_preview_in_another_language_says_which() -> None:
    link = Link("Wasserrat", "/wasserrat/", "term", "Der Rat der Täler.", lang="de")
    html = soup(part("previews").preview(Preview(link, "/wasserrat/")))
    assert words(html, "[lang=de]") == ["Wasserrat", "Der Rat der Täler."]


@pytest.mark.parametrize(
    ("kind", "title", "date", "told"),
    [
        ("talk", "Talks on the weir, May 4, 2029", MAY, ["May 4, 2029"]),
        ("talk", "Talks on the weir, May 2029", DateView("May 2029", "2029-05"), []),
        ("source", "Bote, May 4, 2029: talks due", MAY, ["Bote", "May 4, 2029"]),
        ("source", "A readout of the talks of May 4, 2029", MAY, []),
    ],
)
def test_narrow_lists_leave_out_what_a_title_tells_of_the_same_thing(
    kind: str, title: str, date: DateView, told: list[str]
) -> None:
    link = Link(title, "/it/", kind)
    entry = Entry(link=link, group="", choices=(), key="", date=date, state="held", type="article", publisher="Bote")
    cells = part("index_table").cells(entry, kind)
    assert words(soup(f"<table><tr>{cells}</tr></table>"), "td.told") == told


@pytest.mark.parametrize(
    ("title", "publisher", "told"),
    [
        ("The gauge", "Water Board", "Source: The gauge, Water Board."),
        ("The gauge", "Water Board of the U.S.", "Source: The gauge, Water Board of the U.S."),
        ("The U.S.", "U.S.", "Source: The U.S."),
    ],
)
def test_a_card_ends_in_one_full_stop(title: str, publisher: str, told: str) -> None:
    source = Link(title, "/gauge/", "source")
    card = replace(samples.CARD, as_of=None, source=source, publisher=publisher, provenance="")
    assert words(soup(part("figure_card").figure_card(card)), ".figure-card-source") == [told]
