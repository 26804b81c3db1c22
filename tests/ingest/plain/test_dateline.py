"""The place, the day and the agency that stand before an article's first words."""

from __future__ import annotations

import pytest

from explainer.ingest.languages import rules_of
from explainer.ingest.plain.dateline import dateline_of

Day = tuple[int | None, int | None, int | None]


def read(opening: str, language: str = "en") -> tuple[str, Day | None, str, str] | None:
    """Place, day, agency, and what is taken for the dateline."""
    words = f"{opening}Talks resumed between the two countries after a year without any."
    found = dateline_of(words, rules_of(language))
    if not found:
        return None
    day = (found.day.year, found.day.month, found.day.day) if found.day else None
    return found.place, day, found.agency, words[: found.end]


@pytest.mark.parametrize(
    ("opening", "place", "day", "agency"),
    [
        ("LIMA, March 8th  (Reuters) -", "Lima", (None, 3, 8), "Reuters"),
        ("MEXICO CITY, April 12 (Reuters) - ", "Mexico City", (None, 4, 12), "Reuters"),
        ("WASHINGTON (AP) — ", "Washington", None, "Associated Press"),
        ("CONCORD, N.H. (AP) _ ", "Concord, N.H.", None, "Associated Press"),
        ("DES MOINES, Iowa, Aug. 10 (UPI) — ", "Des Moines, Iowa", (None, 8, 10), "United Press International"),
        ("PORT-AU-PRINCE, Haiti (AP) — ", "Port-au-Prince, Haiti", None, "Associated Press"),
        ("RIO DE JANEIRO, Nov 15 (Xinhua) -- ", "Rio de Janeiro", (None, 11, 15), "Xinhua"),
        ("MOSCOW, November 15. /TASS/. ", "Moscow", (None, 11, 15), "TASS"),
        ("Geneva, 15 November (IOM) – ", "Geneva", (None, 11, 15), "IOM"),
        ("GENEVA (15 November 2022) – ", "Geneva", (2022, 11, 15), ""),
        ("Vienna (AFP) – ", "Vienna", None, "Agence France-Presse"),
        ("Washington\u00a0(CNN) ", "Washington", None, "CNN"),
        ("Washington CNN  — ", "Washington", None, "CNN"),
        ("(CNN) — ", "", None, "CNN"),
        ("Nov 15 (Reuters) - ", "", (None, 11, 15), "Reuters"),
        ("SAN DIEGO — ", "San Diego", None, ""),
        ("MANCHESTER, N.H. - ", "Manchester, N.H.", None, ""),
        ("EL PASO, Texas—", "El Paso, Texas", None, ""),
        ("WASHINGTON, D.C. — ", "Washington, D.C.", None, ""),
        ("Washington, D.C. – ", "Washington, D.C.", None, ""),
        ("Miami, Fla. — ", "Miami, Fla.", None, ""),
        ("THE HAGUE, Nov 15 - ", "The Hague", (None, 11, 15), ""),
    ],
)
def test_an_english_dateline(opening: str, place: str, day: Day | None, agency: str) -> None:
    assert read(opening) == (place, day, agency, opening)


@pytest.mark.parametrize(
    ("opening", "place", "day", "agency"),
    [
        ("Tegucigalpa, 28 sep (EFE).- ", "Tegucigalpa", (None, 9, 28), "EFE"),
        ("La Paz, 15 nov (Prensa Latina) ", "La Paz", (None, 11, 15), "Prensa Latina"),
        ("SAN JOSÉ, 15 Nov. (EUROPA PRESS) - ", "San José", (None, 11, 15), "Europa Press"),
        ("Bogotá, martes 15 de noviembre de 2022.- ", "Bogotá", (2022, 11, 15), ""),
        ("LA PAZ, Bolivia.— ", "La Paz, Bolivia", None, ""),
        ("LA PAZ.- ", "La Paz", None, ""),
        ("La Paz.— ", "La Paz", None, ""),
        ("Redacción Internacional, 3 ene (EFE).- ", "", (None, 1, 3), "EFE"),
    ],
)
def test_a_spanish_dateline(opening: str, place: str, day: Day | None, agency: str) -> None:
    assert read(opening, "es") == (place, day, agency, opening)


@pytest.mark.parametrize(
    "opening",
    [
        "U.S.-Mexico border ",
        "The U.S.-Thailand dialogue ",
        "COVID-19 cases rose. ",
        "NATO (the alliance) said. ",
        "CBP - the agency - said. ",
        "The World Health Organization (WHO) said. ",
        "The Associated Press (AP) reported. ",
        "PRESIDENT WARD - ",
        "UPDATE - ",
        "QUESTION: ",
        "In Germany, July 19 - ",
        "POLLS ARE NOT NECESSARILY WRONG, JUST TOO EARLY - ",
        "Well-known ministers met. ",
        "Smith - a minister - said. ",
        "",
    ],
)
def test_what_is_no_dateline(opening: str) -> None:
    assert read(opening) is None
