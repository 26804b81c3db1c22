"""A day that has passed is told on the day after it, and no sooner."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from explainer.check import staleness
from explainer.model.site import Site
from tests.check.world import site_of


def told(site: Site, today: date | None) -> list[str]:
    """What the check says on a day, without the file."""
    site = replace(site, settings=replace(site.settings, today=today))
    return [problem.sentence.partition(":")[2] for problem in sorted(staleness.check(site))]


def term(review_by: str, status: str = "published") -> str:
    front = "title: Boats\nsummary: It.\ntype: event\nsources: [linden-compact#p1]\n"
    return f"---\n{front}status: {status}\nreview_by: {review_by}\n---\n\nSo.\n"


def test_a_review_is_due_by_the_end_of_its_day(tmp_path: Path) -> None:
    site = site_of(tmp_path, {"content/terms/boats.md": term("2031-06-01")})
    assert told(site, date(2031, 6, 1)) == []
    assert told(site, date(2031, 6, 2)) == [
        (
            "7:12 review_by: a review was due by 2031-06-01. Check the note against its sources; then write the day "
            "into reviewed, and the next one into review_by."
        )
    ]


def test_a_translation_is_due_by_its_own_day_only(tmp_path: Path) -> None:
    """A day that it takes over from the original is told there."""
    german = "---\ntitle: Boote\nsummary: Sie.\n---\n\nSo.\n"
    files = {"content/terms/boats.md": term("2031-06-01"), "content/terms/boats.de.md": german}
    assert len(told(site_of(tmp_path / "a", files), date(2031, 6, 2))) == 1
    files["content/terms/boats.de.md"] = german.replace("---\n\n", "review_by: 2031-05-01\n---\n\n")
    assert len(told(site_of(tmp_path / "b", files), date(2031, 6, 2))) == 2


def test_a_draft_is_never_due(tmp_path: Path) -> None:
    assert told(site_of(tmp_path, {"content/terms/boats.md": term("2031-06-01", "draft")}), date(2031, 6, 2)) == []


def test_without_a_day_in_the_settings_it_is_today(tmp_path: Path) -> None:
    """This check alone reads the clock."""
    yesterday, tomorrow = (date.today() + timedelta(days=days) for days in (-1, 1))
    files = {"content/terms/boats.md": term(f"{yesterday}"), "content/terms/nets.md": term(f"{tomorrow}")}
    files["content/terms/nets.md"] = files["content/terms/nets.md"].replace("Boats", "Nets")
    (sentence,) = told(site_of(tmp_path, files), None)
    assert f"a review was due by {yesterday}." in sentence


def test_newer_numbers_are_due_until_the_figure_is_reviewed(tmp_path: Path) -> None:
    """The series of a figure counts too, and each source is told once."""
    source = (
        "---\ntitle: Boats counted\nsummary: It.\ntype: dataset\npublisher: A\nrights: cc-by\n"
        "next_due: 2031-03-01\n---\n\nNine. {#p1}\n"
    )
    figure = (
        "---\ntitle: Boats\nsummary: It.\nvalue: 9\nunit: count\ncounts: boats\nsource: counted#p1\n"
        "series: {data: lindensee.csv, x: year, y: drawn, source: counted#p1}\nreviewed: 2031-02-28\n---\n\nNine.\n"
    )
    files = {"content/sources/counted.md": source, "content/figures/boats.md": figure}
    site = site_of(tmp_path / "a", files)
    assert told(site, date(2031, 3, 1)) == []
    assert told(site, date(2031, 3, 2)) == [
        (
            "7:9 source: newer numbers were due on 2031-03-01 in source:counted. Read them; then write the day into "
            "reviewed, and the next one into next_due of the source."
        )
    ]
    files["content/figures/boats.md"] = figure.replace("2031-02-28", "2031-03-01")
    assert told(site_of(tmp_path / "b", files), date(2031, 3, 2)) == []


def test_an_announced_talk_has_become_something(tmp_path: Path) -> None:
    """A month has passed when its last day has."""
    talk = (
        "---\ntitle: A talk\nsummary: It.\ndate: 2031-04\nstate: announced\nparties: {seemark: {}}\n"
        "sources: [linden-compact#p1]\n---\n\nIt.\n"
    )
    site = site_of(tmp_path, {"content/talks/2031-04.md": talk})
    assert told(site, date(2031, 4, 30)) == []
    assert told(site, date(2031, 5, 1)) == [
        (
            "5:8 state: the talk is announced for 2031-04, and that has passed. Write what became of it: held, "
            "postponed, cancelled or declined."
        )
    ]
