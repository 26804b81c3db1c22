"""A chart's own specification is a file that is there, and it loads nothing from elsewhere.

Passes: `"data": {"name": "series"}`
Fails:  `"data": {"url": "https://example.com/boats.csv"}`
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.chart import remote
from ..model.figure import Figure
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, sentences
from .each_file import each_file
from .sound import original

ID = "EX156"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every specification that is missing, and every address in one."""
    figure = original(writing, site)
    name = figure.chart.spec if isinstance(figure, Figure) and figure.chart else None
    if not name:
        return
    path = f"{site.content}/data/{name}"
    if not (name.endswith(".json") and site.has_file(f"data/{name}")):
        specs = (file for file in site.files if file.startswith("data/") and file.endswith(".json"))
        guess = did_you_mean(name, [file.removeprefix("data/") for file in specs])
        mend = sentences(guess, "Or add the file." if guess else "Add the file.")
        yield writing.origin.problem(("chart", "spec"), f"{path} is not there", mend, ID)
    for address in remote(site.specs.get(name, {})):
        what = f"it would load something from elsewhere: {address}"
        mend = 'Draw the rows of the figure\'s series: "data": {"name": "series"}.'
        yield Problem(path, 0, 0, "file", what, mend, ID)
