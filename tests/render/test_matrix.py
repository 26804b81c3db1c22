"""The table of people and talks stays one that can be looked over, however many talks there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.model.locale import Locale
from explainer.render.edition import Edition
from explainer.render.matrix import MOST, matrix
from explainer.render.views import Matrix

from ..check.world import site_of

TALK = """
    ---
    title: Round {number}
    summary: They met.
    date: {year}-01-02
    state: held
    parties:
      oberland:
        head: [person:{head}]
    sources: [gauge-muehlheim#p1]
    ---
    """


def drawn(folder: Path, more: int) -> Matrix:
    """The table of the good site's two talks and so many before them, the first of which somebody else led."""
    files = {
        f"content/talks/round-{number}.md": TALK.format(
            number=number, year=1900 + number, head="zoe-darlac" if number else "otto"
        )
        for number in range(more)
    }
    files["content/people/otto.md"] = "---\ntitle: Otto\nsummary: He came first.\n---\n"
    made = matrix(Edition(site_of(folder, files), Locale("en")))
    assert made
    return made


@pytest.mark.parametrize(("more", "shown", "earlier"), [(0, 2, 0), (MOST - 2, MOST, 0), (MOST + 1, MOST, 3)])
def test_the_latest_talks_are_shown_and_the_others_counted(tmp_path: Path, more: int, shown: int, earlier: int) -> None:
    made = drawn(tmp_path, more)

    assert (len(made.talks), made.earlier) == (shown, earlier)
    assert made.talks[-1].talk.title == "Round in Mühlheim, 3 May 2029"
    assert {len(row.parts) for side in made.sides for row in side.rows} == {shown}


def test_who_came_only_to_earlier_talks_is_left_out_with_them(tmp_path: Path) -> None:
    def names(made: Matrix) -> set[str]:
        return {row.person.title for side in made.sides for row in side.rows}

    assert names(drawn(tmp_path / "all", 3)) - names(drawn(tmp_path / "latest", MOST)) == {"Otto"}
