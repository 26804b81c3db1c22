"""A body that was kept is the one that was made, and is read only where somebody asks for more than what it is."""

from __future__ import annotations

import pickle

import pytest

from explainer.model.body import Body, CitationUse, Edge, Target, Token
from explainer.model.refs import Citation, Ref

LAKE = Ref("term", "lake")
BODY = Body(
    path="content/talks/a.md",
    lang="en",
    html="<p>The <a>lake</a></p>",
    tokens=(Token("wiki", "[[lake]]", 4, "lake", ""),),
    edges=(Edge(LAKE, "The <mark>lake</mark>", automatic=False),),
    citations=(CitationUse(Citation(Ref("source", "paper"), "p1"), "", "The <mark>1</mark>"),),
    headings=(("one", "One"),),
    anchors=("one", "two"),
    targets=(Target("a.png", image=True, alt=None),),
    leftovers=("[[",),
)


def test_a_kept_body_is_the_one_that_was_made() -> None:
    kept = pickle.loads(pickle.dumps(BODY))
    assert kept == BODY
    assert pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(BODY)))) == BODY


def test_what_a_body_is_and_points_at_is_known_before_it_is_read() -> None:
    kept = pickle.loads(pickle.dumps(BODY))
    known = (kept.path, kept.digest, kept.targets, set(kept.pointing))
    assert known == (BODY.path, BODY.digest, BODY.targets, {LAKE, BODY.citations[0].citation})
    assert "html" not in vars(kept)
    assert kept.html == BODY.html


def test_a_body_has_nothing_that_no_body_has() -> None:
    for body in (BODY, pickle.loads(pickle.dumps(BODY))):
        with pytest.raises(AttributeError, match="colour"):
            _ = body.colour
