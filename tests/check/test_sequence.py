"""What comes first is known from the days that notes and sources give; the clock is not asked."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from explainer.check import sequence
from tests.check.world import sentences, site_of


def talk(name: str, **fields: str) -> dict[str, str]:
    """A talk in a file of this name."""
    given = {
        "title": f"Talk {name}",
        "summary": "It.",
        "date": "2029-05-04",
        "state": "held",
        "parties": "{seemark: {}}",
        "sources": "[bote-2029-05-04#p1]",
        **fields,
    }
    front = "".join(f"{field}: {value}\n" for field, value in given.items())
    return {f"content/talks/{name}.md": f"---\n{front}---\n\nIt.\n"}


@pytest.mark.parametrize(
    "files",
    [
        talk("2029-05-04"),
        talk("2029-05", date="2029-05-31", sources="[gauge-muehlheim#p1]"),
        talk("2029-05-04-evening", date="2029-05"),
        talk("fourth-of-may"),
        talk("2029-13-45"),
        talk("2029-05-10", date="2029-05-10~"),
        # Read or reviewed later: somebody can know.
        talk("2031-01-01", date="2031-01-01", sources="[linden-compact#p1, gauge-muehlheim#p1]"),
        talk("2031-03-01", date="2031-03-01", state="announced"),
        talk("2031-03-01", date="2031-03-01", reviewed="2031-03-02", sources="[gauge-muehlheim#p1]"),
        # A talk of another series, or called off, may have the same day.
        talk("2029-05-03-b", date="2029-05-03", series="Other rounds"),
        talk("2029-05-03-b", date="2029-05-03", series="term:lindensee-rounds", state="cancelled"),
        talk("2029-05", date="2029-05", series="term:lindensee-rounds"),
        talk("a", outcomes="[{text: Done., state: done, sources: [bote-2029-05-04#p1, linden-compact#p1]}]"),
        talk("a", outcomes="[{text: Agreed., state: agreed, sources: [linden-compact#p1]}]"),
        talk("a", outcomes="[{text: Done., state: done, sources: [gauge-muehlheim#p1]}]"),
        talk("a", reviewed="2031-02-01", review_by="2031-02-01"),
    ],
)
def test_these_are_in_order(files: dict[str, str], tmp_path: Path) -> None:
    """Dates that are partial, about or unknown contradict nothing that they may agree with."""
    assert sentences(sequence, tmp_path, files) == []


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (
            talk("a", date="2031-02-02"),
            (
                "5:8 state: the talk is held on 2031-02-02, which is still to come: the last day known here is "
                "2031-02-01. Correct the date, or write announced until a source says that it was held."
            ),
        ),
        (
            talk("a", date="2030"),
            (
                "7:1 sources: the talk is held on 2030, and all its sources were published before, the last on "
                "2029-05-04. Name a source of that day or later, or correct the date."
            ),
        ),
        (
            talk("a", date="2028-01", state="announced"),
            (
                "5:8 state: the talk is announced for 2028-01, and its sources were published later, the first on "
                "2029-05-04. Write what became of it, or name the source that announced it."
            ),
        ),
        (
            talk("a", date="2029-01", state="announced", series="term:lindensee-rounds", sources="[linden-compact#p1]"),
            (
                "5:8 state: the talk is announced for 2029-01, and a later one of its series was held on 2029-05-03. "
                "Write what became of it: held, postponed, cancelled or declined."
            ),
        ),
    ],
)
def test_these_are_not(files: dict[str, str], sentence: str, tmp_path: Path) -> None:
    """Each sentence says which two days cannot both be true."""
    assert sentences(sequence, tmp_path, files) == [sentence]


def test_a_day_in_the_settings_counts_as_known(tmp_path: Path) -> None:
    """Where a site fixes the day, a talk up to that day can have been held."""
    site = site_of(tmp_path, talk("a", date="2031-02-02", reviewed="2031-02-01", sources="[gauge-muehlheim#p1]"))

    def found(today: date) -> int:
        return len(list(sequence.check(replace(site, settings=replace(site.settings, today=today)))))

    assert (found(date(2031, 2, 1)), found(date(2031, 2, 2))) == (1, 0)


def test_a_value_that_could_not_be_read_is_not_judged(tmp_path: Path) -> None:
    assert sentences(sequence, tmp_path, talk("2029-05-04", date="4 May 2029")) == []
