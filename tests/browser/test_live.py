"""explainer serve shows a saved change in the open page, and what stands in the way of one."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support import ROOT, SETTINGS, command, copy_site, draw, environment, needed_pages

TALL = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="3000" viewBox="0 0 100 3000"/>'


class Served:
    """A site that is being worked on, and where it is shown."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.address = address

    def save(self, path: str, old: str, new: str) -> None:
        """Replace words in a file, as an editor does: the new file takes the old one's place."""
        file = self.folder / path
        text = file.read_text()
        assert old in text
        fresh = file.with_name(f".{file.name}.new")
        fresh.write_text(text.replace(old, new))
        fresh.replace(file)


def site_of(folder: Path) -> Path:
    """A site with a theme and a plugin of its own, to change; the folder."""
    settings = SETTINGS.replace('THEME = str(Path(explainer.__file__).parents[2] / "theme")', 'THEME = "theme"')
    pages = needed_pages("The first words.\n\n![A tall picture](../images/tall.svg)")
    draw(folder, {**pages, "content/images/tall.svg": TALL, "pelican.conf.py": settings})
    for room in ("theme", "plugins"):
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    return folder


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """The site, built and shown until the end."""
    process = subprocess.Popen(
        command("serve", "--port", "0"), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env=environment(PYTHONUNBUFFERED="1", PYTHONPATH=str(folder / "plugins")),
    )  # fmt: skip
    assert process.stdout
    lines = []
    for line in process.stdout:
        lines.append(line)
        if found := re.match(r"Serving (http\S+) ", line):
            break
    else:
        raise AssertionError("".join(lines))
    try:
        yield Served(folder, found[1])
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(site_of(tmp_path / "site")) as served:
        yield served


@pytest.fixture
def shown(served: Served, page: Page) -> Page:
    """The home page, once it listens."""
    with page.expect_request("**/.explainer/live?*"):
        page.goto(served.address)
    page.evaluate("window.kept = true")
    return page


def test_a_saved_change_is_shown_where_the_reader_is(served: Served, shown: Page) -> None:
    shown.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")

    served.save("content/pages/home.md", "The first words.", "The second words.")

    expect(shown.get_by_text("The second words.")).to_be_attached(timeout=30_000)
    shown.wait_for_function("scrollY > 1400")


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(copy_site("good", tmp_path_factory.mktemp("served") / "site")) as served:
        yield served


def listening(served: Served, page: Page, path: str) -> Page:
    """A page that has heard what it is, and would forget that it was kept if it were loaded again."""
    with page.expect_request("**/.explainer/live?*"):
        page.goto(served.address + path)
    page.wait_for_timeout(300)
    page.evaluate("window.kept = true")
    return page


def is_kept(page: Page) -> bool:
    return bool(page.evaluate("window.kept === true"))


def loaded_anew(page: Page) -> list[str]:
    """What a browser makes of the page that stands at the same address now."""
    other = page.context.new_page()
    other.goto(page.url)
    found = insides(other)
    other.close()
    return found


def insides(page: Page) -> list[str]:
    """All that a reader or a program meets on a page."""
    facts = "[...document.querySelectorAll('meta, script[type*=json]')].map(one => one.outerHTML)"
    return [*page.evaluate(f"[document.title, document.querySelector('main').innerHTML, ...{facts}]")]


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("Its gauge", "The gauge there", True),
        ("measures", "*measures* & shows", True),
        ("stands.", "stands by the lake.", True),
        ("measures the Lindensee", "is no more", False),
        ("Lindensee.", "Lindensee.\n\nA second paragraph.\n\nAnd **another**.", True),
        ("the Lindensee.", "the lake of [[Zoé d'Arlac]].", False),
        ("Lindensee.", "Lindensee.\n\n## A heading\n\nText.", False),
        ("Lindensee.", "Lindensee.\n\n| A | table |\n|---|---|\n| of | words |", False),
    ],
)
def test_words_are_exchanged_and_a_page_that_has_more_of_another_is_loaded_again(
    good: Served, page: Page, old: str, new: str, kept: bool
) -> None:
    listening(good, page, "terms/muehlheim/")
    for before, after in ((old, new), (new, old)):
        as_shown = page.inner_html("main")
        good.save("content/terms/muehlheim.md", before, after)
        page.wait_for_function("was => document.querySelector('main').innerHTML !== was", arg=as_shown, timeout=60_000)
        page.wait_for_load_state()
        assert insides(page) == loaded_anew(page)
    assert is_kept(page) is kept


def test_a_page_that_stays_the_same_is_not_loaded_again(good: Served, page: Page) -> None:
    other = listening(good, page.context.new_page(), "people/zoe-darlac/")
    listening(good, page, "terms/muehlheim/")
    for old, new in (("measures", "shows"), ("shows", "measures")):
        good.save("content/terms/muehlheim.md", old, new)
        expect(page.locator(".prose").get_by_text(new)).to_be_attached(timeout=60_000)
    other.wait_for_timeout(1000)

    assert is_kept(page)
    assert is_kept(other)


def test_a_change_reaches_its_own_row_of_a_table_that_a_script_sorts(tmp_path: Path, page: Page) -> None:
    folder = copy_site("good", tmp_path / "site")
    for name in ("Abach", "Zell"):
        front = f"title: {name}\nsummary: A town.\ntype: place\nsources: [linden-compact#p2]"
        note = f"---\n{front}\n---\n\nIt lies in the [[Lindensee]].\n"
        (folder / f"content/terms/{name.lower()}.md").write_text(note)
    with serving(folder) as served:
        listening(served, page, "terms/")
        before = page.inner_html("main")
        served.save("content/terms/zell.md", "A town.", "A village.")
        page.wait_for_function("was => document.querySelector('main').innerHTML !== was", arg=before, timeout=60_000)
        page.wait_for_load_state()

        assert insides(page) == loaded_anew(page)


def test_a_link_that_was_exchanged_has_its_own_preview(good: Served, page: Page) -> None:
    listening(good, page, "terms/muehlheim/")
    for old, new, title in (
        ("Lindensee", "[[Linden Compact]]", "Linden Compact"),
        ("[[Linden Compact]]", "Lindensee", "Lindensee"),
    ):
        good.save("content/terms/muehlheim.md", f"measures the {old}", f"measures the {new}")
        link = page.locator(".prose").get_by_role("link", name=title)
        expect(link).to_be_attached(timeout=60_000)
        page.mouse.move(0, 0)
        link.hover()
        expect(page.locator("#preview .preview-title")).to_have_text(title)


def test_a_page_is_the_same_however_many_slashes_lead_to_it(good: Served, page: Page) -> None:
    listening(good, page, "terms/muehlheim/")
    page.goto(good.address.replace("/lindensee/", "//lindensee/") + "terms/muehlheim/")
    page.wait_for_timeout(500)
    page.evaluate("window.kept = true")
    page.wait_for_timeout(1000)
    assert is_kept(page)


def test_words_that_a_script_has_changed_are_not_exchanged(good: Served, page: Page) -> None:
    listening(good, page, "terms/muehlheim/")
    page.locator(".prose p").first.evaluate("one => (one.firstChild.data += 'a script ')")

    good.save("content/terms/muehlheim.md", "measures", "shows")
    page.wait_for_function("window.kept === undefined", timeout=60_000)
    assert insides(page) == loaded_anew(page)

    good.save("content/terms/muehlheim.md", "shows", "measures")
    expect(page.locator(".prose").get_by_text("measures")).to_be_attached(timeout=60_000)


def test_a_stylesheet_is_exchanged_without_loading_the_page(served: Served, shown: Page) -> None:
    served.save("theme/static/css/elements.css", "\n", "\nbody { outline: 7px solid red; }\n")

    shown.wait_for_function("getComputedStyle(document.body).outlineWidth === '7px'", timeout=30_000)
    assert shown.evaluate("window.kept") is True
    assert shown.locator('link[rel="stylesheet"]').count() == 1


def test_a_problem_is_shown_over_the_last_page_until_it_is_mended(served: Served, shown: Page) -> None:
    served.save("content/pages/home.md", "The first words.", "The first words. [[Nobody]]")

    alert = shown.get_by_role("alert")
    expect(alert).to_contain_text('content/pages/home.md:8:18 body: no note is called "Nobody".', timeout=30_000)
    expect(shown.get_by_text("The first words.", exact=True)).to_be_visible()

    shown.keyboard.press("Shift")
    shown.keyboard.press("Escape")
    expect(alert).to_be_hidden()
    shown.reload()
    expect(alert).to_be_visible()

    served.save("content/pages/home.md", " [[Nobody]]", " And more.")

    expect(shown.get_by_text("The first words. And more.")).to_be_visible(timeout=30_000)
    expect(alert).to_be_hidden()

    shown.keyboard.press("Escape")
    served.save("content/pages/home.md", " And more.", " [[Nobody]]")
    expect(alert).to_be_visible(timeout=30_000)


def test_what_is_saved_while_a_build_runs_is_built_next(served: Served, shown: Page) -> None:
    for number in range(1, 6):
        served.save("content/pages/home.md", "words", f"words, {number}")
        shown.wait_for_timeout(150)

    expect(shown.get_by_text("The first words, 5, 4, 3, 2, 1.")).to_be_attached(timeout=60_000)


def test_broken_settings_are_a_problem_and_end_nothing(served: Served, shown: Page) -> None:
    served.save("pelican.conf.py", "SITENAME =", "SITENAME +=")
    alert = shown.get_by_role("alert")
    expect(alert).to_contain_text("pelican.conf.py:5: NameError", timeout=30_000)

    served.save("pelican.conf.py", 'SITENAME += "A Small Site"', 'SITENAME = "A Great Site"')

    expect(shown).to_have_title(re.compile("A Great Site"), timeout=30_000)
    expect(alert).to_be_hidden()


def test_changed_code_is_taken_up_and_broken_code_is_a_problem(served: Served, shown: Page) -> None:
    home = "plugins/explainer/render/home.py"
    served.save(home, "from __future__", "from __past__")
    alert = shown.get_by_role("alert")
    expect(alert).to_contain_text("No module named '__past__'", timeout=30_000)
    expect(shown.get_by_text("The first words.")).to_be_visible()

    served.save(home, "from __past__", "from __future__")

    shown.wait_for_function("window.kept === undefined", timeout=60_000)
    expect(alert).to_be_hidden()
    for number in (1, 2):
        served.save("content/pages/home.md", "words", f"words, {number}")
        expect(shown.get_by_text(f"words, {number}")).to_be_attached(timeout=60_000)
        served.save(home, "from __future__", f"# {number}\nfrom __future__")
        expect(shown.get_by_text(f"words, {number}")).to_be_attached(timeout=60_000)


def test_a_site_that_was_never_built_waits_for_what_stands_in_its_way(tmp_path: Path, page: Page) -> None:
    folder = site_of(tmp_path / "site")
    home = folder / "content/pages/home.md"
    home.write_text(home.read_text().replace("The first words.", "The first words. [[Nobody]]"))
    with serving(folder) as served:
        page.goto(served.address)
        expect(page.get_by_role("heading", level=1)).to_have_text("There is no page here yet")
        expect(page.get_by_role("alert")).to_contain_text('no note is called "Nobody"')

        served.save("content/pages/home.md", " [[Nobody]]", "")

        expect(page.get_by_text("The first words.")).to_be_visible(timeout=60_000)


def test_the_published_site_has_no_such_script(served: Served) -> None:
    assert "explainer/live" not in (served.folder / "output/index.html").read_text()
