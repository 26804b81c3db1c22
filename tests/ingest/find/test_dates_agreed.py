"""The year of a day without one, as the rest of a text, its own verb and a fiscal year tell it."""

from __future__ import annotations

import pytest

from explainer.ingest.find.dates import find_dates
from explainer.ingest.given import Given
from explainer.ingest.languages import rules_of
from explainer.ingest.reading import read_article
from tests.ingest.articles import article


def edtfs(text: str, published: str = "2022-11-15", language: str = "en") -> list[str | None]:
    return [each.edtf for each in find_dates(article(text, published, language), rules_of(language))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What is firmly told as past was so, however soon its day comes again; and it decides on the days around it.
        ("He told the envoy on Dec. 9 that it was late.", ["2021-12-09"]),
        ("He met the envoy on Dec. 9. Also on Dec. 8, they discussed it.", ["2021-12-09", None]),
        ("He met the envoy on Dec. 9. It was put forward for a Dec. 9 vote.", ["2021-12-09", "2021-12-09"]),
        ("The plan first named a Dec. 9 start.", ["2022-12-09"]),
        (
            "The port ran until Sept. 30. It will pay through Sept. 30, the end of the current fiscal year.",
            ["2022-09-30", "2023-09-30", "2022-10-01/2023-09-30"],
        ),
        ("It was emptied last week of its 30 boats.", ["2022-11-07/2022-11-13"]),
        ("Norland is ready to take 90 people sent back on Wednesday, she said.", ["2022-11-09"]),
        ("Norland is ready to take 90 people deported on Wednesday, she said.", ["2022-11-16"]),
        ("STATEMENT 7TH AUGUST 1990", ["1990-08-07"]),
        ("They parted on April 30 , 1997.", ["1997-04-30"]),
        # A weekday belongs to the day beside it; of two behind two weekdays, the nearer one to the second.
        ("They meet on Thursday and Friday, 17-18 November.", ["2022-11-17", "2022-11-17/2022-11-18"]),
        ("They meet on Friday, 18-19 November.", ["2022-11-18/2022-11-19"]),
        # A visit that was to be is none that has been, and what appears to be something is not to come.
        ("He put off a visit that he was to have made from 26 November.", ["2022-11-26"]),
        ("It appeared to be a result of the Lake Summit in April.", ["2022-04"]),
        # What has gone on since a day long past tells of now.
        ("Since Sept. 1, 2019, guards have been there. On Nov. 3, he was quoted.", ["2019-09-01", "2022-11-03"]),
        ("In 2019, guards came. On Nov. 3, he was quoted.", ["2019", None]),
        ("A round is planned for March. A vote for May was cast.", ["2023-03"]),
        ("Release NPS 122/2004 is late, and so is 345/2003.", []),
    ],
)
def test_the_rest_of_a_text_and_what_is_to_come_decide_too(text: str, expected: list[str | None]) -> None:
    assert edtfs(text) == expected


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("They were paid through Sept. 30, the end of last fiscal year.", "2022-09-30"),
        ("It was paid for from Oct. 1, the start of fiscal year 2020.", "2019-10-01"),
        ("It was paid for from Oct. 2, the start of fiscal year 2020.", "2022-10-02"),
    ],
)
def test_a_day_is_of_the_fiscal_year_that_it_begins_or_ends(sentence: str, edtf: str) -> None:
    assert edtfs(sentence)[0] == edtf


def test_so_it_is_in_spanish() -> None:
    assert edtfs("Hay fondos hasta el 30 de septiembre, final del año fiscal 2024.", language="es")[0] == "2024-09-30"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day that the text has named in a year long past is not of this one.
        ("The siege ended on November 20, 1991. It began on November 20.", ["1991-11-20", None]),
        (
            "They fled from November 20 to November 21, 1991. On November 20 it began.",
            ["1991-11-20", "1991-11-21", "1991-11-20"],
        ),
        ("It was marked by the December storm in Norland.", [None]),
        ("They will attend the December storm drill.", ["2022-12"]),
    ],
)
def test_what_a_text_has_named_and_no_plan_is_not_to_come(text: str, expected: list[str | None]) -> None:
    assert edtfs(text) == expected


def test_from_thursday_on_this_weekend_is_the_one_to_come() -> None:
    assert edtfs("They moved on Thursday to avert a strike this weekend.", "2022-11-17")[-1] == "2022-11-19/2022-11-20"


def test_the_day_of_a_dateline_in_a_line_of_its_own_is_one_too() -> None:
    text = "Envoys meet\n\nNORTOWN, April 30, 1997 (AFP)\n\nThe envoys will meet on Friday to talk of the lake."
    read = read_article(Given(text.encode(), "article.txt"))
    found = [each.edtf for each in find_dates(read, rules_of("en"))]
    assert found == ["1997-04-30", "1997-05-02"]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # A verb right before a day tells of it for most of a year.
        ("2016-04-24", "They want it signed before the warden leaves office on Jan. 20.", ["2017-01-20"]),
        ("2016-04-11", "They are due to vote in rebel-held parts on Wednesday.", ["2016-04-13"]),
        ("2016-02-17", "They agreed to freeze output at January levels.", ["2016-01"]),
        # As a week begins, the weekend has been; a deadline is to come.
        (
            "2016-02-29",
            "The port is determined to go on despite reports of storms over the weekend.",
            ["2016-02-27/2016-02-28"],
        ),
        (
            "2017-12-06",
            "They agreed to talk, with hopes of a bill ahead of a self-set Dec. 22 deadline.",
            ["2017-12-22"],
        ),
        ("2022-05-12", "The pledges were made in advance of the launch this summer.", ["2022-22"]),
        # What takes effect but excludes somebody does take effect.
        ("2016-02-22", "The truce would take effect on Saturday but exclude two ports.", ["2016-02-27"]),
        ("2016-02-22", "The ferry was to sail on Saturday but did not leave.", ["2016-02-20"]),
        # A day that was written with its year is that one again.
        (
            "2017-12-01",
            "He wrote a Nov. 16, 2016 letter. It was kind, says the Nov. 16 letter.",
            ["2016-11-16", "2016-11-16"],
        ),
        ("2017-12-01", "He wrote on Nov. 16, 2016. They met on Nov. 16.", ["2016-11-16", None]),
        ("2016-01-26", "Update 1/25/16: the port was wrong.", ["2016-01-25"]),
    ],
)
def test_what_stands_beside_a_day_tells_its_year(published: str, text: str, expected: list[str | None]) -> None:
    assert edtfs(text, published) == expected


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2022-11-15", "In 2018 both sides met in Port Vela, and in October they parted.", ["2018", "2018-10"]),
        ("2015-01-20", "They left in 1994. In August of that year, he let them go.", ["1994", "1994-08"]),
        ("2015-01-20", "The accord of 1994 was signed. In May of the following year they met.", ["1994", "1995-05"]),
        ("2015-01-20", "The boatlift of 1980 began in April and ended in October.", ["1980", "1980-04", "1980-10"]),
        (
            "2016-04-27",
            "In September 2014, it was for sale. A few months later, in January, it was not.",
            ["2014-09", "2015-01"],
        ),
        # What is near and said in passing is not of the year from which a text speaks.
        (
            "2019-11-12",
            "In 2017, he had left. It is a change since talks were called off in September.",
            ["2017", "2019-09"],
        ),
        ("1990-06-17", "The rebels had hoped to reach an agreement by Friday.", ["1990-06-15"]),
        ("2022-03-03", "They spoke of the upcoming March session.", ["2022-03"]),
        ("2025-07-02", "It is lower than the record set in March.", ["2025-03"]),
        ("2006-11-02", "It will be done by the end of year.", ["2006-12~"]),
        # Of a fiscal year that is just over people speak as of this one.
        ("2022-10-20", "They came this fiscal year, which ended on Sept. 30.", ["2021-10-01/2022-09-30", "2022-09-30"]),
        ("2022-12-20", "In fiscal year 2022, 90 came. It is less this fiscal year.", ["2021-10-01/2022-09-30"] * 2),
        (
            "2022-12-20",
            "Of fiscal years 2022 and 2023 it is this fiscal year.",
            ["2021-10-01/2023-09-30", "2022-10-01/2023-09-30"],
        ),
        ("2023-03-01", "It is more than in January and February combined in 2022.", ["2022-01", "2022-02", "2022"]),
        ("2023-07-01", "Until May of fiscal year 2022, 9 came.", ["2022-05", "2021-10-01/2022-09-30"]),
        ("2023-07-01", "Of fiscal year 2022, in November of the previous year.", ["2021-10-01/2022-09-30", "2021-11"]),
        ("2023-11-02", "It is an increase over the prior October.", [None]),
        ("2022-01-11", "It is up from last year, when 90 had come by year's end.", ["2021", "2021-12~"]),
        ("2022-07-16", "There are three months left in FY'22.", ["P3M", "2021-10-01/2022-09-30"]),
        ("2024-03-09", "In the first five months of the record-shattering FY22.", ["2021-10-01/2022-02-28"]),
        ("2019-10-08", "It ran Oct. 1, 2018, through Sept. 30.", ["2018-10-01", "2019-09-30"]),
        (
            "2024-07-17",
            "In 2023 they stopped, and went on in January of the current year. In May all left.",
            ["2023", "2024-01", "2024-05"],
        ),
        ("2025-01-05", "It took in 94 people in the last quarter of the year.", ["2024-10/2024-12"]),
        ("2025-02-05", "It will open in the last quarter of the year.", ["2025-10/2025-12"]),
        ("2025-01-05", "From January to March, it took in 94 people.", ["2024-01", "2024-03"]),
        ("1992-07-13", "The truce is to take effect next Sunday, and not next Friday.", ["1992-07-19", None]),
        # What is quoted the day after was said the day before.
        ("2015-01-22", "They met on Wednesday.\n\n“It ends today,” he said.", ["2015-01-21", "2015-01-21"]),
        (
            "2015-01-22",
            "They met on Wednesday and on Thursday.\n\n“It ends today,” he said.",
            ["2015-01-21", "2015-01-22", "2015-01-22"],
        ),
    ],
)
def test_the_time_from_which_a_text_speaks(published: str, text: str, expected: list[str | None]) -> None:
    assert edtfs(text, published) == expected


def test_a_spanish_fiscal_year_that_is_over() -> None:
    text = "Llegaron este año fiscal, que concluyó el 30 de septiembre. En mayo de ese año, eran pocos."
    assert edtfs(text, "2022-10-20", "es") == ["2021-10-01/2022-09-30", "2022-09-30", None]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        # A deadline that looms is to come; a weekday left open is the one that the text has told.
        ("2017-12-05", "With a Friday deadline looming, the parties met.", ["2017-12-08"]),
        (
            "2017-12-05",
            "They are expected to meet on Thursday. All eyes are on Thursday’s summit.",
            ["2017-12-07", "2017-12-07"],
        ),
        # Who vies for it, or sets the stage for it, has it before him; and so has who has proposed it.
        ("2017-12-29", "Both parties set the stage for elections in November.", ["2018-11"]),
        ("2016-01-16", "He is one of many vying to succeed her in an election in November.", ["2016-11"]),
        ("2016-02-11", "Norland has proposed a cease-fire in March, but few trust it.", ["2016-03"]),
        ("2021-05-12", "They want to keep the vote on track for December.", ["2021-12"]),
        ("2016-01-20", "The fighting went on despite a truce agreed in September.", ["2015-09"]),
        ("2016-05-04", "Governments were asked to approve it by the end of June.", ["2016-06"]),
        ("2006-12-27", "Arrivals fell almost 2000 to 3783.", []),
        # A weekday in a caption is that before the day on which the picture was taken.
        (
            "2016-04-02",
            "People mourn after Tuesday’s attack in Port Vela, March 23, 2016.",
            ["2016-03-22", "2016-03-23"],
        ),
        ("2016-04-02", "She said on Tuesday that it ended in Port Vela, March 23, 2016.", ["2016-03-29", "2016-03-23"]),
        (
            "2022-04-02",
            "People mourn after Tuesday’s attack in Port Vela, March 23, 2016.",
            ["2022-03-29", "2016-03-23"],
        ),
    ],
)
def test_what_is_before_somebody_is_to_come_and_a_caption_has_its_own_day(
    published: str, text: str, expected: list[str | None]
) -> None:
    assert edtfs(text, published) == expected


def test_a_plant_or_a_stadium_may_have_the_name_of_a_day() -> None:
    text = "Visitó la central 10 de Octubre y la industria láctea 26 de Julio. Se vieron el 10 de Octubre."
    assert edtfs(text, language="es") == ["2022-10-10"]


def test_the_middle_of_the_month_is_that_of_the_one_just_named() -> None:
    text = "Apuntan a la mesa para este septiembre, a ser posible a mediados de mes."
    assert edtfs(text, "2020-07-16", "es") == ["2020-09", "2020-09"]
    assert edtfs("Desde mayo se cuenta con ello a finales de mes.", "2020-07-16", "es") == ["2020-05", "2020-07"]
