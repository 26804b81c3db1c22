"""Every chart is seen in the size that fits, with letters that can be read and nothing cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.test_reading import NARROW, WIDE

SEEN = """() => [...document.querySelectorAll("figure.chart")].map(chart => {
    const shown = [...chart.querySelectorAll("[role=img]")].filter(one => one.checkVisibility())
    const letters = shown.flatMap(one => [...one.querySelectorAll("text")])
    const boxes = letters.map(one => one.getBoundingClientRect())
    const frame = shown[0].querySelector("svg").getBoundingClientRect()
    const scale = frame.width / shown[0].querySelector("svg").viewBox.baseVal.width
    return {
        shown: shown.map(one => one.className),
        smallest: Math.min(...letters.map(one => parseFloat(getComputedStyle(one).fontSize) * scale)),
        cutOff: letters.filter((one, at) => boxes[at].left < frame.left - 1 || boxes[at].right > frame.right + 1)
            .map(one => one.textContent),
        name: shown[0].getAttribute("aria-label"),
        told: document.getElementById(shown[0].getAttribute("aria-describedby")).textContent,
    }
})"""


@pytest.mark.parametrize(("size", "variant"), [(NARROW, "chart-narrow"), (WIDE, "chart-wide")])
def test_charts_are_read_on_any_screen(
    plain_page: Page, served: str, shipped_site: Path, size: dict[str, int], variant: str
) -> None:
    plain_page.set_viewport_size(size)  # type: ignore[arg-type]
    found = {}
    for file in sorted(shipped_site.rglob("*.html")):
        if b'class="chart"' in file.read_bytes():
            path = file.relative_to(shipped_site).as_posix().removesuffix("index.html")
            plain_page.goto(served + path)
            found[path] = plain_page.evaluate(SEEN)

    seen = [(path, chart) for path, charts in found.items() for chart in charts]
    assert len(seen) > 30
    assert [path for path, chart in seen if chart["shown"] != [variant]] == []
    assert {path: chart["smallest"] for path, chart in seen if chart["smallest"] < 11} == {}
    assert {path: chart["cutOff"] for path, chart in seen if chart["cutOff"]} == {}
    assert [path for path, chart in seen if not chart["name"] or len(chart["told"]) < 20] == []


def test_a_chart_is_printed_wide(plain_page: Page, served: str) -> None:
    plain_page.set_viewport_size({"width": 643, "height": 900})  # A4 less its margins
    plain_page.goto(f"{served}timeline/")
    plain_page.emulate_media(media="print")

    assert [chart["shown"] for chart in plain_page.evaluate(SEEN)] == [["chart-wide"]]
