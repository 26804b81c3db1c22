"""Known names link by themselves, once, and nowhere that they should not."""

from bs4 import Tag

from tests.link.world import body, links, plain


@body("Ana Aue came to the Old Harbour. Ana Aue and Aue left the Harbour, and Raúl Brenn stayed.")
def test_the_first_mention_of_each_name_links_and_no_other(prose: Tag) -> None:
    assert links(prose) == [
        ("Ana Aue", "people/ana-aue"),
        ("Old Harbour", "terms/harbour"),
        ("Raúl Brenn", "people/raul-brenn"),
    ]
    assert plain(prose).startswith("Ana Aue came to the Old Harbour. Ana Aue and Aue")


@body("""
    [[Ana Aue|She]] met Raúl Brenn in the harbour.

    Ana Aue told [[Raúl Brenn]] so.
    """)
def test_a_link_that_somebody_wrote_counts_as_the_first(prose: Tag) -> None:
    assert links(prose) == [
        ("She", "people/ana-aue"),
        ("Raúl Brenn", "people/raul-brenn"),
        ("harbour", "terms/harbour"),
        ("Raúl Brenn", "people/raul-brenn"),
    ]


@body("The North Coast Guard watches the North Coast.")
def test_the_longest_name_comes_first(prose: Tag) -> None:
    assert links(prose) == [("North Coast Guard", "terms/coast-guard"), ("North Coast", "terms/north-coast")]


@body("""
    Aue came first, and Brenn.

    ## Ana Aue

    Then Aue spoke, and Aue left. **Raúl** Brenn answered, said Brenn.
    """)
def test_a_surname_links_only_after_the_full_name_wherever_that_stood(prose: Tag) -> None:
    assert [(link.parent.name, link.get_text()) for link in prose.select("a.ref") if link.parent] == [
        ("p", "Aue"),
        ("p", "Brenn"),
    ]
    assert "Then Aue" in plain(prose)
    assert plain(prose.select("p")[0]) == "Aue came first, and Brenn."
    assert prose.select("p")[0].select("a") == []


@body("Lena von der Linde's note came; `Lena von der Linde` is code, and von der Linde said so; Linde did not.")
def test_a_surname_may_have_several_words(prose: Tag) -> None:
    assert links(prose) == [("Lena von der Linde", "people/lena-von-der-linde")]


@body("Nobody had seen Kell there.")
def test_a_surname_stands_alone_where_the_note_lets_it(prose: Tag) -> None:
    assert links(prose) == [("Kell", "people/dana-kell")]


@body(
    "But Kell spoke.",
    "When Kell spoke, they listened.",
    "“Kell spoke.”",
    "They listened (Kell spoke).",
    "President Kell spoke.",
    "They heard Mr. Kell speak.",
    "The U.S. Secretary Kell spoke.",
    "After May 2021, Kell spoke.",
    "They listened. Kell spoke.",
    "They listened in May. “Yes,” said Kell.",
    "They listened: Kell spoke.",
)
def test_a_surname_behind_what_is_no_given_name_links(prose: Tag) -> None:
    assert links(prose) == [("Kell", "people/dana-kell")]


@body(
    "Lara Kell spoke.",
    "They listened. Lara Kell spoke.",
    "They heard Lara Kell speak.",
    "They heard “Lara Kell” speak.",
    "They heard her (Lara Kell, that is).",
    "They heard L. Kell speak.",
    "They heard Mr. Lara Kell speak.",
    "They heard Lara\nKell speak.",
    "They heard *Lara* Kell speak.",
    "They heard Jean-Luc Kell speak.",
    "They heard Kell Lara speak.",
    "They heard Kell\nLara speak.",
    "They heard José Kell speak.",
    "They heard Jose\u0301 Kell speak.",
)
def test_a_surname_beside_another_given_name_is_somebody_else(prose: Tag) -> None:
    assert links(prose) == []


@body(
    "The Washington Post says so.",
    "They read the Washington\nPost.",
    "East Washington is another town.",
    "The town (East Washington) is another.",
    "The North Coast Line runs there.",
    "They met the Old Harbour Master.",
    "It is pre-Washington, and Washingtonian.",
    "A U.S.-Washington line runs there.",
    "The Harbour/Washington line runs there.",
)
def test_a_part_of_a_longer_name_does_not_link(prose: Tag) -> None:
    assert links(prose) == []


@body("The visa lottery Monday is no longer name.")
def test_a_capital_behind_a_name_that_ends_small_does_no_harm(prose: Tag) -> None:
    assert links(prose) == [("visa lottery", "terms/visa-lottery")]


@body("The U.S.-Mexico border and a non-U.S. ship; then the U.S. coast.")
def test_an_abbreviation_links_on_its_own_only(prose: Tag) -> None:
    assert links(prose) == [("U.S.", "terms/united-states")]
    assert plain(prose).index("U.S. coast") > 0
    link = prose.a
    assert link is not None
    assert str(link.next_sibling) == " coast."


@body("He left Washington—the harbour--for the North Coast – and Raúl Brenn’s and Ana Aue's ships…")
def test_dashes_and_possessives_end_a_name(prose: Tag) -> None:
    assert [words for words, _ in links(prose)] == ["Washington", "harbour", "North Coast", "Raúl Brenn", "Ana Aue"]


@body("""
    RAUL BRENN and raul brenn are no name, Raul Brenn is; Jose O'Brien too. The Visa lottery is none, a visa lottery is.

    Visa lottery again.
    """)
def test_accents_and_apostrophes_fold_and_capitals_count(prose: Tag) -> None:
    assert [words for words, _ in links(prose)] == ["Raul Brenn", "Jose O'Brien", "Visa lottery"]


@body("Rau\u0301l Brenn met Jose\u0301 O\u2019Brien; A\u0301na Aue is folded too, and the re\u0301sume\u0301 of Kell.")
def test_decomposed_accents_fold_as_well(prose: Tag) -> None:
    assert links(prose) == [
        ("Rau\u0301l Brenn", "people/raul-brenn"),
        ("Jose\u0301 O\u2019Brien", "people/jose-obrien"),
        ("A\u0301na Aue", "people/ana-aue"),
        ("Kell", "people/dana-kell"),
    ]


@body("The Café Bar opened.")
def test_a_name_whose_note_writes_it_with_decomposed_accents_links(prose: Tag) -> None:
    assert links(prose) == [("Café Bar", "terms/cafe-bar")]


@body("""
    `Ana Aue`, [what Ana Aue said](https://example.org/), <a href="https://example.org/">Ana Aue</a>,
    <code>Ana Aue</code>, <kbd>Ana Aue</kbd>, ![Ana Aue](../images/dot.svg) and [@tribune#p3 "Ana Aue"].

        Ana Aue

    ### Ana Aue

    ```
    Ana Aue
    ```

    <div>Ana Aue</div>
    """)
def test_links_code_headings_images_quoted_words_and_raw_html_are_left_alone(prose: Tag) -> None:
    assert links(prose) == []


@body("""
    - **Ana Aue** first
    - [^1]

    > *Raúl Brenn*

    | Who |
    |---|
    | Dana Kell |

    Harbour
    :   Where Otto Marsh lives.

    ~~~
    North Coast
    ~~~

    [^1]: In the North Coast.
    """)
def test_emphasis_lists_quotations_tables_definitions_and_footnotes_are_running_text(prose: Tag) -> None:
    assert [words for words, _ in links(prose)] == [
        "Ana Aue",
        "Raúl Brenn",
        "Dana Kell",
        "Harbour",
        "Otto Marsh",
        "North Coast",
    ]


@body("Aue & Sons, Aue &amp; Sons; **Ana** Aue and Ana&nbsp;Aue spoke.<br>Raúl Brenn, 1 < 2, \\*Dana Kell\\*.")
def test_entities_escapes_and_line_breaks_do_no_harm(prose: Tag) -> None:
    assert [words for words, _ in links(prose)] == ["Aue & Sons", "Raúl Brenn", "Dana Kell"]
    assert plain(prose) == "Aue & Sons, Aue & Sons; Ana Aue and Ana Aue spoke.Raúl Brenn, 1 < 2, *Dana Kell*."


@body("Otto Marsh met Eva Marsh; Marsh said so. And Marsh left.")
def test_a_name_that_two_notes_share_does_not_link(prose: Tag) -> None:
    assert links(prose) == [("Otto Marsh", "people/otto-marsh"), ("Eva Marsh", "people/eva-marsh")]


@body("Zed Quill said so, and Quill left.")
def test_a_draft_is_never_linked(prose: Tag) -> None:
    assert links(prose) == []


@body("The Gazette, 5 May 2021 and Crossings in 2021 are titles of notes that nobody says in running text.")
def test_sources_and_figures_link_only_where_they_are_cited(prose: Tag) -> None:
    assert links(prose) == []
