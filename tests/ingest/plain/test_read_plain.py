"""What is read of an article's head, and which of its lines are passages, for each shape in which articles come."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from explainer.ingest.article import Article
from explainer.ingest.given import Given
from explainer.ingest.reading import read_article

from . import shapes


@dataclass(frozen=True)
class Wanted:
    """What an article's head should be; what is not given should be empty."""

    title: str
    passages: int
    published: str | None = None
    publisher: str = ""
    deck: str = ""
    authors: tuple[str, ...] = ()
    modified: str | None = None
    dateline: tuple[str, str | None] | None = None
    url: str = ""
    language: str = "en"
    rights: str = ""
    begins: str = ""
    """How the first passage begins."""
    ends: str = ""
    """How the last one ends."""


def read(text: str, name: str = "article.txt") -> Article:
    return read_article(Given(text.encode(), name))


WANTED = {
    "AGENCY_WITH_TWO_HEADLINES": Wanted(
        "Chile, Peru to hold third round of fishing talks in Lima",
        3,
        "2023-03-08",
        "Reuters",
        deck="Lima and Santiago meet once more on shared waters",
        dateline=("Lima", "2023-03-08"),
        begins="LIMA, March 8th  (Reuters) -Peru and Chile",
        ends="Rosa Quispe told Reuters.",
    ),
    "AGENCY_WITHOUT_DAY": Wanted(
        "Officials from Morocco and Spain meet on migration",
        2,
        None,
        "Associated Press",
        authors=("Omar Benali", "Ann O'Neil"),
        dateline=("Rabat, Morocco", None),
        begins="RABAT, Morocco (AP) — Moroccan",
        ends="the interior ministry said.",
    ),
    "AFP_WITH_COPYRIGHT": Wanted(
        "Kenya calls off talks with Somalia over border",
        2,
        "2019-06-12",
        "Agence France-Presse",
        dateline=("Nairobi", "2019-06-12"),
        ends="regretted the decision.",
    ),
    "EFE_STORY": Wanted(
        "Honduras y Nicaragua celebran una segunda ronda de conversaciones sobre el golfo",
        2,
        None,
        "EFE",
        dateline=("Tegucigalpa", None),
        language="es",
        begins="Tegucigalpa, 28 sep (EFE).- Delegaciones",
    ),
    "PRENSA_LATINA_STORY": Wanted(
        "Bolivia y Perú acuerdan nuevas medidas migratorias",
        2,
        None,
        "Prensa Latina",
        dateline=("La Paz", None),
        language="es",
        ends="desde el año 2021.",
    ),
    "PARTY_PRESS": Wanted(
        "Se reunirán delegaciones de Bolivia y Perú en La Paz",
        2,
        "2022-11-15",
        deck="Las conversaciones tratarán la migración ordenada y el paso de fronteras.",
        language="es",
        begins="Este jueves",
    ),
    "MINISTRY_STATEMENT": Wanted(
        "Declaración del Ministerio de Relaciones Exteriores sobre las conversaciones migratorias",
        2,
        "2023-04-12",
        "Ministerio de Relaciones Exteriores de Bolivia",
        dateline=("La Paz", "2023-04-12"),
        language="es",
        begins="Las delegaciones",
    ),
    "STATE_DEPARTMENT_NOTE": Wanted(
        "Migration Talks with the Government of Norland",
        2,
        "2022-11-15",
        "U.S. Department of State",
        rights="public-domain",
        begins="On November 15",
        ends="Jane Roe.",
    ),
    "STATE_DEPARTMENT_STATEMENT": Wanted(
        "On the Release of Detained Fishermen in Norland",
        2,
        "2023-03-03",
        "U.S. Department of State",
        authors=("Anna B. Hart",),
        rights="public-domain",
        begins="The United States welcomes",
    ),
    "STATE_DEPARTMENT_REMARKS": Wanted(
        "Secretary Anna B. Hart at a Press Availability",
        2,
        "2023-03-04",
        "U.S. Department of State",
        authors=("Anna B. Hart",),
        rights="public-domain",
        begins="SECRETARY HART: Good afternoon",
    ),
    "WHITE_HOUSE_READOUT": Wanted(
        "Readout of the President’s Meeting with the Prime Minister of Norland",
        2,
        "2023-01-10",
        "The White House",
        rights="public-domain",
        begins="The President met today",
        ends="migration and trade.",
    ),
    "OLDER_WHITE_HOUSE_STATEMENT": Wanted(
        "Statement by the Press Secretary on Travel to Norland",
        2,
        "2011-01-14",
        "The White House",
        rights="public-domain",
        begins="Today, the President",
    ),
    "CBP_RELEASE": Wanted(
        "CBP Releases September 2022 Monthly Operational Update",
        3,
        "2022-10-21",
        "U.S. Customs and Border Protection",
        modified="2022-10-24",
        dateline=("Washington", None),
        rights="public-domain",
        begins="WASHINGTON – U.S. Customs",
        ends="border in September.",
    ),
    "CBP_LOCAL_RELEASE": Wanted(
        "Eagle Pass agents rescue 12 people from the river",
        2,
        "2022-03-09",
        "U.S. Customs and Border Protection",
        dateline=("Eagle Pass, Texas", None),
        rights="public-domain",
    ),
    "DHS_RELEASE": Wanted(
        "DHS Announces New Process for Nationals of Norland",
        2,
        "2023-01-05",
        "U.S. Department of Homeland Security",
        modified="2023-01-06",
        dateline=("Washington", None),
        rights="public-domain",
        ends="begin next week.",
    ),
    "BROADCASTER": Wanted(
        "Norland and Southland reopen border after ten years",
        2,
        "2022-11-15",
        "CNN",
        authors=("Ann Hill",),
    ),
    "BRITISH_BROADCASTER": Wanted(
        "Norland border: Thousands cross bridge on first day",
        2,
        "2022-11-15",
        "BBC",
        authors=("Ann Hill",),
        begins="Thousands of people",
    ),
    "HARD_WRAPPED": Wanted(
        "NORLAND AND SOUTHLAND REOPEN BORDER",
        3,
        "2022-11-15",
        "United Press International",
        authors=("Ann Hill",),
        dateline=("Oldport, Norland", "2022-11-15"),
        ends="two children.",
    ),
    "A_LINE_A_PARAGRAPH": Wanted(
        "Norland sends officials to Oldport for talks on visas, ministry says",
        3,
        None,
        "Associated Press",
        dateline=("Oldport", None),
        ends="No details were given.",
    ),
    "MARKDOWN": Wanted(
        "Norland and Southland reopen border",
        4,
        "2022-11-15",
        "The Oldport Post",
        authors=("Ann Hill",),
        dateline=("Oldport", None),
        url="https://example.org/2022/11/15/border",
        begins="OLDPORT — Norland and Southland reopened their border, one said.",
        ends="Buses follow in April.",
    ),
    "NO_HEADLINE": Wanted(
        "The foreign ministry of Norland said on Monday that its talks would be held in Oldport in the spring",
        2,
        begins="The foreign ministry",
    ),
    "GOVERNMENT_EMBASSY": Wanted(
        "Visa Services Resume", 2, "2023-01-04", "U.S. Embassy in Oldport", rights="public-domain"
    ),
    "COAST_GUARD_RELEASE": Wanted(
        "Coast Guard returns 57 people to Norland",
        2,
        "2022-10-21",
        "U.S. Coast Guard",
        dateline=("Miami", None),
        rights="public-domain",
        ends="Lt. Cmdr. Carl Mann.",
    ),
    "RELEASE_WITH_ITS_BODY": Wanted(
        "CBP Releases October 2022 Monthly Operational Update",
        3,
        "2022-11-14",
        "U.S. Customs and Border Protection",
        modified="2022-11-15",
        dateline=("Washington", None),
        rights="public-domain",
        ends="single adults.",
    ),
    "WHITE_HOUSE_REMARKS": Wanted(
        "Remarks by President Helen Ward on Border Security",
        2,
        "2022-11-10",
        "The White House",
        rights="public-domain",
        begins="THE PRESIDENT:",
        ends="on a new path.",
    ),
    "DATELINE_ON_ITS_OWN": Wanted(
        "Bolivia y Perú retoman las conversaciones migratorias",
        2,
        "2022-11-15",
        "Europa Press",
        dateline=("Madrid", "2022-11-15"),
        language="es",
        begins="Los gobiernos",
    ),
    "FIELDS_ABOVE": Wanted(
        "Norland and Southland hold talks",
        2,
        "2022-11-15",
        "Reuters",
        authors=("Ann Hill",),
        dateline=("Oldport", None),
        url="https://example.org/talks",
        begins="OLDPORT (Reuters) - Norland",
    ),
    "NEWSPAPER": Wanted(
        "Norland and U.S. Hold Talks as Migration Surges",
        2,
        "2022-11-15",
        deck="The meeting in Oldport is the second this year.",
        authors=("Frances Roe", "Ed Gust"),
        dateline=("Oldport, Norland", None),
        ends="said a diplomat.",
    ),
    "WEB_COPY_OF_AN_AGENCY": Wanted(
        "Norland, Southland to hold second round of border talks",
        2,
        "2022-11-15",
        "Reuters",
        authors=("Ann Hill", "Luis Soto"),
        dateline=("Oldport", "2022-11-14"),
        ends="a spokesperson said.",
    ),
}


@pytest.mark.parametrize("shape", WANTED)
def test_a_shape_is_read(shape: str) -> None:
    wanted = WANTED[shape]
    article = read(getattr(shapes, shape))
    head, words = article.head, [article.words(block) for block in article.passages]
    got = Wanted(
        head.title,
        len(words),
        head.published,
        head.publisher,
        head.deck,
        head.authors,
        head.modified,
        (head.dateline.place, head.dateline.date) if head.dateline else None,
        head.url,
        head.language,
        head.rights,
        wanted.begins if words[0].startswith(wanted.begins) else words[0],
        wanted.ends if words[-1].endswith(wanted.ends) else words[-1],
    )
    assert got == wanted


def test_every_shape_has_its_test() -> None:
    assert {name for name in vars(shapes) if name.isupper()} == set(WANTED)


def test_lines_that_tell_the_day_stand_above_the_first_words_or_below_the_last() -> None:
    article = read(
        "Talks end\n\nMay 24, 2022\n\nThe sides met in Vela.\n\nThey agreed on all.\n\nPort Vela\n\nMay 25, 2022\n"
    )
    assert [article.text[start:end] for start, end in article.days] == ["May 24, 2022", "May 25, 2022"]


def test_a_spanish_caption_is_a_passage_and_the_credit_of_a_picture_is_none() -> None:
    article = read(
        "La ministra viaja a Vela por los acuerdos de pesca\n\n"
        "La ministra de Pesca, Ana Portillo Ruiz. Foto: Rosa Marín\n\n"
        "La ministra de Pesca viajó este martes a Vela para hablar de los acuerdos con los pescadores.\n\n"
        "Foto: Archivo.\n\nLas partes hablarán de los barcos en el puerto, según dijo la ministra.\n"
    )
    assert [article.words(block)[:11] for block in article.passages] == ["La ministra", "La ministra", "Las partes "]
