"""A table in a text scrolls inside itself, by mouse, finger and keyboard."""

from bs4 import BeautifulSoup

from tests.link.world import body, links


@body(
    """
    | Place | Who |
    |---|---|
    | Coast | Ana Aue |

    Between them.

    - | in a list |
      |---|
      | one |

    | Other |
    |---|
    | one |
    """
)
def test_each_table_is_a_region_of_its_own_with_its_number(page: BeautifulSoup) -> None:
    regions = page.select(".scroll")
    assert [(region["role"], region["tabindex"], region["aria-label"]) for region in regions] == [
        ("region", "0", "Table 1"),
        ("region", "0", "Table 2"),
        ("region", "0", "Table 3"),
    ]
    assert [[child.name for child in region.find_all(recursive=False)] for region in regions] == [["table"]] * 3
    assert links(regions[0]) == [("Ana Aue", "people/ana-aue")]
    assert not page.select("table:not(.scroll > table)")


@body("No table, only a bar | in a line.")
def test_a_text_without_tables_has_no_such_region(page: BeautifulSoup) -> None:
    assert not page.select(".scroll")
