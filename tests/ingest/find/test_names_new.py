"""New people: those whom the form of their name, a row of names, kin, or what befell them gives away."""

from __future__ import annotations

import pytest

from tests.ingest.find.names_world import people, roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Kwem Wai-keung at noon.", ["Kwem Wai-keung"]),
        ("Bak Chi-fung won the seat.", ["Bak Chi-fung"]),
        ("They named Chen Dong for it.", ["Chen Dong"]),
        ("It goes to Jong Yong Nam, they say.", ["Jong Yong Nam"]),
        ("They named Uxor Borisovich Zell for it.", ["Uxor Borisovich Zell"]),
        ("They named Uxor Nasimi Ogly Zell for it.", ["Uxor Nasimi Ogly Zell"]),
        ("They met Abdurzaman Uxor at noon.", ["Abdurzaman Uxor"]),
        ("They met Jean-Marc Uxor at noon.", ["Jean-Marc Uxor"]),
        ("They met Park Joo-Ho at noon.", ["Park Joo-Ho"]),
        ("Vice Minister Sun Weidong came. Sun will stay.", ["Sun Weidong", "Sun"]),
        ("The Sun Weekly and the Park Center are late.", []),
        ("They met Nguyen Minh Vu at noon.", ["Nguyen Minh Vu"]),
        ("Pan-democrat Lorm Cheuk-ting won.", ["Lorm Cheuk-ting"]),
    ],
)
def test_the_form_of_a_name_may_tell_a_person(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They named Anna Holm, Uxa Zell, and Bexa Quill.", ["Anna Holm", "Uxa Zell", "Bexa Quill"]),
        ("The lawyers Uxa Zell and Bexa Quill left.", ["Uxa Zell", "Bexa Quill"]),
        ("Two other commanders, Uxa Zell and Bexa Quill, are free.", ["Uxa Zell", "Bexa Quill"]),
        ("The ministers of Thailand and Peru, Uxa Zell and Bexa Quill, met.", ["Uxa Zell", "Bexa Quill"]),
        ("Mayor Uxa Zell, Bexa Quill (Greens) and Ulva Marn came.", ["Uxa Zell", "Bexa Quill", "Ulva Marn"]),
    ],
)
def test_names_in_a_row_with_a_person_are_people_too(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Public Safety and Emergency Quillness, Anna Holm, came.",
        "They saw Anna Holm and the Quiet Comes of it.",
        "Anna Holm and Harbour Watch agreed to it. It is a harbour.",
    ],
)
def test_what_only_stands_beside_a_person_is_none(text: str) -> None:
    assert people(text) == ["Anna Holm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They are out: his wife, Uxa Zell, and his adult sons, Bexa Quill and Pim Marn.",
         ["Uxa Zell", "Bexa Quill", "Pim Marn"]),
        ("The mayor's mother, Uxa, called.", ["Uxa"]),
        ("He is the brother of Uxa Zell of Lund.", ["Uxa Zell"]),
        ("We mark the detention of Uxa Zell in May.", ["Uxa Zell"]),
        ("They have arrested Uxa Zell in Lund.", ["Uxa Zell"]),
        ("The Harbour Party's Uxa Zell was later re-elected.", ["Uxa Zell"]),
        ("Radio Norland's Uxa Zell said it was late.", ["Uxa Zell"]),
        ("It is late. Uxa Zell, who was free, came home.", ["Uxa Zell"]),
        ("They met the opposition figure Uxa Zell in Lund.", ["Uxa Zell"]),
        ("President-elect Uxa Zell will come.", ["Uxa Zell"]),
    ],
)  # fmt: skip
def test_kin_and_what_befalls_people_tell_a_person(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Alaska Natives who live there came.",
        "The prize went to 80 sailors, including 29 Lake Paddlers, and 55 students.",
        "The President’s Solar Workforce is large; Workforce numbers rose.",
        "Calling for a Civilian-Led Transition of Power.",
        "The Plains of Arafat are wide.",
        "They live in Maduro, and in a row of towns: Arce, Ortega, Lund.",
        "It is her novel Angel Quill of the lake.",
    ],
)
def test_what_is_no_person_stays_none(text: str) -> None:
    assert people(text) == []


def test_a_role_is_not_what_kin_somebody_is() -> None:
    assert roles("They met his wife, Uxa Zell, in Lund.") == [("Uxa Zell", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Envoy Elaine Duke spoke. Duke ended the day.", ["Elaine Duke", "Duke"]),
        ("Envoy Uxa Leon met Ulv Holm, the mayor. Leon and Holm left.", ["Uxa Leon", "Ulv Holm", "Leon", "Holm"]),
        ("Envoy Theresa May came. May was a late month.", ["Theresa May"]),
        ("Minister Otto “Pim” Zell came. Zell left.", ["Otto “Pim” Zell", "Zell"]),
        ("They met Anna Holm. Dr. Uxa Zell left.", ["Anna Holm", "Uxa Zell"]),
        ("The adviser Uxa Zell spoke. Then Mr Tuxa left. Mr Uxa said no.", ["Uxa Zell", "Tuxa", "Uxa"]),
        ("At noon Uxa Zellan came. Zellan said it was late.", ["Uxa Zellan", "Zellan"]),
        ("They met Anna Zellan. Holding Zellan is late. Zellan said no.", ["Anna Zellan", "Zellan", "Zellan"]),
        ("It was Putin’s fleet. The Maduro regime fell.", ["Putin", "Maduro"]),
        (
            "Mohammad J. Holm and High Envoy for Lake and Sea Policy Uxa Zell came.",
            ["Mohammad J. Holm", "Uxa Zell"],
        ),
    ],
)
def test_how_a_text_goes_on_with_somebody(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Statement by President Quillan on the Lake", ["Quillan"]),
        ("Special Envoy Quillan’s Travel to Norland", ["Quillan"]),
        ("Statement from Press Secretary Uxane Quillan on Jobs", ["Uxane Quillan"]),
        ("Deputy Secretary Travel to Norland", []),
        ("Senior Officials Meeting on the Lake", []),
    ],
)
def test_a_headline_may_name_somebody_behind_a_post(headline: str, expected: list[str]) -> None:
    assert people(f"# {headline}\n\nIt was late.") == expected
