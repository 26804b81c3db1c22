"""How people are called elsewhere: before a weekday, by a given name, in capitals, by a government that they head."""

from __future__ import annotations

import pytest

from tests.ingest.find.names_world import mentions, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met President Uxor Zell Monday at noon.", ["Uxor Zell"]),
        ("It was late, said envoy Uxor Zell Saturday.", ["Uxor Zell"]),
        ("They went to the Anna Dependency at noon.", []),
        ("They like the Anna Zell administration.", ["Anna Zell"]),
        ("The National Lake and Shoric Administration said so.", []),
        ("The DreamHarbour Pictures fleet came, said DreamHarbour Pictures.", []),
        ("Envoy Anna McZell and William LaZell came.", ["Anna McZell", "William LaZell"]),
        ("President Quobu Sezze Zell came. They wanted Quobu out.", ["Quobu Sezze Zell", "Quobu"]),
        ("Envoy Kim Dorrach came. It was Norland’s Dorrach.", ["Kim Dorrach", "Dorrach"]),
        ("Envoy Kim Yong Un came. Kim left.", ["Kim Yong Un", "Kim"]),
        ("On Monday Mr. UXORA Zenzo, Minister of Norland, left.", ["UXORA Zenzo"]),
        ("Second Gentleman Uxor Zell came.", ["Uxor Zell"]),
        ("Then PM Uxorane met FM Zellan there.", ["Uxorane", "Zellan"]),
        ("“It is late,” said Uxor, 21, a farmer.", ["Uxor"]),
        ("It told of leaders from Vladimir Putin to kings.", ["Vladimir Putin"]),
        ("They like the Gillard Government, not the Labor Government.", ["Gillard"]),
        ("A team led by Uxor Zell, they say, came. Zell left.", ["Uxor Zell", "Zell"]),
        ("It was an Uxane-brokered deal. Envoy Otto Uxane came.", ["Uxane", "Otto Uxane"]),
    ],
)
def test_people_are_called_in_many_ways(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Envoy Uxor Zell came.\nUXOR ZELL\nTHE HARBOUR HOUSE", ["Uxor Zell", "UXOR ZELL"]),
        ("Envoy Uxor Zell came.\nENVOY ZELL: Thank you.", ["Uxor Zell", "ZELL"]),
        ("It was late.\nPRESIDENT UXANE: Thank you.", ["UXANE"]),
        ("It was late.\nPRESIDENT SECRETARY: Thank you.", []),
    ],
)
def test_capitals_name_people_too(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Readout of President Anna’s Meeting on the Lake", ["Anna"]),
        ("Statement by Commissioner Uxoropoulos on Jobs", ["Uxoropoulos"]),
        ("Sanctions on Officials Responsible for the Lake", []),
    ],
)
def test_a_headline_tells_surnames_from_other_words(headline: str, expected: list[str]) -> None:
    assert people(f"# {headline}\n\nIt was late.") == expected


def test_of_two_people_of_one_surname_a_headline_means_the_one_who_is_named_first() -> None:
    text = "# Readout of President Uxane’s Meeting\n\nPresident Anna Uxane met Prime Minister Otto Uxane."
    assert [each.name for each in mentions(text)[1]][:1] == ["Anna Uxane"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was told to Uxmines and the second-largest producer Uxoil.", []),
        ("The last major Uxolem group came.", []),
        ("It was told to the producer Anna Uxane.", ["Anna Uxane"]),
        ("It was told to Major Uxane.", ["Uxane"]),
    ],
)
def test_a_producer_is_a_person_only_by_a_given_name(sentence: str, expected: list[str]) -> None:
    assert people(sentence) == expected
