"""Cards: a picture for every page, with its words whole, the same wherever it is drawn."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from explainer.model.card import Card
from explainer.publish.cache import Cache
from explainer.publish.cards import HEIGHT, WIDTH, broken, cut, draw, font, inks_of, look_of, wrapped
from explainer.publish.files import FilesError
from tests import support
from tests.support import ROOT, build, copy_site, page, tree

LOOK = look_of(ROOT / "theme")
TITLE = str(LOOK.title)


def picture(card: Card) -> Image.Image:
    return Image.open(io.BytesIO(draw(card, LOOK, inks_of(card, LOOK))))


def inked(card: Card) -> tuple[int, int, int, int]:
    """The box that holds all ink to the right of the bar and above the line at the foot."""
    words = picture(card).convert("RGB").crop((60, 0, WIDTH, 520)).convert("L").point(lambda shade: 255 - shade)
    box = words.getbbox()
    assert box
    return box


def test_a_card_is_a_small_picture_of_the_size_that_other_sites_ask_for() -> None:
    card = Card("The lake talks", "Talk", "The second round", detail="Zoë Darlač and Käthe von der Aue")
    drawn = picture(card)
    assert (drawn.format, drawn.size) == ("PNG", (WIDTH, HEIGHT)) == ("PNG", (1200, 630))
    assert len(draw(card, LOOK, inks_of(card, LOOK))) < 25_000


def test_a_side_s_colour_is_the_bar_s() -> None:
    drawn = picture(Card("The lake talks", "Oberland", "Zoë Darlač", colour="side-2")).convert("RGB")
    assert "#{:02x}{:02x}{:02x}".format(*drawn.getpixel((10, 300))) == LOOK.colours["side-2"]  # type: ignore[misc]


@pytest.mark.parametrize("title", [
    "Lake",
    "¿Cuántas personas llegaron? La Oficina de Aduanas y Protección Fronteriza publica el número de encuentros",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "W" * 400,
    "A word " * 80,
])  # fmt: skip
def test_a_title_of_any_length_stays_on_the_card(title: str) -> None:
    left, top, right, bottom = inked(Card("The lake talks", "Source", title, detail="The gazette " * 20))
    assert left + 60 >= 90
    assert top >= 60
    assert right + 60 <= 1124
    assert bottom < 520


def test_a_number_of_any_length_stays_on_the_card() -> None:
    for number in ("9", "220,908", "US$ 1.220.908.345.123.456,75"):
        _, _, right, bottom = inked(Card("The lake talks", "Figure", "Litres drawn in the year " * 9, number))
        assert right + 60 <= 1124
        assert bottom < 520


def test_no_word_of_a_title_is_lost_in_breaking_it() -> None:
    title = "¿Cuántas personas llegaron a la frontera terrestre suroeste de Estados Unidos en el año fiscal 2022?"
    lines, face = wrapped(title, TITLE, (72, 64, 56), 5, 400)
    assert " ".join(lines) == title
    assert all(face.getlength(line) <= 1024 for line in lines)
    assert "".join(broken("W" * 99, face)) == "W" * 99


def test_what_is_cut_ends_in_a_whole_word_and_an_ellipsis() -> None:
    assert cut("A short line", font(TITLE, 34)) == "A short line"
    assert cut(
        "The ministry of waters, lakes and all that flows into them, and out of them again", font(TITLE, 34)
    ) == ("The ministry of waters, lakes and all that flows into…")


def test_letters_of_european_languages_are_drawn() -> None:
    missing = font(TITLE, 60).getmask("￿").getbbox(), bytes(font(TITLE, 60).getmask("￿"))
    for letter in "áéíóúüñÑ¿¡«»“”–—·ÄÖßčşžłøåÆŒêçãõİğπЖ€−":
        for face in (font(TITLE, 60), font(str(LOOK.furniture), 60)):
            mask = face.getmask(letter)
            assert (mask.getbbox(), bytes(mask)) != missing, letter


def test_a_theme_without_fonts_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FilesError, match=r"has no .*title\.ttf, with which cards are drawn\. Set EXPLAINER_CARDS"):
        look_of(tmp_path)


SITE = {
    "content/pages/home.md": """
        ---
        title: Home
        summary: A site.
        template: home
        save_as: index.html
        ---
        Words.
        """,
    "content/pages/404.md": """
        ---
        title: Page not found
        summary: There is no such page.
        save_as: 404.html
        status: hidden
        ---
        Words.
        """,
}


def tags(built: BeautifulSoup) -> dict[str, str]:
    """The tags by which other sites know a page."""
    found = built.find_all("meta")
    named = {tag.get("property") or tag.get("name"): tag["content"] for tag in found if tag.get("content")}
    return {name: words for name, words in named.items() if name and name.startswith(("og:image", "twitter:card"))}


def test_every_page_names_its_card_and_the_card_is_there(tmp_path: Path) -> None:
    output = build(copy_site("good", tmp_path / "site"), EXPLAINER_CARDS="yes")
    for file in output.rglob("index.html"):
        told = tags(page(output, file.relative_to(output).as_posix()))
        address = told.pop("og:image")
        assert address.startswith("https://example.org/lindensee/cards/")
        with Image.open(output / "cards" / address.rsplit("/", 1)[1]) as card:
            size = {"og:image:width": str(card.width), "og:image:height": str(card.height)}
        words = told.pop("og:image:alt")
        assert told == {"og:image:type": "image/png", "twitter:card": "summary_large_image", **size}
        assert page(output, file.relative_to(output).as_posix()).h1.get_text() in words  # type: ignore[union-attr]
    assert tags(page(output, "404.html")) == {"twitter:card": "summary"}


def test_a_figure_s_card_says_its_number(tmp_path: Path) -> None:
    output = build(copy_site("good", tmp_path / "site"), EXPLAINER_CARDS="yes")
    assert tags(page(output, "figures/drawn-2029"))["og:image:alt"] == (
        "Figure · 1,000 · Water drawn in 2029 · The Lindensee Water Talks"
    )


def test_without_cards_there_are_none(tmp_path: Path) -> None:
    for site, settings in (("environment", {"EXPLAINER_CARDS": "no"}), ("settings", {"EXPLAINER_CARDS": ""})):
        folder = support.draw(tmp_path / site, SITE)
        with (folder / "pelican.conf.py").open("a") as file:
            file.write("\nEXPLAINER_CARDS = False\n" if site == "settings" else "")
        output = build(folder, **settings)
        assert tags(page(output, "index.html")) == {"twitter:card": "summary"}
        assert not (output / "cards").exists()
        assert not (folder / ".cache/cards").exists()


def test_what_was_drawn_is_kept_until_it_changes(tmp_path: Path) -> None:
    folder = support.draw(tmp_path / "site", SITE)
    first = tree(build(folder, EXPLAINER_CARDS="yes") / "cards")
    for kept in list((folder / ".cache/cards").iterdir()):
        Cache(folder, "cards").put(kept.name, b"kept")
    shutil.rmtree(folder / "output")
    assert set(tree(build(folder, EXPLAINER_CARDS="yes") / "cards").values()) == {b"kept"}

    home = folder / "content/pages/home.md"
    home.write_text(home.read_text().replace("title: Home", "title: Casa"))
    changed = tree(build(folder, EXPLAINER_CARDS="yes") / "cards")
    assert len(changed) == len(first)
    assert [picture for picture in changed.values() if picture != b"kept"] != []
    assert len(tree(folder / ".cache/cards")) == len(changed)
