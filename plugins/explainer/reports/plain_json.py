"""The report as one JSON object, for scripts."""

from __future__ import annotations

import json
from dataclasses import asdict

from .report import Report

VERSION = 1
"""Raised when a field goes or changes its meaning; a new field raises nothing."""


def as_json(report: Report) -> str:
    """The problems with all that is known of each, and how many there are. A line or column of 0 is not known."""
    problems = [{**asdict(problem), "sentence": problem.sentence} for problem in report.problems]
    # ASCII, so that no terminal's encoding stands in the way.
    return json.dumps({"version": VERSION, "problems": problems, "counts": report.counts}, indent=2)
