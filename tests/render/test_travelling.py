"""Pages travel: how each is cited, the address of each part, the words in an original, and where to correct it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup

from explainer.render.originals import at_words
from tests import support
from tests.support import SITES

SITE = "https://example.org/lindensee"
REPOSITORY = "https://github.com/example/lake"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = support.copy_site("good", tmp_path_factory.mktemp("good") / "site")
    with (folder / "pelican.conf.py").open("a", encoding="utf-8") as file:
        file.write(f'\nEXPLAINER_REPOSITORY = "{REPOSITORY}"\n')
    return support.build(folder)


def pages(output: Path) -> dict[str, BeautifulSoup]:
    files = sorted(file.relative_to(output).as_posix() for file in output.rglob("*.html"))
    found = {path: support.page(output, path) for path in files}
    return {path: page for path, page in found.items() if page.h1}


def cited(page: BeautifulSoup) -> dict[str, str]:
    """The forms in which a page may be cited, by their names."""
    [terms] = page.select(".cite-page dl")
    return {term.get_text(): term.find_next("dd").get_text() for term in terms.find_all("dt")}  # type: ignore[union-attr]


def test_a_page_says_how_to_cite_it_and_leaves_the_day_to_the_reader(good: Path) -> None:
    address = f"{SITE}/talks/2029-05-03/"
    assert cited(support.page(good, "talks/2029-05-03")) == {
        "APA": "The Lindensee Water Talks. (n.d.). Round in Mühlheim, 3 May 2029. Retrieved [date], from " + address,
        "Chicago": f"The Lindensee Water Talks. “Round in Mühlheim, 3 May 2029.” Accessed [date]. {address}.",
        "BibTeX": (
            "@misc{talks-2029-05-03,\n  author = {{The Lindensee Water Talks}},\n"
            f"  title = {{{{Round in Mühlheim, 3 May 2029}}}},\n  url = {{{address}}},\n  langid = {{english}}\n}}"
        ),
        "CSL-JSON": (
            '[{"id":"talks-2029-05-03",\n"type":"webpage",\n"title":"Round in Mühlheim, 3 May 2029",\n'
            '"container-title":"The Lindensee Water Talks",\n"author":[{"literal":"The Lindensee Water Talks"}],\n'
            f'"URL":"{address}",\n"language":"en"}}]'
        ),
    }


def test_every_page_can_be_cited_by_a_name_of_its_own(good: Path) -> None:
    names = set()
    found = pages(good)
    for path, page in found.items():
        if path == "404.html":
            assert page.select(".cite-page") == []
            continue
        forms = cited(page)
        [item] = json.loads(forms["CSL-JSON"])
        assert forms["BibTeX"].startswith(f"@misc{{{item['id']},")
        assert item["URL"] == page.find("link", rel="canonical")["href"]  # type: ignore[index]
        names.add(item["id"])
    assert len(names) == len(found) - 1


def test_a_translation_is_cited_in_its_language(good: Path) -> None:
    forms = cited(support.page(good, "de/terms/linden-compact"))
    assert (json.loads(forms["CSL-JSON"])[0]["language"], "langid = {german}" in forms["BibTeX"]) == ("de", True)


def test_what_tex_would_take_for_its_own_is_escaped(tmp_path: Path) -> None:
    pages = {
        f"content/pages/{name}.md": f"---\ntitle: '{title}'\nsummary: A page.\n{more}---\n\nWords.\n"
        for name, title, more in (
            ("home", "Home", "template: home\nsave_as: index.html\n"),
            ("404", "Missing", "status: hidden\nsave_as: 404.html\n"),
            ("odd", "Is 5% of $10 {a_b} #1 & more?", ""),
        )
    }
    forms = cited(support.page(support.build(support.draw(tmp_path, pages)), "odd"))
    assert r"title = {{Is 5\% of \$10 \{a\_b\} \#1 \& more?}}" in forms["BibTeX"]
    assert "“Is 5% of $10 {a_b} #1 & more?” Accessed" in forms["Chicago"]


def test_every_heading_report_account_and_outcome_links_to_itself(good: Path) -> None:
    for path, page in pages(good).items():
        for link in page.select(".own-address"):
            place = page.find(id=str(link["href"])[1:])
            assert place, (path, link)
            assert place is link.find_parent(id=True), (path, link)
            assert str(link.get("aria-label") or link.get_text()).strip(), (path, link)
        missed = [heading for heading in page.select("main h2[id]:not(.unseen)") if not heading.find("a")]
        assert [heading["id"] for heading in missed] in ([], ["contents-title"]), path
    talk = {str(link["href"]) for link in support.page(good, "talks/2029-05-03").select("main .own-address")}
    assert {"#what-came-after", "#part-accounts", "#account-the-dam", "#outcome-1", "#outcome-2"} <= talk


def test_reports_keep_their_address_whatever_is_reported_besides(good: Path) -> None:
    shown = [str(claim["id"]) for path in ("level-fall-2029", "cut-2029") for claim in
             support.page(good, f"figures/{path}").select(".claim")]  # fmt: skip
    assert shown
    assert all(re.fullmatch(r"report-[a-z0-9.-]+-p\d+(-\d+)?", id) for id in shown)


ORIGINAL = "https://example.org/news/1"


@pytest.mark.parametrize(("words", "fragment"), [
    ("were not enough", "#:~:text=were%20not%20enough"),
    ("were not enough,", "#:~:text=were%20not%20enough"),
    ("well-known, and more", "#:~:text=well%2Dknown%2C%20and%20more"),
    ("¿cuántas & cómo?", "#:~:text=%C2%BFcu%C3%A1ntas%20%26%20c%C3%B3mo"),
    ("not ... for long", "#:~:text=not,for%20long"),
    ("[T]he water belongs to […] them", "#:~:text=he%20water%20belongs%20to,them"),
    ("they didn’t say that they would come", "#:~:text=say%20that%20they%20would%20come"),
    ("one two three four five six seven eight nine ten eleven twelve thirteen",
     "#:~:text=one%20two%20three%20four,ten%20eleven%20twelve%20thirteen"),
    ("don't", ""),
    ("no", ""),
    ("", ""),
])  # fmt: skip
def test_an_original_opens_at_the_words(words: str, fragment: str) -> None:
    assert at_words(ORIGINAL, words) == ORIGINAL + fragment


def test_an_address_with_a_place_keeps_it_and_none_stays_none() -> None:
    assert at_words(f"{ORIGINAL}#top", "were not") == f"{ORIGINAL}#top:~:text=were%20not"
    assert at_words("", "were not") == ""


SOURCE = """
    ---
    title: The Gazette of May 5
    summary: What a newspaper wrote about the two sides, in our words.
    type: article
    publisher: The Gazette
    url: https://example.org/gazette
    archived: https://example.org/archive/gazette
    language: {language}
    rights: restricted
    text: keyed
    ---

    It said that the ferries "were not enough". {{#p1}}

    It said nothing else. {{#p2}}
    """
TERM = """
    ---
    title: Ferry
    summary: What carries people over the water, as both sides use it.
    type: place
    sources: [gazette#p2]
    ---

    They [@gazette#p1 "were not enough"].
    """


@pytest.mark.parametrize("language", ["en", "es"])
def test_notes_and_passages_lead_to_the_quoted_words_in_an_original_of_the_same_language(
    tmp_path: Path, language: str
) -> None:
    files = {"content/sources/gazette.md": SOURCE.format(language=language), "content/terms/ferry.md": TERM}
    pages = {
        "content/pages/home.md": "---\ntitle: Home\nsummary: A.\ntemplate: home\nsave_as: index.html\n---\n\nA.\n",
        "content/pages/404.md": "---\ntitle: None\nsummary: A.\nsave_as: 404.html\nstatus: hidden\n---\n\nA.\n",
    }
    output = support.build(support.draw(tmp_path, {**files, **pages}))
    there = "#:~:text=were%20not%20enough" if language == "en" else ""
    originals, copies = "https://example.org/gazette", "https://example.org/archive/gazette"
    notes = support.page(output, "terms/ferry").select(".notes li")
    assert [[link["href"] for link in note.select(".note-links a")] for note in notes] == [
        [originals + there, copies + there],
        [originals, copies],
    ]
    passages = support.page(output, "sources/gazette").select(".passage")
    assert [[link["href"] for link in passage.select(".passage-voice a")] for passage in passages] == [
        [originals + there] if there else [], [],
    ]  # fmt: skip


def test_a_correction_names_the_page_and_its_file(good: Path) -> None:
    for path, file in (
        ("talks/2029-05-03", "content/talks/2029-05-03.md"),
        ("terms/linden-compact", "content/terms/linden-compact.md"),
        ("de/terms/linden-compact", "content/terms/linden-compact.de.md"),
        ("about", "content/pages/about.md"),
    ):
        page = support.page(good, path)
        suggest, edit = (str(link["href"]) for link in page.select(".page-tools a"))
        assert edit == f"{REPOSITORY}/edit/main/{file}"
        assert suggest.partition("?")[0] == f"{REPOSITORY}/issues/new"
        asked = parse_qs(urlsplit(suggest).query)
        assert asked["title"] == [f"Correction: {page.h1.get_text()}"]  # type: ignore[union-attr]
        assert asked["body"][0].splitlines()[:2] == [f"Page: {SITE}/{path}/", f"File: {file}"]


def test_a_passage_leads_to_its_own_line(good: Path) -> None:
    file = "content/sources/bote-2029-05-04.md"
    lines = (SITES / "good" / file).read_text(encoding="utf-8").splitlines()
    passages = support.page(good, "sources/bote-2029-05-04").select(".passage")
    assert len(passages) == 4
    for passage in passages:
        [link] = passage.select(".passage-edit")
        address, _, line = str(link["href"]).partition("?plain=1#L")
        assert address == f"{REPOSITORY}/blob/main/{file}"
        assert f"{{#{passage['id']}" in lines[int(line) - 1]


def test_without_a_repository_nothing_leads_to_one(output: Path) -> None:
    assert all(not page.select(".page-tools, .passage-edit") for page in pages(output).values())
