"""Each kind of picture draws what its series says, and says it in words too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.charts.world import chart, description, paths, spec, words


def test_bars_mark_the_figures_own_year_and_write_its_number(output: Path) -> None:
    picture = chart(output, "bars")
    assert paths(picture, "data-1") == 1
    assert paths(picture, "data-pale") == 2
    assert [text for text in words(picture) if text == "220,908"] == ["220,908"]


def test_a_picture_carries_its_title_unit_note_and_source(output: Path) -> None:
    for variant in ("wide", "narrow"):
        text = " ".join(words(chart(output, "bars"), variant))
        assert "Boats on the coast" in text
        assert "Crossings that were counted · The coast" in text
        assert "The year from October to September" in text
        assert "Years of the census are left out." in text
        assert "Source: Register of crossings, Office of Boats" in text


def test_talks_are_marked_filled_where_they_took_place(output: Path) -> None:
    """In the time that is drawn: not the old round."""
    picture = chart(output, "bars")
    assert "● Talks held ○ Announced or not held" in " ".join(words(picture))
    held = picture.select('.chart-wide path[fill="var(--ink)"]')
    not_held = picture.select('.chart-wide path[fill="var(--paper)"]')
    assert (len(held), len(not_held)) == (1, 1)


def test_talks_are_left_out_where_the_note_says_so(output: Path) -> None:
    picture = chart(output, "two-lines")
    assert not [text for text in words(picture) if "Talks" in text]
    assert not picture.select('.chart-wide path[fill="var(--ink)"]')


def test_a_break_is_drawn_and_named_where_it_lies(output: Path) -> None:
    """January 2021 is a fourth into the third of four years that begin in October."""
    picture = chart(output, "bars")
    [line] = picture.select(".chart-wide line[stroke-dasharray]")
    plot = max(float(str(each["x2"])) for each in picture.select(".chart-wide line[x2]"))
    x = float(str(line["transform"]).removeprefix("translate(").partition(",")[0])
    assert x / plot == pytest.approx((2 + 92 / 365) / 4, abs=0.01)
    assert "From January 2021: boats under sail are counted too" in " ".join(words(picture))


def test_many_months_are_a_line_by_themselves(output: Path) -> None:
    picture = chart(output, "lines")
    assert len(picture.select('.chart-wide path[stroke="var(--data-1)"]')) == 1
    assert paths(picture, "data-pale") == 0
    assert "50" in words(picture)


def test_lines_for_parts_have_a_legend(output: Path) -> None:
    picture = chart(output, "two-lines")
    assert {"In the west", "In the east"} <= set(words(picture))
    assert picture.select('.chart-wide path[stroke="var(--data-2)"]')
    assert description(picture) == (
        "In the west: It rises from 36 (January 2020) to 71 (December 2022). Highest: 71 (December 2022). "
        "Lowest: 36 (January 2020). In the east: It falls from 90 (January 2020) to 55 (December 2022). "
        "Highest: 90 (January 2020). Lowest: 55 (December 2022)."
    )


def test_a_stack_holds_all_of_the_whole(output: Path) -> None:
    """What its note does not name is one part with the others."""
    rows = spec(output, "stack")["vconcat"][0]["layer"][1]["data"]["values"]
    assert [(row["part"], row["base"], row["value"]) for row in rows if row["from"] == "2020-10-01"] == [
        ("west", 0, 220908),
        ("", 220908, 222000),
    ]
    assert {"In the west", "All others"} <= set(words(chart(output, "stack")))


def test_a_range_reaches_from_column_to_column(output: Path) -> None:
    picture = chart(output, "range")
    assert "1,100–45,000" in words(picture)
    assert description(picture).startswith("2019: from 100 to 5,000. 2020: from 1 to 2. 2021: from 1,100 to 45,000.")


def test_a_range_is_found_out_of_the_rows_that_belong_together(output: Path) -> None:
    assert description(chart(output, "range-of-months")) == (
        "2020: from 36 to 47. 2021: from 48 to 59. 2022: from 60 to 71."
    )


def test_names_that_are_no_times_are_lying_bars(output: Path) -> None:
    picture = chart(output, "named")
    assert {"Old Harbour", "New Harbour", "7", "21"} <= set(words(picture))
    assert description(picture) == "Old Harbour: 7. New Harbour: 21."


def test_a_proportion_is_so_many_squares(output: Path) -> None:
    """What is not counted in the same unit is not drawn."""
    picture = chart(output, "proportion")
    assert "Each square stands for 2,000." in words(picture)
    assert paths(picture, "data-1") == 3
    assert paths(picture, "data-2") == 111
    assert description(picture) == "This year: 5,700. Bars: 220,908."


def test_a_specification_of_ones_own_draws_the_rows_of_the_series(output: Path) -> None:
    taken = spec(output, "own")
    assert taken["datasets"]["series"][2] == {
        "year": "2021", "coast": "west", "crossings": 220908, "least": 1100, "most": 45000,
    }  # fmt: skip
    picture = chart(output, "own")
    assert {"2019", "2021", "2022"} <= set(words(picture))
    assert "Boats as points" in words(picture)


def test_a_figure_that_wants_none_has_none(output: Path) -> None:
    page = (output / "figures/undrawn/index.html").read_text(encoding="utf-8")
    assert "<svg" not in page
    assert not (output / "charts/undrawn.svg").exists()


def test_a_description_says_what_a_reader_would_see(output: Path) -> None:
    assert description(chart(output, "bars")) == (
        "It rises from 38,674 (2019) to 120,000 (2022). Highest: 220,908 (2021). Lowest: 38,674 (2019). "
        "This figure: 220,908 (2021). From January 2021: boats under sail are counted too. "
        "1 talk that was held is marked: Dec 2020."
    )
