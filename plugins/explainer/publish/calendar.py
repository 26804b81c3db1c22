"""The calendar as a file: iCalendar, RFC 5545."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar

from ..model.calendar import Calendar, CalendarEvent

MAKER = "-//pelican-explainer//Talks//EN"


def ics(calendar: Calendar) -> bytes:
    """The bytes of calendar.ics."""
    whole = icalendar.Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", MAKER)
    # RFC 7986 has a name of its own; programs older than that know only the one with X.
    language = {"language": calendar.lang}
    whole.add("name", calendar.name, language)
    whole.add("x-wr-calname", calendar.name)
    whole.add("description", calendar.description, language)
    whole.add("url", calendar.url)
    for event in calendar.events:
        whole.add_component(_event(event))
    return bytes(whole.to_ical())


def _event(event: CalendarEvent) -> icalendar.Event:
    language = {"language": event.lang}
    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", datetime(event.written.year, event.written.month, event.written.day, tzinfo=UTC))
    made.add("dtstart", event.first)
    # The end is the first day that no longer belongs to it.
    made.add("dtend", event.last + timedelta(days=1))
    made.add("summary", event.title, language)
    made.add("description", event.description, language)
    if event.place:
        made.add("location", event.place, language)
    made.add("status", event.status)
    made.add("url", event.url)
    made.add("transp", "TRANSPARENT")  # nobody who reads of it is busy on that day
    return made
