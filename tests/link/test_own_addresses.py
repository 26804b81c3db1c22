"""Headings link to themselves, so that each can be pointed at."""

from bs4 import Tag

from tests.link.world import body


@body("## A [[Ana Aue]] heading\n\n## Plain & *simple*\n\n## <b>Raw</b>\n\n### Less [@gazette#p1]\n\n#### Least")
def test_a_heading_links_to_itself_unless_it_holds_a_link_or_html(prose: Tag) -> None:
    assert [heading.get_text() for heading in prose.select("h2, h3, h4") if not heading.select(".own-address")] == [
        "A Ana Aue heading",
        "Raw",
        "Less1",
    ]
    assert {str(link["href"]): link.decode_contents() for link in prose.select(".own-address")} == {
        "#plain-simple": "Plain &amp; <em>simple</em>",
        "#least": "Least",
    }
    assert len(prose.select("a a")) == 0
