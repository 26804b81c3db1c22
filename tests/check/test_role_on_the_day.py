"""A role's dates decide who may lead a talk or speak on a day, as far as they are known."""

from pathlib import Path

import pytest

from explainer.check import role_on_the_day
from tests.check.world import sentences


def person(*roles: str) -> dict[str, str]:
    """A person with these roles, who leads a talk of 3 May 2029 and speaks in a source of the day after."""
    listed = "".join(f"  - {{{role}, sources: [linden-compact#p1]}}\n" for role in roles)
    return {
        "content/people/ida-ruf.md": f"---\ntitle: Ida Ruf\nsummary: Of the valley.\nroles:\n{listed}---\n\nShe.\n",
        "content/talks/ruf.md": (
            "---\ntitle: A talk\nsummary: It.\ndate: 2029-05-03\nstate: held\n"
            "parties:\n  seemark:\n    head: [ida-ruf]\nsources: [bote-2029-05-04#p1]\n---\n\nIt was held.\n"
        ),
        "content/sources/ruf.md": (
            "---\ntitle: Ruf speaks\nsummary: It.\ntype: article\npublisher: A\npublished: 2029-05-04\n"
            'rights: cc-by\n---\n\nShe spoke. {#p1 by="person:ida-ruf"}\n\nAgain. {#p2 by="person:ida-ruf"}\n'
        ),
    }


@pytest.mark.parametrize(
    "roles",
    [
        ["title: Envoy, from: 2028"],
        ["title: Envoy, from: 2028, to: 2029-05-03"],
        ["title: Envoy, from: 2029-05~"],
        ["title: Envoy, from: 2029-05-20~, seen: [2029-05-03]", "title: Clerk, seen: [2029-05-03]"],
        ["title: Envoy, seen: [2029-05-01, 2029-05-09]"],
        ["title: Envoy, to: 2029-12, seen: [2029-01]"],
        ["title: Envoy, from: 2020, to: 2024", "title: Envoy, from: 2029-05-01"],
        ["title: Envoy, from: 2020, to: 2029-01", "title: Envoy, from: 2029-01"],
        ["title: Envoy, from: 2020, organisation: Board", "title: Envoy, from: 2021, organisation: Chancellery"],
        ["title: Envoy, from: 2020", "title: Clerk, from: 2021"],
    ],
)
def test_these_roles_are_in_order(roles: list[str], tmp_path: Path) -> None:
    """Bounds that are open or about leave room; a post may be held again, or in another body, or beside another."""
    assert sentences(role_on_the_day, tmp_path, person(*roles)) == []


def test_nobody_is_judged_of_whom_no_role_is_known(tmp_path: Path) -> None:
    files = person("title: Envoy, from: 2040")
    files["content/people/ida-ruf.md"] = "---\ntitle: Ida Ruf\nsummary: Of the valley.\n---\n\nShe.\n"
    assert sentences(role_on_the_day, tmp_path, files) == []


def test_whoever_left_office_may_speak_and_lead_no_more(tmp_path: Path) -> None:
    """A former envoy is quoted long after; at the head of a talk somebody holds a post."""
    assert sentences(role_on_the_day, tmp_path, person("title: Envoy, from: 2020, to: 2028")) == [
        (
            "8:12 head: Ida Ruf held no known role on 2029-05-03: Envoy (from 2020, to 2028). Correct the person or "
            "the date; or add the role to content/people/ida-ruf.md, or the day to the days on which it was seen."
        )
    ]


def test_a_talk_that_was_not_held_has_no_day_to_judge(tmp_path: Path) -> None:
    files = person("title: Envoy, from: 2020, to: 2028")
    files["content/talks/ruf.md"] = files["content/talks/ruf.md"].replace("held\n", "cancelled\n", 1)
    assert sentences(role_on_the_day, tmp_path, files) == []


def test_a_speaker_before_their_first_role_is_told_once(tmp_path: Path) -> None:
    files = person("title: Envoy, from: 2031")
    del files["content/talks/ruf.md"]
    assert sentences(role_on_the_day, tmp_path, files) == [
        (
            "10:11 body: Ida Ruf speaks here on 2029-05-04, before the first role that is known: Envoy (from 2031, "
            "with no end given). Correct the speaker or the day, or add the role held then to "
            "content/people/ida-ruf.md."
        )
    ]


def test_a_role_that_began_nobody_knows_when_may_have_begun_before(tmp_path: Path) -> None:
    files = person("title: Envoy, seen: [2031-01-01]")
    del files["content/talks/ruf.md"]
    assert sentences(role_on_the_day, tmp_path, files) == []


def test_a_role_that_could_not_be_read_is_not_judged(tmp_path: Path) -> None:
    assert sentences(role_on_the_day, tmp_path, person("title: Envoy, from: 2028-13", "title: Envoy, to: 2020")) == []


def test_a_role_held_twice_at_once(tmp_path: Path) -> None:
    files = person("title: Envoy, from: 2020, to: 2029-08", "title: Envoy, from: 2028, to: 2030")
    assert sentences(role_on_the_day, tmp_path, files) == [
        (
            '6:5 roles: the role "Envoy" stands here twice for the same time: from 2020, to 2029-08, and from 2028, to '
            "2030. Say when the first one ended, or make one role of the two."
        )
    ]
