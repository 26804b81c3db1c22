"""A figure's page: the number, what it counts, who reported it, and the observations around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ..model.claim import Claim
from ..model.compare import measure_of, verdict
from ..model.dates import parse_date
from ..model.explain import explain
from ..model.figure import Figure, Rank, Series
from ..model.formula import inputs_of
from ..model.locale import derived, tidy
from ..model.refs import ID, Ref
from ..model.source import Source
from .charts.figure import figure_picture
from .citing import Notes
from .edition import Edition
from .page import note_page
from .places import Places
from .series import current, kept, number, table_of
from .structured_data import figure_data
from .views import (
    ClaimView,
    Column,
    Comparison,
    FigureView,
    RankView,
    ResolutionView,
    Same,
    SeriesView,
    SumView,
)


def figure_view(edition: Edition, figure: Figure) -> FigureView:
    """Everything a reader asks of a number."""
    notes = Notes(edition, edition.body(figure))
    value, digits = edition.number(figure)
    amount = edition.site.number(figure)
    cites = notes.cite((figure.source,) if figure.source else ())
    places = Places()
    reported = tuple(
        _claim(edition, notes, figure, claim, places.of_citation("report", claim.source)) for claim in figure.reported
    )
    resolution = _resolution(edition, notes, figure)
    shared = note_page(edition, figure, notes, named=_named(edition, figure))
    return FigureView(
        **shared,
        value=value,
        number=digits,
        in_words=edition.locale.words(amount) if amount is not None else "",
        unit=figure.unit,
        counts=figure.counts,
        does_not_count=figure.does_not_count or "",
        scope=edition.words(figure.scope),
        period=edition.optional_date(figure.period),
        qualifiers=figure.qualifiers,
        as_of=edition.day(figure.as_of),
        source=edition.link(figure.source.source) if figure.source else None,
        agreement=edition.provenance(figure).agreement,
        cites=cites,
        rank=_rank(edition, figure.rank) if figure.rank else None,
        sum_of=_sum(edition, figure, figure.sum_of) if figure.sum_of else None,
        formula=_formula(edition, figure),
        inputs=edition.cards(inputs_of(figure)),
        reported=reported,
        resolution=resolution,
        comparisons=tuple(_comparison(edition, figure, ref) for ref in figure.compare if edition.note(ref)),
        series=_series(edition, figure, figure.series) if figure.series else None,
        chart=edition.picture(figure_picture(edition, figure)) if edition.draw else None,
        json_ld=figure_data(edition, figure, shared, notes.sources),
    )


def _named(edition: Edition, figure: Figure) -> Iterator[Ref]:
    """Who speaks in its reports, and what it is ranked among."""
    for claim in figure.reported:
        source = edition.site.notes.get(claim.source.source)
        passage = source.passages.get(claim.source.passage or "") if isinstance(source, Source) else None
        if speaking := claim.speaker or (passage.speaker if passage else None):
            yield speaking
    yield from figure.rank.among if figure.rank else ()


def _formula(edition: Edition, figure: Figure) -> str:
    """The formula with the titles of its figures and typographic signs."""
    if not figure.derived:
        return ""
    signs = figure.derived.replace(" - ", " − ").replace("*", "×").replace("/", "÷")
    return re.sub(rf"figure:({ID})", lambda found: edition.link(Ref("figure", found[1])).title, signs)


def _claim(edition: Edition, notes: Notes, figure: Figure, claim: Claim, id: str) -> ClaimView:
    cited = notes.of(claim.source)
    period = claim.period or figure.period
    named = edition.words(claim.speaker) if claim.speaker and edition.note(claim.speaker) else None
    value = edition.site.number(figure)
    agreement, explanation = "not comparable", ""
    if value is not None:
        ours, theirs = measure_of(figure, value), measure_of(figure, value, claim)
        found = verdict(ours, theirs)
        agreement, explanation = found.agreement, explain(ours, theirs, found, edition.locale)
    return ClaimView(
        id=id,
        value=edition.locale.number(claim.value, claim.unit or figure.unit),
        qualifiers=claim.qualifiers,
        counts=claim.counts or figure.counts,
        scope=edition.plain(claim.scope or figure.scope),
        period=edition.locale.date(period) if period else "",
        attribution=claim.attribution,
        speaker=named or cited.speaker,
        source=cited.source,
        publisher=cited.publisher,
        date=cited.date,
        passage=cited.passage,
        passage_url=cited.passage_url,
        agreement=agreement,
        explanation=explanation,
        standing=claim.standing,
        cites=notes.cite((claim.source,)),
    )


def _resolution(edition: Edition, notes: Notes, figure: Figure) -> ResolutionView | None:
    resolution = figure.resolution
    if resolution is None:
        return None
    return ResolutionView(
        edition.locale.number(resolution.use, figure.unit),
        resolution.because,
        edition.link(resolution.source.source),
        notes.cite((resolution.source,)),
    )


def _rank(edition: Edition, rank: Rank) -> RankView:
    among = tuple(edition.link(ref) for ref in rank.among if edition.note(ref))
    return RankView(rank.order, among, edition.optional_date(rank.since), edition.optional_date(rank.until))


def _sum(edition: Edition, figure: Figure, series: Series) -> SumView | None:
    """How many observations lie within the figure's period, and where they are to be had."""
    table = edition.site.tables.get(series.data)
    if table is None or not {series.x, *series.where} <= set(table.columns):
        return None
    x = table.columns.index(series.x)
    count = sum(_within(row[x], figure) for row in kept(table, series))
    source = series.source or figure.source
    return SumView(count, edition.path(f"data/{series.data}"), edition.link(source.source) if source else None)


def _within(when: str, figure: Figure) -> bool:
    try:
        return figure.period is None or figure.period.covers(parse_date(when))
    except ValueError:
        return False


def _comparison(edition: Edition, figure: Figure, ref: Ref) -> Comparison:
    """Another figure beside this one; worked out only where both have the same unit."""
    other = edition.site.notes[ref]
    assert isinstance(other, Figure)
    ours, theirs = edition.site.number(figure), edition.site.number(other)
    larger = ratio = change = ""
    if ours is not None and theirs and figure.unit == other.unit and figure.unit != "percent":
        least, most = sorted((ours, theirs), key=abs)
        if least and (times := _times(most / least)) != 1:
            larger, ratio = edition.locale.number(most, figure.unit), edition.locale.number(times)
        percent = derived((ours - theirs) / theirs * 100, "percent")
        change = f"{'+' if percent > 0 else ''}{edition.locale.number(percent, 'percent')}"
    return Comparison(edition.card(ref), larger, ratio, change)


def _times(ratio: Decimal) -> Decimal:
    """How many times, with no more decimals than it bears: 1.02, 5.7, 1066."""
    return tidy(ratio, 2 if ratio < 2 else 1 if ratio < 100 else 0)


def _series(edition: Edition, figure: Figure, series: Series) -> SeriesView | None:
    """The rows of the table that belong to the figure, in the order of the file.

    A column that says the same in every row is told once.
    """
    table = table_of(edition.site, series)
    if table is None:
        return None
    rows = kept(table, series)
    own = [series.x, series.y]
    names = [*own, *(name for name in series.columns if name not in own and name in table.columns)]
    cells = {name: [row[table.columns.index(name)] for row in rows] for name in names}
    words = {name: figure.chart.parts for name in names if figure.chart and figure.chart.by == name}
    columns = {name: _column(edition, series, name, set(cells[name]) - set(words.get(name, ()))) for name in names}
    said = {name: [_cell(edition, columns[name], words.get(name, {}), cell) for cell in cells[name]] for name in names}
    same = [name for name in names if name not in own and len(rows) > 1 and len(set(cells[name])) == 1]
    told = [name for name in names if name not in same]
    source = series.source or figure.source
    return SeriesView(
        columns=tuple(columns[name] for name in told),
        rows=tuple(zip(*(said[name] for name in told), strict=True)),
        same=tuple(Same(columns[name], said[name][0]) for name in same),
        current=current(edition.site, figure, series, table),
        download=edition.path(f"data/{series.data}"),
        source=edition.link(source.source) if source else None,
        note=series.note or "",
    )


def _column(edition: Edition, series: Series, name: str, cells: set[str]) -> Column:
    numeric = name != series.x and all(number(cell) is not None or not cell for cell in cells)
    default = edition.site.settings.lang
    foreign = edition.lang != default and any(letter.isalpha() for cell in cells for letter in cell)
    return Column(name, series.columns.get(name, name), numeric, default if foreign else "")


def _cell(edition: Edition, column: Column, words: Mapping[str, str], text: str) -> str:
    """A cell as printed: a number as the language writes it, a value in the words that the chart gives it."""
    value = number(text) if column.numeric else None
    return edition.locale.number(value) if value is not None else words.get(text, text)
