"""Whose words are quoted, where a post, a pronoun or whoever quotes them stands between."""

from __future__ import annotations

import pytest

from tests.ingest.find.speech_world import speakers

HOLM, MARSH, RUIZ = "Peter Holm", "Joan Marsh", "Ana Ruiz Peña"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late for all of us,” the group’s head, Peter Holm, said.", [HOLM]),
        ("“It is late for all of us,” Peter Holm was quoted by the Lake News agency as telling reporters.", [HOLM]),
        ("The chief, Peter Holm, told Council estimates in June they had been given “a letter of thanks”.", [None]),
        (
            "The Minister for Ports, Joan Marsh, came today.\n“It is late for all of us,” the Minister said.",
            [MARSH],
        ),
        (
            "“It is late for us,” Joan Marsh said.\nPeter Holm came, and he stayed.\n“We are here all day,” she said.",
            [MARSH, MARSH],
        ),
        (
            "“It is late for us,” Ana Ruiz Peña said.\nUxo Zell of the port came, and he stayed.\n“We stay,” she said.",
            [RUIZ, RUIZ],
        ),
        # A paper that reports what somebody said has not said it.
        ("Peter Holm said on Friday it was “long and hard for us,” the newspaper Dagbladet reported.", [HOLM]),
        ("“It is late for all of us,” the paper quoted Peter Holm as saying.", [HOLM]),
        ("Joan Marsh praised his work, saying a choice of old had put him “on the right side of us.”", [MARSH]),
        ("“They go from place to place,” said the commander, whose group has left.", ["(the commander)"]),
        ("After it, Peter Holm, also a former governor of Lakeland tweeted: “It was a great talk.”", [HOLM]),
        ("“We will go on with our own plan,” Bolero, the building conglomerate said in a statement.", ["Bolero"]),
        ("Joan Marsh threatened in her first speech to “totally close” the port.", [MARSH]),
        ("Joan Marsh was blunt: “Yes, it would all be settled if we had agreed on it.”", [MARSH]),
        ("A senior diplomat summed it up: “This risks being endless for all of us.”", ["(a senior diplomat)"]),
        ("The draft, which the paper saw, says the plan is “to break the trade of the smugglers.”", ["the draft"]),
        ("“The report shows that we go on,” Minister for Ports and Border Affairs, Joan Marsh, said.", [MARSH]),
        (
            "“They caused the drop in prices.” The port’s envoy, Peter Holm, told the daily Lake before the talks.",
            [HOLM],
        ),
        (
            "Joan Marsh said it was late.\n“If you go in and take the boats” in the port, “I’ll not go,” she said.",
            [MARSH] * 2,
        ),
        ("“They are on their way to the port,” one of the officials said.", ["(one of the officials)"]),
        ("Holm, one of seven officials, “wants an end of it now”.", [None]),
    ],
)
def test_whose_words_they_are(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Para Ana Ruiz Peña la respuesta es clara: “el objetivo siempre ha sido el mismo”.", [RUIZ]),
        ("Para el presidente del Consorcio, Peter Holm, la prueba fue “inadmisible para todos”.", [HOLM]),
        ("Peter Holm fue tajante: “Sí. Todo estaría resuelto si hubiéramos pactado un acuerdo”.", [HOLM]),
        ("El líder Peter Holm aventuró que todo fracasará “porque el gobierno es de colonos”.", [HOLM]),
        ("“Mucha gente se ha unido en el camino”, dijo a Notimex Ana Ruiz Peña, una activista.", [RUIZ]),
        ("“La lógica es simple y clara”, resumió Peter Holm.", [HOLM]),
        ("Ana Ruiz Peña habló.\n“Nada más me consta de todo eso”, ha remarcado, según informó Lagos.", [RUIZ]),
        (
            "“Van muy en serio”, ha dicho Ana Ruiz Peña, según recogió la cadena Sur. “Todo irá bien”, ha añadido.",
            [RUIZ] * 2,
        ),
        ("La ministra Ana Ruiz Peña habló.\n“Es del todo falso”, ha dicho la ministra en rueda de prensa.", [RUIZ]),
        (
            "“Es del todo falso”, dijo Ana Ruiz Peña.\nPeter Holm le quitó hierro: “Todo irá bien”, aseguró.",
            [RUIZ, HOLM],
        ),
        ("El presidente de Perú, Peter Holm, calló.\n“Todo irá bien”, dijo el mandatario peruano.", [HOLM]),
        ("El presidente de Perú, Peter Holm, calló.\n“Todo irá bien”, dijo el mandatario chileno.", [None]),
        ("Ana Ruiz Peña rechazó la acusación.\n\nY destacó: “Es un cinismo que nadie va a aceptar”.", [RUIZ]),
    ],
)
def test_whose_words_they_are_in_spanish(text: str, expected: list[str | None]) -> None:
    assert speakers(text, "es") == expected
