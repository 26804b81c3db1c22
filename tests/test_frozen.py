"""Values compare, hash and read as the standard library's frozen dataclasses do."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field, replace

import pytest

from explainer.frozen import frozen


@frozen
class Weir:
    name: str
    locks: int = 1
    built: list[int] = field(default_factory=list)


@frozen(kw_only=True)
class Lock:
    name: str


@dataclass(frozen=True)
class Standard:
    name: str
    locks: int = 1


def test_values_are_equal_by_kind_and_fields() -> None:
    assert Weir("Upper") == Weir("Upper")
    assert Weir("Upper") != Weir("Upper", 2)
    assert Weir("Upper") != Standard("Upper")
    assert Lock(name="Upper") != "Upper"


def test_equal_values_are_one_in_a_set() -> None:
    assert len({Lock(name="Upper"), Lock(name="Upper"), Lock(name="Lower")}) == 2


def test_a_value_reads_as_it_would_be_written() -> None:
    assert repr(Weir("Upper", 2)) == "Weir(name='Upper', locks=2, built=[])"


def test_a_value_changed_is_another_value() -> None:
    upper = Weir("Upper")

    assert replace(upper, locks=3) == Weir("Upper", 3)
    assert upper == Weir("Upper")


def test_a_value_comes_back_from_the_disk_as_it_was() -> None:
    assert pickle.loads(pickle.dumps(Weir("Upper", 2, [1998]))) == Weir("Upper", 2, [1998])


def test_a_value_has_no_room_for_anything_but_its_fields() -> None:
    with pytest.raises(AttributeError):
        Weir("Upper").colour = "red"  # type: ignore[attr-defined]


def test_fields_can_be_for_names_only() -> None:
    with pytest.raises(TypeError):
        Lock("Upper")  # type: ignore[misc]


def test_a_value_says_what_it_lacks() -> None:
    with pytest.raises(TypeError, match=r"Weir.__init__\(\) missing 1 required positional argument: 'name'"):
        Weir()  # type: ignore[call-arg]


def test_each_value_has_a_list_of_its_own() -> None:
    one, other = Weir("Upper"), Weir("Lower", built=[1998])
    one.built.append(1954)

    assert (one.built, other.built, Weir("Third").built) == ([1954], [1998], [])
