"""[[…]]: links by title, alias or ref, wherever running text stands."""

from bs4 import Tag

from tests.link.world import body, links, plain


@body("[[Ana Aue]] spoke with [[the envoy of the North|the envoy]].")
def test_a_title_or_an_alias_links_with_its_own_or_other_words(prose: Tag) -> None:
    assert links(prose) == [("Ana Aue", "people/ana-aue"), ("the envoy", "people/ana-aue")]


@body("[[person:ana-aue]] met [[person:raul-brenn|him]]; see [[figure:crossings-2021]].")
def test_a_ref_links_with_the_title_or_other_words(prose: Tag) -> None:
    assert links(prose) == [
        ("Ana Aue", "people/ana-aue"),
        ("him", "people/raul-brenn"),
        ("Crossings in 2021", "figures/crossings-2021"),
    ]


@body("[[raul brenn]], [[Jose O'Brien]] and [[Rau\u0301l Brenn]].")
def test_capitals_accents_and_apostrophes_do_not_matter(prose: Tag) -> None:
    assert [target for _, target in links(prose)] == ["people/raul-brenn", "people/jose-obrien", "people/raul-brenn"]


@body(
    "[[Ana Aue|the *first* `envoy` & **her** \\*staff\\*]], [[test-emphasis-in-the-words-is-emphasis-0|*this* page]]."
)
def test_emphasis_in_the_words_is_emphasis(prose: Tag) -> None:
    assert str(prose.p) == (
        '<p><a class="ref ref-person" href="/repo/people/ana-aue/">the <em>first</em> <code>envoy</code> &amp; '
        "<strong>her</strong> *staff*</a>, <span><em>this</em> page</span>.</p>"
    )


@body("[[Kell]] is a name where the note lets the surname stand alone.")
def test_a_surname_that_may_stand_alone_is_a_name(prose: Tag) -> None:
    assert links(prose) == [("Kell", "people/dana-kell")]


@body(r"""
    | Who | Where |
    |---|---|
    | [[Ana Aue\|the envoy]] | [[Harbour]] |
    """)
def test_a_table_takes_links_with_the_bar_escaped(prose: Tag) -> None:
    assert [plain(cell) for cell in prose.select("td")] == ["the envoy", "Harbour"]
    assert links(prose) == [("the envoy", "people/ana-aue"), ("Harbour", "terms/harbour")]


@body("""
    ## What [[Ana Aue]] said

    Words.
    """)
def test_a_heading_takes_links(prose: Tag) -> None:
    heading = prose.h2
    assert heading is not None
    assert links(heading) == [("Ana Aue", "people/ana-aue")]
    assert heading["id"] == "what-ana-aue-said"


@body("""
    - [[Ana Aue]]

    > **[[Raúl Brenn]]** said so.[^1]

    [^1]: As did [[Dana Kell]].
    """)
def test_lists_quotations_emphasis_and_footnotes_take_links(prose: Tag) -> None:
    assert [target for _, target in links(prose)] == ["people/ana-aue", "people/raul-brenn", "people/dana-kell"]


@body("""
    `[[Ana Aue]]` and ``[@gazette#p1]`` and `{figure:crossings-2021}`

    ```
    [[Ana Aue]]

    [@gazette#p1] {figure:crossings-2021}
    ```

    ~~~ text
    [[Ana Aue]]
    ~~~

        [[Ana Aue]]

        {figure:crossings-2021} [@gazette#p1]
    """)
def test_code_within_a_line_fenced_or_indented_stays_as_it_is(prose: Tag) -> None:
    assert prose.select("a") == []
    assert [plain(code) for code in prose.select("code")] == [
        "[[Ana Aue]]",
        "[@gazette#p1]",
        "{figure:crossings-2021}",
        "[[Ana Aue]] [@gazette#p1] {figure:crossings-2021}",
        "[[Ana Aue]]",
        "[[Ana Aue]] {figure:crossings-2021} [@gazette#p1]",
    ]


@body("[what Ana Aue said](https://example.org/)")
def test_words_of_another_link_are_left_alone(prose: Tag) -> None:
    assert [link["href"] for link in prose.select("a")] == ["https://example.org/"]


@body("[[test-the-own-page-is-no-link-0|This page]] and test-the-own-page-is-no-link-0 are words here.")
def test_the_own_page_is_no_link(prose: Tag) -> None:
    assert prose.select("a") == []
    assert plain(prose) == "This page and test-the-own-page-is-no-link-0 are words here."
