"""Digests are equal for equal values, however they were made, and for no others."""

from __future__ import annotations

import pickle
import subprocess
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from explainer.model.body import Body
from explainer.model.digest import Digester
from explainer.model.refs import Citation, Ref
from explainer.render.views import Link, Mention

from ..check.world import site_of

LEAVES = (
    st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.dates() | st.decimals(allow_nan=False)
    | st.builds(Ref, st.sampled_from(["talk", "person"]), st.text()) | st.builds(Markup, st.text())
    | st.builds(Link, st.text(), st.text())
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner).map(tuple) | st.builds(Mention, st.builds(Link, st.text(), st.text()), inner),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def digester(tmp_path_factory: pytest.TempPathFactory) -> Digester:
    return Digester(site_of(tmp_path_factory.mktemp("site"), {}))


@given(value=VALUES)
def test_a_copy_has_the_same(digester: Digester, value: Any) -> None:
    assert digester.digest(pickle.loads(pickle.dumps(value))) == digester.digest(value)


@given(one=VALUES, other=VALUES)
def test_what_differs_has_another(digester: Digester, one: Any, other: Any) -> None:
    same = type(one) is type(other) and repr(one) == repr(other)
    assert (digester.digest((one,)) == digester.digest((other,))) == same


ALIKE = [
    (1, True), ("a", Markup("a")), (("a", "b"), ["a", "b"]), (Ref("talk", "a"), ("talk", "a")), (Decimal("1"), 1),
    (Decimal("1.0"), Decimal("1")), (date(2020, 1, 1), "2020-01-01"), (Fraction(1, 2), Decimal("0.5")), ((), None),
    (Citation(Ref("source", "a"), None), Citation(Ref("source", "a"), "")), (frozenset("ab"), ("a", "b")),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_only_looks_alike_has_another(digester: Digester, one: object, other: object) -> None:
    assert digester.digest((one, "x")) != digester.digest((other, "x"))


def test_a_body_has_the_same_in_another_process() -> None:
    program = (
        "from explainer.model.body import Body\n"
        "body = Body('a.md', 'en', '<p>', (), (), (), (), tuple(map(str, range(50))), (), ())\n"
        "print(body.digest.hex())"
    )
    own = Body("a.md", "en", "<p>", (), (), (), (), tuple(map(str, range(50))), (), ())
    told = {subprocess.check_output([sys.executable, "-c", program], text=True).strip() for _ in range(2)}
    assert told == {own.digest.hex()}


def test_sets_and_mappings_have_no_order(digester: Digester) -> None:
    assert digester.digest({"a": 1, "b": 2}) == digester.digest({"b": 2, "a": 1})
    assert digester.digest((frozenset(["a", "b"]),)) == digester.digest((frozenset(["b", "a"]),))


def test_what_has_no_name_of_its_own_has_none(digester: Digester) -> None:
    with pytest.raises(TypeError, match="one of many of its name"):
        digester.digest((lambda: 1,))
