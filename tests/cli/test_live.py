"""Pages learn of each build, in order, and of what stands in the way of one."""

from __future__ import annotations

import threading

from explainer.cli.live import Live


def test_a_build_is_another_site_and_other_styles() -> None:
    live = Live("a")
    before = live.state

    live.built(only_styles=False)

    assert live.state.site != before.site
    assert live.state.styles != before.styles


def test_a_build_of_styles_alone_leaves_the_site() -> None:
    live = Live("a")
    before = live.state

    live.built(only_styles=True)

    assert live.state.site == before.site
    assert live.state.styles != before.styles


def test_a_problem_leaves_the_last_site_and_goes_with_the_next() -> None:
    live = Live("a")
    before = live.state

    live.refused("Two\nlines.")
    assert (live.state.site, live.state.problems) == (before.site, "Two\nlines.")
    assert "\n" not in live.state.data

    live.built(only_styles=False)
    assert live.state.problems == ""


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
