"""What readers see of the evidence: how we know, what was known when, how reports were settled, every correction."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from lxml import etree

from explainer.model.locale import Locale
from explainer.model.refs import Ref
from explainer.model.term import Term
from explainer.model.weighed import Weighed
from explainer.render.edition import Edition
from explainer.render.term import term_view
from explainer.render.views import AcceptedView
from tests import support
from tests.check.world import site_of
from tests.link.world import PAGES, figure, links, note, person, source, term
from tests.render.world import items, plain, section, talk

ROUND = """
place: Harbour
parties:
  south:
    head: [raul-brenn]
    sources: [tribune#p2]
    says:
      - {about: Fish, text: The South wants its fish., sources: [tribune#p2, courier#p2]}
      - {about: Boats, text: The South wants boats., sources: [south-readout#p1]}
      - {about: Nets, text: The South wants nets., sources: [undated#p1]}
  north:
    says:
      - {about: Fish, text: The North counts fish., sources: [tribune#p3]}
outcomes:
  - {text: Fish is counted., state: done, sources: [later#p1]}
  - {text: Boats are counted., state: agreed, sources: [month#p1]}
reviewed: 2031-02-01
review_by: 2031-08-01
corrections:
  - {date: 2031-02-03, was: Two days., now: One day., because: The readout names one.}
"""

SPOKEN = (
    'He leads it. {#p1 by="person:raul-brenn"}\n\nFish is wanted. {#p2 by="an aide"}\n\n'
    "The paper counts 220,000 fish. {#p3}"
)


def article(title: str, more: str, publisher: str = "The Tribune") -> str:
    front = f"title: {title}\nsummary: A report.\ntype: article\npublisher: {publisher}\nrights: restricted\n{more}"
    return note(front, SPOKEN)


FILES = {
    **PAGES,
    "content/sources/tribune.md": article("The Tribune on the round", "published: 2021-01-19"),
    "content/sources/courier.md": article(
        "The Courier’s copy", "published: 2021-01-19\npart_of: tribune", publisher="The Courier"
    ),
    "content/sources/south-readout.md": source("South's account", "published: 2021-01-20"),
    "content/sources/later.md": source("The Gazette looks back", "published: 2021-05-05"),
    "content/sources/month.md": source("The January review", "published: 2021-01"),
    "content/sources/undated.md": source("A leaflet"),
    "content/people/raul-brenn.md": person(
        "Raúl Brenn", "side: south\nroles: [{title: Envoy, seen: [2021-01-20], sources: [tribune#p1]}]"
    ),
    "content/people/lena-linde.md": person("Lena Linde"),
    "content/terms/fish.md": term("Fish").replace("gazette", "later"),
    "content/talks/2021-01-20.md": talk(
        "Fish round",
        "2021-01-20",
        ROUND,
        body="The sides met in the harbour [@tribune#p2] [@courier#p2]. They counted [@later#p1]. "
        "They left [@later#p2].",
    ).replace("gazette", "tribune"),
    "content/talks/2021-01.md": talk("Another", "2021-01").replace("gazette", "tribune"),
    "content/figures/fish-2021.md": figure(
        "Fish in 2021",
        """
value: 128913
period: 2021
source: later#p1
rank: {order: highest, since: 2019, until: 2021}
sum_of: {data: months.csv, x: month, y: fish}
resolution: {use: 128913, because: The table was revised in March., source: later#p2}
reported:
  - {value: 128410, source: "tribune#p3", attribution: reporter}
  - {value: 128900, source: "month#p1", attribution: document, standing: superseded}
corrections:
  - {date: 2031-03-04, was: 128410, now: 128913, because: The table was revised.}
  - {date: 2031-03-04, was: In March., now: In May., because: A slip.}
""",
    ),
    "content/figures/fish-2020.md": figure("Fish in 2020", "value: 100\nperiod: 2020\nsource: later#p1\n"
        "rank: {order: first, among: [fish-2021]}"),
    "content/data/months.csv": "month,fish\n2020-12,1\n2021-01,60000\n2021-02,68913\n",
    "content/pages/about.md": note("title: About\nsummary: Numbers.", "{figure:fish-2021} of {figure:fish-2020}."),
}  # fmt: skip


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return support.build(support.draw(tmp_path_factory.mktemp("evidence"), FILES))


@pytest.fixture
def held(output: Path) -> BeautifulSoup:
    return support.page(output, "talks/2021-01-20")


def parts(page: Tag) -> dict[str, Tag]:
    """The pieces of "How we know" by their headings."""
    return {plain(part.h3): part for part in section(page, "part-how").select(".how-part") if part.h3}


def test_statements_are_counted_once_under_their_strongest_voice(held: BeautifulSoup) -> None:
    voices = parts(held)["11 statements with a source"]
    assert items(voices, ".voice") == [
        "6 on a document",
        "1 on a named speaker",
        "1 on the reporter’s own voice",
        "3 on an unnamed speaker",
    ]
    assert plain(voices.select(".how-small")[0]) == "Each counts once, under the strongest voice behind it."
    assert items(parts(held)["5 sources"], "p") == [
        "Listed below, passage by passage. 1 more is a copy of one of them.",
        "11 statements rest on one source alone. 6 of them on a document.",
    ]


def test_what_rests_on_the_least_comes_with_its_voice_and_its_notes(held: BeautifulSoup) -> None:
    [weakest] = held.select(".weakest")
    assert plain(weakest.select("summary")[0]) == "What rests on the least: 5 statements"
    assert items(weakest, ".weak-voice") == ["Said by an unnamed speaker"] * 3 + [
        "In the reporter’s own voice",
        "Said by a named speaker",
    ]
    assert plain(weakest.select("li")[0]).startswith("The sides met in the harbour.")
    notes = {str(note["id"]) for note in held.select(".notes li")}
    assert {str(mark["href"])[1:] for mark in weakest.select("sup a")} <= notes


def test_one_sides_account_and_the_days_of_checking_are_told(held: BeautifulSoup) -> None:
    assert items(parts(held)["Only one side’s account"], "p, li") == ["South", "Boats", "Nets"]
    checked = parts(held)["Checked and corrected"]
    assert items(checked, "p") == [
        "Last checked against its sources on February 1, 2031.",
        "To be checked again by August 1, 2031.",
        "1 correction",
    ]
    assert [str(link["href"]) for link in checked.select("a")] == ["#part-corrections"]
    assert held.select(".page-end") == []


def test_pages_without_statements_and_sources_have_no_such_part(output: Path) -> None:
    for path in ("people/lena-linde", "sources/tribune", "about", "talks", "corrections"):
        assert support.page(output, path).select("#part-how") == [], path
    assert support.page(output, "people/raul-brenn").select("#part-how") != []
    assert support.page(output, "terms/fish").select("#part-how") != []


def test_what_could_be_read_before_on_and_after_the_day_is_told_apart(held: BeautifulSoup) -> None:
    known = section(held, "part-known")
    groups = {plain(group.summary): items(group, "li") for group in known.select("details") if group.summary}
    assert groups == {
        "Known before it 4 statements": [
            "January 19, 2021 When the sides met, and where.5",
            "North The North counts fish.6",
            "South Who led the delegation.1",
            "South The South wants its fish.12",
        ],
        "Known on the day 1 statement": ["January 20, 2021 South The South wants boats.7"],
        "Known only afterwards 1 statement": ["May 5, 2021 Outcome Fish is counted.3"],
    }


def test_it_is_left_out_where_the_sources_or_the_day_do_not_tell(output: Path) -> None:
    assert support.page(output, "talks/2021-01").select("#part-known") == []


def test_a_contradiction_leads_to_how_it_was_settled(output: Path) -> None:
    page = support.page(output, "figures/fish-2021")
    claims = section(page, "part-reported").select(".claim")
    assert [plain(claim.select(".claim-explanation")[0]) for claim in claims] == [
        "128,410 differs from 128,913 by 503. How this was settled",
        "128,900 is 128,913 rounded to its first four digits.",
    ]
    assert [str(link["href"]) for link in claims[0].select(".claim-explanation a")] == ["#part-resolution"]
    assert items(claims[1], ".tag") == ["Replaced by a newer number"]
    settled = section(page, "part-resolution")
    assert items(settled, "p") == [
        "128,913 stands.",
        "The table was revised in March.4",
        "Settled by The Gazette looks back.",
    ]
    assert plain(page.select("#note-4 .note-where")[0]) == "The Gazette, May 5, 2021, passage 2."


def test_the_facts_say_what_makes_a_number_stand_out_and_what_it_adds_up(output: Path) -> None:
    facts = section(support.page(output, "figures/fish-2021"), "part-facts")
    told = dict(zip(items(facts, "dt"), items(facts, "dd"), strict=True))
    assert told["Its sources"] == "Two sources; one differed and was settled"
    assert told["What makes it stand out"] == "The highest in its series, from 2019, until 2021"
    assert told["The sum of"] == "2 observations of The Gazette looks back"
    other = section(support.page(output, "figures/fish-2020"), "part-facts")
    assert "The first above zero among Fish in 2021" in items(other, "dd")


def test_a_card_and_a_number_in_a_text_say_the_same_of_their_sources(output: Path) -> None:
    beside = [found.get_text() for found in support.page(output, "about").select(".provenance")]
    assert beside == [
        " The Gazette, published May 5, 2021. Stated in the document. Two sources; one differed and was settled.",
        " The Gazette, published May 5, 2021. Stated in the document. One source.",
    ]


def test_accepted_findings_stand_on_the_page_with_their_reason_and_language_on_a_translation_too(
    tmp_path: Path,
) -> None:
    summary = "---\ntitle: Der Bund\nsummary: Der Bund der drei Täler.\n---\n\nWorte.\n"
    site = site_of(tmp_path, {"content/terms/muehlheim.de.md": summary})
    ref = Ref("term", "muehlheim")
    weighed = Weighed("EX215", "the term rests on one source alone", "The other chancelleries keep no records.")
    site = replace(site, weighed={site.notes[ref].path: (weighed,)})
    for lang, foreign in (("en", ""), ("de", "en")):
        edition = Edition(site, Locale(lang))
        shown = edition.note(ref)
        assert isinstance(shown, Term)
        how = term_view(edition, shown).how
        assert how is not None
        assert how.accepted == (AcceptedView("The term rests on one source alone.", weighed.because, foreign, foreign),)


def test_every_correction_stands_on_one_page_newest_first(output: Path) -> None:
    page = support.page(output, "corrections")
    entries = page.select(".corrected > li")
    assert [(plain(entry.h2), *items(entry, "dd")) for entry in entries if entry.h2] == [
        ("Fish in 2021", "128410", "128913", "The table was revised."),
        ("Fish in 2021", "In March.", "In May.", "A slip."),
        ("Fish round", "Two days.", "One day.", "The readout names one."),
    ]
    main = page.main
    assert main is not None
    assert ("Fish round", "talks/2021-01-20") in links(main)
    assert ("Feed of corrections", "feeds/corrections.atom.xml") in links(main)
    assert ("Corrections", "corrections") in links(page.select("footer")[0])


REVISED = "Corrected: “128410” now reads “128913”. The table was revised."


def test_corrections_have_a_feed_with_an_entry_for_each_page_and_day(output: Path) -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    feed = etree.parse(output / "feeds" / "corrections.atom.xml").getroot()
    assert feed.findtext(f"{atom}title") == "A Small Site: Corrections"
    entries = [
        (entry.findtext(f"{atom}title"), entry.find(f"{atom}link").get("href"), entry.findtext(f"{atom}content"))
        for entry in feed.iter(f"{atom}entry")
    ]
    assert entries == [
        (
            "Fish in 2021",
            "https://example.org/repo/figures/fish-2021/#part-corrections",
            f"<p>{REVISED}</p><p>Corrected: “In March.” now reads “In May.”. A slip.</p>",
        ),
        (
            "Fish round",
            "https://example.org/repo/talks/2021-01-20/#part-corrections",
            "<p>Corrected: “Two days.” now reads “One day.”. The readout names one.</p>",
        ),
    ]


def test_a_site_without_corrections_says_so_and_has_no_feed_of_them(tmp_path: Path) -> None:
    output = support.build(support.draw(tmp_path, {**PAGES, "content/people/ana-aue.md": person("Ana Aue")}))
    page = support.page(output, "corrections")
    assert page.main is not None
    assert "No corrections so far." in plain(page.main)
    assert list(output.rglob("*corrections*.xml")) == []
