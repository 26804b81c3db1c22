"""For programs that read SARIF, a report is valid, and says of each problem what the other forms say."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from explainer.reports.report import Report
from explainer.reports.sarif import as_sarif
from explainer.rules import rules
from tests.reports.samples import ALONE, FILE, HEAD, TABLE, TOKEN, everything, report

SCHEMA = Draft4Validator(json.loads((Path(__file__).parent / "schema/sarif-2.1.0-rtm.5.json").read_bytes()))


def run_of(given: Report) -> dict[str, Any]:
    """The one run of a report, which is valid."""
    log = json.loads(as_sarif(given))
    assert [error.message for error in SCHEMA.iter_errors(log)] == []
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    result: dict[str, Any] = run
    return result


def test_the_schema_refuses_what_is_no_sarif() -> None:
    """So that a valid report says something."""
    log = json.loads(as_sarif(everything()))
    log["runs"][0]["results"][0]["level"] = "fatal"

    assert [error.message for error in SCHEMA.iter_errors(log)] == [
        "'fatal' is not one of ['none', 'note', 'warning', 'error']"
    ]


def test_a_result_says_what_where_and_how_grave() -> None:
    run = run_of(report(HEAD))

    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"] == [
        {
            "ruleId": "EX101",
            "ruleIndex": 2,
            "level": "error",
            "message": {
                "text": "head: no note for person:ana-aue. Did you mean person:anna-aue? "
                "Or add content/people/ana-aue.md."
            },
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "content/talks/2029-05-03.md"},
                        "region": {"startLine": 9, "startColumn": 11},
                    }
                }
            ],
        }
    ]


def test_a_rule_says_what_its_docstring_says() -> None:
    driver = run_of(everything())["tool"]["driver"]

    assert driver["name"] == "explainer"
    assert driver["rules"][2] == {
        "id": "EX101",
        "name": "dangling_ref",
        "shortDescription": {"text": "A ref names a note."},
        "help": {"text": "A ref names a note.\n\nAny ref.\n\nPasses: `head: [anna]`.\nFails:  `head: [ana]`."},
        "defaultConfiguration": {"level": "error"},
    }


def test_each_severity_has_its_level() -> None:
    run = run_of(everything())

    assert {result["ruleId"]: result["level"] for result in run["results"]} == {
        "EX002": "error", "EX008": "error", "EX101": "error", "EX104": "error", "EX214": "warning", "EX215": "note",
    }  # fmt: skip
    assert [rule["defaultConfiguration"]["level"] for rule in run["tool"]["driver"]["rules"]] == [
        *["error"] * 4, "warning", "note",
    ]  # fmt: skip


def test_a_region_says_no_more_than_is_known() -> None:
    locations = [result["locations"][0]["physicalLocation"] for result in run_of(report(TABLE, FILE, ALONE))["results"]]

    assert locations == [
        {"artifactLocation": {"uri": "content/data/boats%2C%20large.csv"}, "region": {"startLine": 4}},
        {"artifactLocation": {"uri": "content/people/%C3%84nne.md"}},
        {"artifactLocation": {"uri": "content/terms/lake.md"}, "region": {"startLine": 3, "startColumn": 1}},
    ]


def test_a_brace_begins_no_placeholder() -> None:
    [result] = run_of(report(TOKEN))["results"]

    assert result["message"]["text"] == "body: {{figure:boat}} is no [[name]]."


def test_a_report_of_nothing_is_valid() -> None:
    assert run_of(report())["results"] == []


def test_the_rules_that_there_are_make_a_valid_report() -> None:
    everything_there_is = rules()

    run = run_of(replace(report(HEAD), rules=everything_there_is))

    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [rule.id for rule in everything_there_is]


def test_a_name_that_is_no_text_keeps_its_bytes() -> None:
    """As the disk gave it: a byte that is not UTF-8."""
    [result] = run_of(report(replace(HEAD, path="content/terms/\udce9.md")))["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "content/terms/%E9.md"


NAME = st.text(st.characters(codec="utf-8", exclude_characters="/\x00"), min_size=1)


@given(names=st.lists(NAME, min_size=1, max_size=3), what=st.text())
def test_any_path_and_any_words_are_read_back(names: list[str], what: str) -> None:
    """The address is a relative one, which every program decodes to the path; the words lose nothing."""
    problem = replace(HEAD, path="/".join(["content", *names]), what=what)

    [result] = run_of(report(problem))["results"]

    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert (urlsplit(uri).scheme, urlsplit(uri).netloc, urlsplit(uri).query) == ("", "", "")
    assert unquote(urlsplit(uri).path) == problem.path
    assert result["message"]["text"].replace("{{", "{").replace("}}", "}") == f"head: {problem.message}"
