"""What front matter claims stands in the cited passage, in whatever form the passage writes it."""

from pathlib import Path

import pytest

from explainer.check import unsupported_claim
from tests.check.world import figure, sentences, source


def said(
    passage: str, value: str, folder: Path, unit: str = "count", more: str = "", published: str = "2029-11-20"
) -> list[str]:
    """What is found where a figure of boats cites a passage for its value."""
    front = f"value: {value}\nunit: {unit}\ncounts: boats\nsource: gazette#p1\n{more}"
    files = {"content/sources/gazette.md": source(passage, published=published), "content/figures/a.md": figure(front)}
    return sentences(unsupported_claim, folder, files)


# Values


@pytest.mark.parametrize(
    ("passage", "value"),
    [
        ("They counted 220,908 boats.", "220908"),
        ("They counted 220 908 boats.", "220908"),
        ("They counted 220\u202f908 boats.", "220908"),
        ("They counted 220k boats.", "220000"),
        ("They counted two hundred and twenty thousand boats.", "220000"),
        ("They counted 1.2 million boats.", "1200000"),
        ("They counted 15 boats.", "15"),
        ("They counted fifteen boats.", "15"),
        ("They counted a dozen boats.", "12"),
        ("They counted 9.3 boats an hour.", "9.3"),
    ],
)
def test_a_value_may_be_written_in_another_form(passage: str, value: str, tmp_path: Path) -> None:
    assert said(passage, value, tmp_path) == []


@pytest.mark.parametrize(
    ("passage", "value", "sentence"),
    [
        ("They counted 220,908 boats.", "220980", "220980 does not stand in gazette#p1. Did you mean 220908?"),
        ("They counted 220 908 boats.", "220980", "220980 does not stand in gazette#p1. Did you mean 220 908?"),
        (
            "They counted 220k boats.",
            "220908",
            "220908 does not stand in gazette#p1. Did you mean 220k?",
        ),
        (
            "They counted fifteen boats.",
            "16",
            "16 does not stand in gazette#p1. Cite the passage that holds it, or correct the number.",
        ),
        (
            "They counted boats on November 15, 2029.",
            "15",
            "15 does not stand in gazette#p1. Cite the passage that holds it, or correct the number.",
        ),
    ],
)
def test_a_value_that_the_passage_does_not_hold(passage: str, value: str, sentence: str, tmp_path: Path) -> None:
    assert said(passage, value, tmp_path) == [f"4:8 value: {sentence}"]


def test_a_report_is_held_to_its_own_passage(tmp_path: Path) -> None:
    files = {
        "content/sources/gazette.md": source("They counted 220,908 boats.", "Nearly 221,000 times a boat went out."),
        "content/figures/a.md": figure(
            """
            value: 220908
            unit: count
            counts: boats
            source: gazette#p1
            reported:
              - {value: 221000, qualifiers: [nearly], source: "gazette#p2", attribution: reporter}
              - {value: 221000, qualifiers: [nearly], source: "gazette#p1", attribution: reporter}
            """
        ),
    }
    assert sentences(unsupported_claim, tmp_path, files) == [
        "10:13 value: 221000 does not stand in gazette#p1. Did you mean 220908?"
    ]


@pytest.mark.parametrize(
    ("value", "year", "cited", "is_borne_out"),
    [
        ("350", "2028", "gazette", True),
        ("360", "2027", "gazette", True),
        ("370", "2028", "gazette", False),
        ("350", "2027", "gazette", False),
        ("350", "2028", "gazette#p1", False),
    ],
)
def test_the_row_of_a_table_bears_out_a_value(
    value: str, year: str, cited: str, is_borne_out: bool, tmp_path: Path
) -> None:
    """It does for its own period alone, and where no passage is named that must hold the number itself."""
    files = {
        "content/sources/gazette.md": source("The table is printed overleaf."),
        "content/data/boats.csv": "year,boats\n2027,360\n2028,350\n",
        "content/figures/a.md": figure(
            f"""
            value: {value}
            unit: count
            counts: boats
            source: {cited}
            period: {year}
            series: {{data: boats.csv, x: year, y: boats}}
            """
        ),
    }
    told = f"4:8 value: {value} does not stand in {cited}. Cite the passage that holds it, or correct the number."
    assert sentences(unsupported_claim, tmp_path, files) == ([] if is_borne_out else [told])


# Units


@pytest.mark.parametrize(
    ("passage", "value", "unit"),
    [
        ("Boats were up 9.3%.", "9.3", "percent"),
        ("Boats were up 9.3 percent.", "9.3", "percent"),
        ("Boats were up 9 per cent.", "9", "percent"),
        ("Boats were up nine percent.", "9", "percent"),
        ("They cost $1,000.", "1000", "money:USD"),
        ("They cost USD 1,000.", "1000", "money:USD"),
        ("They cost 1,000 dollars.", "1000", "money:USD"),
        ("They cost $1.2 million.", "1200000", "money:USD"),
        ("They cost €1,000.", "1000", "money:EUR"),
        ("They counted 350 boats a day.", "350", "count/day"),
        ("They counted 350 boats daily.", "350", "count/day"),
        ("They counted 350 boats each month.", "350", "count/month"),
        ("They counted 350 boats per year.", "350", "count/year"),
        ("It took 30 years.", "30", "year"),
        ("It was a 30-year wait.", "30", "year"),
        ("It took six months.", "6", "month"),
        ("It took 90 days.", "90", "day"),
        ("They met 350 people.", "350", "person"),
    ],
)
def test_a_unit_that_stands_beside_the_number(passage: str, value: str, unit: str, tmp_path: Path) -> None:
    assert said(passage, value, tmp_path, unit) == []


@pytest.mark.parametrize(
    ("passage", "unit", "sentence"),
    [
        ("They counted 350 boats.", "percent", "350 stands in gazette#p1, but not as percent. Correct the unit."),
        ("They counted 350 boats.", "money:USD", "350 stands in gazette#p1, but not as money:USD. Correct the unit."),
        ("They counted 350 boats.", "year", "350 stands in gazette#p1, but not as year. Correct the unit."),
        ("They waited 350 days.", "month", "350 stands in gazette#p1, but not as month. Correct the unit."),
        (
            "Boats were up 350%.",
            "count",
            "350 stands in gazette#p1 as percent. Correct the unit, which says count.",
        ),
        ("They paid $350.", "person", "350 stands in gazette#p1 as money. Correct the unit, which says person."),
        (
            "They counted 350 boats.",
            "count/day",
            "gazette#p1 does not say that 350 is counted by the day. Correct the unit.",
        ),
        (
            "They counted 350 boats a day.",
            "count/month",
            "gazette#p1 does not say that 350 is counted by the month. Correct the unit.",
        ),
    ],
)
def test_a_unit_that_does_not(passage: str, unit: str, sentence: str, tmp_path: Path) -> None:
    assert said(passage, "350", tmp_path, unit) == [f"4:8 value: {sentence}"]


@pytest.mark.parametrize(
    ("passage", "unit", "is_borne_out"),
    [
        ("They paid €350.", "money:EUR", True),
        ("They paid €350.", "money:USD", False),
        ("They paid 350 euros.", "money:USD", False),
        ("They paid GBP 350.", "money:EUR", False),
        ("They paid £350.", "money:GBP", True),
        ("They paid US$350.", "money:USD", True),
        ("They paid $350.", "money:CAD", True),
    ],
)
def test_a_currency_is_not_another(passage: str, unit: str, is_borne_out: bool, tmp_path: Path) -> None:
    """A dollar may be that of many a country."""
    told = f"4:8 value: 350 stands in gazette#p1, but not as {unit}. Correct the unit."
    assert said(passage, "350", tmp_path, unit) == ([] if is_borne_out else [told])


# Dates


@pytest.mark.parametrize(
    ("passage", "period"),
    [
        ("In 2028 they counted 350 boats.", "2028"),
        ("In 2028 they counted 350 boats.", "2028~"),
        ("In April 2028 they counted 350 boats.", "2028"),
        ("In April 2028 they counted 350 boats.", "2028-04"),
        ("On April 21, 2028, they counted 350 boats.", "2028-04"),
        ("On April 21, 2028, they counted 350 boats.", "2028-04-21"),
        ("On 21 April 2028 they counted 350 boats.", "2028-04-21"),
        ("On 2028-04-21 they counted 350 boats.", "2028-04-21"),
        ("On Nov. 15 they counted 350 boats.", "2029-11-15"),
        ("On Thursday they counted 350 boats.", "2029-11-15"),
        ("They counted 350 boats from 2027 to 2028.", "2027/2028"),
        ("They counted 350 boats from March to May 2028.", "2028-03/2028-05"),
        ("They have counted 350 boats since 2027.", "2027/.."),
    ],
)
def test_a_period_may_be_written_in_another_form(passage: str, period: str, tmp_path: Path) -> None:
    assert said(passage, "350", tmp_path, more=f"period: {period}") == []


@pytest.mark.parametrize(
    ("passage", "period"),
    [
        ("In 2028 they counted 350 boats.", "2027"),
        ("In 2028 they counted 350 boats.", "2028-04"),
        ("In April 2028 they counted 350 boats.", "2028-05"),
        ("On April 21, 2028, they counted 350 boats.", "2028-04-22"),
        ("On Nov. 15 they counted 350 boats.", "2029-11-16"),
        ("On Nov. 15 they counted 350 boats.", "2024-11-15"),
        ("On Thursday they counted 350 boats.", "2029-11-16"),
        ("They counted 350 boats from 2027 to 2028.", "2026/2028"),
        ("They counted 350 boats from 2027 to 2028.", "2027/2030"),
    ],
)
def test_a_period_that_the_source_does_not_give(passage: str, period: str, tmp_path: Path) -> None:
    assert said(passage, "350", tmp_path, more=f"period: {period}") == [
        f"8:9 period: gazette#p1 does not give the date {period}. Cite the passage that gives it, or correct the date."
    ]


@pytest.mark.parametrize(
    ("passage", "starts", "period", "is_given"),
    [
        ("In fiscal year 2029 they counted 350 boats.", (10, 1), "2028-10-01/2029-09-30", True),
        ("In FY 2029 they counted 350 boats.", (10, 1), "2028-10-01/2029-09-30", True),
        ("In fiscal 2029 they counted 350 boats.", (7, 1), "2028-07-01/2029-06-30", True),
        ("In fiscal year 2029 they counted 350 boats.", (1, 1), "2029-01-01/2029-12-31", True),
        ("In fiscal year 2029 they counted 350 boats.", (7, 1), "2028-10-01/2029-09-30", False),
        ("In fiscal year 2028 they counted 350 boats.", (10, 1), "2028-10-01/2029-09-30", False),
    ],
)
def test_a_fiscal_year_is_as_the_settings_say(
    passage: str, starts: tuple[int, int], period: str, is_given: bool, tmp_path: Path
) -> None:
    front = f"value: 350\nunit: count\ncounts: boats\nsource: gazette#p1\nperiod: {period}"
    files = {
        "content/sources/gazette.md": source(passage, published="2031-11-20"),
        "content/figures/a.md": figure(front),
    }
    told = (
        f"8:9 period: gazette#p1 does not give the date {period}. Cite the passage that gives it, or correct the date."
    )
    assert sentences(unsupported_claim, tmp_path, files, fiscal_year_start=starts) == ([] if is_given else [told])


# Scopes


@pytest.mark.parametrize(
    ("passage", "scope"),
    [
        ("They counted 350 boats on the Lindensee.", "term:lindensee"),
        ("The Water Board counted 350 boats.", "term:water-board"),
        ("They counted 350 boats on the southern shore.", "southern shore"),
    ],
)
def test_a_scope_that_the_source_speaks_of(passage: str, scope: str, tmp_path: Path) -> None:
    assert said(passage, "350", tmp_path, more=f"scope: {scope}") == []


@pytest.mark.parametrize(
    ("scope", "name"),
    [("term:lindensee", "Lindensee"), ("the northern shore", "the northern shore"), ("everywhere", "everywhere")],
)
def test_a_scope_that_it_does_not(scope: str, name: str, tmp_path: Path) -> None:
    assert said("They counted 350 boats in Mühlheim.", "350", tmp_path, more=f"scope: {scope}") == [
        (
            f"8:8 scope: gazette#p1 does not speak of {name}. "
            "Cite the passage that does, or give the term the name that the passage uses as an alias."
        )
    ]


def test_a_scope_may_be_the_rows_that_were_chosen(tmp_path: Path) -> None:
    files = {
        "content/sources/gazette.md": source("They counted 350 boats."),
        "content/data/boats.csv": "year,where,boats\n2028,lindensee,350\n",
        "content/figures/a.md": figure(
            """
            value: 350
            unit: count
            counts: boats
            source: gazette#p1
            scope: term:lindensee
            series: {data: boats.csv, x: year, y: boats, where: {where: lindensee}}
            """
        ),
    }
    assert sentences(unsupported_claim, tmp_path, files) == []


# Talks


def talk(passage: str, folder: Path, **fields: str) -> list[str]:
    """What is found where a talk rests on a passage."""
    given = {
        "date": "2029-11-15",
        "place": "Arlac",
        "parties": "{oberland: {head: [kaethe-von-der-aue]}, seemark: {members: [zoe-darlac]}}",
        **fields,
    }
    front = "title: A round\nsummary: A round for its claims.\nstate: held\nsources: [gazette#p1]\n"
    front += "".join(f"{name}: {value}\n" for name, value in given.items())
    files = {
        "content/sources/gazette.md": source(passage),
        "content/talks/a.md": f"---\n{front}---\n\nWords.\n",
    }
    return sentences(unsupported_claim, folder, files)


ROUND = "Käthe von der Aue met Zoé d'Arlac in Arlac on Nov. 15."


@pytest.mark.parametrize(
    "passage",
    [
        ROUND,
        "On 15 November 2029, Kathe von der Aue and d'Arlac met in ARLAC.",
        "Von der Aue and d’Arlac met in Arlac on Thursday.",
    ],
)
def test_a_talk_whose_passage_says_all_of_it(passage: str, tmp_path: Path) -> None:
    assert talk(passage, tmp_path) == []


NAMED = "Name the passage that says who took part, or correct the name."


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"date": "2029-11-16"},
            (
                "6:7 date: gazette#p1 does not give the date 2029-11-16. "
                "Cite the passage that gives it, or correct the date."
            ),
        ),
        (
            {"place": "term:muehlheim"},
            (
                "7:8 place: gazette#p1 does not name Mühlheim. "
                "Cite the passage that says where it was, or correct the place."
            ),
        ),
        (
            {"parties": "{muehltal: {head: [juergen-muessig]}}"},
            f"8:29 head: gazette#p1 does not name Jürgen Müßig. {NAMED}",
        ),
        (
            {"parties": "{muehltal: {members: [juergen-muessig]}}"},
            f"8:32 members: gazette#p1 does not name Jürgen Müßig. {NAMED}",
        ),
        (
            {"parties": "{seemark: {head: [kaethe-von-der-aue]}}"},
            ("8:28 head: the note of Käthe von der Aue puts them on another side, oberland. Correct one of the two."),
        ),
    ],
)
def test_a_claim_of_a_talk_that_its_passage_does_not_bear_out(
    fields: dict[str, str], sentence: str, tmp_path: Path
) -> None:
    assert talk(ROUND, tmp_path, **fields) == [sentence]


def test_who_took_part_may_be_named_by_a_passage_of_the_side(tmp_path: Path) -> None:
    parties = "{muehltal: {head: [juergen-muessig], sources: [oberland-readout-2029-05-03#p1]}}"
    assert talk(ROUND, tmp_path, parties=parties) == []


@pytest.mark.parametrize(
    ("passages", "found"),
    [
        ("gazette#p1, linden-compact#p2", []),  # which names Mühlheim
        (
            "gazette#p1, linden-compact#p1",
            [
                (
                    "5:23 sources: linden-compact#p1 says neither when the talk was nor where. "
                    "Cite it beside the statement that it bears out: in parties, in outcomes or in the text."
                )
            ],
        ),
    ],
)
def test_what_a_talk_rests_on_says_when_or_where_it_was(passages: str, found: list[str], tmp_path: Path) -> None:
    front = f"title: A round\nsummary: A round.\nstate: held\nsources: [{passages}]\ndate: 2029-11-15\n"
    files = {
        "content/sources/gazette.md": source("They met on Nov. 15 in Mühlheim."),
        "content/talks/a.md": f"---\n{front}place: term:muehlheim\nparties: {{}}\n---\n\nWords.\n",
    }
    assert sentences(unsupported_claim, tmp_path, files) == found


def test_a_passage_of_a_side_names_somebody_of_it(tmp_path: Path) -> None:
    parties = "{oberland: {head: [kaethe-von-der-aue], sources: [linden-compact#p1]}}"
    assert talk(ROUND, tmp_path, parties=parties) == [
        (
            "8:60 sources: linden-compact#p1 names nobody of this delegation. "
            "Cite the passage that does, or take this one out."
        )
    ]


# Roles, terms


def role(passage: str, folder: Path, fields: str) -> list[str]:
    """What is found where a role rests on a passage."""
    front = "title: Ada Rohr\nsummary: Somebody for her roles.\nroles:\n  - title: Warden\n    sources: [gazette#p1]\n"
    files = {
        "content/sources/gazette.md": source(passage, "It was printed in Arlac in June 2027."),
        "content/people/a.md": f"---\n{front}    {fields}\n---\n\nWords.\n",
    }
    return sentences(unsupported_claim, folder, files)


@pytest.mark.parametrize(
    ("passage", "fields"),
    [
        ("Ada Rohr has been warden since 2024.", "from: 2024"),
        ("Ada Rohr was warden from 2024 to March 2028.", "{from: 2024, to: 2028-03}"),
        ("Ada Rohr, the warden, spoke on Nov. 15.", "seen: [2029-11-15]"),
        ("Ada Rohr, the warden, spoke.", "seen: [2027-06]"),
        ("Ada Rohr, the warden, spoke.", "seen: [2029-11-20]"),
    ],
)
def test_a_role_whose_days_the_passage_gives(passage: str, fields: str, tmp_path: Path) -> None:
    """The day on which it was seen may be given by the source as a whole, or be the day the source appeared."""
    fields = "\n    ".join(fields.strip("{}").split(", ")) if fields.startswith("{") else fields
    assert role(passage, tmp_path, fields) == []


def test_a_post_that_no_passage_speaks_of(tmp_path: Path) -> None:
    """It is told at the post's title; a source may name it in any of its passages."""
    assert role("Ada Rohr spoke for the lake in 2024.", tmp_path, "from: 2024") == [
        (
            '5:12 title: nothing in gazette#p1 speaks of the post "Warden". '
            "Name it as the source does, or cite the source that names it."
        )
    ]


@pytest.mark.parametrize(
    ("fields", "place", "date"),
    [
        ("from: 2023", "7:11 from", "2023"),
        ("to: 2027-06", "7:9 to", "2027-06"),
        ("seen: [2026-06]", "7:12 seen", "2026-06"),
    ],
)
def test_a_role_whose_days_it_does_not(fields: str, place: str, date: str, tmp_path: Path) -> None:
    """When a role began or ended stands in the cited passage itself."""
    assert role("Ada Rohr has been warden since 2024.", tmp_path, fields) == [
        f"{place}: gazette#p1 does not give the date {date}. Cite the passage that gives it, or correct the date."
    ]


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2024", []),
        (
            "2023",
            ["5:7 date: gazette#p1 does not give the date 2023. Cite the passage that gives it, or correct the date."],
        ),
    ],
)
def test_the_date_of_a_term_stands_in_its_sources(date: str, found: list[str], tmp_path: Path) -> None:
    front = f"title: Dam\nsummary: A dam.\ntype: event\ndate: {date}\nsources: [gazette#p1]\n"
    files = {
        "content/sources/gazette.md": source("The dam was built in 2024."),
        "content/terms/a.md": f"---\n{front}---\n\nWords.\n",
    }
    assert sentences(unsupported_claim, tmp_path, files) == found


def test_a_passage_that_is_not_there_is_told_by_another_check(tmp_path: Path) -> None:
    files = {"content/figures/a.md": figure("value: 350\nunit: count\ncounts: boats\nsource: nowhere#p1")}
    assert sentences(unsupported_claim, tmp_path, files) == []
