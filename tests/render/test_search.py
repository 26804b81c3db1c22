"""What a search can find: every page with its names, numbers, sides and years, and the lists for who has no scripts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from explainer.model.dates import parse_date
from explainer.render.search import years_of
from tests import support
from tests.link.world import note
from tests.render import world

SPANISH = {
    "content/talks/2021-01-20.es.md": note(
        "title: Segunda ronda\nsummary: La segunda ronda de conversaciones.\naliases: [la ronda de enero]", "Hablaron."
    ),
    "content/pages/home.es.md": note(
        "title: Las conversaciones\nsummary: De qué trata este sitio.\ntemplate: home\nsave_as: es/index.html", "Dos."
    ),
}
"""One talk and the home page in another language."""

SEARCHED = {
    **world.FILES,
    **SPANISH,
    "pelican.conf.py": support.SETTINGS + "EXPLAINER_SEARCH = True\n",
}


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of tests/render/world.py with its search, partly in Spanish too."""
    return support.build(support.draw(tmp_path_factory.mktemp("searched"), SEARCHED))


def names(output: Path, lang: str) -> dict[str, dict[str, Any]]:
    """The pages that can be found in a language, by address."""
    found = json.loads((output / "pagefind" / f"names.{lang}.json").read_text(encoding="utf-8"))
    return {page["url"].removeprefix("/repo"): page for page in found["pages"]}


def test_a_talk_is_found_by_its_date_its_place_its_sides_and_its_year(searched: Path) -> None:
    talk = names(searched, "en")["/talks/2021-01-20/"]
    assert talk.pop("text").startswith("en_")
    assert talk == {
        "title": "Second round",
        "url": "/repo/talks/2021-01-20/",
        "kind": "talk",
        "summary": "Second round, at which the two sides talked about what both of them wanted.",
        "date": "January 20, 2021",
        "years": [2021],
        "sides": ["north", "south"],
        "words": ["Harbour", "Rounds", "visas", "fishing", "José O’Brien", "Raúl Brenn", "Ana Aue", "2021-01-20"],
    }


def test_a_person_is_found_by_every_name_and_by_the_years_of_their_posts_and_talks(searched: Path) -> None:
    ana = names(searched, "en")["/people/ana-aue/"]
    assert (ana["names"], ana["words"]) == (["Ana María Aue", "Ana Maria Aue", "Ana M. Aue"], ["Envoy", "Minister"])
    assert (ana["fact"], ana["sides"]) == ("Minister", ["north"])
    assert ana["years"] == [2015, 2017, 2019, 2021]
    assert "date" not in ana


def test_a_figure_is_found_by_its_number_and_by_those_that_others_reported(searched: Path) -> None:
    crossings = names(searched, "en")["/figures/crossings-2021/"]
    assert (crossings["fact"], crossings["numbers"]) == ("220,908", ["220908", "221000", "220000", "300000", "224607"])
    assert (crossings["years"], crossings["words"][:3]) == ([2020, 2021], ["crossings", "people", "Coast"])
    rise = names(searched, "en")["/figures/rise-2021/"]
    assert (rise["fact"], rise["numbers"]) == ("471%", ["471"])


def test_a_source_belongs_to_the_side_whose_account_it_is_or_whose_people_speak_in_it(searched: Path) -> None:
    found = names(searched, "en")
    assert found["/sources/south-readout/"]["sides"] == ["south"]
    assert found["/sources/tribune/"]["sides"] == ["north"]
    assert "sides" not in found["/sources/register/"]


def test_drafts_and_the_page_for_missing_addresses_are_not_found(searched: Path) -> None:
    for lang in ("en", "es"):
        found = names(searched, lang)
        assert [url for url in found if "zed-quill" in url or "2020-02-02" in url or "404" in url] == []


def test_ordinary_pages_and_lists_are_found_by_name_and_lists_not_by_their_text(searched: Path) -> None:
    found = names(searched, "en")
    kinds = {url: (page["kind"], "text" in page) for url, page in found.items() if page["kind"] == "page"}
    assert kinds == {
        "/": ("page", True),
        "/about/": ("page", True),
        "/talks/": ("page", False),
        "/people/": ("page", False),
        "/figures/": ("page", False),
        "/terms/": ("page", False),
        "/sources/": ("page", False),
        "/timeline/": ("page", False),
        "/corrections/": ("page", False),
        "/data/": ("page", False),
    }


def test_another_language_has_its_own_names_and_finds_what_is_not_translated_in_the_original(searched: Path) -> None:
    found = names(searched, "es")
    talk = found["/es/talks/2021-01-20/"]
    assert (talk["title"], talk["date"], talk["names"]) == (
        "Segunda ronda",
        "20 de enero de 2021",
        ["la ronda de enero", "Second round"],
    )
    assert talk["text"].startswith("es_")
    assert "lang" not in talk
    assert (found["/talks/2017-04-20/"]["lang"], found["/talks/2017-04-20/"]["title"]) == ("en", "First round")
    assert "/talks/2021-01-20/" not in found


@pytest.mark.parametrize(
    ("date", "years"),
    [
        ("2022-11-15", [2022]),
        ("2021-10-01/2022-09-30", [2021, 2022]),
        ("2017/..", [2017]),
        ("../1990", [1990]),
        ("1959/2016", [1959]),
    ],
)
def test_a_date_is_found_by_its_years_or_by_its_first_where_there_is_no_end_to_them(
    date: str, years: list[int]
) -> None:
    assert list(years_of(parse_date(date))) == years


def test_the_page_of_the_search_has_every_list_without_scripts(searched: Path) -> None:
    page = support.page(searched, "search")
    assert [link["href"] for link in page.select(".search-lists a")] == [
        f"/repo/{path}/" for path in ("talks", "people", "figures", "terms", "sources", "timeline")
    ]
    [box] = page.select("dialog.search")
    assert not box.has_attr("open")
    assert (box["data-names"], box["data-engine"]) == ("/repo/pagefind/names.en.json", "/repo/pagefind/pagefind.js")
    choices = {
        str(one["name"]): [option.get("value", "") for option in one.select("option")] for one in box.select("select")
    }
    assert choices["kind"] == ["", "talk", "person", "figure", "term", "source", "page"]
    assert choices["side"] == ["", "north", "south"]


def test_every_page_leads_to_the_search_of_its_language(searched: Path) -> None:
    for path, address in (("", "/repo/search/"), ("people/ana-aue", "/repo/search/"), ("es", "/repo/es/search/")):
        [link] = support.page(searched, path or ".").select('[data-part="search"]')
        assert link["href"] == address


def test_a_setting_leaves_it_all_out(output: Path) -> None:
    assert not (output / "search").exists()
    assert not (output / "pagefind").exists()
    assert support.page(output, "talks/2021-01-20").select('[data-part="search"], [data-pagefind-body]') == []
