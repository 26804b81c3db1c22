"""For scripts a report is one object, with all that is known of each problem."""

from __future__ import annotations

import json

from explainer.reports.plain_json import as_json
from tests.reports.samples import DUE, FILE, report


def test_a_report_is_one_object() -> None:
    assert json.loads(as_json(report(DUE, FILE))) == {
        "version": 1,
        "problems": [
            {
                "path": "content/people/Änne.md",
                "line": 0,
                "column": 0,
                "field": "file",
                "what": "the name cannot be an address",
                "mend": "Rename it.",
                "check": "EX002",
                "severity": "error",
                "sentence": "content/people/Änne.md file: the name cannot be an address. Rename it.",
            },
            {
                "path": "content/terms/lake.md",
                "line": 2,
                "column": 8,
                "field": "title",
                "what": "it is due",
                "mend": "Review it.",
                "check": "EX214",
                "severity": "warning",
                "sentence": "content/terms/lake.md:2:8 title: it is due. Review it.",
            },
        ],
        "counts": {"error": 1, "warning": 1, "notice": 0},
    }


def test_a_report_of_nothing_is_an_object_too() -> None:
    assert json.loads(as_json(report())) == {
        "version": 1,
        "problems": [],
        "counts": {"error": 0, "warning": 0, "notice": 0},
    }


def test_every_terminal_can_print_it() -> None:
    assert as_json(report(FILE)).isascii()
