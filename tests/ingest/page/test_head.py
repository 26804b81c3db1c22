"""A page's head comes from its markup in the order of trust, and abstains where nothing tells."""

from __future__ import annotations

import json

import pytest

from explainer.ingest.article import Head
from explainer.ingest.page import read_page
from tests.ingest.page.pages import STORY, page


def head(markup: str = "", **rest: str) -> Head:
    return read_page(page(markup, **rest).encode(), "vell.html").head


TOLD = "".join(f"<p>{each}</p>" for each in STORY)


def linked(*nodes: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Vell crossing reopens",
    "datePublished": "2023-03-07T23:30:00-05:00",
    "dateModified": "2023-03-08T04:10:00Z",
    "author": [{"@type": "Person", "name": "By Ana Portillo"}, {"@type": "Organization", "name": "Nimbus Staff"}],
    "publisher": {"@type": "Organization", "name": "Nimbus Post"},
    "url": "https://post.example/world/vell",
}


def test_the_article_node_comes_before_open_graph() -> None:
    got = head(linked(ARTICLE) + '<meta property="og:title" content="Something else | Nimbus Post">')
    assert (got.title, got.publisher, got.authors) == ("Vell crossing reopens", "Nimbus Post", ("Ana Portillo",))
    assert got.url == "https://post.example/world/vell"


def test_a_headline_that_only_machines_are_told_gives_way_to_the_one_that_is_shown() -> None:
    shown = '<meta property="og:title" content="Border crossing at Vell to reopen">'
    assert head(linked(ARTICLE) + shown).title == "Border crossing at Vell to reopen"


def test_agencies_and_desks_sign_but_are_no_persons() -> None:
    got = head(linked({**ARTICLE, "author": [{"@type": "Organization", "name": "The Harbour Agency"}]}))
    assert (got.authors, got.signed) == ((), ("The Harbour Agency",))


def test_a_day_stands_as_it_is_written_whatever_the_time_zone() -> None:
    got = head(linked(ARTICLE))
    assert (got.published, got.modified) == ("2023-03-07", "2023-03-08")


def test_of_several_articles_in_a_graph_the_page_is_the_one_with_its_address() -> None:
    other = {
        **ARTICLE,
        "headline": "Harvest fails",
        "url": "https://post.example/farm",
        "author": "Teo Lindqvist",
    }
    graph = {"@context": "https://schema.org", "@graph": [other, {"@type": "WebSite", "name": "Nimbus Post"}, ARTICLE]}
    assert head(linked(graph) + '<link rel=canonical href="https://post.example/world/vell?utm_source=x">').authors == (
        "Ana Portillo",
    )


def test_of_several_articles_without_addresses_the_page_is_the_one_with_its_heading() -> None:
    nodes = [
        {"@type": "NewsArticle", "headline": "Harvest fails in the north", "datePublished": "2020-01-01"},
        {"@type": "NewsArticle", "headline": "Border crossing at Vell to reopen", "datePublished": "2023-03-07"},
    ]
    assert head(linked({"@graph": nodes})).published == "2023-03-07"
    assert head(linked(*nodes)).published == "2023-03-07"


def test_an_article_in_a_list_of_others_is_not_the_page() -> None:
    teaser = {"@type": "NewsArticle", "headline": "Harvest fails", "datePublished": "2020-01-01"}
    items = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": teaser}]}
    got = head(linked(items) + '<meta property="article:published_time" content="2023-03-07T10:00:00Z">')
    assert (got.title, got.published) == ("Border crossing at Vell to reopen", "2023-03-07")


def test_authors_and_publishers_are_found_by_their_identifiers() -> None:
    graph = [
        {"@type": "NewsArticle", "headline": "Vell", "author": {"@id": "#ana"}, "publisher": {"@id": "#org"}},
        {"@type": "Person", "@id": "#ana", "name": "Ana Portillo"},
        {"@type": "Organization", "@id": "#org", "name": "Nimbus Post"},
    ]
    got = head(linked({"@graph": graph}))
    assert (got.authors, got.publisher) == (("Ana Portillo",), "Nimbus Post")


SOUND = '"@type": "NewsArticle", "headline": "Vell crossing reopens", "datePublished": "2023-03-07"'


@pytest.mark.parametrize(
    "block",
    [
        f"{{{SOUND},}}",
        f'{{"description": "two\nlines", {SOUND}}}',
        f"<!-- {{{SOUND}}} -->",
        f"//<![CDATA[\n{{{SOUND}}}\n//]]>",
        f"/*<![CDATA[*/{{{SOUND}}}/*]]>*/",
        f'{{"@type": "WebSite"}}{{{SOUND}}}',
        f'{{"note": "it\\\'s", {SOUND}}};',
        f'{{"note": "a "bad" one", {SOUND}}}',
        f"{{{SOUND}}}".replace('"', "&quot;"),
    ],
)
def test_broken_json_ld_is_read(block: str) -> None:
    got = head(f'<script type="application/ld+json">{block}</script>')
    assert (got.title, got.published) == ("Vell crossing reopens", "2023-03-07")


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ('<link rel="canonical" href="https://post.example/a?id=7&utm_source=x&gclid=1">', "https://post.example/a?id=7"),
        ('<base href="https://post.example/w/"><link rel="canonical" href="vell.html">', "https://post.example/w/vell.html"),
        ('<meta property="og:url" content="https://post.example/vell#top">', "https://post.example/vell"),
        ('<link rel="canonical" href="vell.html">', ""),
        ('<link rel="canonical" href="http://[::1"><meta property="og:url" content="javascript:1">', ""),
    ],
)  # fmt: skip
def test_the_address_is_whole_and_does_not_track(markup: str, url: str) -> None:
    assert head(markup).url == url


def test_the_address_a_browser_saved_a_page_from_stands_in() -> None:
    saved = "<!-- saved from url=(0035)https://post.example/vell?gclid=abc -->\n" + page()
    assert read_page(saved.encode(), "vell.html").head.url == "https://post.example/vell"


def test_a_relative_canonical_address_hangs_on_the_one_it_was_saved_from() -> None:
    saved = "<!-- saved from url=(0035)https://post.example/x -->" + page('<link rel="canonical" href="/vell">')
    assert read_page(saved.encode(), "vell.html").head.url == "https://post.example/vell"


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ana Portillo and Teo Lindqvist", ("Ana Portillo", "Teo Lindqvist")),
        ("Por Ana Portillo y José de la Cruz", ("Ana Portillo", "José de la Cruz")),
        ("Ana Portillo, Nimbus Post", ("Ana Portillo",)),
        ("ANA PORTILLO, Senior Correspondent", ("Ana Portillo",)),
        ("Ana Portillo (Nimbus)", ("Ana Portillo",)),
        (
            "By ANA DE LA CRUZ, TEO MCADAM and MARIA VELL Associated Press",
            ("Ana de la Cruz", "Teo McAdam", "Maria Vell"),
        ),
        (
            "By Ana Portillo and Kevin Vell Nimbus Post Published 7:07 PM EST Nov 19, 2019",
            ("Ana Portillo", "Kevin Vell"),
        ),
        ("Ana Portillo. Nimbus Post", ("Ana Portillo",)),
        ("By Ana Portillo Monday, November 18, 2019, 04:05 pm", ("Ana Portillo",)),
        ("Ana Portillo 3 de marzo de 2023", ("Ana Portillo",)),
        ("Ana Portillo ana@post.example", ("Ana Portillo",)),
        ("Ana Portillo News reporter @anaportillo", ("Ana Portillo",)),
        ("Ana Domingo", ("Ana Domingo",)),
        ("Ana Portillo, Nimbus", ("Ana Portillo",)),
        ("Ana Portillo, Reuters Business", ("Ana Portillo",)),
        ("Nimbus Post Travel", ()),
        ("Entrevista: Ana Portillo", ("Ana Portillo",)),
        ("Foto: Ana Portillo", ()),
        ("By Ana Portillo Nimbus Post Staff", ("Ana Portillo",)),
        ("Ana Portillo, NIMBUSPOST", ("Ana Portillo",)),
        ("Nimbuspost", ()),
        ("Harbour Mail Reporter", ()),
        ("https://post.example/ana", ()),
        ("ana@post.example", ()),
        ("Nimbus Post", ()),
        ("Nimbus Post Staff", ()),
        ("Office of the Spokesperson", ()),
        ("Redacción", ()),
    ],
)
def test_authors_are_persons(byline: str, authors: tuple[str, ...]) -> None:
    markup = f'<meta property="og:site_name" content="Nimbus Post"><meta name="author" content="{byline}">'
    assert head(markup).authors == authors


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ana Portillo, Kathryn Vell and Peter Lindqvist", ("Ana Portillo", "Kathryn Vell", "Peter Lindqvist")),
        ("By Kathryn Vell", ("Ana Portillo",)),
        ("By Ana Portillo, Old Harbour", ("Ana Portillo",)),
        ("Ana Portillo, Kathryn Vell", ("Ana Portillo",)),
    ],
)
def test_a_byline_that_names_more_than_the_markup_completes_it(byline: str, authors: tuple[str, ...]) -> None:
    assert head(linked(ARTICLE), story=f'<p class="byline">{byline}</p>{TOLD}').authors == authors


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ('<div class="x1">By <span>Ana Portillo</span></div>', ("Ana Portillo",)),
        ('<div class="x1"><a href="/author/ana/">Ana Portillo</a> <a href="/author/teo/">Teo Vell</a></div>',
         ("Ana Portillo", "Teo Vell")),
        ('<p class="byline">By <a href="/x">Ana Portillo</a> Harbour Daily Courier Press</p>', ("Ana Portillo",)),
        ('<p class="byline">Ana Portillo Ana Portillo</p>', ("Ana Portillo",)),
        ('<p class="byline"><b>Ana Portillo</b> | Palma de Mallorca | 08/01/2014</p>', ("Ana Portillo",)),
        ('<p class="byline"><a>Ana Portillo</a> / <a>Carlos Vell</a> Cumulus 27 ENE 2012</p>',
         ("Ana Portillo", "Carlos Vell")),
        ('<p class="byline">By <a>Ana Portillo</a> and Carlos Vell</p>', ("Ana Portillo", "Carlos Vell")),
        ('<p class="byline">By Ana Portillo and <a>Carlos Vell</a></p>', ("Ana Portillo", "Carlos Vell")),
        ('<h4>By: <a>Ana Portillo</a> Topics: <a>Kim Vell</a></h4>', ("Ana Portillo",)),
        ('<p class="byline"><a>Ana Portillo</a> <i>3 March</i> <a>Kim Vell</a></p>', ("Ana Portillo",)),
        ('<a href="/person/ana/">Ana Portillo</a>', ()),
        ('<div class="x1">By Tuesday evening all was over</div>', ()),
    ],
)  # fmt: skip
def test_a_byline_is_found_at_the_heading(byline: str, authors: tuple[str, ...]) -> None:
    elsewhere = '<aside><p class="byline">By Kim Sidebar</p><a rel="author">Lee Teaser</a></aside>' if authors else ""
    got = read_page(page(story=f"{byline}{TOLD}").replace("</main>", f"</main>{elsewhere}").encode(), "vell.html").head
    assert got.authors == authors


def test_a_link_to_somebody_s_page_signs_nothing_where_the_page_tells_who_does() -> None:
    story = f'<a href="/author/vell">Ana Portillo</a>{TOLD}'
    got = head('<meta name="author" content="Nimbus Staff">', story=story)
    assert (got.authors, got.signed) == ((), ("Nimbus Staff",))


def test_who_comments_or_takes_a_picture_is_no_author() -> None:
    comment = '<div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Teo Vell</b></div>'
    picture = '<div itemscope itemtype="https://schema.org/ImageObject"><b itemprop="author">Kim Vell</b></div>'
    story = f'<div itemscope itemtype="https://schema.org/Article"><b itemprop="author">Ana Portillo</b>{TOLD}'
    assert head(story=f"{story}{comment}{picture}</div>").authors == ("Ana Portillo",)


def test_the_owner_is_no_author() -> None:
    owner = '<meta name="copyright" content="Copyright (c) Cumulus Nest 2019">'
    assert head(f'{owner}<meta name="author" content="Cumulus Nest">').authors == ()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2023-03-07", "2023-03-07"),
        ("2023-03-07T23:59:59.999-08:00", "2023-03-07"),
        ("20230307", "2023-03-07"),
        ("Tue, 07 Mar 2023 10:00:00 GMT", "2023-03-07"),
        ("March 7, 2023, 10:15 a.m.", "2023-03-07"),
        ("7 de marzo de 2023", "2023-03-07"),
        ("1678184100", "2023-03-07"),
        ("25/03/2023", "2023-03-25"),
        ("2023-02-31", None),
        ("9999999999999999", None),
        ("yesterday", None),
    ],
)
def test_a_published_day_is_read_in_any_form_that_names_one(written: str, day: str | None) -> None:
    assert head(f'<meta property="article:published_time" content="{written}">').published == day


@pytest.mark.parametrize(
    ("markup", "rights"),
    [
        ('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', "cc-by"),
        ('<link rel="license" href="https://creativecommons.org/licenses/by-nc-nd/4.0/">', "licensed"),
        ('<link rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">', "public-domain"),
        ('<link rel="canonical" href="https://www.office.gov/releases/vell">', "public-domain"),
        ('<link rel="canonical" href="https://www.texas.gov/releases/vell">', ""),
        ('<link rel="canonical" href="https://www.office.gov.example/releases/vell">', ""),
        ("", ""),
    ],
)
def test_rights_are_told_only_where_the_page_tells_them(markup: str, rights: str) -> None:
    assert head(markup).rights == rights


def test_microdata_stands_in_for_json_ld() -> None:
    story = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Vell crossing reopens</h2>'
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">'
        '<b itemprop="name">Ana Portillo</b></span>'
        '<time itemprop="datePublished" datetime="2023-03-07T10:00">today</time></div>'
        + "".join(
            f"<p>The ministries said so in their statement number {number}, which was long.</p>" for number in range(9)
        )
    )
    got = head(story=story)
    assert (got.title, got.authors, got.published) == ("Vell crossing reopens", ("Ana Portillo",), "2023-03-07")


def test_what_is_shown_stands_in_for_markup() -> None:
    story = '<p class="byline">By Ana Portillo</p><p class="date">March 7, 2023</p>' + "".join(
        f"<p>The ministries said so in their statement number {number}, which was long.</p>" for number in range(9)
    )
    got = head(story=story)
    assert (got.authors, got.published) == (("Ana Portillo",), "2023-03-07")


def test_a_template_that_calls_spanish_english_is_not_believed() -> None:
    story = "".join(
        f"<p>Los dos gobiernos acordaron el martes la reapertura del paso de la frontera, según el comunicado {n}.</p>"
        for n in range(6)
    )
    assert head(story=story).language == "es"


def test_a_language_without_rules_is_no_spanish() -> None:
    story = "".join(
        f"<p>Les deux gouvernements ont décidé mardi que la frontière est de nouveau ouverte, selon le texte {n}.</p>"
        for n in range(6)
    )
    assert head(story=story).language == "fr"


def test_the_deck_says_something_else_than_the_title_and_the_text() -> None:
    assert head('<meta property="og:description" content="The two governments agreed on Tuesday to reopen">').deck == ""
    assert head('<meta property="og:description" content="Lorries first, then passengers in spring">').deck == (
        "Lorries first, then passengers in spring"
    )


def test_the_time_of_another_article_is_not_this_one_s() -> None:
    site = '<div><time datetime="2020-01-01">1 January</time></div>'
    text = page(story=f'<p><time datetime="2023-03-07">7 March</time></p>{TOLD}').replace("<main>", f"{site}<main>")
    assert read_page(text.encode(), "vell.html").head.published == "2023-03-07"


def test_the_publisher_is_the_name_that_the_address_bears_out() -> None:
    node = {**ARTICLE, "publisher": {"name": "Cumulus Holding"}, "url": "https://www.nimbuspost.example/vell"}
    site = '<meta property="og:site_name" content="Nimbus Post">'
    assert head(linked(node) + site).publisher == "Nimbus Post"
    assert head('<meta property="og:site_name" content="https://www.facebook.com/nimbus">').publisher == "Nimbus Post"


@pytest.mark.parametrize(
    ("publisher", "site", "address", "expected"),
    [
        ("Harbour Agency", "Nimbus Post", "https://www.myvell.example/a", "Nimbus Post"),
        ("Cumulus Bay Times", "Nimbus Post", "https://www.cbtimes.example/a", "Cumulus Bay Times"),
        ("Cumulus", "Cumulus News", "https://news.cumulus.example/a", "Cumulus News"),
        ("Ediciones Cúmulo S.L.", "Cúmulo", "https://cumulo.example/a", "Cúmulo"),
        ("Insider", "Cumulus Insider", "https://www.cumulusinsider.example/a", "Cumulus Insider"),
        ("cumulus", "The Cumulus", "https://www.cumulus.example/a", "The Cumulus"),
        ("Cumulus Broadcast News (CBN)", "CBN", "https://www.cbn.example/a", "Cumulus Broadcast News"),
        ("Cumulus.example", "Cumulus.example", "https://www.cumulus.example/a", "Cumulus.example"),
    ],
)
def test_the_publisher_is_written_as_its_readers_write_it(
    publisher: str, site: str, address: str, expected: str
) -> None:
    node = {**ARTICLE, "publisher": {"name": publisher}, "url": address}
    application = '<meta name="application-name" content="Connected">'
    assert head(f'{linked(node)}<meta property="og:site_name" content="{site}">{application}').publisher == expected


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("<div>March 7, 2023, 4:19 PM</div>", "2023-03-07"),
        ("<div><span>Ana Portillo</span> / <span>7 de marzo de 2023</span></div>", "2023-03-07"),
        ("<div>Updated: March 7, 2023</div>", None),
        ("<figure><p>Vell, March 7, 2023 (Nimbus photo)</p></figure>", None),
        ("<p>The crossing was closed on March 7, 2012, when the bridge over the river at Vell gave way.</p>", None),
    ],
)
def test_a_day_is_found_at_the_heading(written: str, day: str | None) -> None:
    assert head(story=f"{written}{TOLD}").published == day


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Vell opens (Published 2016)", "Vell opens"),
        ("How we built Nimbus Post's desk - from scratch", "How we built Nimbus Post's desk - from scratch"),
        ("Vell opens - Nimbus Post Online", "Vell opens"),
    ],
)
def test_a_title_is_whole_and_without_the_site(title: str, expected: str) -> None:
    site = '<meta property="og:site_name" content="Nimbus Post">'
    assert head(f'{site}<meta property="og:title" content="{title}">').title == expected


def test_a_title_that_is_told_as_the_site_s_name_is_a_title() -> None:
    title = "Border crossing at Vell to reopen in March"
    markup = "".join(f'<meta {name} content="{title}">' for name in ('property="og:title"', 'name="application-name"'))
    text = page(markup, title=title).replace("<main>", "<h1>Good morning to all of you</h1><main>")
    assert read_page(text.encode(), "vell.html").head.title == title


def test_a_title_between_the_names_of_section_and_site_is_the_heading() -> None:
    text = page().replace(" | Nimbus Post</title>", " › World › Nimbus Post</title>").replace("h1>", "h2>")
    got = read_page(text.encode(), "vell.html").head
    assert (got.title, got.publisher) == ("Border crossing at Vell to reopen", "Nimbus Post")


def test_a_link_at_the_byline_that_bids_do_something_is_nobody() -> None:
    links = "<p><a rel=author href=/a>Email the author</a> <a rel=author href=/b>See All Articles</a></p>"
    read = head(story=f"{links}{TOLD}")
    assert (read.authors, read.signed) == ((), ())


def test_the_day_of_a_video_on_the_page_is_not_the_article_s() -> None:
    day = "<meta itemprop=datePublished content=2021-03-01>"
    video = f'<div itemscope itemtype="https://schema.org/VideoObject">{day}</div>'
    time = "<time datetime=2023-02-06>6 February</time>"
    assert head(story=f"{time}{video}{TOLD}").published == "2023-02-06"


def test_what_is_escaped_twice_is_read_as_it_was_meant() -> None:
    twice = '<meta property="og:description" content="The &amp;ldquo;last&amp;rdquo; gate of the north opens">'
    assert head(twice).deck == "The “last” gate of the north opens"
