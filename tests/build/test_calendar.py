"""The calendar of talks: whole days, the same ids in every build, nothing that nobody wrote; read by two libraries."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pytest
import vobject

from explainer.model.dates import parse_date
from explainer.render.calendar import days_of
from tests import support
from tests.link.world import PAGES, note
from tests.render.world import FILES, talk

MORE = {
    "content/talks/2022-04.md": talk("Talk of a month", "2022-04"),
    "content/talks/2022-05.md": talk("Talk of about a day", "2022-05-01~"),
    "content/talks/2022-06.md": talk("Talk of three days, with a comma; and a semicolon", "2022-06-29/2022-07-01"),
    "content/talks/2022-08.md": talk("Talk that was called off", "2022-08-02", state="cancelled"),
    "content/talks/2032-08.md": talk(
        "Talk to come", "2032-08-02", "parties: {}\nreviewed: 2031-05-06", state="announced"
    ),
    "content/talks/2021-01-20.es.md": note(
        "title: Segunda ronda\nsummary: Los dos lados hablaron de visados y de vuelos en el puerto, otra vez.",
        "Hablaron.",
    ),
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return support.build(support.draw(tmp_path_factory.mktemp("calendar"), {**FILES, **MORE}))


def events(file: Path) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    return {str(event["UID"]).partition("@")[0]: event for event in calendar.walk("VEVENT")}


def test_a_talk_is_an_event_of_a_whole_day(output: Path) -> None:
    event = events(output / "calendar.ics")["talk-2021-01-20"]

    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2021, 1, 20), date(2021, 1, 21))
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["SUMMARY"] == "Second round"
    assert event["LOCATION"] == "Harbour"
    assert event["URL"] == "https://example.org/repo/talks/2021-01-20/"
    assert event["UID"] == "talk-2021-01-20@example.org/repo"
    assert event["STATUS"] == "CONFIRMED"
    assert str(event["DESCRIPTION"]).splitlines()[1:] == ["North: Ana Aue", "South: José O’Brien"]


def test_a_talk_of_several_days_ends_behind_its_last(output: Path) -> None:
    event = events(output / "calendar.ics")["talk-2022-06"]

    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2022, 6, 29), date(2022, 7, 2))
    assert event["SUMMARY"] == "Talk of three days, with a comma; and a semicolon"


def test_what_became_of_it_is_its_status(output: Path) -> None:
    found = events(output / "calendar.ics")

    assert (found["talk-2022-08"]["STATUS"], found["talk-2032-08"]["STATUS"]) == ("CANCELLED", "TENTATIVE")


def test_a_talk_whose_day_is_not_known_is_left_out_and_named_on_the_page_of_the_data(output: Path) -> None:
    assert {"talk-2022-04", "talk-2022-05"}.isdisjoint(events(output / "calendar.ics"))
    section = support.page(output, "data").select_one("section[aria-labelledby='part-calendar']")
    assert section is not None
    named = [link.get_text() for link in section.select(".download-note a")]
    assert named[-2:] == ["Talk of a month", "Talk of about a day"]


def test_the_stamp_is_the_latest_day_that_a_person_wrote(output: Path) -> None:
    stamps = {name: event["DTSTAMP"].dt for name, event in events(output / "calendar.ics").items()}

    assert stamps["talk-2032-08"] == datetime(2031, 5, 6, tzinfo=UTC)  # reviewed
    assert stamps["talk-2022-08"] == datetime(2021, 5, 5, tzinfo=UTC)  # its source appeared


def test_the_calendar_of_another_language_has_the_same_events_in_its_words(output: Path) -> None:
    english, spanish = events(output / "calendar.ics"), events(output / "es/calendar.ics")

    assert [event["UID"] for event in english.values()] == [event["UID"] for event in spanish.values()]
    event = spanish["talk-2021-01-20"]
    assert (event["SUMMARY"], event["SUMMARY"].params["LANGUAGE"]) == ("Segunda ronda", "es")
    assert event["URL"] == "https://example.org/repo/es/talks/2021-01-20/"
    assert spanish["talk-2022-08"]["SUMMARY"].params["LANGUAGE"] == "en"


def test_every_calendar_is_valid(output: Path, shipped_site: Path) -> None:
    files = [output / "calendar.ics", output / "es/calendar.ics", *shipped_site.rglob("calendar.ics")]

    assert len(files) >= 3
    for file in files:
        text = file.read_bytes()
        assert text.count(b"\n") == text.count(b"\r\n")
        assert max(map(len, text.split(b"\r\n"))) <= 75
        calendar = vobject.readOne(text.decode())
        assert calendar.validate(raiseException=True)
        for event in calendar.vevent_list:
            assert all(len(event.contents[name]) == 1 for name in ("uid", "dtstamp", "dtstart", "dtend", "summary"))
        uids = [event.uid.value for event in calendar.vevent_list]
        assert len(uids) == len(set(uids)) > 0


def test_a_site_without_such_talks_has_no_calendar(tmp_path: Path) -> None:
    output = support.build(support.draw(tmp_path, PAGES))

    assert list(output.rglob("*.ics")) == []
    assert support.page(output, "data").select("#part-calendar") == []


@pytest.mark.parametrize(
    "text", ["2022", "2022-04", "2022-04-01~", "2022-04-01/..", "../2022-04-01", "2022-04/2022-05-01", "2022-21"]
)
def test_only_days_are_days(text: str) -> None:
    assert days_of(parse_date(text)) is None
