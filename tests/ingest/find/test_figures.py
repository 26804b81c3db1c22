"""Figures are found in running text: value, unit, what is counted, where, when, and what is said beside the number."""

from __future__ import annotations

from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.ingest.article import Article, Block, Head
from explainer.ingest.find.dates import find_dates
from explainer.ingest.find.figures import find_figures
from explainer.ingest.findings import Attributed, FoundFigure
from explainer.ingest.languages import rules_of


class Reporter:
    """The reporter's own voice at every place."""

    def at(self, offset: int) -> Attributed:
        return Attributed("reporter")


def article_of(
    text: str, published: str | None = "2031-04-16", language: str = "en", publisher: str = "", url: str = ""
) -> Article:
    blocks = (Block("passage", "p1", 0, len(text)),)
    head = Head("", published=published, language=language, publisher=publisher, url=url)
    return Article(head, text, text, range(len(text) + 1), blocks, "0" * 64)


def figures(text: str, **head: str) -> tuple[FoundFigure, ...]:
    article = article_of(text, **head)
    rules = rules_of(article.head.language)
    return find_figures(article, rules, find_dates(article, rules), Reporter())


def values(text: str, **head: str) -> list[float]:
    return [float(figure.value) for figure in figures(text, **head)]


def units(text: str, **head: str) -> list[tuple[float, str]]:
    return [(float(figure.value), figure.unit) for figure in figures(text, **head)]


def qualified(text: str, **head: str) -> list[tuple[float, tuple[str, ...]]]:
    return [(float(figure.value), figure.qualifiers) for figure in figures(text, **head)]


def test_a_figure_tells_everything_its_sentence_says() -> None:
    text = "A record 84,000 Peruvians were stopped at the Bolivian border in March 2030."
    (figure,) = figures(text)
    assert text[figure.start : figure.end] == "A record 84,000 Peruvians"
    assert (figure.value, figure.unit, figure.counts) == (Decimal(84000), "person", "Peruvians")
    assert (figure.scope, figure.period) == ("at the Bolivian border", "2030-03")
    assert (figure.qualifiers, figure.attribution.level) == (("record",), "reporter")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They expelled 15 Chilean diplomats.", [(15, "person")]),
        ("Agents counted 9,100 encounters.", [(9100, "count")]),
        ("Visits fell 12 percent.", [(12, "percent")]),
        ("It pledged $33million and €2.5 billion.", [(33e6, "money:USD"), (2.5e9, "money:EUR")]),
        ("It costs 25 million pesos or 3 million euros.", [(25e6, "money:XXX"), (3e6, "money:EUR")]),
        ("Up to 30,000 migrants a month may come.", [(30000, "person/month")]),
        ("An average of 523 per day were held.", [(523, "count/day")]),
        ("They held 2,600 people per day after the deal.", [(2600, "person/day")]),
        ("It fell from a daily average of 4,300 arrests.", [(4300, "count/day")]),
        ("More than 150 people die each day of two milligrams.", [(150, "person/day"), (2, "mg")]),
        ("They come in groups of 1,000.", [(1000, "person")]),
        ("He put the number of refugees in the camp at 30,000.", [(30000, "person")]),
        ("It killed 16 deminers.", [(16, "person")]),
        ("It lets those who came before they were 16 stay. She has worked since she was 12.", []),
        ("Flights will carry 100-200 people each after a 2-1 win.", [(100, "person"), (200, "person")]),
        (
            "In 2031, crews met 6,182 Peruvians compared to 838 in 2030; 313 in 2029.",
            [(6182, "person"), (838, "person"), (313, "person")],
        ),
        (
            "They held another round, the second this year, the fifth since May, their third in two weeks.",
            [(2, "ordinal"), (5, "ordinal"), (3, "ordinal"), (2, "week")],
        ),
        ("It spends $12 million a year.", [(12e6, "money:USD/year")]),
        ("A two-month pause followed a nearly 30-year engagement.", [(2, "month"), (30, "year")]),
        ("They talked for four consecutive days.", [(4, "day")]),
        ("It was the third straight month of a six-member team.", [(6, "person"), (3, "ordinal")]),
        ("About 180,000 came by boat.", [(180000, "person")]),
        ("The storm killed 22 and left 107 injured.", [(22, "person"), (107, "person")]),
        (
            "Of the arrivals, 1,200 were refugees and some 340 more are seeking asylum.",
            [(1200, "person"), (340, "person")],
        ),
        ("The agents rescued 4,911 in the desert, and 418 had drowned.", [(4911, "person"), (418, "person")]),
        ("Twelve migrants flew home, while the other 26 went to sea.", [(12, "person"), (26, "person")]),
        ("The bill adds 1,500 Customs and Harbor Protection personnel.", [(1500, "person")]),
        ("The number of displaced people has reached a historic high—more than 82 million.", [(82e6, "person")]),
        ("It fell by an average of 22% a month.", [(22, "percent/month")]),
        ("The number of migrants at sea may reach 70,000 in weeks.", [(70000, "person")]),
        ("Of 16 boats that set off, two of them had capsized.", [(16, "count"), (2, "count")]),
        ("They came with one ship and two speedboats.", [(1, "count"), (2, "count")]),
        ("A plane spotted 15 bodies.", [(15, "person")]),
        (
            "Eight flights are expected, six from Norland and two from Sudland.",
            [(8, "count"), (6, "count"), (2, "count")],
        ),
        ("All thirteen sectoral Working Groups have goals.", [(13, "count")]),
        ("He will attend his second “virtual” summit.", [(2, "ordinal")]),
        ("They agreed to release 400 Sudland prisoners in her 1st year.", [(400, "person"), (1, "ordinal")]),
        ("About 24,000 have made the often perilous crossing.", [(24000, "person")]),
        ("The meeting will consist of two parts.", [(2, "count")]),
        ("They sent back 36 of 38 migrants, two of whom stay.", [(36, "person"), (38, "person"), (2, "person")]),
        ("For the first time since the storm they met; the first time they met was in May.", [(1, "ordinal")]),
        ("They met for the first time in three years.", [(3, "year")]),
        ("A second official agreed, and a third Harbor Office person did.", [(2, "ordinal"), (3, "ordinal")]),
        (
            "They held a first high level meeting, the first with Ana Brenn and the second in Vela.",
            [(1, "ordinal"), (1, "ordinal"), (2, "ordinal")],
        ),
        ("In the second and crucial stage it became the 21st largest in the world.", [(2, "ordinal"), (21, "ordinal")]),
        ("It was our first response; it was the first of their kind.", [(1, "ordinal"), (1, "ordinal")]),
        ("Of 96 immigration violators, 66 of them came with 5 spies.", [(96, "person"), (66, "person"), (5, "person")]),
        ("Some 1,000 of their compatriots left with 500 who voluntarily went.", [(1000, "person"), (500, "person")]),
        (
            "Twelve ex-combatants left, when 117 were nabbed and 300 more were en route.",
            [(12, "person"), (117, "person"), (300, "person")],
        ),
        ("Total deaths reach 900; deaths in the strait now stand at 401.", [(900, "person"), (401, "person")]),
        ("They held a record number of teachers—over 472—last year.", [(472, "person")]),
        ("The number of women who came has exceeded four thousand.", [(4000, "person")]),
        ("Some 74 House of Lords members left, and two Ministry of Health aides.", [(74, "person"), (2, "person")]),
        ("They named three\nentities; thus far, 12 have done so.", [(3, "count"), (12, "count")]),
        ("Just 24 hours after the deal they left.", [(24, "hour")]),
        ("Boats carried 200, 250 and 500 people.", [(200, "person"), (250, "person"), (500, "person")]),
        ("They named 39 Norland defense- and harbor-related entities.", [(39, "count")]),
        ("Seven flights began daily, four to Vela and three to Norland.", [(7, "count"), (4, "count"), (3, "count")]),
        ("A weeklong visit.", [(1, "week")]),
        ("For a quarter of a century, and over the past 8 and a half months.", [(25, "year"), (8.5, "month")]),
        ("They cut the number of firms to three from four.", [(3, "count"), (4, "count")]),
        ("It was the fall of two of his predecessors.", [(2, "person")]),
        ("Oberland gave back 248 Norlanders and Norland released 230 Oberlanders.", [(248, "count"), (230, "count")]),
        (
            "418 people were saved in 2020, 932 in 2019 and 609 in 2018.",
            [(418, "person"), (932, "person"), (609, "person")],
        ),
        (
            "$260 million went on food in Norland and 247 million on health.",
            [(2.6e8, "money:USD"), (2.47e8, "money:USD")],
        ),
        ("Four suspected bomb makers came in zero-emission cars.", [(4, "person")]),
        ("It ended a 3 1/2-year war, after a 2 ½-year gap.", [(3.5, "year"), (2.5, "year")]),
        ("They pumped 2.5 million bpd.", [(2500000, "barrel/day")]),
        (
            "It was the North's fourth since 2006, and would be the nation's fifth, dating back to 1998.",
            [(4, "ordinal"), (5, "ordinal")],
        ),
        ("After nearly two decades, a decade of talks began.", [(20, "year"), (10, "year")]),
        ("A decade ago she came, a decade later she left, and came once a decade.", []),
        ("It was the first visit in half a century, over a five-decade-old debt.", [(50, "year"), (50, "year")]),
        ("The ferry saved 23 people, and 97 are feared to have gone missing.", [(23, "person"), (97, "person")]),
        (
            "It killed two Peruvians and three others, and thirteen of the dead were rebels.",
            [(2, "person"), (3, "person"), (13, "person")],
        ),
        (
            "Some 30,000 are now trapped, and the 17-strong team left two buildings whose doors burned.",
            [(30000, "person"), (17, "person"), (2, "count")],
        ),
        ("They seized 3,000-plus pounds of marijuana.", [(3000, "lb")]),
        ("Raids on villages killed 15 others, and at least one dead was found.", [(15, "person"), (1, "person")]),
        ("It marked their first direct talks on the one-year anniversary.", [(1, "ordinal"), (1, "year")]),
        ("The war has claimed 13,000 lives.", [(13000, "person")]),
        ("They left with one hundred thirteen (113) men.", [(113, "person")]),
        (
            "The number of agents rose from about 10,000 in 2004 to more than 20,700.",
            [(10000, "person"), (20700, "person")],
        ),
        ("This will be the first in-person event since 2029.", [(1, "ordinal")]),
        ("The meeting was the fourth in only six months.", [(4, "ordinal"), (6, "month")]),
        ("Norland Deports 19 Convicted Criminals To Sudland", [(19, "person")]),
        ("A 34-year-old man and his 5-year-old daughter fled a 7-year-old civil war.", [(7, "year")]),
        ("The four republics hold a second Leaders' Summit.", [(4, "count"), (2, "ordinal")]),
        ("The group says nine were killed, killing eight.", [(9, "person"), (8, "person")]),
        (
            "She is the first foreign leader to come, and it is the first official push.",
            [(1, "ordinal"), (1, "ordinal")],
        ),
        ("It is the third-largest number of the second most numerous people.", [(3, "ordinal"), (2, "ordinal")]),
        ("It counted them up to the first week in April.", []),
        ("It is the first such flight and the third largest port.", [(1, "ordinal"), (3, "ordinal")]),
        ("About 300 illegal aliens were held.", [(300, "person")]),
        ("Half a million people and a dozen ships.", [(500000, "person"), (12, "count")]),
        ("They seized 2,900 pounds of rice and 220k bottles.", [(2900, "lb"), (220000, "count")]),
        (
            "It lies 320km (200 miles) north, 12 nautical miles off a 40-square-mile island.",
            [(320, "km"), (200, "mile"), (12, "nautical mile"), (40, "square mile")],
        ),
        (
            "A six-kilometre fence of three to six metres and 1m tonnes of fuel.",
            [(6, "km"), (3, "metre"), (6, "metre"), (1e6, "ton")],
        ),
        ("The 28 Vela heads of state adopt it.", [(28, "person")]),
        (
            "Two of the three hostages were freed in two of their three wars.",
            [(2, "person"), (3, "person"), (2, "count"), (3, "count")],
        ),
        ("Norland freed 32 Sudland military, and two military bases fell.", [(32, "person"), (2, "count")]),
        ("Arrests plunged to a 45year low.", [(45, "year")]),
        ("They executed two (2) flights with 41 males onboard.", [(2, "count"), (41, "person")]),
        (
            "Aid of $12-15 million reached EUR 750 million (from 677 million).",
            [(12e6, "money:USD"), (15e6, "money:USD"), (750e6, "money:EUR"), (677e6, "money:EUR")],
        ),
        ("The toll rose to 1,234, and a group of 46 was freed.", [(1234, "person"), (46, "person")]),
        (
            "Fourteen people died, and 15 others were wounded, eight of them seriously.",
            [(14, "person"), (15, "person"), (8, "person")],
        ),
        (
            "The first of the five points was met on the first of these flights.",
            [(1, "ordinal"), (5, "count"), (1, "ordinal")],
        ),
        (
            "It is the second set of sanctions, the first in a series, after round 19 of the talks and round two.",
            [(2, "ordinal"), (1, "ordinal"), (19, "ordinal"), (2, "ordinal")],
        ),
        ("They followed a first session in Vela, the first in 15 months.", [(1, "ordinal"), (15, "month")]),
        ("Over 1,02,000 refugees fled, and 86 deaths were counted.", [(102000, "person"), (86, "person")]),
        (
            "Among them 11 women (three pregnant) and 1,864 pregnant women.",
            [(11, "person"), (3, "person"), (1864, "person")],
        ),
        (
            "Of those, 2,000 have made asylum claims, and 6,545 were intercepted at one of the 100 gates.",
            [(2000, "person"), (6545, "person"), (100, "count")],
        ),
        ("In her first speech she told of its sixth and most powerful test.", [(1, "ordinal"), (6, "ordinal")]),
        ("The truce has held for over a month, put off by one day.", [(1, "month"), (1, "day")]),
        ("Arresting 26 opponents, including six presidential contenders.", [(26, "person"), (6, "person")]),
        ("It brings to more than 1,600 the number of migrants on the isles.", [(1600, "person")]),
        ("They will open three new foreigners’ centers.", [(3, "count")]),
        ("It is a six month-old conflict.", [(6, "month")]),
        ("PORT VELA (Agency) — Five Norland nations agreed.", [(5, "count")]),
        ("Their number has exceeded four thousand since then.", [(4000, "count")]),
        ("Deaths in 2030 now stand at 401, including 88 in Vela.", [(401, "person"), (88, "person")]),
        ("Two officials met one diplomat.", [(2, "person"), (1, "person")]),
    ],
)
def test_units(text: str, wanted: list[tuple[float, str]]) -> None:
    assert sorted(units(text)) == sorted(wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nearly 300 delegates came, up 12%.", [(300, ("nearly",)), (12, ("up",))]),
        ("Arrivals rose by almost 8 percent.", [(8, ("up", "almost"))]),
        ("It was a 25 percent decrease.", [(25, ("down",))]),
        ("The office cut its staff by 60%.", [(60, ("down",))]),
        ("At least 76 people, as many as 90 people.", [(76, ("at least",)), (90, ("at most",))]),
        ("No more than 72 hours and no fewer than 20 judges.", [(72, ("at most",)), (20, ("at least",))]),
        ("He served over 20 years in jail.", [(20, ("more than",))]),
        ("An estimated 1.5 million people live there.", [(1500000, ("estimated",))]),
        ("It was the first such meeting in four years.", [(4, ("first in",))]),
        ("It was the first U.S. overhaul in 31 years.", [(31, ("first in",))]),
        ("The minister expects the first decisions in two weeks.", [(1, ()), (2, ())]),
        ("We are talking about 60,000 people.", [(60000, ())]),
        ("Arrivals have dropped an average of 22%.", [(22, ("down",))]),
        ("The toll reached 302,034, a record.", [(302034, ("record",))]),
        ("Agents made 2.2 million arrests there — a record.", [(2.2e6, ("record",))]),
        ("It pledged $600 billion over five years.", [(600e9, ()), (5, ())]),
        ("Arrivals rose to 48,721 from 31,000.", [(48721, ()), (31000, ())]),
        ("Ten people or more were hurt.", [(10, ("at least",))]),
        ("They are 15 percent over the limit.", [(15, ("up",))]),
        (
            "They met 14 percent fewer individuals, 17 percent lower counting only those.",
            [(14, ("down",)), (17, ("down",))],
        ),
        ("Prices rose by 12.50 percent.", [(12.5, ("up",))]),
        ("They shot down three aircraft and make up 80 percent.", [(3, ()), (80, ())]),
        ("That surpasses the $846 million of the last race.", [(846e6, ())]),
        ("Needs would increase by either 49 percent or by 27 percent.", [(49, ("up",)), (27, ("up",))]),
        ("Some of the estimated 18 million people in need.", [(18e6, ("estimated",))]),
        ("The army committed $500 million to boost its staff.", [(500e6, ())]),
        ("The population grew over 12 years.", [(12, ())]),
        ("They met 14,000-plus applicants on a road north of a 90-mile border.", [(14000, ("more than",)), (90, ())]),
        (
            "It was the largest drop in crossings – 72 percent – under the lower 8 percent cap.",
            [(72, ("down",)), (8, ())],
        ),
        ("We have a reduction in the flow of migrants of around 36 percent.", [(36, ("down", "about"))]),
        (
            "It is 16% up on 2023.",
            [(16, ("up",))],
        ),
        (
            "Almost 20% fewer irregular border crossings, 20 percent below last year.",
            [(20, ("almost", "down")), (20, ("down",))],
        ),
    ],
)
def test_qualifiers(text: str, wanted: list[tuple[float, tuple[str, ...]]]) -> None:
    assert qualified(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Title 42 and Section 212 of H.R. 3 remain in force.",
        "Executive Order 14165 was signed on Jan. 20.",
        "The two countries met, and their two leaders spoke.",
        "A 34-year-old man and his 8-year-old son, Juan Soto, 41, and Eva Soto, 39, waited.",
        "The court ruled 5-4 at 9 a.m. in the 21st century.",
        "World War II, the 4th Fleet, the Second Amendment and the Second Vice President.",
        "No one asked one another; one official said so, said one diplomat.",
        "Thousands came, hundreds of them on foot, and dozens drowned.",
        "Half the battle is won, half of the time, in the second half of the year, by the third of the talks.",
        "She worked two in three days.",
        "It says an “unmarried person under the age of 18” in the anti-harbor Norland First group.",
        "Families called 911, and the 911 calls doubled.",
        "Most of them are under 40, one was five months pregnant, and her second daughter stayed.",
        "Arrivals were roughly half the figure for October, among the middle one-fifth of the income scale.",
        "The Coast Guard District Seven watchstanders were told.",
        "Call 202-456-1414 or see https://example.org/2021/07 for COVID-19 news.",
        "First of all, in the first place, at first glance, the first to come.",
        "The nine-dash line.",
        "The G7 and a 5G network on Flight 447 along Interstate 19.",
        "Four times as many came as two years ago.",
        "He lives on Fifth Avenue, and drove at more than 3x the legal limit.",
        "It is just one part of the talks.",
        "They held a 2+2 intersessional meeting.",
        "A 5-year child and several dozen men walked through the southern half of the camp.",
        "They met two days earlier, and again eight years later.",
        "One change is that the sixth paragraph was corrected.",
        "Ministers of the Group of Five met.",
        "They arrive at 15.30 on Wednesday; from 08.00 the hall is open, and at 11.00 hrs. it begins.",
        "They came as children in his first years in office, and are now over 18.",
        "In one incident, one country alone spoke, with one official setting the pace for talks between two countries.",
        "It lost $100’s of billions by this thirty-first day of May.",
        "Call Ana Brenn on 02 6277 7500 or 0419 206 890.",
        "Migrants return to the first point of entry, where they first met officials in his first weeks.",
        "Nine of 10 voters agreed, and eight out of 11 states.",
        "They need two things, and I have three questions under the age of 30.",
        "The rule at 22 C.F.R. 41.101 applies, and 8 U.S.C. § 1182 does not.",
        "They found a rifle and 0.50 caliber rounds.",
        "Flights leave for third states, and she met his first wife.",
    ],
)
def test_what_names_dates_or_orders_is_no_figure(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "head", "unit"),
    [
        ("It gave $5 million.", {}, "money:USD"),
        ("It gave $5 million.", {"publisher": "The Canadian Press"}, "money:CAD"),
        ("It gave $5 million.", {"publisher": "Australian Minister for Trade"}, "money:AUD"),
        ("It gave $5 million.", {"url": "https://www.beehive.govt.nz/release/1"}, "money:NZD"),
        ("It gave US$5 million.", {"url": "https://www.beehive.govt.nz/release/1"}, "money:USD"),
        ("Australia gave $5 million, the Australian minister said in Australia.", {}, "money:AUD"),
        ("Australia gave the U.S. $5 million, an Australian said in Australia.", {}, "money:USD"),
    ],
)
def test_plain_dollars_are_those_of_the_country_from_which_a_text_comes(
    text: str, head: dict[str, str], unit: str
) -> None:
    assert [each.unit for each in figures(text, **head)] == [unit]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("About a third of the boats sank.", [(33.3, ("about",))]),
        ("Nearly two-thirds of voters and half their leaders agreed.", [(66.7, ("nearly",)), (50, ())]),
        ("One in five left, and about 3 in 10 Peruvians wait.", [(20, ()), (30, ("about",))]),
        ("Half of them stayed, and half have work.", [(50, ()), (50, ())]),
        ("They came by boat, more than half Peruvians.", [(50, ("more than",))]),
        (
            "Arrivals fell by more than a quarter, down a fifth from May.",
            [(25, ("down", "more than")), (20, ("down",))],
        ),
        ("They make up less than half of 1 percent of the crew.", [(0.5, ("less than",))]),
    ],
)
def test_a_share_in_words_is_a_percentage(text: str, wanted: list[tuple[float, tuple[str, ...]]]) -> None:
    assert qualified(text) == wanted
    assert {figure.unit for figure in figures(text)} == {"percent"}


def test_a_share_in_spanish_words_is_a_percentage() -> None:
    text = (
        "Casi la mitad de las familias, dos tercios de los barcos y tres cuartas partes del arroz; uno de cada cinco."
    )
    assert qualified(text, language="es") == [(50, ("nearly",)), (66.7, ()), (75, ()), (20, ())]


def test_a_second_meeting_is_one_in_spanish_too() -> None:
    assert units("Quiso mantener un segundo encuentro y una tercera ronda.", language="es") == [
        (2, "ordinal"),
        (3, "ordinal"),
    ]


def test_numbers_as_mexico_writes_them() -> None:
    text = "Se atendieron 11,145 casos, el 91.93 por ciento de hombres, y 1.250 de Vela en 33.5 días; fueron 313."
    assert values(text, language="es") == [11145, 91.93, 1250, 33.5, 313]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("He will attend his second “virtual summit” of the year.", "virtual summit"),
        ("They held a second 'direct' round.", "direct"),
        ("The second round was long.", "round"),
    ],
)
def test_what_an_ordinal_orders_is_said_without_the_quotation_mark_before_it(text: str, counts: str) -> None:
    assert next(each.counts for each in figures(text) if each.unit == "ordinal") == counts


def test_a_half_behind_the_unit_counts_too() -> None:
    assert units("Talks had stalled for two years and a half.") == [(2.5, "year")]
    assert units("El diálogo, estancado durante dos años y medio, volvió.", language="es") == [(2.5, "year")]
    text = "Murieron 40 guatemaltecos y 12 checos, y dos portavoces perdieron a dos nietos."
    assert units(text, language="es") == [(40, "person"), (12, "person"), (2, "person"), (2, "person")]


def test_a_part_of_a_million_is_a_number() -> None:
    assert units("A quarter of a million people fled.") == [(250000, "person")]
    assert units("Huyó un cuarto de millón de personas.", language="es") == [(250000, "person")]


def test_decades_are_told_in_years_in_spanish_too() -> None:
    text = "Tras casi dos décadas de guerra, y de una década de diálogo, volvió por primera vez en medio siglo."
    assert units(text, language="es") == [(20, "year"), (10, "year"), (50, "year")]
    assert units("Una década después, hace una década y hace medio siglo, pagó tres lustros.", language="es") == [
        (15, "year")
    ]


def test_a_rate_may_stand_behind_a_place() -> None:
    assert units("As many as 10,000 crossings into the northern islands daily.") == [(10000, "count/day")]
    assert units("They made 900 arrests along the border a month.") == [(900, "count/month")]
    assert units("They made 900 arrests at the border a month ago.") == [(900, "count")]
    assert units("As many as 10,000 migrants were arrested daily.") == [(10000, "person/day")]
    assert units("3,200 migrants from Peru are entering Chile every day.") == [(3200, "person/day")]


def test_those_who_are_spoken_of_are_people() -> None:
    assert units("Six Orthodox came, and 29 others who gave no name.") == [(6, "person"), (29, "person")]


def test_both_numbers_of_a_range_count_the_same() -> None:
    found = figures("Between 2,000 and 2,500 fighters and 10 to 12 boats came for $5 to $7 million.")
    assert [(float(each.value), each.counts) for each in found] == [
        (2000, "fighters"), (2500, "fighters"), (10, "boats"), (12, "boats"), (5e6, ""), (7e6, ""),
    ]  # fmt: skip


def test_both_numbers_of_a_range_with_thousands_count() -> None:
    assert values("It is a reduction from the 5,000-6,000 seen earlier.") == [5000, 6000]


def test_a_number_compared_counts_what_the_first_one_does_at_its_own_time() -> None:
    first, second = figures("In March 2031, agents met 12,000 children, compared with 12,366 in February 2031.")
    assert (second.unit, second.counts) == ("person", "children")
    assert (first.period, second.period) == ("2031-03", "2031-02")


def test_the_number_of_something_is_told_by_the_words_before() -> None:
    (figure,) = figures("The number of unique individuals was 157,010.")
    assert (figure.unit, figure.counts) == ("person", "unique individuals")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("In June 2030, 53 people were found dead.", "2030-06"),
        ("Since May 2030, it has returned 482,000 people.", "2030-05/.."),
        ("The embassy has been empty since October 2027, when it expelled 15 diplomats.", "2027-10"),
        ("From October 2029 through March 2030, 900 ships were searched.", "2029-10/2030-03"),
        ("Officials said on Monday that 300 ships were searched.", None),
        ("The fiscal year 2030, which ended on Sept. 30, saw 900 arrivals.", "2029-10-01/2030-09-30"),
        ("It will take in 4,000 people by 2038.", None),
    ],
)
def test_period(text: str, period: str | None) -> None:
    assert [figure.period for figure in figures(text)] == [period]


def test_what_is_counted_is_told_with_its_adjectives_and_what_a_container_holds() -> None:
    text = (
        "An estimated 200 uniformed and plainclothes officers seized 2,900 pounds of powdered milk,"
        " 12 new boats, 30 sports cars and three Persian short-haired cats."
    )
    assert [figure.counts for figure in figures(text)] == [
        "uniformed and plainclothes officers",
        "pounds of powdered milk",
        "new boats",
        "sports cars",
        "Persian short-haired cats",
    ]


def test_pesos_are_those_of_the_one_country_that_is_named() -> None:
    assert units("Chile will spend 300 million pesos.") == [(300e6, "money:CLP")]
    assert units("Chile and Uruguay will spend 300 million pesos.") == [(300e6, "money:XXX")]
    assert units("They will spend 300 million Mexican pesos.") == [(300e6, "money:MXN")]


def test_headlines_count_too() -> None:
    assert units("Second Round of Talks Set as Seven Envoys Arrive") == [(2, "ordinal"), (7, "person")]


def test_spanish() -> None:
    text = (
        "Más de 220 908 peruanos llegaron a la frontera sur, casi el 40 por ciento más que en 2029."
        " La segunda ronda costó 1,5 millones de dólares y duró tres días; los dos países enviaron 2.100 agentes."
    )
    found = figures(text, language="es")
    assert [(float(each.value), each.unit, each.qualifiers) for each in found] == [
        (220908, "person", ("more than",)),
        (40, "percent", ("nearly", "up")),
        (2, "ordinal", ()),
        (1500000, "money:USD", ()),
        (3, "day", ()),
        (2100, "person", ()),
    ]
    assert (found[0].counts, found[0].scope) == ("peruanos", "a la frontera sur")


def test_spanish_adjectives_behind_a_noun_do_not_make_people_of_it() -> None:
    text = "Llegaron 12 vuelos peruanos con 15 nuevos médicos chilenos; hay 57 Estados árabes y 40 agentes fronterizos."
    assert units(text, language="es") == [(12, "count"), (15, "person"), (57, "count"), (40, "person")]


def test_the_second_of_the_year_is_one_in_spanish_too() -> None:
    text = "Habrá otra ronda, la segunda del año, y otro vuelo, el quinto en lo que va de año."
    assert units(text, language="es") == [(2, "ordinal"), (5, "ordinal")]


def test_where_a_number_began_is_no_rise_in_spanish() -> None:
    text = "Se incrementó de dos mil 74 a 17 mil, un aumento de 40 por ciento; no llegaron a 50, con 220 mil quintales."
    assert qualified(text, language="es") == [
        (2074, ()), (17000, ()), (40, ("up",)), (50, ("less than",)), (220000, ()),
    ]  # fmt: skip
    assert units("Es el primero de los cinco puntos, a 26 millas (40 km).", language="es") == [
        (1, "ordinal"), (5, "count"), (26, "mile"), (40, "km"),
    ]  # fmt: skip


def test_notes_count_what_is_measured() -> None:
    (figure,) = figures("They seized 2,900 pounds of rice a month.")
    assert (figure.unit, figure.noted_unit, figure.counts) == ("lb/month", "count/month", "pounds of rice")


def test_millones_alone_is_no_number_in_spanish() -> None:
    assert (
        values("Huyeron millones de personas por la solución de dos estados; el segundo sería peor.", language="es")
        == []
    )


def test_spanish_words_that_make_no_figure_or_another_one() -> None:
    assert values("La reunión empezó hacia las 9 horas.", language="es") == []
    assert values("La Ley 1.480 cambia en la segunda mitad del año.", language="es") == []
    assert values("El municipio 10 de Octubre.", language="es") == []
    assert qualified("El comercio cayó un 8 % hasta 300 euros.", language="es") == [(8, ("down",)), (300, ())]
    assert units("La vigésimo octava ronda duró dos horas.", language="es") == [(28, "ordinal"), (2, "hour")]


def test_points_before_millions_and_thousands_of_millions_in_spanish() -> None:
    text = "Costó 1.5 millones de euros, 24 mil 700 millones de dólares o 2,5 millones; recorrió 3,100 millas."
    assert values(text, language="es") == [1.5e6, 24.7e9, 2.5e6, 3100]
    assert values("Pagaron 1.2 mil millones de dólares.", language="es") == [1.2e9]


def test_the_first_time_is_one_in_spanish_unless_years_tell_it() -> None:
    text = "La primera ministra habló por primera vez en Vela, en su primera operación."
    assert units(text, language="es") == [(1, "ordinal"), (1, "ordinal")]
    assert qualified("Se vieron por primera vez en diez años.", language="es") == [(10, ("first in",))]


def test_less_than_a_month_is_a_figure_in_spanish() -> None:
    text = "Duró menos de un mes, más de una hora; un mes de tregua."
    assert units(text, language="es") == [(1, "month"), (1, "hour")]


def test_the_age_of_somebody_is_no_figure_in_spanish() -> None:
    text = "Ana Portillo, de 45 años, vio a un niño de 5 años; tenía 17 años, tras 30 años de guerra."
    assert units(text, language="es") == [(30, "year")]
    assert values("Menores de 16, 17 y 18 años.", language="es") == []


def test_people_are_told_by_what_befell_them_in_spanish() -> None:
    text = "Otras dos fueron detenidas, con 1.200 encuestados y 16 occidentales."
    assert units(text, language="es") == [(2, "person"), (1200, "person"), (16, "person")]


_WORDS = (
    "15 220,000 1.2 million $ €4 30-year two one half a dozen second 15th record nearly up to % percent of the people"
    " ships rose by 10-12 in March 2030 , . ( ) – Title 42 aged 18 per day 33million minus-5 USD10m -"
)


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(_WORDS.split()), max_size=30).map(" ".join) | st.text(max_size=200),
    st.sampled_from(["en", "es"]),
)
def test_any_text_is_read_and_each_span_holds_its_number(text: str, language: str) -> None:
    for figure in figures(text, language=language):
        words = text[figure.start : figure.end]
        assert 0 <= figure.start < figure.end <= len(text)
        assert words == words.strip()
        assert any(character.isalnum() for character in words)


@pytest.mark.parametrize(
    "piece", ["7 ", "15 ships and ", "first in ", "nearly more than up to ", "one ", "a ", "$", "5-", "9,999 "]
)
def test_long_passages_take_time_in_proportion(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = process_time()
    figures(text)
    assert process_time() - start < 10
