"""[@source#p1]: numbered marks, each with its note at the foot of the page."""

from bs4 import Tag

from tests.link.world import body, links, plain


def marks(prose: Tag) -> list[str]:
    """The numbers that stand in the text."""
    return [plain(mark) for mark in prose.select("sup.cite")]


@body("""
    - One [@gazette#p2]
    - Two [@bulletin]

    | A | B |
    |---|---|
    | three [@bulletin#p1] | one again [@gazette#p2] |

    And *two [@bulletin] again*.[^1]

    [^1]: Four [@gazette#p1].
    """)
def test_citations_are_numbered_as_they_are_read_and_repeated_ones_share_a_number(prose: Tag, page: Tag) -> None:
    assert marks(prose) == ["1", "2", "3", "1", "2", "4"]
    assert [plain(note).rstrip(".").split(", date not seen") for note in page.select(".note-where")[:4]] == [
        ["The Gazette", ", passage 2"],
        ["The Bulletin", ""],
        ["The Bulletin", ", passage 1"],
        ["The Gazette", ", passage 1"],
    ]


@body("One [@gazette#p1]. Two [@gazette#p1].")
def test_each_mark_leads_to_its_note_and_the_note_back_to_each_mark(prose: Tag, page: Tag) -> None:
    assert [mark["id"] for mark in prose.select("sup.cite")] == ["cite-1-1", "cite-1-2"]
    assert [mark["href"] for mark in prose.select("sup.cite a")] == ["#note-1", "#note-1"]
    assert [back["href"] for back in page.select("#note-1 .note-marks a")] == ["#cite-1-1", "#cite-1-2"]


@body('The cuts [@gazette#p1 "were not enough"], and [@gazette#p1 “not yet, O’Brien”] too [@gazette#p1].')
def test_quoted_words_stand_in_the_text_as_a_quotation(prose: Tag) -> None:
    assert [plain(quoted) for quoted in prose.select("q")] == ["were not enough", "not yet, O’Brien"]
    assert plain(prose) == "The cuts were not enough1, and not yet, O’Brien1 too1."


@body("The harbour is open [@gazette#p1], they say [@source:bulletin#p2].")
def test_a_mark_follows_its_statement_without_a_space(prose: Tag) -> None:
    assert plain(prose) == "The harbour is open1, they say2."


@body("""
    ## Agreed in *May* [@gazette#p1]

    Words.[^1]

    ## Aue & Sons: 1 < 2 \\*[^1] `and` [[Ana Aue]]

    ## Said by [[Ana Aue|her]]

    [^1]: Words.
    """)
def test_a_mark_in_a_heading_is_no_part_of_its_name(prose: Tag, page: Tag) -> None:
    heading = prose.h2
    assert heading is not None
    assert heading["id"] == "agreed-in-may"
    assert [plain(link) for link in page.select(".contents a")][:3] == [
        "Agreed in May",
        "Aue & Sons: 1 < 2 * and Ana Aue",
        "Said by her",
    ]


@body("One [@tribune#p1], two [@tribune#p2], three [@tribune#p3], four [@gazette#p1].")
def test_a_note_names_source_date_passage_and_who_stands_behind_it(page: Tag) -> None:
    assert [plain(voice) for voice in page.select(".note-voice")] == [
        "Said by a named speaker: Ana Aue.",
        "Said by an unnamed speaker: an aide to the envoy.",
        "In the reporter’s own voice.",
        "Stated in the document.",
    ]
    assert [plain(where) for where in page.select(".note-where")] == [
        "The Tribune, May 7, 2021, passage 1.",
        "The Tribune, May 7, 2021, passage 2.",
        "The Tribune, May 7, 2021, passage 3.",
        "The Gazette, date not seen, passage 1.",
    ]
    assert links(page.select("#note-1")[0]) == [
        ("Talks go on", "sources/tribune"),
        ("passage\u00a01", "sources/tribune/#p1"),
        ("Ana Aue", "people/ana-aue"),
    ]
    assert [link["href"] for link in page.select("#note-1 .note-links a")] == ["https://example.org/tribune"]
