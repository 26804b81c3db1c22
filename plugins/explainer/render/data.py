"""The page of all downloads: what the site knows, for other programs, and under which terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import get_args

from ..model.refs import Citation, Kind, Ref
from ..model.site import Site, Table
from ..model.source import Rights
from ..records.documents import FIGURES, FILES, SCHEMA, SITE, behind
from .calendar import has_calendar, without_a_day
from .edition import Edition
from .feed import feed_links
from .page import NAVIGATION, edition_home, index_link, page
from .structured_data import index_data
from .views import DataView, Download, RightsCount, TableDownload


def data_view(edition: Edition) -> DataView:
    """Every file that other programs can read."""
    site, _ = edition.site, edition.locale.gettext
    resting = behind(site)
    shared = page(
        edition,
        kind="data",
        title=_("Data"),
        summary=_("Everything on this site as files for other programs: records, tables, a calendar and feeds."),
        url=edition.index("DATA"),
        breadcrumbs=(edition_home(edition),),
    )
    return DataView(
        **shared,
        json_ld=index_data(edition, shared),
        whole=edition.path(SITE),
        schema=edition.path(SCHEMA),
        records=tuple(
            Download(index_link(edition, kind), edition.path(FILES[kind]), _count(site, kind)) for kind in NAVIGATION
        ),
        figures=edition.path(site.settings.file(FIGURES, edition.lang)),
        tables=tuple(_table(edition, table, *resting[name]) for name, table in sorted(site.tables.items())),
        calendar=calendar_address(edition),
        left_out=without_a_day(edition),
        feeds=tuple(links for name in edition.feed_names if (links := feed_links(edition, name))),
        licence=site.settings.licence,
        licence_url=site.settings.licence_url,
        rights=_rights(site),
    )


def calendar_address(edition: Edition) -> str:
    """Where the calendar is; empty where no talk's day is known."""
    return edition.path(edition.site.settings.calendar(edition.lang)) if has_calendar(edition) else ""


def _count(site: Site, kind: Kind) -> int:
    return sum(note.status == "published" for note in site.of(kind))


def _table(edition: Edition, table: Table, figures: Iterable[Ref], sources: Iterable[Citation]) -> TableDownload:
    return TableDownload(
        name=table.name,
        url=edition.path(f"data/{table.name}"),
        rows=len(table.rows),
        figures=tuple(edition.link(ref) for ref in figures),
        sources=tuple(edition.link(ref) for ref in dict.fromkeys(citation.source for citation in sources)),
    )


def _rights(site: Site) -> tuple[RightsCount, ...]:
    """How many sources have which rights, those with the fewest bounds first."""
    counts = Counter(source.rights for source in site.sources)
    return tuple(RightsCount(rights, counts[rights]) for rights in get_args(Rights) if counts[rights])
