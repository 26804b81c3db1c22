"""When a role is known to have been held: between its bounds, or on the days on which it was seen."""

from __future__ import annotations

from typing import Any

import pytest

from explainer.model.dates import parse_date
from explainer.model.person import Person, Role


def role(**fields: Any) -> Role:
    return Role.model_validate(
        {"title": "Envoy", **{{"since": "from", "until": "to"}.get(k, k): v for k, v in fields.items()}}
    )


@pytest.mark.parametrize(
    ("held", "day", "covers"),
    [
        (role(since="2018-03-05", until="2020-06-30"), "2018-03-05", True),
        (role(since="2018-03-05", until="2020-06-30"), "2020-06-30", True),
        (role(since="2018-03-05", until="2020-06-30"), "2018-03-04", False),
        (role(since="2018-03-05", until="2020-06-30"), "2020-07-01", False),
        (role(since="2018", until="2020"), "2020-12-31", True),
        (role(since="2018~", until="2020-06"), "2020-07-01", False),
        (role(since="2018"), "2031-01-01", True),
        (role(since="2018"), "2017-12-31", False),
        (role(since="2018", seen=["2021-05-05"]), "2021-05-05", True),
        (role(since="2018", seen=["2021-05-05"]), "2021-05-06", False),
        (role(seen=["2021-05-05"]), "2021-05-05", True),
        (role(seen=["2021-05-05"]), "2021-05-04", False),
        (role(seen=["2022-11-15", "2021-05-05"]), "2022-01-01", True),
        (role(seen=["2021-05-05"], until="2022"), "2022-12-31", True),
        (role(seen=["2021"]), "2021-12-31", True),
        (role(until="2022"), "2021-01-01", False),
        (role(), "2021-01-01", False),
        (role(since="2018-03-05", until="2020-06-30"), "2020-06", True),
        (role(since="2018-03-05", until="2020-06-30"), "2018", True),
        (role(since="2018-03-05", until="2020-06-30"), "2020-07-01/2020-08-01", False),
    ],
    ids=str,
)
def test_a_role_is_held_where_its_bounds_or_sightings_say_so(held: Role, day: str, covers: bool) -> None:
    assert held.covers(parse_date(day)) == covers


def test_two_roles_that_meet_on_a_day_were_both_held_on_it() -> None:
    person = Person.model_validate(
        {
            "title": "Ana Aue",
            "summary": "Somebody.",
            "roles": [
                {"title": "Envoy", "from": "2018", "to": "2020-06-01"},
                {"title": "Minister", "from": "2020-06-01"},
            ],
        }
    )
    held = [[one.title for one in person.roles_on(parse_date(day))] for day in ("2019", "2020-06-01", "2020-06-02")]
    assert held == [["Envoy"], ["Envoy", "Minister"], ["Minister"]]


@pytest.mark.parametrize(
    ("fields", "short"),
    [({"title": "Ana Aue"}, "Aue"), ({"title": "Lena von der Linde", "surname": "von der Linde"}, "von der Linde")],
)
def test_the_short_name_is_the_surname_or_the_last_word(fields: dict[str, str], short: str) -> None:
    assert Person.model_validate({"summary": "Somebody.", **fields}).short_name == short
