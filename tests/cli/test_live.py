"""Pages learn of each build, in order, and of what stands in the way of one."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from explainer.cli.live import Live, State, version_of

NOTE, STYLE, IMAGE, TEMPLATE = map(Path, ("content/terms/lake.md", "site.css", "lake.svg", "page.html"))


@pytest.mark.parametrize(
    ("changed", "other"),
    [
        ({NOTE}, {"build"}),
        ({NOTE, Path("content/terms/4913")}, {"build"}),
        ({STYLE}, {"build", "styles"}),
        ({NOTE, STYLE}, {"build", "site", "styles"}),
        ({NOTE, IMAGE}, {"build", "site", "styles"}),
        ({TEMPLATE}, {"build", "site", "styles"}),
    ],
)
def test_a_build_tells_how_much_may_be_another(changed: set[Path], other: set[str]) -> None:
    """A text shows in the pages themselves; what an image shows does not."""
    live = Live("a")
    before = live.state

    live.built(changed)

    assert {name for name in ("build", "site", "styles") if getattr(live.state, name) != getattr(before, name)} == other


def test_a_problem_leaves_the_last_site_and_goes_with_the_next() -> None:
    live = Live("a")
    before = live.state

    live.refused("Two\nlines.")
    assert (live.state.site, live.state.styles, live.state.problems) == (before.site, before.styles, "Two\nlines.")
    assert "\n" not in live.state.data(b"")

    live.built({NOTE})
    assert live.state.problems == ""


@pytest.mark.parametrize("end", [lambda live: live.refused("No."), lambda live: live.built({NOTE})])
def test_what_is_known_ahead_counts_until_the_build_ends(end: object) -> None:
    live = Live("a")
    before = live.state

    live.glimpsed({"index.html": "New."})
    assert live.ahead == {"index.html": "New."}
    assert live.state.build != before.build

    end(live)  # type: ignore[operator]
    assert live.ahead == {}


def test_the_pages_that_are_open_are_known() -> None:
    live = Live("a")

    with live.open("index.html"), live.open("about.html"), live.open(""):
        with live.open("index.html"):
            pass
        assert live.looked_at == {"index.html", "about.html"}
    assert live.looked_at == frozenset()


def test_nothing_is_shown_ahead_while_something_is_to_be_mended() -> None:
    """The page that could be built last is what the problem stands over."""
    live = Live("a")

    with live.open("index.html"):
        live.refused("No.")
        assert live.looked_at == frozenset()
        live.built({NOTE})
        assert live.looked_at == {"index.html"}


def test_a_page_is_told_which_it_is_now() -> None:
    state = State("1", "1", "1")

    assert json.loads(state.data(b"A page."))["page"] == version_of(b"A page.")
    assert version_of(b"A page.").encode() in state.tag(b"A page.")


def test_another_stylesheet_makes_no_other_page() -> None:
    page = b'<link rel="stylesheet" href="/theme/site.%s.css"><p>%s</p>'

    assert version_of(page % (b"0123456789", b"A")) == version_of(page % (b"abcdef0123", b"A"))
    assert version_of(page % (b"0123456789", b"A")) != version_of(page % (b"0123456789", b"B"))


def test_another_server_at_the_same_place_has_other_states() -> None:
    assert Live("a").state.site != Live("b").state.site


def test_who_waits_is_woken_by_a_change_and_by_nothing_else() -> None:
    live = Live("a")
    known = live.state
    assert live.another(known, 0.01) == known

    seen = []
    waiting = threading.Thread(target=lambda: seen.append(live.another(known, 60)))
    waiting.start()
    live.refused("No.")
    waiting.join()

    assert [state.problems for state in seen] == ["No."]
