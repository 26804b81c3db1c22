"""A figure's series is a CSV file that is there.

Passes: `series: {data: boats.csv, …}`, where content/data/boats.csv exists.
Fails:  `series: {data: boat.csv, …}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.figure import Figure
from ..model.site import Site
from ..problems import Problem
from ..suggest import did_you_mean, sentences

ID = "EX151"


def check(site: Site) -> Iterator[Problem]:
    """Report every series without its file; a file that could not be read has been reported."""
    names = [file.removeprefix("data/") for file in site.files if file.startswith("data/") and file.endswith(".csv")]
    for figure in site.of("figure"):
        if isinstance(figure, Figure) and figure.series and figure.series.data not in names:
            file = f"{site.content}/data/{figure.series.data}"
            guess = did_you_mean(figure.series.data, names)
            mend = sentences(guess, "Or add the file." if guess else "Add the file.")
            yield figure.origin.problem(("series", "data"), f"{file} is not there", mend, ID)
