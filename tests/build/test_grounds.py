"""What answers rest on: nothing that is said to rest on front matter looks at a text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from explainer import check
from explainer.check.each_file import EachFile, Gathered
from explainer.cli.build import linked
from explainer.model.asked import Asking
from explainer.model.locale import Locale
from explainer.model.memory import NOTHING, Made, Memory, Question
from explainer.model.names import Names
from explainer.model.note import Note
from explainer.model.site import Site
from explainer.model.source import Source
from explainer.pages import asking_for, pages_of
from explainer.read.catalogue import read_locale
from explainer.records import documents
from explainer.render.edition import Edition
from explainer.render.relations import Relations

from ..support import ROOT, copy_site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A linked site that has something of everything."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(copy_site("good", tmp_path_factory.mktemp("site") / "site"))
        patch.setattr(sys, "path", [*sys.path])
        reached = linked("pelican.conf.py")
    assert reached
    return reached.site


def locale(site: Site, lang: str) -> Locale:
    return read_locale(ROOT / "theme", lang, site.settings.region(lang), {})


def editions(site: Site) -> dict[str, Edition]:
    return {lang: Edition(site, locale(site, lang)) for lang in site.languages}


def pages(site: Site) -> Memory:
    """What was asked for the views of all pages."""
    asked = asking_for(site, editions(site), NOTHING)
    for page in pages_of(site, asked, partial(locale, site)):
        asked.recall(page.path, page.own, page.view)
    return asked.end()


def gathered(site: Site) -> dict[str, object]:
    """What checks work out of the whole site beforehand."""
    return {each.ID: each.check.gather(site) for each in check.CHECKS if isinstance(each.check, EachFile)}


def without_texts(site: Site) -> Site:
    """The same front matter, and nothing of the texts but the passages of sources."""
    return replace(
        site,
        notes={ref: without_text(note) for ref, note in site.notes.items()},
        translations={key: without_text(note) for key, note in site.translations.items()},
        bodies={},
        weighed={},
    )


def without_text(note: Note) -> Note:
    if isinstance(note, Source):
        return note
    bare = note.of(replace(note.origin, text=note.origin.text[: note.origin.body_begins]))
    assert not bare.origin.body
    assert bare.seen == note.seen
    return bare


ASKED: dict[str, Callable[[Site], Memory]] = {
    "pages": pages,
    "checks": lambda site: check.run(site)[1],
    "records": lambda site: documents.files(site)[1],
}


@pytest.mark.parametrize("stage", ASKED)
def test_what_rests_on_front_matter_is_answered_alike_without_any_text(stage: str, site: Site) -> None:
    memory = ASKED[stage](site)
    resting = {
        str(number): question
        for question, number in memory.questions.items()
        if isinstance(memory.grounds[number], bytes)
    }
    made = {name: Made("", (int(name),), (), 1) for name in resting}
    nothing_known = (None,) * len(memory.questions)
    last = Memory(memory.questions, memory.answers, nothing_known, made)
    bare = without_texts(site)
    roots = {"site": bare, **editions(bare), **gathered(bare)}
    asking = Asking(bare, roots, (Edition, Relations, Names, Gathered), last)
    other: list[Question] = []
    for name, question in resting.items():
        asking.recall(name, "", partial(other.append, question))

    assert len(resting) > 10
    assert other == []


def test_what_looks_at_texts_rests_on_those_that_point_there(site: Site) -> None:
    """A body that says something else of an entity changes what answers about it rest on, and about no other."""
    body = next(body for body in site.bodies.values() if body.edges)
    target = body.edges[0].target
    edges = tuple(replace(edge, sentence="Another.") if edge.target == target else edge for edge in body.edges)
    edited = replace(site, bodies={**site.bodies, body.path: replace(body, edges=edges)})

    assert edited.pointed_at(target) != site.pointed_at(target)
    untouched = {*site.pointed} - {target}
    assert untouched
    assert all(edited.pointed_at(each) == site.pointed_at(each) for each in untouched)
