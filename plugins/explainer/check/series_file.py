"""A figure's series is a CSV file that is there.

Passes: `series: {data: boats.csv, …}`, where content/data/boats.csv exists.
Fails:  `series: {data: boat.csv, …}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import did_you_mean, sentences
from .each_file import each_file
from .rows import series_in

ID = "EX151"


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every series without its file; a file that could not be read has been reported."""
    series = series_in(writing, site)
    if series and not (series.data.endswith(".csv") and site.has_file(f"data/{series.data}")):
        tables = (file for file in site.files if file.startswith("data/") and file.endswith(".csv"))
        guess = did_you_mean(series.data, [file.removeprefix("data/") for file in tables])
        mend = sentences(guess, "Or add the file." if guess else "Add the file.")
        what = f"{site.content}/data/{series.data} is not there"
        yield writing.origin.problem(("series", "data"), what, mend, ID)
