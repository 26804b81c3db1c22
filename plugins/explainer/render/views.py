"""What each template sees: plain frozen values, nothing to look up and nothing to decide.

A template gets `view` (one of the page views below), `site` (a SiteView) and gettext's `_` and `ngettext`. Words of
the interface are the theme's; views carry the vocabulary's own words (held, agreed, round) for it to translate.
Fields typed Markup are ready HTML; everything else is escaped by the template. Addresses of our own pages begin with
the path under which the site is served; they work as they stand in href.
"""

from __future__ import annotations

from markupsafe import Markup

from ..frozen import frozen


@frozen
class Link:
    """A page of ours to point at."""

    SHARED = True
    """One is part of many views: its digest is worked out once."""

    title: str
    url: str
    kind: str = ""
    """source, talk, person, figure or term; empty for an ordinary page."""
    summary: str = ""
    side: str = ""
    """The colour token of a person's side, such as side-1; empty for none."""
    lang: str = ""
    """The language of its title and summary where it is not that of the page at hand."""


@frozen
class Untranslated:
    """A language in which a page is not there yet."""

    code: str
    name: str
    """The language's own name."""
    url: str
    """What there is to read in it instead: the list to which the page belongs."""
    words: str
    """That the page is not translated, in that language."""


@frozen
class DateView:
    """A date in words and for machines."""

    SHARED = True

    text: str
    """In the page's language, such as "15 November 2022" or "about October 2017"."""
    iso: str
    """For <time datetime>: 2022-11-15, 2022-11 or 2022; empty for a range."""
    approximate: bool = False
    year: int = 0
    """Of its first day."""
    is_day: bool = False
    """Whether it is a day that is known for sure; some languages put an article before one."""


@frozen
class Cite:
    """A numbered mark beside a statement: [3], linking to #note-3."""

    number: int


@frozen
class Words:
    """A name in a list: a page of ours where there is one, words alone otherwise."""

    text: str
    link: Link | None = None
    cites: tuple[Cite, ...] = ()


@frozen
class SourceNote:
    """A numbered note at the foot of a page (id="note-3"): where a statement comes from."""

    number: int
    source: Link
    publisher: str
    date: DateView | None
    """When the source appeared; None where that was not seen."""
    passage: str
    """p6, or empty where the source is cited as a whole."""
    passage_url: str
    """The passage on the source's page of ours."""
    attribution: str
    """document, named, unnamed or reporter."""
    speaker: Words | None
    """Who speaks in the passage."""
    url: str
    """The source's own address; empty where it has none."""
    archived: str
    marks: tuple[str, ...]
    """The ids of the marks in the body that point here, such as cite-3-1."""


@frozen
class Mention:
    """A page that links here, with the sentence that does."""

    page: Link
    sentence: Markup
    """The sentence, with the mention in <mark>."""


@frozen
class CorrectionView:
    """A mistake that readers were shown, and what stands there now."""

    date: DateView
    was: str
    now: str
    because: str


@frozen
class Reference:
    """How to cite the page, in the forms that programs read."""

    bibtex: str
    csl: str
    """CSL-JSON."""


@frozen
class Picture:
    """The page's card, for other sites that show a link to it: 1200 by 630 points."""

    url: str
    """The whole address."""
    alt: str
    """The words that stand on it."""


@frozen
class Heading:
    """An entry of a page's contents."""

    id: str
    title: str


@frozen
class SideView:
    """A party to the talks."""

    id: str
    name: str
    adjective: str
    colour: str
    """A colour token of the theme, such as side-1."""


@frozen
class Voice:
    """How many statements of a page rest on one kind of voice."""

    attribution: str
    """document, named, reporter or unnamed."""
    count: int


@frozen
class Weak:
    """A statement that rests on no document, and on one source alone or on unnamed speakers alone."""

    words: Markup
    attribution: str
    """named, reporter or unnamed."""
    cites: tuple[Cite, ...]


@frozen
class OneSided:
    """Subjects of a talk of which only one side speaks."""

    side: SideView
    subjects: tuple[str, ...]


@frozen
class AcceptedView:
    """What a check found on a page, and why an editor lets it stand."""

    what: str
    """A whole sentence."""
    because: str
    what_lang: str = ""
    """The language of the sentence where it is not that of the page."""
    because_lang: str = ""
    """The same of the reason."""


@frozen
class HowWeKnow:
    """What a page rests on, counted over its text and its facts."""

    statements: int
    """How many of its statements have a source."""
    voices: tuple[Voice, ...]
    """The strongest first; each statement counts once, under its strongest voice."""
    sources: int
    """How many stories they rest on; copies of one story count once."""
    copies: int
    """How many more were used that are copies of those."""
    single: int
    """How many statements rest on one source alone."""
    single_documents: int
    """How many of those rest on a document."""
    weakest: tuple[Weak, ...]
    """The weakest voices first."""
    one_sided: tuple[OneSided, ...]
    """For a talk."""
    accepted: tuple[AcceptedView, ...]


@frozen
class FeedLinks:
    """Where a feed can be had."""

    title: str
    """What it is called, with the site's name."""
    about: str
    """What it tells of, without it."""
    atom: str
    json: str


@frozen(kw_only=True)
class PageView:
    """What every page has."""

    kind: str
    """source, talk, person, figure, term; index, timeline, corrections, data, search; or page."""
    lang: str
    title: str
    """The h1."""
    head_title: str
    """The <title>: unique, at most 70 characters."""
    summary: str
    """One sentence, shown under the title."""
    description: str
    """The meta description: the summary, at most 170 characters."""
    url: str
    canonical: str
    """The whole address, with scheme and host where SITEURL has them."""
    breadcrumbs: tuple[Link, ...] = ()
    """From the home page to this page's parent."""
    body: Markup = Markup("")
    headings: tuple[Heading, ...] = ()
    """The body's second-level headings."""
    notes: tuple[SourceNote, ...] = ()
    mentions: tuple[Mention, ...] = ()
    """What links here, a page once, by kind and title."""
    previews: tuple[Preview, ...] = ()
    """What the page names in words and has a page of its own, each once, by title."""
    how: HowWeKnow | None = None
    """None for a source, an ordinary page, and a page without statements that have a source."""
    reviewed: DateView | None = None
    review_by: DateView | None = None
    """By when it is to be checked again."""
    corrections: tuple[CorrectionView, ...] = ()
    translations: tuple[tuple[str, str, str], ...] = ()
    """Each other language: its code, its own name, the address of this page in it."""
    untranslated: tuple[Untranslated, ...] = ()
    """The languages of the site in which this page is not there yet."""
    json_ld: Markup = Markup("")
    """The content of the page's <script type="application/ld+json">; empty for none."""
    card: Picture | None = None
    """None for the 404 page, and where the settings want no cards."""
    feed: FeedLinks | None = None
    """A feed about what this page lists, beside that of the whole site."""
    reference: Reference | None = None
    """None for the 404 page."""
    issue_url: str = ""
    """Where to suggest a correction on GitHub; empty where the settings name no repository."""
    edit_url: str = ""
    """Where to edit the note on GitHub; empty where the settings name no repository."""
    indexable: bool = True
    """False for the 404 page."""


@frozen
class Delegate:
    """A person at a talk, with the role they held on that day."""

    person: Link
    role: str
    """Empty where no source shows the role on that day."""
    cites: tuple[Cite, ...] = ()


@frozen
class DelegationView:
    """One side at one talk."""

    side: SideView
    heads: tuple[Delegate, ...]
    """Empty where no source names who led it."""
    members: tuple[Delegate, ...]
    readout: Link | None
    """The side's own account on our source page; None where none was seen."""
    cites: tuple[Cite, ...]


@frozen
class StatementView:
    """One side's words on one subject, in ours."""

    text: str
    cites: tuple[Cite, ...]


@frozen
class AccountRow:
    """One subject of a talk, and what each side says of it."""

    id: str
    """Its place on the page, such as account-visas."""
    about: str
    cells: tuple[StatementView | None, ...]
    """In the order of the delegations; None where that side does not speak of it in what was seen."""
    one_sided: bool
    """Only one side speaks of it."""


@frozen
class OutcomeView:
    """One result of a talk."""

    id: str
    """Its place on the talk's page, such as outcome-1; empty on the page of another."""
    text: str
    state: str
    """agreed, done, not done or unknown."""
    cites: tuple[Cite, ...]


@frozen
class Gap:
    """The time between two dates, in whole years, months and days; approximate where a date is."""

    years: int
    months: int
    days: int
    approximate: bool = False


@frozen
class HeadChange:
    """One side's heads at the previous round and at this one, where they differ."""

    side: SideView
    before: tuple[Link, ...]
    now: tuple[Link, ...]


@frozen
class Changes:
    """What changed between a round and the last one before it in its series that was held."""

    previous: Link
    gap: Gap
    heads: tuple[HeadChange, ...]
    """Sides whose head differs; sides whose head is unknown at either round are left out."""
    same_heads: tuple[SideView, ...]
    """Sides with the same head at both."""
    agenda_added: tuple[str, ...]
    agenda_dropped: tuple[str, ...]
    """Both empty where either round's agenda was not seen."""
    outcomes_before: tuple[OutcomeView, ...]
    """What the previous round agreed, with its state; the marks are left out."""


@frozen
class FigureCard:
    """A number in a few words, for a list or a box."""

    SHARED = True

    link: Link
    value: str
    """As it is printed: 220,908 or 9.3% or $1,000."""
    number: str
    """For <data value>: plain digits."""
    counts: str
    scope: str
    period: str
    qualifiers: tuple[str, ...]
    as_of: DateView | None
    source: Link | None
    publisher: str
    provenance: str
    """Who stands behind it, and how many sources agree, in a sentence or two; for a number that is worked out, out of
    whose numbers."""


@frozen
class Preview:
    """A page of ours that a page names, in a few words: a card beside links to it, and a note to them in print."""

    link: Link
    address: str
    """The whole address, with scheme and host where SITEURL has them."""
    role: str = ""
    """What a person was on the page's own day, or is known to have been last, for a page without a day."""
    is_latest_role: bool = False
    """The role is the latest that was seen."""
    type: str = ""
    """What a talk or a term is."""
    state: str = ""
    """A talk's state."""
    publisher: str = ""
    """A source's publisher."""
    date: DateView | None = None
    """When a talk took place, a term began or a source appeared."""
    figure: FigureCard | None = None


@frozen
class KnownStatement:
    """Something that is told of a talk, and since when it could be read."""

    text: str
    side: SideView | None
    """The side that says so; None for a fact or an outcome."""
    is_outcome: bool
    date: DateView
    """When the earliest of its sources appeared."""
    cites: tuple[Cite, ...]


@frozen
class KnownGroup:
    """What could be read of a talk by one time."""

    when: str
    """before, on or after the day of the talk."""
    statements: tuple[KnownStatement, ...]
    """In the order in which their sources appeared."""


@frozen(kw_only=True)
class TalkView(PageView):
    """templates/talk.html"""

    date: DateView
    place: Words | None
    state: str
    """announced, held, postponed, cancelled or declined."""
    type: str
    """round, agreement or joint statement."""
    series: Words | None
    delegations: tuple[DelegationView, ...]
    legal_basis: tuple[Link, ...]
    agenda: tuple[str, ...]
    accounts: tuple[AccountRow, ...]
    outcomes: tuple[OutcomeView, ...]
    known: tuple[KnownGroup, ...]
    """Empty where the sources do not show what was known before the talk and what only from its day on."""
    previous: Link | None
    next: Link | None
    changes: Changes | None
    figures: tuple[FigureCard, ...]
    """The figures that its body shows."""
    cites: tuple[Cite, ...]
    """For the fact that it took place."""


@frozen
class RoleView:
    """A post over time."""

    title: str
    organisation: Words | None
    since: DateView | None
    """None where its beginning was not seen."""
    until: DateView | None
    """None where it goes on or its end was not seen."""
    seen: tuple[DateView, ...]
    cites: tuple[Cite, ...]


@frozen
class Attendance:
    """A talk a person attended, and as what."""

    talk: Link
    date: DateView
    place: str
    state: str
    part: str
    """head or member."""
    role: str
    """The role held on that day; empty where none was seen."""


@frozen
class Quotation:
    """Words that a source gives as a person's own, and the page of ours that quotes them."""

    words: str
    source: Link
    publisher: str
    date: DateView | None
    passage: str
    passage_url: str
    original_url: str
    """The source's own address, at these words; empty where it has none."""
    page: Link
    lang: str = ""
    """The language of the words where it is not that of the page."""


@frozen
class Related:
    """A person met at the same talks."""

    person: Link
    talks: int


@frozen(kw_only=True)
class PersonView(PageView):
    """templates/person.html"""

    names: tuple[str, ...]
    """Other full names and spellings."""
    side: SideView | None
    roles: tuple[RoleView, ...]
    attended: tuple[Attendance, ...]
    """Newest first."""
    quotations: tuple[Quotation, ...]
    related: tuple[Related, ...]
    """Most shared talks first."""
    wikidata: str
    """The address of the Wikidata entry; empty where not known."""


@frozen
class ClaimView:
    """Who reported which value, and how it agrees with ours."""

    id: str
    """Its place on the page, such as report-gazette-p6."""
    value: str
    qualifiers: tuple[str, ...]
    counts: str
    scope: str
    period: str
    attribution: str
    speaker: Words | None
    source: Link
    publisher: str
    date: DateView | None
    passage: str
    passage_url: str
    agreement: str
    """same, rounded, differs, or not comparable (another thing counted, scope, period or unit)."""
    explanation: str
    """How it stands to our value, in one sentence; empty where we have no value."""
    standing: str
    """current; or corrected, superseded or withdrawn."""
    cites: tuple[Cite, ...]


@frozen
class Comparison:
    """Another figure beside this one."""

    card: FigureCard
    larger: str
    """The larger of the two, as printed."""
    ratio: str
    """How many times the smaller it is, such as 5.7; empty where the units differ, one is zero, or both are alike."""
    change: str
    """The change from the other to this one, such as +471%; empty where it makes no sense."""


@frozen
class Column:
    """A column of a series."""

    name: str
    label: str
    """What it means."""
    numeric: bool
    lang: str = ""
    """The language of its cells where they hold words and it is not that of the page."""


@frozen
class Same:
    """A column that says the same in every row of a series."""

    column: Column
    cell: str


@frozen
class SeriesView:
    """The observations a figure belongs to."""

    columns: tuple[Column, ...]
    """Those that tell the rows apart."""
    rows: tuple[tuple[str, ...], ...]
    """As printed, in the order of the columns."""
    same: tuple[Same, ...]
    """The other columns."""
    current: int
    """The index of the row that holds this figure's value; -1 where none does."""
    download: str
    """The address of the CSV file."""
    source: Link | None
    note: str


@frozen
class ChartView:
    """A picture of numbers, drawn for a wide and for a narrow page."""

    name: str
    """Unique on the page and fit for an id."""
    title: str
    description: str
    """What it shows, in whole sentences."""
    wide: Markup
    """An <svg> whose colours are the theme's tokens; it has its title, unit, note and source in it."""
    narrow: Markup
    """The same, composed for a phone."""
    svg: str
    """The address of the picture as a file, in the colours of the light scheme."""
    png: str
    spec: str
    """The address of its Vega-Lite specification."""


@frozen
class ResolutionView:
    """How reports that contradict each other were settled."""

    value: str
    """The value that stands, as printed."""
    because: str
    source: Link
    cites: tuple[Cite, ...]


@frozen
class RankView:
    """What makes a number a record or a first, and among what."""

    order: str
    """highest, lowest or first."""
    among: tuple[Link, ...]
    """The figures it is compared with; empty for the observations of its own series."""
    since: DateView | None
    until: DateView | None
    """What was observed later is not compared."""


@frozen
class SumView:
    """The observations that add up to a number."""

    count: int
    download: str
    """The address of the CSV file that holds them."""
    source: Link | None


@frozen
class Input:
    """A figure that a derived figure is worked out from."""

    card: FigureCard


@frozen(kw_only=True)
class FigureView(PageView):
    """templates/figure.html"""

    value: str
    number: str
    in_words: str
    """The number in words, such as "two hundred and twenty thousand nine hundred and eight"."""
    unit: str
    """count, person, percent, money:USD, person/year …"""
    counts: str
    does_not_count: str
    scope: Words | None
    period: DateView | None
    qualifiers: tuple[str, ...]
    as_of: DateView | None
    source: Link | None
    agreement: str
    """How many sources report it, and whether they agree; empty where nobody reports it."""
    cites: tuple[Cite, ...]
    rank: RankView | None
    sum_of: SumView | None
    formula: str
    """How a derived figure is worked out, in the titles of its inputs; empty where it is not derived."""
    inputs: tuple[FigureCard, ...]
    reported: tuple[ClaimView, ...]
    resolution: ResolutionView | None
    comparisons: tuple[Comparison, ...]
    series: SeriesView | None
    chart: ChartView | None
    """None where it has no series, and where its note or the settings want none."""


@frozen(kw_only=True)
class TermView(PageView):
    """templates/term.html"""

    type: str
    """organisation, place, policy, law or event."""
    date: DateView | None
    talks: tuple[Attendance, ...]
    """For a series or a place: the talks that name it in their facts; newest first, part and role empty."""
    people: tuple[Words, ...]
    """For an organisation: who held a post in it, each with the post in text."""
    cites: tuple[Cite, ...]


@frozen
class PassageView:
    """A passage, and what on the site rests on it."""

    id: str
    html: Markup
    attribution: str
    speaker: Words | None
    supports: tuple[Mention, ...]
    """The statements that cite it, each with the page it stands on."""
    original_url: str
    """The source's own address, at the words of the passage that are quoted from it; empty where none are."""
    edit_url: str
    """The passage's line in its file on GitHub; empty where the settings name no repository."""


@frozen(kw_only=True)
class SourceView(PageView):
    """templates/source.html. Its passages come instead of a body."""

    type: str
    """article, statement, readout, law, dataset or page."""
    publisher: str
    authors: tuple[str, ...]
    """Empty where not seen."""
    dateline: str
    published: DateView | None
    accessed: DateView | None
    external_url: str
    archived: str
    language: str
    """Its name in the page's language, such as Spanish."""
    rights: str
    """public-domain, cc-by, licensed or restricted."""
    text: str
    """full, keyed or digest: see the source's model."""
    passages: tuple[PassageView, ...]
    supports: tuple[Mention, ...]
    """The statements that cite the source as a whole."""
    original: Link | None
    """The story this is a copy of."""
    copies: tuple[Link, ...]


@frozen
class Choice:
    """What an entry of an index can be chosen by."""

    id: str
    """year, place, state, side, part, scope, type or publisher."""
    values: tuple[str, ...]
    """A period may lie in several years. Empty words where it is not known."""


@frozen(kw_only=True)
class Entry:
    """One row of an index page."""

    link: Link
    group: str
    """What it stands under: a year, a side, a scope, a type."""
    choices: tuple[Choice, ...]
    key: str
    """What it is sorted by: the first day of a talk, a period or a source; a person's surname before the name."""
    date: DateView | None = None
    place: str = ""
    people: tuple[Link, ...] = ()
    """Who led the sides of a talk."""
    state: str = ""
    """A talk's state."""
    side: SideView | None = None
    role: str = ""
    """The latest post that a source shows a person in."""
    talks: int = 0
    """How many talks a person attended."""
    figure: FigureCard | None = None
    type: str = ""
    """What a term or a source is."""
    publisher: str = ""


@frozen
class Group:
    """The entries of an index under one heading."""

    title: str
    entries: tuple[Entry, ...]


@frozen
class Filter:
    """What the entries of an index can be chosen by, and all that there is to choose."""

    id: str
    values: tuple[str, ...]


@frozen
class MatrixTalk:
    """A talk that was held, as the head of a column."""

    talk: Link
    date: DateView


@frozen
class MatrixRow:
    """A person, and as what they sat at each talk."""

    person: Link
    parts: tuple[str, ...]
    """head or member, in the order of the talks; empty where no source names them."""


@frozen
class MatrixSide:
    """The people of one side, in the order in which they first came."""

    side: SideView
    rows: tuple[MatrixRow, ...]


@frozen
class Matrix:
    """Who was at the table."""

    talks: tuple[MatrixTalk, ...]
    """Oldest first."""
    sides: tuple[MatrixSide, ...]
    earlier: int = 0
    """How many talks before these are left out."""


@frozen(kw_only=True)
class IndexView(PageView):
    """templates/index_of_kind.html: all notes of a kind. `of` names the kind."""

    of: str
    groups: tuple[Group, ...]
    count: int
    filters: tuple[Filter, ...]
    """Those that leave a choice."""
    matrix: Matrix | None
    """For people."""
    calendar: str
    """For talks: the address of their calendar; empty where there is none."""


@frozen
class TimelineEvent:
    """Something dated."""

    date: DateView
    link: Link
    kind: str
    """talk, policy, law, event, organisation, place, or role (somebody took a post)."""
    text: str
    """One sentence; for a role, the post."""
    state: str
    """A talk's state; empty for the rest."""
    gap: Gap | None
    """Named before this event where no talk was held for two years or more."""


@frozen
class TimelineYear:
    """The events of a year."""

    year: int
    events: tuple[TimelineEvent, ...]


@frozen(kw_only=True)
class TimelineView(PageView):
    """templates/timeline.html"""

    years: tuple[TimelineYear, ...]
    kinds: tuple[str, ...]
    """The kinds that occur, to filter by."""
    chart: ChartView | None
    """Everything at once; None where nothing is drawn."""


@frozen
class Corrected:
    """A correction, and the page on which the mistake stood."""

    page: Link
    correction: CorrectionView


@frozen(kw_only=True)
class CorrectionsView(PageView):
    """templates/corrections.html: every correction of the site."""

    entries: tuple[Corrected, ...]
    """Newest first."""


@frozen
class Download:
    """A file of records."""

    of: Link
    """The index of its kind."""
    url: str
    records: int


@frozen
class TableDownload:
    """A table of observations."""

    name: str
    """Its file's."""
    url: str
    rows: int
    figures: tuple[Link, ...]
    """The figures that rest on it."""
    sources: tuple[Link, ...]
    """Where its rows come from."""


@frozen
class RightsCount:
    """How many sources have the same rights."""

    rights: str
    count: int


@frozen(kw_only=True)
class DataView(PageView):
    """templates/data.html: every file for other programs."""

    whole: str
    """The address of the file about the site as a whole."""
    schema: str
    """The address of the JSON Schema."""
    records: tuple[Download, ...]
    figures: str
    """The address of the table of all figures."""
    tables: tuple[TableDownload, ...]
    calendar: str
    """The address of the calendar of talks; empty where no talk's day is known."""
    left_out: tuple[Link, ...]
    """Talks that it leaves out, since their day is not known."""
    feeds: tuple[FeedLinks, ...]
    licence: str
    """What our own words may be used under; empty where nothing is said."""
    licence_url: str
    rights: tuple[RightsCount, ...]


@frozen(kw_only=True)
class SearchView(PageView):
    """templates/search.html: the lists of the site, and the box in which its pages are looked for."""

    indexes: tuple[Link, ...]
    """The indexes and the timeline, each with what it lists."""
    kinds: tuple[str, ...]
    """The kinds of pages there are, to filter by."""
    sides: tuple[SideView, ...]
    years: tuple[int, ...]
    """Newest first."""
    names: str
    """The address of the names of all pages, as JSON."""
    engine: str
    """The address of the script that looks through texts."""


@frozen
class SideCard:
    """Who sits on a side."""

    side: SideView
    people: tuple[Words, ...]
    """Heads of delegations, most recent first, each with the latest role seen in text."""


@frozen
class Recent:
    """Something reviewed or corrected."""

    link: Link
    date: DateView
    what: str
    """reviewed or corrected."""


@frozen(kw_only=True)
class HomeView(PageView):
    """templates/home.html, for the ordinary page with `template: home`."""

    latest: Attendance | None
    """The last talk by date that was held or is announced; part and role empty."""
    latest_summary: str
    figures: tuple[FigureCard, ...]
    chart: ChartView | None
    chart_figure: Link | None
    """The figure whose series it draws; None where there is no chart."""
    sides: tuple[SideCard, ...]
    recent: tuple[Recent, ...]


@frozen
class SiteView:
    """What every page shows of the site as a whole."""

    name: str
    tagline: str
    lang: str
    default_lang: str
    """The language of whoever reads none of the site's others."""
    locale: str
    """The language and a country, as in en_US."""
    home: Link
    nav: tuple[Link, ...]
    """The indexes and the timeline; `kind` names which: talk, person, figure, term, source, timeline."""
    footer: tuple[Link, ...]
    """Ordinary pages, such as About and Method, the corrections and the data."""
    feed: FeedLinks | None
    """The feed of all changes; None where no note says when it was reviewed or corrected."""
    stylesheet: str
    """The one stylesheet's address: css/site.css with its @import lines drawn in."""
    script: str
    """The one script's address: every file of js/; empty where the theme has none."""
    static: str
    """What the theme's other files begin with: src="{{ site.static }}/img/favicon.svg"."""
    search: str
    """The address of the search's page; empty where the settings leave search out."""
    repository: str
    """The GitHub repository's address; empty for none."""
    host: str
    """Where SITEURL says the site is published; empty for a local build."""
