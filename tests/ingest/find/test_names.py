"""People in an article: who is one, by which words, and with which role."""

from __future__ import annotations

import pytest

from tests.ingest.find.names_world import people, roles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Ulv Korhan spoke.", ["Ulv Korhan"]),
        ("They met Margaret Olsen at noon.", ["Margaret Olsen"]),
        ("Dr. Ulv Korhan was there.", ["Ulv Korhan"]),
        ("President Ulv Korhan stays. Mister Korhan spoke.", ["Ulv Korhan", "Korhan"]),
        ("It was written by Ulv K. Korhan.", ["Ulv K. Korhan"]),
        ("President Vladimir V. Korhan spoke.", ["Vladimir V. Korhan"]),
        ("They met Paul Singer, who gave money.", ["Paul Singer"]),
        ("Ulv Korhan, 46, fled the town.", ["Ulv Korhan"]),
        ("Ulv Korhan, a 46-year-old welder, fled the town.", ["Ulv Korhan"]),
        ("The envoy, Ulv Korhan, left early.", ["Ulv Korhan"]),
        ("A letter by Ulv Korhan, the mayor of Lund, was read.", ["Ulv Korhan"]),
        ("Let us go to Ulv Korhan. Ms. Korhan, your line is open.", ["Ulv Korhan", "Korhan"]),
        ("The plan was Ahmed al-Rashid's. Al-Rashid wrote it.", ["Ahmed al-Rashid", "Al-Rashid"]),
        ("Michael O'Rourke Jr. sang.", ["Michael O'Rourke Jr."]),
        ("Assistant Secretary for Democracy, Human Rights, and Labor Karen Holt travels.", ["Karen Holt"]),
        ("The former Miss Universe Alice Aldana waved.", ["Alice Aldana"]),
        ("Governor of Ohio John Kessler said no.", ["John Kessler"]),
        ("Special Presidential Envoy for Climate John Kessler came.", ["John Kessler"]),
        ("Foreign Minister Qin Gang met leader Kim Jong Un.", ["Qin Gang", "Kim Jong Un"]),
        ("Vice Foreign Minister of China Ulv Korhan and Envoy for Yemen Brenn left.", ["Ulv Korhan", "Brenn"]),
        ("They met Minister for Trade of the Republic of Azerbaijan Ulv Korhan.", ["Ulv Korhan"]),
        ("It was led by Major-General Ulv Korhan and by HE Anna Holm.", ["Ulv Korhan", "Anna Holm"]),
        ("They met Ms Ulva Das, the mayor of Lund.", ["Ulva Das"]),
        ("The list has a name. MARGARET OLSEN is the head of a firm. Olsen owns it.", ["MARGARET OLSEN", "Olsen"]),
        ("The Korhan administration ended them. The Vale-Brenn regime went on.", ["Korhan", "Vale", "Brenn"]),
        ("By Anna Holm HAVANA (Agency) - The talks went on.", ["Anna Holm"]),
        ("Envoy Peter Hill left early. Hill, who had been late, slept.", ["Peter Hill", "Hill"]),
        ("Chief delegate Ri Son-gwon met Ri Son Gwon, the deputy.", ["Ri Son-gwon", "Ri Son Gwon"]),
        ("Prime Minister Hun Sen and President To Lam left. Hun Sen waved.", ["Hun Sen", "To Lam", "Hun Sen"]),
        ("President Ulv al-Korhan stays. Mr. Korhan spoke.", ["Ulv al-Korhan", "Korhan"]),
        ("The mediator Ulv Korhan broke off.", ["Ulv Korhan"]),
        ("They met Foreign Minister Park Jin near Central Park Station.", ["Park Jin"]),
        ("Petty Officer Nicole J. Korhan of the Coast Guard Cutter Charles David Jr. spoke.", ["Nicole J. Korhan"]),
        ("Senior Official Performing the Duties of the Commissioner.", []),
        (
            "President Ulv Vale met Envoy Edda Marsh. The Vale-Marsh plan stands.",
            ["Ulv Vale", "Edda Marsh", "Vale", "Marsh"],
        ),
        (
            "President Ulv Vale met Envoy Edda Marsh. Tom Vale-Marsh said it was late.",
            ["Ulv Vale", "Edda Marsh", "Tom Vale-Marsh"],
        ),
    ],
)
def test_a_full_name_is_known_by_what_stands_beside_it(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He said that he would come.",
        "A spokesperson said the ministry had no comment.",
        "The Human Rights Watch report was long.",
        "They met at the Kennedy Center and then in Franklin Square.",
        "Margaret Olsen Bridge is closed.",
        "Ulv Korhan television and the newspaper Anna Holm said so.",
        "The fourth Foreign Ministers Ministerial Meeting is on. Member States, along with the Commission, agreed.",
        "ROSE GARDEN and GRANT PARK are closed, and so is the Dublin administration.",
        "The Helms-Burton Act and the Robert Levin Hostage Recovery and Safety Act are laws.",
        "Hurricane Irma came after Tropical Storm Hanna.",
        "It stood in The Washington Post and the Miami Herald.",
        "He flew to San Antonio, Port Arthur and Jackson Hole.",
        "The U.S. Court of Appeals and the D.C. Court ruled.",
        "Goldman Sachs said profits rose; Wells Fargo said they fell.",
        "On Monday, Election Day approached in New Hampshire.",
        "The Raymond Vernon Fellow wrote it.",
        "He is chief of the International Laboratory Branch and an officer for Public Credit Lines.",
        "The Special Immigrant Visa program goes on; visas are few.",
        "The Chief Diversity and Inclusion Officer spoke of diversity.",
        "The surgeon is Ivy League-trained, and the writer a Booker Prize-winner.",
        "Nord Stream 2, a pipeline, is not in use.",
        "The crew of the cutter Robert Levin came home.",
    ],
)
def test_what_is_no_person_is_none(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Hon Alexander Quill MP, Minister for Ports, led it.", "Alexander Quill"),
        ("It is hosted by the Prime Minister Joseph Muscat.", "Joseph Muscat"),
        ("# Statement from Adviser Jake Marsh Welcoming The First Delegation\n\nThe talks go on.", "Jake Marsh"),
        ("It was a gift of then-premier Xuz Quill.", "Xuz Quill"),
        (
            "# Readout of President Otto R. Marsh, Jr. Meeting\n\nHe came.\n\nOtto R. Marsh, Jr., 61, spoke.",
            "Otto R. Marsh, Jr.",
        ),
        ("Speaker Otto Marsh and House Republicans agreed to it.", "Otto Marsh"),
        ("It was a statement by President Otto R. Marsh, Jr. on World Water Day.", "Otto R. Marsh, Jr."),
        ("Under Secretary for Civilian Security, Democracy, and Human Rights Uxa Zell led the talks.", "Uxa Zell"),
        ("The police held 27-year-old Bexa Quill in May.", "Bexa Quill"),
    ],
)
def test_a_person_is_told_by_what_stands_before_the_name(text: str, name: str) -> None:
    assert set(people(text)) == {name}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El presidente Enrique Peña Nieto viajará mañana.", ["Enrique Peña Nieto"]),
        ("La delegación, encabezada por Humberto de la Calle, no habló.", ["Humberto de la Calle"]),
        ("Los mexicanos José Ernesto Medellín y Ana Quill fueron oídos.", ["José Ernesto Medellín", "Ana Quill"]),
        ("El carguero Chong Chon Gang fue abordado.", []),
    ],
)
def test_spanish_surnames_that_are_other_words(text: str, expected: list[str]) -> None:
    assert people(text, language="es") == expected


def test_a_title_has_no_article_and_says_what_it_is_for() -> None:
    assert roles("El canciller Ana Castaño habló.", language="es") == [("Ana Castaño", "canciller")]
    text = "Llegó el enviado especial para el Clima John Kessler."
    assert roles(text, language="es") == [("John Kessler", "enviado especial para el Clima")]


def test_a_surname_counts_after_the_full_name_only() -> None:
    text = """
        Korhan was there.
        Foreign Minister Ulv Korhan spoke. Korhan's deputy left; Lara Korhan did not.
        """
    assert roles(text) == [("Ulv Korhan", "Foreign Minister"), ("Ulv Korhan", None), ("Lara Korhan", None)]


def test_a_surname_counts_behind_a_title_without_the_full_name() -> None:
    assert people("President Korhan met Mr. Dahl. Korhan left.") == ["Korhan", "Dahl", "Korhan"]


def test_one_person_goes_by_the_fullest_form_of_the_name() -> None:
    text = """
        Minister Ana Belén Castaño spoke. Ana Castaño laughed.
        Castaño left. William Dahl Jr. and Bill Dahl Jr. are one.
        """
    assert [name for name, _ in roles(text)] == ["Ana Belén Castaño"] * 3 + ["William Dahl Jr."] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Andrés Manuel Ortega Peña left. Ortega Peña waved. Ortega spoke.", ["Ortega Peña", "Ortega"]),
        ("President Carlos Díaz de la Vega left. De la Vega waved. Díaz spoke.", ["De la Vega", "Díaz"]),
        ("The mayor, Anna van Dorn, left. “No,” van Dorn said. Ms. van Dorn is tired.", ["van Dorn", "van Dorn"]),
        ("Chinese President Xi Jinping left. Xi spoke.", ["Xi"]),
        ("Foreign Minister Cho Hyun-dong left. Vice Minister Cho spoke.", ["Cho"]),
        ("The mayor, Bill Price, left. “No,” Price said of the price of oil. Price controls stay.", ["Price"]),
    ],
)
def test_the_text_goes_on_by_a_surname_or_both(text: str, expected: list[str]) -> None:
    assert people(text)[1:] == expected


def test_a_given_name_alone_counts_once_its_bearer_was_named() -> None:
    assert people("We go to Margaret Olsen. Thanks, Margaret. Thanks, Ingrid.") == ["Margaret Olsen", "Margaret"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deputy Foreign Minister Ulv Korhan spoke.", "Deputy Foreign Minister"),
        ("former President Ulv Korhan spoke.", "former President"),
        ("It ended under former President Ulv Korhan.", "former President"),
        ("State Department spokesperson Ulv Korhan spoke.", "State Department spokesperson"),
        ("U.S. Secretary of State Ulv Korhan spoke.", "U.S. Secretary of State"),
        ("Thai Foreign Minister Ulv Korhan spoke.", "Thai Foreign Minister"),
        ("Under Secretary of State for Political Affairs Ulv Korhan spoke.",
         "Under Secretary of State for Political Affairs"),
        ("Minister of Justice Ulv Korhan spoke.", "Minister of Justice"),
        ("The society will host Secretary of State Ulv Korhan.", "Secretary of State"),
("The country's chief nuclear negotiator Ulv Korhan left.", "chief nuclear negotiator"),
        ("Ulv Korhan, the deputy assistant secretary of State for Asian affairs, who left, spoke.",
         "deputy assistant secretary of State for Asian affairs"),
        ("Ulv Korhan, director of the agency, spoke.", "director of the agency"),
        ("Ulv Korhan, Thailand's deputy foreign minister, spoke.", "Thailand's deputy foreign minister"),
        ("Ulv Korhan, 51, a carpenter from Lund, spoke.", "carpenter from Lund"),
        ("Mr. Ulv Korhan, who leads the delegation, spoke.", None),
        ("Mr. Ulv Korhan, the minister travelled to Rome.", None),
        ("Mr. Ulv Korhan, Vice President Margaret Olsen and others met.", None),
        ("Mr. Ulv Korhan spoke.", None),
        ("The envoy, Ulv Korhan, spoke.", "envoy"),
        ("His wife Ulva Korhan spoke.", None),
        ("Sen. Ulv Korhan spoke.", "Sen."),
        ("It was ex-Prime Minister Ulv Korhan.", "ex-Prime Minister"),
        ("They met H.E. Ulv Korhan Dahl there.", None),
        ("Mr. Ulv Korhan, who was named envoy, spoke.", None),
        ("Vice Minister for Rural Mobility Lucia Korhan spoke.", "Vice Minister for Rural Mobility"),
    ],
)  # fmt: skip
def test_a_role_is_what_stands_beside_the_name(text: str, expected: str | None) -> None:
    assert roles(text)[0][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El canciller Ulises Córdova habló. Córdova dijo que sí.", ["Ulises Córdova", "Córdova"]),
        ("La directora general para Asia, Ana Ruiz Peña, viajó.", ["Ana Ruiz Peña"]),
        ("Según el viceministro Carlos Díaz de Vega, no.", ["Carlos Díaz de Vega"]),
        ("El Ministerio de Relaciones Exteriores respondió en La Paz.", []),
        ("La reunió con su homólogo Abdi Nur terminó.", ["Abdi Nur"]),
        ("El huracán Irma llegó al parque José Martí.", []),
        ("Llegó al aeropuerto internacional José Martí y a la terminal aérea Ana Ruiz.", []),
        ("El secretario de la Confederación Sindical Única de Trabajadores viajó.", []),
        ("El diputado del Partido Revolucionario Institucional y el director de Deporte Federado hablaron.", []),
        ("Pidió ayuda a la Secretaría de Seguridad Pública.", []),
        ("El diario The Washington Post lo dijo.", []),
        ("El gobernador de Morelos, Graco Quill, y otros hablaron.", ["Graco Quill"]),
        ("El secretario del Campo, Enrique Flores Mendoza, habló.", ["Enrique Flores Mendoza"]),
        ("El natalicio del Libertador Simón Bolívar.", ["Simón Bolívar"]),
        ("La coordinadora Rosa Elena del Valle Ruiz habló.", ["Rosa Elena del Valle Ruiz"]),
        (
            "El canciller, Juan Ramón de la Fuente, habló. Así lo dijo De la Fuente ayer. De la Fuente viajó.",
            ["Juan Ramón de la Fuente", "De la Fuente", "De la Fuente"],
        ),
        ("Ana Maru de la Torre y Miguel de la Madrid llegaron.", ["Ana Maru de la Torre", "Miguel de la Madrid"]),
    ],
)
def test_people_are_found_in_spanish(text: str, expected: list[str]) -> None:
    assert people(text, "es") == expected


def test_spanish_roles_stand_before_the_name_or_behind_it() -> None:
    assert roles("El viceministro de Relaciones Exteriores Ulises Córdova habló.", "es") == [
        ("Ulises Córdova", "viceministro de Relaciones Exteriores")
    ]
    assert roles("Ulises Córdova, director general para Asia, habló.", "es") == [
        ("Ulises Córdova", "director general para Asia")
    ]
    assert roles("El presidente mexicano Ulises Córdova habló.", "es") == [("Ulises Córdova", "presidente mexicano")]
    assert roles("El presidente mexicano, Ulises Córdova, habló.", "es") == [("Ulises Córdova", "presidente mexicano")]


def test_a_headline_in_capitals_names_whom_the_text_names() -> None:
    text = """
        # Korhan Meets Olsen As Lara Korhan Waits
        Foreign Minister Ulv Korhan met Margaret Olsen.
        """
    assert people(text) == ["Korhan", "Ulv Korhan", "Margaret Olsen"]
