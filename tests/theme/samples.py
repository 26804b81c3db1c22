"""Example views of an invented topic, two parties who talk about a river, so that each part has something to show."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from explainer.render.views import (
    AcceptedView,
    AccountRow,
    Attendance,
    Changes,
    ChartView,
    Choice,
    Cite,
    ClaimView,
    Column,
    Comparison,
    Corrected,
    CorrectionsView,
    CorrectionView,
    DataView,
    DateView,
    Delegate,
    DelegationView,
    Download,
    Entry,
    FeedLinks,
    FigureCard,
    FigureView,
    Filter,
    Gap,
    Group,
    HeadChange,
    Heading,
    HomeView,
    HowWeKnow,
    IndexView,
    KnownGroup,
    KnownStatement,
    Link,
    Matrix,
    MatrixRow,
    MatrixSide,
    MatrixTalk,
    Mention,
    OneSided,
    OutcomeView,
    PageView,
    PassageView,
    PersonView,
    Picture,
    Preview,
    Quotation,
    RankView,
    Recent,
    Reference,
    Related,
    ResolutionView,
    RightsCount,
    RoleView,
    Same,
    SearchView,
    SeriesView,
    SideCard,
    SideView,
    SiteView,
    SourceNote,
    SourceView,
    StatementView,
    SumView,
    TableDownload,
    TalkView,
    TermView,
    TimelineEvent,
    TimelineView,
    TimelineYear,
    Voice,
    Weak,
    Words,
)

ROOT = "/river/"


def day(text: str, iso: str = "", *, about: bool = False) -> DateView:
    """A date, with its year taken from the end of its words."""
    return DateView(text, iso, about, int(text[-4:]) if text[-4:].isdigit() else 0)


UPPER = SideView("upper", "Upper Valley", "Upper Valley", "side-1")
LOWER = SideView("lower", "Lower Valley", "Lower Valley", "side-2")

ORTEGA = Link(
    "Inés Ortega-Lindqvist",
    f"{ROOT}people/ines-ortega-lindqvist/",
    "person",
    "Led the Upper Valley’s delegation.",
    "side-1",
)
BRANDT = Link("Tomas Brandt", f"{ROOT}people/tomas-brandt/", "person", "Led the Lower Valley’s delegation.", "side-2")
MARSH = Link("Adela Marsh", f"{ROOT}people/adela-marsh/", "person", "Engineer of the Upper Valley.", "side-1")
ROUND = Link("Weir round, November 2022", f"{ROOT}talks/2022-11-15/", "talk", "The two sides met at the weir.")
BEFORE = Link("Bridge round, April 2022", f"{ROOT}talks/2022-04-21/", "talk", "Talks began again after four years.")
AFTER = Link("Mill round, April 2023", f"{ROOT}talks/2023-04-12/", "talk", "The sides met at the mill.")
FLOW = Link(
    "Water let through, year to September 2022",
    f"{ROOT}figures/water-2022/",
    "figure",
    "What the upper sluice let through.",
)
TREATY = Link("River treaty of 1984", f"{ROOT}terms/river-treaty/", "term", "Shares the water by season.")
COMMISSION = Link("River commission", f"{ROOT}terms/river-commission/", "term", "Meets twice a year.")
STORY = Link(
    "Valleys meet again over water", f"{ROOT}sources/gazette-2022-11-14/", "source", "A report of the day before."
)
READOUT = Link(
    "Readout of the weir round", f"{ROOT}sources/upper-2022-11-15/", "source", "The Upper Valley’s own account."
)
DATA = Link("Sluice records", f"{ROOT}sources/sluice-records/", "source", "Monthly readings since 1990.")

SITE = SiteView(
    name="The river talks, explained",
    tagline="Who met about the water, what was agreed, and where each statement comes from.",
    lang="en",
    default_lang="en",
    locale="en_US",
    home=Link("Home", ROOT),
    nav=(
        Link("Talks", f"{ROOT}talks/", "talk"),
        Link("People", f"{ROOT}people/", "person"),
        Link("Figures", f"{ROOT}figures/", "figure"),
        Link("Terms", f"{ROOT}terms/", "term"),
        Link("Sources", f"{ROOT}sources/", "source"),
        Link("Timeline", f"{ROOT}timeline/", "timeline"),
    ),
    footer=(
        Link("About", f"{ROOT}about/"),
        Link("Method", f"{ROOT}method/"),
        Link("Corrections", f"{ROOT}corrections/", "corrections"),
    ),
    feed=FeedLinks("The river talks", "All changes", f"{ROOT}feeds/changes.atom.xml", f"{ROOT}feeds/changes.json"),
    stylesheet=f"{ROOT}theme/css/site.css",
    script=f"{ROOT}theme/site.js",
    static=f"{ROOT}theme",
    search=f"{ROOT}search/",
    repository="https://github.com/example/river",
    host="https://example.github.io",
)

NOTES = (
    SourceNote(
        1,
        READOUT,
        "Upper Valley Water Office",
        day("15 November 2022", "2022-11-15"),
        "p2",
        f"{READOUT.url}#p2",
        "document",
        None,
        "https://water.example/readouts/2022-11-15",
        "",
        ("cite-1-1", "cite-1-2"),
    ),
    SourceNote(
        2,
        STORY,
        "Valley Gazette",
        day("14 November 2022", "2022-11-14"),
        "p6",
        f"{STORY.url}#p6",
        "named",
        Words("Tomas Brandt", BRANDT),
        "https://gazette.example/2022/11/14/valleys-meet",
        "https://archive.example/gazette",
        ("cite-2-1",),
    ),
    SourceNote(3, DATA, "River commission", None, "", "", "document", None, "", "", ()),
)

BODY = Markup(
    "<p>The two sides met at the weir for the second time in a year, and agreed to read the gauges "
    '<a class="ref ref-term" href="/river/terms/river-commission/">together</a>.<sup class="cite" id="cite-1-1">'
    '<a href="#note-1" aria-label="Note 1">1</a></sup> The upper sluice let through <span class="sourced-number"><a '
    'class="number" href="/river/figures/water-2022/" aria-describedby="provenance-1">'
    '<data value="220908">220,908</data></a>'
    '<span class="provenance" role="tooltip" id="provenance-1" hidden> River commission, as of 14 November 2022. '
    "Stated in the document. Four sources; three agree by rounding, one differed and was settled.</span></span> "
    "units of water in the year before, "
    "nearly six times as much as the year before that.</p>\n"
    '<h2 id="why-it-matters">Why it matters</h2>\n'
    "<p>A dry summer had emptied the lower reservoirs. The Lower Valley’s delegate called the releases "
    '<q class="quoted">late and never enough</q>,<sup class="cite" id="cite-2-1"><a href="#note-2" aria-label="Note 2">'
    '2</a></sup> while the Upper Valley pointed to the treaty.<sup class="cite" id="cite-1-2"><a href="#note-1" '
    'aria-label="Note 1">1</a></sup></p>\n<ul>\n<li>The gauges had not been read jointly since 2018.</li>\n'
    "<li>The treaty names no referee.</li>\n</ul>\n"
    '<h2 id="what-came-before">What came before</h2>\n<p>Talks had stopped for almost four years.</p>'
)
STORY_BODY = Markup(
    "<p>Talks had stopped for almost four years. They began again in the spring at the bridge, and went "
    "on at the weir in the autumn, with the same people on one side of the table and new ones on the "
    "other.</p><p>Since then the sides have met twice a year. What they agreed about the gauges has been "
    "carried out; what they agreed about the weir has not.</p>"
)
HEADINGS = (Heading("why-it-matters", "Why it matters"), Heading("what-came-before", "What came before"))

MENTIONS = (
    Mention(BEFORE, Markup("It was followed by the <mark>weir round</mark> in November of the same year.")),
    Mention(ORTEGA, Markup("She led the Upper Valley’s delegation at the <mark>weir round</mark>.")),
)
CORRECTIONS = (
    CorrectionView(
        day("24 November 2026", "2026-11-24"),
        "The round lasted two days.",
        "The round lasted one day.",
        "A reader pointed to the readout, which names a single day.",
    ),
)
HOW = HowWeKnow(
    statements=14,
    voices=(Voice("document", 6), Voice("named", 4), Voice("reporter", 3), Voice("unnamed", 1)),
    sources=3,
    copies=1,
    single=7,
    single_documents=4,
    weakest=(
        Weak(Markup("The sluice was shut for three days."), "unnamed", (Cite(2),)),
        Weak(Markup("She called the releases “late.”"), "named", (Cite(2),)),
        Weak(Markup("A dry summer had emptied the reservoirs."), "reporter", (Cite(2),)),
    ),
    one_sided=(OneSided(LOWER, ("The drought", "Who pays for the weir")),),
    accepted=(
        AcceptedView(
            "The outcome rests on one unnamed source alone.",
            "The sides have published nothing; the aide was right about the round before.",
        ),
    ),
)

CARD = FigureCard(
    FLOW,
    "220,908",
    "220908",
    "units of water",
    "Upper sluice",
    "October 2021 to September 2022",
    ("record",),
    day("14 November 2022", "2022-11-14"),
    DATA,
    "River commission",
    "Stated in the document. Four sources; three agree by rounding, one differed and was settled.",
)
CARD_BEFORE = FigureCard(
    Link("Water let through, year to September 2021", f"{ROOT}figures/water-2021/", "figure"),
    "38,674",
    "38674",
    "units of water",
    "Upper sluice",
    "October 2020 to September 2021",
    (),
    None,
    DATA,
    "River commission",
    "Read on 20 November 2026. Stated in the document. One source.",
)
CARD_RATE = FigureCard(
    Link("Share of the water that the treaty leaves below", f"{ROOT}figures/share/", "figure"),
    "9.3%",
    "9.3",
    "of the yearly flow",
    "",
    "2022",
    ("about", "estimated"),
    day("1 January 2023", "2023-01-01"),
    READOUT,
    "Upper Valley Water Office",
    "Stated in the document. Two sources; they agree.",
)

PREVIEWS = (
    Preview(BRANDT, f"{SITE.host}{BRANDT.url}", role="Keeper of the weir"),
    Preview(BEFORE, f"{SITE.host}{BEFORE.url}", type="round", state="held", date=day("21 April 2022", "2022-04-21")),
    Preview(MARSH, f"{SITE.host}{MARSH.url}", role="Engineer", is_latest_role=True),
    Preview(TREATY, f"{SITE.host}{TREATY.url}", type="law", date=day("1984", "1984")),
    Preview(STORY, f"{SITE.host}{STORY.url}", publisher="The Gazette", date=day("14 November 2022", "2022-11-14")),
    Preview(FLOW, f"{SITE.host}{FLOW.url}", figure=CARD),
)

BREADCRUMBS = (Link("Home", ROOT), Link("Talks", f"{ROOT}talks/", "talk"))


def page_fields(kind: str, title: str, url: str, summary: str, **more: object) -> dict[str, object]:
    """The fields that every view has."""
    return {
        "kind": kind,
        "lang": "en",
        "title": title,
        "head_title": f"{title} · River talks"[:70],
        "summary": summary,
        "description": summary,
        "url": url,
        "canonical": f"{SITE.host}{url}",
        "breadcrumbs": BREADCRUMBS,
        "reviewed": day("20 November 2026", "2026-11-20"),
        "review_by": day("1 March 2027", "2027-03-01"),
        "translations": (("es", "Español", f"/river/es{url.removeprefix('/river')}"),),
        "edit_url": "https://github.com/example/river/edit/main/content/note.md",
        "issue_url": "https://github.com/example/river/issues/new?title=Correction",
        "reference": Reference(
            "@misc{river,\n  author = {{River talks}},\n  title = {{A page}},\n  url = {https://example.github.io/}\n}",
            '[{"id":"river",\n"type":"webpage",\n"title":"A page"}]',
        ),
        "card": Picture(f"{SITE.host}{ROOT}cards/0123456789ab.png", f"{title} · River talks"),
    } | more


TALK = TalkView(
    **page_fields(
        "talk",
        "Weir round, November 2022",
        ROUND.url,
        "The two sides met at the weir and agreed to read the gauges together, but not on when the sluice opens.",
        body=BODY,
        previews=PREVIEWS,
        headings=HEADINGS,
        notes=NOTES,
        mentions=MENTIONS,
        corrections=CORRECTIONS,
        how=HOW,
        json_ld=Markup('{"@context": "https://schema.org", "@type": "Event", "name": "Weir round"}'),
    ),
    date=day("15 November 2022", "2022-11-15"),
    place=Words("The weir", Link("The weir", f"{ROOT}terms/weir/", "term")),
    state="held",
    type="round",
    series=Words("River commission", COMMISSION),
    delegations=(
        DelegationView(
            UPPER,
            (Delegate(ORTEGA, "Deputy secretary for water", (Cite(1),)),),
            (Delegate(MARSH, "Chief engineer", ()),),
            READOUT,
            (Cite(1),),
        ),
        DelegationView(LOWER, (Delegate(BRANDT, ""),), (), None, (Cite(2),)),
    ),
    legal_basis=(TREATY,),
    agenda=("Joint reading of the gauges", "Dates on which the sluice opens", "Repairs to the lower weir"),
    accounts=(
        AccountRow(
            "account-the-gauges",
            "The gauges",
            (
                StatementView("Both sides will read them on the first day of each month.", (Cite(1),)),
                StatementView("Readings begin again, as the treaty has always asked.", (Cite(2),)),
            ),
            False,
        ),
        AccountRow(
            "account-the-drought",
            "The drought",
            (None, StatementView("It was worsened by releases that came too late.", (Cite(2), Cite(3)))),
            True,
        ),
    ),
    outcomes=(
        OutcomeView("outcome-1", "The gauges are read together from January.", "done", (Cite(1),)),
        OutcomeView("outcome-2", "A timetable for the sluice is to be proposed within a year.", "agreed", (Cite(1),)),
        OutcomeView("outcome-3", "The lower weir is to be repaired before the spring.", "not done", (Cite(2),)),
        OutcomeView("outcome-4", "An engineer is to be lent for the survey.", "unknown", ()),
    ),
    known=(
        KnownGroup(
            "before",
            (
                KnownStatement(
                    "When the sides met, and where.", None, False, day("14 November 2022", "2022-11-14"), (Cite(2),)
                ),
                KnownStatement(
                    "The drought was worsened by releases that came too late.",
                    LOWER,
                    False,
                    day("14 November 2022", "2022-11-14"),
                    (Cite(2),),
                ),
            ),
        ),
        KnownGroup(
            "on",
            (
                KnownStatement(
                    "The gauges are read together from January.",
                    None,
                    True,
                    day("15 November 2022", "2022-11-15"),
                    (Cite(1),),
                ),
            ),
        ),
        KnownGroup(
            "after",
            (
                KnownStatement(
                    "The lower weir is to be repaired before the spring.",
                    None,
                    True,
                    day("20 November 2022", "2022-11-20"),
                    (Cite(2),),
                ),
            ),
        ),
    ),
    previous=BEFORE,
    next=AFTER,
    changes=Changes(
        BEFORE,
        Gap(0, 6, 25),
        (HeadChange(UPPER, (MARSH,), (ORTEGA,)),),
        (LOWER,),
        ("Repairs to the lower weir",),
        ("Fishing rights",),
        (OutcomeView("", "To meet again within the year.", "done", ()),),
    ),
    figures=(CARD, CARD_RATE),
    cites=(Cite(1), Cite(2)),
)  # type: ignore[arg-type]

ATTENDED = (
    Attendance(AFTER, day("12 April 2023", "2023-04-12"), "", "announced", "head", ""),
    Attendance(ROUND, day("15 November 2022", "2022-11-15"), "The weir", "held", "head", "Deputy secretary for water"),
    Attendance(BEFORE, day("about April 2022", "2022-04", about=True), "The bridge", "postponed", "member", "Adviser"),
)

PERSON = PersonView(
    **page_fields(
        "person",
        ORTEGA.title,
        ORTEGA.url,
        "An official of the Upper Valley who led its delegation at the weir round.",
        body=Markup("<p>She studied hydrology before she joined the water office.</p>"),
        notes=NOTES,
        mentions=MENTIONS,
    ),
    names=("Inés María Ortega-Lindqvist", "Ines Ortega"),
    side=UPPER,
    roles=(
        RoleView("Adviser", None, day("2018", "2018"), day("about June 2021", "2021-06", about=True), (), (Cite(1),)),
        RoleView(
            "Deputy secretary for water",
            Words("Upper Valley Water Office", Link("Water office", f"{ROOT}terms/office/", "term")),
            None,
            None,
            (day("21 April 2022", "2022-04-21"), day("15 November 2022", "2022-11-15")),
            (Cite(1), Cite(2)),
        ),
    ),
    attended=ATTENDED,
    quotations=(
        Quotation(
            "water does not wait for signatures",
            STORY,
            "Valley Gazette",
            day("14 November 2022", "2022-11-14"),
            "p4",
            f"{STORY.url}#p4",
            "https://gazette.example/2022/11/14/valleys-meet#:~:text=water%20does%20not%20wait",
            ROUND,
        ),
    ),
    related=(Related(BRANDT, 3), Related(MARSH, 1)),
    wikidata="https://www.wikidata.org/wiki/Q1",
)  # type: ignore[arg-type]

CLAIMS = (
    ClaimView(
        "report-1",
        "220,000",
        ("record",),
        "people",
        "Upper sluice",
        "the year to September 2022",
        "reporter",
        None,
        STORY,
        "Valley Gazette",
        day("14 November 2022", "2022-11-14"),
        "p6",
        f"{STORY.url}#p6",
        "not comparable",
        "220,000 counts people, while 220,908 counts units of water: cannot be compared.",
        "current",
        (Cite(2),),
    ),
    ClaimView(
        "report-2",
        "221,000",
        ("nearly",),
        "units of water",
        "",
        "",
        "named",
        Words("Tomas Brandt", BRANDT),
        STORY,
        "Valley Gazette",
        None,
        "",
        "",
        "rounded",
        "220,908 is nearly 221,000.",
        "current",
        (Cite(2),),
    ),
    ClaimView(
        "report-3",
        "198,400",
        (),
        "units of water",
        "Upper sluice",
        "",
        "document",
        None,
        READOUT,
        "Upper Valley Water Office",
        day("15 November 2022", "2022-11-15"),
        "p3",
        f"{READOUT.url}#p3",
        "differs",
        "198,400 differs from 220,908 by 22,508.",
        "superseded",
        (Cite(1),),
    ),
    ClaimView(
        "report-4",
        "220,908",
        (),
        "units of water",
        "",
        "",
        "unnamed",
        Words("a spokesman for the commission"),
        DATA,
        "River commission",
        None,
        "p1",
        f"{DATA.url}#p1",
        "same",
        "The same number.",
        "current",
        (Cite(3),),
    ),
)

_BARS = (
    '<svg width="{0}" height="140" viewBox="0 0 {0} 140" aria-hidden="true" focusable="false">'
    '<g font-size="13px"><text y="16" font-weight="bold" fill="var(--ink)">Water let through</text>'
    '<path d="M0,100h90v20h-90ZM200,60h80v60h-80Z" fill="var(--data-pale)"/>'
    '<path d="M100,30h90v90h-90Z" fill="var(--data-1)"/>'
    '<text y="136" fill="var(--ink-soft)">Source: Sluice records</text></g></svg>'
)
CHART = ChartView(
    name="water-2022",
    title="Water let through",
    description="It rises from 38,674 (2021) to 120,000 (2023). Highest: 220,908 (2022).",
    wide=Markup(_BARS.format(680)),
    narrow=Markup(_BARS.format(288)),
    svg=f"{ROOT}charts/water-2022.svg",
    png=f"{ROOT}charts/water-2022.png",
    spec=f"{ROOT}charts/water-2022.vl.json",
)

FIGURE = FigureView(
    **page_fields(
        "figure",
        FLOW.title,
        FLOW.url,
        "The upper sluice let through 220,908 units of water in the twelve months to September 2022.",
        body=Markup("<p>The count is taken at the sluice, not in the lower reservoirs.</p>"),
        notes=NOTES,
        mentions=MENTIONS,
        how=HOW,
    ),
    value="220,908",
    number="220908",
    in_words="two hundred and twenty thousand nine hundred and eight",
    unit="count/year",
    counts="units of water",
    does_not_count="water that seeped through the dam",
    scope=Words("Upper sluice", Link("Upper sluice", f"{ROOT}terms/sluice/", "term")),
    period=DateView("October 2021 to September 2022", "", False, 2021),
    qualifiers=("record", "provisional"),
    as_of=day("14 November 2022", "2022-11-14"),
    source=DATA,
    agreement="Four sources; three agree by rounding, one differed and was settled",
    cites=(Cite(3),),
    rank=RankView("highest", (), day("2019", "2019"), day("2022", "2022")),
    sum_of=SumView(12, f"{ROOT}data/water.csv", DATA),
    formula="(Water, year to September 2022 − Water, year to September 2021) ÷ Water, year to September 2021",
    inputs=(CARD, CARD_BEFORE),
    reported=CLAIMS,
    resolution=ResolutionView(
        "220,908", "The readout left out the water of the last week, and its office has said so.", DATA, (Cite(3),)
    ),
    comparisons=(Comparison(CARD_BEFORE, "220,908", "5.7", "+471%"), Comparison(CARD_RATE, "", "", "")),
    chart=CHART,
    series=SeriesView(
        (
            Column("year", "Year to September", False),
            Column("upper", "Upper sluice, units", True),
            Column("lower", "Lower sluice, units", True),
            Column("share", "", True),
        ),
        (
            ("2019", "21,499", "2,100", "4.1"),
            ("2020", "13,410", "1,990", "4.0"),
            ("2021", "38,674", "3,020", "5.2"),
            ("2022", "220,908", "12,887", "9.3"),
        ),
        (Same(Column("station", "Station", False), "The weir"),),
        3,
        f"{ROOT}data/water.csv",
        DATA,
        "from January 2023 on, seepage is counted too.",
    ),
)  # type: ignore[arg-type]

TERM = TermView(
    **page_fields(
        "term",
        COMMISSION.title,
        COMMISSION.url,
        "The body in which the two valleys meet twice a year.",
        body=Markup("<p>It was founded by the treaty and has no staff of its own.</p>"),
        notes=NOTES[:1],
        mentions=MENTIONS,
    ),
    type="organisation",
    date=DateView("from 1984", "", False, 1984),
    talks=ATTENDED,
    people=(Words("Member", ORTEGA, (Cite(1),)), Words("a secretary whose name was not seen")),
    cites=(Cite(1),),
)  # type: ignore[arg-type]

SOURCE = SourceView(
    **page_fields(
        "source", STORY.title, STORY.url, "The Valley Gazette’s report on the eve of the weir round.", mentions=MENTIONS
    ),
    type="article",
    publisher="Valley Gazette",
    authors=(),
    dateline="THE WEIR, 14 November",
    published=day("14 November 2022", "2022-11-14"),
    accessed=day("20 November 2026", "2026-11-20"),
    external_url="https://gazette.example/2022/11/14/valleys-meet",
    archived="https://archive.example/gazette",
    language="English",
    rights="restricted",
    text="keyed",
    passages=(
        PassageView("p1", Markup("The valleys will talk about water again on Tuesday."), "reporter", None, (), "", ""),
        PassageView(
            "p6",
            Markup(
                "More water than ever went through the upper sluice, the report says, and puts it at about 220,000."
            ),
            "named",
            Words("Tomas Brandt", BRANDT),
            (
                Mention(FLOW, Markup("Reported as 220,000.")),
                Mention(ROUND, Markup("A dry summer had emptied the reservoirs.")),
            ),
            "https://gazette.example/2022/11/14/valleys-meet#:~:text=than%20ever",
            "https://github.com/example/river/blob/main/content/sources/gazette.md?plain=1#L12",
        ),
    ),
    supports=MENTIONS[:1],
    original=Link("Valleys meet again over water (agency)", f"{ROOT}sources/agency/", "source"),
    copies=(Link("Valleys to talk (Evening Post)", f"{ROOT}sources/post/", "source"),),
)  # type: ignore[arg-type]


def index(
    of: str,
    title: str,
    groups: tuple[Group, ...],
    filters: tuple[Filter, ...],
    matrix: Matrix | None = None,
    calendar: str = "",
) -> IndexView:
    """An index page."""
    return IndexView(
        **page_fields(
            "index",
            title,
            f"{ROOT}{of}s/",
            f"Every one of the {title.lower()} this site describes, with its source.",
            breadcrumbs=BREADCRUMBS[:1],
        ),
        of=of,
        groups=groups,
        count=sum(len(group.entries) for group in groups),
        filters=filters,
        matrix=matrix,
        calendar=calendar,
    )  # type: ignore[arg-type]


def talk_entry(link: Link, when: DateView, key: str, place: str, state: str) -> Entry:
    choices = (Choice("year", (str(when.year),)), Choice("place", (place,)), Choice("state", (state,)))
    return Entry(
        link=link, group=str(when.year), choices=choices, key=key, date=when, place=place, people=(ORTEGA,), state=state
    )


def person_entry(link: Link, side: SideView | None, role: str, part: str, talks: int) -> Entry:
    name = side.name if side else ""
    choices = (Choice("side", (name,)), Choice("part", (part,)))
    return Entry(link=link, group=name, choices=choices, key=link.title, side=side, role=role, talks=talks)


TALK_INDEX = index(
    "talk",
    "Talks",
    (
        Group("2023", (talk_entry(AFTER, day("12 April 2023", "2023-04-12"), "2023-04-12", "", "announced"),)),
        Group(
            "2022",
            (
                talk_entry(ROUND, day("15 November 2022", "2022-11-15"), "2022-11-15", "The weir", "held"),
                talk_entry(BEFORE, day("about April 2022", "2022-04", about=True), "2022-04-01", "The bridge", "held"),
            ),
        ),
    ),
    filters=(
        Filter("year", ("2023", "2022")),
        Filter("place", ("The bridge", "The weir", "")),
        Filter("state", ("held", "announced")),
    ),
    calendar=f"{ROOT}calendar.ics",
)
FIGURE_INDEX = index(
    "figure",
    "Figures",
    (
        Group(
            "Upper sluice",
            (
                Entry(
                    link=FLOW,
                    group="Upper sluice",
                    choices=(Choice("scope", ("Upper sluice",)), Choice("year", ("2021", "2022"))),
                    key="2021-10-01",
                    date=DateView("October 2021 to September 2022", "", False, 2021),
                    figure=CARD,
                ),
                Entry(
                    link=CARD_RATE.link,
                    group="Upper sluice",
                    choices=(Choice("scope", ("Upper sluice",)), Choice("year", ("2022",))),
                    key="2022-01-01",
                    date=day("2022", "2022"),
                    figure=CARD_RATE,
                ),
            ),
        ),
    ),
    filters=(Filter("year", ("2022", "2021")),),
)
PERSON_INDEX = index(
    "person",
    "People",
    (
        Group(
            "Upper Valley",
            (
                person_entry(ORTEGA, UPPER, "Deputy secretary for water", "head", 2),
                person_entry(MARSH, UPPER, "Chief engineer", "", 0),
            ),
        ),
        Group("Lower Valley", (person_entry(BRANDT, LOWER, "Water delegate", "member", 1),)),
    ),
    filters=(Filter("side", ("Upper Valley", "Lower Valley")), Filter("part", ("head", "member", ""))),
    matrix=Matrix(
        (
            MatrixTalk(BEFORE, day("about April 2022", "2022-04", about=True)),
            MatrixTalk(ROUND, day("15 November 2022", "2022-11-15")),
        ),
        (
            MatrixSide(UPPER, (MatrixRow(ORTEGA, ("head", "head")),)),
            MatrixSide(LOWER, (MatrixRow(BRANDT, ("", "member")),)),
        ),
        earlier=3,
    ),
)

EVENTS = (
    TimelineEvent(day("1984", "1984"), TREATY, "law", "The treaty shares the water by season.", "", None),
    TimelineEvent(
        day("12 July 2018", "2018-07-12"),
        Link("Sluice round, July 2018", f"{ROOT}talks/2018-07-12/", "talk"),
        "talk",
        "The last round before a long silence.",
        "held",
        None,
    ),
    TimelineEvent(
        day("about April 2022", "2022-04", about=True), BEFORE, "talk", "Talks began again.", "held", Gap(3, 9, 9, True)
    ),
    TimelineEvent(day("May 2022", "2022-05"), ORTEGA, "role", "Deputy secretary for water", "", None),
    TimelineEvent(
        day("15 November 2022", "2022-11-15"), ROUND, "talk", "The sides met at the weir.", "postponed", None
    ),
)
TIMELINE = TimelineView(
    **page_fields(
        "timeline",
        "Timeline",
        f"{ROOT}timeline/",
        "Everything dated on this site, oldest first.",
        breadcrumbs=BREADCRUMBS[:1],
    ),
    chart=replace(CHART, name="timeline"),
    years=(TimelineYear(1984, EVENTS[:1]), TimelineYear(2018, EVENTS[1:2]), TimelineYear(2022, EVENTS[2:])),
    kinds=("talk", "law", "role"),
)  # type: ignore[arg-type]

CORRECTIONS_FEED = FeedLinks(
    "The river talks: Corrections",
    "Corrections",
    f"{ROOT}feeds/corrections.atom.xml",
    f"{ROOT}feeds/corrections.json",
)
CORRECTED = CorrectionsView(
    **page_fields(
        "corrections",
        "Corrections",
        f"{ROOT}corrections/",
        "Every mistake that readers were shown, what stands there now, and how it was found.",
        breadcrumbs=BREADCRUMBS[:1],
        reviewed=None,
        review_by=None,
        edit_url="",
    ),
    entries=(
        Corrected(ROUND, CORRECTIONS[0]),
        Corrected(
            FLOW, CorrectionView(day("3 May 2025", "2025-05-03"), "220,098", "220,908", "Two digits were swapped.")
        ),
    ),
    feed=CORRECTIONS_FEED,
)  # type: ignore[arg-type]
DATA_PAGE = DataView(
    **page_fields(
        "data",
        "Data",
        f"{ROOT}data/",
        "Everything on this site as files for other programs.",
        breadcrumbs=BREADCRUMBS[:1],
        reviewed=None,
        review_by=None,
        edit_url="",
    ),
    whole=f"{ROOT}data/site.json",
    schema=f"{ROOT}data/schema.json",
    records=(Download(Link("Talks", f"{ROOT}talks/", "talk"), f"{ROOT}data/talks.json", 12),),
    figures=f"{ROOT}data/figures.csv",
    tables=(TableDownload("water.csv", f"{ROOT}data/water.csv", 4, (FLOW,), (DATA,)),),
    calendar=f"{ROOT}calendar.ics",
    left_out=(TREATY,),
    feeds=(CORRECTIONS_FEED,),
    licence="MIT licence",
    licence_url="https://licence.example/mit",
    rights=(RightsCount("public-domain", 3), RightsCount("restricted", 1)),
)  # type: ignore[arg-type]
NO_CORRECTIONS = CorrectionsView(
    **page_fields(
        "corrections",
        "Corrections",
        f"{ROOT}corrections/",
        "Every mistake that readers were shown, what stands there now, and how it was found.",
        breadcrumbs=BREADCRUMBS[:1],
        reviewed=None,
        review_by=None,
        edit_url="",
    ),
    entries=(),
)  # type: ignore[arg-type]

HOME = HomeView(
    **page_fields(
        "page",
        "Two valleys, one river",
        ROOT,
        "Who met about the water, what they agreed, and what became of it.",
        breadcrumbs=(),
        body=Markup("<h2 id='the-story-in-short'>The story in short</h2>") + BODY.split("<h2")[0] + STORY_BODY,
        notes=NOTES[:2],
    ),
    latest=ATTENDED[1],
    latest_summary="The two sides agreed to read the gauges together.",
    chart=replace(CHART, name="home"),
    chart_figure=FLOW,
    figures=(CARD, CARD_BEFORE, CARD_RATE),
    sides=(
        SideCard(UPPER, (Words("Deputy secretary for water", ORTEGA, (Cite(1),)), Words("Chief engineer", MARSH))),
        SideCard(LOWER, (Words("Water delegate", BRANDT),)),
    ),
    recent=(
        Recent(ROUND, day("24 November 2026", "2026-11-24"), "corrected"),
        Recent(FLOW, day("20 November 2026", "2026-11-20"), "reviewed"),
    ),
)  # type: ignore[arg-type]

PAGE = PageView(
    **page_fields(
        "page",
        "Method",
        f"{ROOT}method/",
        "How this site works with its sources.",
        breadcrumbs=BREADCRUMBS[:1],
        body=BODY,
        headings=HEADINGS,
        notes=NOTES,
        translations=(),
    )
)  # type: ignore[arg-type]
NOT_FOUND = PageView(
    **page_fields(
        "page",
        "Page not found",
        f"{ROOT}404.html",
        "There is no page at this address.",
        breadcrumbs=(),
        body=Markup('<p><a href="/river/">Home</a></p>'),
        translations=(),
        indexable=False,
        reviewed=None,
        edit_url="",
    )
)  # type: ignore[arg-type]
SEARCH = SearchView(
    **page_fields(
        "search",
        "Search",
        f"{ROOT}search/",
        "Every page of this site is in one of these lists.",
        breadcrumbs=BREADCRUMBS[:1],
        translations=(),
        reviewed=None,
        edit_url="",
    ),
    indexes=(
        Link("Talks", f"{ROOT}talks/", "talk", "When and where each took place."),
        Link("People", f"{ROOT}people/", "person", "Who took part or spoke."),
    ),
    kinds=("talk", "person", "figure", "page"),
    sides=(UPPER, LOWER),
    years=(2022, 2021),
    names=f"{ROOT}pagefind/names.en.json",
    engine=f"{ROOT}pagefind/pagefind.js",
)  # type: ignore[arg-type]
PARTS = PageView(
    **page_fields(
        "page",
        "Parts",
        f"{ROOT}parts/",
        "Every part of the theme, with an example.",
        breadcrumbs=(),
        previews=PREVIEWS,
        notes=NOTES,
        translations=(),
        reviewed=None,
        edit_url="",
    )
)  # type: ignore[arg-type]

PAGES = {
    "talk": ("talk.html", TALK),
    "person": ("person.html", PERSON),
    "figure": ("figure.html", FIGURE),
    "term": ("term.html", TERM),
    "source": ("source.html", SOURCE),
    "talks": ("index_of_kind.html", TALK_INDEX),
    "figures": ("index_of_kind.html", FIGURE_INDEX),
    "people": ("index_of_kind.html", PERSON_INDEX),
    "timeline": ("timeline.html", TIMELINE),
    "corrections": ("corrections.html", CORRECTED),
    "data": ("data.html", DATA_PAGE),
    "no-corrections": ("corrections.html", NO_CORRECTIONS),
    "home": ("home.html", HOME),
    "page": ("page.html", PAGE),
    "search": ("search.html", SEARCH),
    "404": ("page.html", NOT_FOUND),
}
"""One page of each kind: its template and its view."""
