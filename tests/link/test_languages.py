"""Notes in another language, and drafts: links lead to pages that are there, in the reader's language if they can."""

from pathlib import Path

import pytest

from tests import support
from tests.link import world


def translation(title: str, body: str, more: str = "") -> str:
    """A note in another language."""
    return world.note(f"title: {title}\nsummary: Una frase que se sostiene sola.\n{more}", body)


QUOTING = '## X\n\nNo bastaba, [@gazette#p1 "were not enough"], dijo Ana Aue.'


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    body = (
        "[[Harbour]] [[Puerto]] [[term:harbour]] [[North Coast]] [[term:coast-guard]] [a](../terms/harbour.md) "
        "[b](../terms/harbour.es.md#x) [c](../people/raul-brenn.md) {figure:crossings-2021} [@gazette#p1]\n\n## X"
    )
    return support.build(
        support.draw(
            tmp_path_factory.mktemp("languages"),
            {
                **world.NOTES,
                "content/people/ana-aue.es.md": translation("Ana Aue de Norte", body + "\n\nEl Puerto Viejo."),
                "content/terms/harbour.es.md": translation("Puerto", QUOTING, "aliases: [Puerto Viejo]"),
                "content/terms/coast-guard.es.md": translation("Guardacostas", "Nada.", "status: draft"),
                "content/terms/washington.de.md": translation("Washington D.C.", "Nichts.", "status: draft"),
                "content/people/zed-quill.es.md": translation("Zed Quill", "Nada.", "status: published"),
                "content/terms/speaks.md": world.term("Speaks", body="Guardacostas, Puerto Viejo y Ana Aue de Norte."),
            },
        )
    )


def test_a_translation_links_to_translations_and_to_originals_where_there_are_none(output: Path) -> None:
    prose = support.page(output, "es/people/ana-aue").select_one(".prose")
    assert prose is not None
    assert world.links(prose) == [
        ("Harbour", "es/terms/harbour"),
        ("Puerto", "es/terms/harbour"),
        ("Puerto", "es/terms/harbour"),
        ("North Coast", "terms/north-coast"),
        ("North Coast Guard", "terms/coast-guard"),
        ("a", "es/terms/harbour"),
        ("b", "es/terms/harbour/#x"),
        ("c", "people/raul-brenn"),
        ("220.908", "figures/crossings-2021"),
    ]


def test_names_of_translations_link_and_names_of_draft_ones_do_not(output: Path) -> None:
    prose = support.page(output, "terms/speaks").select_one(".prose")
    assert prose is not None
    assert world.links(prose) == [("Puerto Viejo", "terms/harbour"), ("Ana Aue de Norte", "people/ana-aue")]


def test_each_page_names_the_languages_in_which_it_is_published(output: Path) -> None:
    def languages(path: str) -> list[tuple[str, str]]:
        links = support.page(output, path).select('link[rel="alternate"][hreflang]')
        return [(str(link["hreflang"]), str(link["href"]).removeprefix("https://example.org/repo/")) for link in links]

    both = [("en", "terms/harbour/"), ("es", "es/terms/harbour/"), ("x-default", "terms/harbour/")]
    assert sorted(languages("terms/harbour")) == sorted(languages("es/terms/harbour")) == both
    assert languages("terms/coast-guard") == []


def test_nothing_is_published_from_a_draft_and_a_language_of_drafts_only_is_none(output: Path) -> None:
    files = {file.relative_to(output).as_posix() for file in output.rglob("*.html")}
    assert (
        files & {"es/terms/coast-guard/index.html", "people/zed-quill/index.html", "es/people/zed-quill/index.html"}
        == set()
    )
    assert {file for file in files if file.startswith("de/")} == set()


def test_every_link_within_the_site_leads_to_a_file(output: Path) -> None:
    dead = {
        (file.relative_to(output).as_posix(), str(link["href"]))
        for file in output.rglob("*.html")
        for link in support.page(output, file.relative_to(output).as_posix()).select("[href]")
        if str(link["href"]).startswith("/repo/") and not _file(output, str(link["href"])).is_file()
    }
    assert dead == set()


def _file(output: Path, href: str) -> Path:
    path = output / href.removeprefix("/repo/").partition("#")[0]
    return path / "index.html" if href.partition("#")[0].endswith("/") else path


def test_the_spanish_index_lists_what_spanish_readers_can_read(output: Path) -> None:
    main = support.page(output, "es/terms").main
    assert main is not None
    entries = [link for link in world.links(main) if link[1].count("/") >= 1 and "terms" in link[1]]
    assert ("Puerto", "es/terms/harbour") in entries
    assert ("North Coast Guard", "terms/coast-guard") in entries
    assert ("North Coast", "terms/north-coast") in entries


def test_a_quotation_has_the_marks_of_the_page_that_quotes_it(output: Path) -> None:
    mentions = support.page(output, "es/people/ana-aue").select_one(".mentions")
    assert mentions is not None
    assert "No bastaba, «were not enough», dijo Ana Aue." in world.plain(mentions)
