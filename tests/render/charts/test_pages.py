"""The home page and the timeline have pictures of their own."""

from __future__ import annotations

from pathlib import Path

from tests import support
from tests.render.charts.world import FILES, chart_of_page, description, words


def test_the_home_page_draws_a_series_with_the_talks_of_its_time(output: Path) -> None:
    picture = chart_of_page(output, "index.html")
    assert {"Boats and talks", "71"} <= set(words(picture))
    assert len(picture.select('.chart-wide path[fill="var(--ink)"]')) == 1
    assert "This figure" not in description(picture)
    links = [str(link["href"]).removeprefix("/repo/") for link in picture.select("figcaption a")]
    assert links == ["figures/lines/#part-series", "charts/home.png", "charts/home.svg", "charts/home.vl.json"]


def test_the_timeline_is_drawn_lane_by_lane_with_the_long_silences(output: Path) -> None:
    picture = chart_of_page(output, "timeline")
    for variant in ("wide", "narrow"):
        assert {"Talks", "Laws", "Policies", "6 years 3 months"} <= set(words(picture, variant))
        assert "Everything dated, 1984 to 2021" in " ".join(words(picture, variant))
    assert description(picture) == (
        "Talks: 4, from 1990 to 2021. Laws: 1, from 1984 to 1984. Policies: 1, from 1985 to 1985. "
        "No talks for 6 years 3 months, from 1990 to 1996."
    )
    assert len(picture.select('.chart-wide path[fill="var(--ink)"]')) == 3


def test_a_figure_that_the_home_page_draws_has_to_be_there(tmp_path: Path) -> None:
    home = FILES["content/pages/home.md"].replace("figure: lines", "figure: linse")
    answer = support.explainer(
        support.draw(tmp_path, {**FILES, "content/pages/home.md": home}), "check", "--only", "EX101"
    )
    assert "figure: no note for figure:linse. Did you mean figure:lines?" in answer.out


def test_what_the_home_page_draws_links_back_to_it(output: Path) -> None:
    mentions = support.page(output, "figures/lines").select(".mention-page a")
    assert [link.get_text() for link in mentions] == ["Home"]
