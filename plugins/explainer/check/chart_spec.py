"""A chart's own specification is a file that is there, and it loads nothing from elsewhere.

Passes: `"data": {"name": "series"}`
Fails:  `"data": {"url": "https://example.com/boats.csv"}`
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.chart import remote
from ..model.figure import Figure
from ..model.site import Site
from ..problems import Problem
from ..suggest import did_you_mean, sentences

ID = "EX156"


def check(site: Site) -> Iterator[Problem]:
    """Report every specification that is missing, and every address in one."""
    names = [file.removeprefix("data/") for file in site.files if file.startswith("data/") and file.endswith(".json")]
    for figure in site.of("figure"):
        name = figure.chart.spec if isinstance(figure, Figure) and figure.chart else None
        if not name:
            continue
        path = f"{site.content}/data/{name}"
        if name not in names:
            guess = did_you_mean(name, names)
            mend = sentences(guess, "Or add the file." if guess else "Add the file.")
            yield figure.origin.problem(("chart", "spec"), f"{path} is not there", mend, ID)
        for address in remote(site.specs.get(name, {})):
            what = f"it would load something from elsewhere: {address}"
            mend = 'Draw the rows of the figure\'s series: "data": {"name": "series"}.'
            yield Problem(path, 0, 0, "file", what, mend, ID)
