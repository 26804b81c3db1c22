"""A figure: a number as an object, with what it counts and who reported it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from .chart import Break, Chart
from .claim import Claim, Qualifier, Unit
from .dates import Day, When
from .note import Note, Number
from .part import Part
from .reads import Matching
from .refs import Cited, FigureRef, Kind, TermOrText
from .translation import Text, Words


class Series(Part):
    """The observations to which a figure belongs: a CSV file in content/data/, one observation a row."""

    data: Annotated[str, Matching(r"^[A-Za-z0-9._-]+\.csv$")]
    """The file's name: letters, digits, hyphens and full stops, ending in .csv."""
    x: Text
    """The column that says when or of what."""
    y: Text
    """The column that holds the numbers."""
    where: dict[str, str] = {}
    """Keep only the rows whose columns hold these values."""
    columns: dict[str, Words] = {}
    """What each column means, in words a reader understands."""
    source: Cited | None = None
    """Where the observations come from, where that is not the figure's own source."""
    note: Words | None = None
    """What a reader must know before comparing the rows."""
    breaks: tuple[Break, ...] = ()
    """Where what is counted changes, so that rows before and after do not compare; drawn and named in the chart."""


class Rank(Part):
    """What makes a number a record or a first, and among what."""

    order: Literal["highest", "lowest", "first"]
    """Its place; first means that nothing above zero comes before it."""
    among: tuple[FigureRef, ...] = ()
    """The figures it is compared with; left out: the observations of its own series."""
    since: When | None = None
    """Where the comparison begins; left out: with the first observation."""
    until: When | None = None
    """The claim's own date; what was observed of later times is not compared."""


class Resolution(Part):
    """How two reports that contradict each other were settled. Readers see it."""

    use: Number
    """The value that stands."""
    because: Words
    """Why, in words for readers."""
    source: Cited
    """The passage that settles it."""


class Figure(Note):
    """A number that is written once; every page that shows it draws it from here."""

    kind: ClassVar[Kind] = "figure"

    value: Number | None = None
    """The number; left out where it is derived."""
    unit: Unit
    """What kind of number it is: count, person, percent, year, month, day, ordinal or money:USD; a rate adds /day,
    /month or /year."""
    counts: Words
    """What is counted or measured, such as encounters."""
    does_not_count: Words | None = None
    """What a reader might think it counts, and it does not."""
    scope: TermOrText | None = None
    """Where or among whom it was counted."""
    period: When | None = None
    """The time it covers."""
    qualifiers: tuple[Qualifier, ...] = ()
    """What our own value must be read with."""
    as_of: Day | None = None
    """The day up to which the source knew it."""
    source: Cited | None = None
    """The passage or data set that holds our value."""
    reported: tuple[Claim, ...] = ()
    """Who else reported it, and as what."""
    series: Series | None = None
    """The observations it belongs to."""
    chart: Chart | None = None
    """How it is drawn; left out: as suits its series."""
    compare: tuple[FigureRef, ...] = ()
    """Figures to set beside it."""
    rank: Rank | None = None
    """Why it may be called a record, the highest, the lowest or the first."""
    sum_of: Series | None = None
    """The observations within its period that add up to it."""
    resolution: Resolution | None = None
    """Where reports of it contradict each other: which stands, and why."""
    derived: Text | None = None
    """A formula over other figures, such as (figure:a - figure:b) / figure:b."""
