"""{figure:…}: the number itself, or a variant of it, with the way to its page."""

from bs4 import Tag

from tests.link.world import body, plain


@body("In all {figure:crossings-2021} crossings.")
def test_a_token_shows_the_number_with_its_page_and_where_it_comes_from(prose: Tag) -> None:
    assert str(prose.select_one("a")) == (
        '<a class="number" href="/repo/figures/crossings-2021/" title="The Gazette, as of March 5, 2022">'
        '<data value="220908">220,908</data></a>'
    )
    assert plain(prose) == "In all 220,908 crossings."


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
        ("-82.5%", "-82.5"),
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
