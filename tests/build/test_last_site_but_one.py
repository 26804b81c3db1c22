"""A build that begins with the last site but one shows nobody anything of it, and leaves the served one as it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support import SETTINGS, draw, explainer, needed_pages, tree

WATCH = """
import types

from pelican import signals

watch = types.ModuleType("watch")


def finalized(pelican):
    folder = Path(pelican.output_path)
    Path("seen.txt").write_text("\\n".join(str(path.relative_to(folder)) for path in folder.rglob("*.html")))


def content_written(path, context):
    page = Path("output/terms/dam/index.html")
    if page.exists():
        with Path("served.txt").open("a") as file:
            file.write(page.read_text() + "\\0")


watch.handlers = finalized, content_written
watch.register = lambda: (signals.finalized.connect(finalized), signals.content_written.connect(content_written))
PLUGINS = [watch, explainer]
"""
AUTHORS = """
AUTHOR_SAVE_AS = "terms/{slug}/index.html"
AUTHOR_URL = "terms/{slug}/"
"""
CHARTER = """
    ---
    title: The charter
    summary: What the valleys signed.
    type: law
    publisher: The valleys
    rights: public-domain
    reviewed: 2030-01-01
    ---

    The weir and the dam belong to all. {#p1}
    """
NOTE = """
    ---
    title: The NAME
    summary: A wall in the river.
    type: place
    sources:
      - charter#p1
    reviewed: 2030-01-01
    ---

    It holds the water back.
    """
ARTICLE = "Title: News\nDate: 2030-01-01\nAuthor: Dam\n\nNothing new.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was built twice, so that there is a last one but one."""
    notes = {f"content/terms/{name}.md": NOTE.replace("NAME", name) for name in ("weir", "dam")}
    folder = draw(
        tmp_path / "site",
        {
            **needed_pages("There are The weir and The dam."),
            **notes,
            "content/sources/charter.md": CHARTER,
            "pelican.conf.py": SETTINGS + WATCH + AUTHORS,
        },
    )
    for words in ("It is old.", "It is high."):
        (folder / "content/terms/weir.md").open("a").write(words)
        built = explainer(folder, "build")
        assert built.code == 0, built.err
    (folder / "content/terms/dam.md").unlink()
    return folder


def seen(folder: Path) -> list[str]:
    """The pages that another plugin found in the folder before it was finished."""
    return (folder / "seen.txt").read_text().splitlines()


def test_another_plugin_sees_no_page_that_is_gone(site: Path) -> None:
    assert "terms/dam/index.html" in seen(site)

    built = explainer(site, "build")

    assert built.code == 0, built.err
    assert "terms/weir/index.html" in seen(site)
    assert "terms/dam/index.html" not in seen(site)


def test_what_pelican_writes_in_the_place_of_a_page_leaves_the_served_one_as_it_is(site: Path) -> None:
    served = (site / "output/terms/dam/index.html").read_text()
    (site / "served.txt").unlink(missing_ok=True)
    draw(site, {"pelican.conf.py": SETTINGS + WATCH + AUTHORS, "content/articles/news.md": ARTICLE})

    built = explainer(site, "build")

    assert built.code == 0, built.err
    told = (site / "served.txt").read_text().split("\0")[:-1]
    assert told
    assert set(told) == {served}
    assert (site / "output/terms/dam/index.html").read_text() != served
    clean = Path(shutil.copytree(site, site.parent / "clean", ignore=shutil.ignore_patterns("output", ".cache")))
    assert explainer(clean, "build").code == 0
    assert tree(site / "output") == tree(clean / "output")
