"""A day without a year gets the only one that agrees with the text, and none where several do."""

from __future__ import annotations

import pytest

from explainer.ingest.given import Given
from explainer.ingest.reading import read_article


def published(lead: str, rest: str = "", name: str = "article.txt") -> str | None:
    text = f"Norland and Southland hold talks on the border\n\n{lead}\n\nThey will speak of the bridge. {rest}\n"
    return read_article(Given(text.encode(), name)).head.published


LEAD = "OLDPORT, Nov. 15 (Reuters) - Norland and Southland will hold talks, officials said."


def test_a_text_that_names_no_year_tells_none() -> None:
    assert published(LEAD) is None


def test_a_fiscal_year_that_is_over_tells_it() -> None:
    assert published(LEAD, "It fell in the fiscal year 2022, which ended on Sept. 30, to 4,000.") == "2022-11-15"
    assert published(LEAD, "Fiscal 2021, which ended June 30, was better.") == "2021-11-15"


def test_the_line_on_rights_tells_it() -> None:
    assert published(LEAD, "\n\n© 2021 Reuters") == "2021-11-15"


BOUNDS = "The border was closed in March 2021. A bridge will be built in 2024."
"""What leaves the years from 2021 to 2024."""


def test_a_weekday_beside_a_day_tells_it_among_a_few_years() -> None:
    assert published(LEAD, f"{BOUNDS} They met last on Thursday, Oct. 20.") == "2022-11-15"


def test_an_agency_names_the_day_itself_in_its_lead() -> None:
    lead = "OLDPORT, April 21 (Reuters) - Norland and Southland held talks on Thursday, officials said."
    assert published(lead, BOUNDS) == "2022-04-21"
    assert published(lead.replace("Reuters", "UPI"), BOUNDS) is None


def test_two_weekdays_in_the_lead_leave_it_open() -> None:
    lead = "OLDPORT, Nov. 15 (Reuters) - Both will hold talks on Tuesday, officials said on Monday."
    assert published(lead, BOUNDS) is None


def test_what_is_past_and_what_is_to_come_bound_it() -> None:
    told = "The border was closed in March 2021. A bridge will be built in 2021."
    assert published(LEAD, told) == "2021-11-15"


@pytest.mark.parametrize("told", ["The 2030 goals remain.", "In 2017 the border closed.", "Some 2,000 crossed it."])
def test_a_year_by_itself_tells_nothing(told: str) -> None:
    assert published(LEAD, told) is None


def test_what_does_not_agree_tells_nothing() -> None:
    assert published(LEAD, "The border was closed in March 2023. A bridge will be built in 2021.") is None


def test_the_day_in_an_address_is_that_of_publication() -> None:
    assert published(f"https://example.org/2022/11/16/talks\n\n{LEAD}") == "2022-11-16"


def test_a_name_of_the_file_that_has_the_day_of_the_dateline_tells_its_year() -> None:
    assert published(LEAD, name="talks-2022-11-15.txt") == "2022-11-15"
    assert published(LEAD, name="saved-2024-03-02.txt") is None


def test_a_leap_day_is_one_of_a_leap_year() -> None:
    lead = "OLDPORT, Feb. 29 (Reuters) - Norland and Southland held talks, officials said."
    assert published(lead, BOUNDS) == "2024-02-29"


def test_an_inferred_year_is_told_as_such() -> None:
    text = f"Talks\n\n{LEAD}\n\n© 2021 Reuters\n"
    assert read_article(Given(text.encode(), "a.txt")).warnings == (
        "The dateline has no year; 2021 is the one that agrees with the rest. Look whether it is right.",
    )
