"""Articles of the shapes in which agencies, governments and broadcasters hand theirs out."""

from __future__ import annotations

from textwrap import dedent


def text(written: str) -> str:
    """An article drawn in a test."""
    return dedent(written).strip() + "\n"


AGENCY_WITH_TWO_HEADLINES = text("""
    Chile, Peru to hold third round of fishing talks in Lima

    Lima and Santiago meet once more on shared waters

    LIMA, March 8th  (Reuters) -Peru and Chile will hold talks on Wednesday in Lima, officials said on Tuesday.

    The fleet landed 41,000 tonnes in the fiscal year 2022, which ended on Dec. 31, a record.

    “We expect a frank conversation,” Deputy Minister Rosa Quispe told Reuters.

    (Reporting by Juan Soto in Lima; Editing by Ann Hill)
""")

AGENCY_WITHOUT_DAY = text("""
    Officials from Morocco and Spain meet on migration
    By OMAR BENALI and ANN O'NEIL, Associated Press

    RABAT, Morocco (AP) — Moroccan and Spanish officials gathered in Rabat on Thursday for a two-day meeting.

    Crossings hit a record 41,000 last year, the interior ministry said.
    ___
    Associated Press writer Luis Gil in Madrid contributed to this report.
""")

AFP_WITH_COPYRIGHT = text("""
    Kenya calls off talks with Somalia over border

    NAIROBI, June 12 (AFP) - Kenya on Wednesday called off talks with Somalia that had been scheduled for July.

    Somalia said it regretted the decision.

    © 2019 AFP
""")

EFE_STORY = text("""
    Honduras y Nicaragua celebran una segunda ronda de conversaciones sobre el golfo

    Tegucigalpa, 28 sep (EFE).- Delegaciones de Honduras y Nicaragua celebraron este viernes la segunda ronda.

    La delegación hondureña estuvo presidida por el vicecanciller Mario Zelaya. EFE
""")

PRENSA_LATINA_STORY = text("""
    Bolivia y Perú acuerdan nuevas medidas migratorias

    La Paz, 15 nov (Prensa Latina) Bolivia y Perú acordaron hoy nuevas medidas para la migración.

    El encuentro es el tercero desde el año 2021.

    jha/ool
""")

PARTY_PRESS = text("""
    Se reunirán delegaciones de Bolivia y Perú en La Paz

    Las conversaciones tratarán la migración ordenada y el paso de fronteras.

    Autor: Redacción Digital | internet@example.org

    15 de noviembre de 2022 17:11:27

    Este jueves se efectuará en La Paz una nueva ronda de conversaciones, anunció la cancillería.

    Según la nota, la delegación será presidida por la viceministra Rosa Arauz.
""")

MINISTRY_STATEMENT = text("""
    Declaración del Ministerio de Relaciones Exteriores sobre las conversaciones migratorias

    Ministerio de Relaciones Exteriores de Bolivia

    La Paz, 12 de abril de 2023

    Las delegaciones de Bolivia y Perú se reunieron en La Paz para examinar la marcha de los acuerdos migratorios.

    Ambas partes coincidieron en la utilidad de estos encuentros.
""")

STATE_DEPARTMENT_NOTE = text("""
    Migration Talks with the Government of Norland

    Media Note

    Office of the Spokesperson

    November 15, 2022

    On November 15, officials from the United States and Norland met in Oldport to discuss the accords.

    The U.S. delegation was led by Deputy Assistant Secretary Jane Roe.

    # # #
""")

STATE_DEPARTMENT_STATEMENT = text("""
    On the Release of Detained Fishermen in Norland
    Press Statement
    Anna B. Hart, Secretary of State
    March 3, 2023

    The United States welcomes the release of the fishermen who were detained in Norland last year.

    We thank the Government of Norland for its help.
""")

STATE_DEPARTMENT_REMARKS = text("""
    Secretary Anna B. Hart at a Press Availability

    Remarks

    Anna B. Hart, Secretary of State

    Benjamin Franklin Room

    Washington, D.C.

    March 4, 2023

    SECRETARY HART: Good afternoon, everyone. We met today with the delegation of Norland.

    QUESTION: Thank you, Madam Secretary. What was agreed?
""")

WHITE_HOUSE_READOUT = text("""
    JANUARY 10, 2023

    Readout of the President’s Meeting with the Prime Minister of Norland

    BRIEFING ROOM

    STATEMENTS AND RELEASES

    The President met today with Prime Minister Ole Vang of Norland in Mexico City.

    The leaders discussed migration and trade.

    ###
""")

OLDER_WHITE_HOUSE_STATEMENT = text("""
    The White House

    Office of the Press Secretary

    For Immediate Release

    January 14, 2011

    Statement by the Press Secretary on Travel to Norland

    Today, the President has directed a series of changes to the rules on travel to Norland.

    The changes will be published in two weeks.
""")

CBP_RELEASE = text("""
    CBP Releases September 2022 Monthly Operational Update

    Release Date
    Fri, 10/21/2022

    WASHINGTON – U.S. Customs and Border Protection (CBP) today released statistics for September 2022.

    “The number of people from Norland fell,” said Commissioner Carl Mann.

    CBP encountered 227,547 people along the Southwest border in September.

    Last Modified: Oct 24, 2022
""")

CBP_LOCAL_RELEASE = text("""
    Eagle Pass agents rescue 12 people from the river

    Local Media Release

    Release Date: March 9, 2022

    EAGLE PASS, Texas – Border Patrol agents rescued twelve people from the river on Monday.

    The agents were on watch near the bridge.
""")

DHS_RELEASE = text("""
    DHS Announces New Process for Nationals of Norland

    Release Date: January 5, 2023

    WASHINGTON – Today, the Department of Homeland Security (DHS) announced a new process for nationals of Norland.

    The process will begin next week.

    Last Updated: 01/06/2023
""")

BROADCASTER = text("""
    Norland and Southland reopen border after ten years
    By Ann Hill, CNN
    Updated 2:13 PM EST, Tue November 15, 2022

    (CNN) — Norland and Southland reopened their border on Tuesday after ten years of talks, both said.

    Thousands waited at the bridge.
""")

BRITISH_BROADCASTER = text("""
    Norland border: Thousands cross bridge on first day

    Published
    15 November 2022

    By Ann Hill
    BBC News, Oldport

    Thousands of people crossed the bridge between Norland and Southland on the day it reopened.

    "It is a day we have waited for," a woman said.
""")

HARD_WRAPPED = text("""
    NORLAND AND SOUTHLAND REOPEN BORDER

    By Ann Hill

    OLDPORT, Norland, Nov. 15, 2022 (UPI) -- Norland and Southland reopened
    their border on Tuesday after ten years of talks, both governments said in
    a statement that was read out on the bridge between the two countries.

    Thousands had waited at the bridge since the morning, and the first of them
    crossed at noon.
        "It is a day we have waited for," a woman said, and went over with her
    two children.
    -0-
""")

A_LINE_A_PARAGRAPH = text("""
    Norland sends officials to Oldport for talks on visas, ministry says
    OLDPORT (AP) — Norland sent six officials to Oldport on Monday for talks on visas, its ministry said.
    The talks are expected to last for two days, and more are to follow in the spring, according to the ministry.
    No details were given.
""")

MARKDOWN = """---
title: Norland and Southland reopen border
date: 2022-11-15
author: Ann Hill
source: The Oldport Post
url: https://example.org/2022/11/15/border
---

# Norland and Southland reopen border

*By Ann Hill*

**OLDPORT** — [Norland](https://example.org/n) and *Southland* reopened their border, [one](/m "M") said.

> “It is a day we have waited for,” a woman said.

## What comes next

- Trains will run from March.
- Buses follow in **April**.
"""

NO_HEADLINE = text("""
    The foreign ministry of Norland said on Monday that its talks would be held in Oldport in the spring.

    No agenda was given.
""")

GOVERNMENT_EMBASSY = text("""
    U.S. Embassy in Oldport

    Visa Services Resume

    January 4, 2023

    The Embassy resumed full processing of immigrant visas today for the first time since 2017.

    Applicants should wait for their appointment.
""")

COAST_GUARD_RELEASE = text("""
    News Release

    U.S. Coast Guard 7th District Southeast
    Contact: 7th District Public Affairs
    Office: (305) 555-0183
    Email: d7@example.org

    Oct. 21, 2022

    Coast Guard returns 57 people to Norland

    MIAMI — A Coast Guard cutter’s crew returned 57 people to Norland on Friday.

    “The sea is dangerous,” said Lt. Cmdr. Carl Mann.

    -USCG-
""")

RELEASE_WITH_ITS_BODY = text("""
    CBP Releases October 2022 Monthly Operational Update
    Release Date
    Mon, 11/14/2022 - 12:00

    WASHINGTON — U.S. Customs and Border Protection (CBP) released today its statistics for October 2022.

    CBP Nationwide Encounters

    CBP encountered 230,678 people; 69% were single adults.

    ###

    U.S. Customs and Border Protection is the unified border agency of the United States.

    Last Modified: Nov 15, 2022

    Tags:
    Border Security
""")

WHITE_HOUSE_REMARKS = text("""
    NOVEMBER 10, 2022

    Remarks by President Helen Ward on Border Security

    BRIEFING ROOM

    SPEECHES AND REMARKS

    South Court Auditorium

    2:15 P.M. EST

    THE PRESIDENT:  Good afternoon.  Thank you.

    Today we agreed with Norland on a new path.

    END                2:40 P.M. EST
""")

DATELINE_ON_ITS_OWN = text("""
    Bolivia y Perú retoman las conversaciones migratorias

    MADRID, 15 Nov. 2022 (EUROPA PRESS) -

    Los gobiernos de Bolivia y Perú han retomado este martes las conversaciones sobre la migración.

    La próxima ronda será en abril.
""")

FIELDS_ABOVE = text("""
    Title: Norland and Southland hold talks
    Date: November 15, 2022
    Author: Ann Hill
    Source: Reuters
    URL: https://example.org/talks

    OLDPORT (Reuters) - Norland and Southland held talks on the border.

    They agreed on a bridge.
""")

NEWSPAPER = text("""
    Norland and U.S. Hold Talks as Migration Surges
    The meeting in Oldport is the second this year.
    By Frances Roe and Ed Gust
    Nov. 15, 2022

    OLDPORT, Norland — For the second time this year, officials met to discuss migration.

    “It is a start,” said a diplomat.

    Frances Roe reported from Oldport, and Ed Gust from Washington.
""")

WEB_COPY_OF_AN_AGENCY = text("""
    Norland, Southland to hold second round of border talks
    By Ann Hill and Luis Soto
    November 15, 20222:01 PM GMT-5Updated 2 years ago

    OLDPORT, Nov 14 (Reuters) - Norland and Southland will hold talks on Tuesday, officials said on Monday.

    FILE PHOTO: The bridge near Oldport, March 1, 2020. REUTERS/Ann Hill

    "We expect much," a spokesperson said.

    Reporting by Ann Hill in Oldport; Editing by Luis Soto

    Our Standards: The Thomson Reuters Trust Principles.
""")
