"""What a page names comes along with it in a few words, for the cards beside its links and for paper."""

from pathlib import Path

import pytest
from bs4 import Tag

from tests import support
from tests.render import world


def words(element: Tag) -> str:
    """An element's words on one line; the whole list is hidden until it is asked for."""
    return " ".join(element.get_text().split())


def previews(output: Path, path: str) -> dict[str, Tag]:
    """The previews of a page by title, in order."""
    items = support.page(output, path).select(".previews li")
    return {words(title): item for item in items for title in item.select(".preview-title")}


def shown(item: Tag) -> list[str]:
    """What a preview says beneath its title."""
    return [words(line) for line in item.select("p:not(.preview-title)")]


def test_they_are_of_all_that_text_and_facts_name_in_words_once_and_by_title(output: Path) -> None:
    found = previews(output, "talks/2021-01-20")
    assert list(found) == ["Accords", "Ana Aue", "First round", "Harbour", "José O’Brien", "Raúl Brenn", "Rounds"]


def test_a_person_has_the_role_of_the_pages_own_day(output: Path) -> None:
    roles = {path: shown(previews(output, path)["Ana Aue"])[0] for path in ("talks/2017-04-20", "talks/2021-01-20")}
    assert roles == {"talks/2017-04-20": "Envoy", "talks/2021-01-20": "Minister"}


def test_where_no_source_shows_a_role_on_that_day_none_is_told(output: Path) -> None:
    assert shown(previews(output, "talks/2017-04-20")["Raúl Brenn"]) == [
        "Somebody who took part in the talks of the two sides.",
        "https://example.org/repo/people/raul-brenn/",
    ]


def test_on_a_page_without_a_day_the_role_is_the_latest_and_says_so(output: Path) -> None:
    assert shown(previews(output, "people/lena-linde")["Ana Aue"])[0] == "Minister (latest role seen)"


def test_a_talk_says_what_became_of_it_and_when(output: Path) -> None:
    preview = previews(output, "talks/2021-01-20")["First round"]
    assert shown(preview)[0] == "Round of talks · Held · April 20, 2017"
    assert shown(preview)[1] == "First round, at which the two sides talked about what both of them wanted."


def test_a_term_says_what_it_is(output: Path) -> None:
    found = previews(output, "talks/2021-01-20")
    assert [shown(found[title])[0] for title in ("Accords", "Harbour")] == ["Law · December 14, 1984", "Place"]


def test_each_has_the_whole_address_for_paper_and_the_sides_colour(output: Path) -> None:
    preview = previews(output, "talks/2021-01-20")["Ana Aue"]
    assert words(preview.select(".preview-address")[0]) == "https://example.org/repo/people/ana-aue/"
    assert preview["class"] == ["side-1"]


def test_a_number_needs_none_since_it_brings_its_provenance(output: Path) -> None:
    page = support.page(output, "talks/2021-01-20")
    assert page.select(".prose .sourced-number")
    assert not page.select('.previews a[href*="/figures/"]')


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose page names a figure and a source in words."""
    body = world.note(
        "title: About\nsummary: Who makes this site.",
        "See [[figure:crossings-2021]], [[figure:crossings-2020]] and [[source:gazette]].",
    )
    files = {**world.FILES, "content/pages/about.md": body}
    return support.build(support.draw(tmp_path_factory.mktemp("named"), files))


def test_a_figure_that_is_named_in_words_shows_its_number_with_its_as_of(named: Path) -> None:
    found = previews(named, "about")
    number, as_of = shown(found["Crossings in 2021"])[:2]
    assert number == "220,908 crossings"
    assert as_of == "As of March 5, 2022."


def test_a_figure_without_an_as_of_says_where_it_comes_from(named: Path) -> None:
    assert shown(previews(named, "about")["Crossings in 2020"])[1] == "Stated in the document. One source."


def test_a_source_that_is_named_in_words_shows_its_publisher_and_date(named: Path) -> None:
    assert shown(previews(named, "about")["The Gazette, 5 May 2021"])[0] == "The Gazette · May 5, 2021"


def test_a_page_that_names_nothing_has_no_list(output: Path) -> None:
    assert not support.page(output, "404.html").select(".previews, #preview-card")
