"""A picture can be taken along: in colours that stay, with its words, and whole."""

from __future__ import annotations

import struct
from pathlib import Path

from tests import support
from tests.render.charts.world import FILES, chart, parsed, spec

LIGHT = "#0b5563"
"""The theme's first colour of data in the light scheme."""


def test_the_page_leads_to_its_files(output: Path) -> None:
    links = [str(link["href"]).removeprefix("/repo/") for link in chart(output, "bars").select("figcaption a")]
    assert links == ["#part-series", "charts/bars.png", "charts/bars.svg", "charts/bars.vl.json"]
    assert all((output / link).is_file() for link in links[1:])


def test_a_page_draws_in_tokens_and_a_file_in_colours(output: Path) -> None:
    page = (output / "figures/bars/index.html").read_text(encoding="utf-8")
    file = (output / "charts/bars.svg").read_text(encoding="utf-8")
    assert 'fill="var(--data-1)"' in page
    assert LIGHT not in page
    assert f'fill="{LIGHT}"' in file
    assert "var(" not in file + (output / "charts/bars.vl.json").read_text(encoding="utf-8")


def test_a_file_says_what_it_is_and_shows(output: Path) -> None:
    svg = parsed((output / "charts/bars.svg").read_text(encoding="utf-8")).find("svg")
    assert svg is not None
    assert svg["aria-labelledby"] == "t d"  # type: ignore[index]
    assert svg.find("title").get_text() == "Boats on the coast"  # type: ignore[union-attr]
    assert "Highest: 220,908 (2021)." in svg.find("desc").get_text()  # type: ignore[union-attr]


def test_a_png_is_twice_as_sharp(output: Path) -> None:
    data = (output / "charts/bars.png").read_bytes()
    svg = parsed((output / "charts/bars.svg").read_text(encoding="utf-8")).find("svg")
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == (2 * int(svg["width"]), 2 * int(svg["height"]))  # type: ignore[arg-type,index]


def test_a_specification_loads_nothing(output: Path) -> None:
    taken = spec(output, "bars")
    assert taken["$schema"] == "https://vega.github.io/schema/vega-lite/v6.json"
    assert '"url"' not in (output / "charts/bars.vl.json").read_text(encoding="utf-8")


def test_the_cache_changes_nothing_and_damage_to_it_does_not_either(output: Path, tmp_path: Path) -> None:
    site = support.draw(tmp_path / "site", FILES)
    first = support.tree(support.build(site))
    kept = sorted((site / ".cache" / "charts").iterdir())
    for number, file in enumerate(kept):
        file.write_bytes([b"", b"no longer a picture", file.read_bytes()[:-9]][number % 3])

    term = FILES["content/terms/coast.md"].replace("The coast", "The sea")
    again = support.tree(support.build(support.draw(site, {**FILES, "content/terms/another.md": term})))

    assert kept
    assert first == support.tree(output)
    assert {path: data for path, data in again.items() if path.startswith("charts/")} == {
        path: data for path, data in first.items() if path.startswith("charts/")
    }


def test_only_what_changed_is_drawn_again(tmp_path: Path) -> None:
    site = support.draw(tmp_path / "site", FILES)
    support.build(site)
    before = {file.name: file.stat().st_mtime_ns for file in (site / ".cache" / "charts").iterdir()}
    rows = FILES["content/data/ports.csv"].replace("7\n", "8\n")

    support.build(support.draw(site, {**FILES, "content/data/ports.csv": rows}))

    after = {file.name: file.stat().st_mtime_ns for file in (site / ".cache" / "charts").iterdir()}
    # The wide picture, the narrow one and the PNG; what is not asked for any more has gone.
    assert len(after.keys() - before.keys()) == len(before.keys() - after.keys()) == 3
    assert {name for name in before.keys() & after.keys() if before[name] != after[name]} == set()


def test_a_site_may_do_without(tmp_path: Path) -> None:
    site = support.draw(tmp_path / "site", {**FILES, "pelican.conf.py": support.SETTINGS})
    output = support.build(site)
    assert not (output / "charts").exists()
    assert "<svg" not in (output / "figures/bars/index.html").read_text(encoding="utf-8")
    assert not (site / ".cache" / "charts").exists()


def test_what_cannot_be_drawn_is_told_in_a_sentence(tmp_path: Path) -> None:
    site = support.draw(tmp_path / "site", {**FILES, "content/data/own.json": '{"mark": {"type": "no such mark"}}'})
    built = support.explainer(site, "build")
    assert built.code == 1
    assert "The chart of own cannot be drawn: " in built.err
    assert "Traceback" not in built.err
