"""Templates and views say the same: no template uses a field that is not documented, and none is there for nothing."""

from __future__ import annotations

import re

import pytest

from explainer.render import views
from tests.theme import contract, gallery

PAGES = {
    "talk.html": views.TalkView,
    "person.html": views.PersonView,
    "figure.html": views.FigureView,
    "term.html": views.TermView,
    "source.html": views.SourceView,
    "index_of_kind.html": views.IndexView,
    "timeline.html": views.TimelineView,
    "corrections.html": views.CorrectionsView,
    "data.html": views.DataView,
    "page.html": views.PageView,
    "search.html": views.SearchView,
    "home.html": views.HomeView,
}

FOR_THE_BUILD = {
    (views.DateView, "year"): "groups the timeline and the index of talks",
    (views.SideView, "adjective"): "for words such as U.S. officials",
    (views.SiteView, "lang"): "each view has its own",
}
"""Fields that no template needs, with what they are for."""


@pytest.fixture(scope="module")
def reading() -> contract.Reading:
    return contract.read_theme(gallery.environment(), PAGES)


def test_templates_use_documented_fields_and_their_headers_are_true(reading: contract.Reading) -> None:
    assert reading.faults == []


def test_every_field_is_used_by_some_template(reading: contract.Reading) -> None:
    declared = {(view, name) for view in contract.VIEWS if view is not views.Input for name in view.__annotations__}
    assert sorted(f"{view.__name__}.{name}" for view, name in declared - reading.used - set(FOR_THE_BUILD)) == []


def test_fields_kept_for_the_build_are_not_used(reading: contract.Reading) -> None:
    assert sorted(f"{view.__name__}.{name}" for view, name in reading.used & set(FOR_THE_BUILD)) == []


def test_every_view_is_documented() -> None:
    assert all(view.__doc__ for view in contract.VIEWS)


def test_a_field_that_does_not_exist_is_found() -> None:
    env = gallery.environment()
    reading = contract.Reading()
    reader = contract.Reader(env, "talk.html", reading)
    reader.tree = env.parse("{% for row in view.accounts %}{{ row.about }}{{ row.subject }}{% endfor %}")
    reader.read_page(views.TalkView)
    assert reading.faults == ["talk.html:1: AccountRow has no field subject"]


def test_each_file_says_what_it_is_for_and_what_it_takes() -> None:
    env = gallery.environment()
    for name in env.list_templates():
        source = env.loader.get_source(env, name)[0]  # type: ignore[union-attr]
        assert re.match(r"\{#- [A-Z][^\n]+\.\n", source), f"{name} opens with a sentence"
        assert "Inputs" in source[: source.find("-#}")], f"{name} lists its inputs"
