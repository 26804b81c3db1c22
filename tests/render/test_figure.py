"""A figure's page: the number, what it counts, who reported it as what, and the numbers around it."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from explainer.model.figure import Figure
from explainer.model.locale import Locale
from explainer.model.refs import Ref
from explainer.render.edition import Edition
from explainer.render.figure import figure_view
from tests import support
from tests.check.world import site_of
from tests.link.world import links
from tests.render.world import items, plain, section


@pytest.fixture
def figure(output: Path) -> BeautifulSoup:
    return support.page(output, "figures/crossings-2021")


def test_the_number_stands_large_in_words_and_with_its_qualifiers(figure: BeautifulSoup) -> None:
    [large] = figure.select(".number-large")
    assert [data["value"] for data in large.select("data")] == ["220908"]
    assert items(large, "p") == [
        "220,9081",
        "crossings",
        "In words: two hundred and twenty thousand, nine hundred and eight",
        "a record",
    ]


def test_the_facts_say_how_to_read_it(figure: BeautifulSoup) -> None:
    facts = section(figure, "part-facts")
    assert dict(zip(items(facts, "dt"), items(facts, "dd"), strict=True)) == {
        "Counts": "crossings",
        "Does not count": "people",
        "Scope": "Coast",
        "Period": "October 1, 2020 to September 30, 2021",
        "As of": "March 5, 2022",
        "Source": "Register of crossings1",
        "Its sources": "Three sources; two agree by rounding, one differs",
    }


def test_each_report_says_who_as_what_and_how_it_agrees(figure: BeautifulSoup) -> None:
    claims = section(figure, "part-reported").select("li")
    assert [plain(claim.select(".claim-value")[0]) for claim in claims] == [
        "221,0002",
        "220,0003",
        "300,0004",
        "224,6075",
    ]
    assert [items(claim, ".claim-words p") for claim in claims] == [
        [
            "The same, rounded nearly",
            "220,908 is nearly 221,000.",
            "crossings · Coast · October 1, 2020 to September 30, 2021",
            "Talks go on, The Tribune, January 20, 2021, passage 2. Said by an unnamed speaker: an aide to the envoy.",
        ],
        [
            "The same, rounded",
            "220,000 counts people, while 220,908 counts crossings; the numbers agree.",
            "people · Coast · October 1, 2020 to September 30, 2021",
            "Talks go on, The Tribune, January 20, 2021, passage 3. In the reporter’s own voice.",
        ],
        [
            "Differs",
            "300,000 differs from 220,908 by 79,092.",
            "crossings · Coast · October 1, 2020 to September 30, 2021",
            "The Gazette, 5 May 2021, The Gazette, May 5, 2021, passage 1. Said by a named speaker: Ana Aue.",
        ],
        [
            "Not the same thing",
            "Another scope: cannot be compared.",
            "crossings · the whole country · October 1, 2020 to September 30, 2021",
            "Register of crossings, The Gazette, date not seen, passage 2. Stated in the document.",
        ],
    ]


def test_a_comparison_says_how_many_times_and_how_much_more(figure: BeautifulSoup) -> None:
    assert items(section(figure, "part-compared"), "p") == [
        "38,674",
        "Crossings in 2020",
        "crossings · Coast · October 1, 2019 to September 30, 2020",
        "220,908 is 5.7 times as much.",
        "Change from it to this figure: +471%.",
    ]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("1000", ("1,250", "1.25", "−20%")),
        ("1", ("1,250", "1,250", "−99.9%")),
        ("1250", ("", "", "0%")),
    ],
)
def test_a_comparison_never_says_how_many_times_less(tmp_path: Path, value: str, told: tuple[str, ...]) -> None:
    site = site_of(tmp_path, {})
    note = site.notes[Ref("figure", "drawn-2029")]
    assert isinstance(note, Figure)
    changed = note.model_copy(update={"value": Decimal(value)})
    edition = Edition(replace(site, notes={**site.notes, note.ref: changed}), Locale("en"))
    [comparison] = figure_view(edition, changed).comparisons
    assert (comparison.larger, comparison.ratio, comparison.change) == told


def test_the_series_is_a_table_of_what_tells_its_rows_apart_with_its_own_marked(
    figure: BeautifulSoup, output: Path
) -> None:
    series = section(figure, "part-series")
    assert [items(row, "th, td") for row in series.select("tr")] == [
        ["year", "On the coast", "Elsewhere"],
        ["2020", "38,674", "11"],
        ["2021 this figure", "220,908", "3,699"],
        ["2022", "", "4,000.5"],
    ]
    assert [plain(row.select("th")[0]) for row in series.select('tr[aria-current="true"]')] == ["2021 this figure"]
    foot = series.select(".series-foot")[0]
    assert items(foot, "p") == [
        "In every row: Counted as: crossing.",
        "Before comparing: The year ends in September.",
        "Source: Register of crossings · Download as CSV",
    ]
    assert links(foot)[1] == ("Download as CSV", "data/crossings.csv")
    assert (output / "data" / "crossings.csv").read_bytes().startswith(b"year,kind,coast,elsewhere\n2020,")


def test_a_derived_figure_shows_its_formula_and_its_inputs(output: Path) -> None:
    rise = support.page(output, "figures/rise-2021")
    assert items(rise, ".number-value") == ["471%"]
    derived = section(rise, "part-derived")
    assert items(derived, ".formula") == ["(Crossings in 2021 − Crossings in 2020) ÷ Crossings in 2020"]
    assert items(derived, ".figure-card-title") == ["Crossings in 2021", "Crossings in 2020"]


def test_every_page_that_uses_it_is_listed_as_a_token_an_input_a_comparison_or_on_the_home_page(
    figure: BeautifulSoup, output: Path
) -> None:
    other = support.page(output, "figures/crossings-2020")
    assert items(figure, ".mentions .mention-page a") == ["Second round", "Rise in 2021", "The talks of the two sides"]
    assert items(other, ".mentions .mention-page a") == ["Second round", "Crossings in 2021", "Rise in 2021", "About"]
    assert plain(other.select(".mention-sentence")[0]) == "There had been 220,908 crossings, 471% more."


def test_a_correction_says_what_it_was_what_it_is_and_why(figure: BeautifulSoup) -> None:
    corrections = section(figure, "part-corrections")
    assert items(corrections, "dd") == ["220900", "220908", "The register counts to the last one."]
    assert [time["datetime"] for time in corrections.select("time")] == ["2031-03-04"]


def test_the_own_number_in_the_text_is_no_link(figure: BeautifulSoup) -> None:
    assert str(figure.select(".prose p")[0]) == '<p>As a number: <data value="220908">220,908</data>.</p>'
