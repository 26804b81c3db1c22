"""What was found, told: as text for a person, as annotations for GitHub, as JSON and SARIF for programs.

reporting.py    what of it is asked for, and in which form
report.py       the findings as every form is given them
text.py         sentences, each with its line of the file and a caret
github.py       annotations on the lines of a pull request
plain_json.py   one object, for scripts
sarif.py        the format that code scanning and editors read
"""

from __future__ import annotations

from .report import Report
from .reporting import Format


def told(report: Report, form: Format) -> str:
    """A report in one of its forms. Each is imported when it is wanted: most checks find nothing."""
    if form == "github":
        from .github import as_github

        return as_github(report)
    if form == "json":
        from .plain_json import as_json

        return as_json(report)
    if form == "sarif":
        from .sarif import as_sarif

        return as_sarif(report)
    from .text import as_text

    return as_text(report)
