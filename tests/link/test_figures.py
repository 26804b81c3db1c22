"""{figure:…}: the number itself, or a variant of it, with the way to its page."""

from bs4 import Tag

from tests.link.world import body, plain


@body("In all {figure:crossings-2021} crossings.")
def test_a_token_shows_the_number_with_its_page_and_where_it_comes_from(prose: Tag) -> None:
    assert str(prose.select_one(".sourced-number")) == (
        '<span class="sourced-number">'
        '<a aria-describedby="provenance-1" class="number" href="/repo/figures/crossings-2021/">'
        '<data value="220908">220,908</data></a>'
        '<span class="provenance" hidden="" id="provenance-1" role="tooltip">'
        " The Gazette, as of March 5, 2022. Stated in the document. One source.</span></span>"
    )
    assert plain(prose) == "In all 220,908 crossings."


@body("From {figure:crossings-2020} to {figure:crossings-2021}: {figure:crossings-2021 change figure:crossings-2020}.")
def test_each_use_of_a_number_has_words_of_its_own_and_a_comparison_says_with_what(prose: Tag) -> None:
    described = {str(number["aria-describedby"]): plain(number) for number in prose.select("a.number")}
    assert described == {"provenance-1": "38,674", "provenance-2": "220,908", "provenance-3": "471%"}
    assert [beside.get_text() for beside in prose.select(".provenance")] == [
        " The Gazette. Stated in the document. One source.",
        " The Gazette, as of March 5, 2022. Stated in the document. One source.",
        " Worked out against Crossings in 2020. The Gazette, as of March 5, 2022. Stated in the document. One source.",
    ]


@body("A rise of {figure:rise-2021}.")
def test_a_number_that_is_worked_out_says_out_of_whose_numbers(prose: Tag) -> None:
    [beside] = prose.select(".provenance")
    assert beside.get_text() == " Worked out from numbers of The Gazette."


@body("""
    - {figure:crossings-2021 rounded}
    - {figure:crossings-2021 words}
    - {figure:crossings-2021 change figure:crossings-2020}
    - {figure:crossings-2020 change figure:crossings-2021}
    - {figure:crossings-2020 share figure:crossings-2021}
    - {figure:crossings-2021 times figure:crossings-2020}
    - {figure:rise-2021}
    - {figure:rise-2021 words}
    - {figure:cost-2021}
    - {figure:cost-2021 rounded}
    """)
def test_a_variant_shows_the_number_another_way(prose: Tag) -> None:
    assert [(plain(number), number["value"]) for number in prose.select("data")] == [
        ("221,000", "221000"),
        ("two hundred and twenty thousand, nine hundred and eight", "220908"),
        ("471%", "471"),
        ("−82.5%", "-82.5"),
        ("17.5%", "17.5"),
        ("5.7", "5.7"),
        ("471%", "471"),
        ("four hundred and seventy-one", "471"),
        ("$1,234,500", "1234500"),
        ("$1,230,000", "1230000"),
    ]


@body(r"""
    ## Up to {figure:crossings-2021}

    | Year | Crossings |
    |---|---|
    | 2021 | **{figure:crossings-2021}** |
    | Change | {figure:crossings-2021 change figure:crossings-2020} |

    - {figure:crossings-2020}
    """)
def test_headings_tables_lists_and_emphasis_take_numbers(prose: Tag) -> None:
    assert [plain(number) for number in prose.select("a.number")] == ["220,908", "220,908", "471%", "38,674"]
    assert [plain(cell) for cell in prose.select("td")] == ["2021", "220,908", "Change", "471%"]
    assert [heading["id"] for heading in prose.select("h2")] == ["up-to-220908"]
