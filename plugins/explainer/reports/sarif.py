"""The report in SARIF 2.1.0, which code scanning and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from ..model.rule import Rule
from ..problems import Problem, Severity
from .report import Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(report: Report) -> str:
    """One run: every rule, and a result for each problem."""
    driver = {"name": "explainer", "rules": [_rule(rule) for rule in report.rules]}
    known = {rule.id: index for index, rule in enumerate(report.rules)}
    results = [{**_result(problem), "ruleIndex": known[problem.check]} for problem in report.problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    # ASCII, so that no terminal's encoding stands in the way.
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": rule.sentence},
        "help": {"text": f"{rule.meaning}\n\n{rule.examples}"},
        "defaultConfiguration": {"level": _level(rule.severity)},
    }


def _result(problem: Problem) -> dict[str, Any]:
    return {
        "ruleId": problem.check,
        "level": _level(problem.severity),
        "message": {"text": _message(f"{problem.field}: {problem.message}")},
        "locations": [{"physicalLocation": _location(problem)}],
    }


def _level(severity: Severity) -> str:
    return "note" if severity == "notice" else severity


def _message(text: str) -> str:
    """Words as a message's text: a single brace would begin a placeholder (section 3.11.5)."""
    return text.replace("{", "{{").replace("}", "}}")


def _location(problem: Problem) -> dict[str, Any]:
    """Where a problem is: the file as a whole, a line of it or a column."""
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(problem.path, errors="surrogateescape")}}
    if problem.line:
        location["region"] = {"startLine": problem.line}
        if problem.column:
            location["region"]["startColumn"] = problem.column
    return location
