"""A small site whose figures are drawn in every way that there is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag

from tests import support
from tests.link.world import PAGES, figure, note, source, term
from tests.render.world import talk

SETTINGS = support.SETTINGS.replace("EXPLAINER_CHARTS = False", "EXPLAINER_CHARTS = True").replace(
    "EXPLAINER_SEVERITY", 'EXPLAINER_FISCAL_YEAR_START = "10-01"\nEXPLAINER_SEVERITY'
)

YEARS = """
series:
  data: years.csv
  x: year
  y: crossings
  where: {coast: west}
  columns: {year: The year from October to September, crossings: Crossings that were counted}
  note: Years of the census are left out.
"""

MONTHS = "series: {data: months.csv, x: month, y: crossings, where: {coast: west}}\n"

OWN = {"$schema": "https://vega.github.io/schema/vega-lite/v6.json", "data": {"name": "series"}, "mark": "point"}
OWN |= {"encoding": {"x": {"field": "year", "type": "ordinal"}, "y": {"field": "crossings", "type": "quantitative"}}}


def year(title: str, value: int, chart: str, period: str = "2020-10-01/2021-09-30", series: str = YEARS) -> str:
    """A figure out of one year."""
    front = f"value: {value}\nsource: register#p1\nscope: term:coast\nperiod: {period}\n{series.strip()}\n{chart}"
    return figure(title, front)


FILES = {
    "pelican.conf.py": SETTINGS,
    **PAGES,
    "content/pages/home.md": note(
        "title: Home\nsummary: The first page.\ntemplate: home\nsave_as: index.html\n"
        "chart: {figure: lines, title: Boats and talks}"
    ),
    "content/sources/gazette.md": source("The Gazette"),
    "content/sources/register.md": source("Register of crossings", publisher="Office of Boats"),
    "content/terms/coast.md": term("The coast"),
    "content/talks/2020-12-24.md": talk("A winter round", "2020-12-24"),
    "content/talks/2021-06.md": talk("A summer round", "2021-06", state="declined"),
    "content/talks/1990-01-01.md": talk("An old round", "1990-01-01", "series: Rounds\nparties: {}"),
    "content/talks/1996-04-01.md": talk("A later round", "1996-04-01", "series: Rounds\nparties: {}"),
    "content/terms/treaty.md": term("The treaty", "date: 1984-12-14", kind="law"),
    "content/terms/closing.md": term("Closing of the harbour", "date: 1985/1994", kind="policy"),
    "content/figures/bars.md": year(
        "Bars",
        220908,
        "chart: {title: Boats on the coast}",
        series=YEARS + "  breaks:\n    - {at: 2021-01, what: boats under sail are counted too}\n",
    ),
    "content/figures/lines.md": figure("Lines", f"value: 50\nsource: register#p1\nperiod: 2021-03\n{MONTHS}"),
    "content/figures/two-lines.md": figure(
        "Two lines",
        f"value: 50\nsource: register#p1\nperiod: 2021-03\n{MONTHS}"
        "chart: {kind: lines, by: coast, parts: {west: In the west, east: In the east}, talks: false}",
    ),
    "content/figures/stack.md": year(
        "Stack", 220908, "chart: {kind: stack, by: coast, parts: {west: In the west}, talks: false}"
    ),
    "content/figures/range.md": year("Range", 220908, "chart: {kind: range, low: least, high: most, talks: false}"),
    "content/figures/range-of-months.md": figure(
        "Range of months",
        f"value: 50\nsource: register#p1\nperiod: 2021-03\n{MONTHS}chart: {{kind: range, by: year, talks: false}}",
    ),
    "content/figures/named.md": figure(
        "Named", "value: 7\nsource: register#p1\nseries: {data: ports.csv, x: port, y: boats}"
    ),
    "content/figures/proportion.md": figure(
        "This year", "value: 5700\nsource: register#p1\ncompare: [bars, cost]\nchart: {kind: proportion}"
    ),
    "content/figures/cost.md": figure("What it cost", "value: 90\nsource: register#p1", unit="money:USD"),
    "content/figures/own.md": year("Own", 220908, "chart: {spec: own.json, title: Boats as points}"),
    "content/figures/undrawn.md": year("Undrawn", 220908, "chart: {kind: none}"),
    "content/data/own.json": json.dumps(OWN),
    "content/data/years.csv": "year,coast,crossings,least,most\n2019,west,38674,100,5000\n2020,west,,1,2\n"
    "2021,west,220908,1100,45000\n2021,east,1092,1,2\n2022,west,120000,500,30000\n",
    "content/data/months.csv": "month,coast,year,crossings\n"
    + "".join(
        f"{2020 + at // 12}-{at % 12 + 1:02},{coast},{2020 + at // 12},{count}\n"
        for coast, counts in {"west": range(36, 72), "east": range(90, 54, -1)}.items()
        for at, count in enumerate(counts)
    ),
    "content/data/ports.csv": "port,boats\nOld Harbour,7\nNew Harbour,21\n",
}


def chart(output: Path, name: str) -> Tag:
    """The picture on a figure's page, with everything that belongs to it."""
    return chart_of_page(output, f"figures/{name}")


def chart_of_page(output: Path, path: str) -> Tag:
    """The picture on any page."""
    found = support.page(output, path).select_one("figure.chart")
    assert found is not None
    return found


def words(picture: Tag, variant: str = "wide") -> list[str]:
    """Every text in a picture, in order; words that stand on a line are drawn twice, and told once."""
    texts = [" ".join(text.get_text(" ").split()) for text in picture.select(f".chart-{variant} text")]
    return [text for at, text in enumerate(texts) if text != texts[at - 1]]


def description(picture: Tag) -> str:
    """What is said of a picture to who hears it."""
    found = picture.select_one("p[hidden]")
    assert found is not None
    return found.get_text()


def paths(picture: Tag, colour: str) -> int:
    """How many boxes are drawn in a colour."""
    drawn = [str(path["d"]) for path in picture.select(f'.chart-wide path[fill="var(--{colour})"]')]
    return sum(len(re.findall("M", path)) for path in drawn)


def spec(output: Path, name: str) -> Any:
    """The specification that a reader may take along."""
    return json.loads((output / f"charts/{name}.vl.json").read_text(encoding="utf-8"))


def parsed(text: str) -> BeautifulSoup:
    """An SVG file, parsed."""
    return BeautifulSoup(text, "xml")


__all__ = ["FILES", "chart", "chart_of_page", "description", "note", "parsed", "paths", "spec", "words", "year"]
